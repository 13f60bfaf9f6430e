package org.tingxu.journal.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.testing.DatabaseHall.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.HallId;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;

class CardStoreTest {
    private static final HallId HALL = PlanDraft.HALL;
    private static final LocalDate DAY = Orders.MONDAY;
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final String NUMBER = "000000199001010018";

    private final CardSeal seal = new CardSeal(new byte[CardSeal.KEY_BYTES]);

    @Test
    void a_kept_number_is_deleted_when_its_days_are_over_and_not_before() {
        try (DatabaseHall hall = DatabaseHall.begun(TestPostgres.freshDatabase())) {
            CardStore store = new CardStore(hall.database());
            answer(store.keep(HALL, DAY, Orders.no("A001"), seal.seal(HALL, DAY, NUMBER), AT));
            answer(store.keep(HALL, DAY, Orders.no("A001"), seal.seal(HALL, DAY, "another"), AT));
            assertThat(answer(store.forgetBefore(HALL, DAY))).isZero();
            assertThat(answer(store.forgetBefore(new HallId("another"), DAY.plusDays(1))))
                    .isZero();
            assertThat(answer(store.find(HALL, DAY, Orders.no("A001"))).flatMap(s -> seal.open(HALL, DAY, s)))
                    .as("kept once, and readable with the key")
                    .contains(NUMBER);
            assertThat(answer(store.forgetBefore(HALL, DAY.plusDays(1)))).isEqualTo(1);
            assertThat(answer(store.find(HALL, DAY, Orders.no("A001")))).isEmpty();
        }
    }

    @Test
    void what_was_changed_moved_or_sealed_with_another_key_is_not_read() {
        byte[] sealed = seal.seal(HALL, DAY, NUMBER);
        byte[] otherKey = new byte[CardSeal.KEY_BYTES];
        Arrays.fill(otherKey, (byte) 7);
        assertThat(new CardSeal(otherKey).open(HALL, DAY, sealed)).isEmpty();
        assertThat(seal.open(HALL, DAY.plusDays(1), sealed)).isEmpty();
        assertThat(seal.open(new HallId("another"), DAY, sealed)).isEmpty();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(HALL, DAY, changed)).as("byte %d", i).isEmpty();
        }
        assertThat(seal.open(HALL, DAY, new byte[3])).isEmpty();
        assertThat(seal.seal(HALL, DAY, NUMBER)).as("never the same twice").isNotEqualTo(sealed);
    }
}
