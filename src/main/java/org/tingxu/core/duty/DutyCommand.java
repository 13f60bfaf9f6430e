package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** An order about the hall's duties. It may be refused; it changes nothing by itself. */
public sealed interface DutyCommand {
    /** The State Council's notices that are known from now on. */
    record LoadHolidays(HolidayNotice notice) implements DutyCommand {}

    /** Reckons the next open matters anew after a change of the calendar; the hall asks for it by itself. */
    record RecountMatters() implements DutyCommand {}

    /** What a clerk orders. */
    sealed interface ByClerk extends DutyCommand {
        ClerkId clerk();

        /** When it happened, local time, if not now: paper that is entered later. */
        Optional<LocalDateTime> at();
    }

    /** A clerk's order on behalf of the clerk of a post who is away (AB角). */
    record ActingFor(ClerkId absent, ByClerk order) implements DutyCommand {}

    /** A clerk's order, own or on behalf of another, with the badge that the applicant is shown. */
    record Shown(Badge badge, DutyCommand order) implements DutyCommand {}

    /** Notes that a notice was handed over on paper. The asker has printed it. */
    record NotePrinted(ClerkId clerk, MatterNo matter, int notice, PaperKind paper) implements DutyCommand {}

    /** Takes a matter in. */
    sealed interface TakeIn extends ByClerk {
        ItemCode item();

        /** The version of the item that the applicant was told of; empty = the one in force. */
        Optional<String> version();

        /** The number in hand. */
        Optional<TicketNo> ticket();

        SubjectId subject();
    }

    /**
     * Takes a matter in: accepts it, or tells at once what is missing.
     *
     * @param missing codes of materials that are missing; empty = accepted
     */
    record AcceptMatter(
            ClerkId clerk,
            Optional<LocalDateTime> at,
            ItemCode item,
            Optional<String> version,
            Optional<TicketNo> ticket,
            SubjectId subject,
            List<String> missing)
            implements TakeIn {
        public AcceptMatter {
            missing = List.copyOf(missing);
        }
    }

    /**
     * 不予受理: takes a matter in and returns it at once, with the reasons.
     *
     * @param remedies what the applicant may do, beside what the law says
     */
    record ReturnAtOnce(
            ClerkId clerk,
            Optional<LocalDateTime> at,
            ItemCode item,
            Optional<String> version,
            Optional<TicketNo> ticket,
            SubjectId subject,
            String reasons,
            Optional<String> remedies)
            implements TakeIn {}

    /** What a clerk orders about one matter. */
    sealed interface OfMatter extends ByClerk {
        MatterNo matter();
    }

    /** 一次性告知: tells all that is missing, once. */
    record AskMissing(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, List<String> materials)
            implements OfMatter {
        public AskMissing {
            materials = List.copyOf(materials);
        }
    }

    /** All materials are there: the matter is accepted. */
    record MaterialsComplete(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    /** 补正: what was missing has come and is looked through; the count begins anew. */
    record ResetMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    /**
     * The matter stands still.
     *
     * @param toldDays working days that the applicant was told in writing that it takes (行政许可法 art. 45)
     */
    record SuspendMatter(
            ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, Optional<SuspensionCause> cause, int toldDays)
            implements OfMatter {}

    record ResumeMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    /**
     * Asks for more time.
     *
     * @param days working days more
     */
    record AskExtension(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, int days, String reason)
            implements OfMatter {}

    record ApproveExtension(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    record RefuseExtension(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String why)
            implements OfMatter {}

    /**
     * Grants or refuses what the applicant asked for.
     *
     * @param reasons     what the applicant is told; a refusal needs them
     * @param remedies    of a refusal: what the applicant may do, beside what the law says
     * @param certificate a certificate is to be delivered
     */
    record DecideMatter(
            ClerkId clerk,
            Optional<LocalDateTime> at,
            MatterNo matter,
            boolean granted,
            Optional<String> reasons,
            Optional<String> remedies,
            boolean certificate)
            implements OfMatter {
        /** With the remedies of the law alone. */
        public DecideMatter(
                ClerkId clerk,
                Optional<LocalDateTime> at,
                MatterNo matter,
                boolean granted,
                Optional<String> reasons,
                boolean certificate) {
            this(clerk, at, matter, granted, reasons, Optional.empty(), certificate);
        }
    }

    /** 退回件: a matter that was taken in is not accepted, for these reasons. */
    record ReturnMatter(
            ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String reasons, Optional<String> remedies)
            implements OfMatter {}

    /** Takes up a step that runs; its limit runs whether or not anybody does. */
    record BeginStep(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String step) implements OfMatter {}

    record FinishStep(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String step) implements OfMatter {}

    /**
     * 上报: sends a matter to the body that decides it.
     *
     * @param to      that body
     * @param opinion what this level found
     */
    record PassUp(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String to, String opinion)
            implements OfMatter {}

    /** Enters the answer of the body above. */
    record EnterAnswerAbove(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, boolean granted, String answer)
            implements OfMatter {}

    /**
     * 联办: asks other bodies for their parts.
     *
     * @param lead  the body that answers to the applicant
     * @param parts at least one, each of another body
     */
    record AskUnits(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String lead, List<UnitPart> parts)
            implements OfMatter {
        public AskUnits {
            parts = List.copyOf(parts);
        }
    }

    /** Enters what a body has answered. */
    record EnterUnitAnswer(
            ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, String unit, boolean agreed, String answer)
            implements OfMatter {}

    record DeliverMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    record WithdrawMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, Optional<String> why)
            implements OfMatter {}

    /** What somebody wants with what is kept of people. The asker has found out whom it is about. */
    sealed interface AboutPeople extends DutyCommand {
        ClerkId clerk();

        String why();
    }

    /** Wants to see an applicant's data in clear. The matter may be closed. */
    record ReadApplicant(ClerkId clerk, MatterNo matter, SubjectId subject, String why) implements AboutPeople {}

    /** Wants to see the number of the card that a ticket of a day was taken with. */
    record ReadCardNumber(ClerkId clerk, LocalDate day, TicketNo ticket, String why) implements AboutPeople {}

    /** Wants a person forgotten, under all names that the person has here. */
    record ErasePerson(ClerkId clerk, List<SubjectId> subjects, String why) implements AboutPeople {
        public ErasePerson {
            subjects = List.copyOf(subjects);
        }
    }
}
