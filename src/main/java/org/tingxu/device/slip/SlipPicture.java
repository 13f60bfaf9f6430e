package org.tingxu.device.slip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/** A picture as a printer takes it: one bit a dot, greys as dots scattered after Floyd and Steinberg. */
public final class SlipPicture {
    public static final int FILE_BYTES_MAX = 512 * 1024;

    /** Pixels each way of the file. */
    public static final int SIDE_MAX = 2_048;

    /** 15 cm of paper. */
    public static final int HEIGHT_DOTS_MAX = 1_200;

    /** Rows sent with one command: a command that a fault cuts short leaves a printer waiting for so much less. */
    static final int BAND_ROWS = 24;

    /** One white dot: stands in for a picture that could not be read. */
    static final SlipPicture BLANK = new SlipPicture(1, new byte[1][1]);

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;

    private final int widthDots;
    private final byte[][] rows;

    private SlipPicture(int widthDots, byte[][] rows) {
        this.widthDots = widthDots;
        this.rows = rows;
    }

    /**
     * Reads a PNG; what is transparent is white.
     *
     * @param widthDots width on paper, at most the picture's own; 0 = a dot for each pixel
     * @throws IOException when it is no PNG, too large, or not as wide as wanted; the message says how to mend it
     */
    public static SlipPicture read(byte[] png, int widthDots) throws IOException {
        if (png.length > FILE_BYTES_MAX) {
            throw new IOException("the picture has %d bytes: make it at most %d".formatted(png.length, FILE_BYTES_MAX));
        }
        double[][] grey = scaled(grey(decoded(png)), widthDots);
        if (grey.length > HEIGHT_DOTS_MAX) {
            throw new IOException(
                    "the picture is %d dots high: make it at most %d".formatted(grey.length, HEIGHT_DOTS_MAX));
        }
        return new SlipPicture(grey[0].length, withoutRealtime(dithered(grey)));
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > SIDE_MAX || height > SIDE_MAX) {
                throw new IOException("the picture has %d x %d pixels: make it at most %d x %d"
                        .formatted(width, height, SIDE_MAX, SIDE_MAX));
            }
            return reader.read(0);
        } catch (RuntimeException | javax.imageio.IIOException broken) {
            throw new IOException("the file is no PNG that can be read: save the picture as PNG anew", broken);
        } finally {
            reader.dispose();
        }
    }

    /** 0 is black, 1 is white. */
    private static double[][] grey(BufferedImage image) {
        double[][] grey = new double[image.getHeight()][image.getWidth()];
        for (int y = 0; y < grey.length; y++) {
            for (int x = 0; x < grey[y].length; x++) {
                int argb = image.getRGB(x, y);
                double light = (0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF)) / 255;
                double opaque = (argb >>> 24) / 255.0;
                grey[y][x] = light * opaque + 1 - opaque;
            }
        }
        return grey;
    }

    /** Each dot is the mean of the pixels that it covers. */
    private static double[][] scaled(double[][] grey, int widthDots) throws IOException {
        int width = grey[0].length;
        if (widthDots == 0 || widthDots == width) {
            return grey;
        }
        if (widthDots > width) {
            throw new IOException("the picture is only %d pixels wide, and width says %d: give a larger picture"
                    .formatted(width, widthDots));
        }
        int heightDots = Math.max(1, (int) Math.round((double) grey.length * widthDots / width));
        double[][] out = new double[heightDots][widthDots];
        for (int y = 0; y < heightDots; y++) {
            for (int x = 0; x < widthDots; x++) {
                out[y][x] = mean(
                        grey,
                        y * grey.length / heightDots,
                        Math.max(1, (y + 1) * grey.length / heightDots - y * grey.length / heightDots),
                        x * width / widthDots,
                        (x + 1) * width / widthDots - x * width / widthDots);
            }
        }
        return out;
    }

    private static double mean(double[][] grey, int top, int height, int left, int width) {
        double sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += grey[y][x];
            }
        }
        return sum / (height * width);
    }

    private static byte[][] dithered(double[][] grey) {
        int width = grey[0].length;
        byte[][] rows = new byte[grey.length][(width + 7) / 8];
        for (int y = 0; y < grey.length; y++) {
            for (int x = 0; x < width; x++) {
                double wanted = grey[y][x];
                double shown = wanted < 0.5 ? 0 : 1;
                if (shown == 0) {
                    rows[y][x / 8] |= (byte) (0x80 >> x % 8);
                }
                spread(grey, x, y, wanted - shown);
            }
        }
        return rows;
    }

    private static void spread(double[][] grey, int x, int y, double error) {
        add(grey, x + 1, y, error * 7 / 16);
        add(grey, x - 1, y + 1, error * 3 / 16);
        add(grey, x, y + 1, error * 5 / 16);
        add(grey, x + 1, y + 1, error / 16);
    }

    private static void add(double[][] grey, int x, int y, double error) {
        if (y < grey.length && x >= 0 && x < grey[y].length) {
            grey[y][x] += error;
        }
    }

    /** Some printers obey {@code DLE EOT}, {@code DLE ENQ} and {@code DLE DC4} within a picture: one dot more, and none is there. */
    private static byte[][] withoutRealtime(byte[][] rows) {
        byte[] before = new byte[] {0};
        for (byte[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                byte[] led = i == 0 ? before : row;
                int lead = i == 0 ? before.length - 1 : i - 1;
                if (led[lead] == DLE && (row[i] == EOT || row[i] == ENQ || row[i] == DC4)) {
                    led[lead] |= 1;
                }
            }
            before = row;
        }
        return rows;
    }

    public int widthDots() {
        return widthDots;
    }

    public int heightDots() {
        return rows.length;
    }

    /** The commands that print it; no command is longer than {@value #BAND_ROWS} rows. */
    public List<PrinterCommand> bands() {
        List<PrinterCommand> bands = new ArrayList<>();
        int widthBytes = rows[0].length;
        for (int from = 0; from < rows.length; from += BAND_ROWS) {
            int count = Math.min(BAND_ROWS, rows.length - from);
            byte[] all = new byte[count * widthBytes];
            for (int i = 0; i < count; i++) {
                System.arraycopy(rows[from + i], 0, all, i * widthBytes, widthBytes);
            }
            bands.add(new PrinterCommand.Raster(widthBytes, Bytes.of(all)));
        }
        return List.copyOf(bands);
    }
}
