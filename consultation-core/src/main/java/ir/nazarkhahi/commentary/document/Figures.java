package ir.nazarkhahi.commentary.document;

/** Where every received comment is: received = published + redacted + rejected + withdrawn + held. */
public record Figures(long received, long published, long redacted, long rejected, long withdrawn, long held) {}
