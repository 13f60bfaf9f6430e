package org.tingxu.boot.device;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.trial.Identification;
import org.tingxu.device.trial.LineName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who is there. */
@Command(
        name = "identify",
        mixinStandardHelpOptions = true,
        description = {
            "Asks on a line who is there, with the harmless question of each protocol at the usual speeds.",
            "FF 68 keypads and evaluators are heard when a key is pressed meanwhile; Alpha signs and CD5220 displays never"
                    + " answer.",
            "Exit code 1: nobody answered."
        })
final class IdentifyCommand implements Callable<Integer> {
    private static final int AS_DELIVERED = -1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "LINE",
            description = "/dev/ttyUSB0 (all usual speeds), /dev/ttyUSB0@9600, or tcp:HOST:PORT")
    private String line = "";

    @Option(names = "--address", paramLabel = "N", description = "address to ask (default: that of new devices)")
    private int address = AS_DELIVERED;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, ProfileFaults {
        LineName name = name();
        try {
            Optional<Identification.Found> found =
                    OnLine.run(vertx -> identification(vertx, name).run());
            return found.map(this::tell)
                    .orElseGet(() -> nobody("nobody answered on " + name
                            + ": check cable, power and address, or press a key of an FF 68 device meanwhile"));
        } catch (OnLine.Failed failed) {
            return nobody(name + ": " + failed.getMessage());
        }
    }

    private LineName name() {
        try {
            return LineName.of(line);
        } catch (IllegalArgumentException fault) {
            throw DeviceCommand.misuse(spec, fault);
        }
    }

    private Identification identification(Vertx vertx, LineName name) {
        try {
            return new Identification(
                    vertx, name, address == AS_DELIVERED ? OptionalInt.empty() : OptionalInt.of(address));
        } catch (ProfileFaults faults) {
            throw new IllegalStateException("a shipped profile is faulty", faults);
        }
    }

    private int tell(Identification.Found found) {
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? new JsonObject()
                                        .put("protocol", found.protocol().word())
                                        .put("baud", found.baud())
                                        .put("address", found.address())
                                        .put("answer", found.answer())
                                        .put("profiles", Facts.array(found.profiles()))
                                        .encodePrettily()
                                : "%s%s, address %d: %s%nprofiles: %s"
                                        .formatted(
                                                found.protocol().word(),
                                                found.baud() == 0 ? "" : " at " + found.baud() + " baud",
                                                found.address(),
                                                found.answer(),
                                                String.join(", ", found.profiles())));
        return 0;
    }

    private int nobody(String why) {
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(new JsonObject()
                            .put("profiles", Facts.array(List.of()))
                            .encodePrettily());
        }
        return DeviceCommand.failed(spec.commandLine(), why);
    }
}
