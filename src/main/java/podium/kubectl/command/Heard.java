package podium.kubectl.command;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import podium.kubectl.session.Output;
import podium.shell.kernel.Text;

/** What a program has written and nobody has been told yet. It is written while a program runs, and told between steps. */
final class Heard implements podium.shell.machine.Output {
    private final List<Piece> pieces = new ArrayList<>();

    /** What was written in a row to one of the two outputs. */
    private record Piece(boolean error, ByteArrayOutputStream bytes) {
    }

    @Override
    public void write(boolean error, byte[] bytes) {
        if (pieces.isEmpty() || pieces.getLast().error() != error)
            pieces.add(new Piece(error, new ByteArrayOutputStream()));
        pieces.getLast().bytes().writeBytes(bytes);
    }

    /** Prints all of it, once. */
    void tell(Output out) {
        List<Piece> told = List.copyOf(pieces);
        pieces.clear();
        for (Piece piece : told) {
            String text = Text.of(piece.bytes().toByteArray());
            if (piece.error()) out.printError(text);
            else out.print(text);
        }
    }
}
