package org.tingxu.boot.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tingxu.boot.replay.ReplayFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tingxu bench}: exit code 0 when every promised figure was met, 1 otherwise. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures this machine: tickets, calls, boards, restart and memory beside plain SQL on the same PostgreSQL.",
        footer = {
            "",
            "From a checkout, ./tingxu bench --encoders measures the devices' encoders by JMH: time and memory of one message."
        })
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final int SOAK_MINUTES_MAX = 24 * 60;

    @Option(names = "--quick", description = "shorter and smaller: about a minute, and figures that vary more")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures here too")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--matters",
            description = "instead: lights, searches and the figures of a month in a hall with 100,000 open matters")
    private boolean matters;

    @Option(
            names = "--soak",
            paramLabel = "MINUTES",
            description =
                    "instead: keep 32 devices on 4 lines busy for so long, and look whether memory or threads grow")
    private @Nullable Integer soakMinutes;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (soakMinutes != null) {
            return soak(soakMinutes);
        }
        return figures(found -> {
            if (matters) {
                MatterBench.run(quick ? MatterBench.MATTERS_QUICK : MatterBench.MATTERS, found);
            } else {
                new Bench(quick ? Bench.Size.QUICK : Bench.Size.WHOLE, found).run();
            }
        });
    }

    /** Tells each figure as it is found. */
    private interface Measuring {
        void run(Consumer<Figure> found) throws InterruptedException, IOException;
    }

    private int soak(int minutes) throws InterruptedException {
        if (minutes < 1 || minutes > SOAK_MINUTES_MAX) {
            throw new ParameterException(
                    spec.commandLine(), "--soak takes 1 to %d minutes, not %d".formatted(SOAK_MINUTES_MAX, minutes));
        }
        tell("%d devices on %d lines, busy for %d min"
                .formatted(DeviceSoak.LINES * DeviceSoak.DEVICES_PER_LINE, DeviceSoak.LINES, minutes));
        DeviceSoak.Report report = DeviceSoak.run(Duration.ofMinutes(minutes));
        SoakVerdict verdict = SoakVerdict.of(report);
        verdict.rows().forEach(this::tell);
        return verdict.steady() ? 0 : 1;
    }

    private int figures(Measuring measuring) throws InterruptedException, IOException {
        Machine machine = Machine.here();
        List<Figure> figures = new ArrayList<>();
        tell("Machine: " + machine.text());
        tell("");
        tell("| figure | target | measured | plain SQL | ratio | met |");
        tell("| --- | --- | ---: | ---: | ---: | --- |");
        try {
            measuring.run(figure -> {
                figures.add(figure);
                tell(figure.row());
            });
        } catch (BenchFailed | ReplayFailed e) {
            spec.commandLine().getErr().println("the benchmark ended early: " + e.getMessage());
            return 1;
        }
        if (json.isPresent()) {
            Files.writeString(json.get(), json(machine, figures).encodePrettily());
        }
        return figures.stream().allMatch(f -> f.met().orElse(true)) ? 0 : 1;
    }

    private JsonObject json(Machine machine, List<Figure> figures) {
        return new JsonObject()
                .put("cores", machine.cores())
                .put("memoryMb", machine.memoryMb())
                .put("cpu", machine.cpu())
                .put("quick", quick)
                .put("figures", new JsonArray(figures.stream().map(Figure::json).toList()));
    }

    private void tell(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
