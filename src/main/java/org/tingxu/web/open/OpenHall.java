package org.tingxu.web.open;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;

/**
 * What everybody may know of a hall at one moment: a value, read at once on the hall's loop.
 *
 * @param items those that may be named, in the hall's order
 * @param now   local time
 */
record OpenHall(HallPlan plan, List<Item> items, List<Wait> waits, LocalDateTime now) {
    /**
     * One service.
     *
     * @param waiting people
     * @param open    a number can be taken now
     */
    record Wait(ServicePlan service, int waiting, boolean open) {}

    static OpenHall of(Hall hall, Instant now) {
        HallPlan plan = hall.state().setUp();
        return new OpenHall(
                plan,
                hall.state().items().stream()
                        .filter(i -> i.guide().disclosure().attribute() != Disclosure.Attribute.WITHHELD)
                        .toList(),
                plan.services().stream()
                        .map(s -> new Wait(
                                s,
                                hall.state().lines().waitingFor(s.code()),
                                hall.closedNow(s.code(), now).isEmpty()))
                        .toList(),
                hall.state().local(now));
    }

    Optional<Item> item(String code) {
        return items.stream().filter(i -> i.code().value().equals(code)).findFirst();
    }

    Optional<Wait> waitFor(Item item) {
        return item.guide()
                .service()
                .flatMap(code -> waits.stream()
                        .filter(w -> w.service().code().equals(code))
                        .findFirst());
    }

    Optional<GroupCode> groupOf(Item item) {
        return waitFor(item).map(w -> w.service().group());
    }

    String base() {
        return "/open/" + plan.id().value() + "/";
    }

    /** Whether everything about an item is told here. */
    static boolean published(Item item) {
        return item.guide().disclosure().attribute() == Disclosure.Attribute.PUBLISHED;
    }

    Text name() {
        return plan.name();
    }
}
