package ir.nazarkhahi.attachment.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Goes through everything a document holds and takes out what tells, runs or carries. */
final class PdfObjects {
    /** Wherever they stand. */
    private static final List<String> NEVER = List.of("Metadata", "JavaScript", "JS", "AA", "OpenAction", "EmbeddedFiles", "EF", "AF", "FS", "PieceInfo",
            "LastModified", "XFA", "Perms", "Collection", "SpiderInfo", "Launch", "RichMediaContent", "RichMediaSettings", "Thumb");
    /** Of notes on a page: who wrote them, and when. */
    private static final List<String> OF_NOTES = List.of("T", "CreationDate", "M", "NM", "A", "PA", "RC");
    private static final Set<String> CARRIERS = Set.of("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D");
    private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();

    void strip(COSDictionary root) throws IOException {
        left.add(root);
        while (!left.isEmpty()) {
            visit(left.poll());
        }
    }

    private void visit(COSBase item) throws IOException {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            bare(dictionary);
            dictionary.getValues().forEach(this::later);
        } else if (object instanceof COSArray array) {
            withoutCarriers(array);
            array.forEach(this::later);
        }
    }

    private void later(COSBase value) {
        if (value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray) {
            left.add(value);
        }
    }

    private static void bare(COSDictionary dictionary) throws IOException {
        NEVER.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
        if (isNote(dictionary)) {
            OF_NOTES.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
        }
        if (isAction(dictionary)) {
            dictionary.clear();
        }
        if (dictionary instanceof COSStream stream && isJpeg(stream)) {
            rewrite(stream);
        }
    }

    /** A form's field that is shown on a page is named by {@code T} too; a name that a person gave it tells nothing that is shown. */
    private static boolean isNote(COSDictionary dictionary) {
        return COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.RECT) && dictionary.containsKey(COSName.SUBTYPE);
    }

    private static boolean isAction(COSDictionary dictionary) {
        return COSName.getPDFName("Action").equals(dictionary.getCOSName(COSName.TYPE))
                || dictionary.getDictionaryObject(COSName.S) instanceof COSName kind && !dictionary.containsKey(COSName.TYPE) && acts(kind.getName());
    }

    private static boolean acts(String kind) {
        return Set.of("JavaScript", "Launch", "URI", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound", "Named", "Hide", "ResetForm", "Thread", "Trans").contains(kind);
    }

    private static void withoutCarriers(COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
            if (array.getObject(i) instanceof COSDictionary note && isNote(note) && CARRIERS.contains(note.getNameAsString(COSName.SUBTYPE, ""))) {
                array.remove(i);
            }
        }
    }

    private static boolean isJpeg(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSName one && JPEG.contains(one.getName())
                || filters instanceof COSArray several && several.size() == 1 && JPEG.contains(several.getName(0));
    }

    private static void rewrite(COSStream stream) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        byte[] bare = JpegSegments.bare(raw);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bare == null ? new byte[0] : bare);
        }
    }
}
