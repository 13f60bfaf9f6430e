package org.tingxu.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.duty.DutyState;
import org.tingxu.core.duty.TownHall;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;

class DisclosureTest {
    private static final ClerkId LI = new ClerkId("li");
    private static final ClerkId HEAD = new ClerkId("head");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final HallPlan PLAN = PlanDraft.plain().build();
    private static final EntryId FIRST = EntryId.of("disclosure", 2026, 1);

    private final Ledgers ledgers = new Ledgers();

    /** Dates that were reckoned by hand and by a list of working days, not by this code, each with its reasoning. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/golden-dates.csv", numLinesToSkip = 1)
    void a_golden_date_is_met(String rule, String acts, String due, String reason) {
        String told = "";
        for (String act : acts.split("; ")) {
            String[] words = act.split(" ");
            EntryId id = EntryId.of("disclosure", Integer.parseInt(words[1].substring(0, 4)), 1);
            told = done(words[1], command(id, words[0], words.length > 2 ? words[2] : ""));
        }
        assertThat(told).as("%s. %s", rule, reason).isEqualTo(due);
    }

    @Test
    void nobody_approves_an_extension_of_ones_own() {
        filed();
        done("2026-02-06T10:00", new DisclosureCommand.AskExtension(LI, FIRST, 5, "卷宗多"));
        assertThat(done("2026-02-06T11:00", new DisclosureCommand.DecideExtension(LI, FIRST, true, "同意")))
                .isEqualTo("disclosure-oneself");
        assertThat(done("2026-02-06T11:00", new DisclosureCommand.Review(LI, FIRST, "材料齐全")))
                .isEqualTo("2026-03-11");
        assertThat(done("2026-02-06T12:00", answer(Outcome.DISCLOSED)))
                .as("not while it waits for its approval")
                .isEqualTo("disclosure-order");
    }

    @Test
    void a_request_is_reviewed_answered_and_archived_in_this_order() {
        filed();
        assertThat(done("2026-02-06T10:00", answer(Outcome.DISCLOSED))).isEqualTo("disclosure-order");
        done("2026-02-06T10:00", new DisclosureCommand.Review(LI, FIRST, "材料齐全"));
        assertThat(done("2026-02-06T10:30", new DisclosureCommand.Archive(LI, FIRST)))
                .isEqualTo("disclosure-order");
        done("2026-02-06T11:00", answer(Outcome.PARTLY));
        assertThat(ledgers.entry(FIRST).orElseThrow().due()).isEmpty();
        done("2026-02-06T11:30", new DisclosureCommand.Archive(LI, FIRST));
        assertThat(ledgers.entry(FIRST)).isEmpty();
        assertThat(done("2026-02-06T11:40", answer(Outcome.PARTLY))).isEqualTo("disclosure-archived");
    }

    @Test
    void an_answer_after_the_last_day_is_late() {
        filed();
        done("2026-02-06T10:00", new DisclosureCommand.Review(LI, FIRST, "材料齐全"));
        done("2026-03-12T10:00", answer(Outcome.NOT_HELD));
        assertThat(facts().late()).isTrue();
    }

    @Test
    void it_is_abandoned_only_when_the_time_for_its_correction_is_over() {
        filed();
        assertThat(done("2026-02-06T10:00", answer(Outcome.ABANDONED))).isEqualTo("disclosure-order");
        done("2026-02-06T10:00", new DisclosureCommand.AskCorrection(LI, FIRST, "写明所需信息", LocalDate.of(2026, 2, 12)));
        assertThat(done("2026-02-12T17:00", answer(Outcome.ABANDONED))).isEqualTo("disclosure-order");
        done("2026-02-13T09:00", answer(Outcome.ABANDONED));
        assertThat(facts().outcome()).contains(Outcome.ABANDONED);
        assertThat(facts().late()).isFalse();
    }

    @Test
    void nothing_is_filed_ahead_of_time_or_without_a_topic() {
        LocalDateTime ahead = LocalDateTime.parse("2026-02-05T10:01");
        assertThat(done("2026-02-05T10:00", file(Optional.of(ahead), "征地"))).isEqualTo("disclosure-ahead");
        assertThat(done("2026-02-05T10:00", file(Optional.empty(), " "))).isEqualTo("disclosure-text");
    }

    private DisclosureFacts facts() {
        return (DisclosureFacts) ledgers.entry(FIRST).orElseThrow().facts();
    }

    private void filed() {
        done("2026-02-05T10:00", file(Optional.empty(), "征地补偿方案"));
    }

    private static DisclosureCommand file(Optional<LocalDateTime> at, String topic) {
        return new DisclosureCommand.File(LI, at, RequestChannel.COUNTER, topic, SOMEBODY);
    }

    private static DisclosureCommand answer(Outcome outcome) {
        return new DisclosureCommand.Answer(LI, FIRST, outcome, "已书面答复");
    }

    private static DisclosureCommand command(EntryId id, String word, String more) {
        return switch (word) {
            case "FILE" -> file(Optional.empty(), "征地补偿方案");
            case "MEND" -> new DisclosureCommand.AskCorrection(LI, id, "写明所需信息", LocalDate.parse(more));
            case "MENDED" -> new DisclosureCommand.Correct(LI, id);
            case "REVIEW" -> new DisclosureCommand.Review(LI, id, "材料齐全");
            case "THIRD" -> new DisclosureCommand.AskThirdParty(LI, id);
            case "WORD" -> new DisclosureCommand.EnterThirdParty(LI, id, ThirdPartyWord.AGREES);
            case "EXTEND" -> new DisclosureCommand.AskExtension(LI, id, Integer.parseInt(more), "卷宗多");
            case "APPROVE" -> new DisclosureCommand.DecideExtension(HEAD, id, true, "");
            case "REFUSE" -> new DisclosureCommand.DecideExtension(HEAD, id, false, "可按期答复");
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The last day of what is next, the code of the refusal, or nothing when nothing is due any more. */
    private String done(String at, DisclosureCommand command) {
        Scene scene =
                new Scene(ledgers, new DutyState(), PLAN, TownHall.CALENDAR, LocalDateTime.parse(at), new NoFloor());
        return switch (DisclosureRules.decide(scene, command)) {
            case LedgerDecision.Refused r -> r.refusal().word().code();
            case LedgerDecision.Accepted a -> {
                a.events()
                        .forEach(
                                e -> ledgers.keep(DisclosureRules.next(ledgers.entry(e.entry()), (DisclosureEvent) e)));
                yield ledgers.entry(a.events().getFirst().entry())
                        .flatMap(Entry::due)
                        .map(due -> due.toLocalDate().toString())
                        .orElse("");
            }
        };
    }

    /** A hall in which nobody is. */
    private record NoFloor() implements Scene.Floor {
        @Override
        public Optional<ClerkId> clerkAt(WindowNo window) {
            return Optional.empty();
        }

        @Override
        public Optional<ClerkId> serving(TicketNo ticket) {
            return Optional.empty();
        }

        @Override
        public Optional<ClerkId> firstClerk(TicketNo ticket) {
            return Optional.empty();
        }

        @Override
        public Set<ClerkId> served(TicketNo ticket) {
            return Set.of();
        }

        @Override
        public int waitingFor(WindowNo window) {
            return 0;
        }
    }
}
