package org.tingxu.web.auth;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of accounts by log-in name, those of closed ones too: what was done keeps the name of who did it.
 *
 * @param byUser as boards and windows show them
 */
public record StaffNames(Map<String, String> byUser) {
    /** Fields that bear a log-in name. */
    private static final List<String> FIELDS = List.of("clerk", "actingFor");

    public StaffNames {
        byUser = Map.copyOf(byUser);
    }

    public Optional<String> of(String user) {
        return Optional.ofNullable(byUser.get(user));
    }

    /** Puts beside every log-in name of {@code clerk} and {@code actingFor} its name, as {@code clerkName} and {@code actingForName}. */
    public JsonObject into(JsonObject json) {
        for (String field : FIELDS) {
            if (json.getValue(field) instanceof String user && !json.containsKey(field + "Name")) {
                of(user).ifPresent(name -> json.put(field + "Name", name));
            }
        }
        return json;
    }

    public JsonArray into(JsonArray all) {
        all.forEach(one -> into((JsonObject) one));
        return all;
    }
}
