package ir.nazarkhahi.news.item;

/** What an item is. A strategy is a document that a body has approved, and says which and when. */
public enum NewsKind { NEWS, INFORMATION, STRATEGY }
