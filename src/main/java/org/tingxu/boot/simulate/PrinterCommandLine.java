package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tingxu.device.desk.PrinterRoom;
import org.tingxu.device.profile.PrinterProfile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./tingxu simulate printer}: runs until it is ended. */
@Command(
        name = "printer",
        mixinStandardHelpOptions = true,
        description = "A ticket printer: prints a line for each slip, and stores pictures of them.")
final class PrinterCommandLine implements Callable<Integer> {
    private static final int READY_SECONDS = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--profile",
            defaultValue = "escpos-generic",
            description = "The model, a file of firmware-config (default: ${DEFAULT-VALUE}).")
    private String profile = "escpos-generic";

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    /** Where the host finds it. */
    private static final class Place {
        @Option(names = "--tcp", description = "Listens on this port of 127.0.0.1; 0 is any free one.")
        private @Nullable Integer tcp;

        @Option(
                names = "--pty",
                description = "A pseudo-terminal: opened if it is there, else made with socat for the hall to open.")
        private @Nullable Path pty;
    }

    @Option(
            names = "--fault",
            description = "May be given several times: near-end, paper-out, paper-out-in-slip, cover, cutter, silence, "
                    + "late-ack, garbage, death.")
    private List<String> faults = new ArrayList<>();

    @Option(names = "--slips", description = "A folder for pictures of the slips (SVG).")
    private @Nullable Path slips;

    @Override
    public Integer call() throws Exception {
        List<PrinterFault> suffered = faults.stream().map(this::fault).toList();
        PrinterProfile model = model();
        Vertx vertx = Vertx.vertx();
        PrinterSimulator simulator =
                new PrinterSimulator(vertx, model, suffered, Optional.ofNullable(slips), System.out);
        Optional<Socat> socat = Optional.empty();
        if (place.tcp != null) {
            int port = simulator
                    .listen("127.0.0.1", place.tcp)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(READY_SECONDS, TimeUnit.SECONDS)
                    .actualPort();
            System.out.printf("printer %s listens on 127.0.0.1:%d%n", profile, port);
        } else {
            socat = terminal(vertx, simulator, Objects.requireNonNull(place.pty));
        }
        Optional<Socat> started = socat;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.ifPresent(Socat::close)));
        new CountDownLatch(1).await();
        return 0;
    }

    private Optional<Socat> terminal(Vertx vertx, PrinterSimulator simulator, Path pty)
            throws IOException, InterruptedException {
        Optional<Socat> socat = Files.exists(pty) ? Optional.empty() : Optional.of(Socat.at(pty));
        simulator.open(vertx, socat.map(Socat::device).orElse(pty));
        System.out.printf("printer %s is at %s%n", profile, pty);
        return socat;
    }

    private PrinterProfile model() {
        try {
            return PrinterRoom.profile(profile);
        } catch (IllegalArgumentException unusable) {
            throw wrong("--profile: " + unusable.getMessage());
        }
    }

    private PrinterFault fault(String word) {
        return PrinterFault.of(word)
                .orElseThrow(
                        () -> wrong("--fault: no fault '%s', give one of %s".formatted(word, PrinterFault.words())));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }
}
