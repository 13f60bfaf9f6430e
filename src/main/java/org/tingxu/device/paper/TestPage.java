package org.tingxu.device.paper;

import java.util.List;
import org.tingxu.core.name.Language;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Fact;
import org.tingxu.device.paper.A4Document.Facts;
import org.tingxu.device.paper.A4Document.Paragraph;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;

/** The page that a technician prints to see that A4 works. */
public final class TestPage {
    private TestPage() {}

    /**
     * A page with running text, facts and a table.
     *
     * @param printer what the technician calls the printer
     * @param printedAt local time of the hall, as it shall be read
     */
    public static A4Document of(Language language, String hall, String printer, String printedAt) {
        boolean zh = language == Language.ZH_CN;
        return new A4Document(
                language,
                zh ? "A4 打印测试页" : "A4 test page 打印测试页",
                List.of(
                        new Facts(List.of(
                                new Fact(zh ? "大厅" : "Hall", hall),
                                new Fact(zh ? "打印机" : "Printer", printer),
                                new Fact(zh ? "打印时间" : "Printed at", printedAt))),
                        new Paragraph(
                                zh
                                        ? "本页能够阅读，说明中文字体、版面和打印队列均正常。四周页边距应为 20 毫米，下表边框应完整。"
                                        : "If this page can be read, the font, the layout and the queue work. Each margin is"
                                                + " 20 mm wide, and the grid below is whole. Chinese: 厅序、号票、窗口、办结。"),
                        new Table(
                                List.of(
                                        new Column(zh ? "项目" : "What", 3, Side.LEFT),
                                        new Column(zh ? "样例" : "Sample", 5, Side.LEFT),
                                        new Column(zh ? "数字" : "Number", 2, Side.RIGHT)),
                                List.of(
                                        List.of(zh ? "汉字" : "Chinese", "首问负责 一次性告知 限时办结", "1"),
                                        List.of(zh ? "标点" : "Punctuation", "，。；：？！「」《》（）—…", "20"),
                                        List.of(zh ? "字母和数字" : "Latin", "A001 B023 0123456789", "300")))),
                List.of(),
                hall + " · " + printedAt,
                false);
    }
}
