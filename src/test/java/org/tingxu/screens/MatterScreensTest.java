package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tingxu.testing.Api;

/** A matter on its way from the ticket to the director, each at their own screen. */
class MatterScreensTest {
    private static final String ID = "000000199001011234";

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    @Test
    void a_matter_is_told_once_completed_and_given_more_time_by_another_than_who_asked() {
        HALL.take("dibao");
        Desk desk = HALL.desk("clerk1", 1);
        desk.press("F8", "called");
        desk.press("F7", "serving");
        String number = takenIn(desk);
        completed(desk.page());
        String before = desk.part("due").innerText();
        askedForMore(desk.page());

        Page supervisor = HALL.open(Viewed.DESK, "/supervisor/");
        Desk.logIn(supervisor, "supervisor");
        button(supervisor, number).click();
        assertThat(supervisor.getByTestId("extension")).containsText("汛期道路中断");
        supervisor.getByTestId("approve").click();
        supervisor.getByTestId("answer-go").click();
        assertThat(supervisor.getByTestId("done")).containsText("已批准 " + number);
        assertThat(supervisor.getByTestId("asked-empty")).isVisible();

        assertThat(desk.part("extension-asked")).hasCount(0);
        assertThat(desk.part("due")).not().hasText(before);
        assertThat(desk.part("act-extension-approved")).containsText("到期日由 " + before + " 变为");
        desk.part("tab-due").click();
        assertThat(desk.part("matter-" + number)).hasAttribute("data-light", "green");
        desk.part("due-list-search").fill("测试甲");
        desk.page().keyboard().press("Enter");
        assertThat(desk.part("matter-" + number)).isVisible();
        desk.part("due-list-search").fill("2020");
        desk.page().keyboard().press("Enter");
        assertThat(desk.part("due-list-empty")).isVisible();

        seenByTheDirector();
        seenByTheAuditor(number);
    }

    @Test
    void a_supervisor_who_asked_for_more_time_is_told_to_let_another_answer() {
        HALL.expectFaults();
        Api head = Api.at(HALL.server().url()).demo("supervisor");
        String number = head.post(
                        "/halls/demo/matters",
                        new JsonObject().put("item", "dibao").put("applicant", new JsonObject().put("name", "测试乙")))
                .ok()
                .number();
        head.post(
                        "/halls/demo/matters/" + number + "/extension",
                        new JsonObject().put("days", 3).put("reason", "补充调查"))
                .ok();
        Page supervisor = HALL.open(Viewed.DESK, "/supervisor/?lang=en");
        Desk.logIn(supervisor, "supervisor");
        button(supervisor, number).click();
        supervisor.getByTestId("approve").click();
        supervisor.getByTestId("answer-go").click();
        assertThat(supervisor.getByTestId("problem-code")).hasText("approval-by-oneself");
        supervisor.keyboard().press("Escape");
        assertThat(supervisor.getByTestId("extension")).isVisible();
    }

    private static Locator button(Page page, String number) {
        return page.getByTestId("matter-" + number).first().getByRole(AriaRole.BUTTON);
    }

    /** By the form beside the ticket: one material is missing. */
    private static String takenIn(Desk desk) {
        Page page = desk.page();
        desk.part("tab-line").focus();
        page.keyboard().press("ArrowRight");
        assertThat(desk.part("item")).hasValue("dibao");
        assertThat(desk.part("due-day")).isVisible();
        desk.part("name").fill("测试甲");
        desk.part("id-number").fill(ID);
        desk.part("phone").fill("00000000000");
        desk.part("material-all").check();
        assertThat(desk.part("take-in")).hasText("受理");
        desk.part("material-income-proof").uncheck();
        assertThat(desk.part("will-tell")).containsText("收入证明");
        Assertions.assertThat(page.evaluate("() => JSON.stringify({...sessionStorage})")
                        .toString())
                .as("the draft")
                .contains("测试甲")
                .doesNotContain(ID, "00000000000");
        desk.part("take-in").click();
        assertThat(desk.part("matter-card")).hasAttribute("data-stage", "awaiting");
        assertThat(desk.part("facts")).not().containsText("测试甲");
        assertThat(desk.part("act-notice-given")).containsText("收入证明");
        return desk.part("matter-number").innerText();
    }

    private static void completed(Page page) {
        page.getByTestId("act-complete").focus();
        page.keyboard().press("Enter");
        page.getByTestId("act-go").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("matter-card")).hasAttribute("data-stage", "accepted");
        assertThat(page.locator("[data-counted=true]").last()).containsText("到期日");
    }

    /** A key of the desk does nothing while the question stands open. */
    private static void askedForMore(Page page) {
        page.getByTestId("act-extension").click();
        page.keyboard().press("F12");
        assertThat(page.getByTestId("desk")).hasAttribute("data-state", "serving");
        page.getByTestId("days-field").fill("3");
        assertThat(page.getByTestId("act-go")).isDisabled();
        page.getByTestId("reason-field").fill("汛期道路中断");
        page.getByTestId("act-go").click();
        assertThat(page.getByTestId("extension-asked")).isVisible();
        assertThat(page.getByTestId("act-extension")).hasCount(0);
    }

    private static void seenByTheDirector() {
        Page director = HALL.open(Viewed.TELEVISION, "/director/");
        Desk.logIn(director, "director");
        assertThat(director.getByTestId("duty-overdue").getByTestId("value")).hasText("0");
        assertThat(director.getByTestId("duty-overdue")).containsText("在办 ");
        assertThat(director.getByTestId("duty-onTime").getByTestId("value")).hasText("—");
        director.getByTestId("show-overdue").click();
        assertThat(director.getByTestId("duty-matters-empty")).isVisible();
    }

    private static void seenByTheAuditor(String number) {
        Page auditor = HALL.open(Viewed.DESK, "/auditor/");
        Desk.logIn(auditor, "auditor");
        button(auditor, number).click();
        assertThat(auditor.getByTestId("act-extension-approved")).containsText("日志第 ");
        auditor.getByTestId("check-chain").click();
        assertThat(auditor.getByTestId("chain")).hasAttribute("data-state", "whole");
    }
}
