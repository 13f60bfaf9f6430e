package org.tingxu.boot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    private LogFile log;

    @BeforeEach
    void make() {
        log = new LogFile(folder.resolve("postgres.log"));
    }

    @Test
    void a_log_that_grew_too_long_is_kept_once_and_begun_anew_under_the_writers_hands() throws IOException {
        try (var writer = Files.newOutputStream(log.path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write(new byte[(int) LogFile.BYTES_MAX]);
            log.trim();
            assertThat(log.size()).isEqualTo(LogFile.BYTES_MAX);
            writer.write('x');
            log.trim();
            assertThat(log.size()).isZero();
            writer.write('y');
        }
        assertThat(Files.readString(log.path())).isEqualTo("y");
        assertThat(Files.size(folder.resolve("postgres.log.1"))).isEqualTo(LogFile.BYTES_MAX + 1);
    }

    @Test
    void the_tail_shows_only_lines_of_this_start() throws IOException {
        assertThat(log.tail(0)).isEqualTo("(the server wrote nothing)");
        Files.writeString(log.path(), "earlier\n");
        long before = log.size();
        assertThat(log.tail(before)).isEqualTo("(the server wrote nothing)");
        Files.writeString(log.path(), "one\ntwo\n", StandardOpenOption.APPEND);
        assertThat(log.tail(before)).isEqualTo("one\ntwo");
    }
}
