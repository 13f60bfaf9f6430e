package org.tingxu.journal;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tingxu.journal.HashChain.Kind;

/**
 * What a check of one hall's chain found.
 *
 * @param rows  rows read
 * @param head  hash of the last row in hexadecimal; compare it with one noted elsewhere, since a chain alone does not show that its
 *     tail was cut off
 * @param days  the last rows of the newest days, by UTC date
 * @param fault the first row that does not fit; empty = whole
 */
public record ChainReport(String hall, Kind kind, long rows, String head, List<DayHead> days, Optional<String> fault) {
    /** The last row of a day. */
    public record DayHead(LocalDate day, long seq, String hash) {}

    /** Days whose heads are told. */
    static final int DAYS_MAX = 7;

    public ChainReport {
        days = List.copyOf(days);
    }

    public boolean whole() {
        return fault.isEmpty();
    }

    /** The first row that was altered, or is not where it should be; empty = whole. */
    public Optional<Long> brokenRow() {
        return fault.map(_ -> rows + 1);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** For people. */
    public String text() {
        StringBuilder out = new StringBuilder("hall %s: %d rows, %s, %s%n  head %s"
                .formatted(
                        hall, rows, kind.code(), fault.map(f -> "BROKEN: " + f).orElse("chain whole"), head));
        days.forEach(d -> out.append("%n  %s row %d %s".formatted(d.day(), d.seq(), d.hash())));
        return out.toString();
    }
}
