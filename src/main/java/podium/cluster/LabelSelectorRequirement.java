package podium.cluster;

import java.util.List;

/** One condition of a label selector: In, NotIn, Exists or DoesNotExist. */
public record LabelSelectorRequirement(
        String key,
        String operator,
        List<String> values) {
}
