package org.tingxu.device.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** What signs say: Chinese first; short English on a sign that has ASCII only. The number stands first, so that a cut never hides it. */
record SignWords(SignScript script) {
    private static final Text SERVING = new Text("正在办理", "serving");
    private static final Text PAUSED = new Text("暂停服务", "Paused");
    private static final Text CLOSED = new Text("暂未开放", "Closed");
    private static final Text FREE = new Text("空闲", "free");
    private static final Text CALLING = new Text("正在叫号", "calling");
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");
    private static final Text OVER = new Text("今日已结束", "Closed for today");

    /** A call at the window itself; a resident who reads English gets a row of it too. */
    List<String> call(TicketNo ticket, WindowNo window, Language language) {
        String english = english(ticket, window);
        if (script == SignScript.ASCII) {
            return List.of(english);
        }
        List<String> chinese = List.of(ticket.toString(), "请到%s号窗口".formatted(window));
        return switch (language) {
            case ZH_CN -> chinese;
            case EN -> List.of(chinese.getFirst(), chinese.getLast(), english);
        };
    }

    /** One row among the calls of the hall. */
    String callRow(TicketNo ticket, WindowNo window) {
        return script == SignScript.ASCII ? english(ticket, window) : "%s 请到%s号窗口".formatted(ticket, window);
    }

    private static String english(TicketNo ticket, WindowNo window) {
        return "%s to window %s".formatted(ticket, window);
    }

    /** One row among the tickets that are being served. */
    String servedRow(TicketNo ticket, WindowNo window) {
        return script == SignScript.ASCII
                ? "%s window %s".formatted(ticket, window)
                : "%s %s号窗口".formatted(ticket, window);
    }

    List<String> serving(TicketNo ticket) {
        return script == SignScript.ASCII
                ? List.of("%s %s".formatted(ticket, SERVING.en()))
                : List.of(ticket.toString(), SERVING.zh());
    }

    /** A reason is what a clerk typed; a sign with ASCII only leaves out what it cannot write. */
    List<String> paused(String why) {
        String reason = oneLine(why);
        boolean written = script == SignScript.CHINESE || ascii(reason);
        return written && !reason.isBlank() ? List.of(in(PAUSED), reason) : List.of(in(PAUSED));
    }

    List<String> closed() {
        return List.of(in(CLOSED));
    }

    List<String> over() {
        return script == SignScript.ASCII ? List.of(OVER.en()) : List.of(CLOSED.zh(), OVER.zh());
    }

    /** What a window does, in a word. */
    String state(WindowState state) {
        return in(
                switch (state) {
                    case WindowState.Idle _ -> FREE;
                    case WindowState.Calling _ -> CALLING;
                    case WindowState.Serving _ -> SERVING;
                    case WindowState.Paused _ -> PAUSED;
                    case WindowState.Closed _ -> CLOSED;
                });
    }

    /** A line about who sits at a window; what the sign cannot write is left out of it, and a line of which no field is left. */
    Optional<String> staff(Text line, Function<String, Optional<String>> fields) {
        boolean[] told = new boolean[1];
        String said = FIELD.matcher(in(line)).replaceAll(field -> {
            Optional<String> value = fields.apply(field.group(1))
                    .map(SignWords::oneLine)
                    .filter(v -> !v.isBlank() && (script == SignScript.CHINESE || ascii(v)));
            told[0] |= value.isPresent();
            return Matcher.quoteReplacement(value.orElse(""));
        });
        return told[0] ? Optional.of(said.replaceAll(" {2,}", " ").strip()) : Optional.empty();
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x7f);
    }

    String in(Text text) {
        return text.in(script == SignScript.ASCII ? Language.EN : Language.ZH_CN);
    }

    /** The pages that a text of the carousel takes. */
    List<String> pages(Text text) {
        return script == SignScript.ASCII ? List.of(text.en()) : List.of(text.zh(), text.en());
    }

    /** Control characters must not reach an encoder. */
    private static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
