package ir.nazarkhahi.api.consultation.share;

import ir.nazarkhahi.setting.look.Look;

/**
 * What stands on the picture, in words; one card is drawn once.
 *
 * @param window until when one may comment
 * @param look of the office that asks
 */
record ShareCard(String product, String kind, String title, String window, String office, boolean rightToLeft, Look look) {}
