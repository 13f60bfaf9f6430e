package org.tingxu.device.paper;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An installed font that can draw Chinese, in every lettering of a paper. */
final class PaperFont {
    /** What every paper needs; a font without these is no Chinese font. */
    private static final String PROBE = "厅序号票窗口办结补打第页，。：";

    /** 〓, which printers have always set where they had no type. */
    private static final int MISSING = 0x3013;

    /** Sans serif fonts of Debian first, then what other systems bring along. */
    private static final List<String> PREFERRED = List.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "Noto Serif CJK SC",
            "AR PL UMing CN",
            "SimSun",
            "SimHei");

    /** Text is measured without a screen's pixels, so that it breaks alike on paper and in a preview. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);

    private PaperFont(Font base) {
        for (Lettering lettering : Lettering.values()) {
            int style = lettering.bold() ? Font.BOLD : Font.PLAIN;
            fonts.put(lettering, base.deriveFont(style, (float) lettering.sizePt()));
        }
    }

    /**
     * The best font for a text: one that can draw all of it, else one that can draw Chinese. May read every font of the
     * machine, so never on a loop.
     *
     * @throws PaperRefused {@code no-cjk-font} when no font can draw Chinese
     */
    static PaperFont forText(String text) {
        return among(installed(), text);
    }

    /** As {@link #forText}, with these families only. */
    static PaperFont among(Set<String> families, String text) {
        Optional<Font> chinese = Optional.empty();
        for (String family : ordered(families)) {
            Font font = new Font(family, Font.PLAIN, 1);
            boolean draws = font.canDisplayUpTo(PROBE) < 0;
            if (draws && font.canDisplayUpTo(text.replace("\n", "")) < 0) {
                return new PaperFont(font);
            }
            if (draws && chinese.isEmpty()) {
                chinese = Optional.of(font);
            }
        }
        return chinese.map(PaperFont::new)
                .orElseThrow(() ->
                        new PaperRefused(PaperFault.Kind.NO_FONT, families.size() + " font families are installed"));
    }

    private static Set<String> ordered(Set<String> families) {
        Set<String> out = new LinkedHashSet<>(PREFERRED);
        out.retainAll(families);
        out.addAll(families);
        return out;
    }

    /** Java throws errors of its own when a machine has no fontconfig, or no font at all. */
    private static Set<String> installed() {
        try {
            return new LinkedHashSet<>(Arrays.asList(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        } catch (RuntimeException | LinkageError | InternalError fault) {
            throw new PaperRefused(PaperFault.Kind.NO_FONT, String.valueOf(fault.getMessage()));
        }
    }

    /** A character that the font has not becomes 〓, which everybody sees. */
    String drawable(String text) {
        Font font = font(Lettering.BODY);
        if (font.canDisplayUpTo(text) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || font.canDisplay(c) ? c : MISSING)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    double widthPt(String text, Lettering lettering) {
        return font(lettering).getStringBounds(text, EXACT).getWidth();
    }

    Font font(Lettering lettering) {
        return fonts.getOrDefault(lettering, new Font(Font.DIALOG, Font.PLAIN, 1));
    }
}
