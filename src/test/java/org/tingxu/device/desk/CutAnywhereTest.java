package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.PrinterProfile.AckMode;
import org.tingxu.device.profile.PrinterProfile.Timeouts;

/**
 * The line is cut after each byte of a whole conversation with the printer, from the first question to the last acknowledgement, and
 * plugged in again. Whatever the place: no number is on two slips unless the second says 补打, none is lost in silence, and the next
 * resident gets a whole slip.
 */
class CutAnywhereTest {
    private static final Timeouts QUICK = new Timeouts(2_000, 2_000, 150);
    private static final String REPRINT = "补打";

    /** Longer than any conversation about one slip, so that the last ones are not cut at all. */
    private static final int BYTES = 1_100;

    private static final int AT_ONCE = 100;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    /** What came of one cut. */
    private record Story(
            int offset,
            Slip cut,
            int validCut,
            boolean inkCut,
            List<String> told,
            Slip next,
            int validNext,
            Slip asked,
            List<String> validAfter) {}

    @ParameterizedTest
    @EnumSource(AckMode.class)
    void wherever_the_line_is_cut_no_number_is_lost_and_none_is_out_twice(AckMode ack) throws Exception {
        PrinterProfile profile = DeskRig.profile(ack, QUICK);
        Context loop = vertx.getOrCreateContext();
        List<Story> stories = new ArrayList<>();
        for (int from = 0; from < BYTES; from += AT_ONCE) {
            List<Future<Story>> some = new ArrayList<>();
            for (int offset = from; offset < from + AT_ONCE; offset++) {
                int at = offset;
                some.add(DeskRig.on(loop, () -> story(new DeskRig(vertx, profile), at)));
            }
            Future.all(some).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
            some.forEach(story -> stories.add(story.result()));
        }

        assertThat(stories).allSatisfy(CutAnywhereTest::kept);
        assertThat(stories).extracting(Story::cut).contains(Slip.FAILED, Slip.UNKNOWN, Slip.PRINTED);
        assertThat(stories.getLast().cut()).as("the last ones are not cut").isEqualTo(Slip.PRINTED);
    }

    private static void kept(Story story) {
        switch (story.cut()) {
            case PRINTED ->
                assertThat(story.validCut()).as("said to be printed: %s", story).isEqualTo(1);
            case FAILED -> {
                assertThat(story.inkCut())
                        .as("said to be not on paper: %s", story)
                        .isFalse();
                assertThat(story.told()).as("staff are told: %s", story).isNotEmpty();
            }
            case UNKNOWN ->
                assertThat(story.told()).as("staff are told: %s", story).isNotEmpty();
            case NONE, WANTED, SENDING -> throw new AssertionError("nobody knows of it: " + story);
        }
        assertThat(story.validCut()).as("one slip at most: %s", story).isLessThanOrEqualTo(1);
        assertThat(story.next()).as("the next one is printed: %s", story).isEqualTo(Slip.PRINTED);
        assertThat(story.validNext()).as("and is one whole slip: %s", story).isEqualTo(1);
        assertThat(story.asked()).as("the copy is printed: %s", story).isEqualTo(Slip.PRINTED);
        assertThat(story.validAfter().stream().filter(text -> text.contains(REPRINT)))
                .as("the copy says so: %s", story)
                .hasSize(1);
        assertThat(story.validAfter().stream().filter(text -> !text.contains(REPRINT)))
                .as("and the first one is out once at most: %s", story)
                .hasSize(story.validCut());
    }

    private static Future<Story> story(DeskRig rig, int offset) {
        rig.line.cable().cutAfter(offset);
        TicketNo first = rig.take();
        return rig.settled(first).compose(cut -> {
            rig.line.cable().plugIn();
            TicketNo second = rig.take();
            return rig.settled(second).compose(next -> {
                Slip late = rig.slip(first);
                int valid = rig.valid(first).size();
                boolean ink = rig.anyInk(first);
                List<String> told = rig.reasons(first);
                int validNext = rig.valid(second).size();
                rig.submit(new Command.ReprintSlip(first));
                return rig.settled(first)
                        .compose(asked -> rig.close()
                                .map(_ -> new Story(
                                        offset, late, valid, ink, told, next, validNext, asked, rig.valid(first))));
            });
        });
    }
}
