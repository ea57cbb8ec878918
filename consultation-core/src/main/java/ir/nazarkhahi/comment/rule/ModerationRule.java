package ir.nazarkhahi.comment.rule;

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
@Table(name = "moderation_rule")
class ModerationRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_path")
    private String officePath;
    private String name;
    @Enumerated(EnumType.STRING)
    private RuleKind kind;
    @Enumerated(EnumType.STRING)
    private RuleAction action;
    private boolean enabled;
    private int position;
    private String terms;
    private String spared;
    private Integer most;
    private Integer minutes;
    @Version
    private int version;

    protected ModerationRule() {}

    ModerationRule(String officePath) {
        this.officePath = officePath;
    }

    void say(EditRule asked) {
        name = asked.name();
        kind = asked.kind();
        action = asked.action();
        enabled = asked.enabled();
        position = asked.position();
        terms = asked.terms();
        spared = asked.spared();
        most = asked.most();
        minutes = asked.minutes();
    }

    int version() {
        return version;
    }

    String officePath() {
        return officePath;
    }

    RuleView view() {
        return new RuleView(id, officePath, new EditRule(name, kind, action, enabled, position, terms, spared, most, minutes), version);
    }
}
