package org.tingxu.device.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;
import org.tingxu.protocol.escpos.PrinterText;
import org.tingxu.protocol.escpos.ProcessId;
import org.tingxu.protocol.escpos.ReplyDecoder;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Printers print the text on a slip, cut it, and say that it is on paper if the profile says that they can. */
record PrinterTrial(PrinterProfile profile) implements Trial {
    private static final int CUT_FEED_DOTS = 32;
    private static final ProcessId TEST_ID = new ProcessId("TEST");

    @Override
    public List<Step> encode(String text) {
        List<PrinterCommand> slip =
                new ArrayList<>(List.of(new PrinterCommand.Initialise(), new PrinterCommand.ChineseMode(true)));
        slip.add(new PrinterCommand.Align(Alignment.CENTRE));
        Stream.of(text.split("\\|"))
                .flatMap(line -> PrinterText.wrap(
                        PrinterText.clean(line), profile.paper().columns())
                        .stream())
                .forEach(line -> {
                    slip.add(new PrinterCommand.Text(line));
                    slip.add(new PrinterCommand.LineFeed());
                });
        slip.add(new PrinterCommand.Cut(CUT_FEED_DOTS));
        switch (profile.ack()) {
            case PROCESS_ID -> slip.add(new PrinterCommand.AskProcessId(TEST_ID));
            case GSR -> slip.add(new PrinterCommand.AskPaper());
            case NONE -> {}
        }
        Bytes bytes = new CommandEncoder(profile.charset()).encode(slip);
        return List.of(new Step(bytes, profile.ack() != PrinterProfile.AckMode.NONE));
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        return switch (from) {
            case HOST ->
                new CommandDecoder(profile.charset())
                        .take(bytes.toArray()).stream()
                                .map(decoded -> decoded.command().toString())
                                .toList();
            case DEVICE -> InWords.of(new ReplyDecoder(), bytes);
        };
    }

    /** Status that comes unasked answers nothing. */
    private static boolean isAnswer(PrinterReply reply) {
        return !(reply instanceof PrinterReply.Unreadable) && !(reply instanceof PrinterReply.AutoStatus);
    }

    @Override
    public List<Bytes> hello() {
        CommandEncoder encoder = new CommandEncoder(profile.charset());
        return profile.questions().stream()
                .map(question -> encoder.encode(new PrinterCommand.RealtimeStatus(question.ask())))
                .toList();
    }

    @Override
    public FrameReader<String> answers() {
        return new InWords<>(new ReplyDecoder(), PrinterTrial::isAnswer);
    }

    @Override
    public Patience testPatience() {
        return new Patience(profile.timeouts().writeMs() + profile.timeouts().ackMs(), 1);
    }

    @Override
    public String testText() {
        return "Tingxu 厅序|测试页 test slip|A001";
    }
}
