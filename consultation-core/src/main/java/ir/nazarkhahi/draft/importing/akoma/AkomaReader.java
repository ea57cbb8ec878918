package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import ir.nazarkhahi.draft.structure.AkomaNames;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Puts the elements of a document into the tree. What stands before the main body is the preamble; what follows it, parts of their own. */
final class AkomaReader implements SafeXml.Handler {
    private static final int DEEPEST = 10;
    /** An editor may nest deeper than an import. */
    private static final int DEEPEST_OWN = 12;
    private static final int MOST_PARTS = 500_000;
    /** What a row can hold; anything longer is text. */
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_LINE = 500_000;

    private final Shape shape;
    private final Lines lines;
    private final Part root = new Part(null, null, 0);
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<StringBuilder> outer = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private Part current = root;
    private Part preamble;
    private StringBuilder line = new StringBuilder();
    private int elements;
    private int parts;
    private int skipped;
    private int cells;
    private boolean begun;

    /** An open element. @param part the provision that it opened; null if it opened none */
    private record Frame(String name, Part before, Part part, boolean exact) {}

    AkomaReader(Shape shape, Lines lines) {
        this.shape = shape;
        this.lines = lines;
        begun = !shape.hasBody();
        root.apart = true;
    }

    ImportedText text() {
        flush(false);
        EIds eIds = new EIds();
        return new ImportedText(root.children.stream().filter(part -> shape.isOwn() || !part.isEmpty())
                .map(part -> part.finished(eIds, null, shape.isOwn())).toList());
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        int element = elements++;
        if (skipped > 0 || name.equals("meta")) {
            skipped++;
            return;
        }
        boolean captures = isHead(name) || name.equals("authorialNote");
        if (captures) {
            beginCapture(name);
        } else if (Kinds.isBlock(name) && cells == 0) {
            flush(false);
        } else if (name.equals("eol") || name.equals("br")) {
            lineEnds();
        }
        cells += isCell(name) ? 1 : 0;
        Part before = current;
        Part opened = begun && Kinds.opensProvision(name) ? open(name, element, at) : null;
        begun |= shape.isMainBody(element);
        frames.push(new Frame(name, before, opened, "preserve".equals(at.getAttributeValue(XMLConstants.XML_NS_URI, "space"))));
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Frame frame = frames.pop();
        cells -= isCell(name) ? 1 : 0;
        if (isHead(name)) {
            endHead(frame);
        } else if (name.equals("authorialNote")) {
            endNote();
        } else if (isCell(name)) {
            line.append(' ');
        } else if (Kinds.isBlock(name) && cells == 0) {
            flush(frame.exact);
        }
        current = frame.part == null ? current : frame.before;
    }

    @Override
    public void text(String text) {
        if (skipped == 0) {
            line.append(lines.taken(text));
        }
    }

    private static boolean isHead(String name) {
        return name.equals("num") || name.equals("heading") || name.equals("subheading");
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private Part open(String name, int element, XMLStreamReader at) {
        if (++parts > MOST_PARTS) {
            throw new DamagedDocumentException("document_unpacks_too_large", "the document has more provisions than the server takes");
        }
        Part above = current;
        while (above.depth() >= (shape.isOwn() ? DEEPEST_OWN : DEEPEST)) {
            above = above.parent;
        }
        boolean container = name.equals("hcontainer");
        ProvisionType type = container ? Kinds.container(at.getAttributeValue(null, "name"), shape.holdsEnacted(element))
                : Kinds.type(name, !shape.hasArticles() && !shape.isOwn());
        current = above.add(type, at.getLocation().getLineNumber());
        current.apart = !shape.isOwn() && current.isDivision();
        current.number = at.getAttributeValue(AkomaNames.OWN_NAMESPACE, AkomaNames.NUMBER);
        current.address = at.getAttributeValue(null, "eId") != null ? at.getAttributeValue(null, "eId") : at.getAttributeValue(null, "id");
        return current;
    }

    private void beginCapture(String name) {
        if (!name.equals("authorialNote") && cells == 0 && outer.isEmpty()) {
            flush(false);
        }
        outer.push(line);
        line = new StringBuilder();
    }

    private void endHead(Frame frame) {
        String said = frame.exact ? line.toString() : Blanks.single(line.toString());
        line = outer.pop();
        Frame holder = frames.peek();
        int longest = frame.name.equals("num") ? LONGEST_LABEL : LONGEST_LINE;
        boolean ofPart = outer.isEmpty() && holder != null && holder.part == current && holder.part != null && current.holds(frame.name, said, longest);
        if (!ofPart) {
            line.append(said).append(' ');
        } else if (frame.name.equals("num")) {
            lines.add(said);
            current.label(said);
        } else {
            lines.add(said);
            current.heading(said);
        }
    }

    /** A footnote follows the line that it is a note to. */
    private void endNote() {
        notes.add(Blanks.single(line.toString()));
        line = outer.pop();
    }

    private void lineEnds() {
        if (outer.isEmpty() && cells == 0) {
            flush(false);
        } else {
            line.append(' ');
        }
    }

    private void flush(boolean exact) {
        if (!outer.isEmpty()) {
            line.append(' ');
            return;
        }
        String said = exact ? line.toString() : Blanks.single(line.toString());
        line.setLength(0);
        if (exact || !said.isEmpty()) {
            add(said);
        }
        List<String> after = List.copyOf(notes);
        notes.clear();
        after.stream().filter(note -> !note.isEmpty()).forEach(this::add);
    }

    private void add(String said) {
        int start = 0;
        while (said.length() - start > LONGEST_LINE) {
            int end = start + LONGEST_LINE - (Character.isHighSurrogate(said.charAt(start + LONGEST_LINE - 1)) ? 1 : 0);
            put(said.substring(start, end));
            start = end;
        }
        put(said.substring(start));
    }

    private void put(String said) {
        lines.add(said);
        if (!begun) {
            before(said);
        } else if (current.apart || current == root) {
            current.add(ProvisionType.PARAGRAPH, current.line).line(said);
        } else if (current.children.isEmpty() && !current.isFull()) {
            current.line(said);
        } else {
            loose().line(said);
        }
    }

    private void before(String said) {
        if (preamble == null || preamble.isFull()) {
            preamble = root.add(preamble == null ? ProvisionType.PREAMBLE : ProvisionType.PARAGRAPH, 1);
        }
        preamble.line(said);
    }

    private Part loose() {
        Part last = current.children.isEmpty() ? current : current.children.get(current.children.size() - 1);
        if (last.loose && !last.isFull()) {
            return last;
        }
        Part above = current.depth() >= DEEPEST ? current.parent : current;
        Part opened = above.add(ProvisionType.PARAGRAPH, current.line);
        opened.loose = true;
        return opened;
    }
}
