package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestOnlyTest {
    private final List<Integer> sent = new ArrayList<>();
    private final List<Promise<Void>> sendings = new ArrayList<>();
    private final NewestOnly<Integer> newest = new NewestOnly<>(value -> {
        sent.add(value);
        Promise<Void> done = Promise.promise();
        sendings.add(done);
        return done.future();
    });

    @Test
    void of_those_that_wait_only_the_newest_is_sent() {
        Future<Void> first = newest.put(1);
        Future<Void> second = newest.put(2);
        Future<Void> third = newest.put(3);
        assertThat(sent).containsExactly(1);

        sendings.get(0).complete();
        assertThat(sent).containsExactly(1, 3);
        assertThat(first.isComplete() || second.isComplete() || third.isComplete())
                .isFalse();
        sendings.get(1).complete();
        assertThat(first.succeeded() && second.succeeded() && third.succeeded()).isTrue();
    }

    @Test
    void a_failure_does_not_keep_the_next_one_back() {
        Future<Void> first = newest.put(1);
        sendings.get(0).fail("cut");
        assertThat(first.failed()).isTrue();

        Future<Void> second = newest.put(2);
        sendings.get(1).complete();
        assertThat(second.succeeded()).isTrue();
        assertThat(sent).containsExactly(1, 2);
    }

    @Test
    void the_last_one_can_be_sent_again() {
        assertThat(newest.again().succeeded()).isTrue();
        Future<Void> first = newest.put(5);
        sendings.get(0).fail("cut");
        Future<Void> again = newest.again();
        sendings.get(1).complete();

        assertThat(first.failed()).isTrue();
        assertThat(again.succeeded()).isTrue();
        assertThat(sent).containsExactly(5, 5);
    }
}
