package org.tingxu.device.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema is for editors, the reader for the program: they have to agree. */
class ProfileSchemaTest {
    private static final List<String> VALUES = List.of("maybe", "-1", "99999999999", "\"7\"", "7", "true", "[]", "");

    /** What one key says about another one is above a schema: these the reader alone refuses. */
    private static final List<String> RELATIONS = List.of("must lie between min and max", "has a meaning already");

    @ParameterizedTest
    @MethodSource("org.tingxu.device.profile.ProfileFiles#names")
    void the_schema_accepts_every_shipped_profile(String name) throws IOException {
        assertThat(accepts(validator(), ProfileFiles.yaml(name))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.tingxu.device.profile.ProfileFiles#names")
    void the_schema_refuses_what_the_reader_refuses_and_nothing_else(String name) throws IOException {
        Validator validator = validator();
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (String mutant : mutants(ProfileFiles.yaml(name))) {
            String faults = faults(mutant);
            boolean related = RELATIONS.stream().anyMatch(faults::contains);
            boolean accepted = accepts(validator, mutant);
            refused += accepted ? 0 : 1;
            if (accepted != faults.isEmpty() && !(accepted && related)) {
                disagreements.add((accepted ? "schema accepts: " : "schema refuses: ") + faults + "\n" + mutant);
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).as("mutants that were refused").isGreaterThan(50);
    }

    /** Each line left out, doubled, misspelt and with other values. */
    private static Set<String> mutants(String yaml) {
        List<String> lines = yaml.lines().toList();
        Set<String> mutants = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon < 0 || line.strip().startsWith("#")) {
                continue;
            }
            mutants.add(with(lines, i, List.of()));
            mutants.add(with(lines, i, List.of(line, line)));
            mutants.add(with(lines, i, List.of(line.substring(0, colon) + "s" + line.substring(colon))));
            for (String value : VALUES) {
                mutants.add(with(lines, i, List.of(line.substring(0, colon) + ": " + value)));
            }
        }
        return mutants;
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        List<String> changed = new ArrayList<>(lines.subList(0, at));
        changed.addAll(instead);
        changed.addAll(lines.subList(at + 1, lines.size()));
        return String.join("\n", changed);
    }

    private static String faults(String yaml) {
        try {
            ProfileReader.read("p.yaml", yaml);
            return "";
        } catch (ProfileFaults faults) {
            return String.valueOf(faults.getMessage());
        }
    }

    private static Validator validator() throws IOException {
        return Validator.create(
                JsonSchema.of(new JsonObject(ProfileFiles.schema())),
                new JsonSchemaOptions().setDraft(Draft.DRAFT202012).setBaseUri("https://tingxu.org/"));
    }

    private static boolean accepts(Validator validator, String yaml) {
        try {
            Object value =
                    new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
            return Boolean.TRUE.equals(
                    validator.validate(new JsonObject(Json.encode(value))).getValid());
        } catch (YamlEngineException notYaml) {
            return false;
        }
    }
}
