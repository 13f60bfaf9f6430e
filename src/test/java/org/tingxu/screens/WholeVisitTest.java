package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the kiosk to the figures of the director: everybody looks at their own screen, and nobody loads it anew. */
class WholeVisitTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_visit_in_chinese_goes_from_the_number_to_the_figures_of_the_director() {
        Page board = HALL.open(Viewed.TELEVISION, "/board/");
        Page windowBoard = HALL.open(Viewed.TELEVISION, "/window/?window=1");
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1");
        Desk desk = HALL.desk("clerk1", 1);
        assertThat(board.getByTestId("no-calls")).hasText("还没有叫号，请在等候区稍候");
        int served = servedBefore();

        kiosk.choose("civil", "dibao");
        assertThat(kiosk.part("waiting")).hasText("现在不用排队");
        kiosk.press("take");
        String number = kiosk.number();
        kiosk.slip("printed");
        assertThat(kiosk.part("slip")).containsText("请取走小票");
        Page phone = HALL.open(Viewed.PHONE, path(slipOf(number).link()));
        assertThat(phone.getByTestId("number")).hasText(number);
        assertThat(phone.getByTestId("state")).hasText("排队中");

        desk.press("F8", "called");
        desk.holds(number);
        called(board, number, "请 " + number + " 到 1 号窗口");
        assertThat(windowBoard.getByTestId("number")).hasText(number);
        assertThat(windowBoard.getByTestId("state")).hasText("请到本窗口");
        assertThat(phone.getByTestId("called-window")).hasText("1 号窗口");
        assertThat(desk.part("reason")).containsText("仅此一人等候");
        phone.getByTestId("understood").click();

        desk.press("F7", "serving");
        desk.page().keyboard().press("F4");
        desk.press("1", "idle");
        assertThat(desk.part("held-" + number)).containsText("补充材料");
        assertThat(phone.getByTestId("ticket")).hasAttribute("data-state", "held");
        desk.click("resume-" + number, "serving");
        desk.press("F12", "idle");
        assertThat(board.getByTestId("no-calls")).isVisible();
        assertThat(windowBoard.getByTestId("state")).hasText("空闲，请等候叫号");
        assertThat(phone.getByTestId("state")).hasText("已办结，谢谢");
        assertThat(director().getByTestId("figure-served").getByTestId("value")).hasText("" + (served + 1));
    }

    @Test
    void a_visit_in_english_with_larger_text_keeps_its_language_to_the_end() {
        Page board = HALL.open(Viewed.TELEVISION, "/board/?lang=en");
        Page windowBoard = HALL.open(Viewed.TELEVISION, "/window/?window=2&lang=en");
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_LYING, "kiosk=kiosk-1");
        Desk desk = HALL.desk("clerk2", 2);

        kiosk.press("language");
        kiosk.press("elder");
        assertThat(kiosk.page().locator("html")).hasAttribute("lang", "en");
        assertThat(kiosk.page().locator("html")).hasAttribute("data-size", "elder");
        kiosk.choose("insurance", "pension-card");
        assertThat(kiosk.part("chosen-service")).hasText("Rural pension card");
        kiosk.press("priority");
        kiosk.press("priority-elderly");
        assertThat(kiosk.part("chosen-priority")).hasText("Elderly");
        kiosk.press("take");
        String number = kiosk.number();
        kiosk.slip("printed");
        SlipPhoto slip = slipOf(number);
        Assertions.assertThat(slip.drawing()).contains("Rural pension card", "Priority: elderly");
        Page phone = HALL.open(Viewed.PHONE, path(slip.link()));
        phone.getByTestId("language").click();
        assertThat(phone.getByTestId("state")).hasText("In line");

        desk.press("F8", "called");
        assertThat(desk.part("current-priority")).containsText("老年人");
        called(board, number, number + ", please go to window 2");
        assertThat(windowBoard.getByTestId("number")).hasText(number);
        assertThat(phone.getByTestId("called-window")).hasText("Window 2");
        desk.press("F7", "serving");
        desk.press("F12", "idle");
        assertThat(board.getByTestId("call")).hasCount(0);
    }

    @Test
    void several_services_of_one_visit_follow_each_other_under_one_number() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        kiosk.choose("family", "first-child");
        kiosk.press("add-also");
        kiosk.choose("forestry", "felling-permit");
        assertThat(kiosk.part("also-felling-permit")).isVisible();
        kiosk.press("take");
        String number = kiosk.number();
        assertThat(kiosk.part("qr")).isVisible();

        Desk first = HALL.desk("clerk3", 3);
        first.serve(number);
        Desk second = HALL.desk("clerk4", 4);
        assertThat(second.part("next-" + number)).isVisible();
        second.serve(number);
        assertThat(second.part("waiting-total")).hasText("0");
    }

    private static void called(Page board, String number, String caption) {
        assertThat(board.locator("[data-test=call][data-number=" + number + "]"))
                .hasText(Pattern.compile(number));
        assertThat(board.getByTestId("caption")).containsText(caption);
    }

    /** The slip that hangs in the virtual printer, which must carry the number. */
    private static SlipPhoto slipOf(String number) {
        Page devices = HALL.open(Viewed.DESK, HALL.server().url(), "/devices/", 2);
        SlipPhoto slip =
                new SlipPhoto(devices.locator("[data-complete=true] img").first());
        Assertions.assertThat(slip.drawing()).contains(">" + number + "<");
        return slip;
    }

    private static Page director() {
        Page director = HALL.open(Viewed.TELEVISION, "/director/");
        Desk.logIn(director, "director");
        return director;
    }

    private static int servedBefore() {
        Page director = director();
        return Integer.parseInt(
                director.getByTestId("figure-served").getByTestId("value").innerText());
    }

    private static String path(String link) {
        Assertions.assertThat(link).startsWith(HALL.server().url());
        return link.substring(HALL.server().url().length());
    }
}
