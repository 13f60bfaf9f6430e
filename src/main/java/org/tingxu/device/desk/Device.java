package org.tingxu.device.desk;

import io.vertx.core.Future;
import org.tingxu.core.name.Text;

/** One device of the hall, whatever it does. Methods may be called from any thread. */
interface Device {
    Reading reading();

    /** Lets the device show which one it is, or asks it for its status. */
    Future<Text> identify();

    /** Lets the device do something that is seen or heard. */
    Future<Text> test(String text);

    /** Asks it whether it is there, when it has nothing else to do. */
    void beat();

    Future<Void> close();
}
