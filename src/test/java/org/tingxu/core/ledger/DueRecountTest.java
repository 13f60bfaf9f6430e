package org.tingxu.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.disclosure.DisclosureCommand;
import org.tingxu.core.disclosure.RequestChannel;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.SubjectId;

/** The last days of 2026, a Thursday its last, before the holidays of 2027 are announced and after. */
class DueRecountTest {
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final List<NoticeDay> KNOWN = List.of(off(2026, 10, 1, "国庆节"));

    private static NoticeDay off(int year, int month, int day, String name) {
        return new NoticeDay(LocalDate.of(year, month, day), name, NoticeDay.Kind.OFF);
    }

    private static Command load(NoticeDay... more) {
        List<NoticeDay> all = new ArrayList<>(KNOWN);
        all.addAll(List.of(more));
        return new Command.Duty(new DutyCommand.LoadHolidays(HolidayNotice.of(all)));
    }

    private static HallStory on(HallStory story, int dayOfDecember) {
        story.onDay(LocalDate.of(2026, 12, dayOfDecember)).at("10:00");
        return byItself(story);
    }

    private static HallStory byItself(HallStory story) {
        for (List<Command> due = story.due(); !due.isEmpty(); due = story.due()) {
            story.done(due.toArray(Command[]::new));
        }
        return story;
    }

    private static HallStory lastDays() {
        HallStory story = on(HallStory.open().done(load()), 28).done(complaint());
        return on(story, 31)
                .done(signIn(1), take(DIBAO), next(1), start(1), finish(1))
                .done(
                        complaint(),
                        new Command.Ledger(new DisclosureCommand.File(
                                clerk(1), Optional.empty(), RequestChannel.COUNTER, "征地补偿", SOMEBODY)),
                        new Command.Ledger(new ContactCommand.Open(
                                clerk(1),
                                Optional.empty(),
                                ContactChannel.PHONE,
                                Optional.empty(),
                                "林木采伐怎么办",
                                Optional.empty(),
                                new ContactCommand.Branch.Keep())),
                        new Command.RateVisit(no("A001"), window(1), new Grade(1), RatedBy.EVALUATOR));
    }

    private static Command complaint() {
        return new Command.Ledger(new ComplaintCommand.File(
                Optional.empty(),
                Optional.empty(),
                VoiceKind.COMPLAINT,
                VoiceChannel.PHONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY,
                Optional.empty()));
    }

    /** The last days by entry; {@code ~} is provisional. */
    private static Map<String, String> dates(HallStory story) {
        Map<String, String> dates = new TreeMap<>();
        for (String ledger : List.of("complaint", "contact", "disclosure", "rating")) {
            story.hall().state().ledgers().entries(ledger).forEach(e -> {
                String day = e.due().orElseThrow().toLocalDate().toString();
                dates.put(e.id().toString(), e.dueProvisional() ? "~" + day : day);
            });
        }
        return dates;
    }

    @Test
    void dates_that_reach_into_an_unannounced_year_are_provisional_and_counted_anew_when_it_is_announced() {
        HallStory story = lastDays();
        assertThat(dates(story))
                .isEqualTo(Map.of(
                        "complaint/2026-000001", "2026-12-29",
                        "complaint/2026-000002", "~2027-01-01",
                        "contact/2026-000001", "~2027-01-01",
                        "disclosure/2026-000001", "~2027-01-28",
                        "rating/2026-000001", "~2027-01-07"));
        assertThat(story.due()).isEmpty();
        byItself(story.done(
                load(off(2027, 1, 1, "元旦"), off(2027, 1, 2, "元旦"), off(2027, 1, 3, "元旦"), off(2027, 10, 1, "国庆节"))));
        assertThat(dates(story))
                .isEqualTo(Map.of(
                        "complaint/2026-000001", "2026-12-29",
                        "complaint/2026-000002", "2027-01-04",
                        "contact/2026-000001", "2027-01-04",
                        "disclosure/2026-000001", "2027-01-29",
                        "rating/2026-000001", "2027-01-08"));
        assertThat(moved(story))
                .as("the journal has the old date and the new")
                .contains("complaint/2026-000002 2027-01-01 2027-01-04", "rating/2026-000001 2027-01-07 2027-01-08")
                .hasSize(4);
    }

    @Test
    void a_date_that_the_notice_does_not_move_is_made_firm_and_keeps_its_moment() {
        HallStory story = byItself(lastDays().done(load(off(2027, 10, 1, "国庆节"))));
        assertThat(dates(story).values()).noneMatch(day -> day.startsWith("~"));
        assertThat(moved(story)).contains("contact/2026-000001 2027-01-01 2027-01-01");
        Entry contact = story.hall()
                .state()
                .ledgers()
                .entry(EntryId.of("contact", 2026, 1))
                .orElseThrow();
        assertThat(contact.due()).contains(LocalDate.of(2027, 1, 1).atTime(LocalTime.MAX));
    }

    @Test
    void what_the_hall_sets_for_new_entries_does_not_change_those_that_are_open() {
        HallStory story = lastDays();
        story.done(new Command.ConfigureHall(
                story.hall().state().setUp().with(new org.tingxu.core.duty.DutyLimits(9, 9, 9))));
        byItself(story.done(load(off(2027, 10, 1, "国庆节"))));
        assertThat(dates(story)).containsEntry("rating/2026-000001", "2027-01-07");
    }

    private static List<String> moved(HallStory story) {
        return story.journal().stream()
                .filter(r -> r.event() instanceof Event.Ledger(DueMoved _))
                .map(r -> (DueMoved) ((Event.Ledger) r.event()).event())
                .map(e -> e.entry() + " " + e.before().toLocalDate() + " "
                        + e.due().toLocalDate())
                .toList();
    }
}
