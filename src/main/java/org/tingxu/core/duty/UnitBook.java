package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which bodies were asked for their parts of a joint matter, and which have answered. */
final class UnitBook {
    /** A part, and when it was asked for. */
    record Asked(UnitPart part, LocalDateTime at) {}

    private final Terms terms;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, LocalDate> answered = new HashMap<>();

    UnitBook(Terms terms) {
        this.terms = terms;
    }

    Optional<ClockFault> ask(ClockFact.UnitsAsked fact) {
        if (terms.kind() != MatterKind.JOINT) {
            return Optional.of(new ClockFault.NotJoint(terms.kind()));
        }
        for (UnitPart part : fact.parts()) {
            if (part.days() > terms.here().promisedDays()) {
                return Optional.of(new ClockFault.UnitOverPromise(
                        part.unit(), part.days(), terms.here().promisedDays()));
            }
            if (asked.putIfAbsent(part.unit(), new Asked(part, fact.at())) != null) {
                return Optional.of(new ClockFault.UnitTwice(part.unit()));
            }
        }
        return asked.size() > UnitPart.UNITS_MAX
                ? Optional.of(new ClockFault.TooManyUnits(UnitPart.UNITS_MAX))
                : Optional.empty();
    }

    Optional<ClockFault> answer(ClockFact.UnitAnswered fact) {
        if (!asked.containsKey(fact.unit())) {
            return Optional.of(new ClockFault.UnitUnknown(fact.unit()));
        }
        return answered.putIfAbsent(fact.unit(), fact.at().toLocalDate()) == null
                ? Optional.empty()
                : Optional.of(new ClockFault.UnitAnsweredTwice(fact.unit()));
    }

    /** In the order of the asking. */
    List<Asked> asked() {
        return List.copyOf(asked.values());
    }

    Optional<LocalDate> answeredOn(UnitPart part) {
        return Optional.ofNullable(answered.get(part.unit()));
    }
}
