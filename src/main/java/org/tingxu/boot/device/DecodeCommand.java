package org.tingxu.boot.device;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.tingxu.device.trial.Trial;
import org.tingxu.protocol.wire.Bytes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Bytes to words. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = "Says what bytes mean, one frame a line. Exit code 1: no whole frame is in them.")
final class DecodeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Parameters(index = "1", paramLabel = "HEX", description = "as in \"A5 A5 01\" or A5A501")
    private String hex = "";

    @Option(names = "--from", paramLabel = "SIDE", description = "who sent them, host or device (default: device)")
    private String from = "device";

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() {
        List<String> words = model.trial(spec, model.profile(spec)).decode(side(), bytes());
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(new JsonObject().put("means", Facts.array(words)).encodePrettily());
        } else {
            words.forEach(spec.commandLine().getOut()::println);
        }
        return words.isEmpty()
                ? DeviceCommand.failed(
                        spec.commandLine(), "no whole frame: bytes are missing or damaged, or --from is the other side")
                : 0;
    }

    private Trial.Side side() {
        return switch (from) {
            case "host" -> Trial.Side.HOST;
            case "device" -> Trial.Side.DEVICE;
            default ->
                throw DeviceCommand.misuse(
                        spec, new IllegalArgumentException("--from is host or device, not \"" + from + "\""));
        };
    }

    private Bytes bytes() {
        String digits = hex.replaceAll("\\s+", "");
        if (digits.isEmpty() || digits.length() % 2 != 0 || !digits.matches("[0-9A-Fa-f]+")) {
            throw DeviceCommand.misuse(
                    spec, new IllegalArgumentException("HEX is pairs of digits 0 to F, as in \"A5 A5 01\""));
        }
        return Bytes.hex(digits.replaceAll("(..)(?!$)", "$1 "));
    }
}
