package org.tingxu.web.voice;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.journal.codec.RecordCodec;
import org.tingxu.web.RequestBody;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** What the bodies of these routes say. */
record Said(RequestBody body) {
    /** A text, its line ends as blanks; empty when it is not there. */
    String text(String field) {
        return words(body.json(), field).orElse("");
    }

    Optional<String> maybe(String field) {
        return words(body.json(), field).filter(text -> !text.isBlank());
    }

    private static Optional<String> words(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field))
                .flatMap(raw ->
                        new RequestBody(new JsonObject().put(field, raw.replaceAll("[\\r\\n\\t]+", " "))).text(field));
    }

    /** Who speaks, with the words; a name is not needed. */
    Applicant person() {
        RequestBody person = new RequestBody(body.json().getJsonObject("person", new JsonObject()));
        return new Applicant(
                person.text("name").orElse(""),
                Optional.empty(),
                person.text("phone").filter(phone -> !phone.isEmpty()),
                maybe("words"));
    }

    /** A word of an enum as the journal writes it; the description has checked which. */
    <E extends Enum<E>> E word(String field, Class<E> type) {
        String code = body.text(field).orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> RecordCodec.word(c).equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(field, "a word of the description"));
    }

    Optional<ClerkId> clerk(String field) {
        return maybe(field).map(name -> {
            try {
                return new ClerkId(name);
            } catch (IllegalArgumentException e) {
                throw wrong(field, "an account's name");
            }
        });
    }

    static Refused wrong(String field, String wanted) {
        return new Refused(RequestProblems.invalid(java.util.List.of(new Place("body." + field, wanted))));
    }
}
