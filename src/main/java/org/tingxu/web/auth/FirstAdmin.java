package org.tingxu.web.auth;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tingxu.core.name.ClerkId;

/** The first account of a new server. There is no default password: a random one is printed once. */
public final class FirstAdmin {
    public static final ClerkId USER = new ClerkId("admin");

    /** 32 signs that nobody mixes up when copying from a screen; {@value #LENGTH} of them are 100 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789X";

    private static final int LENGTH = 20;

    private FirstAdmin() {}

    /**
     * Opens the account {@code admin} when there is no account but demonstration ones; only where no demonstration hall runs.
     *
     * @return the one-time password, to be printed and kept nowhere; empty when there was nothing to do
     */
    public static Future<Optional<String>> ensure(StaffStore store, Passwords passwords) {
        return store.anyRealAccount()
                .compose(any -> any ? Future.succeededFuture(Optional.empty()) : open(store, passwords));
    }

    private static Future<Optional<String>> open(StaffStore store, Passwords passwords) {
        String password = oneTimePassword(new SecureRandom());
        Staff admin = Staff.open(USER, "管理员 Administrator", Optional.empty(), Set.of(Role.ADMIN))
                .withOneTimePassword();
        return passwords
                .hash(password)
                .compose(hashed -> switch (hashed) {
                    case Outcome.Granted<String> hash -> store.addOrReplaceDemo(admin, hash.value());
                    case Outcome.Refused<String> busy -> Future.failedFuture("no first account: sign-in is busy");
                })
                .map(opened -> opened ? Optional.of(password) : Optional.empty());
    }

    private static String oneTimePassword(SecureRandom random) {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> (i > 0 && i % 5 == 0 ? "-" : "") + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }
}
