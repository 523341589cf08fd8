package podium.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import podium.text.Source;

/**
 * A course as files, already in memory: so everything behind it is a pure function.
 *
 * @param texts contents by path within the course, as in {@code lessons/02-x/lesson.md}
 * @param others paths of files that are not text, such as pictures
 */
public record CourseFiles(SortedMap<String, String> texts, SortedSet<String> others) {
    /** The text file at a path. */
    public Optional<Source> text(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> new Source(path, text));
    }

    /** Whether there is a file of any kind at a path. */
    public boolean exists(String path) {
        return texts.containsKey(path) || others.contains(path);
    }

    /** The names of the folders right below a folder, sorted. */
    public List<String> folders(String folder) {
        String prefix = folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : texts.keySet()) {
            if (!path.startsWith(prefix)) continue;
            int end = path.indexOf('/', prefix.length());
            if (end > 0) names.add(path.substring(prefix.length(), end));
        }
        return new ArrayList<>(names);
    }

    /** The YAML files right in a folder, sorted by name. */
    public List<Source> yamls(String folder) {
        return inside(folder, ".yaml");
    }

    /** The files right in a folder whose names end like this, sorted by name. */
    public List<Source> inside(String folder, String ending) {
        String prefix = folder + "/";
        List<Source> found = new ArrayList<>();
        texts.forEach((path, text) -> {
            boolean inside = path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0;
            if (inside && path.endsWith(ending)) found.add(new Source(path, text));
        });
        return found;
    }
}
