package ir.nazarkhahi.keys;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;

/** The keysets of an installation, each a file of Tink's JSON form. */
enum Keyset {
    IDENTITY(PredefinedAeadParameters.AES256_GCM),
    INDEX(PredefinedPrfParameters.HMAC_SHA256_PRF),
    /** Raw output, so that any Ed25519 verifier can check a receipt. */
    RECEIPT(PredefinedSignatureParameters.ED25519WithRawOutput);

    private final Parameters parameters;

    Keyset(Parameters parameters) {
        this.parameters = parameters;
    }

    Parameters parameters() {
        return parameters;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".json";
    }
}
