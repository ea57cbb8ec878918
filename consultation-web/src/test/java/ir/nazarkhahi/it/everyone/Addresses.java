package ir.nazarkhahi.it.everyone;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.follow.Waiting;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.web.route.Route;
import ir.nazarkhahi.web.route.Routes;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address for every page that the router knows, in both languages. The list is the router's own: a route with a
 * parameter that has no example here is an error, so no page can be added and forgotten.
 */
final class Addresses {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String STAFF = "/staff";

    private final Map<String, String> examples = new LinkedHashMap<>();
    private final List<Map<String, String>> consultations;
    private final List<Map<String, String>> news;

    private Addresses(List<Map<String, String>> consultations, List<Map<String, String>> news) {
        this.consultations = consultations;
        this.news = news;
    }

    /** With a consultation that is open and the demo's decided one, each with comments, the demo's news, and a draft. */
    static Addresses at(URL base) {
        OpenConsultation open = OpenConsultation.at(base).withComment(base, "art_1", "موافقم، به شرط اجرا").withComment(base, "", "دربارهٔ کل متن");
        Api everybody = Api.of(base);
        Waiting.until(() -> everybody.get("/api/v1" + open.page() + "/comments?size=1").json().getInt("total") == 2);
        Addresses addresses = new Addresses(List.of(of(everybody, open.code()), of(everybody, decided(everybody))), news(everybody));
        return addresses.example("id", Integer.toString(OpenConsultation.drafted(everybody))).example("number", "1");
    }

    /** What stands for a parameter, or, if a pattern is named, for that whole address. */
    Addresses example(String parameterOrPattern, String value) {
        examples.put(parameterOrPattern, value);
        return this;
    }

    List<String> ofReaders() {
        return pages().filter(route -> !isStaff(route)).flatMap(this::fillings).flatMap(Addresses::bothLanguages).toList();
    }

    /** Without a language; what each member of staff may see is theirs to find out. */
    List<String> ofStaff() {
        return pages().filter(Addresses::isStaff).flatMap(this::fillings).toList();
    }

    static Stream<String> bothLanguages(String path) {
        return Stream.of(path, path.equals("/") ? "/en" : "/en" + path);
    }

    private static Stream<Route> pages() {
        return Routes.all().stream().filter(route -> route.view().endsWith(".xhtml"));
    }

    private static boolean isStaff(Route route) {
        return route.pattern().equals(STAFF) || route.pattern().startsWith(STAFF + "/");
    }

    private Stream<String> fillings(Route route) {
        String own = examples.get(route.pattern());
        List<Map<String, String>> about = route.pattern().contains("/news/") ? news : consultations;
        return own != null ? Stream.of(own) : about.stream().map(parameters -> filled(route.pattern(), parameters)).distinct();
    }

    private String filled(String pattern, Map<String, String> parameters) {
        return PARAMETER.matcher(pattern).replaceAll(found -> {
            String value = parameters.getOrDefault(found.group(1), examples.get(found.group(1)));
            if (value == null) {
                throw new AssertionError("what is an example of " + found.group() + " in " + pattern + "? Tell " + Addresses.class.getSimpleName());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static List<Map<String, String>> news(Api everybody) {
        return everybody.get("/api/v1/news?size=2").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("code")).map(code -> Map.of("code", code, "ref", commented(everybody, code))).toList();
    }

    /** @return the ref of a comment on that news */
    private static String commented(Api everybody, String code) {
        String comments = "/api/v1/news/" + code + "/comments";
        everybody.asAdmin().post(comments, "{\"stance\": \"SUPPORT\", \"text\": \"خبر خوبی است\"}");
        Waiting.until(() -> everybody.get(comments + "?size=1").json().getInt("total") > 0);
        return everybody.get(comments + "?size=1").json().getJsonArray("items").getJsonObject(0).getString("ref");
    }

    private static Map<String, String> of(Api everybody, String code) {
        JsonObject comment = everybody.get("/api/v1/consultations/" + code + "/comments?provision=art_1&size=1").json().getJsonArray("items").getJsonObject(0);
        return Map.of("code", code, "eId", "art_1", "ref", comment.getString("ref"));
    }

    private static String decided(Api everybody) {
        return everybody.get("/api/v1/consultations?status=PROMULGATED&size=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("title").contains("صورت‌جلسه‌ها")).findFirst().orElseThrow().getString("code");
    }
}
