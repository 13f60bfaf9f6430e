package org.tingxu.protocol.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.tingxu.protocol.alpha.AlphaEncoder;
import org.tingxu.protocol.alpha.AlphaReader;
import org.tingxu.protocol.cd5220.DisplayEncoder;
import org.tingxu.protocol.cd5220.DisplayReader;
import org.tingxu.protocol.cpower.CPowerEncoder;
import org.tingxu.protocol.cpower.CPowerReplyReader;
import org.tingxu.protocol.cpower.CPowerRequestReader;
import org.tingxu.protocol.idcard.CardEncoder;
import org.tingxu.protocol.idcard.CardReaders;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.onbon.OnbonEncoder;
import org.tingxu.protocol.onbon.OnbonReader;

/**
 * Readers keep their promises for any bytes: nothing is thrown, nothing is read that did not come, little is held. Runs the inputs
 * beside the tests; with {@code JAZZER_FUZZ=1} and one method, the fuzzer looks for more.
 */
class ReaderFuzzTest {
    private static final int HELD_MAX = 20_000;
    private static final int ONBON_STARTS_THAT_MAY_BE_LOST = 7;
    private static final int ALPHA_NULS = 5;

    @FuzzTest(maxDuration = "20s")
    void onbon(byte[] arrived) {
        ReaderTrial.of(OnbonReader::new, OnbonEncoder::encode)
                .withoutItsPreamble(ONBON_STARTS_THAT_MAY_BE_LOST)
                .keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void cpower_requests(byte[] arrived) {
        ReaderTrial.of(CPowerRequestReader::new, CPowerEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void cpower_replies(byte[] arrived) {
        ReaderTrial.of(CPowerReplyReader::new, CPowerEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void alpha(byte[] arrived) {
        ReaderTrial.of(AlphaReader::lenient, AlphaEncoder::encode)
                .withoutItsPreamble(ALPHA_NULS)
                .keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void cd5220(byte[] arrived) {
        ReaderTrial.of(DisplayReader::new, DisplayEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void keypad_pads(byte[] arrived) {
        ReaderTrial.of(KeypadReaders::atHost, KeypadEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void modbus_replies(byte[] arrived) {
        ReaderTrial.of(ModbusReaders::atHost, ModbusEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }

    @FuzzTest(maxDuration = "20s")
    void idcard_replies(byte[] arrived) {
        ReaderTrial.of(CardReaders::atHost, CardEncoder::encode).keepsItsPromisesFor(arrived, HELD_MAX);
    }
}
