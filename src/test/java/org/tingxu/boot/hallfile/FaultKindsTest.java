package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to spoil the small hall makes exactly one fault, at its place. */
class FaultKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # spoilt                  | by                          | place and path                       | what
            zone:                     | zon:                        | 4:3 hall.zon                         | unknown key 'zon'; mend: did you mean 'zone'?
            phone: 0851-12345         | telefon: 1                  | 5:3 hall.telefon                     | unknown key 'telefon'; mend: take it away
            0851-12345                | call us                     | 5:10 hall.phone                      | 'call us' is no phone number
            0851-12345                | ``                          | 5:9 hall.phone                       | no value
            id: small                 | id: Small                   | 2:7 hall.id                          | 'Small' cannot be used here
            id: small                 | id: [small]                 | 2:7 hall.id                           | a list where one value belongs
            demo: true                | demo: yes                   | 6:9 hall.demo                        | 'yes' is neither true nor false
            `, en: Small hall`        | ``                          | 3:9 hall.name.en                     | missing
            en: Small hall            | en: " "                     | 3:25 hall.name.en                    | the text is empty
            en: Small hall            | en: "a\\nb"                 | 3:25 hall.name.en                    | the text is longer than a line
            {zh-CN: 小厅, en: Small hall} | 小厅                     | 3:9 hall.name                        | only one language
            Asia/Shanghai             | Peking                      | 4:9 hall.zone                        | no time zone 'Peking'
            monday-friday             | mondy-friday                | 8:3 hours.mondy-friday               | unknown key 'mondy-friday'; mend: did you mean 'monday-friday'?
            "08:30-12:00"             | "8:30-12:00"                | 8:19 hours.monday-friday[0]          | '8:30-12:00' is no span of time
            "08:30-12:00"             | "08:30-25:00"               | 8:19 hours.monday-friday[0]          | '08:30-25:00' is no time of a day
            "08:30-12:00"             | "12:00-08:30"               | 8:19 hours.monday-friday[0]          | '12:00-08:30' ends before it begins
            "08:30-12:00"             | "08:30-13:40"               | 8:34 hours.monday-friday[1]          | 13:30-17:30 overlaps 08:30-13:40
            [2026-10-01]              | [2026-02-30]                | 9:12 hours.closed[0]                 | '2026-02-30' is no date
            [2026-10-01]              | [1926-10-01]                | 9:12 hours.closed[0]                 | 1926-10-01 is out of range
            [2026-10-01]              | [2026-10-01, 2026-10-01]    | 9:24 hours.closed[1]                 | 2026-10-01 is closed already, on line 9
            [2026-10-01]              | [2026-10-10]                | 10:11 hours.extra.2026-10-10         | 2026-10-10 is closed as well, on line 9
            closed: [2026-10-01]      | friday: []                  | 9:3 hours.friday                     | friday has hours already, on line 8
            code: civil               | code: Civil                 | 12:12 groups[0].code                 | -
            code: social              | code: civil                 | 13:12 groups[1].code                 | -
            prefix: B                 | prefix: A                   | 13:59 groups[1].prefix               | prefix 'A' belongs to group 'civil' on line 12, and its numbers 1-499 overlap 1-999
            prefix: B                 | prefix: A, from: 500        | 13:59 groups[1].prefix               | prefix 'A' belongs to group 'civil' on line 12; mend
            prefix: B                 | prefix: b                   | 13:59 groups[1].prefix               | 'b' is no prefix
            prefix: B                 | prefix: B, from: 1000       | 13:68 groups[1].from                 | the range 1000-999 ends before it begins
            to: 499                   | to: 0                       | 12:73 groups[0].to                   | 0 is out of range
            to: 499                   | to: 100000000               | 12:73 groups[0].to                   | 100000000 is out of range
            group: civil              | group: civl                 | 17:12 services[0].group              | no group 'civl'; mend: one of civil, social (did you mean 'civil'?)
            group: civil              | quota: 3                    | 15:5 services[0].group               | -
            quota: 40                 | quota: 0                    | 18:12 services[0].quota              | 0 is out of range; mend: a whole number from 1 to
            quota: 40                 | quota: many                 | 18:12 services[0].quota              | 'many' is no whole number
            quota: 40                 | quota: "40"                 | 18:12 services[0].quota              | '40' in quotes is no whole number
            per-person: 1             | per-person: 1001            | 22:17 services[1].per-person         | 1001 is out of range
            per-person: 1             | group: social               | 22:5 services[1].group               | key 'group' is written twice, first on line 21
            window: 2                 | window: 1                   | 25:14 windows[1].window              | window 1 is there twice, first on line 24
            window: 2                 | window: 1000                | 25:14 windows[1].window              | 1000 is out of range
            [[dibao], [pension]]      | [[pension]]                 | 15:11 services[0].code               | no window serves it
            [[dibao], [pension]]      | [[diboa], [pension]]        | 24:55 windows[0].serves[0][0]        | no service 'diboa'; mend: one of dibao, pension (did you mean 'dibao'?)
            [[dibao], [pension]]      | [dibao, [pension]]          | 24:54 windows[0].serves[0]           | 'dibao' is no list
            [[dibao], [pension]]      | [[dibao], []]               | 24:63 windows[0].serves[1]           | the rank is empty
            [[dibao], [pension]]      | [[dibao], [dibao]]          | 24:64 windows[0].serves[1][0]        | 'dibao' is served already, on line 24
            serves: [pension]}        | serves: []}                 | 25:25 windows[1].serves              | the window serves nothing
            `, serves: [pension]}`    | }                           | 25:5 windows[1].serves               | missing
            printer: printer-1        | printer: printer-2          | 27:28 kiosks[0].printer              | no printer 'printer-2'; mend: one of printer-1
            profile: escpos-generic   | profile: escpos-genric      | 29:30 printers[0].profile            | no printer profile 'escpos-genric'; mend: one of escpos-generic (did you mean 'escpos-generic'?)
            line: virtual             | line: usb                   | 29:52 printers[0].line               | 'usb' is no line
            line: virtual             | line: {udp: x}              | 29:52 printers[0].line               | neither tcp nor serial
            line: virtual             | line: {tcp: x}              | 29:58 printers[0].line.tcp           | 'x' is no TCP address
            line: virtual             | line: {tcp: "x:99999"}      | 29:58 printers[0].line.tcp           | port 99999 is out of range
            line: virtual             | line: {tcp: "x:1", serial: y} | 29:52 printers[0].line             | both tcp and serial
            line: virtual             | line: {serial: y, baud: 1}  | 29:70 printers[0].line.baud          | 1 is out of range
            demo: true                | demo: false                 | 29:52 printers[0].line               | a virtual device outside of a demonstration
            [ratio, group]            | [ratio, grup]               | 30:24 order.parts[1]                 | no part of the order 'grup'; mend: one of ratio, group, aged, service (did you mean 'group'?)
            [ratio, group]            | [ratio, ratio]              | 30:24 order.parts[1]                 | a part of the order is named twice
            20m                       | 20                          | 30:44 order.aged-after               | '20' is no length of time
            90s                       | 25h                         | 31:48 limits.undo-missed-within      | 25h is out of range
            ordinary-every: 4         | ordinary-every: 1           | 30:65 order.ordinary-every           | 1 is out of range
            tickets-in-break: false   | tickets-in-break: 0         | 31:71 limits.tickets-in-break        | '0' is neither true nor false
            kiosks:                   | `kiosks: [`                 | 27:3                                 | not YAML: expected the node content
            kiosks:                   | `kiosks: *k`                | 26:9                                 | no anchor '&k' before this alias
            id: small                 | id: !!str small             | 2:7                                  | a YAML tag 'tag:yaml.org,2002:str' is not allowed
            id: small                 | id: "\\UFFFFFFFF"           | 2:3                                  | not YAML
            """)
    void one_slip_makes_one_fault(String spoilt, String by, String place, String what) {
        if (what.equals("-")) {
            assertThat(SmallHall.messages(spoilt, by)).anyMatch(m -> m.startsWith("hall.yaml:" + place + ": "));
        } else {
            assertThat(SmallHall.messages(spoilt, by))
                    .singleElement()
                    .asString()
                    .startsWith("hall.yaml:" + place + ": " + what);
        }
    }

    @Test
    void a_tab_before_a_key_is_told_as_a_tab() {
        assertThat(SmallHall.messages("kiosks:", "\tkiosks:"))
                .singleElement()
                .asString()
                .startsWith("hall.yaml:26:1: not YAML: ")
                .contains("use spaces where the tabs are");
    }

    @Test
    void a_control_character_is_told_with_its_place() {
        assertThat(SmallHall.messages("Small hall", "Small\u0007hall"))
                .containsExactly("hall.yaml:3:30: control character U+0007; mend: delete it");
    }

    @Test
    void an_empty_file_and_a_second_document_are_faults() {
        assertThat(SmallHall.messages("# nothing\n"))
                .containsExactly("hall.yaml:1:1: the file is empty; mend: write a hall, see docs/hall-file.md");
        assertThat(SmallHall.messages(SmallHall.YAML + "---\nhall: {}\n"))
                .containsExactly("hall.yaml:32:1: a second document begins here; mend: one hall a file");
    }

    @Test
    void lists_that_a_hall_needs_are_not_empty() {
        String yaml = SmallHall.YAML.replaceAll("(?m)^windows:\\R(  .*\\R)*", "windows: []\n");
        assertThat(SmallHall.messages(yaml))
                .containsExactly("hall.yaml:23:10 windows: the list is empty; mend: a hall needs at least one");
    }

    @Test
    void a_list_that_cannot_be_read_does_not_make_a_fault_of_each_name_from_it() {
        String yaml = SmallHall.YAML.replaceAll("(?m)^groups:\\R(  .*\\R)*", "groups: none\n");
        assertThat(SmallHall.messages(yaml))
                .containsExactly("hall.yaml:11:9 groups: 'none' is no list; mend: a list, each item after '- '");
    }

    @Test
    void an_alias_bomb_ends_at_the_bound_of_values() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, tenTimes("*a" + (i - 1))))
                        .collect(Collectors.joining());
        assertThat(SmallHall.messages(bomb))
                .singleElement()
                .asString()
                .startsWith("hall.yaml:5:")
                .contains("more than 50000 values, aliases unfolded");
    }

    @Test
    void an_alias_to_a_block_that_is_not_complete_is_refused() {
        assertThat(SmallHall.messages("a: &a [*a]\n"))
                .singleElement()
                .asString()
                .contains("no anchor '&a'");
    }

    @Test
    void a_service_list_may_be_written_once_and_named_again() {
        String yaml = SmallHall.spoilt(SmallHall.YAML, "serves: [[dibao], [pension]]", "serves: &all [dibao, pension]");
        assertThat(SmallHall.messages(SmallHall.spoilt(yaml, "serves: [pension]", "serves: *all")))
                .isEmpty();
    }

    @Test
    void brackets_without_end_stop_at_the_bound_of_depth() {
        for (String deep : new String[] {"[", "{a: ", "- ", "? "}) {
            assertThat(SmallHall.messages(deep.repeat(100_000)))
                    .singleElement()
                    .asString()
                    .contains("more than 16 blocks within each other");
        }
    }

    @Test
    void faults_are_told_in_the_order_of_their_lines_each_on_one_line() {
        String yaml = SmallHall.YAML.replace("name:", "nmae:").replace(": 1", ": \"a\\nb\"");
        HallFile.Faulty faulty = (HallFile.Faulty) HallFile.parse(yaml, SmallHall.PROFILES);
        int[] lines = faulty.faults().stream().mapToInt(Fault::line).toArray();
        assertThat(lines)
                .hasSizeGreaterThan(8)
                .isEqualTo(Arrays.stream(lines).sorted().toArray());
        assertThat(faulty.messages("hall.yaml")).allMatch(m -> m.lines().count() == 1);
    }

    private static String tenTimes(String text) {
        return String.join(", ", java.util.Collections.nCopies(10, text));
    }
}
