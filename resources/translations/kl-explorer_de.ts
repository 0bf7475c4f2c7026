<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Animation</name>
    <message>
        <source>“%1” must end in .gif, or in .png with {frame} in its name, for an animation</source>
        <translation>„%1“ muss für eine Animation auf .gif enden, oder auf .png mit {frame} im Namen</translation>
    </message>
    <message>
        <source>frames a second must be from %1 to %2, not %3</source>
        <translation>die Bilder je Sekunde müssen von %1 bis %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size or resolution, or numbered .png pictures</source>
        <translation>ein .gif von %1 × %2 Pixeln braucht zu viel Speicher, höchstens %3 Millionen Pixel sind möglich; wählen Sie eine kleinere Größe oder Auflösung oder nummerierte .png-Bilder</translation>
    </message>
    <message>
        <source>There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N.</source>
        <translation>Für die Animation reicht der Speicher nicht. Wählen Sie kleinere Bilder, weniger Bilder oder ein kleineres N.</translation>
    </message>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>Die Animation lässt sich nicht erstellen: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Für ein Bild von %1 × %2 Pixeln reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>Die Animation lässt sich nicht erstellen: %1.</translation>
    </message>
    <message>
        <source>There and &amp;back</source>
        <translation>Hin und &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>Samples, N</source>
        <translation>Stichprobenumfang N</translation>
    </message>
    <message>
        <source>σ of P</source>
        <translation>σ von P</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>&amp;Parameter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Frames a &amp;second</source>
        <translation>Bilder je &amp;Sekunde</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels, %4 seconds. Size and looks are those of Export figure…; axes and legend stand still.</source>
        <translation>%1 Bilder von %2 × %3 Pixeln, %4 Sekunden. Größe und Aussehen sind die von „Abbildung exportieren…“; Achsen und Legende stehen still.</translation>
    </message>
    <message>
        <source>“From” and “To” are the same: %1 must run between two values.</source>
        <translation>„Von“ und „Bis“ sind gleich: %1 muss zwischen zwei Werten laufen.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>charts of terms</source>
        <translation>Diagramme der Summanden</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>Wasserfalldiagramm</translation>
    </message>
    <message>
        <source>pinned curves</source>
        <translation>angeheftete Kurven</translation>
    </message>
    <message>
        <source>Left out of it: %1.</source>
        <translation>Nicht dabei: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A GIF has a background all the same.</source>
        <translation>Ein GIF hat dennoch einen Hintergrund.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pictures exist(s) already. Replace it (them)?</source>
        <translation>
            <numerusform>%n dieser Bilder gibt es bereits. Ersetzen?</numerusform>
            <numerusform>%n dieser Bilder gibt es bereits. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Animiertes GIF (*.gif)</translation>
    </message>
    <message>
        <source>Numbered PNG pictures (*.png)</source>
        <translation>Nummerierte PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>no guess yet</source>
        <translation>noch kein Tipp</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es ist</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
</context>
<context>
    <name>BinOverlay</name>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>BinRuleButton</name>
    <message>
        <source>F–D</source>
        <translation>F-D</translation>
    </message>
    <message>
        <source>Rule for the number of bins</source>
        <translation>Regel für die Zahl der Klassen</translation>
    </message>
    <message>
        <source>%1, kept ▾</source>
        <translation>%1, fest ▾</translation>
    </message>
    <message>
        <source>Rule ▾</source>
        <translation>Regel ▾</translation>
    </message>
    <message>
        <source>The number of bins follows N, σ and the seed by %1, and both estimates follow it.</source>
        <translation>Die Zahl der Klassen folgt N, σ und dem Startwert nach der %1, und beide Schätzwerte folgen ihr.</translation>
    </message>
    <message>
        <source>Takes the number of bins from a rule, once or from now on. Both estimates change, the truth stays.</source>
        <translation>Nimmt die Zahl der Klassen aus einer Regel, einmal oder von jetzt an. Beide Schätzwerte ändern sich, der wahre Wert bleibt.</translation>
    </message>
    <message>
        <source>&amp;Keep to %1</source>
        <translation>&amp;Bei der %1 bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep to it</source>
        <translation>&amp;Bei ihr bleiben</translation>
    </message>
    <message>
        <source>Let the number of bins follow N, σ and the seed</source>
        <translation>Die Zahl der Klassen folgt N, σ und dem Startwert</translation>
    </message>
    <message>
        <source>Choose a rule first</source>
        <translation>Wählen Sie zuerst eine Regel</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Table of bins</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>Each bin’s edges, counts, masses, exact masses, ratio and terms</source>
        <translation>Grenzen, Anzahlen, Massen, exakte Massen, Verhältnis und Summanden jeder Klasse</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy all rows</source>
        <translation>A&amp;lle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Calculating</source>
        <translation>Berechnung läuft</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Histograms of P and Q</source>
        <translation>Histogramme von P und Q</translation>
    </message>
    <message>
        <source>Terms of KL(P‖Q)</source>
        <translation>Summanden von KL(P‖Q)</translation>
    </message>
    <message>
        <source>Terms of KL(Q‖P)</source>
        <translation>Summanden von KL(Q‖P)</translation>
    </message>
    <message>
        <source>Point at a bin to read what is in it.</source>
        <translation>Zeigen Sie auf eine Klasse, um zu lesen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Chooses this answer (key %1)</source>
        <translation>Wählt diese Antwort (Taste %1)</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 can be given once: %2</source>
        <translation>--%1 kann einmal angegeben werden: %2</translation>
    </message>
    <message>
        <source>there is one window</source>
        <translation>es gibt ein Fenster</translation>
    </message>
    <message>
        <source>--screenshot must name a file that ends in .png, not &apos;%1&apos;</source>
        <translation>--screenshot muss eine Datei nennen, die auf .png endet, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>one thing can be printed</source>
        <translation>nur eines kann ausgegeben werden</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing; %2 do</source>
        <translation>--export: &apos;%1&apos; im Namen einer Datei bedeutet nichts; erlaubt sind %2</translation>
    </message>
    <message>
        <source>one figure can be opened, and &apos;%1&apos; is a second one</source>
        <translation>eine Abbildung kann geöffnet werden, und &apos;%1&apos; ist eine zweite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an option nor a file; --help lists the options</source>
        <translation>&apos;%1&apos; ist weder eine Option noch eine Datei; --help nennt die Optionen</translation>
    </message>
    <message>
        <source>of &apos;%1&apos; only the description is left: its parameters and unit are those of the file, size, looks and view the usual ones</source>
        <translation>von &apos;%1&apos; ist nur die Beschreibung übrig: Parameter und Einheit sind die der Datei, Größe, Aussehen und Ansicht die üblichen</translation>
    </message>
    <message>
        <source>--animate goes with neither --json nor --print nor --screenshot</source>
        <translation>--animate passt weder zu --json noch zu --print noch zu --screenshot</translation>
    </message>
    <message>
        <source>%1; --help lists the options</source>
        <translation>%1; --help nennt die Optionen</translation>
    </message>
    <message>
        <source>Pixels to the inch</source>
        <translation>Pixel je Zoll</translation>
    </message>
    <message>
        <source>Font of all text (default %1).</source>
        <translation>Schrift des ganzen Textes (Vorgabe %1).</translation>
    </message>
    <message>
        <source>Height of text in points</source>
        <translation>Höhe des Textes in Punkt</translation>
    </message>
    <message>
        <source>The same of the numbers at the axes, as --font-size unless given</source>
        <translation>Dasselbe für die Zahlen an den Achsen, wie --font-size, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points</source>
        <translation>Breite der Linien von P und Q in Punkt</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Kein Hintergrund</translation>
    </message>
    <message>
        <source>Lines at the numbers of the axes</source>
        <translation>Linien bei den Zahlen der Achsen</translation>
    </message>
    <message>
        <source>Lines all around the plot</source>
        <translation>Linien um die ganze Zeichenfläche</translation>
    </message>
    <message>
        <source>Place of the legend</source>
        <translation>Ort der Legende</translation>
    </message>
    <message>
        <source>Both values and the parameters above the plot</source>
        <translation>Beide Werte und die Parameter über der Zeichenfläche</translation>
    </message>
    <message>
        <source>Letters of an .svg as outlines, not as text</source>
        <translation>Buchstaben eines .svg als Umrisse, nicht als Text</translation>
    </message>
    <message>
        <source>--font must be the name of a font, of at most %1 letters, such as DejaVu Sans, not &apos;%2&apos;</source>
        <translation>--font muss der Name einer Schrift sein, aus höchstens %1 Zeichen, etwa DejaVu Sans, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--preset must be %1, not &apos;%2&apos;</source>
        <translation>--preset muss %1 sein, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--include takes %1, or none by itself, not &apos;%2&apos;</source>
        <translation>--include nimmt %1, oder none allein, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be had together</source>
        <translation>--%1 und --%2 gehen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 (default %2).</source>
        <translation>%1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 (default %3).</source>
        <translation>%1: %2 (Vorgabe %3).</translation>
    </message>
    <message>
        <source>%1, %2 (default %3).</source>
        <translation>%1, %2 (Vorgabe %3).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size, resolution, type and lines as they are asked for somewhere, which other options change: %1.</source>
        <translation>Größe, Auflösung, Schrift und Linien, wie sie irgendwo verlangt werden; andere Optionen ändern sie: %1.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Size in pixels (1600x800), mm, cm or in (89mmx55mm, 8inx4in; default %1inx%2in); of a screenshot, in pixels.</source>
        <translation>Größe in Pixeln (1600x800), mm, cm oder in (89mmx55mm, 8inx4in; Vorgabe %1inx%2in); bei einem Bildschirmfoto in Pixeln.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Light colours, which are the usual ones of figures.</source>
        <translation>Helle Farben, die für Abbildungen üblichen.</translation>
    </message>
    <message>
        <source>Dark colours, of figures, the screenshot or the window.</source>
        <translation>Dunkle Farben, für Abbildungen, Bildschirmfoto oder Fenster.</translation>
    </message>
    <message>
        <source>Grey tones: P and Q differ in lightness and dashes.</source>
        <translation>Grautöne: P und Q unterscheiden sich in Helligkeit und Strichelung.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Exactly these parts, separated by commas, and not what --show opens: %1; or none.</source>
        <translation>Genau diese Teile, durch Kommas getrennt, und nicht, was --show öffnet: %1; oder none.</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in %1, such as 1600x800 or 89mmx55mm, with sides of %2 to %3 pixels, not &apos;%4&apos;</source>
        <translation>--size muss BREITExHÖHE in %1 sein, etwa 1600x800 oder 89mmx55mm, mit Seiten von %2 bis %3 Pixeln, nicht &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--size of a --screenshot must be in pixels, such as 1280x800, not &apos;%1&apos;</source>
        <translation>--size für --screenshot muss in Pixeln sein, etwa 1280x800, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>What is in a figure</source>
        <translation>Was in einer Abbildung ist</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Vieles auf einmal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Ten thousand can be written 10000, 10,000, &apos;10 000&apos;, 1e4 or 10k; decimals have a point.</source>
        <translation>Zehntausend schreibt man 10000, 10,000, &apos;10 000&apos;, 1e4 oder 10k; vor Dezimalstellen steht ein Punkt.</translation>
    </message>
    <message>
        <source>All parameters but --pseudocount take several values: --sigma 0.1,0.5,1, or --bins 20 --bins 79, or --samples &apos;500;10000&apos; with semicolons. A comma before groups of three digits makes one number (10,000), and so does one comma where only a decimal one is possible (0,5). --json and --export then go through all combinations, at most %1; in a file&apos;s name %2 stand for what each has, and no two files may have one name. What fails is told at the end.</source>
        <translation>Alle Parameter außer --pseudocount nehmen mehrere Werte: --sigma 0.1,0.5,1, oder --bins 20 --bins 79, oder --samples &apos;500;10000&apos; mit Semikolons. Ein Komma vor Dreiergruppen von Ziffern ergibt eine Zahl (10,000), ebenso ein Komma, wo nur ein Dezimalkomma möglich ist (0,5). --json und --export gehen dann alle Kombinationen durch, höchstens %1; im Namen einer Datei steht %2 für das, was jede hat, und keine zwei Dateien dürfen denselben Namen haben. Was misslingt, wird am Ende genannt.</translation>
    </message>
    <message>
        <source>Without --json, --export, --print, --screenshot or --check-lesson a window opens with the given parameters. Options of Qt&apos;s own are let through: %1.</source>
        <translation>Ohne --json, --export, --print, --screenshot oder --check-lesson öffnet sich ein Fenster mit den angegebenen Parametern. Optionen von Qt selbst werden durchgelassen: %1.</translation>
    </message>
    <message>
        <source>The JSON object is described in README.md, &quot;The JSON object&quot;.</source>
        <translation>Das JSON-Objekt ist in README.md beschrieben, unter &quot;The JSON object&quot;.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>--check-lesson goes alone: it prints what is wrong with a lesson, and ends</source>
        <translation>--check-lesson steht allein: es gibt aus, was an einer Lektion falsch ist, und endet</translation>
    </message>
    <message>
        <source>--check-lesson needs the name of a file</source>
        <translation>--check-lesson braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open this lesson (.md) beside the chart.</source>
        <translation>Öffnet diese Lektion (.md) neben dem Diagramm.</translation>
    </message>
    <message>
        <source>Begin the lesson with this step, from 1 on.</source>
        <translation>Beginnt die Lektion mit diesem Schritt, von 1 an.</translation>
    </message>
    <message>
        <source>Fill the screen with the chart, the values and the step, in type for the last row; with --screenshot, draw that.</source>
        <translation>Füllt den Bildschirm mit Diagramm, Werten und Schritt, in Schrift für die letzte Reihe; mit --screenshot zeichnet es dies.</translation>
    </message>
    <message>
        <source>Print every mistake in a lesson as FILE:line: what, and end: with status 1 if there is one. Each file needs its own --check-lesson.</source>
        <translation>Gibt jeden Fehler in einer Lektion als FILE:line: what aus und endet: mit Status 1, wenn es einen gibt. Jede Datei braucht ihr eigenes --check-lesson.</translation>
    </message>
    <message>
        <source>--step is for --lesson, which is not asked for</source>
        <translation>--step gilt für --lesson, das nicht verlangt ist</translation>
    </message>
    <message>
        <source>--lesson can be given once: one lesson is shown at a time</source>
        <translation>--lesson kann einmal angegeben werden: es wird nur eine Lektion gezeigt</translation>
    </message>
    <message>
        <source>--step can be given once: one step is shown at a time</source>
        <translation>--step kann einmal angegeben werden: es wird nur ein Schritt gezeigt</translation>
    </message>
    <message>
        <source>Print the result as one JSON object a line and end.</source>
        <translation>Gibt das Ergebnis als ein JSON-Objekt je Zeile aus und endet.</translation>
    </message>
    <message>
        <source>Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than once.</source>
        <translation>Schreibt die Abbildung (.png, .svg, .pdf, .tex) oder die Daten (.csv, .json) und endet. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>Print what makes this figure again and end: a NumPy script (python), a line for a shell (command), or all options as JSON (recipe).</source>
        <translation>Gibt aus, was diese Abbildung erneut erzeugt, und endet: ein NumPy-Skript (python), eine Zeile für eine Shell (command) oder alle Optionen als JSON (recipe).</translation>
    </message>
    <message>
        <source>Write a picture (.png) of the whole window, --size large, and end.</source>
        <translation>Schreibt ein Bild (.png) des ganzen Fensters, so groß wie --size, und endet.</translation>
    </message>
    <message>
        <source>Begin the .csv with lines that start with # and tell the parameters and the values.</source>
        <translation>Beginnt das .csv mit Zeilen, die mit # anfangen und die Parameter und Werte nennen.</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).</source>
        <translation>Weitere Startwerte für die Streuung in JSON und das Band einer Abbildung, %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Gibt diese Hilfe aus und endet.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Gibt die Version aus und endet.</translation>
    </message>
    <message>
        <source>--export of a figure (.png, .svg, .pdf, .tex)</source>
        <translation>--export einer Abbildung (.png, .svg, .pdf, .tex)</translation>
    </message>
    <message>
        <source>--export of an .svg</source>
        <translation>--export eines .svg</translation>
    </message>
    <message>
        <source>--json, --export of a .json</source>
        <translation>--json, --export eines .json</translation>
    </message>
    <message>
        <source>--export of a .csv</source>
        <translation>--export eines .csv</translation>
    </message>
    <message>
        <source>--print</source>
        <translation>--print</translation>
    </message>
    <message>
        <source>--animate</source>
        <translation>--animate</translation>
    </message>
    <message>
        <source>--screenshot</source>
        <translation>--screenshot</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>Size of each sample</source>
        <translation>Umfang jeder Stichprobe</translation>
    </message>
    <message>
        <source>Sigma of the log-normal</source>
        <translation>Sigma der Lognormalverteilung</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>Zahl der Klassen</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <source>What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict (the definition), smooth or renormalise</source>
        <translation>Was mit Klassen geschieht, die nur Werte einer Stichprobe enthalten: skip (überspringen, wie das Notebook der Vorlesung), strict (streng, die Definition), smooth (glätten) oder renormalise (neu normieren)</translation>
    </message>
    <message>
        <source>What smooth adds to every bin</source>
        <translation>Was smooth zu jeder Klasse hinzuzählt</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not clear: write &apos;%3&apos; for %4 values%5</source>
        <translation>--%1 &apos;%2&apos; ist nicht eindeutig: schreiben Sie &apos;%3&apos; für %4 Werte%5</translation>
    </message>
    <message>
        <source>, or %1 for one</source>
        <translation>, oder %1 für einen</translation>
    </message>
    <message>
        <source>, which is one number; several are written &apos;%1&apos;</source>
        <translation>, das ist eine Zahl; mehrere schreibt man &apos;%1&apos;</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Pins the same but for these parameters, to compare with: sigma=0.8,bins=20.</source>
        <translation>Heftet dasselbe bis auf diese Parameter an, zum Vergleich: sigma=0.8,bins=20.</translation>
    </message>
    <message>
        <source>--pin takes %1 and a value, separated by commas, not &apos;%2&apos;</source>
        <translation>--pin nimmt %1 und einen Wert, durch Kommas getrennt, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 takes no value, and was given &apos;%2&apos;</source>
        <translation>-%1 nimmt keinen Wert und bekam &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 needs a value</source>
        <translation>-%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>--%1 is for %2, which is not asked for</source>
        <translation>--%1 gilt für %2, und das ist nicht verlangt</translation>
    </message>
    <message>
        <source>--empty-bins smooth</source>
        <translation>--empty-bins smooth</translation>
    </message>
    <message>
        <source>--json, --export of a .json, or --export of a figure with --show band or --include band</source>
        <translation>--json, --export eines .json, oder --export einer Abbildung mit --show band oder --include band</translation>
    </message>
    <message>
        <source>--include pinned needs something to compare with: --pin sigma=0.8, or an opened figure that has it</source>
        <translation>--include pinned braucht etwas zum Vergleichen: --pin sigma=0.8, oder eine geöffnete Abbildung, die es hat</translation>
    </message>
    <message>
        <source>--x-range or --show held</source>
        <translation>--x-range oder --show held</translation>
    </message>
    <message>
        <source>--show terms or --include terms</source>
        <translation>--show terms oder --include terms</translation>
    </message>
    <message>
        <source>--%1 band needs at least %2 further seeds, and --spread %3 leaves too few</source>
        <translation>--%1 band braucht mindestens %2 weitere Startwerte, und --spread %3 lässt zu wenige</translation>
    </message>
    <message>
        <source>--show %1 is for figures without --include, which says by itself what they have</source>
        <translation>--show %1 gilt für Abbildungen ohne --include, das selbst sagt, was sie haben</translation>
    </message>
    <message>
        <source>--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked for</source>
        <translation>--show %1 gilt für Abbildungen (.png, .svg, .pdf, .tex), --screenshot oder das Fenster, und nichts davon ist verlangt</translation>
    </message>
    <message>
        <source>--show %1 is for --screenshot or the window: neither figures nor data have it</source>
        <translation>--show %1 gilt für --screenshot oder das Fenster: weder Abbildungen noch Daten haben es</translation>
    </message>
    <message>
        <source>the values of --%1 have more than %2 combinations, which is too many at once</source>
        <translation>die Werte von --%1 ergeben mehr als %2 Kombinationen, und das sind zu viele auf einmal</translation>
    </message>
    <message>
        <source>--print goes with neither --json nor --export nor --screenshot</source>
        <translation>--print passt weder zu --json noch zu --export noch zu --screenshot</translation>
    </message>
    <message>
        <source>--%1 can have several values for --json and --export alone</source>
        <translation>--%1 kann nur für --json und --export mehrere Werte haben</translation>
    </message>
    <message>
        <source>two files would be &apos;%1&apos;</source>
        <translation>zwei Dateien wären &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; may be one file</source>
        <translation>&apos;%1&apos; und &apos;%2&apos; sind womöglich dieselbe Datei</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own</source>
        <translation>--export: %1; geben Sie jeder einen eigenen Namen</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own, with %2 in it</source>
        <translation>--export: %1; geben Sie jeder einen eigenen Namen, mit %2 darin</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>--%1 must be %2, not &apos;%3&apos;</source>
        <translation>--%1 muss %2 sein, nicht &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, not &apos;%4&apos;</source>
        <translation>--%1 muss %2 %3 sein, nicht &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, and &apos;%4&apos; is not clear: write %5</source>
        <translation>--%1 muss %2 %3 sein, und &apos;%4&apos; ist nicht eindeutig: schreiben Sie %5</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>--x-range must be LOW:HIGH, such as -4:6, from %1 to %2 wide and around %3 to %4, not &apos;%5&apos;</source>
        <translation>--x-range muss LOW:HIGH sein, etwa -4:6, von %1 bis %2 breit und um %3 bis %4, nicht &apos;%5&apos;</translation>
    </message>
    <message>
        <source>What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, have %2.</source>
        <translation>Was im Fenster oder seinem Bildschirmfoto geöffnet ist, durch Kommas getrennt: %1. Auch exportierte Abbildungen haben %2.</translation>
    </message>
    <message>
        <source>which</source>
        <translation>welche</translation>
    </message>
    <message>
        <source>Which terms, where there are some: %1 (default %2).</source>
        <translation>Welche Summanden, wo es welche gibt: %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of both values: %1 (default %2). JSON and CSV are always in nats.</source>
        <translation>Einheit beider Werte: %1 (Vorgabe %2). JSON und CSV sind immer in Nat.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale of the probabilities: %1 (default linear).</source>
        <translation>Skala der Wahrscheinlichkeiten: %1 (Vorgabe linear).</translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <translation>LOW:HIGH</translation>
    </message>
    <message>
        <source>Holds the picture over this range, in standard deviations, and draws density. LOW,HIGH and MIDDLE+-HALF are read, too.</source>
        <translation>Hält das Bild über diesem Bereich fest, in Standardabweichungen, und zeichnet die Dichte. LOW,HIGH und MIDDLE+-HALF werden auch gelesen.</translation>
    </message>
    <message>
        <source>Density at the top of a picture that is held, %1 (default %2).</source>
        <translation>Dichte am oberen Rand eines festgehaltenen Bildes, %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>--show takes %1, not &apos;%2&apos;</source>
        <translation>--show nimmt %1, nicht &apos;%2&apos;</translation>
    </message>
    <message>
        <source>See, understand and explain the Kullback-Leibler divergence of two samples: P, z-scored log-normal, and Q, z-scored normal. A figure (.png, .svg, .pdf, .json) that this program wrote brings back all it was made with, and options change that. A lesson (.md) is opened beside the chart.</source>
        <translation>Die Kullback-Leibler-Divergenz zweier Stichproben sehen, verstehen und erklären: P, standardisiert lognormal, und Q, standardisiert normal. Eine Abbildung (.png, .svg, .pdf, .json), die dieses Programm geschrieben hat, bringt alles zurück, womit sie gemacht wurde, und Optionen ändern es. Eine Lektion (.md) wird neben dem Diagramm geöffnet.</translation>
    </message>
    <message>
        <source>Usage: kl-explorer [options] [figure or lesson]
