package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.PrinterPlan;

/** Reads {@code printers}, and {@code kiosks} with the printers in them. */
final class PrinterReader {
    private PrinterReader() {}

    static List<PrinterPlan> printers(
            List<Field> items, Declared names, SharedLines lines, Models profiles, boolean demo) {
        List<PrinterPlan> printers = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, List.of("id", "profile", "line"), List.of()).ifPresent(section -> {
                section.field("id").ifPresent(names::add);
                Optional<PrinterId> id = section.field("id").flatMap(f -> NameReader.code(f, PrinterId::new));
                Optional<String> profile = section.field("profile")
                        .flatMap(f -> ProfileField.read(f, profiles, Models.Kind.PRINTER))
                        .map(ProfileField.Model::name);
                Optional<LinePlan> line = section.field("line").flatMap(f -> LineReader.read(f, demo));
                if (id.isPresent() && profile.isPresent() && line.isPresent()) {
                    section.field("line")
                            .ifPresent(place -> lines.take(
                                    "printer " + Words.quoted(id.get().value()),
                                    line.get(),
                                    OptionalInt.empty(),
                                    place));
                    printers.add(new PrinterPlan(id.get(), profile.get(), line.get()));
                }
            });
        }
        return printers;
    }

    static List<KioskPlan> kiosks(List<Field> items, Declared names, Declared printers) {
        List<KioskPlan> kiosks = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, List.of("id"), List.of("printer")).ifPresent(section -> {
                section.field("id").ifPresent(names::add);
                Optional<KioskId> id = section.field("id").flatMap(f -> NameReader.code(f, KioskId::new));
                Optional<PrinterId> printer =
                        section.field("printer").flatMap(printers::referred).flatMap(PrinterReader::printerId);
                id.ifPresent(i -> kiosks.add(new KioskPlan(i, printer)));
            });
        }
        return kiosks;
    }

    /** A printer that is badly written where it is declared has its fault there. */
    private static Optional<PrinterId> printerId(String id) {
        try {
            return Optional.of(new PrinterId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
