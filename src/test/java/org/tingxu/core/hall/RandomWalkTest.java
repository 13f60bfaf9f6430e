package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Facts;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.SoundHall;
import org.tingxu.core.name.TicketNo;

/** Seeded random walks over all commands: whatever is ordered in whatever order, the hall stays sound. */
class RandomWalkTest {
    private static final int SEEDS = 300;
    private static final int STEPS = 400;

    /** How often the whole hall is compared with one made of its journal, and with one restored from its memento. */
    private static final int COMPARE_EVERY = 25;

    @Test
    void whatever_is_ordered_the_hall_stays_sound() {
        Set<Class<?>> events = new HashSet<>();
        Set<Class<?>> refusals = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Walk walk = new Walk(seed);
            try {
                walk.walk();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed %d, step %d, at %s: %s".formatted(seed, walk.step, walk.now, walk.last), e);
            }
            events.addAll(walk.events);
            refusals.addAll(walk.refusals);
        }
        assertThat(events).as("kinds of events met").isEqualTo(Facts.kinds());
        assertThat(refusals).as("kinds of refusals met").hasSizeGreaterThan(25);
    }

    @Test
    void the_same_seed_walks_the_same_way() {
        Walk one = new Walk(7);
        one.walk();
        Walk other = new Walk(7);
        other.walk();
        assertThat(one.hall.memento()).isEqualTo(other.hall.memento());
        assertThat(one.last).isEqualTo(other.last);
    }

    /** One hall, its twin that hears of the events alone, and all numbers that were given. */
    private static final class Walk {
        private final Hall hall = new Hall(PlanDraft.HALL);
        private Hall twin = new Hall(PlanDraft.HALL);
        private final RandomOrders orders;
        private final Set<String> numbersOfTheDays = new HashSet<>();
        private final Set<Class<?>> events = new HashSet<>();
        private final Set<Class<?>> refusals = new HashSet<>();
        private Instant now = Instant.parse("2026-03-02T00:30:00Z");
        private HallMemento memento = hall.memento();
        private Command last = Orders.configure(PlanDraft.plain().build());
        private int step;

        Walk(int seed) {
            orders = new RandomOrders(seed);
        }

        void walk() {
            decide(orders.setUp());
            for (step = 0; step < STEPS; step++) {
                now = now.plus(orders.pause());
                for (Command due : hall.due(now)) {
                    assertThat(decide(due)).as("due: %s", due).isInstanceOf(Decision.Accepted.class);
                }
                assertThat(hall.due(now)).as("due again").isEmpty();
                decide(orders.next(hall.state(), now));
                if (step % COMPARE_EVERY == 0) {
                    compare();
                }
            }
            compare();
        }

        private Decision decide(Command command) {
            last = command;
            Decision decision = hall.decide(command, now);
            assertThat(hall.memento().equals(memento))
                    .as("a decision changes nothing")
                    .isTrue();
            switch (decision) {
                case Decision.Refused r -> refusals.add(r.refusal().getClass());
                case Decision.Accepted a -> {
                    a.events().forEach(this::happens);
                    memento = hall.memento();
                    SoundHall.check(hall.state(), memento);
                }
            }
            return decision;
        }

        private void happens(Event event) {
            events.add(event.getClass());
            if (event instanceof Event.TicketIssued e) {
                LocalDate day = hall.state().day().orElseThrow();
                assertThat(numbersOfTheDays.add(day + " " + e.ticket()))
                        .as("%s is given once a day", e.ticket())
                        .isTrue();
            }
            if (event instanceof Event.TicketCalled e) {
                assertThat(stateOf(e.ticket())).as("called").isInstanceOf(TicketState.Waiting.class);
                assertThat(hall.state().live(e.ticket()).slip())
                        .as("paper of a called ticket that never was in line")
                        .isIn(everInLine(e.ticket()));
            }
            hall.apply(event, now);
            twin.apply(event, now);
        }

        /** Only a copy of a ticket in line can be on its way; a first slip cannot. */
        private Set<Slip> everInLine(TicketNo no) {
            return hall.state().live(no).copies() > 1
                    ? EnumSet.allOf(Slip.class)
                    : EnumSet.of(Slip.NONE, Slip.PRINTED, Slip.UNKNOWN);
        }

        private TicketState stateOf(TicketNo no) {
            return hall.state().live(no).state();
        }

        /** The twin heard the same events; from here on it is one that was restored. */
        private void compare() {
            assertThat(twin.memento()).as("the journal replayed").isEqualTo(memento);
            twin = Hall.restored(PlanDraft.HALL, memento);
            assertThat(twin.memento()).as("restored").isEqualTo(memento);
        }
    }
}
