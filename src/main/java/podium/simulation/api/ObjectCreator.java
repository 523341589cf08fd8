package podium.simulation.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.LimitRange;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.Service;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.cluster.pod.QosClass;
import podium.control.admission.LimitCheck;
import podium.control.admission.LimitRanger;
import podium.control.admission.ObjectUsage;
import podium.control.admission.QuotaCheck;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.cluster.pod.PodPhase;
import podium.kubelet.Rule;
import podium.kubelet.PodStatuses;
import podium.manifest.admission.PodAdmission;
import podium.manifest.admission.PodDefaults;
import podium.shell.Clock;
import podium.simulation.Author;
import podium.simulation.time.Draws;

/** The way of every new object into the cluster: name, admission, address. People and controllers take the same. Rule: api.md §6. */
public final class ObjectCreator {
    /** What keeps a claim that Pods still use. */
    public static final String CLAIM_PROTECTION = "kubernetes.io/pvc-protection";
    /** The longest prefix that a drawn suffix is put behind. */
    private static final int MAX_PREFIX = 58;
    private static final int SUFFIX = 5;
    private final ApiServer api;
    private final Clock clock;
    private final Draws draws;
    private final SecurityAdmission security;
    private final Map<String, Integer> drawn;

    public ObjectCreator(ApiServer api, Clock clock, Draws draws) {
        this(api, clock, draws, new LinkedHashMap<>());
    }

    private ObjectCreator(ApiServer api, Clock clock, Draws draws, Map<String, Integer> drawn) {
        this.api = api;
        this.clock = clock;
        this.draws = draws;
        this.security = new SecurityAdmission(api);
        this.drawn = drawn;
    }

    /** The same way for someone who creates under a name. */
    public ObjectCreator as(Author author) {
        return new ObjectCreator(api.as(author), clock, draws, drawn);
    }

    /** What the server tells a person about an object that it takes. */
    public List<String> warnings(ApiObject object) {
        return security.warnings(object);
    }

    /** Admits and stores an object. */
    public Creation create(ApiObject object) {
        ApiObject named = object.metadata().name().isEmpty() ? named(object) : object;
        return switch (named) {
            case Pod pod -> create(pod);
            case PersistentVolumeClaim claim -> counted(admitted(claim), claim);
            case Service service -> counted(addressed(service), service);
            default -> counted(named, named);
        };
    }

    /** Stores an object unless a quota has no room for it. */
    private Creation counted(ApiObject object, ApiObject sent) {
        Optional<String> refusal = quota(object);
        return refusal.isEmpty()
                ? new Creation.Created(stored(object, sent))
                : new Creation.Refused(ObjectUsage.resource(object) + " \"" + object.metadata().name()
                        + "\" is forbidden: " + refusal.get());
    }

    /** Rule: its author owns what it sent, not what admission made of it. */
    private ApiObject stored(ApiObject admitted, ApiObject sent) {
        return api.as(api.author().of(sent)).create(admitted);
    }

    private Optional<String> quota(ApiObject object) {
        List<ResourceQuota> quotas = inNamespace(ResourceQuota.class, object);
        return quotas.isEmpty()
                ? Optional.empty()
                : QuotaCheck.violation(object, quotas, inNamespace(ApiObject.class, object));
    }

    private Creation create(Pod asked) {
        List<LimitRange> ranges = inNamespace(LimitRange.class, asked);
        Pod completed = PodDefaults.completed(asked);
        Pod filled = LimitRanger.filled(completed, ranges);
        String refusal = "pods \"" + asked.metadata().name() + "\" is forbidden: ";
        Optional<String> limit = LimitCheck.violation(filled, ranges);
        if (limit.isPresent()) return new Creation.Refused(refusal + limit.get());
        Pod admitted = PodAdmission.admit(filled, draws.suffix("token/" + asked.key() + "@" + clock.now(), SUFFIX));
        Optional<String> forbidden = security.refusal(admitted);
        if (forbidden.isPresent()) return new Creation.Refused(refusal + forbidden.get());
        Optional<String> quota = quota(admitted);
        if (quota.isPresent()) return new Creation.Refused(refusal + quota.get());
        ApiObject made = stored(admitted.withStatus(
                Optional.of(PodStatuses.EMPTY.withQosClass(QosClass.of(admitted.spec()).toString()))), completed);
        api.decided(made, Derivation.of(Topic.of(Kind.PHASE), PodPhase.PENDING.toString(), Rule.ACCEPTED,
                Input.fact("the Pod", "has just been created")));
        return new Creation.Created(made);
    }

    /** A claim without a class gets the default one, if there is one. Rule: api.md §6. */
    private PersistentVolumeClaim admitted(PersistentVolumeClaim claim) {
        Optional<String> usual = api.list(StorageClass.class).stream().filter(StorageClass::isDefault).map(
                c -> c.metadata().name()).findFirst();
        List<String> finalizers = new ArrayList<>(claim.metadata().finalizers());
        if (!finalizers.contains(CLAIM_PROTECTION)) finalizers.add(CLAIM_PROTECTION);
        return claim.withMetadata(claim.metadata().withFinalizers(finalizers)).withSpec(claim.spec().map(
                s -> s.withStorageClassName(s.storageClassName().or(() -> usual))));
    }

    private <T extends ApiObject> List<T> inNamespace(Class<T> type, ApiObject as) {
        return api.list(type).stream().filter(o -> o.metadata().namespace().equals(as.metadata().namespace())).toList();
    }

    /** A drawn name that nobody has; what is drawn for one prefix does not depend on any other. */
    private ApiObject named(ApiObject object) {
        ObjectMeta meta = object.metadata();
        String prefix = meta.generateName().substring(0, Math.min(meta.generateName().length(), MAX_PREFIX));
        while (true) {
            int number = drawn.merge(object.kind() + "/" + meta.namespace() + "/" + prefix, 1, Integer::sum);
            ApiObject named = object.withMetadata(meta.withName(
                    prefix + draws.suffix("name/" + object.kind() + "/" + prefix + "#" + number, SUFFIX)));
            if (api.get(named.key()).isEmpty()) return named;
        }
    }

    private Service addressed(Service service) {
        return new ServiceAddresses(api, draws).addressed(service);
    }
}
