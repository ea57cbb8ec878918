package ir.nazarkhahi.commentary.disposition;

/** What became of a comment. Rejected comments carry NOT_CONSIDERED, which nobody can choose. */
public enum DispositionKind { ACCEPTED, PARTLY, REJECTED, OUT_OF_SCOPE, NOTED }
