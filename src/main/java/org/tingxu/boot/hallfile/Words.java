package org.tingxu.boot.hallfile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording of messages: quotes, lists, and the nearest known word to one that was mistyped. */
final class Words {
    /** Characters of a value that a message repeats. */
    static final int QUOTED_MAX = 40;
    /** Words that a message lists. */
    static final int LISTED_MAX = 12;
    /** Words among which the nearest is searched for. */
    static final int COMPARED_MAX = 1000;

    private Words() {}

    static String quoted(String text) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .limit(QUOTED_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "'" + line + (text.codePointCount(0, text.length()) > QUOTED_MAX ? "…" : "") + "'";
    }

    /** {@code one of a, b, c (did you mean 'b'?)}. */
    static String oneOf(Collection<String> known, String word) {
        if (known.isEmpty()) {
            return "there is none yet, write it first";
        }
        String list = known.stream().limit(LISTED_MAX).collect(Collectors.joining(", "));
        String more = known.size() > LISTED_MAX ? ", …" : "";
        return "one of " + list + more + didYouMean(known, word);
    }

    static String didYouMean(Collection<String> known, String word) {
        return nearest(known, word).map(" (did you mean '%s'?)"::formatted).orElse("");
    }

    /** The known word that is the fewest slips away from the word, at most a third of its letters and at most three, if any. */
    static Optional<String> nearest(Collection<String> known, String word) {
        int best = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known.stream().limit(COMPARED_MAX).toList()) {
            int allowed = Math.clamp(candidate.length() / 3, 1, 3);
            if (Math.abs(candidate.length() - word.length()) <= allowed) {
                int distance = distance(candidate, word);
                if (distance <= allowed && distance < best) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** Letters to insert, delete, replace, or swap with their neighbour; capitals count as small letters and {@code _} as {@code -}. */
    private static int distance(String a, String b) {
        String left = plain(a);
        String right = plain(b);
        int[][] d = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, left, right, i, j);
            }
        }
        return d[left.length()][right.length()];
    }

    private static int step(int[][] d, String left, String right, int i, int j) {
        int replace = d[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, 1 + d[i - 2][j - 2]) : best;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
