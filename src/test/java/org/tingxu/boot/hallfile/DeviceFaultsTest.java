package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;

/** Signs, keypads, evaluators and card readers in the hall's file. The devices begin on line 32 of it. */
class DeviceFaultsTest {
    private static final String DEVICES = """
            signs:
              - {id: sign-1, profile: onbon-bx-5k, line: {tcp: "bus:1"}, address: 7, shows: {window: 1}}
              - id: sign-hall
                profile: onbon-bx-6k
                line: {serial: /dev/ttyS0}
                shows: calls
                brightness: 60
                schedule:
                  - {from: "07:30", to: "18:00", percent: 80}
                  - {from: "18:00", to: "24:00"}
                carousel:
                  - {zh-CN: 请保持安静, en: Please keep quiet}
              - {id: pole, profile: cd5220, line: {serial: /dev/ttyS2}, shows: {window: 2}}
            keypads:
              - {id: keypad-1, profile: keypad-ff68, line: {tcp: "bus:1"}, address: 9, window: 1}
            evaluators:
              - {id: evaluator-1, profile: evaluator-ff68, line: virtual, window: 2}
            readers:
              - {id: reader-1, profile: samv-id-reader, line: virtual, kiosk: kiosk-1}
            """;

    private static final String YAML = SmallHall.YAML + DEVICES;

    @Test
    void what_is_written_is_read() {
        LinePlan bus = new LinePlan.Tcp("bus", 1);
        SignSettings ofHall = new SignSettings(
                true,
                60,
                List.of(
                        new LitPeriod(Span.of(LocalTime.of(7, 30), LocalTime.of(18, 0)), 80),
                        new LitPeriod(new Span(LocalTime.of(18, 0), java.util.Optional.empty()), 60)),
                List.of(new Text("请保持安静", "Please keep quiet")));
        assertThat(SmallHall.loaded(YAML).devices())
                .isEqualTo(new DevicePlan(
                        List.of(
                                new SignPlan(
                                        new DeviceId("sign-1"), "onbon-bx-5k", bus, 7, at(1), SignSettings.DEFAULT),
                                new SignPlan(
                                        new DeviceId("sign-hall"),
                                        "onbon-bx-6k",
                                        new LinePlan.Serial("/dev/ttyS0", 9600),
                                        1,
                                        new SignShows.Calls(),
                                        ofHall),
                                new SignPlan(
                                        new DeviceId("pole"),
                                        "cd5220",
                                        new LinePlan.Serial("/dev/ttyS2", 9600),
                                        0,
                                        at(2),
                                        SignSettings.DEFAULT)),
                        List.of(new KeypadPlan(new DeviceId("keypad-1"), "keypad-ff68", bus, 9, new WindowNo(1))),
                        List.of(new EvaluatorPlan(
                                new DeviceId("evaluator-1"),
                                "evaluator-ff68",
                                new LinePlan.Virtual(),
                                1,
                                new WindowNo(2))),
                        List.of(new ReaderPlan(
                                new DeviceId("reader-1"),
                                "samv-id-reader",
                                new LinePlan.Virtual(),
                                new KioskId("kiosk-1")))));
    }

    private static SignShows at(int window) {
        return new SignShows.AtWindow(new WindowNo(window));
    }

