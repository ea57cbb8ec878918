package ir.nazarkhahi.it.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What axe finds on the page that is open, at WCAG 2.2 A and AA. */
public final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** @return one line a finding with the rule and the elements; empty is what a test wants */
    public static List<String> findings(Browser browser) {
        Results results = new AxeBuilder().withTags(RULES).analyze(browser.driver());
        return results.getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
