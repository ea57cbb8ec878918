package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.CommentaryView;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.gate.Page;
import java.io.Serializable;

/** A page about one consultation and, if the address names one, the comments on one provision of it, identical texts once. */
public abstract class GroupsOfProvision implements Serializable {
    /** Stands in the address for the comments on no single provision. */
    static final String WHOLE = "whole";
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    private String code;
    private String provision;
    private int page;
    private CommentaryView view;
    private Page<GroupView> groups;

    void read(CommentaryService commentary, Actor actor) {
        view = commentary.read(actor, code);
        if (provision != null) {
            groups = commentary.groups(actor, code, WHOLE.equals(provision) ? null : provision, Math.max(0, page), SIZE);
        }
    }

    public boolean isMore() {
        return groups != null && groups.hasNext();
    }

    public CommentaryView getView() {
        return view;
    }

    public Page<GroupView> getGroups() {
        return groups;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
