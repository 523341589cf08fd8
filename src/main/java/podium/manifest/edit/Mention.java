package podium.manifest.edit;

import podium.text.Span;

/**
 * A place where a name stands.
 *
 * @param scope within which the name means the same: a Pod, or a namespace
 * @param defines whether the name is given here; otherwise it is used
 * @param place the path of the field
 * @param span the scalar, quotes included
 */
record Mention(NameKind kind, String scope, String name, boolean defines, String place, Span span) {
    /** Whether both speak of the same thing. */
    boolean same(Mention other) {
        return kind == other.kind && scope.equals(other.scope) && name.equals(other.name);
    }
}
