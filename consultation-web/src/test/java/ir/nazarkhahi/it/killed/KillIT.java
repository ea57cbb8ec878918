package ir.nazarkhahi.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issue point 1: whatever is killed, nothing that was acknowledged is lost, and the next start works. */
class KillIT {
    private static final Path FOLDERS = Path.of("target/killed");

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void nothing_acknowledged_is_lost_by_killing_the_server_and_then_both() throws Exception {
        Path home = freshFolder();
        killed(home, false);
        killed(home, true);

        try (Served third = Served.on(home, Map.of()).awaitReady()) {
            assertThat(lost(third.api())).isEmpty();
        }
    }

    @Test
    void sigterm_leaves_no_process_and_the_next_start_keeps_everything_under_new_keys_too() throws Exception {
        Path home = freshFolder();
        try (Served first = Served.on(home, Map.of()).awaitReady()) {
            try (Senders senders = Senders.start(first.api().asAdmin(), openConsultation(first.api()), acknowledged)) {
                senders.awaitAcknowledged(20);
                assertThat(first.terminate()).isTrue();
            }
            assertThat(first.databases()).isEmpty();
        }

        try (Served second = Served.on(home, Map.of(), "--rotate-keys").awaitReady()) {
            assertThat(lost(second.api())).as("codes are found and opened by the older keys").isEmpty();
            assertThat(second.api().get("/api/v1/keys").json().getJsonArray("items")).as("old receipts can be checked").hasSize(2);
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_in_words() throws Exception {
        Path home = freshFolder();
        try (Served first = Served.on(home, Map.of()).awaitReady()) {
            int code;
            try (Served second = Served.on(home, Map.of("CONSULTATION_HOST", "127.0.0.1"))) {
                code = second.awaitEnd();
                assertThat(code).isEqualTo(1);
                assertThat(second.output()).contains("Another start is using");
                assertThat(first.api().get("/health/ready").status()).isEqualTo(200);
                second.terminate();
            }
        }
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_by_ten_deaths_in_a_row() throws Exception {
        Path home = freshFolder();
        for (int death = 0; death < 10; death++) {
            killed(home, death % 2 == 1);
        }

        try (Served last = Served.on(home, Map.of()).awaitReady()) {
            assertThat(lost(last.api())).isEmpty();
        }
    }

    /** One life that ends in the middle of people sending comments. */
    private void killed(Path home, boolean both) throws Exception {
        Served life = Served.on(home, Map.of());
        try {
            life.awaitReady();
            int before = acknowledged.size();
            try (Senders senders = Senders.start(life.api().asAdmin(), openConsultation(life.api()), acknowledged)) {
                senders.awaitAcknowledged(before + 40);
                life.killServer();
            }
        } finally {
            life.killServer();
            if (both) {
                life.killDatabase();
            }
        }
    }

    private List<String> lost(Api api) {
        assertThat(acknowledged).isNotEmpty();
        return acknowledged.stream().filter(code -> api.asAdmin().post("/api/v1/track",
                Json.createObjectBuilder().add("trackingCode", code).build()).status() != 200).toList();
    }

    private static String openConsultation(Api api) {
        return api.get("/api/v1/consultations?status=OPEN").json().getJsonArray("items").getJsonObject(0).getString("code");
    }

    static Path freshFolder() throws Exception {
        Files.createDirectories(FOLDERS);
        return Files.createTempDirectory(FOLDERS, "home").toAbsolutePath();
    }
}
