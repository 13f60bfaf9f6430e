package org.tingxu.device.printing;

import org.tingxu.device.slip.Slip;

/** Why a slip did not come out, or why nobody can say. A sentence each for the clerk, in both languages. */
public enum PrintTrouble {
    PAPER_OUT("The printer has no paper", "打印机缺纸"),
    COVER_OPEN("The printer's cover is open", "打印机盖未合上"),
    PRINTER_ERROR("The printer reports an error", "打印机故障"),
    LINE_DOWN("The printer is not connected", "打印机未连接"),
    LINE_BROKE("The line to the printer broke during the slip", "打印过程中线路中断"),
    SILENT("The printer does not answer", "打印机无应答"),
    UNREADABLE("The printer's answers cannot be read: check cable and speed", "打印机应答无法识别，请检查线缆和波特率"),
    NOT_CONFIRMED("The printer did not confirm the slip", "打印机未确认出票"),
    QUEUE_FULL("Too many slips are waiting for this printer", "待打印的号票过多"),
    NOT_RECORDED("The start of printing could not be recorded", "打印开始未能记录"),
    CLOSED("The printer has been taken out of service", "打印机已停用");

    private final String english;
    private final String chinese;

    PrintTrouble(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String sentence(Slip.Language language) {
        return switch (language) {
            case ZH_CN -> chinese;
            case EN -> english;
        };
    }
}
