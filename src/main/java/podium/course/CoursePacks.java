package podium.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import podium.text.Source;

/** Several courses, put together to one: the lessons of all, by their numbers. */
public final class CoursePacks {
    /** What a pack has to itself: the folder of a lesson, a bank of questions, or an exam. */
    private static final Pattern PART = Pattern.compile("(lessons/[^/]+)/.*|((?:quizzes|curricula)/[^/]+)");

    private final TreeMap<String, String> texts = new TreeMap<>();
    private final TreeSet<String> others = new TreeSet<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CoursePacks() {
    }

    /** The course in some folders; the program's own when there is none. Throws as {@link Course#load} does. */
    public static Course load(List<Path> folders) {
        if (folders.isEmpty()) return Course.own();
        Map<String, CourseFiles> packs = new LinkedHashMap<>();
        for (Path folder : folders) packs.put(folder.toString(), CourseFolder.read(folder));
        return join(packs);
    }

    /**
     * Puts packs together. A lesson or a bank that two packs have is taken from the first, and the other is a finding.
     *
     * @param packs by names that a reader of findings knows them by, in their order
     */
    static Course join(Map<String, CourseFiles> packs) {
        CoursePacks all = new CoursePacks();
        packs.forEach(all::add);
        Course joined = CourseReader.read(new CourseFiles(all.texts, all.others));
        Deferred<Finding> findings = new Deferred<>(_ -> Stream.concat(all.findings.stream(),
                joined.findings().stream()).toList());
        return new Course(String.join(" + ", all.titles), joined.lessons(), joined.quizzes(), findings,
                joined.files());
    }

    private void add(String name, CourseFiles pack) {
        TreeSet<String> refused = new TreeSet<>();
        pack.text(CourseFolder.ANCHOR).ifPresent(source -> {
            String title = CourseReader.title(source, texts.containsKey(source.name()) ? findings : new ArrayList<>());
            if (!title.isEmpty()) titles.add(title);
        });
        pack.texts().forEach((path, text) -> {
            if (belongs(name, path, refused)) texts.putIfAbsent(path, text);
        });
        for (String path : pack.others()) if (belongs(name, path, refused)) others.add(path);
    }

    private boolean belongs(String pack, String path, Set<String> refused) {
        Matcher matcher = PART.matcher(path);
        if (!matcher.matches()) return true;
        String part = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        String owner = owners.computeIfAbsent(part, _ -> pack);
        if (owner.equals(pack)) return true;
        if (refused.add(part)) {
            findings.add(Finding.error(new Source(path, ""), part + " of " + pack + " is in " + owner + ", too",
                    "A lesson, a bank of questions and a curriculum are known by their names. Rename it in one of the packs."));
        }
        return false;
    }
}
