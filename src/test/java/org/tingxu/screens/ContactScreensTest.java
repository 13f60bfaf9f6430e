package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A question on its way from the first clerk to the one who answers, each at their own screen. */
class ContactScreensTest {
    private static final String PHONE = "00000000001";

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_question_is_handed_over_signed_by_the_keyboard_answered_and_told_to_the_first_clerk_and_the_asker() {
        OpenHall.Taken ticket = HALL.take("dibao");
        Desk first = HALL.desk("clerk1", 1);
        first.press("F8", "called");
        first.press("F7", "serving");
        first.part("tab-contacts").click();
        first.part("question").fill("危房改造补助怎么申请");
        first.part("asker-name").fill("测试甲");
        first.part("asker-phone").fill(PHONE);
        first.part("branch-hand").check();
        first.part("to").selectOption("clerk:clerk2");
        Assertions.assertThat(first.page()
                        .evaluate("() => JSON.stringify({...sessionStorage})")
                        .toString())
                .as("the draft")
                .contains("危房改造")
                .doesNotContain(PHONE);
        picture(first.page(), "form");
        first.part("contact-open").click();
        assertThat(first.part("contact-done")).containsText("已登记");
        assertThat(first.part("contact-mine")).containsText("待签收");

        Desk second = HALL.desk("clerk2", 2);
        assertThat(second.part("tab-contacts")).containsText("1");
        second.part("tab-contacts").click();
        assertThat(second.part("contact-inbox")).containsText("危房改造补助怎么申请");
        picture(second.page(), "inbox");
        String number = second.part("contact-inbox").locator("[data-number]").getAttribute("data-number");
        second.part("sign-" + number).focus();
        second.page().keyboard().press("Enter");
        assertThat(second.part("inbox-done")).hasText("已签收：" + number);
        second.part("contact-mine").getByRole(AriaRole.BUTTON).click();
        second.part("dialog").getByTestId("answer").fill("请到三号窗口");
        picture(second.page(), "answer");
        second.part("go-on-send").click();
        assertThat(second.part("contact-mine")).containsText("没有由您负责的");

        assertThat(first.part("contact-closed")).containsText("已答复");
        Page phone = HALL.open(Viewed.PHONE, ticket.path());
        assertThat(phone.getByTestId("asked")).containsText("已答复");
        picture(phone, "phone");

        Page auditor = HALL.open(Viewed.DESK, "/auditor/");
        Desk.logIn(auditor, "auditor");
        assertThat(auditor.getByTestId("contact-ledger")).containsText("测*");
        auditor.getByTestId("contact-ledger").getByRole(AriaRole.BUTTON).first().click();
        assertThat(auditor.getByTestId("contact-course")).containsText("签收");
        picture(auditor, "ledger");
        Assertions.assertThat(auditor.getByTestId("contact-export").getAttribute("href"))
                .contains("contact-export");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/contacts-" + name + ".png"))
                .setFullPage(true));
    }
}
