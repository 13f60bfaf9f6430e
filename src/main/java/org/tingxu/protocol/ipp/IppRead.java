package org.tingxu.protocol.ipp;

import org.tingxu.protocol.wire.Bytes;

/** What bytes turned out to be. */
public sealed interface IppRead {
    /**
     * A whole message.
     *
     * @param document what followed it; may be empty
     */
    record Message(IppMessage message, Bytes document) implements IppRead {}

    /** Not IPP, or cut off. */
    record Unreadable(String why) implements IppRead {}
}
