package org.tingxu.protocol.alpha;

/** A command and how it ends on the line. */
public record AlphaField(AlphaCommand command, AlphaEnding ending) {}
