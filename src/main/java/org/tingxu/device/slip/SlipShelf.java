package org.tingxu.device.slip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where templates and their pictures lie: a folder of the hall's own, and behind it what the program brings along. */
public final class SlipShelf {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int FILE_BYTES_MAX = 1 << 20;

    private final Optional<Path> folder;

    private SlipShelf(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The templates of the program. */
    public static SlipShelf packaged() {
        return new SlipShelf(Optional.empty());
    }

    /** Files of the folder go before those of the program. */
    public static SlipShelf in(Path folder) {
        return new SlipShelf(Optional.of(folder));
    }

    /** The template of halls that name none, as the program brings it along. */
    public static SlipTemplate standard() {
        return Standard.TEMPLATE;
    }

    private static final class Standard {
        static final SlipTemplate TEMPLATE = read();

        private static SlipTemplate read() {
            try {
                return packaged().template(SlipTemplate.STANDARD);
            } catch (TemplateFaults broken) {
                throw new IllegalStateException("the program's own template has faults", broken);
            }
        }
    }

    /**
     * A template by its name.
     *
     * @throws TemplateFaults when there is none of this name, or it has faults; all of them, with file and line
     */
    public SlipTemplate template(String name) throws TemplateFaults {
        String file = name + ".yaml";
        try {
            Optional<byte[]> yaml = NAME.matcher(name).matches() ? bytes(file) : Optional.empty();
            if (yaml.isEmpty()) {
                throw fault(
                        file,
                        "there is no such slip template: put it into "
                                + folder.map(Path::toString).orElse("the folder of slip templates") + ", or name \""
                                + SlipTemplate.STANDARD + "\"");
            }
            return TemplateReader.read(place(file), new String(yaml.get(), StandardCharsets.UTF_8), this::bytes);
        } catch (IOException unreadable) {
            throw fault(file, "cannot be read: " + unreadable.getMessage());
        }
    }

    private TemplateFaults fault(String file, String what) {
        return new TemplateFaults(List.of(new TemplateFault(place(file), 1, what)));
    }

    private String place(String file) {
        return folder.map(f -> f.resolve(file))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse("slips/" + file);
    }

    private Optional<byte[]> bytes(String file) throws IOException {
        if (folder.isPresent()) {
            try (InputStream in = Files.newInputStream(folder.get().resolve(file))) {
                return Optional.of(in.readNBytes(FILE_BYTES_MAX));
            } catch (NoSuchFileException _) {
                // the program may have it
            }
        }
        try (InputStream in = SlipShelf.class.getResourceAsStream("/slips/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(FILE_BYTES_MAX));
        }
    }
}
