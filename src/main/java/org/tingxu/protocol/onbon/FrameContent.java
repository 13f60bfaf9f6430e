package org.tingxu.protocol.onbon;

import static org.tingxu.protocol.onbon.Wire.*;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/** What stands between the marks, to a frame. Whatever does not fit throws {@link IllegalArgumentException}. */
final class FrameContent {
    private static final int CRC_BYTES = 2;

    private FrameContent() {}

    static OnbonFrame read(Bytes content) {
        Bytes checked = checked(content);
        Cursor cursor = new Cursor(checked);
        return checked.size() > VERSION_PLACE && checked.at(VERSION_PLACE) == SIXTH_VERSION
                ? sixth(cursor)
                : fontCard(cursor);
    }

    private static Bytes checked(Bytes content) {
        Cursor cursor = new Cursor(content);
        Bytes checked = cursor.bytes(content.size() - CRC_BYTES);
        int crc = cursor.u16();
        if (crc != Crc16.of(checked)) {
            throw new IllegalArgumentException("The CRC does not fit: " + content);
        }
        return checked;
    }

    private static OnbonFrame fontCard(Cursor cursor) {
        int destination = cursor.u16();
        int source = cursor.u16();
        Bytes reserved = cursor.bytes(OnbonFrame.FontCard.RESERVED_BYTES);
        int deviceType = cursor.u8();
        cursor.expect(FONT_CARD_VERSION);
        Bytes data = cursor.bytes(cursor.u16());
        cursor.end();
        return new OnbonFrame.FontCard(destination, source, reserved, deviceType, FontCardData.read(data));
    }

    private static OnbonFrame sixth(Cursor cursor) {
        int destination = cursor.u16();
        int source = cursor.u16();
        cursor.expect(SIXTH_VERSION);
        cursor.expect(0);
        int deviceType = cursor.u16();
        for (int reserved = 0; reserved < 4; reserved++) {
            cursor.expect(0);
        }
        Bytes data = cursor.bytes(cursor.u32());
        cursor.end();
        return new OnbonFrame.SixthGeneration(destination, source, deviceType, SixthData.read(data));
    }
}
