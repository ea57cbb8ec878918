package ir.nazarkhahi.notification.template;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "notice_template")
class TemplateText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String template;
    private String language;
    private String subject;
    private String body;
    @Version
    private int version;

    protected TemplateText() {}

    TemplateText(NoticeTemplate template, String language) {
        this.template = template.key();
        this.language = language;
    }

    void say(Message words) {
        subject = words.subject();
        body = words.body();
    }

    Message words() {
        return new Message(subject, body);
    }

    int version() {
        return version;
    }
}
