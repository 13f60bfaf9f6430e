package org.tingxu.device.sign;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Tells the log once of each text which characters of it a sign cannot show. */
final class UnshownLog {
    /** Texts that were told and are remembered; of more the oldest may be told again. */
    static final int TOLD_MAX = 1_000;

    private static final System.Logger LOG = System.getLogger(Sign.class.getName());

    private final String sign;
    private final SignDriver driver;
    private final SequencedSet<String> told = new LinkedHashSet<>();

    UnshownLog(String sign, SignDriver driver) {
        this.sign = sign;
        this.driver = driver;
    }

    void check(SignFace face) {
        String missing = driver.unshowable(face);
        if (missing.isEmpty() || !told.add(String.join("\n", face.lines()))) {
            return;
        }
        if (told.size() > TOLD_MAX) {
            told.removeFirst();
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "sign {0} cannot show ''{1}'' of {2}; it shows ? instead. Mend: other words, or another sign",
                sign,
                missing,
                face.lines());
    }
}
