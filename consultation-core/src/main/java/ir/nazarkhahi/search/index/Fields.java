package ir.nazarkhahi.search.index;

import java.util.Locale;

/** The names of the fields. The version is part of what makes an old index foreign: raise it when the meaning of a field changes. */
public final class Fields {
    static final String VERSION = "1";

    public static final String KEY = "key";
    public static final String OWNER = "owner";
    public static final String TYPE = "type";
    public static final String SIGHT = "sight";
    public static final String OFFICE = "office";
    public static final String KIND = "kind";
    public static final String STANCE = "stance";
    public static final String CONSULTATION = "consultation";
    public static final String DATE = "date";
    /** Code of a consultation or ref of a comment, to be found as typed. */
    public static final String CALLED = "called";
    public static final String TITLE = "title";
    public static final String TEXT = "text";
    public static final String HIDDEN_TITLE = "hiddenTitle";
    public static final String HIDDEN_TEXT = "hiddenText";
    public static final String BEGINNINGS = "beginnings";
    public static final String CODE = "code";
    public static final String PLACE = "place";
    public static final String ABOUT = "about";
    public static final String STAGE = "stage";
    public static final String OPENS = "opens";
    public static final String CLOSES = "closes";

    private Fields() {}

    public static String title(Sight sight) {
        return sight == Sight.PUBLIC ? TITLE : HIDDEN_TITLE;
    }

    public static String text(Sight sight) {
        return sight == Sight.PUBLIC ? TEXT : HIDDEN_TEXT;
    }

    /** The form in which codes and refs are compared. */
    public static String called(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
