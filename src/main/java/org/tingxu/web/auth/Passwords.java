package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes and checks passwords away from the event loop, a few at a time: each takes 19 MiB and tens of milliseconds. */
public final class Passwords {
    /** Passwords hashed at once. */
    public static final int WORKERS = 2;

    /** Passwords hashed or waiting for it; the next one is refused as {@link AuthRefusal#SIGN_IN_BUSY}. */
    public static final int WAITING_MAX = 64;

    private static final int RETRY_AFTER_SECONDS = 3;

    private final WorkerExecutor workers;
    private final Argon2 cost;
    private final int waitingMax;
    private Optional<Future<String>> nobodysHash = Optional.empty();
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger inHand = new AtomicInteger();

    public Passwords(Vertx vertx) {
        this(vertx, Argon2.USUAL, WAITING_MAX);
    }

    /** Another cost, for tests and for stronger machines. */
    Passwords(Vertx vertx, Argon2 cost, int waitingMax) {
        this.workers = vertx.createSharedWorkerExecutor("tingxu-passwords", WORKERS);
        this.cost = cost;
        this.waitingMax = waitingMax;
    }

    /** Makes what {@link #checkForNobody} compares with, so that its first answer takes no longer than the later ones. */
    public Future<Void> prepare() {
        return nobodysHash().mapEmpty();
    }

    private synchronized Future<String> nobodysHash() {
        if (nobodysHash.isEmpty()) {
            nobodysHash = Optional.of(workers.executeBlocking(() -> cost.hash("nobody's password", salt()), false)
                    .map(Objects::requireNonNull));
        }
        return nobodysHash.get();
    }

    /** The PHC string of a new password. */
    Future<Outcome<String>> hash(String password) {
        return inTurn(() -> cost.hash(password, salt()));
    }

    /** The PHC string of a password that is published anyway: its cost would protect nothing, and delay every start. */
    Future<Outcome<String>> hashPublished(String password) {
        return inTurn(() -> Argon2.LEAST.hash(password, salt()));
    }

    /** Whether the password fits a stored hash. */
    Future<Outcome<Boolean>> check(String password, String phc) {
        return inTurn(() -> Argon2.matches(password, phc));
    }

    /** Takes as long as {@link #check} and says no: an unknown user must not be told by a quicker answer. */
    Future<Outcome<Boolean>> checkForNobody(String password) {
        return nobodysHash().compose(hash -> check(password, hash)).map(Passwords::neverRight);
    }

    private static Outcome<Boolean> neverRight(Outcome<Boolean> checked) {
        return switch (checked) {
            case Outcome.Granted<Boolean> granted -> Outcome.granted(false);
            case Outcome.Refused<Boolean> refused -> refused;
        };
    }

    private byte[] salt() {
        byte[] salt = new byte[Argon2.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private <T> Future<Outcome<T>> inTurn(Callable<T> work) {
        if (inHand.incrementAndGet() > waitingMax) {
            inHand.decrementAndGet();
            return Future.succeededFuture(Outcome.refused(AuthRefusal.SIGN_IN_BUSY, RETRY_AFTER_SECONDS));
        }
        return workers.executeBlocking(work, false)
                .onComplete(done -> inHand.decrementAndGet())
                .map(Outcome::granted);
    }
}
