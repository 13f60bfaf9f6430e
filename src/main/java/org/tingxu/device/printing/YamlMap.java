package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping read key by key. Every fault is collected with its line; a read that fails answers with a stand-in. */
final class YamlMap {
    private final String file;
    private final Node place;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> unread = new LinkedHashMap<>();
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
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            keys.put(key.getValue(), tuple.getValueNode());
        } else {
            fault(tuple.getKeyNode(), "a key must be a word");
        }
    }

    String text(String key) {
        return scalar(key)
                .filter(node -> !node.getValue().isBlank())
                .map(ScalarNode::getValue)
                .orElseGet(() -> {
                    fault(key, "must be a text");
                    return "";
                });
    }

    /** A number, decimal or 0x…; the smallest one stands in for a broken one. */
    long number(String key, long min, long max) {
        Optional<ScalarNode> node = scalar(key);
        if (node.isEmpty()) {
            fault(key, "must be a number from " + min + " to " + max);
            return min;
        }
        try {
            long value = Long.decode(node.get().getValue());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers out of range
        }
        fault(
                key,
                "must be a number from " + min + " to " + max + ", not \""
                        + node.get().getValue() + "\"");
        return min;
    }

    long numberOr(String key, long absent, long max) {
        return keys.containsKey(key) ? number(key, 0, max) : absent;
    }

    boolean flag(String key) {
        return "true".equals(oneOf(key, List.of("true", "false")));
    }

    /** The constant that the value names in camel case: {@code PROCESS_ID} is "processId". */
    <E extends Enum<E>> E constant(String key, E[] constants) {
        List<String> names = Arrays.stream(constants).map(YamlMap::spelt).toList();
        return constants[names.indexOf(oneOf(key, names))];
    }

    private static String spelt(Enum<?> constant) {
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
                        + value.map(v -> ", not \"" + v + "\"").orElse(""));
        return allowed.getFirst();
    }

    YamlMap map(String key) {
        Node node = read(key).orElse(place);
        if (!keys.containsKey(key)) {
            fault(key, "must be a mapping");
            return new YamlMap(file, node, new ArrayList<>());
        }
        return new YamlMap(file, node, faults);
    }

    List<YamlMap> maps(String key) {
        if (read(key).orElse(place) instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(node -> new YamlMap(file, node, faults))
                    .toList();
        }
        fault(key, "must be a list");
        return List.of();
    }

    /** To be called when every known key has been read: what is left is refused. */
    void refuseTheRest() {
        unread.forEach((key, node) -> fault(node, "unknown key \"" + key + "\": remove it or mend its spelling"));
    }

    private Optional<ScalarNode> scalar(String key) {
        return read(key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private Optional<Node> read(String key) {
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
