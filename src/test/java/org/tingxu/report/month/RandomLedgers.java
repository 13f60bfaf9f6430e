package org.tingxu.report.month;

import static org.tingxu.testing.DatabaseHall.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.ContactRules;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.duty.Item;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.rating.RatingRules;
import org.tingxu.core.station.StationCommand;
import org.tingxu.testing.DatabaseHall;

/** What a hall's ledgers are told in a {@link RandomMonth}: the same seed orders the same. Some orders are refused. */
final class RandomLedgers {
    static final StationCode STATION = new StationCode("xinhe");

    private static final ClerkId CLERK = new ClerkId("clerk-1");
    private static final SubjectId AGENT = new SubjectId("00000000000000000000000000000099");
    private static final ClerkId RECEIVER = new ClerkId("clerk-9");
    private static final ClerkId HEAD = new ClerkId("head");

    private final DatabaseHall hall;
    private final Random random;

    RandomLedgers(DatabaseHall hall, long seed) {
        this.hall = hall;
        this.random = new Random(seed);
    }

    /** Of the open bad ratings some are mended, some of them twice; of others the rated clerk appeals. */
    void mend() {
        for (Entry bad : open(RatingRules.LEDGER)) {
            EntryId id = bad.id();
            ClerkId rated = ((RatingFacts) bad.facts()).clerk();
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    tell(new RatingCommand.CallBack(HEAD, id, true, "等候过久"));
                    tell(new RatingCommand.Mend(HEAD, id, "增开窗口"));
                }
                case 2 -> {
                    tell(new RatingCommand.Appeal(rated, id, "并非本人接待"));
                    tell(new RatingCommand.DecideAppeal(HEAD, id, random.nextBoolean(), "已查监控"));
                }
                default -> {}
            }
        }
    }

    /** A batch of one to three villagers, of whom some lack a paper. */
    void handIn(List<Item> items) {
        List<StationCommand.Line> lines = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> new StationCommand.Line(
                        items.get(random.nextInt(items.size())).code(),
                        somebody(),
                        random.nextInt(3) == 0 ? List.of("form") : List.of()))
                .toList();
        tell(new StationCommand.HandIn(CLERK, STATION, AGENT, lines));
    }

    /** Sixteen subjects of seven people; another four gave no ID number. */
    void keepPeople() {
        for (int i = 0; i < 20; i++) {
            Tuple row = Tuple.of(PlanDraft.HALL.value(), subject(i).value(), Buffer.buffer("sealed"));
            row.addBuffer(i < 16 ? Buffer.buffer(new byte[31]).appendByte((byte) (i % 7)) : null);
            answer(hall.database()
                    .query("INSERT INTO subject (hall, subject, sealed, person_hash) VALUES ($1, $2, $3, $4)", row));
        }
    }

    SubjectId somebody() {
        return subject(random.nextInt(20));
    }

    static SubjectId subject(int i) {
        return new SubjectId("%032x".formatted(i + 1));
    }

    /** The holder of the number that this clerk serves asks what another has to answer. */
    void ask(ClerkId clerk) {
        List<TicketNo> served = answer(hall.port()
                .read(h -> Stream.of("A", "B")
                        .flatMap(group -> IntStream.rangeClosed(1, 99).mapToObj(n -> new TicketNo(group, n)))
                        .filter(no -> h.state().visit(no).stream()
                                .flatMap(v -> v.stops().stream())
                                .anyMatch(stop -> stop.clerk().equals(clerk)))
                        .toList()));
        if (!served.isEmpty()) {
            TicketNo one = served.get(random.nextInt(served.size()));
            tell(new ContactCommand.Open(
                    clerk,
                    Optional.empty(),
                    ContactChannel.TICKET,
                    Optional.of(one),
                    "危房改造",
                    Optional.empty(),
                    handOver()));
        }
    }

    /** Somebody calls, or writes, or an open question goes on: in time, late, or not at all. */
    void contact() {
        List<Entry> open = open(ContactRules.LEDGER);
        if (open.isEmpty() || random.nextInt(3) == 0) {
            Optional<LocalDateTime> at = random.nextInt(4) == 0
                    ? Optional.of(LocalDateTime.ofInstant(hall.clock(), RandomMonth.ZONE)
                            .minusDays(random.nextInt(5)))
                    : Optional.empty();
            ContactChannel channel = at.isPresent() ? ContactChannel.LETTER : ContactChannel.PHONE;
            tell(new ContactCommand.Open(CLERK, at, channel, Optional.empty(), "新农合报销", Optional.empty(), handOver()));
            return;
        }
        EntryId id = open.get(random.nextInt(open.size())).id();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> tell(new ContactCommand.Sign(RECEIVER, id));
            case 3 -> tell(new ContactCommand.Decline(RECEIVER, id, "不属本岗"));
            case 4 -> tell(new ContactCommand.GoOn(HEAD, true, id, handOver()));
            default -> tell(new ContactCommand.GoOn(HEAD, true, id, new Branch.Answered("已答复")));
        }
    }

    private static Branch handOver() {
        return new Branch.Hand(Receiver.of(RECEIVER), Optional.empty());
    }

    private List<Entry> open(String ledger) {
        return answer(hall.port().read(h -> List.copyOf(h.state().ledgers().entries(ledger))));
    }

    private void tell(LedgerCommand command) {
        hall.told(new Command.Ledger(command));
    }
}
