package ir.nazarkhahi.office;

/** @param parentCode null for the root alone */
public record NewOffice(String code, String parentCode, OfficeKind kind, String nameFa, String nameEn) {}
