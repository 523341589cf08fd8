package podium.kubectl.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.manifest.ownership.Claims;
import podium.manifest.ownership.EmptyObjects;
import podium.manifest.ownership.Ledger;
import podium.manifest.ownership.ManagedFields;
import podium.manifest.ownership.Manager;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.simulation.Author;
import podium.simulation.Change;
import podium.simulation.Change.ObjectChanged;

/**
 * Who owns which fields of the objects of a run, as it follows from all writes of each. It is worked out when it is asked
 * for, and only once for each write.
 */
final class FieldOwners {
    private final Schema schema;
    private final ApiTrees trees = new ApiTrees();
    private final Map<String, Life> lives = new LinkedHashMap<>();

    FieldOwners(Schema schema) {
        this.schema = schema;
    }

    /** The writes of one object, and the claims after the first of them. */
    private static final class Life {
        private final List<ObjectChanged> writes = new ArrayList<>();
        private final List<Claims> claims = new ArrayList<>();
        private ObjectNode last;

        Life(ObjectNode empty) {
            this.last = empty;
        }
    }

    /** Takes note of a write. */
    void see(ObjectChanged write) {
        ApiObject object = write.object();
        kind(object).ifPresent(kind -> lives.computeIfAbsent(object.metadata().uid(),
                _ -> new Life(EmptyObjects.of(kind))).writes.add(write));
    }

    private Optional<Kind> kind(ApiObject object) {
        return schema.kind(object.apiVersion(), object.kind());
    }

    /** Who owns what of an object as it was in one of its versions. */
    Claims of(ApiObject object) {
        Life life = lives.get(object.metadata().uid());
        if (life == null) return Claims.NONE;
        int place = life.writes.size() - 1;
        String version = object.metadata().resourceVersion();
        while (place > 0 && !life.writes.get(place).object().metadata().resourceVersion().equals(version)) place--;
        Kind kind = kind(object).orElseThrow();
        while (life.claims.size() <= place) next(life, kind);
        return life.claims.get(place);
    }

    private void next(Life life, Kind kind) {
        int place = life.claims.size();
        ObjectChanged write = life.writes.get(place);
        Claims before = place == 0 ? Claims.NONE : life.claims.get(place - 1);
        ObjectNode tree = EmptyObjects.filled(trees.tree(write.object()), kind);
        life.claims.add(switch (write.author()) {
            case Author.Server _ -> before;
            case Author.Applier(String manager, ObjectNode config) -> applied(before, life.last, config, kind,
                    Manager.applier(manager, kind.apiVersion()), write);
            case Author.Updater updater -> updated(before, life, updater, kind, write, tree);
        });
        life.last = tree;
    }

    /** The server has looked for conflicts before it wrote, so that what was taken from others was to be taken. */
    private static Claims applied(Claims before, ObjectNode live, ObjectNode config, Kind kind, Manager manager,
            ObjectChanged write) {
        return Ledger.apply(before, live, config, kind, manager, true,
                write.at()) instanceof Ledger.Applied.Taken taken ? taken.claims() : before;
    }

    /** Rule: a controller writes an object and its status by two addresses, and owns fields of each apart. */
    private Claims updated(Claims before, Life life, Author.Updater updater, Kind kind, ObjectChanged write,
            ObjectNode tree) {
        Claims start = updater.managedFields().map(ManagedFields::read).orElse(before);
        ObjectNode written = updater.sent().map(sent -> EmptyObjects.filled(trees.tree(sent), kind)).orElse(
                tree);
        Claims main = Ledger.update(start, life.last, written, kind.type(),
                Manager.updater(updater.manager(), kind.apiVersion(), updater.subresource()), write.at());
        if (write.type() == Change.Watch.ADDED) return main;
        return Ledger.update(main, life.last, written, kind.type(),
                Manager.updater(updater.manager(), kind.apiVersion(), "status"), write.at());
    }
}
