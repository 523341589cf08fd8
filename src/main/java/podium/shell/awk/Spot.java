package podium.shell.awk;

/** A place that can be read and set. */
sealed interface Spot {
    Value get();

    void set(Value value);

    /** NF. */
    record Count(Line line) implements Spot {
        @Override
        public Value get() {
            return Value.of(line.count());
        }

        @Override
        public void set(Value value) {
            line.count(Math.max(0, (int) value.asNumber()));
        }
    }

    record Variable(Run run, String name) implements Spot {
        @Override
        public Value get() {
            return run.variables().cell(name).value();
        }

        @Override
        public void set(Value value) {
            run.variables().cell(name).set(value);
            if (name.equals("IGNORECASE")) run.regexes().ignoreCase(value.truth());
        }
    }

    record Element(Cell cell) implements Spot {
        @Override
        public Value get() {
            return cell.value();
        }

        @Override
        public void set(Value value) {
            cell.set(value);
        }
    }

    record Field(Run run, int number, int at) implements Spot {
        @Override
        public Value get() {
            return Value.input(run.line().field(number));
        }

        @Override
        public void set(Value value) {
            try {
                run.line().field(number, run.text(value));
            } catch (AwkError e) {
                throw AwkError.at(at, e.words());
            }
        }
    }
}
