package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;

class HallFileTest {
    private static final ServiceCode DIBAO = new ServiceCode("dibao");
    private static final ServiceCode PENSION = new ServiceCode("pension");

    @Test
    void every_key_of_the_file_arrives_in_the_plan() {
        HallPlan plan = SmallHall.plan();
        List<Span> office = List.of(
                Span.of(LocalTime.of(8, 30), LocalTime.of(12, 0)), Span.of(LocalTime.of(13, 30), LocalTime.of(17, 30)));

        assertThat(plan.id().value()).isEqualTo("small");
        assertThat(plan.name()).isEqualTo(new Text("小厅", "Small hall"));
        assertThat(plan.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(plan.phone()).contains("0851-12345");
        assertThat(plan.demo()).isTrue();
        assertThat(plan.hours())
                .isEqualTo(new OpeningHours.Weekly(
                        Map.of(
                                DayOfWeek.MONDAY, office,
                                DayOfWeek.TUESDAY, office,
                                DayOfWeek.WEDNESDAY, office,
                                DayOfWeek.THURSDAY, office,
                                DayOfWeek.FRIDAY, office),
                        Set.of(LocalDate.of(2026, 10, 1)),
                        Map.of(LocalDate.of(2026, 10, 10), List.of(Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0))))));
        assertThat(plan.groups())
                .extracting(g -> g.prefix() + g.from() + "-" + g.to())
                .containsExactly("A1-499", "B1-999");
        assertThat(plan.services().getFirst().dailyQuota()).isEqualTo(OptionalInt.of(40));
        assertThat(plan.services().getFirst().perPerson()).isEmpty();
        assertThat(plan.services().getLast().perPerson()).isEqualTo(OptionalInt.of(1));
        assertThat(plan.windows().getFirst().serves()).containsExactly(List.of(DIBAO), List.of(PENSION));
        assertThat(plan.windows().getLast().serves()).containsExactly(List.of(PENSION));
        assertThat(plan.windows().getLast().name()).isEqualTo(new Text("2号窗口", "Window 2"));
        assertThat(plan.kiosks().getFirst().printer()).contains(new PrinterId("printer-1"));
        assertThat(plan.printers().getFirst().line()).isEqualTo(new LinePlan.Virtual());
        assertThat(plan.order()).isEqualTo(new OrderRule(List.of(Part.RATIO, Part.GROUP), Duration.ofMinutes(20), 4));
        assertThat(plan.limits())
                .isEqualTo(
                        new Limits(2, Duration.ofSeconds(90), Duration.ofMinutes(1), 5, 500_000, Duration.ZERO, false));
    }

    @Test
    void keys_that_are_left_out_have_their_defaults() {
        String yaml = SmallHall.YAML
                .replaceAll("(?m)^(kiosks|printers|order|limits):.*\\R(  .*\\R)*", "")
                .replaceAll("(?m)^  (zone|phone|demo):.*\\R", "");
        HallPlan plan = SmallHall.loaded(yaml);

        assertThat(plan.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(plan.phone()).isEmpty();
        assertThat(plan.demo()).isFalse();
        assertThat(plan.kiosks()).isEmpty();
        assertThat(plan.printers()).isEmpty();
        assertThat(plan.order()).isEqualTo(OrderRule.DEFAULT);
        assertThat(plan.limits()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void a_printer_hangs_on_a_tcp_or_a_serial_line() {
        assertThat(line("{tcp: \"192.168.1.50:9100\"}")).isEqualTo(new LinePlan.Tcp("192.168.1.50", 9100));
        assertThat(line("{tcp: \"[fd00::7]:9100\"}")).isEqualTo(new LinePlan.Tcp("fd00::7", 9100));
        assertThat(line("{serial: /dev/ttyUSB0}")).isEqualTo(new LinePlan.Serial("/dev/ttyUSB0", 9600));
        assertThat(line("{serial: COM3, baud: 115200}")).isEqualTo(new LinePlan.Serial("COM3", 115_200));
    }

    private static LinePlan line(String yaml) {
        return SmallHall.loaded(SmallHall.spoilt(SmallHall.YAML, "line: virtual", "line: " + yaml))
                .printers()
                .getFirst()
                .line();
    }

    @Test
    void a_span_may_reach_midnight_and_spans_are_sorted() {
        HallPlan plan = SmallHall.loaded(SmallHall.spoilt(
                SmallHall.YAML, "[\"08:30-12:00\", \"13:30-17:30\"]", "[\"18:00-24:00\", \"08:30-12:00\"]"));
        assertThat(plan.hours().on(LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        Span.of(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new Span(LocalTime.of(18, 0), Optional.empty()));
    }

    @Test
    void five_faults_are_told_together_each_with_its_line() {
        String yaml = SmallHall.spoilt(SmallHall.YAML, "Asia/Shanghai", "Asia/Shangai");
        yaml = SmallHall.spoilt(yaml, "prefix: B", "prefix: A");
        yaml = SmallHall.spoilt(yaml, "group: civil", "group: civl");
        yaml = SmallHall.spoilt(yaml, "window: 2", "window: 1");
        yaml = SmallHall.spoilt(yaml, "aged-after", "aged-afer");

        assertThat(SmallHall.messages(yaml))
                .containsExactly(
                        "hall.yaml:4:9 hall.zone: no time zone 'Asia/Shangai'; mend: a name as Asia/Shanghai"
                                + " (did you mean 'Asia/Shanghai'?)",
                        "hall.yaml:13:59 groups[1].prefix: prefix 'A' belongs to group 'civil' on line 12, and its"
                                + " numbers 1-499 overlap 1-999; mend: give each group letters of its own",
                        "hall.yaml:17:12 services[0].group: no group 'civl'; mend: one of civil, social"
                                + " (did you mean 'civil'?)",
                        "hall.yaml:25:14 windows[1].window: window 1 is there twice, first on line 24;"
                                + " mend: give each window its own number",
                        "hall.yaml:30:32 order.aged-afer: unknown key 'aged-afer'; mend: did you mean 'aged-after'?");
    }

    @Test
    void a_slip_template_and_what_to_bring_are_read_and_may_be_left_out() {
        String yaml = SmallHall.spoilt(SmallHall.YAML, "demo: true", "demo: true\n  slip: township")
                .replace("quota: 40", "quota: 40\n    materials: [{zh-CN: 身份证, en: Identity card}]");
        HallPlan plan = SmallHall.loaded(yaml);

        assertThat(plan.slip()).contains("township");
        assertThat(plan.services().getFirst().materials()).containsExactly(new Text("身份证", "Identity card"));
        assertThat(SmallHall.plan().slip()).isEmpty();
        assertThat(SmallHall.plan().services().getFirst().materials()).isEmpty();
    }

    @Test
    void a_slip_template_or_a_material_that_cannot_be_one_is_told() {
        assertThat(SmallHall.messages("demo: true", "demo: true\n  slip: ../secret"))
                .singleElement()
                .asString()
                .contains("hall.slip: '../secret' is no name of a slip template");
        assertThat(SmallHall.messages("quota: 40", "quota: 40\n    materials: [身份证]"))
                .singleElement()
                .asString()
                .contains("services[0].materials[0]: only one language");
    }

    @Test
    void a_file_that_is_not_utf_8_is_told_with_the_first_bad_line(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hall.yaml");
        Files.write(file, SmallHall.YAML.getBytes(Charset.forName("GB18030")));
        // The first character's two bytes happen to be UTF-8 for another letter.
        assertThat(SmallHall.messages(HallFile.read(file, SmallHall.PROFILES)))
                .containsExactly("hall.yaml:3:18: not UTF-8 from here on; mend: save the file as UTF-8");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hall.yaml");
        Files.writeString(file, "\uFEFF" + SmallHall.YAML.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(HallFile.read(file, SmallHall.PROFILES)).isEqualTo(new HallFile.Loaded(SmallHall.plan()));
    }

    @Test
    void a_file_of_one_mebibyte_is_read_and_one_byte_more_is_not(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hall.yaml");
        int room = HallFile.BYTES_MAX - SmallHall.YAML.getBytes(StandardCharsets.UTF_8).length;
        String full = SmallHall.YAML + "#".repeat(room);
        Files.writeString(file, full);
        assertThat(HallFile.read(file, SmallHall.PROFILES)).isInstanceOf(HallFile.Loaded.class);
        Files.writeString(file, full + "#");
        assertThat(SmallHall.messages(HallFile.read(file, SmallHall.PROFILES)))
                .containsExactly("hall.yaml:1:1: the file is larger than 1048576 bytes;"
                        + " mend: a hall's file has some hundred lines");
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_a_fault(@TempDir Path folder) {
        assertThat(SmallHall.messages(HallFile.read(folder.resolve("no.yaml"), SmallHall.PROFILES)))
                .containsExactly("hall.yaml:1:1: there is no such file; mend: check the path");
        assertThat(SmallHall.messages(HallFile.read(folder, SmallHall.PROFILES)))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void an_example_that_is_not_packaged_is_named() {
        assertThatThrownBy(() -> HallFile.example("nowhere", SmallHall.PROFILES))
                .hasMessageContaining("nowhere");
    }
}
