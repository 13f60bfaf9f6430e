package org.tingxu.boot;

import io.vertx.core.Future;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Language;
import org.tingxu.journal.database.Database;
import org.tingxu.report.month.HallCalendars;
import org.tingxu.report.month.JournalRecount;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.MonthQuery;
import org.tingxu.report.month.ReportedMonth;
import org.tingxu.web.month.FigureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the figures of a month, and checks them against the journal. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the figures of a month, counted by SQL from the read tables.",
            "With --check they are counted once more from the journal alone. Exit code 0: the same; 1: they differ."
        })
final class FiguresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseChoice database = new DatabaseChoice();

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "the month, e.g. 2026-03")
    private String month = "";

    @Option(names = "--hall", paramLabel = "ID", description = "this hall only")
    private @Nullable String hall;

    @Option(names = "--check", description = "count from the journal too, and compare")
    private boolean check;

    /** One hall's figures, and those from its journal when they were asked for. */
    private record Counted(HallId hall, MonthFigures bySql, Optional<MonthFigures> byJournal) {
        boolean same() {
            return byJournal.filter(j -> !j.equals(bySql)).isEmpty();
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        YearMonth asked = asked();
        List<Counted> all = database.read(db -> all(db, asked));
        PrintWriter out = spec.commandLine().getOut();
        if (all.isEmpty()) {
            out.println("no hall yet");
        }
        all.forEach(counted -> print(counted, out));
        out.flush();
        return all.stream().allMatch(Counted::same) ? 0 : 1;
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--month takes a year and a month, e.g. 2026-03, not '%s'".formatted(month), e);
        }
    }

    private Future<List<Counted>> all(Database db, YearMonth asked) {
        HallCalendars calendars = new HallCalendars(db);
        return calendars.halls(Optional.ofNullable(hall)).compose(halls -> {
            Future<List<Counted>> counted = Future.succeededFuture(new ArrayList<>());
            for (HallId id : halls) {
                counted = counted.compose(done -> calendars
                        .of(id)
                        .compose(known -> known.isEmpty()
                                ? Future.succeededFuture(done)
                                : one(db, known.get(), asked).map(c -> {
                                    done.add(c);
                                    return done;
                                })));
            }
            return counted;
        });
    }

    private Future<Counted> one(Database db, HallCalendars.Known known, YearMonth asked) {
        LocalDate today = LocalDate.now(known.zone());
        return new MonthQuery(db)
                .of(known.hall(), new ReportedMonth(asked, today, known.calendar()))
                .compose(bySql -> check
                        ? new JournalRecount(db)
                                .of(known.hall(), asked, today)
                                .map(byJournal -> new Counted(known.hall(), bySql, Optional.of(byJournal)))
                        : Future.succeededFuture(new Counted(known.hall(), bySql, Optional.empty())));
    }

    private static void print(Counted counted, PrintWriter out) {
        out.println("%s, %s up to %s"
                .formatted(
                        counted.hall(), counted.bySql().month(), counted.bySql().asOf()));
        for (MonthFigure figure : MonthFigure.values()) {
            String sql = text(figure, counted.bySql());
            String line =
                    "  %s %s: %s".formatted(figure.label().zh(), figure.label().en(), sql);
            out.println(counted.byJournal()
                    .map(journal -> line + judged(figure, counted.bySql(), journal))
                    .orElse(line));
        }
        counted.byJournal()
                .ifPresent(_ -> out.println(
                        counted.same() ? "  the journal tells the same" : "  THE JOURNAL TELLS ANOTHER STORY"));
    }

    private static String judged(MonthFigure figure, MonthFigures bySql, MonthFigures byJournal) {
        return Objects.equals(bySql.reading(figure), byJournal.reading(figure))
                ? ""
                : "  ≠ by the journal: " + text(figure, byJournal);
    }

    private static String text(MonthFigure figure, MonthFigures figures) {
        String parts = figures.reading(figure)
                .map(r -> " (%d / %d)".formatted(r.part(), r.whole()))
                .orElse("");
        return FigureText.of(figure, figures.reading(figure), Language.EN) + parts;
    }
}
