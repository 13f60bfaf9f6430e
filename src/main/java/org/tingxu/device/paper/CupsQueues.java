package org.tingxu.device.paper;

import io.vertx.core.Future;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.protocol.ipp.IppAttribute;
import org.tingxu.protocol.ipp.IppGroup;
import org.tingxu.protocol.ipp.IppMessage;
import org.tingxu.protocol.ipp.IppValue.Syntax;

/** What is asked of the print server. Failures are {@link PaperRefused}. */
final class CupsQueues {
    private static final int CREATE_JOB = 0x0005;
    private static final int SEND_DOCUMENT = 0x0006;
    private static final int CANCEL_JOB = 0x0008;
    private static final int JOB_ATTRIBUTES = 0x0009;
    private static final int PRINTER_ATTRIBUTES = 0x000B;
    private static final int CUPS_DEFAULT = 0x4001;
    private static final int CUPS_PRINTERS = 0x4002;
    private static final int NOT_FOUND = 0x0406;
    private static final int NOT_ACCEPTING = 0x0506;
    private static final int NAME_CHARS_MAX = 60;
    private static final String USER = "tingxu";
    private static final String[] OF_QUEUES = {
        "printer-name",
        "printer-state",
        "printer-state-reasons",
        "printer-state-message",
        "printer-is-accepting-jobs",
        "queued-job-count"
    };

    private final IppDoor door;
    private final AtomicInteger requests = new AtomicInteger();

    CupsQueues(IppDoor door) {
        this.door = door;
    }

    /** Every queue there is; none is an empty list. */
    Future<List<QueueState>> all() {
        List<IppAttribute> asked = start();
        asked.add(IppAttribute.words("requested-attributes", Syntax.KEYWORD, OF_QUEUES));
        return ask("/", CUPS_PRINTERS, asked).compose(answer -> {
            if (answer.code() != NOT_FOUND && !answer.succeeded()) {
                return failure(answer);
            }
            return Future.succeededFuture(answer.groups(IppGroup.PRINTER).stream()
                    .flatMap(group -> QueueState.of(group).stream())
                    .toList());
        });
    }

    /** The queue of this name, or the server's default. */
    Future<QueueState> queue(Optional<String> name) {
        List<IppAttribute> asked = start();
        name.ifPresent(queue -> asked.add(printerUri(queue)));
        asked.add(IppAttribute.words("requested-attributes", Syntax.KEYWORD, OF_QUEUES));
        return ask(name.map(CupsQueues::path).orElse("/"), name.isPresent() ? PRINTER_ATTRIBUTES : CUPS_DEFAULT, asked)
                .compose(answer -> answer.succeeded()
                        ? QueueState.of(answer.group(IppGroup.PRINTER))
                                .map(Future::succeededFuture)
                                .orElseGet(() -> refuse(PaperFault.Kind.NO_QUEUE, missing(name)))
                        : answer.code() == NOT_FOUND
                                ? refuse(PaperFault.Kind.NO_QUEUE, missing(name))
                                : failure(answer));
    }

    /**
     * Opens a job and answers with its number. A job without a document prints nothing, so when the answer is lost nothing
     * can have been printed.
     */
    Future<Integer> createJob(String queue, String title) {
        List<IppAttribute> asked = start();
        asked.add(printerUri(queue));
        asked.add(IppAttribute.words("requesting-user-name", Syntax.NAME, USER));
        asked.add(IppAttribute.words("job-name", Syntax.NAME, cut(title)));
        IppGroup wishes =
                new IppGroup(IppGroup.JOB, List.of(IppAttribute.words("media", Syntax.KEYWORD, "iso_a4_210x297mm")));
        return door.ask(path(queue), request(CREATE_JOB, asked, wishes)).compose(answer -> {
            Optional<Integer> job = answer.group(IppGroup.JOB).number("job-id");
            if (answer.succeeded() && job.isPresent()) {
                return Future.succeededFuture(job.get());
            }
            return answer.code() == NOT_ACCEPTING ? refuse(PaperFault.Kind.NOT_ACCEPTING, queue) : failure(answer);
        });
    }

