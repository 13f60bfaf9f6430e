package org.tingxu.device.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A port from one opening to its end, with a thread of its own: a write to a peer that has stopped reading does not
 * return, whatever timeout the library was given.
 */
final class SerialSession implements SerialPortDataListener {
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().daemon().name("serial-", 0).factory();

    private final SerialPort port;
    private final SerialEars ears;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DAEMONS);

    /** Who hears of a session. Called on the port's threads. */
    interface SerialEars {
        void bytes(SerialSession session, byte[] bytes);

        void ended(SerialSession session, String reason);
    }

    private SerialSession(SerialPort port, SerialEars ears) {
        this.port = port;
        this.ears = ears;
    }

    /** Opens the port on a thread of its own and tells one of the two. */
    static void open(SerialSettings settings, SerialEars ears, SerialOpening opening) {
        DAEMONS.newThread(() -> {
                    try {
                        opening.opened(openNow(settings, ears));
                    } catch (IOException | RuntimeException | LinkageError fault) {
                        opening.failed(fault.getMessage() == null ? fault.toString() : fault.getMessage());
                    }
                })
                .start();
    }

    /** What comes of trying to open. */
    interface SerialOpening {
        void opened(SerialSession session);

        void failed(String reason);
    }

    /** A new port object each time: a link is resolved only when the object is made, and points elsewhere after replugging. */
    private static SerialSession openNow(SerialSettings settings, SerialEars ears) throws IOException {
        SerialPort port = SerialPort.getCommPort(settings.path());
        SerialPortSetup.apply(port, settings);
        if (!port.openPort(0)) {
            throw new IOException(settings.path() + " cannot be opened (error " + port.getLastErrorCode()
                    + "): check that the device is plugged in and that this user may use it");
        }
        SerialSession session = new SerialSession(port, ears);
        if (!port.addDataListener(session)) {
            session.end("no listener on " + settings.path());
            throw new IOException(settings.path() + " cannot be listened to");
        }
        return session;
    }

    boolean over() {
        return ended.get();
    }

    /** Runs behind the writes before it. */
    void write(byte[] bytes, SerialWritten written) {
        try {
            worker.execute(() -> {
                int taken = over() ? 0 : port.writeBytes(bytes, bytes.length);
                written.done(taken == bytes.length && !over());
            });
        } catch (RejectedExecutionException ended) {
            written.done(false);
        }
    }

    /** Whether every byte was taken. */
    interface SerialWritten {
        void done(boolean whole);
    }

    /** The first reason ends the session; the port is closed from another thread, because its own may be stuck in it. */
    void end(String reason) {
        if (ended.compareAndSet(false, true)) {
            DAEMONS.newThread(port::closePort).start();
            worker.shutdown();
            ears.ended(this, reason);
        }
    }

    @Override
    public int getListeningEvents() {
        return SerialPort.LISTENING_EVENT_DATA_RECEIVED | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    /** A vanished device is told hundreds of thousands of times, and the port goes on saying that it is open. */
    @Override
    public void serialEvent(SerialPortEvent event) {
        if (ended.get()) {
            return;
        }
        if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
            end("unplugged");
        } else {
            ears.bytes(this, event.getReceivedData());
        }
    }
}
