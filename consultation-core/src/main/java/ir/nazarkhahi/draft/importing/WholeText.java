package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.importing.reading.SourceLine;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import java.util.List;

/** Compares a tree with what it was made of: the same characters in the same order, blanks aside. */
final class WholeText {

    private WholeText() {}

    static boolean isKept(List<SourceLine> lines, ImportedText text) {
        StringBuilder source = new StringBuilder();
        lines.forEach(line -> characters(line.text(), source));
        StringBuilder tree = new StringBuilder(source.length());
        text.provisions().forEach(provision -> provision.visit(p -> {
            characters(p.label(), tree);
            characters(p.heading(), tree);
            characters(p.text(), tree);
        }));
        return source.compareTo(tree) == 0;
    }

    private static void characters(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                into.append(text.charAt(i));
            }
        }
    }
}
