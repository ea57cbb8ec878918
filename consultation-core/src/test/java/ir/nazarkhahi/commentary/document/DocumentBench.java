package ir.nazarkhahi.commentary.document;

import ir.nazarkhahi.commentary.document.docx.DocxWriter;
import ir.nazarkhahi.commentary.document.json.JsonWriter;
import ir.nazarkhahi.commentary.document.pdf.PdfWriter;
import ir.nazarkhahi.commentary.document.sheet.CsvWriter;
import ir.nazarkhahi.commentary.document.sheet.XlsxWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a commentary of a given size in the formats asked for: {@code folder provisions commentsPerProvision format…}. Run it with a small -Xmx. */
public final class DocumentBench {

    private DocumentBench() {}

    public static void main(String[] arguments) throws Exception {
        var document = SampleCommentary.aReleasedCommentary(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        List<String> wanted = List.of(arguments).subList(3, arguments.length);
        for (DocumentWriter writer : List.of(new CsvWriter(), new JsonWriter(), new XlsxWriter(), new DocxWriter(), new PdfWriter())) {
            if (wanted.contains(writer.format().extension())) {
                run(writer, document, Path.of(arguments[0]));
            }
        }
    }

    private static void run(DocumentWriter writer, CommentaryDocument document, Path folder) throws Exception {
        for (String language : List.of("fa", "en")) {
            long begin = System.nanoTime();
            Path file = folder.resolve("commentary-" + language + "." + writer.format().extension());
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(document, new Locale(language), out);
            }
            System.out.printf("%s %s: %,d bytes in %.1f s%n", writer.format(), language, Files.size(file), (System.nanoTime() - begin) / 1e9);
        }
    }
}
