package org.tingxu.device.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.TemplateFaults;
import org.tingxu.protocol.escpos.PrinterCommand;

class SlipPreviewTest {
    @ParameterizedTest
    @CsvSource({"standard,80", "standard,58", "township,80", "township,58"})
    void the_words_and_codes_of_a_drawn_template_can_be_read(String name, int widthMm, @TempDir Path folder)
            throws Exception {
        PrinterProfile profile = Slips.profile().onPaper(widthMm);
        SlipPreview preview = SlipPreview.of(profile, SlipShelf.packaged(), name, Slip.Language.ZH_CN, true);
        Path svg = Files.writeString(folder.resolve("slip.svg"), preview.svg(), StandardCharsets.UTF_8);
        Path png = Programs.png(svg, profile.paper().dots() + 64);

        assertThat(preview.slip().text()).contains("补打", "云溪镇便民服务中心", "A012", "居民身份证原件");
        assertThat(Programs.run("zbarimg", "zbar-tools", "zbarimg", "-q", "--raw", png.toString()))
                .contains("https://hall.example.gov.cn/t/")
                .satisfies(read -> assertThat(read.contains("A012\n")).isEqualTo(name.equals("township")));
        assertThat(Programs.run("tesseract", "tesseract-ocr-chi-sim", "tesseract", png.toString(), "-", "-l", "chi_sim")
                        .replace(" ", ""))
                .contains("前面还有7人")
                .contains("过号请到服务台，当日有效");
    }

    @Test
    void the_cut_is_the_last_command_of_every_template() throws TemplateFaults {
        SlipPreview preview =
                SlipPreview.of(Slips.profile(), SlipShelf.packaged(), "township", Slip.Language.EN, false);

        assertThat(preview.slip().commands().getFirst()).isEqualTo(new PrinterCommand.Initialise());
        assertThat(preview.slip().commands().getLast()).isInstanceOf(PrinterCommand.Cut.class);
        assertThat(preview.slip().commands()).noneMatch(PrinterCommand.Noise.class::isInstance);
        int off = preview.slip()
                .commands()
                .indexOf(new PrinterCommand.RealtimeSwitch(PrinterCommand.RealtimeSwitch.Action.POWER_OFF, false));
        int raster = preview.slip().commands().stream()
                .map(PrinterCommand.Raster.class::isInstance)
                .toList()
                .indexOf(true);
        assertThat(off).as("realtime actions are off before the picture").isBetween(1, raster);
    }

    @Test
    void a_template_that_does_not_stand_on_the_paper_is_refused_before_use(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("big.yaml"), """
                name: {zh-CN: 大, en: Big}
                elements:
                  - text: "{number}"
                    size: 8
                  - text: "{reprint}"
                """);

        assertThatThrownBy(() -> SlipPreview.checked(Slips.profile(), SlipShelf.in(folder), "big"))
                .isInstanceOf(TemplateFaults.class)
                .hasMessageContaining("big.yaml:3: \"AB99999999\" is 960 dots wide, and the paper 576");
    }
}
