package org.tingxu.boot.hallfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;

/** Reads codes and texts in both languages. */
final class NameReader {
    private static final String CODE = "1 to 64 lower-case letters, digits and hyphens, e.g. 'civil'";

    private static final Pattern PHONE = Pattern.compile("[0-9+(][0-9 ()+-]{2,31}");

    private NameReader() {}

    static Optional<String> phone(Field field) {
        return field.text()
                .flatMap(text -> PHONE.matcher(text).matches()
                        ? Optional.of(text)
                        : field.fault(Words.quoted(text) + " is no phone number", "3 to 32 digits, spaces, + - ( )"));
    }

    /** A code such as {@code civil}: the constructor of its type judges it. */
    static <T> Optional<T> code(Field field, Function<String, T> birth) {
        return field.born(birth, CODE);
    }

    static Optional<Text> text(Field field) {
        if (field.node() instanceof Node.Scalar s && !s.nothing()) {
            return field.fault("only one language", "write {zh-CN: …, en: …}");
        }
        List<String> languages = List.of(Language.ZH_CN.tag(), Language.EN.tag());
        return Section.of(field, languages, List.of()).flatMap(section -> {
            Optional<String> zh = section.field(Language.ZH_CN.tag()).flatMap(NameReader::sentence);
            Optional<String> en = section.field(Language.EN.tag()).flatMap(NameReader::sentence);
            return zh.flatMap(z -> en.map(e -> new Text(z, e)));
        });
    }

    private static Optional<String> sentence(Field field) {
        String wanted = "1 to %d characters on one line".formatted(Text.LENGTH_MAX);
        return field.text().flatMap(text -> {
            if (text.isBlank()) {
                return field.fault("the text is empty", wanted);
            }
            if (text.length() > Text.LENGTH_MAX || text.chars().anyMatch(Character::isISOControl)) {
                return field.fault("the text is longer than a line", wanted);
            }
            return Optional.of(text);
        });
    }
}
