package org.tingxu.core.duty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/**
 * What is told about an item to whoever wants it done (办事指南). Each list has at most {@value #LINES_MAX} lines.
 *
 * @param service    what number is taken for it; empty = none of the hall's services is for it alone
 * @param basis      by what law it is done
 * @param conditions who may ask for it
 * @param steps      the names of its terms' steps; empty = they have no names but those
 * @param fee        what it costs; empty = nothing
 * @param place      empty = the hall
 * @param phone      where to ask; empty = the hall's phone
 */
public record Guide(
        Optional<ServiceCode> service,
        List<Text> basis,
        List<Text> conditions,
        List<Text> steps,
        Optional<Text> fee,
        Optional<Text> place,
        Optional<String> phone,
        Disclosure disclosure) {
    public static final int LINES_MAX = 20;
    public static final int PHONE_MAX = 32;

    /** Nothing is told but the item itself. */
    public static final Guide NONE = new Guide(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Disclosure.PUBLISHED);

    public Guide {
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
        if (Stream.of(basis, conditions).anyMatch(lines -> lines.size() > LINES_MAX)) {
            throw new IllegalArgumentException("%d lines at most".formatted(LINES_MAX));
        }
        if (phone.filter(p -> p.isBlank() || p.length() > PHONE_MAX).isPresent()) {
            throw new IllegalArgumentException("a phone number has 1 to %d characters".formatted(PHONE_MAX));
        }
    }

    /** These steps and no others are named. */
    boolean names(List<StepLimit> limits) {
        return steps.isEmpty()
                || steps.stream()
                        .map(Text::zh)
                        .toList()
                        .equals(limits.stream().map(StepLimit::name).toList());
    }
}
