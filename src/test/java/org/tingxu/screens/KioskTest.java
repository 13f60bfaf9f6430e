package org.tingxu.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The kiosk when hands tremble, paper ends, and the server is away. */
class KioskTest {
    @RegisterExtension
    static final OpenHall HALL = OpenHall.of("demo", HallFiles.impatient());

    @Test
    void two_presses_of_a_trembling_hand_take_one_number() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        List<String> asked = new ArrayList<>();
        kiosk.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                asked.add(request.url());
            }
        });
        kiosk.choose("civil", "dibao");
        kiosk.part("take").dblclick();
        String number = kiosk.number();
        Assertions.assertThat(asked).hasSize(1);
        Assertions.assertThat(HALL.take("dibao").number())
                .isEqualTo("A%03d".formatted(Integer.parseInt(number.substring(1)) + 1));
    }

    @Test
    void a_second_press_does_not_hit_the_next_question() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        kiosk.part("group-general").dblclick();
        kiosk.page().waitForTimeout(400);
        kiosk.step("service");
    }

    @Test
    void the_guide_tells_of_an_item_and_leads_to_its_number() {
        Kiosk kiosk = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        kiosk.press("guide");
        kiosk.press("item-dibao");
        assertThat(kiosk.part("guide-page")).containsText("承诺时限");
        assertThat(kiosk.part("guide-page")).containsText("户口簿");
        kiosk.press("guide-take");
        kiosk.step("confirm");
        kiosk.press("take");
        assertThat(kiosk.part("number")).hasText(Pattern.compile("A[0-9]{3,}"));
    }

    @Test
    void without_paper_a_number_is_held_on_the_phone_or_voided_in_time() {
        Page devices = HALL.open(Viewed.DESK, "/devices/");
        Devices.logIn(devices, "supervisor");
        devices.getByTestId("fault-paper-out").click();
        assertThat(devices.getByTestId("printer-printer-1")).hasAttribute("data-fault", "paper-out");
        Kiosk keeping = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1");
        Kiosk leaving = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-1");
        for (Kiosk kiosk : List.of(leaving, keeping)) {
            kiosk.choose("civil", "house-repair");
            kiosk.press("take");
            kiosk.slip("failed");
            assertThat(kiosk.part("staff-called")).containsText("已通知工作人员");
            assertThat(kiosk.part("qr")).isVisible();
        }
        keeping.press("keep");
        assertThat(keeping.part("slip")).hasAttribute("data-kept", "true");
        assertThat(leaving.part("number")).hasClass(Pattern.compile("voided"));
        assertThat(leaving.part("slip")).containsText("这个号码已作废");
        Page phone = HALL.open(Viewed.PHONE, phonePath(keeping));
        assertThat(phone.getByTestId("ticket")).hasAttribute("data-state", "issued");
        devices.getByTestId("printer-printer-1").getByTestId("fault-none").click();
        assertThat(devices.getByTestId("printer-printer-1")).hasAttribute("data-fault", "none");
    }

    @Test
    void without_its_server_the_kiosk_sends_people_to_the_desk_and_invents_no_number() {
        HALL.expectFaults();
        Kiosk asking = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        Kiosk taking = HALL.kiosk(Viewed.KIOSK_UPRIGHT, "kiosk=kiosk-2");
        taking.choose("civil", "dibao");
        HALL.server().stop();
        taking.part("take").click();
        assertThat(asking.part("gone")).containsText("请到导办台");
        assertThat(taking.part("kiosk")).hasAttribute("data-step", "gone");
        assertThat(taking.part("gone")).containsText("请到导办台");
        assertThat(taking.part("number")).hasCount(0);
        HALL.server().startAgain();
        assertThat(asking.part("question")).hasText("您要办哪一类事？");
        taking.press("home");
        taking.choose("civil", "dibao");
        taking.press("take");
        taking.number();
    }

    private static String phonePath(Kiosk kiosk) {
        return kiosk.part("qr")
                .getAttribute("data-text")
                .substring(HALL.server().url().length());
    }
}
