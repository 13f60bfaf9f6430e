package org.tingxu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. A part that does not exist has no rule to break; from its first class on the rule is in force. */
class ArchitectureTest {
    private static final String ROOT = "org.tingxu";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each part of the source, and the packages of the source that it may know beside itself. */
    private static final Map<String, List<String>> MAY_KNOW = mayKnow();

    private static Map<String, List<String>> mayKnow() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("core", List.of());
        out.put("protocol", List.of());
        out.put("journal", List.of("core"));
        out.put("report", List.of("core", "journal"));
        out.put("writer", List.of("core", "journal"));
        out.put("web", List.of("core", "writer", "report", "journal", "device"));
        out.put("device", List.of("core", "protocol"));
        out.put("voice", List.of("core"));
        out.put("sim", List.of("core", "writer", "journal"));
        out.put("boot", List.of("core", "protocol", "journal", "report", "writer", "web", "device", "voice", "sim"));
        return out;
    }

    static Stream<String> parts() {
        return MAY_KNOW.keySet().stream().filter(ArchitectureTest::exists);
    }

    static Stream<String> pureParts() {
        return Stream.of("core", "protocol").filter(ArchitectureTest::exists);
    }

    @Test
    void every_part_of_the_source_is_named_here() {
        Set<String> there = CLASSES.stream()
                .map(c -> c.getPackageName().substring(ROOT.length()))
                .map(p -> p.isEmpty() ? "" : p.substring(1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).contains("core", "boot").isSubsetOf(MAY_KNOW.keySet());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_knows_those_parts_only_that_the_design_allows(String part) {
        arrow(part, MAY_KNOW.getOrDefault(part, List.of())).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("pureParts")
    void a_pure_part_knows_the_jdk_only_and_no_input_or_output(String part) {
        onlyTheJdk(part).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("pureParts")
    void in_a_pure_part_time_is_an_argument_and_nothing_is_random(String part) {
        noClockAndNoRandom(ROOT + "." + part + "..").check(CLASSES);
    }

    @Test
    void no_package_is_part_of_a_circle() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void nobody_knows_boot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".boot..")
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void every_package_says_that_nothing_in_it_is_null() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
    }

    @Test
    void the_rules_can_be_broken() {
        JavaClasses here = new ClassFileImporter().importClasses(Impure.class);
        String pure = Impure.class.getPackageName();
        assertThatThrownBy(() -> noClockAndNoRandom(pure).check(here))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("UUID.randomUUID()")
                .hasMessageContaining("Random.<init>")
                .hasMessageContaining("System.currentTimeMillis()");
        assertThatThrownBy(() -> arrow("core.hall", List.of("core.calling")).check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("core.name");
    }

    /** What a pure part may not be. */
    static final class Impure {
        final Instant now = Instant.now();
        final UUID id = UUID.randomUUID();
        final int dice = new Random().nextInt(6);
        final long millis = System.currentTimeMillis();
    }

    private static boolean exists(String part) {
        return CLASSES.stream().anyMatch(resideInAPackage(ROOT + "." + part + ".."));
    }

    /** The classes of a part know, of this source, the part itself and those named. */
    private static ArchRule arrow(String part, List<String> known) {
        String[] allowed = Stream.concat(Stream.of(part), known.stream())
                .map(p -> ROOT + "." + p + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                .as("other parts than " + known);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + part + "..")
                .should()
                .dependOnClassesThat(elsewhere)
                .allowEmptyShould(false);
    }

    /** Of {@code java.io} a pure part knows bytes in memory alone. */
    private static ArchRule onlyTheJdk(String part) {
        DescribedPredicate<JavaClass> pure = resideInAnyPackage(
                        ROOT + "." + part + "..",
                        "java.lang..",
                        "java.math",
                        "java.nio",
                        "java.nio.charset",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations")
                .or(equivalentTo(ByteArrayOutputStream.class))
                .as("the JDK without input and output");
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + part + "..")
                .should()
                .onlyDependOnClassesThat(pure)
                .allowEmptyShould(false);
    }

    private static ArchRule noClockAndNoRandom(String packages) {
        DescribedPredicate<JavaCall<?>> impure = DescribedPredicate.describe(
                "a clock or chance",
                call -> readsClock(call.getTargetOwner(), call.getName())
                        || isChance(call.getTargetOwner(), call.getName()));
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .callCodeUnitWhere(impure)
                .allowEmptyShould(false);
    }

    private static boolean readsClock(JavaClass owner, String method) {
        boolean now = method.equals("now")
                && isOneOf(
                        owner,
                        Instant.class,
                        LocalDate.class,
                        LocalTime.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class);
        boolean system =
                owner.isEquivalentTo(System.class) && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
        return now || system || owner.isAssignableTo(Clock.class);
    }

    private static boolean isChance(JavaClass owner, String method) {
        boolean made = method.equals("<init>") || owner.isEquivalentTo(ThreadLocalRandom.class);
        return (made && isOneOf(owner, Random.class, SplittableRandom.class, ThreadLocalRandom.class))
                || (owner.isEquivalentTo(UUID.class) && method.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && method.equals("random"));
    }

    private static boolean isOneOf(JavaClass owner, Class<?>... classes) {
        return Arrays.stream(classes).anyMatch(owner::isEquivalentTo);
    }
}
