package org.tingxu.protocol.keypad;

import org.tingxu.protocol.wire.Bytes;

/** Values to frames, for all who speak FF 68. */
public final class KeypadEncoder {
    private KeypadEncoder() {}

    public static Bytes encode(FromPad frame) {
        return switch (frame) {
            case FromPad.Pressed(var address, var digits, var key) -> {
                int[] data = new int[digits.length() + 1];
                for (int i = 0; i < digits.length(); i++) {
                    data[i] = digits.charAt(i) - '0';
                }
                data[digits.length()] = key.code();
                yield new Envelope(address, Wire.KEY, data).bytes();
            }
            case FromPad.Rated(var address, var rating) -> new Envelope(address, Wire.RATING, rating).bytes();
            case FromPad.Unknown(var address, var command, var data) -> new Envelope(address, command, data).bytes();
        };
    }

    public static Bytes encode(ToPad frame) {
        return switch (frame) {
            case ToPad.Echo(var heard) -> encode(heard);
            case ToPad.Show(var address, var waiting, var ticket) ->
                new Envelope(address, Wire.SHOW, places(waiting + ticket)).bytes();
            case ToPad.Beep(var address) -> new Envelope(address, Wire.BEEP).bytes();
            case ToPad.Unknown(var address, var command, var data) -> new Envelope(address, command, data).bytes();
        };
    }

    public static Bytes encode(ToEvaluator frame) {
        return switch (frame) {
            case ToEvaluator.Start(var address) -> new Envelope(address, Wire.KEY, Wire.START_RATING).bytes();
            case ToEvaluator.Stars(var address, var level) -> new Envelope(address, Wire.SHOW, level).bytes();
            case ToEvaluator.Taken(FromPad.Rated(var address, var rating)) ->
                new Envelope(address, Wire.KEY, rating).bytes();
            case ToEvaluator.Unknown(var address, var command, var data) ->
                new Envelope(address, command, data).bytes();
        };
    }

    private static int[] places(String shown) {
        return shown.chars().map(c -> c == ' ' ? Wire.BLANK : c - '0').toArray();
    }
}
