<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Animation</name>
    <message>
        <source>“%1” must end in .gif, or in .png with {frame} in its name, for an animation</source>
        <translation>要导出动画，“%1”必须以 .gif 结尾，或以 .png 结尾并在名称里含有 {frame}</translation>
    </message>
    <message>
        <source>frames a second must be from %1 to %2, not %3</source>
        <translation>每秒帧数必须在 %1 到 %2 之间，不能是 %3</translation>
    </message>
    <message>
        <source>a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size or resolution, or numbered .png pictures</source>
        <translation>%1 × %2 像素的 .gif 需要的内存太多，最多为 %3 百万像素；请选择较小的尺寸或分辨率，或改用编号的 .png 图片</translation>
    </message>
    <message>
        <source>There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N.</source>
        <translation>内存不够制作动画。请选择较小的图片、较少的帧或较小的 N。</translation>
    </message>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>无法制作动画：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不够存放 %1 × %2 像素的图片。</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>The animation cannot be made: %1.</source>
        <translation>无法制作动画：%1。</translation>
    </message>
    <message>
        <source>There and &amp;back</source>
        <translation>来回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>导出动画</translation>
    </message>
    <message>
        <source>Samples, N</source>
        <translation>样本量 N</translation>
    </message>
    <message>
        <source>σ of P</source>
        <translation>P 的 σ</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>&amp;Parameter</source>
        <translation>参数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>帧数(&amp;R)</translation>
    </message>
    <message>
        <source>Frames a &amp;second</source>
        <translation>每秒帧数(&amp;S)</translation>
    </message>
    <message>
        <source>%1 pictures of %2 × %3 pixels, %4 seconds. Size and looks are those of Export figure…; axes and legend stand still.</source>
        <translation>%1 张 %2 × %3 像素的图片，%4 秒。尺寸和外观与“导出图形…”相同；坐标轴和图例不动。</translation>
    </message>
    <message>
        <source>“From” and “To” are the same: %1 must run between two values.</source>
        <translation>“从”和“到”相同：%1 必须在两个不同的值之间变化。</translation>
    </message>
    <message>
        <source>band</source>
        <translation>波动带</translation>
    </message>
    <message>
        <source>charts of terms</source>
        <translation>项的图表</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>pinned curves</source>
        <translation>钉住的曲线</translation>
    </message>
    <message>
        <source>Left out of it: %1.</source>
        <translation>其中不包括：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A GIF has a background all the same.</source>
        <translation>GIF 总是有背景的。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these pictures exist(s) already. Replace it (them)?</source>
        <translation>
            <numerusform>这些图片中有 %n 张已经存在。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF 动画 (*.gif)</translation>
    </message>
    <message>
        <source>Numbered PNG pictures (*.png)</source>
        <translation>编号的 PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；什么也没有写入。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>no guess yet</source>
        <translation>还没有猜测</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>你的猜测</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>实际是 %1</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>你的猜测</translation>
    </message>
