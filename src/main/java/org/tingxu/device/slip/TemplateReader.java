package org.tingxu.device.slip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tingxu.device.slip.SlipElement.Look;
import org.tingxu.device.slip.SlipElement.TooWide;
import org.tingxu.device.slip.SlipElement.When;
import org.tingxu.device.slip.SlipElement.Words;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.QrLevel;

/** Reads a template's file as a whole and tells every fault with its line. The keys are described in {@code docs/slip-templates.md}. */
final class TemplateReader {
    static final int CODE_CHARACTERS_MAX = 60;
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9-]{1,60}\\.png");
    private static final List<String> KINDS = List.of("text", "qr", "barcode", "picture", "materials", "line", "feed");

    /** What a code may hold: fields of printable characters and a known length. */
    private static final Set<SlipField> IN_QR = EnumSet.of(SlipField.LINK, SlipField.VOICE, SlipField.NUMBER);

    private static final Set<SlipField> IN_BARCODE = EnumSet.of(SlipField.NUMBER);

    /** Gives the content of a picture's file; empty when there is none. */
    @FunctionalInterface
    interface Pictures {
        Optional<byte[]> bytes(String file) throws IOException;
    }

    private final String file;
    private final Pictures pictures;
    private final List<TemplateFault> faults = new ArrayList<>();

    private TemplateReader(String file, Pictures pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    static SlipTemplate read(String file, String yaml, Pictures pictures) throws TemplateFaults {
        TemplateReader reader = new TemplateReader(file, pictures);
        SlipTemplate template = reader.template(reader.root(yaml));
        if (!reader.faults.isEmpty()) {
            throw new TemplateFaults(reader.faults);
        }
        return template;
    }

    private TemplateNode root(String yaml) throws TemplateFaults {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            return new TemplateNode(
                    root.orElseThrow(() -> new YamlEngineException("the file is empty")), this::complain);
        } catch (MarkedYamlEngineException broken) {
            complain(broken.getProblemMark().map(m -> m.getLine() + 1).orElse(1), "not YAML: " + broken.getProblem());
        } catch (RuntimeException broken) {
            complain(1, "not YAML: " + broken.getMessage());
        }
        throw new TemplateFaults(faults);
    }

    private void complain(int line, String what) {
        faults.add(new TemplateFault(file, line, what));
    }

    private SlipTemplate template(TemplateNode root) {
        Map<String, TemplateNode> keys = root.keys(List.of("name", "elements"));
        if (!keys.containsKey("name") || !keys.containsKey("elements")) {
            root.fault("a template needs the keys name and elements");
            return new SlipTemplate(file, new SlipTemplate.Title("?", "?"), List.of());
        }
        Map<String, TemplateNode> name =
                Objects.requireNonNull(keys.get("name")).keys(List.of("zh-CN", "en"));
        List<TemplateNode> items = Objects.requireNonNull(keys.get("elements")).items();
        if (items.size() > SlipTemplate.ELEMENTS_MAX) {
            root.fault("a slip has at most " + SlipTemplate.ELEMENTS_MAX + " elements, not " + items.size());
        }
        List<SlipTemplate.Placed> elements = new ArrayList<>();
        items.forEach(item ->
                element(item).ifPresent(element -> elements.add(new SlipTemplate.Placed(item.line(), element))));
        if (faults.isEmpty()) {
            whole(root, elements);
        }
        return new SlipTemplate(
                file, new SlipTemplate.Title(inLanguage(root, name, "zh-CN"), inLanguage(root, name, "en")), elements);
    }

    private static String inLanguage(TemplateNode root, Map<String, TemplateNode> texts, String language) {
        Optional<TemplateNode> text = Optional.ofNullable(texts.get(language));
        if (text.isEmpty()) {
            root.fault("name needs both languages, zh-CN and en");
        }
        return text.map(t -> t.text(60)).orElse("?");
    }

    /** A slip without its number is none, and a second copy that does not say so is a second number. */
    private void whole(TemplateNode root, List<SlipTemplate.Placed> elements) {
        for (SlipField needed : List.of(SlipField.NUMBER, SlipField.REPRINT)) {
            boolean there = elements.stream()
                    .map(SlipTemplate.Placed::element)
                    .anyMatch(e -> e instanceof SlipElement.Text text
                            && text.when() == When.ALWAYS
                            && text.words().zh().fields().contains(needed)
                            && text.words().en().fields().contains(needed));
            if (!there) {
                root.fault("a text with {" + needed.word() + "} in both languages and without \"when\" is missing");
            }
        }
    }

    private Optional<SlipElement> element(TemplateNode item) {
        Optional<String> word = item.scalar();
        if (word.isPresent()) {
            return switch (word.get()) {
                case "line" -> Optional.of(new SlipElement.Line());
                case "materials" ->
                    Optional.of(new SlipElement.Materials(Optional.empty(), look(Map.of(), Alignment.LEFT)));
                default -> {
                    item.fault("unknown element \"" + word.get() + "\": use one of " + String.join(", ", KINDS));
                    yield Optional.empty();
                }
            };
        }
        Map<String, TemplateNode> keys = item.keys(List.of(
                "text",
                "qr",
                "barcode",
                "picture",
                "materials",
                "line",
                "feed",
                "size",
                "tooWide",
                "bold",
                "align",
                "when",
                "module",
                "level",
                "height",
                "caption",
                "width"));
        List<String> kinds = KINDS.stream().filter(keys::containsKey).toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (kinds.size() != 1) {
            item.fault("an element has one of " + String.join(", ", KINDS) + ", not " + kinds.size() + " of them");
            return Optional.empty();
        }
        return Optional.of(element(kinds.getFirst(), keys));
    }

    private SlipElement element(String kind, Map<String, TemplateNode> keys) {
        TemplateNode value = Objects.requireNonNull(keys.get(kind));
        return switch (kind) {
            case "text" -> {
                only(kind, keys, List.of("size", "tooWide", "bold", "align", "when"));
                yield new SlipElement.Text(words(value), look(keys, Alignment.CENTRE), when(keys));
            }
            case "qr" -> qr(value, keys);
            case "barcode" -> barcode(value, keys);
            case "picture" -> picture(value, keys);
            case "materials" -> {
                only(kind, keys, List.of("size", "tooWide", "bold", "align"));
                yield new SlipElement.Materials(Optional.of(words(value)), look(keys, Alignment.LEFT));
            }
            case "line" -> {
                only(kind, keys, List.of());
                yield new SlipElement.Line();
            }
            default -> {
                only(kind, keys, List.of());
                yield new SlipElement.Feed(value.number(1, 255));
            }
        };
    }

    private static void only(String kind, Map<String, TemplateNode> keys, List<String> allowed) {
        keys.forEach((key, value) -> {
            if (!key.equals(kind) && !allowed.contains(key)) {
                value.fault("\"" + key + "\" means nothing for " + kind
                        + (allowed.isEmpty() ? ": remove it" : ", only " + String.join(", ", allowed)));
            }
        });
    }

    private SlipElement qr(TemplateNode value, Map<String, TemplateNode> keys) {
        only("qr", keys, List.of("module", "level", "align", "caption"));
        return new SlipElement.Qr(
                code(value, IN_QR),
                number(keys, "module", SlipSheet.QR_MODULE_MIN, 16, 0),
                Optional.ofNullable(keys.get("level"))
                        .map(n -> n.constant(QrLevel.values()))
                        .orElse(QrLevel.M),
                align(keys, Alignment.CENTRE),
                Optional.ofNullable(keys.get("caption")).map(this::words));
    }

    private SlipElement barcode(TemplateNode value, Map<String, TemplateNode> keys) {
        only("barcode", keys, List.of("module", "height", "align", "caption"));
        return new SlipElement.Barcode(
                code(value, IN_BARCODE),
                number(keys, "module", 2, 6, 2),
                number(keys, "height", 1, 255, 80),
                Optional.ofNullable(keys.get("caption"))
                        .map(TemplateNode::truth)
                        .orElse(false),
                align(keys, Alignment.CENTRE));
    }

    private SlipPattern code(TemplateNode value, Set<SlipField> allowed) {
        SlipPattern pattern = pattern(value, value.text(CODE_CHARACTERS_MAX));
        pattern.fields().stream()
                .filter(field -> !allowed.contains(field))
                .forEach(field -> value.fault("{" + field.word() + "} cannot stand in this code"));
        if (!pattern.fixedText().chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            value.fault("a code holds printable ASCII only");
        }
        return pattern;
    }

    private SlipElement picture(TemplateNode value, Map<String, TemplateNode> keys) {
        only("picture", keys, List.of("width", "align"));
        String name = value.text(CODE_CHARACTERS_MAX);
        int width = number(keys, "width", 8, SlipPicture.SIDE_MAX, 0);
        return new SlipElement.Picture(name, load(value, name, width), align(keys, Alignment.CENTRE));
    }

    private SlipPicture load(TemplateNode value, String name, int width) {
        try {
            if (!PICTURE.matcher(name).matches()) {
                value.fault("\"" + name + "\" is no name of a picture: lower-case letters, digits, hyphens, then .png");
            } else {
                Optional<byte[]> png = pictures.bytes(name);
                if (png.isPresent()) {
                    return SlipPicture.read(png.get(), width);
                }
                value.fault("there is no picture " + name + " beside the template: put it there");
            }
        } catch (IOException unusable) {
            value.fault(name + ": " + unusable.getMessage());
        }
        return SlipPicture.BLANK;
    }

    private Words words(TemplateNode node) {
        if (!node.isMap()) {
            SlipPattern both = pattern(node, node.text(Slip.TEXT_CHARACTERS_MAX));
            return new Words(both, both);
        }
        Map<String, TemplateNode> texts = node.keys(List.of("zh-CN", "en"));
        if (texts.size() < 2) {
            node.fault("a text needs both languages, zh-CN and en, or stands without keys for both");
            return new Words(SlipPattern.of("?"), SlipPattern.of("?"));
        }
        return new Words(
                inLanguage(Objects.requireNonNull(texts.get("zh-CN"))),
                inLanguage(Objects.requireNonNull(texts.get("en"))));
    }

    private static SlipPattern inLanguage(TemplateNode node) {
        return pattern(node, node.text(Slip.TEXT_CHARACTERS_MAX));
    }

    private static SlipPattern pattern(TemplateNode node, String text) {
        try {
            return SlipPattern.of(text);
        } catch (IllegalArgumentException unknown) {
            node.fault(String.valueOf(unknown.getMessage()));
            return SlipPattern.of("?");
        }
    }

    private static Look look(Map<String, TemplateNode> keys, Alignment usual) {
        return new Look(
                number(keys, "size", 1, 8, 1),
                Optional.ofNullable(keys.get("tooWide"))
                        .map(n -> n.constant(TooWide.values()))
                        .orElse(TooWide.WRAP),
                Optional.ofNullable(keys.get("bold")).map(TemplateNode::truth).orElse(false),
                align(keys, usual));
    }

    private static When when(Map<String, TemplateNode> keys) {
        return Optional.ofNullable(keys.get("when"))
                .map(n -> n.constant(When.values()))
                .orElse(When.ALWAYS);
    }

    private static Alignment align(Map<String, TemplateNode> keys, Alignment usual) {
        return Optional.ofNullable(keys.get("align"))
                .map(n -> n.constant(Alignment.values()))
                .orElse(usual);
    }

    private static int number(Map<String, TemplateNode> keys, String key, int min, int max, int absent) {
        return Optional.ofNullable(keys.get(key)).map(n -> n.number(min, max)).orElse(absent);
    }
}
