package org.tingxu.device.profile;

/** What a clerk wants who presses a key. */
public enum KeyMeaning {
    CALL,
    RECALL,
    EVALUATE,
    PAUSE,
    TRANSFER,
    GIVE_UP,
    HOLD,
    CALL_BACK
}
