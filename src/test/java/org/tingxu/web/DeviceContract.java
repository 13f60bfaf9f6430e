package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.tingxu.testing.Api;

/** The operations of devices and papers, once each. */
record DeviceContract(Described described, Api admin) {
    private static final String HALL = "/halls/demo";
    private static final String SIGN = HALL + "/devices/sign-1";

    void run() throws InterruptedException {
        devices();
        virtual();
        papers();
        described.check("listUnsettledSlips", admin.get(HALL + "/slips"));
        described.check("previewSlip", admin.get(HALL + "/slips/preview"));
    }

    private void devices() {
        JsonArray devices =
                described.check("listDevices", admin.get(HALL + "/devices")).list();
        assertThat(devices).hasSizeGreaterThan(8);
        described.check("identifyDevice", admin.post(SIGN + "/identify"));
        described.check("testDevice", admin.post(SIGN + "/test", new JsonObject().put("text", "试|TEST")));
        JsonObject period =
                new JsonObject().put("from", "00:00").put("to", "24:00").put("brightness", 90);
        described.check(
                "setDevice",
                admin.post(SIGN + "/settings", new JsonObject().put("schedule", new JsonArray().add(period))));
    }

    private void virtual() {
        described.check("listVirtualDevices", admin.get(HALL + "/virtual/devices"));
        described.check("showVirtualSign", admin.get(HALL + "/virtual/signs/sign-1"));
        described.check(
                "setVirtualFault",
                admin.post(HALL + "/virtual/devices/sign-1/fault", new JsonObject().put("fault", "none")));
        described.check("pressVirtualKey", admin.post(HALL + "/virtual/keypads/keypad-1/keys/recall"));
        described.check("rateVirtually", admin.post(HALL + "/virtual/evaluators/evaluator-1/ratings/5"));
        described.check(
                "layVirtualCard",
                admin.post(HALL + "/virtual/readers/reader-1/card", new JsonObject().put("card", "none")));
    }

    private void papers() throws InterruptedException {
        described.check("printTestPage", admin.post(HALL + "/paper/test"));
        described.check("printDayReport", admin.post(HALL + "/paper/day-report"));
        described.check("listPapers", admin.get(HALL + "/paper"));
        until(() -> admin.get(HALL + "/paper").text().contains("\"done\""));
        Api.Reply picture = admin.get(HALL + "/paper/day-report.png?page=1&lang=en");
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(admin.get(HALL + "/paper/day-report.png?page=99").status()).isEqualTo(204);
        described.note("previewDayReport");
        String report = HALL + "/paper/month-report/2026-03";
        described.check("printMonthReport", admin.post(report));
        assertThat(admin.get(report + "/page.png").header("Content-Type")).isEqualTo("image/png");
        described.note("previewMonthReport");
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 s").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
