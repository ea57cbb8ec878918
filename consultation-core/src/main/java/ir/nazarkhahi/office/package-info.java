/**
 * The one tree of offices and units of an installation, and how each is reached (PS-22). Every right, setting and
 * consultation hangs on a node of it. A node never moves to another parent: paths are stored in grants and lists.
 */
package ir.nazarkhahi.office;
