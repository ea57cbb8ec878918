package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.xml.SafeXml;
import javax.xml.stream.XMLStreamReader;

/** The elements of a run that stand for characters. */
final class WordRun {

    private WordRun() {}

    /** @return what the element stands for; empty for most */
    static String sign(String name, XMLStreamReader at) {
        return switch (name) {
            case "tab", "ptab" -> SafeXml.attribute(at, "pos") == null ? "\t" : "";
            case "br", "cr" -> "\n";
            case "softHyphen" -> "\u00AD";
            case "noBreakHyphen" -> "\u2011";
            case "sym" -> symbol(SafeXml.attribute(at, "char"));
            default -> "";
        };
    }

    private static String symbol(String hex) {
        if (hex == null || !hex.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int code = Integer.parseInt(hex, 16);
        boolean ofFont = code >= 0xF000 && code <= 0xF0FF;
        return Character.toString(ofFont ? code - 0xF000 : code);
    }
}
