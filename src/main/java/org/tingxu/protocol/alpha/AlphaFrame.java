package org.tingxu.protocol.alpha;

import java.util.List;
import org.tingxu.protocol.wire.Range;

/**
 * One transmission: who shall take it, and what.
 *
 * @param type    kind of sign, {@link #EVERY_TYPE} for all
 * @param address two hex digits; "00" is every sign, "?" stands for any digit
 * @param fields  in order; a sign carries them out one after the other
 */
public record AlphaFrame(char type, String address, List<AlphaField> fields) {
    public static final char EVERY_TYPE = 'Z';
    public static final String EVERY_ADDRESS = "00";
    public static final int FIELDS_MAX = 64;

    public AlphaFrame {
        fields = List.copyOf(fields);
        Range.check("type of sign", type, '!', '~');
        if (!address.matches("[0-9A-F?]{2}")) {
            throw new IllegalArgumentException("An address is two digits 0 to F, or ? for any, not " + address);
        }
        Range.check("number of fields", fields.size(), 1, FIELDS_MAX);
        if (fields.subList(0, fields.size() - 1).stream().anyMatch(field -> field.ending() == AlphaEnding.OPEN)) {
            throw new IllegalArgumentException("Only the last field may go without an end");
        }
    }

    /** One command to every sign on the line. */
    public static AlphaFrame toAll(AlphaCommand command, AlphaEnding ending) {
        return new AlphaFrame(EVERY_TYPE, EVERY_ADDRESS, List.of(new AlphaField(command, ending)));
    }
}
