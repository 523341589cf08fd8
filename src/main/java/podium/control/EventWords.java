package podium.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.control.Action.Tell;

/** How a controller words the events about what it makes and deletes. */
public interface EventWords {
    /** The words of the controllers of ReplicaSets, DaemonSets and Jobs. Rule: controllers.md §0.3. */
    EventWords PLAIN = new EventWords() {
        @Override
        public Optional<Tell> created(ApiObject object) {
            return Optional.of(Tell.normal("SuccessfulCreate", "Created pod: " + object.metadata().name()));
        }

        @Override
        public List<Tell> refused(ApiObject owner, ApiObject object, String problem) {
            return List.of(Tell.warning("FailedCreate", "Error creating: " + problem));
        }

        @Override
        public Optional<Tell> deleted(ApiObject object) {
            return Optional.of(Tell.normal("SuccessfulDelete", "Deleted pod: " + object.metadata().name()));
        }
    };

    /** The words of a controller that says such things itself, or not at all. */
    EventWords NONE = new EventWords() {
        @Override
        public Optional<Tell> created(ApiObject object) {
            return Optional.empty();
        }

        @Override
        public List<Tell> refused(ApiObject owner, ApiObject object, String problem) {
            return List.of();
        }

        @Override
        public Optional<Tell> deleted(ApiObject object) {
            return Optional.empty();
        }
    };

    /** An object was stored. */
    Optional<Tell> created(ApiObject object);

    /** The API server did not take an object. */
    List<Tell> refused(ApiObject owner, ApiObject object, String problem);

    /** A deletion was asked for. */
    Optional<Tell> deleted(ApiObject object);
}
