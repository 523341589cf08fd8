package podium.cluster.core;

import java.util.List;

/** The limits of a LimitRange. */
public record LimitRangeSpec(
        List<LimitRangeItem> limits) {
}
