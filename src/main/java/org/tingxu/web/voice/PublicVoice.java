package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.ComplaintFacts;
import org.tingxu.core.complaint.ComplaintRules;
import org.tingxu.core.complaint.ComplaintWord;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.journal.database.Database;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/** Complaints and suggestions by the page that needs no script, under the same rules as by the API. */
public final class PublicVoice {
    /** What somebody sends; a window of 0 is none. */
    public record Sent(VoiceKind kind, String words, int window, String name, String phone) {}

    /** What it is followed by. */
    public record Receipt(String number, String code) {}

    /** What the complainant is told: neither findings nor names of staff. */
    public record Followed(
            String number, LocalDateTime openedAt, String state, Optional<LocalDate> due, Optional<String> answer) {}

    private final Sealed sealed;
    private final Tracking tracking;
    private final PublicLimit limit;

    public PublicVoice(ApiDoor door, Database database, Subjects subjects, Tracking tracking, PublicLimit limit) {
        this.sealed = new Sealed(door, new LedgerRegister(database), subjects);
        this.tracking = tracking;
        this.limit = limit;
    }

    /** Files one; fails as refused when it says nothing, is too long, or its address writes too often. */
    public Future<Receipt> file(RoutingContext ctx, HallPort hall, Sent sent) {
        String words = sent.words().replaceAll("[\\r\\n\\t]+", " ").strip();
        return Future.succeededFuture().compose(_ -> {
            limit.take(ctx);
            if (words.isEmpty() || words.length() > ComplaintRoutes.WORDS_MAX) {
                throw LedgerDesk.refused(ComplaintWord.WORDS, "" + ComplaintRoutes.WORDS_MAX);
            }
            Applicant person = new Applicant(
                    line(sent.name()),
                    Optional.empty(),
                    Optional.of(line(sent.phone())).filter(p -> !p.isEmpty()),
                    Optional.of(words));
            return sealed.order(
                            ctx,
                            hall,
                            Order.PUBLIC,
                            person,
                            subject -> new ComplaintCommand.File(
                                    Optional.empty(),
                                    Optional.empty(),
                                    sent.kind(),
                                    VoiceChannel.PAGE,
                                    Optional.empty(),
                                    sent.window() == 0 ? Optional.empty() : Optional.of(new WindowNo(sent.window())),
                                    Optional.empty(),
                                    subject,
                                    Optional.empty()))
                    .map(done -> {
                        String number = LedgerView.of(done).getString("number");
                        return new Receipt(
                                number, tracking.code(hall.id(), new EntryId(ComplaintRules.LEDGER, number)));
                    });
        });
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** What became of it; empty when number and code do not belong together. */
    public Future<Optional<Followed>> follow(RoutingContext ctx, HallPort hall, String number, String code) {
        return Future.succeededFuture().compose(_ -> {
            limit.take(ctx);
            Optional<EntryId> id = id(number).filter(entry -> tracking.opens(hall.id(), entry, code));
            return id.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : sealed.register()
                            .find(hall.id(), id.get())
                            .map(row -> row.map(LedgerRow::entry).map(e -> {
                                ComplaintFacts facts = (ComplaintFacts) e.facts();
                                return new Followed(
                                        e.id().key(),
                                        e.openedAt(),
                                        e.state(),
                                        e.due().map(LocalDateTime::toLocalDate),
                                        facts.reply().answer());
                            }));
        });
    }

    private static Optional<EntryId> id(String number) {
        try {
            return Optional.of(new EntryId(ComplaintRules.LEDGER, number.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