    /** Gives the job its only document. */
    Future<Void> sendDocument(String queue, int job, String mimeType, Path document) {
        List<IppAttribute> asked = ofJob(queue, job);
        asked.add(IppAttribute.words("document-format", Syntax.MIME_TYPE, mimeType));
        asked.add(IppAttribute.flag("last-document", true));
        return door.send(path(queue), request(SEND_DOCUMENT, asked), document)
                .compose(answer -> answer.succeeded() ? Future.succeededFuture() : failure(answer));
    }

    Future<Void> cancel(String queue, int job) {
        return ask(path(queue), CANCEL_JOB, ofJob(queue, job))
                .compose(answer -> answer.succeeded() ? Future.succeededFuture() : failure(answer));
    }

    /** Empty = the server does not know the job, or has forgotten it. */
    Future<Optional<JobState>> job(String queue, int job) {
        List<IppAttribute> asked = ofJob(queue, job);
        asked.add(IppAttribute.words("requested-attributes", Syntax.KEYWORD, "job-state", "job-state-reasons"));
        return ask(path(queue), JOB_ATTRIBUTES, asked).compose(answer -> {
            if (answer.code() == NOT_FOUND) {
                return Future.succeededFuture(Optional.empty());
            }
            return answer.succeeded()
                    ? Future.succeededFuture(Optional.of(JobState.of(answer.group(IppGroup.JOB))))
                    : failure(answer);
        });
    }

    private Future<IppMessage> ask(String path, int operation, List<IppAttribute> attributes) {
        return door.ask(path, request(operation, attributes));
    }

    private IppMessage request(int operation, List<IppAttribute> attributes, IppGroup... more) {
        List<IppGroup> groups = new ArrayList<>();
        groups.add(new IppGroup(IppGroup.OPERATION, attributes));
        groups.addAll(List.of(more));
        return new IppMessage(operation, 1 + (requests.getAndIncrement() & 0xFFFF), groups);
    }

    /** These two come first in every request. */
    private static List<IppAttribute> start() {
        return new ArrayList<>(List.of(
                IppAttribute.words("attributes-charset", Syntax.CHARSET, "utf-8"),
                IppAttribute.words("attributes-natural-language", Syntax.LANGUAGE, "zh-cn")));
    }

    private List<IppAttribute> ofJob(String queue, int job) {
        List<IppAttribute> asked = start();
        asked.add(printerUri(queue));
        asked.add(IppAttribute.whole("job-id", job));
        asked.add(IppAttribute.words("requesting-user-name", Syntax.NAME, USER));
        return asked;
    }

    private IppAttribute printerUri(String queue) {
        return IppAttribute.words("printer-uri", Syntax.URI, "ipp://" + door.server() + path(queue));
    }

    /** Escapes whatever a name may hold that a path may not. */
    private static String path(String queue) {
        try {
            return new URI(null, null, "/printers/" + queue.replace("/", ""), null).toASCIIString();
        } catch (URISyntaxException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** A name on the wire has at most 255 bytes; a Chinese character takes three or four. */
    private static String cut(String title) {
        return title.codePoints()
                .limit(NAME_CHARS_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String missing(Optional<String> name) {
        return name.map(queue -> door.server() + " has no queue " + queue)
                .orElseGet(() -> door.server() + " has no default printer");
    }

    private static <T> Future<T> failure(IppMessage answer) {
        String said = answer.group(IppGroup.OPERATION).words("status-message").stream()
                .findFirst()
                .orElse("");
        return refuse(PaperFault.Kind.SERVER_FAULT, "IPP 0x%04x %s".formatted(answer.code(), said));
    }

    private static <T> Future<T> refuse(PaperFault.Kind kind, String detail) {
        return Future.failedFuture(new PaperRefused(kind, detail));
    }
}
