package org.tingxu.report;

import java.time.Instant;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.name.ServiceCode;

/** A ticket that is no longer in its hall. */
public record EndedTicket(
        String number,
        ServiceCode service,
        String priority,
        String state,
        Slip slip,
        Instant issuedAt,
        Instant since) {}
