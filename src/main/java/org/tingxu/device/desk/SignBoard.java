package org.tingxu.device.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Post;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.SignPicture;

/**
 * What a sign shows, as a pure function of the hall and the time: it remembers nothing, so that after any fault it says what is true
 * now. A call comes before all else, also before the hours at which a sign is dark.
 */
final class SignBoard {
    /** A call on the sign of the hall is shown at least this long while its ticket is in hand. */
    static final Duration CALL_SHOWN = Duration.ofSeconds(10);

    /** One page between calls: the tickets in hand, or one text of the carousel. */
    static final Duration PAGE_SHOWN = Duration.ofSeconds(10);

    /** Rows of calls on the sign of the hall, the newest first; a smaller sign cuts them. */
    static final int ROWS_MAX = 8;

    private static final Comparator<InHand> NEWEST_FIRST =
            Comparator.comparing(InHand::calledAt).reversed().thenComparing(InHand::window);

    /** A ticket that is called or served. */
    private record InHand(TicketNo ticket, WindowNo window, Instant calledAt) {}

    private final HallState hall;
    private final SignSettings settings;
    private final SignSpace space;
    private final SignWords words;
    private final Instant now;

    private SignBoard(HallState hall, SignSettings settings, SignSpace space, Instant now) {
        this.hall = hall;
        this.settings = settings;
        this.space = space;
        this.words = new SignWords(space.script());
        this.now = now;
    }

    static SignPicture of(HallState hall, SignPlan sign, SignSpace space, Instant now) {
        SignSettings settings = hall.changes(sign.id()).over(sign.settings());
        if (!settings.enabled()) {
            return SignPicture.DARK;
        }
        SignBoard board = new SignBoard(hall, settings, space, now);
        return switch (sign.shows()) {
            case SignShows.AtWindow s -> board.atWindow(s.window());
            case SignShows.Calls _ -> board.calls();
        };
    }

    private SignPicture atWindow(WindowNo no) {
        return switch (hall.window(no)) {
            case WindowState.Calling w -> called(words.call(w.ticket(), no, language(w.ticket())));
            case WindowState.Serving w -> usual(words.serving(w.ticket()), false);
            case WindowState.Paused w -> usual(withStaff(words.paused(w.why()), no, w.post()), true);
            case WindowState.Idle w -> usual(withStaff(List.of(name(no)), no, w.post()), true);
            case WindowState.Closed _ -> usual(dayIsOver() ? words.over() : words.closed(), true);
        };
    }

    /** Who sits there stands below what the window says of itself (亮牌). */
    private List<String> withStaff(List<String> rows, WindowNo no, Post post) {
        List<String> all = new ArrayList<>(rows);
        hall.setUp()
                .devices()
                .showcase()
                .staff()
                .forEach(line -> words.staff(line, field -> switch (field) {
                            case "window" -> Optional.of(name(no));
                            case "post" ->
                                hall.setUp().staffing().at(no).stream()
                                        .findFirst()
                                        .map(p -> words.in(p.name()));
                            case "clerk" -> post.name();
                            case "badge" -> Optional.of(post.badge());
                            default -> Optional.of(words.state(hall.window(no)));
                        })
                        .ifPresent(all::add));
        return all;
    }

    private Language language(TicketNo ticket) {
        return hall.ticket(ticket).map(Ticket::language).orElse(Language.ZH_CN);
    }

    private String name(WindowNo no) {
        Text named =
                hall.setUp().window(no).map(WindowPlan::name).orElseGet(() -> new Text(no + "号窗口", "Window " + no));
        return words.in(named);
    }

    private boolean dayIsOver() {
        return hall.day().isEmpty() || hall.dayEnded();
    }

    private SignPicture calls() {
        List<InHand> inHand = inHand();
        List<String> fresh = inHand.stream()
                .filter(t -> now.isBefore(t.calledAt().plus(CALL_SHOWN)))
                .map(t -> words.callRow(t.ticket(), t.window()))
                .limit(ROWS_MAX)
                .toList();
        return fresh.isEmpty() ? page(inHand) : called(fresh);
    }

    private List<InHand> inHand() {
        return hall.setUp().windows().stream()
                .flatMap(w -> hall.window(w.no()).inHand().flatMap(hall::ticket).flatMap(SignBoard::inHand).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Optional<InHand> inHand(Ticket t) {
        return switch (t.state()) {
            case TicketState.Called c -> Optional.of(new InHand(t.no(), c.window(), c.lastAt()));
            case TicketState.Serving v ->
                Optional.of(new InHand(t.no(), v.window(), v.call().lastAt()));
            case TicketState.Unconfirmed _, TicketState.Waiting _, TicketState.Held _, TicketState.Missed _ ->
                Optional.empty();
        };
    }

    /** The pages follow the clock, so that every sign of the hall and every restart are on the same one. */
    private SignPicture page(List<InHand> inHand) {
        List<List<SignFace>> texts = carousel();
        List<SignFace> pages = new ArrayList<>();
        if (texts.isEmpty()) {
            pages.addAll(served(inHand));
        }
        texts.forEach(text -> {
            pages.addAll(served(inHand));
            pages.addAll(text);
        });
        if (pages.isEmpty()) {
            pages.add(new SignFace(List.of(words.in(hall.setUp().name())), true));
        }
        long turn = Math.floorDiv(now.getEpochSecond(), PAGE_SHOWN.toSeconds());
        return SignPicture.of(pages.get((int) Math.floorMod(turn, (long) pages.size())), lit());
    }

    /** The tickets in hand come again before every text and every item, so that however many these are, nobody waits long to see them. */
    private List<SignFace> served(List<InHand> inHand) {
        return inHand.isEmpty()
                ? List.of()
                : List.of(new SignFace(
                        inHand.stream()
                                .map(t -> words.servedRow(t.ticket(), t.window()))
                                .limit(ROWS_MAX)
                                .toList(),
                        false));
    }

    /** The texts of the sign, then the published items, each with its pages. */
    private List<List<SignFace>> carousel() {
        List<List<SignFace>> texts = new ArrayList<>();
        for (Text text : settings.carousel()) {
            texts.add(words.pages(text).stream()
                    .map(page -> new SignFace(List.of(page), true))
                    .toList());
        }
        if (hall.setUp().devices().showcase().items()) {
            ItemPages pages = new ItemPages(space, hall.setUp().phone());
            hall.items().stream().map(pages::of).filter(p -> !p.isEmpty()).forEach(texts::add);
        }
        return texts;
    }

    private int lit() {
        return settings.percentAt(hall.local(now).toLocalTime());
    }

    private SignPicture usual(List<String> lines, boolean moving) {
        return SignPicture.of(new SignFace(lines, moving), lit());
    }

    /** A call lights a sign that is dark at this hour. */
    private SignPicture called(List<String> lines) {
        int lit = lit();
        return SignPicture.of(new SignFace(lines, false), lit > 0 ? lit : settings.percent());
    }
}
