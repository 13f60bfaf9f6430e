package org.tingxu.device.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

class SlipDrawingTest {
    @ParameterizedTest
    @ValueSource(ints = {80, 58})
    void a_phone_reads_the_tracking_address_and_that_for_complaints_from_the_drawn_slip(
            int widthMm, @TempDir Path folder) throws Exception {
        PrinterProfile profile = Slips.profile().onPaper(widthMm);

        Path png = Programs.png(
                Slips.svg(folder, "slip", profile, Slips.chinese()),
                profile.paper().dots() + 64);

        assertThat(Programs.run("zbarimg", "zbar-tools", "zbarimg", "-q", "--raw", png.toString())
                        .lines())
                .containsExactlyInAnyOrder(Slips.URL, "https://hall.example/v/yunxi");
    }

    @Test
    void the_words_on_the_drawn_slip_can_be_read(@TempDir Path folder) throws Exception {
        Path png = Programs.png(Slips.svg(folder, "slip", Slips.profile(), Slips.chinese()), 640);

        String read = Programs.run(
                        "tesseract", "tesseract-ocr-chi-sim", "tesseract", png.toString(), "-", "-l", "chi_sim")
                .replace(" ", "");

        assertThat(read).contains("便民服务中心").contains("前面还有7人").contains("投诉监督电话");
    }

    @Test
    void an_uncut_slip_is_seen_to_hang_in_the_printer() {
        PrintedSlip whole = Slips.printed(Slips.profile(), Slips.chinese());
        List<PrinterCommand> withoutCut =
                whole.commands().subList(0, whole.commands().size() - 1);

        assertThat(SlipDrawing.svg(new PrintedSlip(whole.bytes(), withoutCut, false), 576))
                .contains("#8a8a8a");
        assertThat(SlipDrawing.svg(whole, 576)).doesNotContain("#8a8a8a");
    }

    @Test
    void markup_in_a_text_stays_text() {
        PrintedSlip slip = new PrintedSlip(
                Bytes.of(), List.of(new PrinterCommand.Text("<script>&"), new PrinterCommand.LineFeed()), false);

        assertThat(SlipDrawing.svg(slip, 576)).contains("&lt;script&gt;&amp;").doesNotContain("<script");
    }

    @Test
    void bars_and_pictures_are_drawn(@TempDir Path folder) throws IOException, InterruptedException {
        PrintedSlip slip = new PrintedSlip(
                Bytes.of(),
                List.of(
                        new PrinterCommand.BarcodeCaption(true),
                        new PrinterCommand.Code128("A{12}"),
                        new PrinterCommand.Feed(2),
                        new PrinterCommand.Raster(2, Bytes.hex("FF FF 80 01"))),
                false);
        Path svg = Files.writeString(folder.resolve("bars.svg"), SlipDrawing.svg(slip, 576));

        assertThat(Files.readString(svg)).contains("M32 ").contains("h16v1h-16z");
        assertThat(Programs.run(
                                "zbarimg",
                                "zbar-tools",
                                "zbarimg",
                                "-q",
                                "--raw",
                                Programs.png(svg, 640).toString())
                        .strip())
                .isEqualTo("A{12}");
    }
}
