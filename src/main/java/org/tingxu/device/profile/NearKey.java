package org.tingxu.device.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known key that a mistyped one was meant to be. */
final class NearKey {
    private NearKey() {}

    /** The nearest known key, if it is fewer slips away than half of its letters. */
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(key -> slips(word, key) <= Math.max(1, key.length() * 2 / 5))
                .min(Comparator.comparingInt(key -> slips(word, key)));
    }

    /** Letters to insert, delete or replace; capitals count as small letters. */
    private static int slips(String word, String key) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = key.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
