package org.tingxu.core.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tingxu.core.name.Text;

/**
 * What signs and screens tell the public while nobody is called (公示).
 *
 * @param items signs and screens of the whole hall show the published items in turn: name, promise, fee, phone
 * @param staff lines on the sign of a window about who sits there (亮牌), with fields of {@link #FIELDS} in braces; at most
 *              {@value #LINES_MAX} lines, none = the sign shows nobody
 */
public record Showcase(boolean items, List<Text> staff) {
    public static final int LINES_MAX = 4;

    /** Name of the window, post, the clerk's name, badge number, what the window does. */
    public static final Set<String> FIELDS = Set.of("window", "post", "clerk", "badge", "state");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    public static final Showcase DEFAULT =
            new Showcase(true, List.of(new Text("{post} {clerk} 工号 {badge}", "{post} {clerk} no. {badge}")));

    public Showcase {
        staff = List.copyOf(staff);
        if (staff.size() > LINES_MAX) {
            throw new IllegalArgumentException("%d lines about a clerk at most".formatted(LINES_MAX));
        }
        staff.stream().flatMap(line -> Stream.of(line.zh(), line.en())).forEach(Showcase::check);
    }

    /** A line as it stands in the hall's file. */
    private static void check(String line) {
        Matcher braces = BRACES.matcher(line);
        while (braces.find()) {
            if (!FIELDS.contains(braces.group(1))) {
                throw new IllegalArgumentException(
                        "there is no field {%s}: use {window}, {post}, {clerk}, {badge} or {state}"
                                .formatted(braces.group(1)));
            }
        }
        if (BRACES.matcher(line).replaceAll("").chars().anyMatch(c -> c == '{' || c == '}')) {
            throw new IllegalArgumentException("a brace stands alone: a field is written as {badge}");
        }
    }
}
