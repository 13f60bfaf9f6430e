package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;

/** Reads {@code signs}, {@code keypads}, {@code evaluators} and {@code readers}. */
final class DeviceReader {
    private static final List<String> COMMON = List.of("id", "profile", "line");

    /** What every device has; the address is 0 for a model without addresses. */
    private record Common(DeviceId id, String profile, LinePlan line, int address) {}

    private final Declared names = new Declared("device", true);
    private final SharedLines lines;
    private final Models profiles;
    private final boolean demo;

    DeviceReader(SharedLines lines, Models profiles, boolean demo) {
        this.lines = lines;
        this.profiles = profiles;
        this.demo = demo;
    }

    List<SignPlan> signs(List<Field> items, WindowReader windows) {
        List<SignPlan> signs = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, required("shows"), List.of("address", "brightness", "schedule", "carousel"))
                    .ifPresent(section -> {
                        Optional<Common> common = common(section, Models.Kind.SIGN);
                        var shows = section.field("shows").flatMap(f -> SignReader.shows(f, windows));
                        var settings = SignReader.settings(section);
                        common.ifPresent(c -> shows.ifPresent(
                                s -> signs.add(new SignPlan(c.id(), c.profile(), c.line(), c.address(), s, settings))));
                    });
        }
        return signs;
    }

    List<KeypadPlan> keypads(List<Field> items, WindowReader windows) {
        List<KeypadPlan> keypads = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, required("window"), List.of("address")).ifPresent(section -> {
                Optional<Common> common = common(section, Models.Kind.KEYPAD);
                Optional<WindowNo> window = section.field("window").flatMap(windows::referred);
                common.ifPresent(c -> window.ifPresent(
                        w -> keypads.add(new KeypadPlan(c.id(), c.profile(), c.line(), c.address(), w))));
            });
        }
        return keypads;
    }

    List<EvaluatorPlan> evaluators(List<Field> items, WindowReader windows) {
        List<EvaluatorPlan> evaluators = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, required("window"), List.of("address")).ifPresent(section -> {
                Optional<Common> common = common(section, Models.Kind.EVALUATOR);
                Optional<WindowNo> window = section.field("window").flatMap(windows::referred);
                common.ifPresent(c -> window.ifPresent(
                        w -> evaluators.add(new EvaluatorPlan(c.id(), c.profile(), c.line(), c.address(), w))));
            });
        }
        return evaluators;
    }

    List<ReaderPlan> readers(List<Field> items, Declared kiosks) {
        List<ReaderPlan> readers = new ArrayList<>();
        for (Field item : items) {
            Section.of(item, required("kiosk"), List.of()).ifPresent(section -> {
                Optional<Common> common = common(section, Models.Kind.READER);
                Optional<KioskId> kiosk =
                        section.field("kiosk").flatMap(kiosks::referred).flatMap(DeviceReader::kioskId);
                common.ifPresent(
                        c -> kiosk.ifPresent(k -> readers.add(new ReaderPlan(c.id(), c.profile(), c.line(), k))));
            });
        }
        return readers;
    }

    private static List<String> required(String more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).toList();
    }

    private Optional<Common> common(Section section, Models.Kind kind) {
        section.field("id").ifPresent(names::add);
        Optional<DeviceId> id = section.field("id").flatMap(f -> NameReader.code(f, DeviceId::new));
        Optional<ProfileField.Model> model =
                section.field("profile").flatMap(f -> ProfileField.read(f, profiles, kind));
        Optional<LinePlan> line = section.field("line").flatMap(f -> LineReader.read(f, demo));
        Optional<OptionalInt> address = model.flatMap(m -> address(section, m));
        if (id.isEmpty() || model.isEmpty() || line.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        section.field("address")
                .or(() -> section.field("line"))
                .ifPresent(place -> lines.take(
                        "%s %s".formatted(kind.word(), Words.quoted(id.get().value())),
                        line.get(),
                        address.get(),
                        place));
        return Optional.of(new Common(
                id.get(), model.get().name(), line.get(), address.get().orElse(0)));
    }

    /** Empty after a fault; an empty number for a model without addresses. */
    private static Optional<OptionalInt> address(Section section, ProfileField.Model model) {
        Optional<Field> field = section.field("address");
        Optional<Models.Addresses> can = model.known().addresses();
        if (can.isEmpty()) {
            return field.isEmpty()
                    ? Optional.of(OptionalInt.empty())
                    : field.get().fault("%s has no address".formatted(model.name()), "take the key away");
        }
        return field.isEmpty()
                ? Optional.of(OptionalInt.of(can.get().delivered()))
                : field.get().whole(can.get().from(), can.get().to()).map(OptionalInt::of);
    }

    /** A kiosk that is badly written where it is declared has its fault there. */
    private static Optional<KioskId> kioskId(String id) {
        try {
            return Optional.of(new KioskId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
