package podium.desktop.stage;

import java.util.List;
import java.util.Locale;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.PodFrame;
import podium.frame.VolumeFrame;
import podium.frame.VolumeFrame.FileFrame;

/** A volume and the files that it holds as chips. */
final class Shelf {
    private final Sketch sketch;
    private final Scene scene;
    private final PodFrame pod;

    Shelf(Sketch sketch, Scene scene, PodFrame pod) {
        this.sketch = sketch;
        this.scene = scene;
        this.pod = pod;
    }

    void draw(VolumeFrame volume, Area area) {
        sketch.box(area, 4, Ink.VOLUME, Stroke.of(Ink.LINE, 1.2));
        sketch.hint(area, words(volume));
        double y = area.centre().y();
        double x = area.x() + 10;
        x += sketch.fitted(new Spot(x, y), volume.name(), Face.NAME, Ink.TEXT, area.width() / 4) + 6;
        x += sketch.fitted(new Spot(x, y), volume.type(), Face.SMALL, Ink.MUTED, area.width() / 4) + 12;
        List<FileFrame> files = volume.files().stream().filter(f -> !f.directory()).toList();
        if (files.isEmpty()) sketch.fitted(new Spot(x, y), "empty", Face.SMALL, Ink.MUTED, area.right() - x - 8);
        for (int i = 0; i < files.size(); i++) {
            String label = fileName(files.get(i).path()) + size(files.get(i));
            double width = sketch.measure().width(label, Face.SMALL) + 14;
            if (x + width > area.right() - 50) {
                sketch.fitted(new Spot(x, y), "and " + (files.size() - i) + " more", Face.SMALL, Ink.TEXT,
                        area.right() - x - 4);
                return;
            }
            chip(volume, files.get(i), label, new Area(x, area.y() + 7, width, area.height() - 14));
            x += width + 6;
        }
    }

    private void chip(VolumeFrame volume, FileFrame file, String label, Area area) {
        boolean hot = volume.touches().stream().anyMatch(t -> scene.isNow(t.at()) && t.path().equals(file.path()));
        sketch.box(area, 4, Ink.CHIP, Stroke.of(hot ? Ink.ACCENT : Ink.LINE, hot ? 2 : 1));
        sketch.text(area.centre(), label, Face.SMALL, Ink.TEXT, Mark.Align.CENTRE);
        sketch.hint(area, words(file));
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String words(VolumeFrame volume) {
        String end = volume.type().equals("emptyDir")
                ? "It lives as long as Pod " + pod.key().name() + ": a restart of a container leaves it as it is."
                : "Its content comes from outside of the Pod.";
        return "volume " + volume.name() + ", " + volume.type() + ". " + end;
    }

    private static String words(FileFrame f) {
        String what = f.target().isEmpty() ? f.size() + " bytes" : "a link to " + f.target();
        return String.format(Locale.ROOT, "%s%n%s, mode %04o, owner %d, group %d", f.path(), what, f.mode() & 07777,
                f.uid(), f.gid());
    }

    private static String size(FileFrame file) {
        if (!file.target().isEmpty()) return "";
        if (file.size() < 1000) return "  " + file.size() + " B";
        return String.format(Locale.ROOT, "  %.1f KiB", file.size() / 1024.0);
    }
}
