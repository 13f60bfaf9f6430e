package org.tingxu.journal.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a database already has, judged against what this program ships. */
final class SchemaState {
    private SchemaState() {}

    /** One row of {@code schema_version}. */
    record Applied(int version, String name, String sha256) {}

    /**
     * The step to apply next, or empty when the schema is complete.
     *
     * @throws SchemaRefused when the database is newer than the program, or an applied file was changed since
     */
    static Optional<Migration> next(List<Migration> shipped, Map<Integer, Applied> applied) {
        int newest = shipped.stream().mapToInt(Migration::version).max().orElse(0);
        applied.values().stream()
                .filter(row -> row.version() > newest)
                .findFirst()
                .ifPresent(row -> {
                    throw new SchemaRefused(
                            ("the database has schema step %s, which this program does not know (its newest is %03d)."
                                            + " Start the newer program, or restore the backup taken before the upgrade")
                                    .formatted(row.name(), newest));
                });
        for (Migration step : shipped) {
            Optional<Applied> row = Optional.ofNullable(applied.get(step.version()));
            if (row.isEmpty()) {
                return Optional.of(step);
            }
            checkUnchanged(step, row.get());
        }
        return Optional.empty();
    }

    private static void checkUnchanged(Migration step, Applied row) {
        if (!step.sha256().equals(row.sha256())) {
            throw new SchemaRefused(
                    ("sql/%s differs from %s as it was applied to this database (sha256 %s, applied %s)."
                                    + " Put the old file back and make the change in a new file with the next number")
                            .formatted(step.name(), row.name(), step.sha256(), row.sha256()));
        }
    }
}
