package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What residents told the hall, carried on by staff at their own screens. */
class VoiceDeskTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_complaint_goes_from_the_phone_to_the_archive_and_its_words_are_read_for_a_reason() {
        Page phone = HALL.open(Viewed.PHONE, "/voice/");
        part(phone, "words").fill("取号后等了两个小时");
        part(phone, "send").click();
        String number = part(phone, "number").textContent();

        Page page = HALL.open(Viewed.DESK, "/supervisor/");
        Desk.logIn(page, "supervisor");
        assertThat(part(page, "tab-complaints")).containsText("1");
        part(page, "tab-complaints").click();
        part(page, "look-" + number).focus();
        page.keyboard().press("Enter");
        assertThat(part(page, "voice-case")).isFocused();
        part(page, "sealed-why").fill("核实情况");
        part(page, "sealed-read").click();
        assertThat(part(page, "sealed-told")).containsText("取号后等了两个小时");
        assertThat(part(page, "voice-course")).containsText("核实情况");
        part(page, "hard").check();
        picture(page, "complaint");
        step(page, "accepted");
        assertThat(part(page, "voice-next")).isFocused();
        part(page, "finding").fill("窗口少开一个");
        step(page, "investigated");
        part(page, "upheld-yes").check();
        part(page, "measure").fill("加开窗口");
        step(page, "disposed");
        part(page, "answer").fill("已加开窗口");
        step(page, "answered");
        part(page, "use").fill("午间轮岗");
        step(page, "archived");
        assertThat(part(page, "tab-complaints")).not().containsText("1");
        picture(page, "archived");

        part(page, "tab-disclosures").click();
        part(page, "file-open").click();
        part(page, "file-topic").fill("2025 年度决算");
        part(page, "file-name").fill("张三");
        part(page, "file-send").click();
        Locator requests = page.locator("[data-test=voice-disclosures]");
        assertThat(requests).containsText("2025 年度决算");
        picture(page, "disclosure");
    }

    @Test
    void a_clerk_notes_an_enquiry_and_appeals_a_bad_rating_that_the_supervisor_decides() {
        Desk desk = HALL.desk("clerk1", 1);
        OpenHall.Taken taken = HALL.take("dibao");
        desk.serve(taken.number());
        Page phone = HALL.open(Viewed.PHONE, "/voice/?view=rate&token=" + taken.token());
        part(phone, "grade-1").click();
        assertThat(part(phone, "rated")).isVisible();

        desk.part("tab-reception").click();
        desk.part("reception-topic").fill("高龄津贴怎么领");
        desk.part("reception-later").check();
        picture(desk.page(), "reception");
        desk.part("reception-send").click();
        assertThat(desk.part("enquiries")).containsText("高龄津贴怎么领");
        desk.part("enquiries").locator("button").click();
        desk.part("enquiry-answer").fill("带身份证到三号窗口");
        desk.part("enquiry-send").click();
        assertThat(desk.part("enquiries")).containsText("没有待答复的咨询");

        desk.part("tab-ownRatings").click();
        Locator own = desk.part("voice-rating-cases");
        own.locator("li button").click();
        desk.part("reason").fill("当天没有为其办理过");
        picture(desk.page(), "appeal");
        desk.part("step-send").click();
        assertThat(desk.part("voice-done")).containsText("申诉");

        Page page = HALL.open(Viewed.DESK, "/supervisor/");
        Desk.logIn(page, "supervisor");
        part(page, "tab-ratings").click();
        part(page, "voice-rating-cases").locator("li button").click();
        part(page, "upheld-yes").check();
        part(page, "reason").fill("记录与申诉相符");
        picture(page, "rating");
        step(page, "struck-out");
    }

    /** Sends the step, and waits until the case has come to a state. */
    private static void step(Page page, String state) {
        part(page, "step-send").click();
        assertThat(part(page, "voice-case")).hasAttribute("data-state", state);
    }

    /** What is shown of it: all tabs of a page are there at once. */
    private static Locator part(Page page, String test) {
        return page.locator("[data-test='" + test + "']:visible");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/voicedesk-" + name + ".png"))
                .setFullPage(true));
    }
}
