package org.tingxu.device.profile;

import java.util.List;
import org.tingxu.device.profile.PrinterProfile.Capabilities;
import org.tingxu.device.profile.PrinterProfile.Paper;
import org.tingxu.device.profile.PrinterProfile.StatusBits;
import org.tingxu.device.profile.PrinterProfile.StatusQuestion;
import org.tingxu.device.profile.PrinterProfile.Timeouts;

/** Profiles of ticket printers. */
final class PrinterReader {
    private static final long MASK_MAX = 0xFFFF_FFFFL;
    private static final int PAPERS_MAX = 8;
    private static final int QUESTIONS_MAX = 8;

    private PrinterReader() {}

    static PrinterProfile printer(YamlMap map) {
        return new PrinterProfile(
                BasicsReader.alone(map, Protocol.ESCPOS, ModelCharset.GB18030, ModelCharset.GBK),
                papers(map),
                map.whole("qrModuleDots", 1, 16),
                capabilities(map.map("capabilities")),
                map.maps("questions", 0, QUESTIONS_MAX).stream()
                        .map(PrinterReader::question)
                        .toList(),
                autoStatus(map.map("autoStatus")),
                map.constant("ack", PrinterProfile.AckMode.values()),
                timeouts(map.map("timeouts")));
    }

    private static List<Paper> papers(YamlMap map) {
        List<Paper> papers = map.maps("papers", 1, PAPERS_MAX).stream()
                .map(PrinterReader::paper)
                .toList();
        return papers.isEmpty() ? List.of(new Paper(80, 576)) : papers;
    }

    private static Paper paper(YamlMap map) {
        Paper paper = new Paper(map.whole("widthMm", 40, 120), map.whole("dots", 192, 960));
        map.refuseTheRest();
        return paper;
    }

    private static Capabilities capabilities(YamlMap map) {
        Capabilities capabilities = new Capabilities(map.flag("qr"), map.flag("autoStatus"));
        map.refuseTheRest();
        return capabilities;
    }

    private static StatusQuestion question(YamlMap map) {
        StatusQuestion question = new StatusQuestion(map.whole("ask", 1, 4), bits(map));
        map.refuseTheRest();
        return question;
    }

    private static StatusBits autoStatus(YamlMap map) {
        StatusBits bits = bits(map);
        map.refuseTheRest();
        return bits;
    }

    private static StatusBits bits(YamlMap map) {
        return new StatusBits(
                map.numberOr("coverOpen", 0, MASK_MAX),
                map.numberOr("paperOut", 0, MASK_MAX),
                map.numberOr("paperNearEnd", 0, MASK_MAX),
                map.numberOr("error", 0, MASK_MAX),
                map.numberOr("flip", 0, MASK_MAX));
    }

    private static Timeouts timeouts(YamlMap map) {
        Timeouts timeouts = new Timeouts(
                map.number("statusMs", 1, BasicsReader.WAIT_MS_MAX),
                map.number("writeMs", 1, BasicsReader.WAIT_MS_MAX),
                map.number("ackMs", 1, BasicsReader.WAIT_MS_MAX));
        map.refuseTheRest();
        return timeouts;
    }
}
