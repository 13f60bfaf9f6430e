package org.tingxu.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.web.auth.Post;
import org.tingxu.writer.Follower;

/** Where each clerk is signed in, to be asked from any thread. */
public final class PostBook {
    private final Map<ClerkId, Post> posts = new ConcurrentHashMap<>();

    public Optional<Post> of(ClerkId clerk) {
        return Optional.ofNullable(posts.get(clerk));
    }

    /** What keeps the book of one hall. */
    public Follower follower(HallId hall) {
        return new Follower() {
            @Override
            public void began(Hall committed, long epoch, long seq) {
                posts.values().removeIf(p -> p.hall().equals(hall));
                committed.state().plan().stream()
                        .flatMap(p -> p.windows().stream())
                        .map(WindowPlan::no)
                        .forEach(no ->
                                committed.state().window(no).manned().ifPresent(post -> signedIn(post.clerk(), no)));
            }

            @Override
            public void committed(List<Change> changes, Hall committed) {
                for (Change change : changes) {
                    if (change.event() instanceof Event.WindowSignedIn e) {
                        signedIn(e.clerk(), e.window());
                    } else if (change.event() instanceof Event.WindowSignedOut e) {
                        posts.remove(e.clerk());
                    }
                }
            }

            private void signedIn(ClerkId clerk, WindowNo no) {
                posts.put(clerk, new Post(hall, no));
            }
        };
    }
}
