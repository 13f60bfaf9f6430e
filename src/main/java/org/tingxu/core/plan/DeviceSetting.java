package org.tingxu.core.plan;

import java.util.List;
import org.tingxu.core.name.Text;

/** One thing about a device that can be changed while the hall runs. It holds until the device's entry in the hall's file changes. */
public sealed interface DeviceSetting {
    /** Whether the device is used; every device has it, the other settings are for signs. */
    record Enabled(boolean on) implements DeviceSetting {}

    record Brightness(int percent) implements DeviceSetting {
        public Brightness {
            SignSettings.checkPercent(percent);
        }
    }

    /** Empty = lit at all hours. */
    record Schedule(List<LitPeriod> periods) implements DeviceSetting {
        public Schedule {
            periods = SignSettings.checkedSchedule(periods);
        }
    }

    record Carousel(List<Text> texts) implements DeviceSetting {
        public Carousel {
            texts = SignSettings.checkedCarousel(texts);
        }
    }
}
