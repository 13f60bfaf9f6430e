package org.tingxu.boot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    private static final String WHOLE =
            "4711\n/data/cluster\n1795322326\n23456\n\n127.0.0.1\n  2155832        11\nready   \n";

    @TempDir
    private Path cluster;

    @Test
    void a_whole_file_tells_pid_port_and_readiness() throws IOException {
        assertThat(read(WHOLE)).contains(new Postmaster(4711, 23456, true));
        assertThat(read(WHOLE.replace("ready   ", "starting"))).contains(new Postmaster(4711, 23456, false));
    }

    @Test
    void every_beginning_of_a_file_is_read_without_fault_and_none_is_ready() throws IOException {
        for (int length = 0; length < WHOLE.indexOf("ready") + 5; length++) {
            assertThat(read(WHOLE.substring(0, length)).filter(Postmaster::ready))
                    .isEmpty();
        }
    }

    @Test
    void no_file_is_no_server() throws IOException {
        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void a_living_process_that_is_no_server_of_this_cluster_does_not_count() {
        assertThat(new Postmaster(ProcessHandle.current().pid(), 23456, true).serves(cluster))
                .isFalse();
    }

    private Optional<Postmaster> read(String text) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), text);
        return Postmaster.of(cluster);
    }
}
