package org.tingxu.journal.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tingxu.core.Posted;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.Lane;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.duty.DutyMemento;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.Post;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Target;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.Visit;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.ContactRule;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.core.plan.PeopleRule;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.Staffing;

/** Values of every shape, likely in a hall or not; the same seed makes the same. */
final class RandomValues {
    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** One of every event. */
    List<Event> events() {
        List<Event> all = new ArrayList<>(ofTheLine());
        GoldenDuties.byKind().values().forEach(all::addAll);
        GoldenItems.byKind().values().forEach(all::addAll);
        GoldenLedgers.byKind().values().forEach(all::addAll);
        return all;
    }

    private List<Event> ofTheLine() {
        return List.of(
                new Event.HallConfigured(plan()),
                new Event.DayOpened(day()),
                new Event.DayEnded(day(), random.nextInt()),
                issued(),
                new Event.SlipBegun(ticketNo()),
                new Event.SlipPrinted(ticketNo()),
                new Event.SlipFailed(ticketNo(), text()),
                new Event.SlipDoubted(ticketNo(), text()),
                new Event.SlipWaived(ticketNo()),
                new Event.SlipReprintAsked(ticketNo()),
                new Event.TicketVoided(ticketNo(), text()),
                new Event.TicketCancelled(ticketNo(), maybe(this::text)),
                new Event.TicketExpired(ticketNo()),
                new Event.TicketCalled(ticketNo(), window(), clerk(), reason()),
                new Event.TicketRecalled(ticketNo(), window(), clerk(), random.nextInt()),
                new Event.ServingStarted(ticketNo(), window(), clerk()),
                new Event.TicketHeld(ticketNo(), window(), clerk(), text()),
                new Event.TicketResumed(ticketNo(), window(), clerk()),
                new Event.TicketMissed(ticketNo(), window(), clerk()),
                new Event.MissUndone(ticketNo(), window(), clerk()),
                new Event.TicketReturned(ticketNo(), window(), clerk(), random.nextInt()),
                new Event.TicketTransferred(
                        ticketNo(), window(), clerk(), target(), random.nextBoolean(), maybe(this::text)),
                new Event.VisitContinued(ticketNo(), window(), clerk(), service(), maybe(this::window)),
                new Event.TicketFinished(ticketNo(), window(), clerk()),
                new Event.WindowSignedIn(window(), clerk(), text(), maybe(this::text), maybe(this::clerk)),
                new Event.WindowSignedOut(window(), clerk()),
                new Event.WindowPaused(window(), clerk(), text()),
                new Event.WindowOpened(window(), clerk()),
                new Event.DeviceSettingChanged(device(), setting()),
                new Event.VisitRated(ticketNo(), window(), clerk(), grade(), one(RatedBy.values())),
                new Event.KeyIgnored(window(), device(), text(), text()));
    }

    HallMemento memento() {
        return new HallMemento(
                maybe(this::plan),
                maybe(this::day),
                random.nextBoolean(),
                many(this::ticket),
                many(() -> new HallMemento.Line(
                        new Lane(service(), random.nextBoolean(), maybe(this::window)), many(this::ticketNo))),
                many(this::ticketNo),
                many(this::ticketNo),
                many(this::ticketNo),
                map(this::window, this::windowState),
                map(this::window, random::nextInt),
                map(() -> new GroupCode(code()), random::nextInt),
                map(this::service, random::nextInt),
                many(() -> new HallMemento.PersonCount(holder(), service(), random.nextInt())),
                many(() -> new Visit(ticketNo(), many(() -> new Visit.Stop(window(), clerk())), random.nextBoolean())),
                map(this::device, () -> new DeviceChanges(many(this::setting))),
                map(this::window, this::instant),
                random.nextBoolean() ? DutyMemento.NONE : GoldenDuties.memento(),
                random.nextBoolean() ? GoldenItems.shelves() : List.of(),
                random.nextBoolean() ? LedgersMemento.NONE : GoldenLedgers.memento());
    }

