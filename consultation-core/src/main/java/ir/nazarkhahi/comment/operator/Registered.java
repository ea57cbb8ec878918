package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.comment.receipt.Receipt;

/** @param receipt to be handed to the citizen, with the tracking code @param late whether the window had ended */
public record Registered(Receipt receipt, boolean late) {}
