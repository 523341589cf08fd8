package podium.desktop.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import podium.desktop.stage.Palette;
import podium.desktop.stage.RunPicture;
import podium.frame.Frames;
import podium.simulation.Timeline;

/** Makes the files that show a run: pure, needs neither a window nor a display. */
public final class RunPictures {
    private static final double DENSITY = 2;

    private final Frames frames;
    private final Palette palette;
    private final PlainFonts fonts = new PlainFonts();
    private final RunPicture picture;

    /**
     * @param rows what {@code kubectl get pods} prints at a time: the header, then the rows
     * @param width in units of the picture, which are pixels of a GIF
     */
    public RunPictures(Timeline run, Function<Instant, List<List<String>>> rows, Palette palette, double width) {
        this.palette = palette;
        frames = Frames.of(run);
        picture = new RunPicture(frames, rows, fonts, width);
    }

    /** The span of a picture: a moment is a span without length; times outside the run are held within it. */
    public record Span(Instant from, Instant to) {
    }

    /**
     * The content of a file.
     *
     * @param title what the run is called
     * @param span its end is the moment of a picture that does not play
     */
    public byte[] file(PictureKind kind, String title, Span span) {
        try {
            Instant from = held(span.from());
            Instant to = held(span.to().isBefore(span.from()) ? span.from() : span.to());
            return switch (kind) {
                case SVG -> text(new SvgWriter(palette, fonts).page(picture.at(to)));
                case PNG -> png(to);
                case GIF -> GifWriter.write(Film.of(frames, picture, from, to), new RasterPainter(palette, fonts),
                        new Colours(palette));
                case HTML -> text(new ReplayPage(new SvgWriter(palette, fonts)).write(title,
                        Film.of(frames, picture, from, to), frames.start()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant held(Instant at) {
        return at.isBefore(frames.start()) ? frames.start() : at.isAfter(frames.end()) ? frames.end() : at;
    }

    private byte[] png(Instant at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new RasterPainter(palette, fonts).image(picture.at(at), DENSITY), "png", out);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
