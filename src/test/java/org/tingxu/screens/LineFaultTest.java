package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Screens whose line is cut, and screens whose server is started again: never blank, never wrong for long. */
class LineFaultTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_board_whose_line_was_cut_says_so_at_once_and_misses_no_call() {
        HALL.expectFaults();
        Desk desk = HALL.desk("clerk1", 1);
        String shown = HALL.take("dibao").number();
        String missed = HALL.take("dibao").number();
        desk.press("F8", "called");
        try (Relay relay = Relay.before(HALL.server().port())) {
            Page board = HALL.open(Viewed.TELEVISION, relay.url(), "/board/", 1);
            assertThat(call(board, shown)).isVisible();
            relay.cut();
            assertThat(board.getByTestId("offline-bar")).isVisible();
            assertThat(board.getByTestId("data-age")).hasText(Pattern.compile("显示的是 \\d+ 秒前的数据"));
            desk.press("F7", "serving");
            desk.press("F12", "idle");
            desk.press("F8", "called");
            desk.holds(missed);
            assertThat(call(board, shown)).isVisible();
            relay.mend();
            assertThat(call(board, missed)).hasText(Pattern.compile(missed));
            assertThat(call(board, shown)).hasCount(0);
            assertThat(board.getByTestId("offline-bar")).hasCount(0);
        }
        desk.press("F7", "serving");
        desk.press("F12", "idle");
        desk.part("action-sign-out").click();
    }

    @Test
    void every_screen_shows_the_truth_after_a_restart_of_the_server() {
        HALL.expectFaults();
        Page board = HALL.open(Viewed.TELEVISION, "/board/");
        Desk desk = HALL.desk("clerk2", 2);
        Desk other = HALL.desk("clerk3", 3);
        String before = HALL.take("health-card").number();
        String after = HALL.take("first-child").number();
        desk.press("F8", "called");
        assertThat(call(board, before)).isVisible();
        HALL.server().stop();
        assertThat(board.getByTestId("offline-bar")).isVisible();
        assertThat(call(board, before)).isVisible();
        HALL.server().startAgain();
        other.page().reload();
        other.ready("idle");
        other.press("F8", "called");
        other.holds(after);
        assertThat(call(board, after)).hasText(Pattern.compile(after));
        assertThat(board.getByTestId("call")).hasCount(2);
        assertThat(board.getByTestId("offline-bar")).hasCount(0);
        assertThat(desk.part("offline-bar")).hasCount(0);
        desk.holds(before);
        desk.press("F7", "serving");
        desk.press("F12", "idle");
    }

    private static Locator call(Page board, String number) {
        return board.locator("[data-test=call][data-number=" + number + "]");
    }
}
