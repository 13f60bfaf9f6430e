package org.tingxu.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tingxu.web.auth.Role;

/**
 * Whom an operation of the API is for, as its description says it: {@code security: []} for everybody, {@code x-roles: [signed-in]} for
 * whoever is signed in, even with a one-time password, or {@code x-roles: [clerk, supervisor]} for whoever has one of the roles.
 */
sealed interface Admission {
    /** Where the description lists the roles. */
    String ROLES = "x-roles";

    /** In place of the roles: all who are signed in. */
    String ANYBODY_SIGNED_IN = "signed-in";

    record Everybody() implements Admission {}

    record SignedIn() implements Admission {}

    record Having(Set<Role> anyOf) implements Admission {
        public Having {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /**
     * Reads it from one operation.
     *
     * @throws IllegalStateException when the operation does not say whom it is for, or says two things, or names a role that is none
     */
    static Admission of(JsonObject operation) {
        String id = operation.getString("operationId", "?");
        Optional<JsonArray> roles = Optional.ofNullable(operation.getJsonArray(ROLES));
        boolean open = Optional.ofNullable(operation.getJsonArray("security"))
                .filter(JsonArray::isEmpty)
                .isPresent();
        if (open == roles.isPresent()) {
            throw new IllegalStateException(
                    "the API description says of '%s' %s: write '%s: [...]', or 'security: []' when everybody may"
                            .formatted(id, open ? "that everybody may, and who may" : "not who may", ROLES));
        }
        return roles.map(named -> of(id, named)).orElseGet(Everybody::new);
    }

    private static Admission of(String id, JsonArray named) {
        if (named.equals(JsonArray.of(ANYBODY_SIGNED_IN))) {
            return new SignedIn();
        }
        Set<Role> anyOf = EnumSet.noneOf(Role.class);
        for (Object name : named) {
            anyOf.add(Role.of(String.valueOf(name))
                    .orElseThrow(() -> new IllegalStateException(
                            "the API description lets '%s' do '%s', which is no role".formatted(name, id))));
        }
        if (anyOf.isEmpty()) {
            throw new IllegalStateException("the API description lets nobody do '%s'".formatted(id));
        }
        return new Having(anyOf);
    }
}