    @Test
    void a_hall_without_devices_has_none() {
        assertThat(SmallHall.plan().devices()).isEqualTo(DevicePlan.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # spoilt              | by                        | place and path                | what
            profile: onbon-bx-5k  | profile: onbon-bx-5       | 33:27 signs[0].profile        | no sign profile 'onbon-bx-5'; mend: one of cd5220, onbon-bx-5k, onbon-bx-6k (did you mean 'onbon-bx-5k'?)
            profile: onbon-bx-5k  | profile: keypad-ff68      | 33:27 signs[0].profile        | 'keypad-ff68' is the profile of a keypad, not of a sign
            profile: samv-id-reader | profile: escpos-generic | 50:29 readers[0].profile      | 'escpos-generic' is the profile of a printer, not of a reader
            shows: {window: 1}    | shows: {window: 3}        | 33:90 signs[0].shows.window   | no window 3; mend: one of 1, 2
            shows: {window: 1}    | shows: window             | 33:81 signs[0].shows          | 'window' is nothing that a sign shows
            shows: {window: 1}    | shows: {windw: 1}         | 33:82 signs[0].shows.windw    | unknown key 'windw'; mend: did you mean 'window'?
            shows: calls          | shows: []                 | 37:12 signs[1].shows          | a list where a block of keys belongs
            address: 7            | address: 65534            | 33:71 signs[0].address        | 65534 is out of range; mend: a whole number from 1 to 65533
            address: 7            | address: 9                | 46:73 keypads[0].address      | sign 'sign-1' on line 33 has address 9 on this line
            line: {serial: /dev/ttyS2} | line: {serial: /dev/ttyS0} | 44:39 signs[2].line     | sign 'sign-hall' on line 36 uses this line, and devices without address cannot share it
            line: {serial: /dev/ttyS2} | line: {serial: /dev/ttyS0, baud: 19200} | 44:39 signs[2].line | sign 'sign-hall' on line 36 uses this port with another speed
            `cd5220, line`        | `cd5220, address: 1, line` | 44:42 signs[2].address       | cd5220 has no address; mend: take the key away
            brightness: 60        | brightness: 101           | 38:17 signs[1].brightness     | 101 is out of range; mend: a whole number from 0 to 100
            from: "18:00"         | from: "17:00"             | 41:9 signs[1].schedule[1]     | 17:00-24:00 overlaps 07:30-18:00 on line 40
            from: "18:00"         | from: "18h"               | 41:9 signs[1].schedule[1]     | '18h-24:00' is no span of time
            percent: 80           | percent: -1               | 40:47 signs[1].schedule[0].percent | -1 is out of range
            `, en: Please keep quiet` | ``                    | 43:9 signs[1].carousel[0].en  | missing
            id: evaluator-1       | id: sign-1                | 48:10 evaluators[0].id        | device 'sign-1' is there twice, first on line 33
            kiosk: kiosk-1}       | kiosk: kiosk-9}           | 50:67 readers[0].kiosk        | no kiosk 'kiosk-9'; mend: one of kiosk-1
            `, window: 2}`        | }                         | 48:5 evaluators[0].window     | missing
            """)
    void one_slip_makes_one_fault(String spoilt, String by, String place, String what) {
        String yaml = SmallHall.YAML + SmallHall.spoilt(DEVICES, spoilt, by);
        assertThat(SmallHall.messages(yaml)).singleElement().asString().startsWith("hall.yaml:" + place + ": " + what);
    }

    @Test
    void what_signs_tell_between_calls_is_set_and_a_field_that_is_none_is_told_with_its_place() {
        String set = "showcase:\n  items: false\n  staff:\n    - {zh-CN: \"{post}\", en: \"{badge}\"}\n";
        assertThat(SmallHall.messages(YAML + set)).isEmpty();
        assertThat(SmallHall.messages(YAML + set.replace("{post}", "{pots}")))
                .singleElement()
                .asString()
                .contains("54:7 showcase.staff[0]: there is no field {pots}");
        assertThat(SmallHall.messages(YAML + set.replace("items: false", "items: maybe")))
                .singleElement()
                .asString()
                .contains("52:10 showcase.items");
        assertThat(SmallHall.messages(YAML + set.replace("{badge}", "badge}")))
                .singleElement()
                .asString()
                .contains("a brace stands alone");
    }

    @Test
    void five_faults_of_devices_are_told_in_one_run() {
        String yaml = YAML.replace("profile: onbon-bx-5k", "profile: nobody")
                .replace("shows: {window: 2}", "shows: {window: 9}")
                .replace("address: 9", "address: 300")
                .replace("profile: evaluator-ff68", "profile: keypad-ff68")
                .replace("kiosk: kiosk-1}", "kiosk: kiosk-9}");
        assertThat(SmallHall.messages(yaml)).hasSize(5);
    }

    @Test
    void a_printer_has_its_line_to_itself() {
        String yaml = YAML.replace(
                "{id: printer-1, profile: escpos-generic, line: virtual}",
                "{id: printer-1, profile: escpos-generic, line: {tcp: \"bus:1\"}}");
        assertThat(SmallHall.messages(yaml))
                .hasSize(2)
                .allMatch(m -> m.contains("printer 'printer-1' on line 29 uses this line"));
    }

    @Test
    void virtual_devices_have_a_line_each() {
        String yaml = SmallHall.YAML + """
                signs:
                  - {id: sign-1, profile: onbon-bx-5k, line: virtual, shows: {window: 1}}
                  - {id: sign-2, profile: onbon-bx-5k, line: virtual, shows: {window: 2}}
                """;
        assertThat(SmallHall.loaded(yaml).devices().signs()).hasSize(2);
    }
}
