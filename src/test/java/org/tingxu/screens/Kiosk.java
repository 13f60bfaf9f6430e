package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A kiosk under the finger of a resident. */
record Kiosk(Page page) {
    /** Longer than the kiosk takes a second press for a trembling first one (800 ms). */
    private static final double PAUSE_MS = 850;

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,2}[0-9]{3,}");

    Locator part(String test) {
        return page.getByTestId(test);
    }

    void press(String test) {
        part(test).click();
        page.waitForTimeout(PAUSE_MS);
    }

    void choose(String group, String service) {
        press("group-" + group);
        press("service-" + service);
        step("confirm");
    }

    void step(String step) {
        assertThat(part("kiosk")).hasAttribute("data-step", step);
    }

    /** The number on the screen, once it is there. */
    String number() {
        assertThat(part("number")).hasText(NUMBER);
        return part("number").innerText();
    }

    void slip(String state) {
        assertThat(part("slip")).hasAttribute("data-slip", state);
    }
}
