package org.tingxu.device.profile;

/** Profiles of readers of identity cards. */
final class CardReaderReader {
    private static final int POLL_MS_MIN = 300;
    private static final int POLL_MS_MAX = 10_000;

    private CardReaderReader() {}

    static CardReaderProfile samv(YamlMap map) {
        YamlMap card = map.map("card");
        CardReaderProfile profile = new CardReaderProfile(
                BasicsReader.alone(map, Protocol.SAMV, ModelCharset.UTF_16LE),
                map.number("pollMs", POLL_MS_MIN, POLL_MS_MAX),
                card.whole("textBytes", 1, 4_096),
                card.whole("photoBytes", 0, 4_096),
                BasicsReader.patience(map.map("timeouts")));
        card.refuseTheRest();
        return profile;
    }
}
