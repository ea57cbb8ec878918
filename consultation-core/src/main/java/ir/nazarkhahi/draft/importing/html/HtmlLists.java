package ir.nazarkhahi.draft.importing.html;

import ir.nazarkhahi.draft.importing.document.Figures;
import ir.nazarkhahi.draft.importing.heads.HeadReader;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Numbers of list items, counted as browsers count them: the list's start and type, an item's own value, lists that count down. */
final class HtmlLists {
    /** An attribute cannot make a number larger than a line should begin with. */
    private static final int LARGEST = 9_999;

    private final Map<Element, Integer> counted = new IdentityHashMap<>();

    /** To be asked of every item in turn. @return figures and count of the item; empty where nothing is shown before it */
    String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        int count = count(item, list);
        return isUncounted(item, list) || hasOwn(item) || count < 1 || count > LARGEST ? "" : figures(list).name() + ":" + count;
    }

    /** @param number as {@link #number} gave it */
    static String written(String number, boolean persian) {
        String[] parts = number.split(":");
        String figures = Figures.valueOf(parts[0]).write(Integer.parseInt(parts[1]), persian);
        return persian ? figures + "ـ" : figures + (parts[0].equals("DECIMAL") ? "." : ")");
    }

    private static boolean isUncounted(Element item, Element list) {
        String style = (list.attr("style") + item.attr("style")).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return style.contains("list-style:none") || style.contains("list-style-type:none");
    }

    /** Whoever typed a number into an item hides the browser's by a style sheet, which is not read. */
    private static boolean hasOwn(Element item) {
        return HeadReader.read(item.wholeOwnText().strip()).isPresent();
    }

    private int count(Element item, Element list) {
        int step = list.hasAttr("reversed") ? -1 : 1;
        Integer before = counted.get(list);
        int first = attribute(list, "start", step < 0 ? list.childrenSize() : 1);
        int count = attribute(item, "value", before == null ? first : before + step);
        counted.put(list, count);
        return count;
    }

    private static int attribute(Element element, String name, int fallback) {
        String value = element.attr(name).strip();
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }

    private static Figures figures(Element list) {
        String style = list.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        String type = list.attr("type");
        if (style.contains("abjad")) {
            return Figures.ABJAD;
        }
        if (type.equals("a") || style.contains("lower-alpha") || style.contains("lower-latin")) {
            return Figures.LATIN_SMALL;
        }
        if (type.equals("A") || style.contains("upper-alpha") || style.contains("upper-latin")) {
            return Figures.LATIN_CAPITAL;
        }
        if (type.equals("i") || style.contains("lower-roman")) {
            return Figures.ROMAN_SMALL;
        }
        return type.equals("I") || style.contains("upper-roman") ? Figures.ROMAN_CAPITAL : Figures.DECIMAL;
    }
}
