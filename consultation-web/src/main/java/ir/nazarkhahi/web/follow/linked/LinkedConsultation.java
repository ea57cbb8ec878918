package ir.nazarkhahi.web.follow.linked;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.text.CodePoints;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/**
 * A consultation in the words of schema.org (Legislation) and of the European Legislation Identifier, whose classes
 * schema.org's own follow; the window is an event in which one takes part.
 */
@Named("linked")
@RequestScoped
public class LinkedConsultation {
    private static final int LONGEST = 300;
    private static final String ELI = "http://data.europa.eu/eli/ontology#";

    @Inject
    private Links links;
    @Inject
    private Place place;

    /**
     * The whole element as text, so that PrimeFaces writes no nonce into a page that is kept for everybody; no bracket in
     * its JSON could end it.
     */
    public String of(ConsultationView it) {
        String page = links.consultation(it.code());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://schema.org").add(Json.createObjectBuilder().add("eli", ELI)))
                .add("@type", types("Legislation", "eli:LegalResource"))
                .add("@id", page).add("url", page)
                .add("name", it.title()).add("inLanguage", "fa")
                .add("legislationIdentifier", it.code()).add("eli:id_local", it.code())
                .add("legislationType", it.kind().name(place.getLocale())).add("eli:type_document", it.kind().code())
                .add("legislationLegalForce", Json.createObjectBuilder().add("@id", "https://schema.org/NotInForce"))
                .add("creativeWorkStatus", it.status().name())
                .add("publisher", office(it.office())).add("eli:publisher", it.office().name(place.getLocale()))
                .add("encoding", encodings(it.code()));
        date(json, "datePublished", it.publishedAt());
        date(json, "eli:date_document", it.publishedAt());
        if (!it.explanation().why().isBlank()) {
            json.add("abstract", CodePoints.shortened(it.explanation().why(), LONGEST));
        }
        if (it.conclusion() != null) {
            conclusion(json, it.conclusion());
        }
        return "<script type=\"application/ld+json\">" + safe(json.add("potentialAction", window(it, page)).build().toString()) + "</script>";
    }

    private static void conclusion(JsonObjectBuilder json, Conclusion conclusion) {
        json.add("legislationDate", conclusion.date().toString());
        if (conclusion.effectiveDate() != null) {
            json.add("eli:first_date_entry_in_force", conclusion.effectiveDate().toString());
        }
    }

    private JsonObjectBuilder office(OfficeView office) {
        return Json.createObjectBuilder().add("@type", "GovernmentOrganization").add("name", office.name(place.getLocale()))
                .add("url", links.page("/consultations?office=" + office.code()));
    }

    private JsonArrayBuilder encodings(String code) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        List.of("xml:application/akn+xml", "html:text/html", "docx:application/vnd.openxmlformats-officedocument.wordprocessingml.document").forEach(format -> {
            String[] parts = format.split(":", 2);
            files.add(Json.createObjectBuilder().add("@type", "LegislationObject").add("encodingFormat", parts[1])
                    .add("contentUrl", links.plain("/api/v1/consultations/" + code + "/text." + parts[0])));
        });
        return files;
    }

    private static JsonObjectBuilder window(ConsultationView it, String page) {
        JsonObjectBuilder action = Json.createObjectBuilder().add("@type", "CommentAction").add("target", page)
                .add("actionStatus", it.isOpen() ? "https://schema.org/ActiveActionStatus" : "https://schema.org/PotentialActionStatus");
        date(action, "startTime", it.opensAt());
        date(action, "endTime", it.closesAt());
        return action;
    }

    private static void date(JsonObjectBuilder json, String name, Instant at) {
        if (at != null) {
            json.add(name, at.toString());
        }
    }

    private static JsonArrayBuilder types(String... names) {
        return Json.createArrayBuilder(List.of(names));
    }

    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\\u2028", "\\u2028").replace("\\u2029", "\\u2029");
    }
}
