package podium.cluster.pod;

import java.util.List;
import java.util.Optional;

/** The keys of a Secret as files. */
public record SecretSource(
        String secretName,
        List<KeyToPath> items,
        Optional<Integer> defaultMode,
        Optional<Boolean> optional) {
}
