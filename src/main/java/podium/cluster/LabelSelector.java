package podium.cluster;

import java.util.List;
import java.util.Map;

/** A query over labels; all parts must match. */
public record LabelSelector(
        Map<String, String> matchLabels,
        List<LabelSelectorRequirement> matchExpressions) {
}
