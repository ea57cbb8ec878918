package ir.nazarkhahi.it.commentary;

import ir.nazarkhahi.it.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Fetches files and reads all the text in them. */
final class Exports {

    /** XLSX writes what is not ASCII by its number. */
    private static final Pattern NUMBERED = Pattern.compile("&#(x?[0-9a-fA-F]+);");

    private Exports() {}

    static byte[] bytes(Api api, String path) {
        try {
            return HttpClient.newHttpClient().send(api.request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Api api, String path, String format) {
        byte[] file = bytes(api, path);
        try {
            return switch (format) {
                case "docx", "xlsx" -> unzipped(file);
                case "pdf" -> pdf(file);
                default -> new String(file, StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the zip's directory, as office programs read it: the sizes in a streamed zip stand behind the entries. */
    private static String unzipped(byte[] file) throws IOException {
        Path path = Files.createTempFile("export", ".zip");
        StringBuilder text = new StringBuilder();
        Files.write(path, file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(entry.getName()).append('\n').append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return NUMBERED.matcher(text).replaceAll(character -> Matcher.quoteReplacement(Character.toString(Integer.decode(character.group(1).replace('x', '#')))));
    }

    /** Without the visible order's marks of direction. */
    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
