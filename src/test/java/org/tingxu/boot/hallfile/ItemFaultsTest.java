package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.testing.HallYaml;

/** The section {@code items} of a hall's file. */
class ItemFaultsTest {
    @TempDir
    private static Path folder;

    private static HallReading read(String items) {
        return new HallReading(HallYaml.windows(1) + "items:\n" + items);
    }

    /** A file and what reading it gave. */
    private record HallReading(String text) {
        HallFile file() {
            try {
                return HallFile.read(Files.writeString(folder.resolve("hall.yaml"), text), TestModels.ALL);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<Fault> faults() {
            return file() instanceof HallFile.Faulty f ? f.faults() : List.of();
        }

        List<Item> items() {
            return file() instanceof HallFile.Loaded l ? l.plan().items() : List.of();
        }

        int lineOf(String part) {
            return text.substring(0, text.indexOf(part)).split("\n", -1).length;
        }
    }

    @Test
    void an_item_has_the_limits_of_its_kind_unless_it_says_otherwise() {
        List<Item> items = read("""
                  - {code: felling, name: {zh-CN: 采伐, en: Felling}, kind: promised, promised: 10}
                  - {code: birth, name: {zh-CN: 登记, en: Birth}, kind: on-the-spot}
                """).items();
        assertThat(items.getFirst().terms().here().promisedDays()).isEqualTo(10);
        assertThat(items.getFirst().terms().here().statute()).isEqualTo(MatterKind.PROMISED.statute());
        assertThat(items.getLast().terms().here().promisedDays()).isZero();
    }

    @Test
    void a_promise_over_the_statute_is_refused_with_its_line() {
        HallReading reading = read("""
                  - code: felling
                    name: {zh-CN: 采伐, en: Felling}
                    kind: promised
                    promised: 21
                """);
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(reading.lineOf("promised: 21"));
            assertThat(fault.toString()).contains("items[0].promised", "21", "20");
        });
    }

    @Test
    void a_kind_that_is_no_kind_of_item_and_a_code_that_is_there_twice_are_faults() {
        assertThat(read("  - {code: a, name: {zh-CN: 甲, en: A}, kind: returned}\n")
                        .faults())
                .singleElement()
                .satisfies(f -> assertThat(f.toString()).contains("items[0].kind"));
        String one = "  - {code: a, name: {zh-CN: 甲, en: A}, kind: promised}\n";
        assertThat(read(one + one).faults())
                .singleElement()
                .satisfies(f -> assertThat(f.toString()).contains("twice"));
    }
}
