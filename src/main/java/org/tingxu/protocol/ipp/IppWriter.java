package org.tingxu.protocol.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.tingxu.protocol.wire.Bytes;

/** Values → bytes, version 2.0 on the wire. RFC 8010 section 3.1. */
public final class IppWriter {
    static final int END = 0x03;
    static final int WHOLE = 0x21;
    static final int FLAG = 0x22;
    static final int ENUMERATED = 0x23;
    private static final int VERSION = 0x0200;
    private static final int LENGTH_MAX = 0x7FFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private IppWriter() {}

    /**
     * Everything up to the document.
     *
     * @throws IllegalArgumentException when a name or a value has more than 32767 bytes
     */
    public static Bytes write(IppMessage message) {
        IppWriter writer = new IppWriter();
        writer.two(VERSION);
        writer.two(message.code());
        writer.four(message.requestId());
        message.groups().forEach(writer::group);
        writer.out.write(END);
        return Bytes.of(writer.out.toByteArray());
    }

    private void group(IppGroup group) {
        out.write(group.tag());
        group.attributes().forEach(this::attribute);
    }

    /** Further values of an attribute have an empty name. */
    private void attribute(IppAttribute attribute) {
        String name = attribute.name();
        for (IppValue value : attribute.values()) {
            value(name, value);
            name = "";
        }
    }

    private void value(String name, IppValue value) {
        out.write(tag(value));
        block(name.getBytes(StandardCharsets.UTF_8));
        switch (value) {
            case IppValue.Whole(int number) -> number(number);
            case IppValue.Enumerated(int number) -> number(number);
            case IppValue.Flag(boolean on) -> block(new byte[] {(byte) (on ? 1 : 0)});
            case IppValue.Words(var _, String text) -> block(text.getBytes(StandardCharsets.UTF_8));
            case IppValue.Other(int _, Bytes content) -> block(content.toArray());
        }
    }

    private static int tag(IppValue value) {
        return switch (value) {
            case IppValue.Whole _ -> WHOLE;
            case IppValue.Flag _ -> FLAG;
            case IppValue.Enumerated _ -> ENUMERATED;
            case IppValue.Words(IppValue.Syntax syntax, var _) -> syntax.tag();
            case IppValue.Other(int tag, var _) -> tag;
        };
    }

    private void number(int number) {
        two(4);
        four(number);
    }

    private void block(byte[] content) {
        if (content.length > LENGTH_MAX) {
            throw new IllegalArgumentException(content.length + " bytes in one value, at most " + LENGTH_MAX);
        }
        two(content.length);
        out.writeBytes(content);
    }

    private void two(int number) {
        out.write(number >> 8);
        out.write(number);
    }

    private void four(int number) {
        two(number >>> 16);
        two(number);
    }
}
