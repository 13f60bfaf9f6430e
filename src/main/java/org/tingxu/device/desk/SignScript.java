package org.tingxu.device.desk;

/** The writing that a sign can show. */
public enum SignScript {
    /** Chinese and ASCII. */
    CHINESE,
    /** ASCII only: short words in English. */
    ASCII
}
