package org.tingxu.device.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.TextCharset;
import org.tingxu.protocol.wire.Bytes;

class SlipPictureTest {
    static byte[] png(int width, int height, IntBinaryOperator argb) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static long black(SlipPicture picture) {
        return picture.bands().stream()
                .map(band -> ((PrinterCommand.Raster) band).rows())
                .mapToLong(rows -> java.util.stream.IntStream.range(0, rows.size())
                        .map(i -> Integer.bitCount(rows.at(i)))
                        .sum())
                .sum();
    }

    @Test
    void black_is_black_white_is_white_and_transparent_is_white() throws IOException {
        assertThat(black(SlipPicture.read(png(40, 40, (_, _) -> 0xFF000000), 0)))
                .isEqualTo(1_600);
        assertThat(black(SlipPicture.read(png(40, 40, (_, _) -> 0xFFFFFFFF), 0)))
                .isZero();
        assertThat(black(SlipPicture.read(png(40, 40, (_, _) -> 0x00000000), 0)))
                .isZero();
    }

    @Test
    void a_grey_is_as_many_dots_as_it_is_dark() throws IOException {
        for (int light : new int[] {0x40, 0x80, 0xC0}) {
            int argb = 0xFF << 24 | light << 16 | light << 8 | light;
            double dark = black(SlipPicture.read(png(200, 100, (_, _) -> argb), 0)) / 20_000.0;
            assertThat(dark).isBetween(1 - light / 255.0 - 0.03, 1 - light / 255.0 + 0.03);
        }
    }

    @Test
    void a_picture_keeps_its_shape_when_it_is_made_smaller() throws IOException {
        SlipPicture half = SlipPicture.read(png(300, 100, (x, _) -> x < 150 ? 0xFF000000 : 0xFFFFFFFF), 150);

        assertThat(half.widthDots()).isEqualTo(150);
        assertThat(half.heightDots()).isEqualTo(50);
        assertThat(black(half)).isBetween(75L * 50 - 50, 75L * 50 + 50);
        assertThatThrownBy(() -> SlipPicture.read(png(300, 100, (_, _) -> 0), 400))
                .hasMessageContaining("only 300 pixels wide");
    }

    @Test
    void a_picture_that_no_slip_needs_is_refused() {
        assertThatThrownBy(() -> SlipPicture.read(new byte[SlipPicture.FILE_BYTES_MAX + 1], 0))
                .hasMessageContaining("at most");
        assertThatThrownBy(() -> SlipPicture.read(png(3_000, 1, (_, _) -> 0), 0))
                .hasMessageContaining("3000 x 1");
        assertThatThrownBy(() -> SlipPicture.read(png(8, 1_300, (_, _) -> 0), 0))
                .hasMessageContaining("dots high");
    }

    @Test
    void no_realtime_command_stands_in_a_picture() throws IOException {
        Random random = new Random(20260302);
        byte[] wanted = {0x10, 0x04, 0x10, 0x05, 0x10, 0x14, 0x10, 0x10, 0x04, 0x01};
        byte[] png = png(400, 60, (x, y) -> {
            int bits = y % 2 == 0 ? wanted[x / 8 % wanted.length] : random.nextInt(256);
            return (bits >> (7 - x % 8) & 1) == 1 ? 0xFF000000 : 0xFFFFFFFF;
        });

        Bytes bytes = new CommandEncoder(TextCharset.GB18030)
                .encode(SlipPicture.read(png, 0).bands());

        assertThat(bytes.size()).isGreaterThan(3_000);
        assertThat(bytes.toString()).doesNotContain("10 04", "10 05", "10 14");
    }
}
