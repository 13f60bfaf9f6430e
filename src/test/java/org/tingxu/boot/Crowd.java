package org.tingxu.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.testing.Api;

/**
 * People who take numbers, many at once, and ask again when they got no answer: each with the key of the first try. Planted
 * mistake: with a new key for each try, whoever asks again is somebody else to the server.
 */
final class Crowd {
    private static final int PEOPLE = 8;

    private final String name;
    private final boolean newKeyEachTry;
    private final AtomicInteger keys = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> unanswered = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean leaving;

    Crowd(String name, boolean newKeyEachTry) {
        this.name = name;
        this.newKeyEachTry = newKeyEachTry;
    }

    /** Everybody takes one number after the other until told to leave, or until the server is gone. */
    void come(Api api) {
        leaving = false;
        for (int i = 0; i < PEOPLE; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (!leaving) {
                    take(api, name + "-" + keys.incrementAndGet());
                }
            }));
        }
    }

    void leave() throws InterruptedException {
        leaving = true;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    /** Everybody without an answer asks once more. */
    void askAgain(Api api) {
        for (String key : List.copyOf(unanswered.keySet())) {
            unanswered.remove(key);
            take(api, newKeyEachTry ? key + "-again" : key);
        }
    }

    /** One whose answer is lost on the way. */
    void loseAnswer(Api api) {
        String key = name + "-" + keys.incrementAndGet();
        api.key(key).take("demo", "advice").ok();
        unanswered.put(key, "lost");
    }

    private void take(Api api, String key) {
        try {
            Api.Reply reply = api.key(key).take("demo", "advice");
            if (reply.status() == 201) {
                acknowledged.put(key, reply.number());
            } else {
                unanswered.put(key, reply.toString());
            }
        } catch (Api.NoReply e) {
            unanswered.put(key, "no reply");
            leaving = true;
        }
    }

    int tries() {
        return keys.get();
    }

    /** Number by key. */
    Map<String, String> acknowledged() {
        return new TreeMap<>(acknowledged);
    }

    Map<String, String> unanswered() {
        return new TreeMap<>(unanswered);
    }
}
