package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;

class ExampleHallsTest {
    static HallPlan example(String name) {
        HallFile file = HallFile.example(name, SmallHall.PROFILES);
        assertThat(SmallHall.messages(file)).isEmpty();
        return ((HallFile.Loaded) file).plan();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "office-hours"})
    void an_example_has_the_five_windows_and_ten_services_of_the_township_hall(String name) {
        HallPlan plan = example(name);
        assertThat(plan.groups()).extracting(GroupPlan::prefix).containsExactly("A", "B", "C", "D", "E");
        assertThat(plan.groups()).extracting(g -> g.name().zh()).containsExactly("民政", "社保", "计生", "林业", "综合");
        assertThat(plan.services())
                .extracting(ServicePlan::name)
                .extracting(Text::zh)
                .containsExactlyInAnyOrder(
                        "低保申请",
                        "农村危房改造",
                        "一孩生育登记",
                        "林木采伐许可",
                        "农机购置补贴",
                        "新型农村合作医疗证",
                        "新型农村养老保险证",
                        "一事一议",
                        "政府信息依申请公开",
                        "政策咨询");
        assertThat(plan.windows()).hasSize(5);
        assertThat(plan.kiosks()).extracting(k -> k.printer().isPresent()).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "office-hours"})
    void each_window_serves_its_group_first_and_the_general_window_serves_all(String name) {
        HallPlan plan = example(name);
        ServiceCode advice = new ServiceCode("advice");
        for (int no = 1; no <= 4; no++) {
            WindowPlan window = plan.window(new WindowNo(no)).orElseThrow();
            assertThat(window.serves()).containsExactly(servicesOf(plan, no), List.of(advice));
        }
        WindowPlan general = plan.window(new WindowNo(5)).orElseThrow();
        assertThat(general.serves().getFirst()).isEqualTo(servicesOf(plan, 5));
        assertThat(general.services())
                .containsExactlyInAnyOrderElementsOf(
                        plan.services().stream().map(ServicePlan::code).toList());
    }

    private static List<ServiceCode> servicesOf(HallPlan plan, int group) {
        return plan.services().stream()
                .filter(s -> s.group().equals(plan.groups().get(group - 1).code()))
                .map(ServicePlan::code)
                .toList();
    }

    @Test
    void the_demo_hall_never_closes_and_its_numbers_outlast_a_load_test() {
        HallPlan plan = example("demo");
        assertThat(plan.id().value()).isEqualTo("demo");
        assertThat(plan.demo()).isTrue();
        assertThat(plan.hours()).isEqualTo(new OpeningHours.Always());
        assertThat(plan.groups()).allMatch(g -> g.from() == 1 && g.to() == 9_999_999);
        assertThat(plan.services())
                .allMatch(s -> s.dailyQuota().isEmpty() && s.perPerson().isEmpty());
    }

    @Test
    void the_office_hall_keeps_office_hours_holidays_and_make_up_days() {
        HallPlan plan = example("office-hours");
        OpeningHours hours = plan.hours();
        assertThat(plan.id().value()).isEqualTo("office");
        assertThat(plan.limits().lastTicketBefore()).hasMinutes(15);
        assertThat(hours.openAt(LocalDateTime.parse("2026-07-01T08:30"))).isTrue();
        assertThat(hours.breakAt(LocalDateTime.parse("2026-07-01T12:30"))).isTrue();
        assertThat(hours.openAt(LocalDateTime.parse("2026-07-01T17:30"))).isFalse();
        assertThat(hours.on(LocalDate.of(2026, 7, 4))).as("a Saturday").isEmpty();
        assertThat(hours.on(LocalDate.of(2026, 10, 1)))
                .as("National Day, a Thursday")
                .isEmpty();
        assertThat(hours.on(LocalDate.of(2026, 10, 10)))
                .as("a make-up Saturday")
                .hasSize(2);
        assertThat(hours).isInstanceOfSatisfying(OpeningHours.Weekly.class, weekly -> {
            assertThat(weekly.closed()).hasSize(33);
            assertThat(weekly.extra()).hasSize(6);
        });
    }
}
