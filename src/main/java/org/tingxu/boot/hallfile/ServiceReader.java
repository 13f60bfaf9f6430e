package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.ServicePlan;

/** Reads {@code services}, each with its group. */
final class ServiceReader {
    static final int PER_PERSON_MAX = 1000;

    private final Declared names;
    private final Declared groups;
    private final List<ServicePlan> services = new ArrayList<>();

    private ServiceReader(Declared names, Declared groups) {
        this.names = names;
        this.groups = groups;
    }

    static List<ServicePlan> read(List<Field> items, Declared names, Declared groups) {
        ServiceReader reader = new ServiceReader(names, groups);
        items.forEach(reader::service);
        return reader.services;
    }

    private void service(Field item) {
        Section.of(item, List.of("code", "name", "group"), List.of("quota", "per-person", "materials"))
                .ifPresent(section -> {
                    section.field("code").ifPresent(names::add);
                    Optional<ServiceCode> code =
                            section.field("code").flatMap(f -> NameReader.code(f, ServiceCode::new));
                    Optional<Text> name = section.field("name").flatMap(NameReader::text);
                    Optional<String> group = section.field("group").flatMap(groups::referred);
                    OptionalInt quota = number(section, "quota", TicketNo.SERIAL_MAX);
                    OptionalInt perPerson = number(section, "per-person", PER_PERSON_MAX);
                    List<Text> materials = section.field("materials")
                            .map(ServiceReader::materials)
                            .orElse(List.of());
                    Optional<GroupCode> known = group.flatMap(ServiceReader::groupCode);
                    if (code.isPresent() && name.isPresent() && known.isPresent()) {
                        services.add(new ServicePlan(code.get(), name.get(), known.get(), quota, perPerson, materials));
                    }
                });
    }

    private static List<Text> materials(Field field) {
        String wanted = "a list of at most %d texts in both languages, %d characters each"
                .formatted(ServicePlan.MATERIALS_MAX, ServicePlan.MATERIAL_CHARACTERS_MAX);
        List<Text> materials = new ArrayList<>();
        for (Field item : field.items(wanted).orElse(List.of())) {
            NameReader.text(item).ifPresent(text -> {
                if (text.zh().length() > ServicePlan.MATERIAL_CHARACTERS_MAX
                        || text.en().length() > ServicePlan.MATERIAL_CHARACTERS_MAX) {
                    item.fault("the text is too long for a slip", wanted);
                } else if (materials.size() == ServicePlan.MATERIALS_MAX) {
                    item.fault("one text too many", wanted);
                } else {
                    materials.add(text);
                }
            });
        }
        return materials;
    }

    /** A group that is badly written where it is declared has its fault there. */
    private static Optional<GroupCode> groupCode(String code) {
        try {
            return Optional.of(new GroupCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(Section section, String key, int max) {
        Optional<Integer> number = section.field(key).flatMap(f -> f.whole(1, max));
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }
}
