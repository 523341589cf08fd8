package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.flags.Flags;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.FileArea;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.Output;
import podium.kubectl.session.StandardInput;
import podium.kubectl.session.TextEditor;
import podium.kubectl.update.OwnedTrees;
import podium.kubectl.update.Server;

/**
 * One command line that is being carried out.
 *
 * @param path the command with all its words, as in {@code kubectl rollout status}
 * @param input what its standard input is
 */
record Call(String path, Flags flags, LiveCluster cluster, FileArea files, StandardInput input, ApiTrees trees,
        Output out,
        TextEditor editor) {
    /** What stands on standard input; nothing when that is a terminal. */
    String stdin() {
        return input.text();
    }

    /** What the cluster holds now. */
    Stock stock() {
        return new Stock(cluster.view(), trees);
    }

    /** The namespace that the command works in. */
    String namespace() {
        return Optional.of(flags.text("namespace")).filter(n -> !n.isEmpty()).orElseGet(
                () -> cluster.kubeconfig().namespace(flags.text("context")));
    }

    /** The server, to which this command writes under its name. */
    Server server() {
        return new Server(cluster, trees, Managers.author(path, flags));
    }

    /** The name under which the command owns what it writes. */
    String manager() {
        return Managers.of(path, flags);
    }

    /** An object as the command prints it: who owns its fields is hidden unless it is asked for. */
    ObjectNode tree(ApiObject object) {
        return flags.is("show-managed-fields") ? new OwnedTrees(cluster, trees).tree(object) : trees.tree(object);
    }

    /** The words that are no flags. */
    List<String> words() {
        return flags.words();
    }

    /** A fault in the use of the command. Rule: kubectl.md §7.8. */
    KubectlException usage(String message) {
        return KubectlException.error(message + "\nSee '" + path + " -h' for help and examples");
    }

    /** Refuses a command line without a flag that it must have. */
    void require(String... names) {
        List<String> missing = List.of(names).stream().filter(n -> !flags.has(n)).map(n -> "\"" + n + "\"").toList();
        if (!missing.isEmpty())
            throw KubectlException.error("required flag(s) " + String.join(", ", missing) + " not set");
    }
}
