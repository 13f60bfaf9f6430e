package org.tingxu.core.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Text;

/**
 * What the hall does for people, and by when (事项). Its terms have no fault: whoever makes one has asked {@link Terms#fault}.
 *
 * @param materials at most {@value #MATERIALS_MAX}, each with a code of its own
 * @param guide     what else is told about it; it names the steps of the terms, or none
 */
public record Item(ItemCode code, Text name, Terms terms, List<Material> materials, Guide guide) {
    public static final int MATERIALS_MAX = 40;

    public Item {
        materials = List.copyOf(materials);
        Set<String> codes = new HashSet<>();
        if (materials.size() > MATERIALS_MAX || !materials.stream().allMatch(m -> codes.add(m.code()))) {
            throw new IllegalArgumentException(
                    "an item has %d materials at most, each with a code of its own".formatted(MATERIALS_MAX));
        }
        if (!guide.names(terms.steps())) {
            throw new IllegalArgumentException("the guide names other steps than the terms");
        }
    }

    /** An item of which nothing else is told. */
    public Item(ItemCode code, Text name, Terms terms, List<Material> materials) {
        this(code, name, terms, materials, Guide.NONE);
    }

    /**
     * Tells these terms, materials and guide from others: 16 hexadecimal digits (FNV-1a, 64 bits). A matter keeps the version under which
     * it was accepted. A name may be mended without a new version.
     */
    public String version() {
        return ItemVersion.of(this);
    }

    AcceptedItem accepted() {
        return new AcceptedItem(
                code, version(), terms, materials.stream().map(Material::code).toList());
    }
}
