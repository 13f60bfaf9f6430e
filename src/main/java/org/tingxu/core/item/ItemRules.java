package org.tingxu.core.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ServiceCode;

/** Decides orders about the catalogue of items: reads, changes nothing. */
public final class ItemRules {
    /** Items of one hall, drafts of new ones counted. */
    public static final int ITEMS_MAX = 500;

    /** Longest reason, in characters. */
    public static final int WHY_MAX = 500;

    private final Catalogue catalogue;
    private final List<Item> file;
    private final Set<ServiceCode> services;

    /**
     * @param file     the items of the hall's file
     * @param services that numbers are given for
     */
    public ItemRules(Catalogue catalogue, List<Item> file, Set<ServiceCode> services) {
        this.catalogue = catalogue;
        this.file = file;
        this.services = services;
    }

    public ItemDecision decide(ItemCommand command) {
        return switch (command) {
            case ItemCommand.SaveDraft c -> save(c);
            case ItemCommand.DropDraft c ->
                draft(c).isPresent() ? accept(new ItemEvent.DraftDropped(c.code(), c.clerk())) : noDraft(c);
            case ItemCommand.SubmitDraft c ->
                draft(c).isPresent() ? accept(new ItemEvent.DraftSubmitted(c.code(), c.clerk())) : noDraft(c);
            case ItemCommand.ApproveDraft c ->
                unreviewable(c)
                        .map(ItemRules::refuse)
                        .orElseGet(() -> accept(new ItemEvent.DraftApproved(c.code(), c.clerk())));
            case ItemCommand.ReturnDraft c ->
                unreviewable(c)
                        .or(() -> unreasoned(c.why()))
                        .map(ItemRules::refuse)
                        .orElseGet(() -> accept(new ItemEvent.DraftReturned(c.code(), c.clerk(), c.why())));
            case ItemCommand.PublishDraft c -> publish(c);
            case ItemCommand.RestoreEdition c -> restore(c);
            case ItemCommand.WithdrawItem c -> withdraw(c);
        };
    }

    private ItemDecision save(ItemCommand.SaveDraft c) {
        Optional<Shelf> shelf = catalogue.shelf(c.code(), file);
        boolean same = shelf.flatMap(Shelf::current)
                .filter(e -> e.item().equals(c.item()))
                .isPresent();
        if (same) {
            return refuse(new ItemRefusal.DraftUnchanged(c.code()));
        }
        if (shelf.isEmpty() && catalogue.all(file).size() >= ITEMS_MAX) {
            return refuse(new ItemRefusal.ItemsFull(ITEMS_MAX));
        }
        return unfit(c.item())
                .map(ItemRules::refuse)
                .orElseGet(() -> accept(new ItemEvent.ItemDrafted(c.item(), c.clerk())));
    }

    private Optional<ItemRefusal> unfit(Item item) {
        Optional<ClockFault> fault = item.terms().fault();
        return fault.<ItemRefusal>map(ItemRefusal.ByTerms::new)
                .or(() -> item.guide()
                        .service()
                        .filter(s -> !services.contains(s))
                        .map(s -> new ItemRefusal.ItemServiceUnknown(item.code(), s)));
    }

    private Optional<ItemRefusal> unreviewable(ItemCommand c) {
        Optional<Draft> draft = draft(c);
        if (draft.isEmpty()) {
            return Optional.of(new ItemRefusal.DraftUnknown(c.code()));
        }
        if (!(draft.get().stage() instanceof Draft.Stage.Submitted)) {
            return Optional.of(new ItemRefusal.DraftNotSubmitted(c.code()));
        }
        return draft.get().writers().contains(c.clerk())
                ? Optional.of(new ItemRefusal.ReviewByWriter(c.code(), c.clerk()))
                : Optional.empty();
    }

    private ItemDecision publish(ItemCommand.PublishDraft c) {
        Optional<Draft> draft = draft(c);
        if (draft.isEmpty()) {
            return noDraft(c);
        }
        if (!(draft.get().stage() instanceof Draft.Stage.Approved)) {
            return refuse(new ItemRefusal.DraftNotApproved(c.code()));
        }
        Item item = draft.get().item();
        int number = catalogue.shelf(c.code(), file).map(Shelf::nextNumber).orElse(1);
        return unfit(item)
                .map(ItemRules::refuse)
                .orElseGet(() -> accept(new ItemEvent.ItemPublished(item, number, c.clerk())));
    }

    private ItemDecision restore(ItemCommand.RestoreEdition c) {
        Optional<Shelf> shelf = catalogue.shelf(c.code(), file);
        Optional<Edition> edition = shelf.flatMap(s -> s.edition(c.edition()));
        if (shelf.isEmpty() || edition.isEmpty()) {
            return refuse(new ItemRefusal.EditionUnknown(c.code(), c.edition()));
        }
        if (shelf.get().current().equals(edition)) {
            return refuse(new ItemRefusal.EditionInForce(c.code(), c.edition()));
        }
        Item item = edition.get().item();
        int number = shelf.get().nextNumber();
        return unreasoned(c.why())
                .or(() -> unfit(item))
                .map(ItemRules::refuse)
                .orElseGet(() -> accept(new ItemEvent.EditionRestored(item, number, c.edition(), c.clerk(), c.why())));
    }

    private ItemDecision withdraw(ItemCommand.WithdrawItem c) {
        if (catalogue.shelf(c.code(), file).flatMap(Shelf::current).isEmpty()) {
            return refuse(new ItemRefusal.ItemNotListed(c.code().value()));
        }
        return unreasoned(c.why())
                .map(ItemRules::refuse)
                .orElseGet(() -> accept(new ItemEvent.ItemWithdrawn(c.code(), c.clerk(), c.why())));
    }

    private Optional<Draft> draft(ItemCommand c) {
        return catalogue.shelf(c.code(), file).flatMap(Shelf::draft);
    }

    private static Optional<ItemRefusal> unreasoned(String why) {
        return why.isBlank() || why.length() > WHY_MAX
                ? Optional.of(new ItemRefusal.WhyMissing(WHY_MAX))
                : Optional.empty();
    }

    private static ItemDecision noDraft(ItemCommand c) {
        return refuse(new ItemRefusal.DraftUnknown(c.code()));
    }

    private static ItemDecision accept(ItemEvent event) {
        return new ItemDecision.Accepted(event);
    }

    private static ItemDecision refuse(ItemRefusal refusal) {
        return new ItemDecision.Refused(refusal);
    }
}
