package org.tingxu.core.complaint;

/** How it came. */
public enum VoiceChannel {
    /** The public page, without login. */
    PAGE,
    COUNTER,
    PHONE,
    LETTER,
    /** 意见箱. */
    BOX
}
