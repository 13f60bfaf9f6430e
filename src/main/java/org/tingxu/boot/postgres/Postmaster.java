package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about the server of a cluster (PostgreSQL, {@code miscadmin.h}, LOCK_FILE_LINE_*).
 *
 * @param pid   process that wrote the file; it may be long dead
 * @param port  port it listens on; 0 while it has not written it yet
 * @param ready whether it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {
    private static final int LINE_PID = 0;
    private static final int LINE_PORT = 3;
    private static final int LINE_STATUS = 7;

    /** The file of a cluster; empty when there is none, or only the beginning of one. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return number(lines, LINE_PID)
                    .map(pid -> new Postmaster(
                            pid,
                            number(lines, LINE_PORT).map(Long::intValue).orElse(0),
                            line(lines, LINE_STATUS).equals("ready")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process is alive and is a server of this cluster, not another program that got the same pid: a
     * postmaster works in the folder of its cluster. A process that we may not look into is not ours.
     */
    boolean serves(Path cluster) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> number(List<String> lines, int index) {
        String line = line(lines, index);
        // A pid of a standalone backend is written with a minus sign.
        return line.matches("-?[0-9]{1,18}") ? Optional.of(Math.abs(Long.parseLong(line))) : Optional.empty();
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
