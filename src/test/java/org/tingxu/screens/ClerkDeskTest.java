package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a clerk does with a ticket, by keys where there is one. Each test leaves nobody waiting. */
class ClerkDeskTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_ticket_sent_to_another_window_comes_back_when_it_was_to() {
        String number = HALL.take("dibao").number();
        Desk first = HALL.desk("clerk1", 1);
        Desk second = HALL.desk("clerk2", 2);
        first.press("F8", "called");
        first.press("F7", "serving");
        first.page().keyboard().press("F6");
        first.part("transfer-window-2").check();
        first.part("transfer-return").check();
        first.click("transfer-go", "idle");
        assertThat(second.part("next-" + number)).isVisible();
        second.press("F8", "called");
        second.holds(number);
        assertThat(second.part("current")).containsText("办完回 1 号窗口");
        second.press("F7", "serving");
        second.press("F12", "idle");
        first.serve(number);
        leave(first, second);
    }

    @Test
    void a_missed_number_stands_on_the_board_until_it_is_lined_up_again() {
        String number = HALL.take("dibao").number();
        Page board = HALL.open(Viewed.TELEVISION, "/board/");
        Desk desk = HALL.desk("clerk1", 1);
        desk.press("F8", "called");
        desk.press("F10", "idle");
        assertThat(board.getByTestId("missed")).containsText(number);
        desk.click("return-" + number, "idle");
        assertThat(board.getByTestId("missed")).hasText("没有过号");
        desk.serve(number);
        leave(desk);
    }

    @Test
    void a_miss_can_be_taken_back() {
        String number = HALL.take("dibao").number();
        Desk desk = HALL.desk("clerk1", 1);
        desk.press("F8", "called");
        desk.press("F10", "idle");
        desk.click("undo-" + number, "called");
        desk.holds(number);
        desk.press("F7", "serving");
        desk.press("F12", "idle");
        leave(desk);
    }

    @Test
    void a_ticket_called_out_of_order_says_so() {
        String before = HALL.take("health-card").number();
        String chosen = HALL.take("health-card").number();
        Desk desk = HALL.desk("clerk2", 2);
        desk.part("call-" + chosen).click();
        desk.click("dialog-confirm", "called");
        desk.holds(chosen);
        assertThat(desk.part("reason")).containsText("由窗口人员指定呼叫");
        desk.press("F7", "serving");
        desk.press("F12", "idle");
        desk.serve(before);
        leave(desk);
    }

    @Test
    void a_paused_window_says_so_and_calls_again_when_opened() {
        Page window = HALL.open(Viewed.TELEVISION, "/window/?window=3");
        Desk desk = HALL.desk("clerk3", 3);
        desk.part("action-pause").click();
        desk.press("1", "paused");
        assertThat(desk.part("desk-state")).containsText("短暂离开");
        assertThat(window.getByTestId("state")).hasText("窗口暂停，请稍候");
        desk.click("primary", "idle");
        assertThat(window.getByTestId("state")).hasText("空闲，请等候叫号");
        leave(desk);
        assertThat(window.getByTestId("state")).hasText("暂停服务");
    }

    @Test
    void a_second_clerk_at_a_window_is_told_who_is_there_and_refused_with_a_code() {
        HALL.expectFaults();
        Page late = HALL.open(Viewed.DESK, "/clerk/");
        // This screen learns nothing of the hall: it offers a window that is taken by now.
        late.route("**/board", route -> route.abort());
        late.route("**/stream", route -> route.abort());
        Desk.logIn(late, "clerk2");
        Desk desk = HALL.desk("clerk1", 1);
        late.getByTestId("choose-window-1").click();
        assertThat(late.getByTestId("problem-code")).hasText("window-taken");
        Page informed = HALL.open(Viewed.DESK, "/clerk/");
        Desk.logIn(informed, "clerk2");
        assertThat(informed.getByTestId("choose-window-1")).containsText("民政01 在岗");
        assertThat(informed.getByTestId("choose-window-1")).isDisabled();
        leave(desk);
    }

    @Test
    void of_two_clerks_who_race_for_one_ticket_one_has_it_and_the_other_nobody() {
        Desk first = HALL.desk("clerk1", 1);
        Desk second = HALL.desk("clerk5", 5);
        String number = HALL.take("house-repair").number();
        for (Desk desk : List.of(first, second)) {
            desk.page().evaluate("setTimeout(() => dispatchEvent(new KeyboardEvent('keydown', {key: 'F8'})), 300)");
        }
        for (Desk desk : List.of(first, second)) {
            assertThat(desk.part("current-number").or(desk.part("notice"))).isVisible();
            assertThat(desk.part("primary")).isEnabled();
        }
        List<Desk> called = new ArrayList<>(List.of(first, second));
        called.removeIf(desk -> desk.part("current-number").count() == 0);
        Assertions.assertThat(called).hasSize(1);
        Desk winner = called.getFirst();
        winner.holds(number);
        winner.press("F7", "serving");
        winner.press("F12", "idle");
        leave(first, second);
    }

    @Test
    void a_key_held_down_acts_once_and_none_is_heard_while_a_command_is_on_its_way() {
        HALL.take("dibao");
        Desk desk = HALL.desk("clerk1", 1);
        List<String> recalls = new ArrayList<>();
        desk.page().onRequest(request -> {
            if (request.url().endsWith("/recall")) {
                recalls.add(request.url());
            }
        });
        desk.press("F8", "called");
        for (int i = 0; i < 5; i++) {
            desk.page().keyboard().down("F9");
        }
        desk.page().keyboard().up("F9");
        assertThat(desk.part("calls")).hasText("第 2 次");
        Assertions.assertThat(recalls).hasSize(1);
        desk.ready("called");
        List<Runnable> held = new ArrayList<>();
        desk.page().route("**/recall", route -> held.add(route::resume));
        for (int i = 0; i < 3; i++) {
            desk.page().keyboard().press("F9");
        }
        assertThat(desk.part("primary")).isDisabled();
        assertThat(desk.part("action-recall")).isDisabled();
        held.forEach(Runnable::run);
        desk.ready("called");
        assertThat(desk.part("calls")).hasText("第 3 次");
        Assertions.assertThat(held).hasSize(1);
        desk.press("F7", "serving");
        desk.press("F12", "idle");
        leave(desk);
    }

    private static void leave(Desk... desks) {
        for (Desk desk : desks) {
            desk.part("action-sign-out").click();
            assertThat(desk.part("choose-window-1")).isVisible();
        }
    }
}
