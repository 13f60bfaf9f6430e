package org.tingxu.boot.devices;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.PrintDesk;
import org.tingxu.device.desk.SignDesk;
import org.tingxu.writer.Follower;

/** Lets the devices of a hall follow it. Lives on the hall's loop. */
public final class HallDevices implements Follower {
    private final PrintDesk slips;
    private final SignDesk signs;
    private final DeviceRoom room;
    private final HallDesks desks;
    private Optional<Hall> hall = Optional.empty();

    public HallDevices(PrintDesk slips, SignDesk signs, DeviceRoom room, HallDesks desks) {
        this.slips = slips;
        this.signs = signs;
        this.room = room;
        this.desks = desks;
        room.printers().printers().forEach(slips::add);
        room.join(signs);
    }

    @Override
    public void began(Hall committed, long epoch, long seq) {
        hall = Optional.of(committed);
        slips.began(committed);
        signs.began(committed);
        desks.evaluators().began(committed);
        desks.keypads().began(committed);
        room.settings(committed.state());
    }

    @Override
    public void committed(List<Change> changes, Hall committed) {
        hall = Optional.of(committed);
        changes.forEach(change -> slips.happened(change, committed));
        signs.committed(changes, committed);
        desks.evaluators().committed(changes, committed);
        desks.keypads().committed(changes, committed);
        if (changes.stream().anyMatch(HallDevices::sets)) {
            room.settings(committed.state());
        }
    }

    private static boolean sets(Change change) {
        return change.event() instanceof Event.DeviceSettingChanged || change.event() instanceof Event.HallConfigured;
    }

    /** To be called about every second: calls give way to other pages, and hours begin and end. */
    public void timePassed() {
        hall.ifPresent(signs::timePassed);
    }
}
