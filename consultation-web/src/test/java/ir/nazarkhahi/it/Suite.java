package ir.nazarkhahi.it;

import java.io.File;
import java.security.CodeSource;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all integration tests: the war as it is shipped, and the test classes beside its own. */
@ArquillianSuiteDeployment
public class Suite {
    /** What {@code CONSULTATION_ADMIN_TOKEN} is set to: may do everything but read identities. */
    public static final String ADMIN_TOKEN = "suite-token-0123456789abcdef0123456789abcdef";

    /** Of loopback, but not what the machine speaks from unless told so. */
    public static final String TRUSTED_PROXY = "127.0.0.2";

    @Deployment
    public static WebArchive war() {
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class).as(ExplodedImporter.class)
                .importDirectory("target/test-classes").as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("it.war")))
                .merge(tests, "/WEB-INF/classes", Filters.include(".*\\.class|.*/fixtures/.*"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return new File(source.getLocation().getPath());
    }
}
