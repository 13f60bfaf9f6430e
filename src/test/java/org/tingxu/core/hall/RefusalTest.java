package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.chosen;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.configure;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.fail;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.giveBack;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.ignoreKey;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.open;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.rate;
import static org.tingxu.core.Orders.recall;
import static org.tingxu.core.Orders.reprint;
import static org.tingxu.core.Orders.resume;
import static org.tingxu.core.Orders.sendAndBack;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.set;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takeFor;
import static org.tingxu.core.Orders.undo;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.CIVIL;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.LABOUR;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.group;
import static org.tingxu.core.PlanDraft.withPersonLimit;
import static org.tingxu.core.PlanDraft.withQuota;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.Limits;

/** Every "no" of the hall is provoked here, each by the shortest story that leads to it. */
class RefusalTest {
    private static final Holder ONE = new Holder("01");

    /** A story and the command that is refused at its end. */
    record Scene(HallStory story, Command command, Refusal refusal) {
        @Override
        public String toString() {
            return refusal.code();
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                        ofTheDay(),
                        ofTaking(),
                        ofTickets(),
                        ofWindows(),
                        ofServing(),
                        ofSetUp(),
                        ofDevices(),
                        ofRatings(),
                        ofDuties())
                .flatMap(List::stream);
    }

    private static List<Scene> ofTheDay() {
        OpeningHours never = new OpeningHours.Weekly(Map.of(), Set.of(), Map.of());
        return List.of(
                scene(HallStory.blank(), take(DIBAO), new Refusal.HallNotConfigured()),
                scene(HallStory.open().done(endDay(Orders.MONDAY)), take(DIBAO), new Refusal.DayNotOpen()),
                scene(
                        HallStory.of(PlanDraft.plain().hours(never)),
                        take(DIBAO),
                        new Refusal.HallClosed(Optional.empty())));
    }

    private static List<Scene> ofTaking() {
        KioskId ghost = new KioskId("ghost");
        Command atGhost = new Command.IssueTicket(
                DIBAO, List.of(), Channel.KIOSK, Priority.NONE, Language.EN, Optional.of(ghost), Optional.empty());
        PlanDraft oneNumber = PlanDraft.plain().groups(group(CIVIL, "A", 7, 7), group(LABOUR, "B", 1, 999));
        PlanDraft oneEach = PlanDraft.plain().service(withPersonLimit(DIBAO, CIVIL, 1));
        return List.of(
                scene(HallStory.open(), take(new ServiceCode("ghost")), new Refusal.ServiceUnknown("ghost")),
                scene(HallStory.open(), take(DIBAO, DIBAO), new Refusal.ServiceTwice(DIBAO)),
                scene(
                        HallStory.of(PlanDraft.plain().service(withQuota(DIBAO, CIVIL, 9))),
                        take(PENSION, DIBAO),
                        new Refusal.TakenAlone(DIBAO)),
                scene(HallStory.open(), atGhost, new Refusal.KioskUnknown(ghost)),
                scene(
                        HallStory.of(PlanDraft.plain().service(withQuota(DIBAO, CIVIL, 0))),
                        take(DIBAO),
                        new Refusal.QuotaFull(DIBAO, 0)),
                scene(HallStory.of(oneNumber).done(take(DIBAO)), take(BIRTH), new Refusal.NumbersExhausted(BIRTH)),
                scene(
                        HallStory.of(PlanDraft.plain().limits(limits(5, 1))).done(take(DIBAO)),
                        take(DIBAO),
                        new Refusal.HallFull(1)),
                scene(HallStory.of(oneEach), take(DIBAO), new Refusal.PersonNeeded(DIBAO)),
                scene(
                        HallStory.of(oneEach).done(takeFor(ONE, DIBAO)),
                        takeFor(ONE, DIBAO),
                        new Refusal.PersonLimit(DIBAO, 1)));
    }

