package org.tingxu.device.slip;

import java.util.List;
import java.util.Optional;

/**
 * What one queue slip says. It carries the number only, never a name.
 *
 * @param number as called, such as "A012"
 * @param peopleAhead people before this one when the number was taken
 * @param priorityMark why this person is called earlier, such as "老年人优先"
 * @param issuedAt the hall's local time as it shall be printed
 * @param trackingUrl opened by the resident's phone from the QR code
 * @param reprint a second copy of a slip, printed on request and marked 补打
 * @param complaintUrl where whoever holds it complains or praises, with a phone or typed in; it outlives the ticket
 * @param notes lines below, such as what to bring
 */
public record Slip(
        String hallName,
        String number,
        String serviceName,
        int peopleAhead,
        Optional<String> priorityMark,
        String issuedAt,
        String trackingUrl,
        Language language,
        boolean reprint,
        Optional<String> complaintPhone,
        Optional<String> complaintUrl,
        List<String> notes) {
    public static final int NUMBER_CHARACTERS_MAX = 12;
    public static final int TEXT_CHARACTERS_MAX = 120;
    public static final int URL_CHARACTERS_MAX = 300;
    public static final int NOTES_MAX = 12;

    /** The languages that a slip is printed in. */
    public enum Language {
        ZH_CN,
        EN
    }

    public Slip {
        notes = List.copyOf(notes);
        bounded("number", number, NUMBER_CHARACTERS_MAX);
        bounded("trackingUrl", trackingUrl, URL_CHARACTERS_MAX);
        bounded("hallName", hallName, TEXT_CHARACTERS_MAX);
        bounded("serviceName", serviceName, TEXT_CHARACTERS_MAX);
        bounded("issuedAt", issuedAt, TEXT_CHARACTERS_MAX);
        priorityMark.ifPresent(mark -> bounded("priorityMark", mark, TEXT_CHARACTERS_MAX));
        complaintPhone.ifPresent(phone -> bounded("complaintPhone", phone, TEXT_CHARACTERS_MAX));
        complaintUrl.ifPresent(url -> bounded("complaintUrl", url, TEXT_CHARACTERS_MAX));
        notes.forEach(note -> bounded("note", note, TEXT_CHARACTERS_MAX));
        if (peopleAhead < 0 || notes.size() > NOTES_MAX) {
            throw new IllegalArgumentException("A slip has at least 0 people ahead and at most " + NOTES_MAX
                    + " notes, not " + peopleAhead + " and " + notes.size());
        }
    }

    private static void bounded(String what, String text, int charactersMax) {
        if (text.isBlank() || text.length() > charactersMax) {
            throw new IllegalArgumentException(
                    what + " of a slip must have 1 to " + charactersMax + " characters, not \"" + text + "\"");
        }
    }
}
