package org.tingxu.report.month;

import static org.tingxu.report.month.Tally.*;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tingxu.core.name.Text;

/** The figures of a month, each with its formula. Their order is that of every list. */
public enum MonthFigure {
    ACCEPTED_COUNT(
            "accepted",
            Unit.COUNT,
            Set.of(ACCEPTED),
            Set.of(),
            new Text("办件量", "Matters taken in"),
            new Text(
                    "本月受理的办件数；依申请公开和未作受理即决定的，以收件日计。",
                    "Matters accepted in the month; requests for information, and what was decided without an acceptance, by the day of receipt.")),
    DECIDED_COUNT(
            "decided",
            Unit.COUNT,
            Set.of(DECIDED),
            Set.of(),
            new Text("办结量", "Matters decided"),
            new Text(
                    "本月作出决定的办件数，准予与不予均计；申请人撤回的不计。",
                    "Matters decided in the month, granted or not; withdrawn ones are not counted.")),
    SAME_DAY_RATE(
            "same-day-rate",
            Unit.PERCENT,
            Set.of(SAME_DAY),
            Set.of(ACCEPTED),
            new Text("即办率", "Done the same day"),
            new Text("受理当个工作日办结数 ÷ 办件量。", "Decided on the working day of acceptance ÷ matters taken in.")),
    ON_TIME_RATE(
            "on-time-rate",
            Unit.PERCENT,
            Set.of(ON_TIME),
            Set.of(DECIDED, OPEN_OVERDUE),
            new Text("按时办结率", "Decided on time"),
            new Text(
                    "按期办结数 ÷（办结量 + 期末超期未结数）；期限依法中止的不算超期。",
                    "Decided by the due date ÷ (decided + open and overdue at the end); what is suspended is not overdue.")),
    EARLY_RATE(
            "early-rate",
            Unit.PERCENT,
            Set.of(EARLY),
            Set.of(DECIDED_PROMISED),
            new Text("提前办结率", "Decided early"),
            new Text(
                    "早于承诺期限办结数 ÷ 有承诺期限的办结数。",
                    "Decided before the promised day ÷ decided with a promise of a day or more.")),
    PROMISE_CUT(
            "promise-cut",
            Unit.PERCENT,
            Set.of(SAVED_DAYS),
            Set.of(STATUTORY_DAYS),
            new Text("承诺压缩率", "Limits cut by promise"),
            new Text(
                    "Σ（法定工作日 − 承诺工作日）÷ Σ 法定工作日，按本月办件。",
                    "Σ (statutory − promised working days) ÷ Σ statutory, over the matters taken in.")),
    WAIT_MEAN(
            "wait-mean",
            Unit.MEAN_TIME,
            Set.of(WAIT_MICROS),
            Set.of(SERVED),
            new Text("平均等候", "Mean wait"),
            new Text(
                    "Σ（最后一次有效叫号 − 取号）÷ 有效叫号数；有效叫号指叫号后已开始办理，作废号不计。",
                    "Σ (last effective call − issue) ÷ numbers effectively called: those whose service began. Voided numbers are left out.")),
    WAIT_P50(
            "wait-p50",
            Unit.ONE_TIME,
            Set.of(WAIT_P50_MICROS),
            Set.of(SERVED),
            new Text("等候中位数", "Median wait"),
            new Text("等候时间从短到长排列，居于 50% 处的一位。", "The wait that half of them did not exceed (nearest rank).")),
    WAIT_P90(
            "wait-p90",
            Unit.ONE_TIME,
            Set.of(WAIT_P90_MICROS),
            Set.of(SERVED),
            new Text("等候 P90", "90th percentile of waits"),
            new Text("等候时间从短到长排列，居于 90% 处的一位。", "The wait that nine of ten did not exceed (nearest rank).")),
    SERVICE_MEAN(
            "service-mean",
            Unit.MEAN_TIME,
            Set.of(SERVICE_MICROS),
            Set.of(SERVICES),
            new Text("平均办理", "Mean service"),
            new Text(
                    "Σ（结束 − 开始 − 挂起）÷ 办理次数；转办、续办各计一次。",
                    "Σ (end − start − hold) ÷ services; each transfer and each next part is one.")),
    ABANDON_RATE(
            "abandon-rate",
            Unit.PERCENT,
            Set.of(ABANDONED),
            Set.of(ISSUED),
            new Text("弃号率", "Numbers abandoned"),
            new Text(
                    "未办理即取消或当日作过期的号 ÷ 取号数（作废号不计）。",
                    "Cancelled or expired without service ÷ numbers taken (without voided ones).")),
    MISS_RATE(
            "miss-rate",
            Unit.PERCENT,
            Set.of(MISSED),
            Set.of(CALLED),
            new Text("过号率", "Numbers missed"),
            new Text("被叫而未到的号 ÷ 被叫的号；已撤销的过号不计。", "Called and absent ÷ called; a miss that was undone is none.")),
    WINDOW_USE(
            "window-use",
            Unit.PERCENT,
            Set.of(SERVING_MICROS),
            Set.of(MANNED_MICROS),
            new Text("窗口利用率", "Use of windows"),
            new Text("办理时间 ÷（签到在岗时间 − 暂停时间）。", "Time serving ÷ (time signed in − time paused).")),
    RATED_RATE(
            "rated-rate",
            Unit.PERCENT,
            Set.of(RATED),
            Set.of(SERVED),
            new Text("主动评价率", "Ratings given"),
            new Text(
                    "办事人主动评价数 ÷ 可评价的服务数；未评价不视为满意，申诉成立的评价不计。",
                    "Ratings given ÷ visits that could be rated; silence is no rating, nor is one struck out on appeal.")),
    SATISFIED_RATE(
            "satisfied-rate",
            Unit.PERCENT,
            Set.of(SATISFIED),
            Set.of(RATED),
            new Text("满意率", "Satisfied"),
            new Text(
                    "“基本满意”及以上的评价 ÷ 主动评价数；申诉成立的评价不计。",
                    "Three or better of five ÷ ratings given; one struck out on appeal does not count.")),
    MENDED_RATE(
            "mended-rate",
            Unit.PERCENT,
            Set.of(MENDED_IN_TIME),
            Set.of(MENDING_DUE),
            new Text("差评整改率", "Bad ratings mended"),
            new Text(
                    "按期整改的差评 ÷ 整改期限在本月且已到的差评；申诉成立的不计。",
                    "Mended in time ÷ bad ratings whose time for mending ended in the month; none struck out on appeal.")),
    REGISTERED_RATE(
            "registered-rate",
            Unit.PERCENT,
            Set.of(CONTACTS_REGISTERED),
            Set.of(CONTACTS),
            new Text("首问登记率", "First contacts registered"),
            new Text(
                    "有首问记录或由一人接待到底的 ÷ 首次接触数（首问记录与已办结的号）。",
                    "With a record, or served by one clerk to the end ÷ first contacts: records, and numbers that ended.")),
    SIGNED_RATE(
            "signed-rate",
            Unit.PERCENT,
            Set.of(SIGNED_IN_TIME),
            Set.of(HANDED_OVER),
            new Text("按时签收率", "Hand-overs signed in time"),
            new Text(
                    "按时签收次数 ÷ 移交次数，按本月的首问记录；退回的计为未签收。",
                    "Signed for in time ÷ handed over, of the contacts of the month; what was sent back was not signed for.")),
    AT_ONCE_RATE(
            "at-once-rate",
            Unit.PERCENT,
            Set.of(DONE_AT_ONCE),
            Set.of(ACCEPTED),
            new Text("一次办成率", "Done at the first visit"),
            new Text(
                    "1 −（同一人同一事项在受理前 30 日内曾因缺材料未办成的）÷ 办件量；日按自然日。",
                    "1 − (same person back with the same item within 30 calendar days for materials) ÷ matters taken in.")),
    PROXY_RATE(
            "proxy-rate",
            Unit.PERCENT,
            Set.of(BY_PROXY),
            Set.of(ACCEPTED),
            new Text("代办占比", "By village stations"),
            new Text(
                    "办件量中由村（社区）代办点代办的 ÷ 办件量。",
                    "Handed in by a village station, of matters taken in ÷ matters taken in."));

    private final String code;
    private final Unit unit;

    /** As {@link Set#of} made it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Tally> part;

    /** As {@link Set#of} made it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Tally> whole;

    private final Text label;
    private final Text formula;

    MonthFigure(String code, Unit unit, Set<Tally> part, Set<Tally> whole, Text label, Text formula) {
        this.code = code;
        this.unit = unit;
        this.part = part;
        this.whole = whole;
        this.label = label;
        this.formula = formula;
    }

    /** The figure of these amounts; empty when one is not counted, or nothing was there to be measured. */
    Optional<Reading> of(Tallies tallies) {
        OptionalLong above = tallies.sum(part);
        OptionalLong below = unit == Unit.COUNT ? OptionalLong.of(1) : tallies.sum(whole);
        return above.isEmpty() || below.isEmpty() || below.getAsLong() == 0
                ? Optional.empty()
                : Optional.of(new Reading(above.getAsLong(), below.getAsLong()));
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public Text label() {
        return label;
    }

    public Text formula() {
        return formula;
    }
}
