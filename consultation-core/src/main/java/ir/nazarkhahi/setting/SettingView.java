package ir.nazarkhahi.setting;

/**
 * @param value what holds in the office asked for
 * @param saidHere whether it was said for that office itself, or comes from above
 */
public record SettingView(String name, String value, String otherwise, boolean saidHere) {}
