package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.paging.CommentOrder;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;

/** The question part of a list of comments. */
public class CommentQuery {
    /** Names the comments that are on no single provision; no eId looks like it. */
    static final String ON_THE_WHOLE = "whole";

    @QueryParam("provision")
    private String provision;
    @QueryParam("stance")
    private String stance;
    @QueryParam("sort")
    private String sort;
    @QueryParam("page")
    @DefaultValue("0")
    private String page;
    @QueryParam("size")
    @DefaultValue("50")
    private String size;

    /** Null for all. */
    String provision() {
        return provision == null || provision.isBlank() ? null : provision.strip();
    }

    /** Null for all. */
    Stance stance() {
        if (stance == null || stance.isBlank()) {
            return null;
        }
        try {
            return Stance.valueOf(stance.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("stance", "unknown_stance");
        }
    }

    /** By number if nothing is said. */
    CommentOrder order() {
        return switch (sort == null || sort.isBlank() ? "oldest" : sort.strip()) {
            case "oldest" -> CommentOrder.OLDEST;
            case "newest" -> CommentOrder.NEWEST;
            case "support" -> CommentOrder.MOST_SUPPORTED;
            default -> throw new InvalidInputException("sort", "unknown_sort");
        };
    }

    int page() {
        return number("page", page);
    }

    int size() {
        return number("size", size);
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException malformed) {
            throw new InvalidInputException(field, "malformed");
        }
    }
}
