package org.tingxu.web.contact;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.ContactWord;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.contact.Referral;
import org.tingxu.core.contact.ReferralWay;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.journal.codec.RecordCodec;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** What the bodies of requests about first contacts say. */
final class ContactBody {
    private ContactBody() {}

    static ContactChannel channel(RequestBody body) {
        return word(body, "channel", ContactChannel.values());
    }

    static Optional<TicketNo> ticket(RequestBody body) {
        return body.text("ticket")
                .map(number -> TicketNo.parse(number)
                        .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number)))));
    }

    static Branch branch(RequestBody body) {
        return switch (body.text("branch").orElse("keep")) {
            case "answer" -> answer(body);
            case "hand" -> hand(body);
            case "refer" -> refer(body);
            default -> new Branch.Keep();
        };
    }

    static Branch.Answered answer(RequestBody body) {
        return new Branch.Answered(body.text("answer").orElse(""));
    }

    static Branch.Hand hand(RequestBody body) {
        return new Branch.Hand(receiver(body), body.text("note").filter(note -> !note.isEmpty()));
    }

    static Branch.Refer refer(RequestBody body) {
        return new Branch.Refer(new Referral(
                word(body, "way", ReferralWay.values()),
                body.text("body").orElse(""),
                body.text("phone").orElse("")));
    }

    /** Exactly one of clerk, window and service. */
    private static Receiver receiver(RequestBody body) {
        JsonObject to = body.json().getJsonObject("to", new JsonObject());
        if (to.size() != 1) {
            throw new Refused(RequestProblems.invalid(
                    List.of(new Place("body.to", "name exactly one of clerk, window and service"))));
        }
        try {
            Integer window = to.getInteger("window");
            String clerk = to.getString("clerk");
            return window != null
                    ? Receiver.of(new WindowNo(window))
                    : clerk != null
                            ? Receiver.of(new ClerkId(clerk))
                            : Receiver.of(new ServiceCode(to.getString("service", "")));
        } catch (IllegalArgumentException e) {
            throw LedgerDesk.refused(
                    ContactWord.RECEIVER, String.valueOf(to.iterator().next().getValue()));
        }
    }

    private static <E extends Enum<E>> E word(RequestBody body, String field, E[] words) {
        return body.word(
                        field,
                        text -> Arrays.stream(words)
                                .filter(w -> RecordCodec.word(w).equals(text))
                                .findFirst())
                .orElseGet(() -> words[0]);
    }
}
