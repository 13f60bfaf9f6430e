package org.tingxu.web.auth;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tingxu.core.name.ClerkId;

/**
 * The invented people of a demonstration hall. Their passwords are printed for everybody to read, so they are made only where
 * a demonstration hall runs, and refused where none does.
 */
public final class DemoAccounts {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五");
    private static final List<String> BADGES = List.of("民政01", "社保01", "计生01", "林业01", "综合01");

    private DemoAccounts() {}

    /** One line of what is printed at start. */
    public record Login(ClerkId user, String password, String name) {}

    /**
     * Puts every demonstration account back as it is printed; a real account of the same name is left alone and not returned.
     *
     * @param station where the agent of the demonstration works, if the hall has a station
     */
    public static Future<List<Login>> ensure(StaffStore store, Passwords passwords, Optional<StationPost> station) {
        List<Future<Optional<Login>>> each = Stream.concat(people(), station.map(DemoAccounts::agent).stream())
                .map(person -> ensure(store, passwords, person))
                .toList();
        return Future.all(each)
                .map(all -> each.stream().flatMap(one -> one.result().stream()).toList());
    }

    private static Future<Optional<Login>> ensure(StaffStore store, Passwords passwords, Staff person) {
        Login login = new Login(person.user(), "demo-" + person.user(), person.name());
        return passwords
                .hashPublished(login.password())
                .compose(hashed -> switch (hashed) {
                    case Outcome.Granted<String> hash -> store.addOrReplaceDemo(person.asDemo(), hash.value());
                    case Outcome.Refused<String> busy ->
                        Future.failedFuture("no demonstration accounts: sign-in is busy");
                })
                .map(ours -> ours ? Optional.of(login) : Optional.empty());
    }

    private static Stream<Staff> people() {
        Stream<Staff> clerks = IntStream.range(0, NUMERALS.size())
                .mapToObj(i -> Staff.open(
                        new ClerkId("clerk" + (i + 1)),
                        "窗口%s号 (演示) Demo Clerk %d".formatted(NUMERALS.get(i), i + 1),
                        Optional.of(BADGES.get(i)),
                        Set.of(Role.CLERK)));
        Stream<Staff> others = Stream.of(
                other("supervisor", "值班长 (演示) Demo Supervisor", Role.SUPERVISOR),
                other("director", "中心主任 (演示) Demo Director", Role.DIRECTOR),
                other("admin", "管理员 (演示) Demo Administrator", Role.ADMIN),
                other("auditor", "监察员 (演示) Demo Auditor", Role.AUDITOR));
        return Stream.concat(clerks, others);
    }

    private static Staff agent(StationPost station) {
        return Staff.agent(new ClerkId("station1"), "代办员 (演示) Demo Agent", Optional.empty(), station);
    }

    private static Staff other(String user, String name, Role role) {
        return Staff.open(new ClerkId(user), name, Optional.empty(), Set.of(role));
    }
}
