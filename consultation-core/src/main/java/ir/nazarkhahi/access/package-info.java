/**
 * Who is acting and what that allows: types only, known by every room.
 * A right is held in an office and reaches down its tree; nobody holds a right "in general".
 */
package ir.nazarkhahi.access;
