package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.database.Database;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;

/** The process that opens a hall once, cold, as a server does after a crash. The database's address comes by standard input. */
public final class RestartMain {
    private static final Duration OPEN_WITHIN = Duration.ofMinutes(5);

    private RestartMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String uri = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        Vertx vertx = Vertx.vertx();
        Database database = Database.open(vertx, uri);
        Context loop = vertx.getOrCreateContext();
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        HallWriter writer =
                new HallWriter(new HallId(BenchHall.ID), journal, InstantSource.system(), HallPort.loop(vertx, loop));
        HallPort port = new HallPort(loop, writer);
        long begin = System.nanoTime();
        Waiting.on(port.open(), OPEN_WITHIN);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(new JsonObject().put("seconds", seconds).encode());
        Waiting.on(vertx.close(), OPEN_WITHIN);
    }
}
