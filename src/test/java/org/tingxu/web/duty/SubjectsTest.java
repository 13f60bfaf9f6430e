package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.testing.DatabaseHall.answer;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.Text;
import org.tingxu.journal.ChainReport;
import org.tingxu.journal.ChainVerifier;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.database.Limits;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;
import org.tingxu.web.duty.SubjectVault.Sealed;

/** People of matters: encrypted under keys of their own. */
class SubjectsTest {
    private static final HallId HALL = PlanDraft.HALL;
    private static final Applicant ZHANG =
            new Applicant("张小三", Optional.of("522101199001011234"), Optional.of("13800001234"));
    private static final Item FELLING =
            new Item(new ItemCode("felling"), new Text("采伐", "Felling"), Terms.of(MatterKind.PROMISED, 10), List.of());

    private static final MatterNo FIRST = new MatterNo(2026, 1);

    private final SubjectVault vault = new SubjectVault(new byte[SubjectVault.KEY_BYTES]);

    @Test
    void erasing_a_person_deletes_the_key_and_leaves_the_chain_valid() {
        try (DatabaseHall hall = DatabaseHall.begun(
                TestPostgres.freshDatabase(),
                Limits.USUAL,
                HashChain.Kind.SHA_256,
                PlanDraft.plain().items(FELLING).build())) {
            Subjects subjects = new Subjects(hall.database(), vault);
            SubjectId subject = answer(subjects.keep(HALL, ZHANG));
            hall.done(new Command.Duty(new DutyCommand.AcceptMatter(
                    new ClerkId("li"),
                    Optional.empty(),
                    FELLING.code(),
                    Optional.empty(),
                    Optional.empty(),
                    subject,
                    List.of())));
            assertThat(answer(subjects.read(HALL, subject))).contains(ZHANG);
            hall.done(new Command.Duty(
                    new DutyCommand.WithdrawMatter(new ClerkId("li"), Optional.empty(), FIRST, Optional.empty())));
            hall.done(new Command.Duty(new DutyCommand.ErasePerson(new ClerkId("head"), List.of(subject), "本人要求")));
            assertThat(answer(subjects.read(HALL, subject))).isEmpty();
            assertThat(answer(subjects.samePerson(HALL, subject))).isEmpty();
            assertThat(answer(subjects.knows(HALL, subject))).isTrue();
            assertThat(answer(new ChainVerifier(hall.database()).all(Optional.of(HALL.value()))))
                    .singleElement()
                    .matches(ChainReport::whole);
        }
    }

    @Test
    void whom_no_matter_names_is_forgotten_and_whom_one_names_is_kept() {
        try (DatabaseHall hall = DatabaseHall.begun(
                TestPostgres.freshDatabase(),
                Limits.USUAL,
                HashChain.Kind.SHA_256,
                PlanDraft.plain().items(FELLING).build())) {
            Subjects subjects = new Subjects(hall.database(), vault);
            SubjectId unnamed = answer(subjects.keep(HALL, ZHANG));
            answer(subjects.forget(HALL, unnamed));
            assertThat(answer(subjects.read(HALL, unnamed))).isEmpty();
            SubjectId young = answer(subjects.keep(HALL, ZHANG));
            assertThat(answer(subjects.sweep()))
                    .as("a matter may be on its way")
                    .isZero();
            assertThat(answer(subjects.read(HALL, young))).contains(ZHANG);
        }
    }

    @Test
    void what_is_sealed_opens_for_its_person_and_hall_and_key_only() {
        SubjectId one = vault.newSubject();
        byte[] data = "小三".getBytes(StandardCharsets.UTF_8);
        Sealed sealed = vault.seal(HALL, one, data);
        assertThat(vault.open(HALL, one, sealed))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo(data));
        assertThat(vault.open(HALL, vault.newSubject(), sealed)).isEmpty();
        assertThat(vault.open(new HallId("other"), one, sealed)).isEmpty();
        byte[] other = new byte[SubjectVault.KEY_BYTES];
        other[0] = 1;
        assertThat(new SubjectVault(other).open(HALL, one, sealed)).isEmpty();
        Buffer changed = sealed.sealed().copy();
        changed.setByte(changed.length() - 1, (byte) ~changed.getByte(changed.length() - 1));
        assertThat(vault.open(HALL, one, new Sealed(sealed.wrappedKey(), changed)))
                .isEmpty();
    }

    @Test
    void a_name_shows_its_ends_and_a_number_its_last_four() {
        assertThat(Masked.name("张三丰")).isEqualTo("张*丰");
        assertThat(Masked.name("张三")).isEqualTo("张*");
        assertThat(Masked.name("张")).isEqualTo("*");
        assertThat(Masked.number("522101199001011234")).isEqualTo("*1234");
        assertThat(Masked.number("1234")).isEqualTo("*");
    }
}
