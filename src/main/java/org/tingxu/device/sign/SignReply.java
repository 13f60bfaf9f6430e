package org.tingxu.device.sign;

/** What a sign answers. */
public sealed interface SignReply {
    /** It shows what it was told. */
    record Taken() implements SignReply {}

    /** It cannot at this moment. */
    record Busy() implements SignReply {}

    /** It will not; the reason is a sentence for the person who looks after devices. */
    record Refused(String reason) implements SignReply {}
}
