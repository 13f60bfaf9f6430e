package org.tingxu.boot;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.postgres.PostgresFailed;
import org.tingxu.web.ticket.Tracking;

/** Where this server keeps what outlives it: the embedded database, and the secret that tracking tokens are made with. */
record DataFolder(Path path) {
    private static final String SECRET = "secret.key";

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
        Path file = path.resolve(SECRET);
        try {
            if (Files.notExists(file)) {
                byte[] fresh = new byte[Tracking.SECRET_BYTES];
                new SecureRandom().nextBytes(fresh);
                Path half = Files.createTempFile(
                        path,
                        SECRET,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(half, fresh);
                moveUnlessThere(half, file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != Tracking.SECRET_BYTES) {
                throw new StartFailed(
                        "%s is damaged: %d bytes instead of %d; remove it, and tracking links printed today end"
                                .formatted(file, secret.length, Tracking.SECRET_BYTES));
            }
            return secret;
        } catch (IOException e) {
            throw new StartFailed("the secret %s cannot be read or made: %s".formatted(file, e), e);
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
