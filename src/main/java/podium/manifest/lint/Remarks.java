package podium.manifest.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import podium.manifest.fix.Fixes;
import podium.manifest.tree.SourceMap;
import podium.text.Edit;
import podium.text.Problem;

/** Collects advice on one document, without the rules that are switched off. */
final class Remarks {
    private final SourceMap places;
    private final Fixes fixes;
    private final Set<String> disabled;
    private final List<Problem> found = new ArrayList<>();

    Remarks(SourceMap places, Fixes fixes, Set<String> disabled) {
        this.places = places;
        this.fixes = fixes;
        this.disabled = disabled;
    }

    Fixes fixes() {
        return fixes;
    }

    List<Problem> found() {
        return found;
    }

    void add(LintRule rule, String path, String message) {
        add(rule, path, message, List.of());
    }

    void add(LintRule rule, String path, String message, List<Edit> edits) {
        if (disabled.contains(rule.id())) return;
        String lesson = rule.lesson().isEmpty() ? "" : " Lesson: " + rule.lesson() + ".";
        found.add(new Problem(Problem.Severity.ADVICE, rule.id(), places.nearest(path), message,
                rule.advice() + lesson, edits));
    }
}
