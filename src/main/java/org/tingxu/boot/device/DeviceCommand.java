package org.tingxu.boot.device;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door of the technician's commands. */
@Command(
        name = "device",
        mixinStandardHelpOptions = true,
        description = "Tries devices without a hall: models, their bytes, who answers on a line. See docs/devices.md.",
        subcommands = {
            ListCommand.class,
            CheckCommand.class,
            EncodeCommand.class,
            DecodeCommand.class,
            IdentifyCommand.class,
            TestCommand.class,
            PaperCommand.class
        })
public final class DeviceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "name one of list, check, encode, decode, identify, test, paper");
    }

    /** Bad input: one clear line and exit code 2. */
    static ParameterException misuse(CommandSpec spec, Exception fault) {
        return new ParameterException(spec.commandLine(), String.valueOf(fault.getMessage()), fault);
    }

    /** The device did not do it: one clear line and exit code 1. */
    static int failed(CommandLine command, String line) {
        command.getErr().println(line);
        return 1;
    }
}
