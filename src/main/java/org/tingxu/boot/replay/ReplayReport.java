package org.tingxu.boot.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What a replayed day came to, beside the figures of the office itself.
 *
 * @param expired tickets that expired at the end of the day, by the server's count
 * @param lost    acknowledged tickets that the server does not know as we do
 * @param retries commands that were sent again after a lost answer
 */
record ReplayReport(
        Day day, double speed, Ledger ledger, List<Clerk.Worked> worked, int expired, List<String> lost, long retries) {
    private static final int SHOWN_MAX = 10;

    boolean isSound() {
        return lost.isEmpty() && ledger.duplicates().isEmpty() && ledger.count(Ledger.Kind.ISSUED) > 0;
    }

    double utilisation() {
        double manned = worked.stream().mapToDouble(Clerk.Worked::mannedSeconds).sum();
        return worked.stream().mapToDouble(Clerk.Worked::busySeconds).sum() / manned;
    }

    void print(Consumer<String> out) {
        Waits here = ledger.waits(speed);
        Waits office = day.officeWaits();
        out.accept("| figure | replay | the office's own data |");
        out.accept("| --- | ---: | ---: |");
        row(out, "tickets taken", ledger.count(Ledger.Kind.ISSUED), Integer.toString(day.arrivals()));
        row(out, "tickets called", here.count(), Integer.toString(office.count()));
        row(out, "wait, mean (min)", here, office, Waits::mean);
        row(out, "wait, P50 (min)", here, office, w -> w.quantile(0.5));
        row(out, "wait, P90 (min)", here, office, w -> w.quantile(0.9));
        row(out, "longest wait (min)", here, office, Waits::longest);
        row(out, "finished", ledger.count(Ledger.Kind.FINISHED), "—");
        row(out, "did not come (missed)", ledger.count(Ledger.Kind.MISSED), "—");
        row(out, "expired at the end of the day, missed ones too", expired, "—");
        out.accept("| windows: busy share of manned time | %.0f %% | — |".formatted(utilisation() * 100));
        row(out, "duplicates (must be 0)", ledger.duplicates().size(), "—");
        row(out, "lost (must be 0)", lost.size(), "—");
        row(
                out,
                "refused",
                ledger.refusals().values().stream().mapToInt(Integer::intValue).sum(),
                "—");
        row(out, "sent twice on purpose", ledger.count(Ledger.Kind.ASKED_TWICE), "—");
        row(out, "retries", retries, "—");
        ledger.duplicates().stream().limit(SHOWN_MAX).forEach(d -> out.accept("duplicate: " + d));
        lost.stream().limit(SHOWN_MAX).forEach(l -> out.accept("lost: " + l));
        for (Map.Entry<String, Integer> refusal : ledger.refusals().entrySet()) {
            out.accept("refused: %s (%d times)".formatted(refusal.getKey(), refusal.getValue()));
        }
    }

    private static void row(Consumer<String> out, String name, long here, String office) {
        out.accept("| %s | %d | %s |".formatted(name, here, office));
    }

    private static void row(Consumer<String> out, String name, Waits here, Waits office, ToDoubleFunction<Waits> what) {
        out.accept(String.format(
                Locale.ROOT, "| %s | %.1f | %.1f |", name, what.applyAsDouble(here), what.applyAsDouble(office)));
    }
}
