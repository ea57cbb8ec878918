package ir.nazarkhahi.web.route.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files that pages load: one folder for all, with a version in its address that follows from what they hold. So
 * browsers may keep them for good, modules find each other by relative names, and a new build is seen at once.
 */
@Named
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/assets/";
    private static final int VERSION_DIGITS = 10;

    @Inject
    private ServletContext context;
    private volatile String version;

    /** @param name below the folder of files */
    public String url(String name) {
        return context.getContextPath() + FOLDER + "v" + version() + "/" + name;
    }

    /**
     * The element that loads a module into a public page, as text: PrimeFaces would write a nonce, another each time, into
     * the element of a page that is kept and given to everybody.
     *
     * @param name as for {@link #url}; a constant of ours, so it needs no escaping
     */
    public String module(String name) {
        return "<script type=\"module\" src=\"" + url(name) + "\"></script>";
    }

    /** The address without its version; null if it carries none. */
    static String unversioned(String path) {
        int end = path.indexOf('/', FOLDER.length());
        boolean versioned = path.startsWith(FOLDER + "v") && end == FOLDER.length() + 1 + VERSION_DIGITS;
        return versioned ? FOLDER + path.substring(end + 1) : null;
    }

    private String version() {
        if (version == null) {
            version = HexFormat.of().formatHex(digest()).substring(0, VERSION_DIGITS);
        }
        return version;
    }

    private byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(FOLDER, digest);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String folder, MessageDigest digest) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(path, digest);
            } else {
                addFile(path, digest);
            }
        }
    }

    private void addFile(String path, MessageDigest digest) throws IOException {
        try (InputStream file = new DigestInputStream(context.getResourceAsStream(path), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        }
    }
}
