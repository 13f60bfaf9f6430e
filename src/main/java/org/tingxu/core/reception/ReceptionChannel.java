package org.tingxu.core.reception;

/** How an enquiry came. */
public enum ReceptionChannel {
    COUNTER,
    PHONE,
    LETTER,
    ONLINE,
    /** 外出宣传: a day in the street, e.g. 15 May, or a visit in a village. */
    OUTREACH
}
