package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/** Reads what an item's entry tells beside its limits and materials: basis, conditions, steps, fee, place, phone, disclosure. */
final class GuideReader {
    static final List<String> KEYS =
            List.of("service", "basis", "conditions", "steps", "fee", "place", "phone", "disclosure");

    private static final Map<String, Disclosure.Attribute> ATTRIBUTES = attributes();

    /** A step's name in both languages, and its limit. */
    record Step(Text name, StepLimit limit) {}

    private GuideReader() {}

    static Guide read(Section section, List<Step> steps, Declared services) {
        return new Guide(
                section.field("service").flatMap(services::referred).flatMap(GuideReader::service),
                lines(section, "basis"),
                lines(section, "conditions"),
                steps.stream().map(Step::name).toList(),
                section.field("fee").flatMap(NameReader::text),
                section.field("place").flatMap(NameReader::text),
                section.field("phone").flatMap(NameReader::phone),
                section.field("disclosure").flatMap(GuideReader::disclosure).orElse(Disclosure.PUBLISHED));
    }

    /** A service that is badly written where it is declared has its fault there. */
    private static Optional<ServiceCode> service(String code) {
        try {
            return Optional.of(new ServiceCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Text> lines(Section section, String key) {
        String wanted = "a list of at most %d texts, each {zh-CN: …, en: …}".formatted(Guide.LINES_MAX);
        List<Field> fields = section.field(key).flatMap(f -> f.items(wanted)).orElse(List.of());
        fields.stream().skip(Guide.LINES_MAX).findFirst().ifPresent(f -> f.fault("one line too many", wanted));
        return fields.stream()
                .limit(Guide.LINES_MAX)
                .flatMap(f -> NameReader.text(f).stream())
                .toList();
    }

    static List<Step> steps(Field field) {
        String wanted =
                "a list of at most %d steps, each {name: {zh-CN: …, en: …}, days: …}".formatted(Terms.STEPS_MAX);
        List<Field> fields = field.items(wanted).orElse(List.of());
        fields.stream().skip(Terms.STEPS_MAX).findFirst().ifPresent(f -> f.fault("one step too many", wanted));
        List<Step> steps = new ArrayList<>();
        fields.stream().limit(Terms.STEPS_MAX).forEach(f -> step(f).ifPresent(steps::add));
        return steps;
    }

    private static Optional<Step> step(Field field) {
        return Section.of(field, List.of("name", "days"), List.of("beside", "optional"))
                .flatMap(s -> {
                    Optional<Text> name =
                            s.field("name").flatMap(NameReader::text).flatMap(n -> shortEnough(field, n));
                    Optional<Integer> days = s.field("days").flatMap(f -> f.whole(1, Statute.DAYS_MAX));
                    boolean beside = s.field("beside").flatMap(Field::truth).orElse(false);
                    boolean optional = s.field("optional").flatMap(Field::truth).orElse(false);
                    return name.flatMap(n -> days.map(d -> new Step(n, new StepLimit(n.zh(), d, beside, optional))));
                });
    }

    private static Optional<Text> shortEnough(Field step, Text name) {
        return name.zh().length() > StepLimit.NAME_MAX
                ? step.fault("the step's name is too long", "1 to %d characters".formatted(StepLimit.NAME_MAX))
                : Optional.of(name);
    }

    private static Optional<Disclosure> disclosure(Field field) {
        return Section.of(field, List.of("attribute"), List.of("reason")).flatMap(s -> {
            Optional<Text> reason = s.field("reason").flatMap(NameReader::text);
            Optional<Disclosure.Attribute> attribute = s.field("attribute").flatMap(GuideReader::attribute);
            boolean unreasoned = s.field("reason").isEmpty()
                    && attribute
                            .filter(a -> a != Disclosure.Attribute.PUBLISHED)
                            .isPresent();
            if (unreasoned) {
                return field.fault(
                        "what is not published has no reason for it", "write 'reason: {zh-CN: …, en: …}' beside it");
            }
            return attribute
                    .filter(a -> a == Disclosure.Attribute.PUBLISHED || reason.isPresent())
                    .map(a -> new Disclosure(a, reason));
        });
    }

    private static Optional<Disclosure.Attribute> attribute(Field field) {
        return field.text()
                .flatMap(word -> ATTRIBUTES.containsKey(word)
                        ? Optional.ofNullable(ATTRIBUTES.get(word))
                        : field.fault(
                                "no attribute of disclosure " + Words.quoted(word),
                                Words.oneOf(ATTRIBUTES.keySet(), word)));
    }

    private static Map<String, Disclosure.Attribute> attributes() {
        Map<String, Disclosure.Attribute> words = new LinkedHashMap<>();
        words.put("published", Disclosure.Attribute.PUBLISHED);
        words.put("on-request", Disclosure.Attribute.ON_REQUEST);
        words.put("withheld", Disclosure.Attribute.WITHHELD);
        return words;
    }
}
