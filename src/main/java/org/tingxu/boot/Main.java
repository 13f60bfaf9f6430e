package org.tingxu.boot;

import java.util.concurrent.Callable;
import org.tingxu.boot.bench.BenchCommand;
import org.tingxu.boot.device.DeviceCommand;
import org.tingxu.boot.replay.ReplayCommand;
import org.tingxu.boot.simulate.SimulateCommand;
import org.tingxu.sim.SimCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The door of the program: one command a word, see {@code ./tingxu --help}. */
@Command(
        name = "tingxu",
        mixinStandardHelpOptions = true,
        version = "Tingxu 厅序 0.1.0",
        description = "An open service-hall system.",
        subcommands = {
            UpCommand.class,
            VerifyCommand.class,
            FiguresCommand.class,
            SimCommand.class,
            ReplayCommand.class,
            BenchCommand.class,
            DeviceCommand.class,
            SimulateCommand.class,
            HelpCommand.class
        },
        footer = "%ntest [--all], from a checkout: builds and runs every test; --all runs the slow suites too.")
public final class Main implements Callable<Integer> {
    /** Time, level, who, what: one line each, to standard error. */
    private static final String LOG_LINE = "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    /** A fault of the program itself: neither misuse, nor the 1 by which {@code verify} tells of an altered journal. */
    private static final int FAULT = 70;

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LOG_LINE);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(misused())
                .setExecutionExceptionHandler(failed())
                .setUsageHelpWidth(110);
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return ExitCode.OK;
    }

    /** One clear line, and exit code 2. */
    private static IParameterExceptionHandler misused() {
        return (e, _) -> {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            e.getCommandLine().getErr().println("%s; see ./%s --help".formatted(e.getMessage(), command));
            return ExitCode.USAGE;
        };
    }

    private static IExecutionExceptionHandler failed() {
        return (e, line, _) -> {
            if (e instanceof StartFailed failed) {
                line.getErr().println(failed.getMessage());
                return ExitCode.USAGE;
            }
            System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "the program has a fault", e);
            line.getErr().println("the program has a fault (%s); the log above says where".formatted(e));
            return FAULT;
        };
    }
}
