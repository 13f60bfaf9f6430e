package org.tingxu.journal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;

class EventCodecTest {
    static Stream<Map.Entry<String, List<Event>>> golden() {
        return GoldenEvents.byKind().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_body_of_an_old_journal_is_read_as_the_event_it_was(Map.Entry<String, List<Event>> golden) {
        List<Event> read = Golden.bodies(golden.getKey()).stream()
                .map(body -> EventCodec.decode(golden.getKey(), body))
                .toList();
        assertThat(read).isEqualTo(golden.getValue());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void an_event_is_written_to_the_very_text_of_its_golden_file(Map.Entry<String, List<Event>> golden) {
        assertThat(golden.getValue().stream().map(EventCodec::encode).toList())
                .isEqualTo(Golden.bodies(golden.getKey()));
        assertThat(golden.getValue())
                .allSatisfy(event -> assertThat(EventCodec.kind(event)).isEqualTo(golden.getKey()));
    }

    @Test
    void every_event_has_a_golden_file_and_no_two_events_share_a_kind() {
        Map<Class<?>, Set<String>> kinds = golden().collect(Collectors.groupingBy(
                e -> e.getValue().getFirst().getClass(), Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        assertThat(kinds.keySet()).isEqualTo(records(Event.class).collect(Collectors.toSet()));
        assertThat(kinds.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    void every_word_that_an_event_may_carry_is_in_a_golden_file() {
        String issued = String.join("\n", Golden.bodies("ticket-issued.v1"));
        String called = String.join("\n", Golden.bodies("ticket-called.v1"));
        assertThat(Channel.values()).allSatisfy(c -> assertThat(issued).contains('"' + c.code() + '"'));
        assertThat(Language.values()).allSatisfy(l -> assertThat(issued).contains('"' + l.tag() + '"'));
        assertThat(Priority.values())
                .filteredOn(Priority::first)
                .allSatisfy(p -> assertThat(issued).contains('"' + p.code() + '"'));
        assertThat(CallReason.Cause.values()).allSatisfy(c -> assertThat(called).contains('"' + c.code() + '"'));
    }

    /** A kind that came from a class would change when the class is renamed. What records write, {@link RecordWordsTest} pins. */
    @Test
    void the_codec_never_asks_a_class_or_a_constant_for_its_name() {
        JavaClasses codec = new ClassFileImporter().importPath(Path.of("target/classes/org/tingxu/journal/codec"));
        assertThat(codec.contain(EventCodec.class)).isTrue();
        ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a class or a constant is asked for its name", EventCodecTest::asksForName))
                .check(codec);
    }

    private static boolean asksForName(JavaMethodCall call) {
        boolean named = Set.of("getName", "getSimpleName", "getTypeName", "name", "toString")
                .contains(call.getTarget().getName());
        JavaClass owner = call.getTargetOwner();
        return named
                && !call.getOriginOwner().isEquivalentTo(RecordCodec.class)
                && (owner.isAssignableTo(Enum.class) || owner.isEquivalentTo(Class.class));
    }

    @Test
    void a_kind_of_a_newer_program_is_refused_by_its_name() {
        assertThatThrownBy(() -> EventCodec.decode("ticket-issued.v2", "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("'ticket-issued.v2'")
                .hasMessageContaining("this kind is not known")
                .extracting(e -> ((UnreadableEvent) e).kind())
                .isEqualTo("ticket-issued.v2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slip-begun.v1 | {} | slip-begun.v1.ticket: missing",
                "slip-begun.v1 | {\"ticket\":7} | slip-begun.v1.ticket: not a text",
                "slip-begun.v1 | {\"ticket\":\"a7\"} | 'a7' is no ticket number",
                "slip-begun.v1 | {\"ticket\":null} | slip-begun.v1.ticket: missing",
                "day-opened.v1 | {\"day\":\"2026-02-30\"} | day-opened.v1.day",
                "serving-started.v1 | {\"ticket\":\"A001\",\"window\":1000,\"clerk\":\"li\"} | 1000 is not a window number",
                "serving-started.v1 | {\"ticket\":\"A001\",\"window\":1,\"clerk\":\"Li\"} | 'Li' is not a ClerkId",
                "ticket-recalled.v1 | {\"ticket\":\"A001\",\"window\":1,\"clerk\":\"li\",\"times\":3000000000} | times: not a whole",
                "ticket-recalled.v1 | {\"ticket\":\"A001\",\"window\":1,\"clerk\":\"li\",\"times\":1.5} | times: not a whole",
                "ticket-called.v1 | {\"ticket\":\"A001\",\"window\":1,\"clerk\":\"li\",\"reason\":{\"cause\":\"whim\"}} | reason.cause",
                "ticket-transferred.v1 | {\"ticket\":\"A001\",\"window\":1,\"clerk\":\"li\"} | toService: missing",
                "hall-configured.v1 | {\"plan\":{}} | hall-plan.v1.id: missing",
            })
    void a_damaged_body_is_told_with_kind_and_place(String kind, String body, String reason) {
        assertThatThrownBy(() -> EventCodec.decode(kind, body))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("'" + kind + "'")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "7", "[]", "\"x\"", "{", "{\"ticket\":\"A001\"", "{\"ticket\":\"A001\"}}", "\0"
            })
    void what_is_no_json_object_is_unreadable(String body) {
        assertThatThrownBy(() -> EventCodec.decode("slip-begun.v1", body)).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_body_cut_anywhere_is_unreadable(Map.Entry<String, List<Event>> golden) {
        String body = Golden.bodies(golden.getKey()).getFirst();
        for (int end = 0; end < body.length(); end++) {
            String cut = body.substring(0, end);
            assertThatThrownBy(() -> EventCodec.decode(golden.getKey(), cut)).isInstanceOf(UnreadableEvent.class);
        }
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodecTest::records)
                : Stream.of(type);
    }
}
