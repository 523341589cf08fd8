package podium.kubectl.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.cluster.OtherObject;
import podium.kubectl.ResourceName;

/**
 * How objects of one kind are listed.
 *
 * @param header the columns of every listing
 * @param wideHeader the columns that {@code -o wide} adds
 * @param cells the cells below the header at a moment, the name first
 * @param wide the cells below the wide header
 */
public record KindTable<T extends ApiObject>(Class<T> type, List<String> header, List<String> wideHeader,
        BiFunction<T, Instant, List<String>> cells, Function<T, List<String>> wide) {

    /** A kind whose wide listing has no more columns. */
    static <T extends ApiObject> KindTable<T> narrow(Class<T> type, String header,
            BiFunction<T, Instant, List<String>> cells) {
        return new KindTable<>(type, List.of(header.split("\\|")), List.of(), cells, object -> List.of());
    }

    /** The table of some objects; empty without objects. Names get their kind in front where kinds are mixed. */
    public String print(List<T> objects, Instant now, boolean isWide, boolean withKind) {
        List<List<String>> rows = objects.stream().map(object -> row(object, now, isWide, withKind)).toList();
        return TablePrinter.table(header(isWide), rows);
    }

    /** The header of a listing. */
    public List<String> header(boolean isWide) {
        return Stream.concat(header.stream(), isWide ? wideHeader.stream() : Stream.empty()).toList();
    }

    /** One row of a listing. */
    public List<String> row(T object, Instant now, boolean isWide, boolean withKind) {
        List<String> row = new ArrayList<>(cells.apply(object, now));
        if (withKind && header.getFirst().equals("NAME"))
            row.set(0, ResourceName.of(object.apiVersion(), object.kind(), row.getFirst()));
        if (isWide) row.addAll(wide.apply(object));
        return row;
    }

    /** The row of an object that is of the table's type, or whose fields the table reads by name. */
    public List<String> rowOf(ApiObject object, Instant now, boolean isWide, boolean withKind) {
        return row(type.cast(type == OtherObject.class ? AsOther.of(object) : object), now, isWide, withKind);
    }
}
