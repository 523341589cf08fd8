package podium.control.pod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodTemplateSpec;

/** Makes Pods from templates. */
public final class PodTemplates {
    /** Metadata that says nothing. */
    public static final ObjectMeta NO_METADATA = new ObjectMeta("", "", "", "", "", 0, Optional.empty(),
            Optional.empty(), Optional.empty(),
            Map.of(), Map.of(), List.of(), List.of(), Map.of());

    private PodTemplates() {
    }

    /** The metadata of a template. */
    public static ObjectMeta metadata(PodTemplateSpec template) {
        return template.metadata().orElse(NO_METADATA);
    }

    /** The spec of a template that validation has accepted, and which so has one. */
    public static PodSpec spec(PodTemplateSpec template) {
        return template.spec().orElseThrow();
    }

    /** A Pod that belongs to its controller and whose name the API server completes. */
    public static Pod pod(ApiObject owner, PodTemplateSpec template) {
        ObjectMeta from = metadata(template);
        ObjectMeta meta = NO_METADATA.withNamespace(owner.metadata().namespace()).withGenerateName(
                owner.metadata().name() + "-").withLabels(from.labels()).withAnnotations(
                        from.annotations()).withFinalizers(from.finalizers()).withOwnerReferences(
                                List.of(Owners.reference(owner)));
        return new Pod("v1", "Pod", meta, spec(template), Optional.empty());
    }

    /** A template with one more label. */
    public static PodTemplateSpec labelled(PodTemplateSpec template, String key, String value) {
        ObjectMeta meta = metadata(template);
        return new PodTemplateSpec(Optional.of(meta.withLabels(with(meta.labels(), key, value))), template.spec());
    }

    /** A map with one more entry, sorted as the API server writes it. */
    public static SortedMap<String, String> with(Map<String, String> map, String key, String value) {
        SortedMap<String, String> all = new TreeMap<>(map);
        all.put(key, value);
        return all;
    }
}
