package org.tingxu.web.duty;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Who applies, asks or complains, in clear: on the way from the request to its encryption, and nowhere else. */
public record Applicant(String name, Optional<String> idNumber, Optional<String> phone) {
    byte[] bytes() {
        JsonObject json = new JsonObject().put("name", name);
        idNumber.ifPresent(id -> json.put("id", id));
        phone.ifPresent(number -> json.put("phone", number));
        return json.toBuffer().getBytes();
    }

    static Applicant of(byte[] bytes) {
        JsonObject json = new JsonObject(io.vertx.core.buffer.Buffer.buffer(bytes));
        return new Applicant(
                json.getString("name"),
                Optional.ofNullable(json.getString("id")),
                Optional.ofNullable(json.getString("phone")));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Applicant " + Masked.name(name);
    }
}
