package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.InvalidInputException;

/** The proof of work was used for something else before. */
public class ProofUsedException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    public ProofUsedException() {
        super("altcha", "altcha_used");
    }
}
