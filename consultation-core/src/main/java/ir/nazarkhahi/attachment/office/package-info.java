/**
 * Word and OpenDocument texts: unpacked within bounds, each part either understood and written anew or left out, packed
 * again without times. Authors become a dash, what points outside points nowhere, what could run is gone.
 */
package ir.nazarkhahi.attachment.office;
