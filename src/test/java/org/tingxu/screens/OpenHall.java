package org.tingxu.screens;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A hall that is open for the tests of one class, and a browser to look at it. Each screen has its own profile, as on devices of
 * their own. After each test the screens are closed, and nothing may have been complained about in their consoles.
 */
final class OpenHall implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final String id;
    private final Optional<Path> hallFile;
    private final List<BrowserContext> screens = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Optional<Chromium> chromium = Optional.empty();
    private Optional<RunningHall> hall = Optional.empty();
    private boolean faultsExpected;

    private OpenHall(String id, Optional<Path> hallFile) {
        this.id = id;
        this.hallFile = hallFile;
    }

    /** The demonstration hall. */
    static OpenHall demo() {
        return new OpenHall("demo", Optional.empty());
    }

    static OpenHall of(String id, Path hallFile) {
        return new OpenHall(id, Optional.of(hallFile));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        chromium = Optional.of(Chromium.of(test));
        hall = Optional.of(RunningHall.of(hallFile));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        faultsExpected = false;
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        screens.forEach(BrowserContext::close);
        screens.clear();
        if (!faultsExpected) {
            Assertions.assertThat(complaints).as("complaints in the consoles").isEmpty();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        hall.ifPresent(RunningHall::close);
    }

    RunningHall server() {
        return hall.orElseThrow();
    }

    /** In this test the browser is right to complain: its requests are refused or cut. */
    void expectFaults() {
        faultsExpected = true;
    }

    /** A new screen at a path of the server, e.g. {@code /board/}. */
    Page open(Viewed viewed, String path) {
        return open(viewed, server().url(), path, 1);
    }

    /**
     * A new screen.
     *
     * @param server where it finds the server, which may be a relay before it
     * @param scale  pixels of a picture for one of the page
     */
    Page open(Viewed viewed, String server, String path, double scale) {
        return open(viewed, server, path, new NewContextOptions().setDeviceScaleFactor(scale));
    }

    /** A new screen whose browser runs no script. */
    Page openWithoutScripts(Viewed viewed, String path) {
        return open(viewed, server().url(), path, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page open(Viewed viewed, String server, String path, NewContextOptions options) {
        BrowserContext screen = chromium.orElseThrow()
                .browser()
                .newContext(options.setViewportSize(viewed.width, viewed.height).setTimezoneId("Asia/Shanghai"));
        screens.add(screen);
        Page page = screen.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isLogInAsked(message)) {
                complaints.add(path + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(path + ": " + error));
        page.navigate(server + path);
        return page;
    }

    /** A page for staff asks who is logged in; that nobody is, the browser notes as an error. */
    private static boolean isLogInAsked(ConsoleMessage message) {
        return message.text().contains("401") && message.location().contains("/api/v1/session:");
    }

    Kiosk kiosk(Viewed viewed, String query) {
        return new Kiosk(open(viewed, "/kiosk/?" + query));
    }

    /** A clerk of the demonstration, logged in and at a window. */
    Desk desk(String user, int window) {
        Desk desk = new Desk(open(Viewed.DESK, "/clerk/"));
        desk.logIn(user);
        desk.sit(window);
        return desk;
    }

    /** A number taken elsewhere. */
    Taken take(String service) {
        return take(Map.of("service", service, "channel", "desk"));
    }

    Taken take(Map<String, Object> request) {
        APIResponse answer = chromium.orElseThrow()
                .playwright()
                .request()
                .newContext()
                .post(
                        server().url() + "/api/v1/halls/" + id + "/tickets",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(request));
        JsonObject ticket = new JsonObject(answer.text());
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Taken(ticket.getString("number"), ticket.getString("tracking"));
    }

    /** A number, and the token by which a phone follows it. */
    record Taken(String number, String token) {
        String path() {
            return "/t/?token=" + token;
        }
    }
}
