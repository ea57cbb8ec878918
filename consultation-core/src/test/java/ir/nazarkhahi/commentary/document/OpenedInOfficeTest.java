package ir.nazarkhahi.commentary.document;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.commentary.document.docx.DocxWriter;
import ir.nazarkhahi.commentary.document.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, point 13: 20,000 comments open in LibreOffice, down to the last one. It must be installed: bin/verify does that. */
@Tag("long")
class OpenedInOfficeTest {
    private static final CommentaryDocument DOCUMENT = SampleCommentary.aReleasedCommentary(50, 400);
    private static final String LAST = "نظر شمارهٔ 20000:";

    @TempDir
    private Path folder;

    @Test
    void docx_opens_whole() throws Exception {
        assertThat(opened(new DocxWriter(), "txt:Text (encoded):UTF8", "txt")).contains(LAST);
    }

    /** The third sheet: 44 comma, 34 quote, 76 UTF-8, 1 first line, 3 the sheet. */
    @Test
    void xlsx_opens_whole() throws Exception {
        String rows = opened(new XlsxWriter(), "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3", "csv");

        assertThat(rows).contains(LAST);
        assertThat(rows.lines()).hasSize(20_001);
    }

    private String opened(DocumentWriter writer, String filter, String extension) throws IOException, InterruptedException {
        Path file = folder.resolve("commentary." + writer.format().extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(DOCUMENT, new Locale("fa"), out);
        }
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", filter, "--outdir", folder.toString(), file.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(office.waitFor(240, TimeUnit.SECONDS)).as("opened in four minutes").isTrue();
        assertThat(Files.readString(said)).doesNotContainIgnoringCase("error");
        try (var made = Files.list(folder)) {
            Path text = made.filter(each -> each.toString().endsWith("." + extension) && !each.equals(said)).findFirst().orElseThrow();
            return Files.readString(text);
        }
    }
}
