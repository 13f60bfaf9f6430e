package org.tingxu.protocol.onbon;

import static org.tingxu.protocol.onbon.Wire.*;

import java.util.Arrays;
import org.tingxu.protocol.wire.ByteRow;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.GbkText;

/** Frames to bytes. Source: the vendor's protocol documents and open code, see docs/protocols/onbon.md. */
public final class OnbonEncoder {
    private OnbonEncoder() {}

    public static Bytes encode(OnbonFrame frame) {
        Bytes content = switch (frame) {
            case OnbonFrame.FontCard card -> fontCard(card);
            case OnbonFrame.SixthGeneration sixth -> sixth(sixth);
        };
        Bytes checked = new ByteRow().bytes(content).u16(Crc16.of(content)).toBytes();
        int[] starts = new int[STARTS - 1];
        Arrays.fill(starts, START);
        return new ByteRow().bytes(starts).bytes(MARKS.frame(checked)).toBytes();
    }

    private static Bytes fontCard(OnbonFrame.FontCard card) {
        Bytes data = data(card.message());
        return new ByteRow()
                .u16(card.destination())
                .u16(card.source())
                .bytes(card.reserved())
                .u8(card.deviceType())
                .u8(FONT_CARD_VERSION)
                .u16(data.size())
                .bytes(data)
                .toBytes();
    }

    private static Bytes data(FontCardMessage message) {
        return switch (message) {
            case FontCardMessage.Ping(var answered) ->
                command(PING, answered).bytes(0, 0).toBytes();
            case FontCardMessage.AskStatus(var answered) ->
                command(STATUS, answered).bytes(0, 0).toBytes();
            case FontCardMessage.Clear(var answered) ->
                command(CLEAR, answered).bytes(0, 0).toBytes();
            case FontCardMessage.Power(var answered, var on) ->
                command(POWER, answered).bytes(0, 0, on ? ON : OFF).toBytes();
            case FontCardMessage.ShowTexts show -> showTexts(show);
            case FontCardMessage.Ack() -> group(ACK).bytes(0, 0, 0).toBytes();
            case FontCardMessage.Nack(var code) -> group(NACK).bytes(code, 0, 0).toBytes();
            case FontCardMessage.Other(var data) -> data;
        };
    }

    private static Bytes showTexts(FontCardMessage.ShowTexts show) {
        ByteRow row = command(REALTIME, show.answered()).u8(show.mode()).u8(0);
        row.bytes(deletion(show.deleted())).u8(show.areas().size());
        show.areas().forEach(area -> area(row, area));
        return row.toBytes();
    }

    private static void area(ByteRow row, TextArea area) {
        Bytes text = GbkText.encode(area.text());
        row.u16(AREA_BYTES + text.size()).u8(DYNAMIC_AREA);
        row.u16(area.place().x()).u16(area.place().y());
        row.u16(area.place().width()).u16(area.place().height());
        row.u8(area.id()).u8(area.lineSpace());
        row.u8(area.run().mode().wire()).u16(area.run().timeout());
        row.bytes(0, 0).u8(area.layout().align());
        row.u8(area.layout().singleLine() ? 1 : 2).u8(area.layout().wraps() ? 2 : 1);
        TextArea.Motion motion = area.motion();
        row.u8(motion.effect().wire()).u8(motion.exit()).u8(motion.speed()).u8(motion.stayHalfSeconds());
        row.u32(text.size()).bytes(text);
    }

    private static Bytes deletion(Deletion deletion) {
        return switch (deletion) {
            case Deletion.All() -> Bytes.of(DELETE_ALL);
            case Deletion.Only(var ids) -> {
                ByteRow row = new ByteRow().u8(ids.size());
                ids.forEach(row::u8);
                yield row.toBytes();
            }
        };
    }

    private static Bytes sixth(OnbonFrame.SixthGeneration sixth) {
        Bytes data = data(sixth.message());
        return new ByteRow()
                .u16(sixth.destination())
                .u16(sixth.source())
                .bytes(SIXTH_VERSION, 0)
                .u16(sixth.deviceType())
                .u32(0)
                .u32(data.size())
                .bytes(data)
                .toBytes();
    }

    private static Bytes data(SixthMessage message) {
        return switch (message) {
            case SixthMessage.DeleteAreas(var answered, var areas) ->
                new ByteRow()
                        .u8(answered ? ANSWERED : 0)
                        .u16BigEndian(DELETE_AREAS)
                        .bytes(0, 0)
                        .bytes(deletion(areas))
                        .toBytes();
            case SixthMessage.Answer(var taken, var status, var error, var data) ->
                new ByteRow()
                        .u8(0)
                        .u16BigEndian(taken ? ACK : NACK)
                        .u16(status)
                        .u16(error)
                        .u16(data.size())
                        .bytes(data)
                        .toBytes();
            case SixthMessage.Other(var data) -> data;
        };
    }

    private static ByteRow command(int command, boolean answered) {
        return group(command).u8(answered ? ANSWERED : UNANSWERED);
    }

    private static ByteRow group(int command) {
        return new ByteRow().u16BigEndian(command);
    }
}
