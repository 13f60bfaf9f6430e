package org.tingxu.device.line;

/** Whether bytes can get through. */
public sealed interface LineState {
    record Up() implements LineState {}

    /** Nothing gets through; the reason is a sentence for the person who looks after devices. */
    record Down(String reason) implements LineState {}

    /** Closed by us; it never comes up again. */
    record Closed() implements LineState {}
}
