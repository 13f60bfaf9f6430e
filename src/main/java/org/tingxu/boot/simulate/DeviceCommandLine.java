package org.tingxu.boot.simulate;

import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.profile.AddressRange;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the programs that simulate signs, keypads, evaluators and readers have in common. They run until they are ended. */
abstract class DeviceCommandLine<P extends DeviceProfile> implements Callable<Integer> {
    private static final int READY_SECONDS = 10;
    private static final long WRITE_TIMEOUT_MS = 5_000;

    private final Class<P> kind;
    private final String usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--profile", description = "The model, a file of firmware-config.")
    private @Nullable String profile;

    @Option(names = "--address", description = "On its line; without it as the model is delivered.")
    private @Nullable Integer address;

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
            description = "May be given several times; the last one holds where they exclude each other.")
    private List<String> faults = new ArrayList<>();

    /**
     * A kind of device.
     *
     * @param usual the profile that is taken when none is named
     */
    DeviceCommandLine(Class<P> kind, String usual) {
        this.kind = kind;
        this.usual = usual;
    }

    abstract Simulated at(Line end, Vertx vertx, P model, int at, PrintStream out);

    @Override
    public Integer call() throws Exception {
        P model = model();
        int at = Optional.ofNullable(address)
                .orElseGet(() ->
                        model.basics().addresses().map(AddressRange::delivered).orElse(0));
        Vertx vertx = Vertx.vertx();
        Simulated.Maker maker = end -> at(end, vertx, model, at, System.out);
        Simulated device = place.tcp != null
                ? listening(vertx, maker, place.tcp)
                : onTerminal(vertx, maker, model, Objects.requireNonNull(place.pty));
        for (String fault : faults) {
            if (!device.typed(fault)) {
                throw wrong("--fault: no '%s', give %s".formatted(fault, device.usage()));
            }
        }
        obey(device, System.in, System.out);
        new CountDownLatch(1).await();
        return 0;
    }

    private Simulated listening(Vertx vertx, Simulated.Maker maker, int port) throws Exception {
        Simulated.Listening listening = Simulated.listen(vertx, maker, "127.0.0.1", port)
                .toCompletionStage()
                .toCompletableFuture()
                .get(READY_SECONDS, TimeUnit.SECONDS);
        System.out.printf(
                "%s listens on 127.0.0.1:%d%n", name(), listening.server().actualPort());
        return listening.device();
    }

    private Simulated onTerminal(Vertx vertx, Simulated.Maker maker, P model, Path pty)
            throws IOException, InterruptedException {
        Optional<Socat> socat = Files.exists(pty) ? Optional.empty() : Optional.of(Socat.at(pty));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> socat.ifPresent(Socat::close)));
        String device = socat.map(Socat::device).orElse(pty).toString();
        Line line = SerialLine.open(
                vertx,
                model.basics().serial().on(device, model.basics().serial().baud(), WRITE_TIMEOUT_MS, Backoff.USUAL));
        System.out.printf("%s is at %s%n", name(), pty);
        return maker.at(line);
    }

    /** Does what is typed until nothing more comes. */
    static void obey(Simulated device, InputStream hands, PrintStream out) throws IOException {
        BufferedReader typed = new BufferedReader(new InputStreamReader(hands, StandardCharsets.UTF_8));
        for (String line = typed.readLine(); line != null; line = typed.readLine()) {
            if (!line.isBlank() && !device.typed(line.strip())) {
                out.printf("not understood: %s; give %s%n", line.strip(), device.usage());
            }
        }
    }

    private String name() {
        return Optional.ofNullable(profile).orElse(usual);
    }

    private P model() {
        try {
            DeviceProfile named = Profiles.named(name());
            if (!kind.isInstance(named)) {
                throw wrong("--profile: %s is a %s"
                        .formatted(name(), named.protocol().kind().word()));
            }
            return kind.cast(named);
        } catch (ProfileFaults unusable) {
            throw wrong("--profile: " + unusable.getMessage());
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }
}
