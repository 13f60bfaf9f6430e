package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;

class CardReferencesTest {
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final KioskId KIOSK = new KioskId("front");
    private static final CardHolder HOLDER =
            new CardHolder(LocalDate.of(2026, 3, 2), new Holder("ab12"), Optional.empty());

    private final CardReferences references = new CardReferences(CardDesk.REFERENCE_LIVES, CardDesk.USED_LIVES);

    @Test
    void a_reference_ends_after_its_minute() {
        String reference = references.add(KIOSK, HOLDER, NINE);
        assertThat(references.use(KIOSK, reference, "one", NINE.plus(CardDesk.REFERENCE_LIVES)))
                .isEmpty();
        String other = references.add(KIOSK, HOLDER, NINE);
        assertThat(references.use(
                        KIOSK, other, "one", NINE.plus(CardDesk.REFERENCE_LIVES).minusMillis(1)))
                .contains(HOLDER);
    }

    @Test
    void the_same_use_may_be_repeated_for_a_while_and_no_other() {
        String reference = references.add(KIOSK, HOLDER, NINE);
        assertThat(references.use(KIOSK, reference, "one", NINE)).contains(HOLDER);
        assertThat(references.use(KIOSK, reference, "one", NINE.plusSeconds(300)))
                .contains(HOLDER);
        assertThat(references.use(KIOSK, reference, "two", NINE.plusSeconds(300)))
                .isEmpty();
        assertThat(references.use(KIOSK, reference, "one", NINE.plus(CardDesk.USED_LIVES)))
                .isEmpty();
    }

    @Test
    void of_too_many_the_oldest_ends() {
        String oldest = references.add(KIOSK, HOLDER, NINE);
        String newer = references.add(KIOSK, HOLDER, NINE);
        for (int i = 2; i <= CardReferences.MAX; i++) {
            references.add(KIOSK, HOLDER, NINE);
        }
        assertThat(references.use(KIOSK, oldest, "one", NINE)).isEmpty();
        assertThat(references.use(KIOSK, newer, "one", NINE)).contains(HOLDER);
    }
}
