/** How many comments a consultation has: asked of the room of comments, which this room does not know. */
package ir.nazarkhahi.consultation.count;
