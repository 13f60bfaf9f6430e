package org.tingxu.core.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tingxu.core.duty.Item;
import org.tingxu.core.item.Edition.Origin;
import org.tingxu.core.name.ItemCode;

/**
 * What was changed about the items since the hall's file was read. What is published goes before the file, until the file's entry of
 * that item changes.
 */
public final class Catalogue {
    /** Said of an item that the file no longer has. */
    public static final String LEFT_THE_FILE = "hall-file";

    private final TreeMap<ItemCode, Shelf> shelves;

    public Catalogue() {
        this(List.of());
    }

    public Catalogue(Collection<Shelf> shelves) {
        this.shelves = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        shelves.forEach(s -> this.shelves.put(s.code(), s));
    }

    /** The shelves that differ from the file, by code. */
    public List<Shelf> touched() {
        return List.copyOf(shelves.values());
    }

    /** Every item of the file and of the catalogue: those of the file first, in its order. */
    public List<Shelf> all(List<Item> file) {
        List<Shelf> all = new ArrayList<>();
        file.forEach(item -> all.add(shelf(item.code(), file).orElseGet(() -> Shelf.of(item))));
        shelves.values().stream()
                .filter(s -> file.stream().noneMatch(i -> i.code().equals(s.code())))
                .forEach(all::add);
        return all;
    }

    /** The items that matters are taken in under. */
    public List<Item> inForce(List<Item> file) {
        return shelves.isEmpty()
                ? file
                : all(file).stream()
                        .flatMap(s -> s.current().stream())
                        .map(Edition::item)
                        .toList();
    }

    public Optional<Shelf> shelf(ItemCode code, List<Item> file) {
        return Optional.ofNullable(shelves.get(code))
                .or(() -> file.stream()
                        .filter(i -> i.code().equals(code))
                        .findFirst()
                        .map(Shelf::of));
    }

    /** Makes an event true. Never judges. */
    public void apply(ItemEvent event, Instant at, List<Item> file) {
        Shelf shelf = shelf(event.code(), file).orElseGet(() -> Shelf.empty(event.code()));
        put(
                switch (event) {
                    case ItemEvent.ItemDrafted e ->
                        shelf.with(Optional.of(shelf.draft()
                                .map(d -> d.rewritten(e.item(), e.clerk()))
                                .orElseGet(() -> Draft.first(e.item(), e.clerk()))));
                    case ItemEvent.DraftDropped _ -> shelf.with(Optional.empty());
                    case ItemEvent.DraftSubmitted e -> staged(shelf, new Draft.Stage.Submitted(e.clerk()));
                    case ItemEvent.DraftApproved e -> staged(shelf, new Draft.Stage.Approved(e.clerk()));
                    case ItemEvent.DraftReturned e -> staged(shelf, new Draft.Stage.Returned(e.clerk(), e.why()));
                    case ItemEvent.ItemPublished e -> {
                        Origin origin = new Origin.Published(e.clerk(), at, Optional.empty());
                        yield shelf.with(new Edition(e.edition(), e.item(), origin), Optional.empty());
                    }
                    case ItemEvent.EditionRestored e -> {
                        Origin origin = new Origin.Published(e.clerk(), at, Optional.of(e.restored()));
                        yield shelf.with(new Edition(e.edition(), e.item(), origin), shelf.draft());
                    }
                    case ItemEvent.ItemWithdrawn e -> shelf.without(e.why());
                });
    }

    private static Shelf staged(Shelf shelf, Draft.Stage stage) {
        return shelf.with(shelf.draft().map(d -> d.with(stage)));
    }

    private void put(Shelf shelf) {
        if (shelf.editions().isEmpty() && shelf.draft().isEmpty()) {
            shelves.remove(shelf.code());
        } else {
            shelves.put(shelf.code(), shelf);
        }
    }

    /** The hall's file is another one: an entry that changed goes before what was published. */
    public void configured(List<Item> before, List<Item> after) {
        for (Shelf shelf : touched()) {
            Optional<Item> was = find(before, shelf.code());
            Optional<Item> is = find(after, shelf.code());
            if (!was.equals(is)) {
                put(is.map(item -> shelf.with(Edition.fromFile(shelf.nextNumber(), item), shelf.draft()))
                        .orElseGet(() -> shelf.without(LEFT_THE_FILE)));
            }
        }
    }

    private static Optional<Item> find(List<Item> items, ItemCode code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
