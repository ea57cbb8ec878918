package ir.nazarkhahi.draft.exporting;

import javax.xml.stream.XMLStreamException;

/** Who made the text, when, and what it is called: FRBR's work, its Persian expression, and this file of it. */
final class AkomaMeta {
    private final Xml xml;
    private final Front front;
    private final String work;

    private AkomaMeta(Xml xml, Front front) {
        this.xml = xml;
        this.front = front;
        work = "/akn/ir/bill/" + front.date() + "/" + front.code();
    }

    static void write(Xml xml, Front front) throws XMLStreamException {
        new AkomaMeta(xml, front).write();
    }

    private void write() throws XMLStreamException {
        xml.open("meta").open("identification", "source", "#nazarkhahi");
        level("FRBRWork", work, "!main");
        xml.empty("FRBRcountry", "value", "ir").empty("FRBRsubtype", "value", front.kind()).empty("FRBRnumber", "value", front.code())
                .empty("FRBRname", "value", front.title()).close();
        level("FRBRExpression", work + "/fas@" + front.date(), "!main");
        xml.empty("FRBRlanguage", "language", "fas").close();
        level("FRBRManifestation", work + "/fas@" + front.date() + ".xml", "!main");
        xml.empty("FRBRformat", "value", "application/akn+xml").close();
        xml.close();
        xml.open("references", "source", "#nazarkhahi")
                .empty("TLCOrganization", "eId", "agency", "href", "/akn/ontology/organization/ir/" + segment(front.agencyCode()), "showAs", front.agency())
                .empty("TLCOrganization", "eId", "nazarkhahi", "href", "/akn/ontology/organization/ir/nazarkhahi", "showAs", "Nazarkhahi").close();
        xml.close();
    }

    private void level(String name, String uri, String component) throws XMLStreamException {
        xml.open(name).empty("FRBRthis", "value", uri + "/" + component).empty("FRBRuri", "value", uri)
                .empty("FRBRdate", "date", front.date().toString(), "name", "generation").empty("FRBRauthor", "href", "#agency");
    }

    private static String segment(String code) {
        return java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8);
    }
}
