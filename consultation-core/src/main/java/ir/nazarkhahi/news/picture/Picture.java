package ir.nazarkhahi.news.picture;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.news.item.Both;

/** @param alt what is to be seen in it, in both languages */
public record Picture(AttachedFile file, Both alt) {

    public int number() {
        return file.number();
    }

    public boolean isShown() {
        return file.isShown();
    }
}
