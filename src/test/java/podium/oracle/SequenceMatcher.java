package podium.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two sequences have in common, found as Python's {@code difflib.SequenceMatcher} without junk finds it: the longest
 * common run first (the earliest of equal ones), then the same to its left and right.
 */
final class SequenceMatcher<T> {
    /** A common run: where it begins in both sequences, and its length. */
    record Block(int first, int second, int size) {
    }

    /** A stretch of both sequences, equal or not; ends are exclusive. */
    record Opcode(boolean equal, int firstStart, int firstEnd, int secondStart, int secondEnd) {
    }

    private record Range(int firstStart, int firstEnd, int secondStart, int secondEnd) {
    }

    private final List<T> first;
    private final List<T> second;
    private final Map<T, List<Integer>> places = new HashMap<>();

    SequenceMatcher(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
        for (int j = 0; j < second.size(); j++) places.computeIfAbsent(second.get(j), k -> new ArrayList<>()).add(j);
    }

    /** All common runs in order, neighbours joined. */
    List<Block> blocks() {
        List<Block> found = new ArrayList<>();
        Deque<Range> open = new ArrayDeque<>(List.of(new Range(0, first.size(), 0, second.size())));
        while (!open.isEmpty()) {
            Range range = open.pop();
            Block block = longest(range);
            if (block.size == 0) continue;
            found.add(block);
            open.push(new Range(range.firstStart, block.first, range.secondStart, block.second));
            open.push(new Range(block.first + block.size, range.firstEnd, block.second + block.size, range.secondEnd));
        }
        found.sort(Comparator.comparingInt(Block::first).thenComparingInt(Block::second));
        return joined(found);
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block next : blocks) {
            Block last = result.isEmpty() ? new Block(-1, -1, 0) : result.getLast();
            if (last.first + last.size == next.first && last.second + last.size == next.second) {
                result.set(result.size() - 1, new Block(last.first, last.second, last.size + next.size));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    private Block longest(Range range) {
        Block best = new Block(range.firstStart, range.secondStart, 0);
        Map<Integer, Integer> lengths = Map.of();
        for (int i = range.firstStart; i < range.firstEnd; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(first.get(i), List.of())) {
                if (j < range.secondStart) continue;
                if (j >= range.secondEnd) break;
                int length = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, length);
                if (length > best.size) best = new Block(i - length + 1, j - length + 1, length);
            }
            lengths = next;
        }
        return best;
    }

    /** Both sequences cut into equal and unequal stretches. */
    List<Opcode> opcodes() {
        List<Opcode> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<Block> blocks = new ArrayList<>(blocks());
        blocks.add(new Block(first.size(), second.size(), 0));
        for (Block block : blocks) {
            if (i < block.first || j < block.second) result.add(new Opcode(false, i, block.first, j, block.second));
            i = block.first + block.size;
            j = block.second + block.size;
            if (block.size > 0) result.add(new Opcode(true, block.first, i, block.second, j));
        }
        return result;
    }

    /** How many elements are in common runs. */
    int common() {
        return blocks().stream().mapToInt(Block::size).sum();
    }
}
