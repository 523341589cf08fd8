package podium.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import podium.desktop.command.Command;
import podium.desktop.parts.FileDialogs;
import podium.desktop.picture.PictureKind;
import podium.desktop.picture.RunPictures;
import podium.desktop.stage.Palette;
import podium.desktop.wiring.PodRows;
import podium.desktop.work.LatestOnly;
import podium.simulation.Timeline;

/** Saves pictures of the run that is shown, off the JavaFX thread. */
final class PictureSaving implements AutoCloseable {
    private static final double WIDTH = 960;

    private final Supplier<Optional<Timeline>> run;
    private final Supplier<Instant> moment;
    private final BooleanSupplier dark;
    private final Consumer<String> say;
    private final FileDialogs dialogs;
    private final LatestOnly<String> writing;

    /**
     * @param run what is shown
     * @param moment where the playhead stands
     * @param say tells a sentence in the status line
     */
    PictureSaving(Services services, Supplier<Optional<Timeline>> run, Supplier<Instant> moment, BooleanSupplier dark,
            Consumer<String> say) {
        this.run = run;
        this.moment = moment;
        this.dark = dark;
        this.say = say;
        dialogs = services.dialogs();
        writing = new LatestOnly<>("picture", services.foreground(), say,
                failure -> say.accept("No picture: " + failure.getMessage() + ". Choose another folder."));
    }

    List<Command> commands() {
        return Arrays.stream(PictureKind.values()).map(kind -> Command.of("Share", kind.plays()
                ? kind.title() + " of the run from here on (" + kind.ending() + ")"
                : kind.title() + " of the stage now (" + kind.ending() + ")", () -> ask(kind))).toList();
    }

    private void ask(PictureKind kind) {
        if (run.get().isEmpty()) {
            say.accept("There is no run to picture. Write a manifest and press Ctrl+Enter.");
            return;
        }
        dialogs.save(new FileDialogs.Wish("Save the picture", "run" + kind.ending(), kind.title(),
                List.of(kind.ending()))).ifPresent(file -> save(kind, file));
    }

    /** Writes a picture of the playhead, or of what follows it. */
    void save(PictureKind kind, Path file) {
        run.get().ifPresent(timeline -> {
            Instant at = moment.get();
            Palette palette = dark.getAsBoolean() ? Palette.dark() : Palette.light();
            say.accept("Drawing " + file.getFileName() + " …");
            writing.submit(0, () -> write(kind, file, timeline, at, palette));
        });
    }

    private static String write(PictureKind kind, Path file, Timeline run, Instant at, Palette palette)
            throws IOException {
        RunPictures pictures = new RunPictures(run, new PodRows(run)::at, palette, WIDTH);
        Instant from = kind.plays() && !at.isBefore(run.end()) ? run.start() : at;
        Files.write(file, pictures.file(kind, title(file),
                new RunPictures.Span(from, kind.plays() ? run.end() : at)));
        return "Saved " + file + ".";
    }

    private static String title(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    @Override
    public void close() {
        writing.close();
    }
}
