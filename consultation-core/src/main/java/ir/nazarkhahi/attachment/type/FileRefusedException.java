package ir.nazarkhahi.attachment.type;

import ir.nazarkhahi.gate.InvalidInputException;

/** A file cannot be taken; its code says why: {@code file_type}, {@code file_empty}, {@code file_too_large}, … */
public class FileRefusedException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    public FileRefusedException(String code) {
        super("file", code);
    }
}
