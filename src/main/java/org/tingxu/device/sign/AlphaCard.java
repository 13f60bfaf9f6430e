package org.tingxu.device.sign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.protocol.alpha.AlphaCommand;
import org.tingxu.protocol.alpha.AlphaFrame;
import org.tingxu.protocol.alpha.AlphaReader;

/** An Alpha sign: it shows one text file and answers nothing. */
final class AlphaCard implements VirtualCard {
    private final SignDialect.Alpha dialect;
    private final String address;
    private final AlphaReader reader = AlphaReader.lenient();

    AlphaCard(SignDialect.Alpha dialect, int address) {
        this.dialect = dialect;
        this.address = String.format(Locale.ROOT, "%02X", address);
    }

    @Override
    public List<Heard> take(byte[] arrived) {
        return reader.take(arrived).stream()
                .filter(this::mine)
                .flatMap(frame -> frame.fields().stream())
                .flatMap(field -> heard(field.command()))
                .toList();
    }

    private boolean mine(AlphaFrame frame) {
        String asked = frame.address();
        return asked.equals(AlphaFrame.EVERY_ADDRESS) || address.matches(asked.replace('?', '.'));
    }

    private Stream<Heard> heard(AlphaCommand command) {
        return switch (command) {
            case AlphaCommand.WriteText(var label, var _, var mode, var text)
            when label == dialect.label() ->
                Stream.of(Heard.unanswered(lit -> lit.with(rows(text), mode == dialect.moving())));
            case AlphaCommand.WritePlainText(var label, var text)
            when label == dialect.label() -> Stream.of(Heard.unanswered(lit -> lit.with(rows(text), false)));
            case AlphaCommand.SetMemory _ -> Stream.of(Heard.unanswered(lit -> lit.with(List.of(), false)));
            case AlphaCommand.WriteText _,
                    AlphaCommand.WritePlainText _,
                    AlphaCommand.WriteString _,
                    AlphaCommand.Other _ -> Stream.empty();
        };
    }

    private static List<String> rows(String text) {
        return text.lines().toList();
    }

    @Override
    public void forget() {
        reader.forget();
    }
}
