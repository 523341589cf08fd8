package podium.simulation.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.QosClass;
import podium.kubelet.PodStatuses;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.manifest.admission.PodAdmission;
import podium.manifest.verdict.CreateVerdict;
import podium.shell.Clock;
import podium.simulation.Answer;
import podium.simulation.Answer.Outcome;
import podium.simulation.Answer.Verb;
import podium.simulation.api.ApiServer;
import podium.simulation.time.Draws;
import podium.text.Source;

/** {@code kubectl apply}: creates what is not there, and changes what is. */
final class Applier {
    private final ManifestReader reader;
    private final ApiServer api;
    private final Clock clock;
    private final Draws draws;
    private final String namespace;

    Applier(ManifestReader reader, ApiServer api, Clock clock, Draws draws, String namespace) {
        this.reader = reader;
        this.api = api;
        this.clock = clock;
        this.draws = draws;
        this.namespace = namespace;
    }

    Answer apply(String manifests) {
        Manifest manifest = reader.read(new Source("STDIN", manifests), ClusterView.fresh(namespace));
        List<Outcome> outcomes = new ArrayList<>();
        for (Document document : manifest.documents()) {
            document.object().ifPresent(o -> outcomes.add(apply(placed(o))));
        }
        return new Answer.Applied(outcomes,
                CreateVerdict.of(manifest, CreateVerdict.DryRun.NONE).err().lines().toList());
    }

    private ApiObject placed(ApiObject object) {
        return object.metadata().namespace().isEmpty()
                ? object.withMetadata(object.metadata().withNamespace(namespace))
                : object;
    }

    private Outcome apply(ApiObject object) {
        Optional<ApiObject> existing = api.get(object.key());
        if (existing.isEmpty()) {
            api.create(admitted(object));
            return new Outcome(object.key(), object.apiVersion(), Verb.CREATED);
        }
        ApiObject before = existing.get();
        ApiObject after = api.update(before, old -> changed(old, object)).orElse(before);
        boolean same = after.metadata().resourceVersion().equals(before.metadata().resourceVersion());
        return new Outcome(object.key(), object.apiVersion(), same ? Verb.UNCHANGED : Verb.CONFIGURED);
    }

    private ApiObject admitted(ApiObject object) {
        return switch (object) {
            case Pod pod -> {
                Pod admitted = PodAdmission.admit(pod, draws.suffix("token/" + pod.key() + "@" + clock.now(), 5));
                yield admitted.withStatus(
                        Optional.of(PodStatuses.EMPTY.withQosClass(QosClass.of(admitted.spec()).toString())));
            }
            case Service service ->
                service.spec().filter(s -> s.clusterIP().isEmpty() && !s.type().equals("ExternalName")).<ApiObject>map(
                        s -> addressed(service, s)).orElse(service);
            default -> object;
        };
    }

    private Service addressed(Service service, ServiceSpec s) {
        int number = new BigInteger(draws.hex("service/" + service.key(), 4), 16).intValue();
        String ip = "10.96." + (1 + number / 256 % 250) + "." + (1 + number % 250);
        ServiceSpec spec = new ServiceSpec(s.ports(), s.selector(), ip, List.of(ip), s.type(), s.externalIPs(),
                s.sessionAffinity(),
                s.externalName(), s.publishNotReadyAddresses(), s.other());
        return new Service(service.apiVersion(), service.kind(), service.metadata(), Optional.of(spec),
                service.status());
    }

    /** The new text over what is stored: identity and status stay; of a Pod's spec only images may change. */
    private static ApiObject changed(ApiObject old, ApiObject wanted) {
        ObjectMeta meta = merged(old.metadata(), wanted.metadata());
        if (old instanceof Pod before && wanted instanceof Pod after) {
            var spec = before.spec().withContainers(
                    withImages(before.spec().containers(), after.spec().containers())).withInitContainers(
                            withImages(before.spec().initContainers(), after.spec().initContainers()));
            return before.withSpec(spec).withMetadata(
                    spec.equals(before.spec()) ? meta : meta.withGeneration(meta.generation() + 1));
        }
        if (old instanceof Service before && wanted instanceof Service after) {
            ServiceSpec spec = after.spec().orElseThrow();
            String ip = before.spec().map(ServiceSpec::clusterIP).orElse("");
            return new Service(after.apiVersion(), after.kind(), meta,
                    Optional.of(new ServiceSpec(spec.ports(), spec.selector(), ip,
                            before.spec().map(ServiceSpec::clusterIPs).orElse(List.of()),
                            spec.type(), spec.externalIPs(), spec.sessionAffinity(), spec.externalName(),
                            spec.publishNotReadyAddresses(),
                            spec.other())),
                    before.status());
        }
        return wanted.withMetadata(meta);
    }

    private static ObjectMeta merged(ObjectMeta old, ObjectMeta wanted) {
        Map<String, String> labels = new LinkedHashMap<>(old.labels());
        labels.putAll(wanted.labels());
        return old.withLabels(labels);
    }

    private static List<Container> withImages(List<Container> old, List<Container> wanted) {
        return old.stream().map(c -> wanted.stream().filter(w -> w.name().equals(c.name())).findFirst().map(
                w -> c.withImage(w.image())).orElse(c)).toList();
    }
}
