package org.tingxu.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A file of holidays is read as a whole, or every fault of it is told with its line. */
class HolidayFileTest {
    private static final String HEAD = HolidayFile.HEADER + "\n";

    @Test
    void the_projects_own_file_is_read_and_announces_2019_to_2026() throws IOException {
        HolidayNotice notice = read(own());
        assertThat(notice.years()).containsExactlyInAnyOrder(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(notice.on(LocalDate.of(2026, 2, 17)))
                .contains(new NoticeDay(LocalDate.of(2026, 2, 17), "春节", NoticeDay.Kind.OFF));
        assertThat(notice.on(LocalDate.of(2018, 12, 29)))
                .contains(new NoticeDay(LocalDate.of(2018, 12, 29), "元旦", NoticeDay.Kind.WORK));
        assertThat(notice.announced(LocalDate.of(2018, 12, 29)))
                .as("only its end is named, by the notice of 2019")
                .isFalse();
    }

    @Test
    void a_year_of_which_the_first_part_was_entered_is_not_announced() {
        assertThat(read(HEAD + "2027-01-01,元旦,off\n").years()).isEmpty();
        assertThat(read(HEAD + "2027-01-01,元旦,off\n2027-10-01,国庆节,off\n").years())
                .containsExactly(2027);
    }

    @Test
    void comments_empty_lines_a_byte_order_mark_and_windows_line_ends_are_let_pass() {
        assertThat(read("\uFEFF# source\r\n\r\n" + HolidayFile.HEADER + "\r\n 2027-10-01 , 国庆节 , off \r\n")
                        .on(LocalDate.of(2027, 10, 1)))
                .contains(new NoticeDay(LocalDate.of(2027, 10, 1), "国庆节", NoticeDay.Kind.OFF));
    }

    @Test
    void every_fault_is_told_with_its_line_and_how_to_mend_it() {
        String text = HEAD
                + "2027-02-30,春节,off\n"
                + "2027-02-06,春节,holiday\n"
                + "2027-02-07,,off\n"
                + "2027-02-08,春节\n"
                + "2027-10-01,国庆节,off\n"
                + "2027-10-01,国庆节,work\n";
        assertThat(faults(text)).extracting(HolidayReading.LineFault::line).containsExactly(2, 3, 4, 5, 7);
        assertThat(faults(text))
                .extracting(Object::toString)
                .contains(
                        "line 2: '2027-02-30' is no date; write it as 2026-02-17",
                        "line 3: 'holiday' is no kind of day; write off or work",
                        "line 5: 2 columns instead of 3; write date,name,kind",
                        "line 7: 2027-10-01 is already in line 6; keep one of the two");
    }

    @Test
    void a_file_without_header_or_days_is_refused() {
        assertThat(faults("")).extracting(HolidayReading.LineFault::what).containsExactly("the file is empty");
        assertThat(faults("2027-10-01,国庆节,off\n"))
                .extracting(HolidayReading.LineFault::what)
                .containsExactly("the header is missing");
        assertThat(faults(HEAD)).extracting(HolidayReading.LineFault::what).containsExactly("no day is named");
    }

    @Test
    void what_a_fault_repeats_is_short_and_printable() {
        String long500 = "x".repeat(500);
        assertThat(faults(HEAD + long500 + ",春节,off\n" + "2027-10-01,a\tb\u0007,off\n"))
                .extracting(HolidayReading.LineFault::what)
                .allSatisfy(what -> assertThat(what).hasSizeLessThan(80).doesNotContain("\u0007"));
    }

    @Test
    void a_file_that_is_too_long_is_refused_and_faults_are_bounded() {
        assertThat(faults(HEAD + "\n".repeat(HolidayFile.LINES_MAX)))
                .extracting(HolidayReading.LineFault::what)
                .containsExactly("the file has more than 4000 lines");
        assertThat(faults(HEAD + "x\n".repeat(500))).hasSize(HolidayFile.FAULTS_MAX);
    }

    @Test
    void a_day_is_named_once_and_has_a_name() {
        NoticeDay day = new NoticeDay(LocalDate.of(2027, 10, 1), "国庆节", NoticeDay.Kind.OFF);
        assertThatIllegalArgumentException().isThrownBy(() -> HolidayNotice.of(List.of(day, day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeDay(LocalDate.of(2027, 10, 1), " ", NoticeDay.Kind.OFF));
    }

    private static String own() throws IOException {
        String name = "/calendar/holidays-cn.csv";
        try (InputStream in = Objects.requireNonNull(HolidayFileTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HolidayNotice read(String text) {
        return switch (HolidayFile.read(text)) {
            case HolidayReading.Read(HolidayNotice notice) -> notice;
            case HolidayReading.Faulty(List<HolidayReading.LineFault> faults) ->
                throw new AssertionError(faults.toString());
        };
    }

    private static List<HolidayReading.LineFault> faults(String text) {
        return switch (HolidayFile.read(text)) {
            case HolidayReading.Read read -> throw new AssertionError("read: " + read);
            case HolidayReading.Faulty(List<HolidayReading.LineFault> faults) -> faults;
        };
    }
}
