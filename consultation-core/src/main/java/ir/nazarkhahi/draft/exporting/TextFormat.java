package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.structure.AkomaNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The files that a text can be had as. */
public enum TextFormat {
    XML(AkomaNames.MEDIA_TYPE + ";charset=UTF-8") {
        @Override
        public void write(Front front, List<Piece> text, OutputStream to) throws IOException {
            AkomaWriter.write(front, text, to);
        }
    },
    HTML("text/html;charset=UTF-8") {
        @Override
        public void write(Front front, List<Piece> text, OutputStream to) throws IOException {
            HtmlWriter.write(front, text, to);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public void write(Front front, List<Piece> text, OutputStream to) throws IOException {
            WordWriter.write(front, text, to);
        }
    };

    private final String mediaType;

    TextFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the whole file; the stream stays open. @param text in text order */
    public abstract void write(Front front, List<Piece> text, OutputStream to) throws IOException;
}
