package org.tingxu.boot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.Models;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Migrations;
import org.tingxu.testing.TestPostgres;

class DeviceBenchTest {
    @Test
    void a_call_is_followed_to_the_sign_and_its_bare_time_on_a_wire_stands_beside_it(@TempDir Path folder)
            throws Exception {
        HallPlan plan = ((HallFile.Loaded) HallFile.read(BenchHall.write(folder), Models.NONE)).plan();
        List<Figure> figures = new ArrayList<>();
        Vertx vertx = Vertx.vertx();
        try {
            Database database =
                    Database.open(vertx, TestPostgres.freshDatabase().toString());
            Migrations.run(database).toCompletionStage().toCompletableFuture().get();
            DeviceBench.run(vertx, database, plan, 20, figures::add);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
        assertThat(figures).hasSize(2).allSatisfy(figure -> {
            assertThat(figure.measured()).endsWith(" ms");
            assertThat(figure.baseline().orElseThrow()).matches("[0-9.]+ ms");
        });
    }
}
