package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** For what a kept file or the index shows a few seconds later. */
public final class Waiting {

    private Waiting() {}

    public static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within a minute").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
