package org.tingxu.device.profile;

import java.util.LinkedHashMap;
import java.util.Map;

/** A list of codes, each with its meaning. */
final class CodeTable {
    private static final int ROWS_MAX = 64;

    private CodeTable() {}

    /**
     * Reads such a list.
     *
     * @param code key of the number, 0 to {@code codeMax}
     * @param meaning key of the constant
     */
    static <E extends Enum<E>> Map<Integer, E> read(
            YamlMap map, String list, String code, int codeMax, String meaning, E[] constants) {
        Map<Integer, E> table = new LinkedHashMap<>();
        for (YamlMap row : map.maps(list, 1, ROWS_MAX)) {
            int number = row.whole(code, 0, codeMax);
            E means = row.constant(meaning, constants);
            if (table.putIfAbsent(number, means) != null) {
                row.fault(code, "has a meaning already: remove one of the two rows");
            }
            row.refuseTheRest();
        }
        return table;
    }
}
