package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.recall;
import static org.tingxu.core.Orders.set;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.TestDevices.HALL_SIGN;
import static org.tingxu.core.TestDevices.WINDOW_SIGN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.TestDevices;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.PostCode;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Showcase;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.device.sign.SignPicture;

class SignBoardTest {
    private static final SignSettings OFFICE = new SignSettings(true, 90, TestDevices.office(60), List.of());
    private static final SignSpace WIDE = new SignSpace(SignScript.CHINESE, 2, 16);
    private static final SignSettings QUIET = new SignSettings(true, 80, List.of(), List.of(TestDevices.QUIET));

    @Test
    void a_called_number_stands_with_its_way_and_never_runs() {
        HallStory story = lit().done(take(DIBAO), next(1));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("A001", "请到1号窗口");
        assertThat(picture(story, WINDOW_SIGN).face().moving()).isFalse();
    }

    @Test
    void who_took_the_number_in_english_reads_a_row_of_it_after_the_chinese() {
        Command english = new Command.IssueTicket(
                DIBAO, List.of(), Channel.DESK, Priority.NONE, Language.EN, Optional.empty(), Optional.empty());
        assertThat(rows(lit().done(english, next(1)), WINDOW_SIGN))
                .containsExactly("A001", "请到1号窗口", "A001 to window 1");
    }

    @Test
    void a_window_sign_says_what_its_window_does() {
        HallStory story = lit();
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("厅", "工号 民政01");
        story.done(take(DIBAO), next(1), start(1));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("A001", "正在办理");
        story.done(finish(1), pause(1, "饮水\n5 min"));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("暂停服务", "饮水 5 min", "工号 民政01");
        story.done(signOut(1));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("暂未开放");
        story.done(endDay(MONDAY));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("暂未开放", "今日已结束");
    }

    @Test
    void a_sign_with_ascii_alone_says_it_short_in_english() {
        HallStory story = lit().done(take(DIBAO), next(1));
        assertThat(ascii(story, WINDOW_SIGN)).containsExactly("A001 to window 1");
        assertThat(ascii(story, HALL_SIGN)).containsExactly("A001 to window 1");
        story.done(start(1));
        assertThat(ascii(story, WINDOW_SIGN)).containsExactly("A001 serving");
        story.done(finish(1), pause(1, "饮水"));
        assertThat(ascii(story, WINDOW_SIGN)).as("the badge is Chinese").containsExactly("Paused");
        story.after(Duration.ofMinutes(1));
        assertThat(ascii(story, HALL_SIGN)).containsExactly("Please keep quiet");
    }

    @Test
    void the_hall_sign_shows_the_newest_call_first_and_a_recall_is_a_new_call() {
        HallStory story = lit().done(take(DIBAO), take(PENSION), next(1));
        story.after(Duration.ofSeconds(3)).done(next(2));
        assertThat(rows(story, HALL_SIGN)).containsExactly("B001 请到2号窗口", "A001 请到1号窗口");
        story.after(Duration.ofSeconds(3)).done(recall(1));
        assertThat(rows(story, HALL_SIGN)).containsExactly("A001 请到1号窗口", "B001 请到2号窗口");
    }

    @Test
    void a_call_is_shown_its_time_also_when_service_begins_at_once_and_then_the_carousel_goes_on() {
        HallStory story =
                lit().done(take(DIBAO), next(1)).after(Duration.ofSeconds(2)).done(start(1));
        story.after(SignBoard.CALL_SHOWN.minusSeconds(3));
        assertThat(rows(story, HALL_SIGN)).containsExactly("A001 请到1号窗口");
        story.after(Duration.ofSeconds(1));
        assertThat(rows(story, HALL_SIGN)).doesNotContain("A001 请到1号窗口");
        assertThat(pagesOf(story)).containsExactlyInAnyOrder("A001 1号窗口", "请保持安静", "Please keep quiet");
    }

    @Test
    void a_call_that_is_no_longer_true_is_gone_at_once() {
        HallStory story = lit().done(take(DIBAO), next(1), miss(1));
        assertThat(pagesOf(story)).containsExactlyInAnyOrder("请保持安静", "Please keep quiet");
    }

    @Test
    void a_hall_sign_without_anything_to_say_names_the_hall() {
        HallStory story = story(SignSettings.DEFAULT, SignSettings.DEFAULT);
        assertThat(rows(story, HALL_SIGN)).containsExactly("厅");
    }

    @Test
    void a_window_sign_tells_post_name_and_badge_as_the_halls_file_words_it() {
        Text line = new Text("{window}|{post} {clerk}（{badge}）{state}", "{clerk} {badge} {state}");
        PostPlan civil = new PostPlan(
                new PostCode("civil"),
                new Text("民政岗", "Civil affairs"),
                PlanDraft.plain().build().windows().stream().map(WindowPlan::no).toList(),
                Orders.clerk(1),
                new ClerkId("li.si"),
                new ClerkId("head"));
        HallPlan plan = PlanDraft.plain()
                .devices(withShowcase(new Showcase(true, List.of(line))))
                .build();
        HallStory story = HallStory.blank()
                .at("09:00")
                .done(
                        Orders.configure(plan.with(new Staffing(List.of(civil), AlarmRule.DEFAULT))),
                        Orders.openDay(MONDAY));
        story.done(new Command.SignIn(window(1), Orders.clerk(1), "07", Optional.of("张三")));
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("厅", "厅|民政岗 张三（07）空闲");
        assertThat(ascii(story, WINDOW_SIGN))
                .as("a name in Chinese is left out")
                .containsExactly("window 1", "07 free");
        story.done(take(DIBAO), next(1));
        assertThat(rows(story, WINDOW_SIGN)).as("a call stands alone").containsExactly("A001", "请到1号窗口");
    }

