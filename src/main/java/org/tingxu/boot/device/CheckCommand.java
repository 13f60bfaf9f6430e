package org.tingxu.boot.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFault;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A profile of one's own, read as the server would. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a profile and says every fault with its line. Exit code 0: good; 2: faulty.")
final class CheckCommand implements Callable<Integer> {
    private static final int FAULTY = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "the profile")
    private Path file = Path.of("");

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            DeviceProfile profile = Profiles.file(file);
            out.println(
                    json
                            ? new JsonObject()
                                    .put("good", true)
                                    .put("profile", Facts.json(file.toString(), profile))
                                    .encodePrettily()
                            : file + ": good; a " + profile.protocol().kind().word() + " of protocol "
                                    + profile.protocol().word());
            return 0;
        } catch (ProfileFaults faults) {
            if (json) {
                out.println(new JsonObject()
                        .put("good", false)
                        .put("faults", faults(faults))
                        .encodePrettily());
            } else {
                faults.faults().forEach(spec.commandLine().getErr()::println);
            }
            return FAULTY;
        }
    }

    private static JsonArray faults(ProfileFaults faults) {
        JsonArray all = new JsonArray();
        for (ProfileFault fault : faults.faults()) {
            all.add(new JsonObject()
                    .put("file", fault.file())
                    .put("line", fault.line())
                    .put("what", fault.what()));
        }
        return all;
    }
}
