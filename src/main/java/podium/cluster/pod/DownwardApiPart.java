package podium.cluster.pod;

import java.util.List;

/** Fields of the Pod in a projected volume. */
public record DownwardApiPart(
        List<DownwardApiFile> items) {
}
