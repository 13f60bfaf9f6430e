package org.tingxu.device.sign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignDialect.TextRegisters;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.RefusalCode;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** A Modbus digit display: registers for characters, a number, and brightness. */
final class ModbusDisplayCard implements VirtualCard {
    private final SignDialect.ModbusDisplay dialect;
    private final int address;
    private final FrameReader<ModbusRequest> reader = ModbusReaders.atDevice();
    private final Map<Integer, Integer> registers = new TreeMap<>();

    ModbusDisplayCard(SignDialect.ModbusDisplay dialect, int address) {
        this.dialect = dialect;
        this.address = address;
    }

    @Override
    public List<Heard> take(byte[] arrived) {
        return reader.take(arrived).stream()
                .filter(request -> request.unit() == address || request.unit() == 0)
                .map(this::heard)
                .toList();
    }

    private Heard heard(ModbusRequest request) {
        return switch (request) {
            case ModbusRequest.ReadHolding(var _, var from, var count) ->
                heard(request, 3, new ModbusReply.HoldingRegisters(unit(), values(from, count)), List.of(), from);
            case ModbusRequest.ReadInput _ -> refused(request, 4);
            case ModbusRequest.WriteCoil _ -> refused(request, 5);
            case ModbusRequest.WriteRegister(var _, var register, var value) ->
                heard(request, 6, new ModbusReply.RegisterWritten(unit(), register, value), List.of(value), register);
            case ModbusRequest.WriteRegisters(var _, var from, var values) ->
                heard(request, 16, new ModbusReply.RegistersWritten(unit(), from, values.size()), values, from);
        };
    }

    private int unit() {
        return Math.max(1, address);
    }

    private Heard heard(ModbusRequest request, int function, ModbusReply yes, List<Integer> written, int from) {
        if (request.unit() == 0) {
            return Heard.unanswered(lit -> write(lit, from, written));
        }
        ModbusReply busy = new ModbusReply.Refused(unit(), function, RefusalCode.BUSY.code());
        return new Heard(lit -> write(lit, from, written), says(yes), says(busy));
    }

    private Heard refused(ModbusRequest request, int function) {
        ModbusReply no = new ModbusReply.Refused(unit(), function, RefusalCode.ILLEGAL_FUNCTION.code());
        return request.unit() == 0 ? Heard.unanswered(lit -> lit) : new Heard(lit -> lit, says(no), says(no));
    }

    private static Optional<Bytes> says(ModbusReply reply) {
        return Optional.of(ModbusEncoder.encode(reply));
    }

    private List<Integer> values(int from, int count) {
        List<Integer> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(registers.getOrDefault(from + i, 0));
        }
        return values;
    }

    private Lit write(Lit lit, int from, List<Integer> written) {
        for (int i = 0; i < written.size(); i++) {
            registers.put(from + i, written.get(i));
        }
        Lit dimmed = dialect.brightness()
                .filter(b -> holds(from, written, b.address()))
                .map(b -> lit.at(registers.getOrDefault(b.address(), 0) * 100 / b.max()))
                .orElse(lit);
        if (dialect.text().filter(t -> holds(from, written, t.address())).isPresent()) {
            return dimmed.with(List.of(text(dialect.text().orElseThrow())), false);
        }
        return dialect.number()
                .filter(n -> holds(from, written, n.address()))
                .map(n -> dimmed.with(List.of(Integer.toString(registers.getOrDefault(n.address(), 0))), false))
                .orElse(dimmed);
    }

    private static boolean holds(int from, List<Integer> written, int register) {
        return register >= from && register < from + written.size();
    }

    private String text(TextRegisters place) {
        byte[] characters = new byte[2 * place.registers()];
        for (int i = 0; i < place.registers(); i++) {
            int word = registers.getOrDefault(place.address() + i, 0x2020);
            characters[2 * i] = (byte) (word >> 8);
            characters[2 * i + 1] = (byte) word;
        }
        return new String(characters, StandardCharsets.US_ASCII);
    }

    @Override
    public void forget() {
        reader.forget();
    }
}
