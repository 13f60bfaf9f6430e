package org.tingxu.boot;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.time.LocalDate;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.card.CardStore;

/** Deletes kept numbers of cards when their days are over; a hall that keeps none has none. */
record CardCleaning(CardStore store, HallPlan plan, InstantSource clock) {
    private static final long EVERY_MS = 3_600_000;
    private static final System.Logger LOG = System.getLogger(CardCleaning.class.getName());

    /** Deletes now, and then every hour. */
    Future<Void> start(Vertx vertx) {
        vertx.setPeriodic(
                EVERY_MS,
                _ -> clean().onFailure(e ->
                        LOG.log(System.Logger.Level.WARNING, "old numbers of cards are not deleted yet", e)));
        return clean();
    }

    private Future<Void> clean() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), plan.zone()).plusDays(1);
        return store.forgetBefore(
                        plan.id(),
                        tomorrow.minusDays(plan.people().keepNumberDays().orElse(0)))
                .onSuccess(count -> {
                    if (count > 0) {
                        LOG.log(System.Logger.Level.INFO, "{0} numbers of cards are deleted", count);
                    }
                })
                .mapEmpty();
    }
}
