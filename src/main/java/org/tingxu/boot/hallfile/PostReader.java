package org.tingxu.boot.hallfile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.PostCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.plan.WindowPlan;

/** Reads {@code posts} and {@code alarm}: who answers for which windows, and when an empty one raises an alarm. */
final class PostReader {
    static final int POSTS_MAX = 500;
    private static final String USER = "the log-in name of an account, e.g. 'clerk1'";

    private final WindowReader windows;
    private final Declared names = new Declared("post", true);
    private final List<PostPlan> posts = new ArrayList<>();
    private boolean whole = true;

    PostReader(WindowReader windows) {
        this.windows = windows;
    }

    Staffing read(List<Field> fields, Optional<Field> alarm, List<WindowPlan> declared) {
        fields.stream()
                .skip(POSTS_MAX)
                .findFirst()
                .ifPresent(f -> f.fault("one post too many", "at most " + POSTS_MAX));
        fields.stream().limit(POSTS_MAX).forEach(this::post);
        fields.stream().findFirst().filter(_ -> whole).ifPresent(first -> everyWindowHasAPost(first, declared));
        return new Staffing(posts, alarm.map(PostReader::alarm).orElse(AlarmRule.DEFAULT));
    }

    private void everyWindowHasAPost(Field first, List<WindowPlan> declared) {
        TreeSet<WindowNo> without = new TreeSet<>();
        declared.forEach(w -> without.add(w.no()));
        posts.forEach(p -> without.removeAll(p.windows()));
        if (!without.isEmpty()) {
            first.fault("no post has window " + without.first(), "name each window in 'windows' of a post");
        }
    }

    private void post(Field field) {
        Optional<PostPlan> read = Section.of(field, List.of("code", "name", "windows", "a", "b", "head"), List.of())
                .flatMap(this::section);
        whole &= read.isPresent();
        read.ifPresent(posts::add);
    }

    private Optional<PostPlan> section(Section s) {
        s.field("code").ifPresent(names::add);
        Optional<PostCode> code = s.field("code").flatMap(f -> NameReader.code(f, PostCode::new));
        Optional<Text> name = s.field("name").flatMap(NameReader::text);
        List<WindowNo> at = s.field("windows").map(this::windows).orElse(List.of());
        Optional<ClerkId> a = s.field("a").flatMap(f -> f.born(ClerkId::new, USER));
        Optional<ClerkId> b = other(s, "b", a, Optional.empty());
        Optional<ClerkId> head = other(s, "head", a, b);
        return code.flatMap(c -> name.flatMap(n -> a.flatMap(x ->
                b.flatMap(y -> head.filter(_ -> !at.isEmpty()).map(z -> new PostPlan(c, n, at, x, y, z))))));
    }

    /** Whoever stands in for another is another. */
    private static Optional<ClerkId> other(Section s, String key, Optional<ClerkId> first, Optional<ClerkId> second) {
        return s.field(key)
                .flatMap(f -> f.born(ClerkId::new, USER)
                        .flatMap(who -> first.filter(who::equals).isPresent()
                                        || second.filter(who::equals).isPresent()
                                ? f.fault(
                                        "%s is named twice for one post".formatted(who),
                                        "a, b and head are three people: whoever covers for another is somebody else")
                                : Optional.of(who)));
    }

    private List<WindowNo> windows(Field field) {
        Optional<List<Field>> items = field.items("a list of window numbers, e.g. [1, 2]");
        items.filter(List::isEmpty).ifPresent(_ -> field.fault("the post has no window", "name at least one"));
        List<WindowNo> found = new ArrayList<>();
        for (Field item : items.orElse(List.of())) {
            windows.referred(item).ifPresent(no -> {
                if (found.contains(no)) {
                    item.fault("window %s is named twice".formatted(no), "name each once a post");
                } else {
                    found.add(no);
                }
            });
        }
        return found;
    }

    private static AlarmRule alarm(Field field) {
        AlarmRule otherwise = AlarmRule.DEFAULT;
        return Section.of(field, List.of(), List.of("waiting", "minutes"))
                .map(s -> new AlarmRule(
                        s.field("waiting")
                                .flatMap(f -> f.whole(0, AlarmRule.WAITING_MAX))
                                .orElse(otherwise.waiting()),
                        s.field("minutes")
                                .flatMap(f -> f.whole(0, 24 * 60))
                                .map(Duration::ofMinutes)
                                .orElse(otherwise.after())))
                .orElse(otherwise);
    }
}
