package ir.nazarkhahi.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "contact_point")
class ContactPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_id")
    private long officeId;
    private int position;
    @Enumerated(EnumType.STRING)
    private ContactKind kind;
    private String value;
    @Column(name = "value_en")
    private String valueEn;
    private String extension;
    @Column(name = "label_fa")
    private String labelFa;
    @Column(name = "label_en")
    private String labelEn;

    protected ContactPoint() {}

    ContactPoint(long officeId, int position, ContactPointView point) {
        this.officeId = officeId;
        this.position = position;
        kind = point.kind();
        value = point.value();
        valueEn = point.valueEn();
        extension = point.extension();
        labelFa = point.labelFa();
        labelEn = point.labelEn();
    }

    long officeId() {
        return officeId;
    }

    ContactPointView view() {
        return new ContactPointView(kind, value, valueEn, extension, labelFa, labelEn);
    }
}
