package ir.nazarkhahi.account.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import ir.nazarkhahi.gate.TooManyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Argon2id with the parameters OWASP names (19 MiB, two passes): a guess costs as much as a sign-in. */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Without letters and digits that are read for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int LONGEST_WAIT_SECONDS = 5;

    /** Every hash takes 19 MiB: a storm of sign-ins must take neither the heap nor all the server's threads. */
    private final Semaphore turns = new Semaphore(2);
    private volatile String nobodys;

    public String hash(String password) {
        return inTurn(() -> Password.hash(canonical(password)).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /** @param hash null for an account that does not exist: takes as long and is never right */
    public boolean matches(String password, String hash) {
        String nobodys = nobodys();
        String against = hash == null ? nobodys : hash;
        boolean same = inTurn(() -> Password.check(canonical(password), against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    /** Made with the first check of any password, whether there is an account or not, so that the wait tells nothing. */
    private String nobodys() {
        if (nobodys == null) {
            nobodys = hash(random());
        }
        return nobodys;
    }

    /** 20 characters, 99 bits, in groups of five to be read aloud or copied by hand. */
    public String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        boolean admitted;
        try {
            admitted = turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            admitted = false;
        }
        if (!admitted) {
            throw new TooManyException("too_many_requests", LONGEST_WAIT_SECONDS);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** The same keys pressed on a Persian and on a Latin keyboard's digit row give the same password. */
    static String canonical(String password) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(password, Normalizer.Form.NFKC).codePoints()
                .forEach(c -> folded.appendCodePoint(Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c));
        return folded.toString();
    }
}
