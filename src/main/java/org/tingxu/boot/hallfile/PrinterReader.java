package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.PrinterPlan;

/** Reads {@code printers}, and {@code kiosks} with the printers in them. */
final class PrinterReader {
    private PrinterReader() {}

    static List<PrinterPlan> printers(List<Field> items, Declared names, Set<String> profiles, boolean demo) {
        List<PrinterPlan> printers = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, List.of("id", "profile", "line"), List.of()).ifPresent(section -> {
                section.field("id").ifPresent(names::add);
                Optional<PrinterId> id = section.field("id").flatMap(f -> NameReader.code(f, PrinterId::new));
                Optional<String> profile = section.field("profile").flatMap(f -> profile(f, profiles));
                Optional<LinePlan> line = section.field("line").flatMap(f -> LineReader.read(f, demo));
                if (id.isPresent() && profile.isPresent() && line.isPresent()) {
                    printers.add(new PrinterPlan(id.get(), profile.get(), line.get()));
                }
            });
        }
        return printers;
    }

    private static Optional<String> profile(Field field, Set<String> profiles) {
        return field.text()
                .flatMap(name -> profiles.contains(name)
                        ? Optional.of(name)
                        : field.fault(
                                "no printer profile " + Words.quoted(name),
                                Words.oneOf(new TreeSet<>(profiles), name)));
    }

    static List<KioskPlan> kiosks(List<Field> items, Declared printers) {
        Declared names = new Declared("kiosk", true);
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
