package org.tingxu.device.reader;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.idcard.CardEncoder;
import org.tingxu.protocol.idcard.CardReaders;
import org.tingxu.protocol.idcard.CitizenNumber;
import org.tingxu.protocol.idcard.DocumentKind;
import org.tingxu.protocol.idcard.IdCard;
import org.tingxu.protocol.idcard.ReaderCommand;
import org.tingxu.protocol.idcard.ReaderReply;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** A card reader without cards: only fictional people may be put on it. */
public final class VirtualCardReader {
    /** There is no region with this code, so that nobody has such a number. */
    public static final String FICTIONAL_REGION = "000000";

    /** Somebody who does not exist. */
    public static final IdCard FICTIONAL = new IdCard(
            "测试用户",
            IdCard.Sex.MALE,
            "01",
            LocalDate.of(1990, 1, 1),
            "测试省测试市测试路1号",
            new CitizenNumber("000000199001010018"),
            "测试市公安局",
            LocalDate.of(2020, 1, 1),
            Optional.of(LocalDate.of(2040, 1, 1)));

    private static final ReaderReply SELECT_FAILED = new ReaderReply.Refused(0, 0, 0x81);
    private static final ReaderReply READ_FAILED = new ReaderReply.Refused(0, 0, 0x41);
    private static final Bytes CARD_SERIAL = Bytes.of(new byte[8]);
    private static final Bytes MODULE_NUMBER = Bytes.of(new byte[16]);

    private final Vertx vertx;
    private final Context context;
    private final FrameReader<ReaderCommand> reader = CardReaders.atReader();
    private final AtomicInteger finds = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile ReaderFaults faults = ReaderFaults.NONE;
    private volatile Function<Buffer, Future<Void>> host = _ -> Future.succeededFuture();
    private Optional<ReaderReply> lying = Optional.empty();
    private boolean selected;
    private boolean wasRead;

    public VirtualCardReader(Vertx vertx) {
        this.vertx = vertx;
        context = vertx.getOrCreateContext();
    }

    /** Puts the reader at the device's end of a line. */
    public void attach(Line line) {
        host = line::write;
        line.onBytes(bytes -> context.runOnContext(_ -> arrived(bytes)));
    }

    /**
     * Puts a card on it.
     *
     * @throws IllegalArgumentException when its number is not of the region that does not exist
     */
    public void put(IdCard card) {
        if (!card.number().value().startsWith(FICTIONAL_REGION)) {
            throw new IllegalArgumentException("Only fictional people: the number must begin with " + FICTIONAL_REGION);
        }
        place(Optional.of(new ReaderReply.Read(card)));
    }

    /** Puts a document of another kind on it. */
    public void put(DocumentKind kind) {
        place(Optional.of(new ReaderReply.UnknownLayout(kind)));
    }

    public void takeAway() {
        place(Optional.empty());
    }

    public void change(UnaryOperator<ReaderFaults> change) {
        faults = change.apply(faults);
    }

    /** How often it was asked whether a card is there. */
    public int finds() {
        return finds.get();
    }

    /** How often it gave a card's content. */
    public int reads() {
        return reads.get();
    }

    private void place(Optional<ReaderReply> next) {
        context.runOnContext(_ -> {
            lying = next;
            selected = false;
            wasRead = false;
        });
    }

    private void arrived(Buffer bytes) {
        reader.take(bytes.getBytes()).forEach(command -> say(answer(command)));
    }

    private ReaderReply answer(ReaderCommand command) {
        return switch (command) {
            case FIND -> find();
            case SELECT -> {
                selected = lying.isPresent();
                yield selected ? new ReaderReply.Done(CARD_SERIAL) : SELECT_FAILED;
            }
            case READ -> content();
            case READ_WITH_FINGERPRINTS ->
                lying.isPresent() && selected
                        ? new ReaderReply.UnknownLayout(DocumentKind.WITH_FINGERPRINTS)
                        : READ_FAILED;
            case STATUS -> new ReaderReply.Done(Bytes.of(new byte[0]));
            case INFO -> new ReaderReply.Done(MODULE_NUMBER);
        };
    }

    private ReaderReply find() {
        finds.incrementAndGet();
        boolean findable = lying.isPresent() && (!wasRead || faults.findsAgain());
        return findable ? new ReaderReply.Found(Bytes.of(0, 0, 0, 0)) : new ReaderReply.NoCard();
    }

    private ReaderReply content() {
        if (lying.isEmpty() || !selected) {
            return READ_FAILED;
        }
        selected = false;
        if (faults.failingReads() > 0) {
            faults = faults.withFailingReads(faults.failingReads() - 1);
            return READ_FAILED;
        }
        wasRead = true;
        reads.incrementAndGet();
        return lying.get();
    }

    private void say(ReaderReply reply) {
        if (faults.silent()) {
            return;
        }
        Buffer bytes = Buffer.buffer(faults.garbage().toArray())
                .appendBytes(CardEncoder.encode(reply).toArray());
        if (faults.lateMs() == 0) {
            send(bytes);
        } else {
            vertx.setTimer(faults.lateMs(), _ -> send(bytes));
        }
    }

    /** What goes into a line that is down is lost, as with a real device. */
    private void send(Buffer bytes) {
        host.apply(bytes).onFailure(_ -> {});
    }
}
