/**
 * How an office shows itself: its name, its logo, one colour and the colour of the words on it. They are settings and are
 * inherited as those are. All other colours of the pages follow from the one, so that whatever is chosen can be read.
 */
package ir.nazarkhahi.setting.look;
