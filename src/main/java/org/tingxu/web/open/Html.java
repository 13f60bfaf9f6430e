package org.tingxu.web.open;

import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;

/** A page as it is written, in one language. Whatever is not a literal of this package goes through {@link #text}. */
final class Html {
    private final StringBuilder out = new StringBuilder(8_192);
    private final Language language;

    Html(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Markup of the program's own. */
    Html raw(String literal) {
        out.append(literal);
        return this;
    }

    /** A text of anybody, in an element or in an attribute in double quotes. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Html text(Text text) {
        return text(text.in(language));
    }

    Html element(String tag, Text text) {
        return element(tag, text.in(language));
    }

    Html element(String tag, String text) {
        return raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">");
    }

    /** Keeps the language on the way. */
    Html link(String path, Text text) {
        return raw("<a href=\"").text(to(path)).raw("\">").text(text).raw("</a>");
    }

    String to(String path) {
        return language == Language.ZH_CN ? path : in(path, language);
    }

    /** The same page in a language that is named. */
    static String in(String path, Language language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    /** A row of a table with its head; none when there is nothing to say. */
    Html row(Text head, Optional<Text> value) {
        value.ifPresent(v -> raw("<tr>").element("th", head).element("td", v).raw("</tr>"));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
