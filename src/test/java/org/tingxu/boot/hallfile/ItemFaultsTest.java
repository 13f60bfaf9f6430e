package org.tingxu.boot.hallfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Statute;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.name.Text;
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
    void what_is_reported_up_may_name_the_limit_of_the_body_above() {
        List<Item> items = read("""
                  - {code: a, name: {zh-CN: 甲, en: A}, kind: reported-up, promised: 15, above: {promised: 12}}
                  - {code: b, name: {zh-CN: 乙, en: B}, kind: reported-up, above: {statutory: 45, extension: 15}}
                  - {code: c, name: {zh-CN: 丙, en: C}, kind: reported-up}
                """).items();
        assertThat(items.stream().map(i -> i.terms().above()))
                .containsExactly(
                        Optional.of(new Limit(Statute.LICENCE, 12)),
                        Optional.of(new Limit(new Statute(45, 15), 45)),
                        Optional.empty());
    }

    @Test
    void a_limit_above_is_for_what_is_reported_up_and_no_longer_than_the_law() {
        HallReading promised =
                read("  - {code: a, name: {zh-CN: 甲, en: A}, kind: promised,\n     above: {promised: 12}}\n");
        assertThat(promised.faults()).singleElement().satisfies(f -> {
            assertThat(f.path()).isEqualTo("items[0].above");
            assertThat(f.line()).isEqualTo(promised.lineOf("above:"));
            assertThat(f.mend()).contains("reported-up");
        });
        HallReading longer =
                read("  - {code: a, name: {zh-CN: 甲, en: A}, kind: reported-up,\n     above: {promised: 21}}\n");
        assertThat(longer.faults()).singleElement().satisfies(f -> {
            assertThat(f.path()).isEqualTo("items[0].above.promised");
            assertThat(f.mend()).isEqualTo("promise 20 at most");
        });
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

    @Test
    void an_item_tells_its_basis_conditions_steps_and_where_its_materials_are_got() {
        Item item = read("""
                  - code: felling
                    name: {zh-CN: 采伐, en: Felling}
                    kind: promised
                    promised: 10
                    basis: [{zh-CN: 依据, en: Basis}]
                    conditions: [{zh-CN: 条件, en: Condition}]
                    materials:
                      - code: right
                        name: {zh-CN: 林权证, en: Right}
                        form: original-and-copy
                        copies: 2
                        issuer: {zh-CN: 林业局, en: Forestry office}
                        how: {zh-CN: 窗口打印, en: Printed at the window}
                    steps:
                      - {name: {zh-CN: 审核, en: Examination}, days: 4}
                      - {name: {zh-CN: 会签, en: Signatures}, days: 9, beside: true}
                    fee: {zh-CN: 5元, en: 5 yuan}
                    place: {zh-CN: 4号窗口, en: Window 4}
                    phone: 0000-1234
                    disclosure: {attribute: on-request, reason: {zh-CN: 涉密, en: Secret}}
                """).items().getFirst();
        assertThat(item.materials()).singleElement().satisfies(m -> {
            assertThat(m.form()).isEqualTo(MaterialForm.ORIGINAL_AND_COPY);
            assertThat(m.copies()).isEqualTo(2);
            assertThat(m.issuer()).contains(new Text("林业局", "Forestry office"));
        });
        assertThat(item.terms().steps()).containsExactly(StepLimit.then("审核", 4), new StepLimit("会签", 9, true));
        assertThat(item.guide().steps()).containsExactly(new Text("审核", "Examination"), new Text("会签", "Signatures"));
        assertThat(item.guide().phone()).contains("0000-1234");
        assertThat(item.guide().disclosure().attribute()).isEqualTo(Disclosure.Attribute.ON_REQUEST);
    }

    @Test
    void steps_that_take_longer_than_the_promise_are_refused_with_their_line() {
        HallReading reading = read("""
                  - code: felling
                    name: {zh-CN: 采伐, en: Felling}
                    kind: promised
                    promised: 10
                    steps:
                      - {name: {zh-CN: 审核, en: Examination}, days: 4}
                      - {name: {zh-CN: 会签, en: Signatures}, days: 9}
                """);
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(reading.lineOf("- {name: {zh-CN: 审核"));
            assertThat(fault.toString()).contains("items[0].steps", "13", "10");
        });
    }

    @Test
    void each_slip_in_an_items_guide_is_told_with_its_line() {
        HallReading reading = read("""
                  - code: felling
                    name: {zh-CN: 采伐, en: Felling}
                    kind: promised
                    service: no-such-service
                    basis: 依据
                    materials:
                      - {code: right, name: {zh-CN: 证, en: Right}, form: orginal, copies: 21}
                    fee: free
                    phone: a
                    disclosure: {attribute: withheld}
                """);
        assertThat(reading.faults())
                .extracting(Fault::line)
                .containsExactlyInAnyOrder(
                        reading.lineOf("no-such-service"),
                        reading.lineOf("依据"),
                        reading.lineOf("orginal"),
                        reading.lineOf("orginal"),
                        reading.lineOf("free"),
                        reading.lineOf("phone: a"),
                        reading.lineOf("attribute: withheld"));
    }
}
