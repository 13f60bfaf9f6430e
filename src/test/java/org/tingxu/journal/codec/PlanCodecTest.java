package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.TestModels;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;

class PlanCodecTest {
    private static final ServiceCode DIBAO = new ServiceCode("dibao");
    private static final ServiceCode ADVICE = new ServiceCode("advice");

    /** A plan in which every key has a value and every kind of hours and line but {@code always} is there. */
    private static final HallPlan PLAN = new HallPlan(
            new HallId("golden"),
            new Text("金厅", "Golden hall"),
            ZoneId.of("Asia/Shanghai"),
            Optional.of("0851-12345"),
            true,
            new OpeningHours.Weekly(
                    Map.of(
                            DayOfWeek.SUNDAY, List.of(),
                            DayOfWeek.MONDAY,
                                    List.of(
                                            Span.of(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                                            new Span(LocalTime.of(13, 30, 15), Optional.empty()))),
                    Set.of(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1)),
                    Map.of(LocalDate.of(2026, 10, 10), List.of(Span.of(LocalTime.of(9, 0), LocalTime.of(10, 0))))),
            List.of(new GroupPlan(new GroupCode("civil"), new Text("民政", "Civil"), "A", 1, 9_999_999)),
            List.of(
                    new ServicePlan(
                            DIBAO,
                            new Text("低保", "Allowance"),
                            new GroupCode("civil"),
                            OptionalInt.of(40),
                            OptionalInt.of(1)),
                    new ServicePlan(
                            ADVICE,
                            new Text("咨询", "Advice"),
                            new GroupCode("civil"),
                            OptionalInt.empty(),
                            OptionalInt.empty())),
            List.of(new WindowPlan(new WindowNo(1), new Text("一号", "One"), List.of(List.of(DIBAO), List.of(ADVICE)))),
            List.of(
                    new KioskPlan(new KioskId("kiosk-1"), Optional.of(new PrinterId("p-1"))),
                    new KioskPlan(new KioskId("kiosk-2"), Optional.empty())),
            List.of(
                    new PrinterPlan(new PrinterId("p-1"), "escpos-generic", new LinePlan.Virtual()),
                    new PrinterPlan(new PrinterId("p-2"), "escpos-generic", new LinePlan.Tcp("192.0.2.7", 9100)),
                    new PrinterPlan(new PrinterId("p-3"), "escpos-generic", new LinePlan.Serial("/dev/ttyUSB0", 9600))),
            OrderRule.DEFAULT,
            new Limits(0, Duration.ofMinutes(5), Duration.ofMillis(1500), 5, 500_000, Duration.ofMinutes(15), false));

    @Test
    void a_plan_is_written_as_the_golden_file_says() throws IOException {
        assertThat(PlanCodec.toJson(PLAN).encodePrettily()).isEqualTo(golden().encodePrettily());
    }

    @Test
    void the_golden_file_is_read_for_ever() throws IOException {
        assertThat(PlanCodec.fromJson(golden())).isEqualTo(PLAN);
    }

    @Test
    void a_plan_with_devices_is_written_and_read_as_its_golden_file_says() {
        JsonObject golden = new JsonObject(Golden.text(PlanCodec.NAME + ".devices.json"));
        assertThat(PlanCodec.toJson(TownHall.equipped()).encodePrettily()).isEqualTo(golden.encodePrettily());
        assertThat(PlanCodec.fromJson(golden)).isEqualTo(TownHall.equipped());
    }

    @Test
    void a_plan_of_before_there_were_devices_has_none() throws IOException {
        assertThat(PlanCodec.fromJson(golden()).devices()).isEqualTo(DevicePlan.NONE);
        assertThat(golden().fieldNames()).doesNotContain("signs", "keypads", "evaluators", "readers");
    }

    @Test
    void a_device_that_cannot_be_is_named_with_its_place() {
        JsonObject sign = new JsonObject(Golden.text(PlanCodec.NAME + ".devices.json"));
        sign.getJsonArray("signs").getJsonObject(1).put("percent", 101);
        assertUnreadable(sign, "hall-plan.v1.signs[1]", "101 % is no brightness");
        JsonObject pad = new JsonObject(Golden.text(PlanCodec.NAME + ".devices.json"));
        pad.getJsonArray("keypads").getJsonObject(0).remove("address");
        assertUnreadable(pad, "hall-plan.v1.keypads[0].address", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "office-hours"})
    void an_example_hall_comes_back_as_it_was(String name) {
        HallFile file = HallFile.example(name, TestModels.ALL);
        assertThat(file).isInstanceOf(HallFile.Loaded.class);
        HallPlan plan = ((HallFile.Loaded) file).plan();
        String stored = PlanCodec.toJson(plan).encode();
        assertThat(PlanCodec.fromJson(new JsonObject(stored))).isEqualTo(plan);
        assertThat(PlanCodec.toJson(PlanCodec.fromJson(new JsonObject(stored))).encode())
                .isEqualTo(stored);
    }

