package ir.nazarkhahi.draft.importing.word;

import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Footnotes and endnotes by kind and id. @param texts keyed {@code footnote:3} */
record WordNotes(Map<String, String> texts) {

    static WordNotes of(WordParts parts) {
        Map<String, String> texts = new HashMap<>();
        SafeXml.read(parts.part("footnotes"), new Collector("footnote", texts));
        SafeXml.read(parts.part("endnotes"), new Collector("endnote", texts));
        return new WordNotes(texts);
    }

    /** Empty if there is none, or if it has been taken: a note that is referred to twice is read where it comes first. */
    String take(String kind, String id) {
        String text = texts.remove(kind + ":" + id);
        return text == null ? "" : text;
    }

    private static final class Collector implements SafeXml.Handler {
        private final String kind;
        private final Map<String, String> texts;
        private final StringBuilder text = new StringBuilder();
        private String id;
        private boolean inText;

        Collector(String kind, Map<String, String> texts) {
            this.kind = kind;
            this.texts = texts;
        }

        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals(kind)) {
                id = SafeXml.attribute(at, "id");
                text.setLength(0);
            }
            inText = name.equals("t");
            text.append(WordRun.sign(name, at));
        }

        @Override
        public void end(String name) {
            inText = false;
            if (name.equals("p")) {
                text.append(' ');
            } else if (name.equals(kind)) {
                texts.put(kind + ":" + id, text.toString().strip());
            }
        }

        @Override
        public void text(String more) {
            text.append(inText ? more : "");
        }
    }
}
