package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.Guide;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.item.Edition;
import org.tingxu.core.item.ItemCommand;
import org.tingxu.core.item.ItemEvent;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.item.ItemRules;
import org.tingxu.core.item.Shelf;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;

/** The catalogue of items: drafts, their review by somebody else, editions. */
class CatalogueTest {
    private static final ClerkId WRITER = new ClerkId("writer");
    private static final ClerkId SECOND = new ClerkId("second");
    private static final ClerkId HEAD = new ClerkId("head");
    private static final ItemCode FELLING = new ItemCode("felling");
    private static final Item FIRST = felling(10);
    private static final Item FASTER = felling(7);

    private final HallStory story = HallStory.of(PlanDraft.plain().items(FIRST));

    private static Item felling(int days) {
        return item(FELLING, days, Guide.NONE);
    }

    private static Item item(ItemCode code, int days, Guide guide) {
        return new Item(code, new Text("采伐", "Felling"), Terms.of(MatterKind.PROMISED, days), List.of(), guide);
    }

    private static Command order(ItemCommand command) {
        return new Command.Items(command);
    }

    private static Command save(ClerkId clerk, Item item) {
        return order(new ItemCommand.SaveDraft(clerk, item));
    }

    private static Command submit(ClerkId clerk) {
        return order(new ItemCommand.SubmitDraft(clerk, FELLING));
    }

    private static Command approve(ClerkId clerk) {
        return order(new ItemCommand.ApproveDraft(clerk, FELLING));
    }

    private static Command publish() {
        return order(new ItemCommand.PublishDraft(WRITER, FELLING));
    }

    private static Command withdraw(String why) {
        return order(new ItemCommand.WithdrawItem(HEAD, FELLING, why));
    }

    private static Command restore(int edition) {
        return order(new ItemCommand.RestoreEdition(HEAD, FELLING, edition, "新承诺无法兑现"));
    }

    private static Command accept() {
        return new Command.Duty(new DutyCommand.AcceptMatter(
                WRITER,
                Optional.empty(),
                FELLING,
                Optional.empty(),
                Optional.empty(),
                new SubjectId("00112233445566778899aabbccddeeff"),
                List.of()));
    }

    private static Refusal refusal(ItemRefusal refusal) {
        return new Refusal.Items(refusal);
    }

    private HallStory published() {
        return story.done(save(WRITER, FASTER), submit(WRITER), approve(HEAD), publish());
    }

    private List<Item> inForce() {
        return story.hall().state().items();
    }

    private Shelf shelf() {
        HallState state = story.hall().state();
        return state.catalogue().shelf(FELLING, state.setUp().items()).orElseThrow();
    }

    @Test
    void a_draft_changes_nothing_until_somebody_else_has_reviewed_it_and_it_is_published() {
        story.done(save(WRITER, FASTER), submit(WRITER));
        story.when(approve(WRITER)).then(refusal(new ItemRefusal.ReviewByWriter(FELLING, WRITER)));
        story.when(publish()).then(refusal(new ItemRefusal.DraftNotApproved(FELLING)));
        story.done(approve(HEAD));
        assertThat(inForce()).containsExactly(FIRST);
        story.when(publish()).then(new Event.Items(new ItemEvent.ItemPublished(FASTER, 2, WRITER)));
        assertThat(inForce()).containsExactly(FASTER);
        assertThat(shelf().draft()).isEmpty();
    }

    @Test
    void whoever_wrote_at_a_draft_before_does_not_review_it_either() {
        story.done(save(WRITER, FASTER), save(SECOND, felling(6)), submit(SECOND));
        story.when(approve(WRITER)).then(refusal(new ItemRefusal.ReviewByWriter(FELLING, WRITER)));
    }

    @Test
    void a_draft_that_is_changed_after_its_approval_is_reviewed_anew() {
        story.done(save(WRITER, FASTER), submit(WRITER), approve(HEAD), save(WRITER, felling(1)));
        story.when(publish()).then(refusal(new ItemRefusal.DraftNotApproved(FELLING)));
        story.when(approve(HEAD)).then(refusal(new ItemRefusal.DraftNotSubmitted(FELLING)));
    }

    @Test
    void a_draft_that_is_sent_back_has_a_reason_and_can_be_submitted_again() {
        story.done(save(WRITER, FASTER), submit(WRITER));
        story.when(order(new ItemCommand.ReturnDraft(HEAD, FELLING, " ")))
                .then(refusal(new ItemRefusal.WhyMissing(ItemRules.WHY_MAX)));
        story.when(order(new ItemCommand.ReturnDraft(HEAD, FELLING, "长".repeat(ItemRules.WHY_MAX + 1))))
                .then(refusal(new ItemRefusal.WhyMissing(ItemRules.WHY_MAX)));
        story.done(
                order(new ItemCommand.ReturnDraft(HEAD, FELLING, "请核实人手")), submit(WRITER), approve(HEAD), publish());
        assertThat(inForce()).containsExactly(FASTER);
    }

    @Test
    void a_promise_longer_than_the_law_gives_is_refused() {
        story.when(save(WRITER, felling(21)))
                .then(refusal(new ItemRefusal.ByTerms(new ClockFault.PromiseOverStatute(21, 20))));
    }

