package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.xml.SafeXml;
import ir.nazarkhahi.draft.structure.AkomaNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * What has to be known of a document before it is read: which body is the main one, whether it has articles (where it
 * has none, sections are what is enacted), which containers hold them. Elements are known by their count in the document.
 */
final class Shape implements SafeXml.Handler {
    private static final Set<String> ENACTED = Set.of("article", "section");

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> holdingEnacted = new HashSet<>();
    private int count;
    private boolean known;
    private boolean articles;
    private boolean own;
    private int enacting;
    private int body = -1;
    private boolean bodyEnacts;

    boolean isKnown() {
        return known;
    }

    boolean hasArticles() {
        return articles;
    }

    /** Whether it was written by the exporter of this project, which says more than the standard asks for. */
    boolean isOwn() {
        return own;
    }

    boolean isMainBody(int element) {
        return element == body;
    }

    boolean hasBody() {
        return body >= 0;
    }

    boolean holdsEnacted(int element) {
        return holdingEnacted.contains(element);
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        int element = count++;
        if (element == 0) {
            String namespace = String.valueOf(at.getNamespaceURI());
            known = name.equals("akomaNtoso") && (namespace.contains("/legaldocml/ns/akn") || namespace.contains("akomantoso.org/"));
        }
        articles |= name.equals("article");
        enacting += isEnacting(name) ? 1 : 0;
        if (ENACTED.contains(name)) {
            holdingEnacted.addAll(open);
        }
        if (isBody(name) && (body < 0 || enacting > 0 && !bodyEnacts)) {
            body = element;
            bodyEnacts = enacting > 0;
            own = at.getAttributeValue(AkomaNames.OWN_NAMESPACE, AkomaNames.PROFILE) != null;
        }
        if (name.equals("hcontainer")) {
            open.push(element);
        }
    }

    @Override
    public void end(String name) {
        enacting -= isEnacting(name) ? 1 : 0;
        if (name.equals("hcontainer")) {
            open.poll();
        }
    }

    private static boolean isEnacting(String name) {
        return name.equals("bill") || name.equals("act");
    }

    static boolean isBody(String name) {
        return name.equals("body") || name.endsWith("Body") && !name.equals("collectionBody");
    }
}
