package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One running server: our own child process, and never a server that somebody else started. */
record Server(Process process, int port, Home home) {
    /** The longest start: a crash recovery replays at most {@code max_wal_size}, on a slow disk. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    private static final Duration FAST_STOP_WITHIN = Duration.ofSeconds(30);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final int PORTS_TRIED = 5;
    private static final long POLL_MS = 5;

    /**
     * Starts the server and waits until it takes connections. The calling thread has to live as long as the server: the
     * kernel stops the server when the <em>thread</em> that forked it ends (prctl(2), PR_SET_PDEATHSIG).
     */
    static Server start(Home home, Binaries binaries, Account account) throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            LogFile log = LogFile.of(home);
            log.trim();
            long logged = log.size();
            Server server = fork(home, binaries, account, Ports.choose(home));
            if (server.becomesReady(log, logged)) {
                Ports.remember(home, server.port);
                return server;
            }
            boolean outrun = !Ports.isFree(server.port);
            if (!outrun || tried == PORTS_TRIED) {
                throw new PostgresFailed(
                        "the server ended with " + server.process.exitValue()
                                + " before it was ready; its last lines:\n" + log.tail(logged),
                        log.path(),
                        "see the lines above (space on the disk, rights, memory), then start again");
            }
        }
    }

    private static Server fork(Home home, Binaries binaries, Account account, int port) throws IOException {
        var words = new ArrayList<>(
                List.of(binaries.postgres().toString(), "-D", home.cluster().toString()));
        words.addAll(ServerSettings.words(port));
        LogFile log = LogFile.of(home);
        ProcessBuilder builder = new ProcessBuilder(account.command(words))
                .directory(Path.of("/").toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        // The pid in a left-over postmaster.pid may be another program's by now. FolderLock made sure that it is no
        // server
        // of this cluster; with this word PostgreSQL takes the file for stale, and still checks the shared memory
        // itself.
        Postmaster.of(home.cluster())
                .ifPresent(stale -> builder.environment().put("PG_GRANDPARENT_PID", Long.toString(stale.pid())));
        return new Server(builder.start(), port, home);
    }

    /** False when the process ended instead. */
    private boolean becomesReady(LogFile log, long logged) throws IOException, InterruptedException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!saysReady()) {
            if (process.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (System.nanoTime() > end) {
                stop();
                throw new PostgresFailed(
                        "the server was not ready after " + READY_WITHIN.toSeconds() + " s; its last lines:\n"
                                + log.tail(logged),
                        log.path(),
                        "start again: a recovery after a crash goes on where it was");
            }
        }
        return true;
    }

    private boolean saysReady() throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(home.cluster());
        return postmaster.filter(it -> it.pid() == process.pid() && it.ready()).isPresent();
    }

    /** Stops the server: at first in order (open transactions are rolled back), then harder, at last by force. */
    void stop() throws InterruptedException {
        signal("INT");
        if (!process.waitFor(FAST_STOP_WITHIN)) {
            signal("QUIT");
        }
        if (!process.waitFor(STOP_WITHIN)) {
            process.destroyForcibly();
        }
        if (!process.waitFor(STOP_WITHIN)) {
            throw new PostgresFailed(
                    "the server with pid " + process.pid() + " does not end",
                    home.folder(),
                    "its disk does not answer: check the disk, restart the machine");
        }
    }

    private void signal(String name) {
        if (process.isAlive()) {
            try {
                // A shell, because Java can send SIGTERM and SIGKILL only. A child that ended in between needs no
                // signal.
                List<String> kill =
                        List.of("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(process.pid()));
                Programs.Outcome outcome = Programs.run(kill, "");
                LOG.log(System.Logger.Level.DEBUG, "SIG{0}: {1}", name, outcome);
            } catch (UncheckedIOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot send SIG" + name, e);
            }
        }
    }
}
