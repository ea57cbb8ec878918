package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.document.Paragraph.Kind;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a document's paragraph styles say: heading levels, numbering, which are titles and tables of contents. */
final class WordStyles {
    private static final int DEEPEST_BASE = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String name = "";
        private String base;
        private int outline;
        private String numId;
        private int level = -1;
    }

    WordStyles(byte[] part) {
        SafeXml.read(part, new Collector());
    }

    /** From 1; 0 for ordinary text. */
    int outline(String id) {
        for (Style style : chain(id)) {
            String name = style.name.toLowerCase(Locale.ROOT);
            if (name.matches("heading [1-9]")) {
                return name.charAt(name.length() - 1) - '0';
            }
            if (style.outline > 0) {
                return style.outline;
            }
        }
        return 0;
    }

    Kind kind(String id) {
        for (Style style : chain(id)) {
            String name = style.name.toLowerCase(Locale.ROOT);
            if (name.startsWith("toc ") || name.equals("table of figures")) {
                return Kind.CONTENTS;
            }
            if (name.equals("title") || name.equals("subtitle")) {
                return Kind.TITLE;
            }
        }
        return Kind.BODY;
    }

    /** The numbering that the style brings; null if none. */
    String numId(String id) {
        return chain(id).stream().map(style -> style.numId).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** The level the style is numbered at; -1 if it says none. */
    int level(String id) {
        return chain(id).stream().mapToInt(style -> style.level).filter(level -> level >= 0).findFirst().orElse(-1);
    }

    private java.util.List<Style> chain(String id) {
        java.util.List<Style> chain = new java.util.ArrayList<>();
        String next = id;
        while (next != null && styles.containsKey(next) && chain.size() < DEEPEST_BASE) {
            chain.add(styles.get(next));
            next = styles.get(next).base;
        }
        return chain;
    }

    private final class Collector implements SafeXml.Handler {
        private Style style;

        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals("style")) {
                style = new Style();
                styles.put(String.valueOf(SafeXml.attribute(at, "styleId")), style);
            } else if (style != null) {
                property(name, at);
            }
        }

        private void property(String name, XMLStreamReader at) {
            String value = SafeXml.attribute(at, "val");
            switch (name) {
                case "name" -> style.name = value == null ? "" : value;
                case "basedOn" -> style.base = value;
                case "outlineLvl" -> style.outline = outlineOf(at);
                case "numId" -> style.numId = value;
                case "ilvl" -> style.level = SafeXml.number(at, "val", -1);
                default -> { }
            }
        }

        @Override
        public void end(String name) {
            style = name.equals("style") ? null : style;
        }
    }

    /** Word counts from 0 and calls ordinary text 9. */
    static int outlineOf(XMLStreamReader at) {
        int level = SafeXml.number(at, "val", 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }
}
