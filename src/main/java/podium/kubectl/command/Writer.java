package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import podium.cluster.ApiObject;
import podium.kubectl.resource.Failures;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ManifestFiles;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Refused;
import podium.kubectl.update.Server;
import podium.kubectl.update.UnknownFields;
import podium.manifest.Document;
import podium.manifest.Refusal;
import podium.manifest.verdict.RefusalWords;

/** What the commands that write objects from files share. Rule: kubectl.md §7.4, §7.10. */
final class Writer {
    private static final List<String> VALIDATIONS = List.of("strict", "true", "True", "TRUE", "t", "T", "1", "warn",
            "ignore", "false", "False", "FALSE", "f", "F", "0");
    private final Call call;
    private final Failures failures = new Failures();
    private final Server server;
    private final List<String> warned = new ArrayList<>();

    Writer(Call call) {
        this.call = call;
        this.server = call.server();
    }

    Server server() {
        return server;
    }

    Failures failures() {
        return failures;
    }

    /** One object of a file that kubectl itself can read. */
    record Item(String file, ResourceType type, ObjectNode tree, Document document) {
        String name() {
            return tree.path("metadata").path("name").asText();
        }
    }

    /** What is done with one object. */
    interface Work {
        /** Does it; the server may refuse. */
        void accept(Item item);
    }

    /** Refuses a command line that names neither files nor a kustomization, or both. */
    static void needFiles(Call call) {
        boolean files = !call.flags().all("filename").isEmpty();
        boolean kustomize = !call.flags().text("kustomize").isEmpty();
        if (files && kustomize) throw KubectlException.error("only one of -f or -k can be specified");
        if (!files && !kustomize) throw KubectlException.error("must specify one of -f and -k");
    }

    /** Does something with every object of the command line's files; what fails is told at the end. */
    void each(String verb, Work work) {
        checkValidation();
        List<ManifestFiles.Read> files = read();
        int objects = 0;
        for (ManifestFiles.Read file : files) {
            for (Document document : file.documents()) {
                if (endsFile(document)) continue;
                objects++;
                failures.attempt(() -> one(file.name(), document, verb, work));
            }
            if (file.manifest().broken().isPresent()) {
                Refusal.Client broken = file.manifest().broken().get();
                if (broken.message().equals("no objects passed to create")) continue;
                failures.add(words("", broken));
                failures.end();
            }
        }
        if (objects == 0) throw KubectlException.error("no objects passed to " + call.path().split(" ", -1)[1]);
    }

    private void checkValidation() {
        String validate = call.flags().text("validate");
        if (call.flags().has("validate") && !VALIDATIONS.contains(validate)) {
            throw KubectlException.error("invalid - validate option \"" + validate
                    + "\"; must be one of: strict (or true), warn, ignore (or false)");
        }
    }

    private List<ManifestFiles.Read> read() {
        ManifestFiles files = new ManifestFiles(call.files(), call.stdin(), call.cluster().reader(),
                call.flags().is("recursive"));
        String folder = call.flags().text("kustomize");
        if (folder.isEmpty()) return files.read(call.flags().all("filename"), call.cluster().view(), call.namespace());
        return List.of(files.read(folder, Kustomize.build(call, folder), call.cluster().view(), call.namespace()));
    }

    private static boolean endsFile(Document document) {
        return document.refusal().filter(r -> r instanceof Refusal.Client c && c.endsFile()).isPresent();
    }

    private void one(String file, Document document, String verb, Work work) {
        document.refusal().filter(Refusal.Client.class::isInstance).ifPresent(r -> {
            throw words("", r);
        });
        ObjectNode tree = (ObjectNode) call.trees().parse(document.tree().toString());
        ResourceType type = ResourceTypes.ofKind(tree.path("apiVersion").asText(),
                tree.path("kind").asText()).orElseThrow(
                        () -> document.refusal().map(r -> words("error when creating \"" + file + "\": ", r)).orElseGet(
                                () -> KubectlException.error("no matches for kind \"" + tree.path("kind").asText()
                                        + "\" in version \"" + tree.path("apiVersion").asText() + "\"")));
        place(tree, type);
        lighten(tree, type);
        try {
            work.accept(new Item(file, type, tree, document));
        } catch (Refused refused) {
            throw words("error when " + verb + " \"" + file + "\": ", refused.refusal());
        }
    }

    /** Rule: with {@code --validate} as {@code warn} or {@code ignore} the server leaves unknown fields out. */
    private void lighten(ObjectNode tree, ResourceType type) {
        String validate = call.flags().text("validate");
        boolean strict = List.of("", "strict", "true", "True", "TRUE", "t", "T", "1").contains(validate);
        if (strict || DryRun.of(call) == DryRun.CLIENT) return;
        List<String> messages = call.cluster().reader().schema().kind(type.apiVersion(), type.kind()).map(
                kind -> UnknownFields.removed(tree, kind)).orElse(List.of());
        if (validate.equals("warn")) messages.forEach(m -> call.out().error("Warning: " + m));
    }

    /** Objects without a namespace get that of the command. */
    private void place(ObjectNode tree, ResourceType type) {
        if (!type.isNamespaced()) return;
        if (!(tree.path("metadata") instanceof ObjectNode meta)) {
            tree.putObject("metadata").put("namespace", call.namespace());
            return;
        }
        String given = meta.path("namespace").asText();
        if (given.isEmpty()) meta.put("namespace", call.namespace());
        else if (call.flags().has("namespace") && !given.equals(call.namespace())) {
            throw KubectlException.error("the namespace from the provided object \"" + given
                    + "\" does not match the namespace \"" + call.namespace() + "\". You must pass '--namespace="
                    + given
                    + "' to perform this operation.");
        }
    }

    /** Tells the server's warnings, each text once. */
    void warn(Document document) {
        document.warnings().forEach(w -> {
            if (warned.contains(w.toString())) return;
            warned.add(w.toString());
            call.out().error("Warning: " + w);
        });
    }

    /** A refusal as the end of a command. */
    static KubectlException words(String doing, Refusal refusal) {
        return new KubectlException(1, RefusalWords.alone(doing, refusal), RefusalWords.amongOthers(doing, refusal));
    }

    /** Does something that the server may refuse. */
    static <T> T refusable(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw words(doing, refused.refusal());
        }
    }

    /** The live object of an item. */
    Optional<ApiObject> live(Item item) {
        return call.stock().find(item.type(), item.tree().path("metadata").path("namespace").asText(), item.name());
    }
}
