package ir.nazarkhahi.commentary.conclusion;

/** A provision's new wording. @param heading null keeps it */
public record EditedText(String provision, String heading, String text) {}
