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
    private ApiJson() {
    }

    /** A mapper for API objects; expensive to make, safe to share. */
    public static ObjectMapper mapper() {
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
