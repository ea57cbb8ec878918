package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Role;

/** A way in, to be told once by whoever starts the server. */
public record DemoAccount(String username, String password, Role role) {}
