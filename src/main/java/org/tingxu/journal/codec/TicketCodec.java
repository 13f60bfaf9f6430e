package org.tingxu.journal.codec;

import java.util.List;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;

/** A live ticket as an object of its own. */
final class TicketCodec {
    private TicketCodec() {}

    static void write(JsonText json, Ticket ticket) {
        json.open()
                .put("no", ticket.no().toString())
                .put("takenFor", ticket.takenFor().value())
                .put("service", ticket.service().value())
                .put("also", ticket.also());
        comeBack(json, ticket.comeBack());
        json.put("channel", ticket.channel().code());
        if (ticket.priority().first()) {
            json.put("priority", ticket.priority().code());
        }
        json.put("language", ticket.language().tag())
                .put("kiosk", ticket.kiosk())
                .put("printer", ticket.printer())
                .put("holder", ticket.holder())
                .put("issuedAt", ticket.issuedAt().toString())
                .put("slip", word(ticket.slip()))
                .put("copies", ticket.copies());
        TicketStateCodec.write(json.key("state"), ticket.state());
        json.close();
    }

    static Ticket read(Body body) {
        return new Ticket(
                Words.ticket(body, "no"),
                body.born("takenFor", ServiceCode::new),
                Words.service(body),
                Words.services(body, "also"),
                body.has("comeBack") ? body.bodies("comeBack", TicketCodec::wayBack) : List.of(),
                Words.channel(body),
                Words.priority(body),
                Words.language(body),
                body.maybe("kiosk", KioskId::new),
                body.maybe("printer", PrinterId::new),
                body.maybe("holder", Holder::new),
                Words.instant(body, "issuedAt"),
                body.born("slip", TicketCodec::slip),
                body.whole("copies"),
                TicketStateCodec.read(body.body("state")));
    }

    private static void comeBack(JsonText json, List<Ticket.Return> ways) {
        if (ways.isEmpty()) {
            return;
        }
        json.key("comeBack").openList();
        ways.forEach(way -> json.open()
                .put("window", way.window().value())
                .put("service", way.service().value())
                .close());
        json.closeList();
    }

    private static Ticket.Return wayBack(Body body) {
        return new Ticket.Return(Words.window(body, "window"), Words.service(body));
    }

    private static String word(Slip slip) {
        return switch (slip) {
            case NONE -> "none";
            case WANTED -> "wanted";
            case SENDING -> "sending";
            case PRINTED -> "printed";
            case FAILED -> "failed";
            case UNKNOWN -> "unknown";
        };
    }

    private static Slip slip(String word) {
        return switch (word) {
            case "none" -> Slip.NONE;
            case "wanted" -> Slip.WANTED;
            case "sending" -> Slip.SENDING;
            case "printed" -> Slip.PRINTED;
            case "failed" -> Slip.FAILED;
            case "unknown" -> Slip.UNKNOWN;
            default -> throw new IllegalArgumentException("'%s' is no state of a slip".formatted(word));
        };
    }
}
