package org.tingxu.boot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;

/** A hall of {@value #SERVICES} windows, each with a service and a number range of its own. */
final class BenchHall {
    static final int SERVICES = 64;

    /** Services that numbers alone are taken of: as many lines of numbers as the demo hall has. */
    static final int LINES = 5;

    static final String ID = "bench";
    static final String TICKETS = "halls/bench/tickets";
    private static final int LETTERS = 26;

    private BenchHall() {}

    /** Writes the hall's file into a folder. */
    static Path write(Path folder) throws IOException {
        String groups =
                lines("  - {code: g%1$d, name: {zh-CN: 组%1$d, en: Group %1$d}, prefix: %2$s, from: 1, to: 99999999}");
        String services = lines("  - {code: s%1$d, name: {zh-CN: 事项%1$d, en: Service %1$d}, group: g%1$d}");
        String windows = lines("  - {window: %3$d, serves: [s%1$d]}");
        return Files.writeString(folder.resolve("bench.yaml"), """
                hall:
                  id: bench
                  name: {zh-CN: 性能测试厅, en: Bench hall}
                  demo: true
                hours: always
                groups:
                %s
                services:
                %s
                windows:
                %s
                limits: {waiting-max: 5000000}
                """.formatted(groups, services, windows));
    }

    private static String lines(String form) {
        return IntStream.range(0, SERVICES)
                .mapToObj(i -> form.formatted(i, prefix(i), i + 1))
                .collect(Collectors.joining("\n"));
    }

    static String prefix(int service) {
        return "" + (char) ('A' + service / LETTERS) + (char) ('A' + service % LETTERS);
    }

    /** Body of a request for a ticket. */
    static String ticket(int service) {
        return "{\"service\":\"s%d\"}".formatted(service);
    }

    /** The same as an order. */
    static Command take(int service) {
        return new Command.IssueTicket(
                new ServiceCode("s" + service),
                List.of(),
                Channel.KIOSK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.empty(),
                Optional.empty());
    }

    /** Who sits at a window where no account is needed; {@code window} counts from 1. */
    static ClerkId clerk(int window) {
        return new ClerkId("clerk" + window);
    }

    /** Path of an order at a window; {@code window} counts from 0. */
    static String desk(int window, String order) {
        return "halls/bench/windows/%d/%s".formatted(window + 1, order);
    }
}
