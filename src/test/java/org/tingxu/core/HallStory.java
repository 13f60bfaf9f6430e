package org.tingxu.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.plan.HallPlan;

/**
 * A story of one hall: {@code given(events).at(time).when(command).then(events | refusal)}.
 *
 * <p>Whatever the story is about, each step shows as well that a decision changes nothing, that the hall is sound ({@link SoundHall}),
 * that its memento restores a hall that decides the same, and that its events alone bring an empty hall to the same state.
 */
public final class HallStory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Hall hall = new Hall(PlanDraft.HALL);
    private final List<Recorded> journal = new ArrayList<>();
    private LocalDate day = Orders.MONDAY;
    private Instant now = instant(day, "00:00");

    private HallStory() {}

    /** A hall of which nothing is known, at the beginning of Monday. */
    public static HallStory blank() {
        return new HallStory();
    }

    /** A hall on Monday at 09:00 with {@code clerk-n} signed in at each window n. */
    public static HallStory of(PlanDraft draft) {
        HallPlan plan = draft.build();
        HallStory story = blank().at("09:00").done(Orders.configure(plan), Orders.openDay(Orders.MONDAY));
        plan.windows().forEach(w -> story.done(Orders.signIn(w.no().value())));
        return story;
    }

    /** The plain hall of {@link PlanDraft}. */
    public static HallStory open() {
        return of(PlanDraft.plain());
    }

    /** Goes on to a local time of the day, {@code HH:mm} or {@code HH:mm:ss}. */
    public HallStory at(String time) {
        return at(instant(day, time));
    }

    public HallStory at(Instant moment) {
        assertThat(moment).as("time does not go back").isAfterOrEqualTo(now);
        now = moment;
        return this;
    }

    public HallStory after(Duration passed) {
        return at(now.plus(passed));
    }

    public HallStory onDay(LocalDate next) {
        day = next;
        return this;
    }

    /** These things happened at the moment. */
    public HallStory given(Event... events) {
        for (Event event : events) {
            hall.apply(event, now);
            journal.add(new Recorded(journal.size() + 1L, now, event));
        }
        return this;
    }

    /** These commands were carried out at the moment. */
    public HallStory done(Command... commands) {
        for (Command command : commands) {
            when(command).accepted();
        }
        return this;
    }

    public When when(Command command) {
        HallMemento before = hall.memento();
        Hall twin = Hall.restored(PlanDraft.HALL, before);
        Decision decision = hall.decide(command, now);
        assertThat(hall.memento()).as("a decision changes nothing").isEqualTo(before);
        assertThat(twin.memento()).as("restored").isEqualTo(before);
        assertThat(twin.decide(command, now)).as("decided by the restored hall").isEqualTo(decision);
        if (decision instanceof Decision.Accepted a) {
            given(a.events().toArray(Event[]::new));
            a.events().forEach(e -> twin.apply(e, now));
            assertThat(twin.memento()).as("the restored hall went on").isEqualTo(hall.memento());
        }
        SoundHall.check(hall);
        assertThat(replayed().memento()).as("the journal replayed").isEqualTo(hall.memento());
        return new When(command, decision);
    }

    public Hall hall() {
        return hall;
    }

    public Instant now() {
        return now;
    }

    public List<Recorded> journal() {
        return journal;
    }

    public Ticket ticket(String no) {
        return hall.state().live(Orders.no(no));
    }

    /** What time alone brings about, decided at once. */
    public List<Command> due() {
        return hall.due(now);
    }

    private Hall replayed() {
        Hall fresh = new Hall(PlanDraft.HALL);
        journal.forEach(r -> fresh.apply(r.event(), r.at()));
        return fresh;
    }

    private static Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /** A command and what the hall said. */
    public final class When {
        private final Command command;
        private final Decision decision;

        private When(Command command, Decision decision) {
            this.command = command;
            this.decision = decision;
        }

        public HallStory then(Event... events) {
            assertThat(accepted()).containsExactly(events);
            return HallStory.this;
        }

        /** Accepted, and there is nothing to do. */
        public HallStory thenNothing() {
            return then();
        }

        public HallStory then(Refusal refusal) {
            assertThat(refused()).isEqualTo(refusal);
            return HallStory.this;
        }

        public HallStory thenCalls(String ticket) {
            assertThat(call().ticket()).isEqualTo(Orders.no(ticket));
            return HallStory.this;
        }

        public HallStory thenCalls(String ticket, Cause cause) {
            assertThat(call().reason().cause()).isEqualTo(cause);
            return thenCalls(ticket);
        }

        public List<Event> accepted() {
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
            return decision instanceof Decision.Accepted a ? a.events() : List.of();
        }

        public Refusal refused() {
            if (decision instanceof Decision.Refused r) {
                return r.refusal();
            }
            throw new AssertionError("%s is not refused but gives %s".formatted(command, decision));
        }

        public Event.TicketCalled call() {
            List<Event> events = accepted();
            assertThat(events).singleElement().isInstanceOf(Event.TicketCalled.class);
            return (Event.TicketCalled) events.getFirst();
        }
    }
}
