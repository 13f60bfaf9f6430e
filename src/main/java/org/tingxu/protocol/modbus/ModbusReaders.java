package org.tingxu.protocol.modbus;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.FrameSearch;
import org.tingxu.protocol.wire.FrameSearch.Look;

/**
 * Frames to values. RTU has no mark at the start of a frame: frames are told apart by the length that their function promises,
 * by bounds of their fields and by their CRC. Whoever listens calls {@link FrameReader#forget()} at a silence of more than 3.5
 * characters, or a frame that lost its end would swallow the next ones.
 */
public final class ModbusReaders {
    /** A promise that cannot be kept. */
    static final int NO_FRAME = 0;

    /** The function, or a field behind it, has not come yet. */
    static final int NOT_KNOWN = -1;

    private ModbusReaders() {}

    /** What a host hears, of all units. */
    public static FrameReader<ModbusReply> atHost() {
        return new FrameSearch<>((bytes, from) -> look(new Body(bytes, from), Replies::size, Replies::read));
    }

    /** What a device hears, for all units. */
    public static FrameReader<ModbusRequest> atDevice() {
        return new FrameSearch<>((bytes, from) -> look(new Body(bytes, from), Requests::size, Requests::read));
    }

    private static <F> Look<F> look(Body body, ToIntFunction<Body> sizes, Function<Body, F> meaning) {
        int size = body.at(0) > FunctionCode.UNIT_MAX ? NO_FRAME : sizes.applyAsInt(body);
        if (size == NO_FRAME) {
            return new Look.NoFrame<>();
        }
        if (size == NOT_KNOWN || body.there() < size) {
            return new Look.Unfinished<>();
        }
        return body.hasItsCrc(size) ? new Look.Whole<>(size, meaning.apply(body)) : new Look.NoFrame<>();
    }
}
