<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnimationDialog</name>
    <message numerus="yes">
        <source>%n of these pictures exist(s) already. Replace it (them)?</source>
        <translation>
            <numerusform>%n of these pictures exists already. Replace it?</numerusform>
            <numerusform>%n of these pictures exist already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n mistake(s) in this file</source>
        <translation>
            <numerusform>%n mistake in this file</numerusform>
            <numerusform>%n mistakes in this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message numerus="yes">
        <source>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample(s) drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</source>
        <translation>
            <numerusform>&lt;b&gt;Other samples.&lt;/b&gt; Of %n sample drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
            <numerusform>&lt;b&gt;Other samples.&lt;/b&gt; Of %n samples drawn with other seeds (N&amp;nbsp;=&amp;nbsp;%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) is (are) too few for a range, which needs %1</source>
        <translation>
            <numerusform>%n seed is too few for a range, which needs %1</numerusform>
            <numerusform>%n seeds are too few for a range, which needs %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n seed(s) has a value, as no bin holds values of both samples</source>
        <translation>
            <numerusform>none of %n seed has a value, as no bin holds values of both samples</numerusform>
            <numerusform>none of %n seeds has a value, as no bin holds values of both samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n of %1 seeds has (have) a value, and a range needs %2</source>
        <translation>
            <numerusform>only %n of %1 seeds has a value, and a range needs %2</numerusform>
            <numerusform>only %n of %1 seeds have a value, and a range needs %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2</source>
        <translation>
            <numerusform>none, for %n value of %1 is tied: at a distance of 0 from neighbour %2</numerusform>
            <numerusform>none, for %n values of %1 are tied: at a distance of 0 from neighbour %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>description</name>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1 and none of %2</source>
        <translation>
            <numerusform>%n bin holds values of %1 and none of %2</numerusform>
            <numerusform>%n bins hold values of %1 and none of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 (%2; truth %3)</source>
        <translation>
            <numerusform>%n value of %1 (%2; truth %3)</numerusform>
            <numerusform>%n values of %1 (%2; truth %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Here too: %n bin(s) of Q only lie(s) wholly there.</source>
        <translation>
            <numerusform> Here too: %n bin of Q only lies wholly there.</numerusform>
            <numerusform> Here too: %n bins of Q only lie wholly there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n bin</numerusform>
            <numerusform>%n bins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) hold(s) values of %1</source>
        <translation>
            <numerusform>%n bin holds values of %1</numerusform>
            <numerusform>%n bins hold values of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
