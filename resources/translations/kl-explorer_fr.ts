<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Animation</name>
    <message>
        <source>“%1” must end in .gif, or in .png with {frame} in its name, for an animation</source>
        <translation>«&#x202f;%1&#x202f;» doit finir par .gif, ou par .png avec {frame} dans son nom, pour une animation</translation>
    </message>
    <message>
        <source>frames a second must be from %1 to %2, not %3</source>
        <translation>le nombre d’images par seconde doit aller de %1 à %2, et non %3</translation>
    </message>
    <message>
        <source>a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size or resolution, or numbered .png pictures</source>
        <translation>un .gif de %1 × %2 pixels demande trop de mémoire, et %3 millions de pixels sont le maximum&#x202f;; choisissez une taille ou une résolution plus petite, ou des images .png numérotées</translation>
    </message>
    <message>
        <source>There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N.</source>
        <translation>La mémoire ne suffit pas pour l’animation. Choisissez des images plus petites, moins d’images ou un N plus petit.</translation>
    </message>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>L’animation ne peut pas être faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>La mémoire ne suffit pas pour une image de %1 × %2 pixels.</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>L’animation ne peut pas être faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There and &amp;back</source>
        <translation>Aller et re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exporter une animation</translation>
    </message>
    <message>
        <source>Samples, N</source>
        <translation>Taille, N</translation>
    </message>
    <message>
        <source>σ of P</source>
        <translation>σ de P</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>&amp;Paramètre</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Frames a &amp;second</source>
        <translation>Images par &amp;seconde</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels, %4 seconds. Size and looks are those of Export figure…; axes and legend stand still.</source>
        <translation>%1 images de %2 × %3 pixels, %4 secondes. La taille et l’aspect sont ceux d’Exporter la figure…&#x202f;; les axes et la légende ne bougent pas.</translation>
    </message>
    <message>
        <source>“From” and “To” are the same: %1 must run between two values.</source>
        <translation>«&#x202f;De&#x202f;» et «&#x202f;À&#x202f;» sont égaux&#xa0;: %1 doit aller d’une valeur à une autre.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>charts of terms</source>
        <translation>graphiques des termes</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>cascade</translation>
    </message>
    <message>
        <source>pinned curves</source>
        <translation>courbes épinglées</translation>
    </message>
    <message>
        <source>Left out of it: %1.</source>
        <translation>N’y figurent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A GIF has a background all the same.</source>
        <translation>Un GIF a tout de même un fond.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pictures exist(s) already. Replace it (them)?</source>
        <translation>
            <numerusform>%n de ces images existe déjà. La remplacer&#x202f;?</numerusform>
            <numerusform>%n de ces images existent déjà. Les remplacer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animé (*.gif)</translation>
    </message>
    <message>
        <source>Numbered PNG pictures (*.png)</source>
        <translation>Images PNG numérotées (*.png)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>no guess yet</source>
        <translation>pas encore de pronostic</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Votre pronostic</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>la valeur est %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>votre pronostic</translation>
    </message>
