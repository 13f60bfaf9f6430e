package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a technician's hand slips, the file ends in a plan or in faults within it. */
class MutationTest {
    private static final int MUTATIONS = 2_000;
    private static final long SEED = 20_260_701;
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "0",
            "-1",
            "99999999999999999999",
            "true",
            "demo",
            "[]",
            "{}",
            "[[a], b]",
            "{a: b}",
            "\"",
            "'",
            "&a",
            "*a",
            "!!x",
            "|",
            ">",
            "? x",
            "- x",
            "%",
            "@",
            "`",
            "\t",
            "a: b: c",
            "24:00-08:00",
            "2026-99-99",
            "\uFFFE",
            "\uD800",
            "😀",
            "<<: *a",
            "#");

    @ParameterizedTest
    @ValueSource(strings = {"demo", "office-hours"})
    void a_spoilt_file_is_loaded_or_has_faults_within_its_lines(String example) throws IOException {
        String yaml = text(example);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int faulty = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String spoilt = yaml;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                spoilt = mutate(spoilt, random);
            }
            faulty += judged("%s, seed %d, mutation %d".formatted(example, SEED, i), spoilt);
        }
        assertThat(faulty).as("mutations that were noticed").isBetween(MUTATIONS / 2, MUTATIONS - 1);
    }

    private static int judged(String name, String yaml) {
        try {
            return switch (HallFile.parse(yaml, SmallHall.PROFILES)) {
                case HallFile.Loaded loaded -> 0;
                case HallFile.Faulty faulty -> {
                    String[] lines = yaml.lines().toArray(String[]::new);
                    assertThat(faulty.faults()).as(name).isNotEmpty();
                    assertThat(faulty.faults().stream().filter(f -> !within(f, lines)))
                            .as(name)
                            .isEmpty();
                    yield 1;
                }
            };
        } catch (RuntimeException | StackOverflowError e) {
            return fail(name + " threw, the text was:\n" + yaml, e);
        }
    }

    private static boolean within(Fault fault, String[] lines) {
        return fault.line() >= 1
                && fault.line() <= Math.max(1, lines.length)
                && fault.column() >= 1
                && fault.column() <= lines[fault.line() - 1].length() + 1
                && fault.in("x").lines().count() == 1;
    }

    private static String mutate(String yaml, RandomGenerator random) {
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + line);
            case 2 -> lines.set(at, line.replaceFirst("^ {1,2}", ""));
            case 3 ->
                lines.set(
                        at,
                        line.replaceFirst(
                                ": .*$",
                                ": " + VALUES.get(random.nextInt(VALUES.size())).replace("\\", "")));
            case 4 -> lines.add(random.nextInt(lines.size()), line);
            case 5 -> {
                int cut = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, cut) + VALUES.get(random.nextInt(VALUES.size())) + line.substring(cut));
            }
            default -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String text(String example) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MutationTest.class.getResourceAsStream("/halls/" + example + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
