package org.tingxu.core.station;

import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.name.Text;

/** Why the hall does not take in what a village station hands in. */
public enum StationWord implements RefusalWord {
    UNKNOWN(
            "station-unknown",
            Kind.UNKNOWN,
            new Text("没有这个代办点", "There is no such station"),
            new Text("没有代办点“%s”", "There is no station %s")),
    NOT_OWN(
            "station-not-own",
            Kind.FORBIDDEN,
            new Text("不是本代办点", "Another village station's"),
            new Text("代办员只为本代办点“%s”的村民代办", "An agent hands in for the villagers of the own station %s alone")),
    SIZE(
            "station-batch-size",
            Kind.INVALID,
            new Text("件数不对", "That many cannot be"),
            new Text("一次 1 至 %s 件", "Hand in 1 to %s matters at once")),
    BATCH(
            "station-batch",
            Kind.INVALID,
            new Text("本批未收", "The batch was not taken in"),
            new Text(
                    "逐行错误（行号: 代码）：%s。改正后整批重交",
                    "Faults by line (line: code): %s. Mend them and hand the whole batch in again")),
    FULL(
            "station-full",
            Kind.CONFLICT,
            new Text("本年编号已用完", "The year's numbers are used up"),
            new Text("一年最多 %s 批", "A year has %s numbers")),
    PROXY(
            "proxy-unknown",
            Kind.UNKNOWN,
            new Text("编号或查询码不对", "Number or code is wrong"),
            new Text("没有编号“%s”的代办件，或查询码不对", "There is no matter %s by proxy, or the code is another"));

    private final String code;
    private final Kind kind;
    private final Text title;
    private final Text detail;

    StationWord(String code, Kind kind, Text title, Text detail) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
