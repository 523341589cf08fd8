package podium.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Calls that are not made in some places, and what is done there instead.
 *
 * @param name what the rule is called in a report
 * @param places where it holds
 * @param calls what it forbids
 * @param instead the right way, for the one who made such a call
 */
record Ban(String name, Set<Place> places, List<Predicate<AccessTarget>> calls, String instead) {
    /** Members of a class by their name; {@code new} stands for its constructors. */
    static Predicate<AccessTarget> members(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return target -> target.getOwner().getName().equals(owner) && wanted.contains(target.getName().equals("<init>")
                ? "new"
                : target.getName());
    }

    /** Members of a class by their name, when they take fewer parameters. */
    static Predicate<AccessTarget> fewerThan(int parameters, Predicate<AccessTarget> members) {
        return target -> members.test(target) && target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() < parameters;
    }

    /** Members of a class by their name, when they take more parameters, or an array of them. */
    static Predicate<AccessTarget> moreThan(int parameters, Predicate<AccessTarget> members) {
        return target -> members.test(target) && target instanceof AccessTarget.CodeUnitAccessTarget unit
                && (unit.getRawParameterTypes().size() > parameters
                        || unit.getRawParameterTypes().stream().anyMatch(JavaClass::isArray));
    }

    /** Members of a class by their name, unless their first parameter is a Locale. */
    static Predicate<AccessTarget> withoutLocale(Predicate<AccessTarget> members) {
        return target -> members.test(target) && target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.util.Locale"));
    }

    /** Everything of a package. */
    static Predicate<AccessTarget> allOf(String packageName) {
        return target -> target.getOwner().getPackageName().equals(packageName);
    }

    ArchRule rule(String root) {
        ArchCondition<JavaClass> condition = new ArchCondition<>("not call what " + name + " forbids") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream().filter(access -> forbidden(access.getTarget())).forEach(
                        access -> events.add(violation(access)));
            }
        };
        return ArchRuleDefinition.classes().that(Place.anyOf(places, root)).should(condition).as(
                name).allowEmptyShould(true);
    }

    private boolean forbidden(AccessTarget target) {
        return calls.stream().anyMatch(call -> call.test(target));
    }

    private ConditionEvent violation(JavaAccess<?> access) {
        return SimpleConditionEvent.violated(access, access.getDescription() + ": " + instead);
    }
}
