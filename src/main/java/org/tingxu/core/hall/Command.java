package org.tingxu.core.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;

/** An order to the hall. It may be refused; it changes nothing by itself. */
public sealed interface Command {
    /** Sets the hall up, or anew. */
    record ConfigureHall(HallPlan plan) implements Command {}

    /** Begins a day; the hall asks for it by itself, see {@link Hall#due}. */
    record OpenDay(LocalDate day) implements Command {}

    /** Ends the day: whoever still waits gets an expired ticket. */
    record EndDay(LocalDate day) implements Command {}

    /**
     * Takes a number.
     *
     * @param also   further services of the same visit, in order
     * @param kiosk  the kiosk whose printer prints the slip; empty = nothing is printed
     * @param holder who, where the service limits numbers by person
     */
    record IssueTicket(
            ServiceCode service,
            List<ServiceCode> also,
            Channel channel,
            Priority priority,
            Language language,
            Optional<KioskId> kiosk,
            Optional<Holder> holder)
            implements Command {
        public static final int ALSO_MAX = 5;

        public IssueTicket {
            also = List.copyOf(also);
            if (also.size() > ALSO_MAX) {
                throw new IllegalArgumentException("at most %d further services".formatted(ALSO_MAX));
            }
        }
    }

    /** The printer is about to get the first byte of this slip. */
    record BeginSlip(TicketNo ticket) implements Command {}

    /** The slip came out whole, or its resident says so. */
    record ConfirmSlip(TicketNo ticket) implements Command {}

    /** No paper came out, for certain. */
    record FailSlip(TicketNo ticket, String why) implements Command {}

    /** It may have come out. */
    record DoubtSlip(TicketNo ticket, String why) implements Command {}

    /** Its resident holds the number without paper. */
    record KeepWithoutPaper(TicketNo ticket) implements Command {}

    /** Print it once more with the same number, marked 补打. */
    record ReprintSlip(TicketNo ticket) implements Command {}

    /** Nobody holds this number: out of the line with it. */
    record VoidTicket(TicketNo ticket, String why) implements Command {}

    /** Gives a number back. */
    record CancelTicket(TicketNo ticket, Optional<String> why) implements Command {}

    /** Changes a device while the hall runs. Who ordered it stands beside the event in the journal. */
    record SetDevice(DeviceId device, DeviceSetting setting) implements Command {}

    /** A resident says how the service at a window was; once a visit. */
    record RateVisit(TicketNo ticket, WindowNo window, Grade grade, RatedBy source) implements Command {}

    /**
     * A key was pressed that does nothing, as at a window where nobody is signed in.
     *
     * @param key  what the key is for, e.g. {@code call}
     * @param why  code of the reason, e.g. {@code window-unsigned}
     */
    record IgnoreKey(DeviceId keypad, String key, String why) implements Command {}

    /** What is ordered about the hall's duties: matters and their time. */
    record Duty(DutyCommand order) implements Command {}

    /** What is ordered about the catalogue of items. */
    record Items(ItemCommand order) implements Command {}
    /** About one of the hall's ledgers. */
    record Ledger(LedgerCommand order) implements Command {}

    /** What a clerk orders at a window. */
    sealed interface AtWindow extends Command {
        WindowNo window();

        ClerkId clerk();
    }

    /**
     * 亮牌上岗.
     *
     * @param name the clerk's name as the window shows it
     */
    record SignIn(WindowNo window, ClerkId clerk, String badge, Optional<String> name) implements AtWindow {
        public SignIn(WindowNo window, ClerkId clerk, String badge) {
            this(window, clerk, badge, Optional.empty());
        }
    }

    /**
     * Leaves the post.
     *
     * @param forced by the head of the hall; tickets in hand go back to the head of their line
     */
    record SignOut(WindowNo window, ClerkId clerk, boolean forced) implements AtWindow {}

    record Pause(WindowNo window, ClerkId clerk, String why) implements AtWindow {}

    record Open(WindowNo window, ClerkId clerk) implements AtWindow {}

    record CallNext(WindowNo window, ClerkId clerk) implements AtWindow {}

    /** Calls a chosen ticket, out of order. */
    record CallChosen(WindowNo window, ClerkId clerk, TicketNo ticket) implements AtWindow {}

    record Recall(WindowNo window, ClerkId clerk) implements AtWindow {}

    record Start(WindowNo window, ClerkId clerk) implements AtWindow {}

    record Hold(WindowNo window, ClerkId clerk, String why) implements AtWindow {}

    /**
     * Goes on with a held ticket.
     *
     * @param ticket empty = the one held longest
     */
    record Resume(WindowNo window, ClerkId clerk, Optional<TicketNo> ticket) implements AtWindow {}

    /** 过号. */
    record Miss(WindowNo window, ClerkId clerk) implements AtWindow {}

    /**
     * The resident was there all the time.
     *
     * @param ticket empty = the window's last miss
     */
    record UndoMiss(WindowNo window, ClerkId clerk, Optional<TicketNo> ticket) implements AtWindow {}

    /** A missed resident is back. */
    record ReturnMissed(WindowNo window, ClerkId clerk, TicketNo ticket) implements AtWindow {}

    /**
     * Sends the resident on.
     *
     * @param comeBack afterwards the resident comes back to this window
     */
    record Transfer(WindowNo window, ClerkId clerk, Target target, boolean comeBack, Optional<String> why)
            implements AtWindow {}

    record Finish(WindowNo window, ClerkId clerk) implements AtWindow {}
}
