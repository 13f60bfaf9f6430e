package org.tingxu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.testing.DatabaseHall.answer;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.report.LedgerRegister.Search;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;

/** The list and the figures of first contacts on PostgreSQL. */
class ContactRegisterTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = Orders.MONDAY;

    private final URI uri = TestPostgres.freshDatabase();

    @Test
    void numbers_that_were_served_are_first_contacts_without_a_row_of_their_own_and_figures_count_them_once() {
        try (DatabaseHall hall = DatabaseHall.begun(uri)) {
            ContactRegister register = new ContactRegister(hall.database());
            assertThat(figures(hall, register).firstAskedRate())
                    .as("no data is no 0")
                    .isEmpty();
            hall.done(Orders.signIn(1));
            hall.done(Orders.signIn(2));
            // A001 is served and finished by its first clerk.
            serve(hall);
            hall.done(Orders.finish(1));
            // A002 is sent on by the queue alone: nobody signed for it.
            serve(hall);
            hall.done(Orders.sendTo(1, 2));
            pass(hall, Duration.ofSeconds(1));
            hall.done(Orders.next(2));
            hall.done(Orders.start(2));
            hall.done(Orders.finish(2));
            // A003 is handed on with a record, and signed for in time.
            serve(hall);
            hall.done(ask(ContactChannel.TICKET, Orders.no("A003")));
            hall.done(Orders.finish(1));
            hall.done(new Command.Ledger(new ContactCommand.Sign(clerk(2), EntryId.of("contact", 2026, 1))));
            // A call is handed on and nobody signs.
            hall.done(ask(ContactChannel.PHONE));
            pass(hall, Duration.ofMinutes(31));

            assertThat(figures(hall, register)).isEqualTo(new ContactFigures(1, 1, 0, 4, 3, 2, 1));
            assertThat(figures(hall, register).firstAskedRate()).contains(0.75);
            assertThat(figures(hall, register).signedInTimeRate()).contains(0.5);

            List<LedgerRow> all = found(register, Search.ALL);
            assertThat(all)
                    .extracting(
                            row -> row.entry().id().key(), row -> row.entry().state())
                    .containsExactlyInAnyOrder(
                            tuple("2026-03-02:A001", "served"),
                            tuple("2026-03-02:A002", "served"),
                            tuple("2026-000001", "in-hand"),
                            tuple("2026-000002", "escalated"));
            Search open = new Search(Optional.of("open"), Optional.of(clerk(1)), Optional.empty(), Optional.empty());
            assertThat(found(register, open))
                    .extracting(row -> row.entry().id().key())
                    .containsExactly("2026-000002");
            pass(hall, Duration.ofDays(3));
            assertThat(figures(hall, register).overdue()).isEqualTo(2);
        }
        try (DatabaseHall hall = DatabaseHall.takenOver(uri)) {
            List<String> open = answer(hall.port()
                    .read(h -> h.state().ledgers().entries("contact").stream()
                            .map(e -> e.id().key())
                            .toList()));
            assertThat(open).containsExactly("2026-000001", "2026-000002");
        }
    }

    /** Time goes on, and what it brings about is in the tables: it is written before the next order. */
    private static void pass(DatabaseHall hall, Duration time) {
        hall.clock(hall.clock().plus(time));
        hall.tick();
        hall.done(Orders.take(PlanDraft.PENSION));
    }

    private static void serve(DatabaseHall hall) {
        hall.done(Orders.take(PlanDraft.DIBAO));
        hall.done(Orders.next(1));
        hall.done(Orders.start(1));
    }

    private static Command ask(ContactChannel channel, TicketNo... ticket) {
        return new Command.Ledger(new ContactCommand.Open(
                clerk(1),
                Optional.empty(),
                channel,
                List.of(ticket).stream().findFirst(),
                "危房改造",
                Optional.empty(),
                new Branch.Hand(Receiver.of(clerk(2)), Optional.empty())));
    }

    private static ContactFigures figures(DatabaseHall hall, ContactRegister register) {
        return answer(register.figures(
                PlanDraft.HALL, ZONE, DAY, DAY, hall.clock().atZone(ZONE).toLocalDateTime()));
    }

    private static List<LedgerRow> found(ContactRegister register, Search search) {
        return answer(register.search(PlanDraft.HALL, ZONE, DAY, DAY, search, 100));
    }
}
