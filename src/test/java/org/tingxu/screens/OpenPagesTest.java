package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the hall tells everybody, in a browser that runs no script. */
class OpenPagesTest {
    private static final Path PICTURES = Path.of("target/pictures");

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void items_are_found_and_read_without_any_script_in_both_languages_and_on_paper() {
        Page page = HALL.openWithoutScripts(Viewed.DESK, "/open/demo/");
        assertThat(page.locator("h1")).hasText("政务公开");
        assertThat(page.locator("main a")).hasCount(10);
        picture(page, "open-front");

        page.getByLabel("找事项").fill("林权");
        page.keyboard().press("Enter");
        assertThat(page.locator("section td a")).hasCount(1);
        page.locator("section td a").first().click();

        assertThat(page.locator("h1")).hasText("林木采伐许可");
        Assertions.assertThat(page.locator("h2").allTextContents().subList(0, 5))
                .containsExactly("受理条件", "要带的材料", "办理时限", "收费", "办理地点");
        assertThat(page.locator(".limits")).containsText("法定时限20 个工作日");
        assertThat(page.locator(".limits")).containsText(Pattern.compile("承诺时限1[02] 个工作日")); // Another test changes it.
        assertThat(page.locator("main")).containsText("主动公开");
        picture(page, "open-item");

        page.getByText("English").click();
        assertThat(page.locator("h1")).hasText("Tree felling permit");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        picture(page, "open-item-en");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav")).isHidden();
        picture(page, "open-item-print");
    }

    @Test
    void a_wrong_code_shows_nothing_and_a_phone_reads_it_too() {
        HALL.expectFaults();
        Page page = HALL.openWithoutScripts(Viewed.PHONE, "/open/demo/matter");
        page.getByLabel("办件编号").fill("2026-000001");
        page.getByLabel("查询码").fill("0000-0000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("编号或查询码不对");
        picture(page, "open-matter-phone");
    }

    @Test
    void a_complaint_is_sent_by_the_keyboard_alone_without_any_script() {
        Page page = HALL.openWithoutScripts(Viewed.PHONE, "/v/demo");
        page.getByLabel("意见建议").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("希望中午也有人");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已收到");
        picture(page, "open-voice-phone");
    }

    @Test
    void another_promise_is_drafted_reviewed_by_somebody_else_and_read_by_everybody() {
        Page writer = staff("admin");
        writer.getByTestId("item-felling-permit").click();
        writer.getByTestId("edit").click();
        writer.getByTestId("promised").fill("10");
        picture(writer, "items-admin-form");
        writer.getByTestId("promised").fill("12");
        writer.getByTestId("promised").press("Enter");
        assertThat(writer.getByTestId("change-limits.promised")).containsText("12 个工作日");
        picture(writer, "items-admin-draft");
        writer.getByTestId("submit").click();
        assertThat(writer.getByTestId("stage")).hasText("待审核");
        assertThat(writer.getByTestId("approve")).hasCount(0);

        Page reviewer = staff("director");
        reviewer.getByTestId("item-felling-permit").click();
        reviewer.getByTestId("approve").click();
        reviewer.getByTestId("publish").click();
        assertThat(reviewer.getByTestId("in-force")).containsText("第 2 版");
        picture(reviewer, "items-admin-published");

        Page page = HALL.openWithoutScripts(Viewed.DESK, "/open/demo/items/felling-permit");
        assertThat(page.locator(".limits")).containsText("承诺时限12 个工作日");
    }

    private static Page staff(String user) {
        Page page = HALL.open(Viewed.DESK, "/items-admin/");
        Desk.logIn(page, user);
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
