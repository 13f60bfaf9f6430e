package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.ledger.Inline;
import org.tingxu.core.rating.RatingFacts;

/** Keys and words that the ledgers write come from the names of components and constants: a rename would change them. */
class RecordWordsTest {
    @Test
    void every_key_and_word_that_the_ledgers_write_is_in_the_golden_list() {
        assertThat(words())
                .as("what is in src/test/resources/golden/ledgers.words.txt stays for ever; what is new is added there")
                .containsExactlyElementsOf(new TreeSet<>(Golden.lines("ledgers.words.txt")));
    }

    /** Rows of 2026, before the facts were records of records. */
    @Test
    void facts_of_before_are_read_and_written_to_the_very_same_text() {
        String rating = "{\"ticket\":\"A012\",\"window\":3,\"clerk\":\"li.na-1\",\"grade\":2,\"source\":\"evaluator\","
                + "\"reached\":true,\"callback\":\"等候过久\",\"mendedAt\":\"2026-03-03T10:00\",\"measure\":\"已致歉\","
                + "\"word\":\"satisfied\",\"appeal\":\"恶意\",\"decided\":\"不属实\"}";
        String complaint = "{\"kind\":\"complaint\",\"channel\":\"phone\",\"accused\":\"li.na-1\",\"window\":3,"
                + "\"ticket\":\"A012\",\"hard\":true,\"finding\":\"调阅录像\",\"upheld\":true,\"measure\":\"批评教育\","
                + "\"answer\":\"已处理\",\"answeredAt\":\"2026-03-03T10:00\",\"late\":true,\"use\":\"培训\"}";
        assertThat(again("rating", rating)).isEqualTo(rating);
        assertThat(again("complaint", complaint)).isEqualTo(complaint);
        assertThat(((RatingFacts) LedgerCodec.facts("rating", new JsonObject(rating)))
                        .call()
                        .callback())
                .contains("等候过久");
    }

    private static String again(String ledger, String text) {
        return LedgerCodec.facts(LedgerCodec.facts(ledger, new JsonObject(text)))
                .encode();
    }

    private static Set<String> words() {
        Set<String> out = new TreeSet<>();
        LedgerKinds.kinds().forEach(kind -> ofRecord(kind, LedgerKinds.event(kind), out));
        LedgerKinds.ledgers().forEach(ledger -> ofRecord(ledger, LedgerKinds.facts(ledger), out));
        return out;
    }

    private static void ofRecord(String at, Class<?> type, Set<String> out) {
        for (RecordComponent c : type.getRecordComponents()) {
            if (c.isAnnotationPresent(Inline.class)) {
                ofRecord(at, c.getType(), out);
                continue;
            }
            out.add(at + "." + c.getName());
            ofType(at + "." + c.getName(), c.getGenericType(), out);
        }
    }

    private static void ofType(String at, Type type, Set<String> out) {
        if (type instanceof ParameterizedType p) {
            Stream.of(p.getActualTypeArguments()).forEach(t -> ofType(at, t, out));
        } else if (type instanceof Class<?> c && c.isEnum()) {
            List.of(c.getEnumConstants()).forEach(w -> out.add(at + "=" + RecordCodec.word((Enum<?>) w)));
        } else if (type instanceof Class<?> c && c.isRecord() && c.getRecordComponents().length > 1) {
            ofRecord(at, c, out);
        }
    }
}
