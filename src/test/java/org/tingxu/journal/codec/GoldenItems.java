package org.tingxu.journal.codec;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.hall.Event;
import org.tingxu.core.item.Draft;
import org.tingxu.core.item.Edition;
import org.tingxu.core.item.Edition.Origin;
import org.tingxu.core.item.ItemEvent;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/** Items of which all is told, each word of the codec once. */
final class GoldenItems {
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final ClerkId HEAD = new ClerkId("head");

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
                Terms.of(MatterKind.PROMISED, 10).with(List.of(StepLimit.then("审核", 4), new StepLimit("会签", 6, true))),
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

    /** An event of every kind. */
    static Map<String, List<Event>> byKind() {
        ItemCode code = guided().code();
        Map<String, List<Event>> all = new LinkedHashMap<>();
        Stream.of(
                        new ItemEvent.ItemDrafted(guided(), LI),
                        new ItemEvent.DraftDropped(code, LI),
                        new ItemEvent.DraftSubmitted(code, LI),
                        new ItemEvent.DraftApproved(code, HEAD),
                        new ItemEvent.DraftReturned(code, HEAD, "承诺\"过短\""),
                        new ItemEvent.ItemPublished(guided(), 2, LI),
                        new ItemEvent.EditionRestored(guided(), 3, 1, HEAD, "有误"),
                        new ItemEvent.ItemWithdrawn(code, HEAD, "停办"))
                .map(Event.Items::new)
                .forEach(e -> all.put(EventCodec.kind(e), List.of(e)));
        return all;
    }

    /** A shelf with every origin of an edition, and one for every stage of a draft. */
    static List<Shelf> shelves() {
        Item item = guided();
        Instant at = Instant.parse("2026-09-28T01:00:00Z");
        List<Edition> editions = List.of(
                new Edition(1, item, new Origin.FromFile()),
                new Edition(2, item, new Origin.Published(LI, at, Optional.empty())),
                new Edition(3, item, new Origin.Published(HEAD, at, Optional.of(1))));
        return List.of(
                new Shelf(new ItemCode("a"), editions, Optional.of("停办"), Optional.empty()),
                drafted("b", new Draft.Stage.Written()),
                drafted("c", new Draft.Stage.Submitted(LI)),
                drafted("d", new Draft.Stage.Approved(HEAD)),
                drafted("e", new Draft.Stage.Returned(HEAD, "过短")));
    }

    private static Shelf drafted(String code, Draft.Stage stage) {
        Draft draft = new Draft(guided(), List.of(LI, HEAD), stage);
        return new Shelf(new ItemCode(code), List.of(), Optional.empty(), Optional.of(draft));
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
        return new Item(new ItemCode(code), text("其他", "Other"), Terms.of(MatterKind.ON_THE_SPOT), List.of(), guide);
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
