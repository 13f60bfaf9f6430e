package org.tingxu.device.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a template can put between braces, as in {@code {number}}. A field may be empty on a slip: then its line is left out. */
public enum SlipField {
    HALL,
    NUMBER,
    SERVICE,
    /** People ahead when the number was taken. */
    AHEAD,
    /** Why this person is called earlier. */
    MARK,
    TIME,
    PHONE,
    /** The address that follows the ticket. */
    LINK,
    /** The address of the form for complaints and suggestions. */
    VOICE,
    /** The same as one types it: without {@code https://}. */
    ADDRESS,
    /** 补打 on a second copy, and nothing on the first one. */
    REPRINT;

    /** As it is written in a template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SlipField> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SlipField::word).toList();
    }

    /** What stands on this slip in its place. */
    Optional<String> on(Slip slip) {
        return switch (this) {
            case HALL -> Optional.of(slip.hallName());
            case NUMBER -> Optional.of(slip.number());
            case SERVICE -> Optional.of(slip.serviceName());
            case AHEAD -> Optional.of(Integer.toString(slip.peopleAhead()));
            case MARK -> slip.priorityMark();
            case TIME -> Optional.of(slip.issuedAt());
            case PHONE -> slip.complaintPhone();
            case LINK -> Optional.of(slip.trackingUrl());
            case VOICE -> slip.complaintUrl();
            case ADDRESS -> slip.complaintUrl().map(url -> url.replaceFirst("^https?://", ""));
            case REPRINT -> slip.reprint() ? Optional.of(reprintMark(slip.language())) : Optional.empty();
        };
    }

    /** What a second copy is marked with. */
    public static String reprintMark(Slip.Language language) {
        return switch (language) {
            case ZH_CN -> "补打";
            case EN -> "REPRINT";
        };
    }
}
