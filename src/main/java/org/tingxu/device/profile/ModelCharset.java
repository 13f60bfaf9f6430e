package org.tingxu.device.profile;

import java.nio.charset.Charset;

/** What a model's characters are addressed by. */
public enum ModelCharset {
    ASCII("US-ASCII", "ASCII"),
    GBK("GBK", "GBK"),
    GB18030("GB18030", "GB18030"),
    UTF_16LE("UTF-16LE", "UTF-16LE");

    private final Charset charset;
    private final String word;

    ModelCharset(String name, String word) {
        charset = Charset.forName(name);
        this.word = word;
    }

    public Charset charset() {
        return charset;
    }

    /** As profiles spell it. */
    public String word() {
        return word;
    }
}
