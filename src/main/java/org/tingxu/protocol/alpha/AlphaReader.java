package org.tingxu.protocol.alpha;

import static org.tingxu.protocol.alpha.Wire.*;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/**
 * Bytes to transmissions, as a sign hears them. A transmission begins with SOH
 * behind a NUL, so that no single damaged byte begins one; other NULs may be missing. The sum covers a field alone: damage
 * to type or address of a transmission is not seen.
 */
public final class AlphaReader implements FrameReader<AlphaFrame> {
    private final boolean checkedOnly;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private boolean inside;
    private boolean afterNul;

    private AlphaReader(boolean checkedOnly) {
        this.checkedOnly = checkedOnly;
    }

    /** Reads transmissions with and without sums; where there is none, damage is not seen. */
    public static AlphaReader lenient() {
        return new AlphaReader(false);
    }

    /** Reads only transmissions in which every field has a sum. */
    public static AlphaReader checked() {
        return new AlphaReader(true);
    }

    @Override
    public List<AlphaFrame> take(byte[] arrived) {
        List<AlphaFrame> frames = new ArrayList<>();
        for (byte next : arrived) {
            take(next & 0xFF).ifPresent(frames::add);
        }
        return frames;
    }

    @Override
    public void forget() {
        afterNul = false;
        drop();
    }

    private void drop() {
        inside = false;
        frame.reset();
    }

    private Optional<AlphaFrame> take(int value) {
        boolean starts = value == SOH && afterNul;
        afterNul = value == NUL;
        if (starts) {
            frame.reset();
            inside = true;
        } else if (inside && value == EOT) {
            Bytes content = Bytes.of(frame.toByteArray());
            drop();
            return read(content);
        } else if (inside) {
            frame.write(value);
            if (value == NUL || value == SOH || frame.size() > FRAME_BYTES_MAX) {
                drop();
            }
        }
        return Optional.empty();
    }

    private Optional<AlphaFrame> read(Bytes content) {
        try {
            return Optional.of(Transmission.read(content)).filter(read -> !checkedOnly || isChecked(read));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isChecked(AlphaFrame frame) {
        return frame.fields().stream().allMatch(field -> field.ending() == AlphaEnding.CHECKED);
    }
}
