package org.tingxu.web.table;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180) that a spreadsheet opens as it is: UTF-8 with its mark, and no cell that would be taken
 * for a formula. A cell that begins with {@code = + - @}, a tab or a line end gets an apostrophe before it (OWASP, CSV injection).
 */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /**
     * A table with its head.
     *
     * @param rows each with as many cells as the head
     */
    public static String of(List<String> head, List<List<String>> rows) {
        StringBuilder out = new StringBuilder(MARK).append(line(head));
        rows.forEach(row -> out.append(line(row)));
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    static String cell(String text) {
        String harmless = formula(text) || formula(text.stripLeading()) ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /**
     * Sends a table as a file.
     *
     * @param name without the ending, in ASCII
     */
    public static void send(RoutingContext ctx, String name, String csv) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .end(Buffer.buffer(csv))
                .onFailure(e ->
                        System.getLogger(Csv.class.getName()).log(System.Logger.Level.DEBUG, "the asker is gone", e));
    }
}
