/**
 * An invented agency for a first look: its offices, its staff, a consultation that is open and one that is decided. It
 * stands above all rooms and uses their services as anybody would, so what it shows has passed every rule. Only where
 * demo data are on and the database is empty.
 */
package ir.nazarkhahi.demo;
