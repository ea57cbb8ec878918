package ir.nazarkhahi.account.token;

/** @param secret the bearer token, told this once and stored nowhere */
public record IssuedToken(TokenView token, String secret) {}
