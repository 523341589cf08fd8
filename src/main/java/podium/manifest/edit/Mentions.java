package podium.manifest.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;
import podium.text.Span;

/** All names of a text, found by walking its trees along the schema. */
final class Mentions {
    private static final String DEFAULT_CONTAINER = "kubectl.kubernetes.io/default-container";
    private final List<Mention> found = new ArrayList<>();
    private final TargetPorts targets = new TargetPorts();

    private Mentions() {
    }

    static List<Mention> of(Sheet sheet) {
        Mentions all = new Mentions();
        for (int i = 0; i < sheet.pages().size(); i++) {
            Sheet.Page page = sheet.pages().get(i);
            Place place = new Place(page, i + ":", "");
            page.kind().ifPresent(kind -> {
                NameFields.object(kind.name()).ifPresent(name -> all.note(place, name, "metadata.name", true));
                all.walk(place, kind.type(), page.tree(), "");
            });
        }
        all.found.addAll(all.targets.resolved());
        return List.copyOf(all.found);
    }

    /** What an offset names, if it stands on a name. */
    static Optional<Mention> at(List<Mention> mentions, int offset) {
        return mentions.stream().filter(m -> m.span().touches(offset)).findFirst();
    }

    /**
     * Where the walk is.
     *
     * @param pod the path of the Pod's spec around it; empty outside of one
     */
    private record Place(Sheet.Page page, String document, String pod) {
        String podScope() {
            return document + pod;
        }

        Place within(Type.Struct struct, String path) {
            return struct.name().equals("PodSpec") ? new Place(page, document, path) : this;
        }
    }

    private void walk(Place place, Type type, JsonNode node, String path) {
        switch (type) {
            case Type.Array array -> {
                for (int i = 0; i < node.size() && node.isArray(); i++) {
                    walk(place, array.item(), node.get(i), path + "[" + i + "]");
                }
            }
            case Type.Struct struct when node.isObject() -> struct(place.within(struct, path), struct, node, path);
            default -> {
            }
        }
    }

    private void struct(Place place, Type.Struct struct, JsonNode node, String path) {
        if (struct.name().equals("PodTemplateSpec") || struct.name().equals("Pod")) {
            String annotations = join(path, "metadata.annotations");
            note(new Place(place.page, place.document, join(path, "spec")), NameKind.CONTAINER,
                    annotations + "." + DEFAULT_CONTAINER, false);
            targets.pod(place.document + join(path, "spec"), node.path("metadata").path("labels"));
        }
        if (struct.name().equals("StatefulSetSpec")) claims(place, node.path("volumeClaimTemplates"), path);
        for (var entry : node.properties()) {
            Optional<Field> field = struct.field(entry.getKey());
            if (field.isEmpty()) continue;
            String below = join(path, entry.getKey());
            NameFields.given(struct.name(), entry.getKey()).ifPresent(kind -> note(place, kind, below, true));
            NameFields.used(struct.name(), entry.getKey()).ifPresent(kind -> note(place, kind, below, false));
            walk(place, field.get().type(), entry.getValue(), below);
        }
    }

    /** Each claim template of a StatefulSet is a volume of its Pods. */
    private void claims(Place place, JsonNode templates, String path) {
        Place template = new Place(place.page, place.document, join(path, "template.spec"));
        for (int i = 0; i < templates.size(); i++) {
            note(template, NameKind.VOLUME, join(path, "volumeClaimTemplates[" + i + "].metadata.name"), true);
        }
    }

    private void note(Place place, NameKind kind, String path, boolean defines) {
        Optional<JsonNode> value = node(place.page.tree(), path).filter(v -> v.isTextual() && !v.asText().isEmpty());
        Optional<Span> span = place.page.places().value(path);
        if (value.isEmpty() || span.isEmpty()) return;
        String scope = switch (kind) {
            case VOLUME, CONTAINER, PORT -> place.podScope();
            default -> "namespace " + place.page.namespace();
        };
        Mention mention = new Mention(kind, scope, value.get().asText(), defines, path, span.get());
        if (kind == NameKind.PORT && place.pod.isEmpty()) {
            targets.service(mention, place.page.tree().path("spec").path("selector"));
        } else {
            found.add(mention);
        }
    }

    /** The node of a path as it was put together while walking; a key with dots of its own comes last. */
    private static Optional<JsonNode> node(JsonNode root, String path) {
        if (path.endsWith("." + DEFAULT_CONTAINER)) {
            String before = path.substring(0, path.length() - DEFAULT_CONTAINER.length() - 1);
            return node(root, before).map(n -> n.path(DEFAULT_CONTAINER));
        }
        JsonNode at = root;
        for (String step : path.split("[.\\[]", -1)) {
            at = step.endsWith("]") ? at.path(Integer.parseInt(step.substring(0, step.length() - 1))) : at.path(step);
        }
        return at.isMissingNode() ? Optional.empty() : Optional.of(at);
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
