/**
 * The commentary on its way to the office that answers it: proposed by one person, approved by another, accepted there or
 * returned with a reason. Refused while the balance does not close. A consultation may be handed over again after a return;
 * the newest hand-over counts.
 */
package ir.nazarkhahi.commentary.handover;
