package org.tingxu.device.printing;

import io.vertx.core.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.protocol.escpos.ProcessId;

/** Slips that nobody could vouch for, in case their printer does so later. */
final class LateAnswers {
    /** The oldest one is given up beyond this many. */
    static final int UNCONFIRMED_MAX = 200;

    private final Map<ProcessId, PrintJobId> unconfirmed = new LinkedHashMap<>();
    private Handler<PrintJobId> printed = _ -> {};

    void onPrinted(Handler<PrintJobId> handler) {
        printed = handler;
    }

    void finished(PrintJobId job, PrintOutcome outcome) {
        if (!(outcome instanceof PrintOutcome.Unknown)) {
            return;
        }
        unconfirmed.put(ProcessId.of(job.value()), job);
        if (unconfirmed.size() > UNCONFIRMED_MAX) {
            unconfirmed.remove(unconfirmed.keySet().iterator().next());
        }
    }

    void arrived(ProcessId id) {
        Optional.ofNullable(unconfirmed.remove(id)).ifPresent(printed::handle);
    }
}
