package org.tingxu.boot.hallfile;

import java.util.Optional;

/** Reads {@code profile}: the name of a model of the kind that is wanted. */
final class ProfileField {
    /** A model that the file names. */
    record Model(String name, Models.Known known) {}

    private ProfileField() {}

    static Optional<Model> read(Field field, Models profiles, Models.Kind kind) {
        return field.text().flatMap(name -> {
            Optional<Models.Known> known = profiles.find(name);
            if (known.isEmpty()) {
                return field.fault(
                        "no %s profile %s".formatted(kind.word(), Words.quoted(name)),
                        Words.oneOf(profiles.of(kind), name));
            }
            return known.get().kind() == kind
                    ? Optional.of(new Model(name, known.get()))
                    : field.fault(
                            "%s is the profile of a %s, not of a %s"
                                    .formatted(
                                            Words.quoted(name),
                                            known.get().kind().word(),
                                            kind.word()),
                            Words.oneOf(profiles.of(kind), name));
        });
    }
}
