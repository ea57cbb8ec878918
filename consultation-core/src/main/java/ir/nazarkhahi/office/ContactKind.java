package ir.nazarkhahi.office;

/** A way of reaching an office. */
public enum ContactKind { PHONE, VOICEMAIL, FAX, SMS, EMAIL, ADDRESS, WEB }
