package org.tingxu.device.paper;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.nio.file.Path;
import org.tingxu.protocol.ipp.IppMessage;
import org.tingxu.protocol.ipp.IppRead;
import org.tingxu.protocol.ipp.IppReader;
import org.tingxu.protocol.ipp.IppWriter;

/** Carries IPP over HTTP, without ever blocking. Failures are {@link PaperRefused}. */
final class IppDoor {
    private static final int CONNECT_TIMEOUT_MS = 3_000;
    private static final int IDLE_TIMEOUT_MS = 20_000;
    private static final int ANSWER_BYTES_MAX = 1 << 20;
    private static final int OK = 200;

    private final Vertx vertx;
    private final CupsServer server;
    private final HttpClient client;

    IppDoor(Vertx vertx, CupsServer server) {
        this.vertx = vertx;
        this.server = server;
        client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_TIMEOUT_MS).setKeepAlive(false));
    }

    CupsServer server() {
        return server;
    }

    Future<IppMessage> ask(String path, IppMessage request) {
        return open(path)
                .compose(http -> http.send(bytes(request)).compose(this::answer).recover(this::broke));
    }

    /** Sends a request with a document, read piece by piece. */
    Future<IppMessage> send(String path, IppMessage request, Path document) {
        return vertx.fileSystem()
                .open(document.toString(), new OpenOptions().setWrite(false).setCreate(false))
                .compose(file -> open(path)
                        .compose(http -> {
                            Future<HttpClientResponse> answered =
                                    http.setChunked(true).response();
                            return http.write(bytes(request))
                                    .compose(
                                            _ -> file.pipe().endOnFailure(false).to(http))
                                    .compose(_ -> answered);
                        })
                        .compose(this::answer)
                        .recover(this::broke)
                        .eventually(() -> file.close().otherwiseEmpty()));
    }

    Future<Void> close() {
        return client.close();
    }

    private Future<HttpClientRequest> open(String path) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setHost(server.host())
                        .setPort(server.port())
                        .setURI(path)
                        .setConnectTimeout(CONNECT_TIMEOUT_MS)
                        .setIdleTimeout(IDLE_TIMEOUT_MS)
                        .putHeader("Content-Type", "application/ipp"))
                .recover(_ -> Future.failedFuture(new PaperRefused(PaperFault.Kind.NO_SERVER, server.toString())));
    }

    private Future<IppMessage> answer(HttpClientResponse http) {
        if (http.statusCode() != OK) {
            http.request().reset();
            return fault("HTTP " + http.statusCode() + " " + http.statusMessage());
        }
        Buffer body = Buffer.buffer();
        Promise<IppMessage> whole = Promise.promise();
        http.exceptionHandler(whole::tryFail);
        http.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > ANSWER_BYTES_MAX) {
                whole.tryFail(new PaperRefused(PaperFault.Kind.SERVER_FAULT, "an answer without end"));
                http.request().reset();
            }
        });
        http.endHandler(_ -> read(body).onComplete(whole::tryComplete, whole::tryFail));
        return whole.future();
    }

    private static Future<IppMessage> read(Buffer body) {
        return switch (IppReader.read(body.getBytes())) {
            case IppRead.Message(IppMessage message, var _) -> Future.succeededFuture(message);
            case IppRead.Unreadable(String why) -> fault("not IPP: " + why);
        };
    }

    private Future<IppMessage> broke(Throwable cause) {
        return cause instanceof PaperRefused
                ? Future.failedFuture(cause)
                : fault(server + " broke off: " + cause.getMessage());
    }

    private static <T> Future<T> fault(String detail) {
        return Future.failedFuture(new PaperRefused(PaperFault.Kind.SERVER_FAULT, detail));
    }

    private static Buffer bytes(IppMessage message) {
        return Buffer.buffer(IppWriter.write(message).toArray());
    }
}