</source>
        <translation>Aufruf: kl-explorer [Optionen] [Abbildung oder Lektion]
</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language of the window, of figures and of messages: %1 (default: the system’s, or English).</source>
        <translation>Sprache des Fensters, der Abbildungen und der Meldungen: %1 (Vorgabe: die des Systems, sonst Englisch).</translation>
    </message>
    <message>
        <source>each lesson needs its own --check-lesson: write --check-lesson before &apos;%1&apos;, too</source>
        <translation>jede Lektion braucht ihr eigenes --check-lesson: schreiben Sie --check-lesson auch vor &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: a figure does not go with it</source>
        <translation>eine Lektion stellt Parameter und Ansicht selbst ein: eine Abbildung passt nicht dazu</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: --%1 does not go with it</source>
        <translation>eine Lektion stellt Parameter und Ansicht selbst ein: --%1 passt nicht dazu</translation>
    </message>
    <message>
        <source>one lesson is shown at a time, and &apos;%1&apos; is a second one</source>
        <translation>nur eine Lektion wird auf einmal gezeigt, und &apos;%1&apos; ist eine zweite</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; cannot be opened: %2</source>
        <translation>die Lektion &apos;%1&apos; lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lesson: line %2: %3</source>
        <translation>&apos;%1&apos; ist keine Lektion: Zeile %2: %3</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; is for --screenshot or the window, and neither is asked for</source>
        <translation>die Lektion &apos;%1&apos; ist für --screenshot oder das Fenster, und beides ist nicht verlangt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in UTF-8</source>
        <translation>„%1“ ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use --json or --export FILE, or set DISPLAY</source>
        <translation>es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe; verwenden Sie --json oder --export DATEI, oder setzen Sie DISPLAY</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>There is not enough memory for N = %1. Choose a smaller N.</source>
        <translation>Für N = %1 reicht der Speicher nicht. Wählen Sie ein kleineres N.</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>The truth is +∞, because %1. The line has no end: its middle is %2.</source>
        <translation>Der wahre Wert ist +∞, denn %1. Die Linie hat kein Ende: Ihre Mitte ist %2.</translation>
    </message>
    <message>
        <source>The truth is %1(s/σ) = %2 %3, s being the log-normal’s standard deviation. The line goes from 0 to it.</source>
        <translation>Der wahre Wert ist %1(s/σ) = %2 %3, wobei s die Standardabweichung der Lognormalverteilung ist. Die Linie reicht von 0 bis zu ihm.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>truth %1</source>
        <translation>wahrer Wert %1</translation>
    </message>
    <message>
        <source>%1. Click to choose what is done with empty bins.</source>
        <translation>%1. Ein Klick führt zur Wahl, was mit leeren Klassen geschieht.</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>angeheftet %1</translation>
    </message>
