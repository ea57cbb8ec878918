package ir.nazarkhahi.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page after signing in. */
@Named
@RequestScoped
public class DashboardPage {

    @Inject
    private WaitingWork waiting;

    private List<Task> tasks;

    @PostConstruct
    void load() {
        tasks = waiting.find();
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
