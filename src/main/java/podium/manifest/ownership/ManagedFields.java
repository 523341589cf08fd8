package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims as {@code metadata.managedFields} holds them. */
public final class ManagedFields {
    private static final String FORM = "FieldsV1";

    private ManagedFields() {
    }

    /** The list of an object's claims. */
    public static ArrayNode write(Claims claims) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Claim claim : claims.listed()) {
            ObjectNode entry = list.addObject().put("manager", claim.manager().name()).put("operation",
                    claim.manager().operation()).put("apiVersion", claim.manager().apiVersion());
            claim.since().ifPresent(s -> entry.put("time", s.truncatedTo(ChronoUnit.SECONDS).toString()));
            entry.put("fieldsType", FORM);
            entry.set("fieldsV1", FieldsV1.write(claim.fields()));
            if (!claim.manager().subresource().isEmpty()) entry.put("subresource", claim.manager().subresource());
        }
        return list;
    }

    /** Reads a list that a client sends. */
    public static Claims read(JsonNode list) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode entry : list) {
            Manager manager = new Manager(entry.path("manager").asText(),
                    entry.path("operation").asText().equals("Apply"), entry.path("apiVersion").asText(),
                    entry.path("subresource").asText());
            claims.add(new Claim(manager, FieldsV1.read(entry.path("fieldsV1")), time(entry)));
        }
        return Claims.of(claims);
    }

    private static Optional<Instant> time(JsonNode entry) {
        try {
            return Optional.of(Instant.parse(entry.path("time").asText()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