    private static List<Scene> ofTickets() {
        return List.of(
                scene(HallStory.open(), cancel("A001"), new Refusal.TicketUnknown("A001")),
                scene(
                        HallStory.open().done(take(DIBAO), cancel("A001")),
                        cancel("A001"),
                        new Refusal.TicketEnded(no("A001"))),
                scene(
                        HallStory.open().done(take(DIBAO), next(1)),
                        chosen(2, "A001"),
                        new Refusal.TicketNotWaiting(no("A001"))),
                scene(HallStory.open().done(take(DIBAO)), giveBack(1, "A001"), new Refusal.TicketNotMissed(no("A001"))),
                scene(HallStory.open().done(take(DIBAO)), resume(1, "A001"), new Refusal.TicketNotHeld(no("A001"))),
                scene(
                        HallStory.open().done(take(DIBAO), next(1), start(1)),
                        cancel("A001"),
                        new Refusal.TicketBeingServed(no("A001"), window(1))),
                scene(HallStory.open().done(take(DIBAO)), fail("A001"), new Refusal.SlipSettled(no("A001"))),
                scene(HallStory.open().done(take(DIBAO)), reprint("A001"), new Refusal.NoPrinter(no("A001"))));
    }

    private static List<Scene> ofWindows() {
        return List.of(
                scene(HallStory.open(), next(9), new Refusal.WindowUnknown(window(9))),
                scene(HallStory.open().done(signOut(1)), next(1), new Refusal.WindowUnsigned(window(1))),
                scene(HallStory.open(), signIn(1, clerk(7)), new Refusal.WindowTaken(window(1))),
                scene(
                        HallStory.open().done(signOut(2)),
                        signIn(2, clerk(1)),
                        new Refusal.ClerkElsewhere(clerk(1), window(1))),
                scene(HallStory.open().done(pause(1, "water")), next(1), new Refusal.WindowPaused(window(1))),
                scene(HallStory.open(), open(1), new Refusal.WindowNotPaused(window(1))),
                scene(
                        HallStory.open().done(take(DIBAO), next(1)),
                        signOut(1),
                        new Refusal.WindowBusy(window(1), no("A001"))),
                scene(
                        HallStory.open().done(take(DIBAO), next(1), start(1), hold(1, "a")),
                        signOut(1),
                        new Refusal.WindowHolds(window(1), 1)),
                scene(HallStory.open(), pause(1, ""), new Refusal.TextMissing("reason")));
    }

    private static List<Scene> ofServing() {
        HallStory late = HallStory.open().done(take(DIBAO), next(1), miss(1)).after(Duration.ofMinutes(6));
        HallStory full = HallStory.of(PlanDraft.plain().limits(limits(1, 9)))
                .done(take(DIBAO), take(DIBAO), next(1), start(1), hold(1, "a"), next(1), start(1));
        return List.of(
                scene(HallStory.open(), recall(1), new Refusal.NothingCalled(window(1))),
                scene(HallStory.open(), hold(1, "a"), new Refusal.NothingServed(window(1))),
                scene(HallStory.open(), resume(1), new Refusal.NothingHeld(window(1))),
                scene(HallStory.open(), undo(1), new Refusal.NothingMissed(window(1))),
                scene(full, hold(1, "b"), new Refusal.HeldTooMany(window(1), 1)),
                scene(late, undo(1), new Refusal.UndoTooLate(no("A001"), Duration.ofMinutes(5))),
                scene(
                        HallStory.open().done(take(PENSION)),
                        chosen(1, "B001"),
                        new Refusal.NotServedHere(PENSION, window(1))),
                scene(
                        sentToAndFro(ServeRules.RETURNS_MAX),
                        sendAndBack(ServeRules.RETURNS_MAX % 2 == 0 ? 1 : 2, 3),
                        new Refusal.ReturnsTooMany(no("A001"), ServeRules.RETURNS_MAX)),
                scene(
                        HallStory.open().done(take(DIBAO), next(1)),
                        sendTo(1, 1),
                        new Refusal.TransferToSelf(window(1))));
    }

    /** One resident between windows 1 and 2, each time with a way back. */
    private static HallStory sentToAndFro(int times) {
        HallStory story = HallStory.open().done(take(DIBAO), next(1));
        for (int i = 0; i < times; i++) {
            int from = i % 2 == 0 ? 1 : 2;
            story = story.done(sendAndBack(from, 3 - from), next(3 - from));
        }
        return story;
    }

