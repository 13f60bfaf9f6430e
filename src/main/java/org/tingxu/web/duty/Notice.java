package org.tingxu.web.duty;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Hand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.MatterNo;

/**
 * Something that an applicant was told in writing, as the journal keeps it.
 *
 * @param n          1 for the first that this matter's applicant was told
 * @param item       the item as the applicant was told of it; empty when it was no longer in the catalogue
 * @param materials  codes of what is missing
 * @param unforetold of those, what the first notice should have named
 * @param reasons    of a refusal
 * @param remedies   what the applicant may do, beside what the law says
 */
record Notice(
        int n,
        Kind kind,
        MatterNo matter,
        Hand by,
        LocalDateTime at,
        Optional<Item> item,
        List<String> materials,
        List<String> unforetold,
        Optional<String> reasons,
        Optional<String> remedies) {
    /** What it is about. */
    enum Kind {
        /** 一次性告知. */
        MATERIALS("materials"),
        /** 不予受理. */
        RETURNED("returned"),
        /** 不予许可. */
        REFUSED("refused");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Notice {
        materials = List.copyOf(materials);
        unforetold = List.copyOf(unforetold);
    }

    /** All notices of a matter, in order. */
    static List<Notice> all(List<Recorded> course) {
        List<Notice> all = new ArrayList<>();
        for (Recorded recorded : course) {
            if (recorded.event() instanceof Event.Duty(DutyEvent.OfMatter e)) {
                of(all.size() + 1, e).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Notice> of(int n, DutyEvent.OfMatter event) {
        return switch (event) {
            case DutyEvent.NoticeGiven e ->
                Optional.of(new Notice(
                        n,
                        Kind.MATERIALS,
                        e.matter(),
                        e.by(),
                        e.at(),
                        e.item(),
                        e.materials(),
                        e.unforetold(),
                        Optional.empty(),
                        Optional.empty()));
            case DutyEvent.MatterReturned e ->
                Optional.of(refusal(n, Kind.RETURNED, e, e.item(), Optional.of(e.reasons()), e.remedies()));
            case DutyEvent.MatterDecided e
            when !e.granted() -> Optional.of(refusal(n, Kind.REFUSED, e, e.item(), e.reasons(), e.remedies()));
            default -> Optional.empty();
        };
    }

    private static Notice refusal(
            int n,
            Kind kind,
            DutyEvent.ByClerk event,
            Optional<Item> item,
            Optional<String> reasons,
            Optional<String> remedies) {
        return new Notice(
                n, kind, event.matter(), event.by(), event.at(), item, List.of(), List.of(), reasons, remedies);
    }
}
