package org.tingxu.device.sign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignDialect.TextRegisters;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.RefusalCode;
import org.tingxu.protocol.modbus.Words;
import org.tingxu.protocol.wire.FrameReader;

/** Modbus digit displays: registers for characters, or one for a number. */
record ModbusDisplayDriver(SignProfile profile, SignDialect.ModbusDisplay dialect, int address) implements SignDriver {
    private static final int EVERY_UNIT = 0;
    private static final int READ_HOLDING = 3;

    @Override
    public List<SignRequest> show(SignFace face) {
        String text = SignRows.joined(face.lines());
        return List.of(request(
                dialect.text().map(registers -> characters(registers, text)).orElseGet(() -> number(text))));
    }

    private ModbusRequest characters(TextRegisters registers, String text) {
        String shown = SignRows.cut(showable(text), 2 * registers.registers());
        String blanks = " ".repeat(2 * registers.registers() - shown.length());
        String padded = registers.align() == SignDialect.Align.RIGHT ? blanks + shown : shown + blanks;
        return new ModbusRequest.WriteRegisters(
                address, registers.address(), Words.ofAscii(padded, registers.registers()));
    }

    private ModbusRequest number(String text) {
        SignDialect.NumberRegister register = dialect.number().orElseThrow();
        String digits = text.chars()
                .filter(c -> c >= '0' && c <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        long value = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
        return new ModbusRequest.WriteRegister(address, register.address(), value > register.max() ? 0 : (int) value);
    }

    /** Letters that the display has only as capitals are capitals; what it does not have at all is replaced. */
    private String showable(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .mapToObj(point -> shape(point).orElse(replacement()))
                .collect(Collectors.joining());
    }

    private Optional<String> shape(int point) {
        String character = Character.toString(point);
        return has(character)
                ? Optional.of(character)
                : Optional.of(character.toUpperCase(Locale.ROOT)).filter(this::has);
    }

    private boolean has(String character) {
        return dialect.characters().contains(character);
    }

    private String replacement() {
        return has("?") ? "?" : has("-") ? "-" : " ";
    }

    @Override
    public String unshowable(SignFace face) {
        return String.join("", face.lines())
                .codePoints()
                .filter(point -> !Character.isISOControl(point) && shape(point).isEmpty())
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        return dialect
                .brightness()
                .filter(_ -> profile.capabilities().brightness())
                .map(register -> request(new ModbusRequest.WriteRegister(
                        address, register.address(), Math.round(register.max() * percent / 100f))))
                .stream()
                .toList();
    }

    /** Reading may be refused by a display that is only written to; that is an answer too. */
    @Override
    public List<SignRequest> ping() {
        int register = dialect.text().map(TextRegisters::address).orElse(0);
        return address == EVERY_UNIT
                ? List.of()
                : List.of(request(new ModbusRequest.ReadHolding(address, register, 1)));
    }

    private SignRequest request(ModbusRequest request) {
        return new SignRequest(ModbusEncoder.encode(request), address != EVERY_UNIT);
    }

    @Override
    public FrameReader<SignReply> replies() {
        return new ReplyWords<>(ModbusReaders.atHost(), this::meaning);
    }

    private Optional<SignReply> meaning(ModbusReply reply) {
        if (reply.unit() != address) {
            return Optional.empty();
        }
        return Optional.of(
                reply instanceof ModbusReply.Refused refused && refused.function() != READ_HOLDING
                        ? refusal(refused)
                        : new SignReply.Taken());
    }

    private static SignReply refusal(ModbusReply.Refused refused) {
        Optional<RefusalCode> code = RefusalCode.of(refused.code());
        return code.equals(Optional.of(RefusalCode.BUSY))
                ? new SignReply.Busy()
                : new SignReply.Refused("the display refused function %d with code %d%s"
                        .formatted(
                                refused.function(),
                                refused.code(),
                                code.map(known -> ", " + known).orElse("")));
    }
}
