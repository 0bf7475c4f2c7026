<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Animation</name>
    <message>
        <source>“%1” must end in .gif, or in .png with {frame} in its name, for an animation</source>
        <translation>«%1» debe terminar en .gif, o en .png con {frame} en el nombre, para una animación</translation>
    </message>
    <message>
        <source>frames a second must be from %1 to %2, not %3</source>
        <translation>las imágenes por segundo deben ser de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size or resolution, or numbered .png pictures</source>
        <translation>un .gif de %1 × %2 píxeles necesita demasiada memoria: el máximo son %3 millones de píxeles; elige un tamaño o una resolución menores, o imágenes .png numeradas</translation>
    </message>
    <message>
        <source>There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N.</source>
        <translation>No hay memoria suficiente para la animación. Elige imágenes más pequeñas, menos imágenes o un N menor.</translation>
    </message>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>No se puede hacer la animación: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>No hay memoria suficiente para una imagen de %1 × %2 píxeles.</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>No se puede hacer la animación: %1.</translation>
    </message>
    <message>
        <source>There and &amp;back</source>
        <translation>Ida y &amp;vuelta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exportar animación</translation>
    </message>
    <message>
        <source>Samples, N</source>
        <translation>Tamaño N</translation>
    </message>
    <message>
        <source>σ of P</source>
        <translation>σ de P</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>&amp;Parámetro</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Frames a &amp;second</source>
        <translation>Imágenes por &amp;segundo</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels, %4 seconds. Size and looks are those of Export figure…; axes and legend stand still.</source>
        <translation>%1 imágenes de %2 × %3 píxeles, %4 segundos. El tamaño y el aspecto son los de Exportar figura…; los ejes y la leyenda no se mueven.</translation>
    </message>
    <message>
        <source>“From” and “To” are the same: %1 must run between two values.</source>
        <translation>«Desde» y «Hasta» son iguales: %1 debe ir de un valor a otro.</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>charts of terms</source>
        <translation>gráficos de términos</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>cascada</translation>
    </message>
    <message>
        <source>pinned curves</source>
        <translation>curvas fijadas</translation>
    </message>
    <message>
        <source>Left out of it: %1.</source>
        <translation>No se incluye: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A GIF has a background all the same.</source>
        <translation>Un GIF tiene fondo de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pictures exist(s) already. Replace it (them)?</source>
        <translation>
            <numerusform>%n de estas imágenes ya existe. ¿Reemplazarla?</numerusform>
            <numerusform>%n de estas imágenes ya existen. ¿Reemplazarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>Numbered PNG pictures (*.png)</source>
        <translation>Imágenes PNG numeradas (*.png)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>no guess yet</source>
        <translation>aún sin pronóstico</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu pronóstico</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>tu pronóstico</translation>
    </message>
