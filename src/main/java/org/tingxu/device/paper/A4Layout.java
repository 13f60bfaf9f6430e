package org.tingxu.device.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tingxu.core.name.Language;

/** A document → its pages. Pure but for the fonts of the machine; takes too long for a loop. */
public final class A4Layout {
    private static final double GAP_PT = 8;
    private static final double SIGNATURE_GAP_PT = 36;
    private static final double NAME_SHARE_MAX = 0.4;
    /** White above and below a bar, of its line. */
    private static final double BAR_SPARE = 0.15;

    private static final String COPY = "补打";

    private final A4Document document;
    private final PaperFont font;
    private final Sheets sheets;

    private A4Layout(A4Document document, PaperFont font) {
        this.document = document;
        this.font = font;
        sheets = new Sheets(font);
    }

    /**
     * Lays a document out on A4, with margins of 20 mm.
     *
     * @throws PaperRefused {@code no-cjk-font}, or {@code a4-too-long} beyond 100 pages
     */
    public static A4Pages of(A4Document document) {
        return with(document, PaperFont.forText(text(document)));
    }

    static A4Pages with(A4Document document, PaperFont font) {
        A4Layout layout = new A4Layout(document, font);
        layout.title();
        document.parts().forEach(layout::part);
        layout.signatures();
        layout.strips();
        return new A4Pages(layout.sheets.pages(), font);
    }

    private void title() {
        for (String line : wrap(document.title(), Sheets.BODY_WIDTH_PT, Lettering.TITLE)) {
            double left = Sheets.LEFT_PT + (Sheets.BODY_WIDTH_PT - font.widthPt(line, Lettering.TITLE)) / 2;
            line(left, Lettering.TITLE, line);
        }
        sheets.skip(GAP_PT);
    }

    private void part(A4Document.Part part) {
        switch (part) {
            case A4Document.Heading heading -> heading(heading);
            case A4Document.Paragraph paragraph -> paragraph(paragraph);
            case A4Document.Facts facts -> facts(facts);
            case A4Document.Table table -> TableLayout.put(sheets, font, table);
            case A4Document.Bars bars -> bars(bars.bars());
        }
        sheets.skip(GAP_PT);
    }

    private void heading(A4Document.Heading heading) {
        List<String> lines = wrap(heading.text(), Sheets.BODY_WIDTH_PT, Lettering.HEADING);
        double withWhatFollows = lines.size() * Lettering.HEADING.linePt() + 4 * Lettering.BODY.linePt();
        sheets.need(withWhatFollows);
        lines.forEach(line -> line(Sheets.LEFT_PT, Lettering.HEADING, line));
    }

    private void paragraph(A4Document.Paragraph paragraph) {
        wrap(paragraph.text(), Sheets.BODY_WIDTH_PT, Lettering.BODY)
                .forEach(line -> line(Sheets.LEFT_PT, Lettering.BODY, line));
    }

