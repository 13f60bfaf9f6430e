package org.tingxu.core.complaint;

/** What somebody tells the hall. */
public enum VoiceKind {
    COMPLAINT,
    SUGGESTION
}
