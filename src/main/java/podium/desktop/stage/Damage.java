package podium.desktop.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.desktop.stage.Mark.Area;

/** Where a picture differs from the one before it, so that only that much of it is drawn again. */
final class Damage {
    /** Above this share of the whole it is cheaper to draw everything. */
    private static final double MOST = 0.6;
    /** Areas are put together while that draws at most this much more. */
    private static final double GENEROUS = 1.2;
    private static final int MOST_AREAS = 120;

    private Damage() {
    }

    /**
     * The areas to draw anew, none when the pictures are equal; empty when all of it is.
     *
     * @param extent tells how far marks reach
     */
    static Optional<List<Area>> between(Picture before, Picture after, Extent extent) {
        Set<Mark> old = new HashSet<>(before.marks());
        Set<Mark> now = new HashSet<>(after.marks());
        List<Mark> kept = before.marks().stream().filter(now::contains).toList();
        // Marks that lie above each other in another order are as good as new.
        if (!kept.equals(after.marks().stream().filter(old::contains).toList())) return Optional.empty();
        List<Area> areas = new ArrayList<>();
        before.marks().stream().filter(mark -> !now.contains(mark)).forEach(mark -> add(areas, extent.of(mark)));
        after.marks().stream().filter(mark -> !old.contains(mark)).forEach(mark -> add(areas, extent.of(mark)));
        double drawn = areas.stream().mapToDouble(Damage::size).sum();
        boolean much = areas.size() > MOST_AREAS || drawn > MOST * after.width() * after.height();
        return much ? Optional.empty() : Optional.of(List.copyOf(areas));
    }

    private static void add(List<Area> areas, Area more) {
        Area grown = more;
        for (int i = 0; i < areas.size(); i++) {
            Area both = union(areas.get(i), grown);
            if (size(both) > GENEROUS * (size(areas.get(i)) + size(grown))) continue;
            grown = both;
            areas.remove(i);
            i = -1;
        }
        areas.add(grown);
    }

    private static Area union(Area a, Area b) {
        double left = Math.min(a.x(), b.x());
        double top = Math.min(a.y(), b.y());
        return new Area(left, top, Math.max(a.right(), b.right()) - left, Math.max(a.bottom(), b.bottom()) - top);
    }

    private static double size(Area area) {
        return area.width() * area.height();
    }
}
