package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tests of the importer look at. */
final class Imports {

    private Imports() {}

    static ImportResult of(String text) {
        return new DraftImporter().read("draft.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> eIds(ImportResult read) {
        return read.text().flat().stream().map(ImportedProvision::eId).toList();
    }

    static ImportedProvision at(ImportResult read, String eId) {
        return read.text().flat().stream().collect(Collectors.toMap(ImportedProvision::eId, Function.identity())).get(eId);
    }

    static List<String> codes(ImportResult read) {
        return read.warnings().stream().map(ImportWarning::code).toList();
    }

    /** Label, heading and text of all provisions in order, without blanks. */
    static String characters(ImportResult read) {
        StringBuilder tree = new StringBuilder();
        read.text().flat().forEach(p -> tree.append(p.label()).append(p.heading()).append(p.text()));
        return withoutBlanks(tree.toString());
    }

    static String withoutBlanks(String text) {
        return text.codePoints().filter(cp -> !Character.isWhitespace(cp) && !Character.isSpaceChar(cp))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