</context>
<context>
    <name>EmptyBinsPanel</name>
    <message>
        <source>Skip (as in the lecture notebook)</source>
        <translation>Überspringen (wie das Notebook der Vorlesung)</translation>
    </message>
    <message>
        <source>Strict (the definition)</source>
        <translation>Streng (die Definition)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Neu normieren</translation>
    </message>
    <message>
        <source>Leaves them out of both sums: finite values, which lack what these bins would add.</source>
        <translation>Lässt sie aus beiden Summen weg: endliche Werte, denen fehlt, was diese Klassen beitrügen.</translation>
    </message>
    <message>
        <source>One bin of P without Q makes KL(P‖Q) infinite, one of Q without P KL(Q‖P).</source>
        <translation>Eine Klasse von P ohne Q macht KL(P‖Q) unendlich, eine von Q ohne P KL(Q‖P).</translation>
    </message>
    <message>
        <source>Adds a pseudocount to every bin of both samples: no bin is empty, and both values are finite, the smaller the more is added.</source>
        <translation>Zählt zu jeder Klasse beider Stichproben einen Pseudocount hinzu: Keine Klasse ist leer, und beide Werte sind endlich, umso kleiner, je mehr hinzukommt.</translation>
    </message>
    <message>
        <source>Leaves them out and rescales the rest to total 1: both values are those of the shared part, and never below 0.</source>
        <translation>Lässt sie weg und normiert den Rest auf die Summe 1: Beide Werte sind die des gemeinsamen Teils und nie unter 0.</translation>
    </message>
    <message>
        <source>Pseudocount α</source>
        <translation>Pseudocount α</translation>
    </message>
    <message>
        <source>What to do with empty bins</source>
        <translation>Umgang mit leeren Klassen</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only. Both values depend on it, the truth does not.</source>
        <translation>Was mit Klassen geschieht, die nur Werte einer Stichprobe enthalten. Beide Werte hängen davon ab, der wahre Wert nicht.</translation>
    </message>
    <message>
        <source>What is added to every count, in each bin and for both samples. The more, the smaller both values: P and Q become more alike.</source>
        <translation>Was zu jeder Anzahl hinzukommt, in jeder Klasse und für beide Stichproben. Je mehr, desto kleiner beide Werte: P und Q werden einander ähnlicher.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Copy figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
    <message>
        <source>Given up; nothing is copied.</source>
        <translation>Abgebrochen; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The figure cannot be copied: %1.</source>
        <translation>Die Abbildung lässt sich nicht kopieren: %1.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard: %1, as picture, SVG and PDF.</source>
        <translation>Die Abbildung ist in der Zwischenablage: %1, als Bild, SVG und PDF.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>TikZ figure (*.tex)</source>
        <translation>TikZ-Abbildung (*.tex)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON object (*.json)</source>
        <translation>JSON-Objekt (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Given up; nothing is written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compressing the picture…</source>
        <translation>Das Bild wird komprimiert…</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es bereits. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>One pixel of the file on one of the screen; drag to see other parts</source>
        <translation>Ein Pixel der Datei auf einem des Bildschirms; durch Ziehen sehen Sie andere Teile</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>Vorschau mit 100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Puts the figure on the clipboard, as picture, SVG and PDF</source>
        <translation>Legt die Abbildung in die Zwischenablage, als Bild, SVG und PDF</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>, peak %1 ↑</source>
        <translation>, Spitze %1 ↑</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Density, share per unit</source>
        <translation>Dichte, Anteil je Einheit</translation>
    </message>
    <message>
        <source>skipped bins</source>
        <translation>übersprungene Klassen</translation>
    </message>
    <message>
        <source>bins left out</source>
        <translation>weggelassene Klassen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>exact density</source>
        <translation>exakte Dichte</translation>
    </message>
    <message>
        <source>exact masses</source>
        <translation>exakte Massen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>9 in 10 further samples</source>
        <translation>9 von 10 weiteren Stichproben</translation>
    </message>
    <message>
        <source>9 in 10 samples</source>
        <translation>9 von 10 Stichproben</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>log-normal, σ = %1</source>
        <translation>lognormal, σ = %1</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>angeheftet: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</source>
        <translation>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>%1 exakt</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Einheit von Breite und Höhe</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Keep ratio</source>
        <translation>S&amp;eitenverhältnis beibehalten</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>Breite und Höhe ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Au&amp;flösung</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Type and lines</source>
        <translation>Schrift und Linien</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Sch&amp;rift</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Axis n&amp;umbers</source>
        <translation>Achsen&amp;zahlen</translation>
    </message>
    <message>
        <source>Li&amp;ne width</source>
        <translation>&amp;Linienbreite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Sche&amp;me</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>Grau, für den Druck</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Trans&amp;parenter Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Gitter</translation>
    </message>
    <message>
        <source>Fram&amp;e all around the plot</source>
        <translation>Rah&amp;men um die ganze Zeichenfläche</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;As on screen</source>
        <translation>&amp;Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Exact distributions</source>
        <translation>Exakte Verteilungen</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>Band an&amp;derer Stichproben</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Summanden je Klasse</translation>
    </message>
    <message>
        <source>P&amp;inned curves</source>
        <translation>A&amp;ngeheftete Kurven</translation>
    </message>
    <message>
        <source>Fi&amp;lls under the curves</source>
        <translation>Fl&amp;ächen unter den Kurven</translation>
    </message>
    <message>
        <source>Hat&amp;ching of bins left out</source>
        <translation>Schr&amp;affur weggelassener Klassen</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>Woher der Fehler kommt</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>&amp;Ort der Legende</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Wo Platz ist</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Above the plot</source>
        <translation>Über der Zeichenfläche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Capti&amp;on with all parameters</source>
        <translation>&amp;Kopfzeile mit allen Parametern</translation>
    </message>
    <message>
        <source>S&amp;VG: letters as outlines</source>
        <translation>SVG: Buchstaben als &amp;Umrisse</translation>
    </message>
    <message>
        <source>Looks the same without the font; can no longer be searched or edited as text</source>
        <translation>Sieht ohne die Schrift gleich aus; lässt sich nicht mehr als Text durchsuchen oder bearbeiten</translation>
    </message>
    <message>
        <source>The curves that are pinned, to compare with</source>
        <translation>Die angehefteten Kurven, zum Vergleich</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Nichts ist angeheftet</translation>
    </message>
</context>
<context>
    <name>FigureOptions</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 muss von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 has no meaning</source>
        <translation>%1 hat keine Bedeutung</translation>
    </message>
    <message>
        <source>the font must have a name of at most %1 letters, all of which can be seen</source>
        <translation>die Schrift braucht einen Namen aus höchstens %1 Zeichen, die alle zu sehen sind</translation>
    </message>
    <message>
        <source>a picture would be %1 × %2 pixels large, and each side must have from %3 to %4</source>
        <translation>ein Bild wäre %1 × %2 Pixel groß, und jede Seite muss %3 bis %4 haben</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
</context>
<context>
    <name>GaugeLabel</name>
    <message>
        <source>0, %1</source>
        <translation>0, %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What am I seeing?</source>
        <translation>Was sehe ich hier?</translation>
    </message>
    <message>
        <source>Click or press %1 for more (%2 of %3). Esc closes.</source>
        <translation>Klick oder %1 zeigt mehr (%2 von %3). Esc schließt.</translation>
    </message>
    <message>
        <source>A click or Esc closes.</source>
        <translation>Ein Klick oder Esc schließt.</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Close the lesson; everything else stays as it is</source>
        <translation>Schließt die Lektion; alles andere bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step.</source>
        <translation>Die Einstellungen sind nicht mehr die dieses Schritts.</translation>
    </message>
    <message>
        <source>Set them again</source>
        <translation>Wieder einstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Sets the parameters to those that the text speaks of</source>
        <translation>Stellt die Parameter auf die, von denen der Text spricht</translation>
    </message>
    <message>
        <source>Goes back to the step before, with the settings it speaks of</source>
        <translation>Geht einen Schritt zurück, mit den Einstellungen, von denen er spricht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ends the lesson; the window stays as it is</source>
        <translation>Beendet die Lektion; das Fenster bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Goes on to the next step, which may set the sliders</source>
        <translation>Geht weiter zum nächsten Schritt, der die Regler verstellen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in this file</source>
        <translation>
            <numerusform>%n Fehler in dieser Datei</numerusform>
            <numerusform>%n Fehler in dieser Datei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRun</name>
    <message>
        <source>“%1” has no step.</source>
        <translation>„%1“ hat keinen Schritt.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no lesson: line %2: %3.</source>
        <translation>„%1“ ist keine Lektion: Zeile %2: %3.</translation>
    </message>
    <message>
        <source>step %1 of the lesson</source>
        <translation>Schritt %1 der Lektion</translation>
    </message>
    <message>
        <source>show me</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>back to the lesson’s settings</source>
        <translation>zurück zu den Einstellungen der Lektion</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>You chose “%1”; it is “%2”.</source>
        <translation>Sie haben „%1“ gewählt; es ist „%2“.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Put a short NumPy script on the clipboard that prints the same two values and draws the curves</source>
        <translation>Legt ein kurzes NumPy-Skript in die Zwischenablage, das dieselben beiden Werte ausgibt und die Kurven zeichnet</translation>
    </message>
    <message>
        <source>A Python script that makes these values again is on the clipboard.</source>
        <translation>Ein Python-Skript, das diese Werte erneut erzeugt, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Put the line for a shell on the clipboard that makes this very figure</source>
        <translation>Legt die Zeile für eine Shell in die Zwischenablage, die genau diese Abbildung erzeugt</translation>
    </message>
    <message>
        <source>The command that makes this figure is on the clipboard.</source>
        <translation>Der Befehl, der diese Abbildung erzeugt, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Neue Stichprobe</translation>
    </message>
    <message>
        <source>Draw other values from the same two distributions, with the next seed: both estimates change, the truth stays</source>
        <translation>Zieht andere Werte aus denselben beiden Verteilungen, mit dem nächsten Startwert: Beide Schätzwerte ändern sich, der wahre Wert bleibt</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Write the figure as PNG, SVG, PDF or TikZ</source>
        <translation>Schreibt die Abbildung als PNG, SVG, PDF oder TikZ</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Da&amp;ten exportieren…</translation>
    </message>
    <message>
        <source>Write the bins, what each holds and adds, and both values as CSV or JSON</source>
        <translation>Schreibt die Klassen, was jede enthält und beiträgt, und beide Werte als CSV oder JSON</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>An&amp;imation exportieren…</translation>
    </message>
    <message>
        <source>Write the figure as it moves while a parameter goes from one value to another</source>
        <translation>Schreibt die Abbildung, wie sie sich bewegt, während ein Parameter von einem Wert zum anderen geht</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; it opens next time as it was left</source>
        <translation>Schließt das Fenster; beim nächsten Mal öffnet es sich, wie es verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of a parameter or of the picture</source>
        <translation>Nimmt die letzte Änderung eines Parameters oder des Bildes zurück</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Macht die zurückgenommene Änderung noch einmal</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the lecture notebook’s settings, which the program starts with: N = 10&#x202f;000, σ = 0.5, 79 bins, seed 42</source>
        <translation>Zurück zu den Einstellungen des Notebooks der Vorlesung, mit denen das Programm beginnt: N = 10&#x202f;000, σ = 0,5, 79 Klassen, Startwert 42</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>A&amp;bbildung kopieren</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>Legt die Abbildung als Bild in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>W&amp;erte kopieren</translation>
    </message>
    <message>
        <source>Put both values, with all their digits, and the parameters on the clipboard</source>
        <translation>Legt beide Werte mit allen Ziffern und die Parameter in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy &amp;table of bins</source>
        <translation>&amp;Klassentabelle kopieren</translation>
    </message>
    <message>
        <source>Put every bin’s edges, counts, masses and terms on the clipboard, for a spreadsheet</source>
        <translation>Legt Grenzen, Anzahlen, Massen und Summanden jeder Klasse in die Zwischenablage, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy &amp;words</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Put the sentences below the chart on the clipboard</source>
        <translation>Legt die Sätze unter dem Diagramm in die Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Give up calculating</source>
        <translation>Berechnung &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop what is played; else stop calculating and go back to what is shown; else leave full screen</source>
        <translation>Hält an, was abgespielt wird; sonst bricht es die Berechnung ab und kehrt zum Angezeigten zurück; sonst verlässt es das Vollbild</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Whole range, probability per bin</source>
        <translation>&amp;Ganzer Bereich, Wahrscheinlichkeit je Klasse</translation>
    </message>
    <message>
        <source>From the first bin to the last, as the lecture notebook draws it; the values stay</source>
        <translation>Von der ersten Klasse bis zur letzten, wie das Notebook der Vorlesung es zeichnet; die Werte bleiben</translation>
    </message>
    <message>
        <source>&amp;Held still: density over −4 … 6</source>
        <translation>&amp;Festgehalten: Dichte über −4 … 6</translation>
    </message>
    <message>
        <source>Axes that do not move, so that Q stays put while P bends; the values stay. Wheel or + and − zoom, dragging or Shift with an arrow moves, a double click or Home shows all</source>
        <translation>Achsen, die sich nicht bewegen, sodass Q stehen bleibt, während P sich biegt; die Werte bleiben. Mausrad oder + und − zoomt, Ziehen oder Umschalt mit einem Pfeil verschiebt, ein Doppelklick oder Pos1 zeigt alles</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;Logarithmic probability</source>
        <translation>&amp;Logarithmische Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal ratios, for the tails; the values stay</source>
        <translation>Gleiche Schritte nach oben sind gleiche Verhältnisse, für die Ausläufer; die Werte bleiben</translation>
    </message>
    <message>
        <source>&amp;Show all that is held</source>
        <translation>Alles &amp;zeigen, was festgehalten ist</translation>
    </message>
    <message>
        <source>Density over the whole range, as Home or a double click in the chart; the values stay</source>
        <translation>Dichte über den ganzen Bereich, wie Pos1 oder ein Doppelklick im Diagramm; die Werte bleiben</translation>
    </message>
    <message>
        <source>&amp;Terms per bin</source>
        <translation>&amp;Summanden je Klasse</translation>
    </message>
    <message>
        <source>Charts of what each bin adds to the two sums; the values stay</source>
        <translation>Diagramme dessen, was jede Klasse zu den beiden Summen beiträgt; die Werte bleiben</translation>
    </message>
    <message>
        <source>    of both values</source>
        <translation>    beider Werte</translation>
    </message>
    <message>
        <source>    of KL(P‖Q) alone</source>
        <translation>    nur von KL(P‖Q)</translation>
    </message>
    <message>
        <source>    of KL(Q‖P) alone</source>
        <translation>    nur von KL(Q‖P)</translation>
    </message>
    <message>
        <source>Show the terms %1; the values stay</source>
        <translation>Zeigt die Summanden %1; die Werte bleiben</translation>
    </message>
    <message>
        <source>&amp;Exact distributions</source>
        <translation>&amp;Exakte Verteilungen</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins; the values stay</source>
        <translation>Dünne Linien: was endlos viele Werte in denselben Klassen zeigen würden; die Werte bleiben</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>&amp;Band anderer Stichproben</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin; the values stay</source>
        <translation>Wo in jeder Klasse 9 von 10 anderen Stichproben desselben Umfangs liegen; die Werte bleiben</translation>
    </message>
    <message>
        <source>Table &amp;of bins</source>
        <translation>&amp;Klassentabelle</translation>
    </message>
    <message>
        <source>Every bin’s edges, counts, masses and terms in numbers; the values stay</source>
        <translation>Grenzen, Anzahlen, Massen und Summanden jeder Klasse in Zahlen; die Werte bleiben</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Keep these curves and values in sight, to compare other settings with</source>
        <translation>Behält diese Kurven und Werte im Blick, um andere Einstellungen mit ihnen zu vergleichen</translation>
    </message>
    <message>
        <source>In b&amp;its</source>
        <translation>In B&amp;it</translation>
    </message>
    <message>
        <source>Show bits (logarithms to base 2) in place of nats (natural logarithms): the same information, in numbers 1/ln 2 ≈ 1.44 times as large</source>
        <translation>Zeigt Bit (Logarithmen zur Basis 2) statt Nat (natürliche Logarithmen): dieselbe Information, in Zahlen, die 1/ln 2 ≈ 1,44-mal so groß sind</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop ist</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation>Text g&amp;rößer</translation>
    </message>
    <message>
        <source>Everything in the window larger, up to 300 %</source>
        <translation>Alles im Fenster größer, bis 300&#x202f;%</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Text klei&amp;ner</translation>
    </message>
    <message>
        <source>Everything in the window smaller, down to 75 %</source>
        <translation>Alles im Fenster kleiner, bis 75&#x202f;%</translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation>Text nor&amp;mal</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Text so groß wie auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Let the window fill the screen, and back</source>
        <translation>Lässt das Fenster den Bildschirm füllen, und zurück</translation>
    </message>
    <message>
        <source>a new result has come meanwhile. Close this dialog and open it again.</source>
        <translation>inzwischen ist ein neues Ergebnis da. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Both values are on the clipboard, with all their digits.</source>
        <translation>Beide Werte sind mit allen Ziffern in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table of bins is on the clipboard, with all its digits.</source>
        <translation>Die Klassentabelle ist mit allen Ziffern in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>Menü „%1“</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>B&amp;eispiele</translation>
    </message>
    <message>
        <source>example “%1”</source>
        <translation>Beispiel „%1“</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What am I seeing?</source>
        <translation>&amp;Was sehe ich hier?</translation>
    </message>
    <message>
        <source>Name the parts of the window, and say what the numbers mean</source>
        <translation>Benennt die Teile des Fensters und sagt, was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>List all keys: of the menus, the sliders, the chart and a presentation</source>
        <translation>Zeigt alle Tasten: die der Menüs, der Regler, des Diagramms und einer Präsentation</translation>
    </message>
    <message>
        <source>&amp;About KL Explorer</source>
        <translation>Ü&amp;ber KL Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The library this is built on</source>
        <translation>Die Bibliothek, auf der dies aufbaut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>About KL Explorer</source>
        <translation>Über KL Explorer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy and PyTorch give for the same seed, how far they are from the truth, and why.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Zeigt, wie die Kullback-Leibler-Divergenz zweier Stichproben zustande kommt, mit genau den Zahlen, die NumPy und PyTorch für denselben Startwert liefern, wie weit sie vom wahren Wert entfernt sind und warum.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Nä&amp;chster Schritt</translation>
    </message>
    <message>
        <source>Go on in the lesson that is open</source>
        <translation>Geht in der offenen Lektion weiter</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go back in the lesson that is open</source>
        <translation>Geht in der offenen Lektion zurück</translation>
    </message>
    <message>
        <source>&amp;Close the lesson</source>
        <translation>Lektion &amp;schließen</translation>
    </message>
    <message>
        <source>Put the lesson away; its place is remembered, and the window stays as it is</source>
        <translation>Legt die Lektion weg; ihre Stelle wird gemerkt, und das Fenster bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>&amp;Lektion öffnen…</translation>
    </message>
    <message>
        <source>Open a lesson of your own, a Markdown file, beside the chart; dropping the file on the window does the same</source>
        <translation>Öffnet eine eigene Lektion, eine Markdown-Datei, neben dem Diagramm; die Datei auf das Fenster zu ziehen, bewirkt dasselbe</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3</source>
        <translation>%1 – Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1 — about %2 min</source>
        <translation>%1 – etwa %2 min</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>steps and minutes of a lesson</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md *.markdown)</source>
        <translation>Lektionen (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Locked until the lesson’s question is answered, or “Show me” is pressed</source>
        <translation>Gesperrt, bis die Frage der Lektion beantwortet ist oder „Zeigen“ gedrückt wird</translation>
    </message>
    <message>
        <source>KL Explorer</source>
        <translation>KL Explorer</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>Woher der Fehler kommt</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Leere Klassen</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>Wie sicher sind die Werte?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Verwandte Maße</translation>
    </message>
    <message>
        <source>What the last calculation took</source>
        <translation>Wie lange die letzte Berechnung dauerte</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Höhe der Abbildung</translation>
    </message>
    <message>
        <source>Height of the terms</source>
        <translation>Höhe der Summanden</translation>
    </message>
    <message>
        <source>change treatment of empty bins</source>
        <translation>Umgang mit leeren Klassen ändern</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Bring back what a figure or a data file of this program was made with; dropping the file on the window does the same</source>
        <translation>Stellt wieder her, womit eine Abbildung oder Datendatei dieses Programms gemacht wurde; die Datei auf das Fenster zu ziehen, bewirkt dasselbe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <translation>Leert diese Liste; die Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Play &amp;N</source>
        <translation>&amp;N abspielen</translation>
    </message>
    <message>
        <source>N runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>N läuft von selbst hin und her, über den ganzen Weg seines Reglers; die Achsen werden festgehalten</translation>
    </message>
    <message>
        <source>&amp;Play σ</source>
        <translation>σ &amp;abspielen</translation>
    </message>
    <message>
        <source>σ runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>σ läuft von selbst hin und her, über den ganzen Weg seines Reglers; die Achsen werden festgehalten</translation>
    </message>
    <message>
        <source>Play &amp;bins</source>
        <translation>&amp;Klassen abspielen</translation>
    </message>
    <message>
        <source>The number of bins runs there and back by itself; the axes are held still</source>
        <translation>Die Zahl der Klassen läuft von selbst hin und her; die Achsen werden festgehalten</translation>
    </message>
    <message>
        <source>Play ne&amp;w samples</source>
        <translation>Neue &amp;Stichproben abspielen</translation>
    </message>
    <message>
        <source>One sample after the other, which leave traces: so that one sees what chance does</source>
        <translation>Eine Stichprobe nach der anderen, die Spuren hinterlassen: So sieht man, was der Zufall tut</translation>
    </message>
    <message>
        <source>%1 (to %2×)</source>
        <translation>%1 (auf %2×)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play twice as fast, up to four times the usual speed</source>
        <translation>Spielt doppelt so schnell ab, bis zum Vierfachen des üblichen Tempos</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play half as fast, down to a quarter of the usual speed</source>
        <translation>Spielt halb so schnell ab, bis zu einem Viertel des üblichen Tempos</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Chart, values and the lesson’s step over the whole screen, to be read from the last row; Esc comes back</source>
        <translation>Diagramm, Werte und der Schritt der Lektion auf dem ganzen Bildschirm, lesbar aus der letzten Reihe; Esc kehrt zurück</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>The language of the desktop, or English</source>
        <translation>Die Sprache der Arbeitsumgebung, sonst Englisch</translation>
    </message>
    <message>
        <source>All texts and lessons in this language; the values stay</source>
        <translation>Alle Texte und Lektionen in dieser Sprache; die Werte bleiben</translation>
    </message>
    <message>
        <source>There are settings of a later version of KL Explorer. They stay as they are: this one starts with the usual ones, and will not remember them.</source>
        <translation>Es gibt Einstellungen einer neueren Version von KL Explorer. Sie bleiben, wie sie sind: Diese Version beginnt mit den üblichen und wird sich nichts merken.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1, so they will be forgotten.</source>
        <translation>Die Einstellungen lassen sich nicht nach %1 schreiben und werden daher vergessen.</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Entropy H</source>
        <translation>Entropie H</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>− entropy, same bins</source>
        <translation>− Entropie ebenda</translation>
    </message>
    <message>
        <source>= KL</source>
        <translation>= KL</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen-Shannon</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Totalvariation</translation>
    </message>
    <message>
        <source>1 bit</source>
        <translation>1 Bit</translation>
    </message>
    <message>
        <source>ln 2</source>
        <translation>ln 2</translation>
    </message>
    <message>
        <source>H(P) = −Σ p %1 p over all bins: how uncertain the bin of a value is</source>
        <translation>H(P) = −Σ p %1 p über alle Klassen: wie ungewiss die Klasse eines Werts ist</translation>
    </message>
    <message>
        <source>As many equally likely bins would be as uncertain: %1 to the power of the entropy</source>
        <translation>So viele gleich wahrscheinliche Klassen wären ebenso ungewiss: %1 hoch die Entropie</translation>
    </message>
    <message>
        <source>H(P,Q) = −Σ p %1 q: the cost of coding P with a code made for Q; over the shares that KL is made of</source>
        <translation>H(P,Q) = −Σ p %1 q: was es kostet, P mit einem Code für Q zu codieren; über die Anteile, aus denen KL besteht</translation>
    </message>
    <message>
        <source>−Σ p %1 p over the same shares as the cross-entropy</source>
        <translation>−Σ p %1 p über dieselben Anteile wie die Kreuzentropie</translation>
    </message>
    <message>
        <source>Their difference is the value above</source>
        <translation>Ihre Differenz ist der Wert oben</translation>
    </message>
    <message>
        <source>The mean divergence of both from their mixture: symmetric, at most %1; over all bins</source>
        <translation>Die mittlere Divergenz beider von ihrer Mischung: symmetrisch, höchstens %1; über alle Klassen</translation>
    </message>
    <message>
        <source>Half the sum of |p − q|: symmetric, at most 1; over all bins</source>
        <translation>Die halbe Summe von |p − q|: symmetrisch, höchstens 1; über alle Klassen</translation>
    </message>
    <message>
        <source>In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it are of %2.</source>
        <translation>In %1; Perplexität in Klassen, Totalvariation ohne Einheit. Grundlage der Kreuzentropie und dessen, was davon abgezogen wird: %2.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>the screen is black</source>
        <translation>der Bildschirm ist schwarz</translation>
    </message>
    <message>
        <source>the screen is white</source>
        <translation>der Bildschirm ist weiß</translation>
    </message>
    <message>
        <source>the end is shown</source>
        <translation>das Ende wird gezeigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Keine Notizen zu diesem Schritt.</translation>
    </message>
    <message>
        <source>The solution</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>Das Ende der Lektion</translation>
    </message>
</context>
<context>
    <name>NumberedPictures</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>den Ordner dafür gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open figure</source>
        <translation>Abbildung öffnen</translation>
    </message>
    <message>
        <source>Figures and data of KL Explorer (*.png *.svg *.pdf *.json)</source>
        <translation>Abbildungen und Daten von KL Explorer (*.png *.svg *.pdf *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opened: %1, the first of %2 files. One figure is shown at a time.</source>
        <translation>Geöffnet: %1, die erste von %2 Dateien. Es wird nur eine Abbildung gezeigt.</translation>
    </message>
    <message>
        <source>Opened: %1. Only its description was left: what is shown, and how, is as it was.</source>
        <translation>Geöffnet: %1. Nur die Beschreibung war noch da: Was gezeigt wird, und wie, ist wie zuvor.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>PanelSplitter</name>
    <message>
        <source>Width of the panel</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <source>Height of the table</source>
        <translation>Höhe der Tabelle</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Play N</source>
        <translation>N abspielen</translation>
    </message>
    <message>
        <source>Play σ</source>
        <translation>σ abspielen</translation>
    </message>
    <message>
        <source>Play bins</source>
        <translation>Klassen abspielen</translation>
    </message>
    <message>
        <source>Play new samples</source>
        <translation>Neue Stichproben abspielen</translation>
    </message>
    <message>
        <source>%1: one after the other, with traces, so that one sees how far chance alone moves the curves and both values (Ctrl+4)</source>
        <translation>%1: eine nach der anderen, mit Spuren; so sieht man, wie weit allein der Zufall die Kurven und beide Werte bewegt (Strg+4)</translation>
    </message>
    <message>
        <source>%1: it runs there and back over its whole range, and both values follow (Ctrl+%2, or the space bar on the slider)</source>
        <translation>%1: läuft über den ganzen Bereich hin und her, und beide Werte folgen (Strg+%2, oder die Leertaste auf dem Regler)</translation>
    </message>
    <message>
        <source>change N</source>
        <translation>N ändern</translation>
    </message>
    <message>
        <source>How many values each of P and Q has, from 2 to 10&#x202f;000&#x202f;000. More values: both estimates scatter less and chance adds less, as 1/N where bins are well filled. What bins hide does not go away.</source>
        <translation>Wie viele Werte P und Q jeweils haben, von 2 bis 10&#x202f;000&#x202f;000. Mehr Werte: Beide Schätzwerte streuen weniger, und der Zufall trägt weniger bei, wie 1/N, wo Klassen gut gefüllt sind. Was Klassen verbergen, vergeht nicht.</translation>
    </message>
    <message>
        <source>change σ</source>
        <translation>σ ändern</translation>
    </message>
    <message>
        <source>The log-normal’s σ: how skewed P is, from 0.001 (nearly normal) to 5. The larger, the larger the truth of KL(P‖Q), and the more of it bins hide.</source>
        <translation>Das σ der Lognormalverteilung: wie schief P ist, von 0,001 (fast normal) bis 5. Je größer, desto größer der wahre Wert von KL(P‖Q), und desto mehr davon verbergen Klassen.</translation>
    </message>
    <message>
        <source>change bins</source>
        <translation>Klassen ändern</translation>
    </message>
    <message>
        <source>Equal bins shared by P and Q, from 1 to 1000. More bins hide less of the truth; but with few values in each, more of them have values of one sample only and chance adds more.</source>
        <translation>Gleich breite Klassen, gemeinsam für P und Q, von 1 bis 1000. Mehr Klassen verbergen weniger vom wahren Wert; bei wenigen Werten in jeder enthalten aber mehr von ihnen nur Werte einer Stichprobe, und der Zufall trägt mehr bei.</translation>
    </message>
    <message>
        <source>change seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>What the random numbers start from, as in np.random.seed. Another seed draws other values from the same distributions: both estimates change, the truth stays.</source>
        <translation>Womit die Zufallszahlen beginnen, wie in np.random.seed. Ein anderer Startwert zieht andere Werte aus denselben Verteilungen: Beide Schätzwerte ändern sich, der wahre Wert bleibt.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Neue Stichprobe</translation>
    </message>
    <message>
        <source>Draws other values from the same distributions, with the next seed. Both estimates change, the truth stays.</source>
        <translation>Zieht andere Werte aus denselben Verteilungen, mit dem nächsten Startwert. Beide Schätzwerte ändern sich, der wahre Wert bleibt.</translation>
    </message>
    <message>
        <source>%1 With Shift the arrow keys and the wheel go in finer steps.</source>
        <translation>%1 Mit Umschalt gehen Pfeiltasten und Mausrad in feineren Schritten.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture.</source>
        <translation>Der Speicher reicht nicht, um das Bild zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>play N</source>
        <translation>N abspielen</translation>
    </message>
    <message>
        <source>play σ</source>
        <translation>σ abspielen</translation>
    </message>
    <message>
        <source>play bins</source>
        <translation>Klassen abspielen</translation>
    </message>
    <message>
        <source>play new samples</source>
        <translation>neue Stichproben abspielen</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Ende der Lektion</translation>
    </message>
    <message>
        <source>Esc leaves.</source>
        <translation>Esc schließt.</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Rename preset…</source>
        <translation>Vorlage umbenennen…</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>Vorlage löschen…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Keep these settings under a name of your own</source>
        <translation>Behält diese Einstellungen unter einem eigenen Namen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>As set below, and as no preset has it</source>
        <translation>Wie unten eingestellt, und wie keine Vorlage es hat</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>“%1” is a name of the program’s own; choose another.</source>
        <translation>„%1“ ist ein Name des Programms selbst; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown in a list; choose a name of at most %2 characters.</source>
        <translation>„%1“ lässt sich nicht in einer Liste zeigen; wählen Sie einen Namen aus höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>You have a preset called “%1” already. Replace it?</source>
        <translation>Sie haben bereits eine Vorlage namens „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>Schritt nach &amp;oben</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Schritt nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, not “%5”.</source>
        <translation>%1 muss %2 von %3 bis %4 sein, nicht „%5“.</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.</source>
        <translation>%1 muss %2 von %3 bis %4 sein, und „%5“ ist nicht eindeutig: Schreiben Sie %6.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>The value that you expect. Any number will do; how near it is, is told afterwards.</source>
        <translation>Der Wert, den Sie erwarten. Jede Zahl ist recht; wie nah sie ist, erfahren Sie danach.</translation>
    </message>
    <message>
        <source>Drag the end of the bar, or use the arrow keys, to where you expect the value</source>
        <translation>Ziehen Sie das Ende des Balkens dorthin, wo Sie den Wert erwarten, oder nehmen Sie die Pfeiltasten</translation>
    </message>
    <message>
        <source>Gives this answer, and unlocks what was locked</source>
        <translation>Gibt diese Antwort und entsperrt, was gesperrt war</translation>
    </message>
    <message>
        <source>Does what is asked for, and shows what comes of it</source>
        <translation>Tut, was verlangt ist, und zeigt, was dabei herauskommt</translation>
    </message>
    <message>
        <source>A moment: what it is now is still being calculated.</source>
        <translation>Einen Augenblick: Der jetzige Wert wird noch berechnet.</translation>
    </message>
    <message>
        <source>**Your turn:** %1.</source>
        <translation>**Jetzt Sie:** %1.</translation>
    </message>
    <message>
        <source>Your guess, in %1</source>
        <translation>Ihr Tipp, in %1</translation>
    </message>
    <message>
        <source>“%1” is not clear: write %2.</source>
        <translation>„%1“ ist nicht eindeutig: Schreiben Sie %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 25, for 25 %.</source>
        <translation>„%1“ ist keine Zahl: Schreiben Sie eine wie 25, für 25&#x202f;%.</translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 0.25, or ∞.</source>
        <translation>„%1“ ist keine Zahl: Schreiben Sie eine wie 0,25, oder ∞.</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>How the truth, without samples and bins, becomes the value of &lt;b&gt;KL(P‖Q)&lt;/b&gt;, in %1.</source>
        <translation>Wie aus dem wahren Wert, ohne Stichproben und Klassen, der Wert von &lt;b&gt;KL(P‖Q)&lt;/b&gt; wird, in %1.</translation>
    </message>
    <message>
        <source> The last step makes it infinite: the words below the chart say why.</source>
        <translation> Der letzte Schritt macht ihn unendlich: Die Worte unter dem Diagramm sagen, warum.</translation>
    </message>
    <message>
        <source> There is no estimate here: %1.</source>
        <translation> Hier gibt es keinen Schätzwert: %1.</translation>
    </message>
    <message>
        <source> Two values say nothing of P and Q: whatever the steps, the estimate is 0.</source>
        <translation> Zwei Werte sagen nichts über P und Q: Gleich welche Schritte, der Schätzwert ist 0.</translation>
    </message>
    <message>
        <source> The largest step is there because %1.</source>
        <translation> Der Grund des größten Schritts: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Computed a second way&lt;/b&gt;, in logarithms as PyTorch does: </source>
        <translation>&lt;b&gt;Auf einem zweiten Weg berechnet&lt;/b&gt;, in Logarithmen wie in PyTorch: </translation>
    </message>
    <message>
        <source>no finite value here.</source>
        <translation>hier kein endlicher Wert.</translation>
    </message>
    <message>
        <source>the same values to the last digit.</source>
        <translation>dieselben Werte bis zur letzten Ziffer.</translation>
    </message>
    <message>
        <source>the same values but for %1.</source>
        <translation>dieselben Werte bis auf %1.</translation>
    </message>
    <message>
        <source>Truth + binning + treatment of empty bins + sampling = estimate: the bars below</source>
        <translation>Wahrer Wert + Klassierung + Umgang mit leeren Klassen + Stichprobe = Schätzwert: die Balken unten</translation>
    </message>
    <message>
        <source>What these bins and samples can show of a truth that is infinite</source>
        <translation>Was diese Klassen und Stichproben von einem unendlichen wahren Wert zeigen können</translation>
    </message>
    <message>
        <source>The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) makes them, and the larger difference from the finite values above</source>
        <translation>Dieselben beiden Summen, wie torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) sie bildet, und die größere Abweichung von den endlichen Werten oben</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>What was pinned cannot be shown. %1</source>
        <translation>Das Angeheftete lässt sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>Given up; this is the last result.</source>
        <translation>Abgebrochen; dies ist das letzte Ergebnis.</translation>
    </message>
    <message>
        <source>Given up before there was a result.</source>
        <translation>Abgebrochen, bevor es ein Ergebnis gab.</translation>
    </message>
    <message>
        <source>new sample</source>
        <translation>neue Stichprobe</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>keep to %1</source>
        <translation>bei der %1 bleiben</translation>
    </message>
    <message>
        <source>keep the bins</source>
        <translation>die Klassen behalten</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. Held at %3.</source>
        <translation>Die %1 verlangt %2 Klassen: Der lange Ausläufer von P macht den Bereich breit, während die Klassen schmal bleiben. Auf %3 begrenzt.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>return to the last result</source>
        <translation>zum letzten Ergebnis zurückkehren</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>anheften</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>lösen</translation>
    </message>
