package org.tingxu.boot.hallfile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.plan.ContactRule;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.PeopleRule;

/** Reads {@code order}, {@code limits}, {@code people}, {@code contacts} and {@code deadlines}; a key that is missing has its default. */
final class RuleReader {
    static final Duration DAY = Duration.ofHours(24);
    static final int ORDINARY_EVERY_MAX = 1000;
    static final int RETURN_BEHIND_MAX = 1000;
    static final int HELD_MAX = 100;
    static final int WAITING_MAX = 5_000_000;

    /** Days that numbers are kept when the file says only that they are. */
    static final int KEEP_DAYS = 30;

    private static final Map<String, Part> PARTS = parts();

    private RuleReader() {}

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("ratio", Part.RATIO);
        parts.put("group", Part.GROUP);
        parts.put("aged", Part.AGED);
        parts.put("service", Part.SERVICE);
        return parts;
    }

    static OrderRule order(Field field) {
        OrderRule otherwise = OrderRule.DEFAULT;
        return Section.of(field, List.of(), List.of("parts", "aged-after", "ordinary-every"))
                .map(s -> new OrderRule(
                        s.field("parts").map(RuleReader::partsOf).orElse(otherwise.parts()),
                        time(s, "aged-after", Duration.ofMinutes(1), otherwise.agedAfter()),
                        s.field("ordinary-every")
                                .flatMap(f -> f.whole(2, ORDINARY_EVERY_MAX))
                                .orElse(otherwise.ordinaryEvery())))
                .orElse(otherwise);
    }

    private static List<Part> partsOf(Field field) {
        List<Part> parts = new ArrayList<>();
        List<Field> items =
                field.items("a list of " + String.join(", ", PARTS.keySet())).orElse(List.of());
        for (Field item : items) {
            item.text().flatMap(word -> part(item, word)).ifPresent(part -> {
                if (parts.contains(part)) {
                    item.fault("a part of the order is named twice", "name each part once");
                } else {
                    parts.add(part);
                }
            });
        }
        return parts;
    }

    private static Optional<Part> part(Field field, String word) {
        Optional<Part> part = Optional.ofNullable(PARTS.get(word));
        return part.isPresent()
                ? part
                : field.fault("no part of the order " + Words.quoted(word), Words.oneOf(PARTS.keySet(), word));
    }

    static Limits limits(Field field) {
        Limits otherwise = Limits.DEFAULT;
        List<String> keys = List.of(
                "return-behind",
                "undo-missed-within",
                "slip-held-within",
                "held-max",
                "waiting-max",
                "last-ticket-before",
                "tickets-in-break");
        return Section.of(field, List.of(), keys)
                .map(s -> new Limits(
                        whole(s, "return-behind", 0, RETURN_BEHIND_MAX, otherwise.returnBehind()),
                        time(s, "undo-missed-within", Duration.ZERO, otherwise.undoMissedWithin()),
                        time(s, "slip-held-within", Duration.ZERO, otherwise.slipHeldWithin()),
                        whole(s, "held-max", 1, HELD_MAX, otherwise.heldMax()),
                        whole(s, "waiting-max", 1, WAITING_MAX, otherwise.waitingMax()),
                        time(s, "last-ticket-before", Duration.ZERO, otherwise.lastTicketBefore()),
                        s.field("tickets-in-break").flatMap(Field::truth).orElse(otherwise.ticketsInBreak())))
                .orElse(otherwise);
    }

    static PeopleRule people(Field field) {
        return Section.of(field, List.of(), List.of("keep-number", "keep-days", "without-card"))
                .map(s -> new PeopleRule(
                        keptDays(s),
                        s.field("without-card").flatMap(Field::truth).orElse(false)))
                .orElse(PeopleRule.DEFAULT);
    }

    static ContactRule contacts(Field field) {
        ContactRule otherwise = ContactRule.DEFAULT;
        return Section.of(field, List.of(), List.of("sign-minutes", "answer-days"))
                .map(s -> new ContactRule(
                        whole(s, "sign-minutes", 1, ContactRule.SIGN_MINUTES_MAX, otherwise.signMinutes()),
                        whole(s, "answer-days", 1, ContactRule.ANSWER_DAYS_MAX, otherwise.answerDays())))
                .orElse(otherwise);
    }

    static DutyLimits deadlines(Field field) {
        DutyLimits otherwise = DutyLimits.DEFAULT;
        int most = DutyLimits.DAYS_MAX;
        return Section.of(field, List.of(), List.of("rating-days", "complaint-days", "hard-complaint-days"))
                .map(s -> {
                    int complaint = whole(s, "complaint-days", 0, most, otherwise.complaintDays());
                    int hard = whole(
                            s, "hard-complaint-days", 1, most, Math.max(complaint, otherwise.hardComplaintDays()));
                    return new DutyLimits(
                            whole(s, "rating-days", 1, most, otherwise.mendDays()),
                            complaint,
                            noSooner(s, complaint, hard));
                })
                .orElse(otherwise);
    }

    /** A complaint that needs looking into has no less time than an ordinary one. */
    private static int noSooner(Section section, int complaint, int hard) {
        if (hard < complaint) {
            section.field("hard-complaint-days")
                    .ifPresent(f -> f.fault(
                            "%d is less than the %d of an ordinary complaint".formatted(hard, complaint),
                            "%d or more".formatted(complaint)));
        }
        return Math.max(complaint, hard);
    }

    private static OptionalInt keptDays(Section section) {
        boolean kept = section.field("keep-number").flatMap(RuleReader::isKept).orElse(false);
        Optional<Integer> days = section.field("keep-days").flatMap(f -> f.whole(1, PeopleRule.KEEP_DAYS_MAX));
        if (!kept) {
            section.field("keep-days")
                    .ifPresent(
                            f -> f.fault("nothing is kept", "write 'keep-number: encrypted' too, or take this away"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(days.orElse(KEEP_DAYS));
    }

    private static Optional<Boolean> isKept(Field field) {
        return field.text().flatMap(word -> switch (word) {
            case "no", "false" -> Optional.of(false);
            case "encrypted" -> Optional.of(true);
            default -> field.fault("no way to keep a number " + Words.quoted(word), "one of no, encrypted");
        });
    }

    private static int whole(Section section, String key, int min, int max, int otherwise) {
        return section.field(key).flatMap(f -> f.whole(min, max)).orElse(otherwise);
    }

    private static Duration time(Section section, String key, Duration min, Duration otherwise) {
        return section.field(key).flatMap(f -> f.duration(min, DAY)).orElse(otherwise);
    }
}
