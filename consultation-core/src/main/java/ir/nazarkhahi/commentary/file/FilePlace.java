package ir.nazarkhahi.commentary.file;

/** Where a file belongs. @param handOverId 0 for the outcome's */
public record FilePlace(long consultationId, long handOverId, Purpose purpose) {

    public static FilePlace outcomeOf(long consultationId) {
        return new FilePlace(consultationId, 0, Purpose.OUTCOME);
    }
}
