package podium.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import podium.desktop.command.Command;
import podium.desktop.command.CommandPalette;
import podium.desktop.command.KeySheet;
import podium.desktop.drawer.DrawerPane;
import podium.course.QuizBank;
import podium.desktop.outline.OutlineItem;
import podium.desktop.preferences.SettingsSheet;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.stage.Subject;
import podium.desktop.status.StatusLine;
import podium.desktop.terminal.TerminalPane;
import podium.desktop.theme.Themes;
import podium.desktop.theme.Zoom;
import podium.desktop.tour.TourStep;
import podium.desktop.work.CheckedRun;
import podium.desktop.work.Workbench;

/** The window: its panes put together, and what its commands do. */
public final class MainWindow implements AutoCloseable {
    private static final String WELCOMED = "welcomed";

    private final Services services;
    private final SettingsStore settings;
    private final Workbench workbench;
    private final Completed completed;
    private final Desk desk;
    private final Board board;
    private final DrawerPane drawer;
    private final TerminalPane terminal;
    private final Tab terminalTab;
    private final StageHost stage;
    private final Screens screens;
    private final Navigator navigator;
    private final Arrangement arrangement;
    private final StatusLine status;
    private final Rail rail;
    private final ManifestFiles files;
    private final BorderPane frame = new BorderPane();
    private final VBox top = new VBox();
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane(frame, overlay);
    private final Workshop workshop;
    private final Preferences preferences;
    private final Appearance appearance;
    private final ShownPanes shown;
    private final PaneSwitch panes;
    private final Tour tour;
    private List<Command> commands = List.of();

