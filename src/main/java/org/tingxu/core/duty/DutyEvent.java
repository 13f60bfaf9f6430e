package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** What happened to the hall's duties. No event names a person other than staff: an applicant is a {@link SubjectId}. */
public sealed interface DutyEvent {
    /** Other holidays are known; the open matters are reckoned anew, some at a time. */
    record HolidaysLoaded(HolidayNotice notice) implements DutyEvent {}

    /**
     * The open matters up to this one stand by the calendar in force.
     *
     * @param upTo empty = all of them
     */
    record MattersRecounted(Optional<MatterNo> upTo) implements DutyEvent {}

    /**
     * A notice was printed for the applicant. The matter stays as it is.
     *
     * @param notice 1 for the first that this matter's applicant was told
     */
    record NoticePrinted(ClerkId clerk, MatterNo matter, int notice, PaperKind paper) implements DutyEvent {}

    /** Something that happened to one matter. */
    sealed interface OfMatter extends DutyEvent {
        MatterNo matter();

        MatterTime time();
    }

    /** The calendar moved the due date, or made it firm. */
    record DueMoved(MatterNo matter, MatterTime time) implements OfMatter {}

    /** Something that a clerk did to one matter, at a moment of the hall's local time. */
    sealed interface ByClerk extends OfMatter {
        Hand by();

        default ClerkId clerk() {
            return by().clerk();
        }

        LocalDateTime at();
    }

    record MatterReceived(
            MatterNo matter,
            Hand by,
            LocalDateTime at,
            AcceptedItem item,
            SubjectId subject,
            Optional<TicketNo> ticket,
            MatterTime time)
            implements ByClerk {}

    /**
     * 受理.
     *
     * @param completed with it the last materials came
     */
    record MatterAccepted(MatterNo matter, Hand by, LocalDateTime at, boolean completed, MatterTime time)
            implements ByClerk {}

    /**
     * 一次性告知.
     *
     * @param unforetold what the first notice should have named, and did not
     * @param item       the item as the applicant was told of it; empty when it is no longer in the catalogue
     */
    record NoticeGiven(
            MatterNo matter,
            Hand by,
            LocalDateTime at,
            List<String> materials,
            List<String> unforetold,
            Optional<Item> item,
            MatterTime time)
            implements ByClerk {
        public NoticeGiven {
            materials = List.copyOf(materials);
            unforetold = List.copyOf(unforetold);
        }
    }

    /** 补正: the count begins anew. */
    record MatterReset(MatterNo matter, Hand by, LocalDateTime at, MatterTime time) implements ByClerk {}

    record MatterSuspended(
            MatterNo matter, Hand by, LocalDateTime at, SuspensionCause cause, int toldDays, MatterTime time)
            implements ByClerk {}

    record MatterResumed(MatterNo matter, Hand by, LocalDateTime at, MatterTime time) implements ByClerk {}

    record ExtensionAsked(MatterNo matter, Hand by, LocalDateTime at, int days, String reason, MatterTime time)
            implements ByClerk {}

    /** The extension as it was asked for, so that the row tells all. */
    record ExtensionApproved(MatterNo matter, Hand by, LocalDateTime at, AskedExtension asked, MatterTime time)
            implements ByClerk {}

    record ExtensionRefused(MatterNo matter, Hand by, LocalDateTime at, String why, MatterTime time)
            implements ByClerk {}

    /**
     * The decision.
     *
     * @param remedies what else than the law's own the applicant of a refused matter may do
     * @param item     of a refusal: the item as the applicant was told of it
     */
    record MatterDecided(
            MatterNo matter,
            Hand by,
            LocalDateTime at,
            boolean granted,
            Optional<String> reasons,
            Optional<String> remedies,
            boolean certificate,
            Optional<Item> item,
            MatterTime time)
            implements ByClerk {}

    /** 退回件: not accepted, with the reasons. */
    record MatterReturned(
            MatterNo matter,
            Hand by,
            LocalDateTime at,
            String reasons,
            Optional<String> remedies,
            Optional<Item> item,
            MatterTime time)
            implements ByClerk {}

    /** Somebody has taken up a step (环节). */
    record StepBegun(MatterNo matter, Hand by, LocalDateTime at, String step, MatterTime time) implements ByClerk {}

    record StepFinished(MatterNo matter, Hand by, LocalDateTime at, String step, MatterTime time) implements ByClerk {}

    /** 上报: examined here, and sent up with the opinion of this level. */
    record MatterPassedUp(MatterNo matter, Hand by, LocalDateTime at, String to, String opinion, MatterTime time)
            implements ByClerk {}

    /** The answer of the level above has come. */
    record AnsweredAbove(MatterNo matter, Hand by, LocalDateTime at, boolean granted, String answer, MatterTime time)
            implements ByClerk {}

    /** 联办: the lead has asked other bodies for their parts. */
    record UnitsAsked(MatterNo matter, Hand by, LocalDateTime at, String lead, List<UnitPart> parts, MatterTime time)
            implements ByClerk {
        public UnitsAsked {
            parts = List.copyOf(parts);
        }
    }

    record UnitAnswered(
            MatterNo matter, Hand by, LocalDateTime at, String unit, boolean agreed, String answer, MatterTime time)
            implements ByClerk {}

    record MatterDelivered(MatterNo matter, Hand by, LocalDateTime at, MatterTime time) implements ByClerk {}

    record MatterWithdrawn(MatterNo matter, Hand by, LocalDateTime at, Optional<String> why, MatterTime time)
            implements ByClerk {}

    /** Something that was done with what is kept of people: who, whose, why. It names nobody but staff. */
    sealed interface AboutPeople extends DutyEvent {
        ClerkId clerk();

        String why();
    }

    /** Somebody was shown an applicant's data in clear. */
    record ApplicantRead(ClerkId clerk, MatterNo matter, SubjectId subject, String why) implements AboutPeople {}

    /**
     * Somebody was shown the number of the card that a ticket was taken with.
     *
     * @param day of the ticket
     */
    record CardNumberRead(ClerkId clerk, LocalDate day, TicketNo ticket, String why) implements AboutPeople {}

    /** What is kept of a person is to be read by nobody again; the person may have been an applicant several times. */
    record PersonErased(ClerkId clerk, List<SubjectId> subjects, String why) implements AboutPeople {
        public PersonErased {
            subjects = List.copyOf(subjects);
        }
    }
}
