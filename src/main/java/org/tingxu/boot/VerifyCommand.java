package org.tingxu.boot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tingxu.journal.ChainReport;
import org.tingxu.journal.ChainVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the hash chain of every hall, beside a running server or without one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks the hash chain of every journal. Exit code 0: whole; 1: a row was altered, dropped or reordered.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private DatabaseChoice database = new DatabaseChoice();

    @Option(names = "--hall", paramLabel = "ID", description = "this hall only")
    private @Nullable String hall;

    @Override
    public Integer call() throws InterruptedException {
        List<ChainReport> reports = database.read(db -> new ChainVerifier(db).all(Optional.ofNullable(hall)));
        if (reports.isEmpty()) {
            System.out.println("no journal yet");
        }
        reports.forEach(r -> System.out.println(r.text()));
        return reports.stream().allMatch(ChainReport::whole) ? 0 : 1;
    }
}
