package org.tingxu.web.ledger;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.report.LedgerRegister.Search;
import org.tingxu.web.Actor;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** What a request looks for in a ledger: {@code state}, {@code holder} ({@code me} is the asker), {@code from}, {@code until}. */
public final class LedgerSearch {
    private LedgerSearch() {}

    /**
     * What the request asks for.
     *
     * @throws Refused when a part has not its shape
     */
    public static Search of(RoutingContext ctx) {
        return new Search(
                asked(ctx, "state"),
                asked(ctx, "holder").map(who -> who.equals("me") ? Actor.clerk(ctx) : clerk(who)),
                day(ctx, "from"),
                day(ctx, "until"));
    }

    public static Optional<String> asked(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst().filter(text -> !text.isBlank());
    }

    /** A day of the request, if it names one. */
    public static Optional<LocalDate> day(RoutingContext ctx, String name) {
        return asked(ctx, name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw wrong(name, "a day, e.g. 2026-02-10");
            }
        });
    }

    private static ClerkId clerk(String name) {
        try {
            return new ClerkId(name);
        } catch (IllegalArgumentException e) {
            throw wrong("holder", "an account's name, or me");
        }
    }

    private static Refused wrong(String name, String wanted) {
        return new Refused(RequestProblems.invalid(List.of(new Place("query." + name, wanted))));
    }
}
