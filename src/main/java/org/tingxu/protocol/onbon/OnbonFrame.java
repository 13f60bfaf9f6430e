package org.tingxu.protocol.onbon;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** One frame on the line, in either direction. */
public sealed interface OnbonFrame {
    /** The host's own address. */
    int HOST = 0x8000;

    /** Every card on the line hears it. */
    int EVERY_CARD = 0xFFFF;

    /** A font card whatever its own address, as vendor's tools use it for one card alone on a line. */
    int ANY_FONT_CARD = 0xFFFE;

    /** Address of who shall hear it, 0 to FFFFh. */
    int destination();

    /** Address of who sent it, 0 to FFFFh. */
    int source();

    /**
     * A frame of a font card.
     *
     * @param reserved   six bytes, zero in most frames; the fourth to sixth are options, check mode and display mode
     * @param deviceType the card's type, or {@link #ANY_TYPE}
     */
    record FontCard(int destination, int source, Bytes reserved, int deviceType, FontCardMessage message)
            implements OnbonFrame {
        /** Stands for every type of font card. */
        public static final int ANY_TYPE = 0xFE;

        static final int RESERVED_BYTES = 6;
        private static final Bytes ZEROS = Bytes.of(new byte[RESERVED_BYTES]);

        public FontCard {
            Range.check("destination", destination, 0, 0xFFFF);
            Range.check("source", source, 0, 0xFFFF);
            Range.check("device type", deviceType, 0, 0xFF);
            Range.check("number of reserved bytes", reserved.size(), RESERVED_BYTES, RESERVED_BYTES);
            Range.check(
                    "first reserved byte (F0h marks the sixth generation)", reserved.at(0), 0, Wire.SIXTH_VERSION - 1);
        }

        /** What the host sends to a card. */
        public static FontCard to(int card, FontCardMessage message) {
            return new FontCard(card, HOST, ZEROS, ANY_TYPE, message);
        }

        /** What a card answers. */
        public static FontCard from(int card, FontCardMessage message) {
            return new FontCard(HOST, card, ZEROS, ANY_TYPE, message);
        }
    }

    /**
     * A frame of a graphic card of the sixth generation.
     *
     * @param deviceType as the card's family numbers it, 0266h in the vendor's example
     */
    record SixthGeneration(int destination, int source, int deviceType, SixthMessage message) implements OnbonFrame {
        public SixthGeneration {
            Range.check("destination", destination, 0, 0xFFFF);
            Range.check("source", source, 0, 0xFFFF);
            Range.check("device type", deviceType, 0, 0xFFFF);
        }
    }
}
