package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Text;
import org.tingxu.device.sign.SignFace;

/** What a sign tells of an item, by the room it has. */
class ItemPagesTest {
    static Item felling() {
        return item("felling", Disclosure.PUBLISHED);
    }

    static Item withheld() {
        return item("secret", new Disclosure(Disclosure.Attribute.WITHHELD, Optional.of(new Text("内部", "internal"))));
    }

    private static Item item(String code, Disclosure disclosure) {
        return new Item(
                new ItemCode(code),
                new Text("林木采伐许可", "Tree felling permit"),
                Terms.of(MatterKind.PROMISED, 10),
                List.of(),
                new Guide(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(new Text("5元", "5 yuan")),
                        Optional.empty(),
                        Optional.of("0000-1234"),
                        disclosure));
    }

    private static List<List<String>> pages(SignScript script, int rows, int columns) {
        return new ItemPages(new SignSpace(script, rows, columns), Optional.empty())
                .of(felling()).stream().map(SignFace::lines).toList();
    }

    @Test
    void the_name_stands_over_as_many_facts_as_the_sign_has_rows_for() {
        assertThat(pages(SignScript.CHINESE, 2, 16))
                .containsExactly(
                        List.of("林木采伐许可", "承诺10个工作日"), List.of("林木采伐许可", "收费5元"), List.of("林木采伐许可", "咨询0000-1234"));
        assertThat(pages(SignScript.CHINESE, 4, 24))
                .containsExactly(List.of("林木采伐许可", "承诺10个工作日", "收费5元", "咨询0000-1234"));
    }

    @Test
    void a_text_wider_than_the_sign_is_broken_and_none_of_it_is_lost() {
        assertThat(pages(SignScript.CHINESE, 1, 8))
                .containsExactly(
                        List.of("林木采伐"),
                        List.of("许可"),
                        List.of("承诺10个"),
                        List.of("工作日"),
                        List.of("收费5元"),
                        List.of("咨询0000"),
                        List.of("-1234"));
        assertThat(String.join(
                        "",
                        pages(SignScript.CHINESE, 2, 10).stream()
                                .flatMap(List::stream)
                                .toList()))
                .contains("林木采伐许", "可", "承诺10个工", "作日");
    }

    @Test
    void a_sign_with_ascii_alone_is_told_in_english() {
        assertThat(pages(SignScript.ASCII, 2, 20))
                .containsExactly(
                        List.of("Tree felling permit", "Within 10 working"),
                        List.of("Tree felling permit", "days"),
                        List.of("Tree felling permit", "Fee: 5 yuan"),
                        List.of("Tree felling permit", "Ask 0000-1234"));
    }

    @Test
    void what_is_not_published_has_no_page() {
        assertThat(new ItemPages(new SignSpace(SignScript.CHINESE, 2, 16), Optional.empty()).of(withheld()))
                .isEmpty();
    }
}
