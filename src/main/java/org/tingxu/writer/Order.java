package org.tingxu.writer;

import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.journal.CommandMark;

/**
 * A command with its sender.
 *
 * @param mark  tells a retry from a new command; empty when the sender cannot retry
 * @param actor log-in name, {@code public}, or {@code system}
 */
public record Order(Optional<CommandMark> mark, String actor, Command command) {
    public static final String PUBLIC = "public";
    public static final String SYSTEM = "system";

    /** What the server orders by itself. */
    public static Order system(Command command) {
        return new Order(Optional.empty(), SYSTEM, command);
    }
}
