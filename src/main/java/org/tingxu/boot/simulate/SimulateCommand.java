package org.tingxu.boot.simulate;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./tingxu simulate}: one subcommand a kind of device. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "A device without hardware, at the other end of a TCP port or a pseudo-terminal.",
        subcommands = {
            PrinterCommandLine.class,
            SignCommandLine.class,
            KeypadCommandLine.class,
            ModbusPadCommandLine.class,
            EvaluatorCommandLine.class,
            ReaderCommandLine.class
        })
public final class SimulateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "a device is missing, such as printer");
    }
}
