package org.tingxu.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tingxu.sim.SimOptions.Mode;
import org.tingxu.sim.planted.PlantedBug;

/** The hall as it is keeps its promises in every sampled seed; each planted bug is found. */
class SimulationTest {
    private static final long SAMPLE_FROM = 1000;
    private static final int SAMPLE = 200;

    @SuppressWarnings("UnusedVariable") // read by the parameterized test
    private static final Iterable<PlantedBug> BUGS = PlantedBug.ALL;

    @Test
    void every_promise_holds_in_the_sample_of_seeds() {
        SimReport report = Simulation.run(SimOptions.of(SAMPLE_FROM, SAMPLE, Mode.BOTH));
        assertThat(report.failures()).map(SimFailure::text).isEmpty();
        assertThat(report.runs()).isEqualTo(2 * SAMPLE);
        assertThat(report.faults())
                .as("every kind of fault struck, or the sample shows nothing of it")
                .containsOnlyKeys(FaultKind.values());
    }

    @ParameterizedTest
    @FieldSource("BUGS")
    void each_planted_bug_is_found(PlantedBug bug) {
        SimReport report = Simulation.run(new SimOptions(1, bug.foundWithin(), Mode.BOTH, Optional.of(bug)));
        assertThat(report.failures()).as(bug.word()).hasSize(1);
        assertThat(bug.promised())
                .contains(report.failures().getFirst().violation().promised());
    }

    @Test
    void the_same_seed_is_the_same_run() {
        SimReport first = Simulation.run(SimOptions.of(77, 5, Mode.BOTH));
        SimReport again = Simulation.run(SimOptions.of(77, 5, Mode.BOTH));
        SimReport other = Simulation.run(SimOptions.of(78, 5, Mode.BOTH));
        assertThat(again.trace()).isEqualTo(first.trace()).isNotEqualTo(other.trace());
        assertThat(again.events()).isEqualTo(first.events());
    }

    @Test
    void a_failure_names_its_seed_and_how_to_see_it_again() {
        PlantedBug bug = PlantedBug.find("number-reused").orElseThrow();
        SimFailure failure = Simulation.run(new SimOptions(1, bug.foundWithin(), Mode.SAFETY, Optional.of(bug)))
                .failures()
                .getFirst();
        assertThat(failure.text())
                .contains("promise 4")
                .contains("./tingxu sim --seed %d --seeds 1 --mode safety --plant number-reused"
                        .formatted(failure.seed()));
        SimReport again = Simulation.run(new SimOptions(failure.seed(), 1, Mode.SAFETY, Optional.of(bug)));
        assertThat(again.failures()).containsExactly(failure);
    }

    @Test
    void the_command_ends_with_1_when_a_promise_broke_and_2_when_it_was_misused() {
        picocli.CommandLine sim = new picocli.CommandLine(new SimCommand());
        assertThat(sim.execute("--seed", "5", "--seeds", "3")).isZero();
        assertThat(sim.execute("--seed", "5", "--seeds", "20", "--plant", "number-reused"))
                .isEqualTo(1);
        assertThat(sim.execute("--mode", "wishful")).isEqualTo(2);
        assertThat(sim.execute("--seeds", "0")).isEqualTo(2);
        assertThat(sim.execute("--plant", "nothing-known")).isEqualTo(2);
    }
}
