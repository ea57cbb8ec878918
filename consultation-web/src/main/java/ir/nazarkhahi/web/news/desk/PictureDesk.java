package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.picture.Picture;
import ir.nazarkhahi.news.picture.PictureService;
import ir.nazarkhahi.news.picture.PictureUploads;
import ir.nazarkhahi.news.picture.PictureUploads.NewPicture;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The pictures of the item in hand: {@code #{pictureDesk.of(view.id)}}, those that are still being checked as well. */
@Named
@RequestScoped
public class PictureDesk {
    @Inject
    private PictureService pictures;
    @Inject
    private PictureUploads uploads;
    @Inject
    private Me me;
    private List<Picture> known;

    public List<Picture> of(long itemId) {
        if (known == null) {
            known = pictures.of(itemId);
        }
        return known;
    }

    void add(String code, Part file, String altFa, String altEn) {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInputException("file", "picture_missing");
        }
        try (InputStream content = file.getInputStream()) {
            uploads.add(me.actor(), code, new NewPicture(file.getSubmittedFileName(), content, new Both(altFa, altEn)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void remove(String code, int number) {
        pictures.remove(me.actor(), code, number);
    }
}
