package ir.nazarkhahi.comment.rule.match;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.PersonalData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Links to certain domains, or more links than are usual. A domain stands for all below it. */
public final class Links implements Condition {
    /** Domains people type without a scheme; every other link has one, or begins with www. */
    private static final String TOP = "ir|ایران|com|net|org|info|biz|me|io|co|app|dev|xyz|online|site|shop|store|top|club|link|ly|gg|tv|cc|edu|gov|ru|cn|uk|de|tr|ae";
    private static final Pattern LINK = Pattern.compile("(?iu)(?:(?:https?|ftp)://|www\\.)[^\\s<>\"«»،؛]+"
            + "|(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:" + TOP + ")(?![\\p{L}\\p{N}-])(?:/[^\\s<>\"«»،؛]*)?");
    private static final Pattern HOST = Pattern.compile("(?:[a-z]+://)?(?:[^/@\\s]*@)?(?:www\\.)?([^/:?#\\s]+)");
    private static final Pattern SEPARATOR = Pattern.compile("[,،;؛\\s]+");

    private final Set<String> listed;
    private final Set<String> spared;
    private final Integer most;

    /**
     * @param listed domains of which one link is enough
     * @param spared domains that do not count
     * @param most more links than this are found; null if their number does not matter
     */
    public Links(String listed, String spared, Integer most) {
        this.listed = domains(listed);
        this.spared = domains(spared);
        this.most = most;
        if (this.listed.isEmpty() && most == null) {
            throw new InvalidInputException("most", "required");
        }
    }

    private record Link(int start, int end, String host) {}

    @Override
    public Optional<String> find(Examined comment) {
        List<Link> links = counted(comment.alike());
        Optional<String> known = links.stream().map(Link::host).filter(host -> isBelow(host, listed)).findFirst();
        return known.isPresent() || most == null || links.size() <= most ? known : Optional.of(links.size() + " > " + most);
    }

    /** Those to listed domains; if none are listed, all that count, once they are too many. */
    @Override
    public String mask(String text) {
        List<Link> links = counted(Examined.alike(text));
        boolean tooMany = most != null && links.size() > most;
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (Link link : links) {
            if (tooMany || isBelow(link.host(), listed)) {
                masked.append(text, done, link.start()).append(PersonalData.MASK);
                done = link.end();
            }
        }
        return done == 0 ? text : masked.append(text, done, text.length()).toString();
    }

    private List<Link> counted(String text) {
        List<Link> links = new ArrayList<>();
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            return links;
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String host = host(link.group());
            if (!isBelow(host, spared)) {
                links.add(new Link(link.start(), link.end(), host));
            }
        }
        return links;
    }

    private static Set<String> domains(String listed) {
        return Arrays.stream(SEPARATOR.split(listed)).filter(one -> !one.isBlank()).map(Links::host).collect(Collectors.toUnmodifiableSet());
    }

    private static String host(String link) {
        Matcher host = HOST.matcher(Examined.alike(link).toLowerCase(Locale.ROOT));
        return host.lookingAt() ? host.group(1).replaceAll("\\.+$", "") : link;
    }

    private static boolean isBelow(String host, Set<String> domains) {
        for (String domain = host; ; domain = domain.substring(domain.indexOf('.') + 1)) {
            if (domains.contains(domain)) {
                return true;
            }
            if (domain.indexOf('.') < 0) {
                return false;
            }
        }
    }
}
