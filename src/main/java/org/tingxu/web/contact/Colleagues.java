package org.tingxu.web.contact;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.ContactWord;
import org.tingxu.core.name.ClerkId;
import org.tingxu.web.auth.Role;
import org.tingxu.web.auth.Staff;
import org.tingxu.web.auth.StaffStore;
import org.tingxu.web.ledger.LedgerDesk;

/** To whom a question may be handed: open accounts that work at windows or watch the hall. */
public final class Colleagues {
    private static final List<Role> WORKING = List.of(Role.CLERK, Role.SUPERVISOR);

    private final StaffStore staff;

    public Colleagues(StaffStore staff) {
        this.staff = staff;
    }

    Future<JsonArray> list() {
        return working().map(all -> {
            JsonArray list = new JsonArray();
            all.forEach(
                    s -> list.add(new JsonObject().put("user", s.user().value()).put("name", s.name())));
            return list;
        });
    }

    /** Fails when a clerk is named who has no such account: nobody could ever sign. */
    Future<Void> known(Branch branch) {
        return branch instanceof Branch.Hand hand && hand.to().clerk().isPresent()
                ? known(hand.to().clerk().get())
                : Future.succeededFuture();
    }

    private Future<Void> known(ClerkId clerk) {
        return working()
                .compose(all -> all.stream().anyMatch(s -> s.user().equals(clerk))
                        ? Future.succeededFuture()
                        : Future.failedFuture(LedgerDesk.refused(ContactWord.RECEIVER, clerk.value())));
    }

    private Future<List<Staff>> working() {
        return staff.list()
                .map(all -> all.stream()
                        .filter(s -> s.enabled() && s.hasAny(WORKING))
                        .toList());
    }
}
