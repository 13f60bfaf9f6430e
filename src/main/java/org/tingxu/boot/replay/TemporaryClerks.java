package org.tingxu.boot.replay;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Clerks for one run: an administrator opens their accounts, each changes the one-time password as a person would, and at the end the
 * accounts are closed again.
 */
public final class TemporaryClerks implements AutoCloseable {
    private final ApiClient admin;
    private final List<String> users = new ArrayList<>();
    private final List<ApiClient> clerks = new ArrayList<>();

    private TemporaryClerks(ApiClient admin) {
        this.admin = admin;
    }

    /**
     * Opens so many accounts.
     *
     * @param admin signed in as an administrator
     */
    public static TemporaryClerks open(ApiClient everybody, ApiClient admin, int count) throws InterruptedException {
        TemporaryClerks all = new TemporaryClerks(admin);
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        for (int i = 1; i <= count; i++) {
            all.add(everybody, "run-%s-%d".formatted(run, i), i);
        }
        return all;
    }

    private void add(ApiClient everybody, String user, int i) throws InterruptedException {
        String first = UUID.randomUUID().toString();
        String own = UUID.randomUUID().toString();
        JsonObject account = new JsonObject()
                .put("user", user)
                .put("name", "Replay clerk " + i)
                .put("roles", new JsonArray().add("clerk"))
                .put("password", first);
        admin.post("staff", account).orFail("opening the account " + user);
        users.add(user);
        ApiClient clerk = everybody.signIn(user, first);
        JsonObject change = new JsonObject().put("current", first).put("next", own);
        clerk.post("session/password", change).orFail("the first password of " + user);
        clerks.add(clerk);
    }

    /** One client a clerk, signed in. */
    public List<ApiClient> clients() {
        return List.copyOf(clerks);
    }

    /** Closes the accounts; their sessions end. */
    @Override
    public void close() {
        try {
            for (String user : users) {
                admin.post("staff/" + user + "/disable", new JsonObject()).orFail("closing the account " + user);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
