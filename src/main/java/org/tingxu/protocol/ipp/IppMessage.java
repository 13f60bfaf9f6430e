package org.tingxu.protocol.ipp;

import java.util.List;

/**
 * A request or an answer; what follows it on the wire is the document.
 *
 * @param code the operation asked for, or the status answered, 0 to 65535; below 0x0100 a status is a success
 * @param requestId the answer carries the number of its request; 1 or more
 */
public record IppMessage(int code, int requestId, List<IppGroup> groups) {
    private static final int FIRST_FAILURE = 0x0100;

    public IppMessage {
        groups = List.copyOf(groups);
        if (code < 0 || code > 0xFFFF || requestId < 1) {
            throw new IllegalArgumentException("code " + code + ", request " + requestId);
        }
    }

    /** Of an answer: the server did what was asked. */
    public boolean succeeded() {
        return code < FIRST_FAILURE;
    }

    public List<IppGroup> groups(int tag) {
        return groups.stream().filter(g -> g.tag() == tag).toList();
    }

    /** The first group of a tag; one without attributes when there is none. */
    public IppGroup group(int tag) {
        return groups(tag).stream().findFirst().orElseGet(() -> new IppGroup(tag, List.of()));
    }
}
