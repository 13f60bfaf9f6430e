package org.tingxu.device.desk;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.KioskId;

/** What stands for cards that were read: random words, each for one use at its kiosk. Used by one thread at a time. */
final class CardReferences {
    /** References in memory; of more the oldest ends early. */
    static final int MAX = 1_000;

    private static final int RANDOM_BYTES = 18;

    private record Known(KioskId kiosk, CardHolder holder, Instant ends, Optional<String> usedBy) {
        Known usedBy(String use, Instant until) {
            return new Known(kiosk, holder, until, Optional.of(use));
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Duration lives;
    private final Duration usedLives;

    /**
     * No references yet.
     *
     * @param lives     how long one may be used
     * @param usedLives how long the same use may be repeated, since an answer can get lost
     */
    CardReferences(Duration lives, Duration usedLives) {
        this.lives = lives;
        this.usedLives = usedLives;
    }

    String add(KioskId kiosk, CardHolder holder, Instant now) {
        forget(now);
        makeRoom();
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String reference = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        known.put(reference, new Known(kiosk, holder, now.plus(lives), Optional.empty()));
        return reference;
    }

    /**
     * Uses a reference up.
     *
     * @param use what tells this use from another; the same one may be repeated
     * @return empty when there is no such reference at that kiosk, or it has ended, or was used for something else
     */
    Optional<CardHolder> use(KioskId kiosk, String reference, String use, Instant now) {
        forget(now);
        Optional<Known> found = Optional.ofNullable(known.get(reference))
                .filter(k -> k.kiosk().equals(kiosk))
                .filter(k -> k.usedBy().isEmpty() || k.usedBy().get().equals(use));
        found.filter(k -> k.usedBy().isEmpty())
                .ifPresent(k -> known.put(reference, k.usedBy(use, now.plus(usedLives))));
        return found.map(Known::holder);
    }

    private void forget(Instant now) {
        known.values().removeIf(k -> !now.isBefore(k.ends()));
    }

    private void makeRoom() {
        Iterator<String> oldest = known.keySet().iterator();
        while (known.size() >= MAX && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
