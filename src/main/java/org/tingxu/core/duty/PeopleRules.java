package org.tingxu.core.duty;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.SubjectId;

/** Decides who sees what is kept of people, and who forgets it: never without a reason, and always in the journal. */
final class PeopleRules {
    private PeopleRules() {}

    static DutyDecision decide(Collection<Matter> open, DutyCommand.AboutPeople command) {
        Optional<DutyRefusal> refusal = Deciding.unreasoned("reason", command.why());
        if (refusal.isPresent()) {
            return Deciding.refuse(refusal.get());
        }
        return switch (command) {
            case DutyCommand.ReadApplicant c ->
                Deciding.accept(new DutyEvent.ApplicantRead(c.clerk(), c.matter(), c.subject(), c.why()));
            case DutyCommand.ReadCardNumber c ->
                Deciding.accept(new DutyEvent.CardNumberRead(c.clerk(), c.day(), c.ticket(), c.why()));
            case DutyCommand.ErasePerson c ->
                openOf(open, c.subjects())
                        .<DutyDecision>map(m -> Deciding.refuse(new DutyRefusal.SubjectInOpenMatter(m.no())))
                        .orElseGet(() -> Deciding.accept(new DutyEvent.PersonErased(c.clerk(), c.subjects(), c.why())));
        };
    }

    private static Optional<Matter> openOf(Collection<Matter> open, List<SubjectId> subjects) {
        Set<SubjectId> all = new HashSet<>(subjects);
        return open.stream().filter(m -> all.contains(m.subject())).findFirst();
    }
}
