package org.tingxu.protocol.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/**
 * The promises of {@link FrameReader}, tried on one protocol. Every trial starts with a new reader; all chance comes from a
 * seed that the failure names.
 *
 * <pre>{@code
 * ReaderTrial<Frame> trial = ReaderTrial.of(KeypadReader::new, KeypadEncoder::encode);
 * trial.readsWhatIsWritten(frames);
 * trial.readsWhereverTheLineSplits(frames);
 * trial.takesNoDamagedFrameForAnother(frames);
 * trial.findsTheNextFrameAfterNoise(frames, 20260302);
 * trial.findsTheNextFrameAfterATruncatedOne(frames);
 * trial.staysSmall(4_096, Bytes.of(0xFF, 0x68), Bytes.of(0xFF));
 * trial.keepsItsPromisesFor(anyBytes);
 * }</pre>
 *
 * @param readers    makes a new reader
 * @param writer     the protocol's encoder
 * @param left       frames that only report noise (an {@code Unreadable}); they are left out of what was read
 * @param tolerated  damage that the protocol cannot see; see {@link #tolerating}
 * @param framesMax  so many good frames may pass after noise until one is heard: 1 where a mark starts a frame
 * @param silence    {@link FrameReader#forget()} is called after noise, for protocols whose frames begin after a silence
 * @param core       what of an encoded frame must have come over the line; see {@link #withoutItsPreamble}
 * @param <F>        the frames
 */
