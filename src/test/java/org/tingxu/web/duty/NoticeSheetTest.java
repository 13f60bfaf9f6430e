package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.duty.Badge;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Hand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MaterialForm;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.StepLimit;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.device.paper.A4Document;
import org.tingxu.web.auth.StaffNames;

/** What an applicant is told on paper. */
class NoticeSheetTest {
    private static final NoticeSheet.About HALL = new NoticeSheet.About(
            new Text("测试大厅", "Test hall"),
            Optional.of("0000-0000000"),
            Optional.of("测*甲"),
            new StaffNames(Map.of("wang", "王五")));
    private static final Item ITEM = new Item(
            new ItemCode("felling"),
            new Text("林木采伐许可", "Felling permit"),
            Terms.of(MatterKind.PROMISED, 10).with(List.of(StepLimit.then("踏勘", 3))),
            List.of(
                    new Material(
                            "right",
                            new Text("林权证", "Forest right"),
                            MaterialForm.COPY,
                            2,
                            Optional.of(new Text("林业局", "Forestry office")),
                            Optional.of(new Text("凭身份证领取", "With an identity card"))),
                    new Material("form", new Text("申请表", "Form"))),
            new Guide(
                    Optional.empty(),
                    List.of(new Text("《森林法》", "Forest Law")),
                    List.of(),
                    List.of(),
                    Optional.of(new Text("工本费 5 元", "5 yuan")),
                    Optional.of(new Text("4号窗口", "Window 4")),
                    Optional.empty(),
                    Guide.NONE.disclosure()));

    private static Notice notice(Notice.Kind kind, Optional<Item> item, Optional<String> reasons) {
        return new Notice(
                1,
                kind,
                new MatterNo(2026, 7),
                new Hand(
                        new ClerkId("li"),
                        Optional.of(new ClerkId("wang")),
                        Optional.of(new Badge("李四", Optional.of("综合01")))),
                LocalDateTime.parse("2026-03-02T09:30"),
                item,
                kind == Notice.Kind.MATERIALS ? List.of("right") : List.of(),
                List.of(),
                reasons,
                Optional.of("可向县局申请"));
    }

    private static String text(NoticeSheet sheet, Language language) {
        return sheet.title() + "\n"
                + String.join("\n", NoticePaper.lines(sheet, HALL.hall().in(language), language));
    }

    @Test
    void one_notice_tells_basis_steps_limit_fee_place_phone_and_of_each_material_all_that_is_needed() {
        NoticeSheet sheet = NoticeSheet.of(
                notice(Notice.Kind.MATERIALS, Optional.of(ITEM), Optional.empty()), HALL, Language.ZH_CN);
        assertThat(text(sheet, Language.ZH_CN))
                .contains(
                        "一次性告知书",
                        "办件编号：2026-000007",
                        "申请人：测*甲",
                        "办理依据：《森林法》",
                        "办理环节：踏勘（3 个工作日）",
                        "承诺 10 个工作日（法定 20 个）",
                        "收费：工本费 5 元",
                        "办理地点：4号窗口",
                        "咨询电话：0000-0000000",
                        "1. 林权证",
                        "复印件 · 2 份 · 林业局 · 凭身份证领取",
                        "经办人：李四（工号 综合01）（代 王五）")
                .doesNotContain("申请表");
    }

    @Test
    void a_refusal_tells_its_reasons_and_what_the_applicant_may_do() {
        NoticeSheet sheet = NoticeSheet.of(
                notice(Notice.Kind.RETURNED, Optional.of(ITEM), Optional.of("林地不在本乡")), HALL, Language.EN);
        assertThat(text(sheet, Language.EN))
                .contains(
                        "Notice: not accepted",
                        "Reasons: 林地不在本乡",
                        "可向县局申请",
                        "within 60 days",
                        "李四 (badge 综合01) (for 王五)")
                .doesNotContain("Missing:");
    }

    @Test
    void what_is_no_longer_in_the_catalogue_is_told_by_its_code() {
        NoticeSheet sheet =
                NoticeSheet.of(notice(Notice.Kind.MATERIALS, Optional.empty(), Optional.empty()), HALL, Language.ZH_CN);
        assertThat(sheet.materials()).containsExactly(new NoticeSheet.Sought("right", "", "", "", ""));
    }

    @Test
    void the_page_is_signed_for_and_has_a_table_of_what_is_missing() {
        NoticeSheet sheet = NoticeSheet.of(
                notice(Notice.Kind.MATERIALS, Optional.of(ITEM), Optional.empty()), HALL, Language.ZH_CN);
        A4Document page = NoticePaper.document(sheet, "测试大厅", Language.ZH_CN);
        assertThat(page.title()).isEqualTo("测试大厅 一次性告知书");
        assertThat(page.signatures()).contains("申请人签收");
        assertThat(page.parts())
                .filteredOn(A4Document.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((A4Document.Table) table).rows())
                        .containsExactly(List.of("林权证", "复印件", "2", "林业局", "凭身份证领取")));
    }
}
