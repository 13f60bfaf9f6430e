package org.tingxu.device.keypad;

import io.vertx.core.Future;
import io.vertx.core.Handler;

/** A clerk's keypad. Methods may be called from any thread. */
public sealed interface Keypad permits Ff68Keypad, ModbusKeypad {
    /** Every press, once, on the keypad's context. One handler; the last one set holds. */
    void onAction(Handler<KeyAction> handler);

    /**
     * Shows the newest figures; those that could not leave before newer ones came are left out. After a fault of the line they
     * are shown again.
     *
     * @param waiting how many
     * @param ticket  the number at the window, as {@code A001}; empty: none. A pad with digits only shows those at its end
     * @return done when these or newer ones left
     */
    Future<Void> show(int waiting, String ticket);

    /** One short sound; does nothing on a keypad that has none. */
    Future<Void> beep();

    /** Hears no more presses and asks nothing more; the line stays open for others. */
    void close();
}
