package podium.shell.programs.redis;

import java.util.List;

/** An answer of the server. Rule: the protocol RESP2. */
sealed interface Reply {
    /** A word like OK. */
    record Simple(String text) implements Reply {
    }

    /** A refusal, its first word in capitals. */
    record Failure(String text) implements Reply {
    }

    /** A whole number. */
    record Whole(long value) implements Reply {
    }

    /** A value. */
    record Bulk(String text) implements Reply {
    }

    /** Nothing under that name. */
    record Nil() implements Reply {
    }

    /** Several answers. */
    record Many(List<Reply> all) implements Reply {
    }

    /** The answer as it goes over the wire. */
    default String wire() {
        return switch (this) {
            case Simple(String text) -> "+" + text + "\r\n";
            case Failure(String text) -> "-" + text + "\r\n";
            case Whole(long value) -> ":" + value + "\r\n";
            case Bulk(String text) ->
                "$" + podium.shell.kernel.Text.bytes(text).length + "\r\n" + text + "\r\n";
            case Nil nil -> "$-1\r\n";
            case Many(List<Reply> all) ->
                "*" + all.size() + "\r\n" + String.join("", all.stream().map(Reply::wire).toList());
        };
    }

    /** The answer as redis-cli prints it when its output is no terminal. */
    default String printed() {
        return switch (this) {
            case Simple(String text) -> text;
            case Failure(String text) -> text;
            case Whole(long value) -> Long.toString(value);
            case Bulk(String text) -> text;
            case Nil nil -> "";
            case Many(List<Reply> all) -> String.join("\n", all.stream().map(Reply::printed).toList());
        };
    }
}
