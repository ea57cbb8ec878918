package ir.nazarkhahi.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class TemplateRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<TemplateText> find(NoticeTemplate template, String language) {
        return entities.createQuery("select t from TemplateText t where t.template = :template and t.language = :language", TemplateText.class)
                .setParameter("template", template.key()).setParameter("language", language).getResultStream().findFirst();
    }

    void add(TemplateText text) {
        entities.persist(text);
    }

    void remove(TemplateText text) {
        entities.remove(text);
    }
}
