package org.tingxu.device.keypad;

/** What a clerk wants who pressed a key; whether it may be is the hall's to say. */
public sealed interface KeyAction {
    /** 呼叫. */
    record CallNext() implements KeyAction {}

    /** 重呼. */
    record Recall() implements KeyAction {}

    /** 评价: ask the resident for a rating. */
    record Evaluate() implements KeyAction {}

    /** 暂停: close the window for a while, or open it again. */
    record Pause() implements KeyAction {}

    /**
     * 转移.
     *
     * @param target digits typed before the key; empty when there were none
     */
    record Transfer(String target) implements KeyAction {}

    /** 弃号: the called one did not come. */
    record GiveUp() implements KeyAction {}

    /** 挂起. */
    record Hold() implements KeyAction {}

    /** 回呼: the last one who did not come; where nobody was missed, the one on hold. */
    record CallBack() implements KeyAction {}

    /**
     * A key without a meaning here.
     *
     * @param what for the log, as in {@code "12 CONFIRM"}
     */
    record Unknown(String what) implements KeyAction {}
}
