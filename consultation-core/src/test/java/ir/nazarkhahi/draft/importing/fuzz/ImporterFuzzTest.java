package ir.nazarkhahi.draft.importing.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.reading.ImportLimits;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Issue 3, point 15: whatever the bytes, a file is imported whole or refused by name. In the usual verification the seeds
 * are run; with {@code JAZZER_FUZZ=1}, as in the long one, each looks for bytes of its own for a bounded time.
 */
class ImporterFuzzTest {
    /** Small, so that a file which costs more than it holds is noticed. */
    private static final DraftImporter IMPORTER = new DraftImporter(new ImportLimits(1 << 20, 4 << 20, 1 << 20));

    @FuzzTest(maxDuration = "60s")
    void plain_text(byte[] bytes) {
        check(bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void html(byte[] bytes) {
        check(Wrapped.html(bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void akoma_ntoso(byte[] bytes) {
        check(Wrapped.akomaNtoso(bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void word(byte[] bytes) {
        check(Wrapped.word(bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void open_document(byte[] bytes) {
        check(Wrapped.openDocument(bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void packed(byte[] bytes) {
        check(Wrapped.begun("PK\u0003\u0004", bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void pdf(byte[] bytes) {
        check(Wrapped.begun("%PDF-1.7\n", bytes));
    }

    private static void check(byte[] bytes) {
        try {
            ImportResult read = IMPORTER.read("fuzz", bytes);
            List<String> eIds = read.text().flat().stream().map(p -> p.eId()).toList();
            Set<String> distinct = new HashSet<>(eIds);
            if (eIds.isEmpty() || distinct.size() != eIds.size()) {
                throw new IllegalStateException("addresses are missing or not unique: " + eIds);
            }
            if (read.warnings().stream().anyMatch(warning -> warning.code().equals("structure_given_up"))) {
                throw new IllegalStateException("characters would have been lost");
            }
        } catch (BrokenRuleException refused) {
            if (!refused.code().startsWith("document_")) {
                throw refused;
            }
        }
    }
}
