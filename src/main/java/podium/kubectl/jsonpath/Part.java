package podium.kubectl.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A part of a template. */
sealed interface Part {
    /** Text outside of braces, or in quotes within them. */
    record Text(String text) implements Part {
    }

    /** What stands between two braces: steps, each taken from where the one before led. */
    record Action(List<Part> steps) implements Part {
    }

    /** A part repeated for each value. */
    record Range(List<Part> over, List<Part> body) implements Part {
    }

    /** A field of a map. */
    record Field(String name) implements Part {
    }

    /** All values of a map or a list. */
    record All() implements Part {
    }

    /** The value itself and everything below it. */
    record Below() implements Part {
    }

    /** The root, or in a filter the element that is looked at. */
    record Here() implements Part {
    }

    /** Elements of a list from one up to another, by steps. */
    record Slice(Optional<Integer> from, Optional<Integer> to, Optional<Integer> step, boolean one) implements Part {
    }

    /** Several ways at once. */
    record Union(List<List<Part>> ways) implements Part {
    }

    /** The elements for which a comparison holds, or a value exists. */
    record Filter(List<Part> left, String operator, List<Part> right) implements Part {
    }

    /** A value that is written down. */
    record Literal(JsonNode value) implements Part {
    }
}
