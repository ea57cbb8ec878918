package ir.nazarkhahi.it.killed;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Several people who send comment after comment and keep the code of every one that was acknowledged. */
final class Senders implements AutoCloseable {
    private static final int PEOPLE = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final Queue<String> acknowledged;
    private volatile boolean ended;

    private Senders(Queue<String> acknowledged) {
        this.acknowledged = acknowledged;
    }

    static Senders start(Api api, String consultation, Queue<String> acknowledged) {
        Senders senders = new Senders(acknowledged == null ? new ConcurrentLinkedQueue<>() : acknowledged);
        for (int i = 0; i < PEOPLE; i++) {
            senders.threads.execute(() -> senders.send(api, consultation));
        }
        return senders;
    }

    void awaitAcknowledged(int number) throws InterruptedException {
        for (int i = 0; acknowledged.size() < number; i++) {
            if (i > 2400) {
                throw new IllegalStateException("only " + acknowledged.size() + " comments were acknowledged");
            }
            Thread.sleep(50);
        }
    }

    private void send(Api api, String consultation) {
        String comment = Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "نظر من این است").build().toString();
        while (!ended) {
            try {
                Api.Answer answer = api.post("/api/v1/consultations/" + consultation + "/comments", comment);
                if (answer.status() == 201) {
                    acknowledged.add(answer.json().getString("trackingCode"));
                }
            } catch (IllegalStateException gone) {
                return;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        threads.shutdown();
        threads.awaitTermination(60, TimeUnit.SECONDS);
    }
}
