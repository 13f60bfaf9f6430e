package org.tingxu.device.reader;

/**
 * What a resident is told.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record CardWords(String zh, String en) {
    public static CardWords of(CardRead read) {
        return switch (read) {
            case CardRead.Card _ -> new CardWords("读卡成功，请收好证件。", "Your card was read. Please take it back.");
            case CardRead.NotUnderstood _ ->
                new CardWords(
                        "本机暂不能识别此类证件，请到窗口办理。",
                        "This machine cannot use this kind of document. Please ask at a window.");
            case CardRead.NoCard _ -> new CardWords("没有读到证件，请重试。", "No card was found. Please try again.");
            case CardRead.LeftLying _ ->
                new CardWords("请取走证件，再重新放上。", "Please take the card away, then put it on again.");
            case CardRead.Unreadable _ ->
                new CardWords("证件没有读出，请重新放置。", "The card could not be read. Please put it on again.");
            case CardRead.ReaderSilent _ ->
                new CardWords("读卡器没有应答，请到窗口办理。", "The card reader does not answer. Please ask at a window.");
            case CardRead.Cancelled _ -> new CardWords("已取消读卡。", "Reading was cancelled.");
        };
    }
}
