package org.tingxu.protocol.ipp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/** Bytes → values. HTTP says where a message ends, so that there is no stream to find frames in. */
public final class IppReader {
    private static final int FIRST_VALUE_TAG = 0x10;

    private final ByteBuffer in;
    private final List<IppGroup> groups = new ArrayList<>();
    private final List<IppAttribute> attributes = new ArrayList<>();

    private IppReader(byte[] content) {
        in = ByteBuffer.wrap(content);
    }

    /** Reads one message, of any 1.x or 2.x version. */
    public static IppRead read(byte[] content) {
        try {
            return new IppReader(content).message();
        } catch (BufferUnderflowException _) {
            return new IppRead.Unreadable("cut off after " + content.length + " bytes");
        } catch (IllegalArgumentException fault) {
            return new IppRead.Unreadable(String.valueOf(fault.getMessage()));
        }
    }

    private IppRead message() {
        int major = in.get();
        int minor = in.get();
        if (major < 1 || major > 2) {
            return new IppRead.Unreadable("IPP version " + major + "." + minor);
        }
        int code = in.getShort() & 0xFFFF;
        int requestId = in.getInt();
        int tag = in.get();
        while (tag != IppWriter.END) {
            tag = group(tag);
        }
        byte[] document = new byte[in.remaining()];
        in.get(document);
        return new IppRead.Message(new IppMessage(code, requestId, groups), Bytes.of(document));
    }

    /** Reads the group that this tag begins, and answers with the tag after it. */
    private int group(int groupTag) {
        attributes.clear();
        int tag = in.get();
        while (tag >= FIRST_VALUE_TAG) {
            attribute(tag);
            tag = in.get();
        }
        groups.add(new IppGroup(groupTag, attributes));
        return tag;
    }

    private void attribute(int tag) {
        String name = text(block());
        IppValue value = value(tag, block());
        if (!name.isEmpty()) {
            attributes.add(new IppAttribute(name, List.of(value)));
        } else if (attributes.isEmpty()) {
            throw new IllegalArgumentException("a further value without an attribute");
        } else {
            IppAttribute last = attributes.removeLast();
            List<IppValue> values = new ArrayList<>(last.values());
            values.add(value);
            attributes.add(new IppAttribute(last.name(), values));
        }
    }

    private static IppValue value(int tag, byte[] content) {
        return switch (tag) {
            case IppWriter.WHOLE -> new IppValue.Whole(number(content));
            case IppWriter.ENUMERATED -> new IppValue.Enumerated(number(content));
            case IppWriter.FLAG -> new IppValue.Flag(flag(content));
            default ->
                IppValue.Syntax.of(tag)
                        .<IppValue>map(syntax -> new IppValue.Words(syntax, text(content)))
                        .orElseGet(() -> new IppValue.Other(tag, Bytes.of(content)));
        };
    }

    private static int number(byte[] content) {
        if (content.length != 4) {
            throw new IllegalArgumentException("a number of " + content.length + " bytes");
        }
        return ByteBuffer.wrap(content).getInt();
    }

    private static boolean flag(byte[] content) {
        if (content.length != 1) {
            throw new IllegalArgumentException("a flag of " + content.length + " bytes");
        }
        return content[0] != 0;
    }

    private byte[] block() {
        int length = in.getShort();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] content = new byte[length];
        in.get(content);
        return content;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