</context>
<context>
    <name>BinOverlay</name>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>BinRuleButton</name>
    <message>
        <source>F–D</source>
        <translation>F–D</translation>
    </message>
    <message>
        <source>Rule for the number of bins</source>
        <translation>箱数规则</translation>
    </message>
    <message>
        <source>%1, kept ▾</source>
        <translation>%1，保持 ▾</translation>
    </message>
    <message>
        <source>Rule ▾</source>
        <translation>规则 ▾</translation>
    </message>
    <message>
        <source>The number of bins follows N, σ and the seed by %1, and both estimates follow it.</source>
        <translation>箱数按 %1随 N、σ 和种子变化，两个估计值也跟着变。</translation>
    </message>
    <message>
        <source>Takes the number of bins from a rule, once or from now on. Both estimates change, the truth stays.</source>
        <translation>用一条规则来定箱数，只这一次或从现在起一直保持。两个估计值会变，真值不变。</translation>
    </message>
    <message>
        <source>&amp;Keep to %1</source>
        <translation>保持 %1(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep to it</source>
        <translation>保持该规则(&amp;K)</translation>
    </message>
    <message>
        <source>Let the number of bins follow N, σ and the seed</source>
        <translation>让箱数随 N、σ 和种子变化</translation>
    </message>
    <message>
        <source>Choose a rule first</source>
        <translation>请先选择一条规则</translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Table of bins</source>
        <translation>箱表</translation>
    </message>
    <message>
        <source>Each bin’s edges, counts, masses, exact masses, ratio and terms</source>
        <translation>每个箱的边界、计数、质量、精确质量、比值和项</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>复制选中的行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all rows</source>
        <translation>复制所有行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Calculating</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>按 Esc 放弃</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Histograms of P and Q</source>
        <translation>P 和 Q 的直方图</translation>
    </message>
    <message>
        <source>Terms of KL(P‖Q)</source>
        <translation>KL(P‖Q) 的项</translation>
    </message>
    <message>
        <source>Terms of KL(Q‖P)</source>
        <translation>KL(Q‖P) 的项</translation>
    </message>
    <message>
        <source>Point at a bin to read what is in it.</source>
        <translation>把鼠标指向一个箱，就能读到里面有什么。</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Chooses this answer (key %1)</source>
        <translation>选择这个答案（按键 %1）</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>这个是对的。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 can be given once: %2</source>
        <translation>--%1 只能给一次：%2</translation>
    </message>
    <message>
        <source>there is one window</source>
        <translation>窗口只有一个</translation>
    </message>
    <message>
        <source>--screenshot must name a file that ends in .png, not &apos;%1&apos;</source>
        <translation>--screenshot 必须给出以 .png 结尾的文件名，不能是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>one thing can be printed</source>
        <translation>只能打印一样东西</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing; %2 do</source>
        <translation>--export：文件名里的 &apos;%1&apos; 没有意义；可用的是 %2</translation>
    </message>
    <message>
        <source>one figure can be opened, and &apos;%1&apos; is a second one</source>
        <translation>只能打开一个图形，&apos;%1&apos; 是第二个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an option nor a file; --help lists the options</source>
        <translation>&apos;%1&apos; 既不是选项也不是文件；--help 列出所有选项</translation>
    </message>
    <message>
        <source>of &apos;%1&apos; only the description is left: its parameters and unit are those of the file, size, looks and view the usual ones</source>
        <translation>&apos;%1&apos; 只剩下描述：参数和单位取自文件，尺寸、外观和视图按通常的设置</translation>
    </message>
    <message>
        <source>--animate goes with neither --json nor --print nor --screenshot</source>
        <translation>--animate 不能与 --json、--print 或 --screenshot 同用</translation>
    </message>
    <message>
        <source>%1; --help lists the options</source>
        <translation>%1；--help 列出所有选项</translation>
    </message>
    <message>
        <source>Pixels to the inch</source>
        <translation>每英寸的像素数</translation>
    </message>
    <message>
        <source>Font of all text (default %1).</source>
        <translation>所有文字的字体（默认 %1）。</translation>
    </message>
    <message>
        <source>Height of text in points</source>
        <translation>文字的高度，以点计</translation>
    </message>
    <message>
        <source>The same of the numbers at the axes, as --font-size unless given</source>
        <translation>坐标轴上数字的高度，未给出时同 --font-size</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points</source>
        <translation>P 和 Q 线条的宽度，以点计</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>没有背景</translation>
    </message>
    <message>
        <source>Lines at the numbers of the axes</source>
        <translation>在坐标轴的刻度数字处画线</translation>
    </message>
    <message>
        <source>Lines all around the plot</source>
        <translation>绘图区四周都画线</translation>
    </message>
    <message>
        <source>Place of the legend</source>
        <translation>图例的位置</translation>
    </message>
    <message>
        <source>Both values and the parameters above the plot</source>
        <translation>在绘图区上方写出两个数值和参数</translation>
    </message>
    <message>
        <source>Letters of an .svg as outlines, not as text</source>
        <translation>.svg 的字母用轮廓，不用文本</translation>
    </message>
    <message>
        <source>--font must be the name of a font, of at most %1 letters, such as DejaVu Sans, not &apos;%2&apos;</source>
        <translation>--font 必须是字体名称，最多 %1 个字符，例如 DejaVu Sans，不能是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--preset must be %1, not &apos;%2&apos;</source>
        <translation>--preset 必须是 %1，不能是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--include takes %1, or none by itself, not &apos;%2&apos;</source>
        <translation>--include 可取 %1，或单独的 none，不能是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be had together</source>
        <translation>--%1 和 --%2 不能同时使用</translation>
    </message>
    <message>
        <source>%1 (default %2).</source>
        <translation>%1（默认 %2）。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2 (default %3).</source>
        <translation>%1：%2（默认 %3）。</translation>
    </message>
    <message>
        <source>%1, %2 (default %3).</source>
        <translation>%1，%2（默认 %3）。</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>key</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Size, resolution, type and lines as they are asked for somewhere, which other options change: %1.</source>
        <translation>按某处要求的尺寸、分辨率、字号和线宽，可由其他选项改变：%1。</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>WxH</translation>
    </message>
    <message>
        <source>Size in pixels (1600x800), mm, cm or in (89mmx55mm, 8inx4in; default %1inx%2in); of a screenshot, in pixels.</source>
        <translation>尺寸，单位为像素 (1600x800)、mm、cm 或 in (89mmx55mm, 8inx4in；默认 %1inx%2in)；截图的尺寸以像素计。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Light colours, which are the usual ones of figures.</source>
        <translation>浅色，图形通常如此。</translation>
    </message>
    <message>
        <source>Dark colours, of figures, the screenshot or the window.</source>
        <translation>深色，用于图形、截图或窗口。</translation>
    </message>
    <message>
        <source>Grey tones: P and Q differ in lightness and dashes.</source>
        <translation>灰度：P 和 Q 以明暗和虚线区分。</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Exactly these parts, separated by commas, and not what --show opens: %1; or none.</source>
        <translation>只画这些部分，用逗号分隔，不受 --show 影响：%1；或 none。</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in %1, such as 1600x800 or 89mmx55mm, with sides of %2 to %3 pixels, not &apos;%4&apos;</source>
        <translation>--size 必须是 WIDTHxHEIGHT，单位为 %1，例如 1600x800 或 89mmx55mm，边长为 %2 到 %3 像素，不能是 &apos;%4&apos;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--size of a --screenshot must be in pixels, such as 1280x800, not &apos;%1&apos;</source>
        <translation>--screenshot 的 --size 必须以像素计，例如 1280x800，不能是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>What is in a figure</source>
        <translation>图形的内容</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>批量处理</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Ten thousand can be written 10000, 10,000, &apos;10 000&apos;, 1e4 or 10k; decimals have a point.</source>
        <translation>一万可以写成 10000、10,000、&apos;10 000&apos;、1e4 或 10k；小数用点。</translation>
    </message>
    <message>
        <source>All parameters but --pseudocount take several values: --sigma 0.1,0.5,1, or --bins 20 --bins 79, or --samples &apos;500;10000&apos; with semicolons. A comma before groups of three digits makes one number (10,000), and so does one comma where only a decimal one is possible (0,5). --json and --export then go through all combinations, at most %1; in a file&apos;s name %2 stand for what each has, and no two files may have one name. What fails is told at the end.</source>
        <translation>除 --pseudocount 外，所有参数都可以取多个值：--sigma 0.1,0.5,1，或 --bins 20 --bins 79，或用分号 --samples &apos;500;10000&apos;。三位一组的数字前的逗号仍是同一个数 (10,000)，只能理解为小数逗号时也是如此 (0,5)。这时 --json 和 --export 会处理所有组合，最多 %1 个；文件名里的 %2 代表各自的值，任何两个文件不能同名。失败的在最后报告。</translation>
    </message>
    <message>
        <source>Without --json, --export, --print, --screenshot or --check-lesson a window opens with the given parameters. Options of Qt&apos;s own are let through: %1.</source>
        <translation>没有 --json、--export、--print、--screenshot 或 --check-lesson 时，按给出的参数打开窗口。Qt 自己的选项会照样传递：%1。</translation>
    </message>
    <message>
        <source>The JSON object is described in README.md, &quot;The JSON object&quot;.</source>
        <translation>JSON 对象的说明见 README.md 的 &quot;The JSON object&quot;。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>--check-lesson goes alone: it prints what is wrong with a lesson, and ends</source>
        <translation>--check-lesson 只能单独使用：它打印课程中的错误，然后结束</translation>
    </message>
    <message>
        <source>--check-lesson needs the name of a file</source>
        <translation>--check-lesson 需要文件名</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open this lesson (.md) beside the chart.</source>
        <translation>在图表旁边打开这个课程 (.md)。</translation>
    </message>
    <message>
        <source>Begin the lesson with this step, from 1 on.</source>
        <translation>课程从这一步开始，从 1 数起。</translation>
    </message>
    <message>
        <source>Fill the screen with the chart, the values and the step, in type for the last row; with --screenshot, draw that.</source>
        <translation>让图表、数值和课程的这一步占满屏幕，字号大到最后一排也看得清；与 --screenshot 同用时，画出这个画面。</translation>
    </message>
    <message>
        <source>Print every mistake in a lesson as FILE:line: what, and end: with status 1 if there is one. Each file needs its own --check-lesson.</source>
        <translation>以 FILE:line: what 的形式打印课程中的每个错误，然后结束：有错误时状态为 1。每个文件都要有自己的 --check-lesson。</translation>
    </message>
    <message>
        <source>--step is for --lesson, which is not asked for</source>
        <translation>--step 用于 --lesson，但没有要求它</translation>
    </message>
    <message>
        <source>--lesson can be given once: one lesson is shown at a time</source>
        <translation>--lesson 只能给一次：一次只显示一个课程</translation>
    </message>
    <message>
        <source>--step can be given once: one step is shown at a time</source>
        <translation>--step 只能给一次：一次只显示一步</translation>
    </message>
    <message>
        <source>Print the result as one JSON object a line and end.</source>
        <translation>把结果打印成每行一个 JSON 对象，然后结束。</translation>
    </message>
    <message>
        <source>Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than once.</source>
        <translation>写出图形 (.png, .svg, .pdf, .tex) 或数据 (.csv, .json)，然后结束。可以多次给出。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Print what makes this figure again and end: a NumPy script (python), a line for a shell (command), or all options as JSON (recipe).</source>
        <translation>打印能再次得到这个图形的东西，然后结束：NumPy 脚本 (python)、一行 shell 命令 (command)，或写成 JSON 的所有选项 (recipe)。</translation>
    </message>
    <message>
        <source>Write a picture (.png) of the whole window, --size large, and end.</source>
        <translation>写出整个窗口的图片 (.png)，大小为 --size，然后结束。</translation>
    </message>
    <message>
        <source>Begin the .csv with lines that start with # and tell the parameters and the values.</source>
        <translation>.csv 以 # 开头的几行开始，说明参数和数值。</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).</source>
        <translation>为 JSON 里的波动幅度和图形的波动带另外运行的种子数，%1（默认 %2）。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>打印这份帮助，然后结束。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>打印版本，然后结束。</translation>
    </message>
    <message>
        <source>--export of a figure (.png, .svg, .pdf, .tex)</source>
        <translation>图形的 --export (.png, .svg, .pdf, .tex)</translation>
    </message>
    <message>
        <source>--export of an .svg</source>
        <translation>.svg 的 --export</translation>
    </message>
    <message>
        <source>--json, --export of a .json</source>
        <translation>--json、.json 的 --export</translation>
    </message>
    <message>
        <source>--export of a .csv</source>
        <translation>.csv 的 --export</translation>
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
        <translation>窗口</translation>
    </message>
    <message>
        <source>Size of each sample</source>
        <translation>每个样本的大小</translation>
    </message>
    <message>
        <source>Sigma of the log-normal</source>
        <translation>对数正态的 σ</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>随机数的种子</translation>
    </message>
    <message>
        <source>What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict (the definition), smooth or renormalise</source>
        <translation>只有一个样本有值的箱怎样处理：skip（像课堂笔记本那样跳过）、strict（按定义）、smooth（平滑）或 renormalise（重新归一化）</translation>
    </message>
    <message>
        <source>What smooth adds to every bin</source>
        <translation>smooth 给每个箱加上多少</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is not clear: write &apos;%3&apos; for %4 values%5</source>
        <translation>--%1 &apos;%2&apos; 不明确：请写 &apos;%3&apos;，表示 %4 个值%5</translation>
    </message>
    <message>
        <source>, or %1 for one</source>
        <translation>，或写 %1 表示一个值</translation>
    </message>
    <message>
        <source>, which is one number; several are written &apos;%1&apos;</source>
        <translation>，这是一个数；多个值写作 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Pins the same but for these parameters, to compare with: sigma=0.8,bins=20.</source>
        <translation>钉住除这些参数外都相同的一组，用来比较：sigma=0.8,bins=20。</translation>
    </message>
    <message>
        <source>--pin takes %1 and a value, separated by commas, not &apos;%2&apos;</source>
        <translation>--pin 可取 %1 和一个值，用逗号分隔，不能是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 takes no value, and was given &apos;%2&apos;</source>
        <translation>-%1 不带值，却给了 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>-%1 needs a value</source>
        <translation>-%1 需要一个值</translation>
    </message>
    <message>
        <source>--%1 is for %2, which is not asked for</source>
        <translation>--%1 用于 %2，但没有要求它</translation>
    </message>
    <message>
        <source>--empty-bins smooth</source>
        <translation>--empty-bins smooth</translation>
    </message>
    <message>
        <source>--json, --export of a .json, or --export of a figure with --show band or --include band</source>
        <translation>--json、.json 的 --export，或带 --show band 或 --include band 的图形的 --export</translation>
    </message>
    <message>
        <source>--include pinned needs something to compare with: --pin sigma=0.8, or an opened figure that has it</source>
        <translation>--include pinned 需要用来比较的东西：--pin sigma=0.8，或打开一个带有它的图形</translation>
    </message>
    <message>
        <source>--x-range or --show held</source>
        <translation>--x-range 或 --show held</translation>
    </message>
    <message>
        <source>--show terms or --include terms</source>
        <translation>--show terms 或 --include terms</translation>
    </message>
    <message>
        <source>--%1 band needs at least %2 further seeds, and --spread %3 leaves too few</source>
        <translation>--%1 band 至少需要 %2 个更多种子，--spread %3 留下的太少</translation>
    </message>
    <message>
        <source>--show %1 is for figures without --include, which says by itself what they have</source>
        <translation>--show %1 用于没有 --include 的图形；它自己会说明图形的内容</translation>
    </message>
    <message>
        <source>--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked for</source>
        <translation>--show %1 用于图形 (.png, .svg, .pdf, .tex)、--screenshot 或窗口，但一个也没有要求</translation>
    </message>
    <message>
        <source>--show %1 is for --screenshot or the window: neither figures nor data have it</source>
        <translation>--show %1 用于 --screenshot 或窗口：图形和数据都没有它</translation>
    </message>
    <message>
        <source>the values of --%1 have more than %2 combinations, which is too many at once</source>
        <translation>--%1 的值有超过 %2 个组合，一次处理太多</translation>
    </message>
    <message>
        <source>--print goes with neither --json nor --export nor --screenshot</source>
        <translation>--print 不能与 --json、--export 或 --screenshot 同用</translation>
    </message>
    <message>
        <source>--%1 can have several values for --json and --export alone</source>
        <translation>--%1 只有对 --json 和 --export 才能有多个值</translation>
    </message>
    <message>
        <source>two files would be &apos;%1&apos;</source>
        <translation>两个文件都会叫 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; may be one file</source>
        <translation>&apos;%1&apos; 和 &apos;%2&apos; 可能是同一个文件</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own</source>
        <translation>--export：%1；请给每个文件各自的名称</translation>
    </message>
    <message>
        <source>--export: %1; give each a name of its own, with %2 in it</source>
        <translation>--export：%1；请给每个文件各自的名称，其中含有 %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>--%1 must be %2, not &apos;%3&apos;</source>
        <translation>--%1 必须是 %2，不能是 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, not &apos;%4&apos;</source>
        <translation>--%1 必须是 %3 之间的%2，不能是 &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--%1 must be %2 %3, and &apos;%4&apos; is not clear: write %5</source>
        <translation>--%1 必须是 %3 之间的%2，而 &apos;%4&apos; 不明确：请写 %5</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>--x-range must be LOW:HIGH, such as -4:6, from %1 to %2 wide and around %3 to %4, not &apos;%5&apos;</source>
        <translation>--x-range 必须是 LOW:HIGH，例如 -4:6，宽 %1 到 %2，中心在 %3 到 %4，不能是 &apos;%5&apos;</translation>
    </message>
    <message>
        <source>What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, have %2.</source>
        <translation>在窗口或其截图中打开什么，用逗号分隔：%1。导出的图形也可以有 %2。</translation>
    </message>
    <message>
        <source>which</source>
        <translation>哪些</translation>
    </message>
    <message>
        <source>Which terms, where there are some: %1 (default %2).</source>
        <translation>有项的图表时显示哪些项：%1（默认 %2）。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of both values: %1 (default %2). JSON and CSV are always in nats.</source>
        <translation>两个数值的单位：%1（默认 %2）。JSON 和 CSV 总是用 nats（奈特）。</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scale of the probabilities: %1 (default linear).</source>
        <translation>概率的刻度：%1（默认 linear）。</translation>
    </message>
    <message>
        <source>LOW:HIGH</source>
        <translation>LOW:HIGH</translation>
    </message>
    <message>
        <source>Holds the picture over this range, in standard deviations, and draws density. LOW,HIGH and MIDDLE+-HALF are read, too.</source>
        <translation>把画面固定在这个范围，以标准差计，并画出密度。也可写作 LOW,HIGH 和 MIDDLE+-HALF。</translation>
    </message>
    <message>
        <source>Density at the top of a picture that is held, %1 (default %2).</source>
        <translation>固定的画面顶端的密度，%1（默认 %2）。</translation>
    </message>
    <message>
        <source>--show takes %1, not &apos;%2&apos;</source>
        <translation>--show 可取 %1，不能是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>See, understand and explain the Kullback-Leibler divergence of two samples: P, z-scored log-normal, and Q, z-scored normal. A figure (.png, .svg, .pdf, .json) that this program wrote brings back all it was made with, and options change that. A lesson (.md) is opened beside the chart.</source>
        <translation>看见、理解并解释两个样本的 Kullback-Leibler 散度：P 为标准化的对数正态样本，Q 为标准化的正态样本。本程序写出的图形 (.png, .svg, .pdf, .json) 能恢复制作它时的一切，再由选项改变。课程 (.md) 在图表旁边打开。</translation>
    </message>
    <message>
        <source>Usage: kl-explorer [options] [figure or lesson]
</source>
        <translation>用法：kl-explorer [选项] [图形或课程]
</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Language of the window, of figures and of messages: %1 (default: the system’s, or English).</source>
        <translation>窗口、图形和消息的语言：%1（默认为系统语言，否则为英语）。</translation>
    </message>
    <message>
        <source>each lesson needs its own --check-lesson: write --check-lesson before &apos;%1&apos;, too</source>
        <translation>每个课程都需要自己的 --check-lesson：请在 &apos;%1&apos; 前面也写上 --check-lesson</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: a figure does not go with it</source>
        <translation>课程自己设置参数和视图：不能再给图形</translation>
    </message>
    <message>
        <source>a lesson sets parameters and view itself: --%1 does not go with it</source>
        <translation>课程自己设置参数和视图：不能再给 --%1</translation>
    </message>
    <message>
        <source>one lesson is shown at a time, and &apos;%1&apos; is a second one</source>
        <translation>一次只能显示一个课程，&apos;%1&apos; 是第二个</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; cannot be opened: %2</source>
        <translation>无法打开课程 &apos;%1&apos;：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lesson: line %2: %3</source>
        <translation>&apos;%1&apos; 不是课程：第 %2 行：%3</translation>
    </message>
    <message>
        <source>the lesson &apos;%1&apos; is for --screenshot or the window, and neither is asked for</source>
        <translation>课程 &apos;%1&apos; 用于 --screenshot 或窗口，而两者都没有要求</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in UTF-8</source>
        <translation>“%1”不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>there is no display to open a window on; use --json or --export FILE, or set DISPLAY</source>
        <translation>没有可以打开窗口的显示器；请使用 --json 或 --export 文件，或设置 DISPLAY</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>There is not enough memory for N = %1. Choose a smaller N.</source>
        <translation>N = %1 时内存不够。请选择较小的 N。</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>The truth is +∞, because %1. The line has no end: its middle is %2.</source>
        <translation>真值是 +∞，因为 %1。这条线没有尽头：它的中点是 %2。</translation>
    </message>
    <message>
        <source>The truth is %1(s/σ) = %2 %3, s being the log-normal’s standard deviation. The line goes from 0 to it.</source>
        <translation>真值是 %1(s/σ) = %2 %3，其中 s 是对数正态的标准差。这条线从 0 画到真值。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>truth %1</source>
        <translation>真值 %1</translation>
    </message>
    <message>
        <source>%1. Click to choose what is done with empty bins.</source>
        <translation>%1。点击以选择怎样处理空箱。</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>钉住的 %1</translation>
    </message>
</context>
<context>
    <name>EmptyBinsPanel</name>
    <message>
        <source>Skip (as in the lecture notebook)</source>
        <translation>跳过（像课堂笔记本那样）</translation>
    </message>
    <message>
        <source>Strict (the definition)</source>
        <translation>严格（按定义）</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>重新归一化</translation>
    </message>
    <message>
        <source>Leaves them out of both sums: finite values, which lack what these bins would add.</source>
        <translation>两个和都略去它们：数值有限，但缺了这些箱本来会加上的。</translation>
    </message>
    <message>
        <source>One bin of P without Q makes KL(P‖Q) infinite, one of Q without P KL(Q‖P).</source>
        <translation>只要有一个箱有 P 没有 Q，KL(P‖Q) 就是无穷大；只要有一个箱有 Q 没有 P，KL(Q‖P) 就是无穷大。</translation>
    </message>
    <message>
        <source>Adds a pseudocount to every bin of both samples: no bin is empty, and both values are finite, the smaller the more is added.</source>
        <translation>给两个样本的每个箱加上一个伪计数：没有空箱，两个数值都有限，加得越多，数值越小。</translation>
    </message>
    <message>
        <source>Leaves them out and rescales the rest to total 1: both values are those of the shared part, and never below 0.</source>
        <translation>略去它们，把其余的缩放到总和为 1：两个数值只是共有部分的，绝不会小于 0。</translation>
    </message>
    <message>
        <source>Pseudocount α</source>
        <translation>伪计数 α</translation>
    </message>
    <message>
        <source>What to do with empty bins</source>
        <translation>怎样处理空箱</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only. Both values depend on it, the truth does not.</source>
        <translation>怎样处理只有一个样本有值的箱。两个数值都取决于它，真值不变。</translation>
    </message>
    <message>
        <source>What is added to every count, in each bin and for both samples. The more, the smaller both values: P and Q become more alike.</source>
        <translation>给每个计数加上多少，每个箱、两个样本都加。加得越多，两个数值越小：P 和 Q 变得更相像。</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Copy figure</source>
        <translation>复制图形</translation>
    </message>
    <message>
        <source>Given up; nothing is copied.</source>
        <translation>已放弃；什么也没有复制。</translation>
    </message>
    <message>
        <source>The figure cannot be copied: %1.</source>
        <translation>无法复制图形：%1。</translation>
    </message>
    <message>
        <source>The figure is on the clipboard: %1, as picture, SVG and PDF.</source>
        <translation>图形已在剪贴板上：%1，有图片、SVG 和 PDF 三种形式。</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>TikZ figure (*.tex)</source>
        <translation>TikZ 图形 (*.tex)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON object (*.json)</source>
        <translation>JSON 对象 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Given up; nothing is written.</source>
        <translation>已放弃；什么也没有写入。</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在画图片…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Compressing the picture…</source>
        <translation>正在压缩图片…</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>正在放弃…</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已经存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>One pixel of the file on one of the screen; drag to see other parts</source>
        <translation>文件的一个像素对应屏幕的一个像素；拖动可看其他部分</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>以 100% 预览</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Puts the figure on the clipboard, as picture, SVG and PDF</source>
        <translation>把图形放到剪贴板上，有图片、SVG 和 PDF 三种形式</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>, peak %1 ↑</source>
        <translation>，峰值 %1 ↑</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Density, share per unit</source>
        <translation>密度，每单位的占比</translation>
    </message>
    <message>
        <source>skipped bins</source>
        <translation>跳过的箱</translation>
    </message>
    <message>
        <source>bins left out</source>
        <translation>略去的箱</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>exact density</source>
        <translation>精确密度</translation>
    </message>
    <message>
        <source>exact masses</source>
        <translation>精确质量</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>9 in 10 further samples</source>
        <translation>其他样本的十分之九</translation>
    </message>
    <message>
        <source>9 in 10 samples</source>
        <translation>样本的十分之九</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>钉住的</translation>
    </message>
    <message>
        <source>log-normal, σ = %1</source>
        <translation>对数正态，σ = %1</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>钉住的：%1</translation>
    </message>
    <message>
        <source>KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)</source>
        <translation>KL(P‖Q) = %1 %3，KL(Q‖P) = %2 %3（%4）</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>精确的 %1</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>宽度和高度的单位</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep ratio</source>
        <translation>保持比例(&amp;K)</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>宽度和高度一起改变</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Type and lines</source>
        <translation>文字和线条</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Axis n&amp;umbers</source>
        <translation>坐标轴数字(&amp;U)</translation>
    </message>
    <message>
        <source>Li&amp;ne width</source>
        <translation>线宽(&amp;N)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sche&amp;me</source>
        <translation>配色(&amp;M)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Grey, for print</source>
        <translation>灰度，供印刷</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Fram&amp;e all around the plot</source>
        <translation>绘图区四周的边框(&amp;E)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>图中内容</translation>
    </message>
    <message>
        <source>&amp;As on screen</source>
        <translation>与屏幕上相同(&amp;A)</translation>
    </message>
    <message>
        <source>Exact distributions</source>
        <translation>精确分布</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>其他样本的波动带(&amp;B)</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>各箱的项</translation>
    </message>
    <message>
        <source>P&amp;inned curves</source>
        <translation>钉住的曲线(&amp;I)</translation>
    </message>
    <message>
        <source>Fi&amp;lls under the curves</source>
        <translation>曲线下的填充(&amp;L)</translation>
    </message>
    <message>
        <source>Hat&amp;ching of bins left out</source>
        <translation>略去的箱画斜线(&amp;C)</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>误差从何而来</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>图例(&amp;D)</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>放在有空处</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Above the plot</source>
        <translation>绘图区上方</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Capti&amp;on with all parameters</source>
        <translation>写有所有参数的图注(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;VG: letters as outlines</source>
        <translation>S&amp;VG：字母用轮廓</translation>
    </message>
    <message>
        <source>Looks the same without the font; can no longer be searched or edited as text</source>
        <translation>没有这种字体时看起来也一样；但不能再作为文本搜索或编辑</translation>
    </message>
    <message>
        <source>The curves that are pinned, to compare with</source>
        <translation>钉住用来比较的曲线</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>没有钉住什么</translation>
    </message>
</context>
<context>
    <name>FigureOptions</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 必须在 %2 到 %3 之间，不能是 %4</translation>
    </message>
    <message>
        <source>%1 has no meaning</source>
        <translation>%1 没有意义</translation>
    </message>
    <message>
        <source>the font must have a name of at most %1 letters, all of which can be seen</source>
        <translation>字体必须有名称，最多 %1 个字符，而且每个字符都看得见</translation>
    </message>
    <message>
        <source>a picture would be %1 × %2 pixels large, and each side must have from %3 to %4</source>
        <translation>图片会有 %1 × %2 像素，而每边必须在 %3 到 %4 之间</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>图形预览</translation>
    </message>
</context>
<context>
    <name>GaugeLabel</name>
    <message>
        <source>0, %1</source>
        <translation>0，%1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What am I seeing?</source>
        <translation>我看到的是什么？</translation>
    </message>
    <message>
        <source>Click or press %1 for more (%2 of %3). Esc closes.</source>
        <translation>点击或按 %1 看更多（%2/%3）。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>A click or Esc closes.</source>
        <translation>点击或按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
</context>
<context>
    <name>LessonHeader</name>
    <message>
        <source>Close the lesson; everything else stays as it is</source>
        <translation>关闭课程；其余一切保持原样</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step.</source>
        <translation>设置已经不是这一步的了。</translation>
    </message>
    <message>
        <source>Set them again</source>
        <translation>重新设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Sets the parameters to those that the text speaks of</source>
        <translation>把参数设为文字里所说的</translation>
    </message>
    <message>
        <source>Goes back to the step before, with the settings it speaks of</source>
        <translation>回到上一步，并恢复它所说的设置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ends the lesson; the window stays as it is</source>
        <translation>结束课程；窗口保持原样</translation>
    </message>
    <message>
        <source>Goes on to the next step, which may set the sliders</source>
        <translation>前进到下一步，它可能会移动滑块</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in this file</source>
        <translation>
            <numerusform>这个文件里有 %n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRun</name>
    <message>
        <source>“%1” has no step.</source>
        <translation>“%1”没有任何步骤。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no lesson: line %2: %3.</source>
        <translation>“%1”不是课程：第 %2 行：%3。</translation>
    </message>
    <message>
        <source>step %1 of the lesson</source>
        <translation>课程的第 %1 步</translation>
    </message>
    <message>
        <source>show me</source>
        <translation>做给我看</translation>
    </message>
    <message>
        <source>back to the lesson’s settings</source>
        <translation>回到课程的设置</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>对。</translation>
    </message>
    <message>
        <source>You chose “%1”; it is “%2”.</source>
        <translation>你选了“%1”，正确的是“%2”。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>复制为 Python(&amp;P)</translation>
    </message>
    <message>
        <source>Put a short NumPy script on the clipboard that prints the same two values and draws the curves</source>
        <translation>把一段简短的 NumPy 脚本放到剪贴板上，它打印同样的两个数值并画出曲线</translation>
    </message>
    <message>
        <source>A Python script that makes these values again is on the clipboard.</source>
        <translation>能再次得到这些数值的 Python 脚本已在剪贴板上。</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Put the line for a shell on the clipboard that makes this very figure</source>
        <translation>把能得到这个图形的一行 shell 命令放到剪贴板上</translation>
    </message>
    <message>
        <source>The command that makes this figure is on the clipboard.</source>
        <translation>能得到这个图形的命令已在剪贴板上。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New sample</source>
        <translation>新样本(&amp;N)</translation>
    </message>
    <message>
        <source>Draw other values from the same two distributions, with the next seed: both estimates change, the truth stays</source>
        <translation>用下一个种子从同样的两个分布抽取另外的值：两个估计值会变，真值不变</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图形(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the figure as PNG, SVG, PDF or TikZ</source>
        <translation>把图形写成 PNG、SVG、PDF 或 TikZ</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the bins, what each holds and adds, and both values as CSV or JSON</source>
        <translation>把各箱、箱里有什么、加上多少以及两个数值写成 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>导出动画(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the figure as it moves while a parameter goes from one value to another</source>
        <translation>写出一个参数从一个值变到另一个值时图形怎样变化</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; it opens next time as it was left</source>
        <translation>关闭窗口；下次打开时与离开时一样</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of a parameter or of the picture</source>
        <translation>撤回对参数或画面的上一次改变</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>把撤回的改变再做一次</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the lecture notebook’s settings, which the program starts with: N = 10&#x202f;000, σ = 0.5, 79 bins, seed 42</source>
        <translation>恢复课堂笔记本的设置，程序启动时就是它：N = 10&#x202f;000，σ = 0.5，79 个箱，种子 42</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>复制图形(&amp;C)</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>把图形作为图片放到剪贴板上</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>复制数值(&amp;V)</translation>
    </message>
    <message>
        <source>Put both values, with all their digits, and the parameters on the clipboard</source>
        <translation>把两个数值的所有数字以及参数放到剪贴板上</translation>
    </message>
    <message>
        <source>Copy &amp;table of bins</source>
        <translation>复制箱表(&amp;T)</translation>
    </message>
    <message>
        <source>Put every bin’s edges, counts, masses and terms on the clipboard, for a spreadsheet</source>
        <translation>把每个箱的边界、计数、质量和项放到剪贴板上，供电子表格使用</translation>
    </message>
    <message>
        <source>Copy &amp;words</source>
        <translation>复制文字(&amp;W)</translation>
    </message>
    <message>
        <source>Put the sentences below the chart on the clipboard</source>
        <translation>把图表下面的句子放到剪贴板上</translation>
    </message>
    <message>
        <source>&amp;Give up calculating</source>
        <translation>放弃计算(&amp;G)</translation>
    </message>
    <message>
        <source>Stop what is played; else stop calculating and go back to what is shown; else leave full screen</source>
        <translation>停止播放；没有播放时停止计算，恢复到显示的结果；也没有计算时退出全屏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Whole range, probability per bin</source>
        <translation>全部范围，每箱的概率(&amp;W)</translation>
    </message>
    <message>
        <source>From the first bin to the last, as the lecture notebook draws it; the values stay</source>
        <translation>从第一个箱到最后一个，像课堂笔记本那样画；数值不变</translation>
    </message>
    <message>
        <source>&amp;Held still: density over −4 … 6</source>
        <translation>固定坐标轴：−4 … 6 上的密度(&amp;H)</translation>
    </message>
    <message>
        <source>Axes that do not move, so that Q stays put while P bends; the values stay. Wheel or + and − zoom, dragging or Shift with an arrow moves, a double click or Home shows all</source>
        <translation>坐标轴不动，于是 P 变形时 Q 留在原处；数值不变。滚轮或 + 和 − 缩放，拖动或 Shift 加方向键移动，双击或 Home 显示全部</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>固定坐标轴</translation>
    </message>
    <message>
        <source>&amp;Logarithmic probability</source>
        <translation>对数概率(&amp;L)</translation>
    </message>
    <message>
        <source>Equal steps upwards are equal ratios, for the tails; the values stay</source>
        <translation>向上每一格的比值相等，便于看尾部；数值不变</translation>
    </message>
    <message>
        <source>&amp;Show all that is held</source>
        <translation>显示固定画面的全部(&amp;S)</translation>
    </message>
    <message>
        <source>Density over the whole range, as Home or a double click in the chart; the values stay</source>
        <translation>整个范围上的密度，同在图表里按 Home 或双击；数值不变</translation>
    </message>
    <message>
        <source>&amp;Terms per bin</source>
        <translation>各箱的项(&amp;T)</translation>
    </message>
    <message>
        <source>Charts of what each bin adds to the two sums; the values stay</source>
        <translation>每个箱给两个和加上多少的图表；数值不变</translation>
    </message>
    <message>
        <source>    of both values</source>
        <translation>    两个数值的</translation>
    </message>
    <message>
        <source>    of KL(P‖Q) alone</source>
        <translation>    仅 KL(P‖Q) 的</translation>
    </message>
    <message>
        <source>    of KL(Q‖P) alone</source>
        <translation>    仅 KL(Q‖P) 的</translation>
    </message>
    <message>
        <source>Show the terms %1; the values stay</source>
        <translation>显示%1项；数值不变</translation>
    </message>
    <message>
        <source>&amp;Exact distributions</source>
        <translation>精确分布(&amp;E)</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins; the values stay</source>
        <translation>细线：无穷多个值在同样的箱里会呈现的样子；数值不变</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>&amp;Band of other samples</source>
        <translation>其他样本的波动带(&amp;B)</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin; the values stay</source>
        <translation>同样大小的其他样本，十分之九在每个箱里落在何处；数值不变</translation>
    </message>
    <message>
        <source>Table &amp;of bins</source>
        <translation>箱表(&amp;O)</translation>
    </message>
    <message>
        <source>Every bin’s edges, counts, masses and terms in numbers; the values stay</source>
        <translation>用数字列出每个箱的边界、计数、质量和项；数值不变</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>钉住(&amp;P)</translation>
    </message>
    <message>
        <source>Keep these curves and values in sight, to compare other settings with</source>
        <translation>让这些曲线和数值留在眼前，与其他设置比较</translation>
    </message>
    <message>
        <source>In b&amp;its</source>
        <translation>以比特显示(&amp;I)</translation>
    </message>
    <message>
        <source>Show bits (logarithms to base 2) in place of nats (natural logarithms): the same information, in numbers 1/ln 2 ≈ 1.44 times as large</source>
        <translation>用比特（以 2 为底的对数）代替奈特（自然对数）：信息相同，数字是 1/ln 2 ≈ 1.44 倍</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>随桌面用浅色或深色</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>Everything in the window larger, up to 300 %</source>
        <translation>窗口里的一切都放大，最多到 300%</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Everything in the window smaller, down to 75 %</source>
        <translation>窗口里的一切都缩小，最少到 75%</translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>文字与桌面的一样大</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Let the window fill the screen, and back</source>
        <translation>让窗口占满屏幕，再按恢复</translation>
    </message>
    <message>
        <source>a new result has come meanwhile. Close this dialog and open it again.</source>
        <translation>这期间有了新的结果。请关闭此对话框，再重新打开。</translation>
    </message>
    <message>
        <source>Both values are on the clipboard, with all their digits.</source>
        <translation>两个数值已在剪贴板上，带有所有数字。</translation>
    </message>
    <message>
        <source>The table of bins is on the clipboard, with all its digits.</source>
        <translation>箱表已在剪贴板上，带有所有数字。</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>文字已在剪贴板上。</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <translation>%1菜单</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>example “%1”</source>
        <translation>示例“%1”</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What am I seeing?</source>
        <translation>我看到的是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Name the parts of the window, and say what the numbers mean</source>
        <translation>标出窗口的各个部分，并说明数字的含义</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys: of the menus, the sliders, the chart and a presentation</source>
        <translation>列出所有按键：菜单、滑块、图表和演示的</translation>
    </message>
    <message>
        <source>&amp;About KL Explorer</source>
        <translation>关于 KL Explorer(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The library this is built on</source>
        <translation>本程序所依据的库</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>About KL Explorer</source>
        <translation>关于 KL Explorer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy and PyTorch give for the same seed, how far they are from the truth, and why.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;KL Explorer %1&lt;/h3&gt;&lt;p&gt;展示两个样本的 Kullback–Leibler 散度是怎样得来的，所用的正是同一个种子下 NumPy 和 PyTorch 给出的数字；还展示它们离真值有多远，以及为什么。&lt;/p&gt;&lt;p&gt;依照 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Go on in the lesson that is open</source>
        <translation>在打开的课程里前进</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Go back in the lesson that is open</source>
        <translation>在打开的课程里后退</translation>
    </message>
    <message>
        <source>&amp;Close the lesson</source>
        <translation>关闭课程(&amp;C)</translation>
    </message>
    <message>
        <source>Put the lesson away; its place is remembered, and the window stays as it is</source>
        <translation>收起课程；会记住学到哪里，窗口保持原样</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>打开课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a lesson of your own, a Markdown file, beside the chart; dropping the file on the window does the same</source>
        <translation>在图表旁边打开自己的课程，即一个 Markdown 文件；把文件拖到窗口上也一样</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3</source>
        <translation>%1 — 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>%1 — about %2 min</source>
        <translation>%1 — 约 %2 分钟</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>steps and minutes of a lesson</comment>
        <translation>%1，约 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.md *.markdown)</source>
        <translation>课程 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Locked until the lesson’s question is answered, or “Show me” is pressed</source>
        <translation>已锁住，直到课程的问题有了回答，或按下“做给我看”</translation>
    </message>
    <message>
        <source>KL Explorer</source>
        <translation>KL Explorer</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>误差从何而来</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>空箱</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>数值有多可靠？</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>相关度量</translation>
    </message>
    <message>
        <source>What the last calculation took</source>
        <translation>上一次计算所用的时间</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>图形的高度</translation>
    </message>
    <message>
        <source>Height of the terms</source>
        <translation>项的高度</translation>
    </message>
    <message>
        <source>change treatment of empty bins</source>
        <translation>改变空箱的处理方式</translation>
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
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Bring back what a figure or a data file of this program was made with; dropping the file on the window does the same</source>
        <translation>恢复本程序的图形或数据文件制作时的一切；把文件拖到窗口上也一样</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Empty this list; the files stay</source>
        <translation>清空这个列表；文件保留</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;N</source>
        <translation>播放 N(&amp;N)</translation>
    </message>
    <message>
        <source>N runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>N 自动在滑块的整个范围里来回走；坐标轴保持不动</translation>
    </message>
    <message>
        <source>&amp;Play σ</source>
        <translation>播放 σ(&amp;P)</translation>
    </message>
    <message>
        <source>σ runs there and back by itself, over the whole way of its slider; the axes are held still</source>
        <translation>σ 自动在滑块的整个范围里来回走；坐标轴保持不动</translation>
    </message>
    <message>
        <source>Play &amp;bins</source>
        <translation>播放箱数(&amp;B)</translation>
    </message>
    <message>
        <source>The number of bins runs there and back by itself; the axes are held still</source>
        <translation>箱数自动来回走；坐标轴保持不动</translation>
    </message>
    <message>
        <source>Play ne&amp;w samples</source>
        <translation>播放新样本(&amp;W)</translation>
    </message>
    <message>
        <source>One sample after the other, which leave traces: so that one sees what chance does</source>
        <translation>一个样本接着一个样本，各留下痕迹：好看出偶然性的作用</translation>
    </message>
    <message>
        <source>%1 (to %2×)</source>
        <translation>%1（到 %2 倍速）</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>Play twice as fast, up to four times the usual speed</source>
        <translation>以两倍的速度播放，最多到平常的四倍</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>放慢(&amp;L)</translation>
    </message>
    <message>
        <source>Play half as fast, down to a quarter of the usual speed</source>
        <translation>以一半的速度播放，最少到平常的四分之一</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Chart, values and the lesson’s step over the whole screen, to be read from the last row; Esc comes back</source>
        <translation>图表、数值和课程的这一步占满整个屏幕，最后一排也看得清；按 Esc 返回</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>The language of the desktop, or English</source>
        <translation>桌面环境的语言，否则为英语</translation>
    </message>
    <message>
        <source>All texts and lessons in this language; the values stay</source>
        <translation>所有文字和课程都使用这种语言；数值不变</translation>
    </message>
    <message>
        <source>There are settings of a later version of KL Explorer. They stay as they are: this one starts with the usual ones, and will not remember them.</source>
        <translation>有来自更新版本的 KL Explorer 的设置。它们保持原样：此版本以通常的设置开始，并且不会记住更改。</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1, so they will be forgotten.</source>
        <translation>设置无法写入 %1，因此不会被记住。</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Entropy H</source>
        <translation>熵 H</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>− entropy, same bins</source>
        <translation>− 熵，相同的箱</translation>
    </message>
    <message>
        <source>= KL</source>
        <translation>= KL</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen–Shannon 散度</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>总变差距离</translation>
    </message>
    <message>
        <source>1 bit</source>
        <translation>1 比特</translation>
    </message>
    <message>
        <source>ln 2</source>
        <translation>ln 2</translation>
    </message>
    <message>
        <source>H(P) = −Σ p %1 p over all bins: how uncertain the bin of a value is</source>
        <translation>H(P) = −Σ p %1 p，所有箱求和：一个值落在哪个箱有多不确定</translation>
    </message>
    <message>
        <source>As many equally likely bins would be as uncertain: %1 to the power of the entropy</source>
        <translation>相当于多少个等可能的箱：%1 的熵次方</translation>
    </message>
    <message>
        <source>H(P,Q) = −Σ p %1 q: the cost of coding P with a code made for Q; over the shares that KL is made of</source>
        <translation>H(P,Q) = −Σ p %1 q：用为 Q 设计的编码去编码 P 的代价；用的是 KL 所用的占比</translation>
    </message>
    <message>
        <source>−Σ p %1 p over the same shares as the cross-entropy</source>
        <translation>−Σ p %1 p，用的是与交叉熵相同的占比</translation>
    </message>
    <message>
        <source>Their difference is the value above</source>
        <translation>两者之差就是上面的数值</translation>
    </message>
    <message>
        <source>The mean divergence of both from their mixture: symmetric, at most %1; over all bins</source>
        <translation>两者到它们的混合的散度的平均：对称，至多 %1；用所有箱</translation>
    </message>
    <message>
        <source>Half the sum of |p − q|: symmetric, at most 1; over all bins</source>
        <translation>|p − q| 之和的一半：对称，至多 1；用所有箱</translation>
    </message>
    <message>
        <source>In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it are of %2.</source>
        <translation>以%1计；困惑度以箱计，总变差距离没有单位。交叉熵和从中减去的量用的是%2。</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>the screen is black</source>
        <translation>屏幕是黑的</translation>
    </message>
    <message>
        <source>the screen is white</source>
        <translation>屏幕是白的</translation>
    </message>
    <message>
        <source>the end is shown</source>
        <translation>显示的是结尾</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>这一步没有备注。</translation>
    </message>
    <message>
        <source>The solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>The end of the lesson</source>
        <translation>课程结束</translation>
    </message>
</context>
<context>
    <name>NumberedPictures</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>它的文件夹不存在</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open figure</source>
        <translation>打开图形</translation>
    </message>
    <message>
        <source>Figures and data of KL Explorer (*.png *.svg *.pdf *.json)</source>
        <translation>KL Explorer 的图形和数据 (*.png *.svg *.pdf *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Opened: %1, the first of %2 files. One figure is shown at a time.</source>
        <translation>已打开：%1，%2 个文件中的第一个。一次只显示一个图形。</translation>
    </message>
    <message>
        <source>Opened: %1. Only its description was left: what is shown, and how, is as it was.</source>
        <translation>已打开：%1。只剩下它的描述：显示什么、怎样显示，都保持原样。</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
</context>
<context>
    <name>PanelSplitter</name>
    <message>
        <source>Width of the panel</source>
        <translation>面板的宽度</translation>
    </message>
    <message>
        <source>Height of the table</source>
        <translation>表格的高度</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Play N</source>
        <translation>播放 N</translation>
    </message>
    <message>
        <source>Play σ</source>
        <translation>播放 σ</translation>
    </message>
    <message>
        <source>Play bins</source>
        <translation>播放箱数</translation>
    </message>
    <message>
        <source>Play new samples</source>
        <translation>播放新样本</translation>
    </message>
    <message>
        <source>%1: one after the other, with traces, so that one sees how far chance alone moves the curves and both values (Ctrl+4)</source>
        <translation>%1：一个接着一个，留下痕迹，好看出光是偶然性就会让曲线和两个数值移动多远（Ctrl+4）</translation>
    </message>
    <message>
        <source>%1: it runs there and back over its whole range, and both values follow (Ctrl+%2, or the space bar on the slider)</source>
        <translation>%1：在整个范围里来回走，两个数值跟着变（Ctrl+%2，或在滑块上按空格键）</translation>
    </message>
    <message>
        <source>change N</source>
        <translation>改变 N</translation>
    </message>
    <message>
        <source>How many values each of P and Q has, from 2 to 10&#x202f;000&#x202f;000. More values: both estimates scatter less and chance adds less, as 1/N where bins are well filled. What bins hide does not go away.</source>
        <translation>P 和 Q 各有多少个值，从 2 到 10&#x202f;000&#x202f;000。值越多，两个估计值的波动越小，偶然性加上的也越少；箱里的值够多时，与 1/N 成正比。被箱掩盖的不会因此消失。</translation>
    </message>
    <message>
        <source>change σ</source>
        <translation>改变 σ</translation>
    </message>
    <message>
        <source>The log-normal’s σ: how skewed P is, from 0.001 (nearly normal) to 5. The larger, the larger the truth of KL(P‖Q), and the more of it bins hide.</source>
        <translation>对数正态的 σ：P 有多偏斜，从 0.001（几乎是正态）到 5。越大，KL(P‖Q) 的真值就越大，被箱掩盖的也越多。</translation>
    </message>
    <message>
        <source>change bins</source>
        <translation>改变箱数</translation>
    </message>
    <message>
        <source>Equal bins shared by P and Q, from 1 to 1000. More bins hide less of the truth; but with few values in each, more of them have values of one sample only and chance adds more.</source>
        <translation>P 和 Q 共用的等宽箱，从 1 到 1000。箱越多，掩盖的真值越少；但每个箱里的值很少时，会有更多的箱只有一个样本有值，偶然性加上的也更多。</translation>
    </message>
    <message>
        <source>change seed</source>
        <translation>改变种子</translation>
    </message>
    <message>
        <source>What the random numbers start from, as in np.random.seed. Another seed draws other values from the same distributions: both estimates change, the truth stays.</source>
        <translation>随机数的起点，同 np.random.seed。换一个种子，就从同样的分布抽取另外的值：两个估计值会变，真值不变。</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新样本</translation>
    </message>
    <message>
        <source>Draws other values from the same distributions, with the next seed. Both estimates change, the truth stays.</source>
        <translation>用下一个种子从同样的分布抽取另外的值。两个估计值会变，真值不变。</translation>
    </message>
    <message>
        <source>%1 With Shift the arrow keys and the wheel go in finer steps.</source>
        <translation>%1 按住 Shift 时，方向键和滚轮走得更细。</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不够</translation>
    </message>
    <message>
        <source>There is not enough memory to write the picture.</source>
        <translation>内存不够写入图片。</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>play N</source>
        <translation>播放 N</translation>
    </message>
    <message>
        <source>play σ</source>
        <translation>播放 σ</translation>
    </message>
    <message>
        <source>play bins</source>
        <translation>播放箱数</translation>
    </message>
    <message>
        <source>play new samples</source>
        <translation>播放新样本</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>课程结束</translation>
    </message>
    <message>
        <source>Esc leaves.</source>
        <translation>按 Esc 离开。</translation>
    </message>
</context>
<context>
    <name>PresetBox</name>
    <message>
        <source>Rename preset…</source>
        <translation>重命名预设…</translation>
    </message>
    <message>
        <source>Delete preset…</source>
        <translation>删除预设…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>另存为预设…</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自己的预设</translation>
    </message>
    <message>
        <source>Keep these settings under a name of your own</source>
        <translation>用自己起的名称保存这些设置</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>As set below, and as no preset has it</source>
        <translation>按下面的设置，不对应任何预设</translation>
    </message>
    <message>
        <source>A preset of your own</source>
        <translation>自己的一个预设</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>“%1” is a name of the program’s own; choose another.</source>
        <translation>“%1”是程序自己的名称；请另选一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown in a list; choose a name of at most %2 characters.</source>
        <translation>“%1”无法显示在列表里；请选择最多 %2 个字符的名称。</translation>
    </message>
    <message>
        <source>You have a preset called “%1” already. Replace it?</source>
        <translation>已经有一个叫“%1”的预设。要替换吗？</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>删除预设“%1”吗？</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, not “%5”.</source>
        <translation>%1 必须是 %3 到 %4 之间的%2，不能是“%5”。</translation>
    </message>
    <message>
        <source>%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.</source>
        <translation>%1 必须是 %3 到 %4 之间的%2，而“%5”不明确：请写 %6。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>做给我看</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>你的猜测</translation>
    </message>
    <message>
        <source>The value that you expect. Any number will do; how near it is, is told afterwards.</source>
        <translation>你预期的数值。什么数都行；离得有多近，之后会告诉你。</translation>
    </message>
    <message>
        <source>Drag the end of the bar, or use the arrow keys, to where you expect the value</source>
        <translation>拖动横条的末端，或用方向键，移到你预期的数值</translation>
    </message>
    <message>
        <source>Gives this answer, and unlocks what was locked</source>
        <translation>提交这个答案，并解锁之前锁住的</translation>
    </message>
    <message>
        <source>Does what is asked for, and shows what comes of it</source>
        <translation>替你完成所要求的操作，并显示结果</translation>
    </message>
    <message>
        <source>A moment: what it is now is still being calculated.</source>
        <translation>稍等：现在的数值还在计算。</translation>
    </message>
    <message>
        <source>**Your turn:** %1.</source>
        <translation>**轮到你了：**%1。</translation>
    </message>
    <message>
        <source>Your guess, in %1</source>
        <translation>你的猜测，以%1计</translation>
    </message>
    <message>
        <source>“%1” is not clear: write %2.</source>
        <translation>“%1”不明确：请写 %2。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 25, for 25 %.</source>
        <translation>“%1”不是数：请写成 25 这样的数，表示 25%。</translation>
    </message>
    <message>
        <source>“%1” is no number: write one such as 0.25, or ∞.</source>
        <translation>“%1”不是数：请写成 0.25 这样的数，或 ∞。</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>How the truth, without samples and bins, becomes the value of &lt;b&gt;KL(P‖Q)&lt;/b&gt;, in %1.</source>
        <translation>从不经过样本和箱的真值，怎样变成 &lt;b&gt;KL(P‖Q)&lt;/b&gt; 的数值，以%1计。</translation>
    </message>
    <message>
        <source> The last step makes it infinite: the words below the chart say why.</source>
        <translation>最后一步使它成为无穷大：图表下面的文字说明了原因。</translation>
    </message>
    <message>
        <source> There is no estimate here: %1.</source>
        <translation>这里没有估计值：%1。</translation>
    </message>
    <message>
        <source> Two values say nothing of P and Q: whatever the steps, the estimate is 0.</source>
        <translation>两个值说明不了 P 和 Q 的任何情况：不管经过哪些步骤，估计值都是 0。</translation>
    </message>
    <message>
        <source> The largest step is there because %1.</source>
        <translation>最大的一步，是因为%1。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Computed a second way&lt;/b&gt;, in logarithms as PyTorch does: </source>
        <translation>&lt;b&gt;换一种方法计算&lt;/b&gt;，像 PyTorch 那样用对数：</translation>
    </message>
    <message>
        <source>no finite value here.</source>
        <translation>这里没有有限的数值。</translation>
    </message>
    <message>
        <source>the same values to the last digit.</source>
        <translation>数值相同，直到最后一位。</translation>
    </message>
    <message>
        <source>the same values but for %1.</source>
        <translation>数值相同，只相差 %1。</translation>
    </message>
    <message>
        <source>Truth + binning + treatment of empty bins + sampling = estimate: the bars below</source>
        <translation>真值 + 分箱 + 空箱的处理 + 抽样 = 估计值：下面的柱子</translation>
    </message>
    <message>
        <source>What these bins and samples can show of a truth that is infinite</source>
        <translation>这些箱和样本能把无穷大的真值显示出多少</translation>
    </message>
    <message>
        <source>The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) makes them, and the larger difference from the finite values above</source>
        <translation>同样的两个和，按 torch.nn.functional.kl_div(…, log_target=True, reduction=&apos;sum&apos;) 的方法计算，以及与上面的有限数值之间较大的差</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>What was pinned cannot be shown. %1</source>
        <translation>钉住的无法显示。%1</translation>
    </message>
    <message>
        <source>Given up; this is the last result.</source>
        <translation>已放弃；这是上一个结果。</translation>
    </message>
    <message>
        <source>Given up before there was a result.</source>
        <translation>还没有结果就放弃了。</translation>
    </message>
    <message>
        <source>new sample</source>
        <translation>新样本</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>keep to %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>keep the bins</source>
        <translation>保持箱数</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. Held at %3.</source>
        <translation>%1要求 %2 个箱：P 的长尾使范围很宽，箱却一直很窄。停在 %3。</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>return to the last result</source>
        <translation>回到上一个结果</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>钉住</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>取消钉住</translation>
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
        <translation>箱数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新样本</translation>
    </message>
</context>
<context>
    <name>ShowStage</name>
    <message>
        <source>Where the error comes from</source>
        <translation>误差从何而来</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SplitterKeys</name>
    <message>
        <source>Drag for another width, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>拖动以改变宽度，或用方向键；双击或按 Enter 恢复通常的宽度</translation>
    </message>
    <message>
        <source>Drag for another height, or use the arrow keys; a double click or Enter gives the usual one</source>
        <translation>拖动以改变高度，或用方向键；双击或按 Enter 恢复通常的高度</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Play N from %1 to %2</source>
        <translation>播放 N，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Play σ from %1 to %2</source>
        <translation>播放 σ，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Play the bins from %1 to %2</source>
        <translation>播放箱数，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Play the seeds from %1 to %2</source>
        <translation>播放种子，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Runs there and back by itself. Anything you change stops it.</source>
        <translation>自动来回走。改变任何东西都会使它停下。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>TermsFigure</name>
    <message>
        <source>%1: a broken bar adds ∞, and so the sum is ∞</source>
        <translation>%1：断开的柱子加上 ∞，所以和是 ∞</translation>
    </message>
    <message>
        <source>%1: bins add (filled) or take away (outlined); the line sums them up</source>
        <translation>%1：箱往上加（实心）或往下减（空心）；线把它们加起来</translation>
    </message>
    <message>
        <source>%1: what each bin adds; the line sums it up</source>
        <translation>%1：每个箱加上多少；线把它们加起来</translation>
    </message>
    <message>
        <source>no bin to add up</source>
        <translation>没有可以相加的箱</translation>
    </message>
    <message>
        <source>every term is 0</source>
        <translation>每一项都是 0</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
</context>
<context>
    <name>UncertaintyPanel</name>
    <message>
        <source>What the values could as well have been: those of further seeds, all else being equal. The more values, the narrower.</source>
        <translation>数值本来也可能是多少：其余不变，换用更多种子得到的数值。值越多，范围越窄。</translation>
    </message>
    <message>
        <source>The same divergences estimated from distances between values: whatever the bins, they stay.</source>
        <translation>同样的散度，由值与值之间的距离估计：不管怎样分箱，它们都不变。</translation>
    </message>
    <message>
        <source>What chance adds on average, for counted masses scatter around the true ones: less with more values, more with more bins.</source>
        <translation>偶然性平均加上多少，因为数出来的质量围绕着真实的质量波动：值越多越少，箱越多越多。</translation>
    </message>
    <message>
        <source>Found when the sliders rest…</source>
        <translation>滑块停下后才会求出…</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>没有求出。%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;其他样本。&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;不用箱。&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other samples.&lt;/b&gt; %1 of %2 seeds…</source>
        <translation>&lt;b&gt;其他样本。&lt;/b&gt;%2 个种子中的 %1 个…</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>From the true KL(P‖Q) to the estimate</source>
        <translation>从 KL(P‖Q) 的真值到估计值</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>%1(s/σ): the divergence of the two populations themselves</source>
        <translation>%1(s/σ)：两个总体本身的散度</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>分箱</translation>
    </message>
    <message>
        <source>Bins cannot tell values within them apart: information is lost, never gained</source>
        <translation>箱分辨不出箱内的各个值：信息只会丢失，绝不会增加</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Masses are counted in N values, which are standardised by their own mean and deviation</source>
        <translation>质量由 N 个值数出来，而这些值用各自的均值和标准差标准化</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>What the histograms give</source>
        <translation>直方图给出的数值</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome to KL Explorer</source>
        <translation>欢迎使用 KL Explorer</translation>
    </message>
    <message>
        <source>Two samples, P and Q, are drawn and compared live by their Kullback–Leibler divergence, a number for how much one differs from the other. You see how far it is from the truth, and why.</source>
        <translation>抽取两个样本 P 和 Q，实时用 Kullback–Leibler 散度作比较：这个数说明一个与另一个相差多少。你会看到它离真值有多远，以及为什么。</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>开始第一课</translation>
    </message>
    <message>
        <source>Just let me play</source>
        <translation>先自己玩玩</translation>
    </message>
    <message>
        <source>Leads you through the first lesson, step by step: you guess, move a slider, and see.</source>
        <translation>一步一步带你学第一课：你猜测，移动滑块，然后看结果。</translation>
    </message>
    <message>
        <source>Closes this card and leaves everything as it is. It does not come back.</source>
        <translation>关闭这张卡片，其余一切保持原样。它不会再出现。</translation>
    </message>
</context>
<context>
    <name>animate</name>
    <message>
        <source>--%1 %2 does not go with --animate: no animation has it</source>
        <translation>--%1 %2 不能与 --animate 同用：动画里没有它</translation>
    </message>
    <message>
        <source>--%1 does not go with --animate: animations have no band, no terms, nothing pinned</source>
        <translation>--%1 不能与 --animate 同用：动画没有波动带、没有项、没有钉住的曲线</translation>
    </message>
    <message>
        <source>--%1 can be given once: there is one animation</source>
        <translation>--%1 只能给一次：只有一个动画</translation>
    </message>
    <message>
        <source>--rate is for a .gif: numbered pictures have none</source>
        <translation>--rate 用于 .gif：编号的图片没有速率</translation>
    </message>
    <message>
        <source>--transparent does not go with an animation as .gif, whose pictures would lie over one another; numbered .png pictures can be</source>
        <translation>--transparent 不能用于 .gif 动画，否则图片会相互重叠；编号的 .png 图片可以</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in a file&apos;s name means nothing where --animate changes it</source>
        <translation>--export：--animate 会改变 &apos;%1&apos;，它在文件名里没有意义</translation>
    </message>
    <message>
        <source>--export: &apos;%1&apos; in the name of an animation means nothing; %2 do, and {frame} in .png</source>
        <translation>--export：动画名称里的 &apos;%1&apos; 没有意义；可用的是 %2，在 .png 里还有 {frame}</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>变化范围</translation>
    </message>
    <message>
        <source>Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins or seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios.</source>
        <translation>导出动画，写成一个 .gif，或名称里含有 {frame} 的 .png 图片：samples、sigma、bins 或 seed 从一个值变到另一个值，例如 sigma=0.1:2；除 seed 外都按相等的比值变化。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Pictures of --animate, from %1 to %2 (default %3).</source>
        <translation>--animate 的图片数，%1 到 %2（默认 %3）。</translation>
    </message>
    <message>
        <source>Pictures of a .gif a second, from %1 to %2 (default %3).</source>
        <translation>.gif 每秒的图片数，%1 到 %2（默认 %3）。</translation>
    </message>
    <message>
        <source>--animate goes there and back.</source>
        <translation>--animate 走过去再走回来。</translation>
    </message>
    <message>
        <source>--animate needs one --export, of a .gif or of .png with {frame} in its name</source>
        <translation>--animate 需要一个 --export，写成 .gif，或名称里含有 {frame} 的 .png</translation>
    </message>
    <message>
        <source>--%1 and --animate %1=… cannot be had together</source>
        <translation>--%1 和 --animate %1=… 不能同时使用</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>已停止；什么也没有写入</translation>
    </message>
    <message>
        <source>%1 % of the animation</source>
        <translation>动画的 %1%</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>there is not enough memory for --samples %1</source>
        <translation>内存不够用于 --samples %1</translation>
    </message>
    <message>
        <source>%1 of %2 could not be made:</source>
        <translation>%2 个中有 %1 个无法完成：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>无法写入 %1：内存不够。</translation>
    </message>
</context>
<context>
    <name>beyond</name>
    <message>
        <source>less than </source>
        <translation>不到 </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>超过 </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 of </source>
        <translation>各 %1：</translation>
    </message>
    <message>
        <source> and of </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>← bins down to %1</source>
        <translation>← 箱一直到 %1</translation>
    </message>
    <message>
        <source>bins up to %1 →</source>
        <translation>箱一直到 %1 →</translation>
    </message>
    <message>
        <source>, down to %1</source>
        <translation>，一直到 %1</translation>
    </message>
    <message>
        <source>, up to %1</source>
        <translation>，一直到 %1</translation>
    </message>
</context>
<context>
    <name>binrows</name>
    <message>
        <source>smoothed %1</source>
        <translation>平滑后的 %1</translation>
    </message>
    <message>
        <source>rescaled %1</source>
        <translation>缩放后的 %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>质量 %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>count P</source>
        <translation>P 的计数</translation>
    </message>
    <message>
        <source>count Q</source>
        <translation>Q 的计数</translation>
    </message>
    <message>
        <source>exact p</source>
        <translation>精确的 p</translation>
    </message>
    <message>
        <source>exact q</source>
        <translation>精确的 q</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, with the pseudocount added to every bin’s count</source>
        <translation>%1，每个箱的计数都加了伪计数</translation>
    </message>
    <message>
        <source>%1, of the shared masses rescaled to total 1</source>
        <translation>%1，用的是缩放到总和为 1 的共有质量</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count, with the pseudocount added to every bin’s, over their total</source>
        <translation>%1 求和时的质量：它的计数，每个箱都加上伪计数，除以总数</translation>
    </message>
    <message>
        <source>%1’s mass as it is summed: its count over the total of the shared bins; none in a bin that is left out</source>
        <translation>%1 求和时的质量：它的计数除以共有箱的总数；略去的箱里没有</translation>
    </message>
    <message>
        <source>%1’s mass: its count over N</source>
        <translation>%1 的质量：它的计数除以 N</translation>
    </message>
    <message>
        <source>Bins, from the left</source>
        <translation>箱，从左数起</translation>
    </message>
    <message>
        <source>Left edge, in standard deviations; values on it are in the bin</source>
        <translation>左边界，以标准差计；正好在它上面的值属于这个箱</translation>
    </message>
    <message>
        <source>Right edge; values on it are in the next bin, and in the last one in this</source>
        <translation>右边界；正好在它上面的值属于下一个箱，最后一个箱则属于自己</translation>
    </message>
    <message>
        <source>How many values of P are in the bin</source>
        <translation>箱里有多少个 P 的值</translation>
    </message>
    <message>
        <source>How many values of Q are in the bin</source>
        <translation>箱里有多少个 Q 的值</translation>
    </message>
    <message>
        <source>What the population of P has in the bin; the end bins reach to ±∞</source>
        <translation>P 的总体在箱里的占比；两端的箱延伸到 ±∞</translation>
    </message>
    <message>
        <source>What the population of Q has in the bin; the end bins reach to ±∞</source>
        <translation>Q 的总体在箱里的占比；两端的箱延伸到 ±∞</translation>
    </message>
    <message>
        <source>How many times as probable the bin is under P as under Q</source>
        <translation>这个箱在 P 下的概率是在 Q 下的多少倍</translation>
    </message>
    <message>
        <source>What the bin adds to KL(P‖Q), in %1</source>
        <translation>箱给 KL(P‖Q) 加上多少，以%1计</translation>
    </message>
    <message>
        <source>What the bin adds to KL(Q‖P), in %1</source>
        <translation>箱给 KL(Q‖P) 加上多少，以%1计</translation>
    </message>
    <message>
        <source>Who has values in the bin, and what is done about it</source>
        <translation>谁在箱里有值，以及怎样处理</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>P only</source>
        <translation>只有 P</translation>
    </message>
    <message>
        <source>Q only</source>
        <translation>只有 Q</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1，已跳过</translation>
    </message>
    <message>
        <source>%1, infinite</source>
        <translation>%1，无穷大</translation>
    </message>
    <message>
        <source>%1, filled</source>
        <translation>%1，已填充</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已略去</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>infinite for all of them</source>
        <translation>全都是无穷大</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>总是 %1</translation>
    </message>
    <message>
        <source>nearly always %1</source>
        <translation>几乎总是 %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1 … %2 %3, median %4</source>
        <translation>十分之九在 %1 … %2 %3 之内，中位数 %4</translation>
    </message>
    <message>
        <source>; infinite for %1 of %2</source>
        <translation>；%2 个中有 %1 个是无穷大</translation>
    </message>
    <message>
        <source>; %1 of %2 have no value</source>
        <translation>；%2 个中有 %1 个没有数值</translation>
    </message>
    <message>
        <source>%1, as more would take too long</source>
        <translation>%1，更多会用太长时间</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample(s) drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</source>
        <translation>
            <numerusform>&lt;b&gt;其他样本。&lt;/b&gt;用其他种子抽取的 %n 个样本（N&amp;nbsp;=&amp;nbsp;%1）：</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Without bins.&lt;/b&gt; </source>
        <translation>&lt;b&gt;不用箱。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>An estimate from nearest neighbours needs at least %1 values of each; there are %2.</source>
        <translation>用最近邻估计，每个样本至少需要 %1 个值；现在有 %2 个。</translation>
    </message>
    <message>
        <source>From the distances to the %1 nearest neighbours of each value (N&amp;nbsp;=&amp;nbsp;%2): </source>
        <translation>由每个值到它的 %1 个最近邻的距离（N&amp;nbsp;=&amp;nbsp;%2）：</translation>
    </message>
    <message>
        <source>KL(P‖Q) %1; </source>
        <translation>KL(P‖Q) %1；</translation>
    </message>
    <message>
        <source>KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.</source>
        <translation>KL(Q‖P) %1，它随 N 无限增大，因为真值是无穷大。</translation>
    </message>
    <message>
        <source>KL(Q‖P) %1.</source>
        <translation>KL(Q‖P) %1。</translation>
    </message>
    <message>
        <source> These are estimates, so chance can bring one below 0.</source>
        <translation>这些是估计值，所以偶然性可能使它们小于 0。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bias.&lt;/b&gt; </source>
        <translation>&lt;b&gt;偏差。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>What chance adds to the two values cannot be told: %1.</source>
        <translation>无法说明偶然性给两个数值加上多少：%1。</translation>
    </message>
    <message>
        <source>Chance changes nothing here: of two values both estimates are always 0.</source>
        <translation>偶然性在这里什么也不改变：只有两个值时，两个估计值总是 0。</translation>
    </message>
    <message>
        <source>Chance adds nothing here: only one bin is compared.</source>
        <translation>偶然性在这里什么也不加：只比较一个箱。</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are. By how much cannot be told here: bins that are not empty hold fewer than %1 values on average.</source>
        <translation>偶然性让两个样本看起来比实际更不同。在这里无法说明差多少：非空的箱平均装着不到 %1 个值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>给 %2 加上 %1</translation>
    </message>
    <message>
        <source> What it adds to %1 cannot be told: %2.</source>
        <translation>无法说明它给 %1 加上多少：%2。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Chance makes two samples look more different than they are: counting alone is expected to add about %1, less with a larger N.</source>
        <translation>偶然性让两个样本看起来比实际更不同：光是计数，预期大约会%1；N 越大，加得越少。</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) is (are) too few for a range, which needs %1</source>
        <translation>
            <numerusform>%n 个种子太少，给出范围需要 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the only seed has no value, as no bin holds values of both samples</source>
        <translation>唯一的种子没有数值，因为没有一个箱里两个样本都有值</translation>
    </message>
    <message numerus="yes">
        <source>none of %n seed(s) has a value, as no bin holds values of both samples</source>
        <translation>
            <numerusform>%n 个种子都没有数值，因为没有一个箱里两个样本都有值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n of %1 seeds has (have) a value, and a range needs %2</source>
        <translation>
            <numerusform>%1 个种子中只有 %n 个有数值，给出范围需要 %2 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2</source>
        <translation>
            <numerusform>无，因为 %1 有 %n 个值相同：与第 %2 个近邻的距离为 0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>没有一个箱里两个样本都有值</translation>
    </message>
    <message>
        <source>the estimate is infinite</source>
        <translation>估计值是无穷大</translation>
    </message>
    <message>
        <source>each sample lies in a single bin, which does not tell how it scatters</source>
        <translation>每个样本都只落在一个箱里，看不出它的离散程度</translation>
    </message>
    <message>
        <source>with a pseudocount below 0.25 all hangs on which bins happen to be empty</source>
        <translation>伪计数小于 0.25 时，一切取决于哪些箱碰巧是空的</translation>
    </message>
    <message>
        <source>all values of P are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>P 的所有值都相等，所以没有 z 分数；请选择更大的样本或更大的 sigma</translation>
    </message>
    <message>
        <source>all values of Q are equal, so they have no z-scores; choose a larger sample or sigma</source>
        <translation>Q 的所有值都相等，所以没有 z 分数；请选择更大的样本或更大的 sigma</translation>
    </message>
</context>
<context>
    <name>description</name>
    <message>
        <source>with %1 added to every bin’s count (the curves show the counts as they are), </source>
        <translation>给每个箱的计数加上 %1 之后（曲线显示的是原来的计数），</translation>
    </message>
    <message>
        <source>in the bins that both share, rescaled to 100&#x202f;% (the curves are not), </source>
        <translation>在两者共有的箱里，缩放到 100% 之后（曲线没有缩放），</translation>
    </message>
    <message>
        <source>in a single bin nothing can differ. All of P and all of Q are in it, so both values are 0, whatever the samples are.</source>
        <translation>只有一个箱，什么差别也不可能有。全部的 P 和全部的 Q 都在里面，所以不管样本如何，两个数值都是 0。</translation>
    </message>
    <message>
        <source>two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are. So both samples are the same, and both values are 0.</source>
        <translation>两个值变换到均值 0、标准差 1，总是 −1 和 1，不管 P 和 Q 是什么。所以两个样本相同，两个数值都是 0。</translation>
    </message>
    <message>
        <source>in every bin</source>
        <translation>在每个箱里</translation>
    </message>
    <message>
        <source>in the one bin that both share</source>
        <translation>在两者共有的那个箱里</translation>
    </message>
    <message>
        <source>in every bin that both share</source>
        <translation>在两者共有的每个箱里</translation>
    </message>
    <message>
        <source>rescaled to 100&#x202f;%, P and Q are equally frequent %1, so both values are 0.</source>
        <translation>缩放到 100% 之后，P 和 Q %1频率相同，所以两个数值都是 0。</translation>
    </message>
    <message>
        <source>P and Q are equally frequent %1, so both values are 0.</source>
        <translation>P 和 Q %1频率相同，所以两个数值都是 0。</translation>
    </message>
    <message>
        <source>typically %1</source>
        <translation>典型%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1 and none of %2</source>
        <translation>
            <numerusform>%n 个箱里有 %1 的值，没有 %2 的值</numerusform>
        </translation>
    </message>
    <message>
        <source>both values are infinite. %1, and %2: there one sample is infinitely many times as frequent as the other, and one such bin is enough to make a sum infinite.</source>
        <translation>两个数值都是无穷大。%1；%2：在那里，一个样本的频率是另一个的无穷多倍，而只要有一个这样的箱，和就是无穷大。</translation>
    </message>
    <message>
        <source>one value, KL(P‖Q), is infinite. %1, and one such bin is enough to make the sum infinite. Where Q’s values lie, Q is %2.</source>
        <translation>有一个数值是无穷大，即 KL(P‖Q)。%1，而只要有一个这样的箱，和就是无穷大。在有 Q 的值的地方，Q %2。</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %2. KL(Q‖P) is infinite: %1, and one such bin is enough to make the sum infinite.</source>
        <translation>在有 P 的值的地方，P %2。KL(Q‖P) 是无穷大：%1，而只要有一个这样的箱，和就是无穷大。</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average.</source>
        <translation>P 和 Q 的频率几乎相同：一个在这里多些，另一个在那里多些，平均起来相互抵消，相差不超过%1。</translation>
    </message>
    <message>
        <source>P and Q are practically equally frequent: more of one here makes up for more of the other there, to within %1 on average where P’s values lie, and %2 where Q’s lie.</source>
        <translation>P 和 Q 的频率几乎相同：一个在这里多些，另一个在那里多些，平均起来相互抵消，在有 P 的值的地方相差不超过%1，在有 Q 的值的地方不超过%2。</translation>
    </message>
    <message>
        <source>no bin holds values of both samples, so there is nothing to compare and no value. Fewer bins or a larger N would help.</source>
        <translation>没有一个箱里两个样本都有值，所以无从比较，也就没有数值。减少箱数或增大 N 会有帮助。</translation>
    </message>
    <message>
        <source>where P’s values lie, P is %1; where Q’s lie, Q is %2.</source>
        <translation>在有 P 的值的地方，P %1；在有 Q 的值的地方，Q %2。</translation>
    </message>
    <message>
        <source> Different places, so two values.</source>
        <translation>地方不同，所以有两个数值。</translation>
    </message>
    <message>
        <source>a thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>万</translation>
    </message>
    <message>
        <source>a million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>a billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>a trillion</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2分之 %1</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>不到%1分之一</translation>
    </message>
    <message>
        <source>practically as frequent as %1</source>
        <translation>的频率与 %1 几乎相同</translation>
    </message>
    <message>
        <source>%1 times as frequent as %2</source>
        <translation>的频率是 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence (KL): %1</source>
        <translation>Kullback–Leibler 散度 (KL)：%1</translation>
    </message>
    <message>
        <source>&#x202f;%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is skipped and adds nothing.</source>
        <translation>没有 %1 的值，所以这个箱被跳过，什么也不加。</translation>
    </message>
    <message>
        <source>There is no value of %1, so the bin is left out and adds nothing.</source>
        <translation>没有 %1 的值，所以这个箱被略去，什么也不加。</translation>
    </message>
    <message>
        <source>There is no value of P, which makes KL(Q‖P) infinite.</source>
        <translation>没有 P 的值，这使 KL(Q‖P) 成为无穷大。</translation>
    </message>
    <message>
        <source>There is no value of Q, which makes KL(P‖Q) infinite.</source>
        <translation>没有 Q 的值，这使 KL(P‖Q) 成为无穷大。</translation>
    </message>
    <message>
        <source>With %1 added to every bin’s count these are %2 and %3: </source>
        <translation>给每个箱的计数加上 %1 之后，它们是 %2 和 %3：</translation>
    </message>
    <message>
        <source>Rescaled they are %1 and %2: </source>
        <translation>缩放之后，它们是 %1 和 %2：</translation>
    </message>
    <message>
        <source>both are equally frequent</source>
        <translation>两者频率相同</translation>
    </message>
    <message>
        <source>both are practically equally frequent</source>
        <translation>两者频率几乎相同</translation>
    </message>
    <message>
        <source>P is %1 times as frequent as Q</source>
        <translation>P 的频率是 Q 的 %1 倍</translation>
    </message>
    <message>
        <source>Q is %1 times as frequent as P</source>
        <translation>Q 的频率是 P 的 %1 倍</translation>
    </message>
    <message>
        <source>, which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.</source>
        <translation>，给 KL(P‖Q) 加上 %1，给 KL(Q‖P) 加上 %2，以%3计。</translation>
    </message>
    <message>
        <source>No bin lies wholly there, so the bins hide it.</source>
        <translation>没有一个箱完全在那里，所以箱把它掩盖了。</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and all the same holds values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1完全在那里，其中却有 P 的值：样本是用自己的均值和标准差缩放的。</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and all the same some hold values of P: a sample is scaled by its own mean and spread.</source>
        <translation>%1完全在那里，其中有些却有 P 的值：样本是用自己的均值和标准差缩放的。</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is skipped.</source>
        <translation>%1完全在那里，被跳过。</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are skipped.</source>
        <translation>%1完全在那里，都被跳过。</translation>
    </message>
    <message>
        <source>%1 lies wholly there and is left out.</source>
        <translation>%1完全在那里，被略去。</translation>
    </message>
    <message>
        <source>%1 lie wholly there and are left out.</source>
        <translation>%1完全在那里，都被略去。</translation>
    </message>
    <message>
        <source>%1 lies wholly there, and the pseudocount fills it.</source>
        <translation>%1完全在那里，由伪计数填充。</translation>
    </message>
    <message>
        <source>%1 lie wholly there, and the pseudocount fills them.</source>
        <translation>%1完全在那里，都由伪计数填充。</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3, seed %4</source>
        <translation>N = %1，σ = %2，%3，种子 %4</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal), both brought to mean 0 and spread 1; %3.</source>
        <translation>P（对数正态，σ = %2）和 Q（正态）各有 %1 个值，都变换到均值 0、标准差 1；%3。</translation>
    </message>
    <message>
        <source>%1 values each of P (log-normal, σ = %2) and Q (normal); %3.</source>
        <translation>P（对数正态，σ = %2）和 Q（正态）各有 %1 个值；%3。</translation>
    </message>
    <message>
        <source>%1 values each of P and Q, σ = %2; %3.</source>
        <translation>P 和 Q 各有 %1 个值，σ = %2；%3。</translation>
    </message>
    <message>
        <source>N = %1, σ = %2, %3</source>
        <translation>N = %1，σ = %2，%3</translation>
    </message>
    <message>
        <source>The first %1 values each, on the way to %2.</source>
        <translation>各取前 %1 个值，目标是 %2 个。</translation>
    </message>
    <message>
        <source>Bin %1, %2 to %3: </source>
        <translation>第 %1 个箱，%2 到 %3：</translation>
    </message>
    <message>
        <source>no value of either; it adds nothing.</source>
        <translation>两者都没有值；它什么也不加。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 (%2; truth %3)</source>
        <translation>
            <numerusform>%n 个 %1 的值（%2；真值 %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2. </source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>&lt;b&gt;KL(Q‖P)&lt;/b&gt; is truly infinite, for %1.</source>
        <translation>&lt;b&gt;KL(Q‖P)&lt;/b&gt; 的真值是无穷大，因为 %1。</translation>
    </message>
    <message>
        <source> There is no value here.</source>
        <translation>这里没有数值。</translation>
    </message>
    <message>
        <source> The one bin hides it.</source>
        <translation>这唯一的箱把它掩盖了。</translation>
    </message>
    <message>
        <source> Two values cannot show it.</source>
        <translation>两个值显示不出来。</translation>
    </message>
    <message>
        <source> Here it is so for another reason: no bin of Q only lies wholly there.</source>
        <translation>这里也是无穷大，原因却不同：没有一个只有 Q 的箱完全在那里。</translation>
    </message>
    <message numerus="yes">
        <source> Here too: %n bin(s) of Q only lie(s) wholly there.</source>
        <translation>
            <numerusform>这里也是如此：%n 个只有 Q 的箱完全在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source> The samples give %1.</source>
        <translation>样本给出 %1。</translation>
    </message>
    <message>
        <source>the exact distributions give %1, the samples %2.</source>
        <translation>精确分布给出 %1，样本给出 %2。</translation>
    </message>
    <message>
        <source> Over the bins that are summed, %1</source>
        <translation>在参与求和的箱上，%1</translation>
    </message>
    <message>
        <source> With the pseudocount, %1</source>
        <translation>加上伪计数，%1</translation>
    </message>
    <message>
        <source> Over the bins that are summed, rescaled, %1</source>
        <translation>在参与求和的箱上，缩放之后，%1</translation>
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
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>0 个箱</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n 个箱</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of P only, %2 of Q only</source>
        <translation>%1只有 P，%2只有 Q</translation>
    </message>
    <message>
        <source>%1 of P</source>
        <translation>P 的 %1</translation>
    </message>
    <message>
        <source>%1 of Q</source>
        <translation>Q 的 %1</translation>
    </message>
    <message>
        <source>%1 of P and of Q</source>
        <translation>P 和 Q 各 %1</translation>
    </message>
    <message>
        <source>%1 of P, %2 of Q</source>
        <translation>P 的 %1，Q 的 %2</translation>
    </message>
    <message>
        <source>no bin holds values of both samples</source>
        <translation>没有一个箱里两个样本都有值</translation>
    </message>
    <message>
        <source>P and none of Q</source>
        <translation>有 P 的值，没有 Q 的值</translation>
    </message>
    <message>
        <source>Q and none of P</source>
        <translation>有 Q 的值，没有 P 的值</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1</source>
        <translation>
            <numerusform>%n 个箱里%1</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the lecture notebook, whose calculation this program shows: bins of one sample only are skipped, as if P and Q were alike there. The rest is no true divergence: mostly too small, at times below 0.</source>
        <translation>像课堂笔记本那样（本程序展示的就是它的计算）：跳过只有一个样本有值的箱，仿佛 P 和 Q 在那里一样。剩下的不是真正的散度：大多偏小，有时小于 0。</translation>
    </message>
    <message>
        <source>By the definition: one bin with values of P and none of Q makes KL(P‖Q) infinite, and one with values of Q and none of P makes KL(Q‖P) infinite.</source>
        <translation>按定义：只要有一个箱有 P 的值而没有 Q 的值，KL(P‖Q) 就是无穷大；只要有一个箱有 Q 的值而没有 P 的值，KL(Q‖P) 就是无穷大。</translation>
    </message>
    <message>
        <source>A pseudocount α is added to every count of both, so that no bin is empty. The result is finite, and depends on α.</source>
        <translation>给两者的每个计数加上伪计数 α，这样就没有空箱。结果是有限的，并且取决于 α。</translation>
    </message>
    <message>
        <source>Bins of one sample only are left out, and what lies in the others is rescaled to 100&#x202f;%: a true divergence, never below 0, but of the shared part only.</source>
        <translation>略去只有一个样本有值的箱，把其他箱里的缩放到 100%：是真正的散度，绝不会小于 0，但只是共有部分的。</translation>
    </message>
    <message>
        <source>empty bins skipped</source>
        <translation>跳过空箱</translation>
    </message>
    <message>
        <source>empty bins by the definition</source>
        <translation>按定义处理空箱</translation>
    </message>
    <message>
        <source>smoothed with α = %1</source>
        <translation>用 α = %1 平滑</translation>
    </message>
    <message>
        <source>shared bins, rescaled</source>
        <translation>共有箱，缩放</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both</source>
        <translation>%1，对两者都有值的箱求和</translation>
    </message>
    <message>
        <source>%1 over all bins; infinite if one holds values of %2</source>
        <translation>%1，对所有箱求和；只要有一个箱里%2，就是无穷大</translation>
    </message>
    <message>
        <source>%1 over all bins, %2 being added to every count first</source>
        <translation>%1，对所有箱求和，先给每个计数加上 %2</translation>
    </message>
    <message>
        <source>%1 over the bins that hold values of both, whose shares are rescaled to total 1</source>
        <translation>%1，对两者都有值的箱求和，这些箱的占比缩放到总和为 1</translation>
    </message>
    <message>
        <source>all bins</source>
        <translation>所有箱</translation>
    </message>
    <message>
        <source>the shared bins</source>
        <translation>共有箱</translation>
    </message>
    <message>
        <source>the smoothed masses of all bins</source>
        <translation>所有箱平滑后的质量</translation>
    </message>
    <message>
        <source>the shared bins, rescaled</source>
        <translation>缩放后的共有箱</translation>
    </message>
    <message>
        <source>%1 of P and %2 of Q</source>
        <translation>P 的 %1 和 Q 的 %2</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>%1: the values say little</source>
        <translation>%1：数值说明不了什么</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>nothing skipped</source>
        <translation>没有跳过什么</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>没有略去什么</translation>
    </message>
    <message>
        <source>∞: %1 without Q</source>
        <translation>∞：%1没有 Q</translation>
    </message>
    <message>
        <source>∞: %1 without P</source>
        <translation>∞：%1没有 P</translation>
    </message>
    <message>
        <source>%1 added to each count</source>
        <translation>每个计数加上 %1</translation>
    </message>
    <message>
        <source>All of %1 is in bins that hold values of both</source>
        <translation>%1 全都在两者都有值的箱里</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is skipped, for nothing of %4 is there</source>
        <translation>%2 的 %1（在 %3里）被跳过，因为那里没有 %4 的值</translation>
    </message>
    <message>
        <source>%1 of %2, in %3, is left out, for nothing of %4 is there</source>
        <translation>%2 的 %1（在 %3里）被略去，因为那里没有 %4 的值</translation>
    </message>
    <message>
        <source>%1 of %2 is in %3 where nothing of %4 is</source>
        <translation>%2 的 %1 在没有 %4 的值的 %3里</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>smoothed, α = %1</source>
        <translation>平滑，α = %1</translation>
    </message>
    <message>
        <source>rescaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>No bin holds values of both P and Q, so there is nothing to sum. Choose fewer bins or a larger N.</source>
        <translation>没有一个箱里 P 和 Q 都有值，所以没有什么可以求和。请选择较少的箱或较大的 N。</translation>
    </message>
    <message>
        <source>One bin of one sample only is enough to make a value infinite: %1.</source>
        <translation>只要有一个箱只有一个样本有值，就足以使数值成为无穷大：%1。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1 below 0: with bins skipped, the rest does not add up to the whole, and the sum is no true divergence.</source>
        <translation>%1 小于 0：跳过了一些箱，剩下的合不成整体，这个和不是真正的散度。</translation>
    </message>
    <message>
        <source>%1 below 0 by rounding alone: the shares are the same but for their last digits.</source>
        <translation>%1 小于 0，只是由于舍入：占比除了最后几位，都是相同的。</translation>
    </message>
    <message>
        <source>Skipping</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out of the sum, with all that the distributions have there</source>
        <translation>只有一个样本有值的箱从和里去掉，连同分布在那里的一切</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>空箱</translation>
    </message>
    <message>
        <source>By the definition no bin is left out: nothing changes</source>
        <translation>按定义不略去任何箱：什么也不改变</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>The pseudocount is added to what each bin would count on average</source>
        <translation>给每个箱平均会有的计数加上伪计数</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Bins of one sample only drop out, and what the distributions have in the others is rescaled to 100&#x202f;%</source>
        <translation>去掉只有一个样本有值的箱，把分布在其他箱里的部分缩放到 100%</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are skipped, as if P and Q were alike there</source>
        <translation>只有一个样本有值的箱（%1）被跳过，仿佛 P 和 Q 在那里一样</translation>
    </message>
    <message>
        <source>bins of one sample only (%1) are left out</source>
        <translation>只有一个样本有值的箱（%1）被略去</translation>
    </message>
    <message>
        <source>bins hide what differs within them and beyond the values that were drawn</source>
        <translation>箱掩盖了箱内的差别，以及抽到的值以外的差别</translation>
    </message>
    <message>
        <source>bins hide what differs within them</source>
        <translation>箱掩盖了箱内的差别</translation>
    </message>
    <message>
        <source>chance makes two samples look more different than P and Q are</source>
        <translation>偶然性让两个样本看起来比 P 和 Q 更不同</translation>
    </message>
    <message>
        <source>these samples, being finite, differ less than P and Q do</source>
        <translation>这些样本是有限的，差别比 P 和 Q 小</translation>
    </message>
    <message>
        <source>bins are skipped</source>
        <translation>跳过了一些箱</translation>
    </message>
    <message>
        <source>some bins hold no value of either</source>
        <translation>有些箱里两者都没有值</translation>
    </message>
    <message>
        <source>the pseudocount makes P and Q more alike</source>
        <translation>伪计数让 P 和 Q 更相像</translation>
    </message>
    <message>
        <source>only shared bins count, rescaled</source>
        <translation>只有共有箱算数，并且经过缩放</translation>
    </message>
    <message>
        <source>The truth is %1 and, strictly, ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>真值分别是 %1 和（严格地说）∞，后者来自 Q 的任何样本都显示不出的微乎其微的一部分。</translation>
    </message>
    <message>
        <source>The truth is %1 and ∞, as %2 of Q lies where P can have no values.</source>
        <translation>真值分别是 %1 和 ∞，因为 Q 有 %2 落在 P 不可能有值的地方。</translation>
    </message>
    <message>
        <source>; KL(Q‖P) is too small.</source>
        <translation>；KL(Q‖P) 偏小。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>KL(P‖Q) comes within 1&#x202f;% of its truth</source>
        <translation>KL(P‖Q) 与真值相差不到 1%</translation>
    </message>
    <message>
        <source>KL(P‖Q) is %1 times its truth, but both are next to nothing</source>
        <translation>KL(P‖Q) 是真值的 %1 倍，但两者都几乎为零</translation>
    </message>
    <message>
        <source>KL(P‖Q) is less than %1 from its truth, which is next to nothing</source>
        <translation>KL(P‖Q) 与真值相差不到 %1，而真值几乎为零</translation>
    </message>
    <message>
        <source>0.001 %1</source>
        <translation>0.001 %1</translation>
    </message>
    <message>
        <source>Both values are too small, KL(P‖Q) mainly because %1.</source>
        <translation>两个数值都偏小，KL(P‖Q) 主要是因为%1。</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small, mainly because %1.</source>
        <translation>KL(P‖Q) 偏小，主要是因为%1。</translation>
    </message>
    <message>
        <source>Leaving that part aside, both values are too large, KL(P‖Q) mainly because %1</source>
        <translation>撇开那一部分，两个数值都偏大，KL(P‖Q) 主要是因为%1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large, mainly because %1</source>
        <translation>KL(P‖Q) 偏大，主要是因为%1</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too large</source>
        <translation>KL(P‖Q) 偏大</translation>
    </message>
    <message>
        <source>Both values are too small.</source>
        <translation>两个数值都偏小。</translation>
    </message>
    <message>
        <source>KL(P‖Q) is too small.</source>
        <translation>KL(P‖Q) 偏小。</translation>
    </message>
    <message>
        <source>The one bin hides all of it.</source>
        <translation>这唯一的箱把它全都掩盖了。</translation>
    </message>
    <message>
        <source>Two values cannot show it.</source>
        <translation>两个值显示不出来。</translation>
    </message>
    <message>
        <source>The true KL(P‖Q) is %1: Q can have values anywhere, this sample merely lacks them there. </source>
        <translation>KL(P‖Q) 的真值是 %1：Q 在哪里都可以有值，只是这个样本在那里碰巧没有。</translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is strictly ∞, for a vanishing part of Q that no sample shows.</source>
        <translation>严格地说，KL(Q‖P) 的真值是 ∞，来自 Q 的任何样本都显示不出的微乎其微的一部分。</translation>
    </message>
    <message>
        <source>The true KL(Q‖P) is ∞, as %1 of Q lies where P can have no values.</source>
        <translation>KL(Q‖P) 的真值是 ∞，因为 Q 有 %1 落在 P 不可能有值的地方。</translation>
    </message>
    <message>
        <source> Here it is too small.</source>
        <translation>在这里它偏小。</translation>
    </message>
    <message>
        <source>a vanishing part</source>
        <translation>微乎其微的一部分</translation>
    </message>
    <message>
        <source>%1 of Q lies below %2, where P can have no value</source>
        <translation>Q 有 %1 在 %2 以下，那里 P 不可能有值</translation>
    </message>
    <message>
        <source>one bin hides everything</source>
        <translation>一个箱掩盖了一切</translation>
    </message>
    <message>
        <source>skipped bins hold %1 of P and no value of Q</source>
        <translation>跳过的箱里有 P 的 %1，没有 Q 的值</translation>
    </message>
    <message>
        <source>skipped bins hold %1</source>
        <translation>跳过的箱里有 %1</translation>
    </message>
    <message>
        <source>%1 is below 0, which no true divergence can be: %2.</source>
        <translation>%1 小于 0，真正的散度绝不可能这样：%2。</translation>
    </message>
    <message>
        <source>The values say little: %1.</source>
        <translation>数值说明不了什么：%1。</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>dialogtips</name>
    <message>
        <source>How wide the whole figure is, with axes and legend</source>
        <translation>整个图形的宽度，包括坐标轴和图例</translation>
    </message>
    <message>
        <source>How high the whole figure is, with the charts of terms and the caption</source>
        <translation>整个图形的高度，包括项的图表和图注</translation>
    </message>
    <message>
        <source>Width and height in another unit: the figure stays as large as it is</source>
        <translation>用另一种单位表示宽度和高度：图形还是原来的大小</translation>
    </message>
    <message>
        <source>How many pixels an inch of a picture has. SVG, PDF and TikZ are sharp at any size.</source>
        <translation>图片每英寸有多少像素。SVG、PDF 和 TikZ 在任何大小下都清晰。</translation>
    </message>
    <message>
        <source>The font of all text. One that is missing where the figure is opened is replaced there.</source>
        <translation>所有文字的字体。打开图形的地方若没有这种字体，会在那里被替换。</translation>
    </message>
    <message>
        <source>Height of titles, names and caption in points: 72 to an inch of the figure</source>
        <translation>标题、名称和图注的高度，以点计：图形的一英寸等于 72 点</translation>
    </message>
    <message>
        <source>Height of the numbers at the axes, in points</source>
        <translation>坐标轴上数字的高度，以点计</translation>
    </message>
    <message>
        <source>Width of the lines of P and Q in points; all others are in proportion</source>
        <translation>P 和 Q 线条的宽度，以点计；其他线条按比例</translation>
    </message>
    <message>
        <source>Light, dark or grey, in which P and Q differ in lightness. The values stay.</source>
        <translation>浅色、深色或灰度；灰度时，P 和 Q 以明暗区分。数值不变。</translation>
    </message>
    <message>
        <source>Nothing behind the figure, so that the page or slide shows through</source>
        <translation>图形后面什么也没有，于是透出页面或幻灯片</translation>
    </message>
    <message>
        <source>Quiet lines through the plot at the numbers of its axes</source>
        <translation>在坐标轴的刻度数字处，画淡淡的线穿过绘图区</translation>
    </message>
    <message>
        <source>Lines on all four sides of the plot, in place of the two axes alone</source>
        <translation>四边都画线，不只画两条坐标轴</translation>
    </message>
    <message>
        <source>The parts that the window shows at present; without it, those that are chosen below</source>
        <translation>窗口目前显示的部分；不选时，用下面所选的</translation>
    </message>
    <message>
        <source>Thin lines: what endlessly many values would show in the same bins. The values stay.</source>
        <translation>细线：无穷多个值在同样的箱里会呈现的样子。数值不变。</translation>
    </message>
    <message>
        <source>Where 9 in 10 other samples of the same size lie in each bin. The values stay.</source>
        <translation>同样大小的其他样本，十分之九在每个箱里落在何处。数值不变。</translation>
    </message>
    <message>
        <source>Charts below the plot of what each bin adds to the two sums. The values stay.</source>
        <translation>绘图区下方的图表，显示每个箱给两个和加上多少。数值不变。</translation>
    </message>
    <message>
        <source>The areas under the curves of P and Q, in their colours</source>
        <translation>P 和 Q 的曲线下面的区域，用各自的颜色</translation>
    </message>
    <message>
        <source>Marks the bins that the two sums leave out because one sample has no value there</source>
        <translation>标出因为一个样本在其中没有值而被两个和略去的箱</translation>
    </message>
    <message>
        <source>Bars from the true KL(P‖Q) to the estimate: binning, empty bins, sampling</source>
        <translation>从 KL(P‖Q) 的真值到估计值的柱子：分箱、空箱、抽样</translation>
    </message>
    <message>
        <source>Where it stands which line is P’s and which is Q’s</source>
        <translation>说明哪条线是 P、哪条线是 Q 的图例放在哪里</translation>
    </message>
    <message>
        <source>Both values and all parameters in words, above the plot</source>
        <translation>在绘图区上方用文字写出两个数值和所有参数</translation>
    </message>
    <message>
        <source>Asks for a name and a type, and writes the figure</source>
        <translation>询问名称和类型，然后写出图形</translation>
    </message>
    <message>
        <source>Writes nothing, and leaves the options as they were</source>
        <translation>什么也不写，选项保持原样</translation>
    </message>
    <message>
        <source>What runs from one value to the other. All else stays, and both estimates follow.</source>
        <translation>从一个值变到另一个值的参数。其余都不变，两个估计值跟着变。</translation>
    </message>
    <message>
        <source>The value in the first picture</source>
        <translation>第一张图片的值</translation>
    </message>
    <message>
        <source>The value in the last picture, before it goes back</source>
        <translation>最后一张图片的值，之后往回走</translation>
    </message>
    <message>
        <source>How many pictures there are from one value to the other: more are smoother, in a larger file</source>
        <translation>从一个值到另一个值有多少张图片：越多越平滑，文件也越大</translation>
    </message>
    <message>
        <source>How many pictures of a GIF are shown in a second: more are faster</source>
        <translation>GIF 一秒显示多少张图片：越多越快</translation>
    </message>
    <message>
        <source>Ends where it began, so that it can be repeated without a jump</source>
        <translation>在起点结束，于是可以不跳跃地重复</translation>
    </message>
    <message>
        <source>Asks for a name, and calculates and writes every picture</source>
        <translation>询问名称，然后计算并写出每一张图片</translation>
    </message>
    <message>
        <source>Stops and writes nothing, or closes this where nothing is being written</source>
        <translation>停止并且什么也不写；没有在写入时，关闭此对话框</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>the drawing could not be finished</source>
        <translation>无法完成绘图</translation>
    </message>
    <message>
        <source>the page could not be started</source>
        <translation>无法开始这一页</translation>
    </message>
    <message>
        <source>the page could not be finished</source>
        <translation>无法完成这一页</translation>
    </message>
    <message>
        <source>“%1” must end in .png, .svg, .pdf, .tex, .csv or .json, which says what to write</source>
        <translation>“%1”必须以 .png、.svg、.pdf、.tex、.csv 或 .json 结尾，它说明要写什么</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>内存不够存放 %1 × %2 像素的图片</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough memory.</source>
        <translation>无法写入 %1：内存不够。</translation>
    </message>
</context>
<context>
    <name>figurefile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder; a figure is a file (.png, .svg, .pdf or .json).</source>
        <translation>%1 是文件夹；图形是文件（.png、.svg、.pdf 或 .json）。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is too large to be a figure of this program: it has %2 MB, and at most %3 are read.</source>
        <translation>%1 太大，不会是本程序的图形：它有 %2 MB，最多读 %3 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no PNG, SVG, PDF or JSON file.</source>
        <translation>%1 不是 PNG、SVG、PDF 或 JSON 文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not as it was written.</source>
        <translation>%1 已损坏：它不是写出时的样子。</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early.</source>
        <translation>%1 已损坏：它结束得太早。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>what it says of how it was made is damaged</source>
        <translation>其中关于制作方法的说明已损坏</translation>
    </message>
    <message>
        <source>what it says of how it was made has no recipe</source>
        <translation>其中关于制作方法的说明里没有配方</translation>
    </message>
    <message>
        <source>its recipe has no %1</source>
        <translation>它的配方里没有 %1</translation>
    </message>
    <message>
        <source>what it says of how it was made was changed after it was written</source>
        <translation>其中关于制作方法的说明，在写出之后被改过</translation>
    </message>
    <message>
        <source>%1 says nothing of how it was made: it is no figure of this program, or another program took that out.</source>
        <translation>%1 没有说明是怎样制作的：它不是本程序的图形，或者别的程序把说明去掉了。</translation>
    </message>
</context>
<context>
    <name>figurepresets</name>
    <message>
        <source>Nature: 89 mm wide for one column and 183 mm for two, at most 170 mm high; sans-serif text of 5 to 7 points, no grid, RGB, 300 dpi or more. Source: nature.com, “Final submission: figures”.</source>
        <translation>Nature：单栏宽 89 mm，双栏宽 183 mm，最高 170 mm；无衬线文字 5 到 7 点，无网格，RGB，300 dpi 或以上。来源：nature.com，“Final submission: figures”。</translation>
    </message>
    <message>
        <source>IEEE: 88.9 mm (3.5 in) wide for one column and 182 mm (7.16 in) for two, text of 8 points or more, line art with 600 dpi. Source: IEEE Author Center, “Create graphics for your article”.</source>
        <translation>IEEE：单栏宽 88.9 mm (3.5 in)，双栏宽 182 mm (7.16 in)，文字 8 点或以上，线条图 600 dpi。来源：IEEE Author Center，“Create graphics for your article”。</translation>
    </message>
    <message>
        <source>PLOS: 66.8 to 190.5 mm wide, at most 222.3 mm high, text of 8 to 12 points, 300 to 600 dpi, no transparency. Source: journals.plos.org, “Figures”.</source>
        <translation>PLOS：宽 66.8 到 190.5 mm，最高 222.3 mm，文字 8 到 12 点，300 到 600 dpi，不透明。来源：journals.plos.org，“Figures”。</translation>
    </message>
    <message>
        <source>NeurIPS and ICLR: as wide as their text, 139.7 mm (5.5 in), with captions of 9 points around it. Source: the conferences’ LaTeX style files.</source>
        <translation>NeurIPS 和 ICLR：与正文同宽，139.7 mm (5.5 in)，周围的图注为 9 点。来源：这些会议的 LaTeX 样式文件。</translation>
    </message>
    <message>
        <source>ICML: 82.6 mm (3.25 in) wide for one column and 171.5 mm (6.75 in) for two, with captions of 9 points around it. Source: the conference’s LaTeX style file.</source>
        <translation>ICML：单栏宽 82.6 mm (3.25 in)，双栏宽 171.5 mm (6.75 in)，周围的图注为 9 点。来源：该会议的 LaTeX 样式文件。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>8 × 4 inches with text of 10 points and lines of 2, as matplotlib has it with figsize=(8, 4) and linewidth=2. Source: the lecture notebook.</source>
        <translation>8 × 4 英寸，文字 10 点，线宽 2 点，同 matplotlib 的 figsize=(8, 4) 和 linewidth=2。来源：课堂笔记本。</translation>
    </message>
    <message>
        <source>Nature, one column</source>
        <translation>Nature，单栏</translation>
    </message>
    <message>
        <source>Nature, two columns</source>
        <translation>Nature，双栏</translation>
    </message>
    <message>
        <source>IEEE, one column</source>
        <translation>IEEE，单栏</translation>
    </message>
    <message>
        <source>IEEE, two columns</source>
        <translation>IEEE，双栏</translation>
    </message>
    <message>
        <source>PLOS</source>
        <translation>PLOS</translation>
    </message>
    <message>
        <source>NeurIPS, ICLR</source>
        <translation>NeurIPS、ICLR</translation>
    </message>
    <message>
        <source>ICML, one column</source>
        <translation>ICML，单栏</translation>
    </message>
    <message>
        <source>ICML, two columns</source>
        <translation>ICML，双栏</translation>
    </message>
    <message>
        <source>Slide 16 : 9</source>
        <translation>幻灯片 16 : 9</translation>
    </message>
    <message>
        <source>A whole slide of 13.33 × 7.5 inches, with text of 24 points and lines of 3, for the last row. Source: the usual size of slides of 16 : 9.</source>
        <translation>整张幻灯片，13.33 × 7.5 英寸，文字 24 点，线宽 3 点，最后一排也看得清。来源：16 : 9 幻灯片的通常尺寸。</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>海报，A3</translation>
    </message>
    <message>
        <source>A3, 420 × 297 mm, with text of 28 points and lines of 4, to be read from two metres. Source: ISO 216.</source>
        <translation>A3，420 × 297 mm，文字 28 点，线宽 4 点，两米外也看得清。来源：ISO 216。</translation>
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
        <translation>放不下 %1 点的文字：现在是 %2 点。</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out what is below the plot.</source>
        <translation>请放大图形，或去掉绘图区下面的内容。</translation>
    </message>
    <message>
        <source>Make the figure larger, or leave out the caption.</source>
        <translation>请放大图形，或去掉图注。</translation>
    </message>
    <message>
        <source>Make the figure larger.</source>
        <translation>请放大图形。</translation>
    </message>
    <message>
        <source>“%1” is not installed here; pictures and PDF are drawn in %2.</source>
        <translation>这里没有安装“%1”；图片和 PDF 用 %2 画。</translation>
    </message>
    <message>
        <source>The band is still being found (%1): saving waits for it.</source>
        <translation>波动带还在求（%1）：保存会等它。</translation>
    </message>
    <message>
        <source>The band is still being found: saving waits for it.</source>
        <translation>波动带还在求：保存会等它。</translation>
    </message>
    <message>
        <source>The band cannot be found: %1</source>
        <translation>无法求出波动带：%1</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the band.</source>
        <translation>如不需要，请取消“与屏幕上相同”，再取消波动带。</translation>
    </message>
    <message>
        <source>To go without, uncheck the band.</source>
        <translation>如不需要，请取消波动带。</translation>
    </message>
    <message>
        <source>There is no band: it takes at least %1 further samples.</source>
        <translation>没有波动带：至少需要 %1 个其他样本。</translation>
    </message>
    <message>
        <source>To go without, uncheck “As on screen” and then the pinned curves.</source>
        <translation>如不需要，请取消“与屏幕上相同”，再取消钉住的曲线。</translation>
    </message>
    <message>
        <source>To go without, uncheck the pinned curves.</source>
        <translation>如不需要，请取消钉住的曲线。</translation>
    </message>
    <message>
        <source>The pinned curves are still being calculated: saving waits for them.</source>
        <translation>钉住的曲线还在计算：保存会等它们。</translation>
    </message>
    <message>
        <source>It is without the band, which is still being found.</source>
        <translation>其中没有波动带，它还在求。</translation>
    </message>
    <message>
        <source>It is without the band, which cannot be found: %1</source>
        <translation>其中没有波动带，因为无法求出：%1</translation>
    </message>
    <message>
        <source>It is without the pinned curves, which are still being calculated.</source>
        <translation>其中没有钉住的曲线，它们还在计算。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>The Kullback–Leibler divergence of P from Q: the logarithm of p/q, averaged over P’s values, in %1. Raise %2 to it: so many times as frequent as Q is P there, typically. With no bin left out it is 0 only if both are alike.</source>
        <translation>P 相对于 Q 的 Kullback–Leibler 散度：p/q 的对数，对 P 的值求平均，单位是%1。取 %2 的这个数值次方：典型情况下，P 在那里的频率是 Q 的这么多倍。没有略去任何箱时，只有两者相同它才是 0。</translation>
    </message>
    <message>
        <source>bits (logarithms to base 2)</source>
        <translation>比特（以 2 为底的对数）</translation>
    </message>
    <message>
        <source>nats (natural logarithms)</source>
        <translation>奈特（自然对数）</translation>
    </message>
    <message>
        <source>The same the other way round, averaged over Q. The two look at different places: that is why they can differ.</source>
        <translation>同样的量，方向相反，对 Q 求平均。两者看的是不同的地方：所以它们可能不同。</translation>
    </message>
    <message>
        <source>The truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>What the value would be without samples and bins. For KL(Q‖P) it is ∞: Q can have values where P cannot.</source>
        <translation>不经过样本和箱时的数值。KL(Q‖P) 的真值是 ∞：Q 可以在 P 不可能有值的地方有值。</translation>
    </message>
    <message>
        <source>Bins of one sample only</source>
        <translation>只有一个样本有值的箱</translation>
    </message>
    <message>
        <source>In them p/q would be 0 or infinite. The lecture notebook whose calculation this program shows skips them. A click on this line leads to other ways.</source>
        <translation>在这些箱里，p/q 会是 0 或无穷大。本程序展示的是一份课堂笔记本的计算，它跳过这些箱。点击这一行，可以看到其他处理方式。</translation>
    </message>
    <message>
        <source>Values from a skewed distribution (log-normal): the larger σ, the more of them lie just left of 0, and the farther a few to the right.</source>
        <translation>来自偏斜分布（对数正态）的值：σ 越大，就有越多的值挤在 0 左边不远处，也有几个落到右边更远的地方。</translation>
    </message>
    <message>
        <source>Values from a distribution that is even on both sides (normal). Both samples are brought to mean 0 and spread 1.</source>
        <translation>来自两边对称的分布（正态）的值。两个样本都变换到均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>How densely a sample’s values lie here. The area over a bin is the share of them in it: p for P, q for Q.</source>
        <translation>样本的值在这里有多密。一个箱上方的面积，是箱里的值的占比：P 的是 p，Q 的是 q。</translation>
    </message>
    <message>
        <source>The share of a sample’s values that fall into this bin, a strip of the axis: p for P, q for Q.</source>
        <translation>样本的值落进这个箱（轴上的一小段）的占比：P 的是 p，Q 的是 q。</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>How many values, how skewed P is, how many bins. Move one, and watch curves and values.</source>
        <translation>有多少个值，P 有多偏斜，有多少个箱。移动一个，看看曲线和数值。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>项</translation>
    </message>
    <message>
        <source>What each bin adds to a value, which is the sum of them all.</source>
        <translation>每个箱给数值加上多少；数值就是它们的总和。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Where the error comes from, other ways with empty bins, how sure the values are, related measures.</source>
        <translation>误差从何而来、空箱的其他处理方式、数值有多可靠、相关度量。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>What the numbers say here. Point at a bin to read what is in it.</source>
        <translation>数字在这里说明什么。把鼠标指向一个箱，就能读到里面有什么。</translation>
    </message>
</context>
<context>
    <name>headless</name>
    <message>
        <source>standard output cannot be written</source>
        <translation>无法写到标准输出</translation>
    </message>
    <message>
        <source>the window cannot be %1 × %2 pixels large; it is %3 × %4</source>
        <translation>窗口不能是 %1 × %2 像素；它是 %3 × %4</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不够</translation>
    </message>
</context>
<context>
    <name>keygroups</name>
    <message>
        <source>Everywhere</source>
        <translation>到处</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>到下一个控件</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>到上一个控件</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>按下有焦点的按钮</translation>
    </message>
    <message>
        <source>What can be done with the chart or the table</source>
        <translation>能对图表或表格做什么</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>Less, more</source>
        <translation>减少，增加</translation>
    </message>
    <message>
        <source>In finer steps</source>
        <translation>走得更细</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>走得更大</translation>
    </message>
    <message>
        <source>The least, the most</source>
        <translation>最小，最大</translation>
    </message>
    <message>
        <source>Let it play, and stop</source>
        <translation>播放，停止</translation>
    </message>
    <message>
        <source>In a number field</source>
        <translation>在数字框里</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>采用输入的内容</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>撤回输入的内容</translation>
    </message>
    <message>
        <source>A step more, less</source>
        <translation>增加一步，减少一步</translation>
    </message>
    <message>
        <source>Ten steps more, less</source>
        <translation>增加十步，减少十步</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>在图表里</translation>
    </message>
    <message>
        <source>From bin to bin</source>
        <translation>从一个箱到另一个箱</translation>
    </message>
    <message>
        <source>First bin, last bin</source>
        <translation>第一个箱，最后一个箱</translation>
    </message>
    <message>
        <source>Scroll the words below it</source>
        <translation>滚动图表下面的文字</translation>
    </message>
    <message>
        <source>In the chart that is held still</source>
        <translation>在固定坐标轴的图表里</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>放大，缩小</translation>
    </message>
    <message>
        <source>Curves higher, lower</source>
        <translation>曲线变高，变低</translation>
    </message>
    <message>
        <source>Move the range to the left, right</source>
        <translation>把范围向左移，向右移</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>显示全部范围</translation>
    </message>
    <message>
        <source>In the table of bins</source>
        <translation>在箱表里</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>从一行到另一行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选中所有行</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>On the line between two parts</source>
        <translation>在两个部分之间的线上</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动它</translation>
    </message>
    <message>
        <source>Back to its usual place</source>
        <translation>回到通常的位置</translation>
    </message>
    <message>
        <source>In “What am I seeing?”</source>
        <translation>在“我看到的是什么？”里</translation>
    </message>
    <message>
        <source>The next labels, those before</source>
        <translation>下一组标签，上一组标签</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>在课程里</translation>
    </message>
    <message>
        <source>Scroll its text</source>
        <translation>滚动文字</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>选择一个答案</translation>
    </message>
    <message>
        <source>Move the bar to where one expects the value</source>
        <translation>把横条移到预期的数值</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>提交答案</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>在演示中</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>小心</translation>
    </message>
    <message>
        <source>%1 — right; it is %2</source>
        <translation>%1 — 对；正确值是 %2</translation>
    </message>
    <message>
        <source>%1 — close; it is %2</source>
        <translation>%1 — 接近；正确值是 %2</translation>
    </message>
    <message>
        <source>%1 — no number is high enough; it is %2</source>
        <translation>%1 — 再大的数也不够；正确值是 %2</translation>
    </message>
    <message>
        <source>%1 — too low; it is %2</source>
        <translation>%1 — 太小；正确值是 %2</translation>
    </message>
    <message>
        <source>%1 — too high; it is %2</source>
        <translation>%1 — 太大；正确值是 %2</translation>
    </message>
    <message>
        <source>%1 — there is no value here to compare with</source>
        <translation>%1 — 这里没有可以比较的数值</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done; one writes sigma=1, samples&gt;=100000, seed!=42 or show=terms</source>
        <translation>“%1”不是能做的事；请写 sigma=1、samples&gt;=100000、seed!=42 或 show=terms</translation>
    </message>
    <message>
        <source>nobody can be asked to change “%1”: there are samples, sigma, bins, seed, pseudocount, empty-bins, unit and show</source>
        <translation>不能要求别人改变“%1”：可用的是 samples、sigma、bins、seed、pseudocount、empty-bins、unit 和 show</translation>
    </message>
    <message>
        <source>“%1” can be =, &gt;= or &lt;=; only the seed can be !=</source>
        <translation>“%1”可以用 =、&gt;= 或 &lt;=；只有 seed 可以用 !=</translation>
    </message>
    <message>
        <source>“%1” can only be =</source>
        <translation>“%1”只能用 =</translation>
    </message>
    <message>
        <source>one part at a time can be asked for: show=terms, show=exact</source>
        <translation>一次只能要求一个部分：show=terms, show=exact</translation>
    </message>
    <message>
        <source>press “New sample”</source>
        <translation>按“新样本”</translation>
    </message>
    <message>
        <source>show bits (View ▸ In bits)</source>
        <translation>改用比特显示（视图 ▸ 以比特显示）</translation>
    </message>
    <message>
        <source>show nats (View ▸ In bits)</source>
        <translation>改用奈特显示（视图 ▸ 以比特显示）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Renormalise</source>
        <translation>重新归一化</translation>
    </message>
    <message>
        <source>choose “%1” for empty bins</source>
        <translation>给空箱选“%1”</translation>
    </message>
    <message>
        <source>the number of bins</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the pseudocount α</source>
        <translation>伪计数 α</translation>
    </message>
    <message>
        <source>bring %1 to %2 or more</source>
        <translation>把 %1 增加到 %2 或更多</translation>
    </message>
    <message>
        <source>bring %1 to %2 or less</source>
        <translation>把 %1 减少到 %2 或更少</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>把 %1 设为 %2</translation>
    </message>
    <message>
        <source>“do” asks for %1 things, and nobody keeps more than %2 in mind</source>
        <translation>“do”要求做 %1 件事，而没有人能同时记住超过 %2 件</translation>
    </message>
    <message>
        <source>nobody can do all of “%1” at once</source>
        <translation>没有人能同时做到“%1”里的一切</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>memory runs out</source>
        <translation>内存用完了</translation>
    </message>
    <message>
        <source>the front matter is longer than %1 kB</source>
        <translation>front matter 长于 %1 kB</translation>
    </message>
    <message>
        <source>the front matter has more than %1 brackets that are open</source>
        <translation>front matter 里未闭合的括号多于 %1 个</translation>
    </message>
    <message>
        <source>the front matter does not end above “%1”: its second --- may be missing</source>
        <translation>front matter 到“%1”之前还没有结束：可能缺少第二个 ---</translation>
    </message>
    <message>
        <source>the front matter is no YAML: a tab stands in it, where blanks are needed</source>
        <translation>front matter 不是 YAML：里面有制表符，而那里需要空格</translation>
    </message>
    <message>
        <source>the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it</source>
        <translation>front matter 不是 YAML：%1。含有冒号或引号的文字，两边要加引号</translation>
    </message>
    <message>
        <source>“%1” has no text</source>
        <translation>“%1”没有文字</translation>
    </message>
    <message>
        <source>“level” must be %1, not “%2”</source>
        <translation>“level”必须是 %1，不能是“%2”</translation>
    </message>
    <message>
        <source>“%1” must be a code such as en, de or pt-BR, not “%2”</source>
        <translation>“%1”必须是 en、de 或 pt-BR 这样的代码，不能是“%2”</translation>
    </message>
    <message>
        <source>the front matter has no title</source>
        <translation>front matter 里没有 title</translation>
    </message>
    <message>
        <source>the front matter must be lines such as “title: …”</source>
        <translation>front matter 必须由“title: …”这样的行组成</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>“%1”给了两次</translation>
    </message>
    <message>
        <source>“%1” is not known; there are title, author, language and level</source>
        <translation>不认识“%1”；可用的是 title、author、language 和 level</translation>
    </message>
    <message>
        <source>these notes do not end: --&gt; is missing</source>
        <translation>这段备注没有结束：缺少 --&gt;</translation>
    </message>
    <message>
        <source>this code does not end: its %1 is missing</source>
        <translation>这段代码没有结束：缺少 %1</translation>
    </message>
    <message>
        <source>an empty line is missing above ---, without which it makes a heading of the line before it</source>
        <translation>--- 上方缺少一个空行；没有它，上一行会变成标题</translation>
    </message>
    <message>
        <source>::: closes nothing here</source>
        <translation>这里的 ::: 没有什么可以关闭</translation>
    </message>
    <message>
        <source>a block needs its name in braces, as in :::{exercise}</source>
        <translation>块需要写在花括号里的名称，如 :::{exercise}</translation>
    </message>
    <message>
        <source>“%1” behind {%2} has no meaning</source>
        <translation>{%2} 后面的“%1”没有意义</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing</source>
        <translation>{%1} 没有结束：缺少 %2</translation>
    </message>
    <message>
        <source>{%1} does not end: its %2 is missing above {%3}. To hold another block it needs more signs than that</source>
        <translation>{%1} 没有结束：在 {%3} 之前缺少 %2。要包含另一个块，它需要比那更多的符号</translation>
    </message>
    <message>
        <source>the value of “%1” is longer than any can be</source>
        <translation>“%1”的值长得超出任何可能</translation>
    </message>
    <message>
        <source>no block has so many options</source>
        <translation>没有块有这么多选项</translation>
    </message>
    <message>
        <source>more than %1 blocks are one within the other</source>
        <translation>嵌套的块多于 %1 层</translation>
    </message>
    <message>
        <source>{%1} cannot stand within {%2}; notes, note, tip and warning can</source>
        <translation>{%1} 不能写在 {%2} 里面；notes、note、tip 和 warning 可以</translation>
    </message>
    <message>
        <source>the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again</source>
        <translation>缺少 front matter：课程以 --- 开头，然后是“title: …”一行，再是 ---</translation>
    </message>
    <message>
        <source>the front matter begins in the first line: nothing stands above its ---</source>
        <translation>front matter 从第一行开始：它的 --- 上方什么也没有</translation>
    </message>
    <message>
        <source>the front matter does not end: its second --- is missing</source>
        <translation>front matter 没有结束：缺少第二个 ---</translation>
    </message>
    <message>
        <source>with %1 mistakes it is read no further</source>
        <translation>已有 %1 个错误，不再往下读</translation>
    </message>
    <message>
        <source>the file is larger than a lesson can be: %1 bytes are the most</source>
        <translation>文件比课程所能有的大：最多 %1 字节</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>it cannot be read: it has no name</source>
        <translation>无法读取：它没有名称</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>{kl}`` names no value; one writes {kl}`kl-pq 3`</source>
        <translation>{kl}`` 没有给出数值名称；请写 {kl}`kl-pq 3`</translation>
    </message>
    <message>
        <source>there is no value “%1”</source>
        <translation>没有数值“%1”</translation>
    </message>
    <message>
        <source>there is no value “%1”; “%2” perhaps</source>
        <translation>没有数值“%1”；也许是“%2”</translation>
    </message>
    <message>
        <source>“%1” is more than a value’s name and a number of digits</source>
        <translation>“%1”除了数值名称和位数还有别的</translation>
    </message>
    <message>
        <source>the number of digits must be from 1 to %1, not “%2”</source>
        <translation>位数必须在 1 到 %1 之间，不能是“%2”</translation>
    </message>
    <message>
        <source>“%1” takes no number of digits</source>
        <translation>“%1”不带位数</translation>
    </message>
    <message>
        <source>pictures are not shown; the words of this one stand in its place</source>
        <translation>图片不显示；在它的位置上显示它的文字</translation>
    </message>
    <message>
        <source>{%1} is not known; values are told by {kl}</source>
        <translation>不认识 {%1}；数值用 {kl} 给出</translation>
    </message>
    <message>
        <source>choices stand at the end of {exercise}: with “%1” below them they are none, and a number is asked for</source>
        <translation>选项要放在 {exercise} 的末尾：下面还有“%1”，它们就不是选项，而要问一个数</translation>
    </message>
    <message>
        <source>{exercise} has no option “%1”; there are answer, do, bar, digits and lock</source>
        <translation>{exercise} 没有选项“%1”；可用的是 answer、do、bar、digits 和 lock</translation>
    </message>
    <message>
        <source>“digits” must be a whole number from %1 to %2, not “%3”</source>
        <translation>“digits”必须是 %1 到 %2 之间的整数，不能是“%3”</translation>
    </message>
    <message>
        <source>“lock” takes samples, sigma, bins, seed and empty-bins, not “%1”</source>
        <translation>“lock”可取 samples、sigma、bins、seed 和 empty-bins，不能是“%1”</translation>
    </message>
    <message>
        <source>“bar” must be two numbers, the lower one first, such as -0.2..0.1, not “%1”</source>
        <translation>“bar”必须是两个数，小的在前，如 -0.2..0.1，不能是“%1”</translation>
    </message>
    <message>
        <source>{exercise} has no answer; it needs a line :answer:</source>
        <translation>{exercise} 没有答案；需要一行 :answer:</translation>
    </message>
    <message>
        <source>“answer” must be the number of a choice, from 1 to %1, not “%2”</source>
        <translation>“answer”必须是选项的序号，1 到 %1，不能是“%2”</translation>
    </message>
    <message>
        <source>“%1” is a word, and the answer is a number</source>
        <translation>“%1”是文字，而答案是数</translation>
    </message>
    <message>
        <source>a bar starts where a value is: “answer” must be the name of one, not “%1”</source>
        <translation>横条从数值的位置开始：“answer”必须是数值的名称，不能是“%1”</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value, not “%1”</source>
        <translation>“answer”必须是数值的名称，不能是“%1”</translation>
    </message>
    <message>
        <source>“answer” must be the name of a value or a number, not “%1”</source>
        <translation>“answer”必须是数值的名称或一个数，不能是“%1”</translation>
    </message>
    <message>
        <source>%1; “%2” perhaps</source>
        <translation>%1；也许是“%2”</translation>
    </message>
    <message>
        <source>there are %1 choices; more than %2 can hardly be taken in at a glance</source>
        <translation>有 %1 个选项；多于 %2 个就很难一眼看完</translation>
    </message>
    <message>
        <source>one choice is none: there must be %1 at least</source>
        <translation>只有一个选项等于没有：至少要有 %1 个</translation>
    </message>
    <message>
        <source>{exercise} asks nothing; its text is missing</source>
        <translation>{exercise} 什么也没有问；缺少文字</translation>
    </message>
    <message>
        <source>“%1” must be %2, not “%3”</source>
        <translation>“%1”必须是 %2，不能是“%3”</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3, not “%4”</source>
        <translation>“%1”必须是 %2 到 %3 之间的整数，不能是“%4”</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, not “%4”</source>
        <translation>“%1”必须是 %2 到 %3 之间的数，不能是“%4”</translation>
    </message>
    <message>
        <source>%1; write %2</source>
        <translation>%1；请写 %2</translation>
    </message>
    <message>
        <source>“show” takes %1, not “%2”</source>
        <translation>“show”可取 %1，不能是“%2”</translation>
    </message>
    <message>
        <source>“pin” takes parameters, such as sigma=0.5, bins=79, not “%1”</source>
        <translation>“pin”要的是参数，如 sigma=0.5, bins=79，不能是“%1”</translation>
    </message>
    <message>
        <source>“x-range” must be LOW:HIGH, such as -4:6, not “%1”</source>
        <translation>“x-range”必须是 LOW:HIGH，如 -4:6，不能是“%1”</translation>
    </message>
    <message>
        <source>there is no setting “%1”; there are %2</source>
        <translation>没有设置“%1”；可用的是 %2</translation>
    </message>
    <message>
        <source>“animate” takes samples, sigma, bins or seed and two values, as in sigma=0.1..1.5 in 8s, not “%1”</source>
        <translation>“animate”要的是 samples、sigma、bins 或 seed 和两个值，如 sigma=0.1..1.5 in 8s，不能是“%1”</translation>
    </message>
    <message>
        <source>the seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”</source>
        <translation>“animate”的秒数写成 sigma=0.1..1.5 in 8s 那样，不能是“in %1”</translation>
    </message>
    <message>
        <source>“animate” takes from %1 to %2 seconds, as in sigma=0.1..1.5 in 8s, not “%3”</source>
        <translation>“animate”可取 %1 到 %2 秒，如 sigma=0.1..1.5 in 8s，不能是“%3”</translation>
    </message>
    <message>
        <source>this heading is empty</source>
        <translation>这个标题是空的</translation>
    </message>
    <message>
        <source>there is no block {%1}; there are kl, exercise, solution, note, tip, warning and notes</source>
        <translation>没有块 {%1}；可用的是 kl、exercise、solution、note、tip、warning 和 notes</translation>
    </message>
    <message>
        <source>a step has one {kl}; this is the second</source>
        <translation>一步只有一个 {kl}；这是第二个</translation>
    </message>
    <message>
        <source>“about” takes samples, sigma, bins or seed, not “%1”</source>
        <translation>“about”可取 samples、sigma、bins 或 seed，不能是“%1”</translation>
    </message>
    <message>
        <source>“bins” sets nothing where “bin-rule” chooses the number; leave out one of the two</source>
        <translation>由“bin-rule”来定箱数时，“bins”不起作用；请去掉其中一个</translation>
    </message>
    <message>
        <source>{kl} takes lines such as “:sigma: 0.5”, not “%1”</source>
        <translation>{kl} 要的是“:sigma: 0.5”这样的行，不能是“%1”</translation>
    </message>
    <message>
        <source>a step has one {exercise}; this is the second</source>
        <translation>一步只有一个 {exercise}；这是第二个</translation>
    </message>
    <message>
        <source>a step has one {solution}; this is the second</source>
        <translation>一步只有一个 {solution}；这是第二个</translation>
    </message>
    <message>
        <source>{solution} solves nothing: no {exercise} stands before it</source>
        <translation>{solution} 没有可解答的：它前面没有 {exercise}</translation>
    </message>
    <message>
        <source>{solution} has no option “%1”</source>
        <translation>{solution} 没有选项“%1”</translation>
    </message>
    <message>
        <source>{solution} is empty</source>
        <translation>{solution} 是空的</translation>
    </message>
    <message>
        <source>this step has no heading; it begins with a line such as “# What happens”</source>
        <translation>这一步没有标题；它以“# 会发生什么”这样的一行开头</translation>
    </message>
    <message>
        <source>{exercise} has no {solution}</source>
        <translation>{exercise} 没有 {solution}</translation>
    </message>
    <message>
        <source>“before %1” is for steps with an {exercise}: it means before its answer</source>
        <translation>“before %1”用于带有 {exercise} 的步骤：它指的是回答之前</translation>
    </message>
    <message>
        <source>“do” asks for what is so already when the step begins</source>
        <translation>“do”要求的事，在这一步开始时就已经是这样了</translation>
    </message>
    <message>
        <source>this step is empty</source>
        <translation>这一步是空的</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>一课最多有 %1 步</translation>
    </message>
    <message>
        <source>there is no step: a lesson has one at least</source>
        <translation>一步也没有：一课至少有一步</translation>
    </message>
</context>
<context>
    <name>presentKeys</name>
    <message>
        <source>Go on</source>
        <translation>往前走</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>往回走</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>第一步，最后一步</translation>
    </message>
    <message>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <source>Go to a step: type its number, then Return</source>
        <translation>跳到某一步：键入序号，再按 Return</translation>
    </message>
    <message>
        <source>Change the parameter that the step is about</source>
        <translation>改变这一步所讲的参数</translation>
    </message>
    <message>
        <source>The same in finer steps</source>
        <translation>同上，走得更细</translation>
    </message>
    <message>
        <source>Show or hide the terms per bin</source>
        <translation>显示或隐藏各箱的项</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>黑屏，再按恢复</translation>
    </message>
    <message>
        <source>White screen, and back</source>
        <translation>白屏，再按恢复</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>结束演示</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>&amp;Nearly normal</source>
        <translation>几乎正态(&amp;N)</translation>
    </message>
    <message>
        <source>With σ = 0.05 P hardly differs from Q: both values are small and nearly the same, and the first is close to the truth.</source>
        <translation>σ = 0.05 时，P 和 Q 几乎没有差别：两个数值都很小，而且差不多，第一个接近真值。</translation>
    </message>
    <message>
        <source>The &amp;lecture’s</source>
        <translation>课堂的设置(&amp;L)</translation>
    </message>
    <message>
        <source>As the lecture notebook has it: both values are well below the truth, and the numbers alone do not show it.</source>
        <translation>课堂笔记本的设置：两个数值都明显低于真值，光看数字却看不出来。</translation>
    </message>
    <message>
        <source>&amp;Heavy tail</source>
        <translation>厚尾(&amp;H)</translation>
    </message>
    <message>
        <source>A few values of P far out stretch the range, so that nearly all others fall into a few wide bins: the first value is a small part of the truth.</source>
        <translation>P 有几个值远在外面，把范围拉长，于是几乎所有其他的值都落进少数几个宽箱：第一个数值只是真值的一小部分。</translation>
    </message>
    <message>
        <source>Too &amp;many bins</source>
        <translation>箱太多(&amp;M)</translation>
    </message>
    <message>
        <source>1000 bins for 2000 values: the curves show chance more than shape, and the first value rises above the truth. The thin lines are the distributions themselves.</source>
        <translation>2000 个值分成 1000 个箱：曲线显示的更多是偶然性，而不是形状，第一个数值升到真值之上。细线是分布本身。</translation>
    </message>
    <message>
        <source>Too &amp;few values</source>
        <translation>值太少(&amp;F)</translation>
    </message>
    <message>
        <source>50 values in 79 bins: much of both samples lies in bins of one sample only, and other samples would give quite other values.</source>
        <translation>79 个箱里只有 50 个值：两个样本都有很大一部分落在只有一个样本有值的箱里，换一个样本，数值会大不相同。</translation>
    </message>
    <message>
        <source>A &amp;sum below 0</source>
        <translation>小于 0 的和(&amp;S)</translation>
    </message>
    <message>
        <source>KL(Q‖P) is below 0, which no true divergence is: bins of one sample only are skipped, with a good part of Q, and the rest no longer adds up. Try the other ways with empty bins.</source>
        <translation>KL(Q‖P) 小于 0，真正的散度绝不会这样：只有一个样本有值的箱被跳过，连同 Q 的很大一部分，剩下的不再合成整体。试试空箱的其他处理方式。</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>Samples N</source>
        <translation>样本量 N</translation>
    </message>
    <message>
        <source>Log-normal σ</source>
        <translation>对数正态 σ</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>one of %1</source>
        <translation>%1 中的一个</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本的列表</translation>
    </message>
    <message>
        <source>%1.%2 must be %3, not %4</source>
        <translation>%1.%2 必须是%3，不能是 %4</translation>
    </message>
    <message>
        <source>%1 must be an object, not %2</source>
        <translation>%1 必须是对象，不能是 %2</translation>
    </message>
    <message>
        <source>schema must be a whole number from 1 on, not %1</source>
        <translation>schema 必须是从 1 起的整数，不能是 %1</translation>
    </message>
    <message>
        <source>it was made by a later version (schema %1; this one reads up to %2)</source>
        <translation>它由更新的版本制作（schema %1；本版本最多读到 %2）</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 必须在 %2 到 %3 之间，不能是 %4</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2</source>
        <translation>%1 必须是整数，不能是 %2</translation>
    </message>
    <message>
        <source>%1 must run between two values, not from %2 to %2</source>
        <translation>%1 必须在两个不同的值之间变化，不能从 %2 到 %2</translation>
    </message>
    <message>
        <source>frames must be from %1 to %2, not %3</source>
        <translation>帧数必须在 %1 到 %2 之间，不能是 %3</translation>
    </message>
    <message>
        <source>“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed</source>
        <translation>“%1”不是变化范围；请写 sigma=0.1:2，可用 samples、sigma、bins 或 seed</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>%1, not “%2”</source>
        <translation>%1，不能是“%2”</translation>
    </message>
    <message>
        <source>%1, and “%2” is not clear: write %3</source>
        <translation>%1，而“%2”不明确：请写 %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>tikz</name>
    <message>
        <source>TeX draws nothing that is longer than 5.5 m</source>
        <translation>TeX 画不出长于 5.5 m 的东西</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
</context>
<context>
    <name>wholefile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Sturges’ rule</source>
        <translation>Sturges 规则</translation>
    </message>
    <message>
        <source>Rice rule</source>
        <translation>Rice 规则</translation>
    </message>
    <message>
        <source>Scott’s rule</source>
        <translation>Scott 规则</translation>
    </message>
    <message>
        <source>Freedman–Diaconis rule</source>
        <translation>Freedman–Diaconis 规则</translation>
    </message>
    <message>
        <source>Doane’s rule</source>
        <translation>Doane 规则</translation>
    </message>
    <message>
        <source>1 + log₂ n bins, n being all values of P and Q: few, even with many values</source>
        <translation>1 + log₂ n 个箱，n 是 P 和 Q 所有值的个数：即使值很多，箱也不多</translation>
    </message>
    <message>
        <source>2 ∛n bins, n being all values of P and Q</source>
        <translation>2 ∛n 个箱，n 是 P 和 Q 所有值的个数</translation>
    </message>
    <message>
        <source>Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q</source>
        <translation>箱宽 3.49 s/∛n，s 是 P 和 Q 全部 n 个值的标准差</translation>
    </message>
    <message>
        <source>Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not widen them</source>
        <translation>箱宽是四分位距的两倍除以 ∛n，用 P 和 Q 的全部 n 个值：少数远处的值不会使箱变宽</translation>
    </message>
    <message>
        <source>Sturges’ rule, with more bins the more skewed all values of P and Q are</source>
        <translation>Sturges 规则，但 P 和 Q 的全部值越偏斜，箱就越多</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>改变单位</translation>
    </message>
    <message>
        <source>show terms per bin</source>
        <translation>显示各箱的项</translation>
    </message>
    <message>
        <source>hide terms per bin</source>
        <translation>隐藏各箱的项</translation>
    </message>
    <message>
        <source>show other terms</source>
        <translation>显示其他的项</translation>
    </message>
    <message>
        <source>show exact distributions</source>
        <translation>显示精确分布</translation>
    </message>
    <message>
        <source>hide exact distributions</source>
        <translation>隐藏精确分布</translation>
    </message>
    <message>
        <source>show band</source>
        <translation>显示波动带</translation>
    </message>
    <message>
        <source>hide band</source>
        <translation>隐藏波动带</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>固定坐标轴</translation>
    </message>
    <message>
        <source>show whole range</source>
        <translation>显示全部范围</translation>
    </message>
    <message>
        <source>make probability logarithmic</source>
        <translation>概率改用对数刻度</translation>
    </message>
    <message>
        <source>make probability linear</source>
        <translation>概率改用线性刻度</translation>
    </message>
    <message>
        <source>move range</source>
        <translation>移动范围</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>stretch axis</source>
        <translation>拉伸坐标轴</translation>
    </message>
    <message>
        <source>change number of other samples</source>
        <translation>改变其他样本的个数</translation>
    </message>
    <message>
        <source>Terms per bin</source>
        <translation>各箱的项</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Band of other samples</source>
        <translation>其他样本的波动带</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>固定坐标轴</translation>
    </message>
    <message>
        <source>Logarithmic probability</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>Table of bins</source>
        <translation>箱表</translation>
    </message>
    <message>
        <source>Where the error comes from</source>
        <translation>误差从何而来</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>空箱</translation>
    </message>
    <message>
        <source>How sure are the values?</source>
        <translation>数值有多可靠？</translation>
    </message>
    <message>
        <source>Related measures</source>
        <translation>相关度量</translation>
    </message>
    <message>
        <source>press “%1”</source>
        <translation>按“%1”</translation>
    </message>
    <message>
        <source>choose View ▸ %1</source>
        <translation>选择“视图 ▸ %1”</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>&amp;Held still: density over %1 … %2</source>
        <translation>固定坐标轴：%1 … %2 上的密度(&amp;H)</translation>
    </message>
    <message>
        <source>How the truth becomes the value shown, step by step: binning, empty bins, sampling</source>
        <translation>真值怎样一步一步变成显示的数值：分箱、空箱、抽样</translation>
    </message>
    <message>
        <source>What is done with bins that have values of one sample only; both values depend on it</source>
        <translation>怎样处理只有一个样本有值的箱；两个数值都取决于它</translation>
    </message>
    <message>
        <source>How much other samples would change the values, what chance adds, and an estimate without bins</source>
        <translation>其他样本会使数值改变多少，偶然性加上多少，以及不用箱的估计</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms</source>
        <translation>同样的直方图的熵、交叉熵、Jensen–Shannon 散度和总变差距离</translation>
    </message>
</context>
</TS>
