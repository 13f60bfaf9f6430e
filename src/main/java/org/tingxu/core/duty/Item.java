package org.tingxu.core.duty;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Text;

/**
 * What the hall does for people, and by when (事项). Its terms have no fault: whoever makes one has asked {@link Terms#fault}.
 *
 * @param materials at most {@value #MATERIALS_MAX}, each with a code of its own
 */
public record Item(ItemCode code, Text name, Terms terms, List<Material> materials) {
    public static final int MATERIALS_MAX = 40;

    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;

    public Item {
        materials = List.copyOf(materials);
        Set<String> codes = new HashSet<>();
        if (materials.size() > MATERIALS_MAX || !materials.stream().allMatch(m -> codes.add(m.code()))) {
            throw new IllegalArgumentException(
                    "an item has %d materials at most, each with a code of its own".formatted(MATERIALS_MAX));
        }
    }

    /**
     * Tells these terms and materials from others: 16 hexadecimal digits (FNV-1a, 64 bits). A matter keeps the version under which
     * it was accepted. A name may be mended without a new version.
     */
    public String version() {
        StringBuilder text = new StringBuilder(code.value());
        limit(text.append('|').append(terms.kind().name()), terms.here());
        terms.above().ifPresent(above -> limit(text.append("|above"), above));
        terms.steps()
                .forEach(s -> text.append("|step ")
                        .append(s.name())
                        .append(' ')
                        .append(s.days())
                        .append(s.beside()));
        materials.forEach(m -> text.append("|material ").append(m.code()));
        return hash(text.toString());
    }

    private static void limit(StringBuilder text, Limit limit) {
        text.append('|')
                .append(limit.statute().days())
                .append('+')
                .append(limit.statute().extensionDays())
                .append('/')
                .append(limit.promisedDays());
    }

    private static String hash(String text) {
        long hash = HASH_START;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * HASH_PRIME;
        }
        return "%016x".formatted(hash);
    }

    AcceptedItem accepted() {
        return new AcceptedItem(
                code, version(), terms, materials.stream().map(Material::code).toList());
    }
}
