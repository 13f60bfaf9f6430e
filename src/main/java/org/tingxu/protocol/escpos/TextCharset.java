package org.tingxu.protocol.escpos;

import java.nio.charset.Charset;

/** What the printer's Chinese font is addressed by. */
public enum TextCharset {
    /** Holds every character; printers with a GB18030-2000 font or newer. */
    GB18030("GB18030"),
    /** One or two bytes a character; what is outside of it prints as {@link PrinterText#REPLACEMENT}. */
    GBK("GBK");

    private final Charset charset;

    TextCharset(String name) {
        charset = Charset.forName(name);
    }

    Charset charset() {
        return charset;
    }
}
