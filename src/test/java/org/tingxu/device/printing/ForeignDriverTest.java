package org.tingxu.device.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.protocol.escpos.CommandDecoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.TextCharset;
import org.tingxu.protocol.wire.Bytes;

/** Drivers that others wrote, at the virtual printer. receiptio knows port 9100 alone, so its connection is led to a free one. */
class ForeignDriverTest {
    private static final String RECEIPT = "^^^A012\\n\\n社会保障卡申领\\n\\n前面还有 7 人\\n{code:A012;option:code128,2,60}\\n";

    private static final String PRINT = """
            const net = require('net');
            const connect = net.connect;
            net.connect = (_, address) => connect(Number(process.argv[1]), address);
            require('receiptio').print(`%s`, '-d 127.0.0.1 -p generic -l zh -c 48 -t 20')
              .then(result => { process.stdout.write(result); process.exit(0); });
            """.formatted(RECEIPT);

    private static final String RENDER = """
            const iconv = require('iconv-lite');
            const text = require('receiptline').transform(`%s`, {cpl: 48, encoding: 'gb18030', command: 'generic', cutting: true});
            process.stdout.write(Buffer.from(text, 'binary').toString('base64'));
            """.formatted(RECEIPT);

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({"none,success", "paper-out,paperempty", "cover,coveropen"})
    void receiptio_prints_and_says_of_the_printer_what_is_true(String fault, String said) throws Exception {
        VirtualPrinter printer = new VirtualPrinter(vertx, TextCharset.GB18030);
        printer.change(faults -> switch (fault) {
            case "paper-out" -> faults.withPaper(PrinterState.Paper.OUT);
            case "cover" -> faults.withCoverOpen(true);
            default -> faults;
        });
        NetServer server = printer.serve("127.0.0.1", 0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);

        String answer = new String(Judges.node(PRINT, Integer.toString(server.actualPort())), StandardCharsets.UTF_8);

        assertThat(answer).isEqualTo(said);
        assertThat(printer.slips().stream().map(PrintedSlip::text))
                .satisfies(texts -> assertThat(texts.stream().anyMatch(text -> text.contains("A012")))
                        .isEqualTo(fault.equals("none")));
    }

    @Test
    void receiptlines_chinese_is_read_as_it_was_written() throws Exception {
        byte[] bytes = Base64.getDecoder().decode(Judges.node(RENDER));

        List<PrinterCommand> read = new CommandDecoder(TextCharset.GB18030)
                .take(bytes).stream().map(CommandDecoder.Decoded::command).toList();

        String text = new PrintedSlip(Bytes.of(bytes), read, true).text();
        assertThat(text.replace(" ", "")).contains("A012", "社会保障卡申领", "前面还有7人");
        assertThat(read)
                .contains(new PrinterCommand.Initialise())
                .anyMatch(PrinterCommand.Cut.class::isInstance)
                .anyMatch(PrinterCommand.Size.class::isInstance);
    }
}
