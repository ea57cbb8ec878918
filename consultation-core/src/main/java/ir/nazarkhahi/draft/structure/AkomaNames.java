package ir.nazarkhahi.draft.structure;

import java.util.Locale;

/**
 * What Akoma Ntoso calls the parts of a regulation. A note (تبصره) has no element of its own there and is an
 * {@code hcontainer} by name, as its naming convention has it for what one tradition alone knows.
 */
public final class AkomaNames {
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    /** Attributes of ours beside the standard's: the number as it counts, which the printed one does not always tell. */
    public static final String OWN_NAMESPACE = "urn:nazarkhahi:text";
    /** Stands on the body of what we wrote ourselves. */
    public static final String PROFILE = "profile";
    public static final String NUMBER = "number";
    public static final String CONTAINER = "hcontainer";
    public static final String MEDIA_TYPE = "application/akn+xml";

    private AkomaNames() {}

    public static String element(ProvisionType type) {
        return type == ProvisionType.NOTE || type == ProvisionType.PREAMBLE ? CONTAINER : type.name().toLowerCase(Locale.ROOT);
    }

    /** The {@code name} of a container; null for what has an element of its own. */
    public static String containerName(ProvisionType type) {
        return element(type).equals(CONTAINER) ? type.name().toLowerCase(Locale.ROOT) : null;
    }
}
