package org.tingxu.core.plan;

import java.util.OptionalInt;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;

/**
 * A service (事项) of the hall.
 *
 * @param dailyQuota numbers a day (限号); empty = no limit
 * @param perPerson  numbers that one person may take a day; empty = no limit
 */
public record ServicePlan(
        ServiceCode code, Text name, GroupCode group, OptionalInt dailyQuota, OptionalInt perPerson) {}
