package org.tingxu.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠a"})
    void a_cell_that_a_spreadsheet_would_reckon_is_plain_text(String formula) {
        assertThat(Csv.cell(formula).replace("\"", "")).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"低保 = 生活", "2026-000001", "a@b", ""})
    void other_cells_stay_as_they_are(String text) {
        assertThat(Csv.cell(text)).isEqualTo(text);
    }

    @Test
    void a_comma_a_quote_or_a_line_end_does_not_break_a_row() {
        assertThat(Csv.of(List.of("事由", "n"), List.of(List.of("危房,\"改造\"\n低保", "=2"))))
                .isEqualTo("\uFEFF事由,n\r\n\"危房,\"\"改造\"\"\n低保\",'=2\r\n");
    }
}
