package org.tingxu.device.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.cpower.CPowerAnswer;
import org.tingxu.protocol.cpower.CPowerEncoder;
import org.tingxu.protocol.cpower.CPowerReply;
import org.tingxu.protocol.cpower.CPowerRequestReader;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.onbon.FontCardMessage;
import org.tingxu.protocol.onbon.OnbonEncoder;
import org.tingxu.protocol.onbon.OnbonFrame;
import org.tingxu.protocol.onbon.OnbonReader;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

class SignDriversTest {
    private static SignDriver driver(String name, int address) {
        try {
            return SignDrivers.of((SignProfile) Profiles.named(name), address);
        } catch (ProfileFaults faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static SignFace face(String... lines) {
        return new SignFace(List.of(lines), false);
    }

    @ParameterizedTest
    @CsvSource({
        "onbon-bx-5k, A001 请到3号窗口, ''",
        "onbon-bx-5k, 𠮷😀𠮷, 𠮷😀",
        "cpower-5200, 请到😀, 😀",
        "alpha, A001→3, →",
        "cd5220, 请A001, 请",
        "modbus-led485, A001->3, '->'",
    })
    void what_a_sign_cannot_show_is_named_once_each(String profile, String text, String missing) {
        assertThat(driver(profile, 1).unshowable(face(text))).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"onbon-bx-5k", "onbon-bx-6k", "cpower-5200", "alpha", "cd5220", "modbus-led485"})
    void any_text_can_be_shown_by_every_sign(String profile) {
        for (String text : new String[] {
            "",
            " ",
            "😀",
            "\\FO000",
            "\u0000\u001b@\r\n\u0003\u0004",
            "请".repeat(5_000),
            "A".repeat(9_000),
            "\uD800",
            "a|b"
        }) {
            for (boolean moving : new boolean[] {false, true}) {
                SignFace face = new SignFace(List.of(text, text, text), moving);
                assertThat(driver(profile, 1).show(face)).as(text).isNotEmpty();
            }
        }
        assertThat(driver(profile, 1).show(SignFace.DARK)).isNotEmpty();
    }

    @Test
    void nothing_in_a_text_acts_as_a_command_of_the_card() {
        Bytes frame = driver("onbon-bx-5k", 1).show(face("\\FO0")).getFirst().frame();

        assertThat(new OnbonReader().take(frame.toArray()).toString()).contains("text=＼FO0");
    }

    @Test
    void lines_become_rows_and_the_last_row_takes_what_is_left() {
        assertThat(SignRows.fit(List.of("A001", "3"), 1, 16)).containsExactly("A001 3");
        assertThat(SignRows.fit(List.of("A", "B", "C"), 2, 16)).containsExactly("A", "B C");
        assertThat(SignRows.fit(List.of("请到三号窗口"), 1, 5)).containsExactly("请到");
    }

    @Test
    void moving_text_is_whole_and_moves() {
        String text = "请各位办事群众提前准备好身份证和户口簿";

        String shown = new CPowerRequestReader()
                .take(driver("cpower-5200", 7)
                        .show(new SignFace(List.of(text), true))
                        .getFirst()
                        .frame()
                        .toArray())
                .toString();

        assertThat(shown).contains("card=7").contains("effect=14").contains(text);
    }

    @Test
    void answers_of_other_addresses_are_left_out() {
        FrameReader<SignReply> onbon = driver("onbon-bx-5k", 1).replies();
        FrameReader<SignReply> modbus = driver("modbus-led485", 1).replies();
        FrameReader<SignReply> cpower = driver("cpower-5200", 1).replies();

        for (int address : new int[] {2, 1}) {
            boolean mine = address == 1;
            assertThat(onbon.take(OnbonEncoder.encode(OnbonFrame.FontCard.from(address, new FontCardMessage.Ack()))
                            .toArray()))
                    .isEqualTo(mine ? List.of(new SignReply.Taken()) : List.of());
            assertThat(modbus.take(ModbusEncoder.encode(new ModbusReply.RegistersWritten(address, 0x70, 3))
                            .toArray()))
                    .isEqualTo(mine ? List.of(new SignReply.Taken()) : List.of());
            assertThat(cpower.take(CPowerEncoder.encode(
                                    new CPowerReply(address, true, 0, new CPowerAnswer.Text(Bytes.of(0x12))))
                            .toArray()))
                    .isEqualTo(mine ? List.of(new SignReply.Taken()) : List.of());
        }
    }

    @Test
    void a_busy_card_is_busy_and_a_refusal_says_why() {
        FrameReader<SignReply> onbon = driver("onbon-bx-5k", 1).replies();
        FrameReader<SignReply> modbus = driver("modbus-led485", 1).replies();

        assertThat(onbon.take(nack(3))).containsExactly(new SignReply.Busy());
        assertThat(onbon.take(nack(5)).toString()).contains("error 5, CRC");
        assertThat(modbus.take(
                        ModbusEncoder.encode(new ModbusReply.Refused(1, 16, 6)).toArray()))
                .containsExactly(new SignReply.Busy());
        assertThat(modbus.take(ModbusEncoder.encode(new ModbusReply.Refused(1, 16, 2))
                                .toArray())
                        .toString())
                .contains("function 16 with code 2");
        assertThat(modbus.take(
                        ModbusEncoder.encode(new ModbusReply.Refused(1, 3, 1)).toArray()))
                .as("a display that cannot be read is there")
                .containsExactly(new SignReply.Taken());
    }

    private static byte[] nack(int code) {
        return OnbonEncoder.encode(OnbonFrame.FontCard.from(1, new FontCardMessage.Nack(code)))
                .toArray();
    }

    @Test
    void signs_that_never_answer_are_not_waited_for() {
        assertThat(driver("alpha", 0).show(face("A001"))).noneMatch(SignRequest::answered);
        assertThat(driver("cd5220", 0).ping()).isEmpty();
        assertThat(driver("cpower-5200", 255).show(face("A001"))).noneMatch(SignRequest::answered);
        assertThat(driver("modbus-led485", 0).show(face("A001"))).noneMatch(SignRequest::answered);
    }

    @Test
    void brightness_is_told_where_the_profile_says_so() {
        assertThat(driver("cpower-5200", 1).brightness(50)).hasSize(1);
        assertThat(driver("onbon-bx-5k", 1).brightness(50)).isEmpty();
    }

    @Test
    void an_address_that_the_model_cannot_have_is_refused() {
        assertThatThrownBy(() -> driver("modbus-led485", 300)).hasMessageContaining("1 to 247, or 0 for all, not 300");
    }
}
