package org.tingxu.device.profile;

import java.util.Map;
import org.tingxu.device.bus.Patience;

/**
 * An evaluator on the counter.
 *
 * @param ratings level by the value that the device sends
 * @param sameWithinMs equal frames within this time are one rating
 */
public record EvaluatorProfile(Basics basics, Map<Integer, Level> ratings, long sameWithinMs, Patience patience)
        implements DeviceProfile {
    public EvaluatorProfile {
        ratings = Map.copyOf(ratings);
    }

    /** The five levels of 好差评. */
    public enum Level {
        /** 非常满意 */
        VERY_SATISFIED,
        /** 满意 */
        SATISFIED,
        /** 基本满意 */
        FAIRLY_SATISFIED,
        /** 不满意 */
        DISSATISFIED,
        /** 非常不满意 */
        VERY_DISSATISFIED
    }
}
