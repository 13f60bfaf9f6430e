package org.tingxu.core.hall;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** Why a command is not carried out: a value, with a public code that never changes. */
public sealed interface Refusal {
    String code();

    /** The hall has no set-up yet. */
    record HallNotConfigured() implements Refusal {
        @Override
        public String code() {
            return "hall-not-configured";
        }
    }

    /** The day has not begun, or is ended. */
    record DayNotOpen() implements Refusal {
        @Override
        public String code() {
            return "day-not-open";
        }
    }

    /** Outside of the hours in which numbers are given. */
    record HallClosed(Optional<LocalDateTime> opensAt) implements Refusal {
        @Override
        public String code() {
            return "hall-closed";
        }
    }

    record ServiceUnknown(String service) implements Refusal {
        @Override
        public String code() {
            return "service-unknown";
        }
    }

    /** One visit names a service twice. */
    record ServiceTwice(ServiceCode service) implements Refusal {
        @Override
        public String code() {
            return "service-twice";
        }
    }

    /** A service with a quota or a limit by person is the first of its visit, so that it is counted. */
    record TakenAlone(ServiceCode service) implements Refusal {
        @Override
        public String code() {
            return "taken-alone";
        }
    }

    record KioskUnknown(KioskId kiosk) implements Refusal {
        @Override
        public String code() {
            return "kiosk-unknown";
        }
    }

    /** 限号: today's numbers for the service are given. */
    record QuotaFull(ServiceCode service, int quota) implements Refusal {
        @Override
        public String code() {
            return "quota-full";
        }
    }

    /** The range of the group is used up. */
    record NumbersExhausted(ServiceCode service) implements Refusal {
        @Override
        public String code() {
            return "numbers-exhausted";
        }
    }

    /** As many wait as the hall allows. */
    record HallFull(int waiting) implements Refusal {
        @Override
        public String code() {
            return "hall-full";
        }
    }

    /** The service limits numbers by person, and nobody was named. */
    record PersonNeeded(ServiceCode service) implements Refusal {
        @Override
        public String code() {
            return "person-needed";
        }
    }

    record PersonLimit(ServiceCode service, int limit) implements Refusal {
        @Override
        public String code() {
            return "person-limit";
        }
    }

    record TicketUnknown(String ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-unknown";
        }
    }

    /** Finished, cancelled, expired or voided. */
    record TicketEnded(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-ended";
        }
    }

    /** Somebody else was quicker, or it is not in line. */
    record TicketNotWaiting(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-not-waiting";
        }
    }

    record TicketNotMissed(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-not-missed";
        }
    }

    record TicketNotHeld(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-not-held";
        }
    }

    record TicketBeingServed(TicketNo ticket, WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "ticket-being-served";
        }
    }

    /** There is nothing in doubt about this slip. */
    record SlipSettled(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "slip-settled";
        }
    }

    /** The ticket was not taken at a kiosk with a printer. */
    record NoPrinter(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "no-printer";
        }
    }

    record WindowUnknown(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "window-unknown";
        }
    }

    /** Nobody is signed in there. */
    record WindowUnsigned(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "window-unsigned";
        }
    }

    /** Another clerk is signed in there. */
    record WindowTaken(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "window-taken";
        }
    }

    /** One clerk, one window. */
    record ClerkElsewhere(ClerkId clerk, WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "clerk-elsewhere";
        }
    }

    record WindowPaused(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "window-paused";
        }
    }

    record WindowNotPaused(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "window-not-paused";
        }
    }

    /** A ticket is in hand there. */
    record WindowBusy(WindowNo window, TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "window-busy";
        }
    }

    /** Held tickets are to be ended first. */
    record WindowHolds(WindowNo window, int held) implements Refusal {
        @Override
        public String code() {
            return "window-holds";
        }
    }

    /** No ticket is called there. */
    record NothingCalled(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "nothing-called";
        }
    }

    /** No ticket is being served there. */
    record NothingServed(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "nothing-served";
        }
    }

    record NothingHeld(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "nothing-held";
        }
    }

    /** No miss of this window can be taken back. */
    record NothingMissed(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "nothing-missed";
        }
    }

    record HeldTooMany(WindowNo window, int limit) implements Refusal {
        @Override
        public String code() {
            return "held-too-many";
        }
    }

    record UndoTooLate(TicketNo ticket, Duration limit) implements Refusal {
        @Override
        public String code() {
            return "undo-too-late";
        }
    }

    record NotServedHere(ServiceCode service, WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "not-served-here";
        }
    }

    /** The resident would have more windows to come back to than a visit can hold. */
    record ReturnsTooMany(TicketNo ticket, int limit) implements Refusal {
        @Override
        public String code() {
            return "returns-too-many";
        }
    }

    record TransferToSelf(WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "transfer-to-self";
        }
    }

    /** A reason of 1 to 100 characters is asked for. */
    record TextMissing(String field) implements Refusal {
        @Override
        public String code() {
            return "text-missing";
        }
    }

    record PlanOfAnotherHall(HallId hall) implements Refusal {
        @Override
        public String code() {
            return "plan-of-another-hall";
        }
    }

    /** The new set-up would drop something that people still wait for. */
    record PlanInUse(String what, int people) implements Refusal {
        @Override
        public String code() {
            return "plan-in-use";
        }
    }

    /** No sign, keypad, evaluator or card reader of the hall has this id. */
    record DeviceUnknown(DeviceId device) implements Refusal {
        @Override
        public String code() {
            return "device-unknown";
        }
    }

    /** The device has no such setting: only signs have brightness, schedule and texts. */
    record SettingUnfit(DeviceId device) implements Refusal {
        @Override
        public String code() {
            return "setting-unfit";
        }
    }

    /** Nobody has served the ticket today, or too many visits ago. */
    record NotRateable(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "not-rateable";
        }
    }

    /** The ticket was served elsewhere. */
    record NotServedAt(TicketNo ticket, WindowNo window) implements Refusal {
        @Override
        public String code() {
            return "not-served-at";
        }
    }

    record RatedAlready(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "rated-already";
        }
    }

    /** A matter is taken in from a number that the same clerk is serving. */
    record TicketNotInHand(TicketNo ticket) implements Refusal {
        @Override
        public String code() {
            return "ticket-not-in-hand";
        }
    }

    /** Of the catalogue of items. */
    record Items(ItemRefusal refusal) implements Refusal {
        @Override
        public String code() {
            return refusal.code();
        }
    }

    /** Of the hall's duties. */
    record Duty(DutyRefusal refusal) implements Refusal {
        @Override
        public String code() {
            return refusal.code();
        }
    }

    /** Of one of the hall's ledgers. */
    record Ledger(LedgerRefusal refusal) implements Refusal {
        @Override
        public String code() {
            return refusal.word().code();
        }
    }
}
