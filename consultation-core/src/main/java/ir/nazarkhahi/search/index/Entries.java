package ir.nazarkhahi.search.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** Makes of an entry what the index stores. */
final class Entries {
    /** With places in the text, so that marking what was found need not cut the text anew. */
    private static final FieldType WORDS = new FieldType(TextField.TYPE_STORED);

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private Entries() {}

    static Document document(Entry entry) {
        Document document = new Document();
        key(document, Fields.KEY, entry.key());
        key(document, Fields.OWNER, entry.owner());
        kept(document, Fields.TYPE, entry.type().name());
        kept(document, Fields.SIGHT, entry.sight().name());
        kept(document, Fields.CODE, entry.code());
        kept(document, Fields.PLACE, entry.place());
        document.add(new StoredField(Fields.ABOUT, entry.about()));
        addCalled(document, entry);
        addBelonging(document, entry.belonging());
        addDate(document, entry);
        addWords(document, entry);
        return document;
    }

    private static void addWords(Document document, Entry entry) {
        document.add(new Field(Fields.title(entry.sight()), entry.title(), WORDS));
        document.add(new Field(Fields.text(entry.sight()), entry.text(), WORDS));
        if (entry.sight() == Sight.PUBLIC && !entry.title().isEmpty()) {
            document.add(new TextField(Fields.BEGINNINGS, entry.title(), Field.Store.NO));
        }
    }

    private static void addCalled(Document document, Entry entry) {
        boolean byItself = entry.place().isEmpty() || entry.belonging().stance() != null;
        if (byItself) {
            key(document, Fields.CALLED, Fields.called(entry.place().isEmpty() ? entry.code() : entry.place()));
        }
    }

    private static void addBelonging(Document document, Entry.Belonging belonging) {
        for (int end = belonging.officePath().indexOf('/', 1); end > 0; end = belonging.officePath().indexOf('/', end + 1)) {
            key(document, Fields.OFFICE, belonging.officePath().substring(0, end + 1));
        }
        key(document, Fields.KIND, belonging.kind());
        document.add(new LongPoint(Fields.CONSULTATION, belonging.consultationId()));
        document.add(new NumericDocValuesField(Fields.CONSULTATION, belonging.consultationId()));
        if (belonging.stance() != null) {
            kept(document, Fields.STANCE, belonging.stance());
        }
        if (belonging.window() != null) {
            kept(document, Fields.STAGE, belonging.window().stage());
            moment(document, Fields.OPENS, belonging.window().opensAt());
            moment(document, Fields.CLOSES, belonging.window().closesAt());
        }
    }

    private static void addDate(Document document, Entry entry) {
        if (entry.date() != null) {
            moment(document, Fields.DATE, entry.date().toEpochMilli());
        }
    }

    private static void moment(Document document, String field, long millis) {
        document.add(new LongPoint(field, millis));
        document.add(new StoredField(field, millis));
    }

    private static void key(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void kept(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
    }
}
