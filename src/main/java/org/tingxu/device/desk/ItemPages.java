package org.tingxu.device.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.Text;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.SignRows;

/** The published items as pages of a sign: the name on top of each, below it promise, fee and phone, broken where the sign ends. */
final class ItemPages {
    private static final Text FREE = new Text("不收费", "Free of charge");

    private final SignSpace space;
    private final SignWords words;
    private final Optional<String> hallPhone;

    ItemPages(SignSpace space, Optional<String> hallPhone) {
        this.space = space;
        this.words = new SignWords(space.script());
        this.hallPhone = hallPhone;
    }

    /** No page for an item that is not published. */
    List<SignFace> of(Item item) {
        if (item.guide().disclosure().attribute() != Disclosure.Attribute.PUBLISHED) {
            return List.of();
        }
        List<String> name = broken(words.in(item.name()));
        List<String> facts = facts(item).flatMap(fact -> broken(fact).stream()).toList();
        return name.size() < space.rows() ? headed(name, facts) : plain(name, facts);
    }

    private Stream<String> facts(Item item) {
        int days = item.terms().here().promisedDays();
        Text promise = days == 0
                ? new Text("承诺当日办结", "Done the same day")
                : new Text("承诺" + days + "个工作日", "Within " + days + (days == 1 ? " working day" : " working days"));
        Optional<String> phone = item.guide().phone().or(() -> hallPhone);
        return Stream.of(
                        Optional.of(words.in(promise)),
                        Optional.of(
                                words.in(item.guide().fee().map(ItemPages::fee).orElse(FREE))),
                        phone.map(p -> words.in(new Text("咨询" + p, "Ask " + p))))
                .flatMap(Optional::stream);
    }

    private static Text fee(Text fee) {
        return new Text("收费" + fee.zh(), "Fee: " + fee.en());
    }

    /** So many facts on a page as stand below the name. */
    private List<SignFace> headed(List<String> name, List<String> facts) {
        List<SignFace> pages = new ArrayList<>();
        int room = space.rows() - name.size();
        for (int from = 0; from < facts.size(); from += room) {
            List<String> rows = new ArrayList<>(name);
            rows.addAll(facts.subList(from, Math.min(facts.size(), from + room)));
            pages.add(new SignFace(rows, false));
        }
        return pages;
    }

    /** A sign that the name fills shows the facts after it. */
    private List<SignFace> plain(List<String> name, List<String> facts) {
        List<String> rows = Stream.concat(name.stream(), facts.stream()).toList();
        List<SignFace> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += space.rows()) {
            pages.add(new SignFace(rows.subList(from, Math.min(rows.size(), from + space.rows())), false));
        }
        return pages;
    }

    /** Between words where there are any, else where the row ends. */
    private List<String> broken(String text) {
        List<String> rows = new ArrayList<>();
        for (String rest = text.strip(); !rest.isEmpty(); ) {
            String row = SignRows.broken(rest, space.columns()).getFirst();
            int word = rest.lastIndexOf(' ', row.length());
            boolean torn = row.length() < rest.length() && rest.charAt(row.length()) != ' ' && word > 0;
            String kept = torn ? rest.substring(0, word) : row;
            rows.add(kept.strip());
            rest = rest.substring(kept.length()).strip();
        }
        return rows;
    }
}
