package org.tingxu.protocol.idcard;

import java.util.Arrays;
import java.util.Optional;

/** What the host asks a reader. */
public enum ReaderCommand {
    /** Is a card there? */
    FIND(0x20, 0x01),
    /** Talk to the one that was found. */
    SELECT(0x20, 0x02),
    /** Its text and photo. */
    READ(0x30, 0x01),
    /** Its text, photo and fingerprints. The host never asks for it. */
    READ_WITH_FINGERPRINTS(0x30, 0x10),
    /** Is the security module well? */
    STATUS(0x11, 0xFF),
    /** The security module's number. */
    INFO(0x12, 0xFF);

    private final int command;
    private final int parameter;

    ReaderCommand(int command, int parameter) {
        this.command = command;
        this.parameter = parameter;
    }

    int command() {
        return command;
    }

    int parameter() {
        return parameter;
    }

    static Optional<ReaderCommand> of(int command, int parameter) {
        return Arrays.stream(values())
                .filter(known -> known.command == command && known.parameter == parameter)
                .findFirst();
    }
}
