/** Drafts for those who write them: import with its warnings, the text provision by provision, the next version. */
package ir.nazarkhahi.web.draft;
