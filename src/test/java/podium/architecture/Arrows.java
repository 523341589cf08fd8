package podium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rules about who may know whom. */
record Arrows(String root) {
    private static final Set<String> PURE_PARTS_OF_JAVA_NET = Set.of("java.net.URI", "java.net.URISyntaxException",
            "java.net.URLEncoder", "java.net.URLDecoder");

    List<ArchRule> rules() {
        return List.of(everyClassHasAPlace(), arrowsGoOneWay(), windowsOnlyInDesktop(), outsideWorldOnlyAtTheEdges(),
                databaseOnlyInProgress());
    }

    ArchRule everyClassHasAPlace() {
        return rule("every class lives in a package of the design", new ArchCondition<>("have a place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Place.of(type, root).isPresent()) return;
                events.add(SimpleConditionEvent.violated(type, type.getName()
                        + " is in none of the packages that Place lists: move it, or give its package a place there"));
            }
        });
    }

    ArchRule arrowsGoOneWay() {
        return rule("arrows between packages go one way", uses("not point upwards", (from, use) -> {
            Optional<Place> to = Place.of(use.getTargetClass(), root);
            return to.isPresent() && !from.mayUse(to.get());
        }, "this package must not know that one: let the lower package state a port, and the upper one implement it"));
    }

    ArchRule windowsOnlyInDesktop() {
        return rule("JavaFX is used in desktop alone", uses("not use JavaFX", (from, use) -> {
            String target = use.getTargetClass().getName();
            boolean starts = from == Place.CLI && target.equals("javafx.application.Application");
            return from != Place.DESKTOP && !starts && fromPackage(target, "javafx", "org.fxmisc", "atlantafx",
                    "org.kordamp");
        }, "JavaFX belongs to desktop; cli may start its Application"));
    }

    ArchRule outsideWorldOnlyAtTheEdges() {
        Predicate<String> outside = name -> (fromPackage(name, "java.net")
                && !PURE_PARTS_OF_JAVA_NET.contains(name)) || fromPackage(name, "java.nio.file", "java.nio.channels",
                        "javax.net", "com.sun.net", "java.io.File", "java.io.FileReader", "java.io.FileWriter",
                        "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.RandomAccessFile",
                        "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.ProcessHandle");
        return rule("files and network are touched at the edges alone", uses("not touch files or network", (from,
                use) -> !Place.worldly().contains(from) && outside.test(use.getTargetClass().getName()),
                "only course, progress, serve, desktop and cli touch files and network: take the content as an argument; paths of"
                        + " the simulated machine are strings of a shell.fs.Tree"));
    }

    ArchRule databaseOnlyInProgress() {
        return rule("the database is reached through progress alone", uses("not use JDBC", (from,
                use) -> from != Place.PROGRESS && fromPackage(use.getTargetClass().getName(), "java.sql", "javax.sql",
                        "org.h2"),
                "SQL belongs to progress: ask one of its types"));
    }

    private static ArchRule rule(String name, ArchCondition<JavaClass> condition) {
        return classes().should(condition).as(name).allowEmptyShould(true);
    }

    /** Whether a class is a type of one of these names, is nested in it, or lies in a package of that name. */
    private static boolean fromPackage(String type, String... names) {
        for (String name : names) {
            if (type.equals(name) || type.startsWith(name + ".") || type.startsWith(name + "$")) return true;
        }
        return false;
    }

    @FunctionalInterface
    private interface Wrong {
        boolean test(Place from, Dependency use);
    }

    private ArchCondition<JavaClass> uses(String what, Wrong wrong, String instead) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Place.of(type, root).ifPresent(from -> type.getDirectDependenciesFromSelf().stream().filter(
                        use -> wrong.test(from, use)).forEach(
                                use -> events.add(SimpleConditionEvent.violated(use,
                                        use.getDescription() + ": " + instead))));
            }
        };
    }
}
