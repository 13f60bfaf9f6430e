package org.tingxu.boot.device;

import io.vertx.core.json.JsonArray;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The shipped models. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the models that the program ships.")
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() throws ProfileFaults {
        PrintWriter out = spec.commandLine().getOut();
        JsonArray all = new JsonArray();
        if (!json) {
            out.println(Facts.head());
        }
        for (String name : Profiles.names()) {
            DeviceProfile profile = Profiles.named(name);
            all.add(Facts.json(name, profile));
            if (!json) {
                out.println(Facts.row(name, profile));
            }
        }
        if (json) {
            out.println(all.encodePrettily());
        }
        return 0;
    }
}
