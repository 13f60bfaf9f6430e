package org.tingxu.core.duty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/** What an item says, in one text whose hash tells it from others. The text is for ever: matters keep the hash. */
final class ItemVersion {
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;

    private final StringBuilder text = new StringBuilder();

    private ItemVersion() {}

    static String of(Item item) {
        ItemVersion version = new ItemVersion();
        version.terms(item);
        item.materials().forEach(m -> version.part("material " + m.code()));
        item.materials().stream().filter(m -> !m.plain()).forEach(version::material);
        if (!item.guide().equals(Guide.NONE)) {
            version.guide(item.guide());
        }
        return hash(version.text.toString());
    }

    private void terms(Item item) {
        Terms terms = item.terms();
        text.append(item.code().value());
        part(terms.kind().name());
        limit(terms.here());
        terms.above().ifPresent(above -> {
            part("above");
            limit(above);
        });
        terms.steps().forEach(s -> part("step " + s.name() + " " + s.days() + s.beside() + (s.optional() ? "?" : "")));
    }

    private void limit(Limit limit) {
        part("%d+%d/%d".formatted(limit.statute().days(), limit.statute().extensionDays(), limit.promisedDays()));
    }

    private void material(Material m) {
        part("brought " + m.code() + " " + m.form().name().toLowerCase(Locale.ROOT) + " " + m.copies());
        texts("name", List.of(m.name()));
        texts("issuer", m.issuer().stream().toList());
        texts("how", m.how().stream().toList());
    }

    private void guide(Guide g) {
        part("service " + g.service().map(ServiceCode::value).orElse(""));
        texts("basis", g.basis());
        texts("condition", g.conditions());
        texts("named", g.steps());
        texts("fee", g.fee().stream().toList());
        texts("place", g.place().stream().toList());
        part("phone " + g.phone().orElse(""));
        part("disclosure " + g.disclosure().attribute().name().toLowerCase(Locale.ROOT));
        texts("reason", g.disclosure().reason().stream().toList());
    }

    private void texts(String what, List<Text> lines) {
        lines.forEach(line -> part(what + " " + line.zh() + " / " + line.en()));
    }

    private void part(String words) {
        text.append('|').append(words);
    }

    private static String hash(String text) {
        long hash = HASH_START;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * HASH_PRIME;
        }
        return "%016x".formatted(hash);
    }
}
