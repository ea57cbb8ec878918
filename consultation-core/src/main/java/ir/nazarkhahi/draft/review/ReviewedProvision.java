package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.io.Serializable;

/**
 * A provision in hand.
 *
 * @param id its name in this review, also for changes
 * @param eId the address it has as the text stands
 * @param number null if it has none
 * @param line where it begins in the imported file, from 1; 0 if that is not known
 */
public record ReviewedProvision(String id, String eId, int depth, ProvisionType type, String number, String label, String heading, String text,
        int line) implements Serializable {}
