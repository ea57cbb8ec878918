package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.gate.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** JSON:API documents as the contract draws them. */
final class JsonApi {
    static final String MEDIA_TYPE = "application/vnd.api+json";
    private static final String BRIEFLY = "public, max-age=5";

    private JsonApi() {}

    /** Attributes of a resource; what is null is left out. */
    static final class Attributes {
        private final JsonObjectBuilder json = Json.createObjectBuilder();

        Attributes with(String name, Object value) {
            if (value instanceof Boolean flag) {
                json.add(name, flag);
            } else if (value instanceof Integer number) {
                json.add(name, number);
            } else if (value instanceof Instant instant) {
                json.add(name, instant.truncatedTo(ChronoUnit.SECONDS).toString());
            } else if (value instanceof JsonArrayBuilder array) {
                json.add(name, array);
            } else if (value != null) {
                json.add(name, value.toString());
            }
            return this;
        }

        /** Said to be unknown, where tools expect the name. */
        Attributes unknown(String... names) {
            for (String name : names) {
                json.addNull(name);
            }
            return this;
        }
    }

    /** @param type documents, comments or dockets */
    static JsonObjectBuilder resource(String type, String id, Attributes attributes, Function<String, String> address) {
        return Json.createObjectBuilder().add("id", id).add("type", type).add("attributes", attributes.json)
                .add("links", Json.createArrayBuilder().add(Json.createObjectBuilder().add("self", address.apply("/v4/" + type + "/" + id))));
    }

    static <T> Response list(Page<T> page, Function<T, JsonObjectBuilder> resource) {
        JsonArrayBuilder resources = Json.createArrayBuilder();
        page.items().forEach(item -> resources.add(resource.apply(item)));
        return ok(Json.createObjectBuilder().add("data", resources).add("meta", meta(page)));
    }

    private static JsonObjectBuilder meta(Page<?> page) {
        long pages = (page.total() + page.size() - 1) / page.size();
        return Json.createObjectBuilder().add("hasNextPage", page.hasNext()).add("hasPreviousPage", page.page() > 0)
                .add("numberOfElements", page.items().size()).add("pageNumber", page.page() + 1).add("pageSize", page.size())
                .add("totalElements", page.total()).add("totalPages", pages).add("firstPage", page.page() == 0).add("lastPage", !page.hasNext());
    }

    /** @param included null if nothing was asked for */
    static Response one(JsonObjectBuilder resource, JsonArrayBuilder included) {
        JsonObjectBuilder document = Json.createObjectBuilder().add("data", resource);
        return ok(included == null ? document : document.add("included", included));
    }

    private static Response ok(JsonObjectBuilder document) {
        return Response.ok(document.build().toString(), MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, BRIEFLY).build();
    }
}
