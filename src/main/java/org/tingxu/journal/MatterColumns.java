package org.tingxu.journal;

import static org.tingxu.journal.AppendStatement.column;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.duty.MatterTime;
import org.tingxu.core.duty.StepTime;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.ReadRow.MatterEventRow;
import org.tingxu.journal.ReadRow.MatterRow;

/** The columns of {@code matter} and {@code matter_event}, in the order of the append. */
final class MatterColumns {
    private MatterColumns() {}

    static void add(Tuple t, Collection<MatterRow> rows) {
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.matter().no().year()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.matter().no().serial()));
        texts(t, rows, m -> m.no().toString());
        texts(t, rows, m -> m.item().code().value());
        texts(t, rows, m -> m.item().version());
        texts(t, rows, m -> m.subject().value());
        texts(t, rows, m -> m.ticket().map(TicketNo::toString).orElse(null));
        texts(t, rows, m -> m.clerk().value());
        moments(t, rows, m -> Optional.of(m.receivedAt()));
        moments(t, rows, Matter::acceptedAt);
        moments(t, rows, Matter::closedAt);
        texts(t, rows, m -> m.time().stage().code());
        dates(t, rows, m -> m.due().map(DueDate::on));
        flags(t, rows, m -> m.time().due().filter(DueDate::provisional).isPresent());
        dates(t, rows, m -> m.statutory().map(DueDate::on));
        dates(t, rows, m -> m.deliverBy().map(DueDate::on));
        texts(t, rows, m -> m.time().lights().first().name().toLowerCase(Locale.ROOT));
        dates(t, rows, m -> ever(m.lights().yellowFrom()));
        dates(t, rows, m -> ever(m.lights().redFrom()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.matter().notices()));
        flags(t, rows, Matter::flagged);
        flags(t, rows, m -> m.asked().isPresent());
        t.addArrayOfBoolean(
                column(rows, Boolean[]::new, r -> r.matter().granted().orElse(null)));
        flags(t, rows, m -> m.time().stage().closed());
        flags(t, rows, Matter::returned);
        moments(t, rows, Matter::passedUpAt);
        texts(t, rows, m -> m.time().step().map(StepTime::step).orElse(null));
        dates(t, rows, m -> m.step().map(s -> s.due().on()));
        texts(
                t,
                rows,
                m -> m.time()
                        .step()
                        .map(s -> s.lights().first().name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        dates(t, rows, m -> m.step().flatMap(s -> ever(s.lights().yellowFrom())));
        dates(t, rows, m -> m.step().flatMap(s -> ever(s.lights().redFrom())));
    }

    static void addEvents(Tuple t, Collection<MatterEventRow> rows) {
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.matter().year()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.matter().serial()));
        t.addArrayOfLong(column(rows, Long[]::new, MatterEventRow::seq));
    }

    /** A light that never comes has no date. */
    private static Optional<LocalDate> ever(LocalDate day) {
        return day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    private static void texts(Tuple t, Collection<MatterRow> rows, Function<Matter, @Nullable String> value) {
        t.addArrayOfString(column(rows, String[]::new, r -> value.apply(r.matter())));
    }

    private static void flags(Tuple t, Collection<MatterRow> rows, Function<Matter, Boolean> value) {
        t.addArrayOfBoolean(column(rows, Boolean[]::new, r -> value.apply(r.matter())));
    }

    private static void dates(Tuple t, Collection<MatterRow> rows, Function<MatterTime, Optional<LocalDate>> value) {
        t.addArrayOfLocalDate(column(
                rows, LocalDate[]::new, r -> value.apply(r.matter().time()).orElse(null)));
    }

    private static void moments(Tuple t, Collection<MatterRow> rows, Function<Matter, Optional<LocalDateTime>> value) {
        t.addArrayOfLocalDateTime(
                column(rows, LocalDateTime[]::new, r -> value.apply(r.matter()).orElse(null)));
    }
}
