package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.WindowPlan;

/** Reads {@code windows}; knows afterwards which services some window serves. */
final class WindowReader {
    private static final String RANKS = "services [a, b], or ranks of services [[a, b], [c]]";

    private final Declared services;
    private final Map<Integer, Integer> lines = new TreeMap<>();
    private final Set<String> served = new HashSet<>();
    private final List<WindowPlan> windows = new ArrayList<>();
    private final boolean readable;
    private boolean allServesRead = true;

    /** @param readable false when the list of windows as a whole could not be read: then references to it are not judged */
    WindowReader(Declared services, boolean readable) {
        this.services = services;
        this.readable = readable;
    }

    List<WindowPlan> read(List<Field> items) {
        items.forEach(this::window);
        return windows;
    }

    /** A fault for each service whose people nobody would ever call; not judged when a window could not be read. */
    void everyServiceIsServed(List<Field> serviceItems) {
        if (!allServesRead) {
            return;
        }
        for (Field item : serviceItems) {
            codeOf(item)
                    .filter(code -> code.node() instanceof Node.Scalar s && !s.nothing() && !served.contains(s.text()))
                    .ifPresent(code -> code.fault("no window serves it", "name it in 'serves' of a window"));
        }
    }

    /** The declared window that a field elsewhere names; one that is badly written where it is declared has its fault there. */
    Optional<WindowNo> referred(Field field) {
        return field.whole(1, WindowNo.MAX)
                .flatMap(no -> readable && !lines.containsKey(no)
                        ? field.fault(
                                "no window " + no,
                                Words.oneOf(
                                        lines.keySet().stream()
                                                .map(String::valueOf)
                                                .toList(),
                                        String.valueOf(no)))
                        : Optional.of(new WindowNo(no)));
    }

    private static Optional<Field> codeOf(Field item) {
        return item.node() instanceof Node.Pairs block
                ? block.pairs().stream()
                        .filter(p -> p.key().text().equals("code"))
                        .findFirst()
                        .map(p -> item.at("code", p.value()))
                : Optional.empty();
    }

    private void window(Field item) {
        Optional<Section> read = Section.of(item, List.of("window", "serves"), List.of("name"));
        allServesRead &= read.flatMap(s -> s.field("serves")).isPresent();
        read.ifPresent(section -> {
            Optional<Integer> no = section.field("window").flatMap(this::number);
            Optional<Text> name = section.field("name").flatMap(NameReader::text);
            List<List<ServiceCode>> serves =
                    section.field("serves").map(this::ranks).orElse(List.of());
            no.ifPresent(n -> windows.add(new WindowPlan(new WindowNo(n), name.orElseGet(() -> named(n)), serves)));
        });
    }

    private static Text named(int no) {
        return new Text(no + "号窗口", "Window " + no);
    }

    private Optional<Integer> number(Field field) {
        Optional<Integer> number = field.whole(1, WindowNo.MAX);
        number.flatMap(n -> Optional.ofNullable(lines.putIfAbsent(n, field.line())))
                .ifPresent(line -> field.fault(
                        "window %d is there twice, first on line %d".formatted(number.get(), line),
                        "give each window its own number"));
        return number;
    }

    private List<List<ServiceCode>> ranks(Field field) {
        Optional<List<Field>> read = field.items(RANKS);
        allServesRead &= read.isPresent();
        List<Field> items = read.orElse(List.of());
        if (read.isPresent() && items.isEmpty()) {
            field.fault("the window serves nothing", RANKS);
        }
        boolean ranked = items.stream().anyMatch(i -> i.node() instanceof Node.Items);
        Map<String, Integer> seen = new TreeMap<>();
        if (!ranked) {
            return List.of(rank(items, seen));
        }
        List<List<ServiceCode>> ranks = new ArrayList<>();
        for (Field item : items) {
            Optional<List<Field>> rank = item.items("a rank in brackets like the others: " + RANKS);
            allServesRead &= rank.isPresent();
            rank.filter(List::isEmpty)
                    .ifPresent(empty -> item.fault("the rank is empty", "name a service or take it away"));
            ranks.add(rank(rank.orElse(List.of()), seen));
        }
        return ranks;
    }

    private List<ServiceCode> rank(List<Field> items, Map<String, Integer> seen) {
        List<ServiceCode> codes = new ArrayList<>();
        for (Field item : items) {
            services.referred(item).ifPresent(name -> {
                served.add(name);
                Optional<Integer> before = Optional.ofNullable(seen.putIfAbsent(name, item.line()));
                before.ifPresent(line -> item.fault(
                        "%s is served already, on line %d".formatted(Words.quoted(name), line),
                        "name each service once a window"));
                serviceCode(name).ifPresent(codes::add);
            });
        }
        return codes;
    }

    /** A service that is badly written where it is declared has its fault there. */
    private static Optional<ServiceCode> serviceCode(String code) {
        try {
            return Optional.of(new ServiceCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
