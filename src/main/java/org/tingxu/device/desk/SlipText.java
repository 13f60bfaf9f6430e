package org.tingxu.device.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.device.slip.Slip;

/** What a ticket's slip says. */
public final class SlipText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Makes the address that the QR holds. */
    @FunctionalInterface
    public interface Links {
        String of(HallPlan plan, LocalDate day, TicketNo ticket);

        /** Where one complains of the hall; empty where it has no such page. */
        default Optional<String> complaints(HallPlan plan) {
            return Optional.empty();
        }
    }

    private SlipText() {}

    static Slip of(Hall hall, Ticket t, Links links) {
        HallPlan plan = hall.state().setUp();
        Language language = t.language();
        List<String> materials = plan.service(t.service()).stream()
                .flatMap(s -> s.materials().stream())
                .map(m -> m.in(language))
                .toList();
        String service = plan.service(t.service())
                .map(ServicePlan::name)
                .map(n -> n.in(language))
                .orElse(t.service().value());
        LocalDate day = hall.state().local(t.issuedAt()).toLocalDate();
        return new Slip(
                plan.name().in(language),
                t.no().toString(),
                service,
                hall.state().ahead(t),
                mark(t.priority(), language),
                TIME.format(hall.state().local(t.issuedAt())),
                links.of(plan, day, t.no()),
                language == Language.EN ? Slip.Language.EN : Slip.Language.ZH_CN,
                t.copies() > 1,
                plan.phone(),
                links.complaints(plan),
                materials);
    }

    private static Optional<String> mark(Priority priority, Language language) {
        boolean zh = language == Language.ZH_CN;
        return switch (priority) {
            case NONE -> Optional.empty();
            case ELDERLY -> Optional.of(zh ? "老年人优先" : "Priority: elderly");
            case DISABLED -> Optional.of(zh ? "残疾人优先" : "Priority: disabled");
            case PREGNANT -> Optional.of(zh ? "孕妇优先" : "Priority: pregnant");
            case MILITARY -> Optional.of(zh ? "军人优先" : "Priority: military");
        };
    }
}
