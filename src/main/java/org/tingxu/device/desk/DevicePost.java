package org.tingxu.device.desk;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.DeviceId;
import org.tingxu.device.profile.Protocol;

/** A device's place in the hall: who it is, whether it is used, and since when it is as it is. From any thread. */
final class DevicePost {
    private final DeviceId id;
    private final Protocol.Kind kind;
    private final String profile;
    private final String place;
    private final Device device;
    private boolean off;
    private Condition condition = Condition.UP;
    private Instant since;

    DevicePost(DeviceId id, Protocol.Kind kind, String profile, String place, Device device, Instant now) {
        this.id = id;
        this.kind = kind;
        this.profile = profile;
        this.place = place;
        this.device = device;
        since = now;
        condition = device.reading().condition();
    }

    DeviceId id() {
        return id;
    }

    Device device() {
        return device;
    }

    synchronized boolean off() {
        return off;
    }

    synchronized void off(boolean now) {
        off = now;
    }

    /** Looks how it is. Answers with its health if that is another condition than before. */
    synchronized Optional<DeviceHealth> look(Instant now) {
        Reading reading = device.reading();
        Condition next = off ? Condition.OFF : reading.condition();
        if (next == condition) {
            return Optional.empty();
        }
        condition = next;
        since = now;
        return Optional.of(health(reading));
    }

    synchronized DeviceHealth health() {
        return health(device.reading());
    }

    private DeviceHealth health(Reading r) {
        Reading.Traffic t = r.traffic();
        return new DeviceHealth(
                id,
                kind,
                profile,
                place,
                condition,
                since,
                r.answers(),
                r.lastHeard(),
                r.lastError(),
                t.asked(),
                t.told(),
                t.answered(),
                t.retried(),
                t.unanswered());
    }
}
