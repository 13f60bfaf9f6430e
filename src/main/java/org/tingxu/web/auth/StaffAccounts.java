package org.tingxu.web.auth;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/** What an administrator does with accounts. */
public final class StaffAccounts {
    private static final System.Logger LOG = System.getLogger(StaffAccounts.class.getName());

    private final StaffStore store;
    private final Sessions sessions;
    private final Passwords passwords;

    public StaffAccounts(StaffStore store, Sessions sessions, Passwords passwords) {
        this.store = store;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    public Future<List<Staff>> list() {
        return store.list();
    }

    /** Opens an account. Its first password is known to the administrator, so its owner has to change it. */
    Future<Outcome<Staff>> add(Staff wanted, String password, StaffSession by) {
        if (!PasswordRule.allows(wanted.user(), password)) {
            return Future.succeededFuture(Outcome.refused(AuthRefusal.PASSWORD_WEAK));
        }
        Staff staff = wanted.withOneTimePassword();
        return passwords
                .hash(password)
                .compose(hashed -> hashed.then(hash -> store.add(staff, hash)
                        .map(added ->
                                added ? Outcome.granted(staff) : Outcome.<Staff>refused(AuthRefusal.ACCOUNT_EXISTS))))
                .onSuccess(outcome -> log("opened", outcome, by));
    }

    /** Closes an account; its sessions end in the same transaction. Closing a closed one changes nothing. */
    Future<Outcome<Staff>> disable(ClerkId user, StaffSession by) {
        return sessions.endAllWith(user, c -> store.disable(c, user)).onSuccess(outcome -> log("closed", outcome, by));
    }

    /** A user name, or empty when no account can have that one. */
    static Optional<ClerkId> userName(String text) {
        try {
            return Optional.of(new ClerkId(text));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static void log(String what, Outcome<Staff> outcome, StaffSession by) {
        if (outcome instanceof Outcome.Granted<Staff> done) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0} {1} the account {2}",
                    by.staff().user(),
                    what,
                    done.value().user());
        }
    }
}
