package org.tingxu.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.OrderRule.Part;

/** A plan's parts check themselves. */
class PlanTest {
    private static final HallPlan PLAN = PlanDraft.plain().build();

    @Test
    void a_range_of_numbers_does_not_end_before_it_begins() {
        assertThat(PlanDraft.group(PlanDraft.CIVIL, "A", 5, 5).to()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanDraft.group(PlanDraft.CIVIL, "A", 6, 5))
                .withMessageContaining("6-5");
        assertThatIllegalArgumentException().isThrownBy(() -> PlanDraft.group(PlanDraft.CIVIL, "a", 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanDraft.group(PlanDraft.CIVIL, "A", 0, 5));
    }

    @Test
    void an_order_names_each_part_once_and_its_ratio_is_two_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderRule(List.of(Part.GROUP, Part.GROUP), Duration.ZERO, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderRule(List.of(), Duration.ZERO, 1));
        assertThat(OrderRule.DEFAULT.parts()).containsExactly(Part.RATIO, Part.GROUP, Part.AGED, Part.SERVICE);
    }

    @Test
    void limits_have_a_smallest_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, 1, 0));
        assertThat(limits(0, 1, 1).returnBehind()).isZero();
    }

    @Test
    void a_line_to_a_device_has_an_address_that_can_be() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinePlan.Tcp("", 9100));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinePlan.Tcp("printer", 65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinePlan.Serial(" ", 9600));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinePlan.Serial("/dev/ttyS0", 299));
        assertThat(new LinePlan.Tcp("printer", 65_535).port()).isEqualTo(65_535);
    }

    @Test
    void a_window_knows_the_rank_of_its_services() {
        WindowPlan two = PLAN.window(new WindowNo(2)).orElseThrow();
        assertThat(two.services()).containsExactly(PlanDraft.PENSION, PlanDraft.SUBSIDY, PlanDraft.DIBAO);
        assertThat(two.rankOf(PlanDraft.SUBSIDY)).hasValue(0);
        assertThat(two.rankOf(PlanDraft.DIBAO)).hasValue(1);
        assertThat(two.rankOf(PlanDraft.BIRTH)).isEmpty();
    }

    @Test
    void a_plan_finds_its_parts_by_code_and_none_that_it_has_not() {
        assertThat(PLAN.service(PlanDraft.DIBAO)).map(ServicePlan::code).contains(PlanDraft.DIBAO);
        assertThat(PLAN.group(PlanDraft.LABOUR)).map(GroupPlan::prefix).contains("B");
        assertThat(PLAN.kiosk(PlanDraft.FRONT)).map(KioskPlan::id).contains(PlanDraft.FRONT);
        assertThat(PLAN.printer(PlanDraft.PRINTER)).map(PrinterPlan::id).contains(PlanDraft.PRINTER);
        assertThat(PLAN.service(new ServiceCode("ghost"))).isEmpty();
        assertThat(PLAN.group(new GroupCode("ghost"))).isEmpty();
        assertThat(PLAN.kiosk(new KioskId("ghost"))).isEmpty();
        assertThat(PLAN.printer(new PrinterId("ghost"))).isEmpty();
        assertThat(PLAN.window(new WindowNo(9))).isEmpty();
    }

    private static Limits limits(int returnBehind, int heldMax, int waitingMax) {
        return new Limits(returnBehind, Duration.ZERO, Duration.ZERO, heldMax, waitingMax, Duration.ZERO, true);
    }
}
