package ir.nazarkhahi.consultation.kind;

/** What a regulation comes to: the agency puts it into force, or sends it to whoever may decide (PS-03, PS-05). */
public enum Ending { PROMULGATED, SENT }
