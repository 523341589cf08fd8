package podium.kubectl.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import podium.cluster.ApiObject;
import podium.kubectl.table.KindTable;
import podium.kubectl.table.KindTables;
import podium.kubectl.table.TablePrinter;

/**
 * How a table of objects is laid out. Rule: kubectl.md §4.2.
 *
 * @param withNamespace whether the namespace stands in front
 * @param labels labels that have columns of their own
 * @param withLabels whether all labels stand at the end
 * @param withKind whether names carry their kinds
 */
public record Listing(boolean wide, boolean withNamespace, List<String> labels, boolean withLabels, boolean withKind,
        boolean withHeader) {
    /** The table of objects of one kind; empty without objects. */
    public String table(String kind, List<ApiObject> objects, boolean isNamespaced, Instant now) {
        if (objects.isEmpty()) return "";
        List<List<String>> rows = new ArrayList<>();
        if (withHeader) rows.add(header(kind, isNamespaced));
        objects.forEach(o -> rows.add(row(kind, o, isNamespaced, now)));
        return new TablePrinter().print(rows);
    }

    /** The header of the objects of one kind. */
    public List<String> header(String kind, boolean isNamespaced) {
        List<String> cells = new ArrayList<>();
        if (withNamespace && isNamespaced) cells.add("NAMESPACE");
        KindTable<?> table = KindTables.ofKind(kind, wide);
        cells.addAll(table.header(wide));
        labels.forEach(l -> cells.add(l.substring(l.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT)));
        if (withLabels) cells.add("LABELS");
        return cells;
    }

    /** The row of one object. */
    public List<String> row(ApiObject object, boolean isNamespaced, Instant now) {
        return row(object.kind(), object, isNamespaced, now);
    }

    private List<String> row(String kind, ApiObject object, boolean isNamespaced, Instant now) {
        List<String> cells = new ArrayList<>();
        if (withNamespace && isNamespaced) cells.add(object.metadata().namespace());
        cells.addAll(KindTables.ofKind(kind, wide).rowOf(object, now, wide, withKind));
        labels.forEach(l -> cells.add(object.metadata().labels().getOrDefault(l, "")));
        if (withLabels) cells.add(KindTables.labels(object.metadata().labels()));
        return cells;
    }
}
