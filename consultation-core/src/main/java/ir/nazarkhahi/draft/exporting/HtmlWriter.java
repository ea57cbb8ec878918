package ir.nazarkhahi.draft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page that stands by itself: nothing in it runs or is fetched, and it says so to the browser. */
final class HtmlWriter {
    private static final String STYLE = "body{font:1.05rem/2 Vazirmatn,'B Nazanin',Tahoma,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}"
            + "header{border-bottom:3px double #444;margin-bottom:2rem;text-align:center}h1{font-size:1.4rem}h2{font-size:1.15rem;text-align:center;margin-top:2.2rem}"
            + "p{white-space:pre-line;margin:.4rem 0}.d1{margin-inline-start:1.2rem}.d2{margin-inline-start:2.4rem}.d3{margin-inline-start:3.6rem}.n{font-weight:700}"
            + "@page{margin:2.2cm}@media print{body{max-width:none;margin:0}}";
    private static final int DEEPEST_INDENT = 3;

    private final Writer out;

    private HtmlWriter(Writer out) {
        this.out = out;
    }

    static void write(Front front, List<Piece> text, OutputStream to) throws IOException {
        HtmlWriter html = new HtmlWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        html.head(front);
        int article = 0;
        for (Piece piece : text) {
            boolean outer = piece.type().isDivision() || piece.depth() == 0 || piece.type() == ir.nazarkhahi.draft.structure.ProvisionType.ARTICLE;
            article = outer ? piece.depth() : article;
            html.piece(piece, Math.max(0, Math.min(DEEPEST_INDENT, piece.depth() - article)));
        }
        html.out.write("</main>\n</body>\n</html>\n");
        html.out.flush();
    }

    private void head(Front front) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(front.title()) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<header>\n<h1>" + escaped(front.title()) + "</h1>\n<p>" + escaped(front.agency()) + " · " + escaped(front.kindShown())
                + " · <bdi>" + escaped(front.code()) + "</bdi> · " + escaped(front.dateShown()) + "</p>\n</header>\n<main>\n");
    }

    private void piece(Piece piece, int indent) throws IOException {
        if (piece.type().isDivision()) {
            out.write("<h2 id=\"" + escaped(piece.eId()) + "\">" + escaped(piece.head()) + "</h2>\n");
            out.write(piece.text().isEmpty() ? "" : "<p>" + escaped(piece.text()) + "</p>\n");
            return;
        }
        String head = piece.head().isEmpty() ? "" : "<span class=\"n\">" + escaped(piece.head()) + "</span> ";
        String between = piece.heading().isEmpty() || piece.text().isEmpty() ? "" : "<br>";
        out.write("<p id=\"" + escaped(piece.eId()) + "\" class=\"d" + indent + "\">" + head + between + escaped(piece.text()) + "</p>\n");
    }

    private static String escaped(String text) {
        return Xml.legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
