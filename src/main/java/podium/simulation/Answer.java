package podium.simulation;

import java.util.List;
import podium.cluster.ObjectKey;

/** What an input was answered with, before kubectl words it. */
public sealed interface Answer {
    /** Objects taken, in order, and the problems of those refused, as kubectl would print them. */
    record Applied(List<Outcome> outcomes, List<String> problems) implements Answer {
    }

    /** One object that was taken. */
    record Outcome(ObjectKey key, String apiVersion, Verb verb) {
    }

    /** What became of an applied object. */
    enum Verb {
        CREATED, CONFIGURED, UNCHANGED
    }

    /** Objects whose deletion was asked for; answered when they are gone. */
    record Deleted(List<ObjectKey> keys, boolean forced) implements Answer {
    }

    /** A field was set, as by {@code kubectl set image}. */
    record Updated(ObjectKey key, String apiVersion, String what) implements Answer {
    }

    /** A program was run in a container. */
    record Executed(int exitCode, String out, String error) implements Answer {
    }

    /** Nothing was done; the words of kubectl without the word error. */
    record Refused(String message) implements Answer {
    }
}
