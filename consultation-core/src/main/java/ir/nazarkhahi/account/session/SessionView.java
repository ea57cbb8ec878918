package ir.nazarkhahi.account.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * @param usedAt exact to a minute
 * @param browser empty if it is not known
 * @param current true for the one that asks
 */
public record SessionView(long id, Instant begunAt, Instant usedAt, String address, String browser, boolean current) implements Serializable {}
