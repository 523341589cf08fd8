package podium.simulation.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.ObjectKey;
import podium.cluster.OwnerReference;
import podium.control.pod.Owners;
import podium.control.pod.Selectors;

/** Whom the change of an object concerns. */
final class Interest {
    private Interest() {
    }

    /** The key of the controller of an object, if it is of a kind. */
    static Optional<ObjectKey> ownerOf(ApiObject object, Class<? extends ApiObject> kind) {
        return Owners.controller(object).filter(r -> r.kind().equals(kind.getSimpleName())).map(
                r -> new ObjectKey(r.kind(), object.metadata().namespace(), r.name()));
    }

    /** The controller of an object; for an orphan all that might adopt it. */
    static <T extends ApiObject> List<ObjectKey> ownersOf(ApiObject object, Class<T> kind,
            Function<T, Optional<LabelSelector>> selector, ControlContext context) {
        Optional<OwnerReference> controller = Owners.controller(object);
        if (controller.isPresent()) return ownerOf(object, kind).stream().toList();
        return context.list(kind, object.metadata().namespace()).stream().filter(
                o -> Selectors.match(selector.apply(o), object.metadata().labels())).map(ApiObject::key).toList();
    }
}
