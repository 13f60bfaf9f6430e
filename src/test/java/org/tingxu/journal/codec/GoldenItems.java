package org.tingxu.journal.codec;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/** Items of which all is told, each word of the codec once. */
final class GoldenItems {
    private GoldenItems() {}

    static Item guided() {
        List<Material> materials = List.of(
                new Material("form", text("申请表", "Form")),
                material("card", MaterialForm.ORIGINAL_AND_COPY, 2),
                material("photo", MaterialForm.ELECTRONIC, 0),
                material("deed", MaterialForm.COPY, 1));
        return new Item(
                new ItemCode("felling"),
                text("采伐", "Felling"),
                Terms.of(MatterKind.PROMISED, 10)
                        .with(List.of(StepLimit.then("审核", 4), new StepLimit("会签", 6, true))),
                materials,
                new Guide(
                        Optional.of(new ServiceCode("dibao")),
                        List.of(text("依据一", "Basis 1"), text("依据二", "Basis 2")),
                        List.of(text("条件", "Condition")),
                        List.of(text("审核", "Examination"), text("会签", "Signatures")),
                        Optional.of(text("5元", "5 yuan")),
                        Optional.of(text("4号窗口", "Window 4")),
                        Optional.of("0000-1234"),
                        Disclosure.PUBLISHED));
    }

    /** One for each attribute of disclosure that has a reason. */
    static List<Item> all() {
        return List.of(
                guided(),
                closed("asked", Disclosure.Attribute.ON_REQUEST),
                closed("secret", Disclosure.Attribute.WITHHELD));
    }

    private static Item closed(String code, Disclosure.Attribute attribute) {
        Disclosure disclosure = new Disclosure(attribute, Optional.of(text("有理由", "With a reason")));
        Guide guide = new Guide(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                disclosure);
        return new Item(
                new ItemCode(code), text("其他", "Other"), Terms.of(MatterKind.ON_THE_SPOT), List.of(), guide);
    }

    private static Material material(String code, MaterialForm form, int copies) {
        return new Material(
                code,
                text("材料", "Paper"),
                form,
                copies,
                Optional.of(text("单位", "Office")),
                Optional.of(text("办法", "Way")));
    }

    static Text text(String zh, String en) {
        return new Text(zh, en);
    }
}
