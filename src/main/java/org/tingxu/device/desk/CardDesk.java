package org.tingxu.device.desk;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tingxu.core.name.KioskId;
import org.tingxu.device.reader.CardRead;
import org.tingxu.device.reader.CardReader;
import org.tingxu.device.reader.CardWords;
import org.tingxu.protocol.idcard.IdCard;

/**
 * Identity cards at kiosks. A card is masked in the moment in which it was read; its number goes into a day-bound hash and is dropped,
 * and a random reference stands for it until a ticket is taken with it.
 *
 * <p>Methods may be called from any thread.
 */
public final class CardDesk {
    /** How long a resident is waited for. */
    public static final Duration WAIT_MAX = Duration.ofSeconds(15);

    /** How long a ticket may be taken with a card that was read. */
    public static final Duration REFERENCE_LIVES = Duration.ofSeconds(60);

    /** How long the same request for a ticket may be repeated. */
    static final Duration USED_LIVES = Duration.ofMinutes(10);

    private static final CardWords NO_READER =
            new CardWords("这台取号机没有读卡器，请到导办台。", "This kiosk has no card reader. Please go to the information desk.");

    private final Map<KioskId, CardReader> readers = new ConcurrentHashMap<>();
    private final CardReferences references = new CardReferences(REFERENCE_LIVES, USED_LIVES);
    private final CardHolder.Maker holders;
    private final InstantSource clock;

    public CardDesk(CardHolder.Maker holders, InstantSource clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Adds the reader of a kiosk. */
    public void add(KioskId kiosk, CardReader reader) {
        readers.put(kiosk, reader);
    }

    /** Waits for a card; a wish from before at the same kiosk ends. Never failed. */
    public Future<CardAnswer> wanted(KioskId kiosk) {
        return wanted(kiosk, WAIT_MAX);
    }

    Future<CardAnswer> wanted(KioskId kiosk, Duration within) {
        CardReader reader = readers.get(kiosk);
        return reader == null
                ? Future.succeededFuture(new CardAnswer.NotRead(CardAnswer.Why.NO_READER, NO_READER))
                : reader.read(within).map(read -> answer(kiosk, read));
    }

    /** Nobody waits for the card any more. */
    public void cancel(KioskId kiosk) {
        Optional.ofNullable(readers.get(kiosk)).ifPresent(CardReader::cancel);
    }

    /**
     * Uses a reference up.
     *
     * @param use what tells this request from another; its repetition gets the same answer
     * @return empty when there is no such reference at that kiosk, or it has ended, or was used before
     */
    public Optional<CardHolder> use(KioskId kiosk, String reference, String use) {
        synchronized (references) {
            return references.use(kiosk, reference, use, clock.instant());
        }
    }

    private CardAnswer answer(KioskId kiosk, CardRead read) {
        return switch (read) {
            case CardRead.Card(var card) -> known(kiosk, card);
            case CardRead.NoCard _, CardRead.Cancelled _ -> new CardAnswer.Nobody();
            case CardRead.NotUnderstood _ -> notRead(CardAnswer.Why.NOT_UNDERSTOOD, read);
            case CardRead.LeftLying _ -> notRead(CardAnswer.Why.LEFT_LYING, read);
            case CardRead.Unreadable _ -> notRead(CardAnswer.Why.UNREADABLE, read);
            case CardRead.ReaderSilent _ -> notRead(CardAnswer.Why.READER_SILENT, read);
        };
    }

    private CardAnswer known(KioskId kiosk, IdCard card) {
        CardHolder holder = holders.of(card.number().value());
        synchronized (references) {
            return new CardAnswer.Read(references.add(kiosk, holder, clock.instant()), MaskedCard.of(card));
        }
    }

    private static CardAnswer notRead(CardAnswer.Why why, CardRead read) {
        return new CardAnswer.NotRead(why, CardWords.of(read));
    }
}
