package ir.nazarkhahi.commentary.document;

/** The formats a commentary is written in, with what the web needs to know of each. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without a dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
