package org.tingxu.core.plan;

import org.tingxu.core.name.WindowNo;

/** What a sign is there for. */
public sealed interface SignShows {
    /** The sign over one window (窗口屏). */
    record AtWindow(WindowNo window) implements SignShows {}

    /** The sign for the whole hall (集中屏): the calls of all windows, and between them the carousel of texts. */
    record Calls() implements SignShows {}
}
