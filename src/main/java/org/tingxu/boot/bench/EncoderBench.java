package org.tingxu.boot.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tingxu.device.printing.SlipLayout;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.sign.SignDriver;
import org.tingxu.device.sign.SignDrivers;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.SignRequest;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipSample;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.idcard.CardEncoder;
import org.tingxu.protocol.idcard.ReaderCommand;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.ToPad;
import org.tingxu.protocol.wire.Bytes;

/**
 * What each encoder takes for one face, slip or question: time, and bytes allocated by the thread. The best of several rounds, after
 * a warm-up; the JVM counts the allocations itself.
 */
final class EncoderBench {
    private static final long WARM_UP_NANOS = 400_000_000L;
    private static final long ROUND_NANOS = 200_000_000L;
    private static final int ROUNDS = 5;
    private static final int BATCH = 64;
    private static final SignFace FACE = new SignFace(List.of("A012", "请到3号窗口"), false);

    /** Takes what was encoded, so that nobody can leave the work out. */
    private long taken;

    /**
     * What one encoder takes.
     *
     * @param bytes     that go on the line
     * @param nanos     for one, in the best round
     * @param allocated bytes for one
     */
    record Cost(String name, int bytes, double nanos, double allocated) {
        String row() {
            return String.format(Locale.ROOT, "| %s | %d | %.2f µs | %.0f B |", name, bytes, nanos / 1_000, allocated);
        }
    }

    private record Case(String name, Supplier<List<Bytes>> encoder) {}

    /** Measures all, one after the other, on this thread. */
    static void run(Consumer<Cost> found) {
        EncoderBench bench = new EncoderBench();
        for (Case one : cases()) {
            found.accept(bench.measure(one));
        }
    }

    private Cost measure(Case one) {
        spin(one, WARM_UP_NANOS);
        double nanos = Double.MAX_VALUE;
        double allocated = Double.MAX_VALUE;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            long times = spin(one, ROUND_NANOS);
            nanos = Math.min(nanos, (double) (System.nanoTime() - begin) / times);
            allocated = Math.min(allocated, (double) (threads.getCurrentThreadAllocatedBytes() - before) / times);
        }
        int bytes = one.encoder().get().stream().mapToInt(Bytes::size).sum();
        return new Cost(one.name(), bytes, nanos, allocated);
    }

    private long spin(Case one, long forNanos) {
        long end = System.nanoTime() + forNanos;
        long times = 0;
        while (System.nanoTime() - end < 0) {
            for (int i = 0; i < BATCH; i++) {
                taken += one.encoder().get().getFirst().at(0);
            }
            times += BATCH;
        }
        if (taken == 42) {
            System.getLogger(EncoderBench.class.getName()).log(System.Logger.Level.TRACE, "{0}", taken);
        }
        return times;
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String name : Profiles.names()) {
            switch (named(name)) {
                case SignProfile sign -> {
                    SignDriver driver = SignDrivers.of(sign, sign.deliveredAddress());
                    cases.add(new Case(
                            name + ", a call",
                            () -> driver.show(FACE).stream()
                                    .map(SignRequest::frame)
                                    .toList()));
                }
                case PrinterProfile printer -> cases.add(slip(name, printer));
                default -> {}
            }
        }
        cases.add(new Case(
                "keypad-ff68, two numbers",
                () -> List.of(KeypadEncoder.encode(ToPad.Show.of(3, 12, OptionalInt.of(7))))));
        cases.add(new Case("samv-id-reader, a question", () -> List.of(CardEncoder.encode(ReaderCommand.FIND))));
        return cases;
    }

    private static Case slip(String name, PrinterProfile printer) {
        Slip slip = SlipSample.ordinary(Slip.Language.ZH_CN, false);
        CommandEncoder encoder = new CommandEncoder(printer.charset());
        return new Case(name + ", a slip", () -> List.of(encoder.encode(SlipLayout.of(printer, slip))));
    }

    private static DeviceProfile named(String name) {
        try {
            return Profiles.named(name);
        } catch (ProfileFaults e) {
            throw new BenchFailed("the program ships a profile with faults: " + e.getMessage(), e);
        }
    }
}
