package org.tingxu.device.printing;

import org.tingxu.device.profile.PrinterProfile;

/** What became of one slip. */
public sealed interface PrintOutcome {
    /** On paper and cut, as far as this kind of acknowledgement can tell. */
    record Printed(PrinterProfile.AckMode by) implements PrintOutcome {}

    /** No byte of it has left: it may be tried again without asking anybody. */
    record FailedClean(PrintTrouble reason) implements PrintOutcome {}

    /** Some or all of it may be on paper: a person has to look before it is printed again. */
    record Unknown(PrintTrouble reason) implements PrintOutcome {}
}
