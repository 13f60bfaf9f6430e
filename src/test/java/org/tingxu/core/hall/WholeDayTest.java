package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.begin;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.confirm;
import static org.tingxu.core.Orders.doubt;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.fail;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.giveBack;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.ignoreKey;
import static org.tingxu.core.Orders.keep;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.open;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.rate;
import static org.tingxu.core.Orders.recall;
import static org.tingxu.core.Orders.reprint;
import static org.tingxu.core.Orders.resume;
import static org.tingxu.core.Orders.sendAndBack;
import static org.tingxu.core.Orders.set;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takePrinted;
import static org.tingxu.core.Orders.undo;
import static org.tingxu.core.Orders.voided;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Facts;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.DeviceSetting;

/** One day in which everything happens that can happen. */
class WholeDayTest {
    @Test
    void every_event_happens_in_the_story_of_a_day_and_is_remembered() {
        HallStory story = wholeDay();
        Set<Class<?>> seen =
                story.journal().stream().map(r -> r.event().getClass()).collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Facts.kinds());
    }

    private static HallStory wholeDay() {
        HallStory story = HallStory.of(PlanDraft.plain().devices(TestDevices.all(PlanDraft.FRONT)))
                .done(takePrinted(DIBAO), begin("A001"), confirm("A001"))
                .done(takePrinted(DIBAO), begin("A002"), doubt("A002"), voided("A002"))
                .done(takePrinted(DIBAO), fail("A003"), keep("A003"))
                .done(takePrinted(DIBAO), fail("A004"), reprint("A004"), begin("A004"), confirm("A004"))
                .done(take(DIBAO), cancel("A005"));
        story.at("09:10").done(next(1), recall(1), start(1), hold(1, "copies a form"));
        story.at("09:20").done(next(1), miss(1), undo(1), miss(1), giveBack(1, "A003"));
        story.at("09:30").done(resume(1), sendAndBack(1, PENSION), next(2), start(2), finish(2));
        story.at("09:40").done(pause(3, "water"), open(3), next(1), start(1), finish(1));
        story.at("09:50").done(rate("A001", 1, 5), ignoreKey(TestDevices.KEYPAD));
        story.done(set(TestDevices.WINDOW_SIGN, new DeviceSetting.Brightness(30)));
        story.done(new Command.Duty(new DutyCommand.LoadHolidays(
                HolidayNotice.of(List.of(new NoticeDay(MONDAY.plusDays(1), "a day off", NoticeDay.Kind.OFF))))));
        story.done(new Command.Items(new ItemCommand.SaveDraft(
                clerk(1),
                new Item(
                        new ItemCode("felling"),
                        new Text("采伐", "Felling"),
                        Terms.of(MatterKind.PROMISED, 10),
                        List.of()))));
        return story.at("17:00").done(endDay(MONDAY));
    }
}
