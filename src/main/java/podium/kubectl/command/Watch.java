package podium.kubectl.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.kubectl.flags.GoDuration;
import podium.kubectl.print.Form;
import podium.kubectl.print.Listing;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.Target;
import podium.kubectl.table.TablePrinter;
import podium.simulation.Change;

/** {@code kubectl get -w}: what there is, then a row for every change. Rule: kubectl.md §4.3. */
final class Watch {
    private final Call call;
    private final Form form;
    private final Lookup lookup;
    private final TablePrinter table = new TablePrinter();
    private final Listing listing;
    private boolean hasHeader;

    Watch(Call call, Form form, Lookup lookup) {
        this.call = call;
        this.form = form;
        this.lookup = lookup;
        this.listing = Get.listing(call, form instanceof Form.Human h && h.wide(), call.flags().is("show-kind"));
        this.hasHeader = !listing.withHeader();
    }

    void run(List<Target> targets) {
        if (targets.size() != 1) throw KubectlException.error("you may only specify a single resource type");
        if (!call.flags().text("sort-by").isEmpty()) {
            call.out().error("warning: --watch requested, --sort-by will be ignored for watch events received");
        }
        Target target = targets.getFirst();
        Predicate<ApiObject> wanted = wanted(target);
        List<ApiObject> there = lookup.find(target);
        if (!call.flags().is("watch-only")) print(target, there, "ADDED   ");
        follow(target, wanted);
    }

    private Predicate<ApiObject> wanted(Target target) {
        Predicate<ApiObject> selected = lookup.wanted(target.type());
        boolean everywhere = call.flags().is("all-namespaces") || !target.type().isNamespaced();
        return o -> o.kind().equals(target.type().kind())
                && (everywhere || o.metadata().namespace().equals(call.namespace()))
                && target.name().filter(n -> !n.equals(o.metadata().name())).isEmpty() && selected.test(o);
    }

    private void follow(Target target, Predicate<ApiObject> wanted) {
        int[] seen = {call.cluster().seen()};
        call.cluster().await(limit(), () -> {
            for (Change change : call.cluster().changesFrom(seen[0])) {
                if (change instanceof Change.ObjectChanged c && wanted.test(c.object())) {
                    print(target, List.of(c.object()), word(c.type()));
                }
            }
            seen[0] = call.cluster().seen();
            return false;
        });
    }

    private static String word(Change.Watch type) {
        return switch (type) {
            case ADDED -> "ADDED   ";
            case MODIFIED -> "MODIFIED";
            case DELETED -> "DELETED ";
        };
    }

    /** The watch ends with the request's time-out, or with the run. */
    private Duration limit() {
        String asked = call.flags().text("request-timeout");
        Duration left = Duration.between(call.cluster().now(), call.cluster().end());
        Optional<Duration> limit = Optional.of(asked).filter(t -> !t.equals("0")).map(
                t -> t.matches("\\d+") ? Duration.ofSeconds(Long.parseLong(t)) : GoDuration.parse(t));
        return limit.filter(l -> l.compareTo(left) < 0).orElse(left);
    }

    private void print(Target target, List<ApiObject> objects, String word) {
        if (objects.isEmpty()) return;
        if (!form.isHuman()) {
            objects.forEach(o -> call.out().print(form.print(call.tree(o))
                    + (form instanceof Form.Yaml ? "---\n" : "")));
            return;
        }
        Instant now = call.cluster().now();
        boolean named = target.type().isNamespaced();
        boolean withWord = call.flags().is("output-watch-events");
        List<List<String>> rows = new ArrayList<>();
        if (!hasHeader) rows.add(before("EVENT", listing.header(target.type().kind(), named), withWord));
        hasHeader = true;
        objects.forEach(o -> rows.add(before(word, listing.row(o, named, now), withWord)));
        call.out().print(table.print(rows));
    }

    private static List<String> before(String word, List<String> row, boolean withWord) {
        if (!withWord) return row;
        List<String> all = new ArrayList<>(List.of(word));
        all.addAll(row);
        return all;
    }
}
