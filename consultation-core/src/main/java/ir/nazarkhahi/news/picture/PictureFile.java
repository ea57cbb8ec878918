package ir.nazarkhahi.news.picture;

import ir.nazarkhahi.attachment.AttachedFile;
import java.io.InputStream;

/** A picture on its way to a reader. @param content to be read once; a chunk of it in memory at a time */
public record PictureFile(AttachedFile file, String name, InputStream content) {}
