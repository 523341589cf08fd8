package podium.desktop.quiz;

import java.util.List;
import java.util.SortedSet;

/** What a learner answered. */
sealed interface Answer {
    /** Options, by their places in the bank, from 0. */
    record Chosen(SortedSet<Integer> places) implements Answer {
    }

    /** True or false. */
    record Said(boolean value) implements Answer {
    }

    /** Steps in an order. */
    record Ordered(List<String> steps) implements Answer {
    }

    /** A command or a word. */
    record Written(String text) implements Answer {
    }
}
