package ir.nazarkhahi.consultation.annex;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "consultation_annex")
class Annex {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "consultation_id")
    private long consultationId;
    private int ordinal;
    private String title;
    private String text;

    protected Annex() {}

    Annex(long consultationId, int ordinal, AnnexText annex) {
        this.consultationId = consultationId;
        this.ordinal = ordinal;
        title = annex.title();
        text = annex.text();
    }

    AnnexText view() {
        return new AnnexText(title, text);
    }
}
