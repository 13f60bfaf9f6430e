package org.tingxu.core.contact;

/** What the first clerk does when another body is responsible. */
public enum ReferralWay {
    /** 告知: told where to go. */
    TOLD,
    /** 引导: brought there. */
    ESCORTED,
    /** 记录转交: noted and sent there. */
    FORWARDED
}