    @Test
    void a_draft_that_changes_nothing_or_names_no_service_of_the_hall_is_refused() {
        story.when(save(WRITER, FIRST)).then(refusal(new ItemRefusal.DraftUnchanged(FELLING)));
        ServiceCode ghost = new ServiceCode("ghost");
        Guide guide = new Guide(
                Optional.of(ghost),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Disclosure.PUBLISHED);
        story.when(save(WRITER, item(FELLING, 10, guide)))
                .then(refusal(new ItemRefusal.ItemServiceUnknown(FELLING, ghost)));
    }

    @Test
    void a_matter_keeps_the_version_that_it_was_taken_in_under() {
        story.done(accept());
        MatterNo before =
                story.hall().state().duties().matters().iterator().next().no();
        published().done(accept());
        assertThat(story.hall().state().duties().matters())
                .extracting(m -> m.item().version())
                .containsExactly(FIRST.version(), FASTER.version());
        assertThat(story.hall()
                        .state()
                        .duties()
                        .matter(before)
                        .orElseThrow()
                        .item()
                        .terms()
                        .here()
                        .promisedDays())
                .isEqualTo(10);
    }

    @Test
    void no_matter_is_taken_in_under_a_withdrawn_item_and_those_under_way_go_on() {
        story.done(accept());
        story.when(withdraw("")).then(refusal(new ItemRefusal.WhyMissing(ItemRules.WHY_MAX)));
        story.done(withdraw("政策调整"));
        story.when(accept()).then(new Refusal.Duty(new DutyRefusal.ItemUnknown("felling")));
        story.when(withdraw("政策调整")).then(refusal(new ItemRefusal.ItemNotListed("felling")));
        assertThat(story.hall().state().duties().matters()).hasSize(1);
        story.done(restore(1), accept());
        assertThat(story.hall().state().duties().matters()).hasSize(2);
    }

    @Test
    void an_older_edition_is_published_anew_under_a_new_number() {
        published();
        story.when(restore(7)).then(refusal(new ItemRefusal.EditionUnknown(FELLING, 7)));
        story.when(restore(2)).then(refusal(new ItemRefusal.EditionInForce(FELLING, 2)));
        story.done(restore(1));
        assertThat(inForce()).containsExactly(FIRST);
        assertThat(shelf().editions()).extracting(Edition::number).containsExactly(1, 2, 3);
    }

    @Test
    void what_is_published_holds_until_the_entry_of_the_hall_file_changes() {
        published()
                .done(Orders.configure(PlanDraft.plain()
                        .items(FIRST, item(new ItemCode("other"), 5, Guide.NONE))
                        .build()));
        assertThat(inForce()).as("the entry is as it was").first().isEqualTo(FASTER);
        story.done(Orders.configure(PlanDraft.plain().items(felling(9)).build()));
        assertThat(inForce()).as("the entry is another one").containsExactly(felling(9));
        assertThat(shelf().editions()).extracting(Edition::number).containsExactly(1, 2, 3);
        story.done(Orders.configure(PlanDraft.plain().build()));
        assertThat(inForce()).as("the entry is gone").isEmpty();
    }

    @Test
    void a_new_item_is_nowhere_until_it_is_published_and_its_dropped_draft_leaves_nothing() {
        ItemCode code = new ItemCode("fishing");
        Item fishing = item(code, 5, Guide.NONE);
        story.done(save(WRITER, fishing), order(new ItemCommand.DropDraft(WRITER, code)));
        story.when(order(new ItemCommand.SubmitDraft(WRITER, code))).then(refusal(new ItemRefusal.DraftUnknown(code)));
        assertThat(story.hall().state().catalogue().touched()).isEmpty();
        story.done(
                save(WRITER, fishing),
                order(new ItemCommand.SubmitDraft(WRITER, code)),
                order(new ItemCommand.ApproveDraft(HEAD, code)));
        assertThat(inForce()).containsExactly(FIRST);
        story.done(order(new ItemCommand.PublishDraft(WRITER, code)));
        assertThat(inForce()).containsExactly(FIRST, fishing);
    }

    @Test
    void only_the_last_editions_are_kept_at_hand() {
        for (int i = 0; i < Shelf.EDITIONS_KEPT; i++) {
            story.done(save(WRITER, felling(1 + i % 2)), submit(WRITER), approve(HEAD), publish());
        }
        assertThat(shelf().editions()).hasSize(Shelf.EDITIONS_KEPT);
        story.when(restore(1)).then(refusal(new ItemRefusal.EditionUnknown(FELLING, 1)));
    }

    @Test
    void a_hall_has_so_many_items_and_no_more() {
        for (int i = 1; i < ItemRules.ITEMS_MAX; i++) {
            story.hall()
                    .apply(
                            new Event.Items(
                                    new ItemEvent.ItemDrafted(item(new ItemCode("item-" + i), 5, Guide.NONE), WRITER)),
                            story.now());
        }
        Item more = item(new ItemCode("one-more"), 5, Guide.NONE);
        assertThat(story.hall().decide(save(WRITER, more), story.now()))
                .isEqualTo(Decision.refuse(refusal(new ItemRefusal.ItemsFull(ItemRules.ITEMS_MAX))));
    }
}
