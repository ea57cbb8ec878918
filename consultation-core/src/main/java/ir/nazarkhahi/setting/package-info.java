/**
 * What an administrator may change without a new release. A value holds for an office and everything below it, until it
 * is said again further down; office 0 is the installation. This room does not know offices: it reads their path.
 */
package ir.nazarkhahi.setting;
