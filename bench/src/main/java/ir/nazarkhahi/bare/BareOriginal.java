package ir.nazarkhahi.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** As long as the sealed original of the text that the bench sends. */
@Entity
@Table(name = "bare_original")
public class BareOriginal extends BareRow {
    private static final int SEALED = 264;

    @Column(columnDefinition = "LONGBLOB")
    private byte[] sealed = bytes(SEALED);

    protected BareOriginal() {}

    BareOriginal(long id) {
        super(id);
    }
}
