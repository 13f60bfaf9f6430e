package org.tingxu.journal.codec;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** Reads the hall's words out of a body. */
final class Words {
    private Words() {}

    static TicketNo ticket(Body body, String key) {
        return body.born(key, Words::ticketNo);
    }

    static List<TicketNo> tickets(Body body, String key) {
        return body.has(key) ? body.texts(key, Words::ticketNo) : List.of();
    }

    static WindowNo window(Body body, String key) {
        return body.born(key, body.whole(key), WindowNo::new);
    }

    static Optional<WindowNo> maybeWindow(Body body, String key) {
        return body.has(key) ? Optional.of(window(body, key)) : Optional.empty();
    }

    /** A window as the key of an object. */
    static WindowNo windowKey(Body body, String key) {
        return body.born(key, key, text -> new WindowNo(Integer.parseInt(text)));
    }

    static ClerkId clerk(Body body) {
        return body.born("clerk", ClerkId::new);
    }

    static ServiceCode service(Body body) {
        return body.born("service", ServiceCode::new);
    }

    static List<ServiceCode> services(Body body, String key) {
        return body.has(key) ? body.texts(key, ServiceCode::new) : List.of();
    }

    static Channel channel(Body body) {
        return body.born("channel", code -> known(code, Channel::of));
    }

    /** No priority has no key. */
    static Priority priority(Body body) {
        return body.maybe("priority", code -> known(code, Priority::of)).orElse(Priority.NONE);
    }

    static Language language(Body body) {
        return body.born("language", tag -> known(tag, Language::of));
    }

    /** ISO 8601 in UTC, to the nanosecond. */
    static Instant instant(Body body, String key) {
        return body.born(key, Instant::parse);
    }

    static Duration duration(Body body, String key) {
        return body.born(key, Duration::parse);
    }

    /** What is not so has no key. */
    static boolean truth(Body body, String key) {
        return body.has(key) && body.truth(key);
    }

    static <T> T known(String word, Function<String, Optional<T>> find) {
        return find.apply(word)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is not a known word".formatted(word)));
    }

    private static TicketNo ticketNo(String text) {
        return TicketNo.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no ticket number".formatted(text)));
    }
}
