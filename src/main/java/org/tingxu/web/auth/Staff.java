package org.tingxu.web.auth;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.ClerkId;

/**
 * One staff account, without its password.
 *
 * @param name               as boards and windows show it, 1 to {@value #NAME_MAX} characters
 * @param badge              number on the badge (亮牌), 1 to {@value #BADGE_MAX} characters
 * @param mustChangePassword nothing but a change of password is open to this account
 * @param station            where an agent hands in for; nobody else has one, and an agent has no other role
 * @param demo               its password is published; it may sign in only while a demonstration hall runs
 */
public record Staff(
        ClerkId user,
        String name,
        Optional<String> badge,
        Set<Role> roles,
        Optional<StationPost> station,
        boolean enabled,
        boolean mustChangePassword,
        boolean demo) {
    public static final int NAME_MAX = 40;
    public static final int BADGE_MAX = 20;

    public Staff {
        roles = Set.copyOf(roles);
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException("the name of an account has 1 to %d characters".formatted(NAME_MAX));
        }
        if (badge.filter(b -> b.isBlank() || b.length() > BADGE_MAX).isPresent()) {
            throw new IllegalArgumentException("a badge has 1 to %d characters".formatted(BADGE_MAX));
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account needs at least one role");
        }
        if (roles.contains(Role.AGENT) ? roles.size() > 1 || station.isEmpty() : station.isPresent()) {
            throw new IllegalArgumentException(
                    "an agent has a station and no other role, and nobody else has a station");
        }
    }

    /** An account that is open and wants no change of password. */
    public static Staff open(ClerkId user, String name, Optional<String> badge, Set<Role> roles) {
        return new Staff(user, name, badge, roles, Optional.empty(), true, false, false);
    }

    /** The account of an agent of a village station, open, wanting no change of password. */
    public static Staff agent(ClerkId user, String name, Optional<String> badge, StationPost station) {
        return new Staff(user, name, badge, Set.of(Role.AGENT), Optional.of(station), true, false, false);
    }

    public boolean hasAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    Staff asDemo() {
        return new Staff(user, name, badge, roles, station, enabled, mustChangePassword, true);
    }

    Staff withOneTimePassword() {
        return new Staff(user, name, badge, roles, station, enabled, true, demo);
    }
}
