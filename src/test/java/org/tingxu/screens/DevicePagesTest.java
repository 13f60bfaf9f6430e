package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keeper of the devices at their page, and hands at the virtual devices. */
class DevicePagesTest {
    private static final HasAttributeOptions SOON = new HasAttributeOptions().setTimeout(30_000);

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_dead_device_comes_first_and_comes_back_when_it_is_mended() {
        HALL.expectFaults();
        Devices virtual = devices("supervisor");
        Page keeper = keeper("admin", "");
        virtual.fault("sign-4", "silent");

        keeper.getByTestId("open-sign-4").click();
        keeper.getByTestId("identify").click();

        assertThat(keeper.getByTestId("problem-title")).containsText("设备无应答");
        assertThat(keeper.getByTestId("problem-code")).hasText("device-refused");
        Locator first = keeper.locator("tbody tr").first();
        assertThat(first).hasAttribute("data-test", "device-sign-4", SOON);
        assertThat(first).hasAttribute("data-condition", "down");
        assertThat(first).containsText("不通");
        virtual.fault("sign-4", "none");
        assertThat(keeper.getByTestId("device-sign-4")).hasAttribute("data-condition", "up", SOON);
        keeper.getByTestId("identify").click();
        assertThat(keeper.getByTestId("done")).containsText("屏幕已显示");
    }

    @Test
    void a_test_text_is_lit_on_the_sign() {
        Devices virtual = devices("clerk3");
        Page keeper = keeper("supervisor", "");
        keeper.getByTestId("open-sign-3").click();
        keeper.getByTestId("test-text").fill("试屏|TEST3");
        keeper.keyboard().press("Enter");
        assertThat(keeper.getByTestId("done")).isVisible();
        virtual.shows("sign-3", "TEST3");
    }

    @Test
    void settings_are_saved_by_the_administrator_alone_and_hold() {
        Page looker = keeper("auditor", "?lang=en");
        looker.getByTestId("open-sign-hall").click();
        assertThat(looker.getByTestId("may-not")).containsText("may only look");
        assertThat(looker.getByTestId("save")).isDisabled();
        assertThat(looker.getByTestId("identify")).isDisabled();

        Page keeper = keeper("admin", "");
        keeper.getByTestId("open-sign-hall").click();
        keeper.getByTestId("brightness").fill("35");
        keeper.getByTestId("brightness").press("Enter");
        assertThat(keeper.getByTestId("saved")).containsText("已保存");
        keeper.reload();
        keeper.getByTestId("open-sign-hall").click();
        assertThat(keeper.getByTestId("brightness")).hasValue("35");
    }

    @Test
    void a_key_of_the_keypad_calls_the_next_number_and_the_sign_shows_it() {
        Desk desk = HALL.desk("clerk1", 1);
        Devices virtual = devices("clerk1");
        String number = HALL.take("dibao").number();

        virtual.press("keypad-1", "call");

        desk.holds(number);
        virtual.shows("sign-1", number);
        assertThat(virtual.device("keypad-1").getByTestId("pad-ticket"))
                .hasText(Pattern.compile(number.substring(number.length() - 3)));
    }

    @Test
    void a_sample_slip_and_the_report_are_seen_without_any_printer() {
        HALL.expectFaults();
        Page keeper = keeper("supervisor", "");
        assertThat(keeper.getByTestId("sample")).isVisible();
        keeper.getByTestId("paper-preview").click();
        assertThat(keeper.getByTestId("report-page-1")).isVisible();
        assertThat(keeper.getByTestId("report-page-2")).hasCount(0);
        assertThat(keeper.getByTestId("no-slips")).isVisible();
    }

    private static Devices devices(String user) {
        Page page = HALL.open(Viewed.DESK, "/devices/");
        Devices.logIn(page, user);
        return new Devices(page);
    }

    private static Page keeper(String user, String query) {
        Page page = HALL.open(Viewed.DESK, "/device-admin/" + query);
        Desk.logIn(page, user);
        assertThat(page.locator("tbody tr").first()).isVisible();
        return page;
    }
}
