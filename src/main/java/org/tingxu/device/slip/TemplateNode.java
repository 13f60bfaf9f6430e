package org.tingxu.device.slip;

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

/** A value of a template's file with its line. Faults are collected; what is broken is read as something that can be read on. */
final class TemplateNode {
    /** Where faults go. */
    @FunctionalInterface
    interface Complaints {
        void add(int line, String what);
    }

    private final Node node;
    private final Complaints complaints;

    TemplateNode(Node node, Complaints complaints) {
        this.node = node;
        this.complaints = complaints;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    void fault(String what) {
        complaints.add(line(), what);
    }

    Optional<String> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The values of a block by their keys; keys that are not known are faults. */
    Map<String, TemplateNode> keys(List<String> known) {
        Map<String, TemplateNode> keys = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault("here belongs a block of keys: " + String.join(", ", known));
            return keys;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            TemplateNode key = new TemplateNode(tuple.getKeyNode(), complaints);
            String word = key.scalar().orElse("");
            if (!known.contains(word)) {
                key.fault("unknown key \"" + word + "\": use one of " + String.join(", ", known));
            } else if (keys.put(word, new TemplateNode(tuple.getValueNode(), complaints)) != null) {
                key.fault("the key \"" + word + "\" is there twice: keep one");
            }
        }
        return keys;
    }

    List<TemplateNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new TemplateNode(item, complaints))
                    .toList();
        }
        fault("here belongs a list, each item after \"- \"");
        return List.of();
    }

    /** A text with something in it; anything else is a fault and reads as "?". */
    String text(int charactersMax) {
        Optional<String> text = scalar().filter(t -> !t.isBlank() && t.length() <= charactersMax);
        if (text.isEmpty()) {
            fault("here belongs a text of 1 to " + charactersMax + " characters");
        }
        return text.orElse("?");
    }

    int number(int min, int max) {
        Optional<Integer> number = scalar().flatMap(TemplateNode::whole).filter(n -> n >= min && n <= max);
        if (number.isEmpty()) {
            fault("here belongs a number from " + min + " to " + max
                    + scalar().map(s -> ", not \"" + s + "\"").orElse(""));
        }
        return number.orElse(min);
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    boolean truth() {
        return constant(Truth.values()) == Truth.TRUE;
    }

    private enum Truth {
        FALSE,
        TRUE
    }

    /** The constant that the value names in camel case. */
    <E extends Enum<E>> E constant(E[] constants) {
        Optional<E> found = Arrays.stream(constants)
                .filter(c -> scalar().equals(Optional.of(spelt(c))))
                .findFirst();
        if (found.isEmpty()) {
            fault("here belongs one of "
                    + Arrays.stream(constants).map(TemplateNode::spelt).collect(Collectors.joining(", ")));
        }
        return found.orElse(constants[0]);
    }

    private static String spelt(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
