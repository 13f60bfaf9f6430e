package org.tingxu.journal.codec;

import java.time.LocalDate;
import java.util.Set;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/** Who saw what is kept of people, and who had it erased. */
final class PeopleCodec {
    private static final Set<String> KINDS = Set.of("applicant-read.v1", "card-number-read.v1", "person-erased.v1");

    private PeopleCodec() {}

    static boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    static String kind(DutyEvent.AboutPeople event) {
        return switch (event) {
            case DutyEvent.ApplicantRead _ -> "applicant-read.v1";
            case DutyEvent.CardNumberRead _ -> "card-number-read.v1";
            case DutyEvent.PersonErased _ -> "person-erased.v1";
        };
    }

    static void write(JsonText json, DutyEvent.AboutPeople event) {
        json.put("clerk", event.clerk().value());
        switch (event) {
            case DutyEvent.ApplicantRead e ->
                json.put("matter", e.matter().toString())
                        .put("subject", e.subject().value());
            case DutyEvent.CardNumberRead e ->
                json.put("day", e.day().toString()).put("ticket", e.ticket().toString());
            case DutyEvent.PersonErased e ->
                json.put("subjects", e.subjects().stream().map(SubjectId::value).toList());
        }
        json.put("why", event.why());
    }

    static DutyEvent read(String kind, Body body) {
        ClerkId clerk = Words.clerk(body);
        String why = body.text("why");
        return switch (kind) {
            case "applicant-read.v1" ->
                new DutyEvent.ApplicantRead(clerk, DutyReader.matter(body), body.born("subject", SubjectId::new), why);
            case "card-number-read.v1" ->
                new DutyEvent.CardNumberRead(clerk, body.born("day", LocalDate::parse), DutyReader.ticket(body), why);
            case "person-erased.v1" -> new DutyEvent.PersonErased(clerk, body.texts("subjects", SubjectId::new), why);
            default -> throw new UnreadableEvent(kind, "this kind of reading is not known");
        };
    }
}
