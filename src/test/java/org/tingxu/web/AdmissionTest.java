package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tingxu.web.auth.Role;

/** Whom an operation is for stands in its description, and nowhere else. */
class AdmissionTest {
    private static JsonObject operation() {
        return new JsonObject().put("operationId", "endDay");
    }

    @Test
    void the_description_names_the_roles_or_that_everybody_may() {
        assertThat(Admission.of(operation().put("x-roles", JsonArray.of("supervisor", "clerk"))))
                .isEqualTo(new Admission.Having(Set.of(Role.CLERK, Role.SUPERVISOR)));
        assertThat(Admission.of(operation().put("x-roles", JsonArray.of("signed-in"))))
                .isEqualTo(new Admission.SignedIn());
        assertThat(Admission.of(operation().put("security", new JsonArray()))).isEqualTo(new Admission.Everybody());
    }

    @Test
    void an_operation_that_does_not_say_who_may_stops_the_start() {
        assertThatThrownBy(() -> Admission.of(operation())).hasMessageContaining("endDay");
        assertThatThrownBy(() -> Admission.of(operation().put("x-roles", new JsonArray())))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> Admission.of(operation().put("x-roles", JsonArray.of("clark"))))
                .hasMessageContaining("clark");
        assertThatThrownBy(() -> Admission.of(
                        operation().put("security", new JsonArray()).put("x-roles", JsonArray.of("clerk"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
