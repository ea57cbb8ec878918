/**
 * Recognises the head of a provision at the beginning of a line: «ماده ۱۲ مکرر ـ», «فصل اول:», «الف)», «۱ـ». It looks at
 * one line only and says how sure it is; whether a head opens a provision is decided with the whole text in view.
 */
package ir.nazarkhahi.draft.importing.heads;
