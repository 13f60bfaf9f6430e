package org.tingxu.device.printing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.CommandDecoder.Decoded;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;
import org.tingxu.protocol.escpos.ReplyEncoder;
import org.tingxu.protocol.escpos.TextCharset;
import org.tingxu.protocol.wire.Bytes;

/**
 * A ticket printer without paper: it reads bytes as a printer does, and keeps what it printed.
 *
 * <p>Realtime commands act at once; all others wait while the cover is open, the paper is out or the knife is stuck, and go on
 * afterwards. What is on paper stays there until it is cut.
 */
public final class VirtualPrinter {
    /** No reply of a printer begins with one of these. */
    private static final Buffer GARBAGE = Buffer.buffer(new byte[] {(byte) 0xC1, (byte) 0x80, (byte) 0xF8});

    private final Vertx vertx;
    private final Context context;
    private final CommandDecoder decoder;
    private final PaperPath paper = new PaperPath();
    private final Queue<Decoded> held = new ArrayDeque<>();
    private volatile VirtualFaults faults = VirtualFaults.NONE;
    private Function<Buffer, Future<Void>> host = _ -> Future.succeededFuture();
    private Handler<PrintedSlip> cut = _ -> {};
    private int autoStatus;

    public VirtualPrinter(Vertx vertx, TextCharset charset) {
        this.vertx = vertx;
        context = vertx.getOrCreateContext();
        decoder = new CommandDecoder(charset);
    }

    /** Puts the printer at the device's end of a line. */
    public void attach(Line line) {
        host = line::write;
        line.onBytes(this::arrived);
    }

    /**
     * Listens as a network printer does; each new connection is a printer just switched on.
     *
     * @param port 0 for any free one
     * @return the server, whose {@code actualPort()} is where it listens
     */
    public Future<NetServer> serve(String address, int port) {
        return vertx.createNetServer().connectHandler(this::connected).listen(port, address);
    }

    private void connected(NetSocket socket) {
        onContext(() -> {
            decoder.forget();
            held.clear();
            autoStatus = 0;
            paper.tearOff();
            host = socket::write;
        });
        socket.handler(this::arrived);
    }

    /** The last {@value PaperPath#SLIPS_MAX} slips, newest last. */
    public List<PrintedSlip> slips() {
        return paper.slips();
    }

    /** What hangs out of the printer and is not cut. */
    public Optional<PrintedSlip> unfinished() {
        return paper.unfinished();
    }

    /** Every slip when it is cut. One handler; the last one set holds. */
    public void onSlip(Handler<PrintedSlip> handler) {
        cut = handler;
    }

    public VirtualFaults faults() {
        return faults;
    }

    /** Changes what is wrong; a printer that can go on does so at once. */
    public void change(UnaryOperator<VirtualFaults> change) {
        onContext(() -> {
            faults = change.apply(faults);
            tellAutoStatus();
            goOn();
        });
    }

    private void arrived(Buffer bytes) {
        onContext(() -> {
            long lifetime = faults.dieAfterBytes();
            int taken = (int) (lifetime < 0 ? bytes.length() : Math.min(lifetime, bytes.length()));
            faults = faults.withDeathAfter(lifetime < 0 ? lifetime : lifetime - taken);
            decoder.take(bytes.getBytes(0, taken)).forEach(this::take);
        });
    }

    private void take(Decoded decoded) {
        switch (decoded.command()) {
            case PrinterCommand.RealtimeStatus asked ->
                answer(new PrinterReply.RealtimeStatus(faults.realtimeBits(asked.question())));
            case PrinterCommand.ClearBuffers _ -> {
                held.clear();
                paper.forgetLine();
            }
            default -> {
                held.add(decoded);
                goOn();
            }
        }
    }

    private void goOn() {
        while (!held.isEmpty() && !faults.blocked() && !stuck(held.element())) {
            execute(held.remove());
        }
    }

    private boolean stuck(Decoded next) {
        return faults.cutterError() && next.command() instanceof PrinterCommand.Cut;
    }

    private void execute(Decoded decoded) {
        switch (decoded.command()) {
            case PrinterCommand.AutoStatus asked -> {
                autoStatus = asked.mask();
                tellAutoStatus();
            }
            case PrinterCommand.AskPaper _ -> confirm(new PrinterReply.PaperStatus(faults.paperBits()));
            case PrinterCommand.AskIdentity asked -> identify(asked.about());
            case PrinterCommand.AskProcessId asked -> confirm(new PrinterReply.ProcessDone(asked.id()));
            case PrinterCommand.LineFeed _ -> {
                paper.print(decoded);
                wear();
            }
            default -> paper.print(decoded).ifPresent(slip -> cut.handle(slip));
        }
    }

    private void identify(int about) {
        String name = switch (about) {
            case PrinterCommand.AskIdentity.MAKER -> "_TINGXU";
            case PrinterCommand.AskIdentity.MODEL -> "_VIRTUAL";
            default -> "_";
        };
        byte[] block = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        answer(new PrinterReply.Block(Bytes.of(block)));
    }

    /** A line of paper is used up. */
    private void wear() {
        VirtualFaults worn = faults.afterLine();
        boolean ranOut = worn.paper() != faults.paper();
        faults = worn;
        if (ranOut) {
            tellAutoStatus();
        }
    }

    private void confirm(PrinterReply reply) {
        if (faults.lateAckMs() == 0) {
            answer(reply);
        } else {
            vertx.setTimer(faults.lateAckMs(), _ -> answer(reply));
        }
    }

    private void tellAutoStatus() {
        if (autoStatus != 0) {
            answer(new PrinterReply.AutoStatus(faults.autoBits()));
        }
    }

    /** An answer into a line that has gone is lost, as it is with a real printer. */
    private void answer(PrinterReply reply) {
        if (!faults.silent() && !faults.dead()) {
            Buffer bytes = faults.garbage()
                    ? GARBAGE
                    : Buffer.buffer(ReplyEncoder.encode(reply).toArray());
            host.apply(bytes).onFailure(_ -> {});
        }
    }

    private void onContext(Runnable step) {
        context.runOnContext(_ -> step.run());
    }
}
