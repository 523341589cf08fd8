package podium.simulation.control;

import java.util.List;
import podium.cluster.ApiObject;
import podium.control.template.KeptHashes;
import podium.shell.Clock;
import podium.simulation.TraceLog;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.ObjectDeleter;

/** What all controllers work with. */
public record ControlContext(Clock clock, TraceLog trace, ApiServer api, ObjectCreator creator, ObjectDeleter deleter,
        KeptHashes hasher) {

    /** A recorder of events for one controller; each has its own. */
    EventRecorder recorder(String source) {
        return new EventRecorder(clock, trace, source);
    }

    /** The objects of a type in a namespace, in order of creation. */
    <T extends ApiObject> List<T> list(Class<T> type, String namespace) {
        return api.list(type).stream().filter(o -> o.metadata().namespace().equals(namespace)).toList();
    }
}
