package org.tingxu.core.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.attendance.ClockRules;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.rota.RotaRules;
import org.tingxu.core.rota.Seat;

/**
 * Who may sit at a window (岗位责任, AB角): the A of one of its posts, whoever the rota names for the day, the B while A is away, on
 * leave, or at another window, and the head. B and head act for A.
 */
public sealed interface Seating {
    /**
     * She may sit there.
     *
     * @param actingFor whose post it is; empty in the clerk's own right
     */
    record Taken(Optional<ClerkId> actingFor) implements Seating {}

    record Denied(LedgerRefusal refusal) implements Seating {}

    static Seating of(Scene scene, WindowNo window, ClerkId clerk) {
        Staffing staffing = scene.plan().staffing();
        List<PostPlan> posts = staffing.at(window);
        if (LeaveRules.away(scene.ledgers(), clerk, scene.now())) {
            return denied(PostWord.ON_LEAVE, clerk);
        }
        boolean own = posts.isEmpty() || posts.stream().anyMatch(p -> p.a().equals(clerk));
        if (own || onRota(scene, window).filter(clerk::equals).isPresent()) {
            return new Taken(Optional.empty());
        }
        Optional<PostPlan> headed =
                posts.stream().filter(p -> p.head().equals(clerk)).findFirst();
        if (headed.isPresent()) {
            return new Taken(Optional.of(headed.get().a()));
        }
        List<PostPlan> seconded =
                posts.stream().filter(p -> p.b().equals(clerk)).toList();
        return seconded.isEmpty()
                ? denied(PostWord.NOT_HELD, window, posts.getFirst().code(), clerk)
                : asSecond(scene, window, seconded);
    }

    private static Seating asSecond(Scene scene, WindowNo window, List<PostPlan> seconded) {
        return seconded.stream()
                .filter(p -> !present(scene, p.a(), window))
                .findFirst()
                .<Seating>map(p -> new Taken(Optional.of(p.a())))
                .orElseGet(() ->
                        denied(PostWord.A_PRESENT, window, seconded.getFirst().a()));
    }

    /** Clocked in today, neither on leave nor at another window. */
    private static boolean present(Scene scene, ClerkId a, WindowNo window) {
        LocalDate today = scene.now().toLocalDate();
        boolean elsewhere = scene.plan().windows().stream()
                .filter(w -> !w.no().equals(window))
                .anyMatch(w -> scene.floor().clerkAt(w.no()).filter(a::equals).isPresent());
        return ClockRules.today(scene.ledgers(), a, today).isPresent()
                && !elsewhere
                && !LeaveRules.away(scene.ledgers(), a, scene.now());
    }

    private static Optional<ClerkId> onRota(Scene scene, WindowNo window) {
        return RotaRules.seats(scene.ledgers(), scene.now().toLocalDate()).stream()
                .filter(s -> s.window().equals(window))
                .map(Seat::clerk)
                .findFirst();
    }

    /** Who ought to sit at a window now: whom the rota names, else A, else B, else the head; the first who is not on leave. */
    static Optional<ClerkId> expected(Scene scene, WindowNo window) {
        Optional<PostPlan> post = scene.plan().staffing().at(window).stream().findFirst();
        List<ClerkId> inTurn = post.map(p -> List.of(p.a(), p.b(), p.head())).orElse(List.of());
        return onRota(scene, window)
                .filter(c -> !LeaveRules.away(scene.ledgers(), c, scene.now()))
                .or(() -> inTurn.stream()
                        .filter(c -> !LeaveRules.away(scene.ledgers(), c, scene.now()))
                        .findFirst());
    }

    private static Seating denied(RefusalWord word, Object... values) {
        return new Denied(new LedgerRefusal(
                word, List.of(values).stream().map(Object::toString).toList()));
    }
}
