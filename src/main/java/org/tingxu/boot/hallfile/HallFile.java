package org.tingxu.boot.hallfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.plan.HallPlan;

/**
 * A hall's file, read and checked as a whole: a plan, or every fault of the file in line order. Nothing in a file, however broken, is
 * an exception. The keys are described in {@code docs/hall-file.md}.
 */
public sealed interface HallFile {
    /** The largest file that is read, in bytes. */
    int BYTES_MAX = 1 << 20;

    /** A file without fault. */
    record Loaded(HallPlan plan) implements HallFile {}

    /** At least one fault, in line order. */
    record Faulty(List<Fault> faults) implements HallFile {
        public Faulty {
            faults = List.copyOf(faults);
        }

        /** One line a fault, beginning with {@code file:line:column}. */
        public List<String> messages(String file) {
            return faults.stream().map(f -> f.in(file)).toList();
        }
    }

    /**
     * Reads a file.
     *
     * @param profiles the device models that there are
     */
    static HallFile read(Path file, Models profiles) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in.readNBytes(BYTES_MAX + 1), profiles);
        } catch (NoSuchFileException e) {
            return unreadable(Place.START, "there is no such file", "check the path");
        } catch (IOException e) {
            return unreadable(Place.START, "the file cannot be read: " + e.getMessage(), "check path and permissions");
        }
    }

    /**
     * Reads an example that is packaged with the program: {@code demo} or {@code office-hours}.
     *
     * @throws IllegalArgumentException when no example has this name
     */
    static HallFile example(String name, Models profiles) {
        try (InputStream in = HallFile.class.getResourceAsStream("/halls/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("no example hall '%s'".formatted(name));
            }
            return parse(in.readNBytes(BYTES_MAX + 1), profiles);
        } catch (IOException e) {
            return unreadable(Place.START, "the example cannot be read: " + e.getMessage(), "install the program anew");
        }
    }

    private static HallFile parse(byte[] bytes, Models profiles) {
        if (bytes.length > BYTES_MAX) {
            return tooLarge();
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(yaml, profiles);
        } catch (CharacterCodingException e) {
            return unreadable(firstBadPlace(bytes), "not UTF-8 from here on", "save the file as UTF-8");
        }
    }

    /** The first place where decoding puts the replacement character. */
    private static Place firstBadPlace(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var good = java.nio.CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes), good, true);
        String before = good.flip().toString();
        return Place.ofIndex(before, before.length());
    }

    /** Reads the text of a file; a byte order mark before it is passed over. */
    static HallFile parse(String yaml, Models profiles) {
        if (yaml.length() > BYTES_MAX) {
            return tooLarge();
        }
        String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
        Faults faults = new Faults();
        try {
            Optional<HallPlan> plan = HallReader.read(YamlTree.read(text, faults), profiles, faults);
            List<Fault> found = faults.inLineOrder();
            return found.isEmpty() ? new Loaded(plan.orElseThrow()) : new Faulty(found);
        } catch (UnreadableYaml e) {
            return new Faulty(List.of(e.fault(text)));
        }
    }

    private static HallFile tooLarge() {
        return unreadable(
                Place.START,
                "the file is larger than %d bytes".formatted(BYTES_MAX),
                "a hall's file has some hundred lines");
    }

    private static HallFile unreadable(Place at, String what, String mend) {
        return new Faulty(List.of(new Fault(at.line(), at.column(), "", what, mend)));
    }
}
