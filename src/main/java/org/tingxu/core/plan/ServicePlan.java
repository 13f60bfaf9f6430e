package org.tingxu.core.plan;

import java.util.List;
import java.util.OptionalInt;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/**
 * A service (事项) of the hall.
 *
 * @param dailyQuota numbers a day (限号); empty = no limit
 * @param perPerson  numbers that one person may take a day; empty = no limit
 * @param materials  what to bring, at most {@value #MATERIALS_MAX}; printed on slips whose template has a place for it
 */
public record ServicePlan(
        ServiceCode code,
        Text name,
        GroupCode group,
        OptionalInt dailyQuota,
        OptionalInt perPerson,
        List<Text> materials) {
    public static final int MATERIALS_MAX = 12;

    /** Characters of one of the materials, each language. */
    public static final int MATERIAL_CHARACTERS_MAX = 120;

    public ServicePlan {
        materials = List.copyOf(materials);
        if (materials.size() > MATERIALS_MAX || materials.stream().anyMatch(ServicePlan::tooLong)) {
            throw new IllegalArgumentException("a service names at most %d materials of at most %d characters"
                    .formatted(MATERIALS_MAX, MATERIAL_CHARACTERS_MAX));
        }
    }

    /** A service that names no materials. */
    public ServicePlan(ServiceCode code, Text name, GroupCode group, OptionalInt dailyQuota, OptionalInt perPerson) {
        this(code, name, group, dailyQuota, perPerson, List.of());
    }

    private static boolean tooLong(Text material) {
        return material.zh().length() > MATERIAL_CHARACTERS_MAX || material.en().length() > MATERIAL_CHARACTERS_MAX;
    }
}
