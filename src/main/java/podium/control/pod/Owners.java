package podium.control.pod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.OwnerReference;

/** Who looks after an object. */
public final class Owners {
    private Owners() {
    }

    /** The reference by which an object belongs to its controller. */
    public static OwnerReference reference(ApiObject owner) {
        return new OwnerReference(owner.apiVersion(), owner.kind(), owner.metadata().name(), owner.metadata().uid(),
                Optional.of(true), Optional.of(true));
    }

    /** The reference to the controller; empty for an orphan. */
    public static Optional<OwnerReference> controller(ApiObject object) {
        return object.metadata().ownerReferences().stream().filter(r -> r.controller().orElse(false)).findFirst();
    }

    /** Whether an object belongs to a controller. */
    public static boolean owns(ApiObject owner, ApiObject object) {
        return controller(object).filter(r -> r.uid().equals(owner.metadata().uid())).isPresent();
    }

    /** Metadata with one more owner. */
    public static ObjectMeta adopted(ObjectMeta meta, ApiObject owner) {
        List<OwnerReference> all = new ArrayList<>(meta.ownerReferences());
        all.add(reference(owner));
        return meta.withOwnerReferences(all);
    }

    /** Metadata with one owner less. */
    public static ObjectMeta released(ObjectMeta meta, ApiObject owner) {
        return meta.withOwnerReferences(
                meta.ownerReferences().stream().filter(r -> !r.uid().equals(owner.metadata().uid())).toList());
    }
}
