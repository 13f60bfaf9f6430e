package org.tingxu.device.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML mapping read key by key. Every fault is collected with its line; a read that fails answers with a stand-in. */
final class YamlMap {
    /** Longest text that a profile may hold in one value. */
    static final int TEXT_MAX = 200;

    private static final int SHOWN_MAX = 40;

    private final String file;
    private final Node place;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> unread = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<ProfileFault> faults;

    YamlMap(String file, Node node, List<ProfileFault> faults) {
        this.file = file;
        this.place = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            fault(node, "here belongs a mapping of keys to values");
        }
        unread.putAll(keys);
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            fault(tuple.getKeyNode(), "a key must be a word");
        } else if (keys.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            fault(tuple.getKeyNode(), "\"" + key.getValue() + "\" stands here twice: remove one");
        }
    }

    String text(String key) {
        return scalar(key)
                .filter(node -> node.getTag().equals(Tag.STR))
                .map(ScalarNode::getValue)
                .filter(text -> !text.isBlank() && text.length() <= TEXT_MAX)
                .orElseGet(() -> {
                    fault(key, "must be a text of 1 to " + TEXT_MAX + " characters; put a number into quotes");
                    return "?";
                });
    }

    /** A number, decimal or 0x…; the smallest one stands in for a broken one. */
    long number(String key, long min, long max) {
        Optional<ScalarNode> node = scalar(key);
        OptionalLong value = node.map(YamlMap::whole).orElse(OptionalLong.empty());
        if (value.isPresent() && value.getAsLong() >= min && value.getAsLong() <= max) {
            return value.getAsLong();
        }
        fault(
                key,
                "must be a number from " + min + " to " + max
                        + node.map(n -> ", not " + shown(n.getValue())).orElse(""));
        return min;
    }

    int whole(String key, int min, int max) {
        return (int) number(key, min, max);
    }

    private static OptionalLong whole(ScalarNode node) {
        if (!node.getTag().equals(Tag.INT)) {
            return OptionalLong.empty();
        }
        String digits = node.getValue();
        try {
            return OptionalLong.of(
                    digits.startsWith("0x")
                            ? Long.parseLong(digits.substring(2), 16)
                            : digits.startsWith("0o")
                                    ? Long.parseLong(digits.substring(2), 8)
                                    : Long.parseLong(digits));
        } catch (NumberFormatException tooLong) {
            return OptionalLong.empty();
        }
    }

    long numberOr(String key, long absent, long max) {
        return has(key) ? number(key, 0, max) : absent;
    }

    boolean has(String key) {
        known.add(key);
        return keys.containsKey(key);
    }

    boolean flag(String key) {
        Optional<ScalarNode> node = scalar(key).filter(n -> n.getTag().equals(Tag.BOOL));
        if (node.isEmpty()) {
            fault(key, "must be one of true, false");
        }
        return node.filter(n -> n.getValue().equalsIgnoreCase("true")).isPresent();
    }

    /** The constant that the value names in camel case: {@code PROCESS_ID} is "processId". */
    <E extends Enum<E>> E constant(String key, E[] constants) {
        List<String> names = Arrays.stream(constants).map(YamlMap::spelt).toList();
        return constants[names.indexOf(oneOf(key, names))];
    }

    static String spelt(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    String oneOf(String key, List<String> allowed) {
        Optional<String> value = scalar(key).map(ScalarNode::getValue);
        if (value.isPresent() && allowed.contains(value.get())) {
            return value.get();
        }
        fault(
                key,
                "must be one of " + String.join(", ", allowed)
                        + value.map(v -> ", not " + shown(v) + meant(v, allowed))
                                .orElse(""));
        return allowed.getFirst();
    }

    YamlMap map(String key) {
        Optional<Node> node = read(key);
        if (node.isEmpty()) {
            fault(key, "is missing: it must be a mapping");
            return new YamlMap(file, place, new ArrayList<>());
        }
        return new YamlMap(file, node.get(), faults);
    }

    /** The mapping, when the key is there. */
    Optional<YamlMap> optional(String key) {
        return read(key).map(node -> new YamlMap(file, node, faults));
    }

    /** A list of mappings, from {@code min} to {@code max} of them. */
    List<YamlMap> maps(String key, int min, int max) {
        if (read(key).orElse(place) instanceof SequenceNode list
                && list.getValue().size() >= min
                && list.getValue().size() <= max) {
            return list.getValue().stream()
                    .map(node -> new YamlMap(file, node, faults))
                    .toList();
        }
        fault(key, "must be a list of " + min + " to " + max);
        return List.of();
    }

    /** To be called when every known key has been read: what is left is refused. */
    void refuseTheRest() {
        unread.forEach((key, node) -> fault(
                node,
                "unknown key " + shown(key)
                        + NearKey.of(key, known)
                                .map(near -> ": did you mean \"" + near + "\"?")
                                .orElse("; known here: " + String.join(", ", known))));
    }

    private static String meant(String value, List<String> allowed) {
        return NearKey.of(value, allowed)
                .map(near -> ": did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** A piece of the file in a message: one line, not long. */
    private static String shown(String text) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(SHOWN_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + line + (text.length() > SHOWN_MAX ? "…" : "") + "\"";
    }

    private Optional<ScalarNode> scalar(String key) {
        return read(key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private Optional<Node> read(String key) {
        known.add(key);
        unread.remove(key);
        return Optional.ofNullable(keys.get(key));
    }

    void fault(String key, String what) {
        fault(Optional.ofNullable(keys.get(key)).orElse(place), "\"" + key + "\" " + what);
    }

    private void fault(Node node, String what) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        faults.add(new ProfileFault(file, line, what));
    }
}
