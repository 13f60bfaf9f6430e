package org.tingxu.core;

import java.time.LocalTime;
import java.util.List;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;

/** Devices for the hall of a test: a sign at window 1, one for the hall, a keypad and an evaluator at window 1, a reader. */
public final class TestDevices {
    public static final DeviceId WINDOW_SIGN = new DeviceId("sign-1");
    public static final DeviceId HALL_SIGN = new DeviceId("sign-hall");
    public static final DeviceId KEYPAD = new DeviceId("keypad-1");
    public static final DeviceId EVALUATOR = new DeviceId("evaluator-1");
    public static final DeviceId READER = new DeviceId("reader-1");
    public static final Text QUIET = new Text("请保持安静", "Please keep quiet");
    private static final LinePlan BUS = new LinePlan.Serial("/dev/ttyUSB0", 9600);

    private TestDevices() {}

    public static DevicePlan all(KioskId kiosk) {
        return signs(SignSettings.DEFAULT, new SignSettings(true, 80, office(60), List.of(QUIET)), kiosk);
    }

    public static DevicePlan signs(SignSettings atWindow, SignSettings ofHall, KioskId kiosk) {
        WindowNo one = new WindowNo(1);
        return new DevicePlan(
                List.of(
                        new SignPlan(WINDOW_SIGN, "onbon-bx-5k", BUS, 1, new SignShows.AtWindow(one), atWindow),
                        new SignPlan(
                                HALL_SIGN,
                                "onbon-bx-6k",
                                new LinePlan.Tcp("192.0.2.9", 5005),
                                2,
                                new SignShows.Calls(),
                                ofHall)),
                List.of(new KeypadPlan(KEYPAD, "keypad-ff68", BUS, 3, one)),
                List.of(new EvaluatorPlan(EVALUATOR, "evaluator-ff68", BUS, 4, one)),
                List.of(new ReaderPlan(READER, "samv-id-reader", new LinePlan.Virtual(), kiosk)));
    }

    /** Lit from 07:30 to 18:00. */
    public static List<LitPeriod> office(int percent) {
        return List.of(new LitPeriod(Span.of(LocalTime.of(7, 30), LocalTime.of(18, 0)), percent));
    }
}
