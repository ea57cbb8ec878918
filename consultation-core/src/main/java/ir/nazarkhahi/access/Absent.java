package ir.nazarkhahi.access;

/** In whose place somebody acts. @param name the user name, for the audit trail */
public record Absent(long id, String name) {}
