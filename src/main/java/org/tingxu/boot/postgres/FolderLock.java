package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The right to start and stop the server of a folder. The kernel takes it back when our process dies, however it dies;
 * the server may then still need a moment to stop, so both the lock and the old server are waited for.
 */
final class FolderLock implements AutoCloseable {
    private static final long POLL_MS = 50;

    private final Home home;
    private final FileChannel channel;
    private boolean held;

    private FolderLock(Home home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Takes the lock and sees the last server of the folder gone.
     *
     * @param patience how long another owner or its server may take to end
     * @throws PostgresFailed when they are still there then
     */
    static FolderLock take(Home home, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        FolderLock lock = new FolderLock(home, open(home.lock()));
        try {
            while (!lock.locked() || liveServer(home).isPresent()) {
                if (System.nanoTime() > end) {
                    throw taken(home, patience);
                }
                Thread.sleep(POLL_MS);
            }
            return lock;
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    /** What is locked. */
    Home home() {
        return home;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Readable by us alone: whoever can open the file could hold a lock on it and keep the hall closed. */
    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private boolean locked() throws IOException {
        if (!held) {
            try {
                held = channel.tryLock() != null;
            } catch (OverlappingFileLockException e) {
                // Another start in this process holds it.
                held = false;
            }
        }
        return held;
    }

    private static Optional<Postmaster> liveServer(Home home) throws IOException {
        return Postmaster.of(home.cluster()).filter(postmaster -> postmaster.serves(home.cluster()));
    }

    private static PostgresFailed taken(Home home, Duration patience) throws IOException {
        String who = liveServer(home)
                .map(postmaster -> "by the server with pid " + postmaster.pid() + " on port " + postmaster.port())
                .orElse("by another tingxu that is starting it");
        return new PostgresFailed(
                "the database is in use " + who + ", also after " + patience.toMillis() + " ms of waiting",
                home.folder(),
                "stop the other tingxu of this data folder first, or give this one a data folder of its own");
    }
}
