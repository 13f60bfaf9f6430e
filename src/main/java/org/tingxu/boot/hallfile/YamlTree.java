package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Builds the tree of values from YAML events, so that every bound holds before memory or stack is spent: depth, number of values
 * with every alias unfolded, and one document.
 */
final class YamlTree {
    /** Blocks within blocks; a hall's file needs five. */
    static final int DEPTH_MAX = 16;

    static final int VALUES_MAX = 50_000;
    private static final String REST = "; what follows can be checked only then";

    private record Anchored(Node node, int values) {}

    private final Iterator<Event> events;
    private final Faults faults;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Place last = Place.START;
    private int values;

    private YamlTree(Iterator<Event> events, Faults faults) {
        this.events = events;
        this.faults = faults;
    }

    /** The root of the one document; faults that do not stop the reading go to {@code faults}. */
    static Node read(String yaml, Faults faults) throws UnreadableYaml {
        refuseControlCharacters(yaml);
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        return new YamlTree(new Parse(settings).parseString(yaml).iterator(), faults).document();
    }

    private static void refuseControlCharacters(String yaml) throws UnreadableYaml {
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw new UnreadableYaml(
                        Place.ofIndex(yaml, i), "control character U+%04X".formatted((int) c), "delete it");
            }
        }
    }

    private Node document() throws UnreadableYaml {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new UnreadableYaml(Place.START, "the file is empty", "write a hall, see docs/hall-file.md");
        }
        Node root = node(event, 1);
        while (event.getEventId() != Event.ID.StreamEnd) {
            event = next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                throw new UnreadableYaml(
                        Place.of(event.getStartMark()), "a second document begins here", "one hall a file");
            }
        }
        return root;
    }

    /** The next event. Whatever the library throws, a few of its own oversights included, the text is not readable on from here. */
    private Event next() throws UnreadableYaml {
        try {
            Event event = events.next();
            last = Place.of(event.getStartMark());
            return event;
        } catch (MarkedYamlEngineException e) {
            Place at = e.getProblemMark().isPresent() ? Place.of(e.getProblemMark()) : last;
            throw new UnreadableYaml(at, "not YAML: " + oneLine(e.getProblem()), advice(e.getProblem()) + REST);
        } catch (RuntimeException e) {
            throw new UnreadableYaml(
                    last, "not YAML: " + oneLine(String.valueOf(e.getMessage())), "look at this place" + REST);
        }
    }

    private static String advice(String problem) {
        return problem.contains("\\t(TAB)")
                ? "use spaces where the tabs are"
                : "look at indentation, colons, brackets and quotes here";
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
    }

    private Node node(Event event, int depth) throws UnreadableYaml {
        Place at = Place.of(event.getStartMark());
        int before = values;
        count(1, at);
        if (depth > DEPTH_MAX) {
            throw new UnreadableYaml(at, "more than %d blocks within each other".formatted(DEPTH_MAX), "nest less");
        }
        return switch (event) {
            case AliasEvent alias -> unfolded(alias, at);
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), at);
                yield anchored(scalar, before, new Node.Scalar(at, scalar.getValue(), scalar.isPlain()));
            }
            case CollectionStartEvent start -> {
                refuseTag(start.getTag(), at);
                Node node = start.getEventId() == Event.ID.SequenceStart ? items(at, depth) : pairs(at, depth);
                yield anchored(start, before, node);
            }
            default -> throw new UnreadableYaml(at, "no value here", "write one" + REST);
        };
    }

    private Node items(Place at, int depth) throws UnreadableYaml {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Items(at, items);
    }

    private Node pairs(Place at, int depth) throws UnreadableYaml {
        List<Node.Pair> pairs = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            if (key instanceof Node.Scalar word) {
                pairs.add(new Node.Pair(word, value));
            } else {
                faults.add(key.at(), "", key.kind() + " stands where a key belongs", "a key is one word");
            }
        }
        return new Node.Pairs(at, pairs);
    }

    private Node anchored(NodeEvent event, int before, Node node) {
        event.getAnchor().ifPresent(a -> anchors.put(a.getValue(), new Anchored(node, values - before)));
        return node;
    }

    /** An anchor is known only when it is complete, so that nothing contains itself. */
    private Node unfolded(AliasEvent alias, Place at) throws UnreadableYaml {
        String name = alias.getAlias().getValue();
        Optional<Anchored> anchor = Optional.ofNullable(anchors.get(name));
        if (anchor.isEmpty()) {
            throw new UnreadableYaml(
                    at,
                    "no anchor " + Words.quoted("&" + name) + " before this alias",
                    "write the value itself" + REST);
        }
        count(anchor.get().values(), at);
        return anchor.get().node();
    }

    private void count(int more, Place at) throws UnreadableYaml {
        values += more;
        if (values > VALUES_MAX) {
            throw new UnreadableYaml(
                    at, "more than %d values, aliases unfolded".formatted(VALUES_MAX), "write fewer values or aliases");
        }
    }

    private void refuseTag(Optional<String> tag, Place at) {
        tag.ifPresent(t -> faults.add(at, "", "a YAML tag " + Words.quoted(t) + " is not allowed", "take it away"));
    }
}
