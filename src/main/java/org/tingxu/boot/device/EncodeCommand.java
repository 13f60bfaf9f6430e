package org.tingxu.boot.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.tingxu.device.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Text to bytes. */
@Command(
        name = "encode",
        mixinStandardHelpOptions = true,
        description = "Shows the bytes that a device would be sent: one frame a line, in hex.")
final class EncodeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Parameters(
            index = "1",
            paramLabel = "TEXT",
            description =
                    "text, its lines separated by |; for keypads and readers an action such as beep, start, status")
    private String text = "";

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() {
        List<Trial.Step> steps = steps(model.trial(spec, model.profile(spec)));
        if (json) {
            JsonArray frames = new JsonArray();
            steps.forEach(step -> frames.add(
                    new JsonObject().put("hex", step.frame().toString()).put("answered", step.answered())));
            spec.commandLine()
                    .getOut()
                    .println(new JsonObject().put("frames", frames).encodePrettily());
        } else {
            steps.forEach(step -> spec.commandLine().getOut().println(step.frame()));
        }
        return 0;
    }

    private List<Trial.Step> steps(Trial trial) {
        try {
            return trial.encode(text);
        } catch (IllegalArgumentException fault) {
            throw DeviceCommand.misuse(spec, fault);
        }
    }
}
