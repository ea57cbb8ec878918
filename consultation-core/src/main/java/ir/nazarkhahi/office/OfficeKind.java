package ir.nazarkhahi.office;

/** What a node of the tree stands for. There is exactly one ROOT. */
public enum OfficeKind { ROOT, AGENCY, GOVERNORATE, COUNTY, MUNICIPALITY, UNIT }
