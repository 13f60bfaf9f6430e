package org.tingxu.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.PostCode;
import org.tingxu.core.name.WindowNo;

/**
 * Who answers for the hall's windows.
 *
 * @param posts empty: everybody may sit anywhere, and no window raises an alarm
 */
public record Staffing(List<PostPlan> posts, AlarmRule alarm) {
    public static final Staffing NONE = new Staffing(List.of(), AlarmRule.DEFAULT);

    public Staffing {
        posts = List.copyOf(posts);
    }

    public Optional<PostPlan> post(PostCode code) {
        return posts.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The posts whose duty is done at a window. */
    public List<PostPlan> at(WindowNo window) {
        return posts.stream().filter(p -> p.windows().contains(window)).toList();
    }

    /** Everybody whom some post names, each once, in the order of the file. */
    public List<ClerkId> people() {
        return posts.stream()
                .flatMap(p -> Stream.of(p.a(), p.b(), p.head()))
                .distinct()
                .toList();
    }
}
