package org.tingxu.device.paper;

import org.tingxu.core.name.Language;

/**
 * Why nothing was printed.
 *
 * @param detail the server, the queue, or what was said; goes into the sentence
 */
public record PaperFault(Kind kind, String detail) {
    /** Each with the code of its refusal and a sentence in both languages that says how to mend it. */
    public enum Kind {
        NO_SERVER(
                "no-a4-printer",
                "no print server (CUPS) answers at %s: install and start it (apt-get install cups; systemctl start"
                        + " cups), or set CUPS_SERVER=host:port",
                "打印服务（CUPS）%s 无应答：请安装并启动（apt-get install cups；systemctl start cups），或设置 CUPS_SERVER=主机:端口"),
        NO_QUEUE(
                "no-a4-printer",
                "%s: add an A4 printer to CUPS and make it the default (lpadmin -p NAME -E -v URI -m everywhere;"
                        + " lpadmin -d NAME)",
                "%s：请在 CUPS 中添加 A4 打印机并设为默认（lpadmin -p 名称 -E -v 地址 -m everywhere；lpadmin -d 名称）"),
        NOT_ACCEPTING(
                "a4-printer-rejects",
                "the queue %s takes no jobs: cupsaccept NAME opens it again",
                "打印队列 %s 不接受作业：用 cupsaccept 名称 重新开放"),
        NO_FONT(
                "no-cjk-font",
                "no installed font can draw Chinese (%s): apt-get install fontconfig fonts-noto-cjk",
                "没有可用的中文字体（%s）：请安装 apt-get install fontconfig fonts-noto-cjk"),
        TOO_LONG("a4-too-long", "the paper has %s: print it in parts", "文件共 %s：请分批打印"),
        BUSY("a4-busy", "too many papers wait for the printer (%s): try again in a minute", "等待打印的文件过多（%s）：请稍后再试"),
        SERVER_FAULT(
                "a4-server-fault",
                "the print server refused the job: %s; its error log says more (/var/log/cups/error_log)",
                "打印服务拒绝作业：%s；详见其日志（/var/log/cups/error_log）"),
        NOT_DRAWN("a4-not-drawn", "the pages could not be drawn: %s", "页面生成失败：%s");

        private final String code;
        private final String english;
        private final String chinese;

        Kind(String code, String english, String chinese) {
            this.code = code;
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** The public code, as in {@code no-a4-printer}. */
    public String code() {
        return kind.code;
    }

    public String sentence(Language language) {
        String sentence = switch (language) {
            case ZH_CN -> kind.chinese;
            case EN -> kind.english;
        };
        return sentence.replace("%s", detail);
    }
}
