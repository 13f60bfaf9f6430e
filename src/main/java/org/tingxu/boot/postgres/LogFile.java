package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What the server writes about itself, {@code postgres.log}, and the part before it, {@code postgres.log.1}.
 *
 * <p>The server holds the file open in append mode, so it is trimmed by copying and emptying; a line that is written
 * between these two steps is lost. Both files together stay near twice {@value #BYTES_MAX} bytes.
 */
record LogFile(Path path) {
    /** The size at which the file is trimmed, in bytes. */
    static final long BYTES_MAX = 8L << 20;

    private static final int TAIL_LINES = 12;
    private static final int TAIL_BYTES = 8192;

    static LogFile of(Home home) {
        return new LogFile(home.log().resolve("postgres.log"));
    }

    /** Keeps the file within its bound; called every now and then while the server runs. */
    void trim() throws IOException {
        if (size() > BYTES_MAX) {
            Files.copy(path, before(), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    /** The size now, in bytes; 0 when nothing was written yet. */
    long size() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** The last lines that were written after the file had a certain size. */
    String tail(long sizeBefore) throws IOException {
        if (size() <= sizeBefore) {
            return "(the server wrote nothing)";
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(sizeBefore, file.length() - TAIL_BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return lastLines(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    static String lastLines(String text) {
        List<String> lines = text.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private Path before() {
        return path.resolveSibling(path.getFileName() + ".1");
    }
}
