package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What residents tell the hall from their phones, and what the agent of a village station hands in. */
class VoicePageTest {
    /** Font sizes in pixels of all that shows text of its own. */
    private static final String SMALLEST = "() => Math.min(...[...document.querySelectorAll('body *')]"
            + ".filter(e => e.offsetParent && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))"
            + ".map(e => parseFloat(getComputedStyle(e).fontSize)))";

    private static final int SIZE_MIN = 18;

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_resident_complains_on_the_phone_and_follows_it_by_number_and_code() {
        Page page = HALL.open(Viewed.PHONE, "/voice/");
        part(page, "send").click();
        assertThat(part(page, "words-missing")).isVisible();
        part(page, "words").fill("取号后等了两个小时\n没有人解释");
        part(page, "window").selectOption("2");
        Assertions.assertThat(((Number) page.evaluate(SMALLEST)).intValue()).isGreaterThanOrEqualTo(SIZE_MIN);
        Assertions.assertThat(
                        (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the phone")
                .isTrue();
        part(page, "send").click();
        String number = part(page, "number").textContent();
        String code = part(page, "code").textContent();
        part(page, "view-follow").click();
        part(page, "follow-number").fill(number);
        part(page, "follow-code").fill(code);
        part(page, "look-up").click();
        assertThat(part(page, "stands")).hasText("已收到，待受理");
        part(page, "language").click();
        assertThat(part(page, "stands")).hasText("Received, not yet accepted");
    }

    @Test
    void a_bad_rating_asks_for_a_number_to_call_back_and_an_agent_hands_a_batch_in() {
        Desk desk = HALL.desk("clerk1", 1);
        OpenHall.Taken taken = HALL.take("dibao");
        desk.serve(taken.number());
        Page page = HALL.open(Viewed.PHONE, "/voice/?view=rate&token=" + taken.token());
        part(page, "grade-1").click();
        assertThat(part(page, "rated")).containsText("非常不满意");
        part(page, "call-phone").fill("13000000000");
        part(page, "leave").click();
        assertThat(part(page, "left")).isVisible();
        Page station = HALL.open(Viewed.DESK, "/station/");
        Desk.logIn(station, "station1");
        part(station, "agent").fill("代办员甲");
        part(station, "add-line").click();
        part(station, "villager").nth(0).fill("张三");
        part(station, "villager").nth(1).fill("李四");
        part(station, "hand-in").click();
        assertThat(part(station, "handed").getByTestId("code")).hasCount(2);
        assertThat(part(station, "recent").locator("tbody tr")).hasCount(2);
        assertThat(part(station, "share")).containsText("代办 2 件");
    }

    private static Locator part(Page page, String test) {
        return page.getByTestId(test);
    }
}
