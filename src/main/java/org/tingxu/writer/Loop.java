package org.tingxu.writer;

import io.vertx.core.Future;
import java.time.Duration;

/** The one thread of a hall's writer: the server's event loop, or the simulator's own. */
public interface Loop {
    /** Runs after what runs now, on this loop. */
    void soon(Runnable work);

    /** Done when the time is over, on this loop. */
    Future<Void> after(Duration delay);
}
