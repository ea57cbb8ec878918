package ir.nazarkhahi.web.legal;

import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that may stand in a public page: paragraphs, headings below that of the page, lists, quotations, emphasis and
 * links to pages and mail. HTML in it is shown as it is typed; a picture is its words.
 */
public final class Markup {
    private static final int LOWEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))).build();

    private Markup() {}

    /** @throws InvalidInputException on {@code text} if its marks lie too deep in each other */
    public static String html(String markdown) {
        try {
            Node text = PARSER.parse(markdown);
            text.accept(new Tamed());
            return RENDERER.render(text);
        } catch (StackOverflowError nestedByHand) {
            throw new InvalidInputException("text", "text_too_deep");
        }
    }

    private static final class Tamed extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }
    }
}
