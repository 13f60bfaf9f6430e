package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers by person: the resident lays an identity card on the kiosk's reader. */
class KioskCardTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.of("demo", HallFiles.byPerson());

    @Test
    void a_card_takes_one_number_a_day_of_a_service_that_is_limited_by_person() {
        HALL.expectFaults();
        Page page = HALL.open(Viewed.DESK, "/devices/");
        Devices.logIn(page, "clerk1");
        Devices virtual = new Devices(page);
        Kiosk kiosk = asked();
        assertThat(kiosk.part("question")).hasText("请刷身份证");
        kiosk.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/kiosk-card.png")));
        virtual.device("reader-1").getByTestId("card-jia").click();
        String number = kiosk.number();
        assertThat(kiosk.page().locator("body")).not().containsText("甲");
        virtual.device("reader-1").getByTestId("card-none").click();
        assertThat(virtual.device("reader-1").getByTestId("card-none")).hasAttribute("aria-pressed", "true");

        Kiosk again = asked();
        virtual.device("reader-1").getByTestId("card-jia").click();
        again.step("refused");
        assertThat(again.page().locator("body")).containsText("今日取号次数已满");
        virtual.device("reader-1").getByTestId("card-none").click();
        assertThat(virtual.device("reader-1").getByTestId("card-none")).hasAttribute("aria-pressed", "true");

        Kiosk other = asked();
        virtual.device("reader-1").getByTestId("card-yi").click();
        assertThat(other.part("number")).not().hasText(number);
        other.number();
    }

    /** A kiosk that asks for a card. */
    private static Kiosk asked() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1");
        kiosk.choose("family", "first-child");
        kiosk.press("take");
        kiosk.step("card");
        return kiosk;
    }
}
