package org.tingxu.boot;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.tingxu.boot.postgres.EmbeddedPostgres;

/** The embedded database for as long as the server runs: when it ends by itself, it is started again. */
final class OwnPostgres implements AutoCloseable {
    private static final Duration PAUSE_FIRST = Duration.ofMillis(100);
    private static final Duration PAUSE_LONGEST = Duration.ofSeconds(10);
    private static final System.Logger LOG = System.getLogger(OwnPostgres.class.getName());
    private static final Executor APART =
            work -> Thread.ofPlatform().daemon().name("postgres-again").start(work);

    private final DataFolder data;
    private volatile EmbeddedPostgres current;
    private volatile boolean closing;

    private OwnPostgres(DataFolder data, EmbeddedPostgres first) {
        this.data = data;
        this.current = first;
    }

    /**
     * Starts the database of a data folder.
     *
     * @throws StartFailed when it does not start this first time
     */
    static OwnPostgres start(DataFolder data) {
        OwnPostgres own = new OwnPostgres(data, data.startPostgres());
        own.watch();
        return own;
    }

    /** Where it listens now; another start may find another port. */
    URI uri() {
        return current.uri();
    }

    private void watch() {
        current.ended().thenAcceptAsync(this::again, APART);
    }

    private void again(int exitCode) {
        Duration pause = PAUSE_FIRST;
        while (!closing) {
            LOG.log(System.Logger.Level.ERROR, "the database ended by itself with {0}; it is started again", exitCode);
            if (started()) {
                return;
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(PAUSE_LONGEST) > 0 ? PAUSE_LONGEST : pause.multipliedBy(2);
        }
    }

    /** One start, which {@link #close} waits for. */
    private synchronized boolean started() {
        if (closing) {
            return true;
        }
        try {
            current = data.startPostgres();
            watch();
            return true;
        } catch (StartFailed e) {
            LOG.log(System.Logger.Level.ERROR, "the database does not start", e);
            return false;
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        closeCurrent();
    }

    private synchronized void closeCurrent() {
        current.close();
    }
}
