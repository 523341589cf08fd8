package podium.manifest.ownership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.schema.Type;

/** What an applier no longer names goes. */
final class Pruning {
    private Pruning() {
    }

    /**
     * An object without the fields that its applier owned and nobody owns now. Rule: what was not the applier's stays, even
     * within a part that goes.
     *
     * @param last what the applier owned before
     * @param owned what anybody owns now
     */
    static ObjectNode of(ObjectNode merged, FieldSet last, FieldSet owned, Type type) {
        FieldSet there = Removal.named(Fields.of(merged, type), type);
        FieldSet mine = Removal.named(last, type);
        FieldSet bare = Removal.named(Fields.of(Removal.of(merged, mine, type), type), type);
        ObjectNode kept = Removal.of(merged, there.without(bare.with(Removal.named(owned, type))), type);
        FieldSet rest = Removal.named(Fields.of(kept, type), type);
        return Removal.of(merged, there.without(rest).common(mine), type);
    }
}
