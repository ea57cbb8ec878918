package ir.nazarkhahi.draft.importing.reading;

/**
 * How much a file may ask of the server.
 *
 * @param bytes of the file itself
 * @param unpackedBytes of all parts of a packed document together
 * @param characters of the text found in it
 */
public record ImportLimits(long bytes, long unpackedBytes, int characters) {
    private static final long MEGABYTE = 1024L * 1024;

    public static final ImportLimits USUAL = of(30 * MEGABYTE);

    /** The limits that go with a limit on the file. */
    public static ImportLimits of(long bytes) {
        return new ImportLimits(bytes, Math.max(64 * MEGABYTE, 5 * bytes), (int) Math.min(Integer.MAX_VALUE / 4, bytes));
    }
}
