package org.tingxu.protocol.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tingxu.protocol.kit.ReaderTrial;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

class ModbusFramesTest {
    private static final String VECTORS = "modbus-rtu";
    private static final long SEED = 20260302;
    private static final int BYTES_MAX = 260;

    private static final List<ModbusRequest> REQUESTS = List.of(
            new ModbusRequest.ReadHolding(1, 0, 10),
            new ModbusRequest.ReadHolding(247, 0xFFFF, 1),
            new ModbusRequest.ReadInput(3, 0x10, 125),
            new ModbusRequest.WriteCoil(1, 3, true),
            new ModbusRequest.WriteCoil(1, 3, false),
            new ModbusRequest.WriteRegister(0, 0, 1),
            new ModbusRequest.WriteRegisters(1, 0x70, Words.ofAscii("A001", 3)));
    private static final List<ModbusReply> REPLIES = List.of(
            new ModbusReply.HoldingRegisters(1, List.of(0, 0xFFFF, 0x1234)),
            new ModbusReply.InputRegisters(9, List.of(7)),
            new ModbusReply.CoilWritten(1, 3, true),
            new ModbusReply.RegisterWritten(1, 2, 3),
            new ModbusReply.RegistersWritten(1, 0x70, 3),
            new ModbusReply.Refused(1, 3, RefusalCode.ILLEGAL_ADDRESS.code()));

    @Test
    void the_checksum_is_the_one_of_the_specification() {
        byte[] check = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(Crc16.of(check, 0, check.length)).isEqualTo(0x4B37);
    }

    @Test
    void requests_are_written_and_read_as_their_vectors_say() {
        same("modbus-std", new ModbusRequest.ReadHolding(1, 0, 10));
        same("led485-number", new ModbusRequest.WriteRegister(1, 0, 1));
        same("led485-text", new ModbusRequest.WriteRegisters(1, 0x70, Words.ofAscii("A001", 3)));
        assertThat(Vectors.of(VECTORS)).hasSize(3);
    }

    @Test
    void no_bytes_can_make_a_reader_lie() {
        keepPromises(ReaderTrial.of(ModbusReaders::atDevice, ModbusEncoder::encode), REQUESTS);
        keepPromises(ReaderTrial.of(ModbusReaders::atHost, ModbusEncoder::encode), REPLIES);
    }

    private static <F> void keepPromises(ReaderTrial<F> plain, List<F> frames) {
        ReaderTrial<F> trial = plain.afterSilence();
        trial.readsWhatIsWritten(frames);
        trial.readsWhereverTheLineSplits(frames);
        trial.takesNoDamagedFrameForAnother(frames);
        trial.findsTheNextFrameAfterNoise(frames, SEED);
        trial.findsTheNextFrameAfterATruncatedOne(frames);
        trial.forgetsAnUnfinishedFrame(frames);
        trial.staysSmall(4_096, Bytes.hex("01 03 FA"), Bytes.hex("01 03 FA"), frames.getFirst());
        trial.keepsItsPromisesForRandomBytes(frames, BYTES_MAX, 2_000, SEED);
    }

    @Test
    void frames_by_chance_are_read_as_themselves() {
        ReaderTrial.<ModbusRequest>of(ModbusReaders::atDevice, ModbusEncoder::encode)
                .readsRandomFrames(ModbusFramesTest::anyRequest, 2_000, SEED);
        ReaderTrial.<ModbusReply>of(ModbusReaders::atHost, ModbusEncoder::encode)
                .readsRandomFrames(ModbusFramesTest::anyReply, 2_000, SEED);
    }

    @Test
    void the_longest_frames_are_read() {
        List<Integer> most = IntStream.range(0, 125).boxed().toList();
        ReaderTrial.<ModbusReply>of(ModbusReaders::atHost, ModbusEncoder::encode)
                .readsWhereverTheLineSplits(List.of(new ModbusReply.HoldingRegisters(1, most)));
        ReaderTrial.<ModbusRequest>of(ModbusReaders::atDevice, ModbusEncoder::encode)
                .readsWhereverTheLineSplits(List.of(new ModbusRequest.WriteRegisters(1, 0, most.subList(0, 123))));
    }

    @Test
    void what_the_specification_does_not_allow_is_refused() {
        assertThatThrownBy(() -> new ModbusRequest.ReadHolding(1, 0, 126)).hasMessageContaining("1 to 125");
        assertThatThrownBy(() -> new ModbusRequest.ReadHolding(1, 0xFFFF, 2)).hasMessageContaining("not 2 from 65535");
        assertThatThrownBy(() -> new ModbusRequest.WriteRegister(248, 0, 1)).hasMessageContaining("not 248");
        assertThatThrownBy(() -> new ModbusRequest.WriteRegister(1, 0, 65536)).hasMessageContaining("0 to 65535");
        assertThatThrownBy(() -> new ModbusRequest.WriteRegisters(1, 0, List.of()))
                .hasMessageContaining("1 to 123");
        assertThatThrownBy(() -> Words.ofAscii("A0011", 2)).hasMessageContaining("At most 4");
        assertThatThrownBy(() -> Words.ofAscii("号", 2)).hasMessageContaining("ASCII");
        assertThatThrownBy(() -> Words.of(Bytes.of(1))).hasMessageContaining("by two");
    }

    private static void same(String name, ModbusRequest request) {
        Bytes bytes = Vectors.named(VECTORS, name).bytes();
        assertThat(ModbusEncoder.encode(request)).isEqualTo(bytes);
        assertThat(ModbusReaders.atDevice().take(bytes.toArray())).containsExactly(request);
    }

    private static ModbusRequest anyRequest(Random random) {
        int unit = random.nextInt(248);
        int word = random.nextInt(0xFF00);
        return switch (random.nextInt(5)) {
            case 0 -> new ModbusRequest.ReadHolding(unit, word, 1 + random.nextInt(125));
            case 1 -> new ModbusRequest.ReadInput(unit, word, 1 + random.nextInt(125));
            case 2 -> new ModbusRequest.WriteCoil(unit, word, random.nextBoolean());
            case 3 -> new ModbusRequest.WriteRegister(unit, word, random.nextInt(0x10000));
            default -> new ModbusRequest.WriteRegisters(unit, word, words(random, 123));
        };
    }

    private static ModbusReply anyReply(Random random) {
        int unit = random.nextInt(248);
        int word = random.nextInt(0xFF00);
        return switch (random.nextInt(6)) {
            case 0 -> new ModbusReply.HoldingRegisters(unit, words(random, 125));
            case 1 -> new ModbusReply.InputRegisters(unit, words(random, 125));
            case 2 -> new ModbusReply.CoilWritten(unit, word, random.nextBoolean());
            case 3 -> new ModbusReply.RegisterWritten(unit, word, random.nextInt(0x10000));
            case 4 -> new ModbusReply.RegistersWritten(unit, word, 1 + random.nextInt(123));
            default -> new ModbusReply.Refused(unit, 1 + random.nextInt(127), 1 + random.nextInt(255));
        };
    }

    private static List<Integer> words(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, 0x10000).boxed().toList();
    }
}
