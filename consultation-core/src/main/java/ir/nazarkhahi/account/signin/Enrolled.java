package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import java.util.List;

/** @param codes the recovery codes, told this once */
public record Enrolled(Actor actor, List<String> codes) {

    public Enrolled {
        codes = List.copyOf(codes);
    }

    /** Nothing of it in a log, whoever prints it. */
    @Override
    public String toString() {
        return "Enrolled";
    }
}
