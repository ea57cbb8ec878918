package ir.nazarkhahi.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row; accepting a comment writes three: the comment, its place in the register, and that the request was done. */
@Entity
@Table(name = "bare_comment")
public class BareComment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String stance;
    private String text;

    protected BareComment() {}

    BareComment(String stance, String text) {
        this.stance = stance;
        this.text = text;
    }
}
