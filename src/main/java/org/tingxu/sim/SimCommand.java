package org.tingxu.sim;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.tingxu.sim.SimOptions.Mode;
import org.tingxu.sim.planted.PlantedBug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./tingxu sim}: exit code 0 when every promise held, 1 when a seed broke one. */
@Command(
        name = "sim",
        mixinStandardHelpOptions = true,
        description = "Simulates halls with faults, seed by seed, and checks what the hall promises.")
public final class SimCommand implements Callable<Integer> {
    private static final int SEED_BOUND = 1_000_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seeds", defaultValue = "1000", description = "How many seeds (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--seed", description = "The first seed (default: by chance, and printed).")
    private @Nullable Long seed;

    @Option(
            names = "--mode",
            defaultValue = "both",
            description = "safety, liveness or both (default: ${DEFAULT-VALUE}).")
    private String mode = "both";

    @Option(names = "--plant", description = "Plants a bug that has to be found; 'list' names them.")
    private @Nullable String plant;

    @Override
    public Integer call() {
        if ("list".equals(plant)) {
            PlantedBug.ALL.forEach(b -> System.out.printf("%-26s %s%n", b.word(), b.sentence()));
            return 0;
        }
        long first = seed == null ? ThreadLocalRandom.current().nextInt(SEED_BOUND) : seed;
        SimOptions options = new SimOptions(first, checkedSeeds(), checkedMode(), checkedBug());
        System.out.printf("seeds %d to %d%n", first, first + seeds - 1);
        SimReport report = Simulation.run(options);
        System.out.println(report.text());
        report.failures().forEach(f -> System.out.println(f.text()));
        System.out.println(report.passed() ? "every promise held" : "a promise was broken");
        return report.passed() ? 0 : 1;
    }

    private int checkedSeeds() {
        if (seeds < 1) {
            throw wrong("--seeds: %d is too few, give 1 or more".formatted(seeds));
        }
        return seeds;
    }

    private Mode checkedMode() {
        for (Mode m : Mode.values()) {
            if (m.name().toLowerCase(Locale.ROOT).equals(mode)) {
                return m;
            }
        }
        throw wrong("--mode: '%s' is no mode, give safety, liveness or both".formatted(mode));
    }

    private Optional<PlantedBug> checkedBug() {
        if (plant == null) {
            return Optional.empty();
        }
        String word = plant;
        return Optional.of(PlantedBug.find(word)
                .orElseThrow(() -> wrong("--plant: no bug '%s', --plant list names them".formatted(word))));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), what);
    }
}
