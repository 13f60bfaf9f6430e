package org.tingxu.boot;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.postgres.PostgresFailed;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.web.duty.SubjectVault;
import org.tingxu.web.ticket.Tracking;

/** Where this server keeps what outlives it: the embedded database, and the secret that tracking tokens are made with. */
record DataFolder(Path path) {
    private static final String SECRET = "secret.key";
    private static final String CARDS = "cards.key";
    private static final String MASTER = "master.key";

    void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StartFailed(
                    "the data folder %s cannot be made (%s); choose another by --data".formatted(path, e));
        }
    }

    /** The secret, made at the first start. Servers of one database need the same one. */
    byte[] secret() {
        return key(SECRET, Tracking.SECRET_BYTES, "remove it, and tracking links printed today end");
    }

    /** The key over the keys of people, made at the first start: without it nobody reads them. To be kept apart from the database. */
    byte[] masterKey() {
        return key(
                MASTER, SubjectVault.KEY_BYTES, "put it back from its copy: without it people's data cannot be read");
    }

    /** The key of kept card numbers, made when a hall keeps them for the first time. Without it they cannot be read. */
    byte[] cardKey() {
        return key(
                CARDS, CardSeal.KEY_BYTES, "bring it back from a copy, or remove it, and no kept number can be read");
    }

    private byte[] key(String name, int length, String mend) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] fresh = new byte[length];
                new SecureRandom().nextBytes(fresh);
                Path half = Files.createTempFile(
                        path,
                        name,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(half, fresh);
                moveUnlessThere(half, file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != length) {
                throw new StartFailed(
                        "%s is damaged: %d bytes instead of %d; %s".formatted(file, secret.length, length, mend));
            }
            return secret;
        } catch (IOException e) {
            throw new StartFailed("the key %s cannot be read or made: %s".formatted(file, e), e);
        }
    }

    private static void moveUnlessThere(Path half, Path file) throws IOException {
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException another) {
            System.getLogger(DataFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "another start made the secret first");
        } finally {
            Files.delete(half);
        }
    }

    EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.start(path);
        } catch (PostgresFailed e) {
            throw new StartFailed(String.valueOf(e.getMessage()), e);
        }
    }
}
