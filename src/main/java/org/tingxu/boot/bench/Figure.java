package org.tingxu.boot.bench;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param target   what is promised, for people
 * @param measured with its unit
 * @param baseline what it is compared with, with its unit
 * @param ratio    measured to baseline
 * @param met      empty where nothing is promised
 */
record Figure(
        String name,
        String target,
        String measured,
        Optional<String> baseline,
        Optional<Double> ratio,
        Optional<Boolean> met) {
    private static final String NONE = "—";

    /** A ratio that has to be at least so much. */
    static Figure atLeast(String name, double times, Measure measured, Measure baseline) {
        double ratio = measured.value() / baseline.value();
        return compared(name, "≥ " + times + " ×", measured, baseline, ratio, ratio >= times);
    }

    /** A ratio that may be at most so much. */
    static Figure atMost(String name, double times, Measure measured, Measure baseline) {
        double ratio = measured.value() / baseline.value();
        return compared(name, "≤ " + times + " ×", measured, baseline, ratio, ratio <= times);
    }

    private static Figure compared(
            String name, String target, Measure measured, Measure baseline, double ratio, boolean met) {
        return new Figure(
                name, target, measured.text(), Optional.of(baseline.text()), Optional.of(ratio), Optional.of(met));
    }

    /** A ratio for which nothing is promised. */
    static Figure beside(String name, Measure measured, Measure baseline) {
        double ratio = measured.value() / baseline.value();
        return new Figure(
                name, NONE, measured.text(), Optional.of(baseline.text()), Optional.of(ratio), Optional.empty());
    }

    /** A value that may be at most so much. */
    static Figure below(String name, double most, Measure measured) {
        String target = "≤ " + new Measure(most, measured.unit()).text();
        boolean met = measured.value() <= most;
        return new Figure(name, target, measured.text(), Optional.empty(), Optional.empty(), Optional.of(met));
    }

    /** A value for which nothing is promised. */
    static Figure plain(String name, Measure measured) {
        return new Figure(name, NONE, measured.text(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value with its unit. */
    record Measure(double value, String unit) {
        String text() {
            String number = value >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f";
            return String.format(Locale.ROOT, number + " %s", value, unit);
        }
    }

    String row() {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        target,
                        measured,
                        baseline.orElse(NONE),
                        ratio.map(r -> String.format(Locale.ROOT, "%.2f ×", r)).orElse(NONE),
                        met.map(m -> m ? "yes" : "NO").orElse(NONE));
    }

    JsonObject json() {
        JsonObject json =
                new JsonObject().put("figure", name).put("target", target).put("measured", measured);
        baseline.ifPresent(b -> json.put("baseline", b));
        ratio.ifPresent(r -> json.put("ratio", r));
        met.ifPresent(m -> json.put("met", m));
        return json;
    }
}
