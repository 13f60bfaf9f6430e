package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The pictures of the README, of a hall in the middle of its morning. They are taken into {@code target/pictures};
 * with {@code -Dpictures=true} into {@code docs/pictures}.
 */
class PicturesTest {
    private static final Path FOLDER = Path.of(Boolean.getBoolean("pictures") ? "docs/pictures" : "target/pictures");
    private static final int BYTES_MAX = 150_000;
    private static final double HALF = 0.5;
    private static final double TWO_THIRDS = 0.67;

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void every_screen_has_its_picture() throws IOException {
        HALL.expectFaults();
        Files.createDirectories(FOLDER);
        Desk first = HALL.desk("clerk1", 1);
        Desk second = HALL.desk("clerk2", 2);
        Desk fifth = HALL.desk("clerk5", 5);
        for (String service : new String[] {
            "dibao",
            "house-repair",
            "dibao",
            "health-card",
            "pension-card",
            "health-card",
            "advice",
            "felling-permit",
            "first-child",
            "farm-machinery",
            "village-project",
            "dibao"
        }) {
            HALL.take(service);
        }
        OpenHall.Taken soon = HALL.take("pension-card");
        Kiosk kiosk = new Kiosk(HALL.open(Viewed.KIOSK_UPRIGHT, HALL.server().url(), "/kiosk/?kiosk=kiosk-1", HALF));
        take("kiosk", kiosk.page());
        kiosk.choose("civil", "dibao");
        kiosk.press("take");
        kiosk.number();
        kiosk.slip("printed");
        take("kiosk-number", kiosk.page());

        first.press("F8", "called");
        first.press("F7", "serving");
        first.press("F12", "idle");
        second.press("F8", "called");
        second.press("F10", "idle");
        second.press("F8", "called");
        second.press("F7", "serving");
        fifth.press("F8", "called");
        fifth.press("F7", "serving");
        Page board = HALL.open(Viewed.TELEVISION, HALL.server().url(), "/board/", HALF);
        first.press("F8", "called");
        // The newest call shines for three seconds before it stands still.
        board.waitForTimeout(3_500);
        take("board", board);
        take("window", HALL.open(Viewed.TELEVISION, HALL.server().url(), "/window/?window=1", HALF));
        take("phone", HALL.open(Viewed.PHONE, soon.path()));
        first.press("F7", "serving");
        take("clerk", first.page());
        Page devices = HALL.open(Viewed.DESK, HALL.server().url(), "/devices/", TWO_THIRDS);
        assertThat(devices.locator("[data-complete=true] img")).hasCount(1);
        assertThat(devices.getByTestId("virtual-sign-1").getByTestId("lamps")).hasAttribute("data-lit", "true");
        Devices.logIn(devices, "supervisor");
        devices.getByTestId("virtual-sign-4").getByTestId("fault-silent").click();
        assertThat(devices.getByTestId("virtual-sign-4")).hasAttribute("data-fault", "silent");
        take("devices", devices);
        Page keeper = HALL.open(Viewed.DESK, HALL.server().url(), "/device-admin/", TWO_THIRDS);
        Desk.logIn(keeper, "admin");
        keeper.getByTestId("open-sign-4").click();
        keeper.getByTestId("identify").click();
        assertThat(keeper.getByTestId("problem-code")).hasText("device-refused");
        assertThat(keeper.getByTestId("device-sign-4")).hasAttribute("data-condition", "down");
        keeper.getByTestId("open-sign-hall").click();
        take("device-admin", keeper);
        Page director = HALL.open(Viewed.TELEVISION, HALL.server().url(), "/director/", HALF);
        Desk.logIn(director, "director");
        assertThat(director.getByTestId("figure-served").getByTestId("value")).hasText("1");
        take("director", director);
    }

    private static void take(String name, Page page) throws IOException {
        assertThat(page.locator("main").first()).isVisible();
        page.evaluate("() => document.fonts.ready");
        Path picture = FOLDER.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(picture));
        Assertions.assertThat(Files.size(picture)).as(name).isBetween(2_000L, (long) BYTES_MAX);
    }
}
