package org.tingxu.testing;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tingxu.protocol.wire.Bytes;

/** The device at the far end of a {@link PtyPair}: hears on a thread of its own until it is unplugged. */
public final class PtyDevice {
    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private final FileOutputStream out;
    private final List<Chunk> chunks = new CopyOnWriteArrayList<>();

    /** What came at once. */
    public record Chunk(long atNanos, Bytes bytes) {}

    /** What the device does about bytes. */
    public interface Ears {
        void heard(PtyDevice device, byte[] bytes) throws Exception;
    }

    private PtyDevice(FileOutputStream out) {
        this.out = out;
    }

    /** A device that answers. */
    public static PtyDevice on(Path end, Ears ears) throws IOException {
        PtyDevice device = new PtyDevice(new FileOutputStream(end.toFile()));
        FileInputStream in = new FileInputStream(end.toFile());
        Thread.ofPlatform().daemon().name("pty-device").start(() -> device.listen(in, ears));
        return device;
    }

    /** The end of its cable is no fault. */
    private void listen(FileInputStream in, Ears ears) {
        byte[] buffer = new byte[4096];
        try (in;
                out) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, count);
                chunks.add(new Chunk(System.nanoTime(), Bytes.of(bytes)));
                ears.heard(this, bytes);
            }
        } catch (Exception unplugged) {
            chunks.add(new Chunk(System.nanoTime(), NOTHING));
        }
    }

    public synchronized void say(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    public List<Chunk> chunks() {
        return List.copyOf(chunks);
    }
}
