package ir.nazarkhahi.search;

/** What can be found, in the order in which it is offered. */
public enum DocumentKind { CONSULTATION, PROVISION, COMMENT, OUTCOME, NEWS }
