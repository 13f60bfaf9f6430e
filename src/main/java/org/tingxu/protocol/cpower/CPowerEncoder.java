package org.tingxu.protocol.cpower;

import static org.tingxu.protocol.cpower.Wire.*;

import org.tingxu.protocol.wire.ByteRow;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.GbkText;

/** Frames to bytes. Source: the vendor's external-calls and basic protocol documents, see docs/protocols/cpower.md. */
public final class CPowerEncoder {
    private CPowerEncoder() {}

    public static Bytes encode(CPowerRequest request) {
        return framed(head(REQUEST, request.card())
                .bytes(body(request.flags(), request.command()))
                .toBytes());
    }

    public static Bytes encode(CPowerReply reply) {
        return framed(head(reply.marked() ? MARKED_REPLY : REQUEST, reply.card())
                .bytes(body(reply.result(), reply.answer()))
                .toBytes());
    }

    private static ByteRow head(int type, int card) {
        return new ByteRow().u8(type).u8(CARD_TYPE).u8(card);
    }

    private static Bytes framed(Bytes content) {
        return MARKS.frame(new ByteRow().bytes(content).u16(sum(content)).toBytes());
    }

    private static Bytes body(int flags, CPowerCommand command) {
        return switch (command) {
            case CPowerCommand.ShowText show -> text(flags, showText(show));
            case CPowerCommand.Store(var clear) -> text(flags, Bytes.of(STORE, clear ? 1 : 0, 0, 0));
            case CPowerCommand.DeleteAllPrograms() -> text(flags, Bytes.of(DELETE_PROGRAMS, 0));
            case CPowerCommand.DeletePrograms delete -> text(flags, deletePrograms(delete));
            case CPowerCommand.ProgramText program -> text(flags, programText(program));
            case CPowerCommand.OtherText(var data) -> text(flags, data);
            case CPowerCommand.AskBrightness() -> Bytes.of(BRIGHTNESS, flags, ASK);
            case CPowerCommand.SetBrightness(var day) -> brightness(flags, SET, day);
            case CPowerCommand.AskVersion() -> Bytes.of(VERSION, flags, 0);
            case CPowerCommand.AskPower() -> Bytes.of(POWER, flags, ASK);
            case CPowerCommand.SetPower(var on) -> Bytes.of(POWER, flags, SET, on ? 1 : 0, 0, 0, 0, 0, 0, 0, 0);
        };
    }

    private static Bytes showText(CPowerCommand.ShowText show) {
        Look look = show.look();
        return closed(
                new ByteRow()
                        .bytes(PURE_TEXT, show.window(), look.effect())
                        .u8(look.align().across()
                                | look.align().down() << 2
                                | look.align().reserved() << 4)
                        .u8(look.speed())
                        .u16BigEndian(look.staySeconds())
                        .u8(look.font().size() | look.font().style() << 4)
                        .bytes(
                                look.colour().red(),
                                look.colour().green(),
                                look.colour().blue()),
                show.text());
    }

    private static Bytes deletePrograms(CPowerCommand.DeletePrograms delete) {
        ByteRow row = new ByteRow().bytes(DELETE_PROGRAMS, 1, delete.programs().size());
        delete.programs().forEach(row::u8);
        return row.toBytes();
    }

    private static Bytes programText(CPowerCommand.ProgramText program) {
        return closed(
                new ByteRow()
                        .u8(PROGRAM_TEXT)
                        .u32BigEndian(program.appendCode())
                        .bytes(program.program(), program.window(), 0),
                program.text());
    }

    private static Bytes closed(ByteRow row, String text) {
        return row.bytes(GbkText.encode(text)).u8(0).toBytes();
    }

    private static Bytes body(int result, CPowerAnswer answer) {
        return switch (answer) {
            case CPowerAnswer.Text(var data) -> text(result, data);
            case CPowerAnswer.BrightnessSet(var done) -> Bytes.of(BRIGHTNESS, result, done ? 1 : 0);
            case CPowerAnswer.BrightnessIs(var day) -> brightness(result, ASK, day);
            case CPowerAnswer.PowerSet(var on) -> Bytes.of(POWER, result, SET, on ? 1 : 0);
            case CPowerAnswer.PowerIs(var on, var times) ->
                new ByteRow().bytes(POWER, result, ASK, on ? 1 : 0).bytes(times).toBytes();
            case CPowerAnswer.Version(var data) ->
                new ByteRow().bytes(VERSION, result, 0).bytes(data).toBytes();
        };
    }

    private static Bytes brightness(int flags, int action, DayBrightness day) {
        ByteRow row = new ByteRow().bytes(BRIGHTNESS, flags, action);
        day.hours().forEach(row::u8);
        return row.toBytes();
    }

    /** The text protocol says its length, and that this is the only packet. */
    private static Bytes text(int flags, Bytes data) {
        return new ByteRow()
                .bytes(TEXT_PROTOCOL, flags)
                .u16(data.size())
                .bytes(0, 0)
                .bytes(data)
                .toBytes();
    }
}