public record ReaderTrial<F>(
        Supplier<? extends FrameReader<F>> readers,
        Function<? super F, Bytes> writer,
        Predicate<? super F> left,
        Predicate<Damage<F>> tolerated,
        int framesMax,
        boolean silence,
        Function<Bytes, Bytes> core) {
    /** Frames up to this size are damaged with all 255 other values at every byte; larger ones with {@link #SAMPLES}. */
    private static final int EXHAUSTIVE_BYTES_MAX = 400;

    private static final int SAMPLES = 16;
    private static final int NOISE_ROUNDS = 300;
    private static final int NOISE_BYTES_MAX = 200;
    private static final int ENDLESS_BYTES = 1 << 20;

    /** One frame was sent, its byte at a place arrived as another value, and this was read. */
    public record Damage<F>(F sent, int place, int value, F read) {}

    public static <F> ReaderTrial<F> of(Supplier<? extends FrameReader<F>> readers, Function<? super F, Bytes> writer) {
        return new ReaderTrial<>(readers, writer, frame -> false, damage -> false, 1, false, bytes -> bytes);
    }

    /** Leaves frames out that only report noise. */
    public ReaderTrial<F> leavingOut(Predicate<? super F> reports) {
        return new ReaderTrial<>(readers, writer, reports, tolerated, framesMax, silence, core);
    }

    /** Names the damage that the protocol's checksum does not cover; all other damage stays forbidden. */
    public ReaderTrial<F> tolerating(Predicate<Damage<F>> unseen) {
        return new ReaderTrial<>(readers, writer, left, unseen, framesMax, silence, core);
    }

    /** For protocols without a mark that cannot occur inside: noise may swallow frames, at most so many less one. */
    public ReaderTrial<F> hearingOneOf(int frames) {
        return new ReaderTrial<>(readers, writer, left, tolerated, frames, silence, core);
    }

    /** For protocols whose frames begin after a silence: the reader is told of it. */
    public ReaderTrial<F> afterSilence() {
        return new ReaderTrial<>(readers, writer, left, tolerated, framesMax, true, core);
    }

    /** For readers that take a frame whose first bytes got lost: so many of them need not have arrived. */
    public ReaderTrial<F> withoutItsPreamble(int bytes) {
        return new ReaderTrial<>(
                readers, writer, left, tolerated, framesMax, silence, frame -> frame.slice(bytes, frame.size()));
    }

    /** Each frame is read as itself and nothing else. */
    public void readsWhatIsWritten(List<F> frames) {
        for (F frame : frames) {
            Bytes bytes = writer.apply(frame);
            assertThat(read(newReader(), bytes.toArray())).as("%s", bytes).containsExactly(frame);
        }
    }

    /** Each frame cut in two at every place, each byte by byte, and all in one piece. */
    public void readsWhereverTheLineSplits(List<F> frames) {
        for (F frame : frames) {
            Bytes bytes = writer.apply(frame);
            for (int split = 0; split <= bytes.size(); split++) {
                assertThat(read(
                                newReader(),
                                bytes.slice(0, split).toArray(),
                                bytes.slice(split, bytes.size()).toArray()))
                        .as("%s split at %d", bytes, split)
                        .containsExactly(frame);
            }
        }
        assertThat(read(newReader(), written(frames))).containsExactlyElementsOf(frames);
        assertThat(read(newReader(), singly(written(frames)))).containsExactlyElementsOf(frames);
    }

    /**
     * No single changed byte makes another message out of a frame, and the next frame is heard. The frame itself may still
     * be read, as when the change was in a preamble.
     */
    public void takesNoDamagedFrameForAnother(List<F> frames) {
        Random random = new Random(frames.size());
        for (F sent : frames) {
            Bytes bytes = writer.apply(sent);
            for (int place = 0; place < bytes.size(); place++) {
                for (int value : otherValues(bytes.at(place), bytes.size(), random)) {
                    damage(sent, bytes, place, value, frames.getFirst());
                }
            }
        }
    }

    private void damage(F sent, Bytes bytes, int place, int value, F next) {
        byte[] changed = bytes.toArray();
        changed[place] = (byte) value;
        FrameReader<F> reader = newReader();
        List<F> read = new ArrayList<>(read(reader, changed));
        boolean heard = hears(reader, next, read);
        String what = "%s with %02X at %d, read as %s".formatted(bytes, value, place, read);
        for (F frame : read) {
            assertThat(frame.equals(sent)
                            || frame.equals(next)
                            || tolerated.test(new Damage<>(sent, place, value, frame)))
                    .as("%s", what)
                    .isTrue();
        }
        assertThat(heard).as("the next frame after %s", what).isTrue();
    }

    /** Noise before, between and after frames makes no message and hides none for longer than was said. */
    public void findsTheNextFrameAfterNoise(List<F> frames, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < NOISE_ROUNDS; round++) {
            FrameReader<F> reader = newReader();
            for (F frame : frames) {
                byte[] noise = noise(random, writer.apply(frame));
                List<F> read = new ArrayList<>(read(reader, noise));
                String what = "seed %d, round %d, noise %s, read %s".formatted(seed, round, Bytes.of(noise), read);
                assertThat(hears(reader, frame, read)).as(what).isTrue();
                assertThat(read).as(what).allMatch(one -> one.equals(frame) || isTolerated(frame, one));
            }
        }
    }

    /** A frame whose end never came makes no message and does not hide the next one. */
    public void findsTheNextFrameAfterATruncatedOne(List<F> frames) {
        for (F cut : frames) {
            Bytes bytes = writer.apply(cut);
            for (F next : frames) {
                for (int length = 0; length < bytes.size(); length++) {
                    FrameReader<F> reader = newReader();
                    List<F> read =
                            new ArrayList<>(read(reader, bytes.slice(0, length).toArray()));
                    boolean heard = hears(reader, next, read);
                    String what = "%s cut to %d bytes, then %s".formatted(bytes, length, next);
                    assertThat(heard).as(what).isTrue();
                    assertThat(read).as(what).allMatch(one -> one.equals(next) || isTolerated(cut, one));
                }
            }
        }
    }

    /** What a reader was told to forget does not come back with the bytes after it. */
    public void forgetsAnUnfinishedFrame(List<F> frames) {
        for (F frame : frames) {
            Bytes bytes = writer.apply(frame);
            for (int length = 1; length < bytes.size(); length++) {
                FrameReader<F> reader = newReader();
                List<F> before = read(reader, bytes.slice(0, length).toArray());
                reader.forget();
                List<F> after = read(reader, bytes.toArray());
                assertThat(before).isEmpty();
                assertThat(after).as("%s forgotten after %d", bytes, length).containsExactly(frame);
            }
        }
    }

    /**
     * A frame that never ends is given up.
     *
     * @param bytesMax so many bytes at most stay with the reader
     * @param head     starts a frame
     * @param filler   repeated up to a million bytes
     */
    public void staysSmall(int bytesMax, Bytes head, Bytes filler, F next) {
        FrameReader<F> reader = newReader();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        while (piece.size() < bytesMax) {
            piece.writeBytes(filler.toArray());
        }
        List<F> read = new ArrayList<>(read(reader, head.toArray()));
        for (int sent = 0; sent < ENDLESS_BYTES; sent += piece.size()) {
            read.addAll(read(reader, piece.toByteArray()));
            assertThat(Held.bytes(reader)).as("bytes held").isLessThanOrEqualTo(bytesMax);
        }
        assertThat(hears(reader, next, read)).as("the next frame").isTrue();
    }

    /** Frames made by chance are read as themselves, alone and in one stream. */
    public void readsRandomFrames(Function<Random, F> generator, int count, long seed) {
        Random random = new Random(seed);
        List<F> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            frames.add(generator.apply(random));
        }
        try {
            readsWhatIsWritten(frames);
            assertThat(read(newReader(), written(frames))).containsExactlyElementsOf(frames);
        } catch (AssertionError failure) {
            throw new AssertionError("seed " + seed, failure);
        }
    }

    /**
     * What holds for any bytes at all: nothing is thrown; pieces do not matter; every frame that is read came over the line
     * byte by byte as it is written; the reader stays small.
     *
     * @param bytesMax so many bytes at most stay with the reader
     */
    public void keepsItsPromisesFor(byte[] arrived, int bytesMax) {
        FrameReader<F> reader = newReader();
        List<F> read = read(reader, arrived);
        assertThat(Held.bytes(reader)).as("bytes held").isLessThanOrEqualTo(bytesMax);
        assertThat(read(newReader(), singly(arrived))).as("byte by byte").isEqualTo(read);
        Bytes all = Bytes.of(arrived);
        int from = 0;
        for (F frame : read) {
            Bytes needed = core.apply(writer.apply(frame));
            int at = indexOf(all, needed, from);
            if (at < 0) {
                fail("%s was read out of %s, but is written as %s", frame, all, needed);
            }
            from = at + needed.size();
        }
    }

    /** The same for bytes by chance, half of them good frames with a few changes. */
    public void keepsItsPromisesForRandomBytes(List<F> frames, int bytesMax, int count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int piece = random.nextInt(4); piece >= 0; piece--) {
                Bytes good = writer.apply(frames.get(random.nextInt(frames.size())));
                line.writeBytes(random.nextBoolean() ? changed(random, good.toArray()) : noise(random, good));
            }
            try {
                keepsItsPromisesFor(line.toByteArray(), bytesMax);
            } catch (AssertionError failure) {
                throw new AssertionError("seed " + seed + ", input " + i, failure);
            }
        }
    }

    private boolean isTolerated(F sent, F read) {
        return tolerated.test(new Damage<>(sent, -1, -1, read));
    }

    private boolean hears(FrameReader<F> reader, F frame, List<F> read) {
        if (silence) {
            reader.forget();
        }
        byte[] bytes = writer.apply(frame).toArray();
        for (int sent = 0; sent < framesMax; sent++) {
            List<F> now = read(reader, bytes);
            read.addAll(now);
            if (now.contains(frame)) {
                return true;
            }
        }
        return false;
    }

    private FrameReader<F> newReader() {
        return readers.get();
    }

    private List<F> read(FrameReader<F> reader, byte[]... pieces) {
        List<F> frames = new ArrayList<>();
        for (byte[] piece : pieces) {
            reader.take(piece).stream().filter(frame -> !left.test(frame)).forEach(frames::add);
        }
        return frames;
    }

    private byte[] written(List<F> frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        frames.forEach(frame -> all.writeBytes(writer.apply(frame).toArray()));
        return all.toByteArray();
    }

    private static byte[][] singly(byte[] bytes) {
        byte[][] pieces = new byte[bytes.length][];
        for (int i = 0; i < bytes.length; i++) {
            pieces[i] = new byte[] {bytes[i]};
        }
        return pieces;
    }

    private static List<Integer> otherValues(int value, int size, Random random) {
        List<Integer> values = new ArrayList<>();
        if (size <= EXHAUSTIVE_BYTES_MAX) {
            for (int other = 0; other < 256; other++) {
                values.add(other);
            }
        } else {
            for (int i = 0; i < SAMPLES; i++) {
                values.add(random.nextInt(256));
            }
        }
        values.removeIf(other -> other == value);
        return values;
    }

    /** Bytes by chance, many of which the protocol itself uses, so that starts and ends occur among them. */
    private static byte[] noise(Random random, Bytes usual) {
        byte[] noise = new byte[random.nextInt(NOISE_BYTES_MAX)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (random.nextBoolean() ? random.nextInt(256) : usual.at(random.nextInt(usual.size())));
        }
        return noise;
    }

    private static byte[] changed(Random random, byte[] bytes) {
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, random.nextInt(8) == 0 ? random.nextInt(bytes.length) : bytes.length);
    }

    private static int indexOf(Bytes all, Bytes part, int from) {
        for (int at = from; at + part.size() <= all.size(); at++) {
            int same = 0;
            while (same < part.size() && all.at(at + same) == part.at(same)) {
                same++;
            }
            if (same == part.size()) {
                return at;
            }
        }
        return -1;
    }
}
