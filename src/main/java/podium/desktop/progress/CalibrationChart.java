package podium.desktop.progress;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import podium.progress.Calibration;

/** Confidence against truth as a curve, beside the line on which both are the same. */
final class CalibrationChart extends LineChart<Number, Number> {
    CalibrationChart(Calibration calibration) {
        super(axis("How sure you were, %", 50), axis("Right, %", 0));
        setAnimated(false);
        setPrefHeight(260);
        setMinHeight(220);
        getStyleClass().add("calibration");
        XYChart.Series<Number, Number> even = new XYChart.Series<>();
        even.setName("As sure as right");
        even.getData().add(new XYChart.Data<>(50, 50));
        even.getData().add(new XYChart.Data<>(100, 100));
        XYChart.Series<Number, Number> you = new XYChart.Series<>();
        you.setName("You");
        calibration.bins().forEach(
                bin -> you.getData().add(new XYChart.Data<>(bin.confidence() * 100, bin.right() * 100)));
        getData().add(even);
        getData().add(you);
        setAccessibleText("Confidence against truth: " + calibration.bins().stream().map(
                bin -> String.format(Locale.ROOT, "of %d answers with %d to %d percent, %d percent were right",
                        bin.answers(), bin.from(), bin.to(), Math.round(bin.right() * 100))).collect(
                                Collectors.joining("; ")));
    }

    private static NumberAxis axis(String label, double from) {
        NumberAxis axis = new NumberAxis(label, from, 100, 10);
        axis.setMinorTickVisible(false);
        return axis;
    }
}
