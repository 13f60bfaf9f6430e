package org.tingxu.core.rating;

/** What the resident says of the mending when asked again (回访). Silence is never satisfied: it has a word of its own. */
public enum ResidentWord {
    SATISFIED,
    NOT_SATISFIED,
    NO_ANSWER
}
