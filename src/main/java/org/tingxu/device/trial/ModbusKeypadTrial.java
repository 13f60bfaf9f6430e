package org.tingxu.device.trial;

import java.util.List;
import java.util.stream.Stream;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.KeypadDialect;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.Words;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Modbus keypads beep, show a ticket and tell their last key. */
record ModbusKeypadTrial(KeypadDialect.Modbus dialect, Patience patience, int address) implements Trial {
    private static final String SHOW = "show ";

    @Override
    public List<Step> encode(String text) {
        if (text.equals("beep") && dialect.beep().isPresent()) {
            return step(new ModbusRequest.WriteRegister(address, dialect.beep().get(), 1));
        }
        if (text.equals("key")) {
            int from = Math.min(dialect.key(), dialect.presses());
            int count = Math.abs(dialect.key() - dialect.presses()) + 1;
            return count <= 16
                    ? step(new ModbusRequest.ReadHolding(address, from, count))
                    : Stream.of(dialect.key(), dialect.presses())
                            .flatMap(r -> step(new ModbusRequest.ReadHolding(address, r, 1)).stream())
                            .toList();
        }
        if (text.startsWith(SHOW)) {
            return step(new ModbusRequest.WriteRegisters(
                    address,
                    dialect.ticket(),
                    Words.ofAscii(text.substring(SHOW.length()), dialect.ticketRegisters())));
        }
        throw InWords.onlyKnows(text, "beep, key, or show and a ticket as in \"show A001\"");
    }

    private static List<Step> step(ModbusRequest request) {
        return List.of(new Step(ModbusEncoder.encode(request), request.unit() != 0));
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        return from == Side.HOST
                ? InWords.of(ModbusReaders.atDevice(), bytes)
                : InWords.of(ModbusReaders.atHost(), bytes);
    }

    @Override
    public List<Bytes> hello() {
        return address == 0 ? List.of() : List.of(encode("key").getFirst().frame());
    }

    @Override
    public FrameReader<String> answers() {
        return new InWords<ModbusReply>(ModbusReaders.atHost(), reply -> reply.unit() == address);
    }

    @Override
    public Patience testPatience() {
        return patience;
    }

    @Override
    public String testText() {
        return dialect.beep().isPresent() ? "beep" : "key";
    }
}
