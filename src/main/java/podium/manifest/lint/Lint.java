package podium.manifest.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.fix.Fixes;
import podium.text.Problem;

/** Advice on a manifest: what a server takes without a word, and what yet mostly is a mistake. */
public final class Lint {
    private Lint() {
    }

    /** Every rule, in the order in which they are listed. */
    public static List<LintRule> rules() {
        return List.of(CommandLint.ENDLESS, CommandLint.SHELL, CommandLint.PLACE, VolumeLint.UNUSED,
                ServiceLint.NOTHING, ContainerLint.ENV_ORDER, ContainerLint.LIVENESS, ContainerLint.OCTAL,
                ContainerLint.IMAGE_TAG, ContainerLint.RESOURCES);
    }

    /**
     * The advice on a manifest, document by document.
     *
     * @param disabled the rules that are switched off, by their ids
     */
    public static List<Problem> of(Manifest manifest, Set<String> disabled) {
        List<PodView> pods = manifest.documents().stream().map(d -> PodView.of(d.tree())).flatMap(
                Optional::stream).toList();
        List<Problem> found = new ArrayList<>();
        for (Document document : manifest.documents()) {
            Remarks remarks = new Remarks(document.places(), new Fixes(manifest.source(), document.places()), disabled);
            PodView.of(document.tree()).ifPresent(pod -> pod(pod, remarks));
            ServiceLint.check(document.tree(), pods, remarks);
            found.addAll(remarks.found());
        }
        return found;
    }

    private static void pod(PodView pod, Remarks remarks) {
        for (PodView.Part part : pod.all()) {
            CommandLint.check(pod, part, remarks);
            ContainerLint.check(part, remarks);
        }
        VolumeLint.check(pod, remarks);
        ContainerLint.modes(pod, remarks);
    }
}