    @Test
    void published_items_are_shown_in_turn_and_a_call_wins_at_once_and_then_they_go_on() {
        HallStory story = HallStory.of(PlanDraft.plain()
                .items(ItemPagesTest.felling(), ItemPagesTest.withheld())
                .devices(TestDevices.signs(SignSettings.DEFAULT, QUIET, PlanDraft.FRONT)));
        Set<String> all = Set.of("请保持安静", "Please keep quiet", "林木采伐许可", "承诺10个工作日", "收费5元", "咨询0000-1234");
        assertThat(pagesOf(story)).containsExactlyInAnyOrderElementsOf(all);
        Instant page = story.now();
        story.done(take(DIBAO), next(1));
        assertThat(rows(story, HALL_SIGN)).containsExactly("A001 请到1号窗口");
        story.after(SignBoard.CALL_SHOWN);
        assertThat(pagesOf(story)).contains("A001 1号窗口").containsAll(all);
        story.done(miss(1));
        story.after(Duration.between(story.now(), page.plus(SignBoard.PAGE_SHOWN.multipliedBy(5))));
        assertThat(rows(story, HALL_SIGN))
                .as("five pages later, as if nobody had been called")
                .isEqualTo(SignBoard.of(story.hall().state(), sign(story, HALL_SIGN), WIDE, page)
                        .face()
                        .lines());
    }

    @Test
    void a_hall_may_leave_its_items_and_its_clerks_out() {
        HallStory story = HallStory.of(
                PlanDraft.plain().items(ItemPagesTest.felling()).devices(withShowcase(new Showcase(false, List.of()))));
        assertThat(rows(story, HALL_SIGN)).containsExactly("厅");
        assertThat(rows(story, WINDOW_SIGN)).containsExactly("厅");
    }

    private static DevicePlan withShowcase(Showcase showcase) {
        DevicePlan usual = TestDevices.signs(SignSettings.DEFAULT, SignSettings.DEFAULT, PlanDraft.FRONT);
        return new DevicePlan(usual.signs(), usual.keypads(), usual.evaluators(), usual.readers(), showcase);
    }

    @Test
    void a_sign_is_as_bright_as_its_period_says_and_dark_outside_of_all() {
        HallStory story = story(OFFICE, OFFICE);
        assertThat(picture(story, WINDOW_SIGN).percent()).isEqualTo(60);
        story.at("18:00");
        assertThat(picture(story, WINDOW_SIGN)).isEqualTo(SignPicture.DARK);
        assertThat(picture(story, HALL_SIGN)).isEqualTo(SignPicture.DARK);
    }

    @Test
    void a_call_lights_a_sign_that_is_dark_at_this_hour() {
        HallStory story = story(OFFICE, OFFICE).at("18:30").done(take(DIBAO), next(1));
        assertThat(picture(story, WINDOW_SIGN).percent()).isEqualTo(90);
        assertThat(picture(story, HALL_SIGN).percent()).isEqualTo(90);
        story.done(start(1)).after(SignBoard.CALL_SHOWN);
        assertThat(picture(story, WINDOW_SIGN)).isEqualTo(SignPicture.DARK);
        assertThat(picture(story, HALL_SIGN)).isEqualTo(SignPicture.DARK);
    }

    @Test
    void a_setting_that_was_changed_counts_at_once() {
        HallStory story = lit().done(set(WINDOW_SIGN, new DeviceSetting.Brightness(25)));
        assertThat(picture(story, WINDOW_SIGN).percent()).isEqualTo(25);
        story.done(set(WINDOW_SIGN, new DeviceSetting.Enabled(false)), take(DIBAO), next(1));
        assertThat(picture(story, WINDOW_SIGN)).isEqualTo(SignPicture.DARK);
    }

    /** What the hall sign says from now on, one page after the other. */
    private static Set<String> pagesOf(HallStory story) {
        Set<String> pages = new LinkedHashSet<>();
        List<String> last = new ArrayList<>();
        for (int turn = 0; turn < 9; turn++) {
            var face = SignBoard.of(
                            story.hall().state(),
                            sign(story, HALL_SIGN),
                            WIDE,
                            story.now().plus(SignBoard.PAGE_SHOWN.multipliedBy(turn)))
                    .face();
            assertThat(face.lines()).as("pages change").isNotEqualTo(last);
            last = face.lines();
            pages.addAll(face.lines());
        }
        return pages;
    }

    private static HallStory lit() {
        return story(SignSettings.DEFAULT, QUIET);
    }

    private static HallStory story(SignSettings atWindow, SignSettings ofHall) {
        return HallStory.of(PlanDraft.plain().devices(TestDevices.signs(atWindow, ofHall, PlanDraft.FRONT)));
    }

    private static List<String> rows(HallStory story, DeviceId id) {
        return picture(story, id).face().lines();
    }

    private static List<String> ascii(HallStory story, DeviceId id) {
        return SignBoard.of(story.hall().state(), sign(story, id), new SignSpace(SignScript.ASCII, 2, 16), story.now())
                .face()
                .lines();
    }

    private static SignPicture picture(HallStory story, DeviceId id) {
        return SignBoard.of(story.hall().state(), sign(story, id), WIDE, story.now());
    }

    private static SignPlan sign(HallStory story, DeviceId id) {
        return (SignPlan) story.hall().state().setUp().devices().find(id).orElseThrow();
    }
}
