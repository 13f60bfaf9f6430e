package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CupsServerTest {
    @Test
    void the_print_server_is_named_as_for_every_program_of_cups() {
        assertThat(CupsServer.from(Map.of())).isEqualTo(new CupsServer("localhost", 631));
        assertThat(named("/run/cups/cups.sock")).isEqualTo(new CupsServer("localhost", 631));
        assertThat(named("print.example")).isEqualTo(new CupsServer("print.example", 631));
        assertThat(named("127.0.0.1:8631/version=1.1")).isEqualTo(new CupsServer("127.0.0.1", 8631));
        assertThat(named("[::1]:8631")).isEqualTo(new CupsServer("::1", 8631));
        assertThat(named("::1")).isEqualTo(new CupsServer("::1", 631));
    }

    @Test
    void what_is_no_port_is_refused_with_an_example() {
        assertThatThrownBy(() -> named("localhost:ipp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("localhost:631");
    }

    private static CupsServer named(String value) {
        return CupsServer.from(Map.of("CUPS_SERVER", value));
    }
}
