package org.tingxu.core.calling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.WindowPlan;

/**
 * The hall's order at one window: which lane's head is called next.
 *
 * <p>Tickets of one lane differ in their place alone, so the heads are all that has to be compared.
 *
 * @param priorityRun calls of priority groups in a row at this window
 */
public record CallOrder(OrderRule rule, WindowPlan window, int priorityRun, Instant now) {
    /** What is called, and what decided. */
    public record Choice(Waiter waiter, Lane lane, Cause cause, int waiting) {}

    private record Candidate(Lane lane, Waiter head, int rank, boolean aged) {}

    /** The next ticket of these lines; empty when nobody waits for this window. */
    public Optional<Choice> choose(Lines lines) {
        List<Candidate> candidates = candidates(lines);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = best(candidates);
        int waiting = waiting(lines, candidates);
        return Optional.of(new Choice(best.head, best.lane, cause(best, candidates, waiting), waiting));
    }

    /** Tickets that this window could call. */
    public int waiting(Lines lines) {
        return waiting(lines, candidates(lines));
    }

    private static int waiting(Lines lines, List<Candidate> candidates) {
        return candidates.stream().mapToInt(c -> lines.size(c.lane)).sum();
    }

    /** The next tickets in the order of this moment, at most {@code max}; each as if those before it were already called. */
    public List<TicketNo> next(Lines lines, int max) {
        List<Candidate> candidates = candidates(lines);
        int[] taken = new int[candidates.size()];
        List<TicketNo> out = new ArrayList<>();
        int run = priorityRun;
        while (out.size() < max) {
            CallOrder then = new CallOrder(rule, window, run, now);
            int best = -1;
            Candidate bestHead = null;
            for (int i = 0; i < candidates.size(); i++) {
                Lane lane = candidates.get(i).lane;
                List<Waiter> line = lines.waitersOf(lane);
                if (taken[i] < line.size()) {
                    Candidate c = then.candidate(lane, line.get(taken[i]));
                    if (bestHead == null || then.compare(c, bestHead) < 0) {
                        best = i;
                        bestHead = c;
                    }
                }
            }
            if (bestHead == null) {
                break;
            }
            taken[best]++;
            out.add(bestHead.head.ticket());
            run = bestHead.lane.first() ? run + 1 : 0;
        }
        return out;
    }

    private List<Candidate> candidates(Lines lines) {
        List<Candidate> out = new ArrayList<>();
        for (List<ServiceCode> rank : window.serves()) {
            for (ServiceCode service : rank) {
                addHead(out, lines, new Lane(service, false, Optional.empty()));
                addHead(out, lines, new Lane(service, true, Optional.empty()));
            }
        }
        for (Lane lane : lines.sentTo(window.no())) {
            addHead(out, lines, lane);
        }
        return out;
    }

    private void addHead(List<Candidate> out, Lines lines, Lane lane) {
        lines.head(lane).ifPresent(head -> out.add(candidate(lane, head)));
    }

    private Candidate candidate(Lane lane, Waiter head) {
        boolean aged = !head.place().plus(rule.agedAfter()).isAfter(now);
        return new Candidate(
                lane,
                head,
                lane.only().isPresent() ? 0 : window.rankOf(lane.service()).orElse(0),
                aged);
    }

    private Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        for (Candidate c : candidates) {
            if (compare(c, best) < 0) {
                best = c;
            }
        }
        return best;
    }

    /** Would a priority group go first, if it were not the turn of an ordinary ticket? */
    private boolean ratioDecided(Candidate best, List<Candidate> candidates) {
        CallOrder withoutTurns = new CallOrder(rule, window, 0, now);
        return priorityRun > 0
                && !best.lane.first()
                && withoutTurns.best(candidates).lane.first();
    }

    private Cause cause(Candidate best, List<Candidate> candidates, int waiting) {
        if (ratioDecided(best, candidates)) {
            return Cause.RATIO;
        }
        Candidate second = null;
        for (Candidate c : candidates) {
            if (!c.equals(best) && (second == null || compare(c, second) < 0)) {
                second = c;
            }
        }
        if (second == null) {
            return waiting == 1 ? Cause.ONLY_ONE : Cause.LONGEST_WAIT;
        }
        for (Part part : rule.parts()) {
            if (prefer(part, best, second) < 0) {
                return switch (part) {
                    case RATIO -> Cause.RATIO;
                    case GROUP -> Cause.GROUP;
                    case AGED -> Cause.AGED;
                    case SERVICE -> Cause.SERVICE;
                };
            }
        }
        return Cause.LONGEST_WAIT;
    }

    private int compare(Candidate a, Candidate b) {
        for (Part part : rule.parts()) {
            int p = prefer(part, a, b);
            if (p != 0) {
                return p;
            }
        }
        int byPlace = a.head.place().compareTo(b.head.place());
        return byPlace != 0 ? byPlace : a.head.ticket().compareTo(b.head.ticket());
    }

    private int prefer(Part part, Candidate a, Candidate b) {
        return switch (part) {
            case RATIO -> priorityRun >= rule.ordinaryEvery() - 1 ? Boolean.compare(a.lane.first(), b.lane.first()) : 0;
            case GROUP -> Boolean.compare(b.lane.first(), a.lane.first());
            case AGED -> a.aged && b.aged ? a.head.place().compareTo(b.head.place()) : Boolean.compare(b.aged, a.aged);
            case SERVICE -> Integer.compare(a.rank, b.rank);
        };
    }
}
