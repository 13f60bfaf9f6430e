package org.tingxu.journal;

import io.vertx.core.Future;
import org.tingxu.core.name.HallId;

/** Where the journals of halls are kept. */
public interface Journal {
    /** Takes a hall over: whoever wrote it before is fenced from now on. */
    Future<HallJournal> open(HallId hall);
}
