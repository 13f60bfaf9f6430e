package org.tingxu.device.paper;

import org.tingxu.core.name.Language;

/** A paper that cannot be drawn, or a print server that cannot be asked. */
public final class PaperRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PaperFault fault;

    public PaperRefused(PaperFault.Kind kind, String detail) {
        this(new PaperFault(kind, detail));
    }

    PaperRefused(PaperFault fault) {
        super(fault.code() + ": " + fault.sentence(Language.EN));
        this.fault = fault;
    }

    public PaperFault fault() {
        return fault;
    }
}
