package org.tingxu.device.profile;

import org.tingxu.device.profile.SignDialect.Colour;
import org.tingxu.device.profile.SignDialect.Effects;
import org.tingxu.device.profile.SignProfile.Capabilities;
import org.tingxu.device.profile.SignProfile.Geometry;
import org.tingxu.device.profile.SignProfile.Pixels;
import org.tingxu.protocol.alpha.Mode;
import org.tingxu.protocol.alpha.Position;
import org.tingxu.protocol.onbon.ColumnUnit;
import org.tingxu.protocol.onbon.TextArea;

/** Profiles of signs. */
final class SignReader {
    private static final int ONBON_ADDRESS_MAX = 0xFFFE;
    private static final int PIXELS_MAX = 4_096;
    private static final int ROWS_MAX = 32;
    private static final int COLUMNS_MAX = 512;

    private SignReader() {}

    static SignProfile onbon(YamlMap map) {
        YamlMap geometry = map.map("geometry");
        YamlMap effects = map.map("effects");
        SignDialect.Onbon dialect = new SignDialect.Onbon(
                map.constant("coordUnit", ColumnUnit.values()),
                map.whole("area", 0, 255),
                effects.constant("still", TextArea.Effect.values()),
                effects.constant("moving", TextArea.Effect.values()),
                effects.whole("speed", 0, 255),
                effects.whole("stay", 0, 255));
        effects.refuseTheRest();
        Pixels pixels = pixels(geometry);
        if (dialect.coordUnit() == ColumnUnit.BYTE8 && pixels.width() % 8 != 0) {
            geometry.fault("width", "must be a multiple of 8, which is what coordUnit byte8 counts");
        }
        return new SignProfile(
                BasicsReader.addressed(map, Protocol.ONBON, ONBON_ADDRESS_MAX, ModelCharset.GBK),
                geometry(geometry, pixels),
                capabilities(map.map("capabilities")),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    static SignProfile cpower(YamlMap map) {
        YamlMap geometry = map.map("geometry");
        SignDialect dialect = new SignDialect.Cpower(
                map.whole("window", 0, 7),
                map.whole("font", 0, 15),
                colour(map.map("colour")),
                effects(map.map("effects")));
        return new SignProfile(
                BasicsReader.addressed(map, Protocol.CPOWER, 255, ModelCharset.GBK),
                geometry(geometry, pixels(geometry)),
                capabilities(map.map("capabilities")),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    static SignProfile alpha(YamlMap map) {
        YamlMap effects = map.map("effects");
        SignDialect dialect = new SignDialect.Alpha(
                character(map, "signType"),
                character(map, "label"),
                map.constant("position", Position.values()),
                effects.constant("still", Mode.values()),
                effects.constant("moving", Mode.values()),
                map.flag("checksum"));
        effects.refuseTheRest();
        return new SignProfile(
                BasicsReader.addressed(map, Protocol.ALPHA, 255, ModelCharset.ASCII),
                geometry(map.map("geometry"), Pixels.NONE),
                capabilities(map.map("capabilities")),
                dialect,
                BasicsReader.patience(map.map("timeouts")));
    }

    static SignProfile cd5220(YamlMap map) {
        return new SignProfile(
                BasicsReader.alone(map, Protocol.CD5220, ModelCharset.ASCII),
                geometry(map.map("geometry"), Pixels.NONE),
                capabilities(map.map("capabilities")),
                new SignDialect.Cd5220(),
                BasicsReader.patience(map.map("timeouts")));
    }

    private static char character(YamlMap map, String key) {
        String text = map.text(key);
        if (text.length() != 1 || text.charAt(0) < '!' || text.charAt(0) > '~') {
            map.fault(key, "must be one character");
        }
        return text.charAt(0);
    }

    private static Effects effects(YamlMap map) {
        Effects effects = new Effects(
                map.whole("still", 0, 255),
                map.whole("moving", 0, 255),
                map.whole("speed", 0, 255),
                map.whole("stay", 0, 255));
        map.refuseTheRest();
        return effects;
    }

    private static Colour colour(YamlMap map) {
        Colour colour = new Colour(map.whole("red", 0, 255), map.whole("green", 0, 255), map.whole("blue", 0, 255));
        map.refuseTheRest();
        return colour;
    }

    private static Pixels pixels(YamlMap geometry) {
        return new Pixels(geometry.whole("width", 8, PIXELS_MAX), geometry.whole("height", 8, PIXELS_MAX));
    }

    static Geometry geometry(YamlMap map, Pixels pixels) {
        Geometry geometry = new Geometry(pixels, map.whole("rows", 1, ROWS_MAX), map.whole("columns", 1, COLUMNS_MAX));
        map.refuseTheRest();
        return geometry;
    }

    static Capabilities capabilities(YamlMap map) {
        Capabilities capabilities = new Capabilities(map.flag("moving"), map.flag("brightness"));
        map.refuseTheRest();
        return capabilities;
    }
}
