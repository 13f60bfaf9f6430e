package org.tingxu.core.disclosure;

/** What a third party says to the disclosure of what touches its interests (art. 32). */
public enum ThirdPartyWord {
    AGREES,
    OBJECTS,
    NO_ANSWER
}
