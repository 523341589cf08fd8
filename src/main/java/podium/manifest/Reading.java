package podium.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.fix.Fixes;
import podium.manifest.rules.Cause;
import podium.manifest.stored.Accepted;
import podium.manifest.tree.SourceMap;
import podium.text.Edit;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** What is collected while one object is read. */
final class Reading {
    private final SourceMap places;
    private final Fixes fixes;
    private String stage = "identity";
    private final List<Problem> problems = new ArrayList<>();
    private List<Cause> warnings = List.of();
    private Optional<Refusal> refusal = Optional.empty();
    private Optional<Accepted> accepted = Optional.empty();

    Reading(Source source, SourceMap places) {
        this.places = places;
        this.fixes = new Fixes(source, places);
    }

    SourceMap places() {
        return places;
    }

    Fixes fixes() {
        return fixes;
    }

    /** What the problems from here on are called. */
    void stage(String code) {
        stage = code;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    Optional<Accepted> accepted() {
        return accepted;
    }

    void accept(Accepted object) {
        accepted = Optional.of(object);
    }

    List<Cause> warnings() {
        return warnings;
    }

    /** Notes what the server warns of. */
    void warn(List<Cause> found) {
        warnings = List.copyOf(found);
        found.forEach(w -> warning(places.nearest(w.path()), w.toString(), w.rule()));
    }

    boolean isRefused() {
        return refusal.isPresent();
    }

    void refuse(Refusal reason) {
        refusal = Optional.of(reason);
    }

    void error(Span span, String message, String rule, List<Edit> fixes) {
        problems.add(new Problem(Problem.Severity.ERROR, stage, span, message, rule, fixes));
    }

    void error(String path, String message, String rule) {
        error(places.nearest(path), message, rule, List.of());
    }

    void warning(Span span, String message, String rule) {
        problems.add(new Problem(Problem.Severity.WARNING, stage, span, message, rule, List.of()));
    }
}
