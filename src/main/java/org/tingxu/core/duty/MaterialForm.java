package org.tingxu.core.duty;

/** In what form a material is brought. */
public enum MaterialForm {
    ORIGINAL,
    COPY,
    /** The original is shown and given back, a copy stays (验原件收复印件). */
    ORIGINAL_AND_COPY,
    ELECTRONIC
}
