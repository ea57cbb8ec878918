package ir.nazarkhahi.consultation.kind;

import ir.nazarkhahi.calendar.WindowLength;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "consultation_kind")
class Kind {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Column(name = "name_fa")
    private String nameFa;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "window_amount")
    private int windowAmount;
    @Enumerated(EnumType.STRING)
    @Column(name = "window_unit")
    private WindowLength.Unit windowUnit;
    @Enumerated(EnumType.STRING)
    private Ending ending;
    private boolean active = true;
    @Version
    private int version;

    protected Kind() {}

    Kind(String code) {
        this.code = code;
    }

    void describe(EditKind asked) {
        nameFa = asked.nameFa().strip();
        nameEn = asked.nameEn().strip();
        windowAmount = asked.window().amount();
        windowUnit = asked.window().unit();
        ending = asked.ending();
        active = asked.active();
    }

    int version() {
        return version;
    }

    KindView view() {
        return new KindView(code, nameFa, nameEn, new WindowLength(windowAmount, windowUnit), ending, active, version);
    }
}
