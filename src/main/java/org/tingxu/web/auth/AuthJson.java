package org.tingxu.web.auth;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.StationCode;

/** The schemas Session and Staff of the API. */
final class AuthJson {
    private AuthJson() {}

    static JsonObject session(StaffSession session, Optional<Post> post) {
        Staff staff = session.staff();
        JsonObject json = person(staff).put("csrf", session.csrf());
        if (staff.mustChangePassword()) {
            json.put("mustChangePassword", true);
        }
        post.ifPresent(p -> json.put(
                "post",
                new JsonObject()
                        .put("hall", p.hall().value())
                        .put("window", p.window().value())));
        return json;
    }

    static JsonObject staff(Staff staff) {
        return person(staff).put("enabled", staff.enabled());
    }

    static JsonArray staff(List<Staff> all) {
        return new JsonArray(all.stream().map(AuthJson::staff).toList());
    }

    /** The account that an administrator asks for; empty when its data make none. */
    static Optional<Staff> wanted(JsonObject body) {
        try {
            return Optional.of(new Staff(
                    new ClerkId(body.getString("user", "")),
                    body.getString("name", ""),
                    Optional.ofNullable(body.getString("badge")),
                    roles(body.getJsonArray("roles", new JsonArray())),
                    station(Optional.ofNullable(body.getJsonObject("station"))),
                    true,
                    false,
                    false));
        } catch (IllegalArgumentException | ClassCastException faulty) {
            return Optional.empty();
        }
    }

    private static Set<Role> roles(JsonArray codes) {
        Set<Role> roles = new LinkedHashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.getString(i);
            roles.add(Role.of(code).orElseThrow(() -> new IllegalArgumentException("no role '%s'".formatted(code))));
        }
        return roles;
    }

    private static Optional<StationPost> station(Optional<JsonObject> station) {
        return station.map(
                s -> new StationPost(new HallId(s.getString("hall", "")), new StationCode(s.getString("code", ""))));
    }

    private static JsonObject person(Staff staff) {
        JsonObject json = new JsonObject().put("user", staff.user().value()).put("name", staff.name());
        staff.badge().ifPresent(badge -> json.put("badge", badge));
        staff.station()
                .ifPresent(s -> json.put(
                        "station",
                        new JsonObject()
                                .put("hall", s.hall().value())
                                .put("code", s.station().value())));
        return json.put(
                "roles",
                new JsonArray(staff.roles().stream().sorted().map(Role::code).toList()));
    }
}
