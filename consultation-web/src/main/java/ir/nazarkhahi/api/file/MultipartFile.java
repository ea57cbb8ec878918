package ir.nazarkhahi.api.file;

import ir.nazarkhahi.attachment.type.FileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/** Finds the one file of a form while the form is still coming in. Nothing is written to disk on the way. */
public final class MultipartFile {
    /** Many clients hear an answer only once they have sent all they wanted to. */
    private static final long MOST_DRAINED = 64L << 20;
    private static final int LONGEST_PART_HEAD = 4_096;

    private MultipartFile() {}

    /** Reads what it is given before it returns. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(String name, InputStream content) throws IOException;
    }

    /** @throws FileRefusedException if the form is broken or has no part {@code file} with a file name */
    public static <T> T read(String contentType, InputStream body, Reader<T> reader) throws IOException {
        FileUpload form = new FileUpload();
        form.setHeaderEncoding("UTF-8");
        form.setPartHeaderSizeMax(LONGEST_PART_HEAD);
        try {
            FileItemIterator parts = form.getItemIterator(new Sent(contentType, body));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if ("file".equals(part.getFieldName()) && !part.isFormField()) {
                    try (InputStream content = part.openStream()) {
                        return reader.read(nameOf(part), content);
                    }
                }
            }
        } catch (FileUploadException broken) {
            throw new FileRefusedException("file_form");
        }
        throw new FileRefusedException("required");
    }

    public static void drain(InputStream body) throws IOException {
        byte[] waste = new byte[1 << 16];
        long drained = 0;
        for (int read = body.read(waste); read >= 0 && drained < MOST_DRAINED; read = body.read(waste)) {
            drained += read;
        }
    }

    private static String nameOf(FileItemStream part) {
        try {
            return part.getName();
        } catch (org.apache.commons.fileupload.InvalidFileNameException odd) {
            return null;
        }
    }

    private record Sent(String contentType, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
