package podium.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Rules about what a class looks like. */
final class Shape {
    private static final List<String> HOLDERS = List.of("java.util.concurrent.atomic.", "java.lang.StringBuilder",
            "java.lang.StringBuffer", "java.lang.ThreadLocal", "java.util.Date");

    private Shape() {
    }

    static List<ArchRule> rules() {
        return List.of(packagesAreNullMarked(), staticsAreFinal(), staticsHoldNoState());
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (home.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isPresent()) return;
                events.add(SimpleConditionEvent.violated(type, type.getName() + ": package " + home.getName()
                        + " needs a package-info.java with @NullMarked and a sentence on what it is for"));
            }
        }).as("every package is @NullMarked").allowEmptyShould(true);
    }

    static ArchRule staticsAreFinal() {
        return fields().that().areStatic().should(new ArchCondition<JavaField>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean written = !field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (written)
                    events.add(SimpleConditionEvent.violated(field, field.getFullName()
                            + " is a static that can be written: keep the state in an object and pass the object on"));
            }
        }).as("statics are final").allowEmptyShould(true);
    }

    /** Tells by the declared type; what is declared as List or Map is watched by {@link Sources#writtenStatics}. */
    static ArchRule staticsHoldNoState() {
        return fields().that().areStatic().should(new ArchCondition<JavaField>("be of a type without state") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean collection = !type.isInterface() && (type.isAssignableTo(Collection.class)
                        || type.isAssignableTo(Map.class));
                if (collection || HOLDERS.stream().anyMatch(type.getName()::startsWith))
                    events.add(
                            SimpleConditionEvent.violated(field, field.getFullName() + " is a static "
                                    + type.getSimpleName()
                                    + ": declare a constant as List or Map and fill it with List.of, or keep the state in an"
                                    + " object"));
            }
        }).as("statics hold no state").allowEmptyShould(true);
    }
}
