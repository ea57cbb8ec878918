package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.Map;
import java.util.Set;

/** Which elements become provisions, and of what type. */
final class Kinds {
    private static final Map<String, ProvisionType> TYPES = Map.ofEntries(
            Map.entry("book", ProvisionType.BOOK), Map.entry("tome", ProvisionType.BOOK),
            Map.entry("part", ProvisionType.PART), Map.entry("subpart", ProvisionType.PART),
            Map.entry("title", ProvisionType.PART), Map.entry("subtitle", ProvisionType.PART),
            Map.entry("attachment", ProvisionType.PART), Map.entry("component", ProvisionType.PART),
            Map.entry("chapter", ProvisionType.CHAPTER), Map.entry("subchapter", ProvisionType.CHAPTER),
            Map.entry("division", ProvisionType.SECTION), Map.entry("subdivision", ProvisionType.SECTION),
            Map.entry("section", ProvisionType.SECTION), Map.entry("article", ProvisionType.ARTICLE),
            Map.entry("clause", ProvisionType.CLAUSE), Map.entry("subclause", ProvisionType.SUBCLAUSE));
    private static final Set<String> PARAGRAPHS = Set.of("paragraph", "subparagraph", "subsection", "alinea", "level", "transitional", "proviso",
            "tblock", "conclusions");
    /** Clauses or subclauses, as they are numbered. */
    private static final Set<String> ITEMS = Set.of("point", "item", "indent", "rule", "subrule");
    private static final Set<String> BLOCKS = Set.of("p", "block", "tr", "li", "ul", "ol", "table", "listIntroduction", "listConclusion", "listWrapUp", "wrapUp",
            "intro", "content", "formula", "citation", "citations", "recital", "recitals", "container", "blockContainer", "longTitle", "tocItem", "toc", "caption",
            "crossHeading", "quotedStructure", "list", "sublist", "blockList", "preface", "preamble", "coverPage", "mainBody", "body", "foreign",
            "embeddedStructure", "doc", "bill", "act", "speech", "question", "answer", "narrative", "scene", "other");

    private Kinds() {}

    static boolean opensProvision(String name) {
        return TYPES.containsKey(name) || PARAGRAPHS.contains(name) || ITEMS.contains(name) || name.equals("hcontainer");
    }

    /** Begins and ends a line. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || opensProvision(name);
    }

    /** @return null for an item, whose number decides */
    static ProvisionType type(String name, boolean sectionsEnact) {
        if (name.equals("section") && sectionsEnact) {
            return ProvisionType.ARTICLE;
        }
        return PARAGRAPHS.contains(name) ? ProvisionType.PARAGRAPH : TYPES.get(name);
    }

    static ProvisionType container(String name, boolean holdsEnacted) {
        return switch (String.valueOf(name)) {
            case "note" -> ProvisionType.NOTE;
            case "preamble" -> ProvisionType.PREAMBLE;
            case "crossheading", "crossHeading" -> ProvisionType.SECTION;
            default -> holdsEnacted ? ProvisionType.SECTION : ProvisionType.PARAGRAPH;
        };
    }
}
