package org.tingxu.device.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tingxu.device.bus.BusTest.await;
import static org.tingxu.device.bus.BusTest.until;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.LineState;
import org.tingxu.device.line.SerialLibrary;
import org.tingxu.device.line.SerialSettings;
import org.tingxu.device.line.TcpPlace;

class LinesTest {
    private static final Timing TIMING = Timing.serial(9_600, 20);

    private final Vertx vertx = Vertx.vertx();
    private final Lines lines = new Lines(vertx);

    @BeforeEach
    void library() throws IOException {
        SerialLibrary.unpackInto(Path.of("target/serial-library"));
    }

    @AfterEach
    void end() throws Exception {
        await(lines.close());
        await(vertx.close());
    }

    @Test
    void devices_on_one_line_share_its_bus_and_it_is_opened_once_and_closed_at_the_end() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Bus bus = lines.bus(place(server.getLocalPort()), TIMING);
            assertThat(lines.bus(place(server.getLocalPort()), Timing.serial(9_600, 80)))
                    .isSameAs(bus);
            until(() -> bus.health().state() instanceof LineState.Up);
            assertThat(lines.health()).hasSize(1);

            Socket only = server.accept();
            server.setSoTimeout(300);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);

            await(lines.close());
            assertThat(only.getInputStream().read())
                    .as("the device sees the end")
                    .isEqualTo(-1);
            only.close();
        }
    }

    @Test
    void a_line_that_one_device_needs_for_itself_is_not_shared() {
        lines.alone(place(9));

        assertThatThrownBy(() -> lines.bus(place(9), TIMING))
                .hasMessage("127.0.0.1:9 is used by two devices, one of which needs the line for itself:"
                        + " give each a line of its own");
        assertThatThrownBy(() -> lines.alone(place(9))).hasMessageContaining("used by two devices");
        lines.bus(place(10), TIMING);
        assertThatThrownBy(() -> lines.alone(place(10))).hasMessageContaining("used by two devices");
    }

    @Test
    void one_port_with_two_speeds_is_refused() {
        lines.bus(SerialSettings.usual("/dev/no-such-port", 9_600), TIMING);

        assertThatThrownBy(() -> lines.bus(SerialSettings.usual("/dev/no-such-port", 19_200), TIMING))
                .hasMessageContaining("/dev/no-such-port is asked to speak in two ways")
                .hasMessageContaining("give the devices on it equal settings, or lines of their own");
    }

    @Test
    void patience_with_a_port_is_no_other_way_to_speak() {
        SerialSettings even = new SerialSettings(
                "/dev/x", 9_600, 7, 1, SerialSettings.Parity.EVEN, SerialSettings.Flow.NONE, false, 100, Backoff.USUAL);
        SerialSettings patient = new SerialSettings(
                "/dev/x",
                9_600,
                7,
                1,
                SerialSettings.Parity.EVEN,
                SerialSettings.Flow.NONE,
                false,
                9_000,
                new Backoff(1, 2));

        assertThat(even.speaksLike(patient)).isTrue();
        assertThat(even.speaksLike(SerialSettings.usual("/dev/x", 9_600))).isFalse();
        assertThat(even.bitsPerByte()).isEqualTo(10);
    }

    @Test
    void a_shared_line_goes_at_the_pace_of_its_slowest_device() {
        Timing both = new Timing(9_600, 10, 20, 100, 60, Backoff.USUAL)
                .and(new Timing(19_200, 11, 50, 80, 90, new Backoff(1, 2)));

        assertThat(both).isEqualTo(new Timing(9_600, 11, 50, 100, 90, Backoff.USUAL));
    }

    private static TcpPlace place(int port) {
        return new TcpPlace("127.0.0.1", port, 1_000, new Backoff(50, 200));
    }
}