    /** Any code points, half surrogate pairs and control characters too, with the awkward ones often. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(20); n > 0; n--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append("\"\\/'<&\u007f\u0085\u2028\u2029\ufeff\uffff".charAt(random.nextInt(12)));
                case 2 -> text.append((char) (0xd800 + random.nextInt(0x800)));
                case 3 -> text.appendCodePoint(0x1f300 + random.nextInt(0x600));
                case 4 -> text.appendCodePoint(0x4e00 + random.nextInt(0x5000));
                default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }

    private Event issued() {
        return new Event.TicketIssued(
                ticketNo(),
                service(),
                many(this::service),
                one(Channel.values()),
                one(Priority.values()),
                one(Language.values()),
                maybe(() -> new KioskId(code())),
                maybe(() -> new PrinterId(code())),
                maybe(this::holder),
                random.nextInt());
    }

    private Ticket ticket() {
        return new Ticket(
                ticketNo(),
                service(),
                service(),
                many(this::service),
                many(() -> new Ticket.Return(window(), service())),
                one(Channel.values()),
                one(Priority.values()),
                one(Language.values()),
                maybe(() -> new KioskId(code())),
                maybe(() -> new PrinterId(code())),
                maybe(this::holder),
                instant(),
                one(Slip.values()),
                random.nextInt(),
                ticketState());
    }

    private TicketState ticketState() {
        return switch (random.nextInt(6)) {
            case 0 -> new TicketState.Unconfirmed(instant());
            case 1 -> new TicketState.Waiting(instant(), maybe(this::window));
            case 2 -> called();
            case 3 -> serving();
            case 4 -> new TicketState.Held(serving(), text(), instant());
            default -> new TicketState.Missed(called(), instant());
        };
    }

    private TicketState.Called called() {
        return new TicketState.Called(
                window(), clerk(), instant(), instant(), random.nextInt(), reason(), maybe(this::window));
    }

    private TicketState.Serving serving() {
        Duration held = Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
        return new TicketState.Serving(window(), clerk(), called(), instant(), held);
    }

    private WindowState windowState() {
        return switch (random.nextInt(5)) {
            case 0 -> new WindowState.Closed();
            case 1 -> new WindowState.Idle(post(), instant());
            case 2 -> new WindowState.Calling(post(), ticketNo(), instant());
            case 3 -> new WindowState.Serving(post(), ticketNo(), instant());
            default -> new WindowState.Paused(post(), text(), instant());
        };
    }

    private Post post() {
        return new Post(clerk(), text(), instant(), maybe(this::text), maybe(this::clerk));
    }

    private CallReason reason() {
        long waited = random.nextBoolean() ? random.nextLong() : random.nextInt(10_000);
        return new CallReason(
                one(CallReason.Cause.values()),
                waited,
                random.nextInt(),
                one(Priority.values()),
                random.nextInt(),
                random.nextInt());
    }

    private HallPlan plan() {
        HallPlan town = TownHall.plan();
        return new HallPlan(
                        town.id(),
                        new Text("名" + text(), "name" + text()),
                        town.zone(),
                        maybe(this::text),
                        maybe(this::code),
                        random.nextBoolean(),
                        town.hours(),
                        town.groups(),
                        town.services().stream().map(this::withMaterials).toList(),
                        town.windows(),
                        town.kiosks(),
                        town.printers(),
                        town.order(),
                        town.limits(),
                        random.nextBoolean()
                                ? DevicePlan.NONE
                                : TownHall.equipped().devices())
                .with(people())
                .with(new ContactRule(1 + random.nextInt(60), 1 + random.nextInt(5)))
                .withItems(random.nextBoolean() ? List.of() : GoldenDuties.items())
                .with(
                        random.nextBoolean()
                                ? DutyLimits.DEFAULT
                                : new DutyLimits(1 + random.nextInt(60), 0, random.nextInt(60)))
                .with(random.nextBoolean() ? Staffing.NONE : Posted.STAFFING);
    }

    private PeopleRule people() {
        return new PeopleRule(
                random.nextBoolean()
                        ? OptionalInt.empty()
                        : OptionalInt.of(1 + random.nextInt(PeopleRule.KEEP_DAYS_MAX)),
                random.nextBoolean());
    }

    private DeviceId device() {
        return new DeviceId(code());
    }

    private Grade grade() {
        return new Grade(1 + random.nextInt(5));
    }

    private DeviceSetting setting() {
        return switch (random.nextInt(4)) {
            case 0 -> new DeviceSetting.Enabled(random.nextBoolean());
            case 1 -> new DeviceSetting.Brightness(random.nextInt(101));
            case 2 -> {
                LocalTime noon = LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
                yield new DeviceSetting.Schedule(
                        List.of(new LitPeriod(new Span(noon, Optional.empty()), random.nextInt(101))));
            }
            default -> new DeviceSetting.Carousel(many(() -> new Text("名" + text(), "name" + text())));
        };
    }

    private ServicePlan withMaterials(ServicePlan s) {
        List<Text> materials = random.nextBoolean() ? List.of() : List.of(new Text("证" + text(), "paper" + text()));
        return new ServicePlan(s.code(), s.name(), s.group(), s.dailyQuota(), s.perPerson(), materials);
    }

    private Target target() {
        return random.nextBoolean() ? new Target.ToWindow(window()) : new Target.ToService(service());
    }

    private TicketNo ticketNo() {
        return new TicketNo(one("A", "B", "TX", "ZZ"), 1 + random.nextInt(one(20, 2000, TicketNo.SERIAL_MAX)));
    }

    private WindowNo window() {
        return new WindowNo(1 + random.nextInt(WindowNo.MAX));
    }

    private ClerkId clerk() {
        return new ClerkId("c" + one("", ".", "_", "-") + code());
    }

    private ServiceCode service() {
        return new ServiceCode(code());
    }

    private Holder holder() {
        return new Holder(Long.toHexString(random.nextLong()));
    }

    private String code() {
        return Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(100_000));
    }

    /** To the nanosecond, and often on a whole microsecond, millisecond or second. */
    private Instant instant() {
        int step = one(1, 1000, 1_000_000, 1_000_000_000);
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000) / step * (long) step);
    }

    private <T> List<T> many(Supplier<T> supplier) {
        return Stream.generate(supplier).limit(random.nextInt(4)).toList();
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new HashMap<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
