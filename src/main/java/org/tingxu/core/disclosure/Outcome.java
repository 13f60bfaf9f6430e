package org.tingxu.core.disclosure;

/** What is answered to a request (art. 36, 37). */
public enum Outcome {
    /** 予以公开. */
    DISCLOSED,
    /** 部分公开. */
    PARTLY,
    /** 不予公开, with its reason. */
    NOT_DISCLOSED,
    /** 本机关不掌握, or another body has it. */
    NOT_HELD,
    /** 不予处理, with its reason. */
    NOT_HANDLED,
    /** 视为放弃: what was to be mended was not, and its time is over (art. 30). */
    ABANDONED
}
