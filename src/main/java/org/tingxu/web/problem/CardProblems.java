package org.tingxu.web.problem;

import org.tingxu.core.name.Text;
import org.tingxu.device.desk.CardAnswer;
import org.tingxu.device.reader.CardWords;

/** Why a card cannot be read, or no number taken with it. */
public final class CardProblems {
    private CardProblems() {}

    public static Problem of(CardAnswer.NotRead no) {
        return switch (no.why()) {
            case NO_READER -> noReader();
            case READER_SILENT ->
                Problem.of(
                        409,
                        "card-reader-silent",
                        new Text("读卡器没有应答", "The card reader does not answer"),
                        text(no.words()));
            case NOT_UNDERSTOOD ->
                Problem.of(
                        422,
                        "card-not-understood",
                        new Text("不能识别此类证件", "This kind of document cannot be read here"),
                        text(no.words()));
            case LEFT_LYING ->
                Problem.of(
                        409,
                        "card-left-lying",
                        new Text("证件一直放在读卡器上", "The card lies there since before"),
                        text(no.words()));
            case UNREADABLE ->
                Problem.of(422, "card-unreadable", new Text("证件没有读出", "The card was not read"), text(no.words()));
        };
    }

    public static Problem noReader() {
        return Problem.of(
                409,
                "no-card-reader",
                new Text("这台取号机不能读卡", "This kiosk reads no cards"),
                new Text("没有读卡器或读卡器已停用，请到导办台", "It has no card reader in use; please go to the information desk"));
    }

    public static Problem referenceUnknown() {
        return Problem.of(
                422,
                "card-reference-unknown",
                new Text("读卡已过期或已使用", "The reading of the card has ended or was used"),
                new Text(
                        "请重新刷身份证：一次读卡一分钟内有效，只能取一个号",
                        "Put the card on the reader again: it counts once, within a minute"));
    }

    private static Text text(CardWords words) {
        return new Text(words.zh(), words.en());
    }
}
