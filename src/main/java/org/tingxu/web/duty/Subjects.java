package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.journal.database.Database;
import org.tingxu.web.duty.SubjectVault.Sealed;

/**
 * The people of a hall's matters and ledgers: masked for the screens, the rest encrypted. They are erased by the append of the event that says
 * so.
 */
public final class Subjects {
    private static final String NAMED_NOWHERE =
            " AND NOT EXISTS (SELECT 1 FROM matter m WHERE m.hall = s.hall AND m.subject = s.subject)"
                    + " AND NOT EXISTS (SELECT 1 FROM ledger_entry l WHERE l.hall = s.hall AND l.subject = s.subject)";
    private static final String KEEP =
            "INSERT INTO subject (hall, subject, name_shown, id_shown, phone_shown, wrapped_key,"
                    + " sealed, person_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    private static final String FORGET = "DELETE FROM subject s WHERE hall = $1 AND subject = $2" + NAMED_NOWHERE;
    private static final String READ =
            "SELECT wrapped_key, sealed FROM subject WHERE hall = $1 AND subject = $2 AND wrapped_key IS NOT NULL";
    private static final String KNOWS = "SELECT 1 FROM subject WHERE hall = $1 AND subject = $2";
    private static final String SAME = "SELECT o.subject FROM subject o JOIN subject s ON s.hall = o.hall"
            + " AND (s.subject = o.subject OR s.person_hash = o.person_hash)"
            + " WHERE s.hall = $1 AND s.subject = $2 AND s.erased_at IS NULL AND o.erased_at IS NULL ORDER BY 1";
    private static final String SWEEP =
            "DELETE FROM subject s WHERE created_at < now() - interval '1 day'" + NAMED_NOWHERE;

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
        row.addBuffer(applicant.idNumber().map(id -> personHash(hall, id)).orElse(null));
        return database.query(KEEP, row).map(subject);
    }

    /** What is the same of the same person. */
    Buffer personHash(HallId hall, String idNumber) {
        return Buffer.buffer(vault.personHash(hall, idNumber));
    }

    /** Drops a person whom nothing names, since it was refused. */
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

    /** Is anybody kept under this name, erased or not? */
    Future<Boolean> knows(HallId hall, SubjectId subject) {
        return database.query(KNOWS, Tuple.of(hall.value(), subject.value())).map(rows -> rows.size() > 0);
    }

    /** All under which a person is kept, as far as an ID number tells; none when nobody is known so, or the person was erased. */
    Future<List<SubjectId>> samePerson(HallId hall, SubjectId subject) {
        return database.query(SAME, Tuple.of(hall.value(), subject.value())).map(rows -> {
            List<SubjectId> same = new ArrayList<>();
            rows.forEach(row -> same.add(new SubjectId(row.getString(0))));
            return same;
        });
    }

    /** Drops people whose matter or entry never came to be, e.g. because the server stopped between the two. */
    public Future<Integer> sweep() {
        return database.query(SWEEP, Tuple.tuple()).map(rows -> rows.rowCount());
    }
}
