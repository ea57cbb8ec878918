package ir.nazarkhahi.api.problem;

import ir.nazarkhahi.gate.Silenced;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An error nobody foresaw. The log gets the stack under the incident's number, without the messages: a message may
 * quote what was sent, and what was sent may be personal.
 */
final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    static Response of(Throwable error) {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.log(Level.SEVERE, Silenced.of(error), () -> "incident " + number);
        return Problem.of(500, "server_error", "something went wrong here; the incident number names it in the log").withIncident(number).response();
    }
}
