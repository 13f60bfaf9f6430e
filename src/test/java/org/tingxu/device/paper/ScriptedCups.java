package org.tingxu.device.paper;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.protocol.ipp.IppAttribute;
import org.tingxu.protocol.ipp.IppGroup;
import org.tingxu.protocol.ipp.IppMessage;
import org.tingxu.protocol.ipp.IppRead;
import org.tingxu.protocol.ipp.IppReader;
import org.tingxu.protocol.ipp.IppValue.Syntax;
import org.tingxu.protocol.ipp.IppWriter;

/** A print server that has whatever trouble a test wants. It has one queue, hall-a4, and its jobs are number 7. */
public final class ScriptedCups {
    static final int PENDING = 3;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    /** The job's state, at each look; the last one stays. */
    volatile List<Integer> jobStates = List.of(COMPLETED);

    /** The queue's reasons, at each look; the last one stays. */
    volatile List<String> queueReasons = List.of("none");

    volatile boolean hasDefault = true;
    volatile boolean accepting = true;
    volatile boolean forgetsJobs;
    volatile boolean breaksDuringDocument;
    volatile boolean letsCancel = true;

    final List<Integer> operations = new CopyOnWriteArrayList<>();
    volatile String documentBegin = "";
    private final AtomicInteger jobLooks = new AtomicInteger();
    private final AtomicInteger queueLooks = new AtomicInteger();
    private final HttpServer http;

    public ScriptedCups(Vertx vertx) throws Exception {
        http = vertx.createHttpServer()
                .requestHandler(this::asked)
                .listen(0, "127.0.0.1")
                .await(20, TimeUnit.SECONDS);
    }

    public CupsServer server() {
        return new CupsServer("127.0.0.1", http.actualPort());
    }

    private void asked(HttpServerRequest request) {
        Buffer body = Buffer.buffer();
        request.exceptionHandler(_ -> {});
        request.handler(part -> {
            body.appendBuffer(part);
            if (breaksDuringDocument && body.length() > 2_000) {
                operations.add(0x0006);
                request.connection().close().onComplete(_ -> {});
            }
        });
        request.endHandler(_ -> {
            if (IppReader.read(body.getBytes()) instanceof IppRead.Message(IppMessage asked, var document)) {
                if (document.size() > 10) {
                    documentBegin = new String(document.slice(0, 10).toArray(), StandardCharsets.US_ASCII);
                }
                operations.add(asked.code());
                request.response()
                        .end(Buffer.buffer(IppWriter.write(answer(asked)).toArray()))
                        .onComplete(_ -> {});
            }
        });
    }

    private IppMessage answer(IppMessage asked) {
        return switch (asked.code()) {
            case 0x4001 -> hasDefault ? queue(asked) : status(asked, 0x0406);
            case 0x000B -> queue(asked);
            case 0x0005 ->
                accepting
                        ? with(asked, new IppGroup(IppGroup.JOB, List.of(IppAttribute.whole("job-id", 7))))
                        : status(asked, 0x0506);
            case 0x0006 -> status(asked, 0);
            case 0x0008 -> status(asked, letsCancel ? 0 : 0x0404);
            case 0x0009 ->
                forgetsJobs
                        ? status(asked, 0x0406)
                        : with(
                                asked,
                                new IppGroup(
                                        IppGroup.JOB,
                                        List.of(
                                                IppAttribute.enumerated("job-state", at(jobStates, jobLooks)),
                                                IppAttribute.words(
                                                        "job-state-reasons", Syntax.KEYWORD, "aborted-by-system"))));
            default -> status(asked, 0x0501);
        };
    }

    private IppMessage queue(IppMessage asked) {
        return with(
                asked,
                new IppGroup(
                        IppGroup.PRINTER,
                        List.of(
                                IppAttribute.words("printer-name", Syntax.NAME, "hall-a4"),
                                IppAttribute.enumerated("printer-state", 3),
                                IppAttribute.flag("printer-is-accepting-jobs", accepting),
                                IppAttribute.words(
                                        "printer-state-reasons", Syntax.KEYWORD, at(queueReasons, queueLooks)))));
    }

    private static <T> T at(List<T> script, AtomicInteger looks) {
        return script.get(Math.min(looks.getAndIncrement(), script.size() - 1));
    }

    private static IppMessage status(IppMessage asked, int code) {
        return new IppMessage(code, asked.requestId(), List.of());
    }

    private static IppMessage with(IppMessage asked, IppGroup group) {
        return new IppMessage(0, asked.requestId(), List.of(group));
    }
}
