package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.ledger.Inline;

/** Keys and words that the ledgers write come from the names of components and constants: a rename would change them. */
class RecordWordsTest {
    @Test
    void every_key_and_word_that_the_ledgers_write_is_in_the_golden_list() {
        assertThat(words())
                .as("what is in src/test/resources/golden/ledgers.words.txt stays for ever; what is new is added there")
                .containsExactlyElementsOf(new TreeSet<>(Golden.lines("ledgers.words.txt")));
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
