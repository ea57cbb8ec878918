package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.moderation.queue.QueueFilter;
import java.io.Serializable;

/** Which part of the queue is shown, as the address says it. */
public class QueueChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private String list;
    private Long rule;

    QueueFilter filter() {
        return new QueueFilter(isFlagged() ? QueueFilter.Kind.FLAGGED : QueueFilter.Kind.HELD, rule);
    }

    public boolean isFlagged() {
        return QueueFilter.Kind.FLAGGED.name().equals(list);
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public Long getRule() {
        return rule;
    }

    public void setRule(Long rule) {
        this.rule = rule;
    }
}
