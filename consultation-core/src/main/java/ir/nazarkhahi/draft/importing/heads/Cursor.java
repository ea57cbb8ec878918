package ir.nazarkhahi.draft.importing.heads;

/** A place in a skeleton, moved forward by what is found there. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    Cursor copy() {
        return new Cursor(text, at);
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char here() {
        return atEnd() ? '\n' : text.charAt(at);
    }

    String rest() {
        return text.substring(Math.min(at, text.length()));
    }

    void blanks() {
        while (here() == ' ') {
            at++;
        }
    }

    boolean take(char sign) {
        if (here() != sign) {
            return false;
        }
        at++;
        return true;
    }

    boolean takeAny(String signs) {
        if (atEnd() || signs.indexOf(here()) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /** @return the digits here, or null if there are none or more than the longest */
    String digits(int longest) {
        int start = at;
        while (here() >= '0' && here() <= '9') {
            at++;
        }
        if (at == start || at - start > longest) {
            at = start;
            return null;
        }
        return text.substring(start, at);
    }

    boolean hereIsDigit() {
        return here() >= '0' && here() <= '9';
    }

    boolean hereIsLetter() {
        return !atEnd() && Character.isLetter(here());
    }
}
