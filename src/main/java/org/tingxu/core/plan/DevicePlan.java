package org.tingxu.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.name.DeviceId;

/**
 * The devices of a hall but its printers. Ids are unique over all four lists.
 *
 * @param showcase what signs and screens tell while nobody is called
 */
public record DevicePlan(
        List<SignPlan> signs,
        List<KeypadPlan> keypads,
        List<EvaluatorPlan> evaluators,
        List<ReaderPlan> readers,
        Showcase showcase) {
    public static final DevicePlan NONE = new DevicePlan(List.of(), List.of(), List.of(), List.of());

    public DevicePlan {
        signs = List.copyOf(signs);
        keypads = List.copyOf(keypads);
        evaluators = List.copyOf(evaluators);
        readers = List.copyOf(readers);
    }

    /** With the usual showcase. */
    public DevicePlan(
            List<SignPlan> signs, List<KeypadPlan> keypads, List<EvaluatorPlan> evaluators, List<ReaderPlan> readers) {
        this(signs, keypads, evaluators, readers, Showcase.DEFAULT);
    }

    public Stream<DeviceEntry> all() {
        return Stream.of(signs, keypads, evaluators, readers).flatMap(List::stream);
    }

    public Optional<DeviceEntry> find(DeviceId id) {
        return all().filter(d -> d.id().equals(id)).findFirst();
    }
}
