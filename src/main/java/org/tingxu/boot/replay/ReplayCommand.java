package org.tingxu.boot.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tingxu replay}: exit code 0 when nothing was lost or doubled and the journal holds, 1 otherwise, 2 for a faulty file. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Replays a real day of an office through the public HTTP API, faster than it was.",
            "Shipped: warsaw-mokotow2-2019-12-30 (open data of the city of Warsaw, see the file's head)."
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final int UNSOUND = 1;
    private static final int FAULTY = 2;
    private static final double SPEED_MAX = 5_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "a day file, or the name of a shipped day")
    private String file = "";

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "seconds of the day in one second (${DEFAULT-VALUE})",
            defaultValue = "600")
    private double speed = 600;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "a running server that has the day's hall; without it one is started on an empty data folder")
    private Optional<URI> url = Optional.empty();

    @Option(
            names = "--windows",
            paramLabel = "QUEUE=N",
            split = ",",
            description = "what if: so many windows for a queue while it had any, e.g. A=6,D=1")
    private Map<String, Integer> windows = Map.of();

    @Option(
            names = "--no-shows",
            paramLabel = "SHARE",
            description = "share of calls to which nobody comes (${DEFAULT-VALUE})",
            defaultValue = "0.05")
    private double noShows = 0.05;

    @Option(names = "--seed", description = "of every draw (${DEFAULT-VALUE})", defaultValue = "1")
    private long seed = 1;

    @Option(
            names = "--admin",
            paramLabel = "USER:PASSWORD",
            description = "opens the clerks' accounts (the demonstration's)",
            defaultValue = "admin:demo-admin")
    private String admin = "admin:demo-admin";

    @Option(
            names = "--supervisor",
            paramLabel = "USER:PASSWORD",
            description = "ends the day (the demonstration's)",
            defaultValue = "supervisor:demo-supervisor")
    private String supervisor = "supervisor:demo-supervisor";

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (speed < 1 || speed > SPEED_MAX) {
            return faulty("--speed is 1 to %.0f".formatted(SPEED_MAX));
        }
        if (noShows < 0 || noShows > 0.5) {
            return faulty("--no-shows is a share, 0 to 0.5");
        }
        return switch (DayFile.read(file)) {
            case DayFile.Faulty f -> {
                f.faults().forEach(this::tellError);
                yield FAULTY;
            }
            case DayFile.Loaded loaded -> replay(loaded.day().withWindows(windows));
        };
    }

    private int replay(Day day) throws InterruptedException, IOException {
        try {
            return url.isPresent() ? against(day, url.get()) : onOwnServer(day);
        } catch (ReplayFailed e) {
            tellError(String.valueOf(e.getMessage()));
            return UNSOUND;
        }
    }

    private int against(Day day, URI server) throws InterruptedException {
        boolean sound = run(day, server);
        tell("journal: not checked here; run `tingxu verify` on that server's data");
        return sound ? 0 : UNSOUND;
    }

    private int onOwnServer(Day day) throws InterruptedException, IOException {
        Path data = Folders.temporary("tingxu-replay-");
        try {
            boolean sound;
            try (OwnServer server = OwnServer.start(data, Optional.of(hallFile(day, data)))) {
                sound = run(day, server.uri());
            }
            OwnServer.Verdict journal = OwnServer.verify(data);
            tell("journal: " + journal.text());
            return sound && journal.holds() ? 0 : UNSOUND;
        } finally {
            Folders.delete(data);
        }
    }

    private boolean run(Day day, URI server) throws InterruptedException {
        ApiClient everybody = ApiClient.of(server);
        try {
            Replay.Options options = new Replay.Options(speed, seed, noShows, login(admin), login(supervisor));
            ReplayReport report = new Replay(day, options, everybody).run();
            report.print(this::tell);
            return report.isSound();
        } finally {
            everybody.close();
        }
    }

    private static Path hallFile(Day day, Path data) throws IOException {
        String name = "/halls/" + day.hall() + ".yaml";
        try (InputStream in = ReplayCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ReplayFailed(
                        "the program ships no hall '%s'; start a server with it and give --url".formatted(day.hall()));
            }
            Path file = data.resolve("hall.yaml");
            Files.copy(in, file);
            return file;
        }
    }

    private static Replay.Login login(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new ReplayFailed("'%s' is not USER:PASSWORD".formatted(text));
        }
        return new Replay.Login(parts[0], parts[1]);
    }

    private int faulty(String what) {
        tellError(what);
        return FAULTY;
    }

    private void tell(String line) {
        print(spec.commandLine().getOut(), line);
    }

    private void tellError(String line) {
        print(spec.commandLine().getErr(), line);
    }

    private static void print(PrintWriter to, String line) {
        to.println(line);
        to.flush();
    }
}
