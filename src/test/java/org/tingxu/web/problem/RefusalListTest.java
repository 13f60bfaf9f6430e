package org.tingxu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.accountability.AccountabilityWord;
import org.tingxu.core.appraisal.AppraisalWord;
import org.tingxu.core.attendance.ClockWord;
import org.tingxu.core.complaint.ComplaintWord;
import org.tingxu.core.contact.ContactWord;
import org.tingxu.core.disclosure.DisclosureWord;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.leave.LeaveWord;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.post.PostWord;
import org.tingxu.core.rating.RatingWord;
import org.tingxu.core.reception.ReceptionWord;
import org.tingxu.core.rota.RotaWord;
import org.tingxu.core.station.StationWord;
import org.tingxu.device.paper.PaperFault;
import org.tingxu.web.auth.AuthRefusal;
import org.tingxu.web.paper.PaperProblems;

/** {@code docs/refusals.md} against the program. */
class RefusalListTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| ([0-9]{3}) \\| [^|]+ \\| [^|]+ \\|");
    private static final Set<Class<?>> CARRIERS = Set.of(
            Refusal.Duty.class,
            Refusal.Items.class,
            Refusal.Ledger.class,
            DutyRefusal.ByClock.class,
            ItemRefusal.ByTerms.class);
    /** What the ledgers refuse by. */
    private static final List<List<? extends RefusalWord>> LEDGERS = List.of(
            List.of(ComplaintWord.values()),
            List.of(DisclosureWord.values()),
            List.of(RatingWord.values()),
            List.of(ReceptionWord.values()),
            List.of(StationWord.values()),
            List.of(ContactWord.values()),
            List.of(LeaveWord.values()),
            List.of(RotaWord.values()),
            List.of(ClockWord.values()),
            List.of(PostWord.values()),
            List.of(AccountabilityWord.values()),
            List.of(AppraisalWord.values()));

    private static final Path SOURCES = Path.of("src/main/java/org/tingxu");

    @Test
    void every_code_of_the_program_is_listed_with_its_status_and_no_other() throws IOException {
        Map<String, Integer> listed = new TreeMap<>();
        Files.readAllLines(Path.of("docs/refusals.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> assertThat(listed.put(row.group(1), Integer.parseInt(row.group(2))))
                        .as("%s is listed once", row.group(1))
                        .isNull());
        assertThat(listed).isEqualTo(ofTheProgram());
    }

    private static Map<String, Integer> ofTheProgram() throws IOException {
        Map<String, Integer> out = new TreeMap<>();
        Arrays.stream(AuthRefusal.values()).forEach(r -> out.put(r.code(), r.status()));
        Arrays.stream(PaperFault.Kind.values())
                .forEach(kind -> out.put(new PaperFault(kind, "").code(), PaperProblems.status(kind)));
        rules(out, Refusal.class, "core/hall/Refusal.java", "web/problem/RefusalProblems.java");
        rules(out, DutyRefusal.class, "core/duty/DutyRefusal.java", "web/problem/DutyProblems.java");
        rules(out, ItemRefusal.class, "core/item/ItemRefusal.java", "web/problem/ItemProblems.java");
        rules(out, ClockFault.class, "core/duty/ClockFault.java", "web/problem/ClockProblems.java");
        for (List<? extends RefusalWord> ledger : LEDGERS) {
            for (RefusalWord word : ledger) {
                assertThat(out.put(word.code(), LedgerProblems.status(word.kind())))
                        .as(word.code())
                        .isNull();
            }
        }
        String requests = Files.readString(SOURCES.resolve("web/problem/RequestProblems.java"));
        matches(requests, "Problem\\.of\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"")
                .forEach(m -> out.put(m.group(2), Integer.parseInt(m.group(1))));
        String cards = Files.readString(SOURCES.resolve("web/problem/CardProblems.java"));
        matches(cards, "Problem\\.of\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"")
                .forEach(m -> out.put(m.group(2), Integer.parseInt(m.group(1))));
        String unavailable = Files.readString(SOURCES.resolve("web/problem/Problems.java"));
        matches(unavailable, "unavailable\\(\\s*\"([a-z-]+)\"").forEach(m -> out.put(m.group(1), 503));
        return out;
    }

    /** Refusals that only carry another one have no code of their own. */
    private static void rules(Map<String, Integer> out, Class<?> refusals, String coreFile, String problemsFile)
            throws IOException {
        String core = Files.readString(SOURCES.resolve(coreFile));
        String problems = Files.readString(SOURCES.resolve(problemsFile));
        for (Class<?> refusal : refusals.getPermittedSubclasses()) {
            String name = refusal.getSimpleName();
            if (CARRIERS.contains(refusal)) {
                continue;
            }
            String code = group(core, "record " + name + "\\(.*?return \"([a-z-]+)\"");
            String status =
                    group(problems, refusals.getSimpleName() + "\\." + name + " \\w+ ->\\s*problem\\(\\s*(\\d{3})");
            Integer before = out.put(code, Integer.parseInt(status));
            assertThat(before).as("status of %s", code).isIn(null, Integer.parseInt(status));
        }
    }

    private static String group(String text, String regex) {
        return matches(text, regex)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + regex))
                .group(1);
    }

    private static Stream<MatchResult> matches(String text, String regex) {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).results();
    }
}
