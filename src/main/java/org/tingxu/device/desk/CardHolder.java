package org.tingxu.device.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.name.Holder;
import org.tingxu.protocol.wire.Bytes;

/**
 * Who a card was of, as far as the hall may know.
 *
 * @param day    the day whose key made the holder; of no use on another
 * @param sealed the encrypted number, where the hall keeps it
 */
public record CardHolder(LocalDate day, Holder holder, Optional<Bytes> sealed) {
    /** The encrypted number as it is kept. */
    public Optional<byte[]> sealedNumber() {
        return sealed.map(Bytes::toArray);
    }

    /** The number is lost here: what comes out is all that is known of it afterwards. */
    @FunctionalInterface
    public interface Maker {
        CardHolder of(String number);
    }
}
