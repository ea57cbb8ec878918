package ir.nazarkhahi.attachment.office;

import java.net.URI;

/** Where a relationship leads, as the name of a part. */
final class Target {
    private Target() {}

    /** @param rels the part that says it, {@code word/_rels/document.xml.rels} */
    static String of(String rels, String target) {
        String folder = rels.substring(0, rels.indexOf("_rels/"));
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return path == null ? "" : path.substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return "";
        }
    }
}
