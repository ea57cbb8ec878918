package ir.nazarkhahi.news.item;

/** A draft is the staff's alone. What is withdrawn keeps its address, its title and the reason. */
public enum NewsState { DRAFT, PUBLISHED, WITHDRAWN }
