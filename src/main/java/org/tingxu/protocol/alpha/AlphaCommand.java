package org.tingxu.protocol.alpha;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** What the host tells a sign. */
public sealed interface AlphaCommand {
    /** File label that interrupts every other text, and gives way when it is written empty. Needs no memory of its own. */
    char PRIORITY = '0';

    /** Writes a text file with its place and motion; it is shown at once when the file is being shown. */
    record WriteText(char label, Position position, Mode mode, String text) implements AlphaCommand {
        public WriteText {
            AlphaText.checkLabel(label);
            AlphaText.check(text);
        }
    }

    /** Writes a text file as bare text; empty to clear it. */
    record WritePlainText(char label, String text) implements AlphaCommand {
        public WritePlainText {
            AlphaText.checkLabel(label);
            AlphaText.check(text);
        }
    }

    /** Writes a string file: a piece that texts refer to, which changes without a flicker. */
    record WriteString(char label, String text) implements AlphaCommand {
        public WriteString {
            AlphaText.checkLabel(label);
            AlphaText.check(text);
        }
    }

    /** Lays the memory out anew and clears it; no files clears it all. Signs take up to a second for it. */
    record SetMemory(List<MemoryFile> files) implements AlphaCommand {
        public static final int FILES_MAX = 94;

        public SetMemory {
            files = List.copyOf(files);
            Range.check("number of files", files.size(), 0, FILES_MAX);
        }
    }

    /** A command this project has no word for: its bytes between STX and the end, no marks among them. */
    record Other(Bytes bytes) implements AlphaCommand {
        public Other {
            Range.check("bytes of a command", bytes.size(), 1, AlphaText.LENGTH_MAX);
            for (int i = 0; i < bytes.size(); i++) {
                if (Wire.isMark(bytes.at(i))) {
                    throw new IllegalArgumentException("Byte %d is a mark of the protocol: %s".formatted(i, bytes));
                }
            }
        }
    }
}
