package ir.nazarkhahi.draft.version;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A draft leaves the system as plain text that says all it says, and comes back as the same draft. */
class PrintedTextTest {

    @Test
    void a_printed_regulation_is_imported_as_the_same_tree() {
        ImportedText text = read("آیین‌نامه\nفصل اول: کلیات\nاهداف\nماده ۱ـ تعاریف\nواژه‌ها چنین‌اند:\nالف ـ یک\n۱ـ زیر یک\nتبصره ـ متن این جزء است.\nب ـ دو\nهمچنین چنین است.\nماده ۲ـ متن.\nرئیس سازمان\n");

        assertThat(addresses(read(printed(text)))).isEqualTo(addresses(text));
    }

    @Test
    void the_printed_central_bank_act_is_imported_as_the_same_tree() throws IOException {
        Path act = Stream.of(System.getProperty("nazarkhahi.data", "../../shared/data"), "../../../shared/data", "../shared/data")
                .map(folder -> Path.of(folder, "law", "central-bank-act-1402.txt")).filter(Files::isReadable).findFirst().orElse(null);
        Assumptions.assumeTrue(act != null, "the central bank act is not here; set -Dnazarkhahi.data to the folder that holds law/");
        ImportedText text = read(Files.readString(act));

        assertThat(addresses(read(printed(text)))).isEqualTo(addresses(text));
    }

    private static ImportedText read(String text) {
        return new DraftImporter().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text();
    }

    private static String printed(ImportedText text) {
        return text.flat().stream().map(p -> new ProvisionView(0, p.eId(), null, 0, p.type(), p.number(), p.label(), p.heading(), p.text(), 0, 0))
                .map(ProvisionView::printed).collect(Collectors.joining("\n"));
    }

    private static List<String> addresses(ImportedText text) {
        return text.flat().stream().map(ImportedProvision::eId).toList();
    }
}
