package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.draft.structure.ProvisionType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A provision of a version, for reading: {@link VersionRepository} writes many at once, which the mapping cannot. */
@Entity
@Table(name = "provision")
class Provision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "version_id")
    private long versionId;
    private int ordinal;
    private int depth;
    @Column(name = "e_id")
    private String eId;
    @Column(name = "parent_e_id")
    private String parentEId;
    @Enumerated(EnumType.STRING)
    private ProvisionType type;
    private String number;
    private String label;
    private String heading;
    private String text;
    private long lineage;

    protected Provision() {}

    ProvisionView view() {
        return new ProvisionView(id, eId, parentEId, depth, type, number, label, heading, text, lineage, ordinal);
    }

    long versionId() {
        return versionId;
    }
}
