package org.tingxu.core;

import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;

/** Events in few words, to match {@link Orders}. */
public final class Facts {
    private Facts() {}

    /** Every kind of event that there is. */
    public static Set<Class<?>> kinds() {
        return kinds(Event.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).flatMap(c -> c.isSealed() ? kinds(c) : Stream.of(c));
    }

    /** The issue of {@link Orders#take}. */
    public static Event issued(String ticket, ServiceCode service, int ahead) {
        return new Event.TicketIssued(
                no(ticket),
                service,
                List.of(),
                Channel.DESK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ahead);
    }

    /** The issue of {@link Orders#takePrinted}. */
    public static Event issuedPrinted(String ticket, ServiceCode service, int ahead) {
        return new Event.TicketIssued(
                no(ticket),
                service,
                List.of(),
                Channel.KIOSK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.of(PlanDraft.FRONT),
                Optional.of(PlanDraft.PRINTER),
                Optional.empty(),
                ahead);
    }

    /** A call of an ordinary ticket in a hall where no priority group was called before. */
    public static Event called(String ticket, int window, Cause cause, long waitedSeconds, int waiting) {
        return new Event.TicketCalled(
                no(ticket),
                window(window),
                clerk(window),
                new CallReason(cause, waitedSeconds, waiting, Priority.NONE, 0, 3));
    }

    public static Event recalled(String ticket, int window, int times) {
        return new Event.TicketRecalled(no(ticket), window(window), clerk(window), times);
    }

    public static Event started(String ticket, int window) {
        return new Event.ServingStarted(no(ticket), window(window), clerk(window));
    }

    public static Event held(String ticket, int window, String why) {
        return new Event.TicketHeld(no(ticket), window(window), clerk(window), why);
    }

    public static Event resumed(String ticket, int window) {
        return new Event.TicketResumed(no(ticket), window(window), clerk(window));
    }

    public static Event missed(String ticket, int window) {
        return new Event.TicketMissed(no(ticket), window(window), clerk(window));
    }

    public static Event undone(String ticket, int window) {
        return new Event.MissUndone(no(ticket), window(window), clerk(window));
    }

    public static Event returned(String ticket, int window, int behind) {
        return new Event.TicketReturned(no(ticket), window(window), clerk(window), behind);
    }

    public static Event sent(String ticket, int window, int to, boolean comeBack) {
        return new Event.TicketTransferred(
                no(ticket), window(window), clerk(window), new Target.ToWindow(window(to)), comeBack, Optional.empty());
    }

    public static Event sent(String ticket, int window, ServiceCode to, boolean comeBack) {
        return new Event.TicketTransferred(
                no(ticket), window(window), clerk(window), new Target.ToService(to), comeBack, Optional.empty());
    }

    /** On to the next service of the visit. */
    public static Event continued(String ticket, int window, ServiceCode service) {
        return new Event.VisitContinued(no(ticket), window(window), clerk(window), service, Optional.empty());
    }

    /** Back to a window that sent the resident away. */
    public static Event continuedAt(String ticket, int window, ServiceCode service, int back) {
        return new Event.VisitContinued(no(ticket), window(window), clerk(window), service, Optional.of(window(back)));
    }

    public static Event finished(String ticket, int window) {
        return new Event.TicketFinished(no(ticket), window(window), clerk(window));
    }

    public static Event cancelled(String ticket) {
        return new Event.TicketCancelled(no(ticket), Optional.of("went home"));
    }

    public static Event signedIn(int window) {
        return new Event.WindowSignedIn(window(window), clerk(window), "民政0" + window);
    }

    public static Event signedOut(int window) {
        return new Event.WindowSignedOut(window(window), clerk(window));
    }
}
