package org.tingxu.device.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {
    private static final String HEAD = """
            name: {zh-CN: 试, en: Trial}
            elements:
              - text: "{number}"
              - text: "{reprint}"
            """;

    private static final SlipSheet WIDE = new SlipSheet(576, true, 6);
    private static final SlipSheet NARROW = new SlipSheet(384, true, 6);

    @TempDir
    private Path folder = Path.of("");

    private SlipTemplate read(String yaml) throws IOException, TemplateFaults {
        Files.writeString(folder.resolve("trial.yaml"), yaml);
        return SlipShelf.in(folder).template("trial");
    }

    private List<String> faults(String yaml) throws IOException {
        try {
            read(yaml);
            return List.of();
        } catch (TemplateFaults e) {
            String file = folder.resolve("trial.yaml").toString();
            return e.faults().stream()
                    .peek(fault -> assertThat(fault.file()).isEqualTo(file))
                    .map(fault -> fault.line() + ": " + fault.what())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "township"})
    void the_templates_of_the_program_stand_on_both_papers(String name) throws TemplateFaults {
        SlipTemplate template = SlipShelf.packaged().template(name);

        assertThat(TemplateCheck.of(template, WIDE, SlipSample.widest())).isEmpty();
        assertThat(TemplateCheck.of(template, NARROW, SlipSample.widest())).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("  - text: \"{nummer}\"\n", "5: there is no field {nummer}: use one of {hall}"),
                Arguments.of("  - text: \"{number\"\n", "5: a brace stands alone"),
                Arguments.of("  - txt: x\n", "5: unknown key \"txt\": use one of text"),
                Arguments.of("  - lime\n", "5: unknown element \"lime\""),
                Arguments.of("  - text: x\n    size: 9\n", "6: here belongs a number from 1 to 8, not \"9\""),
                Arguments.of("  - text: x\n    bold: yes\n", "6: here belongs one of false, true"),
                Arguments.of("  - text: x\n    module: 4\n", "6: \"module\" means nothing for text"),
                Arguments.of("  - text: {zh-CN: 只有中文}\n", "5: a text needs both languages"),
                Arguments.of("  - text: x\n    qr: y\n", "5: an element has one of text"),
                Arguments.of("  - feed: 300\n", "5: here belongs a number from 1 to 255"),
                Arguments.of("  - barcode: \"{service}\"\n", "5: {service} cannot stand in this code"),
                Arguments.of("  - barcode: 号{number}\n", "5: a code holds printable ASCII only"),
                Arguments.of("  - picture: logo.png\n", "5: there is no picture logo.png beside the template"),
                Arguments.of("  - picture: ../secret.png\n", "5: \"../secret.png\" is no name of a picture"),
                Arguments.of("  - picture: text.png\n", "5: text.png: the file is no PNG"),
                Arguments.of("\t- x\n", "5: not YAML"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_is_told_with_its_line_and_how_to_mend_it(String element, String told) throws IOException {
        Files.writeString(folder.resolve("text.png"), "no picture");

        assertThat(faults(HEAD + element)).singleElement().asString().startsWith(told);
    }

    @Test
    void every_fault_is_told_in_one_run() throws IOException {
        assertThat(faults(HEAD + "  - lime\n  - feed: 0\n  - text: \"{x}\"\n")).hasSize(3);
    }

    @Test
    void a_slip_says_its_number_and_that_it_is_a_copy() throws IOException {
        assertThat(faults("name: {zh-CN: 试, en: Trial}\nelements:\n  - line\n"))
                .containsExactly(
                        "1: a text with {number} in both languages and without \"when\" is missing",
                        "1: a text with {reprint} in both languages and without \"when\" is missing");
    }

    @Test
    void a_template_that_is_not_there_is_named() {
        assertThatThrownBy(() -> SlipShelf.in(folder).template("nowhere"))
                .isInstanceOf(TemplateFaults.class)
                .hasMessageContaining("nowhere.yaml:1: there is no such slip template");
        assertThatThrownBy(() -> SlipShelf.in(folder).template("../standard")).isInstanceOf(TemplateFaults.class);
    }

    static Stream<Arguments> tooWide() {
        return Stream.of(
                Arguments.of("  - text: \"{number}\"\n    size: 6\n", "\"AB99999999\" is 720 dots wide"),
                Arguments.of("  - text: Registration\n    size: 4\n", "\"Registration\" is 576 dots wide"),
                Arguments.of("  - qr: \"{link}\"\n    module: 16\n", "the QR code of"),
                Arguments.of("  - barcode: \"{number}\"\n    module: 6\n", "the barcode of \"AB99999999\""),
                Arguments.of("  - picture: wide.png\n", "wide.png is 400 dots wide, and the paper 384"));
    }

    @ParameterizedTest
    @MethodSource("tooWide")
    void what_is_too_wide_for_the_paper_is_a_fault(String element, String told) throws Exception {
        Files.write(folder.resolve("wide.png"), SlipPictureTest.png(400, 20, (_, _) -> 0xFF000000));
        SlipTemplate template = read(HEAD + element);

        assertThat(TemplateCheck.of(template, NARROW, SlipSample.widest()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(5);
                    assertThat(fault.what()).startsWith(told);
                });
    }

    @Test
    void a_line_whose_field_is_empty_is_left_out() throws Exception {
        SlipTemplate template = SlipShelf.standard();
        Slip first = SlipSample.ordinary(Slip.Language.ZH_CN, false);
        Slip copy = SlipSample.ordinary(Slip.Language.ZH_CN, true);

        assertThat(texts(SlipPress.set(template, first, WIDE))).noneMatch(text -> text.contains("补打"));
        assertThat(texts(SlipPress.set(template, copy, WIDE))).contains("【补打】");
    }

    private static List<String> texts(List<org.tingxu.protocol.escpos.PrinterCommand> commands) {
        return commands.stream()
                .filter(org.tingxu.protocol.escpos.PrinterCommand.Text.class::isInstance)
                .map(command -> ((org.tingxu.protocol.escpos.PrinterCommand.Text) command).text())
                .toList();
    }
}
