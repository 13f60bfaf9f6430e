package org.tingxu.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The browser of the test process: started by the first test that needs it, closed after the last. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Path DEBIANS = Path.of("/usr/bin/chromium");

    /**
     * Until a test says that what it waits for does not come. What the screens promise is shorter, e.g. a second for a call: that is
     * measured by {@code ./tingxu bench}, not by a test that runs beside others.
     */
    private static final double PATIENCE_MS = 10_000;

    /** Quiet, and without a sandbox: tests run as root in containers. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required");

    static Chromium of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Chromium.class, _ -> start(), Chromium.class);
    }

    private static Chromium start() {
        Path program = Optional.ofNullable(System.getenv("TINGXU_CHROMIUM"))
                .map(Path::of)
                .orElse(DEBIANS);
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(("the tests of the screens need Chromium at %s; on Debian: apt-get install"
                            + " chromium fonts-noto-cjk; elsewhere name it by TINGXU_CHROMIUM")
                    .formatted(program));
        }
        Playwright playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright.selectors().setTestIdAttribute("data-test");
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
