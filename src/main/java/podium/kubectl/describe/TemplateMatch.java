package podium.kubectl.describe;

import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.PodTemplateSpec;

/** Whether a ReplicaSet has been made from a template: the label that names the template's hash is left out. */
public final class TemplateMatch {
    private static final String HASH = "pod-template-hash";

    private TemplateMatch() {
    }

    /** Whether two templates make the same Pods. */
    public static boolean same(PodTemplateSpec a, PodTemplateSpec b) {
        return bare(a).equals(bare(b));
    }

    private static PodTemplateSpec bare(PodTemplateSpec template) {
        return new PodTemplateSpec(template.metadata().map(TemplateMatch::bare), template.spec());
    }

    private static ObjectMeta bare(ObjectMeta meta) {
        SortedMap<String, String> labels = new TreeMap<>(meta.labels());
        labels.remove(HASH);
        return meta.withLabels(labels).withAnnotations(new TreeMap<>(meta.annotations()));
    }
}
