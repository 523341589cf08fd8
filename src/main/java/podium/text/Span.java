package podium.text;

/** A half-open range of character offsets in a text. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }

    /** Whether an offset lies inside, the end included: a cursor behind the last character still belongs to it. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }
}
