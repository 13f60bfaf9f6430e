package org.tingxu.device.desk;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.device.sign.Sign;
import org.tingxu.device.sign.SignPicture;

/**
 * Lets the signs of a hall show what is committed. It tells each sign what is true now, and nothing of what was before: what a sign
 * missed, it need not know.
 *
 * <p>Lives on the hall's loop. {@link #timePassed} has to be called about every second: calls give way to the carousel, and hours begin
 * and end.
 */
public final class SignDesk {
    private record Post(Sign sign, SignSpace space) {}

    private final Map<DeviceId, Post> signs = new LinkedHashMap<>();
    private final InstantSource clock;

    public SignDesk(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds a sign of the hall's plan. */
    public void add(DeviceId id, Sign sign, SignSpace space) {
        signs.put(id, new Post(sign, space));
    }

    /** The hall is read, at the start and after each recovery. */
    public void began(Hall hall) {
        show(hall.state());
    }

    public void committed(List<Change> changes, Hall hall) {
        if (changes.stream().anyMatch(SignDesk::shows)) {
            show(hall.state());
        }
    }

    public void timePassed(Hall hall) {
        show(hall.state());
    }

    /** Numbers that are taken and slips that are printed change no sign; every other batch does. */
    private static boolean shows(Change change) {
        return change.shift().isPresent()
                || switch (change.event()) {
                    case Event.HallConfigured _,
                            Event.DayOpened _,
                            Event.DayEnded _,
                            Event.DeviceSettingChanged _,
                            Event.TicketRecalled _ -> true;
                    default -> false;
                };
    }

    private void show(HallState state) {
        signs.forEach((id, post) -> post.sign().show(picture(state, id, post.space())));
    }

    /** A sign that is no longer in the plan is dark. */
    private SignPicture picture(HallState state, DeviceId id, SignSpace space) {
        return state.plan()
                .flatMap(plan -> plan.devices().find(id))
                .filter(SignPlan.class::isInstance)
                .map(SignPlan.class::cast)
                .map(sign -> SignBoard.of(state, sign, space, clock.instant()))
                .orElse(SignPicture.DARK);
    }
}
