package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.device.line.Line;
import org.tingxu.device.printing.BeforeFirstByte;
import org.tingxu.device.printing.PrintedSlip;
import org.tingxu.device.printing.Printer;
import org.tingxu.device.printing.SlipPreview;
import org.tingxu.device.printing.VirtualPrinter;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.SlipTemplate;
import org.tingxu.device.slip.TemplateFaults;

/** The printers of one hall on their lines, and the virtual ones among them with the paper they gave. */
public final class PrinterRoom {
    /** Slips of a virtual printer that are kept to be looked at. */
    public static final int SLIPS_MAX = 100;

    /** Notices for staff that are kept. */
    public static final int NOTICES_MAX = 100;

    /** How often a printer that has nothing to print is asked how it is. */
    static final long CHECK_MS = 10_000;

    /** A slip as it came out of a virtual printer. */
    public record Paper(long id, Instant at, PrintedSlip slip) {
        public int bytes() {
            return slip.bytes().size();
        }
    }

    /** A virtual printer. */
    public static final class Virtual {
        private final VirtualPrinter printer;
        private final PrinterProfile profile;
        private final Deque<Paper> papers = new ArrayDeque<>();
        private long count;

        private Virtual(VirtualPrinter printer, PrinterProfile profile) {
            this.printer = printer;
            this.profile = profile;
        }

        public VirtualPrinter printer() {
            return printer;
        }

        public PrinterProfile profile() {
            return profile;
        }

        /** Newest first. */
        public synchronized List<Paper> papers() {
            return new ArrayList<>(papers);
        }

        private synchronized void took(PrintedSlip slip, Instant at) {
            papers.addFirst(new Paper(++count, at, slip));
            if (papers.size() > SLIPS_MAX) {
                papers.removeLast();
            }
        }
    }

    private final Map<PrinterId, Printer> printers = new LinkedHashMap<>();
    private final Map<PrinterId, Virtual> virtual = new LinkedHashMap<>();
    private final Map<PrinterId, PrinterWatch> watches = new LinkedHashMap<>();
    private final Map<PrinterId, PrinterDevice> devices = new LinkedHashMap<>();
    private final Deque<PrinterNotice> notices = new ArrayDeque<>();
    private final InstantSource clock;
    private volatile Handler<PrinterNotice> staff = _ -> {};
    private Runnable stopTimer = () -> {};

    private PrinterRoom(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Opens every printer of the plan.
     *
     * @param shelf where the hall's slip template lies
     * @throws IllegalArgumentException when a profile or the slip template cannot be used; the message names every fault
     */
    static PrinterRoom open(
            Vertx vertx, HallPlan plan, SlipShelf shelf, InstantSource clock, BeforeFirstByte before, HallLines lines) {
        PrinterRoom room = new PrinterRoom(clock);
        for (PrinterPlan p : plan.printers()) {
            PrinterProfile profile = profile(p.profile());
            SlipTemplate template = template(shelf, plan, profile);
            CountedLine line = new CountedLine(
                    lines.alone(p.line(), profile, end -> room.simulate(vertx, p.id(), profile, end)), clock);
            room.add(p.id(), new Printer(vertx, line, profile, template, before), profile, line);
        }
        long timer = vertx.setPeriodic(CHECK_MS, _ -> room.check());
        room.stopTimer = () -> vertx.cancelTimer(timer);
        return room;
    }

    private static SlipTemplate template(SlipShelf shelf, HallPlan plan, PrinterProfile profile) {
        try {
            return SlipPreview.checked(profile, shelf, plan.slip().orElse(SlipTemplate.STANDARD));
        } catch (TemplateFaults e) {
            throw new IllegalArgumentException("slip template:\n" + e.getMessage(), e);
        }
    }

    private void add(PrinterId id, Printer printer, PrinterProfile profile, CountedLine line) {
        PrinterWatch watch = new PrinterWatch(id, printer.state(), clock.instant());
        printers.put(id, printer);
        watches.put(id, watch);
        devices.put(
                id,
                new PrinterDevice(
                        DeviceRoom.deviceId(id),
                        printer,
                        watch,
                        line,
                        !profile.questions().isEmpty()));
        printer.onState(state -> tell(watch.saw(state, clock.instant())));
        printer.onEnded(outcome -> watch.ended(outcome, clock.instant()));
    }

    private void check() {
        printers.forEach((id, printer) -> {
            tell(Objects.requireNonNull(watches.get(id)).saw(printer.state(), clock.instant()));
            printer.check();
        });
    }

    private void tell(List<PrinterNotice> news) {
        for (PrinterNotice notice : news) {
            synchronized (notices) {
                notices.addFirst(notice);
                if (notices.size() > NOTICES_MAX) {
                    notices.removeLast();
                }
            }
            staff.handle(notice);
        }
    }

    /** What staff have to be told about a printer, as it happens. One handler; the last one set holds. */
    public void onNotice(Handler<PrinterNotice> handler) {
        staff = handler;
    }

    /** What staff have been told, newest first. */
    public List<PrinterNotice> notices() {
        synchronized (notices) {
            return List.copyOf(notices);
        }
    }

    /** How each printer is, in the order of the hall's file. May be called from any thread. */
    public List<PrinterHealth> health() {
        return watches.entrySet().stream()
                .map(e -> e.getValue()
                        .health(Objects.requireNonNull(printers.get(e.getKey())).queueLength()))
                .toList();
    }

    private void simulate(Vertx vertx, PrinterId id, PrinterProfile profile, Line end) {
        VirtualPrinter printer = new VirtualPrinter(vertx, profile.charset());
        Virtual v = new Virtual(printer, profile);
        printer.onSlip(slip -> v.took(slip, clock.instant()));
        printer.attach(end);
        virtual.put(id, v);
    }

    Device device(PrinterId id) {
        return Objects.requireNonNull(devices.get(id));
    }

    /**
     * A printer's profile by its name.
     *
     * @throws IllegalArgumentException when there is none, or it has faults; the message names them
     */
    public static PrinterProfile profile(String name) {
        try {
            if (Profiles.named(name) instanceof PrinterProfile printer) {
                return printer;
            }
            throw new IllegalArgumentException("profile " + name + " is no printer's: name one of protocol escpos");
        } catch (ProfileFaults e) {
            throw new IllegalArgumentException("printer profile " + e.getMessage(), e);
        }
    }

    public Map<PrinterId, Printer> printers() {
        return Map.copyOf(printers);
    }

    public Map<PrinterId, Virtual> virtual() {
        return new LinkedHashMap<>(virtual);
    }

    public Optional<Virtual> virtual(PrinterId id) {
        return Optional.ofNullable(virtual.get(id));
    }

    public Future<Void> close() {
        stopTimer.run();
        return Future.join(printers.values().stream().map(Printer::close).toList())
                .mapEmpty();
    }
}
