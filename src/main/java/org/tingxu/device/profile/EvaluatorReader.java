package org.tingxu.device.profile;

/** Profiles of evaluators. */
final class EvaluatorReader {
    private EvaluatorReader() {}

    static EvaluatorProfile evaluator(YamlMap map) {
        return new EvaluatorProfile(
                BasicsReader.addressed(map, Protocol.EVALUATOR_FF68, KeypadReader.FF68_ADDRESS_MAX, ModelCharset.ASCII),
                CodeTable.read(map, "ratings", "value", 255, "means", EvaluatorProfile.Level.values()),
                map.number("sameWithinMs", 0, KeypadReader.SAME_MS_MAX),
                BasicsReader.patience(map.map("timeouts")));
    }
}
