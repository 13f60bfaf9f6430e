package org.tingxu.sim.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Recorded;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.Entry;
import org.tingxu.writer.Answer;
import org.tingxu.writer.Order;

/** What is durable, and what was acknowledged: promises 6, 7 and 13. */
public final class Ledger {
    /** The rows of one command id. */
    private record Acted(String print, int batch, List<Recorded> rows) {}

    private final Witness witness;
    private final List<Entry> rows = new ArrayList<>();
    private final Map<String, Acted> acted = new HashMap<>();
    private final Map<String, List<Recorded>> answered = new HashMap<>();
    private long epoch;
    private int batches;
    private Instant lastAt = Instant.EPOCH;

    public Ledger(Witness witness) {
        this.witness = witness;
    }

    public List<Entry> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Somebody took the hall over. */
    public void takenOver(long by) {
        epoch = by;
    }

    /** A batch became durable. */
    public void landed(long by, List<Entry> batch) {
        witness.check(by == epoch, Promised.ONE_WRITER, "epoch %d wrote rows in the time of epoch %d", by, epoch);
        batches++;
        for (Entry e : batch) {
            witness.check(
                    e.seq() == rows.size() + 1,
                    Promised.ONE_WRITER,
                    "epoch %d wrote row %d after row %d",
                    by,
                    e.seq(),
                    rows.size());
            witness.check(!e.at().isBefore(lastAt), Promised.TIME, "row %d is older than the one before", e.seq());
            lastAt = e.at();
            rows.add(e);
            e.mark().ifPresent(mark -> acts(mark, e.recorded()));
        }
    }

    private void acts(CommandMark mark, Recorded row) {
        Acted a = acted.computeIfAbsent(mark.id(), _ -> new Acted(mark.print(), batches, new ArrayList<>()));
        witness.check(
                a.batch == batches && a.print.equals(mark.print()),
                Promised.ONCE,
                "command %s acted a second time at row %d: %s",
                mark.id(),
                row.seq(),
                row.event());
        a.rows.add(row);
    }

    /** Is this row durable? */
    public boolean holds(Recorded row) {
        return row.seq() >= 1
                && row.seq() <= rows.size()
                && rows.get((int) row.seq() - 1).recorded().equals(row);
    }

    /** An answer left the writer. */
    public void answered(Order order, Answer answer) {
        if (!(answer instanceof Answer.Done done) || done.events().isEmpty()) {
            return;
        }
        for (Recorded row : done.events()) {
            witness.check(
                    holds(row),
                    Promised.ONCE,
                    "acknowledged and not in the journal: row %d, %s",
                    row.seq(),
                    row.event());
        }
        order.mark().ifPresent(mark -> once(mark, order.command(), done.events()));
    }

    private void once(CommandMark mark, Command command, List<Recorded> events) {
        List<Recorded> before = answered.putIfAbsent(mark.id(), events);
        witness.check(
                before == null || before.equals(events),
                Promised.ONCE,
                "command %s got two answers: %s and %s",
                mark.id(),
                before,
                events);
        Optional<Acted> rowsOf = Optional.ofNullable(acted.get(mark.id()));
        witness.check(
                rowsOf.filter(a -> a.rows.equals(events)).isPresent(),
                Promised.ONCE,
                "command %s (%s) answers %s, and the journal has %s",
                mark.id(),
                command,
                events,
                rowsOf);
    }

    /** To be asked at the end: one order, one row; only leaving a post, and what is opened and gone on with at once, brings about more. */
    public void checkSingles(Map<String, Command> commands) {
        commands.forEach((id, command) -> {
            int rowsOf =
                    Optional.ofNullable(acted.get(id)).map(a -> a.rows.size()).orElse(0);
            witness.check(
                    rowsOf <= mostRows(command), Promised.ONCE, "command %s acted more than once: %s", id, command);
        });
    }

    private static int mostRows(Command command) {
        return switch (command) {
            case Command.SignOut _ -> Integer.MAX_VALUE;
            case Command.Duty(DutyCommand.TakeIn _),
                    Command.Ledger(ContactCommand.Open _),
                    Command.Ledger(ComplaintCommand.File _),
                    Command.RateVisit _ -> 2;
            default -> 1;
        };
    }
}