</context>
<context>
    <name>ShowSliders</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Neue Stichprobe</translation>
    </message>
</context>
<context>
    <name>ShowStage</name>
    <message>
        <source>Where the error comes from</source>
        <translation>Woher der Fehler kommt</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SplitterKeys</name>
    <message>
        <source>Drag for another width, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>Ziehen Sie für eine andere Breite, oder nehmen Sie die Pfeiltasten; ein Doppelklick oder Enter stellt die übliche her</translation>
    </message>
    <message>
        <source>Drag for another height, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>Ziehen Sie für eine andere Höhe, oder nehmen Sie die Pfeiltasten; ein Doppelklick oder Enter stellt die übliche her</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Play N from %1 to %2</source>
        <translation>N von %1 bis %2 abspielen</translation>
    </message>
    <message>
        <source>Play σ from %1 to %2</source>
        <translation>σ von %1 bis %2 abspielen</translation>
    </message>
    <message>
        <source>Play the bins from %1 to %2</source>
        <translation>Klassen von %1 bis %2 abspielen</translation>
    </message>
    <message>
        <source>Play the seeds from %1 to %2</source>
        <translation>Startwerte von %1 bis %2 abspielen</translation>
    </message>
    <message>
        <source>Runs there and back by itself. Anything you change stops it.</source>
        <translation>Läuft von selbst hin und her. Was Sie auch ändern, hält es an.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>TermsFigure</name>
    <message>
        <source>%1: a broken bar adds ∞, and so the sum is ∞</source>
        <translation>%1: Ein gebrochener Balken trägt ∞ bei, also ist die Summe ∞</translation>
    </message>
    <message>
        <source>%1: bins add (filled) or take away (outlined); the line sums them up</source>
        <translation>%1: Klassen tragen bei (gefüllt) oder nehmen weg (umrandet); die Linie summiert</translation>
    </message>
    <message>
        <source>%1: what each bin adds; the line sums it up</source>
        <translation>%1: was jede Klasse beiträgt; die Linie summiert es</translation>
    </message>
    <message>
        <source>no bin to add up</source>
        <translation>keine Klasse zu summieren</translation>
    </message>
    <message>
        <source>every term is 0</source>
        <translation>jeder Summand ist 0</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>UncertaintyPanel</name>
    <message>
        <source>What the values could as well have been: those of further seeds, all else being equal. The more values, the narrower.</source>
        <translation>Was die Werte ebenso gut hätten sein können: die weiterer Startwerte, sonst alles gleich. Je mehr Werte, desto enger.</translation>
    </message>
    <message>
        <source>The same divergences estimated from distances between values: whatever the bins, they stay.</source>
        <translation>Dieselben Divergenzen, aus Abständen zwischen Werten geschätzt: Wie die Klassen auch sind, sie bleiben.</translation>
    </message>
    <message>
        <source>What chance adds on average, for counted masses scatter around the true ones: less with more values, more with more bins.</source>
        <translation>Was der Zufall im Mittel beiträgt, denn gezählte Massen streuen um die wahren: weniger mit mehr Werten, mehr mit mehr Klassen.</translation>
    </message>
    <message>
        <source>Found when the sliders rest…</source>
        <translation>Folgt, wenn die Regler ruhen…</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>Nicht bestimmt. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Andere Stichproben.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Ohne Klassen.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1 of %2 seeds…</source>
        <translation>&lt;b&gt;Andere Stichproben.&lt;/b&gt; %1 von %2 Startwerten…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From the true KL(P‖Q) to the estimate</source>
        <translation>Vom wahren KL(P‖Q) zum Schätzwert</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrer Wert</translation>
    </message>
    <message>
        <source>%1(s/σ): the divergence of the two populations themselves</source>
        <translation>%1(s/σ): die Divergenz der beiden Grundgesamtheiten selbst</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Klassierung</translation>
    </message>
    <message>
        <source>Bins cannot tell values within them apart: information is lost, never gained</source>
        <translation>Klassen können Werte in sich nicht unterscheiden: Information geht verloren und kommt nie hinzu</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Masses are counted in N values, which are standardised by their own mean and deviation</source>
        <translation>Massen werden an N Werten gezählt, die mit ihrem eigenen Mittelwert und ihrer eigenen Standardabweichung standardisiert sind</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzwert</translation>
    </message>
    <message>
        <source>What the histograms give</source>
        <translation>Was die Histogramme ergeben</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome to KL Explorer</source>
        <translation>Willkommen bei KL Explorer</translation>
    </message>
    <message>
        <source>Two samples, P and Q, are drawn and compared live by their Kullback–Leibler divergence, a number for how much one differs from the other. You see how far it is from the truth, and why.</source>
        <translation>Zwei Stichproben, P und Q, werden gezogen und live verglichen, mit ihrer Kullback-Leibler-Divergenz: einer Zahl dafür, wie sehr sich die eine von der anderen unterscheidet. Sie sehen, wie weit sie vom wahren Wert entfernt ist und warum.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Mit der ersten Lektion beginnen</translation>
    </message>
    <message>
        <source>Just let me play</source>
        <translation>Einfach ausprobieren</translation>
    </message>
    <message>
        <source>Leads you through the first lesson, step by step: you guess, move a slider, and see.</source>
        <translation>Führt Sie Schritt für Schritt durch die erste Lektion: Sie tippen, bewegen einen Regler und sehen.</translation>
    </message>
    <message>
        <source>Closes this card and leaves everything as it is. It does not come back.</source>
        <translation>Schließt diese Karte und lässt alles, wie es ist. Sie kommt nicht wieder.</translation>
    </message>
</context>
<context>
    <name>animate</name>
    <message>
        <source>--%1 %2 does not go with --animate: no animation has it</source>
        <translation>--%1 %2 passt nicht zu --animate: keine Animation hat das</translation>
    </message>
    <message>
        <source>--%1 does not go with --animate: animations have no band, no terms, nothing pinned</source>
        <translation>--%1 passt nicht zu --animate: Animationen haben kein Band, keine Summanden, nichts Angeheftetes</translation>
    </message>
    <message>
        <source>--%1 can be given once: there is one animation</source>
        <translation>--%1 kann einmal angegeben werden: es gibt eine Animation</translation>
    </message>
    <message>
        <source>--rate is for a .gif: numbered pictures have none</source>
        <translation>--rate gilt für ein .gif: nummerierte Bilder haben keine</translation>
    </message>
    <message>
        <source>--transparent does not go with an animation as .gif, whose pictures would lie over one another; numbered .png pictures can be</source>
        <translation>--transparent passt nicht zu einer Animation als .gif, deren Bilder übereinanderlägen; nummerierte .png-Bilder können es sein</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing where --animate changes it</source>
        <translation>--export: &apos;%1&apos; im Namen einer Datei bedeutet nichts, wo --animate es ändert</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in the name of an animation means nothing; %2 do, and {frame} in .png</source>
        <translation>--export: &apos;%1&apos; im Namen einer Animation bedeutet nichts; erlaubt sind %2, und {frame} in .png</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins or seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios.</source>
        <translation>Exportiert eine Animation, als ein .gif oder als .png-Bilder mit {frame} im Namen: samples, sigma, bins oder seed läuft von einem Wert zum anderen, etwa sigma=0.1:2; alle außer seed in gleichen Verhältnissen.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Pictures of --animate, from %1 to %2 (default %3).</source>
        <translation>Bilder von --animate, von %1 bis %2 (Vorgabe %3).</translation>
    </message>
    <message>
        <source>Pictures of a .gif a second, from %1 to %2 (default %3).</source>
        <translation>Bilder eines .gif je Sekunde, von %1 bis %2 (Vorgabe %3).</translation>
    </message>
    <message>
        <source>--animate goes there and back.</source>
        <translation>--animate läuft hin und zurück.</translation>
    </message>
    <message>
        <source>--animate needs one --export, of a .gif or of .png with {frame} in its name</source>
        <translation>--animate braucht ein --export, eines .gif oder von .png mit {frame} im Namen</translation>
    </message>
    <message>
        <source>--%1 and --animate %1=… cannot be had together</source>
        <translation>--%1 und --animate %1=… gehen nicht zusammen</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>angehalten; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 % of the animation</source>
        <translation>%1&#x202f;% der Animation</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>there is not enough memory for --samples %1</source>
        <translation>für --samples %1 reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>%1 of %2 could not be made:</source>
        <translation>%1 von %2 ließen sich nicht erstellen:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 lässt sich nicht schreiben: der Speicher reicht nicht.</translation>
    </message>
</context>
<context>
    <name>beyond</name>
    <message>
        <source>less than </source>
        <translation>weniger als </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mehr als </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of </source>
        <translation>%1 von </translation>
    </message>
    <message>
        <source> and of </source>
        <translation> und von </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>← bins down to %1</source>
        <translation>← Klassen hinab bis %1</translation>
    </message>
    <message>
        <source>bins up to %1 →</source>
        <translation>Klassen hinauf bis %1 →</translation>
    </message>
    <message>
        <source>, down to %1</source>
        <translation>, hinab bis %1</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>, hinauf bis %1</translation>
    </message>
