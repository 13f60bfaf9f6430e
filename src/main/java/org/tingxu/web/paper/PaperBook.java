package org.tingxu.web.paper;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Printer;
import org.tingxu.device.paper.PaperOutcome;
import org.tingxu.web.problem.Refused;

/** The A4 papers that were handed over since the server's start, and what became of each. From any thread. */
final class PaperBook {
    /** Papers that are kept, of all halls. */
    static final int KEPT_MAX = 100;

    /** One paper; its outcome is never {@link PaperOutcome.Refused}. */
    record Paper(HallId hall, long id, String title, Instant at, PaperOutcome outcome) {
        private Paper with(PaperOutcome next) {
            return new Paper(hall, id, title, at, next);
        }
    }

    private final A4Printer printer;
    private final InstantSource clock;
    private final Deque<Paper> papers = new ArrayDeque<>();
    private long count;

    PaperBook(A4Printer printer, InstantSource clock) {
        this.printer = printer;
        this.clock = clock;
    }

    /** Hands a paper over and goes on looking what becomes of it; fails with its problem when nothing was handed over. */
    Future<Paper> print(HallId hall, A4Document document, Optional<String> queue) {
        return printer.print(document, queue)
                .compose(outcome -> outcome instanceof PaperOutcome.Refused(var fault)
                        ? Future.failedFuture(new Refused(PaperProblems.of(fault)))
                        : Future.succeededFuture(entered(hall, document.title(), outcome)));
    }

    private Paper entered(HallId hall, String title, PaperOutcome outcome) {
        Paper paper = entry(hall, title, outcome);
        if (outcome instanceof PaperOutcome.Queued queued) {
            printer.follow(queued).onSuccess(end -> became(paper.with(end)));
        }
        return paper;
    }

    private synchronized Paper entry(HallId hall, String title, PaperOutcome outcome) {
        Paper paper = new Paper(hall, ++count, title, clock.instant(), outcome);
        papers.addFirst(paper);
        if (papers.size() > KEPT_MAX) {
            papers.removeLast();
        }
        return paper;
    }

    private synchronized void became(Paper now) {
        List<Paper> all = new ArrayList<>(papers);
        papers.clear();
        all.forEach(paper -> papers.addLast(paper.id() == now.id() ? now : paper));
    }

    /** Newest first. */
    synchronized List<Paper> of(HallId hall) {
        return papers.stream().filter(paper -> paper.hall().equals(hall)).toList();
    }
}
