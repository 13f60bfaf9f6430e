package org.tingxu.core.duty;

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

    /** Something that happened to one matter. */
    sealed interface OfMatter extends DutyEvent {
        MatterNo matter();

        MatterTime time();
    }

    /** The calendar moved the due date, or made it firm. */
    record DueMoved(MatterNo matter, MatterTime time) implements OfMatter {}

    /** Something that a clerk did to one matter, at a moment of the hall's local time. */
    sealed interface ByClerk extends OfMatter {
        ClerkId clerk();

        LocalDateTime at();
    }

    record MatterReceived(
            MatterNo matter,
            ClerkId clerk,
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
    record MatterAccepted(MatterNo matter, ClerkId clerk, LocalDateTime at, boolean completed, MatterTime time)
            implements ByClerk {}

    /**
     * 一次性告知.
     *
     * @param unforetold what the first notice should have named, and did not
     */
    record NoticeGiven(
            MatterNo matter,
            ClerkId clerk,
            LocalDateTime at,
            List<String> materials,
            List<String> unforetold,
            MatterTime time)
            implements ByClerk {
        public NoticeGiven {
            materials = List.copyOf(materials);
            unforetold = List.copyOf(unforetold);
        }
    }

    /** 补正: the count begins anew. */
    record MatterReset(MatterNo matter, ClerkId clerk, LocalDateTime at, MatterTime time) implements ByClerk {}

    record MatterSuspended(
            MatterNo matter, ClerkId clerk, LocalDateTime at, SuspensionCause cause, int toldDays, MatterTime time)
            implements ByClerk {}

    record MatterResumed(MatterNo matter, ClerkId clerk, LocalDateTime at, MatterTime time) implements ByClerk {}

    record ExtensionAsked(MatterNo matter, ClerkId clerk, LocalDateTime at, int days, String reason, MatterTime time)
            implements ByClerk {}

    /** The extension as it was asked for, so that the row tells all. */
    record ExtensionApproved(MatterNo matter, ClerkId clerk, LocalDateTime at, AskedExtension asked, MatterTime time)
            implements ByClerk {}

    record ExtensionRefused(MatterNo matter, ClerkId clerk, LocalDateTime at, String why, MatterTime time)
            implements ByClerk {}

    record MatterDecided(
            MatterNo matter,
            ClerkId clerk,
            LocalDateTime at,
            boolean granted,
            Optional<String> reasons,
            boolean certificate,
            MatterTime time)
            implements ByClerk {}

    record MatterDelivered(MatterNo matter, ClerkId clerk, LocalDateTime at, MatterTime time) implements ByClerk {}

    record MatterWithdrawn(MatterNo matter, ClerkId clerk, LocalDateTime at, Optional<String> why, MatterTime time)
            implements ByClerk {}
}
