package org.tingxu.boot.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.tingxu.device.profile.DeviceProfile;

/** Profiles as JSON and as a line of a table. */
final class Facts {
    private static final String ROW = "%-16s %-10s %-15s %-9s %s";

    private Facts() {}

    static JsonObject json(String name, DeviceProfile profile) {
        JsonObject facts = new JsonObject()
                .put("name", name)
                .put("kind", profile.protocol().kind().word())
                .put("protocol", profile.protocol().word())
                .put("vendor", profile.vendor())
                .put("model", profile.model())
                .put("evidence", evidence(profile))
                .put("baud", profile.serial().baud());
        profile.basics().tcpPort().ifPresent(port -> facts.put("tcpPort", port));
        profile.basics()
                .addresses()
                .ifPresent(range -> facts.put(
                        "addresses",
                        new JsonObject()
                                .put("min", range.min())
                                .put("max", range.max())
                                .put("delivered", range.delivered())));
        return facts;
    }

    static String head() {
        return ROW.formatted("PROFILE", "KIND", "PROTOCOL", "EVIDENCE", "MODEL");
    }

    static String row(String name, DeviceProfile profile) {
        return ROW.formatted(
                name,
                profile.protocol().kind().word(),
                profile.protocol().word(),
                evidence(profile),
                profile.vendor() + " " + profile.model());
    }

    private static String evidence(DeviceProfile profile) {
        return profile.evidence().name().toLowerCase(Locale.ROOT);
    }

    static JsonArray array(List<String> texts) {
        return new JsonArray(List.copyOf(texts));
    }
}
