package ir.nazarkhahi.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The red line (OB-10, F.10): what somebody sent never reaches a log by way of a message. */
class SilencedTest {

    @Test
    void classes_and_stacks_stay_and_messages_go() {
        Throwable failure = new IllegalStateException("store 'Zahra Ahmadi'", new IllegalArgumentException("Duplicate entry '0912…'"));

        String logged = printed(Silenced.of(failure));

        assertThat(logged).contains("IllegalStateException", "IllegalArgumentException", "SilencedTest").doesNotContain("Zahra", "0912");
    }

    private static String printed(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
