package org.tingxu.sim.planted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.tingxu.core.calling.CallOrder;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;

/** Halls that decide or apply wrongly. They keep no snapshots, since what is restored of one is a sound hall. */
final class HallPlants {
    private HallPlants() {}

    private static Plant planted(Function<HallId, Hall> hall) {
        return new Plant() {
            @Override
            public Hall hall(HallId id) {
                return hall.apply(id);
            }

            @Override
            public boolean keepsSnapshots() {
                return false;
            }
        };
    }

    /** A hall that answers some commands in another way than a sound one. */
    private abstract static class Twisted extends Hall {
        Twisted(HallId id) {
            super(id);
        }

        @Override
        public Decision decide(Command command, Instant now) {
            Decision sound = super.decide(command, now);
            return sound instanceof Decision.Accepted a && !a.events().isEmpty()
                    ? twisted(a.events().getFirst(), now).map(Decision::accept).orElse(sound)
                    : sound;
        }

        /** What happens instead; empty = what a sound hall decides. */
        abstract Optional<Event> twisted(Event first, Instant now);
    }

    /** A hall that calls another ticket than the order picks. */
    private abstract static class Miscalling extends Twisted {
        Miscalling(HallId id) {
            super(id);
        }

        @Override
        Optional<Event> twisted(Event first, Instant now) {
            return first instanceof Event.TicketCalled c && c.reason().cause() != CallReason.Cause.CHOSEN
                    ? instead(c, now).map(no -> new Event.TicketCalled(no, c.window(), c.clerk(), c.reason()))
                    : Optional.empty();
        }

        abstract Optional<TicketNo> instead(Event.TicketCalled call, Instant now);
    }

    static Plant numberReused() {
        return planted(id -> new Twisted(id) {
            private final List<TicketNo> voided = new ArrayList<>();

            @Override
            public void apply(Event event, Instant at) {
                super.apply(event, at);
                switch (event) {
                    case Event.TicketVoided e -> voided.add(e.ticket());
                    case Event.TicketIssued e -> voided.remove(e.ticket());
                    case Event.DayOpened _ -> voided.clear();
                    default -> {}
                }
            }

            @Override
            Optional<Event> twisted(Event first, Instant now) {
                return first instanceof Event.TicketIssued e
                        ? voided.stream()
                                .filter(no -> no.prefix().equals(e.ticket().prefix()))
                                .findFirst()
                                .map(no -> with(e, no))
                        : Optional.empty();
            }
        });
    }

    private static Event with(Event.TicketIssued e, TicketNo no) {
        return new Event.TicketIssued(
                no,
                e.service(),
                e.also(),
                e.channel(),
                e.priority(),
                e.language(),
                e.kiosk(),
                e.printer(),
                e.holder(),
                e.ahead());
    }

    static Plant ticketTwice() {
        return planted(id -> new Miscalling(id) {
            @Override
            Optional<TicketNo> instead(Event.TicketCalled call, Instant now) {
                return state().tickets().stream()
                        .filter(t -> t.state() instanceof TicketState.Called)
                        .map(Ticket::no)
                        .min(TicketNo::compareTo);
            }
        });
    }

    static Plant secondCalled() {
        return planted(id -> new Miscalling(id) {
            @Override
            Optional<TicketNo> instead(Event.TicketCalled call, Instant now) {
                List<TicketNo> two = nextAt(call.window(), 2, now);
                return two.size() == 2 ? Optional.of(two.getLast()) : Optional.empty();
            }
        });
    }

    static Plant ratioDropped() {
        return without(Part.RATIO);
    }

    static Plant ageingDropped() {
        return without(Part.AGED);
    }

    private static Plant without(Part part) {
        return planted(id -> new Miscalling(id) {
            @Override
            Optional<TicketNo> instead(Event.TicketCalled call, Instant now) {
                OrderRule rule = state().setUp().order();
                List<Part> parts = rule.parts().stream().filter(p -> p != part).toList();
                OrderRule weaker = new OrderRule(parts, rule.agedAfter(), rule.ordinaryEvery());
                return state().setUp()
                        .window(call.window())
                        .flatMap(w -> new CallOrder(weaker, w, state().priorityRun(call.window()), now)
                                .choose(state().lines()))
                        .map(choice -> choice.waiter().ticket());
            }
        });
    }

    static Plant matterNumberReused() {
        return planted(id -> new Hall(id) {
            @Override
            public Decision decide(Command command, Instant now) {
                Decision sound = super.decide(command, now);
                boolean given = !state().duties().matters().isEmpty();
                return given && sound instanceof Decision.Accepted a ? new Decision.Accepted(again(a.events())) : sound;
            }

            private List<Event> again(List<Event> events) {
                MatterNo first = state().duties().matters().iterator().next().no();
                return events.stream()
                        .map(e -> e instanceof Event.Duty(DutyEvent.MatterReceived r) ? numbered(r, first) : e)
                        .filter(e -> !(e instanceof Event.Duty(DutyEvent.MatterAccepted a))
                                || a.matter().equals(first)
                                || events.size() == 1)
                        .toList();
            }

            private static Event numbered(DutyEvent.MatterReceived r, MatterNo no) {
                return new Event.Duty(
                        new DutyEvent.MatterReceived(no, r.by(), r.at(), r.item(), r.subject(), r.ticket(), r.time()));
            }
        });
    }

    static Plant nothingWakes() {
        return planted(id -> new Hall(id) {
            @Override
            public List<Command> due(Instant now) {
                return super.due(now).stream()
                        .filter(c -> !(c instanceof Command.Ledger))
                        .toList();
            }
        });
    }

    static Plant stateByChance() {
        SplittableRandom chance = new SplittableRandom(1);
        return planted(id -> new Hall(id) {
            @Override
            public void apply(Event event, Instant at) {
                super.apply(event, event instanceof Event.TicketIssued ? at.plusMillis(chance.nextInt(2000)) : at);
            }
        });
    }
}
