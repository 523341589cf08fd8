package podium.kubectl.command;

import java.util.List;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl top}: this cluster has no metrics server. Rule: kubectl.md §8. */
record Top(String name) implements Verb {
    static Verb group() {
        return new Group("top", List.of(new Top("node"), new Top("nodes"), new Top("pod"), new Top("pods")));
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().text("selector,l", "field-selector", "sort-by").bool("containers", "all-namespaces,A",
                "no-headers", "sum", "show-capacity", "show-swap").on("use-protocol-buffers");
    }

    @Override
    public void run(Call call) {
        if (!List.of("", "cpu", "memory").contains(call.flags().text("sort-by")))
            throw KubectlException.error("--sort-by accepts only cpu or memory");
        if (!call.words().isEmpty() && !call.flags().text("selector").isEmpty())
            throw KubectlException.error("only one of NAME or selector can be provided");
        throw KubectlException.error("Metrics API not available");
    }
}
