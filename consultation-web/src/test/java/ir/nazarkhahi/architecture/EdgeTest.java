package ir.nazarkhahi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

/** Pages and resources are adapters, pages stay small, and tests in the server are of the one kind that runs there. */
class EdgeTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final int MOST_LINES = 200;

    @Test
    void pages_and_resources_never_touch_an_entity_manager() {
        noClasses().that().resideInAnyPackage("ir.nazarkhahi.web..", "ir.nazarkhahi.api..").should()
                .dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(SHIPPED);
    }

    /** They are public only for the parts of their own room. */
    @Test
    void pages_and_resources_reach_no_password_hash() {
        noClasses().should().dependOnClassesThat().resideInAPackage("ir.nazarkhahi.account.secret..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("ir.nazarkhahi.account.ActiveAccounts").check(SHIPPED);
    }

    @Test
    void resources_do_not_know_pages() {
        noClasses().that().resideInAPackage("ir.nazarkhahi.api..").should()
                .dependOnClassesThat().resideInAPackage("jakarta.faces..").check(SHIPPED);
    }

    @Test
    void tests_in_the_server_are_plain_tests() {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(ExtendWith.class).should()
                .beAnnotatedWith(ParameterizedTest.class).check(TESTS);
        noClasses().that().areAnnotatedWith(Nested.class).should(bePartOfAServerTest()).allowEmptyShould(true).check(TESTS);
    }

    @Test
    void pages_can_be_read_at_a_glance() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();

            assertThat(pages).hasSizeGreaterThan(5);
            assertThat(pages.stream().filter(page -> lines(page) > MOST_LINES)).isEmpty();
        }
    }

    private static ArchCondition<JavaClass> bePartOfAServerTest() {
        return new ArchCondition<>("be part of a test in the server") {
            @Override
            public void check(JavaClass nested, ConditionEvents events) {
                boolean inServer = nested.getEnclosingClass().flatMap(outer -> outer.tryGetAnnotationOfType(ExtendWith.class))
                        .filter(with -> List.of(with.value()).contains(ArquillianExtension.class)).isPresent();
                events.add(new SimpleConditionEvent(nested, inServer, nested.getName()));
            }
        };
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