</context>
<context>
    <name>BinOverlay</name>
    <message>
        <source>skipped</source>
        <translation>ignorées</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
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
        <translation>Règle pour le nombre de classes</translation>
    </message>
    <message>
        <source>%1, kept ▾</source>
        <translation>%1, gardée ▾</translation>
    </message>
    <message>
        <source>Rule ▾</source>
        <translation>Règle ▾</translation>
    </message>
    <message>
        <source>The number of bins follows N, σ and the seed by %1, and both estimates follow it.</source>
        <translation>Le nombre de classes suit N, σ et la graine selon la %1, et les deux estimations le suivent.</translation>
    </message>
    <message>
        <source>Takes the number of bins from a rule, once or from now on. Both estimates change, the truth stays.</source>
        <translation>Prend le nombre de classes d’une règle, une fois ou désormais. Les deux estimations changent, la vraie valeur reste.</translation>
    </message>
    <message>
        <source>&amp;Keep to %1</source>
        <translation>&amp;S’en tenir à la %1</translation>
    </message>
    <message>
        <source>&amp;Keep to it</source>
        <translation>&amp;S’en tenir à cette règle</translation>
    </message>
    <message>
        <source>Let the number of bins follow N, σ and the seed</source>
        <translation>Laisser le nombre de classes suivre N, σ et la graine</translation>
    </message>
    <message>
        <source>Choose a rule first</source>
        <translation>Choisissez d’abord une règle</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Table of bins</source>
        <translation>Tableau des classes</translation>
    </message>
    <message>
        <source>Each bin’s edges, counts, masses, exact masses, ratio and terms</source>
        <translation>Pour chaque classe&#xa0;: bornes, effectifs, masses, masses exactes, rapport et termes</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Copy all rows</source>
        <translation>&amp;Copier toutes les lignes</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>T&amp;rier par</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Calculating</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Échap abandonne</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Histograms of P and Q</source>
        <translation>Histogrammes de P et Q</translation>
    </message>
    <message>
        <source>Terms of KL(P‖Q)</source>
        <translation>Termes de KL(P‖Q)</translation>
    </message>
    <message>
        <source>Terms of KL(Q‖P)</source>
        <translation>Termes de KL(Q‖P)</translation>
    </message>
    <message>
        <source>Point at a bin to read what is in it.</source>
        <translation>Pointez une classe pour lire ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Chooses this answer (key %1)</source>
        <translation>Choisit cette réponse (touche %1)</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>C’est la bonne.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 can be given once: %2</source>
        <translation>--%1 ne se donne qu’une fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is one window</source>
        <translation>il n’y a qu’une fenêtre</translation>
    </message>
    <message>
        <source>--screenshot must name a file that ends in .png, not &apos;%1&apos;</source>
        <translation>--screenshot doit nommer un fichier qui finit par .png, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>one thing can be printed</source>
        <translation>une seule chose peut être affichée</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing; %2 do</source>
        <translation>--export&#xa0;: &apos;%1&apos; dans un nom de fichier n’a pas de sens&#xa0;; %2 en ont un</translation>
    </message>
    <message>
        <source>one figure can be opened, and &apos;%1&apos; is a second one</source>
        <translation>une seule figure peut être ouverte, et &apos;%1&apos; en est une deuxième</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an option nor a file; --help lists the options</source>
        <translation>&apos;%1&apos; n’est ni une option ni un fichier&#xa0;; --help liste les options</translation>
    </message>
    <message>
        <source>of &apos;%1&apos; only the description is left: its parameters and unit are those of the file, size, looks and view the usual ones</source>
        <translation>de &apos;%1&apos; il ne reste que la description&#xa0;: ses paramètres et son unité sont ceux du fichier, la taille, l’aspect et la vue ceux d’usage</translation>
    </message>
    <message>
        <source>--animate goes with neither --json nor --print nor --screenshot</source>
        <translation>--animate ne va ni avec --json, ni avec --print, ni avec --screenshot</translation>
    </message>
    <message>
        <source>%1; --help lists the options</source>
        <translation>%1&#xa0;; --help liste les options</translation>
    </message>
    <message>
        <source>Pixels to the inch</source>
        <translation>Pixels par pouce</translation>
    </message>
    <message>
        <source>Font of all text (default %1).</source>
        <translation>Police de tout le texte (%1 par défaut).</translation>
    </message>
    <message>
        <source>Height of text in points</source>
        <translation>Taille du texte en points</translation>
    </message>
    <message>
        <source>The same of the numbers at the axes, as --font-size unless given</source>
        <translation>De même pour les nombres des axes, comme --font-size sauf indication</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points</source>
        <translation>Épaisseur des lignes de P et Q en points</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Sans fond</translation>
    </message>
    <message>
        <source>Lines at the numbers of the axes</source>
        <translation>Lignes aux nombres des axes</translation>
    </message>
    <message>
        <source>Lines all around the plot</source>
        <translation>Lignes tout autour du graphique</translation>
    </message>
    <message>
        <source>Place of the legend</source>
        <translation>Place de la légende</translation>
    </message>
    <message>
        <source>Both values and the parameters above the plot</source>
        <translation>Les deux valeurs et les paramètres au-dessus du graphique</translation>
    </message>
    <message>
        <source>Letters of an .svg as outlines, not as text</source>
        <translation>Lettres d’un .svg en tracés, et non en texte</translation>
    </message>
    <message>
        <source>--font must be the name of a font, of at most %1 letters, such as DejaVu Sans, not &apos;%2&apos;</source>
        <translation>--font doit être le nom d’une police, d’au plus %1 lettres, comme DejaVu Sans, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--preset must be %1, not &apos;%2&apos;</source>
        <translation>--preset doit être %1, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--include takes %1, or none by itself, not &apos;%2&apos;</source>
        <translation>--include prend %1, ou none tout seul, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be had together</source>
        <translation>--%1 et --%2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 (default %2).</source>
        <translation>%1 (par défaut %2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2 (default %3).</source>
        <translation>%1&#xa0;: %2 (par défaut %3).</translation>
    </message>
    <message>
        <source>%1, %2 (default %3).</source>
        <translation>%1, %2 (par défaut %3).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>Size, resolution, type and lines as they are asked for somewhere, which other options change: %1.</source>
        <translation>Taille, résolution, caractères et lignes tels qu’on les demande quelque part&#xa0;; d’autres options les changent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
    <message>
        <source>Size in pixels (1600x800), mm, cm or in (89mmx55mm, 8inx4in; default %1inx%2in); of a screenshot, in pixels.</source>
        <translation>Taille en pixels (1600x800), mm, cm ou in (89mmx55mm, 8inx4in&#xa0;; par défaut %1inx%2in)&#xa0;; d’une capture d’écran, en pixels.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Light colours, which are the usual ones of figures.</source>
        <translation>Couleurs claires, celles d’usage dans les figures.</translation>
    </message>
    <message>
        <source>Dark colours, of figures, the screenshot or the window.</source>
        <translation>Couleurs sombres, des figures, de la capture d’écran ou de la fenêtre.</translation>
    </message>
    <message>
        <source>Grey tones: P and Q differ in lightness and dashes.</source>
        <translation>Niveaux de gris&#xa0;: P et Q diffèrent par la clarté et les tirets.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Exactly these parts, separated by commas, and not what --show opens: %1; or none.</source>
        <translation>Exactement ces parties, séparées par des virgules, et non ce que --show ouvre&#xa0;: %1&#xa0;; ou none.</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in %1, such as 1600x800 or 89mmx55mm, with sides of %2 to %3 pixels, not &apos;%4&apos;</source>
        <translation>--size doit être LARGEURxHAUTEUR en %1, comme 1600x800 ou 89mmx55mm, avec des côtés de %2 à %3 pixels, et non &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--size of a --screenshot must be in pixels, such as 1280x800, not &apos;%1&apos;</source>
        <translation>--size d’un --screenshot doit être en pixels, comme 1280x800, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>What is in a figure</source>
        <translation>Contenu d’une figure</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Ten thousand can be written 10000, 10,000, &apos;10 000&apos;, 1e4 or 10k; decimals have a point.</source>
        <translation>Dix mille peut s’écrire 10000, 10,000, &apos;10&#xa0;000&apos;, 1e4 ou 10k&#xa0;; les décimales ont un point.</translation>
    </message>
    <message>
        <source>All parameters but --pseudocount take several values: --sigma 0.1,0.5,1, or --bins 20 --bins 79, or --samples &apos;500;10000&apos; with semicolons. A comma before groups of three digits makes one number (10,000), and so does one comma where only a decimal one is possible (0,5). --json and --export then go through all combinations, at most %1; in a file&apos;s name %2 stand for what each has, and no two files may have one name. What fails is told at the end.</source>
        <translation>Tous les paramètres sauf --pseudocount prennent plusieurs valeurs&#xa0;: --sigma 0.1,0.5,1, ou --bins 20 --bins 79, ou --samples &apos;500;10000&apos; avec des points-virgules. Une virgule avant des groupes de trois chiffres fait un seul nombre (10,000), de même qu’une virgule là où elle ne peut être que décimale (0,5). --json et --export parcourent alors toutes les combinaisons, au plus %1&#xa0;; dans un nom de fichier, %2 tiennent lieu de ce que chacune a, et deux fichiers ne peuvent pas avoir le même nom. Ce qui échoue est dit à la fin.</translation>
    </message>
    <message>
        <source>Without --json, --export, --print, --screenshot or --check-lesson a window opens with the given parameters. Options of Qt&apos;s own are let through: %1.</source>
        <translation>Sans --json, --export, --print, --screenshot ni --check-lesson, une fenêtre s’ouvre avec les paramètres donnés. Les options propres à Qt sont acceptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The JSON object is described in README.md, &quot;The JSON object&quot;.</source>
        <translation>L’objet JSON est décrit dans README.md, «&#xa0;The JSON object&#xa0;».</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>--check-lesson goes alone: it prints what is wrong with a lesson, and ends</source>
        <translation>--check-lesson va seule&#xa0;: elle affiche ce qui ne va pas dans une leçon, puis se termine</translation>
    </message>
    <message>
        <source>--check-lesson needs the name of a file</source>
        <translation>--check-lesson a besoin du nom d’un fichier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Open this lesson (.md) beside the chart.</source>
        <translation>Ouvrir cette leçon (.md) à côté du graphique.</translation>
    </message>
    <message>
        <source>Begin the lesson with this step, from 1 on.</source>
        <translation>Commencer la leçon à cette étape, à partir de 1.</translation>
    </message>
    <message>
        <source>Fill the screen with the chart, the values and the step, in type for the last row; with --screenshot, draw that.</source>
        <translation>Remplir l’écran du graphique, des valeurs et de l’étape, en caractères pour le dernier rang&#xa0;; avec --screenshot, dessiner cela.</translation>
    </message>
    <message>
        <source>Print every mistake in a lesson as FILE:line: what, and end: with status 1 if there is one. Each file needs its own --check-lesson.</source>
        <translation>Afficher chaque faute d’une leçon sous la forme FILE:line: what, et terminer&#xa0;: avec le code 1 s’il y en a une. Chaque fichier a besoin de son propre --check-lesson.</translation>
    </message>
    <message>
        <source>--step is for --lesson, which is not asked for</source>
        <translation>--step est pour --lesson, qui n’est pas demandée</translation>
    </message>
    <message>
        <source>--lesson can be given once: one lesson is shown at a time</source>
        <translation>--lesson ne se donne qu’une fois&#xa0;: une seule leçon est montrée à la fois</translation>
    </message>
    <message>
        <source>--step can be given once: one step is shown at a time</source>
        <translation>--step ne se donne qu’une fois&#xa0;: une seule étape est montrée à la fois</translation>
    </message>
    <message>
        <source>Print the result as one JSON object a line and end.</source>
        <translation>Afficher le résultat, un objet JSON par ligne, et terminer.</translation>
    </message>
    <message>
        <source>Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than once.</source>
        <translation>Écrire la figure (.png, .svg, .pdf, .tex) ou les données (.csv, .json) et terminer. Peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>Print what makes this figure again and end: a NumPy script (python), a line for a shell (command), or all options as JSON (recipe).</source>
        <translation>Afficher ce qui refait cette figure et terminer&#xa0;: un script NumPy (python), une ligne de commande (command), ou toutes les options en JSON (recipe).</translation>
    </message>
    <message>
        <source>Write a picture (.png) of the whole window, --size large, and end.</source>
        <translation>Écrire une image (.png) de toute la fenêtre, à la taille --size, et terminer.</translation>
    </message>
    <message>
        <source>Begin the .csv with lines that start with # and tell the parameters and the values.</source>
        <translation>Commencer le .csv par des lignes qui débutent par # et donnent les paramètres et les valeurs.</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).</source>
        <translation>Nombre d’autres graines pour la dispersion en JSON et pour la bande d’une figure, %1 (par défaut %2).</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Afficher cette aide et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>--export of a figure (.png, .svg, .pdf, .tex)</source>
        <translation>--export d’une figure (.png, .svg, .pdf, .tex)</translation>
    </message>
    <message>
        <source>--export of an .svg</source>
        <translation>--export d’un .svg</translation>
    </message>
    <message>
        <source>--json, --export of a .json</source>
        <translation>--json, --export d’un .json</translation>
    </message>
    <message>
        <source>--export of a .csv</source>
        <translation>--export d’un .csv</translation>
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
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>Size of each sample</source>
        <translation>Taille de chaque échantillon</translation>
    </message>
    <message>
        <source>Sigma of the log-normal</source>
        <translation>Sigma de la loi log-normale</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Graine des nombres aléatoires</translation>
    </message>
    <message>
        <source>What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict (the definition), smooth or renormalise</source>
        <translation>Que faire des classes qui ont des valeurs d’un seul échantillon&#xa0;: skip (ignorer, comme le notebook du cours), strict (la définition), smooth (lisser) ou renormalise (renormaliser)</translation>
    </message>
    <message>
        <source>What smooth adds to every bin</source>
        <translation>Ce que smooth ajoute à chaque classe</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not clear: write &apos;%3&apos; for %4 values%5</source>
        <translation>--%1 &apos;%2&apos; n’est pas clair&#xa0;: écrivez &apos;%3&apos; pour %4 valeurs%5</translation>
    </message>
    <message>
        <source>, or %1 for one</source>
        <translation>, ou %1 pour une seule</translation>
    </message>
    <message>
        <source>, which is one number; several are written &apos;%1&apos;</source>
        <translation>, qui est un seul nombre&#xa0;; plusieurs s’écrivent &apos;%1&apos;</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>Pins the same but for these parameters, to compare with: sigma=0.8,bins=20.</source>
        <translation>Épingle la même chose à ces paramètres près, pour comparer&#xa0;: sigma=0.8,bins=20.</translation>
    </message>
    <message>
        <source>--pin takes %1 and a value, separated by commas, not &apos;%2&apos;</source>
        <translation>--pin prend %1 et une valeur, séparés par des virgules, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 takes no value, and was given &apos;%2&apos;</source>
        <translation>-%1 ne prend pas de valeur, et a reçu &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 needs a value</source>
        <translation>-%1 a besoin d’une valeur</translation>
    </message>
    <message>
        <source>--%1 is for %2, which is not asked for</source>
        <translation>--%1 est pour %2, qui n’est pas demandé</translation>
    </message>
    <message>
        <source>--empty-bins smooth</source>
        <translation>--empty-bins smooth</translation>
    </message>
    <message>
        <source>--json, --export of a .json, or --export of a figure with --show band or --include band</source>
        <translation>--json, --export d’un .json, ou --export d’une figure avec --show band ou --include band</translation>
    </message>
    <message>
        <source>--include pinned needs something to compare with: --pin sigma=0.8, or an opened figure that has it</source>
        <translation>--include pinned a besoin d’un point de comparaison&#xa0;: --pin sigma=0.8, ou une figure ouverte qui en a un</translation>
    </message>
    <message>
        <source>--x-range or --show held</source>
        <translation>--x-range ou --show held</translation>
    </message>
    <message>
        <source>--show terms or --include terms</source>
        <translation>--show terms ou --include terms</translation>
    </message>
    <message>
        <source>--%1 band needs at least %2 further seeds, and --spread %3 leaves too few</source>
        <translation>--%1 band a besoin d’au moins %2 autres graines, et --spread %3 en laisse trop peu</translation>
    </message>
    <message>
        <source>--show %1 is for figures without --include, which says by itself what they have</source>
        <translation>--show %1 est pour les figures sans --include, qui dit à elle seule ce qu’elles contiennent</translation>
    </message>
    <message>
        <source>--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked for</source>
        <translation>--show %1 est pour les figures (.png, .svg, .pdf, .tex), --screenshot ou la fenêtre, et rien de cela n’est demandé</translation>
    </message>
    <message>
        <source>--show %1 is for --screenshot or the window: neither figures nor data have it</source>
        <translation>--show %1 est pour --screenshot ou la fenêtre&#xa0;: ni les figures ni les données ne l’ont</translation>
    </message>
    <message>
        <source>the values of --%1 have more than %2 combinations, which is too many at once</source>
        <translation>les valeurs de --%1 ont plus de %2 combinaisons, ce qui est trop à la fois</translation>
    </message>
    <message>
        <source>--print goes with neither --json nor --export nor --screenshot</source>
        <translation>--print ne va ni avec --json, ni avec --export, ni avec --screenshot</translation>
    </message>
    <message>
        <source>--%1 can have several values for --json and --export alone</source>
        <translation>--%1 ne peut avoir plusieurs valeurs que pour --json et --export</translation>
    </message>
    <message>
        <source>two files would be &apos;%1&apos;</source>
        <translation>deux fichiers s’appelleraient &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; may be one file</source>
        <translation>&apos;%1&apos; et &apos;%2&apos; sont peut-être le même fichier</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own</source>
        <translation>--export&#xa0;: %1&#xa0;; donnez à chacun son propre nom</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own, with %2 in it</source>
        <translation>--export&#xa0;: %1&#xa0;; donnez à chacun son propre nom, avec %2 dedans</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>--%1 must be %2, not &apos;%3&apos;</source>
        <translation>--%1 doit être %2, et non &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, not &apos;%4&apos;</source>
        <translation>--%1 doit être %2 %3, et non &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, and &apos;%4&apos; is not clear: write %5</source>
        <translation>--%1 doit être %2 %3, et &apos;%4&apos; n’est pas clair&#xa0;: écrivez %5</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>--x-range must be LOW:HIGH, such as -4:6, from %1 to %2 wide and around %3 to %4, not &apos;%5&apos;</source>
        <translation>--x-range doit être BAS:HAUT, comme -4:6, large de %1 à %2 et centré entre %3 et %4, et non &apos;%5&apos;</translation>
    </message>
    <message>
        <source>What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, have %2.</source>
        <translation>Ce qui est ouvert dans la fenêtre ou sa capture d’écran, séparé par des virgules&#xa0;: %1. Les figures exportées ont aussi %2.</translation>
    </message>
    <message>
        <source>which</source>
        <translation>lesquels</translation>
    </message>
    <message>
        <source>Which terms, where there are some: %1 (default %2).</source>
        <translation>Quels termes, s’il y en a&#xa0;: %1 (par défaut %2).</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>Unit of both values: %1 (default %2). JSON and CSV are always in nats.</source>
        <translation>Unité des deux valeurs&#xa0;: %1 (par défaut %2). JSON et CSV sont toujours en nats.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>Scale of the probabilities: %1 (default linear).</source>
        <translation>Échelle des probabilités&#xa0;: %1 (par défaut linear).</translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <translation>BAS:HAUT</translation>
    </message>
    <message>
        <source>Holds the picture over this range, in standard deviations, and draws density. LOW,HIGH and MIDDLE+-HALF are read, too.</source>
        <translation>Fige l’image sur cette étendue, en écarts-types, et dessine la densité. BAS,HAUT et MILIEU+-MOITIÉ sont lus aussi.</translation>
    </message>
    <message>
        <source>Density at the top of a picture that is held, %1 (default %2).</source>
        <translation>Densité en haut d’une image figée, %1 (par défaut %2).</translation>
    </message>
    <message>
        <source>--show takes %1, not &apos;%2&apos;</source>
        <translation>--show prend %1, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>See, understand and explain the Kullback-Leibler divergence of two samples: P, z-scored log-normal, and Q, z-scored normal. A figure (.png, .svg, .pdf, .json) that this program wrote brings back all it was made with, and options change that. A lesson (.md) is opened beside the chart.</source>
        <translation>Voir, comprendre et expliquer la divergence de Kullback-Leibler de deux échantillons : P, log-normal centré réduit, et Q, normal centré réduit. Une figure (.png, .svg, .pdf, .json) écrite par ce programme rend tout ce avec quoi elle a été faite, et des options le changent. Une leçon (.md) s’ouvre à côté du graphique.</translation>
    </message>
    <message>
        <source>Usage: kl-explorer [options] [figure or lesson]
</source>
        <translation>Usage : kl-explorer [options] [figure ou leçon]
</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Language of the window, of figures and of messages: %1 (default: the system’s, or English).</source>
        <translation>Langue de la fenêtre, des figures et des messages : %1 (par défaut celle du système, sinon l’anglais).</translation>
    </message>
    <message>
        <source>each lesson needs its own --check-lesson: write --check-lesson before &apos;%1&apos;, too</source>
        <translation>chaque leçon a besoin de son propre --check-lesson&#xa0;: écrivez aussi --check-lesson devant &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: a figure does not go with it</source>
        <translation>une leçon règle elle-même les paramètres et la vue&#xa0;: une figure ne va pas avec elle</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: --%1 does not go with it</source>
        <translation>une leçon règle elle-même les paramètres et la vue&#xa0;: --%1 ne va pas avec elle</translation>
    </message>
    <message>
        <source>one lesson is shown at a time, and &apos;%1&apos; is a second one</source>
        <translation>une seule leçon est montrée à la fois, et &apos;%1&apos; en est une deuxième</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; cannot be opened: %2</source>
        <translation>la leçon &apos;%1&apos; ne peut pas être ouverte&#xa0;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lesson: line %2: %3</source>
        <translation>&apos;%1&apos; n’est pas une leçon&#xa0;: ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; is for --screenshot or the window, and neither is asked for</source>
        <translation>la leçon &apos;%1&apos; est pour --screenshot ou la fenêtre, et ni l’un ni l’autre n’est demandé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in UTF-8</source>
        <translation>« %1 » n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use --json or --export FILE, or set DISPLAY</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre ; utilisez --json ou --export FICHIER, ou définissez DISPLAY</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>There is not enough memory for N = %1. Choose a smaller N.</source>
        <translation>La mémoire ne suffit pas pour N = %1. Choisissez un N plus petit.</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>The truth is +∞, because %1. The line has no end: its middle is %2.</source>
        <translation>La vraie valeur est +∞&#xa0;: %1. La ligne n’a pas de fin, son milieu est %2.</translation>
    </message>
    <message>
        <source>The truth is %1(s/σ) = %2 %3, s being the log-normal’s standard deviation. The line goes from 0 to it.</source>
        <translation>La vraie valeur est %1(s/σ) = %2 %3, où s est l’écart-type de la loi log-normale. La ligne va de 0 à celle-ci.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>truth %1</source>
        <translation>vraie valeur %1</translation>
    </message>
    <message>
        <source>%1. Click to choose what is done with empty bins.</source>
        <translation>%1. Cliquez pour choisir ce qui est fait des classes vides.</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>épinglée %1</translation>
    </message>
</context>
<context>
    <name>EmptyBinsPanel</name>
    <message>
        <source>Skip (as in the lecture notebook)</source>
        <translation>Ignorer (comme le notebook du cours)</translation>
    </message>
    <message>
        <source>Strict (the definition)</source>
        <translation>Strict (la définition)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Renormaliser</translation>
    </message>
    <message>
        <source>Leaves them out of both sums: finite values, which lack what these bins would add.</source>
        <translation>Les omet dans les deux sommes&#xa0;: des valeurs finies, auxquelles il manque ce que ces classes ajouteraient.</translation>
    </message>
    <message>
        <source>One bin of P without Q makes KL(P‖Q) infinite, one of Q without P KL(Q‖P).</source>
        <translation>Une classe de P sans Q rend KL(P‖Q) infinie, une de Q sans P rend KL(Q‖P) infinie.</translation>
    </message>
    <message>
        <source>Adds a pseudocount to every bin of both samples: no bin is empty, and both values are finite, the smaller the more is added.</source>
        <translation>Ajoute un pseudo-effectif à chaque classe des deux échantillons&#xa0;: aucune classe n’est vide, et les deux valeurs sont finies, d’autant plus petites qu’on ajoute davantage.</translation>
    </message>
    <message>
        <source>Leaves them out and rescales the rest to total 1: both values are those of the shared part, and never below 0.</source>
        <translation>Les omet et ramène le reste à un total de 1&#xa0;: les deux valeurs sont celles de la partie commune, et jamais négatives.</translation>
    </message>
    <message>
        <source>Pseudocount α</source>
        <translation>Pseudo-effectif α</translation>
    </message>
    <message>
        <source>What to do with empty bins</source>
        <translation>Que faire des classes vides</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only. Both values depend on it, the truth does not.</source>
        <translation>Ce qui est fait des classes qui ont des valeurs d’un seul échantillon. Les deux valeurs en dépendent, la vraie valeur non.</translation>
    </message>
    <message>
        <source>What is added to every count, in each bin and for both samples. The more, the smaller both values: P and Q become more alike.</source>
        <translation>Ce qui est ajouté à chaque effectif, dans chaque classe et pour les deux échantillons. Plus il y en a, plus les deux valeurs sont petites&#xa0;: P et Q se ressemblent davantage.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Copy figure</source>
        <translation>Copier la figure</translation>
    </message>
    <message>
        <source>Given up; nothing is copied.</source>
        <translation>Abandonné&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>The figure cannot be copied: %1.</source>
        <translation>La figure ne peut pas être copiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard: %1, as picture, SVG and PDF.</source>
        <translation>La figure est dans le presse-papiers&#xa0;: %1, comme image, SVG et PDF.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>TikZ figure (*.tex)</source>
        <translation>Figure TikZ (*.tex)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON object (*.json)</source>
        <translation>Objet JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given up; nothing is written.</source>
        <translation>Abandonné&#x202f;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Compressing the picture…</source>
        <translation>Compression de l’image…</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandon en cours…</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>on y a renoncé</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>One pixel of the file on one of the screen; drag to see other parts</source>
        <translation>Un pixel du fichier pour un pixel de l’écran&#x202f;; faites glisser pour voir les autres parties</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>Aperçu à 100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Puts the figure on the clipboard, as picture, SVG and PDF</source>
        <translation>Met la figure dans le presse-papiers, comme image, SVG et PDF</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>, peak %1 ↑</source>
        <translation>, pic %1 ↑</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Density, share per unit</source>
        <translation>Densité, part par unité</translation>
    </message>
    <message>
        <source>skipped bins</source>
        <translation>classes ignorées</translation>
    </message>
    <message>
        <source>bins left out</source>
        <translation>classes écartées</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorées</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>exact density</source>
        <translation>densité exacte</translation>
    </message>
    <message>
        <source>exact masses</source>
        <translation>masses exactes</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>9 in 10 further samples</source>
        <translation>9 autres échantillons sur 10</translation>
    </message>
    <message>
        <source>9 in 10 samples</source>
        <translation>9 échantillons sur 10</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>log-normal, σ = %1</source>
        <translation>log-normal, σ = %1</translation>
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
        <translation>épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</source>
        <translation>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>%1 exact</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>L&amp;argeur</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Unité de la largeur et de la hauteur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Keep ratio</source>
        <translation>Garder les propor&amp;tions</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>La largeur et la hauteur changent ensemble</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Type and lines</source>
        <translation>Caractères et lignes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Axis n&amp;umbers</source>
        <translation>Nom&amp;bres des axes</translation>
    </message>
    <message>
        <source>Li&amp;ne width</source>
        <translation>Épaiss&amp;eur des lignes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Sche&amp;me</source>
        <translation>&amp;Jeu de couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>Gris, pour l’impression</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Fond transparent</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Quadrillage</translation>
    </message>
    <message>
        <source>Fram&amp;e all around the plot</source>
        <translation>&amp;Cadre autour du graphique</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;As on screen</source>
        <translation>Co&amp;mme à l’écran</translation>
    </message>
    <message>
        <source>Exact distributions</source>
        <translation>Lois exactes</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>Bande des a&amp;utres échantillons</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Termes par classe</translation>
    </message>
    <message>
        <source>P&amp;inned curves</source>
        <translation>Courbes épin&amp;glées</translation>
    </message>
    <message>
        <source>Fi&amp;lls under the curves</source>
        <translation>&amp;Surfaces sous les courbes</translation>
    </message>
    <message>
        <source>Hat&amp;ching of bins left out</source>
        <translation>Hachures &amp;des classes écartées</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>D’où vient l’erreur</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Là où il y a de la place</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Above the plot</source>
        <translation>Au-dessus du graphique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Capti&amp;on with all parameters</source>
        <translation>Texte a&amp;vec tous les paramètres</translation>
    </message>
    <message>
        <source>S&amp;VG: letters as outlines</source>
        <translation>SVG&#xa0;: lettres en tracés de Bé&amp;zier</translation>
    </message>
    <message>
        <source>Looks the same without the font; can no longer be searched or edited as text</source>
        <translation>Même aspect sans la police&#x202f;; ne se laisse plus chercher ni modifier comme texte</translation>
    </message>
    <message>
        <source>The curves that are pinned, to compare with</source>
        <translation>Les courbes épinglées, pour comparer</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Rien n’est épinglé</translation>
    </message>
</context>
<context>
    <name>FigureOptions</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 doit aller de %2 à %3, et non %4</translation>
    </message>
    <message>
        <source>%1 has no meaning</source>
        <translation>%1 n’a pas de sens</translation>
    </message>
    <message>
        <source>the font must have a name of at most %1 letters, all of which can be seen</source>
        <translation>la police doit avoir un nom d’au plus %1 lettres, toutes visibles</translation>
    </message>
    <message>
        <source>a picture would be %1 × %2 pixels large, and each side must have from %3 to %4</source>
        <translation>une image aurait %1 × %2 pixels, et chaque côté doit en avoir de %3 à %4</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
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
        <translation>Qu’est-ce que je vois&#x202f;?</translation>
    </message>
    <message>
        <source>Click or press %1 for more (%2 of %3). Esc closes.</source>
        <translation>Cliquez ou appuyez sur %1 pour la suite (%2 sur %3). Échap ferme.</translation>
    </message>
    <message>
        <source>A click or Esc closes.</source>
        <translation>Un clic ou Échap ferme.</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Close the lesson; everything else stays as it is</source>
        <translation>Fermer la leçon&#x202f;; tout le reste demeure tel quel</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step.</source>
        <translation>Les réglages ne sont plus ceux de cette étape.</translation>
    </message>
    <message>
        <source>Set them again</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Sets the parameters to those that the text speaks of</source>
        <translation>Remet les paramètres à ceux dont parle le texte</translation>
    </message>
    <message>
        <source>Goes back to the step before, with the settings it speaks of</source>
        <translation>Revient à l’étape précédente, avec les réglages dont elle parle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends the lesson; the window stays as it is</source>
        <translation>Termine la leçon&#x202f;; la fenêtre reste telle quelle</translation>
    </message>
    <message>
        <source>Goes on to the next step, which may set the sliders</source>
        <translation>Passe à l’étape suivante, qui peut régler les curseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in this file</source>
        <translation>
            <numerusform>%n faute dans ce fichier</numerusform>
            <numerusform>%n fautes dans ce fichier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRun</name>
    <message>
        <source>“%1” has no step.</source>
        <translation>«&#x202f;%1&#x202f;» n’a aucune étape.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no lesson: line %2: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une leçon&#xa0;: ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>step %1 of the lesson</source>
        <translation>étape %1 de la leçon</translation>
    </message>
    <message>
        <source>show me</source>
        <translation>montrez-moi</translation>
    </message>
    <message>
        <source>back to the lesson’s settings</source>
        <translation>retour aux réglages de la leçon</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>C’est juste.</translation>
    </message>
    <message>
        <source>You chose “%1”; it is “%2”.</source>
        <translation>Vous avez choisi «&#x202f;%1&#x202f;»&#x202f;; c’est «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copier en &amp;Python</translation>
    </message>
    <message>
        <source>Put a short NumPy script on the clipboard that prints the same two values and draws the curves</source>
        <translation>Mettre dans le presse-papiers un court script NumPy qui affiche les deux mêmes valeurs et trace les courbes</translation>
    </message>
    <message>
        <source>A Python script that makes these values again is on the clipboard.</source>
        <translation>Un script Python qui refait ces valeurs est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier en &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Put the line for a shell on the clipboard that makes this very figure</source>
        <translation>Mettre dans le presse-papiers la ligne de commande qui fait exactement cette figure</translation>
    </message>
    <message>
        <source>The command that makes this figure is on the clipboard.</source>
        <translation>La commande qui fait cette figure est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Nouvel échantillon</translation>
    </message>
    <message>
        <source>Draw other values from the same two distributions, with the next seed: both estimates change, the truth stays</source>
        <translation>Tirer d’autres valeurs des deux mêmes lois, avec la graine suivante&#xa0;: les deux estimations changent, la vraie valeur reste</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>Write the figure as PNG, SVG, PDF or TikZ</source>
        <translation>Écrire la figure en PNG, SVG, PDF ou TikZ</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Write the bins, what each holds and adds, and both values as CSV or JSON</source>
        <translation>Écrire les classes, ce que chacune contient et ajoute, et les deux valeurs en CSV ou JSON</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>Exporter une &amp;animation…</translation>
    </message>
    <message>
        <source>Write the figure as it moves while a parameter goes from one value to another</source>
        <translation>Écrire la figure telle qu’elle bouge pendant qu’un paramètre va d’une valeur à une autre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; it opens next time as it was left</source>
        <translation>Fermer la fenêtre&#x202f;; elle se rouvrira telle qu’elle a été laissée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of a parameter or of the picture</source>
        <translation>Annuler le dernier changement d’un paramètre ou de l’image</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire le changement qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Ré&amp;initialiser</translation>
    </message>
    <message>
        <source>Back to the lecture notebook’s settings, which the program starts with: N = 10&#x202f;000, σ = 0.5, 79 bins, seed 42</source>
        <translation>Revenir aux réglages du notebook du cours, avec lesquels le programme démarre&#xa0;: N = 10&#x202f;000, σ = 0,5, 79 classes, graine 42</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>&amp;Copier la figure</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>Mettre la figure dans le presse-papiers comme image</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>Put both values, with all their digits, and the parameters on the clipboard</source>
        <translation>Mettre dans le presse-papiers les deux valeurs, avec tous leurs chiffres, et les paramètres</translation>
    </message>
    <message>
        <source>Copy &amp;table of bins</source>
        <translation>Copier le &amp;tableau des classes</translation>
    </message>
    <message>
        <source>Put every bin’s edges, counts, masses and terms on the clipboard, for a spreadsheet</source>
        <translation>Mettre dans le presse-papiers les bornes, effectifs, masses et termes de chaque classe, pour un tableur</translation>
    </message>
    <message>
        <source>Copy &amp;words</source>
        <translation>Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Put the sentences below the chart on the clipboard</source>
        <translation>Mettre dans le presse-papiers les phrases sous le graphique</translation>
    </message>
    <message>
        <source>&amp;Give up calculating</source>
        <translation>A&amp;bandonner le calcul</translation>
    </message>
    <message>
        <source>Stop what is played; else stop calculating and go back to what is shown; else leave full screen</source>
        <translation>Arrêter l’animation&#x202f;; sinon arrêter le calcul et revenir à ce qui est affiché&#x202f;; sinon quitter le plein écran</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Whole range, probability per bin</source>
        <translation>Étendue &amp;entière, probabilité par classe</translation>
    </message>
    <message>
        <source>From the first bin to the last, as the lecture notebook draws it; the values stay</source>
        <translation>De la première classe à la dernière, comme le dessine le notebook du cours&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>&amp;Held still: density over −4 … 6</source>
        <translation>&amp;Image figée&#xa0;: densité sur −4 … 6</translation>
    </message>
    <message>
        <source>Axes that do not move, so that Q stays put while P bends; the values stay. Wheel or + and − zoom, dragging or Shift with an arrow moves, a double click or Home shows all</source>
        <translation>Des axes qui ne bougent pas, pour que Q reste en place pendant que P se déforme&#x202f;; les valeurs restent. La molette ou + et − changent l’échelle, glisser ou Maj avec une flèche déplace, un double clic ou Début montre tout</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>&amp;Logarithmic probability</source>
        <translation>Probabilité &amp;logarithmique</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal ratios, for the tails; the values stay</source>
        <translation>Des pas égaux vers le haut sont des rapports égaux, pour les queues&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>&amp;Show all that is held</source>
        <translation>Tout montrer dans l’image &amp;figée</translation>
    </message>
    <message>
        <source>Density over the whole range, as Home or a double click in the chart; the values stay</source>
        <translation>La densité sur toute l’étendue, comme Début ou un double clic dans le graphique&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>&amp;Terms per bin</source>
        <translation>&amp;Termes par classe</translation>
    </message>
    <message>
        <source>Charts of what each bin adds to the two sums; the values stay</source>
        <translation>Graphiques de ce que chaque classe ajoute aux deux sommes&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>    of both values</source>
        <translation>    des deux valeurs</translation>
    </message>
    <message>
        <source>    of KL(P‖Q) alone</source>
        <translation>    de KL(P‖Q) seule</translation>
    </message>
    <message>
        <source>    of KL(Q‖P) alone</source>
        <translation>    de KL(Q‖P) seule</translation>
    </message>
    <message>
        <source>Show the terms %1; the values stay</source>
        <translation>Montrer les termes %1&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>&amp;Exact distributions</source>
        <translation>Lois e&amp;xactes</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins; the values stay</source>
        <translation>Lignes fines&#xa0;: ce qu’une infinité de valeurs montrerait dans les mêmes classes&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>&amp;Bande des autres échantillons</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin; the values stay</source>
        <translation>Où se trouvent, dans chaque classe, 9 autres échantillons sur 10 de même taille&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>Table &amp;of bins</source>
        <translation>Table&amp;au des classes</translation>
    </message>
    <message>
        <source>Every bin’s edges, counts, masses and terms in numbers; the values stay</source>
        <translation>Les bornes, effectifs, masses et termes de chaque classe en nombres&#x202f;; les valeurs restent</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Keep these curves and values in sight, to compare other settings with</source>
        <translation>Garder ces courbes et ces valeurs sous les yeux, pour y comparer d’autres réglages</translation>
    </message>
    <message>
        <source>In b&amp;its</source>
        <translation>En bit&amp;s</translation>
    </message>
    <message>
        <source>Show bits (logarithms to base 2) in place of nats (natural logarithms): the same information, in numbers 1/ln 2 ≈ 1.44 times as large</source>
        <translation>Montrer des bits (logarithmes de base 2) au lieu de nats (logarithmes naturels)&#xa0;: la même information, en nombres 1/ln 2 ≈ 1,44 fois plus grands</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation>Texte plus gran&amp;d</translation>
    </message>
    <message>
        <source>Everything in the window larger, up to 300 %</source>
        <translation>Tout plus grand dans la fenêtre, jusqu’à 300&#x202f;%</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texte pl&amp;us petit</translation>
    </message>
    <message>
        <source>Everything in the window smaller, down to 75 %</source>
        <translation>Tout plus petit dans la fenêtre, jusqu’à 75&#x202f;%</translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation>Texte n&amp;ormal</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Texte aussi grand que celui du bureau</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>Let the window fill the screen, and back</source>
        <translation>Laisser la fenêtre remplir l’écran, ou revenir</translation>
    </message>
    <message>
        <source>a new result has come meanwhile. Close this dialog and open it again.</source>
        <translation>un nouveau résultat est arrivé entre-temps. Fermez ce dialogue et rouvrez-le.</translation>
    </message>
    <message>
        <source>Both values are on the clipboard, with all their digits.</source>
        <translation>Les deux valeurs sont dans le presse-papiers, avec tous leurs chiffres.</translation>
    </message>
    <message>
        <source>The table of bins is on the clipboard, with all its digits.</source>
        <translation>Le tableau des classes est dans le presse-papiers, avec tous ses chiffres.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>Menu %1</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>example “%1”</source>
        <translation>exemple «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;What am I seeing?</source>
        <translation>&amp;Qu’est-ce que je vois&#x202f;?</translation>
    </message>
    <message>
        <source>Name the parts of the window, and say what the numbers mean</source>
        <translation>Nommer les parties de la fenêtre, et dire ce que signifient les nombres</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>List all keys: of the menus, the sliders, the chart and a presentation</source>
        <translation>Lister toutes les touches&#xa0;: celles des menus, des curseurs, du graphique et d’une présentation</translation>
    </message>
    <message>
        <source>&amp;About KL Explorer</source>
        <translation>À &amp;propos de KL Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de Q&amp;t</translation>
    </message>
    <message>
        <source>The library this is built on</source>
        <translation>La bibliothèque sur laquelle ce programme repose</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>About KL Explorer</source>
        <translation>À propos de KL Explorer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy and PyTorch give for the same seed, how far they are from the truth, and why.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Montre comment naît la divergence de Kullback-Leibler de deux échantillons, avec les nombres mêmes que NumPy et PyTorch donnent pour la même graine, à quelle distance ils sont de la vraie valeur, et pourquoi.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Go on in the lesson that is open</source>
        <translation>Avancer dans la leçon ouverte</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Étape p&amp;récédente</translation>
    </message>
    <message>
        <source>Go back in the lesson that is open</source>
        <translation>Revenir en arrière dans la leçon ouverte</translation>
    </message>
    <message>
        <source>&amp;Close the lesson</source>
        <translation>&amp;Fermer la leçon</translation>
    </message>
    <message>
        <source>Put the lesson away; its place is remembered, and the window stays as it is</source>
        <translation>Ranger la leçon&#x202f;; l’endroit est retenu, et la fenêtre reste telle quelle</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>Ouvrir une &amp;leçon…</translation>
    </message>
    <message>
        <source>Open a lesson of your own, a Markdown file, beside the chart; dropping the file on the window does the same</source>
        <translation>Ouvrir à côté du graphique une leçon à vous, un fichier Markdown&#x202f;; déposer le fichier sur la fenêtre fait de même</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3</source>
        <translation>%1 — étape %2 sur %3</translation>
    </message>
    <message>
        <source>%1 — about %2 min</source>
        <translation>%1 — environ %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>steps and minutes of a lesson</comment>
        <translation>%1, environ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.md *.markdown)</source>
        <translation>Leçons (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Locked until the lesson’s question is answered, or “Show me” is pressed</source>
        <translation>Verrouillé jusqu’à ce que la question de la leçon ait sa réponse, ou que vous appuyiez sur «&#x202f;Montrez-moi&#x202f;»</translation>
    </message>
    <message>
        <source>KL Explorer</source>
        <translation>KL Explorer</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>D’où vient l’erreur</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Classes vides</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>Ces valeurs sont-elles sûres&#x202f;?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Mesures apparentées</translation>
    </message>
    <message>
        <source>What the last calculation took</source>
        <translation>Durée du dernier calcul</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Hauteur de la figure</translation>
    </message>
    <message>
        <source>Height of the terms</source>
        <translation>Hauteur des termes</translation>
    </message>
    <message>
        <source>change treatment of empty bins</source>
        <translation>changer le traitement des classes vides</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Bring back what a figure or a data file of this program was made with; dropping the file on the window does the same</source>
        <translation>Retrouver tout ce avec quoi une figure ou un fichier de données de ce programme a été fait&#x202f;; déposer le fichier sur la fenêtre fait de même</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <translation>Vider cette liste&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>A&amp;nimer</translation>
    </message>
    <message>
        <source>Play &amp;N</source>
        <translation>Animer &amp;N</translation>
    </message>
    <message>
        <source>N runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>N va et vient tout seul, sur toute la course de son curseur&#x202f;; les axes sont figés</translation>
    </message>
    <message>
        <source>&amp;Play σ</source>
        <translation>&amp;Animer σ</translation>
    </message>
    <message>
        <source>σ runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>σ va et vient tout seul, sur toute la course de son curseur&#x202f;; les axes sont figés</translation>
    </message>
    <message>
        <source>Play &amp;bins</source>
        <translation>Animer les &amp;classes</translation>
    </message>
    <message>
        <source>The number of bins runs there and back by itself; the axes are held still</source>
        <translation>Le nombre de classes va et vient tout seul&#x202f;; les axes sont figés</translation>
    </message>
    <message>
        <source>Play ne&amp;w samples</source>
        <translation>Animer les échan&amp;tillons</translation>
    </message>
    <message>
        <source>One sample after the other, which leave traces: so that one sees what chance does</source>
        <translation>Un échantillon après l’autre, chacun laissant une trace, pour que l’on voie ce que fait le hasard</translation>
    </message>
    <message>
        <source>%1 (to %2×)</source>
        <translation>%1 (à %2×)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Plus vite</translation>
    </message>
    <message>
        <source>Play twice as fast, up to four times the usual speed</source>
        <translation>Animer deux fois plus vite, jusqu’à quatre fois la vitesse habituelle</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Moins vite</translation>
    </message>
    <message>
        <source>Play half as fast, down to a quarter of the usual speed</source>
        <translation>Animer deux fois moins vite, jusqu’au quart de la vitesse habituelle</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Chart, values and the lesson’s step over the whole screen, to be read from the last row; Esc comes back</source>
        <translation>Le graphique, les valeurs et l’étape de la leçon sur tout l’écran, lisibles du dernier rang&#x202f;; Échap revient</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>The language of the desktop, or English</source>
        <translation>La langue du bureau, sinon l’anglais</translation>
    </message>
    <message>
        <source>All texts and lessons in this language; the values stay</source>
        <translation>Tous les textes et toutes les leçons dans cette langue ; les valeurs restent</translation>
    </message>
    <message>
        <source>There are settings of a later version of KL Explorer. They stay as they are: this one starts with the usual ones, and will not remember them.</source>
        <translation>Il existe des réglages d’une version plus récente de KL Explorer. Ils restent tels quels&#xa0;: celle-ci part des réglages habituels et ne les retiendra pas.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1, so they will be forgotten.</source>
        <translation>Les réglages ne peuvent pas être écrits dans %1 et seront donc oubliés.</translation>
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
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>− entropy, same bins</source>
        <translation>− entropie, mêmes classes</translation>
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
        <translation>Variation totale</translation>
    </message>
    <message>
        <source>1 bit</source>
        <translation>1 bit</translation>
    </message>
    <message>
        <source>ln 2</source>
        <translation>ln 2</translation>
    </message>
    <message>
        <source>H(P) = −Σ p %1 p over all bins: how uncertain the bin of a value is</source>
        <translation>H(P) = −Σ p %1 p sur toutes les classes&#xa0;: l’incertitude sur la classe d’une valeur</translation>
    </message>
    <message>
        <source>As many equally likely bins would be as uncertain: %1 to the power of the entropy</source>
        <translation>Autant de classes équiprobables seraient aussi incertaines&#xa0;: %1 à la puissance de l’entropie</translation>
    </message>
    <message>
        <source>H(P,Q) = −Σ p %1 q: the cost of coding P with a code made for Q; over the shares that KL is made of</source>
        <translation>H(P,Q) = −Σ p %1 q&#xa0;: le coût de coder P avec un code fait pour Q&#x202f;; sur les parts dont KL est faite</translation>
    </message>
    <message>
        <source>−Σ p %1 p over the same shares as the cross-entropy</source>
        <translation>−Σ p %1 p sur les mêmes parts que l’entropie croisée</translation>
    </message>
    <message>
        <source>Their difference is the value above</source>
        <translation>Leur différence est la valeur ci-dessus</translation>
    </message>
    <message>
        <source>The mean divergence of both from their mixture: symmetric, at most %1; over all bins</source>
        <translation>La divergence moyenne des deux par rapport à leur mélange&#xa0;: symétrique, au plus %1&#x202f;; sur toutes les classes</translation>
    </message>
    <message>
        <source>Half the sum of |p − q|: symmetric, at most 1; over all bins</source>
        <translation>La moitié de la somme des |p − q|&#xa0;: symétrique, au plus 1&#x202f;; sur toutes les classes</translation>
    </message>
    <message>
        <source>In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it are of %2.</source>
        <translation>En %1&#x202f;; la perplexité en classes, la variation totale sans unité. L’entropie croisée et ce qu’on en retranche portent sur %2.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>the screen is black</source>
        <translation>l’écran est noir</translation>
    </message>
    <message>
        <source>the screen is white</source>
        <translation>l’écran est blanc</translation>
    </message>
    <message>
        <source>the end is shown</source>
        <translation>la fin est affichée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Pas de notes pour cette étape.</translation>
    </message>
    <message>
        <source>The solution</source>
        <translation>La solution</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>La fin de la leçon</translation>
    </message>
</context>
<context>
    <name>NumberedPictures</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open figure</source>
        <translation>Ouvrir une figure</translation>
    </message>
    <message>
        <source>Figures and data of KL Explorer (*.png *.svg *.pdf *.json)</source>
        <translation>Figures et données de KL Explorer (*.png *.svg *.pdf *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opened: %1, the first of %2 files. One figure is shown at a time.</source>
        <translation>Ouvert&#xa0;: %1, le premier de %2 fichiers. Une seule figure est montrée à la fois.</translation>
    </message>
    <message>
        <source>Opened: %1. Only its description was left: what is shown, and how, is as it was.</source>
        <translation>Ouvert&#xa0;: %1. Il n’en restait que la description&#xa0;: ce qui est affiché, et comment, est resté tel quel.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PanelSplitter</name>
    <message>
        <source>Width of the panel</source>
        <translation>Largeur du panneau</translation>
    </message>
    <message>
        <source>Height of the table</source>
        <translation>Hauteur du tableau</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Play N</source>
        <translation>Animer N</translation>
    </message>
    <message>
        <source>Play σ</source>
        <translation>Animer σ</translation>
    </message>
    <message>
        <source>Play bins</source>
        <translation>Animer les classes</translation>
    </message>
    <message>
        <source>Play new samples</source>
        <translation>Animer les échantillons</translation>
    </message>
    <message>
        <source>%1: one after the other, with traces, so that one sees how far chance alone moves the curves and both values (Ctrl+4)</source>
        <translation>%1&#xa0;: l’un après l’autre, avec des traces, pour que l’on voie combien le hasard seul déplace les courbes et les deux valeurs (Ctrl+4)</translation>
    </message>
    <message>
        <source>%1: it runs there and back over its whole range, and both values follow (Ctrl+%2, or the space bar on the slider)</source>
        <translation>%1&#xa0;: le paramètre va et vient sur toute son étendue, et les deux valeurs suivent (Ctrl+%2, ou la barre d’espace sur le curseur)</translation>
    </message>
    <message>
        <source>change N</source>
        <translation>changer N</translation>
    </message>
    <message>
        <source>How many values each of P and Q has, from 2 to 10&#x202f;000&#x202f;000. More values: both estimates scatter less and chance adds less, as 1/N where bins are well filled. What bins hide does not go away.</source>
        <translation>Combien de valeurs ont P et Q chacun, de 2 à 10&#x202f;000&#x202f;000. Plus il y en a, moins les deux estimations se dispersent et moins le hasard ajoute, comme 1/N là où les classes sont bien remplies. Ce que cachent les classes ne disparaît pas.</translation>
    </message>
    <message>
        <source>change σ</source>
        <translation>changer σ</translation>
    </message>
    <message>
        <source>The log-normal’s σ: how skewed P is, from 0.001 (nearly normal) to 5. The larger, the larger the truth of KL(P‖Q), and the more of it bins hide.</source>
        <translation>Le σ de la loi log-normale&#xa0;: à quel point P est asymétrique, de 0,001 (presque normal) à 5. Plus il est grand, plus la vraie valeur de KL(P‖Q) est grande, et plus les classes en cachent.</translation>
    </message>
    <message>
        <source>change bins</source>
        <translation>changer les classes</translation>
    </message>
    <message>
        <source>Equal bins shared by P and Q, from 1 to 1000. More bins hide less of the truth; but with few values in each, more of them have values of one sample only and chance adds more.</source>
        <translation>Des classes égales communes à P et Q, de 1 à 1&#x202f;000. Plus il y en a, moins elles cachent de la vraie valeur&#x202f;; mais si chacune a peu de valeurs, davantage d’entre elles n’ont qu’un seul échantillon et le hasard ajoute davantage.</translation>
    </message>
    <message>
        <source>change seed</source>
        <translation>changer la graine</translation>
    </message>
    <message>
        <source>What the random numbers start from, as in np.random.seed. Another seed draws other values from the same distributions: both estimates change, the truth stays.</source>
        <translation>Ce dont partent les nombres aléatoires, comme dans np.random.seed. Une autre graine tire d’autres valeurs des mêmes lois&#xa0;: les deux estimations changent, la vraie valeur reste.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel échantillon</translation>
    </message>
    <message>
        <source>Draws other values from the same distributions, with the next seed. Both estimates change, the truth stays.</source>
        <translation>Tire d’autres valeurs des mêmes lois, avec la graine suivante. Les deux estimations changent, la vraie valeur reste.</translation>
    </message>
    <message>
        <source>%1 With Shift the arrow keys and the wheel go in finer steps.</source>
        <translation>%1 Avec Maj, les flèches et la molette vont par pas plus fins.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture.</source>
        <translation>La mémoire ne suffit pas pour écrire l’image.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>play N</source>
        <translation>animer N</translation>
    </message>
    <message>
        <source>play σ</source>
        <translation>animer σ</translation>
    </message>
    <message>
        <source>play bins</source>
        <translation>animer les classes</translation>
    </message>
    <message>
        <source>play new samples</source>
        <translation>animer les échantillons</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Fin de la leçon</translation>
    </message>
    <message>
        <source>Esc leaves.</source>
        <translation>Échap quitte.</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Rename preset…</source>
        <translation>Renommer le préréglage…</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>Supprimer le préréglage…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Préréglages personnels</translation>
    </message>
    <message>
        <source>Keep these settings under a name of your own</source>
        <translation>Garder ces réglages sous un nom à vous</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>As set below, and as no preset has it</source>
        <translation>Comme réglé ci-dessous, et comme aucun préréglage ne l’a</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Un préréglage à vous</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is a name of the program’s own; choose another.</source>
        <translation>«&#x202f;%1&#x202f;» est un nom propre au programme&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown in a list; choose a name of at most %2 characters.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché dans une liste&#x202f;; choisissez un nom d’au plus %2 caractères.</translation>
    </message>
    <message>
        <source>You have a preset called “%1” already. Replace it?</source>
        <translation>Vous avez déjà un préréglage nommé «&#x202f;%1&#x202f;». Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Supprimer le préréglage «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, not “%5”.</source>
        <translation>%1&#xa0;: il faut %2 de %3 à %4, et non «&#x202f;%5&#x202f;».</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.</source>
        <translation>%1&#xa0;: il faut %2 de %3 à %4, et «&#x202f;%5&#x202f;» n’est pas clair&#xa0;: écrivez %6.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Votre pronostic</translation>
    </message>
    <message>
        <source>The value that you expect. Any number will do; how near it is, is told afterwards.</source>
        <translation>La valeur à laquelle vous vous attendez. N’importe quel nombre convient&#x202f;; il sera dit ensuite s’il est proche.</translation>
    </message>
    <message>
        <source>Drag the end of the bar, or use the arrow keys, to where you expect the value</source>
        <translation>Tirez l’extrémité de la barre, ou servez-vous des flèches, jusqu’à la valeur que vous attendez</translation>
    </message>
    <message>
        <source>Gives this answer, and unlocks what was locked</source>
        <translation>Donne cette réponse, et déverrouille ce qui était verrouillé</translation>
    </message>
    <message>
        <source>Does what is asked for, and shows what comes of it</source>
        <translation>Fait ce qui est demandé, et montre ce qui en résulte</translation>
    </message>
    <message>
        <source>A moment: what it is now is still being calculated.</source>
        <translation>Un instant&#xa0;: la valeur actuelle est encore en cours de calcul.</translation>
    </message>
    <message>
        <source>**Your turn:** %1.</source>
        <translation>**À vous&#xa0;:** %1.</translation>
    </message>
    <message>
        <source>Your guess, in %1</source>
        <translation>Votre pronostic, en %1</translation>
    </message>
    <message>
        <source>“%1” is not clear: write %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas clair&#xa0;: écrivez %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 25, for 25 %.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: écrivez-en un comme 25, pour 25&#x202f;%.</translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 0.25, or ∞.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: écrivez-en un comme 0,25, ou ∞.</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>How the truth, without samples and bins, becomes the value of &lt;b&gt;KL(P‖Q)&lt;/b&gt;, in %1.</source>
        <translation>Comment la vraie valeur, sans échantillons ni classes, devient la valeur de &lt;b&gt;KL(P‖Q)&lt;/b&gt;, en %1.</translation>
    </message>
    <message>
        <source> The last step makes it infinite: the words below the chart say why.</source>
        <translation> La dernière étape la rend infinie&#xa0;: le texte sous le graphique dit pourquoi.</translation>
    </message>
    <message>
        <source> There is no estimate here: %1.</source>
        <translation> Il n’y a pas d’estimation ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source> Two values say nothing of P and Q: whatever the steps, the estimate is 0.</source>
        <translation> Deux valeurs ne disent rien de P et Q&#xa0;: quelles que soient les étapes, l’estimation est 0.</translation>
    </message>
    <message>
        <source> The largest step is there because %1.</source>
        <translation> La plus grande étape s’explique ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Computed a second way&lt;/b&gt;, in logarithms as PyTorch does: </source>
        <translation>&lt;b&gt;Calculé d’une seconde façon&lt;/b&gt;, en logarithmes comme le fait PyTorch&#xa0;: </translation>
    </message>
    <message>
        <source>no finite value here.</source>
        <translation>pas de valeur finie ici.</translation>
    </message>
    <message>
        <source>the same values to the last digit.</source>
        <translation>les mêmes valeurs jusqu’au dernier chiffre.</translation>
    </message>
    <message>
        <source>the same values but for %1.</source>
        <translation>les mêmes valeurs à %1 près.</translation>
    </message>
    <message>
        <source>Truth + binning + treatment of empty bins + sampling = estimate: the bars below</source>
        <translation>Vraie valeur + mise en classes + traitement des classes vides + échantillonnage = estimation&#xa0;: les barres ci-dessous</translation>
    </message>
    <message>
        <source>What these bins and samples can show of a truth that is infinite</source>
        <translation>Ce que ces classes et ces échantillons peuvent montrer d’une vraie valeur infinie</translation>
    </message>
    <message>
        <source>The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) makes them, and the larger difference from the finite values above</source>
        <translation>Les deux mêmes sommes telles que torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) les fait, et le plus grand écart aux valeurs finies ci-dessus</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>What was pinned cannot be shown. %1</source>
        <translation>Ce qui était épinglé ne peut pas être affiché. %1</translation>
    </message>
    <message>
        <source>Given up; this is the last result.</source>
        <translation>Abandonné&#x202f;; voici le dernier résultat.</translation>
    </message>
    <message>
        <source>Given up before there was a result.</source>
        <translation>Abandonné avant qu’il y ait un résultat.</translation>
    </message>
    <message>
        <source>new sample</source>
        <translation>nouvel échantillon</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialiser</translation>
    </message>
    <message>
        <source>keep to %1</source>
        <translation>s’en tenir à la %1</translation>
    </message>
    <message>
        <source>keep the bins</source>
        <translation>garder les classes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>D’après la %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. Held at %3.</source>
        <translation>La %1 demande %2 classes&#xa0;: la longue queue de P rend l’étendue large alors que les classes restent étroites. Limité à %3.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>trop de</translation>
    </message>
    <message>
        <source>return to the last result</source>
        <translation>revenir au dernier résultat</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>épingler</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>retirer l’épingle</translation>
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
        <translation>Classes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel échantillon</translation>
    </message>
</context>
<context>
    <name>ShowStage</name>
    <message>
        <source>Where the error comes from</source>
        <translation>D’où vient l’erreur</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SplitterKeys</name>
    <message>
        <source>Drag for another width, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>Faites glisser pour une autre largeur, ou servez-vous des flèches&#x202f;; un double clic ou Entrée donne la largeur habituelle</translation>
    </message>
    <message>
        <source>Drag for another height, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>Faites glisser pour une autre hauteur, ou servez-vous des flèches&#x202f;; un double clic ou Entrée donne la hauteur habituelle</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Play N from %1 to %2</source>
        <translation>Animer N de %1 à %2</translation>
    </message>
    <message>
        <source>Play σ from %1 to %2</source>
        <translation>Animer σ de %1 à %2</translation>
    </message>
    <message>
        <source>Play the bins from %1 to %2</source>
        <translation>Animer les classes de %1 à %2</translation>
    </message>
    <message>
        <source>Play the seeds from %1 to %2</source>
        <translation>Animer les graines de %1 à %2</translation>
    </message>
    <message>
        <source>Runs there and back by itself. Anything you change stops it.</source>
        <translation>Va et vient tout seul. Tout ce que vous changez l’arrête.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>TermsFigure</name>
    <message>
        <source>%1: a broken bar adds ∞, and so the sum is ∞</source>
        <translation>%1&#xa0;: une barre brisée ajoute ∞, et la somme est donc ∞</translation>
    </message>
    <message>
        <source>%1: bins add (filled) or take away (outlined); the line sums them up</source>
        <translation>%1&#xa0;: les classes ajoutent (plein) ou retranchent (contour)&#x202f;; la ligne en fait la somme</translation>
    </message>
    <message>
        <source>%1: what each bin adds; the line sums it up</source>
        <translation>%1&#xa0;: ce que chaque classe ajoute&#x202f;; la ligne en fait la somme</translation>
    </message>
    <message>
        <source>no bin to add up</source>
        <translation>aucune classe à additionner</translation>
    </message>
    <message>
        <source>every term is 0</source>
        <translation>tous les termes sont nuls</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
</context>
<context>
    <name>UncertaintyPanel</name>
    <message>
        <source>What the values could as well have been: those of further seeds, all else being equal. The more values, the narrower.</source>
        <translation>Ce que les valeurs auraient aussi bien pu être&#xa0;: celles d’autres graines, toutes choses égales par ailleurs. Plus il y a de valeurs, plus c’est étroit.</translation>
    </message>
    <message>
        <source>The same divergences estimated from distances between values: whatever the bins, they stay.</source>
        <translation>Les mêmes divergences, estimées à partir des distances entre valeurs&#xa0;: quelles que soient les classes, elles restent.</translation>
    </message>
    <message>
        <source>What chance adds on average, for counted masses scatter around the true ones: less with more values, more with more bins.</source>
        <translation>Ce que le hasard ajoute en moyenne, car les masses comptées se dispersent autour des vraies&#xa0;: moins avec plus de valeurs, plus avec plus de classes.</translation>
    </message>
    <message>
        <source>Found when the sliders rest…</source>
        <translation>Déterminé quand les curseurs s’arrêtent…</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>Pas déterminé. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Autres échantillons.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Sans classes.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1 of %2 seeds…</source>
        <translation>&lt;b&gt;Autres échantillons.&lt;/b&gt; %1 graines sur %2…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From the true KL(P‖Q) to the estimate</source>
        <translation>De la vraie KL(P‖Q) à l’estimation</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vraie valeur</translation>
    </message>
    <message>
        <source>%1(s/σ): the divergence of the two populations themselves</source>
        <translation>%1(s/σ)&#xa0;: la divergence des deux populations elles-mêmes</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Mise en classes</translation>
    </message>
    <message>
        <source>Bins cannot tell values within them apart: information is lost, never gained</source>
        <translation>Les classes ne distinguent pas les valeurs qu’elles contiennent&#xa0;: de l’information se perd, jamais ne se gagne</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Masses are counted in N values, which are standardised by their own mean and deviation</source>
        <translation>Les masses sont comptées parmi N valeurs, centrées et réduites par leurs propres moyenne et écart-type</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>What the histograms give</source>
        <translation>Ce que donnent les histogrammes</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome to KL Explorer</source>
        <translation>Bienvenue dans KL Explorer</translation>
    </message>
    <message>
        <source>Two samples, P and Q, are drawn and compared live by their Kullback–Leibler divergence, a number for how much one differs from the other. You see how far it is from the truth, and why.</source>
        <translation>Deux échantillons, P et Q, sont tirés et comparés en direct par leur divergence de Kullback-Leibler, un nombre qui dit combien l’un diffère de l’autre. Vous voyez à quelle distance de la vraie valeur il se trouve, et pourquoi.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Commencer la première leçon</translation>
    </message>
    <message>
        <source>Just let me play</source>
        <translation>Laissez-moi explorer</translation>
    </message>
    <message>
        <source>Leads you through the first lesson, step by step: you guess, move a slider, and see.</source>
        <translation>Vous guide dans la première leçon, étape par étape&#xa0;: vous pronostiquez, vous bougez un curseur, et vous voyez.</translation>
    </message>
    <message>
        <source>Closes this card and leaves everything as it is. It does not come back.</source>
        <translation>Ferme cette carte et laisse tout en l’état. Elle ne revient pas.</translation>
    </message>
</context>
<context>
    <name>animate</name>
    <message>
        <source>--%1 %2 does not go with --animate: no animation has it</source>
        <translation>--%1 %2 ne va pas avec --animate&#xa0;: aucune animation ne l’a</translation>
    </message>
    <message>
        <source>--%1 does not go with --animate: animations have no band, no terms, nothing pinned</source>
        <translation>--%1 ne va pas avec --animate&#xa0;: les animations n’ont ni bande, ni termes, ni rien d’épinglé</translation>
    </message>
    <message>
        <source>--%1 can be given once: there is one animation</source>
        <translation>--%1 ne se donne qu’une fois&#xa0;: il n’y a qu’une animation</translation>
    </message>
    <message>
        <source>--rate is for a .gif: numbered pictures have none</source>
        <translation>--rate est pour un .gif&#xa0;: des images numérotées n’en ont pas</translation>
    </message>
    <message>
        <source>--transparent does not go with an animation as .gif, whose pictures would lie over one another; numbered .png pictures can be</source>
        <translation>--transparent ne va pas avec une animation en .gif, dont les images se superposeraient&#xa0;; des images .png numérotées peuvent l’être</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing where --animate changes it</source>
        <translation>--export&#xa0;: &apos;%1&apos; dans un nom de fichier n’a pas de sens là où --animate le change</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in the name of an animation means nothing; %2 do, and {frame} in .png</source>
        <translation>--export&#xa0;: &apos;%1&apos; dans le nom d’une animation n’a pas de sens&#xa0;; %2 en ont un, et {frame} en .png</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins or seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios.</source>
        <translation>Exporter une animation, en un seul .gif ou en images .png avec {frame} dans leur nom&#xa0;: samples, sigma, bins ou seed va d’une valeur à une autre, comme sigma=0.1:2&#xa0;; tous sauf seed par rapports égaux.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Pictures of --animate, from %1 to %2 (default %3).</source>
        <translation>Images de --animate, de %1 à %2 (par défaut %3).</translation>
    </message>
    <message>
        <source>Pictures of a .gif a second, from %1 to %2 (default %3).</source>
        <translation>Images par seconde d’un .gif, de %1 à %2 (par défaut %3).</translation>
    </message>
    <message>
        <source>--animate goes there and back.</source>
        <translation>--animate va et revient.</translation>
    </message>
    <message>
        <source>--animate needs one --export, of a .gif or of .png with {frame} in its name</source>
        <translation>--animate a besoin d’un seul --export, vers un .gif ou un .png avec {frame} dans son nom</translation>
    </message>
    <message>
        <source>--%1 and --animate %1=… cannot be had together</source>
        <translation>--%1 et --animate %1=… ne vont pas ensemble</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>arrêté&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 % of the animation</source>
        <translation>%1&#xa0;% de l’animation</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is not enough memory for --samples %1</source>
        <translation>la mémoire ne suffit pas pour --samples %1</translation>
    </message>
    <message>
        <source>%1 of %2 could not be made:</source>
        <translation>%1 sur %2 n’ont pas pu être faits&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
</context>
<context>
    <name>beyond</name>
    <message>
        <source>less than </source>
        <translation>moins de </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>plus de </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of </source>
        <translation>%1 de </translation>
    </message>
    <message>
        <source> and of </source>
        <translation> et de </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>← bins down to %1</source>
        <translation>← classes jusqu’à %1</translation>
    </message>
    <message>
        <source>bins up to %1 →</source>
        <translation>classes jusqu’à %1 →</translation>
    </message>
    <message>
        <source>, down to %1</source>
        <translation>, jusqu’à %1</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>binrows</name>
    <message>
        <source>smoothed %1</source>
        <translation>%1 lissé</translation>
    </message>
    <message>
        <source>rescaled %1</source>
        <translation>%1 renormalisé</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>masse %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>count P</source>
        <translation>effectif P</translation>
    </message>
    <message>
        <source>count Q</source>
        <translation>effectif Q</translation>
    </message>
    <message>
        <source>exact p</source>
        <translation>p exact</translation>
    </message>
    <message>
        <source>exact q</source>
        <translation>q exact</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>%1, with the pseudocount added to every bin’s count</source>
        <translation>%1, avec le pseudo-effectif ajouté à l’effectif de chaque classe</translation>
    </message>
    <message>
        <source>%1, of the shared masses rescaled to total 1</source>
        <translation>%1, des masses communes ramenées à un total de 1</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count, with the pseudocount added to every bin’s, over their total</source>
        <translation>La masse de %1 telle qu’elle entre dans la somme&#xa0;: son effectif, avec le pseudo-effectif ajouté à celui de chaque classe, divisé par leur total</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count over the total of the shared bins; none in a bin that is left out</source>
        <translation>La masse de %1 telle qu’elle entre dans la somme&#xa0;: son effectif divisé par le total des classes communes&#x202f;; aucune dans une classe écartée</translation>
    </message>
    <message>
        <source>%1’s mass: its count over N</source>
        <translation>La masse de %1&#xa0;: son effectif divisé par N</translation>
    </message>
    <message>
        <source>Bins, from the left</source>
        <translation>Les classes, à partir de la gauche</translation>
    </message>
    <message>
        <source>Left edge, in standard deviations; values on it are in the bin</source>
        <translation>Borne gauche, en écarts-types&#x202f;; les valeurs sur elle sont dans la classe</translation>
    </message>
    <message>
        <source>Right edge; values on it are in the next bin, and in the last one in this</source>
        <translation>Borne droite&#x202f;; les valeurs sur elle sont dans la classe suivante, et pour la dernière, dans celle-ci</translation>
    </message>
    <message>
        <source>How many values of P are in the bin</source>
        <translation>Combien de valeurs de P sont dans la classe</translation>
    </message>
    <message>
        <source>How many values of Q are in the bin</source>
        <translation>Combien de valeurs de Q sont dans la classe</translation>
    </message>
    <message>
        <source>What the population of P has in the bin; the end bins reach to ±∞</source>
        <translation>Ce que la population de P a dans la classe&#x202f;; les classes extrêmes vont jusqu’à ±∞</translation>
    </message>
    <message>
        <source>What the population of Q has in the bin; the end bins reach to ±∞</source>
        <translation>Ce que la population de Q a dans la classe&#x202f;; les classes extrêmes vont jusqu’à ±∞</translation>
    </message>
    <message>
        <source>How many times as probable the bin is under P as under Q</source>
        <translation>Combien de fois la classe est aussi probable sous P que sous Q</translation>
    </message>
    <message>
        <source>What the bin adds to KL(P‖Q), in %1</source>
        <translation>Ce que la classe ajoute à KL(P‖Q), en %1</translation>
    </message>
    <message>
        <source>What the bin adds to KL(Q‖P), in %1</source>
        <translation>Ce que la classe ajoute à KL(Q‖P), en %1</translation>
    </message>
    <message>
        <source>Who has values in the bin, and what is done about it</source>
        <translation>Qui a des valeurs dans la classe, et ce qu’on en fait</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>P only</source>
        <translation>P seul</translation>
    </message>
    <message>
        <source>Q only</source>
        <translation>Q seul</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, ignorée</translation>
    </message>
    <message>
        <source>%1, infinite</source>
        <translation>%1, infinie</translation>
    </message>
    <message>
        <source>%1, filled</source>
        <translation>%1, remplie</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, écartée</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>infinite for all of them</source>
        <translation>infinie pour tous</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source>nearly always %1</source>
        <translation>presque toujours %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1 … %2 %3, median %4</source>
        <translation>9 sur 10 dans %1 … %2 %3, médiane %4</translation>
    </message>
    <message>
        <source>; infinite for %1 of %2</source>
        <translation>&#x202f;; infinie pour %1 sur %2</translation>
    </message>
    <message>
        <source>; %1 of %2 have no value</source>
        <translation>&#x202f;; %1 sur %2 n’ont pas de valeur</translation>
    </message>
    <message>
        <source>%1, as more would take too long</source>
        <translation>%1, car plus prendrait trop de temps</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample(s) drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</source>
        <translation>
            <numerusform>&lt;b&gt;Autres échantillons.&lt;/b&gt; Pour %n échantillon tiré avec une autre graine (N&amp;nbsp;=&amp;nbsp;%1)&#xa0;:</numerusform>
            <numerusform>&lt;b&gt;Autres échantillons.&lt;/b&gt; Pour %n échantillons tirés avec d’autres graines (N&amp;nbsp;=&amp;nbsp;%1)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Sans classes.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>An estimate from nearest neighbours needs at least %1 values of each; there are %2.</source>
        <translation>Une estimation par les plus proches voisins demande au moins %1 valeurs de chaque&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>From the distances to the %1 nearest neighbours of each value (N&amp;nbsp;=&amp;nbsp;%2): </source>
        <translation>D’après les distances aux %1 plus proches voisins de chaque valeur (N&amp;nbsp;=&amp;nbsp;%2)&#xa0;: </translation>
    </message>
    <message>
        <source>KL(P‖Q) %1; </source>
        <translation>KL(P‖Q) %1&#x202f;; </translation>
    </message>
    <message>
        <source>KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.</source>
        <translation>KL(Q‖P) %1, qui croît sans limite avec N, car la vraie valeur est infinie.</translation>
    </message>
    <message>
        <source>KL(Q‖P) %1.</source>
        <translation>KL(Q‖P) %1.</translation>
    </message>
    <message>
        <source> These are estimates, so chance can bring one below 0.</source>
        <translation> Ce sont des estimations, et le hasard peut en faire passer une sous 0.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bias.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Biais.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>What chance adds to the two values cannot be told: %1.</source>
        <translation>On ne peut pas dire ce que le hasard ajoute aux deux valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Chance changes nothing here: of two values both estimates are always 0.</source>
        <translation>Le hasard ne change rien ici&#xa0;: pour deux valeurs, les deux estimations sont toujours 0.</translation>
    </message>
    <message>
        <source>Chance adds nothing here: only one bin is compared.</source>
        <translation>Le hasard n’ajoute rien ici&#xa0;: une seule classe est comparée.</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are. By how much cannot be told here: bins that are not empty hold fewer than %1 values on average.</source>
        <translation>Le hasard fait paraître deux échantillons plus différents qu’ils ne sont. De combien, on ne peut pas le dire ici&#xa0;: les classes qui ne sont pas vides contiennent moins de %1 valeurs en moyenne.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source> What it adds to %1 cannot be told: %2.</source>
        <translation> Ce qu’il ajoute à %1 ne peut pas être dit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are: counting alone is expected to add about %1, less with a larger N.</source>
        <translation>Le hasard fait paraître deux échantillons plus différents qu’ils ne sont&#xa0;: le comptage à lui seul devrait ajouter environ %1, moins avec un N plus grand.</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) is (are) too few for a range, which needs %1</source>
        <translation>
            <numerusform>%n graine ne suffit pas pour un intervalle, qui en demande %1</numerusform>
            <numerusform>%n graines ne suffisent pas pour un intervalle, qui en demande %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the only seed has no value, as no bin holds values of both samples</source>
        <translation>la seule graine n’a pas de valeur, car aucune classe ne contient de valeurs des deux échantillons</translation>
    </message>
    <message numerus="yes">
        <source>none of %n seed(s) has a value, as no bin holds values of both samples</source>
        <translation>
            <numerusform>aucune des graines (%n) n’a de valeur, car aucune classe ne contient de valeurs des deux échantillons</numerusform>
            <numerusform>aucune des %n graines n’a de valeur, car aucune classe ne contient de valeurs des deux échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n of %1 seeds has (have) a value, and a range needs %2</source>
        <translation>
            <numerusform>seule %n graine sur %1 a une valeur, et un intervalle en demande %2</numerusform>
            <numerusform>seules %n graines sur %1 ont une valeur, et un intervalle en demande %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2</source>
        <translation>
            <numerusform>aucune, car %n valeur de %1 est ex æquo&#xa0;: à distance 0 du voisin %2</numerusform>
            <numerusform>aucune, car %n valeurs de %1 sont ex æquo&#xa0;: à distance 0 du voisin %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>aucune classe ne contient de valeurs des deux échantillons</translation>
    </message>
    <message>
        <source>the estimate is infinite</source>
        <translation>l’estimation est infinie</translation>
    </message>
    <message>
        <source>each sample lies in a single bin, which does not tell how it scatters</source>
        <translation>chaque échantillon tient dans une seule classe, ce qui ne dit pas comment il se disperse</translation>
    </message>
    <message>
        <source>with a pseudocount below 0.25 all hangs on which bins happen to be empty</source>
        <translation>avec un pseudo-effectif inférieur à 0,25, tout dépend des classes qui se trouvent vides</translation>
    </message>
    <message>
        <source>all values of P are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>toutes les valeurs de P sont égales et n’ont donc pas de valeurs centrées réduites ; choisissez un échantillon ou un sigma plus grand</translation>
    </message>
    <message>
        <source>all values of Q are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>toutes les valeurs de Q sont égales et n’ont donc pas de valeurs centrées réduites ; choisissez un échantillon ou un sigma plus grand</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>with %1 added to every bin’s count (the curves show the counts as they are), </source>
        <translation>avec %1 ajouté à l’effectif de chaque classe (les courbes montrent les effectifs tels quels), </translation>
    </message>
    <message>
        <source>in the bins that both share, rescaled to 100&#x202f;% (the curves are not), </source>
        <translation>dans les classes communes, ramenées à 100&#x202f;% (les courbes ne le sont pas), </translation>
    </message>
    <message>
        <source>in a single bin nothing can differ. All of P and all of Q are in it, so both values are 0, whatever the samples are.</source>
        <translation>dans une seule classe, rien ne peut différer. Tout P et tout Q y sont, et les deux valeurs sont donc 0, quels que soient les échantillons.</translation>
    </message>
    <message>
        <source>two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are. So both samples are the same, and both values are 0.</source>
        <translation>deux valeurs ramenées à une moyenne de 0 et à un écart-type de 1 sont toujours −1 et 1, quels que soient P et Q. Les deux échantillons sont donc identiques, et les deux valeurs sont 0.</translation>
    </message>
    <message>
        <source>in every bin</source>
        <translation>dans chaque classe</translation>
    </message>
    <message>
        <source>in the one bin that both share</source>
        <translation>dans la seule classe commune</translation>
    </message>
    <message>
        <source>in every bin that both share</source>
        <translation>dans chaque classe commune</translation>
    </message>
    <message>
        <source>rescaled to 100&#x202f;%, P and Q are equally frequent %1, so both values are 0.</source>
        <translation>ramenés à 100&#x202f;%, P et Q sont aussi fréquents l’un que l’autre %1, et les deux valeurs sont donc 0.</translation>
    </message>
    <message>
        <source>P and Q are equally frequent %1, so both values are 0.</source>
        <translation>P et Q sont aussi fréquents l’un que l’autre %1, et les deux valeurs sont donc 0.</translation>
    </message>
    <message>
        <source>typically %1</source>
        <translation>typiquement %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1 and none of %2</source>
        <translation>
            <numerusform>%n classe contient des valeurs de %1 et aucune de %2</numerusform>
            <numerusform>%n classes contiennent des valeurs de %1 et aucune de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>both values are infinite. %1, and %2: there one sample is infinitely many times as frequent as the other, and one such bin is enough to make a sum infinite.</source>
        <translation>les deux valeurs sont infinies. %1, et %2&#xa0;: un échantillon y est infiniment plus fréquent que l’autre, et une seule de ces classes suffit à rendre une somme infinie.</translation>
    </message>
    <message>
        <source>one value, KL(P‖Q), is infinite. %1, and one such bin is enough to make the sum infinite. Where Q’s values lie, Q is %2.</source>
        <translation>une valeur, KL(P‖Q), est infinie. %1, et une seule de ces classes suffit à rendre la somme infinie. Là où se trouvent les valeurs de Q, Q est %2.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %2. KL(Q‖P) is infinite: %1, and one such bin is enough to make the sum infinite.</source>
        <translation>là où se trouvent les valeurs de P, P est %2. KL(Q‖P) est infinie&#xa0;: %1, et une seule de ces classes suffit à rendre la somme infinie.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average.</source>
        <translation>P et Q sont pratiquement aussi fréquents l’un que l’autre&#xa0;: un peu plus de l’un ici compense un peu plus de l’autre là, à %1 près en moyenne.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average where P’s values lie, and %2 where Q’s lie.</source>
        <translation>P et Q sont pratiquement aussi fréquents l’un que l’autre&#xa0;: un peu plus de l’un ici compense un peu plus de l’autre là, en moyenne à %1 près là où se trouvent les valeurs de P, et à %2 près là où se trouvent celles de Q.</translation>
    </message>
    <message>
        <source>no bin holds values of both samples, so there is nothing to compare and no value. Fewer bins or a larger N would help.</source>
        <translation>aucune classe ne contient de valeurs des deux échantillons, il n’y a donc rien à comparer et pas de valeur. Moins de classes ou un N plus grand y remédieraient.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %1; where Q’s lie, Q is %2.</source>
        <translation>là où se trouvent les valeurs de P, P est %1&#x202f;; là où se trouvent celles de Q, Q est %2.</translation>
    </message>
    <message>
        <source> Different places, so two values.</source>
        <translation> Des endroits différents, donc deux valeurs.</translation>
    </message>
    <message>
        <source>a thousand</source>
        <translation>mille</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>dix mille</translation>
    </message>
    <message>
        <source>a million</source>
        <translation>un million</translation>
    </message>
    <message>
        <source>a billion</source>
        <translation>un milliard</translation>
    </message>
    <message>
        <source>a trillion</source>
        <translation>mille milliards</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>moins de 1 sur %1</translation>
    </message>
    <message>
        <source>practically as frequent as %1</source>
        <translation>pratiquement aussi fréquent que %1</translation>
    </message>
    <message>
        <source>%1 times as frequent as %2</source>
        <translation>%1 fois aussi fréquent que %2</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence (KL): %1</source>
        <translation>Divergence de Kullback-Leibler (KL)&#xa0;: %1</translation>
    </message>
    <message>
        <source>&#x202f;%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is skipped and adds nothing.</source>
        <translation>Il n’y a aucune valeur de %1&#xa0;: la classe est ignorée et n’ajoute rien.</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is left out and adds nothing.</source>
        <translation>Il n’y a aucune valeur de %1&#xa0;: la classe est écartée et n’ajoute rien.</translation>
    </message>
    <message>
        <source>There is no value of P, which makes KL(Q‖P) infinite.</source>
        <translation>Il n’y a aucune valeur de P, ce qui rend KL(Q‖P) infinie.</translation>
    </message>
    <message>
        <source>There is no value of Q, which makes KL(P‖Q) infinite.</source>
        <translation>Il n’y a aucune valeur de Q, ce qui rend KL(P‖Q) infinie.</translation>
    </message>
    <message>
        <source>With %1 added to every bin’s count these are %2 and %3: </source>
        <translation>Avec %1 ajouté à l’effectif de chaque classe, cela fait %2 et %3&#xa0;: </translation>
    </message>
    <message>
        <source>Rescaled they are %1 and %2: </source>
        <translation>Renormalisées, elles sont de %1 et %2&#xa0;: </translation>
    </message>
    <message>
        <source>both are equally frequent</source>
        <translation>les deux sont aussi fréquents l’un que l’autre</translation>
    </message>
    <message>
        <source>both are practically equally frequent</source>
        <translation>les deux sont pratiquement aussi fréquents l’un que l’autre</translation>
    </message>
    <message>
        <source>P is %1 times as frequent as Q</source>
        <translation>P est %1 fois aussi fréquent que Q</translation>
    </message>
    <message>
        <source>Q is %1 times as frequent as P</source>
        <translation>Q est %1 fois aussi fréquent que P</translation>
    </message>
    <message>
        <source>, which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.</source>
        <translation>, ce qui ajoute %1 à KL(P‖Q) et %2 à KL(Q‖P), en %3.</translation>
    </message>
    <message>
        <source>No bin lies wholly there, so the bins hide it.</source>
        <translation>Aucune classe ne s’y trouve entièrement, et les classes le cachent donc.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and all the same holds values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 s’y trouve entièrement et contient pourtant des valeurs de P&#xa0;: un échantillon est mis à l’échelle par ses propres moyenne et écart-type.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and all the same some hold values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 s’y trouvent entièrement, et certaines contiennent pourtant des valeurs de P&#xa0;: un échantillon est mis à l’échelle par ses propres moyenne et écart-type.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is skipped.</source>
        <translation>%1 s’y trouve entièrement et est ignorée.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are skipped.</source>
        <translation>%1 s’y trouvent entièrement et sont ignorées.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is left out.</source>
        <translation>%1 s’y trouve entièrement et est écartée.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are left out.</source>
        <translation>%1 s’y trouvent entièrement et sont écartées.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and the pseudocount fills it.</source>
        <translation>%1 s’y trouve entièrement, et le pseudo-effectif la remplit.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and the pseudocount fills them.</source>
        <translation>%1 s’y trouvent entièrement, et le pseudo-effectif les remplit.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3, seed %4</source>
        <translation>N = %1, σ = %2, %3, graine %4</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal), both brought to mean 0 and spread 1; %3.</source>
        <translation>%1 valeurs de P (log-normal, σ = %2) et autant de Q (normal), ramenées à une moyenne de 0 et un écart-type de 1&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal); %3.</source>
        <translation>%1 valeurs de P (log-normal, σ = %2) et autant de Q (normal)&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 values each of P and Q, σ = %2; %3.</source>
        <translation>%1 valeurs de P et autant de Q, σ = %2&#x202f;; %3.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3</source>
        <translation>N = %1, σ = %2, %3</translation>
    </message>
    <message>
        <source>The first %1 values each, on the way to %2.</source>
        <translation>Les %1 premières valeurs de chaque, sur %2 en cours.</translation>
    </message>
    <message>
        <source>Bin %1, %2 to %3: </source>
        <translation>Classe %1, de %2 à %3&#xa0;: </translation>
    </message>
    <message>
        <source>no value of either; it adds nothing.</source>
        <translation>aucune valeur, ni de l’un ni de l’autre&#x202f;; elle n’ajoute rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 (%2; truth %3)</source>
        <translation>
            <numerusform>%n valeur de %1 (%2&#x202f;; vraie valeur %3)</numerusform>
            <numerusform>%n valeurs de %1 (%2&#x202f;; vraie valeur %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2. </source>
        <translation>%1 et %2. </translation>
    </message>
    <message>
        <source>&lt;b&gt;KL(Q‖P)&lt;/b&gt; is truly infinite, for %1.</source>
        <translation>&lt;b&gt;KL(Q‖P)&lt;/b&gt; est en vérité infinie&#xa0;: %1.</translation>
    </message>
    <message>
        <source> There is no value here.</source>
        <translation> Il n’y a pas de valeur ici.</translation>
    </message>
    <message>
        <source> The one bin hides it.</source>
        <translation> L’unique classe le cache.</translation>
    </message>
    <message>
        <source> Two values cannot show it.</source>
        <translation> Deux valeurs ne peuvent pas le montrer.</translation>
    </message>
    <message>
        <source> Here it is so for another reason: no bin of Q only lies wholly there.</source>
        <translation> Ici, elle l’est pour une autre raison&#xa0;: aucune classe de Q seul ne s’y trouve entièrement.</translation>
    </message>
    <message numerus="yes">
        <source> Here too: %n bin(s) of Q only lie(s) wholly there.</source>
        <translation>
            <numerusform> Ici aussi&#xa0;: %n classe de Q seul s’y trouve entièrement.</numerusform>
            <numerusform> Ici aussi&#xa0;: %n classes de Q seul s’y trouvent entièrement.</numerusform>
        </translation>
    </message>
    <message>
        <source> The samples give %1.</source>
        <translation> Les échantillons donnent %1.</translation>
    </message>
    <message>
        <source>the exact distributions give %1, the samples %2.</source>
        <translation>les lois exactes donnent %1, les échantillons %2.</translation>
    </message>
    <message>
        <source> Over the bins that are summed, %1</source>
        <translation> Sur les classes additionnées, %1</translation>
    </message>
    <message>
        <source> With the pseudocount, %1</source>
        <translation> Avec le pseudo-effectif, %1</translation>
    </message>
    <message>
        <source> Over the bins that are summed, rescaled, %1</source>
        <translation> Sur les classes additionnées, renormalisées, %1</translation>
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
        <translation>graine %1</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>aucune classe</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of P only, %2 of Q only</source>
        <translation>%1 de P seul, %2 de Q seul</translation>
    </message>
    <message>
        <source>%1 of P</source>
        <translation>%1 de P</translation>
    </message>
    <message>
        <source>%1 of Q</source>
        <translation>%1 de Q</translation>
    </message>
    <message>
        <source>%1 of P and of Q</source>
        <translation>%1 de P et de Q</translation>
    </message>
    <message>
        <source>%1 of P, %2 of Q</source>
        <translation>%1 de P, %2 de Q</translation>
    </message>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>aucune classe ne contient de valeurs des deux échantillons</translation>
    </message>
    <message>
        <source>P and none of Q</source>
        <translation>P et aucune de Q</translation>
    </message>
    <message>
        <source>Q and none of P</source>
        <translation>Q et aucune de P</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1</source>
        <translation>
            <numerusform>%n classe contient des valeurs de %1</numerusform>
            <numerusform>%n classes contiennent des valeurs de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the lecture notebook, whose calculation this program shows: bins of one sample only are skipped, as if P and Q were alike there. The rest is no true divergence: mostly too small, at times below 0.</source>
        <translation>Comme dans le notebook du cours, dont ce programme montre le calcul&#xa0;: les classes d’un seul échantillon sont ignorées, comme si P et Q y étaient pareils. Le reste n’est pas une vraie divergence&#xa0;: le plus souvent trop petit, parfois négatif.</translation>
    </message>
    <message>
        <source>By the definition: one bin with values of P and none of Q makes KL(P‖Q) infinite, and one with values of Q and none of P makes KL(Q‖P) infinite.</source>
        <translation>Selon la définition&#xa0;: une classe qui a des valeurs de P et aucune de Q rend KL(P‖Q) infinie, et une classe qui a des valeurs de Q et aucune de P rend KL(Q‖P) infinie.</translation>
    </message>
    <message>
        <source>A pseudocount α is added to every count of both, so that no bin is empty. The result is finite, and depends on α.</source>
        <translation>Un pseudo-effectif α est ajouté à chaque effectif des deux, pour qu’aucune classe ne soit vide. Le résultat est fini, et dépend de α.</translation>
    </message>
    <message>
        <source>Bins of one sample only are left out, and what lies in the others is rescaled to 100&#x202f;%: a true divergence, never below 0, but of the shared part only.</source>
        <translation>Les classes d’un seul échantillon sont écartées, et ce que contiennent les autres est ramené à 100&#x202f;%&#xa0;: une vraie divergence, jamais négative, mais de la partie commune seulement.</translation>
    </message>
    <message>
        <source>empty bins skipped</source>
        <translation>classes vides ignorées</translation>
    </message>
    <message>
        <source>empty bins by the definition</source>
        <translation>classes vides selon la définition</translation>
    </message>
    <message>
        <source>smoothed with α = %1</source>
        <translation>lissé avec α = %1</translation>
    </message>
    <message>
        <source>shared bins, rescaled</source>
        <translation>classes communes, renormalisées</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both</source>
        <translation>%1 sur les classes qui ont des valeurs des deux</translation>
    </message>
    <message>
        <source>%1 over all bins; infinite if one holds values of %2</source>
        <translation>%1 sur toutes les classes&#x202f;; infinie si l’une contient des valeurs de %2</translation>
    </message>
    <message>
        <source>%1 over all bins, %2 being added to every count first</source>
        <translation>%1 sur toutes les classes, %2 étant d’abord ajouté à chaque effectif</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both, whose shares are rescaled to total 1</source>
        <translation>%1 sur les classes qui ont des valeurs des deux, dont les parts sont ramenées à un total de 1</translation>
    </message>
    <message>
        <source>all bins</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>the shared bins</source>
        <translation>les classes communes</translation>
    </message>
    <message>
        <source>the smoothed masses of all bins</source>
        <translation>les masses lissées de toutes les classes</translation>
    </message>
    <message>
        <source>the shared bins, rescaled</source>
        <translation>les classes communes, renormalisées</translation>
    </message>
    <message>
        <source>%1 of P and %2 of Q</source>
        <translation>%1 de P et %2 de Q</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoré</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 écarté</translation>
    </message>
    <message>
        <source>%1: the values say little</source>
        <translation>%1&#xa0;: les valeurs ne disent pas grand-chose</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>tout %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nothing skipped</source>
        <translation>rien d’ignoré</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>rien d’écarté</translation>
    </message>
    <message>
        <source>∞: %1 without Q</source>
        <translation>∞&#xa0;: %1 sans Q</translation>
    </message>
    <message>
        <source>∞: %1 without P</source>
        <translation>∞&#xa0;: %1 sans P</translation>
    </message>
    <message>
        <source>%1 added to each count</source>
        <translation>%1 ajouté à chaque effectif</translation>
    </message>
    <message>
        <source>All of %1 is in bins that hold values of both</source>
        <translation>Tout %1 est dans des classes qui ont des valeurs des deux</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is skipped, for nothing of %4 is there</source>
        <translation>%1 de %2, dans %3, est ignoré, car rien de %4 ne s’y trouve</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is left out, for nothing of %4 is there</source>
        <translation>%1 de %2, dans %3, est écarté, car rien de %4 ne s’y trouve</translation>
    </message>
    <message>
        <source>%1 of %2 is in %3 where nothing of %4 is</source>
        <translation>%1 de %2 est dans %3 où rien de %4 ne se trouve</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>smoothed, α = %1</source>
        <translation>lissé, α = %1</translation>
    </message>
    <message>
        <source>rescaled</source>
        <translation>renormalisé</translation>
    </message>
    <message>
        <source>No bin holds values of both P and Q, so there is nothing to sum. Choose fewer bins or a larger N.</source>
        <translation>Aucune classe ne contient de valeurs de P et de Q, il n’y a donc rien à additionner. Choisissez moins de classes ou un N plus grand.</translation>
    </message>
    <message>
        <source>One bin of one sample only is enough to make a value infinite: %1.</source>
        <translation>Une seule classe d’un seul échantillon suffit à rendre une valeur infinie&#xa0;: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 below 0: with bins skipped, the rest does not add up to the whole, and the sum is no true divergence.</source>
        <translation>%1 sous 0&#xa0;: des classes étant ignorées, le reste ne fait pas un tout, et la somme n’est pas une vraie divergence.</translation>
    </message>
    <message>
        <source>%1 below 0 by rounding alone: the shares are the same but for their last digits.</source>
        <translation>%1 sous 0 par le seul effet des arrondis&#xa0;: les parts sont les mêmes, à leurs derniers chiffres près.</translation>
    </message>
    <message>
        <source>Skipping</source>
        <translation>Classes ignorées</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out of the sum, with all that the distributions have there</source>
        <translation>Les classes d’un seul échantillon disparaissent de la somme, avec tout ce que les lois y ont</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Classes vides</translation>
    </message>
    <message>
        <source>By the definition no bin is left out: nothing changes</source>
        <translation>Selon la définition, aucune classe n’est écartée&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>The pseudocount is added to what each bin would count on average</source>
        <translation>Le pseudo-effectif est ajouté à ce que chaque classe compterait en moyenne</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Renormalisation</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out, and what the distributions have in the others is rescaled to 100&#x202f;%</source>
        <translation>Les classes d’un seul échantillon disparaissent, et ce que les lois ont dans les autres est ramené à 100&#x202f;%</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are skipped, as if P and Q were alike there</source>
        <translation>les classes d’un seul échantillon (%1) sont ignorées, comme si P et Q y étaient pareils</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are left out</source>
        <translation>les classes d’un seul échantillon (%1) sont écartées</translation>
    </message>
    <message>
        <source>bins hide what differs within them and beyond the values that were drawn</source>
        <translation>les classes cachent ce qui diffère à l’intérieur d’elles et au-delà des valeurs tirées</translation>
    </message>
    <message>
        <source>bins hide what differs within them</source>
        <translation>les classes cachent ce qui diffère à l’intérieur d’elles</translation>
    </message>
    <message>
        <source>chance makes two samples look more different than P and Q are</source>
        <translation>le hasard fait paraître deux échantillons plus différents que P et Q ne le sont</translation>
    </message>
    <message>
        <source>these samples, being finite, differ less than P and Q do</source>
        <translation>ces échantillons, étant finis, diffèrent moins que P et Q</translation>
    </message>
    <message>
        <source>bins are skipped</source>
        <translation>des classes sont ignorées</translation>
    </message>
    <message>
        <source>some bins hold no value of either</source>
        <translation>certaines classes ne contiennent de valeur ni de l’un ni de l’autre</translation>
    </message>
    <message>
        <source>the pseudocount makes P and Q more alike</source>
        <translation>le pseudo-effectif rend P et Q plus semblables</translation>
    </message>
    <message>
        <source>only shared bins count, rescaled</source>
        <translation>seules comptent les classes communes, renormalisées</translation>
    </message>
    <message>
        <source>The truth is %1 and, strictly, ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>La vraie valeur est %1 et, au sens strict, ∞, à cause d’une part infime de Q qu’aucun échantillon ne montre.</translation>
    </message>
    <message>
        <source>The truth is %1 and ∞, as %2 of Q lies where P can have no values.</source>
        <translation>Les vraies valeurs sont %1 et ∞, car %2 de Q se trouve là où P ne peut avoir aucune valeur.</translation>
    </message>
    <message>
        <source>; KL(Q‖P) is too small.</source>
        <translation>&#x202f;; KL(Q‖P) est trop petite.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>KL(P‖Q) comes within 1&#x202f;% of its truth</source>
        <translation>KL(P‖Q) est à moins de 1&#x202f;% de sa vraie valeur</translation>
    </message>
    <message>
        <source>KL(P‖Q) is %1 times its truth, but both are next to nothing</source>
        <translation>KL(P‖Q) est %1 fois sa vraie valeur, mais toutes deux ne sont presque rien</translation>
    </message>
    <message>
        <source>KL(P‖Q) is less than %1 from its truth, which is next to nothing</source>
        <translation>KL(P‖Q) est à moins de %1 de sa vraie valeur, qui n’est presque rien</translation>
    </message>
    <message>
        <source>0.001 %1</source>
        <translation>0,001 %1</translation>
    </message>
    <message>
        <source>Both values are too small, KL(P‖Q) mainly because %1.</source>
        <translation>Les deux valeurs sont trop petites, KL(P‖Q) surtout pour cette raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small, mainly because %1.</source>
        <translation>KL(P‖Q) est trop petite, surtout pour cette raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leaving that part aside, both values are too large, KL(P‖Q) mainly because %1</source>
        <translation>Cette part mise à part, les deux valeurs sont trop grandes, KL(P‖Q) surtout pour cette raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large, mainly because %1</source>
        <translation>KL(P‖Q) est trop grande, surtout pour cette raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large</source>
        <translation>KL(P‖Q) est trop grande</translation>
    </message>
    <message>
        <source>Both values are too small.</source>
        <translation>Les deux valeurs sont trop petites.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small.</source>
        <translation>KL(P‖Q) est trop petite.</translation>
    </message>
    <message>
        <source>The one bin hides all of it.</source>
        <translation>L’unique classe la cache entièrement.</translation>
    </message>
    <message>
        <source>Two values cannot show it.</source>
        <translation>Deux valeurs ne peuvent pas la montrer.</translation>
    </message>
    <message>
        <source>The true KL(P‖Q) is %1: Q can have values anywhere, this sample merely lacks them there. </source>
        <translation>La vraie KL(P‖Q) est %1&#xa0;: Q peut avoir des valeurs partout, cet échantillon n’en a simplement pas à ces endroits. </translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is strictly ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>La vraie KL(Q‖P) est ∞ au sens strict, à cause d’une part infime de Q qu’aucun échantillon ne montre.</translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is ∞, as %1 of Q lies where P can have no values.</source>
        <translation>La vraie KL(Q‖P) est ∞, car %1 de Q se trouve là où P ne peut avoir aucune valeur.</translation>
    </message>
    <message>
        <source> Here it is too small.</source>
        <translation> Ici elle est trop petite.</translation>
    </message>
    <message>
        <source>a vanishing part</source>
        <translation>une part infime</translation>
    </message>
    <message>
        <source>%1 of Q lies below %2, where P can have no value</source>
        <translation>%1 de Q se trouve sous %2, où P ne peut avoir aucune valeur</translation>
    </message>
    <message>
        <source>one bin hides everything</source>
        <translation>une seule classe cache tout</translation>
    </message>
    <message>
        <source>skipped bins hold %1 of P and no value of Q</source>
        <translation>des classes ignorées contiennent %1 de P et aucune valeur de Q</translation>
    </message>
    <message>
        <source>skipped bins hold %1</source>
        <translation>des classes ignorées contiennent %1</translation>
    </message>
    <message>
        <source>%1 is below 0, which no true divergence can be: %2.</source>
        <translation>%1 est sous 0, ce qu’aucune vraie divergence ne peut être&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The values say little: %1.</source>
        <translation>Les valeurs ne disent pas grand-chose&#xa0;: %1.</translation>
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
        <translation>Largeur de toute la figure, axes et légende compris</translation>
    </message>
    <message>
        <source>How high the whole figure is, with the charts of terms and the caption</source>
        <translation>Hauteur de toute la figure, graphiques des termes et texte compris</translation>
    </message>
    <message>
        <source>Width and height in another unit: the figure stays as large as it is</source>
        <translation>Largeur et hauteur dans une autre unité&#xa0;: la figure garde sa taille</translation>
    </message>
    <message>
        <source>How many pixels an inch of a picture has. SVG, PDF and TikZ are sharp at any size.</source>
        <translation>Combien de pixels a un pouce d’une image. SVG, PDF et TikZ sont nets à toute taille.</translation>
    </message>
    <message>
        <source>The font of all text. One that is missing where the figure is opened is replaced there.</source>
        <translation>La police de tout le texte. Si elle manque là où la figure est ouverte, elle y est remplacée.</translation>
    </message>
    <message>
        <source>Height of titles, names and caption in points: 72 to an inch of the figure</source>
        <translation>Taille des titres, des noms et du texte en points&#xa0;: 72 par pouce de la figure</translation>
    </message>
    <message>
        <source>Height of the numbers at the axes, in points</source>
        <translation>Taille des nombres des axes, en points</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points; all others are in proportion</source>
        <translation>Épaisseur des lignes de P et Q en points&#x202f;; toutes les autres sont en proportion</translation>
    </message>
    <message>
        <source>Light, dark or grey, in which P and Q differ in lightness. The values stay.</source>
        <translation>Clair, sombre ou gris, où P et Q diffèrent par la clarté. Les valeurs restent.</translation>
    </message>
    <message>
        <source>Nothing behind the figure, so that the page or slide shows through</source>
        <translation>Rien derrière la figure, pour que la page ou la diapositive transparaisse</translation>
    </message>
    <message>
        <source>Quiet lines through the plot at the numbers of its axes</source>
        <translation>Des lignes discrètes à travers le graphique, aux nombres de ses axes</translation>
    </message>
    <message>
        <source>Lines on all four sides of the plot, in place of the two axes alone</source>
        <translation>Des lignes des quatre côtés du graphique, au lieu des deux axes seuls</translation>
    </message>
    <message>
        <source>The parts that the window shows at present; without it, those that are chosen below</source>
        <translation>Les parties que la fenêtre montre à présent&#x202f;; sans cela, celles choisies ci-dessous</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins. The values stay.</source>
        <translation>Lignes fines&#xa0;: ce qu’une infinité de valeurs montrerait dans les mêmes classes. Les valeurs restent.</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin. The values stay.</source>
        <translation>Où se trouvent, dans chaque classe, 9 autres échantillons sur 10 de même taille. Les valeurs restent.</translation>
    </message>
    <message>
        <source>Charts below the plot of what each bin adds to the two sums. The values stay.</source>
        <translation>Sous le graphique, ce que chaque classe ajoute aux deux sommes. Les valeurs restent.</translation>
    </message>
    <message>
        <source>The areas under the curves of P and Q, in their colours</source>
        <translation>Les surfaces sous les courbes de P et de Q, dans leurs couleurs</translation>
    </message>
    <message>
        <source>Marks the bins that the two sums leave out because one sample has no value there</source>
        <translation>Marque les classes que les deux sommes écartent parce qu’un échantillon n’y a aucune valeur</translation>
    </message>
    <message>
        <source>Bars from the true KL(P‖Q) to the estimate: binning, empty bins, sampling</source>
        <translation>Des barres de la vraie KL(P‖Q) à l’estimation&#xa0;: mise en classes, classes vides, échantillonnage</translation>
    </message>
    <message>
        <source>Where it stands which line is P’s and which is Q’s</source>
        <translation>Où il est dit quelle ligne est celle de P et laquelle celle de Q</translation>
    </message>
    <message>
        <source>Both values and all parameters in words, above the plot</source>
        <translation>Les deux valeurs et tous les paramètres en toutes lettres, au-dessus du graphique</translation>
    </message>
    <message>
        <source>Asks for a name and a type, and writes the figure</source>
        <translation>Demande un nom et un type, et écrit la figure</translation>
    </message>
    <message>
        <source>Writes nothing, and leaves the options as they were</source>
        <translation>N’écrit rien, et laisse les options telles qu’elles étaient</translation>
    </message>
    <message>
        <source>What runs from one value to the other. All else stays, and both estimates follow.</source>
        <translation>Ce qui va d’une valeur à l’autre. Tout le reste demeure, et les deux estimations suivent.</translation>
    </message>
    <message>
        <source>The value in the first picture</source>
        <translation>La valeur de la première image</translation>
    </message>
    <message>
        <source>The value in the last picture, before it goes back</source>
        <translation>La valeur de la dernière image, avant le retour</translation>
    </message>
    <message>
        <source>How many pictures there are from one value to the other: more are smoother, in a larger file</source>
        <translation>Combien il y a d’images d’une valeur à l’autre&#xa0;: plus il y en a, plus c’est fluide, et plus le fichier est gros</translation>
    </message>
    <message>
        <source>How many pictures of a GIF are shown in a second: more are faster</source>
        <translation>Combien d’images d’un GIF sont montrées par seconde&#xa0;: plus il y en a, plus c’est rapide</translation>
    </message>
    <message>
        <source>Ends where it began, so that it can be repeated without a jump</source>
        <translation>Finit là où elle a commencé, pour pouvoir être répétée sans saut</translation>
    </message>
    <message>
        <source>Asks for a name, and calculates and writes every picture</source>
        <translation>Demande un nom, puis calcule et écrit chaque image</translation>
    </message>
    <message>
        <source>Stops and writes nothing, or closes this where nothing is being written</source>
        <translation>Arrête et n’écrit rien, ou ferme ce dialogue si rien n’est en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the drawing could not be finished</source>
        <translation>le dessin n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>the page could not be started</source>
        <translation>la page n’a pas pu être commencée</translation>
    </message>
    <message>
        <source>the page could not be finished</source>
        <translation>la page n’a pas pu être terminée</translation>
    </message>
    <message>
        <source>“%1” must end in .png, .svg, .pdf, .tex, .csv or .json, which says what to write</source>
        <translation>«&#x202f;%1&#x202f;» doit finir par .png, .svg, .pdf, .tex, .csv ou .json, ce qui dit quoi écrire</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>la mémoire ne suffit pas pour une image de %1 × %2 pixels</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>on y a renoncé</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 ne peut pas être écrit : la mémoire ne suffit pas.</translation>
    </message>
</context>
<context>
    <name>figurefile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder; a figure is a file (.png, .svg, .pdf or .json).</source>
        <translation>%1 est un dossier&#x202f;; une figure est un fichier (.png, .svg, .pdf ou .json).</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is too large to be a figure of this program: it has %2 MB, and at most %3 are read.</source>
        <translation>%1 est trop gros pour être une figure de ce programme&#xa0;: il a %2&#xa0;Mo, et %3 au plus sont lus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG, PDF or JSON file.</source>
        <translation>%1 n’est pas un fichier PNG, SVG, PDF ou JSON.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not as it was written.</source>
        <translation>%1 est endommagé&#xa0;: il n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early.</source>
        <translation>%1 est endommagé&#xa0;: il s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>what it says of how it was made is damaged</source>
        <translation>ce qu’il dit de la façon dont il a été fait est endommagé</translation>
    </message>
    <message>
        <source>what it says of how it was made has no recipe</source>
        <translation>ce qu’il dit de la façon dont il a été fait ne contient pas de recette</translation>
    </message>
    <message>
        <source>its recipe has no %1</source>
        <translation>il manque %1 à sa recette</translation>
    </message>
    <message>
        <source>what it says of how it was made was changed after it was written</source>
        <translation>ce qu’il dit de la façon dont il a été fait a été modifié après l’écriture</translation>
    </message>
    <message>
        <source>%1 says nothing of how it was made: it is no figure of this program, or another program took that out.</source>
        <translation>%1 ne dit rien de la façon dont il a été fait&#xa0;: ce n’est pas une figure de ce programme, ou un autre programme l’a retiré.</translation>
    </message>
</context>
<context>
    <name>figurepresets</name>
    <message>
        <source>Nature: 89 mm wide for one column and 183 mm for two, at most 170 mm high; sans-serif text of 5 to 7 points, no grid, RGB, 300 dpi or more. Source: nature.com, “Final submission: figures”.</source>
        <translation>Nature&#xa0;: 89&#xa0;mm de large pour une colonne et 183&#xa0;mm pour deux, au plus 170&#xa0;mm de haut&#x202f;; texte sans empattement de 5 à 7&#xa0;points, sans quadrillage, RVB, 300&#xa0;ppp ou plus. Source&#xa0;: nature.com, «&#x202f;Final submission: figures&#x202f;».</translation>
    </message>
    <message>
        <source>IEEE: 88.9 mm (3.5 in) wide for one column and 182 mm (7.16 in) for two, text of 8 points or more, line art with 600 dpi. Source: IEEE Author Center, “Create graphics for your article”.</source>
        <translation>IEEE&#xa0;: 88,9&#xa0;mm (3,5 pouces) de large pour une colonne et 182&#xa0;mm (7,16 pouces) pour deux, texte de 8&#xa0;points ou plus, dessin au trait à 600&#xa0;ppp. Source&#xa0;: IEEE Author Center, «&#x202f;Create graphics for your article&#x202f;».</translation>
    </message>
    <message>
        <source>PLOS: 66.8 to 190.5 mm wide, at most 222.3 mm high, text of 8 to 12 points, 300 to 600 dpi, no transparency. Source: journals.plos.org, “Figures”.</source>
        <translation>PLOS&#xa0;: de 66,8 à 190,5&#xa0;mm de large, au plus 222,3&#xa0;mm de haut, texte de 8 à 12&#xa0;points, de 300 à 600&#xa0;ppp, sans transparence. Source&#xa0;: journals.plos.org, «&#x202f;Figures&#x202f;».</translation>
    </message>
    <message>
        <source>NeurIPS and ICLR: as wide as their text, 139.7 mm (5.5 in), with captions of 9 points around it. Source: the conferences’ LaTeX style files.</source>
        <translation>NeurIPS et ICLR&#xa0;: aussi large que leur texte, 139,7&#xa0;mm (5,5 pouces), avec des légendes de 9&#xa0;points autour. Source&#xa0;: les fichiers de style LaTeX des conférences.</translation>
    </message>
    <message>
        <source>ICML: 82.6 mm (3.25 in) wide for one column and 171.5 mm (6.75 in) for two, with captions of 9 points around it. Source: the conference’s LaTeX style file.</source>
        <translation>ICML&#xa0;: 82,6&#xa0;mm (3,25 pouces) de large pour une colonne et 171,5&#xa0;mm (6,75 pouces) pour deux, avec des légendes de 9&#xa0;points autour. Source&#xa0;: le fichier de style LaTeX de la conférence.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>8 × 4 inches with text of 10 points and lines of 2, as matplotlib has it with figsize=(8, 4) and linewidth=2. Source: the lecture notebook.</source>
        <translation>8 × 4 pouces avec du texte de 10&#xa0;points et des lignes de 2, comme matplotlib le fait avec figsize=(8, 4) et linewidth=2. Source&#xa0;: le notebook du cours.</translation>
    </message>
    <message>
        <source>Nature, one column</source>
        <translation>Nature, une colonne</translation>
    </message>
    <message>
        <source>Nature, two columns</source>
        <translation>Nature, deux colonnes</translation>
    </message>
    <message>
        <source>IEEE, one column</source>
        <translation>IEEE, une colonne</translation>
    </message>
    <message>
        <source>IEEE, two columns</source>
        <translation>IEEE, deux colonnes</translation>
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
        <translation>ICML, une colonne</translation>
    </message>
    <message>
        <source>ICML, two columns</source>
        <translation>ICML, deux colonnes</translation>
    </message>
    <message>
        <source>Slide 16 : 9</source>
        <translation>Diapositive 16&#xa0;: 9</translation>
    </message>
    <message>
        <source>A whole slide of 13.33 × 7.5 inches, with text of 24 points and lines of 3, for the last row. Source: the usual size of slides of 16 : 9.</source>
        <translation>Une diapositive entière de 13,33 × 7,5 pouces, avec du texte de 24&#xa0;points et des lignes de 3, pour le dernier rang. Source&#xa0;: la taille habituelle des diapositives 16&#xa0;: 9.</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Affiche, A3</translation>
    </message>
    <message>
        <source>A3, 420 × 297 mm, with text of 28 points and lines of 4, to be read from two metres. Source: ISO 216.</source>
        <translation>A3, 420 × 297&#xa0;mm, avec du texte de 28&#xa0;points et des lignes de 4, à lire à deux mètres. Source&#xa0;: ISO 216.</translation>
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
        <translation>%1 · %2 × %3&#xa0;px · %4&#xa0;ppp</translation>
    </message>
    <message>
        <source>There is no room for text of %1 points: it is %2.</source>
        <translation>Il n’y a pas la place pour du texte de %1&#xa0;points&#xa0;: il est de %2.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out what is below the plot.</source>
        <translation>Agrandissez la figure, ou retirez ce qui est sous le graphique.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out the caption.</source>
        <translation>Agrandissez la figure, ou retirez le texte.</translation>
    </message>
    <message>
        <source>Make the figure larger.</source>
        <translation>Agrandissez la figure.</translation>
    </message>
    <message>
        <source>“%1” is not installed here; pictures and PDF are drawn in %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas installée ici&#x202f;; les images et le PDF sont dessinés en %2.</translation>
    </message>
    <message>
        <source>The band is still being found (%1): saving waits for it.</source>
        <translation>La bande est encore en cours de calcul (%1)&#xa0;: l’enregistrement l’attend.</translation>
    </message>
    <message>
        <source>The band is still being found: saving waits for it.</source>
        <translation>La bande est encore en cours de calcul&#xa0;: l’enregistrement l’attend.</translation>
    </message>
    <message>
        <source>The band cannot be found: %1</source>
        <translation>La bande ne peut pas être calculée&#xa0;: %1</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the band.</source>
        <translation>Pour vous en passer, décochez «&#x202f;Comme à l’écran&#x202f;», puis la bande.</translation>
    </message>
    <message>
        <source>To go without, uncheck the band.</source>
        <translation>Pour vous en passer, décochez la bande.</translation>
    </message>
    <message>
        <source>There is no band: it takes at least %1 further samples.</source>
        <translation>Il n’y a pas de bande&#xa0;: il faut au moins %1 autres échantillons.</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the pinned curves.</source>
        <translation>Pour vous en passer, décochez «&#x202f;Comme à l’écran&#x202f;», puis les courbes épinglées.</translation>
    </message>
    <message>
        <source>To go without, uncheck the pinned curves.</source>
        <translation>Pour vous en passer, décochez les courbes épinglées.</translation>
    </message>
    <message>
        <source>The pinned curves are still being calculated: saving waits for them.</source>
        <translation>Les courbes épinglées sont encore en cours de calcul&#xa0;: l’enregistrement les attend.</translation>
    </message>
    <message>
        <source>It is without the band, which is still being found.</source>
        <translation>Elle est sans la bande, qui est encore en cours de calcul.</translation>
    </message>
    <message>
        <source>It is without the band, which cannot be found: %1</source>
        <translation>Elle est sans la bande, qui ne peut pas être calculée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is without the pinned curves, which are still being calculated.</source>
        <translation>Elle est sans les courbes épinglées, qui sont encore en cours de calcul.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>The Kullback–Leibler divergence of P from Q: the logarithm of p/q, averaged over P’s values, in %1. Raise %2 to it: so many times as frequent as Q is P there, typically. With no bin left out it is 0 only if both are alike.</source>
        <translation>La divergence de Kullback-Leibler de P par rapport à Q&#xa0;: le logarithme de p/q, en moyenne sur les valeurs de P, en %1. Prenez %2 à cette puissance&#xa0;: P y est typiquement tant de fois aussi fréquent que Q. Si aucune classe n’est écartée, elle n’est 0 que si les deux sont pareils.</translation>
    </message>
    <message>
        <source>bits (logarithms to base 2)</source>
        <translation>bits (logarithmes de base 2)</translation>
    </message>
    <message>
        <source>nats (natural logarithms)</source>
        <translation>nats (logarithmes naturels)</translation>
    </message>
    <message>
        <source>The same the other way round, averaged over Q. The two look at different places: that is why they can differ.</source>
        <translation>La même chose dans l’autre sens, en moyenne sur Q. Les deux regardent à des endroits différents&#xa0;: c’est pourquoi elles peuvent différer.</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>La vraie valeur</translation>
    </message>
    <message>
        <source>What the value would be without samples and bins. For KL(Q‖P) it is ∞: Q can have values where P cannot.</source>
        <translation>Ce que serait la valeur sans échantillons ni classes. Pour KL(Q‖P), c’est ∞&#xa0;: Q peut avoir des valeurs là où P ne le peut pas.</translation>
    </message>
    <message>
        <source>Bins of one sample only</source>
        <translation>Classes d’un seul échantillon</translation>
    </message>
    <message>
        <source>In them p/q would be 0 or infinite. The lecture notebook whose calculation this program shows skips them. A click on this line leads to other ways.</source>
        <translation>p/q y serait 0 ou infini. Le notebook du cours, dont ce programme montre le calcul, les ignore. Un clic sur cette ligne mène à d’autres façons de faire.</translation>
    </message>
    <message>
        <source>Values from a skewed distribution (log-normal): the larger σ, the more of them lie just left of 0, and the farther a few to the right.</source>
        <translation>Des valeurs d’une loi asymétrique (log-normale)&#xa0;: plus σ est grand, plus il y en a juste à gauche de 0, et plus quelques-unes sont loin à droite.</translation>
    </message>
    <message>
        <source>Values from a distribution that is even on both sides (normal). Both samples are brought to mean 0 and spread 1.</source>
        <translation>Des valeurs d’une loi égale des deux côtés (normale). Les deux échantillons sont ramenés à une moyenne de 0 et un écart-type de 1.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How densely a sample’s values lie here. The area over a bin is the share of them in it: p for P, q for Q.</source>
        <translation>À quel point les valeurs d’un échantillon sont denses ici. L’aire au-dessus d’une classe est la part de celles-ci qui s’y trouve&#xa0;: p pour P, q pour Q.</translation>
    </message>
    <message>
        <source>The share of a sample’s values that fall into this bin, a strip of the axis: p for P, q for Q.</source>
        <translation>La part des valeurs d’un échantillon qui tombent dans cette classe, une tranche de l’axe&#xa0;: p pour P, q pour Q.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>How many values, how skewed P is, how many bins. Move one, and watch curves and values.</source>
        <translation>Combien de valeurs, à quel point P est asymétrique, combien de classes. Bougez-en un, et regardez les courbes et les valeurs.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>What each bin adds to a value, which is the sum of them all.</source>
        <translation>Ce que chaque classe ajoute à une valeur, qui est leur somme à toutes.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Where the error comes from, other ways with empty bins, how sure the values are, related measures.</source>
        <translation>D’où vient l’erreur, que faire d’autre des classes vides, à quel point les valeurs sont sûres, mesures apparentées.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What the numbers say here. Point at a bin to read what is in it.</source>
        <translation>Ce que disent ici les nombres. Pointez une classe pour lire ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>standard output cannot be written</source>
        <translation>la sortie standard ne peut pas être écrite</translation>
    </message>
    <message>
        <source>the window cannot be %1 × %2 pixels large; it is %3 × %4</source>
        <translation>la fenêtre ne peut pas avoir %1 × %2 pixels&#xa0;; elle en a %3 × %4</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
</context>
<context>
    <name>keygroups</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Au contrôle suivant</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Au précédent</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Appuyer sur le bouton qui a le focus</translation>
    </message>
    <message>
        <source>What can be done with the chart or the table</source>
        <translation>Ce qu’on peut faire du graphique ou du tableau</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Sur un curseur</translation>
    </message>
    <message>
        <source>Less, more</source>
        <translation>Moins, plus</translation>
    </message>
    <message>
        <source>In finer steps</source>
        <translation>Par pas plus fins</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>Par pas plus grands</translation>
    </message>
    <message>
        <source>The least, the most</source>
        <translation>Le minimum, le maximum</translation>
    </message>
    <message>
        <source>Let it play, and stop</source>
        <translation>L’animer, et l’arrêter</translation>
    </message>
    <message>
        <source>In a number field</source>
        <translation>Dans un champ numérique</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>Prendre ce qui est tapé</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Annuler ce qui est tapé</translation>
    </message>
    <message>
        <source>A step more, less</source>
        <translation>Un pas de plus, de moins</translation>
    </message>
    <message>
        <source>Ten steps more, less</source>
        <translation>Dix pas de plus, de moins</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Dans le graphique</translation>
    </message>
    <message>
        <source>From bin to bin</source>
        <translation>De classe en classe</translation>
    </message>
    <message>
        <source>First bin, last bin</source>
        <translation>Première classe, dernière classe</translation>
    </message>
    <message>
        <source>Scroll the words below it</source>
        <translation>Faire défiler le texte au-dessous</translation>
    </message>
    <message>
        <source>In the chart that is held still</source>
        <translation>Dans le graphique figé</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>Curves higher, lower</source>
        <translation>Courbes plus hautes, plus basses</translation>
    </message>
    <message>
        <source>Move the range to the left, right</source>
        <translation>Déplacer l’étendue vers la gauche, la droite</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Montrer toute l’étendue</translation>
    </message>
    <message>
        <source>In the table of bins</source>
        <translation>Dans le tableau des classes</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De ligne en ligne</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>On the line between two parts</source>
        <translation>Sur la ligne entre deux parties</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>Back to its usual place</source>
        <translation>La remettre à sa place habituelle</translation>
    </message>
    <message>
        <source>In “What am I seeing?”</source>
        <translation>Dans «&#x202f;Qu’est-ce que je vois&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>The next labels, those before</source>
        <translation>Les étiquettes suivantes, les précédentes</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>Dans une leçon</translation>
    </message>
    <message>
        <source>Scroll its text</source>
        <translation>Faire défiler son texte</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Move the bar to where one expects the value</source>
        <translation>Amener la barre à la valeur attendue</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Donner la réponse</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>Dans une présentation</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>%1 — right; it is %2</source>
        <translation>%1 — juste&#x202f;; la valeur est %2</translation>
    </message>
    <message>
        <source>%1 — close; it is %2</source>
        <translation>%1 — presque&#x202f;; la valeur est %2</translation>
    </message>
    <message>
        <source>%1 — no number is high enough; it is %2</source>
        <translation>%1 — aucun nombre n’est assez grand&#x202f;; la valeur est %2</translation>
    </message>
    <message>
        <source>%1 — too low; it is %2</source>
        <translation>%1 — trop petit&#x202f;; la valeur est %2</translation>
    </message>
    <message>
        <source>%1 — too high; it is %2</source>
        <translation>%1 — trop grand&#x202f;; la valeur est %2</translation>
    </message>
    <message>
        <source>%1 — there is no value here to compare with</source>
        <translation>%1 — il n’y a ici aucune valeur à laquelle comparer</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infini</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; one writes sigma=1, samples&gt;=100000, seed!=42 or show=terms</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien qu’on puisse faire&#x202f;; on écrit sigma=1, samples&gt;=100000, seed!=42 ou show=terms</translation>
    </message>
    <message>
        <source>nobody can be asked to change “%1”: there are samples, sigma, bins, seed, pseudocount, empty-bins, unit and show</source>
        <translation>on ne peut demander à personne de changer «&#x202f;%1&#x202f;»&#xa0;: il y a samples, sigma, bins, seed, pseudocount, empty-bins, unit et show</translation>
    </message>
    <message>
        <source>“%1” can be =, &gt;= or &lt;=; only the seed can be !=</source>
        <translation>«&#x202f;%1&#x202f;» peut être =, &gt;= ou &lt;=&#x202f;; seul seed peut être&#x202f;!=</translation>
    </message>
    <message>
        <source>“%1” can only be =</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être que =</translation>
    </message>
    <message>
        <source>one part at a time can be asked for: show=terms, show=exact</source>
        <translation>on ne peut demander qu’une partie à la fois&#xa0;: show=terms, show=exact</translation>
    </message>
    <message>
        <source>press “New sample”</source>
        <translation>appuyez sur «&#x202f;Nouvel échantillon&#x202f;»</translation>
    </message>
    <message>
        <source>show bits (View ▸ In bits)</source>
        <translation>affichez des bits (Affichage ▸ En bits)</translation>
    </message>
    <message>
        <source>show nats (View ▸ In bits)</source>
        <translation>affichez des nats (Affichage ▸ En bits)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Renormaliser</translation>
    </message>
    <message>
        <source>choose “%1” for empty bins</source>
        <translation>choisissez «&#x202f;%1&#x202f;» pour les classes vides</translation>
    </message>
    <message>
        <source>the number of bins</source>
        <translation>le nombre de classes</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la graine</translation>
    </message>
    <message>
        <source>the pseudocount α</source>
        <translation>le pseudo-effectif α</translation>
    </message>
    <message>
        <source>bring %1 to %2 or more</source>
        <translation>amenez %1 à %2 ou plus</translation>
    </message>
    <message>
        <source>bring %1 to %2 or less</source>
        <translation>amenez %1 à %2 ou moins</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>réglez %1 sur %2</translation>
    </message>
    <message>
        <source>“do” asks for %1 things, and nobody keeps more than %2 in mind</source>
        <translation>«&#x202f;do&#x202f;» demande %1 choses, et personne n’en garde plus de %2 en tête</translation>
    </message>
    <message>
        <source>nobody can do all of “%1” at once</source>
        <translation>personne ne peut faire à la fois tout «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <source>the front matter is longer than %1 kB</source>
        <translation>l’en-tête dépasse %1&#xa0;ko</translation>
    </message>
    <message>
        <source>the front matter has more than %1 brackets that are open</source>
        <translation>l’en-tête a plus de %1 crochets ouverts</translation>
    </message>
    <message>
        <source>the front matter does not end above “%1”: its second --- may be missing</source>
        <translation>l’en-tête ne se termine pas au-dessus de «&#x202f;%1&#x202f;»&#xa0;: son second --- manque peut-être</translation>
    </message>
    <message>
        <source>the front matter is no YAML: a tab stands in it, where blanks are needed</source>
        <translation>l’en-tête n’est pas du YAML&#xa0;: il contient une tabulation, là où il faut des espaces</translation>
    </message>
    <message>
        <source>the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it</source>
        <translation>l’en-tête n’est pas du YAML&#xa0;: %1. Un texte avec un deux-points ou un guillemet doit être entre guillemets</translation>
    </message>
    <message>
        <source>“%1” has no text</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de texte</translation>
    </message>
    <message>
        <source>“level” must be %1, not “%2”</source>
        <translation>«&#x202f;level&#x202f;» doit être %1, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” must be a code such as en, de or pt-BR, not “%2”</source>
        <translation>«&#x202f;%1&#x202f;» doit être un code comme en, de ou pt-BR, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the front matter has no title</source>
        <translation>l’en-tête n’a pas de titre (title)</translation>
    </message>
    <message>
        <source>the front matter must be lines such as “title: …”</source>
        <translation>l’en-tête doit être fait de lignes comme «&#x202f;title: …&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>«&#x202f;%1&#x202f;» est donné deux fois</translation>
    </message>
    <message>
        <source>“%1” is not known; there are title, author, language and level</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu&#x202f;; il y a title, author, language et level</translation>
    </message>
    <message>
        <source>these notes do not end: --&gt; is missing</source>
        <translation>ces notes ne se terminent pas&#xa0;: il manque --&gt;</translation>
    </message>
    <message>
        <source>this code does not end: its %1 is missing</source>
        <translation>ce code ne se termine pas&#xa0;: il manque son %1</translation>
    </message>
    <message>
        <source>an empty line is missing above ---, without which it makes a heading of the line before it</source>
        <translation>il manque une ligne vide au-dessus de ---, sans laquelle il fait un titre de la ligne qui le précède</translation>
    </message>
    <message>
        <source>::: closes nothing here</source>
        <translation>::: ne ferme rien ici</translation>
    </message>
    <message>
        <source>a block needs its name in braces, as in :::{exercise}</source>
        <translation>un bloc a besoin de son nom entre accolades, comme dans :::{exercise}</translation>
    </message>
    <message>
        <source>“%1” behind {%2} has no meaning</source>
        <translation>«&#x202f;%1&#x202f;» derrière {%2} n’a pas de sens</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing</source>
        <translation>{%1} ne se termine pas&#xa0;: il manque son %2</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing above {%3}. To hold another block it needs more signs than that</source>
        <translation>{%1} ne se termine pas&#xa0;: il manque son %2 au-dessus de {%3}. Pour contenir un autre bloc, il lui faut plus de signes que celui-ci</translation>
    </message>
    <message>
        <source>the value of “%1” is longer than any can be</source>
        <translation>la valeur de «&#x202f;%1&#x202f;» est plus longue qu’aucune ne peut l’être</translation>
    </message>
    <message>
        <source>no block has so many options</source>
        <translation>aucun bloc n’a autant d’options</translation>
    </message>
    <message>
        <source>more than %1 blocks are one within the other</source>
        <translation>plus de %1 blocs sont imbriqués</translation>
    </message>
    <message>
        <source>{%1} cannot stand within {%2}; notes, note, tip and warning can</source>
        <translation>{%1} ne peut pas être dans {%2}&#x202f;; notes, note, tip et warning le peuvent</translation>
    </message>
    <message>
        <source>the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again</source>
        <translation>l’en-tête manque&#xa0;: une leçon commence par ---, une ligne «&#x202f;title: …&#x202f;», et de nouveau ---</translation>
    </message>
    <message>
        <source>the front matter begins in the first line: nothing stands above its ---</source>
        <translation>l’en-tête commence à la première ligne&#xa0;: rien ne précède son ---</translation>
    </message>
    <message>
        <source>the front matter does not end: its second --- is missing</source>
        <translation>l’en-tête ne se termine pas&#xa0;: son second --- manque</translation>
    </message>
    <message>
        <source>with %1 mistakes it is read no further</source>
        <translation>avec %1 fautes, la lecture s’arrête là</translation>
    </message>
    <message>
        <source>the file is larger than a lesson can be: %1 bytes are the most</source>
        <translation>le fichier est plus gros qu’une leçon ne peut l’être&#xa0;: %1 octets au plus</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it cannot be read: it has no name</source>
        <translation>il ne peut pas être lu&#xa0;: il n’a pas de nom</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>{kl}`` names no value; one writes {kl}`kl-pq 3`</source>
        <translation>{kl}`` ne nomme aucune valeur&#x202f;; on écrit {kl}`kl-pq 3`</translation>
    </message>
    <message>
        <source>there is no value “%1”</source>
        <translation>il n’y a pas de valeur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no value “%1”; “%2” perhaps</source>
        <translation>il n’y a pas de valeur «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» peut-être</translation>
    </message>
    <message>
        <source>“%1” is more than a value’s name and a number of digits</source>
        <translation>«&#x202f;%1&#x202f;» est plus que le nom d’une valeur et un nombre de chiffres</translation>
    </message>
    <message>
        <source>the number of digits must be from 1 to %1, not “%2”</source>
        <translation>le nombre de chiffres doit aller de 1 à %1, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” takes no number of digits</source>
        <translation>«&#x202f;%1&#x202f;» ne prend pas de nombre de chiffres</translation>
    </message>
    <message>
        <source>pictures are not shown; the words of this one stand in its place</source>
        <translation>les images ne sont pas affichées&#x202f;; les mots de celle-ci en tiennent lieu</translation>
    </message>
    <message>
        <source>{%1} is not known; values are told by {kl}</source>
        <translation>{%1} n’est pas connu&#x202f;; les valeurs se donnent par {kl}</translation>
    </message>
    <message>
        <source>choices stand at the end of {exercise}: with “%1” below them they are none, and a number is asked for</source>
        <translation>les choix sont à la fin de {exercise}&#xa0;: avec «&#x202f;%1&#x202f;» au-dessous, ce n’en sont pas, et c’est un nombre qui est demandé</translation>
    </message>
    <message>
        <source>{exercise} has no option “%1”; there are answer, do, bar, digits and lock</source>
        <translation>{exercise} n’a pas d’option «&#x202f;%1&#x202f;»&#x202f;; il y a answer, do, bar, digits et lock</translation>
    </message>
    <message>
        <source>“digits” must be a whole number from %1 to %2, not “%3”</source>
        <translation>«&#x202f;digits&#x202f;» doit être un nombre entier de %1 à %2, et non «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>“lock” takes samples, sigma, bins, seed and empty-bins, not “%1”</source>
        <translation>«&#x202f;lock&#x202f;» prend samples, sigma, bins, seed et empty-bins, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“bar” must be two numbers, the lower one first, such as -0.2..0.1, not “%1”</source>
        <translation>«&#x202f;bar&#x202f;» doit être deux nombres, le plus petit d’abord, comme -0.2..0.1, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>{exercise} has no answer; it needs a line :answer:</source>
        <translation>{exercise} n’a pas de réponse&#x202f;; il lui faut une ligne :answer:</translation>
    </message>
    <message>
        <source>“answer” must be the number of a choice, from 1 to %1, not “%2”</source>
        <translation>«&#x202f;answer&#x202f;» doit être le numéro d’un choix, de 1 à %1, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is a word, and the answer is a number</source>
        <translation>«&#x202f;%1&#x202f;» est un mot, et la réponse est un nombre</translation>
    </message>
    <message>
        <source>a bar starts where a value is: “answer” must be the name of one, not “%1”</source>
        <translation>une barre part d’une valeur&#xa0;: «&#x202f;answer&#x202f;» doit en être le nom, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value, not “%1”</source>
        <translation>«&#x202f;answer&#x202f;» doit être le nom d’une valeur, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value or a number, not “%1”</source>
        <translation>«&#x202f;answer&#x202f;» doit être le nom d’une valeur ou un nombre, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1; “%2” perhaps</source>
        <translation>%1&#x202f;; «&#x202f;%2&#x202f;» peut-être</translation>
    </message>
    <message>
        <source>there are %1 choices; more than %2 can hardly be taken in at a glance</source>
        <translation>il y a %1 choix&#x202f;; plus de %2 ne s’embrassent guère d’un coup d’œil</translation>
    </message>
    <message>
        <source>one choice is none: there must be %1 at least</source>
        <translation>un seul choix n’en est pas un&#xa0;: il en faut au moins %1</translation>
    </message>
    <message>
        <source>{exercise} asks nothing; its text is missing</source>
        <translation>{exercise} ne demande rien&#x202f;; son texte manque</translation>
    </message>
    <message>
        <source>“%1” must be %2, not “%3”</source>
        <translation>«&#x202f;%1&#x202f;» doit être %2, et non «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3, not “%4”</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, not “%4”</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre de %2 à %3, et non «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>%1; write %2</source>
        <translation>%1&#x202f;; écrivez %2</translation>
    </message>
    <message>
        <source>“show” takes %1, not “%2”</source>
        <translation>«&#x202f;show&#x202f;» prend %1, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“pin” takes parameters, such as sigma=0.5, bins=79, not “%1”</source>
        <translation>«&#x202f;pin&#x202f;» prend des paramètres, comme sigma=0.5, bins=79, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“x-range” must be LOW:HIGH, such as -4:6, not “%1”</source>
        <translation>«&#x202f;x-range&#x202f;» doit être BAS:HAUT, comme -4:6, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no setting “%1”; there are %2</source>
        <translation>il n’y a pas de réglage «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>“animate” takes samples, sigma, bins or seed and two values, as in sigma=0.1..1.5 in 8s, not “%1”</source>
        <translation>«&#x202f;animate&#x202f;» prend samples, sigma, bins ou seed et deux valeurs, comme dans sigma=0.1..1.5 in 8s, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”</source>
        <translation>les secondes de «&#x202f;animate&#x202f;» s’écrivent comme dans sigma=0.1..1.5 in 8s, et non «&#x202f;in %1&#x202f;»</translation>
    </message>
    <message>
        <source>“animate” takes from %1 to %2 seconds, as in sigma=0.1..1.5 in 8s, not “%3”</source>
        <translation>«&#x202f;animate&#x202f;» prend de %1 à %2 secondes, comme dans sigma=0.1..1.5 in 8s, et non «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>this heading is empty</source>
        <translation>ce titre est vide</translation>
    </message>
    <message>
        <source>there is no block {%1}; there are kl, exercise, solution, note, tip, warning and notes</source>
        <translation>il n’y a pas de bloc {%1}&#x202f;; il y a kl, exercise, solution, note, tip, warning et notes</translation>
    </message>
    <message>
        <source>a step has one {kl}; this is the second</source>
        <translation>une étape a un seul {kl}&#x202f;; celui-ci est le deuxième</translation>
    </message>
    <message>
        <source>“about” takes samples, sigma, bins or seed, not “%1”</source>
        <translation>«&#x202f;about&#x202f;» prend samples, sigma, bins ou seed, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“bins” sets nothing where “bin-rule” chooses the number; leave out one of the two</source>
        <translation>«&#x202f;bins&#x202f;» ne règle rien là où «&#x202f;bin-rule&#x202f;» choisit le nombre&#x202f;; omettez l’un des deux</translation>
    </message>
    <message>
        <source>{kl} takes lines such as “:sigma: 0.5”, not “%1”</source>
        <translation>{kl} prend des lignes comme «&#x202f;:sigma: 0.5&#x202f;», et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a step has one {exercise}; this is the second</source>
        <translation>une étape a un seul {exercise}&#x202f;; celui-ci est le deuxième</translation>
    </message>
    <message>
        <source>a step has one {solution}; this is the second</source>
        <translation>une étape a une seule {solution}&#x202f;; celle-ci est la deuxième</translation>
    </message>
    <message>
        <source>{solution} solves nothing: no {exercise} stands before it</source>
        <translation>{solution} ne résout rien&#xa0;: aucun {exercise} ne la précède</translation>
    </message>
    <message>
        <source>{solution} has no option “%1”</source>
        <translation>{solution} n’a pas d’option «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>{solution} is empty</source>
        <translation>{solution} est vide</translation>
    </message>
    <message>
        <source>this step has no heading; it begins with a line such as “# What happens”</source>
        <translation>cette étape n’a pas de titre&#x202f;; elle commence par une ligne comme «&#x202f;# Ce qui se passe&#x202f;»</translation>
    </message>
    <message>
        <source>{exercise} has no {solution}</source>
        <translation>{exercise} n’a pas de {solution}</translation>
    </message>
    <message>
        <source>“before %1” is for steps with an {exercise}: it means before its answer</source>
        <translation>«&#x202f;before %1&#x202f;» est pour les étapes avec un {exercise}&#xa0;: cela veut dire avant sa réponse</translation>
    </message>
    <message>
        <source>“do” asks for what is so already when the step begins</source>
        <translation>«&#x202f;do&#x202f;» demande ce qui est déjà fait quand l’étape commence</translation>
    </message>
    <message>
        <source>this step is empty</source>
        <translation>cette étape est vide</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>une leçon a au plus %1 étapes</translation>
    </message>
    <message>
        <source>there is no step: a lesson has one at least</source>
        <translation>il n’y a aucune étape&#xa0;: une leçon en a au moins une</translation>
    </message>
</context>
<context>
    <name>presentKeys</name>
    <message>
        <source>Go on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>Première étape, dernière étape</translation>
    </message>
    <message>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <source>Go to a step: type its number, then Return</source>
        <translation>Aller à une étape&#xa0;: taper son numéro, puis Entrée</translation>
    </message>
    <message>
        <source>Change the parameter that the step is about</source>
        <translation>Changer le paramètre dont parle l’étape</translation>
    </message>
    <message>
        <source>The same in finer steps</source>
        <translation>De même, par pas plus fins</translation>
    </message>
    <message>
        <source>Show or hide the terms per bin</source>
        <translation>Montrer ou cacher les termes par classe</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Écran noir, et retour</translation>
    </message>
    <message>
        <source>White screen, and back</source>
        <translation>Écran blanc, et retour</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminer la présentation</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>&amp;Nearly normal</source>
        <translation>&amp;Presque normal</translation>
    </message>
    <message>
        <source>With σ = 0.05 P hardly differs from Q: both values are small and nearly the same, and the first is close to the truth.</source>
        <translation>Avec σ = 0,05, P diffère à peine de Q&#xa0;: les deux valeurs sont petites et presque égales, et la première est proche de la vraie valeur.</translation>
    </message>
    <message>
        <source>The &amp;lecture’s</source>
        <translation>&amp;Celui du cours</translation>
    </message>
    <message>
        <source>As the lecture notebook has it: both values are well below the truth, and the numbers alone do not show it.</source>
        <translation>Comme dans le notebook du cours&#xa0;: les deux valeurs sont bien au-dessous de la vraie, et les nombres seuls ne le montrent pas.</translation>
    </message>
    <message>
        <source>&amp;Heavy tail</source>
        <translation>&amp;Queue lourde</translation>
    </message>
    <message>
        <source>A few values of P far out stretch the range, so that nearly all others fall into a few wide bins: the first value is a small part of the truth.</source>
        <translation>Quelques valeurs de P très éloignées étirent l’étendue, si bien que presque toutes les autres tombent dans quelques classes larges&#xa0;: la première valeur n’est qu’une petite part de la vraie.</translation>
    </message>
    <message>
        <source>Too &amp;many bins</source>
        <translation>&amp;Trop de classes</translation>
    </message>
    <message>
        <source>1000 bins for 2000 values: the curves show chance more than shape, and the first value rises above the truth. The thin lines are the distributions themselves.</source>
        <translation>1&#x202f;000 classes pour 2&#x202f;000 valeurs&#xa0;: les courbes montrent le hasard plus que la forme, et la première valeur dépasse la vraie. Les lignes fines sont les lois elles-mêmes.</translation>
    </message>
    <message>
        <source>Too &amp;few values</source>
        <translation>Trop peu de &amp;valeurs</translation>
    </message>
    <message>
        <source>50 values in 79 bins: much of both samples lies in bins of one sample only, and other samples would give quite other values.</source>
        <translation>50 valeurs dans 79 classes&#xa0;: une grande partie des deux échantillons est dans des classes d’un seul échantillon, et d’autres échantillons donneraient de tout autres valeurs.</translation>
    </message>
    <message>
        <source>A &amp;sum below 0</source>
        <translation>Une &amp;somme négative</translation>
    </message>
    <message>
        <source>KL(Q‖P) is below 0, which no true divergence is: bins of one sample only are skipped, with a good part of Q, and the rest no longer adds up. Try the other ways with empty bins.</source>
        <translation>KL(Q‖P) est sous 0, ce qu’aucune vraie divergence n’est&#xa0;: les classes d’un seul échantillon sont ignorées, avec une bonne part de Q, et le reste ne fait plus un tout. Essayez les autres choix pour les classes vides.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>Samples N</source>
        <translation>Taille N</translation>
    </message>
    <message>
        <source>Log-normal σ</source>
        <translation>σ log-normal</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>%1.%2 must be %3, not %4</source>
        <translation>%1.%2 doit être %3, et non %4</translation>
    </message>
    <message>
        <source>%1 must be an object, not %2</source>
        <translation>%1 doit être un objet, et non %2</translation>
    </message>
    <message>
        <source>schema must be a whole number from 1 on, not %1</source>
        <translation>schema doit être un nombre entier à partir de 1, et non %1</translation>
    </message>
    <message>
        <source>it was made by a later version (schema %1; this one reads up to %2)</source>
        <translation>il a été fait par une version plus récente (schéma %1&#x202f;; celle-ci lit jusqu’à %2)</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 doit aller de %2 à %3, et non %4</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2</source>
        <translation>%1 doit être un nombre entier, et non %2</translation>
    </message>
    <message>
        <source>%1 must run between two values, not from %2 to %2</source>
        <translation>%1 doit aller d’une valeur à une autre, et non de %2 à %2</translation>
    </message>
    <message>
        <source>frames must be from %1 to %2, not %3</source>
        <translation>le nombre d’images doit aller de %1 à %2, et non %3</translation>
    </message>
    <message>
        <source>“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un parcours&#x202f;; on écrit sigma=0.1:2, avec samples, sigma, bins ou seed</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, and “%2” is not clear: write %3</source>
        <translation>%1, et «&#x202f;%2&#x202f;» n’est pas clair&#xa0;: écrivez %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>tikz</name>
    <message>
        <source>TeX draws nothing that is longer than 5.5 m</source>
        <translation>TeX ne dessine rien de plus long que 5,5 m</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
</context>
<context>
    <name>wholefile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Sturges’ rule</source>
        <translation>règle de Sturges</translation>
    </message>
    <message>
        <source>Rice rule</source>
        <translation>règle de Rice</translation>
    </message>
    <message>
        <source>Scott’s rule</source>
        <translation>règle de Scott</translation>
    </message>
    <message>
        <source>Freedman–Diaconis rule</source>
        <translation>règle de Freedman-Diaconis</translation>
    </message>
    <message>
        <source>Doane’s rule</source>
        <translation>règle de Doane</translation>
    </message>
    <message>
        <source>1 + log₂ n bins, n being all values of P and Q: few, even with many values</source>
        <translation>1 + log₂ n classes, n étant le nombre de valeurs de P et de Q ensemble&#xa0;: peu, même avec beaucoup de valeurs</translation>
    </message>
    <message>
        <source>2 ∛n bins, n being all values of P and Q</source>
        <translation>2 ∛n classes, n étant le nombre de valeurs de P et de Q ensemble</translation>
    </message>
    <message>
        <source>Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q</source>
        <translation>Des classes larges de 3,49 s/∛n, s étant l’écart-type des n valeurs de P et de Q ensemble</translation>
    </message>
    <message>
        <source>Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not widen them</source>
        <translation>Des classes larges de deux fois l’écart interquartile sur ∛n, pour les n valeurs de P et de Q ensemble&#xa0;: quelques valeurs éloignées ne les élargissent pas</translation>
    </message>
    <message>
        <source>Sturges’ rule, with more bins the more skewed all values of P and Q are</source>
        <translation>La règle de Sturges, avec d’autant plus de classes que l’ensemble des valeurs de P et de Q est asymétrique</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>changer l’unité</translation>
    </message>
    <message>
        <source>show terms per bin</source>
        <translation>montrer les termes par classe</translation>
    </message>
    <message>
        <source>hide terms per bin</source>
        <translation>cacher les termes par classe</translation>
    </message>
    <message>
        <source>show other terms</source>
        <translation>montrer d’autres termes</translation>
    </message>
    <message>
        <source>show exact distributions</source>
        <translation>montrer les lois exactes</translation>
    </message>
    <message>
        <source>hide exact distributions</source>
        <translation>cacher les lois exactes</translation>
    </message>
    <message>
        <source>show band</source>
        <translation>montrer la bande</translation>
    </message>
    <message>
        <source>hide band</source>
        <translation>cacher la bande</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>figer</translation>
    </message>
    <message>
        <source>show whole range</source>
        <translation>montrer l’étendue entière</translation>
    </message>
    <message>
        <source>make probability logarithmic</source>
        <translation>rendre la probabilité logarithmique</translation>
    </message>
    <message>
        <source>make probability linear</source>
        <translation>rendre la probabilité linéaire</translation>
    </message>
    <message>
        <source>move range</source>
        <translation>déplacer l’étendue</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>changer l’échelle</translation>
    </message>
    <message>
        <source>stretch axis</source>
        <translation>étirer l’axe</translation>
    </message>
    <message>
        <source>change number of other samples</source>
        <translation>changer le nombre d’autres échantillons</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Termes par classe</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Band of other samples</source>
        <translation>Bande des autres échantillons</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Logarithmic probability</source>
        <translation>Probabilité logarithmique</translation>
    </message>
    <message>
        <source>Table of bins</source>
        <translation>Tableau des classes</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>D’où vient l’erreur</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Classes vides</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>Ces valeurs sont-elles sûres&#x202f;?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Mesures apparentées</translation>
    </message>
    <message>
        <source>press “%1”</source>
        <translation>appuyez sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>choose View ▸ %1</source>
        <translation>choisissez Affichage ▸ %1</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>ouvrez «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Held still: density over %1 … %2</source>
        <translation>&amp;Image figée&#xa0;: densité sur %1 … %2</translation>
    </message>
    <message>
        <source>How the truth becomes the value shown, step by step: binning, empty bins, sampling</source>
        <translation>Comment la vraie valeur devient la valeur affichée, étape par étape&#xa0;: mise en classes, classes vides, échantillonnage</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only; both values depend on it</source>
        <translation>Ce qui est fait des classes qui ont des valeurs d’un seul échantillon&#x202f;; les deux valeurs en dépendent</translation>
    </message>
    <message>
        <source>How much other samples would change the values, what chance adds, and an estimate without bins</source>
        <translation>Combien d’autres échantillons changeraient les valeurs, ce que le hasard ajoute, et une estimation sans classes</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms</source>
        <translation>Entropie, entropie croisée, divergence de Jensen-Shannon et variation totale des mêmes histogrammes</translation>
    </message>
</context>
</TS>
