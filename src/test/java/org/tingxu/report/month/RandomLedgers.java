package org.tingxu.report.month;

import static org.tingxu.testing.DatabaseHall.answer;

import java.util.List;
import java.util.Random;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.rating.RatingRules;
import org.tingxu.testing.DatabaseHall;

/** What a hall's ledgers are told in a {@link RandomMonth}: the same seed orders the same. Some orders are refused. */
final class RandomLedgers {
    private static final ClerkId HEAD = new ClerkId("head");

    private final DatabaseHall hall;
    private final Random random;

    RandomLedgers(DatabaseHall hall, long seed) {
        this.hall = hall;
        this.random = new Random(seed);
    }

    /** Of the open bad ratings some are mended, some of them twice; of others the rated clerk appeals. */
    void mend() {
        for (Entry bad : open(RatingRules.LEDGER)) {
            EntryId id = bad.id();
            ClerkId rated = ((RatingFacts) bad.facts()).clerk();
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    tell(new RatingCommand.CallBack(HEAD, id, true, "等候过久"));
                    tell(new RatingCommand.Mend(HEAD, id, "增开窗口"));
                }
                case 2 -> {
                    tell(new RatingCommand.Appeal(rated, id, "并非本人接待"));
                    tell(new RatingCommand.DecideAppeal(HEAD, id, random.nextBoolean(), "已查监控"));
                }
                default -> {}
            }
        }
    }

    private List<Entry> open(String ledger) {
        return answer(hall.port().read(h -> List.copyOf(h.state().ledgers().entries(ledger))));
    }

    private void tell(LedgerCommand command) {
        hall.told(new Command.Ledger(command));
    }
}
