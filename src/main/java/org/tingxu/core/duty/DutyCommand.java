package org.tingxu.core.duty;

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

    /**
     * Takes a matter in: accepts it, or tells at once what is missing.
     *
     * @param version the version of the item that the applicant was told of; empty = the one in force
     * @param ticket  the number in hand
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
            implements ByClerk {
        public AcceptMatter {
            missing = List.copyOf(missing);
        }
    }

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
     * @param certificate a certificate is to be delivered
     */
    record DecideMatter(
            ClerkId clerk,
            Optional<LocalDateTime> at,
            MatterNo matter,
            boolean granted,
            Optional<String> reasons,
            boolean certificate)
            implements OfMatter {}

    record DeliverMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter) implements OfMatter {}

    record WithdrawMatter(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, Optional<String> why)
            implements OfMatter {}
}
