package podium.desktop.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Animated GIFs that play again and again. */
final class GifWriter {
    /** How long the last page stands, in hundredths of a second. */
    private static final int LAST = 200;

    private GifWriter() {
    }

    static byte[] write(List<Film.Page> pages, RasterPainter painter, Colours colours) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersBySuffix("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            BufferedImage before = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_INDEXED);
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage image = colours.reduce(painter.image(pages.get(i).sheet(), 1));
                Rectangle part = i == 0
                        ? new Rectangle(image.getWidth(), image.getHeight())
                        : Changed.between(before, image);
                int hundredths = i == pages.size() - 1 ? LAST : (int) (pages.get(i).length().toMillis() / 10);
                BufferedImage cut = copy(image, part);
                writer.writeToSequence(new IIOImage(cut, null, metadata(writer, cut, part, hundredths, i == 0)),
                        writer.getDefaultWriteParam());
                before = image;
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A part as an image of its own: of a view into a larger one, the writer takes the wrong pixels. */
    private static BufferedImage copy(BufferedImage image, Rectangle part) {
        BufferedImage cut = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED,
                (IndexColorModel) image.getColorModel());
        cut.setData(image.getData(part).createTranslatedChild(0, 0));
        return cut;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, Rectangle part, int hundredths,
            boolean first) throws IOException {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        IIOMetadataNode place = new IIOMetadataNode("ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.x));
        place.setAttribute("imageTopPosition", Integer.toString(part.y));
        place.setAttribute("imageWidth", Integer.toString(part.width));
        place.setAttribute("imageHeight", Integer.toString(part.height));
        place.setAttribute("interlaceFlag", "FALSE");
        root.appendChild(place);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (first) root.appendChild(endless());
        metadata.mergeTree(format, root);
        return metadata;
    }

    /** The block that browsers read for the number of rounds; 0 is without end. */
    private static IIOMetadataNode endless() {
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(new byte[]{1, 0, 0});
        extensions.appendChild(extension);
        return extensions;
    }
}
