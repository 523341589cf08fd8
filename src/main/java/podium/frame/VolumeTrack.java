package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import podium.frame.VolumeFrame.Access;
import podium.frame.VolumeFrame.FileFrame;
import podium.frame.VolumeFrame.MountFrame;
import podium.frame.VolumeFrame.Touch;
import podium.shell.fs.FileChange;
import podium.simulation.Change;

/** All that happened to the files of one volume. */
final class VolumeTrack {
    private final String name;
    private final String type;
    private final List<MountFrame> mounts;
    private final TreeMap<String, OverTime<Optional<FileFrame>>> files = new TreeMap<>();
    private final OverTime<List<Touch>> touches = new OverTime<>();

    VolumeTrack(String name, String type, List<MountFrame> mounts) {
        this.name = name;
        this.type = type;
        this.mounts = mounts;
    }

    String name() {
        return name;
    }

    /** A file was made, changed, read or removed. */
    void accept(Change.FileChanged changed) {
        FileChange change = changed.change();
        if (!shows(change.path())) return;
        switch (change.kind()) {
            case READ -> touch(changed, Access.READ);
            case REMOVED -> {
                remove(changed.at(), change.path());
                touch(changed, Access.REMOVED);
            }
            case CREATED, WRITTEN, ATTRIBUTES -> {
                files.computeIfAbsent(change.path(), _ -> new OverTime<>()).put(changed.at(),
                        Optional.of(file(change)));
                touch(changed, Access.WRITTEN);
            }
        }
    }

    /** The volume at a moment. */
    VolumeFrame at(Instant at) {
        List<FileFrame> present = files.values().stream().flatMap(h -> h.at(at).stream()).flatMap(
                Optional::stream).toList();
        return new VolumeFrame(name, type, present, mounts, touches.at(at).orElse(List.of()));
    }

    /** Rule: the kubelet keeps the versions of API volumes below names with two dots, behind links; they are no content. */
    static boolean shows(String path) {
        return !path.equals("/") && Arrays.stream(path.split("/")).noneMatch(part -> part.startsWith(".."));
    }

    private void touch(Change.FileChanged changed, Access access) {
        Touch touch = new Touch(changed.at(), changed.container(), changed.change().path(), access);
        List<Touch> before = touches.latest().orElse(List.of());
        List<Touch> now = new ArrayList<>();
        if (!before.isEmpty() && before.getFirst().at().equals(changed.at())) now.addAll(before);
        now.removeIf(t -> t.path().equals(touch.path()) && t.container().equals(touch.container())
                && t.access() == access);
        now.add(touch);
        touches.put(changed.at(), List.copyOf(now));
    }

    private void remove(Instant at, String path) {
        files.forEach((other, history) -> {
            if (other.equals(path) || other.startsWith(path + "/")) history.put(at, Optional.empty());
        });
    }

    private static FileFrame file(FileChange c) {
        return new FileFrame(c.path(), c.type() == FileChange.FileType.DIRECTORY, c.size(), c.uid(), c.gid(), c.mode(),
                c.target());
    }
}