    @Test
    void a_plan_that_was_not_stored_in_between_comes_back_too() {
        assertThat(PlanCodec.fromJson(PlanCodec.toJson(PLAN))).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', id, hall-plan.v1.id, missing",
        "'', hours, hall-plan.v1.hours, missing",
        "'', groups, hall-plan.v1.groups, missing",
        "name, en, hall-plan.v1.name.en, missing",
        "order, ordinaryEvery, hall-plan.v1.order.ordinaryEvery, missing",
        "limits, ticketsInBreak, hall-plan.v1.limits.ticketsInBreak, missing",
    })
    void a_key_that_is_missing_is_named(String parent, String key, String path, String what) throws IOException {
        JsonObject json = golden();
        Object gone = (parent.isEmpty() ? json : json.getJsonObject(parent)).remove(key);
        assertThat(gone).isNotNull();
        assertUnreadable(json, path, what);
    }

    @Test
    void the_golden_plan_with_items_is_read_for_ever() {
        HallPlan plan = TownHall.plan().withItems(GoldenDuties.items());
        String golden = Golden.text("hall-plan.v1.items.json");
        assertThat(PlanCodec.fromJson(new JsonObject(golden))).isEqualTo(plan);
        assertThat(PlanCodec.toJson(plan).encodePrettily() + "\n").isEqualTo(golden);
    }

    @Test
    void the_golden_plan_with_items_and_all_that_is_told_of_them_is_read_for_ever() {
        HallPlan plan = TownHall.plan().withItems(GoldenItems.all());
        String golden = Golden.text("hall-plan.v1.guides.json");
        assertThat(PlanCodec.toJson(plan).encodePrettily() + "\n").isEqualTo(golden);
        assertThat(PlanCodec.fromJson(new JsonObject(golden))).isEqualTo(plan);
    }

    /** A matter of an old journal names the version of its item. */
    @Test
    void the_version_of_an_item_is_what_it_always_was() {
        assertThat(GoldenDuties.items())
                .extracting(Item::version)
                .containsExactly("e26425bb8da88751", "7dc090ee6d072dcc");
        assertThat(GoldenItems.guided().version()).isEqualTo("c8a358b2fd38f824");
    }

    @Test
    void a_value_of_another_type_or_that_the_plan_refuses_is_named() throws IOException {
        assertUnreadable(golden().put("demo", "yes"), "hall-plan.v1.demo", "not true or false");
        assertUnreadable(golden().put("zone", "Mars/Base"), "hall-plan.v1.zone", "Mars");
        assertUnreadable(golden().put("services", new JsonArray().add(7)), "hall-plan.v1.services[0]", "not an object");
        assertUnreadable(
                golden().put("hours", new JsonObject().put("kind", "lunar")),
                "hall-plan.v1.hours.kind",
                "no opening hours");
        JsonObject json = golden();
        json.getJsonArray("services").getJsonObject(1).put("group", "No Group");
        assertUnreadable(json, "hall-plan.v1.services[1].group", "'No Group' is not a GroupCode");
        JsonObject order = golden();
        order.getJsonObject("order").put("parts", new JsonArray().add("ratio").add("random"));
        assertUnreadable(order, "hall-plan.v1.order.parts[1]", "no part of the order 'random'");
        JsonObject serves = golden();
        serves.getJsonArray("windows")
                .getJsonObject(0)
                .getJsonArray("serves")
                .getJsonArray(1)
                .add(3);
        assertUnreadable(serves, "hall-plan.v1.windows[0].serves[1][1]", "not a text");
    }

    private static void assertUnreadable(JsonObject json, String path, String what) {
        assertThatThrownBy(() -> PlanCodec.fromJson(json))
                .isInstanceOfSatisfying(
                        UnreadableBody.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContaining(what)
                .hasMessageContaining("mend:");
    }

    private static JsonObject golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PlanCodecTest.class.getResourceAsStream("/golden/" + PlanCodec.NAME + ".json"))) {
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
