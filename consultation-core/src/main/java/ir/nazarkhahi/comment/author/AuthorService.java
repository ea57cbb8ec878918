package ir.nazarkhahi.comment.author;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.identity.IdentityField;
import ir.nazarkhahi.identity.IdentityService;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads a field of who sent a comment; the right, the reason and the audit are {@link IdentityService}'s. */
@ApplicationScoped
@UseCase
public class AuthorService {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private CommentQueries comments;
    @Inject
    private IdentityService identities;

    /**
     * @param reason why it must be known
     * @return empty if the author did not leave it
     * @throws PermissionDeniedException before it is told whether there is such a comment or identity
     */
    public Optional<String> read(Actor actor, String ref, IdentityField field, String reason) {
        if (!actor.mayAnywhere(Permission.IDENTITY_READ)) {
            throw new PermissionDeniedException(Permission.IDENTITY_READ);
        }
        WorkingComment comment = comments.working(ref).orElseThrow(() -> new NotFoundException("comment"));
        return new Sql(database).first("SELECT identity_id FROM comment WHERE id = ?", row -> Sql.nullableLong(row, "identity_id"), comment.id())
                .flatMap(identity -> identities.read(actor, identity, field, reason));
    }
}
