package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.refused.UnsupportedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells HTML, Akoma Ntoso and other XML apart by the first element; a text that begins with {@code <} otherwise is text. */
final class Markup {
    private static final int LOOKED_THROUGH = 64 * 1024;
    private static final Set<String> OF_HTML = Set.of("html", "head", "body", "meta", "title", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul",
            "table", "main", "article", "section", "span", "link", "style", "script", "center", "font");

    private final String text;
    private int at;

    private Markup(String text) {
        this.text = text;
    }

    static Format of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_THROUGH), StandardCharsets.ISO_8859_1).replace("\u0000", "");
        int first = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") ? 2 : 0;
        return new Markup(start.substring(first)).format();
    }

    private Format format() {
        boolean xml = text.stripLeading().startsWith("<?xml");
        boolean declaresHtml = false;
        for (blanks(); text.startsWith("<!", at) || text.startsWith("<?", at); blanks()) {
            declaresHtml |= text.regionMatches(true, at, "<!doctype html", 0, 14);
            xml |= text.regionMatches(true, at, "<!doctype", 0, 9);
            skip(text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">");
        }
        String name = element();
        if (name.equals("akomantoso")) {
            return Format.AKOMA_NTOSO;
        }
        if (declaresHtml || OF_HTML.contains(name)) {
            return Format.HTML;
        }
        if (xml) {
            throw new UnsupportedDocumentException("XML of another kind");
        }
        return Format.TEXT;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skip(String end) {
        int subset = text.indexOf('[', at);
        int found = text.indexOf(end, at);
        if (end.equals(">") && subset >= 0 && subset < found) {
            found = text.indexOf(end, Math.max(at, text.indexOf(']', subset)));
        }
        at = found < 0 ? text.length() : found + end.length();
    }

    /** The local name of the element that begins here, in small letters; empty if none does. */
    private String element() {
        if (at >= text.length() || text.charAt(at) != '<') {
            return "";
        }
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || ":-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
