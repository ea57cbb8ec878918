package ir.nazarkhahi.identity;

/** What can be read, one at a time. */
public enum IdentityField { NAME, EMAIL, MOBILE }
