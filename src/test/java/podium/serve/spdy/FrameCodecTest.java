package podium.serve.spdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that the library of kubectl wrote are read, however they are cut. */
class FrameCodecTest {
    /** Two streams are opened, the first is ended, the second written to; then a ping, a reset and the end. */
    private static final String RECORDED = "800300010000003d0000000100000000000078f9e3c6a7c202253a703a2b294a4dcc851625aca9a0808614cb45a024cc"
            + "6461c0c0c0c0590489c44c50e2663400000000ffff0000000101000000800300010000001800000003000000000000c2"
            + "aa15540a2512d209000000ffff0000000300000012474554202f20485454502f312e300d0a0d0a800300060000000400"
            + "0000018003000300000008000000030000000580030007000000080000000000000000";

    private static SequencedMap<String, String> headers(String type) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("streamtype", type);
        headers.put("port", "80");
        headers.put("requestid", "0");
        return headers;
    }

    private static List<String> told(List<Frame> frames) {
        return frames.stream().map(f -> f instanceof Frame.Data(int stream, ByteBuffer bytes, boolean last)
                ? stream + ":" + StandardCharsets.UTF_8.decode(bytes).toString().strip() + ":" + last
                : f.toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void recordedFramesAreReadInPartsOfAnySize(int size) {
        byte[] all = HexFormat.of().parseHex(RECORDED);
        List<Frame> frames = new ArrayList<>();
        try (FrameCodec codec = new FrameCodec()) {
            for (int i = 0; i < all.length; i += size)
                frames.addAll(codec.read(ByteBuffer.wrap(all, i, Math.min(size, all.length - i))));
        }
        assertThat(frames.getFirst()).isEqualTo(new Frame.Open(1, headers("error"), false));
        assertThat(frames.get(2)).isEqualTo(new Frame.Open(3, headers("data"), false));
        assertThat(told(frames)).hasSize(7).contains("1::true", "3:GET / HTTP/1.0:false").endsWith(
                new Frame.Ping(1).toString(), new Frame.Reset(3, 5).toString(), new Frame.GoAway(0, 0).toString());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Frame> frames = List.of(new Frame.Open(1, headers("error"), false), new Frame.Reply(1, headers("x"), true),
                new Frame.Open(3, headers("data"), false),
                new Frame.Data(3, ByteBuffer.wrap(new byte[]{1, 2}), true), new Frame.Ping(9), new Frame.Reset(3, 1),
                new Frame.GoAway(3, 0));
        try (FrameCodec writing = new FrameCodec(); FrameCodec reading = new FrameCodec()) {
            for (Frame frame : frames)
                assertThat(reading.read(ByteBuffer.wrap(writing.write(frame)))).containsExactly(frame);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8002000100000000", "8003000100000004ffffffff", "80030001000000100000000100000000"
            + "0000ffffffffffff", "00000001ffffffff"})
    void whatIsNoFrameIsRefused(String hex) {
        try (FrameCodec codec = new FrameCodec()) {
            assertThatThrownBy(() -> codec.read(ByteBuffer.wrap(HexFormat.of().parseHex(hex)))).isInstanceOf(
                    SpdyException.class);
        }
    }
}
