package org.tingxu.boot.device;

import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.name.Language;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Printer;
import org.tingxu.device.paper.CupsServer;
import org.tingxu.device.paper.PaperOutcome;
import org.tingxu.device.paper.PaperReason;
import org.tingxu.device.paper.TestPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A test page on an A4 printer of CUPS. */
@Command(
        name = "paper",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a test page on an A4 printer of CUPS (CUPS_SERVER names another server) and says what became of it.",
            "Exit code 1: it did not come out as far as can be seen."
        })
final class PaperCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--printer", paramLabel = "NAME", description = "the queue (default: the server's default)")
    private @Nullable String printer;

    @Option(names = "--language", paramLabel = "TAG", description = "zh-CN or en (default: zh-CN)")
    private String language = Language.ZH_CN.tag();

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> queue = Optional.ofNullable(printer);
        CupsServer server;
        A4Document page;
        try {
            server = CupsServer.from(System.getenv());
            page = TestPage.of(
                    Language.of(language)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("--language is zh-CN or en, not " + language)),
                    "—",
                    queue.orElse(server.toString()),
                    TIME.format(LocalDateTime.now(ZoneId.systemDefault())));
        } catch (IllegalArgumentException fault) {
            throw DeviceCommand.misuse(spec, fault);
        }
        try {
            return tell(OnLine.run(vertx -> {
                A4Printer a4 = A4Printer.on(vertx, server);
                return a4.printAndFollow(page, queue).eventually(a4::close);
            }));
        } catch (OnLine.Failed failed) {
            return DeviceCommand.failed(spec.commandLine(), server + ": " + failed.getMessage());
        }
    }

    private int tell(PaperOutcome outcome) {
        boolean done = outcome instanceof PaperOutcome.Done;
        String sentence = sentence(outcome);
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(new JsonObject()
                            .put("done", done)
                            .put("outcome", sentence)
                            .encodePrettily());
        } else if (done) {
            spec.commandLine().getOut().println(sentence);
        }
        return done ? 0 : json ? 1 : DeviceCommand.failed(spec.commandLine(), sentence);
    }

    private static String sentence(PaperOutcome outcome) {
        return switch (outcome) {
            case PaperOutcome.Queued q -> "%s has job %d and has not begun it".formatted(q.printer(), q.job());
            case PaperOutcome.Done d -> "%s completed job %d: look at the sheet".formatted(d.printer(), d.job());
            case PaperOutcome.Stopped s ->
                "%s stopped at job %d: %s%s"
                        .formatted(
                                s.printer(),
                                s.job(),
                                s.reasons().stream()
                                        .map(r -> PaperReason.words(r, Language.EN))
                                        .collect(Collectors.joining(", ")),
                                s.kept() ? "; the queue goes on by itself, do not print again" : "");
            case PaperOutcome.Unknown u ->
                "nobody knows what became of job %d on %s (%s): look at the printer"
                        .formatted(u.job(), u.printer(), u.why());
            case PaperOutcome.Refused r -> r.fault().code() + ": " + r.fault().sentence(Language.EN);
        };
    }
}
