package podium.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Moment;
import podium.course.Sequence;
import podium.simulation.Timeline;

/** Computes the order of moments, and scores the order that a learner gives them. */
public final class Sequences {
    private final Laboratory laboratory;

    /** @param laboratory where manifests are tried */
    public Sequences(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** The moments of each sequence that happen in the first world, in their order there. */
    SequencedMap<String, List<MomentFinder.Found>> expected(Exercise exercise) {
        SequencedMap<String, List<MomentFinder.Found>> orders = new LinkedHashMap<>();
        if (!(exercise.kind() instanceof Kind.Order(List<Sequence> sequences))) return orders;
        Timeline run = laboratory.run(
                new Trial(laboratory, exercise.worlds().getFirst(), exercise.start()).scenario());
        for (Sequence sequence : sequences) {
            MomentFinder finder = new MomentFinder(new Sightings(run), sequence.pod());
            orders.put(sequence.id(), sequence.moments().stream().flatMap(m -> finder.find(m).stream()).sorted(
                    Comparator.comparingInt(MomentFinder.Found::index)).toList());
        }
        return orders;
    }

    /** Scores answers: all points for the true order, else a share for each pair of neighbours that is in it. */
    public Grade grade(Exercise exercise, List<Sequence.Answer> answers) {
        SequencedMap<String, List<MomentFinder.Found>> truth = expected(exercise);
        List<Grade.Item> items = new ArrayList<>();
        if (exercise.kind() instanceof Kind.Order(List<Sequence> sequences)) {
            for (Sequence sequence : sequences) {
                List<Moment> said = answers.stream().filter(a -> a.sequence().equals(sequence.id())).map(
                        Sequence.Answer::order).findFirst().orElse(List.of());
                items.add(item(exercise, sequence, said, truth.getOrDefault(sequence.id(), List.of())));
            }
        }
        return Grade.of(items, List.of(), Optional.empty());
    }

    private static Grade.Item item(Exercise exercise, Sequence sequence, List<Moment> said,
            List<MomentFinder.Found> truth) {
        List<Moment> order = truth.stream().map(MomentFinder.Found::moment).toList();
        boolean right = said.equals(order);
        int points = right ? sequence.points() : points(sequence.points(), said, order);
        String seen = truth.stream().map(MomentFinder.Found::toString).collect(Collectors.joining(", then "));
        String words = said.isEmpty()
                ? "no answer"
                : said.stream().map(Moment::toString).collect(Collectors.joining(", then "));
        String feedback = right
                ? ""
                : "You said: " + words + ".\nThe run shows: " + seen + ".\n" + because(sequence,
                        said, order);
        Ruling ruling = new Ruling(right, seen, words);
        return new Grade.Item(sequence.id(), "The order of " + order.size() + " moments", points, sequence.points(),
                List.of(new Grade.Outcome(exercise.worlds().getFirst().name(), ruling)), feedback);
    }

    /** Never all of them: those are for the whole order. */
    private static int points(int most, List<Moment> said, List<Moment> order) {
        int neighbours = 0;
        for (int i = 0; i + 1 < order.size(); i++) {
            int place = said.indexOf(order.get(i));
            if (place >= 0 && place + 1 < said.size() && said.get(place + 1).equals(order.get(i + 1))) neighbours++;
        }
        return order.size() < 2 ? 0 : Math.min(most - 1, most * neighbours / (order.size() - 1));
    }

    /** The explanation of the first known mistake that was made; one that the truth itself shows is none. */
    private static String because(Sequence sequence, List<Moment> said, List<Moment> order) {
        return sequence.mistakes().stream().filter(m -> m.isIn(said) && !m.isIn(order)).map(
                Sequence.Mistake::because).findFirst().orElse(sequence.feedback());
    }
}
