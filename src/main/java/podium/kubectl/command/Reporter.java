package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.cluster.ApiObject;
import podium.kubectl.ResourceName;
import podium.kubectl.print.Form;
import podium.kubectl.print.Forms;
import podium.kubectl.print.JsonText;

/** Says what a command has done to objects: a line each, or the objects themselves. Rule: kubectl.md §8. */
final class Reporter {
    private final Call call;
    private final Form form;
    private final DryRun dryRun;
    private final String suffix;
    private boolean hasPrinted;

    Reporter(Call call) {
        this(call, DryRun.of(call).suffix());
    }

    /** One that says something else, or nothing, behind the word of a dry run. */
    Reporter(Call call, String suffix) {
        this.call = call;
        this.suffix = suffix;
        this.form = Forms.ofChange(call.flags(), call.files());
        this.dryRun = DryRun.of(call);
    }

    DryRun dryRun() {
        return dryRun;
    }

    /** Something was done to an object. */
    void done(ApiObject object, String word) {
        if (form instanceof Form.Human || form instanceof Form.Name)
            line(object.apiVersion(), object.kind(),
                    object.metadata().name(), word);
        else
            tree(call.tree(object));
    }

    /** Something was done, or would have been done, to an object that is known as a tree. */
    void done(ObjectNode tree, String word) {
        if (form instanceof Form.Human || form instanceof Form.Name) {
            line(tree.path("apiVersion").asText(), tree.path("kind").asText(),
                    tree.path("metadata").path("name").asText(), word);
        } else {
            tree(tree);
        }
    }

    /** An object that kubectl made up: its JSON keeps the order of its fields. */
    void made(ObjectNode tree, String word) {
        if (form instanceof Form.Json) call.out().print(JsonText.ordered(tree));
        else done(tree, word);
    }

    private void tree(ObjectNode tree) {
        if (hasPrinted && form instanceof Form.Yaml) call.out().line("---");
        hasPrinted = true;
        call.out().print(form.print(tree));
    }

    private void line(String version, String kind, String name, String word) {
        String named = ResourceName.of(version, kind, name);
        call.out().line(form instanceof Form.Name ? named : named + " " + word + suffix);
    }
}
