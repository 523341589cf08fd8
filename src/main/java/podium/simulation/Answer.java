package podium.simulation;

import java.util.List;
import podium.cluster.ApiObject;
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

    /** What a command did to one object after the other; problems as kubectl prints them. */
    record Reported(List<Line> lines, List<String> problems) implements Answer {
    }

    /** One line of a report. */
    sealed interface Line {
        /** An object, and what became of it. */
        record OfObject(ObjectKey key, String apiVersion, String words) implements Line {
        }

        /** Other text. */
        record Text(String text) implements Line {
        }

        /** What became of an object. */
        static Line of(ApiObject object, String words) {
            return new OfObject(object.key(), object.apiVersion(), words);
        }
    }

    /** Something befell the world around the cluster; the words of the fault. */
    record Happened(String what) implements Answer {
    }

    /** A program was run in a container. */
    record Executed(int exitCode, String out, String error) implements Answer {
    }

    /** An object as it is stored after a request; what a deletion is answered with is the object as it was. */
    record Stored(ApiObject object) implements Answer {
    }

    /**
     * A program was not run.
     *
     * @param isRunning whether the container runs, so that the fault lies with the program
     * @param message the runtime's words
     */
    record NotExecuted(boolean isRunning, String message) implements Answer {
    }

    /** Nothing was done; the words of kubectl without the word error. */
    record Refused(String message) implements Answer {
    }
}
