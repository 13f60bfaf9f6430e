package org.tingxu.core.plan;

import java.util.List;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.PostCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;

/**
 * A post (岗位) and who answers for it.
 *
 * @param windows where its duty is done
 * @param a       A角: who holds it
 * @param b       B角: who holds it while A is away
 * @param head    who covers when both are away
 */
public record PostPlan(PostCode code, Text name, List<WindowNo> windows, ClerkId a, ClerkId b, ClerkId head) {
    /** @throws IllegalArgumentException when one person is named twice */
    public PostPlan {
        windows = List.copyOf(windows);
        if (a.equals(b) || a.equals(head) || b.equals(head)) {
            throw new IllegalArgumentException("post %s names one person twice".formatted(code));
        }
    }

    /** Is this one of the three who answer for it? */
    public boolean names(ClerkId clerk) {
        return a.equals(clerk) || b.equals(clerk) || head.equals(clerk);
    }
}
