package org.tingxu.web.auth;

import io.vertx.core.Future;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/** Log-in, log-out and the change of one's own password. */
public final class SignIn {
    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    private final StaffStore staff;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Lockout lockout;

    public SignIn(StaffStore staff, Sessions sessions, Passwords passwords, Lockout lockout) {
        this.staff = staff;
        this.sessions = sessions;
        this.passwords = passwords;
        this.lockout = lockout;
    }

    /**
     * Opens a session.
     *
     * @param typedUser as typed; case and blanks around do not matter
     * @param address   of the caller, for the bucket
     */
    Future<Outcome<SignedIn>> signIn(String typedUser, String password, String address) {
        Optional<ClerkId> user = userName(typedUser);
        return lockout.begin(user, address)
                .compose(admitted -> admitted.then(attempt -> check(attempt, password)))
                .compose(right -> right.then(this::open))
                .onSuccess(outcome -> log(user, address, outcome));
    }

    Future<Void> signOut(StaffSession session) {
        return sessions.end(session);
    }

    /** Changes one's own password; the other sessions of the account end, this one stays and is free of the must-change. */
    Future<Outcome<Boolean>> changePassword(StaffSession session, String current, String next, String address) {
        ClerkId user = session.staff().user();
        if (!PasswordRule.allows(user, next) || next.equals(current)) {
            return Future.succeededFuture(Outcome.refused(AuthRefusal.PASSWORD_WEAK));
        }
        return lockout.begin(Optional.of(user), address)
                .compose(admitted -> admitted.then(attempt -> check(attempt, current)))
                .map(SignIn::asCurrentPassword)
                .compose(right -> right.then(who -> replace(session, who, next)));
    }

    private Future<Outcome<Boolean>> replace(StaffSession session, StaffStore.Credentials who, String next) {
        ClerkId user = session.staff().user();
        return passwords
                .hash(next)
                .compose(hashed -> hashed.then(newHash -> sessions.endOthersWith(
                        session,
                        c -> staff.changePassword(c, user, who.passwordHash(), newHash)
                                .map(changed -> changed
                                        ? Outcome.granted(true)
                                        : Outcome.refused(AuthRefusal.PASSWORD_WRONG)))));
    }

    /** The account whose password this is; the attempt is settled in the lockout. */
    private Future<Outcome<StaffStore.Credentials>> check(Lockout.Attempt attempt, String password) {
        return find(attempt.user())
                .compose(found -> verify(found, password).compose(verdict -> switch (verdict) {
                    case Outcome.Refused<Boolean> busy ->
                        lockout.notTried(attempt).map(busy.<StaffStore.Credentials>forOther());
                    case Outcome.Granted<Boolean> checked -> settle(attempt, found.filter(who -> checked.value()));
                }));
    }

    private Future<Outcome<StaffStore.Credentials>> settle(
            Lockout.Attempt attempt, Optional<StaffStore.Credentials> right) {
        return right.map(who -> lockout.succeeded(attempt).map(Outcome.granted(who)))
                .orElseGet(() -> Future.succeededFuture(Outcome.refused(AuthRefusal.WRONG_LOGIN)));
    }

    private Future<Optional<StaffStore.Credentials>> find(Optional<ClerkId> user) {
        return user.map(staff::find).orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Future<Outcome<Boolean>> verify(Optional<StaffStore.Credentials> found, String password) {
        return found.map(who -> passwords.check(password, who.passwordHash()))
                .orElseGet(() -> passwords.checkForNobody(password));
    }

    /** Why an account is shut is told only to somebody who knows its password. */
    private Future<Outcome<SignedIn>> open(StaffStore.Credentials who) {
        if (!who.staff().enabled()) {
            return Future.succeededFuture(Outcome.refused(AuthRefusal.ACCOUNT_DISABLED));
        }
        if (who.staff().demo() && !sessions.demoOpen()) {
            return Future.succeededFuture(Outcome.refused(AuthRefusal.DEMO_ACCOUNT));
        }
        return sessions.open(who);
    }

    /** Somebody who is signed in did not mistype a log-in: a screen must not send him back to it. */
    private static <T> Outcome<T> asCurrentPassword(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T> no && no.why() == AuthRefusal.WRONG_LOGIN
                ? Outcome.refused(AuthRefusal.PASSWORD_WRONG)
                : outcome;
    }

    private static Optional<ClerkId> userName(String typed) {
        return StaffAccounts.userName(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** A typed name that no account can have is not logged: people type passwords there. */
    private static void log(Optional<ClerkId> user, String address, Outcome<SignedIn> outcome) {
        String name = user.map(ClerkId::value).orElse("(no user name)");
        switch (outcome) {
            case Outcome.Granted<SignedIn> in ->
                LOG.log(System.Logger.Level.INFO, "{0} signed in from {1}", name, address);
            case Outcome.Refused<SignedIn> no ->
                LOG.log(
                        System.Logger.Level.WARNING,
                        "sign-in of {0} from {1} refused: {2}",
                        name,
                        address,
                        no.why().code());
        }
    }
}
