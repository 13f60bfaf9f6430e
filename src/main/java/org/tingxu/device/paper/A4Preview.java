package org.tingxu.device.paper;

import io.vertx.core.buffer.Buffer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pages as pictures, drawn by what draws them for a printer. */
public final class A4Preview {
    public static final int DPI_MIN = 36;
    public static final int DPI_MAX = 300;
    private static final double POINTS_PER_INCH = 72;

    private A4Preview() {}

    /**
     * One page as a PNG in shades of grey. Takes too long for a loop.
     *
     * @param page from 0
     * @param dpi {@value #DPI_MIN} to {@value #DPI_MAX}; 96 for a screen
     * @throws IllegalArgumentException for another resolution, or no such page
     */
    public static Buffer png(A4Pages pages, int page, int dpi) {
        if (dpi < DPI_MIN || dpi > DPI_MAX || page < 0 || page >= pages.getNumberOfPages()) {
            throw new IllegalArgumentException("page " + page + " at " + dpi + " dpi");
        }
        double scale = dpi / POINTS_PER_INCH;
        int width = (int) Math.round(A4Pages.WIDTH_PT * scale);
        int height = (int) Math.round(A4Pages.HEIGHT_PT * scale);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.scale(scale, scale);
        pages.print(pen, pages.getPageFormat(page), page);
        pen.dispose();
        return written(picture);
    }

    /** Every page as a PNG. */
    public static List<Buffer> pngs(A4Pages pages, int dpi) {
        return IntStream.range(0, pages.getNumberOfPages())
                .mapToObj(page -> png(pages, page, dpi))
                .toList();
    }

    private static Buffer written(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", out);
            return Buffer.buffer(out.toByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
