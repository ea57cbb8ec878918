package ir.nazarkhahi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Design §2: a room knows what its row allows, and no more. ArchUnit refuses a rule that matches nothing by itself. */
class RoomsTest {
    private static final String BASE = "ir.nazarkhahi.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ir.nazarkhahi");

    @Test
    void every_package_is_a_room_or_foundation() {
        Set<String> known = new TreeSet<>(Rooms.all());
        known.addAll(Rooms.FOUNDATION);

        Set<String> found = CLASSES.stream().map(RoomsTest::room).collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_room_knows_only_what_its_row_allows() {
        for (String room : Rooms.all()) {
            noClasses().that().resideInAPackage(BASE + room + "..").should().dependOnClassesThat(areOutside(room))
                    .because("the row of " + room + " in docs/architecture.md does not allow it").check(CLASSES);
        }
    }

    @Test
    void the_foundation_knows_no_room() {
        for (String part : Rooms.FOUNDATION) {
            noClasses().that().resideInAPackage(BASE + part + "..").should().dependOnClassesThat(areRooms()).check(CLASSES);
        }
    }

    @Test
    void rooms_form_no_cycle() {
        SlicesRuleDefinition.slices().assignedFrom(new RoomSlices()).should().beFreeOfCycles().check(CLASSES);
    }

    /** OB-10: what names and addresses are sealed in is out of reach for everything that is exported. */
    @Test
    void commentary_never_knows_identity() {
        noClasses().that().resideInAPackage(BASE + "commentary..").should()
                .dependOnClassesThat().resideInAPackage(BASE + "identity..").check(CLASSES);
    }

    @Test
    void core_knows_no_page_no_request_and_no_resource() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..").check(CLASSES);
    }

    /** Exports stream for minutes: they read through services that pass the gate, and hold no transaction themselves. */
    @Test
    void services_pass_the_gate() {
        classes().that().haveSimpleNameEndingWith("Service").and().areNotInterfaces().and().resideOutsideOfPackage("..export..")
                .should().beAnnotatedWith(UseCase.class).andShould().beAnnotatedWith(ApplicationScoped.class).check(CLASSES);
    }

    @Test
    void repositories_are_the_room_s_own() {
        classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void names_that_say_nothing_are_not_used() {
        // "personal data" is a term of the law, not a suffix
        noClasses().that().doNotHaveSimpleName("PersonalData").should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Info|Data)").check(CLASSES);
    }

    @Test
    void a_rule_that_is_broken_is_noticed() {
        ArchRule wrong = noClasses().that().areAnnotatedWith(Entity.class).should().resideInAPackage(BASE + "audit..");
        EvaluationResult result = wrong.evaluate(CLASSES);

        assertThat(result.hasViolation()).isTrue();
    }

    private static DescribedPredicate<JavaClass> areOutside(String room) {
        Set<String> allowed = Rooms.mayKnow(room);
        return DescribedPredicate.describe("are in a room that " + room + " may not know",
                type -> isOurs(type) && !room(type).equals(room) && !allowed.contains(room(type)));
    }

    private static DescribedPredicate<JavaClass> areRooms() {
        return DescribedPredicate.describe("are in a room", type -> isOurs(type) && Rooms.all().contains(room(type)));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(BASE);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(BASE.length()).split("\\.")[0];
    }

    /** A slice is a room; {@code gate.once} is one of its own, because it stands on {@code keys}, which stands on the gate. */
    private static final class RoomSlices implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!isOurs(type)) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(type.getPackageName().startsWith(BASE + "gate.once") ? "gate.once" : room(type));
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
