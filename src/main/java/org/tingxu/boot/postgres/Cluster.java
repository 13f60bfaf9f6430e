package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The data of the database: initialised once, checked at every start.
 *
 * <p>The server knows two roles that may log in. {@code tingxu} owns the database {@code tingxu}, may create databases,
 * watch the server and take a backup, and nothing else: an SQL injection does not reach the machine. The superuser
 * {@code postgres} has a password that was thrown away; who needs it stops the server and runs
 * {@code postgres --single} as the owner of the cluster.
 */
final class Cluster {
    /** The role and the database of the application. */
    static final String NAME = "tingxu";

    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cluster() {}

    /** The cluster of a home, initialised when it is not there yet. */
    static void prepare(Home home, Binaries binaries, Account account) throws IOException {
        if (Files.isDirectory(home.cluster())) {
            check(home, account);
        } else {
            sweep(home);
            initialise(home, binaries, account);
        }
        sweep(home);
    }

    /**
     * Removes what interrupted starts left, as far as it goes: an {@code initdb} outlives whoever started it, and may write there still.
     * The next start tries again.
     */
    private static void sweep(Home home) throws IOException {
        String left = Home.unfinished(home.cluster()).getFileName().toString();
        List<Path> all;
        try (Stream<Path> files = Files.list(home.folder())) {
            all = files.filter(file -> file.getFileName().toString().startsWith(left))
                    .toList();
        }
        for (Path each : all) {
            try {
                Disk.delete(each);
            } catch (IOException busy) {
                System.getLogger(Cluster.class.getName())
                        .log(System.Logger.Level.DEBUG, "left for the next start: " + each, busy);
            }
        }
    }

    private static void check(Home home, Account account) throws IOException {
        String owner = Files.getOwner(home.cluster()).getName();
        if (!owner.equals(account.user().getName())) {
            throw new PostgresFailed(
                    "the cluster belongs to " + owner + ", but this start would run it as "
                            + account.user().getName(),
                    home.cluster(),
                    "start tingxu as the user who started it first, or once: chown -R "
                            + account.user().getName() + " " + home.cluster());
        }
        String version = Files.readString(home.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(Binaries.CLUSTER_VERSION)) {
            throw new PostgresFailed(
                    "the cluster was made by PostgreSQL " + version + ", this one is " + Binaries.CLUSTER_VERSION,
                    home.cluster(),
                    "export the journal with the tingxu that made it and import it here");
        }
        if (!Files.isRegularFile(home.password())) {
            throw new PostgresFailed(
                    "the file with the password of the database is missing",
                    home.password(),
                    "bring it back from a backup; or write a new password into it and set the same one with ALTER ROLE "
                            + NAME + " PASSWORD '…' in: " + home.binaries().resolve("bin/postgres") + " --single -D "
                            + home.cluster() + " postgres");
        }
    }

    private static void initialise(Home home, Binaries binaries, Account account) throws IOException {
        Path unfinished = unusedName(Home.unfinished(home.cluster()));
        Path thrownAway = home.folder().resolve("superuser.unfinished");
        Disk.makeFolder(unfinished, "rwx------");
        account.own(unfinished);
        try {
            Disk.write(thrownAway, password());
            account.own(thrownAway);
            initdb(unfinished, thrownAway, binaries, account);
        } finally {
            Files.deleteIfExists(thrownAway);
        }
        String password = password();
        Disk.write(home.password(), password);
        makeRoleAndDatabase(unfinished, password, binaries, account);
        Disk.publish(unfinished, home.cluster());
    }

    /** No name of an interrupted start, whose {@code initdb} may be at work there. */
    private static Path unusedName(Path unfinished) {
        return unfinished.resolveSibling(unfinished.getFileName() + "-" + UUID.randomUUID());
    }

    private static void initdb(Path cluster, Path passwordFile, Binaries binaries, Account account) {
        run(
                cluster,
                "",
                account,
                List.of(
                        binaries.initdb().toString(),
                        "--pgdata=" + cluster,
                        "--username=postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-k",
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--no-instructions"));
    }

    private static void makeRoleAndDatabase(Path cluster, String password, Binaries binaries, Account account) {
        alone(
                cluster,
                "postgres",
                binaries,
                account,
                List.of(
                        "CREATE ROLE " + NAME + " LOGIN CREATEDB PASSWORD '" + password + "'",
                        "GRANT pg_monitor, pg_checkpoint TO " + NAME,
                        "CREATE DATABASE " + NAME + " OWNER " + NAME));
        alone(
                cluster,
                NAME,
                binaries,
                account,
                List.of(
                        "GRANT EXECUTE ON FUNCTION pg_backup_start(text, boolean) TO " + NAME,
                        "GRANT EXECUTE ON FUNCTION pg_backup_stop(boolean) TO " + NAME));
    }

    /** Runs statements in the single-user mode, which asks for no password and opens no port. */
    private static void alone(
            Path cluster, String database, Binaries binaries, Account account, List<String> statements) {
        run(
                cluster,
                String.join("\n", statements) + "\n",
                account,
                List.of(
                        binaries.postgres().toString(),
                        "--single",
                        "-D",
                        cluster.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "log_min_error_statement=panic",
                        database));
    }

    private static void run(Path cluster, String input, Account account, List<String> command) {
        Programs.Outcome outcome = Programs.run(account.command(command), input);
        if (!outcome.good()) {
            throw new PostgresFailed(
                    Path.of(command.getFirst()).getFileName() + " ended with " + outcome.exit() + ":\n"
                            + LogFile.lastLines(outcome.output()),
                    cluster,
                    "see the lines above (space on the disk, rights, memory), then start again");
        }
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
