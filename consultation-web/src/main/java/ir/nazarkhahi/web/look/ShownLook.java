package ir.nazarkhahi.web.look;

/**
 * What a page needs of a look.
 *
 * @param logo address of the logo; null for the product's own mark
 * @param logoWidth in pixels of the page, beside a height of 44
 * @param sheet address of its colours; null for the product's own
 * @param accent for the frame that phones draw around a page
 */
public record ShownLook(String name, String logo, int logoWidth, String sheet, String accent) {}
