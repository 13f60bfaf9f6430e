package org.tingxu.device.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.protocol.wire.Bytes;

/** The bytes beside every profile: what they mean, and what is written as them. */
class ProfileVectorsTest {
    record Row(String profile, JsonObject vector) {
        @Override
        public String toString() {
            return profile + " " + vector.getString("name");
        }
    }

    static Stream<Row> rows() {
        return Profiles.names().stream()
                .flatMap(name -> new JsonArray(Profiles.vectors(name))
                        .stream().map(vector -> new Row(name, (JsonObject) vector)));
    }

    static Stream<Row> writtenRows() {
        return rows().filter(row -> row.vector().containsKey("write"));
    }

    static Stream<String> profiles() {
        return Profiles.names().stream();
    }

    private static Trial trial(Row row) throws ProfileFaults {
        DeviceProfile profile = Profiles.named(row.profile());
        return Trial.of(profile, row.vector().getInteger("address", profile.deliveredAddress()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void bytes_mean_what_their_vector_says_and_damaged_ones_nothing(Row row) throws ProfileFaults {
        Trial.Side from = Trial.Side.valueOf(row.vector().getString("from").equals("host") ? "HOST" : "DEVICE");

        List<String> means = trial(row).decode(from, Bytes.hex(row.vector().getString("hex")));

        assertThat(means).isEqualTo(row.vector().getJsonArray("means").getList());
        if (row.vector().getString("name").contains("-bad-")) {
            assertThat(means).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("writtenRows")
    void a_text_or_an_action_is_written_as_the_bytes_of_its_vector(Row row) throws ProfileFaults {
        String written = trial(row).encode(row.vector().getString("write")).stream()
                .map(step -> step.frame().toString())
                .collect(Collectors.joining(" "));

        assertThat(written).isEqualTo(row.vector().getString("hex"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_profile_has_vectors_and_each_says_where_it_is_from(String name) throws ProfileFaults {
        List<JsonObject> vectors = new ArrayList<>();
        new JsonArray(Profiles.vectors(name)).forEach(vector -> vectors.add((JsonObject) vector));

        assertThat(vectors).isNotEmpty().allSatisfy(vector -> {
            assertThat(vector.getString("source")).isNotBlank();
            assertThat(vector.getString("meaning")).isNotBlank();
            assertThat(vector.getString("evidence")).isIn("public", "computed");
        });
        assertThat(Profiles.named(name).protocol().word()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_test_of_every_profile_is_something_that_its_device_can_do(String name) throws ProfileFaults {
        DeviceProfile profile = Profiles.named(name);
        Trial trial = Trial.of(profile, profile.deliveredAddress());

        List<Trial.Step> steps = trial.encode(trial.testText());

        assertThat(steps).isNotEmpty();
        for (Trial.Step step : steps) {
            assertThat(trial.decode(Trial.Side.HOST, step.frame()))
                    .as(step.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void a_new_model_of_a_known_protocol_is_a_file_and_no_code(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("hall-display.yaml");
        Files.writeString(
                own,
                Files.readString(Path.of("firmware-config/modbus-led485.yaml"))
                        .replace("address: 0x0070", "address: 0x0200")
                        .replace("align: right", "align: left")
                        .replace("    registers: 3", "    registers: 2")
                        .replace("model: LED-485, six digits", "model: made up"));
        Trial trial = Trial.of(Profiles.find(own.toString()), 9);

        assertThat(trial.encode("a1").toString().toUpperCase(Locale.ROOT)).contains("09 10 02 00 00 02 04 41 31 20 20");
        assertThat(trial.decode(Trial.Side.HOST, trial.encode("a1").getFirst().frame()))
                .containsExactly("WriteRegisters[unit=9, from=512, values=[16689, 8224]]");
    }

    @Test
    void what_stands_on_a_card_is_not_shown() {
        assertThat(rows().filter(row -> row.vector().getString("name").contains("synthetic"))
                        .map(row -> row.vector().getJsonArray("means").encode()))
                .containsExactly("[\"Read[a card]\"]");
    }
}
