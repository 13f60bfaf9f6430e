package org.tingxu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.testing.DatabaseHall.answer;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.reception.ReceptionChannel;
import org.tingxu.core.reception.ReceptionCommand;
import org.tingxu.core.reception.ReceptionFacts;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRegister.Search;
import org.tingxu.report.LedgerRow;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;

class LedgerTablesTest {
    private static final ClerkId LI = new ClerkId("li");
    private static final EntryId FIRST = EntryId.of("reception", 2026, 1);

    private final URI uri = TestPostgres.freshDatabase();

    @Test
    void an_entry_is_found_again_with_its_course_when_it_is_closed_and_its_hall_was_taken_over() {
        try (DatabaseHall hall = DatabaseHall.begun(uri)) {
            hall.done(note(false));
            hall.done(note(true));
        }
        try (DatabaseHall hall = DatabaseHall.takenOver(uri)) {
            hall.done(new Command.Ledger(new ReceptionCommand.Answer(LI, FIRST, "已答复")));
            hall.done(note(false));
            LedgerRegister register = new LedgerRegister(hall.database());
            LedgerRow found = answer(register.find(PlanDraft.HALL, FIRST)).orElseThrow();
            assertThat(found.entry().closed()).isTrue();
            assertThat(found.entry().facts())
                    .isEqualTo(new ReceptionFacts(ReceptionChannel.PHONE, 1, "低保条件", false, Optional.of("已答复")));
            assertThat(answer(register.course(PlanDraft.HALL, FIRST)))
                    .extracting(Recorded::event)
                    .hasSize(2);
            assertThat(answer(register.search(PlanDraft.HALL, "reception", Search.ALL, 10)))
                    .extracting(row -> row.entry().id().key())
                    .containsExactly("2026-000003", "2026-000002", "2026-000001");
            Search open = new Search(Optional.of("open"), Optional.of(LI), Optional.empty(), Optional.empty());
            assertThat(answer(register.search(PlanDraft.HALL, "reception", open, 10)))
                    .extracting(row -> row.entry().id().key())
                    .containsExactly("2026-000003");
        }
    }

    private static Command note(boolean answered) {
        return new Command.Ledger(
                new ReceptionCommand.Note(LI, Optional.empty(), ReceptionChannel.PHONE, 1, "低保条件", answered));
    }
}
