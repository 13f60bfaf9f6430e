package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.journal.database.Database;
import org.tingxu.web.duty.SubjectVault.Sealed;

/** The people of a hall's matters and ledgers: masked for the screens, the rest encrypted. */
public final class Subjects {
    private static final String UNNAMED =
            " AND NOT EXISTS (SELECT 1 FROM matter m WHERE m.hall = s.hall AND m.subject = s.subject)"
                    + " AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.hall = s.hall AND e.subject = s.subject)";
    private static final String KEEP =
            "INSERT INTO subject (hall, subject, name_shown, id_shown, phone_shown, wrapped_key,"
                    + " sealed) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    private static final String FORGET = "DELETE FROM subject s WHERE hall = $1 AND subject = $2" + UNNAMED;
    private static final String READ =
            "SELECT wrapped_key, sealed FROM subject WHERE hall = $1 AND subject = $2 AND wrapped_key IS NOT NULL";
    private static final String ERASE = "UPDATE subject SET wrapped_key = NULL, name_shown = NULL, id_shown = NULL,"
            + " phone_shown = NULL, erased_at = now() WHERE hall = $1 AND subject = $2 AND erased_at IS NULL";
    private static final String SWEEP = "DELETE FROM subject s WHERE created_at < now() - interval '1 day'" + UNNAMED;

    private final Database database;
    private final SubjectVault vault;

    public Subjects(Database database, SubjectVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps a person, before the order that names the person is decided. */
    public Future<SubjectId> keep(HallId hall, Applicant applicant) {
        SubjectId subject = vault.newSubject();
        Sealed sealed = vault.seal(hall, subject, applicant.bytes());
        Tuple row = Tuple.of(hall.value(), subject.value(), Masked.name(applicant.name()));
        row.addString(applicant.idNumber().map(Masked::number).orElse(null));
        row.addString(applicant.phone().map(Masked::number).orElse(null));
        row.addBuffer(sealed.wrappedKey()).addBuffer(sealed.sealed());
        return database.query(KEEP, row).map(subject);
    }

    /** Drops a person whom no matter and no ledger names. */
    Future<Void> forget(HallId hall, SubjectId subject) {
        return database.query(FORGET, Tuple.of(hall.value(), subject.value())).mapEmpty();
    }

    /** Drops a person unless something names them by now; a fault is told in the log, and the sweep will see to it. */
    public void forgetUnlessNamed(HallId hall, SubjectId subject) {
        forget(hall, subject)
                .onFailure(e -> System.getLogger(Subjects.class.getName())
                        .log(System.Logger.Level.WARNING, "a person whom nothing names is still kept", e));
    }

    /** The person in clear; empty when nobody is known so, or the person was erased. */
    public Future<Optional<Applicant>> read(HallId hall, SubjectId subject) {
        return database.query(READ, Tuple.of(hall.value(), subject.value()))
                .map(rows -> rows.stream()
                        .findFirst()
                        .flatMap(row -> vault.open(hall, subject, sealed(row)))
                        .map(Applicant::of));
    }

    private static Sealed sealed(Row row) {
        return new Sealed(row.getBuffer(0), row.getBuffer(1));
    }

    /**
     * Deletes a person's key and what is shown: nobody reads the rest again, and the journal stays as it is.
     *
     * @return whether there was anybody to erase
     */
    public Future<Boolean> erase(HallId hall, SubjectId subject) {
        return database.query(ERASE, Tuple.of(hall.value(), subject.value())).map(rows -> rows.rowCount() > 0);
    }

    /** Drops people whose matter or entry never came to be, e.g. because the server stopped between the two. */
    public Future<Integer> sweep() {
        return database.query(SWEEP, Tuple.tuple()).map(rows -> rows.rowCount());
    }
}
