package org.tingxu.device.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.tingxu.core.name.Language;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Part;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;

/** Papers for tests. */
final class Papers {
    private Papers() {}

    static A4Document paper(String title, Part... parts) {
        return new A4Document(Language.ZH_CN, title, List.of(parts), List.of(), "样例厅", false);
    }

    static A4Document brief(String title) {
        return paper(title, new Paragraph("正文"));
    }

    static Table table(int rows) {
        return new Table(
                List.of(new Column("号票", 1, Side.LEFT), new Column("件数", 1, Side.RIGHT)),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of("行%03d".formatted(row), Integer.toString(row)))
                        .toList());
    }
}
