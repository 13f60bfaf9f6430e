package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes that old eyes and hands need, and the rules of WCAG 2.2 AA on every page. */
class AppearanceTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SIZES = script("/measures/kiosk-sizes.js");

    @RegisterExtension
    static final OpenHall HALL = OpenHall.demo();

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "KIOSK_UPRIGHT, zh-CN, false",
        "KIOSK_UPRIGHT, en, true",
        "KIOSK_LYING, zh-CN, true",
        "KIOSK_LYING, en, false"
    })
    void the_kiosk_is_large_enough_to_read_and_to_hit(Viewed viewed, String language, boolean elder) {
        Kiosk kiosk = HALL.kiosk(viewed, "kiosk=kiosk-2&lang=" + language);
        if (elder) {
            kiosk.press("elder");
        }
        measure(kiosk, "groups");
        kiosk.press("group-general");
        measure(kiosk, "services");
        kiosk.press("service-open-information");
        measure(kiosk, "confirmation");
        kiosk.press("priority");
        measure(kiosk, "priorities");
        kiosk.press("priority-disabled");
        kiosk.press("take");
        kiosk.number();
        measure(kiosk, "number");
        Object size = kiosk.part("number").evaluate("element => parseFloat(getComputedStyle(element).fontSize)");
        Assertions.assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(120);
        Assertions.assertThat(faults).isEmpty();
    }

    private void measure(Kiosk kiosk, String step) {
        for (Object fault : (List<?>) kiosk.page().evaluate(SIZES)) {
            faults.add(step + ": " + fault);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void every_page_keeps_the_rules_of_accessible_content(String language) {
        String lang = "lang=" + language;
        OpenHall.Taken called = HALL.take("felling-permit");
        OpenHall.Taken waiting = HALL.take("felling-permit");
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1&" + lang);
        check("kiosk, groups", kiosk.page());
        kiosk.choose("insurance", "health-card");
        check("kiosk, confirmation", kiosk.page());
        kiosk.press("take");
        kiosk.slip("printed");
        check("kiosk, number", kiosk.page());
        check("home", HALL.open(Viewed.DESK, "/?" + lang));
        check("devices", HALL.open(Viewed.DESK, "/devices/?" + lang));
        check("phone, waiting", HALL.open(Viewed.PHONE, waiting.path() + "&" + lang));
        Desk desk = new Desk(HALL.open(Viewed.DESK, "/clerk/?" + lang));
        check("clerk, log-in", desk.page());
        desk.logIn("clerk4");
        check("clerk, windows", desk.page());
        desk.sit(4);
        desk.press("F8", "called");
        desk.holds(called.number());
        check("clerk, called", desk.page());
        check("phone, called", HALL.open(Viewed.PHONE, called.path() + "&" + lang));
        Page board = HALL.open(Viewed.TELEVISION, "/board/?" + lang);
        assertThat(board.getByTestId("call")).not().hasCount(0);
        // A new call shines for three seconds; the colours in between are not to be read.
        check("board", board);
        check("window", HALL.open(Viewed.TELEVISION, "/window/?window=4&" + lang));
        desk.press("F7", "serving");
        desk.page().keyboard().press("F6");
        check("clerk, transfer", desk.page());
        desk.page().keyboard().press("Escape");
        matter(desk);
        desk.press("F12", "idle");
        desk.serve(waiting.number());
        desk.part("action-sign-out").click();
        Page director = HALL.open(Viewed.TELEVISION, "/director/?" + lang);
        Desk.logIn(director, "director");
        assertThat(director.getByTestId("totals")).isVisible();
        director.getByTestId("show-overdue").click();
        assertThat(director.getByTestId("duty-matters-empty")).isVisible();
        check("director", director);
        Page supervisor = HALL.open(Viewed.DESK, "/supervisor/?" + lang);
        Desk.logIn(supervisor, "supervisor");
        supervisor
                .locator("[data-test=asked] [data-test^=matter-] button")
                .first()
                .click();
        supervisor.getByTestId("refuse").click();
        check("supervisor, answer", supervisor);
        supervisor.keyboard().press("Escape");
        check("supervisor, extensions", supervisor);
        supervisor.getByTestId("tab-lights").click();
        check("supervisor, lights", supervisor);
        Page auditor = HALL.open(Viewed.DESK, "/auditor/?" + lang);
        Desk.logIn(auditor, "auditor");
        auditor.locator("[data-test=ledger] [data-test^=matter-] button")
                .first()
                .click();
        auditor.getByTestId("check-chain").click();
        assertThat(auditor.getByTestId("days")).isVisible();
        assertThat(auditor.getByTestId("chain")).hasAttribute("data-state", "whole");
        check("auditor", auditor);
        Page keeper = HALL.open(Viewed.DESK, "/device-admin/?" + lang);
        Desk.logIn(keeper, "admin");
        keeper.getByTestId("open-sign-hall").click();
        assertThat(keeper.getByTestId("settings")).isVisible();
        assertThat(keeper.getByTestId("sample")).isVisible();
        check("device admin", keeper);
        Assertions.assertThat(faults).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void the_pages_of_the_duties_keep_them_too(String language) {
        String lang = "lang=" + language;
        for (String path : List.of(
                "/open/demo/",
                "/open/demo/items/felling-permit",
                "/open/demo/matter",
                "/open/demo/results",
                "/open/demo/voice",
                "/voice/")) {
            check(path, HALL.open(Viewed.PHONE, path + "?" + lang));
        }
        Page items = of("admin", "/items-admin/?" + lang);
        items.getByTestId("item-felling-permit").click();
        check("items", items);
        items.getByTestId("edit").click();
        check("items, form", items);
        Page posts = of("supervisor", "/posts/?" + lang);
        assertThat(posts.getByTestId("posts")).isVisible();
        check("posts", posts);
        check("report", of("director", "/report/?" + lang));
        check("station", of("station1", "/station/?" + lang));
        check("accounts", of("admin", "/accounts/?" + lang));
        Page supervisor = of("supervisor", "/supervisor/?" + lang);
        for (int i = 0; i < supervisor.locator("[role=tab]").count(); i++) {
            supervisor.locator("[role=tab]").nth(i).click();
            check("supervisor, tab " + i, supervisor);
        }
        Assertions.assertThat(faults).isEmpty();
    }

    private static Page of(String user, String path) {
        Page page = HALL.open(Viewed.DESK, path);
        Desk.logIn(page, user);
        return page;
    }

    private void matter(Desk desk) {
        desk.part("tab-matter").click();
        assertThat(desk.part("due-day")).isVisible();
        check("clerk, matter form", desk.page());
        desk.part("name").fill("测试甲");
        desk.part("material-all").check();
        desk.part("take-in").click();
        desk.part("act-suspend").click();
        check("clerk, dialog of an act", desk.page());
        desk.page().keyboard().press("Escape");
        desk.part("act-extension").click();
        desk.part("days-field").fill("3");
        desk.part("reason-field").fill("测试");
        desk.part("act-go").click();
        assertThat(desk.part("extension-asked")).isVisible();
        check("clerk, matter card", desk.page());
        desk.part("tab-due").click();
        check("clerk, due list", desk.page());
    }

    @Test
    void the_page_about_the_interface_keeps_them_too() {
        check("api", HALL.open(Viewed.DESK, "/api"));
        Assertions.assertThat(faults).isEmpty();
    }

    private void check(String where, Page page) {
        assertThat(page.locator("main, header, form").first()).isVisible();
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> faults.add(where + ": " + rule.getId() + " at " + node.getTarget() + " "
                                + node.getFailureSummary())));
    }

    private static String script(String resource) {
        try (InputStream in = AppearanceTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no script " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
