package ir.nazarkhahi.launcher;

import java.time.Duration;

/** What a newcomer needs to read once the door is open. */
final class Welcome {
    private final LaunchOptions options;

    Welcome(LaunchOptions options) {
        this.options = options;
    }

    void print(long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        String address = options.publicAddress();
        StringBuilder text = new StringBuilder("\nNazarkhahi is ready after %.1f s: %s/  (English: %s/en/)\n"
                .formatted(took.toMillis() / 1000.0, address, address));
        text.append("Staff sign in at ").append(address).append("/staff/\n");
        if (options.demo()) {
            text.append(demo());
        }
        text.append("API: ").append(address).append("/api/v1, described at ").append(address).append("/openapi\n");
        text.append("Data: ").append(options.data()).append("  Keys: ").append(options.keys()).append('\n');
        if (options.rotateKeys()) {
            text.append("New keys were made, and the old ones kept. Copy the keys folder now, to where its copies are and to every other node.\n");
        }
        text.append("End with Ctrl-C; nothing is lost.\n");
        System.out.println(text);
    }

    private String demo() {
        String password = options.onLoopback() ? "password nazarkhahi-demo" : "with the passwords printed at the first start";
        return """
              drafter, approver, pr, legal, moderator, custodian, admin: %s
            To try: comment on the open consultation at %s/ and follow it with its tracking code; sign in as pr and look
            at the commentary of the decided one; read its outcome. docs/walkthrough.md goes the whole road.
            """.formatted(password, options.publicAddress());
    }
}
