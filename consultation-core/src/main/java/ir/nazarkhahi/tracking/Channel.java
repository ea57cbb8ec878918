package ir.nazarkhahi.tracking;

/** The way something came in (requirement XC-03); the API of automation is a way of its own. */
public enum Channel {
    WEB, API, MOBILE, EMAIL_GENERAL, EMAIL_SERVICE, EMAIL_REPLY, SMS, PHONE_LIVE, PHONE_RECORDED, VOICEMAIL, LETTER, IN_PERSON, FAX
}