    public MainWindow(Services services, SettingsStore settings, Drafts drafts, Themes themes, StageHost stage) {
        this.services = services;
        this.settings = settings;
        this.stage = stage;
        workbench = new Workbench(services.simulator(), services.foreground());
        completed = new Completed(services);
        drawer = new DrawerPane(services.describer(), new WhyLinks(services, stage, this::open),
                services.foreground());
        stage.onPick(this::why);
        board = new Board(stage, drawer);
        desk = new Desk(services, drafts, workbench, board, this::run);
        screens = new Screens(services, new Screens.Window(this::proof, () -> shown().wholeScreen(), this::learn,
                completed::reload, this::say, new TaskRoom(() -> navigator(),
                        desk, () -> shown().besideTask(), () -> shown().alone(), services)));
        navigator = new Navigator(services, settings, completed, desk, board, this::play, this::arrived, screens);
        terminal = new TerminalPane(services.terminal(), new TerminalCorner(workbench, desk.editor()::text, drafts),
                board, services.language(), services.foreground(), themes.darkProperty(),
                () -> settings.get().zoom() * Zoom.BASE * 0.93);
        terminalTab = drawer.add("Terminal", terminal);
        terminalTab.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) terminal.open();
        });
        status = new StatusLine(desk.editor()::nextProblem, workbench.seedProperty(), board.timeProperty(),
                stage.speed());
        rail = new Rail(place -> navigator.go(place),
                new WindowCommands(this, navigator, desk.editor(), board).extras());
        workshop = new Workshop(services, desk, workbench, stage, overlay, themes.darkProperty()::get, status::say);
        arrangement = new Arrangement(settings, navigator.outline(), navigator.reader(), desk.editor(),
                workshop.column(), drawer);
        workshop.footerProperty().subscribe(arrangement::footer);
        arrangement.textAloneProperty().subscribe(alone -> status.aboutRun(!alone));
        shown = new ShownPanes(settings, navigator, arrangement, root);
        appearance = new Appearance(settings, themes, root, terminal, status::say);
        panes = new PaneSwitch(navigator, desk.editor(), workshop, stage, arrangement, new PaneSwitch.Drawer(drawer,
                shown::withDrawer, shown::toggleDrawer));
        tour = new Tour(stage, Map.of(TourStep.Light.EDITOR, desk.editor(), TourStep.Light.STAGE, workshop.column(),
                TourStep.Light.DRAWER, drawer, TourStep.Light.RAIL, rail),
                new Tour.Window(this::beginTour,
                        this::showTour, this::why, this::learn));
        preferences = new Preferences(this, services, settings, stage);
        files = new ManifestFiles(workshop::take, status::say, services.dialogs());
        files.acceptDrops(desk.editor());
        bindKeys();
        frame.setLeft(rail.anyHeight());
        frame.setBottom(status);
        showTour(Optional.empty());
        appearance.restore();
        listen();
        settings.notice().ifPresent(status::say);
    }

    private void listen() {
        workbench.latestProperty().addListener((_, _, run) -> show(run));
        workbench.busyProperty().addListener((_, _, on) -> status.busy(on));
        workbench.failureProperty().addListener((_, _, words) -> status.say(words));
    }

    /** Goes where the user was last; to be called once the window has its size. */
    public void start() {
        navigator.go(Place.named(settings.get().place()));
    }

    /** Begins the tour by itself on the very first start, and never again. */
    public void welcome() {
        if (settings.get().switches().getOrDefault(WELCOMED, false)) return;
        settings.update(all -> all.withSwitch(WELCOMED, true));
        tour();
    }

    void tour() {
        tour.begin();
    }

    private void beginTour(String manifest, Runnable then) {
        navigator.tour(manifest);
        workbench.run(manifest, then);
    }

    private void showTour(Optional<Node> card) {
        top.getChildren().setAll(Stream.concat(card.stream(), Stream.of(workshop.bar())).toList());
    }

    /** What the scene shows. */
    public Parent root() {
        return root;
    }

    /** The commands and, for the palette, every lesson and exercise. */
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keys that the user gave to commands. */
    void bindKeys() {
        commands = new WindowCommands(this, navigator, desk.editor(), board).all(workshop.commands()).stream().map(
                preferences::withKeys).toList();
    }

    private void open(OutlineItem item) {
        navigator.open(item);
    }

    private void why(Subject subject) {
        shown.withDrawer();
        drawer.ask(subject);
    }

    /** Says why what is shown is so, and gives the keyboard to the answer. */
    void why() {
        shown.withDrawer();
        drawer.ask();
    }

    void settings() {
        overlay.open(new SettingsSheet(preferences, overlay::close), Pos.TOP_CENTER);
    }

    private void show(CheckedRun run) {
        status.show(run);
        board.show(run);
        status.say(board.behind(run) ? "The stage shows the last manifest that the API server takes." : "");
    }

    void run() {
        play(desk.editor().text());
    }

    private void play(String manifest) {
        if (board.firmlyCovered()) {
            status.say("Answer the exercise first: the run would tell.");
            return;
        }
        board.uncover();
        workbench.run(manifest, () -> {
            if (workbench.latestProperty().get().timeline().isEmpty()) return;
            board.move(StageHost.Move.START);
            board.move(StageHost.Move.PLAY);
        });
    }

    private void arrived(Place place) {
        rail.select(place);
        frame.setTop(null);
        if (place != Place.SANDBOX) tour.end();
        frame.setCenter(arrangement.node());
        frame.setTop(place == Place.SANDBOX ? top : null);
        shown.arrange();
    }

    private void learn() {
        navigator.go(Place.LEARN);
    }

    private Navigator navigator() {
        return navigator;
    }

    private void proof(QuizBank.Show show) {
        shown.besideText();
        navigator.show(show);
    }

    void terminal() {
        panes.terminal(terminalTab, terminal);
    }

    void escape() {
        if (!overlay.close() && !tour.end() && !workshop.leave() && !arrangement.leaveFull())
            stage.node().requestFocus();
    }

    /** Which panes are there. */
    ShownPanes shown() {
        return shown;
    }

    /** The panes, which take the keyboard or the whole window. */
    PaneSwitch panes() {
        return panes;
    }

    void palette() {
        CommandPalette palette = new CommandPalette(() -> Stream.concat(commands.stream(),
                new WindowCommands(this, navigator, desk.editor(), board).documents(
                        OutlineItem.learn(services.course())).stream()).toList(),
                overlay::close);
        overlay.open(palette, Pos.TOP_CENTER);
        palette.open();
    }

    /** Explains what stands at the caret; elsewhere than in the editor, shows all keys. */
    void help() {
        if (desk.editor().hasKeyboard()) desk.editor().explain();
        else keySheet();
    }

    void keySheet() {
        overlay.open(new KeySheet(commands, overlay::close), Pos.CENTER);
    }

    /** Colours and size. */
    Appearance appearance() {
        return appearance;
    }

    /** Puts a text into the editor. */
    void edit(String text) {
        desk.editor().replace(text);
    }

    void openFile() {
        files.open();
    }

    void saveFile() {
        files.save(desk.editor().text(), workshop::link);
    }

    /** Says a sentence in the status line. */
    public void say(String words) {
        status.say(words);
    }

    /** Stops all work. */
    @Override
    public void close() {
        navigator.close();
        screens.close();
        desk.editor().close();
        terminal.close();
        workshop.close();
        workbench.close();
        drawer.close();
        completed.close();
    }
}
