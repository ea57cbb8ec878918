package ir.nazarkhahi.comment.track;

/**
 * Who shows a tracking code.
 *
 * @param code as typed
 * @param factor the last four digits of the mobile number, as typed; needed only if one was left
 * @param address a name of the caller's address block, for slowing down who guesses
 */
public record Holder(String code, String factor, String address) {

    /** Tells no secret. */
    @Override
    public String toString() {
        return "Holder[secret]";
    }
}
