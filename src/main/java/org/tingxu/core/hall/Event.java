package org.tingxu.core.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.item.ItemEvent;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;

/** What happened. Only events change a hall, and no event is ever refused. When it happened stands beside it in the journal. */
public sealed interface Event {
    record HallConfigured(HallPlan plan) implements Event {}

    record DayOpened(LocalDate day) implements Event {}

    /**
     * The day is over.
     *
     * @param expired tickets that nobody had served
     */
    record DayEnded(LocalDate day, int expired) implements Event {}

    /** Something that happened to the hall's duties. */
    record Duty(DutyEvent event) implements Event {}

    /** Something that happened to the catalogue of items. */
    record Items(ItemEvent event) implements Event {}
    /** Something that happened in one of the hall's ledgers. */
    record Ledger(LedgerEvent event) implements Event {}

    /** Something that happened to one ticket. */
    sealed interface OfTicket extends Event {
        TicketNo ticket();
    }

    /** Something that happened to one ticket at one window. */
    sealed interface AtWindow extends OfTicket {
        WindowNo window();

        ClerkId clerk();
    }

    /**
     * A number was taken.
     *
     * @param printer the printer that has to print the slip; empty = in line at once
     * @param ahead   people in front, as the resident was told
     */
    record TicketIssued(
            TicketNo ticket,
            ServiceCode service,
            List<ServiceCode> also,
            Channel channel,
            Priority priority,
            Language language,
            Optional<KioskId> kiosk,
            Optional<PrinterId> printer,
            Optional<Holder> holder,
            int ahead)
            implements OfTicket {
        public TicketIssued {
            also = List.copyOf(also);
        }
    }

    record SlipBegun(TicketNo ticket) implements OfTicket {}

    record SlipPrinted(TicketNo ticket) implements OfTicket {}

    record SlipFailed(TicketNo ticket, String why) implements OfTicket {}

    record SlipDoubted(TicketNo ticket, String why) implements OfTicket {}

    record SlipWaived(TicketNo ticket) implements OfTicket {}

    record SlipReprintAsked(TicketNo ticket) implements OfTicket {}

    record TicketVoided(TicketNo ticket, String why) implements OfTicket {}

    record TicketCancelled(TicketNo ticket, Optional<String> why) implements OfTicket {}

    record TicketExpired(TicketNo ticket) implements OfTicket {}

    record TicketCalled(TicketNo ticket, WindowNo window, ClerkId clerk, CallReason reason) implements AtWindow {}

    /**
     * Announced once more.
     *
     * @param times calls of this ticket so far, this one included
     */
    record TicketRecalled(TicketNo ticket, WindowNo window, ClerkId clerk, int times) implements AtWindow {}

    record ServingStarted(TicketNo ticket, WindowNo window, ClerkId clerk) implements AtWindow {}

    record TicketHeld(TicketNo ticket, WindowNo window, ClerkId clerk, String why) implements AtWindow {}

    record TicketResumed(TicketNo ticket, WindowNo window, ClerkId clerk) implements AtWindow {}

    record TicketMissed(TicketNo ticket, WindowNo window, ClerkId clerk) implements AtWindow {}

    record MissUndone(TicketNo ticket, WindowNo window, ClerkId clerk) implements AtWindow {}

    /**
     * Back in line.
     *
     * @param behind places behind the head of its line; 0 = to the head
     */
    record TicketReturned(TicketNo ticket, WindowNo window, ClerkId clerk, int behind) implements AtWindow {}

    /**
     * Sent on.
     *
     * @param comeBack the resident comes back to {@code window} afterwards
     */
    record TicketTransferred(
            TicketNo ticket, WindowNo window, ClerkId clerk, Target target, boolean comeBack, Optional<String> why)
            implements AtWindow {}

    /**
     * One part of a visit is done; the rest waits.
     *
     * @param service what is next
     * @param only    the window that the resident comes back to; empty = any that serves it
     */
    record VisitContinued(TicketNo ticket, WindowNo window, ClerkId clerk, ServiceCode service, Optional<WindowNo> only)
            implements AtWindow {}

    record TicketFinished(TicketNo ticket, WindowNo window, ClerkId clerk) implements AtWindow {}

    /** A device is used in another way than its entry in the hall's file says, until that entry changes. */
    record DeviceSettingChanged(DeviceId device, DeviceSetting setting) implements Event {}

    /**
     * A resident rated a visit (好差评).
     *
     * @param clerk who served the ticket at that window
     */
    record VisitRated(TicketNo ticket, WindowNo window, ClerkId clerk, Grade grade, RatedBy source) implements Event {}

    /**
     * A key was pressed that did nothing. It is in the journal, and not only in the program's log, because a press that calls nobody
     * is what a resident complains about, and auditors read the journal; at most one a window in {@link Hall#KEY_NOTED_EVERY}.
     */
    record KeyIgnored(WindowNo window, DeviceId keypad, String key, String why) implements Event {}

    /** Something that happened to the post at a window. */
    sealed interface OfPost extends Event {
        WindowNo window();

        ClerkId clerk();
    }

    /**
     * 亮牌上岗.
     *
     * @param name      the clerk's name as the window shows it
     * @param actingFor whose post it is, when the clerk covers for another
     */
    record WindowSignedIn(
            WindowNo window, ClerkId clerk, String badge, Optional<String> name, Optional<ClerkId> actingFor)
            implements OfPost {
        /** In the clerk's own right. */
        public WindowSignedIn(WindowNo window, ClerkId clerk, String badge) {
            this(window, clerk, badge, Optional.empty(), Optional.empty());
        }
    }

    record WindowSignedOut(WindowNo window, ClerkId clerk) implements OfPost {}

    record WindowPaused(WindowNo window, ClerkId clerk, String why) implements OfPost {}

    record WindowOpened(WindowNo window, ClerkId clerk) implements OfPost {}
}
