package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A part of a template. */
sealed interface Block {
    /** Text outside of braces. */
    record Text(String text) implements Block {
    }

    /** A value that is printed, or given to a variable. */
    record Print(Optional<String> variable, Pipe pipe) implements Block {
    }

    /** {@code if}. */
    record If(Pipe test, List<Block> then, List<Block> otherwise) implements Block {
    }

    /** {@code with}. */
    record With(Pipe value, List<Block> then, List<Block> otherwise) implements Block {
    }

    /**
     * {@code range}.
     *
     * @param key the variable of the place, when there are two
     * @param item the variable of the element, when there is one
     */
    record Range(Optional<String> key, Optional<String> item, Pipe over, List<Block> body,
            List<Block> otherwise) implements Block {
    }

    /** Commands of which each gets the result of the one before as its last argument. */
    record Pipe(List<List<Operand>> commands) {
    }

    /** One word of a command. */
    sealed interface Operand {
        /** Fields below the present value, a variable, or a piped group. */
        record Path(Optional<String> variable, List<String> fields) implements Operand {
        }

        /** A group in parentheses, and fields below its value. */
        record Group(Pipe pipe, List<String> fields) implements Operand {
        }

        /** A function. */
        record Function(String name) implements Operand {
        }

        /** A value that is written down. */
        record Literal(JsonNode value) implements Operand {
        }
    }
}
