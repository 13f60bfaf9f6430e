package org.tingxu.device.sign;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.device.profile.SignProfile;

/**
 * Draws what a sign shows in its own dots, with a font of this machine: a card has a font of its own, so the real sign's dots look a
 * little different.
 */
final class DotWriter {
    private static final int CELL_WIDTH = 8;
    private static final int CELL_HEIGHT = 16;
    private static final int PROBE = '厅';

    /** Bitmap-like ones first; any font that can draw Chinese will do. */
    private static final List<String> PREFERRED =
            List.of("WenQuanYi Zen Hei", "Noto Sans CJK SC", "Noto Sans SC", "SimSun", "SimHei");

    /** Reading all fonts of a machine takes long, so it is done once, when the first sign is looked at. */
    private static final Supplier<String> FAMILY = new Supplier<>() {
        private String found = "";

        @Override
        public synchronized String get() {
            if (found.isEmpty()) {
                found = family();
            }
            return found;
        }
    };

    private DotWriter() {}

    /** Reads fonts: not to be called on a loop. */
    static DotGrid draw(SignProfile profile, Lit lit) {
        SignProfile.Geometry geometry = profile.geometry();
        boolean pixels = !geometry.pixels().equals(SignProfile.Pixels.NONE);
        int width = pixels ? geometry.pixels().width() : geometry.columns() * CELL_WIDTH;
        int height = pixels ? geometry.pixels().height() : geometry.rows() * CELL_HEIGHT;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D ink = image.createGraphics();
        try {
            ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
            ink.setColor(Color.WHITE);
            int rowHeight = height / Math.max(1, geometry.rows());
            ink.setFont(new Font(FAMILY.get(), Font.PLAIN, Math.max(6, rowHeight - 1)));
            List<String> rows = lit.percent() == 0 ? List.of() : lit.rows();
            for (int row = 0; row < Math.min(rows.size(), geometry.rows()); row++) {
                write(ink, rows.get(row), row * rowHeight, rowHeight, width / geometry.columns());
            }
        } finally {
            ink.dispose();
        }
        return new DotGrid(width, height, bits(image));
    }

    /** Each character in cells of its own, as signs do it. */
    private static void write(Graphics2D ink, String text, int top, int height, int cell) {
        FontMetrics metrics = ink.getFontMetrics();
        int baseline = top + (height + (int) (0.74 * metrics.getFont().getSize())) / 2;
        int column = 0;
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            int cells = SignRows.width(point);
            int indent = Math.max(0, cells * cell - metrics.stringWidth(character)) / 2;
            ink.drawString(character, column * cell + indent, baseline);
            column += cells;
        }
    }

    private static BitSet bits(BufferedImage image) {
        BitSet lit = new BitSet();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                lit.set(y * image.getWidth() + x, (image.getRGB(x, y) & 0xFF_FFFF) != 0);
            }
        }
        return lit;
    }

    private static String family() {
        Set<String> installed = Stream.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .collect(Collectors.toSet());
        return Stream.concat(
                        PREFERRED.stream().filter(installed::contains),
                        installed.stream().sorted())
                .filter(name -> new Font(name, Font.PLAIN, CELL_HEIGHT).canDisplay(PROBE))
                .findFirst()
                .orElse(Font.DIALOG);
    }
}
