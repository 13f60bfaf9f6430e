package org.tingxu.journal.codec;

import java.util.Arrays;
import java.util.Optional;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.CallReason.Cause;

/** Why a ticket was called, as an object of its own. */
final class CallReasonCodec {
    private CallReasonCodec() {}

    static void write(JsonText json, CallReason reason) {
        json.open()
                .put("cause", reason.cause().code())
                .put("waitedSeconds", reason.waitedSeconds())
                .put("waiting", reason.waiting());
        if (reason.priority().first()) {
            json.put("priority", reason.priority().code());
        }
        json.put("priorityRun", reason.priorityRun())
                .put("ordinaryEvery", reason.ordinaryEvery())
                .close();
    }

    static CallReason read(Body body) {
        return new CallReason(
                body.born("cause", code -> Words.known(code, CallReasonCodec::cause)),
                body.large("waitedSeconds"),
                body.whole("waiting"),
                Words.priority(body),
                body.whole("priorityRun"),
                body.whole("ordinaryEvery"));
    }

    private static Optional<Cause> cause(String code) {
        return Arrays.stream(Cause.values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
