package org.tingxu.device.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.wire.Bytes;

/** The card of a virtual sign: reads what a host says, with the protocol's own decoder, and knows what a card answers. */
interface VirtualCard {
    /**
     * One frame that is meant for this card.
     *
     * @param change what becomes of the sign
     * @param yes    the answer of a card that takes it; empty where none is due
     * @param busy   the answer of a card that cannot now; empty where there is none
     */
    record Heard(UnaryOperator<Lit> change, Optional<Bytes> yes, Optional<Bytes> busy) {
        static Heard unanswered(UnaryOperator<Lit> change) {
            return new Heard(change, Optional.empty(), Optional.empty());
        }
    }

    /** Whole frames; what is meant for others is left out. */
    List<Heard> take(byte[] arrived);

    /** There was a silence: a frame that has begun is over. */
    void forget();

    static VirtualCard of(SignProfile profile, int address) {
        return switch (profile.dialect()) {
            case SignDialect.Onbon _ -> new OnbonCard(profile, address);
            case SignDialect.Cpower cpower -> new CpowerCard(cpower, address);
            case SignDialect.Alpha alpha -> new AlphaCard(alpha, address);
            case SignDialect.Cd5220 _ -> new Cd5220Card();
            case SignDialect.ModbusDisplay display -> new ModbusDisplayCard(display, address);
        };
    }
}
