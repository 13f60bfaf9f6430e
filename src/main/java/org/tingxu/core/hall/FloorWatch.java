package org.tingxu.core.hall;

import java.time.LocalDateTime;
import java.util.List;
import org.tingxu.core.emptywindow.EmptyWindowRules;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.Scene;

/**
 * When the floor has to be looked at for empty windows: after an event that moved somebody there, and when the hall opens or closes. What
 * was found quiet stays so until then. No part of the hall's memory: a hall that is restored looks at once.
 */
final class FloorWatch {
    private LocalDateTime since = LocalDateTime.MIN;
    private LocalDateTime until = LocalDateTime.MIN;

    boolean wakes(LocalDateTime now) {
        return now.isBefore(since) || !now.isBefore(until);
    }

    /** Somebody came, went or was called. */
    void moved() {
        until = LocalDateTime.MIN;
    }

    /** What the floor asks for. */
    List<LedgerCommand> look(HallState s, Scene scene) {
        boolean few = scene.plan().staffing().posts().isEmpty()
                || s.lines().size() <= scene.plan().staffing().alarm().waiting();
        boolean none = scene.ledgers().entries(EmptyWindowRules.LEDGER).isEmpty();
        List<LedgerCommand> due = few && none ? List.of() : EmptyWindowRules.due(scene);
        if (due.isEmpty()) {
            since = scene.now();
            until = scene.plan().hours().nextChange(scene.now());
        }
        return due;
    }
}
