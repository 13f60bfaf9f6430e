package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A clerk's desk under the keys of its clerk. */
record Desk(Page page) {
    Locator part(String test) {
        return page.getByTestId(test);
    }

    /** Signs a person of the demonstration in: their password is {@code demo-} and their name. */
    static void logIn(Page page, String user) {
        page.getByTestId("user").fill(user);
        page.getByTestId("password").fill("demo-" + user);
        page.getByTestId("sign-in").click();
        assertThat(page.getByTestId("sign-in-form")).hasCount(0);
    }

    void logIn(String user) {
        logIn(page, user);
    }

    void sit(int window) {
        part("choose-window-" + window).click();
        ready("idle");
    }

    /** Presses a key and waits until the desk has come to a state. */
    void press(String key, String state) {
        page.keyboard().press(key);
        ready(state);
    }

    void click(String test, String state) {
        part(test).click();
        ready(state);
    }

    /** The desk is in a state, and the next key will be heard. */
    void ready(String state) {
        assertThat(part("desk")).hasAttribute("data-state", state);
        assertThat(part("primary")).isEnabled();
    }

    void holds(String number) {
        assertThat(part("current-number")).hasText(number);
    }

    /** Calls, starts and finishes: the number must be the next. */
    void serve(String number) {
        press("F8", "called");
        holds(number);
        press("F7", "serving");
        press("F12", "idle");
    }
}
