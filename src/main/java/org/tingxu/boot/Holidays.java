package org.tingxu.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.tingxu.core.calendar.HolidayFile;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.HolidayReading;

/** The State Council's holiday notices that this program ships. */
final class Holidays {
    private static final String FILE = "/calendar/holidays-cn.csv";

    private Holidays() {}

    static HolidayNotice shipped() {
        try (InputStream in = Holidays.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new StartFailed(FILE + " is missing from this build");
            }
            return switch (HolidayFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                case HolidayReading.Read(HolidayNotice notice) -> notice;
                case HolidayReading.Faulty faulty ->
                    throw new StartFailed(FILE + " is faulty:\n"
                            + faulty.faults().stream().map(Object::toString).collect(Collectors.joining("\n")));
            };
        } catch (IOException e) {
            throw new StartFailed("%s cannot be read: %s".formatted(FILE, e), e);
        }
    }
}
