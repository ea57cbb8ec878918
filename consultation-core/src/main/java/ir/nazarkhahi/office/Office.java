package ir.nazarkhahi.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A node of the tree. Its path is made of ids and fixed at birth. */
@Entity
@Table(name = "office")
class Office {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Column(name = "parent_id")
    private Long parentId;
    private String path;
    @Enumerated(EnumType.STRING)
    private OfficeKind kind;
    @Column(name = "name_fa")
    private String nameFa;
    @Column(name = "name_en")
    private String nameEn;
    @Version
    private int version;

    protected Office() {}

    Office(Office parent, NewOffice asked) {
        code = asked.code();
        parentId = parent == null ? null : parent.id;
        path = "";
        kind = asked.kind();
        nameFa = asked.nameFa();
        nameEn = asked.nameEn();
    }

    /** To be called once, when the database has given the id. */
    void placeBelow(Office parent) {
        path = (parent == null ? "/" : parent.path) + id + "/";
    }

    void rename(String inPersian, String inEnglish) {
        nameFa = inPersian;
        nameEn = inEnglish;
    }

    Long id() {
        return id;
    }

    String path() {
        return path;
    }

    int version() {
        return version;
    }

    OfficeView view(List<ContactPointView> points) {
        return new OfficeView(id, code, parentId, path, kind, nameFa, nameEn, points, version);
    }
}
