package ir.nazarkhahi.api.consultation.share;

/**
 * What stands on the picture, in words; one card is drawn once.
 *
 * @param window until when one may comment
 */
record ShareCard(String product, String kind, String title, String window, String office, boolean rightToLeft) {}