    /** Names in one column, as wide as the widest of them, values in another. */
    private void facts(A4Document.Facts facts) {
        double widest = facts.facts().stream()
                .mapToDouble(fact -> font.widthPt(fact.name(), Lettering.BOLD))
                .max()
                .orElse(0);
        double names = Math.min(widest, Sheets.BODY_WIDTH_PT * NAME_SHARE_MAX);
        double valueX = Sheets.LEFT_PT + names + 2 * GAP_PT;
        for (A4Document.Fact fact : facts.facts()) {
            List<String> left = wrap(fact.name(), names, Lettering.BOLD);
            List<String> right = wrap(fact.value(), Sheets.RIGHT_PT - valueX, Lettering.BODY);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                sheets.need(Lettering.BODY.linePt());
                if (i < left.size()) {
                    sheets.words(Sheets.LEFT_PT, 0, Lettering.BOLD, left.get(i));
                }
                if (i < right.size()) {
                    sheets.words(valueX, 0, Lettering.BODY, right.get(i));
                }
                sheets.skip(Lettering.BODY.linePt());
            }
        }
    }

    /** Names in one column, then the bars, each with its value behind it. */
    private void bars(List<A4Document.Bar> bars) {
        double names = widest(bars, A4Document.Bar::name) + GAP_PT;
        double room = Sheets.BODY_WIDTH_PT - names - widest(bars, A4Document.Bar::value) - GAP_PT;
        double most = bars.stream().mapToDouble(A4Document.Bar::amount).max().orElse(0);
        double height = Lettering.BODY.linePt();
        for (A4Document.Bar bar : bars) {
            sheets.need(height);
            double width = most > 0 && room > 0 ? room * bar.amount() / most : 0;
            sheets.words(Sheets.LEFT_PT, 0, Lettering.BODY, font.drawable(bar.name()));
            sheets.fill(Sheets.LEFT_PT + names, height * BAR_SPARE, width, height * (1 - 2 * BAR_SPARE));
            sheets.words(Sheets.LEFT_PT + names + width + GAP_PT / 2, 0, Lettering.BODY, font.drawable(bar.value()));
            sheets.skip(height);
        }
    }

    private double widest(List<A4Document.Bar> bars, Function<A4Document.Bar, String> words) {
        return bars.stream()
                .mapToDouble(bar -> font.widthPt(font.drawable(words.apply(bar)), Lettering.BODY))
                .max()
                .orElse(0);
    }

    /** Side by side, each with a line to write on; never apart from each other. */
    private void signatures() {
        int count = document.signatures().size();
        if (count == 0) {
            return;
        }
        double share = Sheets.BODY_WIDTH_PT / count;
        List<List<String>> names = document.signatures().stream()
                .map(name -> wrap(name, share / 2, Lettering.BODY))
                .toList();
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        sheets.need(SIGNATURE_GAP_PT + lines * Lettering.BODY.linePt());
        sheets.skip(SIGNATURE_GAP_PT);
        for (int i = 0; i < count; i++) {
            double x = Sheets.LEFT_PT + i * share;
            double below = 0;
            for (String line : names.get(i)) {
                sheets.words(x, below, Lettering.BODY, line);
                below += Lettering.BODY.linePt();
            }
            double widest = names.get(i).stream()
                    .mapToDouble(line -> font.widthPt(line, Lettering.BODY))
                    .max()
                    .orElse(0);
            double y = sheets.y() + Lettering.BODY.sizePt() + 2;
            sheets.stroke(x + widest + 4, y, x + share - GAP_PT, y);
        }
        sheets.skip(lines * Lettering.BODY.linePt());
    }

    /** Head and foot of every page, once it is known how many there are. */
    private void strips() {
        List<List<Mark>> pages = sheets.pages();
        for (int i = 0; i < pages.size(); i++) {
            strip(pages.get(i), i + 1, pages.size());
        }
    }

    private void strip(List<Mark> page, int number, int of) {
        double headLine = Sheets.MARGIN_PT + Lettering.HEADING.sizePt();
        double footLine = A4Pages.HEIGHT_PT - Sheets.MARGIN_PT - 2;
        if (number > 1) {
            page.add(new Mark.Words(Sheets.LEFT_PT, headLine, Lettering.SMALL, headOf(document.title())));
        }
        if (document.copy()) {
            page.add(upTo(headLine, Lettering.HEADING, document.language() == Language.EN ? COPY + " Copy" : COPY));
        }
        page.add(new Mark.Words(Sheets.LEFT_PT, footLine, Lettering.SMALL, headOf(document.footer())));
        page.add(upTo(footLine, Lettering.SMALL, numbered(number, of)));
    }

    private String numbered(int number, int of) {
        return switch (document.language()) {
            case ZH_CN -> "第 " + number + " 页 / 共 " + of + " 页";
            case EN -> "Page " + number + " of " + of;
        };
    }

    private Mark upTo(double baseline, Lettering lettering, String text) {
        return new Mark.Words(Sheets.RIGHT_PT - font.widthPt(text, lettering), baseline, lettering, text);
    }

    /** As much as a strip holds beside the page's number. */
    private String headOf(String text) {
        return wrap(text, Sheets.BODY_WIDTH_PT * 0.75, Lettering.SMALL).getFirst();
    }

    private void line(double x, Lettering lettering, String text) {
        sheets.need(lettering.linePt());
        sheets.words(x, 0, lettering, text);
        sheets.skip(lettering.linePt());
    }

    private List<String> wrap(String text, double widthPt, Lettering lettering) {
        return LineBreaks.of(font.drawable(text), widthPt, piece -> font.widthPt(piece, lettering));
    }

    /** Everything that has to be drawn, to choose the font by. */
    private static String text(A4Document document) {
        Stream<String> parts = document.parts().stream().flatMap(part -> switch (part) {
            case A4Document.Heading heading -> Stream.of(heading.text());
            case A4Document.Paragraph paragraph -> Stream.of(paragraph.text());
            case A4Document.Facts facts -> facts.facts().stream().flatMap(f -> Stream.of(f.name(), f.value()));
            case A4Document.Table table ->
                Stream.concat(
                        table.columns().stream().map(A4Document.Column::head),
                        table.rows().stream().flatMap(List::stream));
            case A4Document.Bars bars -> bars.bars().stream().flatMap(b -> Stream.of(b.name(), b.value()));
        });
        return Stream.of(Stream.of(document.title(), document.footer()), parts, document.signatures().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining());
    }
}
