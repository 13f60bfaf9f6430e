package org.tingxu.journal.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tingxu.core.hall.Event;

/**
 * Writes golden files that are not there yet; one that is there is never written again. To be run by hand from the project's folder
 * after a new version of a body, and what it wrote to be read before it is committed.
 */
final class GoldenFiles {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int ORDERS = 200;

    private GoldenFiles() {}

    static void main() throws IOException {
        for (var e : GoldenEvents.byKind().entrySet()) {
            String bodies = e.getValue().stream().map(EventCodec::encode).collect(Collectors.joining(",\n"));
            write("events/" + e.getKey() + ".json", "[\n" + bodies + "\n]\n");
        }
        write("hall-plan.v1.devices.json", PlanCodec.toJson(TownHall.equipped()).encodePrettily() + "\n");
        write(
                "matters.v1.ndjson",
                GoldenDuties.journal().stream().map(r -> Golden.line(r) + "\n").collect(Collectors.joining()));
        write("matters.v1.memento.json", MementoCodec.encode(GoldenDuties.hall().memento()) + "\n");
        write(
                "hall-plan.v1.items.json",
                PlanCodec.toJson(TownHall.plan().withItems(GoldenDuties.items()))
                                .encodePrettily() + "\n");
        write(
                "hall-plan.v1.guides.json",
                PlanCodec.toJson(TownHall.plan().withItems(GoldenItems.all())).encodePrettily() + "\n");
        SeededDay day = dayOfEveryKind();
        write(
                "journal.v2.ndjson",
                day.journal().stream().map(r -> Golden.line(r) + "\n").collect(Collectors.joining()));
        write("journal.v2.memento.json", MementoCodec.encode(day.hall().memento()) + "\n");
    }

    private static SeededDay dayOfEveryKind() {
        for (long seed = 1; ; seed++) {
            SeededDay day = new SeededDay(seed).run(ORDERS);
            List<Event> events = day.journal().stream().map(r -> r.event()).toList();
            long kinds = events.stream().map(EventCodec::kind).distinct().count();
            String memento = MementoCodec.encode(day.hall().memento());
            boolean everyState =
                    List.of("unconfirmed", "waiting", "called", "serving", "held", "missed", "calling", "paused")
                            .stream()
                            .allMatch(state -> memento.contains("\"kind\":\"" + state + "\""));
            int others = GoldenDuties.byKind().size() + GoldenItems.byKind().size();
            if (kinds == GoldenEvents.byKind().size() - others && everyState) {
                System.out.printf("seed %d: %d events%n", seed, events.size());
                return day;
            }
        }
    }

    private static void write(String file, String text) throws IOException {
        Path path = FOLDER.resolve(file);
        Files.createDirectories(path.getParent());
        if (Files.notExists(path)) {
            Files.writeString(path, text);
        }
    }
}