</context>
<context>
    <name>BinOverlay</name>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidos</translation>
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
        <translation>Regla para el número de intervalos</translation>
    </message>
    <message>
        <source>%1, kept ▾</source>
        <translation>%1, fija ▾</translation>
    </message>
    <message>
        <source>Rule ▾</source>
        <translation>Regla ▾</translation>
    </message>
    <message>
        <source>The number of bins follows N, σ and the seed by %1, and both estimates follow it.</source>
        <translation>El número de intervalos sigue a N, σ y la semilla (%1), y las dos estimaciones lo siguen a él.</translation>
    </message>
    <message>
        <source>Takes the number of bins from a rule, once or from now on. Both estimates change, the truth stays.</source>
        <translation>Toma el número de intervalos de una regla, una vez o de ahora en adelante. Cambian las dos estimaciones; el valor verdadero no.</translation>
    </message>
    <message>
        <source>&amp;Keep to %1</source>
        <translation>&amp;Mantener: %1</translation>
    </message>
    <message>
        <source>&amp;Keep to it</source>
        <translation>&amp;Mantenerla</translation>
    </message>
    <message>
        <source>Let the number of bins follow N, σ and the seed</source>
        <translation>Hace que el número de intervalos siga a N, σ y la semilla</translation>
    </message>
    <message>
        <source>Choose a rule first</source>
        <translation>Elige primero una regla</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Table of bins</source>
        <translation>Tabla de intervalos</translation>
    </message>
    <message>
        <source>Each bin’s edges, counts, masses, exact masses, ratio and terms</source>
        <translation>Límites, conteos, masas, masas exactas, cociente y términos de cada intervalo</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Copy all rows</source>
        <translation>&amp;Copiar todas las filas</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Calculating</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc lo abandona</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Histograms of P and Q</source>
        <translation>Histogramas de P y Q</translation>
    </message>
    <message>
        <source>Terms of KL(P‖Q)</source>
        <translation>Términos de KL(P‖Q)</translation>
    </message>
    <message>
        <source>Terms of KL(Q‖P)</source>
        <translation>Términos de KL(Q‖P)</translation>
    </message>
    <message>
        <source>Point at a bin to read what is in it.</source>
        <translation>Señala un intervalo para leer lo que hay en él.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Chooses this answer (key %1)</source>
        <translation>Elige esta respuesta (tecla %1)</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>Esta es la correcta.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 can be given once: %2</source>
        <translation>--%1 se puede dar una sola vez: %2</translation>
    </message>
    <message>
        <source>there is one window</source>
        <translation>hay una sola ventana</translation>
    </message>
    <message>
        <source>--screenshot must name a file that ends in .png, not &apos;%1&apos;</source>
        <translation>--screenshot debe nombrar un archivo que termine en .png, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>one thing can be printed</source>
        <translation>se puede imprimir una sola cosa</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing; %2 do</source>
        <translation>--export: &apos;%1&apos; no significa nada en el nombre de un archivo; sí %2</translation>
    </message>
    <message>
        <source>one figure can be opened, and &apos;%1&apos; is a second one</source>
        <translation>se puede abrir una sola figura, y &apos;%1&apos; es la segunda</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an option nor a file; --help lists the options</source>
        <translation>&apos;%1&apos; no es ni una opción ni un archivo; --help enumera las opciones</translation>
    </message>
    <message>
        <source>of &apos;%1&apos; only the description is left: its parameters and unit are those of the file, size, looks and view the usual ones</source>
        <translation>de &apos;%1&apos; solo queda la descripción: los parámetros y la unidad son los del archivo; el tamaño, el aspecto y la vista, los habituales</translation>
    </message>
    <message>
        <source>--animate goes with neither --json nor --print nor --screenshot</source>
        <translation>--animate no va con --json, --print ni --screenshot</translation>
    </message>
    <message>
        <source>%1; --help lists the options</source>
        <translation>%1; --help enumera las opciones</translation>
    </message>
    <message>
        <source>Pixels to the inch</source>
        <translation>Píxeles por pulgada</translation>
    </message>
    <message>
        <source>Font of all text (default %1).</source>
        <translation>Fuente de todo el texto (por omisión, %1).</translation>
    </message>
    <message>
        <source>Height of text in points</source>
        <translation>Altura del texto en puntos</translation>
    </message>
    <message>
        <source>The same of the numbers at the axes, as --font-size unless given</source>
        <translation>Lo mismo para los números de los ejes; como --font-size si no se da</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points</source>
        <translation>Grosor de las líneas de P y Q en puntos</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Sin fondo</translation>
    </message>
    <message>
        <source>Lines at the numbers of the axes</source>
        <translation>Líneas en los números de los ejes</translation>
    </message>
    <message>
        <source>Lines all around the plot</source>
        <translation>Líneas en torno a todo el gráfico</translation>
    </message>
    <message>
        <source>Place of the legend</source>
        <translation>Lugar de la leyenda</translation>
    </message>
    <message>
        <source>Both values and the parameters above the plot</source>
        <translation>Los dos valores y los parámetros encima del gráfico</translation>
    </message>
    <message>
        <source>Letters of an .svg as outlines, not as text</source>
        <translation>Letras de un .svg como contornos, no como texto</translation>
    </message>
    <message>
        <source>--font must be the name of a font, of at most %1 letters, such as DejaVu Sans, not &apos;%2&apos;</source>
        <translation>--font debe ser el nombre de una fuente, de %1 letras como máximo, como DejaVu Sans, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--preset must be %1, not &apos;%2&apos;</source>
        <translation>--preset debe ser %1, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--include takes %1, or none by itself, not &apos;%2&apos;</source>
        <translation>--include admite %1, o solo none, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be had together</source>
        <translation>--%1 y --%2 no pueden ir juntas</translation>
    </message>
    <message>
        <source>%1 (default %2).</source>
        <translation>%1 (por omisión, %2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2 (default %3).</source>
        <translation>%1: %2 (por omisión, %3).</translation>
    </message>
    <message>
        <source>%1, %2 (default %3).</source>
        <translation>%1, %2 (por omisión, %3).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Size, resolution, type and lines as they are asked for somewhere, which other options change: %1.</source>
        <translation>Tamaño, resolución, letra y líneas como se piden en algún sitio, que otras opciones cambian: %1.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>Size in pixels (1600x800), mm, cm or in (89mmx55mm, 8inx4in; default %1inx%2in); of a screenshot, in pixels.</source>
        <translation>Tamaño en píxeles (1600x800), mm, cm o in (89mmx55mm, 8inx4in; por omisión, %1inx%2in); el de una captura, en píxeles.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Light colours, which are the usual ones of figures.</source>
        <translation>Colores claros, los habituales de las figuras.</translation>
    </message>
    <message>
        <source>Dark colours, of figures, the screenshot or the window.</source>
        <translation>Colores oscuros, de las figuras, la captura o la ventana.</translation>
    </message>
    <message>
        <source>Grey tones: P and Q differ in lightness and dashes.</source>
        <translation>Tonos de gris: P y Q difieren en claridad y trazos.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>Exactly these parts, separated by commas, and not what --show opens: %1; or none.</source>
        <translation>Exactamente estas partes, separadas por comas, y no lo que abre --show: %1; o none.</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in %1, such as 1600x800 or 89mmx55mm, with sides of %2 to %3 pixels, not &apos;%4&apos;</source>
        <translation>--size debe ser ANCHOxALTO en %1, como 1600x800 o 89mmx55mm, con lados de %2 a %3 píxeles, no &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--size of a --screenshot must be in pixels, such as 1280x800, not &apos;%1&apos;</source>
        <translation>--size de una captura (--screenshot) debe estar en píxeles, como 1280x800, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>What is in a figure</source>
        <translation>Qué hay en una figura</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Muchas a la vez</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Ten thousand can be written 10000, 10,000, &apos;10 000&apos;, 1e4 or 10k; decimals have a point.</source>
        <translation>Diez mil se puede escribir 10000, 10,000, &apos;10 000&apos;, 1e4 o 10k; los decimales llevan punto.</translation>
    </message>
    <message>
        <source>All parameters but --pseudocount take several values: --sigma 0.1,0.5,1, or --bins 20 --bins 79, or --samples &apos;500;10000&apos; with semicolons. A comma before groups of three digits makes one number (10,000), and so does one comma where only a decimal one is possible (0,5). --json and --export then go through all combinations, at most %1; in a file&apos;s name %2 stand for what each has, and no two files may have one name. What fails is told at the end.</source>
        <translation>Todos los parámetros salvo --pseudocount admiten varios valores: --sigma 0.1,0.5,1, o --bins 20 --bins 79, o --samples &apos;500;10000&apos; con punto y coma. Una coma ante grupos de tres cifras hace un solo número (10,000), y también una coma donde solo es posible la decimal (0,5). --json y --export recorren entonces todas las combinaciones, %1 como máximo; en el nombre de un archivo, %2 representan lo que cada uno tiene, y no puede haber dos archivos con el mismo nombre. Lo que falla se dice al final.</translation>
    </message>
    <message>
        <source>Without --json, --export, --print, --screenshot or --check-lesson a window opens with the given parameters. Options of Qt&apos;s own are let through: %1.</source>
        <translation>Sin --json, --export, --print, --screenshot ni --check-lesson se abre una ventana con los parámetros dados. Las opciones propias de Qt se dejan pasar: %1.</translation>
    </message>
    <message>
        <source>The JSON object is described in README.md, &quot;The JSON object&quot;.</source>
        <translation>El objeto JSON se describe en README.md, &quot;The JSON object&quot;.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>--check-lesson goes alone: it prints what is wrong with a lesson, and ends</source>
        <translation>--check-lesson va sola: imprime lo que está mal en una lección y termina</translation>
    </message>
    <message>
        <source>--check-lesson needs the name of a file</source>
        <translation>--check-lesson necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Open this lesson (.md) beside the chart.</source>
        <translation>Abre esta lección (.md) junto al gráfico.</translation>
    </message>
    <message>
        <source>Begin the lesson with this step, from 1 on.</source>
        <translation>Empieza la lección por este paso, contando desde 1.</translation>
    </message>
    <message>
        <source>Fill the screen with the chart, the values and the step, in type for the last row; with --screenshot, draw that.</source>
        <translation>Llena la pantalla con el gráfico, los valores y el paso, en letra para la última fila; con --screenshot, dibuja eso.</translation>
    </message>
    <message>
        <source>Print every mistake in a lesson as FILE:line: what, and end: with status 1 if there is one. Each file needs its own --check-lesson.</source>
        <translation>Imprime cada error de una lección como FILE:line: what y termina: con estado 1 si hay alguno. Cada archivo necesita su propia --check-lesson.</translation>
    </message>
    <message>
        <source>--step is for --lesson, which is not asked for</source>
        <translation>--step es para --lesson, que no se ha pedido</translation>
    </message>
    <message>
        <source>--lesson can be given once: one lesson is shown at a time</source>
        <translation>--lesson se puede dar una sola vez: se muestra una lección cada vez</translation>
    </message>
    <message>
        <source>--step can be given once: one step is shown at a time</source>
        <translation>--step se puede dar una sola vez: se muestra un paso cada vez</translation>
    </message>
    <message>
        <source>Print the result as one JSON object a line and end.</source>
        <translation>Imprime el resultado como un objeto JSON por línea y termina.</translation>
    </message>
    <message>
        <source>Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than once.</source>
        <translation>Escribe la figura (.png, .svg, .pdf, .tex) o los datos (.csv, .json) y termina. Se puede dar más de una vez.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>Print what makes this figure again and end: a NumPy script (python), a line for a shell (command), or all options as JSON (recipe).</source>
        <translation>Imprime lo que vuelve a hacer esta figura y termina: un programa en NumPy (python), una línea para la consola (command) o todas las opciones en JSON (recipe).</translation>
    </message>
    <message>
        <source>Write a picture (.png) of the whole window, --size large, and end.</source>
        <translation>Escribe una imagen (.png) de toda la ventana, del tamaño --size, y termina.</translation>
    </message>
    <message>
        <source>Begin the .csv with lines that start with # and tell the parameters and the values.</source>
        <translation>Empieza el .csv con líneas que comienzan por # y dicen los parámetros y los valores.</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).</source>
        <translation>Otras semillas que recorrer para la dispersión en JSON y la banda de una figura, %1 (por omisión, %2).</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Imprime esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Imprime la versión y termina.</translation>
    </message>
    <message>
        <source>--export of a figure (.png, .svg, .pdf, .tex)</source>
        <translation>--export de una figura (.png, .svg, .pdf, .tex)</translation>
    </message>
    <message>
        <source>--export of an .svg</source>
        <translation>--export de un .svg</translation>
    </message>
    <message>
        <source>--json, --export of a .json</source>
        <translation>--json, --export de un .json</translation>
    </message>
    <message>
        <source>--export of a .csv</source>
        <translation>--export de un .csv</translation>
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
        <translation>la ventana</translation>
    </message>
    <message>
        <source>Size of each sample</source>
        <translation>Tamaño de cada muestra</translation>
    </message>
    <message>
        <source>Sigma of the log-normal</source>
        <translation>Sigma de la lognormal</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>Número de intervalos</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict (the definition), smooth or renormalise</source>
        <translation>Qué hacer con los intervalos que contienen valores de una sola muestra: skip (omitir, como el cuaderno del curso), strict (la definición), smooth (suavizar) o renormalise (renormalizar)</translation>
    </message>
    <message>
        <source>What smooth adds to every bin</source>
        <translation>Lo que smooth suma a cada intervalo</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not clear: write &apos;%3&apos; for %4 values%5</source>
        <translation>--%1 &apos;%2&apos; no está claro: escribe &apos;%3&apos; para %4 valores%5</translation>
    </message>
    <message>
        <source>, or %1 for one</source>
        <translation>, o %1 para uno</translation>
    </message>
    <message>
        <source>, which is one number; several are written &apos;%1&apos;</source>
        <translation>, que es un solo número; varios se escriben &apos;%1&apos;</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Pins the same but for these parameters, to compare with: sigma=0.8,bins=20.</source>
        <translation>Fija lo mismo salvo estos parámetros, para comparar: sigma=0.8,bins=20.</translation>
    </message>
    <message>
        <source>--pin takes %1 and a value, separated by commas, not &apos;%2&apos;</source>
        <translation>--pin admite %1 y un valor, separados por comas, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 takes no value, and was given &apos;%2&apos;</source>
        <translation>-%1 no admite ningún valor, y se le dio &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 needs a value</source>
        <translation>-%1 necesita un valor</translation>
    </message>
    <message>
        <source>--%1 is for %2, which is not asked for</source>
        <translation>--%1 es para %2, que no se ha pedido</translation>
    </message>
    <message>
        <source>--empty-bins smooth</source>
        <translation>--empty-bins smooth</translation>
    </message>
    <message>
        <source>--json, --export of a .json, or --export of a figure with --show band or --include band</source>
        <translation>--json, --export de un .json, o --export de una figura con --show band o --include band</translation>
    </message>
    <message>
        <source>--include pinned needs something to compare with: --pin sigma=0.8, or an opened figure that has it</source>
        <translation>--include pinned necesita algo con que comparar: --pin sigma=0.8, o una figura abierta que lo tenga</translation>
    </message>
    <message>
        <source>--x-range or --show held</source>
        <translation>--x-range o --show held</translation>
    </message>
    <message>
        <source>--show terms or --include terms</source>
        <translation>--show terms o --include terms</translation>
    </message>
    <message>
        <source>--%1 band needs at least %2 further seeds, and --spread %3 leaves too few</source>
        <translation>--%1 band necesita al menos %2 semillas más, y --spread %3 deja demasiado pocas</translation>
    </message>
    <message>
        <source>--show %1 is for figures without --include, which says by itself what they have</source>
        <translation>--show %1 es para figuras sin --include, que dice por sí misma lo que tienen</translation>
    </message>
    <message>
        <source>--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked for</source>
        <translation>--show %1 es para figuras (.png, .svg, .pdf, .tex), --screenshot o la ventana, y no se ha pedido nada de eso</translation>
    </message>
    <message>
        <source>--show %1 is for --screenshot or the window: neither figures nor data have it</source>
        <translation>--show %1 es para --screenshot o la ventana: ni las figuras ni los datos lo tienen</translation>
    </message>
    <message>
        <source>the values of --%1 have more than %2 combinations, which is too many at once</source>
        <translation>los valores de --%1 tienen más de %2 combinaciones, demasiadas a la vez</translation>
    </message>
    <message>
        <source>--print goes with neither --json nor --export nor --screenshot</source>
        <translation>--print no va con --json, --export ni --screenshot</translation>
    </message>
    <message>
        <source>--%1 can have several values for --json and --export alone</source>
        <translation>--%1 solo puede tener varios valores para --json y --export</translation>
    </message>
    <message>
        <source>two files would be &apos;%1&apos;</source>
        <translation>dos archivos se llamarían &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; may be one file</source>
        <translation>&apos;%1&apos; y &apos;%2&apos; pueden ser un mismo archivo</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own</source>
        <translation>--export: %1; da a cada uno un nombre propio</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own, with %2 in it</source>
        <translation>--export: %1; da a cada uno un nombre propio, con %2 en él</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>--%1 must be %2, not &apos;%3&apos;</source>
        <translation>--%1 debe ser %2, no &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, not &apos;%4&apos;</source>
        <translation>--%1 debe ser %2 %3, no &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, and &apos;%4&apos; is not clear: write %5</source>
        <translation>--%1 debe ser %2 %3, y &apos;%4&apos; no está claro: escribe %5</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>--x-range must be LOW:HIGH, such as -4:6, from %1 to %2 wide and around %3 to %4, not &apos;%5&apos;</source>
        <translation>--x-range debe ser BAJO:ALTO, como -4:6, de %1 a %2 de ancho y centrado entre %3 y %4, no &apos;%5&apos;</translation>
    </message>
    <message>
        <source>What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, have %2.</source>
        <translation>Lo que está abierto en la ventana o en su captura, separado por comas: %1. Las figuras exportadas también tienen %2.</translation>
    </message>
    <message>
        <source>which</source>
        <translation>cuáles</translation>
    </message>
    <message>
        <source>Which terms, where there are some: %1 (default %2).</source>
        <translation>Qué términos, donde los hay: %1 (por omisión, %2).</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>Unit of both values: %1 (default %2). JSON and CSV are always in nats.</source>
        <translation>Unidad de los dos valores: %1 (por omisión, %2). JSON y CSV siempre van en nats.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>Scale of the probabilities: %1 (default linear).</source>
        <translation>Escala de las probabilidades: %1 (por omisión, linear).</translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <translation>BAJO:ALTO</translation>
    </message>
    <message>
        <source>Holds the picture over this range, in standard deviations, and draws density. LOW,HIGH and MIDDLE+-HALF are read, too.</source>
        <translation>Inmoviliza los ejes sobre este rango, en desviaciones estándar, y dibuja la densidad. También se leen BAJO,ALTO y CENTRO+-MITAD.</translation>
    </message>
    <message>
        <source>Density at the top of a picture that is held, %1 (default %2).</source>
        <translation>Densidad en lo alto de un gráfico inmovilizado, %1 (por omisión, %2).</translation>
    </message>
    <message>
        <source>--show takes %1, not &apos;%2&apos;</source>
        <translation>--show admite %1, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>See, understand and explain the Kullback-Leibler divergence of two samples: P, z-scored log-normal, and Q, z-scored normal. A figure (.png, .svg, .pdf, .json) that this program wrote brings back all it was made with, and options change that. A lesson (.md) is opened beside the chart.</source>
        <translation>Para ver, entender y explicar la divergencia de Kullback-Leibler de dos muestras: P, lognormal estandarizada, y Q, normal estandarizada. Una figura (.png, .svg, .pdf, .json) escrita por este programa trae de vuelta todo aquello con que se hizo, y las opciones lo cambian. Una lección (.md) se abre junto al gráfico.</translation>
    </message>
    <message>
        <source>Usage: kl-explorer [options] [figure or lesson]
</source>
        <translation>Uso: kl-explorer [opciones] [figura o lección]
</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Language of the window, of figures and of messages: %1 (default: the system’s, or English).</source>
        <translation>Idioma de la ventana, de las figuras y de los mensajes: %1 (por omisión, el del sistema o, si no, inglés).</translation>
    </message>
    <message>
        <source>each lesson needs its own --check-lesson: write --check-lesson before &apos;%1&apos;, too</source>
        <translation>cada lección necesita su propio --check-lesson: escriba --check-lesson también delante de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: a figure does not go with it</source>
        <translation>una lección fija por sí misma los parámetros y la vista: no va con una figura</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: --%1 does not go with it</source>
        <translation>una lección fija por sí misma los parámetros y la vista: --%1 no va con ella</translation>
    </message>
    <message>
        <source>one lesson is shown at a time, and &apos;%1&apos; is a second one</source>
        <translation>se muestra una sola lección a la vez, y &apos;%1&apos; es la segunda</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; cannot be opened: %2</source>
        <translation>la lección &apos;%1&apos; no se puede abrir: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lesson: line %2: %3</source>
        <translation>&apos;%1&apos; no es una lección: línea %2: %3</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; is for --screenshot or the window, and neither is asked for</source>
        <translation>la lección &apos;%1&apos; es para --screenshot o para la ventana, y no se pide ninguna de las dos cosas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in UTF-8</source>
        <translation>«%1» no está en UTF-8</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use --json or --export FILE, or set DISPLAY</source>
        <translation>no hay pantalla en la que abrir una ventana; use --json o --export ARCHIVO, o defina DISPLAY</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>There is not enough memory for N = %1. Choose a smaller N.</source>
        <translation>No hay memoria suficiente para N = %1. Elige un N menor.</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>The truth is +∞, because %1. The line has no end: its middle is %2.</source>
        <translation>El valor verdadero es +∞, porque %1. La línea no tiene fin: su centro es %2.</translation>
    </message>
    <message>
        <source>The truth is %1(s/σ) = %2 %3, s being the log-normal’s standard deviation. The line goes from 0 to it.</source>
        <translation>El valor verdadero es %1(s/σ) = %2 %3, donde s es la desviación estándar de la lognormal. La línea va de 0 a él.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>truth %1</source>
        <translation>verdadero %1</translation>
    </message>
    <message>
        <source>%1. Click to choose what is done with empty bins.</source>
        <translation>%1. Haz clic para elegir qué se hace con los intervalos vacíos.</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>fijado %1</translation>
    </message>
</context>
<context>
    <name>EmptyBinsPanel</name>
    <message>
        <source>Skip (as in the lecture notebook)</source>
        <translation>Omitir (como en el cuaderno del curso)</translation>
    </message>
    <message>
        <source>Strict (the definition)</source>
        <translation>Estricto (la definición)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Renormalizar</translation>
    </message>
    <message>
        <source>Leaves them out of both sums: finite values, which lack what these bins would add.</source>
        <translation>Los deja fuera de las dos sumas: valores finitos, a los que les falta lo que aportarían estos intervalos.</translation>
    </message>
    <message>
        <source>One bin of P without Q makes KL(P‖Q) infinite, one of Q without P KL(Q‖P).</source>
        <translation>Un intervalo de P sin Q hace infinita KL(P‖Q); uno de Q sin P, KL(Q‖P).</translation>
    </message>
    <message>
        <source>Adds a pseudocount to every bin of both samples: no bin is empty, and both values are finite, the smaller the more is added.</source>
        <translation>Suma un pseudoconteo a cada intervalo de las dos muestras: ningún intervalo está vacío y los dos valores son finitos, tanto menores cuanto más se suma.</translation>
    </message>
    <message>
        <source>Leaves them out and rescales the rest to total 1: both values are those of the shared part, and never below 0.</source>
        <translation>Los deja fuera y reescala el resto para que sume 1: los dos valores son los de la parte común, y nunca son negativos.</translation>
    </message>
    <message>
        <source>Pseudocount α</source>
        <translation>Pseudoconteo α</translation>
    </message>
    <message>
        <source>What to do with empty bins</source>
        <translation>Qué hacer con los intervalos vacíos</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only. Both values depend on it, the truth does not.</source>
        <translation>Qué se hace con los intervalos que tienen valores de una sola muestra. De ello dependen los dos valores; el verdadero no.</translation>
    </message>
    <message>
        <source>What is added to every count, in each bin and for both samples. The more, the smaller both values: P and Q become more alike.</source>
        <translation>Lo que se suma a cada conteo, en cada intervalo y en las dos muestras. Cuanto más, menores los dos valores: P y Q se vuelven más parecidas.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Copy figure</source>
        <translation>Copiar figura</translation>
    </message>
    <message>
        <source>Given up; nothing is copied.</source>
        <translation>Abandonado; no se copió nada.</translation>
    </message>
    <message>
        <source>The figure cannot be copied: %1.</source>
        <translation>No se puede copiar la figura: %1.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard: %1, as picture, SVG and PDF.</source>
        <translation>La figura está en el portapapeles: %1, como imagen, SVG y PDF.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>TikZ figure (*.tex)</source>
        <translation>Figura TikZ (*.tex)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON object (*.json)</source>
        <translation>Objeto JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Given up; nothing is written.</source>
        <translation>Abandonado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Compressing the picture…</source>
        <translation>Comprimiendo la imagen…</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>Abandonando…</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>se abandonó</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>One pixel of the file on one of the screen; drag to see other parts</source>
        <translation>Un píxel del archivo por cada uno de la pantalla; arrastra para ver otras partes</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>Vista previa al 100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Puts the figure on the clipboard, as picture, SVG and PDF</source>
        <translation>Pone la figura en el portapapeles, como imagen, SVG y PDF</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>, peak %1 ↑</source>
        <translation>, pico %1 ↑</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Density, share per unit</source>
        <translation>Densidad, proporción por unidad</translation>
    </message>
    <message>
        <source>skipped bins</source>
        <translation>intervalos omitidos</translation>
    </message>
    <message>
        <source>bins left out</source>
        <translation>intervalos excluidos</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidos</translation>
    </message>
    <message>
        <source>exact density</source>
        <translation>densidad exacta</translation>
    </message>
    <message>
        <source>exact masses</source>
        <translation>masas exactas</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exactas</translation>
    </message>
    <message>
        <source>9 in 10 further samples</source>
        <translation>9 de cada 10 muestras más</translation>
    </message>
    <message>
        <source>9 in 10 samples</source>
        <translation>9 de cada 10 muestras</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijadas</translation>
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
        <translation>fijado: %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</source>
        <translation>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>%1 exacta</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Anc&amp;ho</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Unidad del ancho y del alto</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Alto</translation>
    </message>
    <message>
        <source>&amp;Keep ratio</source>
        <translation>Man&amp;tener proporción</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>El ancho y el alto cambian juntos</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Type and lines</source>
        <translation>Letra y líneas</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Axis n&amp;umbers</source>
        <translation>&amp;Números de los ejes</translation>
    </message>
    <message>
        <source>Li&amp;ne width</source>
        <translation>Grosor de &amp;línea</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sche&amp;me</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>Gris, para imprimir</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Fon&amp;do transparente</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>C&amp;uadrícula</translation>
    </message>
    <message>
        <source>Fram&amp;e all around the plot</source>
        <translation>&amp;Marco alrededor de todo el gráfico</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué hay en ella</translation>
    </message>
    <message>
        <source>&amp;As on screen</source>
        <translation>C&amp;omo en pantalla</translation>
    </message>
    <message>
        <source>Exact distributions</source>
        <translation>Distribuciones exactas</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>&amp;Banda de otras muestras</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Términos por intervalo</translation>
    </message>
    <message>
        <source>P&amp;inned curves</source>
        <translation>Curvas f&amp;ijadas</translation>
    </message>
    <message>
        <source>Fi&amp;lls under the curves</source>
        <translation>Relleno ba&amp;jo las curvas</translation>
    </message>
    <message>
        <source>Hat&amp;ching of bins left out</source>
        <translation>Ra&amp;yado de los intervalos excluidos</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>De dónde viene el error</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>Ley&amp;enda</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Donde haya sitio</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Above the plot</source>
        <translation>Encima del gráfico</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Capti&amp;on with all parameters</source>
        <translation>Rótulo con todo&amp;s los parámetros</translation>
    </message>
    <message>
        <source>S&amp;VG: letters as outlines</source>
        <translation>S&amp;VG: letras como contornos</translation>
    </message>
    <message>
        <source>Looks the same without the font; can no longer be searched or edited as text</source>
        <translation>Se ve igual sin la fuente; ya no se puede buscar ni editar como texto</translation>
    </message>
    <message>
        <source>The curves that are pinned, to compare with</source>
        <translation>Las curvas que están fijadas, para comparar</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>No hay nada fijado</translation>
    </message>
</context>
<context>
    <name>FigureOptions</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 debe ser de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>%1 has no meaning</source>
        <translation>%1 no significa nada</translation>
    </message>
    <message>
        <source>the font must have a name of at most %1 letters, all of which can be seen</source>
        <translation>la fuente debe tener un nombre de %1 letras como máximo, todas visibles</translation>
    </message>
    <message>
        <source>a picture would be %1 × %2 pixels large, and each side must have from %3 to %4</source>
        <translation>una imagen tendría %1 × %2 píxeles, y cada lado debe tener de %3 a %4</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vista previa de la figura</translation>
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
        <translation>¿Qué estoy viendo?</translation>
    </message>
    <message>
        <source>Click or press %1 for more (%2 of %3). Esc closes.</source>
        <translation>Haz clic o pulsa %1 para ver más (%2 de %3). Esc cierra.</translation>
    </message>
    <message>
        <source>A click or Esc closes.</source>
        <translation>Un clic o Esc cierra.</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Close the lesson; everything else stays as it is</source>
        <translation>Cierra la lección; todo lo demás se queda como está</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step.</source>
        <translation>Los ajustes ya no son los de este paso.</translation>
    </message>
    <message>
        <source>Set them again</source>
        <translation>Volver a fijarlos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Sets the parameters to those that the text speaks of</source>
        <translation>Lleva los parámetros a los valores de que habla el texto</translation>
    </message>
    <message>
        <source>Goes back to the step before, with the settings it speaks of</source>
        <translation>Vuelve al paso anterior, con los ajustes de que habla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ends the lesson; the window stays as it is</source>
        <translation>Termina la lección; la ventana se queda como está</translation>
    </message>
    <message>
        <source>Goes on to the next step, which may set the sliders</source>
        <translation>Sigue con el paso siguiente, que puede mover los deslizadores</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in this file</source>
        <translation>
            <numerusform>%n error en este archivo</numerusform>
            <numerusform>%n errores en este archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRun</name>
    <message>
        <source>“%1” has no step.</source>
        <translation>«%1» no tiene ningún paso.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«%1» no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>“%1” is no lesson: line %2: %3.</source>
        <translation>«%1» no es una lección: línea %2: %3.</translation>
    </message>
    <message>
        <source>step %1 of the lesson</source>
        <translation>paso %1 de la lección</translation>
    </message>
    <message>
        <source>show me</source>
        <translation>mostrármelo</translation>
    </message>
    <message>
        <source>back to the lesson’s settings</source>
        <translation>volver a los ajustes de la lección</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>You chose “%1”; it is “%2”.</source>
        <translation>Elegiste «%1»; es «%2».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copiar como &amp;Python</translation>
    </message>
    <message>
        <source>Put a short NumPy script on the clipboard that prints the same two values and draws the curves</source>
        <translation>Pone en el portapapeles un breve programa en NumPy que imprime los mismos dos valores y dibuja las curvas</translation>
    </message>
    <message>
        <source>A Python script that makes these values again is on the clipboard.</source>
        <translation>En el portapapeles hay un programa en Python que vuelve a calcular estos valores.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como &amp;orden</translation>
    </message>
    <message>
        <source>Put the line for a shell on the clipboard that makes this very figure</source>
        <translation>Pone en el portapapeles la línea de consola que hace esta misma figura</translation>
    </message>
    <message>
        <source>The command that makes this figure is on the clipboard.</source>
        <translation>En el portapapeles está la orden que hace esta figura.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Nueva muestra</translation>
    </message>
    <message>
        <source>Draw other values from the same two distributions, with the next seed: both estimates change, the truth stays</source>
        <translation>Extrae otros valores de las mismas dos distribuciones, con la semilla siguiente: cambian las dos estimaciones; el valor verdadero no</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>Write the figure as PNG, SVG, PDF or TikZ</source>
        <translation>Escribe la figura como PNG, SVG, PDF o TikZ</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exportar &amp;datos…</translation>
    </message>
    <message>
        <source>Write the bins, what each holds and adds, and both values as CSV or JSON</source>
        <translation>Escribe los intervalos, lo que cada uno contiene y aporta, y los dos valores como CSV o JSON</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>Exportar an&amp;imación…</translation>
    </message>
    <message>
        <source>Write the figure as it moves while a parameter goes from one value to another</source>
        <translation>Escribe la figura en movimiento mientras un parámetro va de un valor a otro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; it opens next time as it was left</source>
        <translation>Cierra la ventana; la próxima vez se abre como se dejó</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of a parameter or of the picture</source>
        <translation>Deshace el último cambio de un parámetro o de la imagen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Vuelve a hacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <source>Back to the lecture notebook’s settings, which the program starts with: N = 10&#x202f;000, σ = 0.5, 79 bins, seed 42</source>
        <translation>Vuelve a los ajustes del cuaderno del curso, con los que empieza el programa: N = 10&#x202f;000, σ = 0,5, 79 intervalos, semilla 42</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Copiar &amp;figura</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>Pone la figura en el portapapeles como imagen</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Copiar &amp;valores</translation>
    </message>
    <message>
        <source>Put both values, with all their digits, and the parameters on the clipboard</source>
        <translation>Pone en el portapapeles los dos valores, con todas sus cifras, y los parámetros</translation>
    </message>
    <message>
        <source>Copy &amp;table of bins</source>
        <translation>Copiar ta&amp;bla de intervalos</translation>
    </message>
    <message>
        <source>Put every bin’s edges, counts, masses and terms on the clipboard, for a spreadsheet</source>
        <translation>Pone en el portapapeles los límites, conteos, masas y términos de cada intervalo, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy &amp;words</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Put the sentences below the chart on the clipboard</source>
        <translation>Pone en el portapapeles las frases de debajo del gráfico</translation>
    </message>
    <message>
        <source>&amp;Give up calculating</source>
        <translation>&amp;Abandonar el cálculo</translation>
    </message>
    <message>
        <source>Stop what is played; else stop calculating and go back to what is shown; else leave full screen</source>
        <translation>Detiene lo que se anima; si no, deja de calcular y vuelve a lo que se muestra; si no, sale de la pantalla completa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Whole range, probability per bin</source>
        <translation>Rango &amp;completo, probabilidad por intervalo</translation>
    </message>
    <message>
        <source>From the first bin to the last, as the lecture notebook draws it; the values stay</source>
        <translation>Del primer intervalo al último, como lo dibuja el cuaderno del curso; los valores no cambian</translation>
    </message>
    <message>
        <source>&amp;Held still: density over −4 … 6</source>
        <translation>&amp;Ejes inmóviles: densidad sobre −4 … 6</translation>
    </message>
    <message>
        <source>Axes that do not move, so that Q stays put while P bends; the values stay. Wheel or + and − zoom, dragging or Shift with an arrow moves, a double click or Home shows all</source>
        <translation>Ejes que no se mueven, de modo que Q se queda quieta mientras P se deforma; los valores no cambian. La rueda o + y − amplían y reducen, arrastrar o Mayús con una flecha desplaza, un doble clic o Inicio lo muestra todo</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Inmovilizar</translation>
    </message>
    <message>
        <source>&amp;Logarithmic probability</source>
        <translation>Probabilidad &amp;logarítmica</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal ratios, for the tails; the values stay</source>
        <translation>Pasos iguales hacia arriba son cocientes iguales, para las colas; los valores no cambian</translation>
    </message>
    <message>
        <source>&amp;Show all that is held</source>
        <translation>Mostrar todo lo inmo&amp;vilizado</translation>
    </message>
    <message>
        <source>Density over the whole range, as Home or a double click in the chart; the values stay</source>
        <translation>Densidad sobre el rango completo, como Inicio o un doble clic en el gráfico; los valores no cambian</translation>
    </message>
    <message>
        <source>&amp;Terms per bin</source>
        <translation>&amp;Términos por intervalo</translation>
    </message>
    <message>
        <source>Charts of what each bin adds to the two sums; the values stay</source>
        <translation>Gráficos de lo que cada intervalo aporta a las dos sumas; los valores no cambian</translation>
    </message>
    <message>
        <source>    of both values</source>
        <translation>    de los dos valores</translation>
    </message>
    <message>
        <source>    of KL(P‖Q) alone</source>
        <translation>    solo de KL(P‖Q)</translation>
    </message>
    <message>
        <source>    of KL(Q‖P) alone</source>
        <translation>    solo de KL(Q‖P)</translation>
    </message>
    <message>
        <source>Show the terms %1; the values stay</source>
        <translation>Muestra los términos %1; los valores no cambian</translation>
    </message>
    <message>
        <source>&amp;Exact distributions</source>
        <translation>Distribuciones e&amp;xactas</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins; the values stay</source>
        <translation>Líneas finas: lo que mostrarían infinitos valores en los mismos intervalos; los valores no cambian</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exactas</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>&amp;Banda de otras muestras</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin; the values stay</source>
        <translation>Dónde están en cada intervalo 9 de cada 10 muestras del mismo tamaño; los valores no cambian</translation>
    </message>
    <message>
        <source>Table &amp;of bins</source>
        <translation>Tabla de &amp;intervalos</translation>
    </message>
    <message>
        <source>Every bin’s edges, counts, masses and terms in numbers; the values stay</source>
        <translation>Límites, conteos, masas y términos de cada intervalo en números; los valores no cambian</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Keep these curves and values in sight, to compare other settings with</source>
        <translation>Mantiene a la vista estas curvas y valores, para compararlos con otros ajustes</translation>
    </message>
    <message>
        <source>In b&amp;its</source>
        <translation>En bit&amp;s</translation>
    </message>
    <message>
        <source>Show bits (logarithms to base 2) in place of nats (natural logarithms): the same information, in numbers 1/ln 2 ≈ 1.44 times as large</source>
        <translation>Muestra bits (logaritmos de base 2) en lugar de nats (logaritmos naturales): la misma información, en números 1/ln 2 ≈ 1,44 veces mayores</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el siste&amp;ma</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Everything in the window larger, up to 300 %</source>
        <translation>Todo más grande en la ventana, hasta el 300&#x202f;%</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Everything in the window smaller, down to 75 %</source>
        <translation>Todo más pequeño en la ventana, hasta el 75&#x202f;%</translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Texto del tamaño del escritorio</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Let the window fill the screen, and back</source>
        <translation>Hace que la ventana llene la pantalla, y al revés</translation>
    </message>
    <message>
        <source>a new result has come meanwhile. Close this dialog and open it again.</source>
        <translation>entretanto ha llegado un resultado nuevo. Cierra este diálogo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Both values are on the clipboard, with all their digits.</source>
        <translation>Los dos valores están en el portapapeles, con todas sus cifras.</translation>
    </message>
    <message>
        <source>The table of bins is on the clipboard, with all its digits.</source>
        <translation>La tabla de intervalos está en el portapapeles, con todas sus cifras.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>Menú %1</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>example “%1”</source>
        <translation>ejemplo «%1»</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What am I seeing?</source>
        <translation>¿&amp;Qué estoy viendo?</translation>
    </message>
    <message>
        <source>Name the parts of the window, and say what the numbers mean</source>
        <translation>Nombra las partes de la ventana y dice qué significan los números</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>List all keys: of the menus, the sliders, the chart and a presentation</source>
        <translation>Enumera todas las teclas: las de los menús, los deslizadores, el gráfico y una presentación</translation>
    </message>
    <message>
        <source>&amp;About KL Explorer</source>
        <translation>Acerca de &amp;KL Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Ac&amp;erca de Qt</translation>
    </message>
    <message>
        <source>The library this is built on</source>
        <translation>La biblioteca sobre la que está hecho</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n minuto aproximadamente</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>About KL Explorer</source>
        <translation>Acerca de KL Explorer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy and PyTorch give for the same seed, how far they are from the truth, and why.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Muestra cómo se obtiene la divergencia de Kullback-Leibler de dos muestras, con los mismos números que dan NumPy y PyTorch con la misma semilla, cuánto distan de la verdad y por qué.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No ofrece ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>Go on in the lesson that is open</source>
        <translation>Avanza en la lección abierta</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>Go back in the lesson that is open</source>
        <translation>Retrocede en la lección abierta</translation>
    </message>
    <message>
        <source>&amp;Close the lesson</source>
        <translation>&amp;Cerrar la lección</translation>
    </message>
    <message>
        <source>Put the lesson away; its place is remembered, and the window stays as it is</source>
        <translation>Guarda la lección; se recuerda por dónde ibas, y la ventana se queda como está</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>Abrir &amp;lección…</translation>
    </message>
    <message>
        <source>Open a lesson of your own, a Markdown file, beside the chart; dropping the file on the window does the same</source>
        <translation>Abre junto al gráfico una lección tuya, un archivo Markdown; soltar el archivo sobre la ventana hace lo mismo</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3</source>
        <translation>%1 — paso %2 de %3</translation>
    </message>
    <message>
        <source>%1 — about %2 min</source>
        <translation>%1 — unos %2 min</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>steps and minutes of a lesson</comment>
        <translation>%1, %2 aproximadamente</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Lessons (*.md *.markdown)</source>
        <translation>Lecciones (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Locked until the lesson’s question is answered, or “Show me” is pressed</source>
        <translation>Bloqueado hasta que se responda a la pregunta de la lección o se pulse «Muéstramelo»</translation>
    </message>
    <message>
        <source>KL Explorer</source>
        <translation>KL Explorer</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>De dónde viene el error</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Intervalos vacíos</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>¿Son fiables los valores?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Medidas relacionadas</translation>
    </message>
    <message>
        <source>What the last calculation took</source>
        <translation>Lo que tardó el último cálculo</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Altura de la figura</translation>
    </message>
    <message>
        <source>Height of the terms</source>
        <translation>Altura de los términos</translation>
    </message>
    <message>
        <source>change treatment of empty bins</source>
        <translation>cambiar el tratamiento de los intervalos vacíos</translation>
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
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Bring back what a figure or a data file of this program was made with; dropping the file on the window does the same</source>
        <translation>Trae de vuelta aquello con que se hizo una figura o un archivo de datos de este programa; soltar el archivo sobre la ventana hace lo mismo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar lista</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <translation>Vacía esta lista; los archivos se quedan</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>A&amp;nimar</translation>
    </message>
    <message>
        <source>Play &amp;N</source>
        <translation>Animar &amp;N</translation>
    </message>
    <message>
        <source>N runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>N va y vuelve por sí solo, por todo el recorrido de su deslizador; los ejes no se mueven</translation>
    </message>
    <message>
        <source>&amp;Play σ</source>
        <translation>Animar &amp;σ</translation>
    </message>
    <message>
        <source>σ runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>σ va y vuelve por sí solo, por todo el recorrido de su deslizador; los ejes no se mueven</translation>
    </message>
    <message>
        <source>Play &amp;bins</source>
        <translation>Animar &amp;intervalos</translation>
    </message>
    <message>
        <source>The number of bins runs there and back by itself; the axes are held still</source>
        <translation>El número de intervalos va y vuelve por sí solo; los ejes no se mueven</translation>
    </message>
    <message>
        <source>Play ne&amp;w samples</source>
        <translation>Animar &amp;muestras nuevas</translation>
    </message>
    <message>
        <source>One sample after the other, which leave traces: so that one sees what chance does</source>
        <translation>Una muestra tras otra, que dejan rastro: así se ve lo que hace el azar</translation>
    </message>
    <message>
        <source>%1 (to %2×)</source>
        <translation>%1 (a %2×)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>Play twice as fast, up to four times the usual speed</source>
        <translation>Anima el doble de rápido, hasta cuatro veces la velocidad habitual</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Play half as fast, down to a quarter of the usual speed</source>
        <translation>Anima a la mitad de velocidad, hasta un cuarto de la habitual</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>Chart, values and the lesson’s step over the whole screen, to be read from the last row; Esc comes back</source>
        <translation>El gráfico, los valores y el paso de la lección a toda pantalla, para leerse desde la última fila; Esc vuelve</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The language of the desktop, or English</source>
        <translation>El idioma del escritorio o, si no, inglés</translation>
    </message>
    <message>
        <source>All texts and lessons in this language; the values stay</source>
        <translation>Todos los textos y las lecciones en este idioma; los valores no cambian</translation>
    </message>
    <message>
        <source>There are settings of a later version of KL Explorer. They stay as they are: this one starts with the usual ones, and will not remember them.</source>
        <translation>Hay ajustes de una versión posterior de KL Explorer. Se quedan como están: esta empieza con los habituales y no los recordará.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1, so they will be forgotten.</source>
        <translation>Los ajustes no se pueden escribir en %1, así que se olvidarán.</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Entropy H</source>
        <translation>Entropía H</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>− entropy, same bins</source>
        <translation>− entropía, mismos intervalos</translation>
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
        <translation>Variación total</translation>
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
        <translation>H(P) = −Σ p %1 p sobre todos los intervalos: la incertidumbre sobre el intervalo de un valor</translation>
    </message>
    <message>
        <source>As many equally likely bins would be as uncertain: %1 to the power of the entropy</source>
        <translation>Otros tantos intervalos igual de probables tendrían la misma incertidumbre: %1 elevado a la entropía</translation>
    </message>
    <message>
        <source>H(P,Q) = −Σ p %1 q: the cost of coding P with a code made for Q; over the shares that KL is made of</source>
        <translation>H(P,Q) = −Σ p %1 q: lo que cuesta codificar P con un código hecho para Q; sobre las proporciones de que se compone la KL</translation>
    </message>
    <message>
        <source>−Σ p %1 p over the same shares as the cross-entropy</source>
        <translation>−Σ p %1 p sobre las mismas proporciones que la entropía cruzada</translation>
    </message>
    <message>
        <source>Their difference is the value above</source>
        <translation>Su diferencia es el valor de arriba</translation>
    </message>
    <message>
        <source>The mean divergence of both from their mixture: symmetric, at most %1; over all bins</source>
        <translation>La divergencia media de las dos respecto de su mezcla: simétrica, %1 como máximo; sobre todos los intervalos</translation>
    </message>
    <message>
        <source>Half the sum of |p − q|: symmetric, at most 1; over all bins</source>
        <translation>La mitad de la suma de |p − q|: simétrica, 1 como máximo; sobre todos los intervalos</translation>
    </message>
    <message>
        <source>In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it are of %2.</source>
        <translation>En %1; la perplejidad en intervalos, la variación total sin unidad. La entropía cruzada y lo que se le resta son de %2.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>the screen is black</source>
        <translation>la pantalla está en negro</translation>
    </message>
    <message>
        <source>the screen is white</source>
        <translation>la pantalla está en blanco</translation>
    </message>
    <message>
        <source>the end is shown</source>
        <translation>se muestra el final</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>No hay notas para este paso.</translation>
    </message>
    <message>
        <source>The solution</source>
        <translation>La solución</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>El final de la lección</translation>
    </message>
</context>
<context>
    <name>NumberedPictures</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open figure</source>
        <translation>Abrir figura</translation>
    </message>
    <message>
        <source>Figures and data of KL Explorer (*.png *.svg *.pdf *.json)</source>
        <translation>Figuras y datos de KL Explorer (*.png *.svg *.pdf *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opened: %1, the first of %2 files. One figure is shown at a time.</source>
        <translation>Abierto: %1, el primero de %2 archivos. Se muestra una figura cada vez.</translation>
    </message>
    <message>
        <source>Opened: %1. Only its description was left: what is shown, and how, is as it was.</source>
        <translation>Abierto: %1. Solo quedaba su descripción: lo que se muestra, y cómo, sigue como estaba.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abierto: %1</translation>
    </message>
</context>
<context>
    <name>PanelSplitter</name>
    <message>
        <source>Width of the panel</source>
        <translation>Ancho del panel</translation>
    </message>
    <message>
        <source>Height of the table</source>
        <translation>Altura de la tabla</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Play N</source>
        <translation>Animar N</translation>
    </message>
    <message>
        <source>Play σ</source>
        <translation>Animar σ</translation>
    </message>
    <message>
        <source>Play bins</source>
        <translation>Animar intervalos</translation>
    </message>
    <message>
        <source>Play new samples</source>
        <translation>Animar muestras nuevas</translation>
    </message>
    <message>
        <source>%1: one after the other, with traces, so that one sees how far chance alone moves the curves and both values (Ctrl+4)</source>
        <translation>%1: una tras otra, con rastro, para ver cuánto mueve el azar por sí solo las curvas y los dos valores (Ctrl+4)</translation>
    </message>
    <message>
        <source>%1: it runs there and back over its whole range, and both values follow (Ctrl+%2, or the space bar on the slider)</source>
        <translation>%1: va y vuelve por todo su recorrido, y los dos valores lo siguen (Ctrl+%2, o la barra espaciadora sobre el deslizador)</translation>
    </message>
    <message>
        <source>change N</source>
        <translation>cambiar N</translation>
    </message>
    <message>
        <source>How many values each of P and Q has, from 2 to 10&#x202f;000&#x202f;000. More values: both estimates scatter less and chance adds less, as 1/N where bins are well filled. What bins hide does not go away.</source>
        <translation>Cuántos valores tiene cada una, P y Q, de 2 a 10&#x202f;000&#x202f;000. Con más valores, las dos estimaciones se dispersan menos y el azar añade menos, como 1/N donde los intervalos están bien llenos. Lo que los intervalos ocultan no desaparece.</translation>
    </message>
    <message>
        <source>change σ</source>
        <translation>cambiar σ</translation>
    </message>
    <message>
        <source>The log-normal’s σ: how skewed P is, from 0.001 (nearly normal) to 5. The larger, the larger the truth of KL(P‖Q), and the more of it bins hide.</source>
        <translation>El σ de la lognormal: cuán asimétrica es P, de 0,001 (casi normal) a 5. Cuanto mayor, mayor es el valor verdadero de KL(P‖Q) y mayor la parte que los intervalos ocultan.</translation>
    </message>
    <message>
        <source>change bins</source>
        <translation>cambiar los intervalos</translation>
    </message>
    <message>
        <source>Equal bins shared by P and Q, from 1 to 1000. More bins hide less of the truth; but with few values in each, more of them have values of one sample only and chance adds more.</source>
        <translation>Intervalos iguales, comunes a P y Q, de 1 a 1&#x202f;000. Con más, ocultan menos del valor verdadero; pero, con pocos valores en cada uno, más de ellos tienen valores de una sola muestra y el azar añade más.</translation>
    </message>
    <message>
        <source>change seed</source>
        <translation>cambiar la semilla</translation>
    </message>
    <message>
        <source>What the random numbers start from, as in np.random.seed. Another seed draws other values from the same distributions: both estimates change, the truth stays.</source>
        <translation>De dónde parten los números aleatorios, como en np.random.seed. Otra semilla extrae otros valores de las mismas distribuciones: cambian las dos estimaciones; el valor verdadero no.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
    <message>
        <source>Draws other values from the same distributions, with the next seed. Both estimates change, the truth stays.</source>
        <translation>Extrae otros valores de las mismas distribuciones, con la semilla siguiente. Cambian las dos estimaciones; el valor verdadero no.</translation>
    </message>
    <message>
        <source>%1 With Shift the arrow keys and the wheel go in finer steps.</source>
        <translation>%1 Con Mayús, las flechas y la rueda van en pasos más finos.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture.</source>
        <translation>No hay memoria suficiente para escribir la imagen.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>play N</source>
        <translation>animar N</translation>
    </message>
    <message>
        <source>play σ</source>
        <translation>animar σ</translation>
    </message>
    <message>
        <source>play bins</source>
        <translation>animar los intervalos</translation>
    </message>
    <message>
        <source>play new samples</source>
        <translation>animar muestras nuevas</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Fin de la lección</translation>
    </message>
    <message>
        <source>Esc leaves.</source>
        <translation>Esc sale.</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Rename preset…</source>
        <translation>Cambiar nombre del preajuste…</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>Eliminar preajuste…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Preajustes propios</translation>
    </message>
    <message>
        <source>Keep these settings under a name of your own</source>
        <translation>Guarda estos ajustes con un nombre tuyo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>As set below, and as no preset has it</source>
        <translation>Como se fija abajo, y como no lo tiene ningún preajuste</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>Un preajuste tuyo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>“%1” is a name of the program’s own; choose another.</source>
        <translation>«%1» es un nombre del propio programa; elige otro.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown in a list; choose a name of at most %2 characters.</source>
        <translation>«%1» no se puede mostrar en una lista; elige un nombre de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>You have a preset called “%1” already. Replace it?</source>
        <translation>Ya tienes un preajuste llamado «%1». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el preajuste «%1»?</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, not “%5”.</source>
        <translation>%1 debe ser %2 de %3 a %4, no «%5».</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.</source>
        <translation>%1 debe ser %2 de %3 a %4, y «%5» no está claro: escribe %6.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstramelo</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu pronóstico</translation>
    </message>
    <message>
        <source>The value that you expect. Any number will do; how near it is, is told afterwards.</source>
        <translation>El valor que esperas. Vale cualquier número; después se dice cuánto se acerca.</translation>
    </message>
    <message>
        <source>Drag the end of the bar, or use the arrow keys, to where you expect the value</source>
        <translation>Arrastra el extremo de la barra, o usa las flechas, hasta donde esperas el valor</translation>
    </message>
    <message>
        <source>Gives this answer, and unlocks what was locked</source>
        <translation>Da esta respuesta y desbloquea lo que estaba bloqueado</translation>
    </message>
    <message>
        <source>Does what is asked for, and shows what comes of it</source>
        <translation>Hace lo que se pide y muestra lo que resulta</translation>
    </message>
    <message>
        <source>A moment: what it is now is still being calculated.</source>
        <translation>Un momento: todavía se está calculando lo que es ahora.</translation>
    </message>
    <message>
        <source>**Your turn:** %1.</source>
        <translation>**Te toca a ti:** %1.</translation>
    </message>
    <message>
        <source>Your guess, in %1</source>
        <translation>Tu pronóstico, en %1</translation>
    </message>
    <message>
        <source>“%1” is not clear: write %2.</source>
        <translation>«%1» no está claro: escribe %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 25, for 25 %.</source>
        <translation>«%1» no es un número: escribe uno como 25, para el 25&#x202f;%.</translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 0.25, or ∞.</source>
        <translation>«%1» no es un número: escribe uno como 0,25, o ∞.</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>How the truth, without samples and bins, becomes the value of &lt;b&gt;KL(P‖Q)&lt;/b&gt;, in %1.</source>
        <translation>Cómo el valor verdadero, sin muestras ni intervalos, se convierte en el valor de &lt;b&gt;KL(P‖Q)&lt;/b&gt;, en %1.</translation>
    </message>
    <message>
        <source> The last step makes it infinite: the words below the chart say why.</source>
        <translation> El último paso lo hace infinito: el texto de debajo del gráfico dice por qué.</translation>
    </message>
    <message>
        <source> There is no estimate here: %1.</source>
        <translation> Aquí no hay estimación: %1.</translation>
    </message>
    <message>
        <source> Two values say nothing of P and Q: whatever the steps, the estimate is 0.</source>
        <translation> Dos valores no dicen nada de P y Q: sean cuales sean los pasos, la estimación es 0.</translation>
    </message>
    <message>
        <source> The largest step is there because %1.</source>
        <translation> El paso mayor se debe a que %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Computed a second way&lt;/b&gt;, in logarithms as PyTorch does: </source>
        <translation>&lt;b&gt;Calculado de otra manera&lt;/b&gt;, en logaritmos como hace PyTorch: </translation>
    </message>
    <message>
        <source>no finite value here.</source>
        <translation>aquí no hay un valor finito.</translation>
    </message>
    <message>
        <source>the same values to the last digit.</source>
        <translation>los mismos valores hasta la última cifra.</translation>
    </message>
    <message>
        <source>the same values but for %1.</source>
        <translation>los mismos valores salvo %1.</translation>
    </message>
    <message>
        <source>Truth + binning + treatment of empty bins + sampling = estimate: the bars below</source>
        <translation>Valor verdadero + agrupación + tratamiento de los intervalos vacíos + muestreo = estimación: las barras de abajo</translation>
    </message>
    <message>
        <source>What these bins and samples can show of a truth that is infinite</source>
        <translation>Lo que estos intervalos y muestras pueden mostrar de un valor verdadero infinito</translation>
    </message>
    <message>
        <source>The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) makes them, and the larger difference from the finite values above</source>
        <translation>Las mismas dos sumas como las hace torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;), y la mayor diferencia con los valores finitos de arriba</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>What was pinned cannot be shown. %1</source>
        <translation>Lo que estaba fijado no se puede mostrar. %1</translation>
    </message>
    <message>
        <source>Given up; this is the last result.</source>
        <translation>Abandonado; este es el último resultado.</translation>
    </message>
    <message>
        <source>Given up before there was a result.</source>
        <translation>Abandonado antes de que hubiera un resultado.</translation>
    </message>
    <message>
        <source>new sample</source>
        <translation>nueva muestra</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>keep to %1</source>
        <translation>mantener: %1</translation>
    </message>
    <message>
        <source>keep the bins</source>
        <translation>mantener los intervalos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. Held at %3.</source>
        <translation>%1: pide %2 intervalos, porque la larga cola de P ensancha el rango mientras los intervalos siguen estrechos. Se dejan en %3.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiados</translation>
    </message>
    <message>
        <source>return to the last result</source>
        <translation>volver al último resultado</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>dejar de fijar</translation>
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
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
</context>
<context>
    <name>ShowStage</name>
    <message>
        <source>Where the error comes from</source>
        <translation>De dónde viene el error</translation>
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
        <translation>Arrastra para cambiar el ancho, o usa las flechas; un doble clic o Intro da el habitual</translation>
    </message>
    <message>
        <source>Drag for another height, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>Arrastra para cambiar la altura, o usa las flechas; un doble clic o Intro da la habitual</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Play N from %1 to %2</source>
        <translation>Animar N de %1 a %2</translation>
    </message>
    <message>
        <source>Play σ from %1 to %2</source>
        <translation>Animar σ de %1 a %2</translation>
    </message>
    <message>
        <source>Play the bins from %1 to %2</source>
        <translation>Animar los intervalos de %1 a %2</translation>
    </message>
    <message>
        <source>Play the seeds from %1 to %2</source>
        <translation>Animar las semillas de %1 a %2</translation>
    </message>
    <message>
        <source>Runs there and back by itself. Anything you change stops it.</source>
        <translation>Va y vuelve por sí solo. Cualquier cosa que cambies lo detiene.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>TermsFigure</name>
    <message>
        <source>%1: a broken bar adds ∞, and so the sum is ∞</source>
        <translation>%1: una barra cortada aporta ∞, y por tanto la suma es ∞</translation>
    </message>
    <message>
        <source>%1: bins add (filled) or take away (outlined); the line sums them up</source>
        <translation>%1: los intervalos suman (barras llenas) o restan (solo contorno); la línea lo acumula</translation>
    </message>
    <message>
        <source>%1: what each bin adds; the line sums it up</source>
        <translation>%1: lo que aporta cada intervalo; la línea lo acumula</translation>
    </message>
    <message>
        <source>no bin to add up</source>
        <translation>ningún intervalo que sumar</translation>
    </message>
    <message>
        <source>every term is 0</source>
        <translation>todos los términos son 0</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
</context>
<context>
    <name>UncertaintyPanel</name>
    <message>
        <source>What the values could as well have been: those of further seeds, all else being equal. The more values, the narrower.</source>
        <translation>Lo que los valores podrían haber sido igualmente: los de otras semillas, con todo lo demás igual. Cuantos más valores, más estrecho.</translation>
    </message>
    <message>
        <source>The same divergences estimated from distances between values: whatever the bins, they stay.</source>
        <translation>Las mismas divergencias estimadas a partir de distancias entre valores: sean cuales sean los intervalos, no cambian.</translation>
    </message>
    <message>
        <source>What chance adds on average, for counted masses scatter around the true ones: less with more values, more with more bins.</source>
        <translation>Lo que el azar añade en promedio, pues las masas contadas se dispersan en torno a las verdaderas: menos con más valores, más con más intervalos.</translation>
    </message>
    <message>
        <source>Found when the sliders rest…</source>
        <translation>Se hallará cuando los deslizadores se detengan…</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>No se halló. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Otras muestras.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Sin intervalos.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1 of %2 seeds…</source>
        <translation>&lt;b&gt;Otras muestras.&lt;/b&gt; %1 de %2 semillas…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From the true KL(P‖Q) to the estimate</source>
        <translation>De la verdadera KL(P‖Q) a la estimación</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>%1(s/σ): the divergence of the two populations themselves</source>
        <translation>%1(s/σ): la divergencia de las dos poblaciones mismas</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Bins cannot tell values within them apart: information is lost, never gained</source>
        <translation>Los intervalos no distinguen los valores que contienen: se pierde información, nunca se gana</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Masses are counted in N values, which are standardised by their own mean and deviation</source>
        <translation>Las masas se cuentan en N valores, estandarizados con su propia media y desviación</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>What the histograms give</source>
        <translation>Lo que dan los histogramas</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome to KL Explorer</source>
        <translation>Te damos la bienvenida a KL Explorer</translation>
    </message>
    <message>
        <source>Two samples, P and Q, are drawn and compared live by their Kullback–Leibler divergence, a number for how much one differs from the other. You see how far it is from the truth, and why.</source>
        <translation>Se extraen dos muestras, P y Q, y se comparan en vivo por su divergencia de Kullback-Leibler, un número que dice cuánto difiere una de la otra. Ves cuánto dista de la verdad, y por qué.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Empezar la primera lección</translation>
    </message>
    <message>
        <source>Just let me play</source>
        <translation>Prefiero jugar por mi cuenta</translation>
    </message>
    <message>
        <source>Leads you through the first lesson, step by step: you guess, move a slider, and see.</source>
        <translation>Te guía por la primera lección, paso a paso: pronosticas, mueves un deslizador y ves.</translation>
    </message>
    <message>
        <source>Closes this card and leaves everything as it is. It does not come back.</source>
        <translation>Cierra esta tarjeta y deja todo como está. No vuelve a aparecer.</translation>
    </message>
</context>
<context>
    <name>animate</name>
    <message>
        <source>--%1 %2 does not go with --animate: no animation has it</source>
        <translation>--%1 %2 no va con --animate: ninguna animación lo tiene</translation>
    </message>
    <message>
        <source>--%1 does not go with --animate: animations have no band, no terms, nothing pinned</source>
        <translation>--%1 no va con --animate: las animaciones no tienen banda, ni términos, ni nada fijado</translation>
    </message>
    <message>
        <source>--%1 can be given once: there is one animation</source>
        <translation>--%1 se puede dar una sola vez: hay una sola animación</translation>
    </message>
    <message>
        <source>--rate is for a .gif: numbered pictures have none</source>
        <translation>--rate es para un .gif: las imágenes numeradas no la tienen</translation>
    </message>
    <message>
        <source>--transparent does not go with an animation as .gif, whose pictures would lie over one another; numbered .png pictures can be</source>
        <translation>--transparent no va con una animación .gif, cuyas imágenes se superpondrían; con imágenes .png numeradas sí es posible</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing where --animate changes it</source>
        <translation>--export: &apos;%1&apos; no significa nada en el nombre de un archivo donde --animate lo cambia</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in the name of an animation means nothing; %2 do, and {frame} in .png</source>
        <translation>--export: &apos;%1&apos; no significa nada en el nombre de una animación; sí %2, y {frame} en .png</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins or seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios.</source>
        <translation>Exporta una animación, como un solo .gif o como imágenes .png con {frame} en el nombre: samples, sigma, bins o seed va de un valor a otro, como sigma=0.1:2; todos, salvo seed, en cocientes iguales.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Pictures of --animate, from %1 to %2 (default %3).</source>
        <translation>Imágenes de --animate, de %1 a %2 (por omisión, %3).</translation>
    </message>
    <message>
        <source>Pictures of a .gif a second, from %1 to %2 (default %3).</source>
        <translation>Imágenes por segundo de un .gif, de %1 a %2 (por omisión, %3).</translation>
    </message>
    <message>
        <source>--animate goes there and back.</source>
        <translation>--animate va y vuelve.</translation>
    </message>
    <message>
        <source>--animate needs one --export, of a .gif or of .png with {frame} in its name</source>
        <translation>--animate necesita una --export, de un .gif o de .png con {frame} en el nombre</translation>
    </message>
    <message>
        <source>--%1 and --animate %1=… cannot be had together</source>
        <translation>--%1 y --animate %1=… no pueden ir juntas</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>detenido; no se escribió nada</translation>
    </message>
    <message>
        <source>%1 % of the animation</source>
        <translation>%1&#x202f;% de la animación</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>there is not enough memory for --samples %1</source>
        <translation>no hay memoria suficiente para --samples %1</translation>
    </message>
    <message>
        <source>%1 of %2 could not be made:</source>
        <translation>%1 de %2 no se pudieron hacer:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 no se puede escribir: no hay memoria suficiente.</translation>
    </message>
</context>
<context>
    <name>beyond</name>
    <message>
        <source>less than </source>
        <translation>menos de </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>más de </translation>
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
        <translation> y de </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>← bins down to %1</source>
        <translation>← intervalos hasta %1</translation>
    </message>
    <message>
        <source>bins up to %1 →</source>
        <translation>intervalos hasta %1 →</translation>
    </message>
    <message>
        <source>, down to %1</source>
        <translation>, hasta %1</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>, hasta %1</translation>
    </message>
</context>
<context>
    <name>binrows</name>
    <message>
        <source>smoothed %1</source>
        <translation>%1 suavizada</translation>
    </message>
    <message>
        <source>rescaled %1</source>
        <translation>%1 reescalada</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>masa %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>count P</source>
        <translation>conteo P</translation>
    </message>
    <message>
        <source>count Q</source>
        <translation>conteo Q</translation>
    </message>
    <message>
        <source>exact p</source>
        <translation>p exacta</translation>
    </message>
    <message>
        <source>exact q</source>
        <translation>q exacta</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, with the pseudocount added to every bin’s count</source>
        <translation>%1, con el pseudoconteo sumado al conteo de cada intervalo</translation>
    </message>
    <message>
        <source>%1, of the shared masses rescaled to total 1</source>
        <translation>%1, de las masas comunes reescaladas para que sumen 1</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count, with the pseudocount added to every bin’s, over their total</source>
        <translation>La masa de %1 como entra en la suma: su conteo, con el pseudoconteo sumado al de cada intervalo, sobre el total de todos</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count over the total of the shared bins; none in a bin that is left out</source>
        <translation>La masa de %1 como entra en la suma: su conteo sobre el total de los intervalos comunes; ninguna en un intervalo excluido</translation>
    </message>
    <message>
        <source>%1’s mass: its count over N</source>
        <translation>La masa de %1: su conteo sobre N</translation>
    </message>
    <message>
        <source>Bins, from the left</source>
        <translation>Intervalos, desde la izquierda</translation>
    </message>
    <message>
        <source>Left edge, in standard deviations; values on it are in the bin</source>
        <translation>Límite izquierdo, en desviaciones estándar; los valores que caen en él están en el intervalo</translation>
    </message>
    <message>
        <source>Right edge; values on it are in the next bin, and in the last one in this</source>
        <translation>Límite derecho; los valores que caen en él están en el intervalo siguiente; en el último, en este</translation>
    </message>
    <message>
        <source>How many values of P are in the bin</source>
        <translation>Cuántos valores de P hay en el intervalo</translation>
    </message>
    <message>
        <source>How many values of Q are in the bin</source>
        <translation>Cuántos valores de Q hay en el intervalo</translation>
    </message>
    <message>
        <source>What the population of P has in the bin; the end bins reach to ±∞</source>
        <translation>Lo que la población de P tiene en el intervalo; los intervalos extremos llegan a ±∞</translation>
    </message>
    <message>
        <source>What the population of Q has in the bin; the end bins reach to ±∞</source>
        <translation>Lo que la población de Q tiene en el intervalo; los intervalos extremos llegan a ±∞</translation>
    </message>
    <message>
        <source>How many times as probable the bin is under P as under Q</source>
        <translation>Cuántas veces tan probable es el intervalo bajo P como bajo Q</translation>
    </message>
    <message>
        <source>What the bin adds to KL(P‖Q), in %1</source>
        <translation>Lo que el intervalo aporta a KL(P‖Q), en %1</translation>
    </message>
    <message>
        <source>What the bin adds to KL(Q‖P), in %1</source>
        <translation>Lo que el intervalo aporta a KL(Q‖P), en %1</translation>
    </message>
    <message>
        <source>Who has values in the bin, and what is done about it</source>
        <translation>Quién tiene valores en el intervalo, y qué se hace al respecto</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>común</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>P only</source>
        <translation>solo P</translation>
    </message>
    <message>
        <source>Q only</source>
        <translation>solo Q</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, omitido</translation>
    </message>
    <message>
        <source>%1, infinite</source>
        <translation>%1, infinito</translation>
    </message>
    <message>
        <source>%1, filled</source>
        <translation>%1, rellenado</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, excluido</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message numerus="yes">
        <source>%n seed(s) is (are) too few for a range, which needs %1</source>
        <translation>
            <numerusform>%n semilla es demasiado poco para un rango, que necesita %1</numerusform>
            <numerusform>%n semillas son demasiado pocas para un rango, que necesita %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the only seed has no value, as no bin holds values of both samples</source>
        <translation>la única semilla no tiene valor, pues ningún intervalo contiene valores de las dos muestras</translation>
    </message>
    <message numerus="yes">
        <source>none of %n seed(s) has a value, as no bin holds values of both samples</source>
        <translation>
            <numerusform>%n semilla, y no tiene valor, pues ningún intervalo contiene valores de las dos muestras</numerusform>
            <numerusform>ninguna de las %n semillas tiene valor, pues ningún intervalo contiene valores de las dos muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n of %1 seeds has (have) a value, and a range needs %2</source>
        <translation>
            <numerusform>solo %n de %1 semillas tiene valor, y un rango necesita %2</numerusform>
            <numerusform>solo %n de %1 semillas tienen valor, y un rango necesita %2</numerusform>
        </translation>
    </message>
    <message>
        <source>infinite for all of them</source>
        <translation>infinita en todas</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>nearly always %1</source>
        <translation>casi siempre %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1 … %2 %3, median %4</source>
        <translation>9 de cada 10 dentro de %1 … %2 %3, mediana %4</translation>
    </message>
    <message>
        <source>; infinite for %1 of %2</source>
        <translation>; infinita en %1 de %2</translation>
    </message>
    <message>
        <source>; %1 of %2 have no value</source>
        <translation>; %1 de %2 no tienen valor</translation>
    </message>
    <message>
        <source>%1, as more would take too long</source>
        <translation>%1, pues con más se tardaría demasiado</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample(s) drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</source>
        <translation>
            <numerusform>&lt;b&gt;Otras muestras.&lt;/b&gt; De %n muestra extraída con otra semilla (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
            <numerusform>&lt;b&gt;Otras muestras.&lt;/b&gt; De %n muestras extraídas con otras semillas (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Sin intervalos.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>An estimate from nearest neighbours needs at least %1 values of each; there are %2.</source>
        <translation>Una estimación por vecinos más próximos necesita al menos %1 valores de cada una; hay %2.</translation>
    </message>
    <message numerus="yes">
        <source>none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2</source>
        <translation>
            <numerusform>ninguna, pues %n valor de %1 está empatado: a distancia 0 del vecino %2</numerusform>
            <numerusform>ninguna, pues %n valores de %1 están empatados: a distancia 0 del vecino %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From the distances to the %1 nearest neighbours of each value (N&amp;nbsp;=&amp;nbsp;%2): </source>
        <translation>A partir de las distancias a los %1 vecinos más próximos de cada valor (N&amp;nbsp;=&amp;nbsp;%2): </translation>
    </message>
    <message>
        <source>KL(P‖Q) %1; </source>
        <translation>KL(P‖Q) %1; </translation>
    </message>
    <message>
        <source>KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.</source>
        <translation>KL(Q‖P) %1, que crece sin límite con N, pues el valor verdadero es infinito.</translation>
    </message>
    <message>
        <source>KL(Q‖P) %1.</source>
        <translation>KL(Q‖P) %1.</translation>
    </message>
    <message>
        <source> These are estimates, so chance can bring one below 0.</source>
        <translation> Son estimaciones, así que el azar puede hacerlas negativas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bias.&lt;/b&gt; </source>
        <translation>&lt;b&gt;Sesgo.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>What chance adds to the two values cannot be told: %1.</source>
        <translation>No se puede decir lo que el azar añade a los dos valores: %1.</translation>
    </message>
    <message>
        <source>Chance changes nothing here: of two values both estimates are always 0.</source>
        <translation>Aquí el azar no cambia nada: con dos valores las dos estimaciones son siempre 0.</translation>
    </message>
    <message>
        <source>Chance adds nothing here: only one bin is compared.</source>
        <translation>Aquí el azar no añade nada: solo se compara un intervalo.</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are. By how much cannot be told here: bins that are not empty hold fewer than %1 values on average.</source>
        <translation>El azar hace que dos muestras parezcan más distintas de lo que son. Aquí no se puede decir cuánto: los intervalos no vacíos contienen menos de %1 valores en promedio.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source> What it adds to %1 cannot be told: %2.</source>
        <translation> No se puede decir lo que añade a %1: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are: counting alone is expected to add about %1, less with a larger N.</source>
        <translation>El azar hace que dos muestras parezcan más distintas de lo que son: cabe esperar que el mero hecho de contar añada cerca de %1; menos con un N mayor.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>ningún intervalo contiene valores de las dos muestras</translation>
    </message>
    <message>
        <source>the estimate is infinite</source>
        <translation>la estimación es infinita</translation>
    </message>
    <message>
        <source>each sample lies in a single bin, which does not tell how it scatters</source>
        <translation>cada muestra está en un solo intervalo, que no dice cómo se dispersa</translation>
    </message>
    <message>
        <source>with a pseudocount below 0.25 all hangs on which bins happen to be empty</source>
        <translation>con un pseudoconteo menor que 0,25 todo depende de qué intervalos resulten vacíos</translation>
    </message>
    <message>
        <source>all values of P are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>todos los valores de P son iguales, así que no se pueden estandarizar; elige una muestra o un sigma mayores</translation>
    </message>
    <message>
        <source>all values of Q are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>todos los valores de Q son iguales, así que no se pueden estandarizar; elige una muestra o un sigma mayores</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>with %1 added to every bin’s count (the curves show the counts as they are), </source>
        <translation>con %1 sumado al conteo de cada intervalo (las curvas muestran los conteos tal cual), </translation>
    </message>
    <message>
        <source>in the bins that both share, rescaled to 100&#x202f;% (the curves are not), </source>
        <translation>en los intervalos comunes a las dos, reescalados al 100&#x202f;% (las curvas no lo están), </translation>
    </message>
    <message>
        <source>in a single bin nothing can differ. All of P and all of Q are in it, so both values are 0, whatever the samples are.</source>
        <translation>en un solo intervalo nada puede diferir. Contiene toda P y toda Q, así que los dos valores son 0, sean cuales sean las muestras.</translation>
    </message>
    <message>
        <source>two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are. So both samples are the same, and both values are 0.</source>
        <translation>dos valores llevados a media 0 y desviación estándar 1 son siempre −1 y 1, sean cuales sean P y Q. Así que las dos muestras son la misma, y los dos valores son 0.</translation>
    </message>
    <message>
        <source>in every bin</source>
        <translation>en todos los intervalos</translation>
    </message>
    <message>
        <source>in the one bin that both share</source>
        <translation>en el único intervalo común a las dos</translation>
    </message>
    <message>
        <source>in every bin that both share</source>
        <translation>en todos los intervalos comunes a las dos</translation>
    </message>
    <message>
        <source>rescaled to 100&#x202f;%, P and Q are equally frequent %1, so both values are 0.</source>
        <translation>reescaladas al 100&#x202f;%, P y Q son igual de frecuentes %1, así que los dos valores son 0.</translation>
    </message>
    <message>
        <source>P and Q are equally frequent %1, so both values are 0.</source>
        <translation>P y Q son igual de frecuentes %1, así que los dos valores son 0.</translation>
    </message>
    <message>
        <source>typically %1</source>
        <translation>típicamente %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1 and none of %2</source>
        <translation>
            <numerusform>%n intervalo contiene valores de %1 y ninguno de %2</numerusform>
            <numerusform>%n intervalos contienen valores de %1 y ninguno de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>both values are infinite. %1, and %2: there one sample is infinitely many times as frequent as the other, and one such bin is enough to make a sum infinite.</source>
        <translation>los dos valores son infinitos. %1, y %2: allí una muestra es infinitas veces tan frecuente como la otra, y basta uno de esos intervalos para hacer infinita una suma.</translation>
    </message>
    <message>
        <source>one value, KL(P‖Q), is infinite. %1, and one such bin is enough to make the sum infinite. Where Q’s values lie, Q is %2.</source>
        <translation>un valor, KL(P‖Q), es infinito. %1, y basta uno de esos intervalos para hacer infinita la suma. Donde están los valores de Q, Q es %2.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %2. KL(Q‖P) is infinite: %1, and one such bin is enough to make the sum infinite.</source>
        <translation>donde están los valores de P, P es %2. KL(Q‖P) es infinita: %1, y basta uno de esos intervalos para hacer infinita la suma.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average.</source>
        <translation>P y Q son prácticamente igual de frecuentes: lo que una tiene de más aquí compensa lo que la otra tiene de más allá, salvo %1 en promedio.</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average where P’s values lie, and %2 where Q’s lie.</source>
        <translation>P y Q son prácticamente igual de frecuentes: lo que una tiene de más aquí compensa lo que la otra tiene de más allá, salvo %1 en promedio donde están los valores de P, y %2 donde están los de Q.</translation>
    </message>
    <message>
        <source>no bin holds values of both samples, so there is nothing to compare and no value. Fewer bins or a larger N would help.</source>
        <translation>ningún intervalo contiene valores de las dos muestras, así que no hay nada que comparar ni valor alguno. Convendrían menos intervalos o un N mayor.</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %1; where Q’s lie, Q is %2.</source>
        <translation>donde están los valores de P, P es %1; donde están los de Q, Q es %2.</translation>
    </message>
    <message>
        <source> Different places, so two values.</source>
        <translation> Sitios distintos; por eso, dos valores.</translation>
    </message>
    <message>
        <source>a thousand</source>
        <translation>mil</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>diez mil</translation>
    </message>
    <message>
        <source>a million</source>
        <translation>millón</translation>
    </message>
    <message>
        <source>a billion</source>
        <translation>mil millones</translation>
    </message>
    <message>
        <source>a trillion</source>
        <translation>billón</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 de cada %2</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>menos de 1 de cada %1</translation>
    </message>
    <message>
        <source>practically as frequent as %1</source>
        <translation>prácticamente tan frecuente como %1</translation>
    </message>
    <message>
        <source>%1 times as frequent as %2</source>
        <translation>%1 veces tan frecuente como %2</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence (KL): %1</source>
        <translation>Divergencia de Kullback-Leibler (KL): %1</translation>
    </message>
    <message>
        <source>&#x202f;%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is skipped and adds nothing.</source>
        <translation>No hay ningún valor de %1, así que el intervalo se omite y no aporta nada.</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is left out and adds nothing.</source>
        <translation>No hay ningún valor de %1, así que el intervalo se excluye y no aporta nada.</translation>
    </message>
    <message>
        <source>There is no value of P, which makes KL(Q‖P) infinite.</source>
        <translation>No hay ningún valor de P, lo que hace infinita KL(Q‖P).</translation>
    </message>
    <message>
        <source>There is no value of Q, which makes KL(P‖Q) infinite.</source>
        <translation>No hay ningún valor de Q, lo que hace infinita KL(P‖Q).</translation>
    </message>
    <message>
        <source>With %1 added to every bin’s count these are %2 and %3: </source>
        <translation>Con %1 sumado al conteo de cada intervalo, son %2 y %3: </translation>
    </message>
    <message>
        <source>Rescaled they are %1 and %2: </source>
        <translation>Reescaladas son %1 y %2: </translation>
    </message>
    <message>
        <source>both are equally frequent</source>
        <translation>las dos son igual de frecuentes</translation>
    </message>
    <message>
        <source>both are practically equally frequent</source>
        <translation>las dos son prácticamente igual de frecuentes</translation>
    </message>
    <message>
        <source>P is %1 times as frequent as Q</source>
        <translation>P es %1 veces tan frecuente como Q</translation>
    </message>
    <message>
        <source>Q is %1 times as frequent as P</source>
        <translation>Q es %1 veces tan frecuente como P</translation>
    </message>
    <message>
        <source>, which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.</source>
        <translation>, lo que aporta %1 a KL(P‖Q) y %2 a KL(Q‖P), en %3.</translation>
    </message>
    <message>
        <source>No bin lies wholly there, so the bins hide it.</source>
        <translation>Ningún intervalo está entero ahí, así que los intervalos lo ocultan.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and all the same holds values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 está entero ahí y, con todo, contiene valores de P: una muestra se escala con su propia media y su propia desviación.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and all the same some hold values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1 están enteros ahí y, con todo, algunos contienen valores de P: una muestra se escala con su propia media y su propia desviación.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is skipped.</source>
        <translation>%1 está entero ahí y se omite.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are skipped.</source>
        <translation>%1 están enteros ahí y se omiten.</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is left out.</source>
        <translation>%1 está entero ahí y se excluye.</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are left out.</source>
        <translation>%1 están enteros ahí y se excluyen.</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and the pseudocount fills it.</source>
        <translation>%1 está entero ahí, y el pseudoconteo lo rellena.</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and the pseudocount fills them.</source>
        <translation>%1 están enteros ahí, y el pseudoconteo los rellena.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3, seed %4</source>
        <translation>N = %1, σ = %2, %3, semilla %4</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal), both brought to mean 0 and spread 1; %3.</source>
        <translation>%1 valores de cada una: P (lognormal, σ = %2) y Q (normal), las dos llevadas a media 0 y desviación estándar 1; %3.</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal); %3.</source>
        <translation>%1 valores de cada una: P (lognormal, σ = %2) y Q (normal); %3.</translation>
    </message>
    <message>
        <source>%1 values each of P and Q, σ = %2; %3.</source>
        <translation>%1 valores de P y otros tantos de Q, σ = %2; %3.</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3</source>
        <translation>N = %1, σ = %2, %3</translation>
    </message>
    <message>
        <source>The first %1 values each, on the way to %2.</source>
        <translation>Los primeros %1 valores de cada una, camino de %2.</translation>
    </message>
    <message>
        <source>Bin %1, %2 to %3: </source>
        <translation>Intervalo %1, de %2 a %3: </translation>
    </message>
    <message>
        <source>no value of either; it adds nothing.</source>
        <translation>ningún valor de ninguna; no aporta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 (%2; truth %3)</source>
        <translation>
            <numerusform>%n valor de %1 (%2; verdadero %3)</numerusform>
            <numerusform>%n valores de %1 (%2; verdadero %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2. </source>
        <translation>%1 y %2. </translation>
    </message>
    <message>
        <source>&lt;b&gt;KL(Q‖P)&lt;/b&gt; is truly infinite, for %1.</source>
        <translation>&lt;b&gt;KL(Q‖P)&lt;/b&gt; es en verdad infinita, pues %1.</translation>
    </message>
    <message>
        <source> There is no value here.</source>
        <translation> Aquí no hay valor.</translation>
    </message>
    <message>
        <source> The one bin hides it.</source>
        <translation> El único intervalo lo oculta.</translation>
    </message>
    <message>
        <source> Two values cannot show it.</source>
        <translation> Dos valores no lo pueden mostrar.</translation>
    </message>
    <message>
        <source> Here it is so for another reason: no bin of Q only lies wholly there.</source>
        <translation> Aquí lo es por otra razón: ningún intervalo con solo valores de Q está entero ahí.</translation>
    </message>
    <message numerus="yes">
        <source> Here too: %n bin(s) of Q only lie(s) wholly there.</source>
        <translation>
            <numerusform> Aquí también: %n intervalo con solo valores de Q está entero ahí.</numerusform>
            <numerusform> Aquí también: %n intervalos con solo valores de Q están enteros ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source> The samples give %1.</source>
        <translation> Las muestras dan %1.</translation>
    </message>
    <message>
        <source>the exact distributions give %1, the samples %2.</source>
        <translation>las distribuciones exactas dan %1; las muestras, %2.</translation>
    </message>
    <message>
        <source> Over the bins that are summed, %1</source>
        <translation> Sobre los intervalos que se suman, %1</translation>
    </message>
    <message>
        <source> With the pseudocount, %1</source>
        <translation> Con el pseudoconteo, %1</translation>
    </message>
    <message>
        <source> Over the bins that are summed, rescaled, %1</source>
        <translation> Sobre los intervalos que se suman, reescalados, %1</translation>
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
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>ningún intervalo</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of P only, %2 of Q only</source>
        <translation>%1 solo de P, %2 solo de Q</translation>
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
        <translation>%1 de P y de Q</translation>
    </message>
    <message>
        <source>%1 of P, %2 of Q</source>
        <translation>%1 de P, %2 de Q</translation>
    </message>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>ningún intervalo contiene valores de las dos muestras</translation>
    </message>
    <message>
        <source>P and none of Q</source>
        <translation>P y ninguno de Q</translation>
    </message>
    <message>
        <source>Q and none of P</source>
        <translation>Q y ninguno de P</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1</source>
        <translation>
            <numerusform>%n intervalo contiene valores de %1</numerusform>
            <numerusform>%n intervalos contienen valores de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the lecture notebook, whose calculation this program shows: bins of one sample only are skipped, as if P and Q were alike there. The rest is no true divergence: mostly too small, at times below 0.</source>
        <translation>Como en el cuaderno del curso, cuyo cálculo muestra este programa: los intervalos de una sola muestra se omiten, como si P y Q fueran allí iguales. El resto no es una verdadera divergencia: casi siempre demasiado pequeño, a veces negativo.</translation>
    </message>
    <message>
        <source>By the definition: one bin with values of P and none of Q makes KL(P‖Q) infinite, and one with values of Q and none of P makes KL(Q‖P) infinite.</source>
        <translation>Según la definición: un intervalo con valores de P y ninguno de Q hace infinita KL(P‖Q), y uno con valores de Q y ninguno de P hace infinita KL(Q‖P).</translation>
    </message>
    <message>
        <source>A pseudocount α is added to every count of both, so that no bin is empty. The result is finite, and depends on α.</source>
        <translation>Se suma un pseudoconteo α a cada conteo de las dos, de modo que ningún intervalo está vacío. El resultado es finito, y depende de α.</translation>
    </message>
    <message>
        <source>Bins of one sample only are left out, and what lies in the others is rescaled to 100&#x202f;%: a true divergence, never below 0, but of the shared part only.</source>
        <translation>Los intervalos de una sola muestra se excluyen, y lo que hay en los demás se reescala al 100&#x202f;%: una verdadera divergencia, nunca negativa, pero solo de la parte común.</translation>
    </message>
    <message>
        <source>empty bins skipped</source>
        <translation>intervalos vacíos omitidos</translation>
    </message>
    <message>
        <source>empty bins by the definition</source>
        <translation>intervalos vacíos según la definición</translation>
    </message>
    <message>
        <source>smoothed with α = %1</source>
        <translation>suavizado con α = %1</translation>
    </message>
    <message>
        <source>shared bins, rescaled</source>
        <translation>intervalos comunes, reescalados</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both</source>
        <translation>%1 sobre los intervalos que contienen valores de las dos</translation>
    </message>
    <message>
        <source>%1 over all bins; infinite if one holds values of %2</source>
        <translation>%1 sobre todos los intervalos; infinita si uno contiene valores de %2</translation>
    </message>
    <message>
        <source>%1 over all bins, %2 being added to every count first</source>
        <translation>%1 sobre todos los intervalos, tras sumar %2 a cada conteo</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both, whose shares are rescaled to total 1</source>
        <translation>%1 sobre los intervalos que contienen valores de las dos, cuyas proporciones se reescalan para que sumen 1</translation>
    </message>
    <message>
        <source>all bins</source>
        <translation>todos los intervalos</translation>
    </message>
    <message>
        <source>the shared bins</source>
        <translation>los intervalos comunes</translation>
    </message>
    <message>
        <source>the smoothed masses of all bins</source>
        <translation>las masas suavizadas de todos los intervalos</translation>
    </message>
    <message>
        <source>the shared bins, rescaled</source>
        <translation>los intervalos comunes, reescalados</translation>
    </message>
    <message>
        <source>%1 of P and %2 of Q</source>
        <translation>%1 de P y %2 de Q</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 excluido</translation>
    </message>
    <message>
        <source>%1: the values say little</source>
        <translation>%1: los valores dicen poco</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>toda %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nothing skipped</source>
        <translation>nada omitido</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>nada excluido</translation>
    </message>
    <message>
        <source>∞: %1 without Q</source>
        <translation>∞: %1 sin Q</translation>
    </message>
    <message>
        <source>∞: %1 without P</source>
        <translation>∞: %1 sin P</translation>
    </message>
    <message>
        <source>%1 added to each count</source>
        <translation>%1 sumado a cada conteo</translation>
    </message>
    <message>
        <source>All of %1 is in bins that hold values of both</source>
        <translation>Toda %1 está en intervalos que contienen valores de las dos</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is skipped, for nothing of %4 is there</source>
        <translation>%1 de %2, en %3, se omite, pues allí no hay nada de %4</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is left out, for nothing of %4 is there</source>
        <translation>%1 de %2, en %3, se excluye, pues allí no hay nada de %4</translation>
    </message>
    <message>
        <source>%1 of %2 is in %3 where nothing of %4 is</source>
        <translation>%1 de %2 está en %3 donde no hay nada de %4</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>con omisión</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>smoothed, α = %1</source>
        <translation>suavizado, α = %1</translation>
    </message>
    <message>
        <source>rescaled</source>
        <translation>reescalado</translation>
    </message>
    <message>
        <source>No bin holds values of both P and Q, so there is nothing to sum. Choose fewer bins or a larger N.</source>
        <translation>Ningún intervalo contiene valores de P y de Q a la vez, así que no hay nada que sumar. Elige menos intervalos o un N mayor.</translation>
    </message>
    <message>
        <source>One bin of one sample only is enough to make a value infinite: %1.</source>
        <translation>Basta un intervalo de una sola muestra para hacer infinito un valor: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 below 0: with bins skipped, the rest does not add up to the whole, and the sum is no true divergence.</source>
        <translation>%1 por debajo de 0: al omitir intervalos, el resto no suma el total, y la suma no es una verdadera divergencia.</translation>
    </message>
    <message>
        <source>%1 below 0 by rounding alone: the shares are the same but for their last digits.</source>
        <translation>%1 por debajo de 0 solo por redondeo: las proporciones son iguales salvo en sus últimas cifras.</translation>
    </message>
    <message>
        <source>Skipping</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out of the sum, with all that the distributions have there</source>
        <translation>Los intervalos de una sola muestra salen de la suma, con todo lo que las distribuciones tienen allí</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Intervalos vacíos</translation>
    </message>
    <message>
        <source>By the definition no bin is left out: nothing changes</source>
        <translation>Según la definición no se excluye ningún intervalo: nada cambia</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>The pseudocount is added to what each bin would count on average</source>
        <translation>El pseudoconteo se suma a lo que cada intervalo contaría en promedio</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out, and what the distributions have in the others is rescaled to 100&#x202f;%</source>
        <translation>Los intervalos de una sola muestra salen, y lo que las distribuciones tienen en los demás se reescala al 100&#x202f;%</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are skipped, as if P and Q were alike there</source>
        <translation>los intervalos de una sola muestra (%1) se omiten, como si P y Q fueran allí iguales</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are left out</source>
        <translation>los intervalos de una sola muestra (%1) se excluyen</translation>
    </message>
    <message>
        <source>bins hide what differs within them and beyond the values that were drawn</source>
        <translation>los intervalos ocultan lo que difiere dentro de ellos y más allá de los valores extraídos</translation>
    </message>
    <message>
        <source>bins hide what differs within them</source>
        <translation>los intervalos ocultan lo que difiere dentro de ellos</translation>
    </message>
    <message>
        <source>chance makes two samples look more different than P and Q are</source>
        <translation>el azar hace que dos muestras parezcan más distintas de lo que son P y Q</translation>
    </message>
    <message>
        <source>these samples, being finite, differ less than P and Q do</source>
        <translation>estas muestras, por ser finitas, difieren menos que P y Q</translation>
    </message>
    <message>
        <source>bins are skipped</source>
        <translation>se omiten intervalos</translation>
    </message>
    <message>
        <source>some bins hold no value of either</source>
        <translation>algunos intervalos no contienen valores de ninguna</translation>
    </message>
    <message>
        <source>the pseudocount makes P and Q more alike</source>
        <translation>el pseudoconteo hace P y Q más parecidas</translation>
    </message>
    <message>
        <source>only shared bins count, rescaled</source>
        <translation>solo cuentan los intervalos comunes, reescalados</translation>
    </message>
    <message>
        <source>The truth is %1 and, strictly, ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>Los valores verdaderos son %1 y, en rigor, ∞, por una parte ínfima de Q que ninguna muestra enseña.</translation>
    </message>
    <message>
        <source>The truth is %1 and ∞, as %2 of Q lies where P can have no values.</source>
        <translation>Los valores verdaderos son %1 y ∞, pues %2 de Q está donde P no puede tener valores.</translation>
    </message>
    <message>
        <source>; KL(Q‖P) is too small.</source>
        <translation>; KL(Q‖P) es demasiado pequeña.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>KL(P‖Q) comes within 1&#x202f;% of its truth</source>
        <translation>KL(P‖Q) se queda a menos del 1&#x202f;% de su valor verdadero</translation>
    </message>
    <message>
        <source>KL(P‖Q) is %1 times its truth, but both are next to nothing</source>
        <translation>KL(P‖Q) es %1 veces su valor verdadero, pero los dos son casi nada</translation>
    </message>
    <message>
        <source>KL(P‖Q) is less than %1 from its truth, which is next to nothing</source>
        <translation>KL(P‖Q) dista menos de %1 de su valor verdadero, que es casi nada</translation>
    </message>
    <message>
        <source>0.001 %1</source>
        <translation>0,001 %1</translation>
    </message>
    <message>
        <source>Both values are too small, KL(P‖Q) mainly because %1.</source>
        <translation>Los dos valores son demasiado pequeños; KL(P‖Q), sobre todo porque %1.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small, mainly because %1.</source>
        <translation>KL(P‖Q) es demasiado pequeña, sobre todo porque %1.</translation>
    </message>
    <message>
        <source>Leaving that part aside, both values are too large, KL(P‖Q) mainly because %1</source>
        <translation>Dejando aparte esa parte, los dos valores son demasiado grandes; KL(P‖Q), sobre todo porque %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large, mainly because %1</source>
        <translation>KL(P‖Q) es demasiado grande, sobre todo porque %1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large</source>
        <translation>KL(P‖Q) es demasiado grande</translation>
    </message>
    <message>
        <source>Both values are too small.</source>
        <translation>Los dos valores son demasiado pequeños.</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small.</source>
        <translation>KL(P‖Q) es demasiado pequeña.</translation>
    </message>
    <message>
        <source>The one bin hides all of it.</source>
        <translation>El único intervalo lo oculta todo.</translation>
    </message>
    <message>
        <source>Two values cannot show it.</source>
        <translation>Dos valores no lo pueden mostrar.</translation>
    </message>
    <message>
        <source>The true KL(P‖Q) is %1: Q can have values anywhere, this sample merely lacks them there. </source>
        <translation>La verdadera KL(P‖Q) es %1: Q puede tener valores en cualquier parte; a esta muestra simplemente le faltan allí. </translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is strictly ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>La verdadera KL(Q‖P) es, en rigor, ∞, por una parte ínfima de Q que ninguna muestra enseña.</translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is ∞, as %1 of Q lies where P can have no values.</source>
        <translation>La verdadera KL(Q‖P) es ∞, pues %1 de Q está donde P no puede tener valores.</translation>
    </message>
    <message>
        <source> Here it is too small.</source>
        <translation> Aquí es demasiado pequeña.</translation>
    </message>
    <message>
        <source>a vanishing part</source>
        <translation>una parte ínfima</translation>
    </message>
    <message>
        <source>%1 of Q lies below %2, where P can have no value</source>
        <translation>%1 de Q está por debajo de %2, donde P no puede tener ningún valor</translation>
    </message>
    <message>
        <source>one bin hides everything</source>
        <translation>un solo intervalo lo oculta todo</translation>
    </message>
    <message>
        <source>skipped bins hold %1 of P and no value of Q</source>
        <translation>los intervalos omitidos contienen %1 de P y ningún valor de Q</translation>
    </message>
    <message>
        <source>skipped bins hold %1</source>
        <translation>los intervalos omitidos contienen %1</translation>
    </message>
    <message>
        <source>%1 is below 0, which no true divergence can be: %2.</source>
        <translation>%1 está por debajo de 0, lo que ninguna verdadera divergencia puede: %2.</translation>
    </message>
    <message>
        <source>The values say little: %1.</source>
        <translation>Los valores dicen poco: %1.</translation>
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
        <translation>El ancho de toda la figura, con ejes y leyenda</translation>
    </message>
    <message>
        <source>How high the whole figure is, with the charts of terms and the caption</source>
        <translation>La altura de toda la figura, con los gráficos de términos y el rótulo</translation>
    </message>
    <message>
        <source>Width and height in another unit: the figure stays as large as it is</source>
        <translation>El ancho y el alto en otra unidad: la figura sigue igual de grande</translation>
    </message>
    <message>
        <source>How many pixels an inch of a picture has. SVG, PDF and TikZ are sharp at any size.</source>
        <translation>Cuántos píxeles tiene una pulgada de la imagen. SVG, PDF y TikZ son nítidos a cualquier tamaño.</translation>
    </message>
    <message>
        <source>The font of all text. One that is missing where the figure is opened is replaced there.</source>
        <translation>La fuente de todo el texto. Si falta donde se abre la figura, allí se sustituye.</translation>
    </message>
    <message>
        <source>Height of titles, names and caption in points: 72 to an inch of the figure</source>
        <translation>La altura de títulos, nombres y rótulo en puntos: 72 por pulgada de la figura</translation>
    </message>
    <message>
        <source>Height of the numbers at the axes, in points</source>
        <translation>La altura de los números de los ejes, en puntos</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points; all others are in proportion</source>
        <translation>El grosor de las líneas de P y Q en puntos; todas las demás van en proporción</translation>
    </message>
    <message>
        <source>Light, dark or grey, in which P and Q differ in lightness. The values stay.</source>
        <translation>Claro, oscuro o gris, en que P y Q difieren en claridad. Los valores no cambian.</translation>
    </message>
    <message>
        <source>Nothing behind the figure, so that the page or slide shows through</source>
        <translation>Nada detrás de la figura, de modo que se ve la página o la diapositiva</translation>
    </message>
    <message>
        <source>Quiet lines through the plot at the numbers of its axes</source>
        <translation>Líneas discretas a través del gráfico en los números de sus ejes</translation>
    </message>
    <message>
        <source>Lines on all four sides of the plot, in place of the two axes alone</source>
        <translation>Líneas en los cuatro lados del gráfico, en lugar de solo los dos ejes</translation>
    </message>
    <message>
        <source>The parts that the window shows at present; without it, those that are chosen below</source>
        <translation>Las partes que muestra ahora la ventana; sin ello, las que se eligen abajo</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins. The values stay.</source>
        <translation>Líneas finas: lo que mostrarían infinitos valores en los mismos intervalos. Los valores no cambian.</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin. The values stay.</source>
        <translation>Dónde están en cada intervalo 9 de cada 10 muestras del mismo tamaño. Los valores no cambian.</translation>
    </message>
    <message>
        <source>Charts below the plot of what each bin adds to the two sums. The values stay.</source>
        <translation>Gráficos bajo el principal de lo que cada intervalo aporta a las dos sumas. Los valores no cambian.</translation>
    </message>
    <message>
        <source>The areas under the curves of P and Q, in their colours</source>
        <translation>Las áreas bajo las curvas de P y Q, en sus colores</translation>
    </message>
    <message>
        <source>Marks the bins that the two sums leave out because one sample has no value there</source>
        <translation>Marca los intervalos que las dos sumas excluyen porque una muestra no tiene allí ningún valor</translation>
    </message>
    <message>
        <source>Bars from the true KL(P‖Q) to the estimate: binning, empty bins, sampling</source>
        <translation>Barras de la verdadera KL(P‖Q) a la estimación: agrupación, intervalos vacíos, muestreo</translation>
    </message>
    <message>
        <source>Where it stands which line is P’s and which is Q’s</source>
        <translation>Dónde se dice qué línea es la de P y cuál la de Q</translation>
    </message>
    <message>
        <source>Both values and all parameters in words, above the plot</source>
        <translation>Los dos valores y todos los parámetros en palabras, encima del gráfico</translation>
    </message>
    <message>
        <source>Asks for a name and a type, and writes the figure</source>
        <translation>Pide un nombre y un tipo, y escribe la figura</translation>
    </message>
    <message>
        <source>Writes nothing, and leaves the options as they were</source>
        <translation>No escribe nada y deja las opciones como estaban</translation>
    </message>
    <message>
        <source>What runs from one value to the other. All else stays, and both estimates follow.</source>
        <translation>Lo que va de un valor al otro. Todo lo demás se queda, y las dos estimaciones lo siguen.</translation>
    </message>
    <message>
        <source>The value in the first picture</source>
        <translation>El valor en la primera imagen</translation>
    </message>
    <message>
        <source>The value in the last picture, before it goes back</source>
        <translation>El valor en la última imagen, antes de volver</translation>
    </message>
    <message>
        <source>How many pictures there are from one value to the other: more are smoother, in a larger file</source>
        <translation>Cuántas imágenes hay de un valor al otro: más son más fluidas, en un archivo mayor</translation>
    </message>
    <message>
        <source>How many pictures of a GIF are shown in a second: more are faster</source>
        <translation>Cuántas imágenes de un GIF se muestran en un segundo: más es más rápido</translation>
    </message>
    <message>
        <source>Ends where it began, so that it can be repeated without a jump</source>
        <translation>Termina donde empezó, para poder repetirse sin salto</translation>
    </message>
    <message>
        <source>Asks for a name, and calculates and writes every picture</source>
        <translation>Pide un nombre, y calcula y escribe todas las imágenes</translation>
    </message>
    <message>
        <source>Stops and writes nothing, or closes this where nothing is being written</source>
        <translation>Se detiene y no escribe nada, o cierra esto si no se está escribiendo nada</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the drawing could not be finished</source>
        <translation>no se pudo terminar el dibujo</translation>
    </message>
    <message>
        <source>the page could not be started</source>
        <translation>no se pudo empezar la página</translation>
    </message>
    <message>
        <source>the page could not be finished</source>
        <translation>no se pudo terminar la página</translation>
    </message>
    <message>
        <source>“%1” must end in .png, .svg, .pdf, .tex, .csv or .json, which says what to write</source>
        <translation>«%1» debe terminar en .png, .svg, .pdf, .tex, .csv o .json, que dice qué escribir</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>no hay memoria suficiente para una imagen de %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>se abandonó</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>%1 no se puede escribir: no hay memoria suficiente.</translation>
    </message>
</context>
<context>
    <name>figurefile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder; a figure is a file (.png, .svg, .pdf or .json).</source>
        <translation>%1 es una carpeta; una figura es un archivo (.png, .svg, .pdf o .json).</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>%1 is too large to be a figure of this program: it has %2 MB, and at most %3 are read.</source>
        <translation>%1 es demasiado grande para ser una figura de este programa: tiene %2 MB, y se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG, PDF or JSON file.</source>
        <translation>%1 no es un archivo PNG, SVG, PDF ni JSON.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not as it was written.</source>
        <translation>%1 está dañado: no está como se escribió.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early.</source>
        <translation>%1 está dañado: termina demasiado pronto.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>what it says of how it was made is damaged</source>
        <translation>lo que dice de cómo se hizo está dañado</translation>
    </message>
    <message>
        <source>what it says of how it was made has no recipe</source>
        <translation>lo que dice de cómo se hizo no tiene receta</translation>
    </message>
    <message>
        <source>its recipe has no %1</source>
        <translation>a su receta le falta %1</translation>
    </message>
    <message>
        <source>what it says of how it was made was changed after it was written</source>
        <translation>lo que dice de cómo se hizo se cambió después de escribirlo</translation>
    </message>
    <message>
        <source>%1 says nothing of how it was made: it is no figure of this program, or another program took that out.</source>
        <translation>%1 no dice nada de cómo se hizo: no es una figura de este programa, u otro programa se lo quitó.</translation>
    </message>
</context>
<context>
    <name>figurepresets</name>
    <message>
        <source>Nature: 89 mm wide for one column and 183 mm for two, at most 170 mm high; sans-serif text of 5 to 7 points, no grid, RGB, 300 dpi or more. Source: nature.com, “Final submission: figures”.</source>
        <translation>Nature: 89 mm de ancho para una columna y 183 mm para dos, 170 mm de alto como máximo; texto sin remates de 5 a 7 puntos, sin cuadrícula, RGB, 300 ppp o más. Fuente: nature.com, «Final submission: figures».</translation>
    </message>
    <message>
        <source>IEEE: 88.9 mm (3.5 in) wide for one column and 182 mm (7.16 in) for two, text of 8 points or more, line art with 600 dpi. Source: IEEE Author Center, “Create graphics for your article”.</source>
        <translation>IEEE: 88,9 mm (3,5 in) de ancho para una columna y 182 mm (7,16 in) para dos, texto de 8 puntos o más, dibujos de línea a 600 ppp. Fuente: IEEE Author Center, «Create graphics for your article».</translation>
    </message>
    <message>
        <source>PLOS: 66.8 to 190.5 mm wide, at most 222.3 mm high, text of 8 to 12 points, 300 to 600 dpi, no transparency. Source: journals.plos.org, “Figures”.</source>
        <translation>PLOS: de 66,8 a 190,5 mm de ancho, 222,3 mm de alto como máximo, texto de 8 a 12 puntos, de 300 a 600 ppp, sin transparencia. Fuente: journals.plos.org, «Figures».</translation>
    </message>
    <message>
        <source>NeurIPS and ICLR: as wide as their text, 139.7 mm (5.5 in), with captions of 9 points around it. Source: the conferences’ LaTeX style files.</source>
        <translation>NeurIPS e ICLR: tan ancho como su texto, 139,7 mm (5,5 in), rodeado de pies de 9 puntos. Fuente: los archivos de estilo de LaTeX de los congresos.</translation>
    </message>
    <message>
        <source>ICML: 82.6 mm (3.25 in) wide for one column and 171.5 mm (6.75 in) for two, with captions of 9 points around it. Source: the conference’s LaTeX style file.</source>
        <translation>ICML: 82,6 mm (3,25 in) de ancho para una columna y 171,5 mm (6,75 in) para dos, rodeado de pies de 9 puntos. Fuente: el archivo de estilo de LaTeX del congreso.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>8 × 4 inches with text of 10 points and lines of 2, as matplotlib has it with figsize=(8, 4) and linewidth=2. Source: the lecture notebook.</source>
        <translation>8 × 4 pulgadas con texto de 10 puntos y líneas de 2, como lo tiene matplotlib con figsize=(8, 4) y linewidth=2. Fuente: el cuaderno del curso.</translation>
    </message>
    <message>
        <source>Nature, one column</source>
        <translation>Nature, una columna</translation>
    </message>
    <message>
        <source>Nature, two columns</source>
        <translation>Nature, dos columnas</translation>
    </message>
    <message>
        <source>IEEE, one column</source>
        <translation>IEEE, una columna</translation>
    </message>
    <message>
        <source>IEEE, two columns</source>
        <translation>IEEE, dos columnas</translation>
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
        <translation>ICML, una columna</translation>
    </message>
    <message>
        <source>ICML, two columns</source>
        <translation>ICML, dos columnas</translation>
    </message>
    <message>
        <source>Slide 16 : 9</source>
        <translation>Diapositiva 16 : 9</translation>
    </message>
    <message>
        <source>A whole slide of 13.33 × 7.5 inches, with text of 24 points and lines of 3, for the last row. Source: the usual size of slides of 16 : 9.</source>
        <translation>Una diapositiva entera de 13,33 × 7,5 pulgadas, con texto de 24 puntos y líneas de 3, para la última fila. Fuente: el tamaño habitual de las diapositivas de 16 : 9.</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Cartel, A3</translation>
    </message>
    <message>
        <source>A3, 420 × 297 mm, with text of 28 points and lines of 4, to be read from two metres. Source: ISO 216.</source>
        <translation>A3, 420 × 297 mm, con texto de 28 puntos y líneas de 4, para leerse a dos metros. Fuente: ISO 216.</translation>
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
        <translation>%1 · %2 × %3 px · %4 ppp</translation>
    </message>
    <message>
        <source>There is no room for text of %1 points: it is %2.</source>
        <translation>No hay sitio para texto de %1 puntos: queda en %2.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out what is below the plot.</source>
        <translation>Haz la figura más grande, o quita lo que hay debajo del gráfico.</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out the caption.</source>
        <translation>Haz la figura más grande, o quita el rótulo.</translation>
    </message>
    <message>
        <source>Make the figure larger.</source>
        <translation>Haz la figura más grande.</translation>
    </message>
    <message>
        <source>“%1” is not installed here; pictures and PDF are drawn in %2.</source>
        <translation>«%1» no está instalada aquí; las imágenes y el PDF se dibujan en %2.</translation>
    </message>
    <message>
        <source>The band is still being found (%1): saving waits for it.</source>
        <translation>La banda todavía se está hallando (%1): el guardado la espera.</translation>
    </message>
    <message>
        <source>The band is still being found: saving waits for it.</source>
        <translation>La banda todavía se está hallando: el guardado la espera.</translation>
    </message>
    <message>
        <source>The band cannot be found: %1</source>
        <translation>No se puede hallar la banda: %1</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the band.</source>
        <translation>Para prescindir de ella, desmarca «Como en pantalla» y luego la banda.</translation>
    </message>
    <message>
        <source>To go without, uncheck the band.</source>
        <translation>Para prescindir de ella, desmarca la banda.</translation>
    </message>
    <message>
        <source>There is no band: it takes at least %1 further samples.</source>
        <translation>No hay banda: hacen falta al menos %1 muestras más.</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the pinned curves.</source>
        <translation>Para prescindir de ellas, desmarca «Como en pantalla» y luego las curvas fijadas.</translation>
    </message>
    <message>
        <source>To go without, uncheck the pinned curves.</source>
        <translation>Para prescindir de ellas, desmarca las curvas fijadas.</translation>
    </message>
    <message>
        <source>The pinned curves are still being calculated: saving waits for them.</source>
        <translation>Las curvas fijadas todavía se están calculando: el guardado las espera.</translation>
    </message>
    <message>
        <source>It is without the band, which is still being found.</source>
        <translation>Va sin la banda, que todavía se está hallando.</translation>
    </message>
    <message>
        <source>It is without the band, which cannot be found: %1</source>
        <translation>Va sin la banda, que no se puede hallar: %1</translation>
    </message>
    <message>
        <source>It is without the pinned curves, which are still being calculated.</source>
        <translation>Va sin las curvas fijadas, que todavía se están calculando.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>The Kullback–Leibler divergence of P from Q: the logarithm of p/q, averaged over P’s values, in %1. Raise %2 to it: so many times as frequent as Q is P there, typically. With no bin left out it is 0 only if both are alike.</source>
        <translation>La divergencia de Kullback-Leibler de P respecto de Q: el logaritmo de p/q, promediado sobre los valores de P, en %1. Eleva %2 a ese valor y tendrás cuántas veces tan frecuente como Q es P allí, típicamente. Si no se excluye ningún intervalo, es 0 solo si las dos son iguales.</translation>
    </message>
    <message>
        <source>bits (logarithms to base 2)</source>
        <translation>bits (logaritmos de base 2)</translation>
    </message>
    <message>
        <source>nats (natural logarithms)</source>
        <translation>nats (logaritmos naturales)</translation>
    </message>
    <message>
        <source>The same the other way round, averaged over Q. The two look at different places: that is why they can differ.</source>
        <translation>Lo mismo al revés, promediado sobre Q. Las dos miran sitios distintos: por eso pueden diferir.</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>El valor verdadero</translation>
    </message>
    <message>
        <source>What the value would be without samples and bins. For KL(Q‖P) it is ∞: Q can have values where P cannot.</source>
        <translation>Lo que sería el valor sin muestras ni intervalos. Para KL(Q‖P) es ∞: Q puede tener valores donde P no puede.</translation>
    </message>
    <message>
        <source>Bins of one sample only</source>
        <translation>Intervalos de una sola muestra</translation>
    </message>
    <message>
        <source>In them p/q would be 0 or infinite. The lecture notebook whose calculation this program shows skips them. A click on this line leads to other ways.</source>
        <translation>En ellos p/q sería 0 o infinito. El cuaderno del curso, cuyo cálculo muestra este programa, los omite. Un clic en esta línea lleva a otras maneras.</translation>
    </message>
    <message>
        <source>Values from a skewed distribution (log-normal): the larger σ, the more of them lie just left of 0, and the farther a few to the right.</source>
        <translation>Valores de una distribución asimétrica (lognormal): cuanto mayor es σ, más de ellos están justo a la izquierda de 0, y más lejos unos pocos a la derecha.</translation>
    </message>
    <message>
        <source>Values from a distribution that is even on both sides (normal). Both samples are brought to mean 0 and spread 1.</source>
        <translation>Valores de una distribución igual hacia los dos lados (normal). Las dos muestras se llevan a media 0 y desviación estándar 1.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>How densely a sample’s values lie here. The area over a bin is the share of them in it: p for P, q for Q.</source>
        <translation>Con qué densidad están aquí los valores de una muestra. El área sobre un intervalo es la proporción que cae en él: p para P, q para Q.</translation>
    </message>
    <message>
        <source>The share of a sample’s values that fall into this bin, a strip of the axis: p for P, q for Q.</source>
        <translation>La proporción de los valores de una muestra que caen en este intervalo, una franja del eje: p para P, q para Q.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Deslizadores</translation>
    </message>
    <message>
        <source>How many values, how skewed P is, how many bins. Move one, and watch curves and values.</source>
        <translation>Cuántos valores, cuán asimétrica es P, cuántos intervalos. Mueve uno y mira las curvas y los valores.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>What each bin adds to a value, which is the sum of them all.</source>
        <translation>Lo que cada intervalo aporta a un valor, que es la suma de todos.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Where the error comes from, other ways with empty bins, how sure the values are, related measures.</source>
        <translation>De dónde viene el error, otras maneras con los intervalos vacíos, la fiabilidad de los valores, medidas relacionadas.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What the numbers say here. Point at a bin to read what is in it.</source>
        <translation>Lo que dicen aquí los números. Señala un intervalo para leer lo que hay en él.</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>standard output cannot be written</source>
        <translation>no se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>the window cannot be %1 × %2 pixels large; it is %3 × %4</source>
        <translation>la ventana no puede tener %1 × %2 píxeles; tiene %3 × %4</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
</context>
<context>
    <name>keygroups</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al control siguiente</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Al anterior</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>What can be done with the chart or the table</source>
        <translation>Lo que se puede hacer con el gráfico o la tabla</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>En un deslizador</translation>
    </message>
    <message>
        <source>Less, more</source>
        <translation>Menos, más</translation>
    </message>
    <message>
        <source>In finer steps</source>
        <translation>En pasos más finos</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>En pasos mayores</translation>
    </message>
    <message>
        <source>The least, the most</source>
        <translation>El mínimo, el máximo</translation>
    </message>
    <message>
        <source>Let it play, and stop</source>
        <translation>Animarlo y detenerlo</translation>
    </message>
    <message>
        <source>In a number field</source>
        <translation>En un campo numérico</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>Aceptar lo escrito</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>A step more, less</source>
        <translation>Un paso más, menos</translation>
    </message>
    <message>
        <source>Ten steps more, less</source>
        <translation>Diez pasos más, menos</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>En el gráfico</translation>
    </message>
    <message>
        <source>From bin to bin</source>
        <translation>De intervalo en intervalo</translation>
    </message>
    <message>
        <source>First bin, last bin</source>
        <translation>Primer intervalo, último intervalo</translation>
    </message>
    <message>
        <source>Scroll the words below it</source>
        <translation>Desplazar el texto de debajo</translation>
    </message>
    <message>
        <source>In the chart that is held still</source>
        <translation>En el gráfico inmovilizado</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>Curves higher, lower</source>
        <translation>Curvas más altas, más bajas</translation>
    </message>
    <message>
        <source>Move the range to the left, right</source>
        <translation>Mover el rango a la izquierda, a la derecha</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Mostrar el rango completo</translation>
    </message>
    <message>
        <source>In the table of bins</source>
        <translation>En la tabla de intervalos</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De fila en fila</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>On the line between two parts</source>
        <translation>En la línea entre dos partes</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Back to its usual place</source>
        <translation>Devolverla a su sitio habitual</translation>
    </message>
    <message>
        <source>In “What am I seeing?”</source>
        <translation>En «¿Qué estoy viendo?»</translation>
    </message>
    <message>
        <source>The next labels, those before</source>
        <translation>Los rótulos siguientes, los anteriores</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>En una lección</translation>
    </message>
    <message>
        <source>Scroll its text</source>
        <translation>Desplazar su texto</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Move the bar to where one expects the value</source>
        <translation>Mover la barra hasta donde se espera el valor</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Dar la respuesta</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>En una presentación</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>%1 — right; it is %2</source>
        <translation>%1 — correcto; es %2</translation>
    </message>
    <message>
        <source>%1 — close; it is %2</source>
        <translation>%1 — cerca; es %2</translation>
    </message>
    <message>
        <source>%1 — no number is high enough; it is %2</source>
        <translation>%1 — ningún número es bastante alto; es %2</translation>
    </message>
    <message>
        <source>%1 — too low; it is %2</source>
        <translation>%1 — demasiado bajo; es %2</translation>
    </message>
    <message>
        <source>%1 — too high; it is %2</source>
        <translation>%1 — demasiado alto; es %2</translation>
    </message>
    <message>
        <source>%1 — there is no value here to compare with</source>
        <translation>%1 — aquí no hay valor con que comparar</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; one writes sigma=1, samples&gt;=100000, seed!=42 or show=terms</source>
        <translation>«%1» no es nada que se pueda hacer; se escribe sigma=1, samples&gt;=100000, seed!=42 o show=terms</translation>
    </message>
    <message>
        <source>nobody can be asked to change “%1”: there are samples, sigma, bins, seed, pseudocount, empty-bins, unit and show</source>
        <translation>a nadie se le puede pedir que cambie «%1»: hay samples, sigma, bins, seed, pseudocount, empty-bins, unit y show</translation>
    </message>
    <message>
        <source>“%1” can be =, &gt;= or &lt;=; only the seed can be !=</source>
        <translation>«%1» puede llevar =, &gt;= o &lt;=; solo seed puede llevar !=</translation>
    </message>
    <message>
        <source>“%1” can only be =</source>
        <translation>«%1» solo puede llevar =</translation>
    </message>
    <message>
        <source>one part at a time can be asked for: show=terms, show=exact</source>
        <translation>se puede pedir una parte cada vez: show=terms, show=exact</translation>
    </message>
    <message>
        <source>press “New sample”</source>
        <translation>pulsa «Nueva muestra»</translation>
    </message>
    <message>
        <source>show bits (View ▸ In bits)</source>
        <translation>muestra bits (Ver ▸ En bits)</translation>
    </message>
    <message>
        <source>show nats (View ▸ In bits)</source>
        <translation>muestra nats (Ver ▸ En bits)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>Renormalizar</translation>
    </message>
    <message>
        <source>choose “%1” for empty bins</source>
        <translation>elige «%1» para los intervalos vacíos</translation>
    </message>
    <message>
        <source>the number of bins</source>
        <translation>el número de intervalos</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>the pseudocount α</source>
        <translation>el pseudoconteo α</translation>
    </message>
    <message>
        <source>bring %1 to %2 or more</source>
        <translation>lleva %1 a %2 o más</translation>
    </message>
    <message>
        <source>bring %1 to %2 or less</source>
        <translation>lleva %1 a %2 o menos</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>pon %1 en %2</translation>
    </message>
    <message>
        <source>“do” asks for %1 things, and nobody keeps more than %2 in mind</source>
        <translation>«do» pide %1 cosas, y nadie retiene más de %2</translation>
    </message>
    <message>
        <source>nobody can do all of “%1” at once</source>
        <translation>nadie puede hacer todo lo de «%1» a la vez</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>se agota la memoria</translation>
    </message>
    <message>
        <source>the front matter is longer than %1 kB</source>
        <translation>el preámbulo mide más de %1 kB</translation>
    </message>
    <message>
        <source>the front matter has more than %1 brackets that are open</source>
        <translation>el preámbulo tiene más de %1 corchetes o llaves abiertos</translation>
    </message>
    <message>
        <source>the front matter does not end above “%1”: its second --- may be missing</source>
        <translation>el preámbulo no termina antes de «%1»: puede que falte su segundo ---</translation>
    </message>
    <message>
        <source>the front matter is no YAML: a tab stands in it, where blanks are needed</source>
        <translation>el preámbulo no es YAML: contiene una tabulación donde hacen falta espacios</translation>
    </message>
    <message>
        <source>the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it</source>
        <translation>el preámbulo no es YAML: %1. Un texto con dos puntos o comillas debe ir entre comillas</translation>
    </message>
    <message>
        <source>“%1” has no text</source>
        <translation>«%1» no tiene texto</translation>
    </message>
    <message>
        <source>“level” must be %1, not “%2”</source>
        <translation>«level» debe ser %1, no «%2»</translation>
    </message>
    <message>
        <source>“%1” must be a code such as en, de or pt-BR, not “%2”</source>
        <translation>«%1» debe ser un código como en, de o pt-BR, no «%2»</translation>
    </message>
    <message>
        <source>the front matter has no title</source>
        <translation>el preámbulo no tiene title (título)</translation>
    </message>
    <message>
        <source>the front matter must be lines such as “title: …”</source>
        <translation>el preámbulo debe constar de líneas como «title: …»</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>«%1» se da dos veces</translation>
    </message>
    <message>
        <source>“%1” is not known; there are title, author, language and level</source>
        <translation>«%1» no se conoce; hay title, author, language y level</translation>
    </message>
    <message>
        <source>these notes do not end: --&gt; is missing</source>
        <translation>estas notas no terminan: falta --&gt;</translation>
    </message>
    <message>
        <source>this code does not end: its %1 is missing</source>
        <translation>este código no termina: falta su %1</translation>
    </message>
    <message>
        <source>an empty line is missing above ---, without which it makes a heading of the line before it</source>
        <translation>falta una línea vacía encima de ---; sin ella, la línea anterior se vuelve encabezado</translation>
    </message>
    <message>
        <source>::: closes nothing here</source>
        <translation>::: no cierra nada aquí</translation>
    </message>
    <message>
        <source>a block needs its name in braces, as in :::{exercise}</source>
        <translation>un bloque necesita su nombre entre llaves, como en :::{exercise}</translation>
    </message>
    <message>
        <source>“%1” behind {%2} has no meaning</source>
        <translation>«%1» detrás de {%2} no significa nada</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing</source>
        <translation>{%1} no termina: falta su %2</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing above {%3}. To hold another block it needs more signs than that</source>
        <translation>{%1} no termina: falta su %2 encima de {%3}. Para contener otro bloque necesita más signos que él</translation>
    </message>
    <message>
        <source>the value of “%1” is longer than any can be</source>
        <translation>el valor de «%1» es más largo de lo que puede ser</translation>
    </message>
    <message>
        <source>no block has so many options</source>
        <translation>ningún bloque tiene tantas opciones</translation>
    </message>
    <message>
        <source>more than %1 blocks are one within the other</source>
        <translation>hay más de %1 bloques unos dentro de otros</translation>
    </message>
    <message>
        <source>{%1} cannot stand within {%2}; notes, note, tip and warning can</source>
        <translation>{%1} no puede estar dentro de {%2}; notes, note, tip y warning sí</translation>
    </message>
    <message>
        <source>the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again</source>
        <translation>falta el preámbulo: una lección empieza por ---, una línea «title: …» y otra vez ---</translation>
    </message>
    <message>
        <source>the front matter begins in the first line: nothing stands above its ---</source>
        <translation>el preámbulo empieza en la primera línea: no hay nada encima de su ---</translation>
    </message>
    <message>
        <source>the front matter does not end: its second --- is missing</source>
        <translation>el preámbulo no termina: falta su segundo ---</translation>
    </message>
    <message>
        <source>with %1 mistakes it is read no further</source>
        <translation>con %1 errores no se sigue leyendo</translation>
    </message>
    <message>
        <source>the file is larger than a lesson can be: %1 bytes are the most</source>
        <translation>el archivo es mayor de lo que puede ser una lección: %1 bytes como máximo</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>el archivo no está en UTF-8</translation>
    </message>
    <message>
        <source>it cannot be read: it has no name</source>
        <translation>no se puede leer: no tiene nombre</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>{kl}`` names no value; one writes {kl}`kl-pq 3`</source>
        <translation>{kl}`` no nombra ningún valor; se escribe {kl}`kl-pq 3`</translation>
    </message>
    <message>
        <source>there is no value “%1”</source>
        <translation>no hay ningún valor «%1»</translation>
    </message>
    <message>
        <source>there is no value “%1”; “%2” perhaps</source>
        <translation>no hay ningún valor «%1»; quizá «%2»</translation>
    </message>
    <message>
        <source>“%1” is more than a value’s name and a number of digits</source>
        <translation>«%1» es más que el nombre de un valor y un número de cifras</translation>
    </message>
    <message>
        <source>the number of digits must be from 1 to %1, not “%2”</source>
        <translation>el número de cifras debe ser de 1 a %1, no «%2»</translation>
    </message>
    <message>
        <source>“%1” takes no number of digits</source>
        <translation>«%1» no admite número de cifras</translation>
    </message>
    <message>
        <source>pictures are not shown; the words of this one stand in its place</source>
        <translation>las imágenes no se muestran; en su lugar está el texto de esta</translation>
    </message>
    <message>
        <source>{%1} is not known; values are told by {kl}</source>
        <translation>{%1} no se conoce; los valores se dan con {kl}</translation>
    </message>
    <message>
        <source>choices stand at the end of {exercise}: with “%1” below them they are none, and a number is asked for</source>
        <translation>las opciones van al final de {exercise}: con «%1» debajo no lo son, y se pide un número</translation>
    </message>
    <message>
        <source>{exercise} has no option “%1”; there are answer, do, bar, digits and lock</source>
        <translation>{exercise} no tiene ninguna opción «%1»; hay answer, do, bar, digits y lock</translation>
    </message>
    <message>
        <source>“digits” must be a whole number from %1 to %2, not “%3”</source>
        <translation>«digits» debe ser un número entero de %1 a %2, no «%3»</translation>
    </message>
    <message>
        <source>“lock” takes samples, sigma, bins, seed and empty-bins, not “%1”</source>
        <translation>«lock» admite samples, sigma, bins, seed y empty-bins, no «%1»</translation>
    </message>
    <message>
        <source>“bar” must be two numbers, the lower one first, such as -0.2..0.1, not “%1”</source>
        <translation>«bar» debe ser dos números, primero el menor, como -0.2..0.1, no «%1»</translation>
    </message>
    <message>
        <source>{exercise} has no answer; it needs a line :answer:</source>
        <translation>{exercise} no tiene respuesta; necesita una línea :answer:</translation>
    </message>
    <message>
        <source>“answer” must be the number of a choice, from 1 to %1, not “%2”</source>
        <translation>«answer» debe ser el número de una opción, de 1 a %1, no «%2»</translation>
    </message>
    <message>
        <source>“%1” is a word, and the answer is a number</source>
        <translation>«%1» es una palabra, y la respuesta es un número</translation>
    </message>
    <message>
        <source>a bar starts where a value is: “answer” must be the name of one, not “%1”</source>
        <translation>una barra empieza donde está un valor: «answer» debe ser el nombre de uno, no «%1»</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value, not “%1”</source>
        <translation>«answer» debe ser el nombre de un valor, no «%1»</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value or a number, not “%1”</source>
        <translation>«answer» debe ser el nombre de un valor o un número, no «%1»</translation>
    </message>
    <message>
        <source>%1; “%2” perhaps</source>
        <translation>%1; quizá «%2»</translation>
    </message>
    <message>
        <source>there are %1 choices; more than %2 can hardly be taken in at a glance</source>
        <translation>hay %1 opciones; más de %2 apenas se abarcan de un vistazo</translation>
    </message>
    <message>
        <source>one choice is none: there must be %1 at least</source>
        <translation>una sola opción no es elegir: debe haber %1 al menos</translation>
    </message>
    <message>
        <source>{exercise} asks nothing; its text is missing</source>
        <translation>{exercise} no pregunta nada; falta su texto</translation>
    </message>
    <message>
        <source>“%1” must be %2, not “%3”</source>
        <translation>«%1» debe ser %2, no «%3»</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3, not “%4”</source>
        <translation>«%1» debe ser un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, not “%4”</source>
        <translation>«%1» debe ser un número de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>%1; write %2</source>
        <translation>%1; escribe %2</translation>
    </message>
    <message>
        <source>“show” takes %1, not “%2”</source>
        <translation>«show» admite %1, no «%2»</translation>
    </message>
    <message>
        <source>“pin” takes parameters, such as sigma=0.5, bins=79, not “%1”</source>
        <translation>«pin» admite parámetros, como sigma=0.5, bins=79, no «%1»</translation>
    </message>
    <message>
        <source>“x-range” must be LOW:HIGH, such as -4:6, not “%1”</source>
        <translation>«x-range» debe ser BAJO:ALTO, como -4:6, no «%1»</translation>
    </message>
    <message>
        <source>there is no setting “%1”; there are %2</source>
        <translation>no hay ningún ajuste «%1»; hay %2</translation>
    </message>
    <message>
        <source>“animate” takes samples, sigma, bins or seed and two values, as in sigma=0.1..1.5 in 8s, not “%1”</source>
        <translation>«animate» admite samples, sigma, bins o seed y dos valores, como en sigma=0.1..1.5 in 8s, no «%1»</translation>
    </message>
    <message>
        <source>the seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”</source>
        <translation>los segundos de «animate» se escriben como en sigma=0.1..1.5 in 8s, no «in %1»</translation>
    </message>
    <message>
        <source>“animate” takes from %1 to %2 seconds, as in sigma=0.1..1.5 in 8s, not “%3”</source>
        <translation>«animate» admite de %1 a %2 segundos, como en sigma=0.1..1.5 in 8s, no «%3»</translation>
    </message>
    <message>
        <source>this heading is empty</source>
        <translation>este encabezado está vacío</translation>
    </message>
    <message>
        <source>there is no block {%1}; there are kl, exercise, solution, note, tip, warning and notes</source>
        <translation>no hay ningún bloque {%1}; hay kl, exercise, solution, note, tip, warning y notes</translation>
    </message>
    <message>
        <source>a step has one {kl}; this is the second</source>
        <translation>un paso tiene un solo {kl}; este es el segundo</translation>
    </message>
    <message>
        <source>“about” takes samples, sigma, bins or seed, not “%1”</source>
        <translation>«about» admite samples, sigma, bins o seed, no «%1»</translation>
    </message>
    <message>
        <source>“bins” sets nothing where “bin-rule” chooses the number; leave out one of the two</source>
        <translation>«bins» no fija nada donde «bin-rule» elige el número; quita uno de los dos</translation>
    </message>
    <message>
        <source>{kl} takes lines such as “:sigma: 0.5”, not “%1”</source>
        <translation>{kl} admite líneas como «:sigma: 0.5», no «%1»</translation>
    </message>
    <message>
        <source>a step has one {exercise}; this is the second</source>
        <translation>un paso tiene un solo {exercise}; este es el segundo</translation>
    </message>
    <message>
        <source>a step has one {solution}; this is the second</source>
        <translation>un paso tiene un solo {solution}; este es el segundo</translation>
    </message>
    <message>
        <source>{solution} solves nothing: no {exercise} stands before it</source>
        <translation>{solution} no resuelve nada: no hay ningún {exercise} antes</translation>
    </message>
    <message>
        <source>{solution} has no option “%1”</source>
        <translation>{solution} no tiene ninguna opción «%1»</translation>
    </message>
    <message>
        <source>{solution} is empty</source>
        <translation>{solution} está vacío</translation>
    </message>
    <message>
        <source>this step has no heading; it begins with a line such as “# What happens”</source>
        <translation>este paso no tiene encabezado; se empieza con una línea como «# Qué ocurre»</translation>
    </message>
    <message>
        <source>{exercise} has no {solution}</source>
        <translation>{exercise} no tiene {solution}</translation>
    </message>
    <message>
        <source>“before %1” is for steps with an {exercise}: it means before its answer</source>
        <translation>«before %1» es para pasos con un {exercise}: significa antes de su respuesta</translation>
    </message>
    <message>
        <source>“do” asks for what is so already when the step begins</source>
        <translation>«do» pide algo que ya es así cuando empieza el paso</translation>
    </message>
    <message>
        <source>this step is empty</source>
        <translation>este paso está vacío</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>una lección tiene %1 pasos como máximo</translation>
    </message>
    <message>
        <source>there is no step: a lesson has one at least</source>
        <translation>no hay ningún paso: una lección tiene al menos uno</translation>
    </message>
</context>
<context>
    <name>presentKeys</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>Primer paso, último paso</translation>
    </message>
    <message>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <source>Go to a step: type its number, then Return</source>
        <translation>Ir a un paso: escribe su número y luego Retorno</translation>
    </message>
    <message>
        <source>Change the parameter that the step is about</source>
        <translation>Cambiar el parámetro de que trata el paso</translation>
    </message>
    <message>
        <source>The same in finer steps</source>
        <translation>Lo mismo en pasos más finos</translation>
    </message>
    <message>
        <source>Show or hide the terms per bin</source>
        <translation>Mostrar u ocultar los términos por intervalo</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Pantalla en negro, y de vuelta</translation>
    </message>
    <message>
        <source>White screen, and back</source>
        <translation>Pantalla en blanco, y de vuelta</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>&amp;Nearly normal</source>
        <translation>Casi &amp;normal</translation>
    </message>
    <message>
        <source>With σ = 0.05 P hardly differs from Q: both values are small and nearly the same, and the first is close to the truth.</source>
        <translation>Con σ = 0,05, P apenas difiere de Q: los dos valores son pequeños y casi iguales, y el primero está cerca del verdadero.</translation>
    </message>
    <message>
        <source>The &amp;lecture’s</source>
        <translation>El del &amp;curso</translation>
    </message>
    <message>
        <source>As the lecture notebook has it: both values are well below the truth, and the numbers alone do not show it.</source>
        <translation>Como lo tiene el cuaderno del curso: los dos valores están muy por debajo del verdadero, y los números solos no lo muestran.</translation>
    </message>
    <message>
        <source>&amp;Heavy tail</source>
        <translation>Cola &amp;pesada</translation>
    </message>
    <message>
        <source>A few values of P far out stretch the range, so that nearly all others fall into a few wide bins: the first value is a small part of the truth.</source>
        <translation>Unos pocos valores muy lejanos de P estiran el rango, de modo que casi todos los demás caen en unos pocos intervalos anchos: el primer valor es una pequeña parte del verdadero.</translation>
    </message>
    <message>
        <source>Too &amp;many bins</source>
        <translation>Demasiados &amp;intervalos</translation>
    </message>
    <message>
        <source>1000 bins for 2000 values: the curves show chance more than shape, and the first value rises above the truth. The thin lines are the distributions themselves.</source>
        <translation>1&#x202f;000 intervalos para 2&#x202f;000 valores: las curvas muestran azar más que forma, y el primer valor sube por encima del verdadero. Las líneas finas son las distribuciones mismas.</translation>
    </message>
    <message>
        <source>Too &amp;few values</source>
        <translation>Demasiado pocos &amp;valores</translation>
    </message>
    <message>
        <source>50 values in 79 bins: much of both samples lies in bins of one sample only, and other samples would give quite other values.</source>
        <translation>50 valores en 79 intervalos: gran parte de las dos muestras está en intervalos de una sola, y otras muestras darían valores muy distintos.</translation>
    </message>
    <message>
        <source>A &amp;sum below 0</source>
        <translation>Una &amp;suma por debajo de 0</translation>
    </message>
    <message>
        <source>KL(Q‖P) is below 0, which no true divergence is: bins of one sample only are skipped, with a good part of Q, and the rest no longer adds up. Try the other ways with empty bins.</source>
        <translation>KL(Q‖P) está por debajo de 0, lo que no le ocurre a ninguna verdadera divergencia: los intervalos de una sola muestra se omiten, con buena parte de Q, y el resto ya no suma el total. Prueba las otras maneras con los intervalos vacíos.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>Samples N</source>
        <translation>Tamaño N</translation>
    </message>
    <message>
        <source>Log-normal σ</source>
        <translation>σ de la lognormal</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>%1.%2 must be %3, not %4</source>
        <translation>%1.%2 debe ser %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be an object, not %2</source>
        <translation>%1 debe ser un objeto, no %2</translation>
    </message>
    <message>
        <source>schema must be a whole number from 1 on, not %1</source>
        <translation>schema debe ser un número entero desde 1, no %1</translation>
    </message>
    <message>
        <source>it was made by a later version (schema %1; this one reads up to %2)</source>
        <translation>lo hizo una versión posterior (schema %1; esta lee hasta %2)</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 debe ser de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2</source>
        <translation>%1 debe ser un número entero, no %2</translation>
    </message>
    <message>
        <source>%1 must run between two values, not from %2 to %2</source>
        <translation>%1 debe ir de un valor a otro, no de %2 a %2</translation>
    </message>
    <message>
        <source>frames must be from %1 to %2, not %3</source>
        <translation>frames debe ser de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed</source>
        <translation>«%1» no es un recorrido; se lee sigma=0.1:2, con samples, sigma, bins o seed</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1, no «%2»</translation>
    </message>
    <message>
        <source>%1, and “%2” is not clear: write %3</source>
        <translation>%1, y «%2» no está claro: escribe %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>tikz</name>
    <message>
        <source>TeX draws nothing that is longer than 5.5 m</source>
        <translation>TeX no dibuja nada de más de 5,5 m</translation>
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
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Sturges’ rule</source>
        <translation>Regla de Sturges</translation>
    </message>
    <message>
        <source>Rice rule</source>
        <translation>Regla de Rice</translation>
    </message>
    <message>
        <source>Scott’s rule</source>
        <translation>Regla de Scott</translation>
    </message>
    <message>
        <source>Freedman–Diaconis rule</source>
        <translation>Regla de Freedman-Diaconis</translation>
    </message>
    <message>
        <source>Doane’s rule</source>
        <translation>Regla de Doane</translation>
    </message>
    <message>
        <source>1 + log₂ n bins, n being all values of P and Q: few, even with many values</source>
        <translation>1 + log₂ n intervalos, donde n son todos los valores de P y Q: pocos, incluso con muchos valores</translation>
    </message>
    <message>
        <source>2 ∛n bins, n being all values of P and Q</source>
        <translation>2 ∛n intervalos, donde n son todos los valores de P y Q</translation>
    </message>
    <message>
        <source>Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q</source>
        <translation>Intervalos de ancho 3,49 s/∛n, donde s es la desviación estándar de los n valores de P y Q</translation>
    </message>
    <message>
        <source>Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not widen them</source>
        <translation>Intervalos de ancho igual al doble del rango intercuartílico sobre ∛n, para los n valores de P y Q: unos pocos valores lejanos no los ensanchan</translation>
    </message>
    <message>
        <source>Sturges’ rule, with more bins the more skewed all values of P and Q are</source>
        <translation>La regla de Sturges, con tantos más intervalos cuanto más asimétricos son los valores de P y Q juntos</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>cambiar la unidad</translation>
    </message>
    <message>
        <source>show terms per bin</source>
        <translation>mostrar los términos por intervalo</translation>
    </message>
    <message>
        <source>hide terms per bin</source>
        <translation>ocultar los términos por intervalo</translation>
    </message>
    <message>
        <source>show other terms</source>
        <translation>mostrar otros términos</translation>
    </message>
    <message>
        <source>show exact distributions</source>
        <translation>mostrar las distribuciones exactas</translation>
    </message>
    <message>
        <source>hide exact distributions</source>
        <translation>ocultar las distribuciones exactas</translation>
    </message>
    <message>
        <source>show band</source>
        <translation>mostrar la banda</translation>
    </message>
    <message>
        <source>hide band</source>
        <translation>ocultar la banda</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>inmovilizar</translation>
    </message>
    <message>
        <source>show whole range</source>
        <translation>mostrar el rango completo</translation>
    </message>
    <message>
        <source>make probability logarithmic</source>
        <translation>hacer logarítmica la probabilidad</translation>
    </message>
    <message>
        <source>make probability linear</source>
        <translation>hacer lineal la probabilidad</translation>
    </message>
    <message>
        <source>move range</source>
        <translation>mover el rango</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>ampliar o reducir</translation>
    </message>
    <message>
        <source>stretch axis</source>
        <translation>estirar el eje</translation>
    </message>
    <message>
        <source>change number of other samples</source>
        <translation>cambiar el número de otras muestras</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>Términos por intervalo</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exactas</translation>
    </message>
    <message>
        <source>Band of other samples</source>
        <translation>Banda de otras muestras</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Inmovilizar</translation>
    </message>
    <message>
        <source>Logarithmic probability</source>
        <translation>Probabilidad logarítmica</translation>
    </message>
    <message>
        <source>Table of bins</source>
        <translation>Tabla de intervalos</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>De dónde viene el error</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Intervalos vacíos</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>¿Son fiables los valores?</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>Medidas relacionadas</translation>
    </message>
    <message>
        <source>press “%1”</source>
        <translation>pulsa «%1»</translation>
    </message>
    <message>
        <source>choose View ▸ %1</source>
        <translation>elige Ver ▸ %1</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>abre «%1»</translation>
    </message>
    <message>
        <source>&amp;Held still: density over %1 … %2</source>
        <translation>&amp;Ejes inmóviles: densidad sobre %1 … %2</translation>
    </message>
    <message>
        <source>How the truth becomes the value shown, step by step: binning, empty bins, sampling</source>
        <translation>Cómo el valor verdadero se convierte en el mostrado, paso a paso: agrupación, intervalos vacíos, muestreo</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only; both values depend on it</source>
        <translation>Qué se hace con los intervalos que tienen valores de una sola muestra; de ello dependen los dos valores</translation>
    </message>
    <message>
        <source>How much other samples would change the values, what chance adds, and an estimate without bins</source>
        <translation>Cuánto cambiarían los valores otras muestras, qué añade el azar y una estimación sin intervalos</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms</source>
        <translation>Entropía, entropía cruzada, divergencia de Jensen-Shannon y variación total de los mismos histogramas</translation>
    </message>
</context>
</TS>
