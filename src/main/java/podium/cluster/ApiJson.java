package podium.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/**
 * The one binding between JSON and the records of this package: a record component is a field of the API, so adding a
 * field is adding a component. What is absent binds as empty, and what is empty is not written.
 */
public final class ApiJson {
    /** One for all: it learns how each record is bound when it first meets it, and every run would learn that anew. */
    private static final ObjectMapper SHARED = made();

    private ApiJson() {
    }

    /** The mapper for API objects; safe to share, and not to be configured. */
    public static ObjectMapper mapper() {
        return SHARED;
    }

    private static ObjectMapper made() {
        ObjectMapper mapper = JsonMapper.builder().addModules(new Jdk8Module(),
                new JavaTimeModule()).defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)).disable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(
                                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        for (Class<?> type : List.of(List.class, Map.class, String.class)) {
            mapper.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        return mapper;
    }
}
