package podium.cluster.pod;

import java.util.List;

/** Capabilities added to and dropped from the runtime's default set. */
public record Capabilities(
        List<String> add,
        List<String> drop) {
}
