package org.tingxu.device.sign;

import java.util.List;
import org.tingxu.protocol.cd5220.DisplayCommand;
import org.tingxu.protocol.cd5220.DisplayReader;

/** A pole display of two rows; it answers nothing. */
final class Cd5220Card implements VirtualCard {
    private static final int QUARTER = 25;

    private final DisplayReader reader = new DisplayReader();

    @Override
    public List<Heard> take(byte[] arrived) {
        return reader.take(arrived).stream().map(Cd5220Card::heard).toList();
    }

    private static Heard heard(DisplayCommand command) {
        return switch (command) {
            case DisplayCommand.Initialise _ -> Heard.unanswered(_ -> Lit.DARK);
            case DisplayCommand.Clear _ -> Heard.unanswered(lit -> lit.with(List.of(), false));
            case DisplayCommand.ShowLine(var row, var text) ->
                Heard.unanswered(lit -> lit.withRow(row == DisplayCommand.Row.UPPER ? 0 : 1, text));
            case DisplayCommand.Brightness(int quarters) -> Heard.unanswered(lit -> lit.at(quarters * QUARTER));
        };
    }

    @Override
    public void forget() {
        reader.forget();
    }
}
