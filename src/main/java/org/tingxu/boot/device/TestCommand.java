package org.tingxu.boot.device;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.trial.LineName;
import org.tingxu.device.trial.Talk;
import org.tingxu.device.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One device, tried. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Tries one device: a sign shows a text, a printer prints a slip, a keypad beeps, an evaluator asks, a reader tells"
                    + " how it is.",
            "Exit code 1: it did not answer."
        })
final class TestCommand implements Callable<Integer> {
    private static final int LISTEN_MAX_S = 600;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Parameters(
            index = "1",
            paramLabel = "LINE",
            description = "/dev/ttyUSB0 (speed of the profile), /dev/ttyUSB0@9600, or tcp:HOST:PORT")
    private String line = "";

    @Option(
            names = "--text",
            paramLabel = "T",
            description = "what to show or print, or an action (default: a test text)")
    private @Nullable String text;

    @Option(
            names = "--listen",
            paramLabel = "SECONDS",
            description = "then tell for so long what the device says unasked, such as its keys (default: 0)")
    private int listen;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        DeviceProfile profile = model.profile(spec);
        Trial trial = model.trial(spec, profile);
        LineName name;
        List<Trial.Step> steps;
        try {
            name = LineName.of(line);
            steps = trial.encode(text == null ? trial.testText() : text);
            if (listen < 0 || listen > LISTEN_MAX_S) {
                throw new IllegalArgumentException("--listen is 0 to " + LISTEN_MAX_S + " seconds, not " + listen);
            }
        } catch (IllegalArgumentException fault) {
            throw DeviceCommand.misuse(spec, fault);
        }
        try {
            return tell(OnLine.run(vertx -> talk(vertx, name, profile, trial, steps)), steps);
        } catch (OnLine.Failed failed) {
            return DeviceCommand.failed(spec.commandLine(), name + ": " + failed.getMessage());
        }
    }

    private Future<List<String>> talk(
            Vertx vertx, LineName name, DeviceProfile profile, Trial trial, List<Trial.Step> steps) {
        int baud = name instanceof LineName.Serial serial
                ? serial.baud().orElse(profile.serial().baud())
                : Timing.UNPACED;
        return Talk.on(
                        vertx,
                        name.open(vertx, profile.serial(), baud),
                        Timing.serial(baud, profile.basics().gapMs()))
                .compose(talk -> talk.run(trial, steps, trial.testPatience())
                        .compose(answers -> heard(vertx, talk, trial, answers))
                        .eventually(talk::close));
    }

    private Future<List<String>> heard(Vertx vertx, Talk talk, Trial trial, List<String> answers) {
        if (listen == 0) {
            return Future.succeededFuture(answers);
        }
        List<String> all = new ArrayList<>(answers);
        Promise<List<String>> over = Promise.promise();
        talk.listen(trial.answers(), all::add);
        vertx.setTimer(listen * 1_000L, _ -> over.complete(all));
        return over.future();
    }

    private int tell(List<String> answers, List<Trial.Step> steps) {
        boolean confirmed = steps.stream().anyMatch(Trial.Step::answered);
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(new JsonObject()
                            .put("sent", steps.size())
                            .put("confirmed", confirmed)
                            .put("answers", Facts.array(answers))
                            .encodePrettily());
        } else {
            spec.commandLine()
                    .getOut()
                    .println(confirmed ? "done, and answered" : "sent; this model does not answer: look at the device");
            answers.forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }
}
