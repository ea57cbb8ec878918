package ir.nazarkhahi.office;

import java.util.List;

/** New names and the whole list of contact points, in the order they are shown. */
public record EditOffice(long id, int version, String nameFa, String nameEn, List<ContactPointView> contactPoints) {}
