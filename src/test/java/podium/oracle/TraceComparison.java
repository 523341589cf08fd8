package podium.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds a trace against a recorded one by seven measures: apply, rows, times, final, events, logs and describe; each the
 * share of items that agree.
 */
final class TraceComparison {
    private final JsonNode want;
    private final JsonNode got;
    private final Alias wantAlias;
    private final Alias gotAlias;
    private final Score score = new Score();

    private TraceComparison(JsonNode want, JsonNode got) {
        this.want = want;
        this.got = got;
        this.wantAlias = new Alias(want);
        this.gotAlias = new Alias(got);
    }

    static Score compare(JsonNode want, JsonNode got) {
        TraceComparison comparison = new TraceComparison(want, got);
        comparison.commands();
        comparison.rows();
        comparison.finalStates();
        comparison.events();
        comparison.logs();
        comparison.describe();
        return comparison.score;
    }

    private void commands() {
        List<JsonNode> wanted = commands(want);
        List<JsonNode> answered = commands(got);
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode a = wanted.get(i);
            JsonNode b = i < answered.size() ? answered.get(i) : JsonNodeFactory.instance.objectNode();
            boolean same = List.of("rc", "out", "err").stream().allMatch(
                    k -> wantAlias.of(a.path(k)).equals(gotAlias.of(b.path(k))));
            score.add("apply", same, "want " + a + "\n         got  " + b);
        }
    }

    private static List<JsonNode> commands(JsonNode trace) {
        List<JsonNode> all = new ArrayList<>(List.of(trace.path("apply")));
        trace.path("steps").forEach(all::add);
        return all;
    }

    private void rows() {
        double run = want.path("run").asDouble(0) != 0 ? want.path("run").asDouble() : 1e9;
        Map<String, List<PodRows>> wanted = PodRows.of(want, wantAlias);
        Map<String, List<PodRows>> gotten = PodRows.of(got, gotAlias);
        for (String name : union(wanted.keySet(), gotten.keySet())) {
            List<PodRows> left = new ArrayList<>(gotten.getOrDefault(name, List.of()));
            for (PodRows one : wanted.getOrDefault(name, List.of())) {
                PodRows best = takeBest(one, left, run);
                rows(name, one, best, run);
            }
            left.forEach(extra -> rows(name, new PodRows(List.of()), extra, run));
        }
    }

    /** Pods of one alias are told apart by no one: takes the one that agrees best. */
    private static PodRows takeBest(PodRows wanted, List<PodRows> left, double run) {
        if (left.isEmpty()) return new PodRows(List.of());
        int best = 0;
        for (int i = 1; i < left.size(); i++) {
            if (wanted.against(left.get(i), run).isBetterThan(wanted.against(left.get(best), run))) best = i;
        }
        return left.remove(best);
    }

    private void rows(String name, PodRows wanted, PodRows gotten, double run) {
        PodRows.Agreement agreement = wanted.against(gotten, run);
        boolean both = !wanted.rows().isEmpty() && !gotten.rows().isEmpty();
        score.add("rows", agreement.same() && both,
                name + "\n         want " + wanted + "\n         got  " + gotten);
        for (PodRows.Pair pair : agreement.pairs()) {
            double a = pair.wanted().start();
            double b = pair.got().start();
            if (pair.wanted().lasted() < PodRows.LASTING && pair.got().lasted() < PodRows.LASTING) continue;
            score.add("times", Math.abs(a - b) <= Math.max(2, 0.3 * a),
                    name + " " + String.join(" ", pair.wanted().state()) + ": " + a + " s, got " + b + " s");
        }
    }

    private void finalStates() {
        Map<String, List<String>> wanted = FinalStates.of(want, wantAlias);
        Map<String, List<String>> gotten = FinalStates.of(got, gotAlias);
        for (String key : union(wanted.keySet(), gotten.keySet())) {
            List<String> a = wanted.getOrDefault(key, List.of());
            List<String> b = gotten.getOrDefault(key, List.of());
            score.add("final", a.equals(b), key + ": want " + a + ", got " + b);
        }
    }

    private void events() {
        Set<List<String>> wanted = events(want, wantAlias);
        Set<List<String>> gotten = events(got, gotAlias);
        Map<String, List<String>> all = new TreeMap<>();
        wanted.forEach(e -> all.put(e.toString(), e));
        gotten.forEach(e -> all.put(e.toString(), e));
        all.values().forEach(e -> score.add("events", wanted.contains(e) && gotten.contains(e),
                (wanted.contains(e) ? "missing " : "extra ") + e));
    }

    private static Set<List<String>> events(JsonNode trace, Alias alias) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (JsonNode e : trace.path("events")) {
            String reason = e.path("reason").asText();
            if (Unknowable.isHistory(reason, e.path("message").asText())) continue;
            all.add(List.of(e.path("type").asText(), reason, alias.of(e.path("object")), alias.of(e.path("message"))));
        }
        return all;
    }

    private void logs() {
        Map<String, List<String>> gotten = logs(got, gotAlias::of);
        logs(want, wantAlias::of).forEach((key, a) -> {
            List<String> b = gotten.getOrDefault(key, List.of());
            score.add("logs", a.equals(b), key + ": want " + a + ", got " + b);
        });
    }

    private static Map<String, List<String>> logs(JsonNode trace, Function<String, String> alias) {
        Map<String, List<String>> all = new TreeMap<>();
        trace.path("final").path("logs").properties().forEach(e -> {
            // standard output and error of one container have no common order
            String out = alias.apply(Unknowable.text(e.getValue().path("out"))).lines().sorted().toList().toString();
            String err = alias.apply(Unknowable.text(e.getValue().path("err")));
            all.computeIfAbsent(alias.apply(e.getKey()), k -> new ArrayList<>()).add(out + " " + err);
        });
        all.values().forEach(list -> list.sort(null));
        return all;
    }

    private void describe() {
        List<String> wanted = DescribeLines.of(want, wantAlias);
        List<String> gotten = DescribeLines.of(got, gotAlias);
        if (wanted.isEmpty() && gotten.isEmpty()) return;
        SequenceMatcher<String> matcher = new SequenceMatcher<>(wanted, gotten);
        score.add("describe", matcher.common(), Math.max(wanted.size(), gotten.size()),
                DescribeLines.difference(wanted, gotten, matcher.opcodes()));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