    private static List<Scene> ofSetUp() {
        HallId other = new HallId("other");
        return List.of(
                scene(
                        HallStory.open(),
                        configure(PlanDraft.plain().id(other).build()),
                        new Refusal.PlanOfAnotherHall(other)),
                scene(
                        HallStory.open().done(take(DIBAO)),
                        configure(PlanDraft.plain().without(DIBAO).build()),
                        new Refusal.PlanInUse("service dibao", 1)));
    }

    private static List<Scene> ofDevices() {
        DeviceId ghost = new DeviceId("ghost");
        HallStory equipped = HallStory.of(PlanDraft.plain().devices(TestDevices.all(PlanDraft.FRONT)));
        return List.of(
                scene(equipped, ignoreKey(ghost), new Refusal.DeviceUnknown(ghost)),
                scene(
                        equipped,
                        set(TestDevices.KEYPAD, new DeviceSetting.Brightness(10)),
                        new Refusal.SettingUnfit(TestDevices.KEYPAD)));
    }

    private static List<Scene> ofRatings() {
        HallStory served = HallStory.open().done(take(DIBAO), next(1), start(1), finish(1));
        HallStory rated = HallStory.open().done(take(DIBAO), next(1), start(1), rate("A001", 1, 5));
        return List.of(
                scene(
                        HallStory.open().done(take(DIBAO), next(1)),
                        rate("A001", 1, 5),
                        new Refusal.NotRateable(no("A001"))),
                scene(served, rate("A001", 2, 5), new Refusal.NotServedAt(no("A001"), window(2))),
                scene(rated, rate("A001", 1, 1), new Refusal.RatedAlready(no("A001"))));
    }

    /** The refusals of the duties themselves are provoked by {@link MatterTest}, those of the catalogue by {@link CatalogueTest}. */
    private static List<Scene> ofDuties() {
        ItemCode ghost = new ItemCode("ghost");
        return List.of(
                scene(
                        HallStory.open().done(take(DIBAO)),
                        accept(ghost, "A001"),
                        new Refusal.TicketNotInHand(no("A001"))),
                scene(
                        HallStory.open().done(take(DIBAO), next(1), start(1)),
                        accept(ghost, "A001"),
                        new Refusal.Duty(new DutyRefusal.ItemUnknown("ghost"))),
                scene(
                        HallStory.open(),
                        new Command.Items(new ItemCommand.DropDraft(clerk(1), ghost)),
                        new Refusal.Items(new ItemRefusal.DraftUnknown(ghost))));
    }

    private static Command accept(ItemCode item, String ticket) {
        return new Command.Duty(new DutyCommand.AcceptMatter(
                clerk(1),
                Optional.empty(),
                item,
                Optional.empty(),
                Optional.of(no(ticket)),
                new SubjectId("00112233445566778899aabbccddeeff"),
                List.of()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void the_hall_says_no_and_why(Scene scene) {
        scene.story().when(scene.command()).then(scene.refusal());
    }

    @Test
    void every_refusal_has_a_scene() {
        Set<Class<?>> seen = new HashSet<>();
        scenes().forEach(s -> seen.add(s.story().when(s.command()).refused().getClass()));
        assertThat(seen).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @Test
    void every_refusal_has_a_code_of_its_own_that_is_its_name() {
        Map<String, Refusal> byCode =
                scenes().collect(Collectors.toMap(s -> s.refusal().code(), Scene::refusal));
        byCode.forEach((code, refusal) ->
                assertThat(code).isEqualTo(kebab(named(refusal).getSimpleName())));
        assertThat(byCode).hasSize(Refusal.class.getPermittedSubclasses().length);
    }

    private static Class<?> named(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Duty duty -> duty.refusal().getClass();
            case Refusal.Items items -> items.refusal().getClass();
            default -> refusal.getClass();
        };
    }

    private static String kebab(String name) {
        return Arrays.stream(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private static Scene scene(HallStory story, Command command, Refusal refusal) {
        return new Scene(story, command, refusal);
    }

    private static Limits limits(int heldMax, int waitingMax) {
        return new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), heldMax, waitingMax, Duration.ZERO, true);
    }
}
