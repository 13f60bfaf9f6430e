package org.tingxu.core.hall;

import java.util.stream.Collectors;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.item.ItemDecision;
import org.tingxu.core.item.ItemRules;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;

/** The catalogue of items as a part of the hall. */
final class ItemDoor {
    private ItemDoor() {}

    static Decision decide(HallState s, ItemCommand order) {
        HallPlan plan = s.setUp();
        ItemRules rules = new ItemRules(
                s.catalogue(),
                plan.items(),
                plan.services().stream().map(ServicePlan::code).collect(Collectors.toSet()));
        return switch (rules.decide(order)) {
            case ItemDecision.Refused r -> Decision.refuse(new Refusal.Items(r.refusal()));
            case ItemDecision.Accepted a -> Decision.accept(new Event.Items(a.event()));
        };
    }
}
