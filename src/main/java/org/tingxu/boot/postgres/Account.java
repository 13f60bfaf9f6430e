package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who the server runs as. PostgreSQL refuses to run as root, and a server that shares an account such as {@code nobody}
 * would share its data with every other daemon of that account; so root drops to a user that only this server has.
 */
sealed interface Account {
    /** The system user that root drops to; made by {@code useradd} when the machine does not know it yet. */
    String USER = "tingxu-db";

    /** Where {@link #USER} lives: its home folder, and the place of clusters that cannot lie in their data folder. */
    Path USER_HOME = Path.of("/var/lib/tingxu-db");

    /** The words in front of a command that make it run as this account, in a session of its own, dying with us. */
    List<String> prefix();

    /** Gives a file or empty folder to this account. */
    void own(Path path) throws IOException;

    /** Whether this account can walk into a folder. */
    boolean reaches(Path folder);

    /** The user that has to own the cluster. */
    UserPrincipal user();

    /** The whole command line that runs {@code words} as this account. */
    default List<String> command(List<String> words) {
        var command = new ArrayList<>(prefix());
        command.addAll(words);
        return List.copyOf(command);
    }

    /**
     * The account for this process.
     *
     * @throws PostgresFailed when we are root and can neither find nor make {@link #USER}
     */
    static Account choose() {
        try {
            Path self = Path.of("/proc/self");
            return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                    ? dedicated()
                    : new Self(Files.getOwner(self), dyingWithUs(List.of()));
        } catch (IOException e) {
            throw new PostgresFailed("cannot tell who we are", Path.of("/proc/self"), "mount /proc", e);
        }
    }

    private static Dedicated dedicated() throws IOException {
        List<String> prefix = dyingWithUs(List.of("--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        if (prefix.isEmpty()) {
            throw new PostgresFailed(
                    "PostgreSQL does not run as root, and setpriv or setsid is missing to drop to another user",
                    Path.of("/usr/bin/setpriv"),
                    "install util-linux, or run tingxu as an ordinary user");
        }
        var users = FileSystems.getDefault().getUserPrincipalLookupService();
        UserPrincipal user = lookup().orElseGet(Account::made);
        return new Dedicated(user, users.lookupPrincipalByGroupName(USER), prefix);
    }

    private static Optional<UserPrincipal> lookup() {
        try {
            return Optional.of(
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        } catch (UserPrincipalNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresFailed(
                    "cannot look up the user " + USER, Path.of("/etc/passwd"), "check the machine's user database", e);
        }
    }

    private static UserPrincipal made() {
        List<String> command = List.of(
                Programs.find("useradd").map(Path::toString).orElse("useradd"),
                "--system",
                "--user-group",
                "--no-create-home",
                "--home-dir=" + USER_HOME,
                "--shell=/usr/sbin/nologin",
                USER);
        String answer = Programs.find("useradd").isEmpty()
                ? "useradd is not installed"
                : Programs.run(command, "").output();
        // Another start may have made the user in the same moment: whether it is there decides, not the exit code.
        return lookup().orElseThrow(() -> new PostgresFailed(
                "PostgreSQL does not run as root, and its own user " + USER + " cannot be made: " + answer,
                Path.of("/etc/passwd"),
                "run once: " + String.join(" ", command) + "; or run tingxu as an ordinary user"));
    }

    /**
     * {@code setsid} keeps Ctrl-C at a terminal from the server, so that we can still commit before it stops;
     * {@code --pdeathsig} stops it when we die without a word. Empty where the machine has no such programs.
     */
    private static List<String> dyingWithUs(List<String> identity) {
        Optional<Path> setsid = Programs.find("setsid");
        Optional<Path> setpriv = Programs.find("setpriv");
        if (setsid.isEmpty() || setpriv.isEmpty()) {
            return List.of();
        }
        var prefix = new ArrayList<String>();
        prefix.add(setsid.get().toString());
        prefix.add(setpriv.get().toString());
        prefix.addAll(identity);
        prefix.addAll(List.of("--no-new-privs", "--pdeathsig=INT"));
        return List.copyOf(prefix);
    }

    /** We are an ordinary user, and the server is too. Without util-linux it does not notice our sudden death. */
    record Self(UserPrincipal user, List<String> prefix) implements Account {
        @Override
        public void own(Path path) {
            // What we made is ours already.
        }

        @Override
        public boolean reaches(Path folder) {
            return Files.isExecutable(folder);
        }
    }

    /** We are root, the server is {@link #USER}. */
    record Dedicated(UserPrincipal user, GroupPrincipal group, List<String> prefix) implements Account {
        @Override
        public void own(Path path) throws IOException {
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            view.setGroup(group);
            view.setOwner(user);
        }

        @Override
        public boolean reaches(Path folder) {
            return Programs.run(command(List.of("/usr/bin/test", "-x", folder.toString())), "")
                    .good();
        }
    }
}
