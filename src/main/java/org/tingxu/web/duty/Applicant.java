package org.tingxu.web.duty;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * Who applies, asks or complains, in clear: on the way from the request to its encryption, and nowhere else.
 *
 * @param name  empty when the person did not give one
 * @param words what a person tells in words of one's own, sealed as the rest
 */
public record Applicant(String name, Optional<String> idNumber, Optional<String> phone, Optional<String> words) {
    public Applicant(String name, Optional<String> idNumber, Optional<String> phone) {
        this(name, idNumber, phone, Optional.empty());
    }

    byte[] bytes() {
        JsonObject json = new JsonObject().put("name", name);
        idNumber.ifPresent(id -> json.put("id", id));
        words.ifPresent(text -> json.put("words", text));
        phone.ifPresent(number -> json.put("phone", number));
        return json.toBuffer().getBytes();
    }

    static Applicant of(byte[] bytes) {
        JsonObject json = new JsonObject(io.vertx.core.buffer.Buffer.buffer(bytes));
        return new Applicant(
                json.getString("name"),
                Optional.ofNullable(json.getString("id")),
                Optional.ofNullable(json.getString("phone")),
                Optional.ofNullable(json.getString("words")));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Applicant " + Masked.name(name);
    }
}
