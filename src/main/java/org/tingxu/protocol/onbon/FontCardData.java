package org.tingxu.protocol.onbon;

import static org.tingxu.protocol.onbon.Wire.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;
import org.tingxu.protocol.wire.GbkText;

/** The data of a font card's frame to its message. */
final class FontCardData {
    private FontCardData() {}

    static FontCardMessage read(Bytes data) {
        try {
            return known(data);
        } catch (IllegalArgumentException unfit) {
            return new FontCardMessage.Other(data);
        }
    }

    private static FontCardMessage known(Bytes data) {
        Cursor cursor = new Cursor(data);
        FontCardMessage message = switch (cursor.u16BigEndian()) {
            case PING -> new FontCardMessage.Ping(answered(cursor));
            case STATUS -> new FontCardMessage.AskStatus(answered(cursor));
            case CLEAR -> new FontCardMessage.Clear(answered(cursor));
            case POWER -> new FontCardMessage.Power(answered(cursor), either(cursor.u8(), ON, OFF));
            case REALTIME -> showTexts(cursor);
            case ACK -> ack(cursor);
            case NACK -> nack(cursor);
            default -> throw new IllegalArgumentException("Unknown command: " + data);
        };
        cursor.end();
        return message;
    }

    private static FontCardMessage ack(Cursor cursor) {
        zeros(cursor, 3);
        return new FontCardMessage.Ack();
    }

    private static FontCardMessage nack(Cursor cursor) {
        int code = cursor.u8();
        zeros(cursor, 2);
        return new FontCardMessage.Nack(code);
    }

    private static boolean answered(Cursor cursor) {
        boolean answered = either(cursor.u8(), ANSWERED, UNANSWERED);
        zeros(cursor, 2);
        return answered;
    }

    private static FontCardMessage showTexts(Cursor cursor) {
        boolean answered = either(cursor.u8(), ANSWERED, UNANSWERED);
        int mode = cursor.u8();
        zeros(cursor, 1);
        Deletion deleted = deletion(cursor);
        int count = cursor.u8();
        List<TextArea> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            areas.add(area(new Cursor(cursor.bytes(cursor.u16()))));
        }
        return new FontCardMessage.ShowTexts(answered, mode, deleted, areas);
    }

    static Deletion deletion(Cursor cursor) {
        int count = cursor.u8();
        if (count == DELETE_ALL) {
            return new Deletion.All();
        }
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(cursor.u8());
        }
        return new Deletion.Only(ids);
    }

    private static TextArea area(Cursor cursor) {
        cursor.expect(DYNAMIC_AREA);
        var place = new TextArea.Place(cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16());
        int id = cursor.u8();
        int lineSpace = cursor.u8();
        var run = new TextArea.Run(
                numbered(TextArea.RunMode.values(), TextArea.RunMode::wire, cursor.u8()), cursor.u16());
        zeros(cursor, 2);
        var layout = new TextArea.Layout(cursor.u8(), either(cursor.u8(), 1, 2), either(cursor.u8(), 2, 1));
        var motion = new TextArea.Motion(
                numbered(TextArea.Effect.values(), TextArea.Effect::wire, cursor.u8()),
                cursor.u8(),
                cursor.u8(),
                cursor.u8());
        Bytes text = cursor.bytes(cursor.u32());
        cursor.end();
        return new TextArea(place, id, lineSpace, run, layout, motion, text(text));
    }

    private static String text(Bytes text) {
        return GbkText.decode(text).orElseThrow(() -> new IllegalArgumentException("No GBK: " + text));
    }

    private static <T> T numbered(T[] values, ToIntFunction<T> wire, int number) {
        return Arrays.stream(values)
                .filter(value -> wire.applyAsInt(value) == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("%d is none of %s".formatted(number, Arrays.toString(values))));
    }

    private static boolean either(int value, int yes, int no) {
        if (value != yes && value != no) {
            throw new IllegalArgumentException("%d is neither %d nor %d".formatted(value, yes, no));
        }
        return value == yes;
    }

    private static void zeros(Cursor cursor, int count) {
        for (int i = 0; i < count; i++) {
            cursor.expect(0);
        }
    }
}
