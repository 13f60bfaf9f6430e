package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Outside the hours of the office. */
class ClosedHallTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.of("office", HallFiles.closedToday());

    @Test
    void a_closed_hall_says_when_it_gives_numbers_again_and_offers_nothing_but_its_guide() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1");
        assertThat(kiosk.part("closed")).containsText("现在不在取号时间");
        assertThat(kiosk.part("notice-detail")).containsText("08:30");
        assertThat(kiosk.part("closed")).containsText("13:30-17:30");
        assertThat(kiosk.page().locator("main button")).hasCount(1);
        kiosk.press("guide");
        assertThat(kiosk.part("back")).isVisible();
        assertThat(kiosk.part("guide-take")).hasCount(0);
        Page board = HALL.open(Viewed.TELEVISION, "/board/?lang=en");
        assertThat(board.getByTestId("no-calls")).containsText("08:30-12:00");
    }
}
