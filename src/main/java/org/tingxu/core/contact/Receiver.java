package org.tingxu.core.contact;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.WindowPlan;

/** Who has to sign for a question: one clerk, or whoever sits at a window, or at a window of a service. Exactly one is named. */
public record Receiver(Optional<ClerkId> clerk, Optional<WindowNo> window, Optional<ServiceCode> service) {
    public Receiver {
        if (Stream.of(clerk, window, service).filter(Optional::isPresent).count() != 1) {
            throw new IllegalArgumentException("a receiver is one clerk, one window or one service");
        }
    }

    public static Receiver of(ClerkId clerk) {
        return new Receiver(Optional.of(clerk), Optional.empty(), Optional.empty());
    }

    public static Receiver of(WindowNo window) {
        return new Receiver(Optional.empty(), Optional.of(window), Optional.empty());
    }

    public static Receiver of(ServiceCode service) {
        return new Receiver(Optional.empty(), Optional.empty(), Optional.of(service));
    }

    /**
     * May this clerk sign?
     *
     * @param sitsAt whether the clerk is signed in at a window
     */
    public boolean includes(ClerkId who, Predicate<WindowNo> sitsAt, HallPlan plan) {
        return clerk.map(who::equals).orElseGet(() -> seats(plan).anyMatch(sitsAt));
    }

    /** The one who has to sign, if that is one person only. */
    Optional<ClerkId> alone(Scene scene) {
        return clerk.or(() -> {
            var there = seats(scene.plan())
                    .flatMap(no -> scene.floor().clerkAt(no).stream())
                    .distinct()
                    .toList();
            return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
        });
    }

    /** Is what it names in the hall? Accounts are not the hall's to know. */
    boolean known(Scene scene) {
        return clerk.isPresent()
                || window.flatMap(scene.plan()::window).isPresent()
                || service.flatMap(scene.plan()::service).isPresent();
    }

    private Stream<WindowNo> seats(HallPlan plan) {
        return plan.windows().stream()
                .filter(w -> window.map(w.no()::equals)
                        .orElseGet(() -> service.filter(w.services()::contains).isPresent()))
                .map(WindowPlan::no);
    }

    @Override
    public String toString() {
        return clerk.map(ClerkId::value)
                .or(() -> window.map(no -> "window " + no))
                .or(() -> service.map(ServiceCode::value))
                .orElse("");
    }
}
