package podium.shell.kernel;

/** The end outside of the machine of a program's standard input. */
interface Feed {
    /** Sends bytes. */
    void send(byte[] bytes);

    /** Says that no more come. */
    void end();

    /** Of a program that has no input. */
    static Feed none() {
        return new Feed() {
            @Override
            public void send(byte[] bytes) {
                // Nobody reads them.
            }

            @Override
            public void end() {
                // It has ended already.
            }
        };
    }

    /** Into a pipe. */
    static Feed into(Pipe pipe) {
        OpenFile writer = pipe.writer();
        boolean[] ended = {false};
        return new Feed() {
            @Override
            public void send(byte[] bytes) {
                if (!ended[0]) pipe.push(bytes);
            }

            @Override
            public void end() {
                if (!ended[0]) writer.close();
                ended[0] = true;
            }
        };
    }
}
