package org.tingxu.core.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.StationPlan;

class StationTest {
    private static final ClerkId LI = new ClerkId("li");
    private static final StationCode XINHE = new StationCode("xinhe");
    private static final SubjectId AGENT = new SubjectId("00000000000000000000000000000001");
    private static final SubjectId VILLAGER = new SubjectId("00000000000000000000000000000002");
    private static final StationCommand.Line DIBAO =
            new StationCommand.Line(new ItemCode("dibao"), VILLAGER, List.of());
    private static final StationCommand.Line UNKNOWN =
            new StationCommand.Line(new ItemCode("nothing"), VILLAGER, List.of());

    @Test
    void a_batch_opens_the_halls_own_matters_and_names_agent_and_villager_of_each() {
        List<Event> events = story().when(handIn(List.of(DIBAO, DIBAO))).accepted();
        assertThat(events)
                .extracting(e -> e instanceof Event.Duty(DutyEvent.MatterReceived r) ? r.matter() : null)
                .contains(new MatterNo(2026, 1), new MatterNo(2026, 2));
        assertThat(events)
                .filteredOn(e -> e instanceof Event.Ledger(StationEvent.BatchHandedIn b)
                        && b.agent().equals(AGENT)
                        && b.lines() == 2)
                .hasSize(1);
        assertThat(events)
                .filteredOn(e -> e instanceof Event.Ledger(StationEvent.ProxyHandedIn p)
                        && p.villager().equals(VILLAGER))
                .hasSize(2);
    }

    @Test
    void numbers_go_on_after_a_batch_and_the_matters_are_open() {
        HallStory story = story().done(handIn(List.of(DIBAO, DIBAO)), handIn(List.of(DIBAO)));
        assertThat(story.hall().state().duties().matter(new MatterNo(2026, 3))).isPresent();
        assertThat(story.hall().state().duties().matters()).hasSize(3);
    }

    @Test
    void one_wrong_line_takes_the_whole_batch_back_and_each_fault_is_named_by_its_line() {
        HallStory story = story();
        story.when(handIn(List.of(DIBAO, UNKNOWN, DIBAO, UNKNOWN)))
                .then(refusal(StationWord.BATCH, "2: item-unknown; 4: item-unknown"));
        assertThat(story.hall().state().duties().matters()).isEmpty();
    }

    @Test
    void twenty_go_at_once_and_twenty_one_do_not() {
        story().done(handIn(Collections.nCopies(20, DIBAO)));
        story().when(handIn(Collections.nCopies(21, DIBAO))).then(refusal(StationWord.SIZE, "20"));
        story().when(handIn(List.of())).then(refusal(StationWord.SIZE, "20"));
    }

    @Test
    void a_station_that_the_hall_does_not_have_hands_nothing_in() {
        story().when(new Command.Ledger(
                        new StationCommand.HandIn(LI, new StationCode("elsewhere"), AGENT, List.of(DIBAO))))
                .then(refusal(StationWord.UNKNOWN, "elsewhere"));
    }

    private static HallStory story() {
        HallPlan plan = PlanDraft.plain()
                .items(new Item(
                        new ItemCode("dibao"),
                        new Text("低保", "Allowance"),
                        Terms.of(MatterKind.PROMISED, 10),
                        List.of()))
                .build()
                .withStations(List.of(new StationPlan(XINHE, new Text("新河村", "Xinhe"))));
        return HallStory.blank().at("09:00").done(Orders.configure(plan), Orders.openDay(Orders.MONDAY));
    }

    private static Command handIn(List<StationCommand.Line> lines) {
        return new Command.Ledger(new StationCommand.HandIn(LI, XINHE, AGENT, lines));
    }

    private static Refusal refusal(StationWord word, String value) {
        return new Refusal.Ledger(new LedgerRefusal(word, List.of(value)));
    }
}