</context>
<context>
    <name>binrows</name>
    <message>
        <source>smoothed %1</source>
        <translation>%1 geglättet</translation>
    </message>
    <message>
        <source>rescaled %1</source>
        <translation>%1 neu normiert</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>Masse %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>count P</source>
        <translation>Anzahl P</translation>
    </message>
    <message>
        <source>count Q</source>
        <translation>Anzahl Q</translation>
    </message>
    <message>
        <source>exact p</source>
        <translation>p exakt</translation>
    </message>
    <message>
        <source>exact q</source>
        <translation>q exakt</translation>
    </message>
    <message>
        <source>p/q</source>
        <translation>p/q</translation>
    </message>
    <message>
        <source>p %1(p/q)</source>
        <translation>p %1(p/q)</translation>
    </message>
    <message>
        <source>q %1(q/p)</source>
        <translation>q %1(q/p)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, with the pseudocount added to every bin’s count</source>
        <translation>%1, mit dem Pseudocount, der zur Anzahl jeder Klasse hinzukommt</translation>
    </message>
    <message>
        <source>%1, of the shared masses rescaled to total 1</source>
        <translation>%1, aus den gemeinsamen Massen, auf die Summe 1 neu normiert</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count, with the pseudocount added to every bin’s, over their total</source>
        <translation>Masse von %1, wie sie summiert wird: die Anzahl, mit dem Pseudocount zu jeder Klasse, geteilt durch deren Summe</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count over the total of the shared bins; none in a bin that is left out</source>
        <translation>Masse von %1, wie sie summiert wird: die Anzahl, geteilt durch die Summe der gemeinsamen Klassen; keine in einer weggelassenen Klasse</translation>
    </message>
    <message>
        <source>%1’s mass: its count over N</source>
        <translation>Masse von %1: die Anzahl, geteilt durch N</translation>
    </message>
    <message>
        <source>Bins, from the left</source>
        <translation>Klassen, von links</translation>
    </message>
    <message>
        <source>Left edge, in standard deviations; values on it are in the bin</source>
        <translation>Linke Grenze, in Standardabweichungen; Werte auf ihr gehören zur Klasse</translation>
    </message>
    <message>
        <source>Right edge; values on it are in the next bin, and in the last one in this</source>
        <translation>Rechte Grenze; Werte auf ihr gehören zur nächsten Klasse, bei der letzten zu dieser</translation>
    </message>
    <message>
        <source>How many values of P are in the bin</source>
        <translation>Wie viele Werte von P in der Klasse sind</translation>
    </message>
    <message>
        <source>How many values of Q are in the bin</source>
        <translation>Wie viele Werte von Q in der Klasse sind</translation>
    </message>
    <message>
        <source>What the population of P has in the bin; the end bins reach to ±∞</source>
        <translation>Was die Grundgesamtheit von P in der Klasse hat; die äußersten Klassen reichen bis ±∞</translation>
    </message>
    <message>
        <source>What the population of Q has in the bin; the end bins reach to ±∞</source>
        <translation>Was die Grundgesamtheit von Q in der Klasse hat; die äußersten Klassen reichen bis ±∞</translation>
    </message>
    <message>
        <source>How many times as probable the bin is under P as under Q</source>
        <translation>Wievielmal so wahrscheinlich die Klasse unter P ist wie unter Q</translation>
    </message>
    <message>
        <source>What the bin adds to KL(P‖Q), in %1</source>
        <translation>Was die Klasse zu KL(P‖Q) beiträgt, in %1</translation>
    </message>
    <message>
        <source>What the bin adds to KL(Q‖P), in %1</source>
        <translation>Was die Klasse zu KL(Q‖P) beiträgt, in %1</translation>
    </message>
    <message>
        <source>Who has values in the bin, and what is done about it</source>
        <translation>Wer Werte in der Klasse hat, und was deshalb geschieht</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>P only</source>
        <translation>nur P</translation>
    </message>
    <message>
        <source>Q only</source>
        <translation>nur Q</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, übersprungen</translation>
    </message>
    <message>
        <source>%1, infinite</source>
        <translation>%1, unendlich</translation>
    </message>
    <message>
        <source>%1, filled</source>
        <translation>%1, gefüllt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, weggelassen</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>infinite for all of them</source>
        <translation>unendlich bei allen</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>nearly always %1</source>
        <translation>fast immer %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1 … %2 %3, median %4</source>
        <translation>9 von 10 innerhalb von %1 … %2 %3, Median %4</translation>
    </message>
    <message>
        <source>; infinite for %1 of %2</source>
        <translation>; unendlich bei %1 von %2</translation>
    </message>
    <message>
        <source>; %1 of %2 have no value</source>
        <translation>; %1 von %2 haben keinen Wert</translation>
    </message>
    <message>
        <source>%1, as more would take too long</source>
        <translation>%1, denn mehr würden zu lange dauern</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample(s) drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</source>
        <translation>
            <numerusform>&lt;b&gt;Andere Stichproben.&lt;/b&gt; Von %n Stichprobe, gezogen mit einem anderen Startwert (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
            <numerusform>&lt;b&gt;Andere Stichproben.&lt;/b&gt; Von %n Stichproben, gezogen mit anderen Startwerten (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Ohne Klassen.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>An estimate from nearest neighbours needs at least %1 values of each; there are %2.</source>
        <translation>Eine Schätzung aus nächsten Nachbarn braucht jeweils mindestens %1 Werte; es sind %2.</translation>
    </message>
    <message>
        <source>From the distances to the %1 nearest neighbours of each value (N&amp;nbsp;=&amp;nbsp;%2): </source>
        <translation>Aus den Abständen zu den %1 nächsten Nachbarn jedes Werts (N&amp;nbsp;=&amp;nbsp;%2): </translation>
    </message>
    <message>
        <source>KL(P‖Q) %1; </source>
        <translation>KL(P‖Q) %1; </translation>
    </message>
    <message>
        <source>KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.</source>
        <translation>KL(Q‖P) %1, was mit N über alle Grenzen wächst, denn der wahre Wert ist unendlich.</translation>
    </message>
    <message>
        <source>KL(Q‖P) %1.</source>
        <translation>KL(Q‖P) %1.</translation>
    </message>
    <message>
        <source> These are estimates, so chance can bring one below 0.</source>
        <translation> Dies sind Schätzwerte, also kann der Zufall einen unter 0 bringen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bias.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Verzerrung.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>What chance adds to the two values cannot be told: %1.</source>
        <translation>Was der Zufall zu den beiden Werten beiträgt, lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>Chance changes nothing here: of two values both estimates are always 0.</source>
        <translation>Der Zufall ändert hier nichts: Bei zwei Werten sind beide Schätzwerte immer 0.</translation>
    </message>
    <message>
        <source>Chance adds nothing here: only one bin is compared.</source>
        <translation>Der Zufall trägt hier nichts bei: Nur eine Klasse wird verglichen.</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are. By how much cannot be told here: bins that are not empty hold fewer than %1 values on average.</source>
        <translation>Der Zufall lässt zwei Stichproben verschiedener aussehen, als sie sind. Um wie viel, lässt sich hier nicht sagen: Nichtleere Klassen enthalten im Mittel weniger als %1 Werte.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source> What it adds to %1 cannot be told: %2.</source>
        <translation> Was er zu %1 beiträgt, lässt sich nicht sagen: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are: counting alone is expected to add about %1, less with a larger N.</source>
        <translation>Der Zufall lässt zwei Stichproben verschiedener aussehen, als sie sind: Das Zählen allein trägt erwartungsgemäß etwa %1 bei, weniger mit größerem N.</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) is (are) too few for a range, which needs %1</source>
        <translation>
            <numerusform>%n Startwert ist zu wenig für einen Bereich, der %1 braucht</numerusform>
            <numerusform>%n Startwerte sind zu wenige für einen Bereich, der %1 braucht</numerusform>
        </translation>
    </message>
    <message>
        <source>the only seed has no value, as no bin holds values of both samples</source>
        <translation>der einzige Startwert hat keinen Wert, denn keine Klasse enthält Werte beider Stichproben</translation>
    </message>
    <message numerus="yes">
        <source>none of %n seed(s) has a value, as no bin holds values of both samples</source>
        <translation>
            <numerusform>keiner von %n Startwert hat einen Wert, denn keine Klasse enthält Werte beider Stichproben</numerusform>
            <numerusform>keiner von %n Startwerten hat einen Wert, denn keine Klasse enthält Werte beider Stichproben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n of %1 seeds has (have) a value, and a range needs %2</source>
        <translation>
            <numerusform>nur %n von %1 Startwerten hat einen Wert, und ein Bereich braucht %2</numerusform>
            <numerusform>nur %n von %1 Startwerten haben einen Wert, und ein Bereich braucht %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2</source>
        <translation>
            <numerusform>keiner, denn %n Wert von %1 ist gebunden: im Abstand 0 vom Nachbarn %2</numerusform>
            <numerusform>keiner, denn %n Werte von %1 sind gebunden: im Abstand 0 vom Nachbarn %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>keine Klasse enthält Werte beider Stichproben</translation>
    </message>
    <message>
        <source>the estimate is infinite</source>
        <translation>der Schätzwert ist unendlich</translation>
    </message>
    <message>
        <source>each sample lies in a single bin, which does not tell how it scatters</source>
        <translation>jede Stichprobe liegt in einer einzigen Klasse, was nicht sagt, wie sie streut</translation>
    </message>
    <message>
        <source>with a pseudocount below 0.25 all hangs on which bins happen to be empty</source>
        <translation>bei einem Pseudocount unter 0,25 hängt alles daran, welche Klassen zufällig leer sind</translation>
    </message>
    <message>
        <source>all values of P are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>alle Werte von P sind gleich, also haben sie keine z-Werte; wählen Sie eine größere Stichprobe oder ein größeres Sigma</translation>
    </message>
    <message>
        <source>all values of Q are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>alle Werte von Q sind gleich, also haben sie keine z-Werte; wählen Sie eine größere Stichprobe oder ein größeres Sigma</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>with %1 added to every bin’s count (the curves show the counts as they are), </source>
        <translation>Mit %1 zur Anzahl jeder Klasse hinzugezählt (die Kurven zeigen die Anzahlen unverändert): </translation>
    </message>
    <message>
        <source>in the bins that both share, rescaled to 100&#x202f;% (the curves are not), </source>
        <translation>In den gemeinsamen Klassen, auf 100&#x202f;% neu normiert (die Kurven sind es nicht): </translation>
    </message>
    <message>
        <source>in a single bin nothing can differ. All of P and all of Q are in it, so both values are 0, whatever the samples are.</source>
        <translation>In einer einzigen Klasse kann sich nichts unterscheiden. Ganz P und ganz Q sind in ihr, also sind beide Werte 0, gleich welche Stichproben es sind.</translation>
    </message>
    <message>
        <source>two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are. So both samples are the same, and both values are 0.</source>
        <translation>Zwei Werte mit Mittelwert 0 und Standardabweichung 1 sind immer −1 und 1, gleich was P und Q sind. Beide Stichproben sind also dieselben, und beide Werte sind 0.</translation>
    </message>
    <message>
        <source>in every bin</source>
        <translation>in jeder Klasse</translation>
    </message>
    <message>
        <source>in the one bin that both share</source>
        <translation>in der einen gemeinsamen Klasse</translation>
    </message>
    <message>
        <source>in every bin that both share</source>
        <translation>in jeder gemeinsamen Klasse</translation>
    </message>
    <message>
        <source>rescaled to 100&#x202f;%, P and Q are equally frequent %1, so both values are 0.</source>
        <translation>Auf 100&#x202f;% neu normiert, sind P und Q&#x202f;%1 gleich häufig, also sind beide Werte 0.</translation>
    </message>
    <message>
        <source>P and Q are equally frequent %1, so both values are 0.</source>
        <translation>P und Q sind %1 gleich häufig, also sind beide Werte 0.</translation>
    </message>
    <message>
        <source>typically %1</source>
        <translation>typischerweise %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1 and none of %2</source>
        <translation>
            <numerusform>%n Klasse enthält Werte von %1 und keinen von %2</numerusform>
            <numerusform>%n Klassen enthalten Werte von %1 und keinen von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>both values are infinite. %1, and %2: there one sample is infinitely many times as frequent as the other, and one such bin is enough to make a sum infinite.</source>
        <translation>Beide Werte sind unendlich. %1, und %2: Dort ist eine Stichprobe unendlich viel häufiger als die andere, und eine solche Klasse genügt, um eine Summe unendlich zu machen.</translation>
    </message>
    <message>
        <source>one value, KL(P‖Q), is infinite. %1, and one such bin is enough to make the sum infinite. Where Q’s values lie, Q is %2.</source>
        <translation>Ein Wert, KL(P‖Q), ist unendlich. %1, und eine solche Klasse genügt, um die Summe unendlich zu machen. Wo die Werte von Q liegen, ist Q %2.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %2. KL(Q‖P) is infinite: %1, and one such bin is enough to make the sum infinite.</source>
        <translation>Wo die Werte von P liegen, ist P %2. KL(Q‖P) ist unendlich: %1, und eine solche Klasse genügt, um die Summe unendlich zu machen.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average.</source>
        <translation>P und Q sind praktisch gleich häufig: Mehr vom einen hier macht mehr vom anderen dort wett, im Mittel bis auf %1.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average where P’s values lie, and %2 where Q’s lie.</source>
        <translation>P und Q sind praktisch gleich häufig: Mehr vom einen hier macht mehr vom anderen dort wett, im Mittel bis auf %1, wo die Werte von P liegen, und bis auf %2, wo die von Q liegen.</translation>
    </message>
    <message>
        <source>no bin holds values of both samples, so there is nothing to compare and no value. Fewer bins or a larger N would help.</source>
        <translation>Keine Klasse enthält Werte beider Stichproben, also gibt es nichts zu vergleichen und keinen Wert. Weniger Klassen oder ein größeres N würden helfen.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %1; where Q’s lie, Q is %2.</source>
        <translation>Wo die Werte von P liegen, ist P %1; wo die von Q liegen, ist Q %2.</translation>
    </message>
    <message>
        <source> Different places, so two values.</source>
        <translation> Verschiedene Stellen, also zwei Werte.</translation>
    </message>
    <message>
        <source>a thousand</source>
        <translation>tausend</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>zehntausend</translation>
    </message>
    <message>
        <source>a million</source>
        <translation>einer Million</translation>
    </message>
    <message>
        <source>a billion</source>
        <translation>einer Milliarde</translation>
    </message>
    <message>
        <source>a trillion</source>
        <translation>einer Billion</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>weniger als 1 von %1</translation>
    </message>
    <message>
        <source>practically as frequent as %1</source>
        <translation>praktisch ebenso häufig wie %1</translation>
    </message>
    <message>
        <source>%1 times as frequent as %2</source>
        <translation>%1‑mal so häufig wie %2</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence (KL): %1</source>
        <translation>Kullback-Leibler-Divergenz (KL): %1</translation>
    </message>
    <message>
        <source>&#x202f;%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is skipped and adds nothing.</source>
        <translation>Es gibt keinen Wert von %1, also wird die Klasse übersprungen und trägt nichts bei.</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is left out and adds nothing.</source>
        <translation>Es gibt keinen Wert von %1, also wird die Klasse weggelassen und trägt nichts bei.</translation>
    </message>
    <message>
        <source>There is no value of P, which makes KL(Q‖P) infinite.</source>
        <translation>Es gibt keinen Wert von P; das macht KL(Q‖P) unendlich.</translation>
    </message>
    <message>
        <source>There is no value of Q, which makes KL(P‖Q) infinite.</source>
        <translation>Es gibt keinen Wert von Q; das macht KL(P‖Q) unendlich.</translation>
    </message>
    <message>
        <source>With %1 added to every bin’s count these are %2 and %3: </source>
        <translation>Mit %1 zur Anzahl jeder Klasse hinzugezählt sind das %2 und %3: </translation>
    </message>
    <message>
        <source>Rescaled they are %1 and %2: </source>
        <translation>Neu normiert sind das %1 und %2: </translation>
    </message>
    <message>
        <source>both are equally frequent</source>
        <translation>beide sind gleich häufig</translation>
    </message>
    <message>
        <source>both are practically equally frequent</source>
        <translation>beide sind praktisch gleich häufig</translation>
    </message>
    <message>
        <source>P is %1 times as frequent as Q</source>
        <translation>P ist %1‑mal so häufig wie Q</translation>
    </message>
    <message>
        <source>Q is %1 times as frequent as P</source>
        <translation>Q ist %1‑mal so häufig wie P</translation>
    </message>
    <message>
        <source>, which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.</source>
        <translation>; das trägt %1 zu KL(P‖Q) und %2 zu KL(Q‖P) bei, in %3.</translation>
    </message>
    <message>
        <source>No bin lies wholly there, so the bins hide it.</source>
        <translation>Keine Klasse liegt ganz dort, also verbergen es die Klassen.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and all the same holds values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 liegt ganz dort und enthält trotzdem Werte von P: Eine Stichprobe wird mit ihrem eigenen Mittelwert und ihrer eigenen Standardabweichung skaliert.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and all the same some hold values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 liegen ganz dort, und einige enthalten trotzdem Werte von P: Eine Stichprobe wird mit ihrem eigenen Mittelwert und ihrer eigenen Standardabweichung skaliert.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is skipped.</source>
        <translation>%1 liegt ganz dort und wird übersprungen.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are skipped.</source>
        <translation>%1 liegen ganz dort und werden übersprungen.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is left out.</source>
        <translation>%1 liegt ganz dort und wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are left out.</source>
        <translation>%1 liegen ganz dort und werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and the pseudocount fills it.</source>
        <translation>%1 liegt ganz dort, und der Pseudocount füllt sie.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and the pseudocount fills them.</source>
        <translation>%1 liegen ganz dort, und der Pseudocount füllt sie.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3, seed %4</source>
        <translation>N = %1, σ = %2, %3, Startwert %4</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal), both brought to mean 0 and spread 1; %3.</source>
        <translation>Je %1 Werte von P (lognormal, σ = %2) und Q (normal), beide auf Mittelwert 0 und Standardabweichung 1 gebracht; %3.</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal); %3.</source>
        <translation>Je %1 Werte von P (lognormal, σ = %2) und Q (normal); %3.</translation>
    </message>
    <message>
        <source>%1 values each of P and Q, σ = %2; %3.</source>
        <translation>Je %1 Werte von P und Q, σ = %2; %3.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3</source>
        <translation>N = %1, σ = %2, %3</translation>
    </message>
    <message>
        <source>The first %1 values each, on the way to %2.</source>
        <translation>Die ersten je %1 Werte, auf dem Weg zu %2.</translation>
    </message>
    <message>
        <source>Bin %1, %2 to %3: </source>
        <translation>Klasse %1, %2 bis %3: </translation>
    </message>
    <message>
        <source>no value of either; it adds nothing.</source>
        <translation>kein Wert von beiden; sie trägt nichts bei.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 (%2; truth %3)</source>
        <translation>
            <numerusform>%n Wert von %1 (%2; wahr %3)</numerusform>
            <numerusform>%n Werte von %1 (%2; wahr %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2. </source>
        <translation>%1 und %2. </translation>
    </message>
    <message>
        <source>&lt;b&gt;KL(Q‖P)&lt;/b&gt; is truly infinite, for %1.</source>
        <translation>&lt;b&gt;KL(Q‖P)&lt;/b&gt; ist in Wahrheit unendlich, denn %1.</translation>
    </message>
    <message>
        <source> There is no value here.</source>
        <translation> Hier gibt es keinen Wert.</translation>
    </message>
    <message>
        <source> The one bin hides it.</source>
        <translation> Die eine Klasse verbirgt es.</translation>
    </message>
    <message>
        <source> Two values cannot show it.</source>
        <translation> Zwei Werte können es nicht zeigen.</translation>
    </message>
    <message>
        <source> Here it is so for another reason: no bin of Q only lies wholly there.</source>
        <translation> Hier ist es das aus einem anderen Grund: Keine Klasse, die nur Werte von Q enthält, liegt ganz dort.</translation>
    </message>
    <message numerus="yes">
        <source> Here too: %n bin(s) of Q only lie(s) wholly there.</source>
        <translation>
            <numerusform> Auch hier: %n Klasse, die nur Werte von Q enthält, liegt ganz dort.</numerusform>
            <numerusform> Auch hier: %n Klassen, die nur Werte von Q enthalten, liegen ganz dort.</numerusform>
        </translation>
    </message>
    <message>
        <source> The samples give %1.</source>
        <translation> Die Stichproben ergeben %1.</translation>
    </message>
    <message>
        <source>the exact distributions give %1, the samples %2.</source>
        <translation>ergeben die exakten Verteilungen %1, die Stichproben %2.</translation>
    </message>
    <message>
        <source> Over the bins that are summed, %1</source>
        <translation> Über die summierten Klassen %1</translation>
    </message>
    <message>
        <source> With the pseudocount, %1</source>
        <translation> Mit dem Pseudocount %1</translation>
    </message>
    <message>
        <source> Over the bins that are summed, rescaled, %1</source>
        <translation> Über die summierten Klassen, neu normiert, %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>σ %1</source>
        <translation>σ %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>keine Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of P only, %2 of Q only</source>
        <translation>%1 nur von P, %2 nur von Q</translation>
    </message>
    <message>
        <source>%1 of P</source>
        <translation>%1 von P</translation>
    </message>
    <message>
        <source>%1 of Q</source>
        <translation>%1 von Q</translation>
    </message>
    <message>
        <source>%1 of P and of Q</source>
        <translation>%1 von P und von Q</translation>
    </message>
    <message>
        <source>%1 of P, %2 of Q</source>
        <translation>%1 von P, %2 von Q</translation>
    </message>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>keine Klasse enthält Werte beider Stichproben</translation>
    </message>
    <message>
        <source>P and none of Q</source>
        <translation>P und keinen von Q</translation>
    </message>
    <message>
        <source>Q and none of P</source>
        <translation>Q und keinen von P</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1</source>
        <translation>
            <numerusform>%n Klasse enthält Werte von %1</numerusform>
            <numerusform>%n Klassen enthalten Werte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the lecture notebook, whose calculation this program shows: bins of one sample only are skipped, as if P and Q were alike there. The rest is no true divergence: mostly too small, at times below 0.</source>
        <translation>Wie im Notebook der Vorlesung, dessen Rechnung dieses Programm zeigt: Klassen mit nur einer Stichprobe werden übersprungen, als wären P und Q dort gleich. Der Rest ist keine echte Divergenz: meist zu klein, mitunter unter 0.</translation>
    </message>
    <message>
        <source>By the definition: one bin with values of P and none of Q makes KL(P‖Q) infinite, and one with values of Q and none of P makes KL(Q‖P) infinite.</source>
        <translation>Nach der Definition: Eine Klasse mit Werten von P und keinem von Q macht KL(P‖Q) unendlich, eine mit Werten von Q und keinem von P macht KL(Q‖P) unendlich.</translation>
    </message>
    <message>
        <source>A pseudocount α is added to every count of both, so that no bin is empty. The result is finite, and depends on α.</source>
        <translation>Zu jeder Anzahl von beiden kommt ein Pseudocount α hinzu, sodass keine Klasse leer ist. Das Ergebnis ist endlich und hängt von α ab.</translation>
    </message>
    <message>
        <source>Bins of one sample only are left out, and what lies in the others is rescaled to 100&#x202f;%: a true divergence, never below 0, but of the shared part only.</source>
        <translation>Klassen mit nur einer Stichprobe werden weggelassen, und was in den anderen liegt, wird auf 100&#x202f;% neu normiert: eine echte Divergenz, nie unter 0, aber nur die des gemeinsamen Teils.</translation>
    </message>
    <message>
        <source>empty bins skipped</source>
        <translation>leere Klassen übersprungen</translation>
    </message>
    <message>
        <source>empty bins by the definition</source>
        <translation>leere Klassen nach der Definition</translation>
    </message>
    <message>
        <source>smoothed with α = %1</source>
        <translation>geglättet mit α = %1</translation>
    </message>
    <message>
        <source>shared bins, rescaled</source>
        <translation>gemeinsame Klassen, neu normiert</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both</source>
        <translation>%1 über die Klassen, die Werte von beiden enthalten</translation>
    </message>
    <message>
        <source>%1 over all bins; infinite if one holds values of %2</source>
        <translation>%1 über alle Klassen; unendlich, wenn eine Werte von %2 enthält</translation>
    </message>
    <message>
        <source>%1 over all bins, %2 being added to every count first</source>
        <translation>%1 über alle Klassen, wobei zuvor %2 zu jeder Anzahl hinzukommt</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both, whose shares are rescaled to total 1</source>
        <translation>%1 über die Klassen, die Werte von beiden enthalten, mit Anteilen, die auf die Summe 1 neu normiert sind</translation>
    </message>
    <message>
        <source>all bins</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>the shared bins</source>
        <translation>die gemeinsamen Klassen</translation>
    </message>
    <message>
        <source>the smoothed masses of all bins</source>
        <translation>die geglätteten Massen aller Klassen</translation>
    </message>
    <message>
        <source>the shared bins, rescaled</source>
        <translation>die gemeinsamen Klassen, neu normiert</translation>
    </message>
    <message>
        <source>%1 of P and %2 of Q</source>
        <translation>%1 von P und %2 von Q</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1: the values say little</source>
        <translation>%1: Die Werte sagen wenig aus</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>ganz %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing skipped</source>
        <translation>nichts übersprungen</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>nichts weggelassen</translation>
    </message>
    <message>
        <source>∞: %1 without Q</source>
        <translation>∞: %1 ohne Q</translation>
    </message>
    <message>
        <source>∞: %1 without P</source>
        <translation>∞: %1 ohne P</translation>
    </message>
    <message>
        <source>%1 added to each count</source>
        <translation>%1 zu jeder Anzahl hinzu</translation>
    </message>
    <message>
        <source>All of %1 is in bins that hold values of both</source>
        <translation>Ganz %1 liegt in Klassen, die Werte von beiden enthalten</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is skipped, for nothing of %4 is there</source>
        <translation>%1 von %2, in %3, werden übersprungen, denn von %4 ist dort nichts</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is left out, for nothing of %4 is there</source>
        <translation>%1 von %2, in %3, werden weggelassen, denn von %4 ist dort nichts</translation>
    </message>
    <message>
        <source>%1 of %2 is in %3 where nothing of %4 is</source>
        <translation>%1 von %2 liegen in %3, wo von %4 nichts ist</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>smoothed, α = %1</source>
        <translation>geglättet, α = %1</translation>
    </message>
    <message>
        <source>rescaled</source>
        <translation>neu normiert</translation>
    </message>
    <message>
        <source>No bin holds values of both P and Q, so there is nothing to sum. Choose fewer bins or a larger N.</source>
        <translation>Keine Klasse enthält Werte von P und von Q, also gibt es nichts zu summieren. Wählen Sie weniger Klassen oder ein größeres N.</translation>
    </message>
    <message>
        <source>One bin of one sample only is enough to make a value infinite: %1.</source>
        <translation>Eine Klasse mit nur einer Stichprobe genügt, um einen Wert unendlich zu machen: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 below 0: with bins skipped, the rest does not add up to the whole, and the sum is no true divergence.</source>
        <translation>%1 unter 0: Werden Klassen übersprungen, ergibt der Rest nicht das Ganze, und die Summe ist keine echte Divergenz.</translation>
    </message>
    <message>
        <source>%1 below 0 by rounding alone: the shares are the same but for their last digits.</source>
        <translation>%1 unter 0 allein durch Rundung: Die Anteile sind bis auf ihre letzten Ziffern gleich.</translation>
    </message>
    <message>
        <source>Skipping</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out of the sum, with all that the distributions have there</source>
        <translation>Klassen mit nur einer Stichprobe fallen aus der Summe, mit allem, was die Verteilungen dort haben</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Leere Klassen</translation>
    </message>
    <message>
        <source>By the definition no bin is left out: nothing changes</source>
        <translation>Nach der Definition wird keine Klasse weggelassen: Nichts ändert sich</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>The pseudocount is added to what each bin would count on average</source>
        <translation>Der Pseudocount kommt zu dem hinzu, was jede Klasse im Mittel zählen würde</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Neu normieren</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out, and what the distributions have in the others is rescaled to 100&#x202f;%</source>
        <translation>Klassen mit nur einer Stichprobe fallen weg, und was die Verteilungen in den anderen haben, wird auf 100&#x202f;% neu normiert</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are skipped, as if P and Q were alike there</source>
        <translation>Klassen mit nur einer Stichprobe (%1) werden übersprungen, als wären P und Q dort gleich</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are left out</source>
        <translation>Klassen mit nur einer Stichprobe (%1) werden weggelassen</translation>
    </message>
    <message>
        <source>bins hide what differs within them and beyond the values that were drawn</source>
        <translation>Klassen verbergen, was sich in ihnen unterscheidet und jenseits der gezogenen Werte liegt</translation>
    </message>
    <message>
        <source>bins hide what differs within them</source>
        <translation>Klassen verbergen, was sich in ihnen unterscheidet</translation>
    </message>
    <message>
        <source>chance makes two samples look more different than P and Q are</source>
        <translation>Der Zufall lässt zwei Stichproben verschiedener aussehen, als P und Q sind</translation>
    </message>
    <message>
        <source>these samples, being finite, differ less than P and Q do</source>
        <translation>Diese endlichen Stichproben unterscheiden sich weniger, als P und Q es tun</translation>
    </message>
    <message>
        <source>bins are skipped</source>
        <translation>Klassen werden übersprungen</translation>
    </message>
    <message>
        <source>some bins hold no value of either</source>
        <translation>Einige Klassen enthalten keinen Wert von beiden</translation>
    </message>
    <message>
        <source>the pseudocount makes P and Q more alike</source>
        <translation>Der Pseudocount macht P und Q ähnlicher</translation>
    </message>
    <message>
        <source>only shared bins count, rescaled</source>
        <translation>Nur gemeinsame Klassen zählen, neu normiert</translation>
    </message>
    <message>
        <source>The truth is %1 and, strictly, ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>Der wahre Wert ist %1 und, streng genommen, ∞, wegen eines verschwindenden Teils von Q, den keine Stichprobe zeigt.</translation>
    </message>
    <message>
        <source>The truth is %1 and ∞, as %2 of Q lies where P can have no values.</source>
        <translation>Die wahren Werte sind %1 und ∞, denn Q hat %2 seiner Masse dort, wo P keine Werte haben kann.</translation>
    </message>
    <message>
        <source>; KL(Q‖P) is too small.</source>
        <translation>; KL(Q‖P) ist zu klein.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>KL(P‖Q) comes within 1&#x202f;% of its truth</source>
        <translation>KL(P‖Q) kommt seinem wahren Wert bis auf 1&#x202f;% nahe</translation>
    </message>
    <message>
        <source>KL(P‖Q) is %1 times its truth, but both are next to nothing</source>
        <translation>KL(P‖Q) ist das %1-Fache seines wahren Werts, aber beide sind so gut wie nichts</translation>
    </message>
    <message>
        <source>KL(P‖Q) is less than %1 from its truth, which is next to nothing</source>
        <translation>KL(P‖Q) ist weniger als %1 von seinem wahren Wert entfernt, und das ist so gut wie nichts</translation>
    </message>
    <message>
        <source>0.001 %1</source>
        <translation>0,001 %1</translation>
    </message>
    <message>
        <source>Both values are too small, KL(P‖Q) mainly because %1.</source>
        <translation>Beide Werte sind zu klein; Hauptgrund bei KL(P‖Q): %1.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small, mainly because %1.</source>
        <translation>KL(P‖Q) ist zu klein; Hauptgrund: %1.</translation>
    </message>
    <message>
        <source>Leaving that part aside, both values are too large, KL(P‖Q) mainly because %1</source>
        <translation>Von diesem Teil abgesehen, sind beide Werte zu groß; Hauptgrund bei KL(P‖Q): %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large, mainly because %1</source>
        <translation>KL(P‖Q) ist zu groß; Hauptgrund: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large</source>
        <translation>KL(P‖Q) ist zu groß</translation>
    </message>
    <message>
        <source>Both values are too small.</source>
        <translation>Beide Werte sind zu klein.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small.</source>
        <translation>KL(P‖Q) ist zu klein.</translation>
    </message>
    <message>
        <source>The one bin hides all of it.</source>
        <translation>Die eine Klasse verbirgt alles davon.</translation>
    </message>
    <message>
        <source>Two values cannot show it.</source>
        <translation>Zwei Werte können es nicht zeigen.</translation>
    </message>
    <message>
        <source>The true KL(P‖Q) is %1: Q can have values anywhere, this sample merely lacks them there. </source>
        <translation>Das wahre KL(P‖Q) ist %1: Q kann überall Werte haben, dieser Stichprobe fehlen sie dort nur. </translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is strictly ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>Das wahre KL(Q‖P) ist streng genommen ∞, wegen eines verschwindenden Teils von Q, den keine Stichprobe zeigt.</translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is ∞, as %1 of Q lies where P can have no values.</source>
        <translation>Das wahre KL(Q‖P) ist ∞, denn Q hat %1 seiner Masse dort, wo P keine Werte haben kann.</translation>
    </message>
    <message>
        <source> Here it is too small.</source>
        <translation> Hier ist es zu klein.</translation>
    </message>
    <message>
        <source>a vanishing part</source>
        <translation>einen verschwindenden Teil</translation>
    </message>
    <message>
        <source>%1 of Q lies below %2, where P can have no value</source>
        <translation>unterhalb von %2, wo P keinen Wert haben kann, hat Q %1 seiner Masse</translation>
    </message>
    <message>
        <source>one bin hides everything</source>
        <translation>Eine einzige Klasse verbirgt alles</translation>
    </message>
    <message>
        <source>skipped bins hold %1 of P and no value of Q</source>
        <translation>Übersprungene Klassen enthalten %1 von P und keinen Wert von Q</translation>
    </message>
    <message>
        <source>skipped bins hold %1</source>
        <translation>Übersprungene Klassen enthalten %1</translation>
    </message>
    <message>
        <source>%1 is below 0, which no true divergence can be: %2.</source>
        <translation>%1 ist unter 0, was keine echte Divergenz sein kann: %2.</translation>
    </message>
    <message>
        <source>The values say little: %1.</source>
        <translation>Die Werte sagen wenig aus: %1.</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>dialogtips</name>
    <message>
        <source>How wide the whole figure is, with axes and legend</source>
        <translation>Wie breit die ganze Abbildung ist, mit Achsen und Legende</translation>
    </message>
    <message>
        <source>How high the whole figure is, with the charts of terms and the caption</source>
        <translation>Wie hoch die ganze Abbildung ist, mit den Diagrammen der Summanden und der Kopfzeile</translation>
    </message>
    <message>
        <source>Width and height in another unit: the figure stays as large as it is</source>
        <translation>Breite und Höhe in einer anderen Einheit: Die Abbildung bleibt so groß, wie sie ist</translation>
    </message>
    <message>
        <source>How many pixels an inch of a picture has. SVG, PDF and TikZ are sharp at any size.</source>
        <translation>Wie viele Pixel ein Zoll eines Bildes hat. SVG, PDF und TikZ sind bei jeder Größe scharf.</translation>
    </message>
    <message>
        <source>The font of all text. One that is missing where the figure is opened is replaced there.</source>
        <translation>Die Schrift des ganzen Textes. Fehlt sie dort, wo die Abbildung geöffnet wird, wird sie ersetzt.</translation>
    </message>
    <message>
        <source>Height of titles, names and caption in points: 72 to an inch of the figure</source>
        <translation>Höhe von Titeln, Namen und Kopfzeile in Punkt: 72 auf einen Zoll der Abbildung</translation>
    </message>
    <message>
        <source>Height of the numbers at the axes, in points</source>
        <translation>Höhe der Zahlen an den Achsen, in Punkt</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points; all others are in proportion</source>
        <translation>Breite der Linien von P und Q in Punkt; alle anderen stehen dazu im Verhältnis</translation>
    </message>
    <message>
        <source>Light, dark or grey, in which P and Q differ in lightness. The values stay.</source>
        <translation>Hell, dunkel oder grau, wobei P und Q sich in der Helligkeit unterscheiden. Die Werte bleiben.</translation>
    </message>
    <message>
        <source>Nothing behind the figure, so that the page or slide shows through</source>
        <translation>Nichts hinter der Abbildung, sodass die Seite oder Folie durchscheint</translation>
    </message>
    <message>
        <source>Quiet lines through the plot at the numbers of its axes</source>
        <translation>Ruhige Linien durch die Zeichenfläche bei den Zahlen ihrer Achsen</translation>
    </message>
    <message>
        <source>Lines on all four sides of the plot, in place of the two axes alone</source>
        <translation>Linien an allen vier Seiten der Zeichenfläche statt nur der beiden Achsen</translation>
    </message>
    <message>
        <source>The parts that the window shows at present; without it, those that are chosen below</source>
        <translation>Die Teile, die das Fenster gerade zeigt; sonst die unten gewählten</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins. The values stay.</source>
        <translation>Dünne Linien: was endlos viele Werte in denselben Klassen zeigen würden. Die Werte bleiben.</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin. The values stay.</source>
        <translation>Wo in jeder Klasse 9 von 10 anderen Stichproben desselben Umfangs liegen. Die Werte bleiben.</translation>
    </message>
    <message>
        <source>Charts below the plot of what each bin adds to the two sums. The values stay.</source>
        <translation>Diagramme unter der Zeichenfläche dessen, was jede Klasse zu den beiden Summen beiträgt. Die Werte bleiben.</translation>
    </message>
    <message>
        <source>The areas under the curves of P and Q, in their colours</source>
        <translation>Die Flächen unter den Kurven von P und Q, in deren Farben</translation>
    </message>
    <message>
        <source>Marks the bins that the two sums leave out because one sample has no value there</source>
        <translation>Kennzeichnet die Klassen, die beide Summen weglassen, weil eine Stichprobe dort keinen Wert hat</translation>
    </message>
    <message>
        <source>Bars from the true KL(P‖Q) to the estimate: binning, empty bins, sampling</source>
        <translation>Balken vom wahren KL(P‖Q) zum Schätzwert: Klassierung, leere Klassen, Stichprobe</translation>
    </message>
    <message>
        <source>Where it stands which line is P’s and which is Q’s</source>
        <translation>Wo steht, welche Linie die von P ist und welche die von Q</translation>
    </message>
    <message>
        <source>Both values and all parameters in words, above the plot</source>
        <translation>Beide Werte und alle Parameter in Worten, über der Zeichenfläche</translation>
    </message>
    <message>
        <source>Asks for a name and a type, and writes the figure</source>
        <translation>Fragt nach Name und Typ und schreibt die Abbildung</translation>
    </message>
    <message>
        <source>Writes nothing, and leaves the options as they were</source>
        <translation>Schreibt nichts und lässt die Optionen, wie sie waren</translation>
    </message>
    <message>
        <source>What runs from one value to the other. All else stays, and both estimates follow.</source>
        <translation>Was von einem Wert zum anderen läuft. Alles andere bleibt, und beide Schätzwerte folgen.</translation>
    </message>
    <message>
        <source>The value in the first picture</source>
        <translation>Der Wert im ersten Bild</translation>
    </message>
    <message>
        <source>The value in the last picture, before it goes back</source>
        <translation>Der Wert im letzten Bild, bevor es zurückgeht</translation>
    </message>
    <message>
        <source>How many pictures there are from one value to the other: more are smoother, in a larger file</source>
        <translation>Wie viele Bilder es von einem Wert zum anderen gibt: Mehr sind flüssiger, in einer größeren Datei</translation>
    </message>
    <message>
        <source>How many pictures of a GIF are shown in a second: more are faster</source>
        <translation>Wie viele Bilder eines GIF in einer Sekunde gezeigt werden: Mehr sind schneller</translation>
    </message>
    <message>
        <source>Ends where it began, so that it can be repeated without a jump</source>
        <translation>Endet, wo es begann, sodass es sich ohne Sprung wiederholen lässt</translation>
    </message>
    <message>
        <source>Asks for a name, and calculates and writes every picture</source>
        <translation>Fragt nach einem Namen, berechnet und schreibt jedes Bild</translation>
    </message>
    <message>
        <source>Stops and writes nothing, or closes this where nothing is being written</source>
        <translation>Hält an und schreibt nichts, oder schließt dies, wenn nichts geschrieben wird</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the drawing could not be finished</source>
        <translation>die Zeichnung ließ sich nicht fertigstellen</translation>
    </message>
    <message>
        <source>the page could not be started</source>
        <translation>die Seite ließ sich nicht beginnen</translation>
    </message>
    <message>
        <source>the page could not be finished</source>
        <translation>die Seite ließ sich nicht fertigstellen</translation>
    </message>
    <message>
        <source>“%1” must end in .png, .svg, .pdf, .tex, .csv or .json, which says what to write</source>
        <translation>„%1“ muss auf .png, .svg, .pdf, .tex, .csv oder .json enden, was sagt, was zu schreiben ist</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>für ein Bild von %1 × %2 Pixeln reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 lässt sich nicht schreiben: der Speicher reicht nicht.</translation>
    </message>
</context>
<context>
    <name>figurefile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder; a figure is a file (.png, .svg, .pdf or .json).</source>
        <translation>%1 ist ein Ordner; eine Abbildung ist eine Datei (.png, .svg, .pdf oder .json).</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is too large to be a figure of this program: it has %2 MB, and at most %3 are read.</source>
        <translation>%1 ist zu groß für eine Abbildung dieses Programms: Es hat %2 MB, und höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG, PDF or JSON file.</source>
        <translation>%1 ist keine PNG-, SVG-, PDF- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not as it was written.</source>
        <translation>%1 ist beschädigt: Es ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early.</source>
        <translation>%1 ist beschädigt: Es endet zu früh.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>what it says of how it was made is damaged</source>
        <translation>was darin steht, wie es gemacht wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>what it says of how it was made has no recipe</source>
        <translation>was darin steht, wie es gemacht wurde, hat kein Rezept</translation>
    </message>
    <message>
        <source>its recipe has no %1</source>
        <translation>dem Rezept darin fehlt %1</translation>
    </message>
    <message>
        <source>what it says of how it was made was changed after it was written</source>
        <translation>was darin steht, wie es gemacht wurde, wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>%1 says nothing of how it was made: it is no figure of this program, or another program took that out.</source>
        <translation>%1 sagt nicht, wie es gemacht wurde: Es ist keine Abbildung dieses Programms, oder ein anderes Programm hat das herausgenommen.</translation>
    </message>
</context>
<context>
    <name>figurepresets</name>
    <message>
        <source>Nature: 89 mm wide for one column and 183 mm for two, at most 170 mm high; sans-serif text of 5 to 7 points, no grid, RGB, 300 dpi or more. Source: nature.com, “Final submission: figures”.</source>
        <translation>Nature: 89 mm breit für eine Spalte und 183 mm für zwei, höchstens 170 mm hoch; serifenlose Schrift von 5 bis 7 Punkt, kein Gitter, RGB, 300 dpi oder mehr. Quelle: nature.com, „Final submission: figures“.</translation>
    </message>
    <message>
        <source>IEEE: 88.9 mm (3.5 in) wide for one column and 182 mm (7.16 in) for two, text of 8 points or more, line art with 600 dpi. Source: IEEE Author Center, “Create graphics for your article”.</source>
        <translation>IEEE: 88,9 mm (3,5 in) breit für eine Spalte und 182 mm (7,16 in) für zwei, Schrift von 8 Punkt oder mehr, Strichzeichnungen mit 600 dpi. Quelle: IEEE Author Center, „Create graphics for your article“.</translation>
    </message>
    <message>
        <source>PLOS: 66.8 to 190.5 mm wide, at most 222.3 mm high, text of 8 to 12 points, 300 to 600 dpi, no transparency. Source: journals.plos.org, “Figures”.</source>
        <translation>PLOS: 66,8 bis 190,5 mm breit, höchstens 222,3 mm hoch, Schrift von 8 bis 12 Punkt, 300 bis 600 dpi, keine Transparenz. Quelle: journals.plos.org, „Figures“.</translation>
    </message>
    <message>
        <source>NeurIPS and ICLR: as wide as their text, 139.7 mm (5.5 in), with captions of 9 points around it. Source: the conferences’ LaTeX style files.</source>
        <translation>NeurIPS und ICLR: so breit wie ihr Text, 139,7 mm (5,5 in), mit Bildunterschriften von 9 Punkt darum herum. Quelle: die LaTeX-Stildateien der Konferenzen.</translation>
    </message>
    <message>
        <source>ICML: 82.6 mm (3.25 in) wide for one column and 171.5 mm (6.75 in) for two, with captions of 9 points around it. Source: the conference’s LaTeX style file.</source>
        <translation>ICML: 82,6 mm (3,25 in) breit für eine Spalte und 171,5 mm (6,75 in) für zwei, mit Bildunterschriften von 9 Punkt darum herum. Quelle: die LaTeX-Stildatei der Konferenz.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>8 × 4 inches with text of 10 points and lines of 2, as matplotlib has it with figsize=(8, 4) and linewidth=2. Source: the lecture notebook.</source>
        <translation>8 × 4 Zoll mit Schrift von 10 Punkt und Linien von 2, wie matplotlib es mit figsize=(8, 4) und linewidth=2 hat. Quelle: das Notebook der Vorlesung.</translation>
    </message>
    <message>
        <source>Nature, one column</source>
        <translation>Nature, eine Spalte</translation>
    </message>
    <message>
        <source>Nature, two columns</source>
        <translation>Nature, zwei Spalten</translation>
    </message>
    <message>
        <source>IEEE, one column</source>
        <translation>IEEE, eine Spalte</translation>
    </message>
    <message>
        <source>IEEE, two columns</source>
        <translation>IEEE, zwei Spalten</translation>
    </message>
    <message>
        <source>PLOS</source>
        <translation>PLOS</translation>
    </message>
    <message>
        <source>NeurIPS, ICLR</source>
        <translation>NeurIPS, ICLR</translation>
    </message>
    <message>
        <source>ICML, one column</source>
        <translation>ICML, eine Spalte</translation>
    </message>
    <message>
        <source>ICML, two columns</source>
        <translation>ICML, zwei Spalten</translation>
    </message>
    <message>
        <source>Slide 16 : 9</source>
        <translation>Folie 16 : 9</translation>
    </message>
    <message>
        <source>A whole slide of 13.33 × 7.5 inches, with text of 24 points and lines of 3, for the last row. Source: the usual size of slides of 16 : 9.</source>
        <translation>Eine ganze Folie von 13,33 × 7,5 Zoll, mit Schrift von 24 Punkt und Linien von 3, für die letzte Reihe. Quelle: die übliche Größe von Folien mit 16 : 9.</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Poster, A3</translation>
    </message>
    <message>
        <source>A3, 420 × 297 mm, with text of 28 points and lines of 4, to be read from two metres. Source: ISO 216.</source>
        <translation>A3, 420 × 297 mm, mit Schrift von 28 Punkt und Linien von 4, aus zwei Metern zu lesen. Quelle: ISO 216.</translation>
    </message>
</context>
<context>
    <name>figurewords</name>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 px · %4 dpi</source>
        <translation>%1 · %2 × %3 px · %4 dpi</translation>
    </message>
    <message>
        <source>There is no room for text of %1 points: it is %2.</source>
        <translation>Für Schrift von %1 Punkt ist kein Platz: Sie hat %2.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out what is below the plot.</source>
        <translation>Machen Sie die Abbildung größer, oder lassen Sie weg, was unter der Zeichenfläche ist.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out the caption.</source>
        <translation>Machen Sie die Abbildung größer, oder lassen Sie die Kopfzeile weg.</translation>
    </message>
    <message>
        <source>Make the figure larger.</source>
        <translation>Machen Sie die Abbildung größer.</translation>
    </message>
    <message>
        <source>“%1” is not installed here; pictures and PDF are drawn in %2.</source>
        <translation>„%1“ ist hier nicht installiert; Bilder und PDF werden in %2 gezeichnet.</translation>
    </message>
    <message>
        <source>The band is still being found (%1): saving waits for it.</source>
        <translation>Das Band wird noch bestimmt (%1): Das Speichern wartet darauf.</translation>
    </message>
    <message>
        <source>The band is still being found: saving waits for it.</source>
        <translation>Das Band wird noch bestimmt: Das Speichern wartet darauf.</translation>
    </message>
    <message>
        <source>The band cannot be found: %1</source>
        <translation>Das Band lässt sich nicht bestimmen: %1</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the band.</source>
        <translation>Um darauf zu verzichten, schalten Sie „Wie auf dem Bildschirm“ und dann das Band aus.</translation>
    </message>
    <message>
        <source>To go without, uncheck the band.</source>
        <translation>Um darauf zu verzichten, schalten Sie das Band aus.</translation>
    </message>
    <message>
        <source>There is no band: it takes at least %1 further samples.</source>
        <translation>Es gibt kein Band: Dafür braucht es mindestens %1 weitere Stichproben.</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the pinned curves.</source>
        <translation>Um darauf zu verzichten, schalten Sie „Wie auf dem Bildschirm“ und dann die angehefteten Kurven aus.</translation>
    </message>
    <message>
        <source>To go without, uncheck the pinned curves.</source>
        <translation>Um darauf zu verzichten, schalten Sie die angehefteten Kurven aus.</translation>
    </message>
    <message>
        <source>The pinned curves are still being calculated: saving waits for them.</source>
        <translation>Die angehefteten Kurven werden noch berechnet: Das Speichern wartet darauf.</translation>
    </message>
    <message>
        <source>It is without the band, which is still being found.</source>
        <translation>Das Band fehlt, denn es wird noch bestimmt.</translation>
    </message>
    <message>
        <source>It is without the band, which cannot be found: %1</source>
        <translation>Das Band fehlt, denn es lässt sich nicht bestimmen: %1</translation>
    </message>
    <message>
        <source>It is without the pinned curves, which are still being calculated.</source>
        <translation>Die angehefteten Kurven fehlen, denn sie werden noch berechnet.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>The Kullback–Leibler divergence of P from Q: the logarithm of p/q, averaged over P’s values, in %1. Raise %2 to it: so many times as frequent as Q is P there, typically. With no bin left out it is 0 only if both are alike.</source>
        <translation>Die Kullback-Leibler-Divergenz von P gegenüber Q: der Logarithmus von p/q, über die Werte von P gemittelt, in %1. %2 hoch diesen Wert sagt, wievielmal so häufig P dort typischerweise ist wie Q. Wird keine Klasse weggelassen, ist sie nur dann 0, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>bits (logarithms to base 2)</source>
        <translation>Bit (Logarithmen zur Basis 2)</translation>
    </message>
    <message>
        <source>nats (natural logarithms)</source>
        <translation>Nat (natürliche Logarithmen)</translation>
    </message>
    <message>
        <source>The same the other way round, averaged over Q. The two look at different places: that is why they can differ.</source>
        <translation>Dasselbe andersherum, über Q gemittelt. Die beiden blicken auf verschiedene Stellen: Deshalb können sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>Der wahre Wert</translation>
    </message>
    <message>
        <source>What the value would be without samples and bins. For KL(Q‖P) it is ∞: Q can have values where P cannot.</source>
        <translation>Was der Wert ohne Stichproben und Klassen wäre. Bei KL(Q‖P) ist es ∞: Q kann Werte haben, wo P keine haben kann.</translation>
    </message>
    <message>
        <source>Bins of one sample only</source>
        <translation>Klassen mit nur einer Stichprobe</translation>
    </message>
    <message>
        <source>In them p/q would be 0 or infinite. The lecture notebook whose calculation this program shows skips them. A click on this line leads to other ways.</source>
        <translation>In ihnen wäre p/q 0 oder unendlich. Das Notebook der Vorlesung, dessen Rechnung dieses Programm zeigt, überspringt sie. Ein Klick auf diese Zeile führt zu anderen Wegen.</translation>
    </message>
    <message>
        <source>Values from a skewed distribution (log-normal): the larger σ, the more of them lie just left of 0, and the farther a few to the right.</source>
        <translation>Werte aus einer schiefen Verteilung (lognormal): Je größer σ, desto mehr von ihnen liegen kurz links von 0 und desto weiter rechts einige wenige.</translation>
    </message>
    <message>
        <source>Values from a distribution that is even on both sides (normal). Both samples are brought to mean 0 and spread 1.</source>
        <translation>Werte aus einer Verteilung, die auf beiden Seiten gleich ist (normal). Beide Stichproben sind auf Mittelwert 0 und Standardabweichung 1 gebracht.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How densely a sample’s values lie here. The area over a bin is the share of them in it: p for P, q for Q.</source>
        <translation>Wie dicht die Werte einer Stichprobe hier liegen. Die Fläche über einer Klasse ist ihr Anteil darin: p für P, q für Q.</translation>
    </message>
    <message>
        <source>The share of a sample’s values that fall into this bin, a strip of the axis: p for P, q for Q.</source>
        <translation>Der Anteil der Werte einer Stichprobe, die in diese Klasse fallen, einen Streifen der Achse: p für P, q für Q.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>How many values, how skewed P is, how many bins. Move one, and watch curves and values.</source>
        <translation>Wie viele Werte, wie schief P ist, wie viele Klassen. Bewegen Sie einen und beobachten Sie Kurven und Werte.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Summanden</translation>
    </message>
    <message>
        <source>What each bin adds to a value, which is the sum of them all.</source>
        <translation>Was jede Klasse zu einem Wert beiträgt, der die Summe von allen ist.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Where the error comes from, other ways with empty bins, how sure the values are, related measures.</source>
        <translation>Woher der Fehler kommt, andere Wege mit leeren Klassen, wie sicher die Werte sind, verwandte Maße.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What the numbers say here. Point at a bin to read what is in it.</source>
        <translation>Was die Zahlen hier sagen. Zeigen Sie auf eine Klasse, um zu lesen, was darin ist.</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>standard output cannot be written</source>
        <translation>die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the window cannot be %1 × %2 pixels large; it is %3 × %4</source>
        <translation>das Fenster kann nicht %1 × %2 Pixel groß sein; es hat %3 × %4</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>keygroups</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Zum vorigen</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Die Schaltfläche drücken, die den Fokus hat</translation>
    </message>
    <message>
        <source>What can be done with the chart or the table</source>
        <translation>Was sich mit Diagramm oder Tabelle tun lässt</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Auf einem Regler</translation>
    </message>
    <message>
        <source>Less, more</source>
        <translation>Weniger, mehr</translation>
    </message>
    <message>
        <source>In finer steps</source>
        <translation>In feineren Schritten</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>In größeren Schritten</translation>
    </message>
    <message>
        <source>The least, the most</source>
        <translation>Das Kleinste, das Größte</translation>
    </message>
    <message>
        <source>Let it play, and stop</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>In a number field</source>
        <translation>In einem Zahlenfeld</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Eingabe zurücknehmen</translation>
    </message>
    <message>
        <source>A step more, less</source>
        <translation>Einen Schritt mehr, weniger</translation>
    </message>
    <message>
        <source>Ten steps more, less</source>
        <translation>Zehn Schritte mehr, weniger</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>From bin to bin</source>
        <translation>Von Klasse zu Klasse</translation>
    </message>
    <message>
        <source>First bin, last bin</source>
        <translation>Erste Klasse, letzte Klasse</translation>
    </message>
    <message>
        <source>Scroll the words below it</source>
        <translation>Die Worte darunter rollen</translation>
    </message>
    <message>
        <source>In the chart that is held still</source>
        <translation>Im festgehaltenen Diagramm</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Hinein-, herauszoomen</translation>
    </message>
    <message>
        <source>Curves higher, lower</source>
        <translation>Kurven höher, niedriger</translation>
    </message>
    <message>
        <source>Move the range to the left, right</source>
        <translation>Bereich nach links, rechts verschieben</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Den ganzen Bereich zeigen</translation>
    </message>
    <message>
        <source>In the table of bins</source>
        <translation>In der Klassentabelle</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>On the line between two parts</source>
        <translation>Auf der Linie zwischen zwei Teilen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Sie verschieben</translation>
    </message>
    <message>
        <source>Back to its usual place</source>
        <translation>Zurück an ihre übliche Stelle</translation>
    </message>
    <message>
        <source>In “What am I seeing?”</source>
        <translation>In „Was sehe ich hier?“</translation>
    </message>
    <message>
        <source>The next labels, those before</source>
        <translation>Die nächsten Erklärungen, die vorigen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>In einer Lektion</translation>
    </message>
    <message>
        <source>Scroll its text</source>
        <translation>Ihren Text rollen</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>Move the bar to where one expects the value</source>
        <translation>Den Balken dorthin bewegen, wo man den Wert erwartet</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Die Antwort geben</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>In einer Präsentation</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>%1 — right; it is %2</source>
        <translation>%1 – richtig; es ist %2</translation>
    </message>
    <message>
        <source>%1 — close; it is %2</source>
        <translation>%1 – nahe dran; es ist %2</translation>
    </message>
    <message>
        <source>%1 — no number is high enough; it is %2</source>
        <translation>%1 – keine Zahl ist hoch genug; es ist %2</translation>
    </message>
    <message>
        <source>%1 — too low; it is %2</source>
        <translation>%1 – zu niedrig; es ist %2</translation>
    </message>
    <message>
        <source>%1 — too high; it is %2</source>
        <translation>%1 – zu hoch; es ist %2</translation>
    </message>
    <message>
        <source>%1 — there is no value here to compare with</source>
        <translation>%1 – hier gibt es keinen Wert zum Vergleichen</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; one writes sigma=1, samples&gt;=100000, seed!=42 or show=terms</source>
        <translation>„%1“ ist nichts, was man tun kann; man schreibt sigma=1, samples&gt;=100000, seed!=42 oder show=terms</translation>
    </message>
    <message>
        <source>nobody can be asked to change “%1”: there are samples, sigma, bins, seed, pseudocount, empty-bins, unit and show</source>
        <translation>niemand kann gebeten werden, „%1“ zu ändern: Es gibt samples, sigma, bins, seed, pseudocount, empty-bins, unit und show</translation>
    </message>
    <message>
        <source>“%1” can be =, &gt;= or &lt;=; only the seed can be !=</source>
        <translation>„%1“ kann =, &gt;= oder &lt;= sein; nur der Startwert (seed) kann != sein</translation>
    </message>
    <message>
        <source>“%1” can only be =</source>
        <translation>„%1“ kann nur = sein</translation>
    </message>
    <message>
        <source>one part at a time can be asked for: show=terms, show=exact</source>
        <translation>nach einem Teil auf einmal kann gefragt werden: show=terms, show=exact</translation>
    </message>
    <message>
        <source>press “New sample”</source>
        <translation>„Neue Stichprobe“ drücken</translation>
    </message>
    <message>
        <source>show bits (View ▸ In bits)</source>
        <translation>Bit zeigen (Ansicht ▸ In Bit)</translation>
    </message>
    <message>
        <source>show nats (View ▸ In bits)</source>
        <translation>Nat zeigen (Ansicht ▸ In Bit)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Neu normieren</translation>
    </message>
    <message>
        <source>choose “%1” for empty bins</source>
        <translation>bei leeren Klassen „%1“ wählen</translation>
    </message>
    <message>
        <source>the number of bins</source>
        <translation>die Zahl der Klassen</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>den Startwert</translation>
    </message>
    <message>
        <source>the pseudocount α</source>
        <translation>den Pseudocount α</translation>
    </message>
    <message>
        <source>bring %1 to %2 or more</source>
        <translation>%1 auf %2 oder mehr bringen</translation>
    </message>
    <message>
        <source>bring %1 to %2 or less</source>
        <translation>%1 auf %2 oder weniger bringen</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>%1 auf %2 stellen</translation>
    </message>
    <message>
        <source>“do” asks for %1 things, and nobody keeps more than %2 in mind</source>
        <translation>„do“ verlangt %1 Dinge, und niemand behält mehr als %2 im Kopf</translation>
    </message>
    <message>
        <source>nobody can do all of “%1” at once</source>
        <translation>niemand kann „%1“ zugleich erfüllen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>the front matter is longer than %1 kB</source>
        <translation>der Kopf der Datei ist länger als %1 kB</translation>
    </message>
    <message>
        <source>the front matter has more than %1 brackets that are open</source>
        <translation>der Kopf der Datei hat mehr als %1 offene Klammern</translation>
    </message>
    <message>
        <source>the front matter does not end above “%1”: its second --- may be missing</source>
        <translation>der Kopf der Datei endet nicht über „%1“: Vielleicht fehlt sein zweites ---</translation>
    </message>
    <message>
        <source>the front matter is no YAML: a tab stands in it, where blanks are needed</source>
        <translation>der Kopf der Datei ist kein YAML: Darin steht ein Tabulator, wo Leerzeichen nötig sind</translation>
    </message>
    <message>
        <source>the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it</source>
        <translation>der Kopf der Datei ist kein YAML: %1. Ein Text mit Doppelpunkt oder Anführungszeichen braucht Anführungszeichen um sich</translation>
    </message>
    <message>
        <source>“%1” has no text</source>
        <translation>„%1“ hat keinen Text</translation>
    </message>
    <message>
        <source>“level” must be %1, not “%2”</source>
        <translation>„level“ muss %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>“%1” must be a code such as en, de or pt-BR, not “%2”</source>
        <translation>„%1“ muss ein Kürzel sein wie en, de oder pt-BR, nicht „%2“</translation>
    </message>
    <message>
        <source>the front matter has no title</source>
        <translation>der Kopf der Datei hat keinen Titel (title)</translation>
    </message>
    <message>
        <source>the front matter must be lines such as “title: …”</source>
        <translation>der Kopf der Datei muss aus Zeilen wie „title: …“ bestehen</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>„%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>“%1” is not known; there are title, author, language and level</source>
        <translation>„%1“ ist unbekannt; es gibt title, author, language und level</translation>
    </message>
    <message>
        <source>these notes do not end: --&gt; is missing</source>
        <translation>diese Notizen enden nicht: --&gt; fehlt</translation>
    </message>
    <message>
        <source>this code does not end: its %1 is missing</source>
        <translation>dieser Code endet nicht: Sein %1 fehlt</translation>
    </message>
    <message>
        <source>an empty line is missing above ---, without which it makes a heading of the line before it</source>
        <translation>über --- fehlt eine leere Zeile; ohne sie macht es aus der Zeile davor eine Überschrift</translation>
    </message>
    <message>
        <source>::: closes nothing here</source>
        <translation>::: schließt hier nichts</translation>
    </message>
    <message>
        <source>a block needs its name in braces, as in :::{exercise}</source>
        <translation>ein Block braucht seinen Namen in geschweiften Klammern, wie in :::{exercise}</translation>
    </message>
    <message>
        <source>“%1” behind {%2} has no meaning</source>
        <translation>„%1“ hinter {%2} hat keine Bedeutung</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing</source>
        <translation>{%1} endet nicht: Sein %2 fehlt</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing above {%3}. To hold another block it needs more signs than that</source>
        <translation>{%1} endet nicht: Sein %2 fehlt über {%3}. Um einen anderen Block zu enthalten, braucht es mehr Zeichen als dieser</translation>
    </message>
    <message>
        <source>the value of “%1” is longer than any can be</source>
        <translation>der Wert von „%1“ ist länger, als irgendeiner sein kann</translation>
    </message>
    <message>
        <source>no block has so many options</source>
        <translation>kein Block hat so viele Optionen</translation>
    </message>
    <message>
        <source>more than %1 blocks are one within the other</source>
        <translation>mehr als %1 Blöcke stecken ineinander</translation>
    </message>
    <message>
        <source>{%1} cannot stand within {%2}; notes, note, tip and warning can</source>
        <translation>{%1} kann nicht in {%2} stehen; notes, note, tip und warning können es</translation>
    </message>
    <message>
        <source>the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again</source>
        <translation>der Kopf der Datei fehlt: Eine Lektion beginnt mit ---, einer Zeile „title: …“ und wieder ---</translation>
    </message>
    <message>
        <source>the front matter begins in the first line: nothing stands above its ---</source>
        <translation>der Kopf der Datei beginnt in der ersten Zeile: Über seinem --- steht nichts</translation>
    </message>
    <message>
        <source>the front matter does not end: its second --- is missing</source>
        <translation>der Kopf der Datei endet nicht: Sein zweites --- fehlt</translation>
    </message>
    <message>
        <source>with %1 mistakes it is read no further</source>
        <translation>bei %1 Fehlern wird nicht weitergelesen</translation>
    </message>
    <message>
        <source>the file is larger than a lesson can be: %1 bytes are the most</source>
        <translation>die Datei ist größer, als eine Lektion sein kann: höchstens %1 Byte</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>die Datei ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it cannot be read: it has no name</source>
        <translation>sie lässt sich nicht lesen: Sie hat keinen Namen</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>{kl}`` names no value; one writes {kl}`kl-pq 3`</source>
        <translation>{kl}`` nennt keinen Wert; man schreibt {kl}`kl-pq 3`</translation>
    </message>
    <message>
        <source>there is no value “%1”</source>
        <translation>den Wert „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no value “%1”; “%2” perhaps</source>
        <translation>den Wert „%1“ gibt es nicht; vielleicht „%2“</translation>
    </message>
    <message>
        <source>“%1” is more than a value’s name and a number of digits</source>
        <translation>„%1“ ist mehr als der Name eines Werts und eine Zahl von Ziffern</translation>
    </message>
    <message>
        <source>the number of digits must be from 1 to %1, not “%2”</source>
        <translation>die Zahl der Ziffern muss von 1 bis %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>“%1” takes no number of digits</source>
        <translation>„%1“ nimmt keine Zahl von Ziffern</translation>
    </message>
    <message>
        <source>pictures are not shown; the words of this one stand in its place</source>
        <translation>Bilder werden nicht gezeigt; an seiner Stelle stehen die Worte dieses Bildes</translation>
    </message>
    <message>
        <source>{%1} is not known; values are told by {kl}</source>
        <translation>{%1} ist unbekannt; Werte nennt man mit {kl}</translation>
    </message>
    <message>
        <source>choices stand at the end of {exercise}: with “%1” below them they are none, and a number is asked for</source>
        <translation>Antworten zur Auswahl stehen am Ende von {exercise}: Mit „%1“ darunter sind sie keine, und nach einer Zahl wird gefragt</translation>
    </message>
    <message>
        <source>{exercise} has no option “%1”; there are answer, do, bar, digits and lock</source>
        <translation>{exercise} hat keine Option „%1“; es gibt answer, do, bar, digits und lock</translation>
    </message>
    <message>
        <source>“digits” must be a whole number from %1 to %2, not “%3”</source>
        <translation>„digits“ muss eine ganze Zahl von %1 bis %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>“lock” takes samples, sigma, bins, seed and empty-bins, not “%1”</source>
        <translation>„lock“ nimmt samples, sigma, bins, seed und empty-bins, nicht „%1“</translation>
    </message>
    <message>
        <source>“bar” must be two numbers, the lower one first, such as -0.2..0.1, not “%1”</source>
        <translation>„bar“ muss aus zwei Zahlen bestehen, die kleinere zuerst, etwa -0.2..0.1, nicht „%1“</translation>
    </message>
    <message>
        <source>{exercise} has no answer; it needs a line :answer:</source>
        <translation>{exercise} hat keine Antwort; es braucht eine Zeile :answer:</translation>
    </message>
    <message>
        <source>“answer” must be the number of a choice, from 1 to %1, not “%2”</source>
        <translation>„answer“ muss die Nummer einer Antwort zur Auswahl sein, von 1 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>“%1” is a word, and the answer is a number</source>
        <translation>„%1“ ist ein Wort, und die Antwort ist eine Zahl</translation>
    </message>
    <message>
        <source>a bar starts where a value is: “answer” must be the name of one, not “%1”</source>
        <translation>ein Balken beginnt, wo ein Wert ist: „answer“ muss der Name eines Werts sein, nicht „%1“</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value, not “%1”</source>
        <translation>„answer“ muss der Name eines Werts sein, nicht „%1“</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value or a number, not “%1”</source>
        <translation>„answer“ muss der Name eines Werts oder eine Zahl sein, nicht „%1“</translation>
    </message>
    <message>
        <source>%1; “%2” perhaps</source>
        <translation>%1; vielleicht „%2“</translation>
    </message>
    <message>
        <source>there are %1 choices; more than %2 can hardly be taken in at a glance</source>
        <translation>es sind %1 Antworten zur Auswahl; mehr als %2 lassen sich kaum auf einen Blick erfassen</translation>
    </message>
    <message>
        <source>one choice is none: there must be %1 at least</source>
        <translation>eine Antwort zur Auswahl ist keine Wahl: Es müssen mindestens %1 sein</translation>
    </message>
    <message>
        <source>{exercise} asks nothing; its text is missing</source>
        <translation>{exercise} fragt nichts; der Text fehlt</translation>
    </message>
    <message>
        <source>“%1” must be %2, not “%3”</source>
        <translation>„%1“ muss %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3, not “%4”</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, not “%4”</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein, nicht „%4“</translation>
    </message>
    <message>
        <source>%1; write %2</source>
        <translation>%1; schreiben Sie %2</translation>
    </message>
    <message>
        <source>“show” takes %1, not “%2”</source>
        <translation>„show“ nimmt %1, nicht „%2“</translation>
    </message>
    <message>
        <source>“pin” takes parameters, such as sigma=0.5, bins=79, not “%1”</source>
        <translation>„pin“ nimmt Parameter, etwa sigma=0.5, bins=79, nicht „%1“</translation>
    </message>
    <message>
        <source>“x-range” must be LOW:HIGH, such as -4:6, not “%1”</source>
        <translation>„x-range“ muss LOW:HIGH sein, etwa -4:6, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no setting “%1”; there are %2</source>
        <translation>die Einstellung „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>“animate” takes samples, sigma, bins or seed and two values, as in sigma=0.1..1.5 in 8s, not “%1”</source>
        <translation>„animate“ nimmt samples, sigma, bins oder seed und zwei Werte, wie in sigma=0.1..1.5 in 8s, nicht „%1“</translation>
    </message>
    <message>
        <source>the seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”</source>
        <translation>die Sekunden von „animate“ schreibt man wie in sigma=0.1..1.5 in 8s, nicht „in %1“</translation>
    </message>
    <message>
        <source>“animate” takes from %1 to %2 seconds, as in sigma=0.1..1.5 in 8s, not “%3”</source>
        <translation>„animate“ nimmt von %1 bis %2 Sekunden, wie in sigma=0.1..1.5 in 8s, nicht „%3“</translation>
    </message>
    <message>
        <source>this heading is empty</source>
        <translation>diese Überschrift ist leer</translation>
    </message>
    <message>
        <source>there is no block {%1}; there are kl, exercise, solution, note, tip, warning and notes</source>
        <translation>den Block {%1} gibt es nicht; es gibt kl, exercise, solution, note, tip, warning und notes</translation>
    </message>
    <message>
        <source>a step has one {kl}; this is the second</source>
        <translation>ein Schritt hat ein {kl}; dies ist das zweite</translation>
    </message>
    <message>
        <source>“about” takes samples, sigma, bins or seed, not “%1”</source>
        <translation>„about“ nimmt samples, sigma, bins oder seed, nicht „%1“</translation>
    </message>
    <message>
        <source>“bins” sets nothing where “bin-rule” chooses the number; leave out one of the two</source>
        <translation>„bins“ stellt nichts ein, wo „bin-rule“ die Zahl wählt; lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <source>{kl} takes lines such as “:sigma: 0.5”, not “%1”</source>
        <translation>{kl} nimmt Zeilen wie „:sigma: 0.5“, nicht „%1“</translation>
    </message>
    <message>
        <source>a step has one {exercise}; this is the second</source>
        <translation>ein Schritt hat ein {exercise}; dies ist das zweite</translation>
    </message>
    <message>
        <source>a step has one {solution}; this is the second</source>
        <translation>ein Schritt hat ein {solution}; dies ist das zweite</translation>
    </message>
    <message>
        <source>{solution} solves nothing: no {exercise} stands before it</source>
        <translation>{solution} löst nichts: Davor steht kein {exercise}</translation>
    </message>
    <message>
        <source>{solution} has no option “%1”</source>
        <translation>{solution} hat keine Option „%1“</translation>
    </message>
    <message>
        <source>{solution} is empty</source>
        <translation>{solution} ist leer</translation>
    </message>
    <message>
        <source>this step has no heading; it begins with a line such as “# What happens”</source>
        <translation>dieser Schritt hat keine Überschrift; er beginnt mit einer Zeile wie „# Was geschieht“</translation>
    </message>
    <message>
        <source>{exercise} has no {solution}</source>
        <translation>{exercise} hat kein {solution}</translation>
    </message>
    <message>
        <source>“before %1” is for steps with an {exercise}: it means before its answer</source>
        <translation>„before %1“ ist für Schritte mit einem {exercise}: Es meint, vor dessen Antwort</translation>
    </message>
    <message>
        <source>“do” asks for what is so already when the step begins</source>
        <translation>„do“ verlangt, was schon gilt, wenn der Schritt beginnt</translation>
    </message>
    <message>
        <source>this step is empty</source>
        <translation>dieser Schritt ist leer</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>eine Lektion hat höchstens %1 Schritte</translation>
    </message>
    <message>
        <source>there is no step: a lesson has one at least</source>
        <translation>es gibt keinen Schritt: Eine Lektion hat mindestens einen</translation>
    </message>
</context>
<context>
    <name>presentKeys</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>Erster Schritt, letzter Schritt</translation>
    </message>
    <message>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <source>Go to a step: type its number, then Return</source>
        <translation>Zu einem Schritt gehen: seine Nummer tippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Change the parameter that the step is about</source>
        <translation>Den Parameter ändern, um den es im Schritt geht</translation>
    </message>
    <message>
        <source>The same in finer steps</source>
        <translation>Dasselbe in feineren Schritten</translation>
    </message>
    <message>
        <source>Show or hide the terms per bin</source>
        <translation>Summanden je Klasse zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Schwarzer Bildschirm, und zurück</translation>
    </message>
    <message>
        <source>White screen, and back</source>
        <translation>Weißer Bildschirm, und zurück</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>&amp;Nearly normal</source>
        <translation>&amp;Fast normal</translation>
    </message>
    <message>
        <source>With σ = 0.05 P hardly differs from Q: both values are small and nearly the same, and the first is close to the truth.</source>
        <translation>Bei σ = 0,05 unterscheidet sich P kaum von Q: Beide Werte sind klein und fast gleich, und der erste ist nahe am wahren Wert.</translation>
    </message>
    <message>
        <source>The &amp;lecture’s</source>
        <translation>Wie in der Vor&amp;lesung</translation>
    </message>
    <message>
        <source>As the lecture notebook has it: both values are well below the truth, and the numbers alone do not show it.</source>
        <translation>Wie das Notebook der Vorlesung es hat: Beide Werte liegen deutlich unter dem wahren Wert, und die Zahlen allein zeigen es nicht.</translation>
    </message>
    <message>
        <source>&amp;Heavy tail</source>
        <translation>&amp;Schwerer Ausläufer</translation>
    </message>
    <message>
        <source>A few values of P far out stretch the range, so that nearly all others fall into a few wide bins: the first value is a small part of the truth.</source>
        <translation>Einige wenige Werte von P weit außen dehnen den Bereich, sodass fast alle anderen in wenige breite Klassen fallen: Der erste Wert ist ein kleiner Teil des wahren.</translation>
    </message>
    <message>
        <source>Too &amp;many bins</source>
        <translation>Zu &amp;viele Klassen</translation>
    </message>
    <message>
        <source>1000 bins for 2000 values: the curves show chance more than shape, and the first value rises above the truth. The thin lines are the distributions themselves.</source>
        <translation>1000 Klassen für 2000 Werte: Die Kurven zeigen mehr Zufall als Form, und der erste Wert steigt über den wahren. Die dünnen Linien sind die Verteilungen selbst.</translation>
    </message>
    <message>
        <source>Too &amp;few values</source>
        <translation>Zu &amp;wenige Werte</translation>
    </message>
    <message>
        <source>50 values in 79 bins: much of both samples lies in bins of one sample only, and other samples would give quite other values.</source>
        <translation>50 Werte in 79 Klassen: Vieles von beiden Stichproben liegt in Klassen mit nur einer Stichprobe, und andere Stichproben ergäben ganz andere Werte.</translation>
    </message>
    <message>
        <source>A &amp;sum below 0</source>
        <translation>Eine Summe &amp;unter 0</translation>
    </message>
    <message>
        <source>KL(Q‖P) is below 0, which no true divergence is: bins of one sample only are skipped, with a good part of Q, and the rest no longer adds up. Try the other ways with empty bins.</source>
        <translation>KL(Q‖P) ist unter 0, was keine echte Divergenz ist: Klassen mit nur einer Stichprobe werden übersprungen, mit einem guten Teil von Q, und der Rest ergibt nicht mehr das Ganze. Versuchen Sie die anderen Wege mit leeren Klassen.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>Samples N</source>
        <translation>Umfang N</translation>
    </message>
    <message>
        <source>Log-normal σ</source>
        <translation>Lognormal σ</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1.%2 must be %3, not %4</source>
        <translation>%1.%2 muss %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be an object, not %2</source>
        <translation>%1 muss ein Objekt sein, nicht %2</translation>
    </message>
    <message>
        <source>schema must be a whole number from 1 on, not %1</source>
        <translation>schema muss eine ganze Zahl ab 1 sein, nicht %1</translation>
    </message>
    <message>
        <source>it was made by a later version (schema %1; this one reads up to %2)</source>
        <translation>es wurde von einer späteren Version gemacht (Schema %1; diese liest bis %2)</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 muss von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2</source>
        <translation>%1 muss eine ganze Zahl sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must run between two values, not from %2 to %2</source>
        <translation>%1 muss zwischen zwei Werten laufen, nicht von %2 bis %2</translation>
    </message>
    <message>
        <source>frames must be from %1 to %2, not %3</source>
        <translation>die Zahl der Bilder muss von %1 bis %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed</source>
        <translation>„%1“ ist kein Verlauf; man schreibt sigma=0.1:2, mit samples, sigma, bins oder seed</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1, nicht „%2“</translation>
    </message>
    <message>
        <source>%1, and “%2” is not clear: write %3</source>
        <translation>%1, und „%2“ ist nicht eindeutig: Schreiben Sie %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>tikz</name>
    <message>
        <source>TeX draws nothing that is longer than 5.5 m</source>
        <translation>TeX zeichnet nichts, was länger als 5,5 m ist</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nat</translation>
    </message>
</context>
<context>
    <name>wholefile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>den Ordner %1 gibt es nicht</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Sturges’ rule</source>
        <translation>Sturges-Regel</translation>
    </message>
    <message>
        <source>Rice rule</source>
        <translation>Rice-Regel</translation>
    </message>
    <message>
        <source>Scott’s rule</source>
        <translation>Scott-Regel</translation>
    </message>
    <message>
        <source>Freedman–Diaconis rule</source>
        <translation>Freedman-Diaconis-Regel</translation>
    </message>
    <message>
        <source>Doane’s rule</source>
        <translation>Doane-Regel</translation>
    </message>
    <message>
        <source>1 + log₂ n bins, n being all values of P and Q: few, even with many values</source>
        <translation>1 + log₂ n Klassen, n alle Werte von P und Q: wenige, selbst bei vielen Werten</translation>
    </message>
    <message>
        <source>2 ∛n bins, n being all values of P and Q</source>
        <translation>2 ∛n Klassen, n alle Werte von P und Q</translation>
    </message>
    <message>
        <source>Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q</source>
        <translation>Klassen der Breite 3,49 s/∛n, s die Standardabweichung aller n Werte von P und Q</translation>
    </message>
    <message>
        <source>Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not widen them</source>
        <translation>Klassenbreite ist der doppelte Interquartilsabstand, geteilt durch ∛n, aus allen n Werten von P und Q: Einige ferne Werte machen die Klassen nicht breiter</translation>
    </message>
    <message>
        <source>Sturges’ rule, with more bins the more skewed all values of P and Q are</source>
        <translation>Sturges-Regel, mit umso mehr Klassen, je schiefer alle Werte von P und Q sind</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>Einheit wechseln</translation>
    </message>
    <message>
        <source>show terms per bin</source>
        <translation>Summanden je Klasse zeigen</translation>
    </message>
    <message>
        <source>hide terms per bin</source>
        <translation>Summanden je Klasse verbergen</translation>
    </message>
    <message>
        <source>show other terms</source>
        <translation>andere Summanden zeigen</translation>
    </message>
    <message>
        <source>show exact distributions</source>
        <translation>exakte Verteilungen zeigen</translation>
    </message>
    <message>
        <source>hide exact distributions</source>
        <translation>exakte Verteilungen verbergen</translation>
    </message>
    <message>
        <source>show band</source>
        <translation>Band zeigen</translation>
    </message>
    <message>
        <source>hide band</source>
        <translation>Band verbergen</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>festhalten</translation>
    </message>
    <message>
        <source>show whole range</source>
        <translation>ganzen Bereich zeigen</translation>
    </message>
    <message>
        <source>make probability logarithmic</source>
        <translation>Wahrscheinlichkeit logarithmisch zeigen</translation>
    </message>
    <message>
        <source>make probability linear</source>
        <translation>Wahrscheinlichkeit linear zeigen</translation>
    </message>
    <message>
        <source>move range</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>stretch axis</source>
        <translation>Achse dehnen</translation>
    </message>
    <message>
        <source>change number of other samples</source>
        <translation>Zahl anderer Stichproben ändern</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Summanden je Klasse</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Band of other samples</source>
        <translation>Band anderer Stichproben</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Logarithmic probability</source>
        <translation>Logarithmische Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Table of bins</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>Woher der Fehler kommt</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Leere Klassen</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>Wie sicher sind die Werte?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Verwandte Maße</translation>
    </message>
    <message>
        <source>press “%1”</source>
        <translation>„%1“ drücken</translation>
    </message>
    <message>
        <source>choose View ▸ %1</source>
        <translation>Ansicht ▸ %1 wählen</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Held still: density over %1 … %2</source>
        <translation>&amp;Festgehalten: Dichte über %1 … %2</translation>
    </message>
    <message>
        <source>How the truth becomes the value shown, step by step: binning, empty bins, sampling</source>
        <translation>Wie aus dem wahren Wert Schritt für Schritt der angezeigte wird: Klassierung, leere Klassen, Stichprobe</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only; both values depend on it</source>
        <translation>Was mit Klassen geschieht, die nur Werte einer Stichprobe enthalten; beide Werte hängen davon ab</translation>
    </message>
    <message>
        <source>How much other samples would change the values, what chance adds, and an estimate without bins</source>
        <translation>Wie sehr andere Stichproben die Werte ändern würden, was der Zufall beiträgt, und eine Schätzung ohne Klassen</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms</source>
        <translation>Entropie, Kreuzentropie, Jensen-Shannon-Divergenz und Totalvariation derselben Histogramme</translation>
    </message>
</context>
</TS>
