package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page of the virtual devices. */
record Devices(Page page) {
    static void logIn(Page page, String user) {
        page.getByTestId("log-in").click();
        page.getByTestId("user").fill(user);
        page.getByTestId("password").fill("demo-" + user);
        page.getByTestId("sign-in").click();
        assertThat(page.getByTestId("who")).isVisible();
    }

    Locator device(String id) {
        return page.getByTestId("virtual-" + id);
    }

    void press(String keypad, String key) {
        device(keypad).getByTestId("key-" + key).click();
    }

    void fault(String id, String fault) {
        device(id).getByTestId("fault-" + fault).click();
        assertThat(device(id)).hasAttribute("data-fault", fault);
    }

    /** The sign's lamps spell the text. */
    void shows(String sign, String text) {
        Locator lamps = device(sign).getByTestId("lamps");
        assertThat(lamps).hasAttribute("data-text", Pattern.compile(text));
        assertThat(lamps).hasAttribute("data-lit", "true");
    }
}
