package org.tingxu.sim.planted;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tingxu.sim.check.Promised;

/**
 * A bug that the simulator has to find.
 *
 * @param foundWithin seeds in both modes that are enough to find it
 * @param promised    what may be seen to break
 */
public record PlantedBug(String word, String sentence, int foundWithin, List<Promised> promised, Supplier<Plant> make) {
    /** Every bug, in the order of the promises. */
    public static final List<PlantedBug> ALL = List.of(
            new PlantedBug(
                    "number-reused",
                    "a voided number is given again",
                    200,
                    List.of(Promised.NUMBERS),
                    HallPlants::numberReused),
            new PlantedBug(
                    "one-ticket-two-windows",
                    "a call does not take the ticket out of line",
                    200,
                    List.of(Promised.ONE_WINDOW),
                    HallPlants::ticketTwice),
            new PlantedBug(
                    "answer-before-commit",
                    "the answer leaves before the rows are durable",
                    200,
                    List.of(Promised.ONCE, Promised.FOLLOWERS),
                    JournalPlants::answerBeforeCommit),
            new PlantedBug(
                    "failure-taken-for-success",
                    "a failed append is taken for a commit",
                    200,
                    List.of(Promised.ONCE, Promised.FOLLOWERS),
                    JournalPlants::failureTakenForSuccess),
            new PlantedBug(
                    "state-kept-after-failure",
                    "what a failed append had decided is not thrown away",
                    200,
                    List.of(Promised.ONE_WRITER, Promised.REPLAY, Promised.FOLLOWERS, Promised.ONCE),
                    JournalPlants::stateKept),
            new PlantedBug(
                    "commands-forgotten",
                    "a writer that begins anew knows no commands of before",
                    200,
                    List.of(Promised.ONCE),
                    JournalPlants::commandsForgotten),
            new PlantedBug(
                    "no-fence",
                    "the journal takes rows of any epoch in any place",
                    200,
                    List.of(Promised.ONE_WRITER),
                    JournalPlants::noFence),
            new PlantedBug(
                    "followers-told-early",
                    "followers hear of rows that are not committed",
                    200,
                    List.of(Promised.FOLLOWERS),
                    WriterPlants::followersToldEarly),
            new PlantedBug(
                    "second-is-called",
                    "the second in order is called",
                    200,
                    List.of(Promised.ORDER),
                    HallPlants::secondCalled),
            new PlantedBug(
                    "ratio-dropped",
                    "priority groups are called for as long as there are any",
                    500,
                    List.of(Promised.ORDER),
                    HallPlants::ratioDropped),
            new PlantedBug("ageing-dropped", "nobody ages", 500, List.of(Promised.ORDER), HallPlants::ageingDropped),
            new PlantedBug(
                    "state-by-chance",
                    "what an event makes true hangs on chance",
                    200,
                    List.of(Promised.REPLAY, Promised.ORDER, Promised.NO_BUG),
                    HallPlants::stateByChance),
            new PlantedBug(
                    "snapshot-forgets-missed",
                    "a snapshot leaves out the missed tickets",
                    500,
                    List.of(Promised.REPLAY),
                    JournalPlants::snapshotForgetsMissed),
            new PlantedBug(
                    "matter-number-reused",
                    "the number of an open matter is given again",
                    200,
                    List.of(Promised.NUMBERS),
                    HallPlants::matterNumberReused),
            new PlantedBug(
                    "nothing-wakes",
                    "time alone brings nothing about in the ledgers",
                    500,
                    List.of(Promised.DUE),
                    HallPlants::nothingWakes),
            new PlantedBug(
                    "snapshot-forgets-entries",
                    "a snapshot leaves out the open entries of the ledgers",
                    500,
                    List.of(Promised.REPLAY, Promised.NO_BUG),
                    JournalPlants::snapshotForgetsEntries),
            new PlantedBug(
                    "opens-no-more",
                    "a hall that was opened twice opens no more",
                    200,
                    List.of(Promised.ANSWERS),
                    JournalPlants::opensNoMore));

    public static Optional<PlantedBug> find(String word) {
        return ALL.stream().filter(b -> b.word.equals(word)).findFirst();
    }

    /** The bug anew, for one run. */
    public Plant plant() {
        return make.get();
    }
}
