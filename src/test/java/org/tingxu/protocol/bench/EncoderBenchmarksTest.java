package org.tingxu.protocol.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.TextCharset;
import org.tingxu.protocol.kit.Vectors;
import org.tingxu.protocol.wire.Bytes;

/** What is measured is what devices take; the measuring itself is no test. */
class EncoderBenchmarksTest {
    private final EncoderBenchmarks benchmarks = new EncoderBenchmarks();

    @Test
    void each_encoder_is_measured_at_a_message_that_a_vector_proves() {
        assertThat(benchmarks.onbonCall()).isEqualTo(vector("onbon-bx-k", "onbon-k-A001"));
        assertThat(benchmarks.cpowerText()).isEqualTo(vector("cpower5200", "cpower-A001"));
        assertThat(benchmarks.alphaText()).isEqualTo(vector("alpha", "alpha-A001"));
        assertThat(benchmarks.cd5220Line()).isEqualTo(vector("cd5220", "cd5220-upper"));
        assertThat(benchmarks.modbusRegisters()).isEqualTo(vector("modbus-rtu", "led485-text"));
        assertThat(benchmarks.keypadShow()).isEqualTo(vector("keypad-ff68", "keypad-show-ticket-001"));
    }

    @Test
    void the_slip_is_measured_whole() throws ProfileFaults {
        benchmarks.layOutTheSlip();

        assertThat(new CommandDecoder(TextCharset.GB18030)
                        .take(benchmarks.escposSlip().toArray()))
                .extracting(CommandDecoder.Decoded::command)
                .isNotEmpty()
                .isEqualTo(benchmarks.slip());
    }

    @Test
    void every_benchmark_was_generated_and_will_be_run() throws IOException {
        String generated;
        try (InputStream list = Objects.requireNonNull(
                EncoderBenchmarks.class.getResourceAsStream("/META-INF/BenchmarkList"), "JMH generated no benchmark")) {
            generated = new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Stream.of(EncoderBenchmarks.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(Method::getName))
                .hasSize(7)
                .allSatisfy(name -> assertThat(generated).contains(name));
    }

    private static Bytes vector(String protocol, String name) {
        return Vectors.named(protocol, name).bytes();
    }
}
