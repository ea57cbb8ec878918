package ir.nazarkhahi.news.picture;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.attachment.ClaimRow;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Gives pictures to items, takes them away, and shows them. */
@ApplicationScoped
@UseCase
public class PictureService {
    public static final int MOST = 10;
    private static final int LONGEST_ALT = 500;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private NewsService news;
    @Inject
    private AttachmentService attachments;
    @Inject
    private AuditTrail audit;

    /** By item, in the order in which they came; without the items that have none. */
    public Map<Long, List<Picture>> of(Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Both> alts = new HashMap<>();
        new Sql(database).list("SELECT attachment_id, alt_fa, alt_en FROM news_picture WHERE item_id IN " + Sql.places(itemIds.size()),
                row -> alts.put(row.getLong(1), new Both(row.getString(2), row.getString(3))), itemIds.toArray());
        Map<Long, List<Picture>> pictures = new HashMap<>();
        attachments.of(itemIds).forEach((item, files) -> pictures.put(item,
                files.stream().map(file -> new Picture(file, alts.getOrDefault(file.id(), Both.NOTHING))).toList()));
        return pictures;
    }

    public List<Picture> of(long itemId) {
        return of(List.of(itemId)).getOrDefault(itemId, List.of());
    }

    /** Before a picture is taken in: nobody else's bytes are kept for it. */
    public NewsView requireWritable(Actor actor, String code) {
        NewsView item = news.byCode(actor, code);
        actor.require(Permission.NEWS_WRITE, item.officePath());
        if (of(item.id()).size() >= MOST) {
            throw new InvalidInputException("file", "too_many_files");
        }
        return item;
    }

    /** @param received a picture that nothing was sent with yet @throws InvalidInputException if it is not described in both languages */
    public void add(Actor actor, String code, ReceivedFile received, Both alt) {
        NewsView item = requireWritable(actor, code);
        check(alt);
        int number = news.nextPicture(actor, code);
        Sql sql = new Sql(database);
        if (sql.update(ClaimRow.INSERT, received.id(), item.id(), number, alt.line().fa()) == 0) {
            throw new InvalidInputException("file", "file_used");
        }
        sql.update("INSERT INTO news_picture (item_id, number, attachment_id, alt_fa, alt_en) VALUES (?, ?, ?, ?, ?)",
                item.id(), number, received.id(), alt.line().fa(), alt.line().en());
        audit.record(actor, "news.picture.add", "news:" + item.code(), Map.of("picture", number));
    }

    /** The file is forgotten with it. */
    public void remove(Actor actor, String code, int number) {
        NewsView item = news.byCode(actor, code);
        actor.require(Permission.NEWS_WRITE, item.officePath());
        AttachedFile file = attachments.find(item.id(), number).orElseThrow(PictureService::none);
        new Sql(database).update("DELETE FROM news_picture WHERE item_id = ? AND number = ?", item.id(), number);
        attachments.release(file.id(), item.id());
        audit.record(actor, "news.picture.remove", "news:" + item.code(), Map.of("picture", number));
    }

    /** The cleaned copy: of a published item for everybody, of a draft for those who write it. @throws NotFoundException whatever the cause */
    public PictureFile shown(Actor actor, String code, int number) {
        NewsView item = news.byCode(actor, code);
        if (item.isWithdrawn()) {
            throw none();
        }
        AttachedFile file = attachments.find(item.id(), number).filter(AttachedFile::isShown).orElseThrow(PictureService::none);
        return new PictureFile(file, item.code() + "-" + number + "." + file.format().extension(), attachments.cleaned(file.id()));
    }

    public static void check(Both alt) {
        if (BidiSafety.isBlank(alt.fa()) || alt.fa().length() > LONGEST_ALT) {
            throw new InvalidInputException("altFa", alt.fa().length() > LONGEST_ALT ? "too_long" : "required");
        }
        if (BidiSafety.isBlank(alt.en()) || alt.en().length() > LONGEST_ALT) {
            throw new InvalidInputException("altEn", alt.en().length() > LONGEST_ALT ? "too_long" : "required");
        }
    }

    private static NotFoundException none() {
        return new NotFoundException("picture");
    }
}
