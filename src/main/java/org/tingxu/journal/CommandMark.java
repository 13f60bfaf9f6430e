package org.tingxu.journal;

/**
 * What tells a retry from a new command.
 *
 * @param id    the sender's key, 1 to {@value #ID_MAX} visible ASCII characters
 * @param print fingerprint of what was asked; the same id with another one is a mistake of the sender
 */
public record CommandMark(String id, String print) {
    public static final int ID_MAX = 64;

    public CommandMark {
        if (id.isEmpty() || id.length() > ID_MAX || !id.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("a command id is 1 to %d visible ASCII characters".formatted(ID_MAX));
        }
    }
}
