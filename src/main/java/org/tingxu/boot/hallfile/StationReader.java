package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.StationPlan;

/** Reads {@code stations}: village stations, each with a code of its own. */
final class StationReader {
    static final int MAX = 200;

    private StationReader() {}

    static List<StationPlan> read(List<Field> items) {
        Declared names = new Declared("station", true);
        List<StationPlan> stations = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, List.of("code", "name"), List.of()).ifPresent(section -> {
                section.field("code").ifPresent(names::add);
                Optional<StationCode> code = section.field("code").flatMap(f -> NameReader.code(f, StationCode::new));
                Optional<Text> name = section.field("name").flatMap(NameReader::text);
                if (code.isPresent() && name.isPresent()) {
                    stations.add(new StationPlan(code.get(), name.get()));
                }
            });
        }
        if (items.size() > MAX) {
            items.get(MAX).fault("more than %d stations".formatted(MAX), "leave out those that are not used");
        }
        return stations;
    }
}
