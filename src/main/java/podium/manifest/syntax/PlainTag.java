package podium.manifest.syntax;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Leaves plain scalars unresolved: {@link Scalars} reads them by kubectl's rules, not by the library's. */
final class PlainTag extends Resolver {
    /** The tag of a scalar without quotes and without a tag of its own. */
    static final Tag PLAIN = new Tag("tag:podium,2026:plain");

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        if (kind != NodeId.scalar) return super.resolve(kind, value, implicit);
        return implicit ? PLAIN : Tag.STR;
    }
}
