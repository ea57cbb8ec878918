/**
 * A logo as it arrives becomes a PNG of a bounded size, drawn by us: nothing of the file but its look survives. An SVG is
 * a program as much as a picture, so only plain shapes are drawn, nothing outside the file is read, and no script runs.
 */
package ir.nazarkhahi.setting.look.picture;
