package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.news.NewsNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where that is read which a comment is on: {@code #{homes.of(code)}}, from the root, without language; the API has the same. */
@Named("homes")
@ApplicationScoped
public class SubjectHome {

    public String of(String code) {
        return (isNews(code) ? "/news/" : "/consultations/") + code;
    }

    public boolean isNews(String code) {
        return NewsNames.isCode(code);
    }
}
