package ir.nazarkhahi.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the environment and the command say about this start; docs/operations.md lists every key with its default.
 *
 * @param rotateKeys whether this start makes new primary keys; an argument and no key, because the next start must not
 */
record LaunchOptions(Map<String, String> environment, boolean rotateKeys) {
    private static final String ROTATE_KEYS = "--rotate-keys";

    /** @throws LaunchException for an argument that is not known */
    static LaunchOptions of(Map<String, String> environment, String[] arguments) {
        for (String argument : arguments) {
            if (!argument.equals(ROTATE_KEYS)) {
                throw new LaunchException("There is no option " + argument + "; the only one is " + ROTATE_KEYS + ". All else is said by the environment.");
            }
        }
        return new LaunchOptions(environment, arguments.length > 0);
    }

    String host() {
        return text("CONSULTATION_HOST", "127.0.0.1");
    }

    int port() {
        return number("CONSULTATION_PORT", 8080);
    }

    /** The embedded database's port; 0 for any that is free. */
    int databasePort() {
        return number("CONSULTATION_DB_PORT", 0);
    }

    Path data() {
        return path("CONSULTATION_DATA", "data");
    }

    Path keys() {
        return path("CONSULTATION_KEYS", "keys");
    }

    Path cache() {
        return path("CONSULTATION_CACHE", ".cache");
    }

    Path war() {
        return path("CONSULTATION_WAR", "consultation-web/target/consultation.war");
    }

    /** A second war to deploy under {@code /bare}, for the bench alone. */
    Optional<Path> bareWar() {
        return Optional.ofNullable(environment.get("CONSULTATION_BARE_WAR")).filter(war -> !war.isBlank()).map(Path::of);
    }

    /** A database server somebody else runs; empty: start our own. */
    Optional<String> outsideDatabase() {
        return Optional.ofNullable(environment.get("CONSULTATION_DB_URL")).filter(url -> !url.isBlank());
    }

    boolean demo() {
        return flag("CONSULTATION_DEMO");
    }

    boolean verbose() {
        return flag("CONSULTATION_VERBOSE");
    }

    boolean onLoopback() {
        return host().equals("localhost") || host().startsWith("127.") || host().equals("::1");
    }

    /** How the launcher itself reaches the server. */
    String localAddress() {
        boolean everywhere = host().equals("0.0.0.0") || host().equals("::");
        return "http://" + (everywhere ? "127.0.0.1" : bracketed(host())) + ":" + port();
    }

    /** How others reach it. */
    String publicAddress() {
        return text("CONSULTATION_PUBLIC_URL", localAddress()).replaceAll("/+$", "");
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private Path path(String name, String otherwise) {
        return Path.of(text(name, otherwise)).toAbsolutePath().normalize();
    }

    /** The words that MicroProfile Config takes for true, since the server reads the same variables. */
    private boolean flag(String name) {
        return Set.of("true", "1", "yes", "y", "on").contains(text(name, "false").toLowerCase(Locale.ROOT));
    }

    private int number(String name, int otherwise) {
        String value = text(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            throw new LaunchException(name + " must be a port number, but is \"" + value + "\".");
        }
    }

    private String text(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
