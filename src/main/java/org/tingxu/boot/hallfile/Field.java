package org.tingxu.boot.hallfile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the file and the way to it. Each reader answers empty only after it has told the fault.
 *
 * @param path e.g. {@code services[2].group}
 */
record Field(String path, Node node, Faults faults) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})([smh])");

    Field at(String key, Node value) {
        return new Field(path.isEmpty() ? key : path + "." + key, value, faults);
    }

    int line() {
        return node.at().line();
    }

    <T> Optional<T> fault(String what, String mend) {
        faults.add(this, what, mend);
        return Optional.empty();
    }

    /** The text of a value that is neither list nor block nor missing. */
    Optional<String> text() {
        return text("one word or text");
    }

    private Optional<String> text(String wanted) {
        if (!(node instanceof Node.Scalar scalar)) {
            return fault(node.kind() + " where one value belongs", wanted);
        }
        return scalar.nothing() ? fault("no value", wanted + ", or take the key away") : Optional.of(scalar.text());
    }

    /** A text that becomes a word of the hall; what its constructor refuses is a fault. */
    <T> Optional<T> born(Function<String, T> birth, String mend) {
        return text(mend).flatMap(text -> {
            try {
                return Optional.of(birth.apply(text));
            } catch (IllegalArgumentException e) {
                return fault(Words.quoted(text) + " cannot be used here", mend);
            }
        });
    }

    Optional<Integer> whole(int min, int max) {
        String wanted = "a whole number from %d to %d".formatted(min, max);
        return text(wanted).flatMap(text -> {
            boolean plain = node instanceof Node.Scalar s && s.plain();
            if (!WHOLE.matcher(text).matches() || !plain) {
                String quotes = plain ? "" : " in quotes";
                return fault(Words.quoted(text) + quotes + " is no whole number", wanted);
            }
            long number = Long.parseLong(text);
            return number < min || number > max
                    ? fault(number + " is out of range", wanted)
                    : Optional.of((int) number);
        });
    }

    Optional<Boolean> truth() {
        String wanted = "true or false";
        return text(wanted).flatMap(text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> fault(Words.quoted(text) + " is neither true nor false", wanted);
        });
    }

    /** A time as {@code 90s}, {@code 5m} or {@code 1h}. */
    Optional<Duration> duration(Duration min, Duration max) {
        String wanted = "a number with s, m or h, from %s to %s".formatted(written(min), written(max));
        return text(wanted).flatMap(text -> {
            Matcher m = DURATION.matcher(text);
            if (!m.matches()) {
                return fault(Words.quoted(text) + " is no length of time", wanted);
            }
            long number = Long.parseLong(m.group(1));
            Duration duration = switch (m.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
            return duration.compareTo(min) < 0 || duration.compareTo(max) > 0
                    ? fault(text + " is out of range", wanted)
                    : Optional.of(duration);
        });
    }

    private static String written(Duration d) {
        return d.toMinutes() % 60 == 0 && d.toHours() > 0 ? d.toHours() + "h" : d.toMinutes() + "m";
    }

    Optional<List<Field>> items(String wanted) {
        if (!(node instanceof Node.Items list)) {
            String what = node instanceof Node.Scalar s && s.nothing() ? "no value" : node.kind() + " is no list";
            return fault(what, wanted);
        }
        List<Field> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new Field("%s[%d]".formatted(path, i), list.items().get(i), faults));
        }
        return Optional.of(items);
    }
}
