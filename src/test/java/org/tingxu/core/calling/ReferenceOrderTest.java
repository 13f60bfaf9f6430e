package org.tingxu.core.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.WindowPlan;

/**
 * A second, slow opinion on the order: it looks at every waiting ticket of the hall and compares with the rule as it is written down.
 * It must agree with {@link CallOrder}, which looks at the heads of lanes alone.
 */
class ReferenceOrderTest {
    private static final int HALLS = 3_000;
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final List<ServiceCode> SERVICES =
            List.of(PlanDraft.DIBAO, PlanDraft.BIRTH, PlanDraft.PENSION, PlanDraft.SUBSIDY);

    /** One waiting ticket, with all that the rule asks about it. */
    private record Standing(Lane lane, Waiter waiter, int inLane) {}

    @Test
    void the_order_agrees_with_a_scan_over_all_who_wait() {
        int chosen = 0;
        for (int seed = 0; seed < HALLS; seed++) {
            Random random = new Random(seed);
            Lines lines = randomLines(random);
            CallOrder order = new CallOrder(randomRule(random), randomWindow(random), random.nextInt(5), NOW);
            List<TicketNo> expected = referenceCalls(order, standing(lines));
            assertThat(order.next(lines, 1_000)).as("preview, seed %d", seed).isEqualTo(expected);
            assertThat(order.choose(lines).map(c -> c.waiter().ticket()))
                    .as("choice, seed %d", seed)
                    .isEqualTo(expected.stream().findFirst());
            int waiting = expected.size();
            assertThat(order.choose(lines).map(CallOrder.Choice::waiting).orElse(0))
                    .as("waiting, seed %d", seed)
                    .isEqualTo(waiting);
            chosen += waiting;
        }
        assertThat(chosen).as("tickets compared").isGreaterThan(HALLS);
    }

    private static List<TicketNo> referenceCalls(CallOrder order, List<Standing> all) {
        List<Standing> mine = new ArrayList<>(
                all.stream().filter(s -> mayCall(order.window(), s.lane())).toList());
        List<TicketNo> out = new ArrayList<>();
        int run = order.priorityRun();
        while (!mine.isEmpty()) {
            Standing best = mine.getFirst();
            for (Standing s : mine) {
                if (goesBefore(order, run, s, best)) {
                    best = s;
                }
            }
            out.add(best.waiter().ticket());
            run = best.lane().first() ? run + 1 : 0;
            mine.remove(best);
        }
        return out;
    }

    private static boolean mayCall(WindowPlan window, Lane lane) {
        return lane.only().isPresent()
                ? lane.only().get().equals(window.no())
                : window.services().contains(lane.service());
    }

    private static boolean goesBefore(CallOrder order, int run, Standing a, Standing b) {
        OrderRule rule = order.rule();
        for (Part part : rule.parts()) {
            if (part == Part.RATIO
                    && run + 1 >= rule.ordinaryEvery()
                    && a.lane().first() != b.lane().first()) {
                return b.lane().first();
            }
            if (part == Part.GROUP && a.lane().first() != b.lane().first()) {
                return a.lane().first();
            }
            if (part == Part.AGED && aged(rule, a) != aged(rule, b)) {
                return aged(rule, a);
            }
            if (part == Part.AGED
                    && aged(rule, a)
                    && !a.waiter().place().equals(b.waiter().place())) {
                return a.waiter().place().isBefore(b.waiter().place());
            }
            if (part == Part.SERVICE && rank(order.window(), a.lane()) != rank(order.window(), b.lane())) {
                return rank(order.window(), a.lane()) < rank(order.window(), b.lane());
            }
        }
        if (!a.waiter().place().equals(b.waiter().place())) {
            return a.waiter().place().isBefore(b.waiter().place());
        }
        return a.lane().equals(b.lane()) && a.inLane() < b.inLane();
    }

    private static boolean aged(OrderRule rule, Standing s) {
        return Duration.between(s.waiter().place(), NOW).compareTo(rule.agedAfter()) >= 0;
    }

    private static int rank(WindowPlan window, Lane lane) {
        for (int rank = 0; lane.only().isEmpty() && rank < window.serves().size(); rank++) {
            if (window.serves().get(rank).contains(lane.service())) {
                return rank;
            }
        }
        return 0;
    }

    private static List<Standing> standing(Lines lines) {
        List<Standing> out = new ArrayList<>();
        lines.forEach((lane, line) -> {
            for (int i = 0; i < line.size(); i++) {
                out.add(new Standing(lane, line.get(i), i));
            }
        });
        Collections.shuffle(out, new Random(out.size()));
        return out;
    }

    /** Up to 40 tickets; no two lanes share a place, a returned ticket shares that of its neighbour in its lane. */
    private static Lines randomLines(Random random) {
        Lines lines = new Lines();
        int tickets = random.nextInt(41);
        List<Integer> seconds = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            seconds.add(i * 97 + random.nextInt(97));
        }
        Collections.shuffle(seconds, random);
        for (int i = 0; i < tickets; i++) {
            Lane lane = new Lane(
                    SERVICES.get(random.nextInt(SERVICES.size())),
                    random.nextInt(3) == 0,
                    random.nextInt(6) == 0 ? Optional.of(new WindowNo(1 + random.nextInt(3))) : Optional.empty());
            Instant place = NOW.minusSeconds(seconds.get(i));
            TicketNo ticket = new TicketNo("A", tickets - i);
            if (random.nextInt(5) == 0) {
                lines.addBehind(lane, ticket, random.nextInt(4), place);
            } else {
                lines.add(lane, new Waiter(ticket, place));
            }
        }
        return lines;
    }

    private static OrderRule randomRule(Random random) {
        List<Part> parts = new ArrayList<>(List.of(Part.values()));
        Collections.shuffle(parts, random);
        return new OrderRule(
                parts.subList(0, random.nextInt(parts.size() + 1)),
                Duration.ofMinutes(random.nextInt(60)),
                2 + random.nextInt(3));
    }

    private static WindowPlan randomWindow(Random random) {
        List<ServiceCode> services = new ArrayList<>(SERVICES);
        Collections.shuffle(services, random);
        int first = 1 + random.nextInt(3);
        int second = first + random.nextInt(services.size() - first + 1);
        return PlanDraft.window(1 + random.nextInt(3), services.subList(0, first), services.subList(first, second));
    }
}
