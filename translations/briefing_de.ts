<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>.</name>
    <message>
      <location filename="../src/briefing_app/__main__.py" />
      <source>{unknown} is not an option; see briefing-app --help.</source>
      <translation>{unknown} ist keine Option; siehe briefing-app --help.</translation>
    </message>
  </context>
  <context>
    <name>cli</name>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>show the slides of FILE on the big screen</source>
      <translation>die Folien von FILE auf dem großen Bildschirm zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>print the figures that the reader found in FILE</source>
      <translation>die Kennzahlen ausgeben, die in FILE gefunden wurden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>check the claims in FILE against its numbers, and against tables beside it</source>
      <translation>die Aussagen in FILE an seinen Zahlen prüfen, und an Tabellen daneben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>compare the numbers of two articles</source>
      <translation>die Zahlen zweier Artikel vergleichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write the one-page summary of FILE as a PDF</source>
      <translation>das Blatt zu FILE, eine Seite, als PDF schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write FILE as slides, a page, a picture or data</source>
      <translation>FILE als Folien, Seite, Bild oder Daten schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write what FILE says as a briefing</source>
      <translation>was FILE sagt, als Briefing schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write a picture of a view of FILE</source>
      <translation>eine Ansicht von FILE als Bild schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>“{command}” is not built yet; this version of Briefing cannot do it.</source>
      <translation>„{command}“ gibt es noch nicht; diese Version von Briefing kann es nicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>FAILS</source>
      <comment>verdict of a claim</comment>
      <translation>STIMMT NICHT</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>holds</source>
      <comment>verdict of a claim</comment>
      <translation>stimmt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>unchecked</source>
      <comment>verdict of a claim</comment>
      <translation>ungeprüft</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/viewmodels/charts/checked_words.py" />
      <source>{n} fail</source>
      <extracomment>{n} is a number; beside one it is: {n} fails</extracomment>
      <translation>
        <numerusform>{n} stimmt nicht</numerusform>
        <numerusform>{n} stimmen nicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/viewmodels/charts/checked_words.py" />
      <source>{n} hold</source>
      <extracomment>{n} is a number; beside one it is: {n} holds</extracomment>
      <translation>
        <numerusform>{n} stimmt</numerusform>
        <numerusform>{n} stimmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <source>{n} unchecked</source>
      <extracomment>{n} is a number; beside one it is: {n} unchecked</extracomment>
      <translation>
        <numerusform>{n} ungeprüft</numerusform>
        <numerusform>{n} ungeprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <source>{n} claims</source>
      <extracomment>{n} is a number; beside one it is: {n} claim</extracomment>
      <translation>
        <numerusform>{n} Aussage</numerusform>
        <numerusform>{n} Aussagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>Check the claims of an article against its numbers.</source>
      <translation>Prüft die Aussagen eines Artikels an seinen Zahlen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>the article, or - for standard input</source>
      <translation>der Artikel, oder - für die Standardeingabe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>tables or articles whose numbers may be used</source>
      <translation>Tabellen oder Artikel, deren Zahlen verwendet werden dürfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>print JSON</source>
      <translation>JSON ausgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>There are no claims in this text that can be told from its figures.</source>
      <translation>In diesem Text steht keine Aussage, die sich an seinen Kennzahlen prüfen lässt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Numbers agree, are rounded, or differ; numbers of other periods or places, and provisional ones beside final ones, are apart and count as no difference. Exit status: 0 nothing differs, 1 something differs, 2 wrong use, 3 cannot read.</source>
      <translation>Zahlen stimmen überein, sind gerundet oder weichen ab; Zahlen anderer Zeiträume oder Orte, und vorläufige neben endgültigen, gelten als getrennt und nicht als Abweichung. Exit-Status: 0 nichts weicht ab, 1 etwas weicht ab, 2 falsche Verwendung, 3 nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>differs</source>
      <comment>how two numbers stand</comment>
      <translation>abweichend</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>rounded</source>
      <comment>how two numbers stand</comment>
      <translation>gerundet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>agrees</source>
      <comment>how two numbers stand</comment>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>apart</source>
      <comment>how two numbers stand</comment>
      <translation>getrennt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Compare the numbers of two articles.</source>
      <translation>Vergleicht die Zahlen zweier Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>an article or a briefing</source>
      <translation>ein Artikel oder ein Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>another report of the same, or an earlier version</source>
      <translation>ein anderer Bericht über dasselbe, oder eine frühere Fassung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Only the first {n} numbers of each text were compared.</source>
      <translation>Nur die ersten {n} Zahlen jedes Textes wurden verglichen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>The two texts say nothing about the same things that can be compared.</source>
      <translation>Die beiden Texte sagen nichts über dieselben Dinge, das sich vergleichen ließe.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>only A</source>
      <translation>nur A</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>only B</source>
      <translation>nur B</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>{label}: “{one}” and “{other}”.</source>
      <translation>{label}: „{one}“ und „{other}“.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>Write what FILE says as a briefing.</source>
      <translation>Schreibt als Briefing, was FILE sagt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>an article or table, or - for standard input</source>
      <translation>ein Artikel oder eine Tabelle, oder - für die Standardeingabe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>the file to write</source>
      <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>The output has to end with .briefing; give it such a name.</source>
      <translation>Die Ausgabe muss auf .briefing enden; geben Sie ihr einen solchen Namen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>There is nothing in this file to make a briefing of.</source>
      <translation>In dieser Datei ist nichts, woraus ein Briefing werden könnte.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>Write FILE in another form. Notes and comments stay at home unless asked for.</source>
      <translation>Schreibt FILE in anderer Form. Notizen und Kommentare bleiben hier, wenn sie nicht verlangt werden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>A picture (.svg, .png) is of one chart; --chart says which. A PDF is what would be printed; `briefing-app sheet` sets more of its page.</source>
      <translation>Ein Bild (.svg, .png) zeigt ein Diagramm; --chart sagt, welches. Ein PDF ist, was gedruckt würde; `briefing-app sheet` bestimmt mehr an seiner Seite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a briefing, or an article of any kind</source>
      <translation>ein Briefing, oder ein Artikel beliebiger Art</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>what a PDF shows</source>
      <translation>was ein PDF zeigt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>of a PDF; else the locale’s</source>
      <translation>eines PDF; sonst das hier übliche</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>which chart, from 1</source>
      <translation>welches Diagramm, ab 1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>leave the text of the article at home</source>
      <translation>den Text des Artikels nicht mitgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>carry the presenter's notes</source>
      <translation>die Sprechernotizen mitgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>“{name}” names no kind that can be written; choose one of {known}.</source>
      <translation>„{name}“ nennt keine Art, die geschrieben werden kann; wählen Sie eine von {known}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>This briefing has no chart; export it as a page or as data.</source>
      <translation>Dieses Briefing hat kein Diagramm; exportieren Sie es als Seite oder als Daten.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>There is no chart {number}; the last one is {last}.</source>
      <translation>Es gibt kein Diagramm {number}; das letzte ist {last}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>Print the figures that the reader finds in FILE.</source>
      <translation>Gibt die Kennzahlen aus, die in FILE gefunden werden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>print one object of JSON</source>
      <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>say which rule decided</source>
      <translation>sagen, welche Regel entschied</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>read an object with id and text in each line, and answer each</source>
      <translation>in jeder Zeile ein Objekt mit id und text lesen, und jede beantworten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>--jsonl goes with no other option; leave the others out.</source>
      <translation>--jsonl verträgt sich mit keiner anderen Option; lassen Sie die anderen weg.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>cannot read {name}: {why}</source>
      <translation>{name} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/ui/cards/board.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Key figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Name that a screen reader says</extracomment>
      <translation>Schlüsselzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>Other figures</source>
      <translation>Andere Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>Not read</source>
      <translation>Nicht gelesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>There are no figures in this text.</source>
      <translation>In diesem Text stehen keine Kennzahlen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>pass {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>Not read: no rule knows what it is.</source>
      <translation>Nicht gelesen: Keine Regel weiß, was es ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>Set aside</source>
      <comment>heading of a list</comment>
      <translation>Beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>no</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>not sure</source>
      <translation>nicht sicher</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>missing: {names}</source>
      <translation>Es fehlt: {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>there is no option {names}</source>
      <translation>Die Option {names} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>after {name} a value has to follow</source>
      <translation>Auf {name} muss ein Wert folgen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{name} cannot be {value}; choose one of {names}</source>
      <translation>{name} kann nicht {value} sein; wählen Sie eines von {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{name} has to be a number, not {value}</source>
      <translation>{name} muss eine Zahl sein, nicht {value}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{value} may mean one of {names}</source>
      <translation>{value} kann eines von {names} meinen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>“{wanted}” names several parts.</source>
      <translation>„{wanted}“ nennt mehrere Teile.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>There is no part “{wanted}”.</source>
      <translation>Es gibt keinen Teil „{wanted}“.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/options.py" />
      <source>and {n} more, to be named by number</source>
      <extracomment>{n} is a number; beside one it is: and one more, to be named by number</extracomment>
      <translation>
        <numerusform>und einer mehr, nach seiner Nummer zu nennen</numerusform>
        <numerusform>und {n} mehr, nach ihrer Nummer zu nennen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{message}; see “{prog} --help”.</source>
      <translation>{message}; siehe „{prog} --help“.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>an attachment, chapter, entry, sheet or block of rows (rows-1-500) in FILE, by name or number</source>
      <translation>ein Anhang, Kapitel, Eintrag, Tabellenblatt oder Block von Zeilen (rows-1-500) in FILE, nach Namen oder Nummer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>read letters so (utf-8, cp1252, mac_roman, gb18030, shift_jis …), do not guess</source>
      <translation>Buchstaben so lesen (utf-8, cp1252, mac_roman, gb18030, shift_jis …), nicht raten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>This file has no parts to choose from; leave --part out.</source>
      <translation>Diese Datei hat keine Teile, unter denen zu wählen wäre; lassen Sie --part weg.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>There are:</source>
      <translation>Es gibt:</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>say this</source>
      <translation>dies sagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” is write-protected and was left as it is; give another name, or allow writing (chmod u+w) first.</source>
      <translation>„{name}“ ist schreibgeschützt und blieb, wie es ist; nennen Sie einen anderen Namen, oder erlauben Sie zuerst das Schreiben (chmod u+w).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” belonged to {owner}; it belongs to you now.</source>
      <translation>„{name}“ gehörte {owner}; jetzt gehört es Ihnen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” has {n} more names in other folders; what stands under them is as it was.</source>
      <extracomment>{n} is a number; beside one it is: “{name}” has one more name in other folders; what stands under it is as it was.</extracomment>
      <translation>
        <numerusform>„{name}“ hat einen weiteren Namen in anderen Ordnern; was darunter steht, ist, wie es war.</numerusform>
        <numerusform>„{name}“ hat {n} weitere Namen in anderen Ordnern; was darunter steht, ist, wie es war.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” was left as it is because {words} has it open; close it there, or give another name.</source>
      <translation>„{name}“ blieb, wie es ist, weil {words} es offen hat; schließen Sie es dort, oder nennen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>Show the slides of FILE on the big screen.</source>
      <translation>Zeigt die Folien von FILE auf dem großen Bildschirm.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>the screen for the stage</source>
      <translation>der Bildschirm für die Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>in a window, for video calls</source>
      <translation>in einem Fenster, für Videogespräche</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>begin here</source>
      <translation>hier beginnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>dark on light</source>
      <translation>dunkel auf hell</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>there is no screen “{screen}”; there are: {known}.</source>
      <translation>Es gibt keinen Bildschirm „{screen}“; es gibt: {known}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{text}” is no size; write it as 1440x900</source>
      <translation>„{text}“ ist keine Größe; schreiben Sie sie als 1440x900</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{text}” is no zoom; give per cent from 100 to 300</source>
      <translation>„{text}“ ist kein Zoom; nennen Sie Prozent von 100 bis 300</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>Write a picture of a view of FILE.</source>
      <translation>Schreibt eine Ansicht von FILE als Bild.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>the id of a figure; of the start page, how many files were open before</source>
      <translation>die Kennung einer Kennzahl; bei der Startseite, wie viele Dateien zuvor offen waren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>the language of the interface</source>
      <translation>die Sprache der Oberfläche</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>a source to compare with</source>
      <translation>eine Quelle zum Vergleichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <location filename="../src/briefing_app/cli/shot_window.py" />
      <source>the view “{view}” is not built yet.</source>
      <translation>Die Ansicht „{view}“ gibt es noch nicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{name}” names no kind of picture; end it with .png.</source>
      <translation>„{name}“ nennt keine Art von Bild; lassen Sie es auf .png enden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{path}” is not there.</source>
      <translation>„{path}“ ist nicht da.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>Some characters have no font on this machine and are printed as boxes; install a font for their script (fonts-noto-cjk, for instance) and make the sheet again.</source>
      <translation>Für einige Zeichen gibt es auf diesem Rechner keine Schrift, sie werden als Kästchen gedruckt; installieren Sie eine Schrift dafür (etwa fonts-noto-cjk) und machen Sie das Blatt noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>Make the summary sheet of a briefing as a PDF.</source>
      <translation>Macht das Blatt eines Briefings als PDF.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the PDF to write</source>
      <translation>das PDF, das geschrieben wird</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the locale's if not given</source>
      <translation>das hier übliche, wenn nichts genannt ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>print without colours</source>
      <translation>ohne Farben drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>allow a second page</source>
      <translation>eine zweite Seite erlauben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a draft or embargo mark across the page</source>
      <translation>ein Vermerk quer über die Seite: Entwurf, Sperrfrist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a contact line at the foot</source>
      <translation>eine Zeile zum Kontakt am Fuß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>an SVG, PNG or JPEG beside the headline</source>
      <translation>ein SVG, PNG oder JPEG neben der Überschrift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>what travels in the PDF: what the page shows (figures), nothing, or all</source>
      <translation>was im PDF mitreist: was die Seite zeigt (figures), nichts (nothing) oder alles (all)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the language of the number formats</source>
      <translation>die Sprache der Zahlenformate</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/shot_file.py" />
      <source>there are no two articles to compare.</source>
      <translation>Es sind keine zwei Artikel zum Vergleichen da.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/shot_window.py" />
      <source>“{file}” is not a folder.</source>
      <translation>„{file}“ ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sources.py" />
      <source>{name} holds a table, not an article; choose an article.</source>
      <translation>{name} enthält eine Tabelle, keinen Artikel; wählen Sie einen Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sources.py" />
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>standard input</source>
      <translation>die Standardeingabe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/words.py" />
      <source>Briefing turns an article into a briefing: its figures and charts beside it, its claims checked.

  briefing-app [FILE…]         open the window with FILE
  briefing-app FOLDER          list the briefings of a folder, and search through them
  briefing-app COMMAND …       do one thing without the window; see COMMAND --help
</source>
      <translation>Briefing macht aus einem Artikel ein Briefing: Kennzahlen und Diagramme daneben, Aussagen geprüft.

  briefing-app [FILE…]         das Fenster mit FILE öffnen
  briefing-app FOLDER          die Briefings eines Ordners zeigen und durchsuchen
  briefing-app COMMAND …       eines tun, ohne Fenster; siehe COMMAND --help
</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/words.py" />
      <source>FILE is a .briefing or an article; “-” is standard input, for commands that read one.
Of a file with several texts --part names one (an attachment, chapter, sheet, rows-1-9, stretch-2);
--encoding says how the letters of a text are to be read.
Nothing is ever sent over a network.

  --version                    say which version this is
  --help                       say this

Exit status: 0 done, 1 a claim fails or two sources differ, 2 wrong use, 3 cannot read,
4 cannot write.
</source>
      <translation>FILE ist ein .briefing oder ein Artikel; „-“ ist die Standardeingabe, für Befehle, die einen lesen.
Von einer Datei mit mehreren Texten nennt --part einen (Anhang, Kapitel, Blatt, rows-1-9, stretch-2);
--encoding sagt, wie die Buchstaben eines Textes zu lesen sind.
Es wird nie etwas über ein Netz gesendet.

  --version                    sagen, welche Version dies ist
  --help                       dies sagen

Exit-Status: 0 erledigt, 1 eine Aussage ist falsch oder zwei Quellen weichen ab, 2 falsche Verwendung,
3 nicht lesbar, 4 nicht zu schreiben.
</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/words.py" />
      <source>Commands:</source>
      <translation>Befehle:</translation>
    </message>
  </context>
  <context>
    <name>core/sums</name>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{one} is not {sign} {other}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} ist nicht {sign} {other}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{number} stands against it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} steht dagegen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{one}; also {others}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one}; auch {others}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{number} went the same way.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} ging in dieselbe Richtung.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{now} after {before} stands against it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{now} nach {before} steht dagegen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>The hedges leave it open which is more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Einschränkungen lassen offen, was mehr ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>It is so against every other.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>So ist es gegenüber allen anderen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>All others went the other way.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Alle anderen gingen in die andere Richtung.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>No other did so.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kein anderer Wert tat das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/wording.py" />
      <source>{number} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} Punkte</translation>
    </message>
  </context>
  <context>
    <name>core/told</name>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain which numbers these words compare.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Es ist nicht sicher, welche Zahlen diese Worte vergleichen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The number it is compared with is not in the text.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Zahl, mit der verglichen wird, steht nicht im Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain that these numbers are meant.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Es ist nicht sicher, dass diese Zahlen gemeint sind.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The text does not list the others; add a table to check it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Der Text nennt die anderen nicht; fügen Sie zum Prüfen eine Tabelle hinzu.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The two are only set side by side; the words do not say which is more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die beiden stehen nur nebeneinander; die Worte sagen nicht, welche größer ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>What it names is not in the file any more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Was sie nennt, steht nicht mehr in der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>A number it rests on is not in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Eine Zahl, auf der sie beruht, steht nicht im Briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain which numbers these words compare. It may be {first}, or {second}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Es ist nicht sicher, welche Zahlen diese Worte vergleichen. Es kann {first} sein oder {second}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>{day} {month} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>week {n} of {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Woche {n} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>January</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>February</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>March</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>April</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>April</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>May</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>June</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>July</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>August</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>August</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>September</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>October</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>November</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>November</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>December</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>{month} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>Q{n} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Q{n} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>H{n} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n}. Halbjahr {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>Its words are no longer in the article.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Ihre Worte stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>A number it rests on is no longer in the article.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Eine Zahl, auf der sie beruht, steht nicht mehr im Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The number it is compared with is not in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Zahl, mit der verglichen wird, steht nicht im Briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>A number of the sum is missing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>In der Rechnung fehlt eine Zahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>It cannot be computed: the base is zero.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Sie lässt sich nicht rechnen: Die Grundlage ist null.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The numbers show a rise.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Zahlen zeigen einen Anstieg.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The numbers show a fall.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Zahlen zeigen einen Rückgang.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>No rate is known from {unit} to {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Von {unit} zu {other} ist kein Umrechnungssatz bekannt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum bears out “{words}”.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Rechnung bestätigt „{words}“.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum does not bear out “{words}”. It would be right with {right}: {slip}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Rechnung bestätigt „{words}“ nicht. Richtig wäre es mit {right}: {slip}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum comes near; “{words}” or its parts may be rounded.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Rechnung kommt nahe heran; „{words}“ oder die Teile können gerundet sein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum does not bear out “{words}”.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Rechnung bestätigt „{words}“ nicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One says {one}, the other {other}: {slip}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die eine Quelle sagt {one}, die andere {other}: {slip}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>In different currencies: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>In verschiedenen Währungen: {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Different periods: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Verschiedene Zeiträume: {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Different places: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Verschiedene Orte: {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One is {mark}, the other is not.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die eine Zahl ist {mark}, die andere nicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Both say {number}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Beide sagen {number}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>{one} and {other} are the same, one said less exactly.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} und {other} sind dasselbe, eines davon weniger genau gesagt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>{one} and {other} agree.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} und {other} stimmen überein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One says {one}, the other {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die eine Quelle sagt {one}, die andere {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>The same number in two currencies: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Dieselbe Zahl in zwei Währungen: {one} und {other}.</translation>
    </message>
  </context>
  <context>
    <name>exporters</name>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/ui/kit/rail.py" />
      <location filename="../src/briefing_app/ui/shell/pane_tabs.py" />
      <source>Figures and charts</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Name that a screen reader says</extracomment>
      <translation>Kennzahlen und Diagramme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <source>No longer in the text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nicht mehr im Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>The numbers</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Zahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Outcome</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>About</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Why</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>figure {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahl {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Go to the figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Zu den Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <location filename="../src/briefing_app/viewmodels/compare/board.py" />
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Two sources</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Sentence told once, at the lower edge of the window
Name that a screen reader says</extracomment>
      <translation>Zwei Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/ui/article/view.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <location filename="../src/briefing_app/ui/shell/pane_tabs.py" />
      <source>Article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Name that a screen reader says</extracomment>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Sources</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>All other figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Alle anderen Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Checked</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table.py" />
      <source>Item</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <source>Number</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/pptx_charts.py" />
      <source>all other</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>alle anderen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>(no longer in the text)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>(nicht mehr im Text)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>No.</source>
      <comment>of a row</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Key figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Schlüsselzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>What</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Hedge</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Value</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Low</source>
      <comment>end of a range</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>High</source>
      <comment>end of a range</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Unit</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>Marks</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>When</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Where</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Sentence</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Place in the text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Stelle im Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Source</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Verdicts</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Prüfergebnisse</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>yes</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>holds</source>
      <translation>stimmt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>fails</source>
      <translation>stimmt nicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>unchecked</source>
      <translation>ungeprüft</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>holds (overruled)</source>
      <translation>stimmt (von Hand entschieden)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>fails (overruled)</source>
      <translation>stimmt nicht (von Hand entschieden)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>unchecked (overruled)</source>
      <translation>ungeprüft (von Hand entschieden)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Chart {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Diagramm {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>As the source says it</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Wie die Quelle es sagt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Claim</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Sum</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Rechnung</translation>
    </message>
  </context>
  <context>
    <name>fileformat</name>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sources</source>
      <comment>what of a file is counted</comment>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures</source>
      <comment>what of a file is counted</comment>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>relations</source>
      <comment>what of a file is counted</comment>
      <translation>Beziehungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>claims</source>
      <comment>what of a file is counted</comment>
      <translation>Aussagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>charts</source>
      <comment>what of a file is counted</comment>
      <translation>Diagramme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>notes</source>
      <comment>what of a file is counted</comment>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>comments</source>
      <comment>what of a file is counted</comment>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sign-offs</source>
      <comment>what of a file is counted</comment>
      <translation>Freigaben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>slides</source>
      <comment>what of a file is counted</comment>
      <translation>Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>counterparts</source>
      <comment>what of a file is counted</comment>
      <translation>Gegenstücke</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures of a counterpart</source>
      <comment>what of a file is counted</comment>
      <translation>Kennzahlen eines Gegenstücks</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>columns of a table</source>
      <comment>what of a file is counted</comment>
      <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>rows of a table</source>
      <comment>what of a file is counted</comment>
      <translation>Zeilen einer Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>tie between figures</source>
      <comment>what of a file is counted</comment>
      <translation>Beziehung von Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The article behind the figure “{name}” is not in the file.</source>
      <translation>Der Artikel hinter der Kennzahl „{name}“ ist nicht in der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The claim “{name}” named a number that is not in the file.</source>
      <translation>Die Aussage „{name}“ nannte eine Zahl, die nicht in der Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>pair of two sources</source>
      <comment>what of a file is counted</comment>
      <translation>Paar zweier Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” named numbers that are not in the file.</source>
      <translation>Das Diagramm „{name}“ nannte Zahlen, die nicht in der Datei sind.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>two {what} have the same identifier, “{id}”</source>
      <translation>zweimal dieselbe Kennung, „{id}“ ({what})</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} notes belonged to something that is not in the file.</source>
      <extracomment>{n} is a number; beside one it is: {n} note belonged to something that is not in the file.</extracomment>
      <translation>
        <numerusform>{n} Notiz gehörte zu etwas, das nicht in der Datei ist.</numerusform>
        <numerusform>{n} Notizen gehörten zu etwas, das nicht in der Datei ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The article of the claim “{name}” is not in the file.</source>
      <translation>Der Artikel der Aussage „{name}“ ist nicht in der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” named a tie that is not in the file.</source>
      <translation>Das Diagramm „{name}“ nannte eine Beziehung, die nicht in der Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” had lost its numbers and was left out.</source>
      <translation>Das Diagramm „{name}“ hatte seine Zahlen verloren und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} of the {what} named something that is not in the file.</source>
      <translation>{what}: {n} nannten etwas, das nicht in der Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} × {what} named a number that is not in the file.</source>
      <translation>{n} × {what}: nannte eine Zahl, die nicht in der Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures on the sheet</source>
      <comment>what of a file is counted</comment>
      <translation>Kennzahlen auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>charts on the sheet</source>
      <comment>what of a file is counted</comment>
      <translation>Diagramme auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>cards</source>
      <comment>what of a file is counted</comment>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sign-off</source>
      <comment>what of a file is counted</comment>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The cell behind the figure “{name}” is not in the file.</source>
      <translation>Die Zelle hinter der Kennzahl „{name}“ ist nicht in der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>something else</source>
      <comment>kind of value in a file</comment>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>nothing (null)</source>
      <comment>kind of value in a file</comment>
      <translation>nichts (null)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>text</source>
      <comment>kind of value in a file</comment>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>true or false</source>
      <comment>kind of value in a file</comment>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>an object</source>
      <comment>kind of value in a file</comment>
      <translation>ein Objekt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a list</source>
      <comment>kind of value in a file</comment>
      <translation>eine Liste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>{value} is not a number that can be kept</source>
      <translation>{value} ist keine Zahl, die sich aufheben lässt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>the number {text} is too long to be kept</source>
      <translation>die Zahl {text} ist zu lang, um aufgehoben zu werden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a huge number</source>
      <translation>eine riesige Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a number</source>
      <comment>kind of value in a file</comment>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where text is expected</source>
      <translation>wo ein Text erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>an identifier is empty</source>
      <translation>eine Kennung ist leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a text of more than {most} characters is too long there</source>
      <translation>ein Text von mehr als {most} Zeichen ist dort zu lang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where true or false is expected</source>
      <translation>wo wahr oder falsch erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a whole number from 0 is expected</source>
      <translation>wo eine ganze Zahl ab 0 erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a number in quotes is expected</source>
      <translation>wo eine Zahl in Anführungszeichen erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a number of more than {most} characters is too long</source>
      <translation>eine Zahl von mehr als {most} Zeichen ist zu lang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>“{text}” is not a number</source>
      <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>the number {text} is too large or too small</source>
      <translation>die Zahl {text} ist zu groß oder zu klein</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>{what} is not one of {words}</source>
      <translation>{what} ist keines von {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a list is expected</source>
      <translation>wo eine Liste erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where an object is expected</source>
      <translation>wo ein Objekt erwartet wird, steht {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>“{missing}” is missing</source>
      <translation>„{missing}“ fehlt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>open it on a machine with the newest Briefing, or ask for a smaller one</source>
      <translation>öffnen Sie es auf einem Rechner mit dem neuesten Briefing, oder bitten Sie um ein kleineres</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is empty</source>
      <translation>es ist leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is larger than {most} MB</source>
      <translation>es ist größer als {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is not a briefing</source>
      <translation>es ist kein Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>choose a file that ends with .briefing</source>
      <translation>wählen Sie eine Datei, die auf .briefing endet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds more than {most} entries</source>
      <translation>es enthält mehr als {most} Einträge</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it unpacks to more than {most} MB</source>
      <translation>ausgepackt ist es größer als {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it unpacks to more than {most} times its size</source>
      <translation>ausgepackt ist es mehr als {most}-mal so groß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entry “{entry}” is a link</source>
      <translation>sein Eintrag „{entry}“ ist eine Verknüpfung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is encrypted</source>
      <translation>es ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>ask for it without a password</source>
      <translation>bitten Sie darum ohne Passwort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is packed in a way that briefings are not</source>
      <translation>es ist gepackt, wie Briefings es nicht sind</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>its text is larger than {most} MB</source>
      <translation>sein Text ist größer als {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entries overlap, as those of a zip bomb do</source>
      <translation>seine Einträge überlappen sich wie bei einer Zip-Bombe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” is not a file; choose a briefing.</source>
      <translation>„{name}“ ist keine Datei; wählen Sie ein Briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” is not there; check the name, and whether its drive is connected.</source>
      <translation>„{name}“ ist nicht da; prüfen Sie den Namen, und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” may not be read by you; ask its owner for access, or copy it first.</source>
      <translation>„{name}“ dürfen Sie nicht lesen; bitten Sie um Zugriff, oder kopieren Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>the name is not valid</source>
      <translation>der Name ist nicht gültig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” cannot be read ({reason}); check its drive, or open another copy.</source>
      <translation>„{name}“ lässt sich nicht lesen ({reason}); prüfen Sie das Laufwerk, oder öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is damaged or was cut off on the way</source>
      <translation>es ist beschädigt oder wurde unterwegs abgeschnitten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is damaged, or packed in a way that briefings are not</source>
      <translation>es ist beschädigt, oder gepackt, wie Briefings es nicht sind</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds “{entry}” twice</source>
      <translation>es enthält „{entry}“ zweimal</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>there is no {document} in the folder</source>
      <translation>in dem Ordner ist keine {document}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>choose a briefing, or its folder</source>
      <translation>wählen Sie ein Briefing, oder seinen Ordner</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entry “{entry}” is not a file</source>
      <translation>sein Eintrag „{entry}“ ist keine Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds too much for a briefing</source>
      <translation>es enthält zu viel für ein Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>it holds more than {most} sources and pictures</source>
      <translation>es enthält mehr als {most} Quellen und Bilder</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>with its originals it is larger than {most} MB</source>
      <translation>mit seinen Originalen ist es größer als {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>“{name}” cannot be saved: {what}; undo the last step and save again.</source>
      <translation>„{name}“ lässt sich nicht speichern: {what}; machen Sie den letzten Schritt rückgängig und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>“{name}” cannot be saved: it holds text that no file can keep; undo the last step and save again.</source>
      <translation>„{name}“ lässt sich nicht speichern: Es enthält Text, den keine Datei aufheben kann; machen Sie den letzten Schritt rückgängig und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>open another copy, or ask whoever sent it to send it again</source>
      <translation>öffnen Sie eine andere Kopie, oder bitten Sie um eine neue</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>“{name}” cannot be opened: {what} (at {place}); {advice}.</source>
      <translation>„{name}“ lässt sich nicht öffnen: {what} (bei {place}); {advice}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>“{name}” cannot be opened: {what}; {advice}.</source>
      <translation>„{name}“ lässt sich nicht öffnen: {what}; {advice}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/extras.py" />
      <source>it holds more than {most} keys that are not known here</source>
      <translation>es enthält mehr als {most} Schlüssel, die hier nicht bekannt sind</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/extras.py" />
      <source>its JSON is nested more than {most} deep</source>
      <translation>sein JSON ist mehr als {most} Ebenen tief</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because you may not write in its folder; save it somewhere else to change it.</source>
      <translation>„{name}“ ist schreibgeschützt, weil Sie in seinem Ordner nicht schreiben dürfen; speichern Sie es anderswo, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because its folder takes no new files; save it somewhere else to change it.</source>
      <translation>„{name}“ ist schreibgeschützt, weil sein Ordner keine neuen Dateien annimmt; speichern Sie es anderswo, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because somebody else is opening it at this moment.</source>
      <translation>„{name}“ ist schreibgeschützt, weil es in diesem Augenblick anderswo geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>{user} on {host}</source>
      <translation>{user} an {host}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because {somebody_else} has it open.</source>
      <translation>„{name}“ ist schreibgeschützt, weil {somebody_else} die Datei geöffnet hat.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/names.py" />
      <source>it holds an entry with an unsafe name, “{entry}”</source>
      <translation>es enthält einen Eintrag mit einem unsicheren Namen, „{entry}“</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/names.py" />
      <source>it holds an entry with a name of more than {most} characters</source>
      <translation>es enthält einen Eintrag, dessen Name länger als {most} Zeichen ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/places.py" />
      <source>These words had moved in the text and were found again: {words}.</source>
      <translation>Diese Wörter standen anderswo im Text und wurden wiedergefunden: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/places.py" />
      <source>These words could not be found in the text any more: {words}.</source>
      <translation>Diese Wörter ließen sich im Text nicht mehr finden: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>open it with a newer version of Briefing</source>
      <translation>öffnen Sie es mit einer neueren Version von Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>A newer version of Briefing (format {label}) made it; it opens read-only so that nothing in it is lost.</source>
      <translation>Eine neuere Version von Briefing (Format {label}) hat es erstellt; es ist schreibgeschützt geöffnet, damit nichts darin verloren geht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds {word} where a number is expected</source>
      <translation>wo eine Zahl erwartet wird, steht {word}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is not a briefing but {kind}</source>
      <translation>es ist kein Briefing, sondern {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>there is no {document} in it</source>
      <translation>es ist keine {document} darin</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>line {line}, column {column}</source>
      <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>“{key}” stands twice in one object</source>
      <translation>„{key}“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>the number {text} is too large</source>
      <translation>die Zahl {text} ist zu groß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is nested or swollen beyond anything that Briefing writes</source>
      <translation>es ist tiefer oder größer als alles, was Briefing schreibt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>a newer version of Briefing (format {label}) made it, and this one cannot make it out</source>
      <translation>eine neuere Version von Briefing (Format {label}) hat es gemacht, und diese versteht es nicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{document} is not UTF-8 text</source>
      <translation>{document} ist kein UTF-8-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{document} is not valid JSON ({place})</source>
      <translation>{document} ist kein gültiges JSON ({place})</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>its JSON is nested too deep</source>
      <translation>sein JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds a number of thousands of digits</source>
      <translation>es enthält eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{file} is missing</source>
      <translation>{file} fehlt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>The original of {name} is not in the file.</source>
      <translation>Das Original von {name} ist nicht in der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds half of a character (a lone surrogate)</source>
      <translation>es enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>The original of {name} was changed after it was read (its SHA-256 is another): do not rely on it.</source>
      <translation>Das Original von {name} wurde geändert, nachdem es gelesen war (sein SHA-256 ist ein anderes): Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>Recovered work in “{folder}” cannot be read: {what}; put it aside.</source>
      <translation>Wiederhergestellte Arbeit in „{folder}“ lässt sich nicht lesen: {what}; legen Sie sie beiseite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>it does not say what it belongs to</source>
      <translation>es sagt nicht, wozu es gehört</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>The recovered work cannot be put aside ({reason}); save it under a name instead.</source>
      <translation>Die wiederhergestellte Arbeit lässt sich nicht beiseitelegen ({reason}); speichern Sie sie unter einem Namen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>Your work cannot be kept for recovery ({reason}); save it soon.</source>
      <translation>Ihre Arbeit lässt sich nicht zur Wiederherstellung aufheben ({reason}); speichern Sie bald.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>“{name}” could not be recovered.</source>
      <translation>„{name}“ ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk is full; make room, or save it somewhere else</source>
      <translation>der Datenträger ist voll; schaffen Sie Platz, oder speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>your share of the disk is used up; make room, or save it somewhere else</source>
      <translation>Ihr Anteil am Datenträger ist verbraucht; schaffen Sie Platz, oder speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk takes no file of this size; save it somewhere else</source>
      <translation>der Datenträger nimmt keine so große Datei; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk can only be read; save it somewhere else</source>
      <translation>der Datenträger lässt sich nur lesen; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>you may not write in its folder; save it somewhere else</source>
      <translation>in seinen Ordner dürfen Sie nicht schreiben; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its folder is gone; connect the drive again, or save it somewhere else</source>
      <translation>sein Ordner ist weg; verbinden Sie das Laufwerk wieder, oder speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its drive is gone; connect it again, or save it somewhere else</source>
      <translation>sein Laufwerk ist weg; verbinden Sie es wieder, oder speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk reports an error; save it on another disk</source>
      <translation>der Datenträger meldet einen Fehler; speichern Sie auf einem anderen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>there is a folder of that name; save it under another name</source>
      <translation>einen Ordner dieses Namens gibt es schon; speichern Sie unter einem anderen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>that is a device or a pipe, not a file; save it under another name</source>
      <translation>das ist ein Gerät oder eine Pipe, keine Datei; speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its folder lies on two disks; save it somewhere else</source>
      <translation>sein Ordner liegt auf zwei Datenträgern; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its name is too long; save it under a shorter one</source>
      <translation>sein Name ist zu lang; speichern Sie unter einem kürzeren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its name leads round in a circle of links; save it somewhere else</source>
      <translation>sein Name führt über Verknüpfungen im Kreis; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>“{name}” was not saved: {why}. The file is as it was.</source>
      <translation>„{name}“ wurde nicht gespeichert: {why}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>“{name}” was saved, but its disk reports an error; save it on another disk as well.</source>
      <translation>„{name}“ wurde gespeichert, aber der Datenträger meldet einen Fehler; speichern Sie es auch auf einem anderen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>{reason}; save it somewhere else</source>
      <translation>{reason}; speichern Sie anderswo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>the first line of its CSV is not {head}</source>
      <translation>die erste Zeile seiner CSV ist nicht {head}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>record {number} of its CSV has not the {n} fields of the first</source>
      <translation>Datensatz {number} seiner CSV hat nicht die {n} Felder des ersten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>its CSV is not UTF-8 text</source>
      <translation>seine CSV ist kein UTF-8-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>its CSV cannot be made out</source>
      <translation>seine CSV ist nicht zu verstehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>row “{row}” of table “{table}” has too many cells</source>
      <translation>Zeile „{row}“ der Tabelle „{table}“ hat zu viele Zellen</translation>
    </message>
  </context>
  <context>
    <name>fileformat/disk</name>
    <message>
      <location filename="../src/briefing_app/fileformat/disk/belongings.py" />
      <source>user {number}</source>
      <translation>Benutzer {number}</translation>
    </message>
  </context>
  <context>
    <name>fileformat/migrations</name>
    <message>
      <location filename="../src/briefing_app/fileformat/migrations/__init__.py" />
      <source>it does not say which version of the format it has</source>
      <translation>es sagt nicht, welche Version des Formats es hat</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/migrations/__init__.py" />
      <source>version {version} of the format was never released</source>
      <translation>Version {version} des Formats ist nie erschienen</translation>
    </message>
  </context>
  <context>
    <name>importers</name>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This file is too large (more than {most} MB). Save the part that you need as a file of its own.</source>
      <translation>Diese Datei ist zu groß (über {most} MB). Speichern Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This file is empty. Check that it is the right one.</source>
      <translation>Diese Datei ist leer. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>There are no words in this text. Check that it is the right text.</source>
      <translation>In diesem Text sind keine Wörter. Prüfen Sie, ob es der richtige ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>There is no such file. Check the name, or whether it was moved.</source>
      <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen, oder ob sie verschoben wurde.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This is a folder. Choose one of the files inside.</source>
      <translation>Das ist ein Ordner. Wählen Sie eine der Dateien darin.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>You may not read this file. Ask its owner, or copy it first.</source>
      <translation>Diese Datei dürfen Sie nicht lesen. Fragen Sie, wem sie gehört, oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>The file cannot be read ({reason}). Copy it first, then try.</source>
      <translation>Die Datei lässt sich nicht lesen ({reason}). Kopieren Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This is not an ordinary file. Choose a text, page or document.</source>
      <translation>Das ist keine gewöhnliche Datei. Wählen Sie einen Text, eine Seite oder ein Dokument.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>This {kind} is damaged or built in a way that cannot be read. Get it again, or save it as text.</source>
      <translation>Diese Datei ({kind}) ist beschädigt oder so gebaut, dass sie sich nicht lesen lässt. Holen Sie sie noch einmal, oder speichern Sie sie als Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>{what}: the fault is Briefing's, not the file's. The log has the details.</source>
      <translation>{what}: Der Fehler liegt bei Briefing, nicht bei der Datei. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>Briefing could not read this {kind}</source>
      <translation>Briefing konnte diese Datei ({kind}) nicht lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/build.py" />
      <source>There are no words in this file. Check that it is the right one.</source>
      <translation>In dieser Datei sind keine Wörter. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/build.py" />
      <source>The text is longer than {n} million characters. Open a part of it.</source>
      <translation>Der Text ist länger als {n} Millionen Zeichen. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>This file holds no text that can be read: it looks like program data. Open a text, Markdown, HTML, Word, PDF, CSV or Excel file instead.</source>
      <translation>Diese Datei enthält keinen lesbaren Text: Sie sieht nach Daten eines Programms aus. Öffnen Sie stattdessen eine Text-, Markdown-, HTML-, Word-, PDF-, CSV- oder Excel-Datei.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>{n} places in the text could not be decoded; a � stands there.</source>
      <extracomment>{n} is a number; beside one it is: One place in the text could not be decoded; a � stands there.</extracomment>
      <translation>
        <numerusform>Eine Stelle im Text ließ sich nicht entschlüsseln; dort steht ein �.</numerusform>
        <numerusform>{n} Stellen im Text ließen sich nicht entschlüsseln; dort steht ein �.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>The file does not name its encoding; it was read as {shown}. “Encoding” in the File menu reads it in another.</source>
      <translation>Die Datei nennt ihre Zeichenkodierung nicht; sie wurde als {shown} gelesen. „Kodierung“ im Menü Datei liest sie in einer anderen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>There is no encoding named “{encoding}”. Choose one such as utf-8 or windows-1252.</source>
      <translation>Eine Zeichenkodierung „{encoding}“ gibt es nicht. Wählen Sie eine wie utf-8 oder windows-1252.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>The text is not written in {encoding}. Choose another encoding, or let it be found.</source>
      <translation>Der Text ist nicht in {encoding} geschrieben. Wählen Sie eine andere Kodierung, oder lassen Sie sie finden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>{encoding} is not an encoding of text. Choose another.</source>
      <translation>{encoding} ist keine Kodierung für Text. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>This text file is damaged: most of it cannot be decoded. Get the file again.</source>
      <translation>Diese Textdatei ist beschädigt: Das meiste lässt sich nicht entschlüsseln. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is a binary Excel workbook (.xlsb). Save it as .xlsx and open that.</source>
      <translation>Das ist eine binäre Excel-Arbeitsmappe (.xlsb). Speichern Sie sie als .xlsx und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is an OpenDocument file of another kind. Save it as .docx or .xlsx and open that.</source>
      <translation>Das ist eine OpenDocument-Datei anderer Art. Speichern Sie sie als .docx oder .xlsx und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is a briefing, not an article. Open it with Open, or by a double click.</source>
      <translation>Das ist ein Briefing, kein Artikel. Öffnen Sie es mit Öffnen, oder durch einen Doppelklick.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a PDF</source>
      <comment>after: named like</comment>
      <translation>ein PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a Word document</source>
      <comment>after: named like</comment>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an Excel workbook</source>
      <comment>after: named like</comment>
      <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a PowerPoint file</source>
      <comment>after: named like</comment>
      <translation>eine PowerPoint-Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an OpenDocument text</source>
      <comment>after: named like</comment>
      <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an OpenDocument spreadsheet</source>
      <comment>after: named like</comment>
      <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>OpenDocument slides</source>
      <comment>after: named like</comment>
      <translation>OpenDocument-Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an electronic book</source>
      <comment>after: named like</comment>
      <translation>ein elektronisches Buch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a rich text</source>
      <comment>after: named like</comment>
      <translation>ein RTF-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an Outlook mail</source>
      <comment>after: named like</comment>
      <translation>eine E-Mail von Outlook</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>The file is named like {named} but is not one, or it is damaged. Get the file again.</source>
      <translation>Dem Namen nach ist die Datei {named}, dem Inhalt nach nicht, oder sie ist beschädigt. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is an XML file of an unknown kind. Save the text as .html, .docx or .txt.</source>
      <translation>Das ist eine XML-Datei unbekannter Art. Speichern Sie den Text als .html, .docx oder .txt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <location filename="../src/briefing_app/importers/unpack.py" />
      <source>This file unpacks to far more than it should, so it was not opened. Get it again.</source>
      <translation>Diese Datei würde ausgepackt viel größer, als sie sollte, und wurde nicht geöffnet. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <source>This {what} is damaged and cannot be read. Get it again.</source>
      <translation>Diese Datei ({what}) ist beschädigt und lässt sich nicht lesen. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <source>This {what} holds code that may harm, so it was not opened. Get it again.</source>
      <translation>Diese Datei ({what}) enthält Code, der schaden kann, und wurde nicht geöffnet. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>text</source>
      <comment>kind of file</comment>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>Markdown file</source>
      <comment>kind of file</comment>
      <translation>Markdown-Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/web/xml_text.py" />
      <source>page</source>
      <comment>kind of file</comment>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/web/webarchive.py" />
      <source>web archive</source>
      <comment>kind of file</comment>
      <translation>Webarchiv</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>mail</source>
      <comment>kind of file</comment>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>rich text</source>
      <comment>kind of file</comment>
      <translation>RTF-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument text</source>
      <comment>kind of file</comment>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument spreadsheet</source>
      <comment>kind of file</comment>
      <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument slides</source>
      <comment>kind of file</comment>
      <translation>OpenDocument-Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>PDF</source>
      <comment>kind of file</comment>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>table</source>
      <comment>kind of file</comment>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/refusals.py" />
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Excel workbook</source>
      <comment>kind of file</comment>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>This attachment is empty.</source>
      <translation>Dieser Anhang ist leer.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This document is protected by a password. Open it in the program it was made with, save a copy without the password, and open that.</source>
      <translation>Dieses Dokument ist durch ein Passwort geschützt. Öffnen Sie es in dem Programm, mit dem es gemacht wurde, speichern Sie eine Kopie ohne Passwort, und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a packed archive. Unpack it and open one of the files inside.</source>
      <translation>Das ist ein gepacktes Archiv. Packen Sie es aus und öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a TeX document. Make a PDF of it and open that.</source>
      <translation>Das ist der Quelltext eines TeX-Dokuments. Machen Sie ein PDF daraus und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is data (JSON), not a text. Export it as CSV, or copy its words and paste them here.</source>
      <translation>Das sind Daten (JSON), kein Text. Exportieren Sie sie als CSV, oder kopieren Sie die Wörter und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a database. Export the table as CSV and open that.</source>
      <translation>Das ist eine Datenbank. Exportieren Sie die Tabelle als CSV und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a PostScript file. Make a PDF of it and open that.</source>
      <translation>Das ist eine PostScript-Datei. Machen Sie ein PDF daraus und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a mail attachment of Outlook (winmail.dat). Open the mail in Outlook and save it as .msg.</source>
      <translation>Das ist ein Anhang von Outlook (winmail.dat). Öffnen Sie die E-Mail in Outlook und speichern Sie sie als .msg.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a calendar entry, not a text. Copy its words and paste them here.</source>
      <translation>Das ist ein Termin, kein Text. Kopieren Sie die Wörter und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an address card, not a text. Open a text instead.</source>
      <translation>Das ist eine Adresskarte, kein Text. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a picture: it has no words that can be read. Run it through text recognition (OCR) first.</source>
      <translation>Das ist ein Bild: Es hat keine lesbaren Wörter. Lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a sound, film or picture file: it has no words that can be read. Open a text instead.</source>
      <translation>Das ist eine Ton-, Film- oder Bilddatei: Sie hat keine lesbaren Wörter. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a program, not a text. Open a text instead.</source>
      <translation>Das ist ein Programm, kein Text. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a link to a page, not the page. Open it in a browser, save the page as HTML, and open that.</source>
      <translation>Das ist ein Verweis auf eine Seite, nicht die Seite. Öffnen Sie sie in einem Browser, speichern Sie sie als HTML, und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>These are subtitles: their times would be read as figures. Copy the words into a text and open that.</source>
      <translation>Das sind Untertitel: Ihre Zeiten würden als Kennzahlen gelesen. Kopieren Sie die Wörter in einen Text und öffnen Sie den.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a drawing (SVG): its words have no order. Copy them and paste them here.</source>
      <translation>Das ist eine Zeichnung (SVG): Ihre Wörter haben keine Reihenfolge. Kopieren Sie sie und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word document of an old XML kind. Save it as .docx and open that.</source>
      <translation>Das ist ein Word-Dokument einer alten XML-Art. Speichern Sie es als .docx und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word document of a flat XML kind. Save it as .docx and open that.</source>
      <translation>Das ist ein Word-Dokument einer flachen XML-Art. Speichern Sie es als .docx und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an Excel workbook of an old XML kind. Save it as .xlsx and open that.</source>
      <translation>Das ist eine Excel-Arbeitsmappe einer alten XML-Art. Speichern Sie sie als .xlsx und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a translation file. Open the text that it belongs to.</source>
      <translation>Das ist eine Übersetzungsdatei. Öffnen Sie den Text, zu dem sie gehört.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a list of feeds. Open one of them instead.</source>
      <translation>Das ist eine Liste von Feeds. Öffnen Sie stattdessen einen davon.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a map, not a text. Open a text instead.</source>
      <translation>Das ist eine Karte, kein Text. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a track on a map, not a text. Open a text instead.</source>
      <translation>Das ist ein Weg auf einer Karte, kein Text. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a troff document. Make a PDF of it and open that.</source>
      <translation>Das ist der Quelltext eines troff-Dokuments. Machen Sie ein PDF daraus und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a wiki page. Open the page in a browser, save it as HTML, and open that.</source>
      <translation>Das ist der Quelltext einer Wiki-Seite. Öffnen Sie die Seite in einem Browser, speichern Sie sie als HTML und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of an AsciiDoc document. Make HTML or PDF of it and open that.</source>
      <translation>Das ist der Quelltext eines AsciiDoc-Dokuments. Machen Sie HTML oder ein PDF daraus und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of an Org document. Export it as HTML or PDF and open that.</source>
      <translation>Das ist der Quelltext eines Org-Dokuments. Exportieren Sie ihn als HTML oder PDF und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a list of references, not a text. Open a text instead.</source>
      <translation>Das ist ein Literaturverzeichnis, kein Text. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a program, not a text. Open a text instead.</source>
      <translation>Das ist der Quelltext eines Programms, kein Text zum Lesen. Öffnen Sie stattdessen einen Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Pages document. In Pages, export it as Word (.docx) or PDF and open that.</source>
      <translation>Das ist ein Dokument von Pages. Exportieren Sie es in Pages als Word (.docx) oder PDF und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Numbers table. In Numbers, export it as Excel (.xlsx) or CSV and open that.</source>
      <translation>Das ist eine Tabelle von Numbers. Exportieren Sie sie in Numbers als Excel (.xlsx) oder CSV und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Keynote file. In Keynote, export it as PowerPoint (.pptx) or PDF and open that.</source>
      <translation>Das ist eine Datei von Keynote. Exportieren Sie sie in Keynote als PowerPoint (.pptx) oder PDF und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word, Excel or PowerPoint file of the old kind. Save it as .docx or .xlsx and open that.</source>
      <translation>Das ist eine Word-, Excel- oder PowerPoint-Datei der alten Art. Speichern Sie sie als .docx oder .xlsx und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a table of an old kind. Save it as .xlsx or .csv and open that.</source>
      <translation>Das ist eine Tabelle einer alten Art. Speichern Sie sie als .xlsx oder .csv und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an electronic book for the Kindle. Make an EPUB of it and open that.</source>
      <translation>Das ist ein elektronisches Buch für den Kindle. Machen Sie ein EPUB daraus und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This mail is signed or encrypted as a whole (.p7m). Open it in the mail program, copy its words and paste them here.</source>
      <translation>Diese E-Mail ist als Ganzes signiert oder verschlüsselt (.p7m). Öffnen Sie sie im E-Mail-Programm, kopieren Sie die Wörter und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This {what} is of the old kind. Save it as .{target} and open that.</source>
      <translation>Das ist eine Datei der alten Art ({what}). Speichern Sie sie als .{target} und öffnen Sie die.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/unpack.py" />
      <source>This packed file is damaged and cannot be read. Get it again.</source>
      <translation>Diese gepackte Datei ist beschädigt und lässt sich nicht lesen. Holen Sie sie noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>importers/books</name>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book is protected (DRM), so its words cannot be read. Open a copy without the protection.</source>
      <translation>Dieses Buch ist geschützt (DRM), seine Wörter lassen sich nicht lesen. Öffnen Sie eine Kopie ohne den Schutz.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>electronic book</source>
      <comment>kind of file</comment>
      <translation>elektronisches Buch</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book has {n} chapters. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This book has one chapter.</extracomment>
      <translation>
        <numerusform>Dieses Buch hat ein Kapitel.</numerusform>
        <numerusform>Dieses Buch hat {n} Kapitel. Wählen Sie, welches geöffnet wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book has no such chapter. Open the book again.</source>
      <translation>Dieses Kapitel gibt es in dem Buch nicht. Öffnen Sie das Buch noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>There are no words in this book. Check that it is the right one.</source>
      <translation>In diesem Buch sind keine Wörter. Prüfen Sie, ob es das richtige ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>The whole book</source>
      <translation>Das ganze Buch</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{n} words</source>
      <extracomment>{n} is a number; beside one it is: {n} word</extracomment>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>A feed often holds the beginning of a text only. Compare it with the page.</source>
      <translation>Ein Feed enthält oft nur den Anfang eines Textes. Vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>feed</source>
      <comment>kind of file</comment>
      <translation>Feed</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has no entries. Get it again.</source>
      <translation>Dieser Feed hat keine Einträge. Holen Sie ihn noch einmal.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has {n} entries. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This feed has one entry.</extracomment>
      <translation>
        <numerusform>Dieser Feed hat einen Eintrag.</numerusform>
        <numerusform>Dieser Feed hat {n} Einträge. Wählen Sie, welcher geöffnet wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has no such entry. Open the feed again.</source>
      <translation>Diesen Eintrag gibt es in dem Feed nicht. Öffnen Sie den Feed noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This entry holds its title alone. Open its page in a browser, save that and open it.</source>
      <translation>Dieser Eintrag enthält nur seinen Titel. Öffnen Sie seine Seite in einem Browser, speichern Sie sie und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>Entry {n}</source>
      <translation>Eintrag {n}</translation>
    </message>
  </context>
  <context>
    <name>importers/census</name>
    <message>
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>Not in the article: {amount} of the file ({named}). “What was left out” lists them.</source>
      <translation>Nicht im Artikel: {amount} der Datei ({named}). „Was weggelassen wurde“ zeigt sie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{n} cells with numbers are not in the tables. Compare them with the file.</source>
      <extracomment>{n} is a number; beside one it is: 1 cell with a number is not in the tables. Compare them with the file.</extracomment>
      <translation>
        <numerusform>1 Zelle mit einer Zahl ist nicht in den Tabellen. Vergleichen Sie sie mit der Datei.</numerusform>
        <numerusform>{n} Zellen mit Zahlen sind nicht in den Tabellen. Vergleichen Sie sie mit der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offer_rows.py" />
      <source>{n} numbers</source>
      <extracomment>{n} is a number; beside one it is: {n} number</extracomment>
      <translation>
        <numerusform>{n} Zahl</numerusform>
        <numerusform>{n} Zahlen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{words} and {numbers}</source>
      <translation>{words} und {numbers}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>text</source>
      <comment>where words of a file stand</comment>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>around the article</source>
      <comment>where words of a file stand</comment>
      <translation>um den Artikel herum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>page heads and feet</source>
      <comment>where words of a file stand</comment>
      <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>remarks</source>
      <comment>where words of a file stand</comment>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>deleted words</source>
      <comment>where words of a file stand</comment>
      <translation>gelöschte Wörter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>cells</source>
      <comment>where words of a file stand</comment>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>charts and diagrams</source>
      <comment>where words of a file stand</comment>
      <translation>Diagramme und Schaubilder</translation>
    </message>
  </context>
  <context>
    <name>importers/docx</name>
    <message>
      <location filename="../src/briefing_app/importers/docx/document.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>Word document</source>
      <comment>kind of file</comment>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/docx/document.py" />
      <source>The document is damaged, and some of its text may be missing. Compare it with the original.</source>
      <translation>Das Dokument ist beschädigt, und ein Teil seines Textes fehlt vielleicht. Vergleichen Sie es mit dem Original.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/docx/parts.py" />
      <source>A document inside this one could not be read and was left out.</source>
      <translation>Ein Dokument in diesem ließ sich nicht lesen und wurde weggelassen.</translation>
    </message>
  </context>
  <context>
    <name>importers/mail</name>
    <message>
      <location filename="../src/briefing_app/importers/mail/eml.py" />
      <source>This mail is damaged and cannot be read. Save it again from the mail program.</source>
      <translation>Diese E-Mail ist beschädigt und lässt sich nicht lesen. Speichern Sie sie noch einmal aus dem E-Mail-Programm.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/inside.py" />
      <source>This mail is encrypted. Open it in the mail program, copy its words and paste them here.</source>
      <translation>Diese E-Mail ist verschlüsselt. Öffnen Sie sie im E-Mail-Programm, kopieren Sie die Wörter und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>This mail has no such attachment. Open the mail again.</source>
      <translation>Diesen Anhang hat die E-Mail nicht. Öffnen Sie die E-Mail noch einmal.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>{n} attachments were not opened: {names}. “What was left out” lists and opens them.</source>
      <extracomment>{n} is a number; beside one it is: An attachment was not opened: {names}. “What was left out” lists and opens it.</extracomment>
      <translation>
        <numerusform>Ein Anhang wurde nicht geöffnet: {names}. „Was weggelassen wurde“ zeigt und öffnet ihn.</numerusform>
        <numerusform>{n} Anhänge wurden nicht geöffnet: {names}. „Was weggelassen wurde“ zeigt und öffnet sie.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>There are no words in this mail. Check that it is the right one.</source>
      <translation>In dieser E-Mail sind keine Wörter. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>Attachment {n}</source>
      <translation>Anhang {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>This mailbox has {n} mails. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This mailbox has one mail.</extracomment>
      <translation>
        <numerusform>Dieses Postfach hat eine E-Mail.</numerusform>
        <numerusform>Dieses Postfach hat {n} E-Mails. Wählen Sie, welche geöffnet wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>This mailbox has no such mail. Open the mailbox again.</source>
      <translation>Diese E-Mail hat das Postfach nicht. Öffnen Sie das Postfach noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>Mail {n}</source>
      <translation>E-Mail {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/msg.py" />
      <source>This mail is damaged and cannot be read. Save it again from Outlook.</source>
      <translation>Diese E-Mail ist beschädigt und lässt sich nicht lesen. Speichern Sie sie noch einmal aus Outlook.</translation>
    </message>
  </context>
  <context>
    <name>importers/office</name>
    <message>
      <location filename="../src/briefing_app/importers/office/odf.py" />
      <source>OpenDocument file</source>
      <comment>kind of file</comment>
      <translation>OpenDocument-Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/odf.py" />
      <source>This {what} holds nothing that can be read. Get it again.</source>
      <translation>Diese Datei ({what}) enthält nichts, was sich lesen lässt. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/ods.py" />
      <source>There are no cells in this spreadsheet. Check that it is the right file.</source>
      <translation>In dieser Tabelle sind keine Zellen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/ods.py" />
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Hidden sheets were left out: {names}.</source>
      <translation>Ausgeblendete Tabellenblätter wurden weggelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>PowerPoint file</source>
      <comment>kind of file</comment>
      <translation>PowerPoint-Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <source>There are no words on these slides. Check that it is the right file.</source>
      <translation>Auf diesen Folien sind keine Wörter. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <source>Hidden slides were left out: {names}.</source>
      <translation>Ausgeblendete Folien wurden weggelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/rtf.py" />
      <source>The file ends in the middle: its end is missing. Get it again.</source>
      <translation>Die Datei hört mittendrin auf: Ihr Ende fehlt. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/rtf.py" />
      <source>There are no words in this RTF file. Check that it is the right one.</source>
      <translation>In dieser RTF-Datei sind keine Wörter. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
  </context>
  <context>
    <name>importers/pdf</name>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is damaged and cannot be read. Get it again.</source>
      <translation>Dieses PDF ist beschädigt und lässt sich nicht lesen. Holen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is protected by a password. Open it in a PDF viewer, print it into a new PDF without the password, and open that.</source>
      <translation>Dieses PDF ist durch ein Passwort geschützt. Öffnen Sie es in einem PDF-Programm, drucken Sie es in ein neues PDF ohne Passwort, und öffnen Sie das.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is a picture of text: it has no words that can be read. Run it through text recognition (OCR) first.</source>
      <translation>Dieses PDF ist ein Bild von Text: Es hat keine lesbaren Wörter. Lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Pages {pages} could not be read: damaged.</source>
      <extracomment>{n} is a number; beside one it is: Page {pages} could not be read: damaged.</extracomment>
      <translation>
        <numerusform>Seite {pages} ließ sich nicht lesen: beschädigt.</numerusform>
        <numerusform>Die Seiten {pages} ließen sich nicht lesen: beschädigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Pages {pages} could not be read: pictures of text without words.</source>
      <extracomment>{n} is a number; beside one it is: Page {pages} could not be read: a picture of text without words.</extracomment>
      <translation>
        <numerusform>Seite {pages} ließ sich nicht lesen: ein Bild von Text ohne Wörter.</numerusform>
        <numerusform>Die Seiten {pages} ließen sich nicht lesen: Bilder von Text ohne Wörter.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>{pages} and more</source>
      <translation>{pages} und mehr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF has no pages. Get it again.</source>
      <translation>Dieses PDF hat keine Seiten. Holen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Only the first {read} of {all} pages were read.</source>
      <translation>Nur die ersten {read} von {all} Seiten wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>The numbers of the lines were left out.</source>
      <translation>Die Nummern der Zeilen wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Many letters of this PDF have no meaning in the file, so words may be wrong. Compare them with the page.</source>
      <translation>Viele Buchstaben dieses PDF haben in der Datei keine Bedeutung, Wörter können falsch sein. Vergleichen Sie sie mit der Seite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF holds no words. Get it again.</source>
      <translation>Dieses PDF enthält keine Wörter. Holen Sie es noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>importers/sheets</name>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Rows {first} to {last}</source>
      <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only {which} were read: more than {most} cells are filled. “What was left out” opens the other rows, a block at a time.</source>
      <translation>Nur {which} wurden gelesen: Mehr als {most} Zellen sind gefüllt. „Was weggelassen wurde“ öffnet die anderen Zeilen, Block für Block.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only rows {first} to {last} of “{sheet}” were read.</source>
      <translation>Nur die Zeilen {first} bis {last} von „{sheet}“ wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>{rows} of “{sheet}”</source>
      <translation>{rows} von „{sheet}“</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>the first {read} of {all} rows</source>
      <translation>die ersten {read} von {all} Zeilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>the first {read} rows</source>
      <translation>die ersten {read} Zeilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only rows {first} to {last} were read.</source>
      <translation>Nur die Zeilen {first} bis {last} wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>This table has no such rows. Open the table again.</source>
      <translation>Diese Zeilen hat die Tabelle nicht. Öffnen Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>Only the first {n} columns were read.</source>
      <translation>Nur die ersten {n} Spalten wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>This table is empty. Check that it is the right file.</source>
      <translation>Diese Tabelle ist leer. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>This table is damaged at line {line_num}. Save it again as CSV.</source>
      <translation>Diese Tabelle ist in Zeile {line_num} beschädigt. Speichern Sie sie noch einmal als CSV.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/rows.py" />
      <source>Only the first {columns} columns of “{name}” were read.</source>
      <translation>Nur die ersten {columns} Spalten von „{name}“ wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/tables.py" />
      <source>“{either}” under “{name}” may be a whole number or have three decimals; the column was read like {point}. Compare it with the file.</source>
      <translation>„{either}“ unter „{name}“ kann eine ganze Zahl sein oder drei Nachkommastellen haben; die Spalte wurde wie {point} gelesen. Vergleichen Sie sie mit der Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>There are no cells in this workbook. Check that it is the right file.</source>
      <translation>In dieser Arbeitsmappe sind keine Zellen. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Some formulas have no result in the file. Open and save it in a spreadsheet program to fill them.</source>
      <translation>Einige Formeln haben in der Datei kein Ergebnis. Öffnen und speichern Sie sie in einem Tabellenprogramm, dann sind sie gefüllt.</translation>
    </message>
  </context>
  <context>
    <name>importers/text</name>
    <message>
      <location filename="../src/briefing_app/importers/text/markdown.py" />
      <source>The Markdown is very long, so its marks were left as they are.</source>
      <translation>Das Markdown ist sehr lang, seine Zeichen blieben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/markdown.py" />
      <source>The Markdown is nested too deep to be read as such; it was read as text.</source>
      <translation>Das Markdown ist zu tief verschachtelt, um als solches gelesen zu werden; es wurde als Text gelesen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>Figures were looked for in the first {most} numbers of this text only. “What was left out” opens the other {n} parts with theirs.</source>
      <extracomment>{n} is a number; beside one it is: Figures were looked for in the first {most} numbers of this text only. “What was left out” opens the other part with its own.</extracomment>
      <translation>
        <numerusform>Kennzahlen wurden nur unter den ersten {most} Zahlen dieses Textes gesucht. „Was weggelassen wurde“ öffnet den anderen Teil mit den seinen.</numerusform>
        <numerusform>Kennzahlen wurden nur unter den ersten {most} Zahlen dieses Textes gesucht. „Was weggelassen wurde“ öffnet die anderen {n} Teile mit den ihren.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>This text has no such part. Open the text again.</source>
      <translation>Diesen Teil hat der Text nicht. Öffnen Sie den Text noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>Part {n}, from “{words}”</source>
      <translation>Teil {n}, ab „{words}“</translation>
    </message>
  </context>
  <context>
    <name>importers/web</name>
    <message>
      <location filename="../src/briefing_app/importers/web/mhtml.py" />
      <source>There is no page in this MHTML file, or it is damaged. Save the page as HTML instead.</source>
      <translation>In dieser MHTML-Datei ist keine Seite, oder sie ist beschädigt. Speichern Sie die Seite stattdessen als HTML.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>This page holds no article text: a program puts it there when a browser shows the page. Open it in a browser, select the text, copy it and paste it here.</source>
      <translation>Diese Seite enthält keinen Artikeltext: Ein Programm setzt ihn ein, wenn ein Browser die Seite zeigt. Öffnen Sie sie in einem Browser, markieren Sie den Text, kopieren Sie ihn und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>The page shows its article by a program; it was read from what the page tells search engines. Compare it with the page.</source>
      <translation>Die Seite zeigt ihren Artikel durch ein Programm; er wurde aus dem gelesen, was sie Suchmaschinen sagt. Vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>The page is built in an unusual way (nested very deep, or damaged), so its menus could not be told from its article. Set aside what does not belong.</source>
      <translation>Die Seite ist ungewöhnlich gebaut (sehr tief verschachtelt, oder beschädigt), ihre Menüs ließen sich nicht vom Artikel trennen. Legen Sie beiseite, was nicht dazugehört.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>This page is empty. Save it again from the browser.</source>
      <translation>Diese Seite ist leer. Speichern Sie sie noch einmal aus dem Browser.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>Only {share} % of the words on the page are in the article that was found. Compare it with the page.</source>
      <translation>Nur {share} % der Wörter auf der Seite sind in dem Artikel, der gefunden wurde. Vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/webarchive.py" />
      <source>There is no page in this web archive, or it is damaged. Save the page as HTML, or print it into a PDF.</source>
      <translation>In diesem Webarchiv ist keine Seite, oder es ist beschädigt. Speichern Sie die Seite als HTML, oder drucken Sie sie in ein PDF.</translation>
    </message>
  </context>
  <context>
    <name>reading/grammar</name>
    <message>
      <location filename="../src/briefing_app/reading/grammar/language.py" />
      <source>This text does not look English. Points and commas in its numbers are read as in English (1.204 is a little more than one), units and periods may be missed: go through the numbers (Ctrl+T) before you use them.</source>
      <translation>Dieser Text sieht nicht englisch aus. Punkte und Kommas in seinen Zahlen werden wie im Englischen gelesen (1.204 ist etwas mehr als eins), Einheiten und Zeiträume können fehlen: Gehen Sie die Zahlen durch (Strg+T), bevor Sie sie verwenden.</translation>
    </message>
  </context>
  <context>
    <name>render</name>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>PowerPoint slides</source>
      <extracomment>Kind of file</extracomment>
      <translation>PowerPoint-Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures, charts, evidence in the speaker notes</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>Kennzahlen, Diagramme, Belege in den Sprechernotizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Web page</source>
      <extracomment>Kind of file</extracomment>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>the article, its figures and charts, linked</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>der Artikel mit seinen Kennzahlen und Diagrammen, verlinkt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Sheet as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Blatt als PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>what its page shows, with its sentences</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>was seine Seite zeigt, mit ihren Sätzen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Slides as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Folien als PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>what the slides show, one on each page</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>was die Folien zeigen, eine je Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Article as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Artikel als PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>the whole article, its figures marked</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>der ganze Artikel, seine Kennzahlen markiert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Excel workbook</source>
      <extracomment>Kind of file</extracomment>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures with evidence, charts with their data</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>Kennzahlen mit Belegen, Diagramme mit ihren Daten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>CSV table</source>
      <extracomment>Kind of file</extracomment>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures with evidence</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>Kennzahlen mit Belegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>JSON data</source>
      <extracomment>Kind of file</extracomment>
      <translation>JSON-Daten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>everything but private notes</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>alles außer privaten Notizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Markdown</source>
      <extracomment>Kind of file</extracomment>
      <translation>Markdown</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures with evidence, charts as tables</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>Kennzahlen mit Belegen, Diagramme als Tabellen</translation>
    </message>
  </context>
  <context>
    <name>render/charts</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/render/charts/items.py" />
      <source>and {n} more, in the table</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: and one more, in the table</extracomment>
      <translation>
        <numerusform>und eine weitere, in der Tabelle</numerusform>
        <numerusform>und {n} weitere, in der Tabelle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/layout.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>There is nothing to draw.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/line.py" />
      <source>The scale does not begin at zero.</source>
      <translation>Die Skala beginnt nicht bei null.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/part.py" />
      <source>all other</source>
      <comment>part of a whole</comment>
      <translation>alle übrigen</translation>
    </message>
  </context>
  <context>
    <name>render/sheet</name>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is too large for a logo: choose one below 2 MB.</source>
      <translation>„{name}“ ist zu groß für ein Logo: Wählen Sie eines unter 2 MB.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” cannot be the logo: choose an SVG, PNG or JPEG picture.</source>
      <translation>„{name}“ kann nicht das Logo sein: Wählen Sie ein Bild als SVG, PNG oder JPEG.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” cannot be read: check the logo's name.</source>
      <translation>„{name}“ lässt sich nicht lesen: Prüfen Sie den Namen des Logos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is no SVG picture: choose another logo.</source>
      <translation>„{name}“ ist kein SVG-Bild: Wählen Sie ein anderes Logo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is too involved for a logo: choose a simpler picture.</source>
      <translation>„{name}“ ist zu verwickelt für ein Logo: Wählen Sie ein einfacheres Bild.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is damaged, or no {kind}: choose another logo.</source>
      <translation>„{name}“ ist beschädigt, oder kein {kind}: Wählen Sie ein anderes Logo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>Some characters have no font on this machine and are printed as boxes; install a font for their script (fonts-noto-cjk, for instance).</source>
      <translation>Für manche Zeichen gibt es auf diesem Rechner keine Schrift; sie werden als Kästchen gedruckt. Installieren Sie eine Schrift dafür (zum Beispiel fonts-noto-cjk).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>The article is too long to be printed whole: print its sheet instead.</source>
      <translation>Der Artikel ist zu lang, um ganz gedruckt zu werden: Drucken Sie stattdessen sein Blatt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>Only the first {n} slides are printed.</source>
      <translation>Nur die ersten {n} Folien werden gedruckt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/slides_data.py" />
      <location filename="../src/briefing_app/render/slides/words.py" />
      <source>Untitled briefing</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Briefing ohne Titel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/typeset.py" />
      <source>The page could not be set: {first}.</source>
      <translation>Die Seite ließ sich nicht setzen: {first}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/typeset.py" />
      <source>The logo cannot be printed: it is damaged, or of another kind than its name says.</source>
      <translation>Das Logo lässt sich nicht drucken: Es ist beschädigt oder von anderer Art, als sein Name sagt.</translation>
    </message>
  </context>
  <context>
    <name>render/slides</name>
    <message>
      <location filename="../src/briefing_app/render/slides/words.py" />
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Contact: {who}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kontakt: {who}</translation>
    </message>
  </context>
  <context>
    <name>session</name>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>it was refused</source>
      <translation>sie wurde abgelehnt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>“{name}” did not take the page: {why}.</source>
      <translation>„{name}“ nahm die Seite nicht an: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>CUPS is not installed: save the PDF and print it elsewhere.</source>
      <translation>CUPS ist nicht installiert: Speichern Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>The printer “{name}” does not answer: check that it is switched on.</source>
      <translation>Der Drucker „{name}“ antwortet nicht: Prüfen Sie, ob er eingeschaltet ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>Nothing was printed: {why}.</source>
      <translation>Es wurde nichts gedruckt: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/importing.py" />
      <source>The file could not be opened ({outcome}).</source>
      <translation>Die Datei ließ sich nicht öffnen ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>“{name}” cannot be listed ({why}); is its drive connected?</source>
      <translation>„{name}“ lässt sich nicht auflisten ({why}); ist das Laufwerk verbunden?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>The index could not be written ({outcome}); look again in a moment.</source>
      <translation>Das Verzeichnis ließ sich nicht schreiben ({outcome}); sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Look</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Colours</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Of the window; the stage has its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Des Fensters; die Bühne hat eigene</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>theme dark mode night appearance</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Thema Design Erscheinungsbild dunkler Modus Nachtmodus Kontrast</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Size of everything</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Größe von allem</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Text, buttons and charts together</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Text, Schaltflächen und Diagramme zusammen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>zoom text font larger scale</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Zoom Schriftgröße Textgröße größer kleiner Maßstab</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Type of the article</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Schrift des Artikels</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How the text that you read is set</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Wie der Text gesetzt ist, den Sie lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>font face typeface</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Schriftart Font</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Type of everything else</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Schrift von allem anderen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Cards, lists, menus</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Karten, Listen, Menüs</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>font face typeface interface</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Schriftart Font Oberfläche</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Numbers</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How they are grouped, wherever they are shown</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Wie sie gegliedert werden, überall wo sie stehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>number format thousands decimal comma point separator</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Zahlenformat Tausender Tausendertrennzeichen Dezimalkomma Dezimalpunkt Trennzeichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dates</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How a day is written, wherever one is shown</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Wie ein Tag geschrieben wird, überall wo einer steht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>date format day month year</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Datumsformat Tag Monat Jahr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Language</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Of menus and sentences, from the next start on</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Von Menüs und Sätzen, ab dem nächsten Start</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Sprache idioma translation</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Sprache language Übersetzung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Reduce motion</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No glide to a sentence, no fades, no growing bars</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Kein Gleiten zu einem Satz, kein Überblenden, keine wachsenden Balken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>animation transition effects</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Animation Bewegung Übergang Überblendung Effekte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Presenting</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Screen of the stage</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Bildschirm der Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Where the room looks</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Wohin der Saal schaut</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>monitor projector display</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Monitor Beamer Projektor Anzeige Leinwand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Light stage</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Helle Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dark text on light ground, for bright rooms</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Dunkler Text auf hellem Grund, für helle Räume</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>theme slides colours</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Thema Design Folien Farben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Time for a talk</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Zeit für einen Vortrag</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>For a briefing that has no time of its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Für ein Briefing, das keine eigene Zeit hat</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>target clock pace timer length</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Ziel Uhr Zeit Dauer Länge Timer Redezeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Printing and exports</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Drucken und Export</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Paper</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>For a sheet that has none of its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Für ein Blatt, das kein eigenes hat</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>page size print format</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Papierformat Seitengröße Druck drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Folder for exports</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Ordner für Exporte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Empty: the folder that was used last</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Leer: der zuletzt benutzte Ordner</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>directory path save</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Verzeichnis Pfad Speicherort speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Review</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/comments/writing.py" />
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Your name or initials</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Stands under sign-offs and comments</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Steht unter Freigaben und Kommentaren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>author user signature</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Autor Benutzer Kürzel Unterschrift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Privacy</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Remember recent files</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Off: the list is cleared and stays empty</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Aus: Die Liste wird geleert und bleibt leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>history</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>Verlauf zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Leave no traces</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Keine Spuren hinterlassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No list of files, no log, and no recovered work once a window is closed</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Keine Dateiliste, kein Protokoll und keine gerettete Arbeit, sobald ein Fenster geschlossen ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>private history log</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>privat Datenschutz Verlauf Protokoll</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Serif</source>
      <translation>Mit Serifen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Sans serif</source>
      <translation>Ohne Serifen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Briefing’s own</source>
      <translation>Die von Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As the language of the text</source>
      <translation>Wie in der Sprache des Textes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>2 May 2023</source>
      <translation>2. Mai 2023</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>The other screen</source>
      <translation>Der andere Bildschirm</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No time</source>
      <translation>Keine Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>5 minutes</source>
      <translation>5 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>10 minutes</source>
      <translation>10 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>15 minutes</source>
      <translation>15 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>20 minutes</source>
      <translation>20 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>30 minutes</source>
      <translation>30 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>45 minutes</source>
      <translation>45 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>60 minutes</source>
      <translation>60 Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As is usual here</source>
      <translation>Wie hier üblich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
  </context>
  <context>
    <name>session/documents</name>
    <message>
      <location filename="../src/briefing_app/session/documents/recovery_watch.py" />
      <source>Your last edits are not safe from a crash: {words}</source>
      <translation>Ihre letzten Änderungen sind vor einem Absturz nicht sicher: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/documents/saving.py" />
      <source>“{name}” was not saved ({outcome}); save it elsewhere.</source>
      <translation>„{name}“ wurde nicht gespeichert ({outcome}); speichern Sie es anderswo.</translation>
    </message>
  </context>
  <context>
    <name>session/intake</name>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>The briefing inside this PDF is damaged, so its pages were read as an article; ask for the briefing itself.</source>
      <translation>Das Briefing in diesem PDF ist beschädigt, seine Seiten wurden als Artikel gelesen; bitten Sie um das Briefing selbst.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>Briefing could not find the figures of this text</source>
      <translation>Briefing konnte die Kennzahlen dieses Textes nicht finden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>Briefing could not read this file</source>
      <translation>Briefing konnte diese Datei nicht lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/converter.py" />
      <source>LibreOffice could not read this file. It may be damaged, or protected by a password: open it in the program it was made with, and save it as .{target}.</source>
      <translation>LibreOffice konnte diese Datei nicht lesen. Sie ist vielleicht beschädigt, oder durch ein Passwort geschützt: Öffnen Sie sie in dem Programm, mit dem sie gemacht wurde, und speichern Sie sie als .{target}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/first_briefing.py" />
      <source>This text holds more numbers than a briefing can keep. Save the part that you need as a file of its own.</source>
      <translation>Dieser Text enthält mehr Zahlen, als ein Briefing aufheben kann. Speichern Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/first_briefing.py" />
      <source>The figures of this text could not be read; open a part of it instead.</source>
      <translation>Die Kennzahlen dieses Textes ließen sich nicht lesen; öffnen Sie stattdessen einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>The import was cancelled.</source>
      <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file made its reader crash. The file may be damaged: get it again, or save it as text.</source>
      <translation>Beim Lesen dieser Datei ist das Leseprogramm abgestürzt. Die Datei ist vielleicht beschädigt: Holen Sie sie noch einmal, oder speichern Sie sie als Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file took longer than {seconds} seconds, so it was stopped. It may be damaged: get it again, or save the part that you need.</source>
      <translation>Diese Datei zu lesen dauerte länger als {seconds} Sekunden und wurde beendet. Sie ist vielleicht beschädigt: Holen Sie sie noch einmal, oder speichern Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file took too much memory, so it was stopped. It may be damaged: get it again, or save the part that you need.</source>
      <translation>Diese Datei zu lesen brauchte zu viel Speicher und wurde beendet. Sie ist vielleicht beschädigt: Holen Sie sie noch einmal, oder speichern Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Briefing could not start the program that reads files: the fault is Briefing's, not the file's. The log has the details.</source>
      <translation>Briefing konnte das Programm, das Dateien liest, nicht starten: Der Fehler liegt bei Briefing, nicht bei der Datei. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>The import could not be started ({strerror}). Close some programs and try again.</source>
      <translation>Das Einlesen ließ sich nicht starten ({strerror}). Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Briefing could not understand its reader</source>
      <translation>Briefing konnte sein Leseprogramm nicht verstehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>“{name}” was read by way of LibreOffice.</source>
      <translation>„{name}“ wurde mithilfe von LibreOffice gelesen.</translation>
    </message>
  </context>
  <context>
    <name>session/library</name>
    <message>
      <location filename="../src/briefing_app/session/library/folder.py" />
      <source>The folder “{name}” cannot be looked into ({why}).</source>
      <translation>In den Ordner „{name}“ lässt sich nicht hineinsehen ({why}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/library/folder.py" />
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>unknown reason</source>
      <translation>Grund unbekannt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/library/refresh.py" />
      <source>“{name}” cannot be looked into ({kind}); open it to see why.</source>
      <translation>In „{name}“ lässt sich nicht hineinsehen ({kind}); öffnen Sie es, um zu sehen, warum.</translation>
    </message>
  </context>
  <context>
    <name>start</name>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing needs a display, and there is none here: start it in a desktop session. Without one, briefing-app figures, check, compare, sheet, export and screenshot work; see briefing-app --help.</source>
      <translation>Briefing braucht einen Bildschirm, und hier ist keiner: Starten Sie es in einer Desktop-Sitzung. Ohne gehen briefing-app figures, check, compare, sheet, export und screenshot; siehe briefing-app --help.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Or start it with python3 run.py from its folder, which fetches them.</source>
      <translation>Oder starten Sie es mit python3 run.py aus seinem Ordner, das holt sie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing cannot start because {name} is missing. Install {own} and what else Qt needs: sudo apt-get install {packages}.</source>
      <translation>Briefing kann nicht starten, weil {name} fehlt. Installieren Sie {own} und was Qt sonst braucht: sudo apt-get install {packages}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing cannot start because {name} is missing. Install the libraries that Qt needs: sudo apt-get install {packages}.</source>
      <translation>Briefing kann nicht starten, weil {name} fehlt. Installieren Sie die Bibliotheken, die Qt braucht: sudo apt-get install {packages}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/launch.py" />
      <source>New here? F1 leads to a guide of five minutes</source>
      <translation>Neu hier? F1 führt zu einem Rundgang von fünf Minuten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/launch.py" />
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>The example cannot be opened: {error}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das Beispiel lässt sich nicht öffnen: {error}</translation>
    </message>
  </context>
  <context>
    <name>ui/article</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/article/listed.py" />
      <location filename="../src/briefing_app/ui/article/source_text.py" />
      <source>{n} marked numbers</source>
      <extracomment>{n} is a number; beside one it is: 1 marked number</extracomment>
      <translation>
        <numerusform>einer markierten Zahl</numerusform>
        <numerusform>{n} markierten Zahlen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/listed.py" />
      <source>The text with {marked}. Select words and press Control, Shift and F to make a figure of them.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Der Text mit {marked}. Wählen Sie Wörter aus und drücken Sie Strg, Umschalt und F, um daraus eine Kennzahl zu machen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/source_text.py" />
      <source>The text with {marked}. The sentence of the current row of the list is lit.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Der Text mit {marked}. Der Satz der aktuellen Zeile der Liste ist hervorgehoben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/article/view.py" />
      <source>{n} marked figures</source>
      <extracomment>{n} is a number; beside one it is: 1 marked figure</extracomment>
      <translation>
        <numerusform>einer markierten Kennzahl</numerusform>
        <numerusform>{n} markierten Kennzahlen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/view.py" />
      <source>The text with {marked}. Tab goes from figure to figure, Enter selects one, Escape lets go, Control and Tab leave the article.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Der Text mit {marked}. Tab geht von Kennzahl zu Kennzahl, Eingabe wählt eine aus, Escape lässt los, Strg und Tab verlassen den Artikel.</translation>
    </message>
  </context>
  <context>
    <name>ui/cards</name>
    <message>
      <location filename="../src/briefing_app/ui/cards/board.py" />
      <source>Shift with the arrows, or Control and Space, choose several cards to be charted together; the menu key shows what can be done.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Umschalt mit den Pfeiltasten oder Strg und Leertaste wählen mehrere Karten für ein gemeinsames Diagramm; die Menütaste zeigt, was möglich ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/cards/card.py" />
      <source>Selected.</source>
      <translation>Ausgewählt.</translation>
    </message>
  </context>
  <context>
    <name>ui/charts</name>
    <message>
      <location filename="../src/briefing_app/ui/charts/card.py" />
      <source>{title}, table</source>
      <translation>{title}, Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>What to do with this chart</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Was mit diesem Diagramm geschehen soll</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Table (T), copy, save</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Tabelle (T), kopieren, speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Copy as picture</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Show chart</source>
      <translation>Diagramm zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Show table</source>
      <translation>Tabelle zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Charts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Diagramme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>pyqtgraph could not be loaded ({reason}); charts are drawn without it.</source>
      <translation>pyqtgraph ließ sich nicht laden ({reason}); Diagramme werden ohne es gezeichnet.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Drawing (*.svg)</source>
      <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Copied the chart as text.</source>
      <translation>Das Diagramm wurde als Text kopiert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Saved “{name}”.</source>
      <translation>„{name}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Copied the chart as a picture.</source>
      <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/saving.py" />
      <source>“{name}” was not saved: a picture is a .png or an .svg file.</source>
      <translation>„{name}“ wurde nicht gespeichert: Ein Bild ist eine .png- oder .svg-Datei.</translation>
    </message>
  </context>
  <context>
    <name>ui/charts/editing</name>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/cell_menu.py" />
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Copy</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/cell_menu.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Copy with source</source>
      <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>Choose a figure in the article or on a card first.</source>
      <translation>Wählen Sie zuerst eine Kennzahl im Artikel oder auf einer Karte.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>The chosen figures count unlike things; choose two or more of one unit.</source>
      <translation>Die gewählten Kennzahlen zählen Ungleiches; wählen Sie mindestens zwei mit derselben Einheit.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>{n} of the chosen count something else and are left out</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: {n} of the chosen counts something else and is left out</extracomment>
      <translation>
        <numerusform>{n} der gewählten zählt etwas anderes und bleibt weg</numerusform>
        <numerusform>{n} der gewählten zählen etwas anderes und bleiben weg</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>{label}: done.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{label}: erledigt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Space shows a number or leaves it out, E gives it colour, Alt with the arrows moves it up and down.</source>
      <translation>Die Leertaste zeigt eine Zahl oder lässt sie weg, E gibt ihr Farbe, Alt mit den Pfeiltasten schiebt sie auf und ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Choose at least two to compare.</source>
      <extracomment>{n} is a number; beside one it is: Choose at least one.</extracomment>
      <translation>
        <numerusform>Wählen Sie mindestens eine.</numerusform>
        <numerusform>Wählen Sie mindestens zwei zum Vergleichen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Numbers that the chart can show</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Zahlen, die das Diagramm zeigen kann</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Colour</source>
      <extracomment>Button</extracomment>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Down</source>
      <extracomment>Button</extracomment>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Up</source>
      <extracomment>Button</extracomment>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <location filename="../src/briefing_app/ui/comments/writing.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/editing/text_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <location filename="../src/briefing_app/ui/kit/dialogs/question.py" />
      <location filename="../src/briefing_app/ui/kit/waiting/progress_strip.py" />
      <source>Cancel</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>{n} shown; the last of them is the whole.</source>
      <extracomment>{n} is a number; beside one it is: {n} shown; the last of them is the whole.</extracomment>
      <translation>
        <numerusform>{n} gezeigt; die letzte ist das Ganze.</numerusform>
        <numerusform>{n} gezeigt; die letzte davon ist das Ganze.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>{n} shown.</source>
      <extracomment>{n} is a number; beside one it is: {n} shown.</extracomment>
      <translation>
        <numerusform>{n} gezeigt.</numerusform>
        <numerusform>{n} gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>A part needs its whole: choose two.</source>
      <translation>Ein Teil braucht sein Ganzes: Wählen Sie zwei.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>New chart</source>
      <translation>Neues Diagramm</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Items of the chart</source>
      <translation>Werte des Diagramms</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Title: the point in a sentence</source>
      <translation>Titel: das Wesentliche in einem Satz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Add chart</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Diagramm hinzufügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Keep items</source>
      <extracomment>Button</extracomment>
      <translation>Werte übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>in colour</source>
      <translation>farbig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;Kind</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>&amp;Art</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;Remove chart</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Diagramm &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;New chart from a table…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>&amp;Neues Diagramm aus einer Tabelle…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Add chart: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Diagramm hinzufügen: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Dismiss: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Verwerfen: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Offered: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Vorgeschlagen: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>Offered charts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Vorgeschlagene Diagramme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>New chart from a table…</source>
      <translation>Neues Diagramm aus einer Tabelle…</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>{n} more</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: {n} more</extracomment>
      <translation>
        <numerusform>{n} weiteres</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>Added the chart “{title}”.</source>
      <translation>Das Diagramm „{title}“ wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>No table of this briefing has a column with two numbers to compare.</source>
      <translation>Keine Tabelle dieses Briefings hat eine Spalte mit zwei Zahlen zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Space chooses the columns to draw; each gives a chart.</source>
      <translation>Die Leertaste wählt die Spalten; jede ergibt ein Diagramm.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>New chart from a table</source>
      <translation>Neues Diagramm aus einer Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>New chart from “{name}”</source>
      <translation>Neues Diagramm aus „{name}“</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Add {n} charts</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Add chart</extracomment>
      <translation>
        <numerusform>Diagramm hinzufügen</numerusform>
        <numerusform>{n} Diagramme hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>There is no table yet. File ▸ Add a table puts one beside the article.</source>
      <translation>Es gibt noch keine Tabelle. Datei ▸ Tabelle hinzufügen stellt eine neben den Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>F2 corrects a cell; head and unit of its column are below. Choose several cells with Ctrl or Shift to draw them.</source>
      <translation>F2 korrigiert eine Zelle; Kopf und Einheit ihrer Spalte stehen unten. Mit Strg oder Umschalt wählen Sie mehrere Zellen für ein Diagramm.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Name of the table</source>
      <translation>Name der Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Head of the column</source>
      <translation>Kopf der Spalte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Unit, such as euros, % or people</source>
      <translation>Einheit, etwa Euro, % oder Menschen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <location filename="../src/briefing_app/viewmodels/charts/tables.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Remove table</source>
      <extracomment>Button</extracomment>
      <translation>Tabelle entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Check the article against it</source>
      <extracomment>Button</extracomment>
      <translation>Artikel daran prüfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Chart this column</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Spalte als Diagramm</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>Close</source>
      <extracomment>Button</extracomment>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Rows of the table</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Chart these cells</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Zellen als Diagramm</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Correct…</source>
      <translation>Korrigieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Go to its row</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Zu ihrer Zeile</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>The title states the point. What stands in { } is computed, and follows the figures.</source>
      <translation>Der Titel sagt das Wesentliche. Was in { } steht, wird berechnet und folgt den Kennzahlen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count} of {most} words</source>
      <translation>{count} von {most} Wörtern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Words of the chart</source>
      <translation>Texte des Diagramms</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Title</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Subtitle: what, and in which unit</source>
      <translation>Untertitel: was, und in welcher Einheit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Source line</source>
      <translation>Quellenzeile</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>the publishers of what it shows</source>
      <extracomment>Shown in an empty field</extracomment>
      <translation>die Herausgeber des Gezeigten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Keep words</source>
      <extracomment>Button</extracomment>
      <translation>Texte übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>A chart needs a title.</source>
      <translation>Ein Diagramm braucht einen Titel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Insert</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}: too long by {excess}.</source>
      <translation>{count}: um {excess} zu lang.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}. What stands in {{ }} cannot be computed here; take it out.</source>
      <translation>{count}. Was in {{ }} steht, lässt sich hier nicht berechnen; nehmen Sie es heraus.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}. It reads: {reads}</source>
      <translation>{count}. Gelesen wird: {reads}</translation>
    </message>
  </context>
  <context>
    <name>ui/comments</name>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Comments</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Close the comments</source>
      <translation>Kommentare schließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Go to its words</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Zur Textstelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Print on the sheet</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Auf dem Blatt drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Resolve comment</source>
      <translation>Kommentar erledigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Open comment again</source>
      <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Print comment</source>
      <translation>Kommentar drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Keep comment off the sheet</source>
      <translation>Kommentar nicht drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Delete comment</source>
      <translation>Kommentar löschen</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Hide {n} resolved</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Hide {n} resolved</extracomment>
      <translation>
        <numerusform>{n} erledigten ausblenden</numerusform>
        <numerusform>{n} erledigte ausblenden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Show {n} resolved</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Show {n} resolved</extracomment>
      <translation>
        <numerusform>{n} erledigten zeigen</numerusform>
        <numerusform>{n} erledigte zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Answer comment</source>
      <translation>Kommentar beantworten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Edit comment</source>
      <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Edit…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Delete</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Reply</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Resolve</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Erledigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Open again</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>on the sheet</source>
      <translation>auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Select words in the article, or choose a figure or a table's number, to comment on</source>
      <translation>Wählen Sie Wörter im Artikel, eine Kennzahl oder eine Zahl einer Tabelle zum Kommentieren aus</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Finish the comment that you are writing first</source>
      <translation>Schreiben Sie zuerst den angefangenen Kommentar fertig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>This briefing can only be read</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Dieses Briefing lässt sich nur lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/writing.py" />
      <source>Ctrl+Enter keeps it, Esc gives it up</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Strg+Eingabe übernimmt, Esc verwirft</translation>
    </message>
  </context>
  <context>
    <name>ui/compare</name>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>This holds no article to compare with; choose an article or a briefing.</source>
      <translation>Das enthält keinen Artikel zum Vergleichen; wählen Sie einen Artikel oder ein Briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Compare with {name}</source>
      <translation>Mit {name} vergleichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Articles and briefings ({endings})</source>
      <translation>Artikel und Briefings ({endings})</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>There is no article here to compare with another</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Hier ist kein Artikel, der sich vergleichen ließe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>This briefing is open read-only; save it under another name to keep a comparison.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Dieses Briefing ist schreibgeschützt geöffnet; speichern Sie es unter anderem Namen, um einen Vergleich zu behalten.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>The two texts could not be compared ({outcome}).</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die zwei Texte ließen sich nicht vergleichen ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/filter_bar.py" />
      <source>Which rows are listed</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/filter_bar.py" />
      <source>{name} · key {number}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{name} · Taste {number}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/foot.py" />
      <source>↑ ↓ walk · N next difference · P the one before · 1–4 what is listed · Del not the same thing · Ctrl+C copy · Esc done</source>
      <translation>↑ ↓ gehen · N nächster Unterschied · P voriger · 1–4 was gezeigt wird · Entf nicht dasselbe · Strg+C kopieren · Esc fertig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/foot.py" />
      <source>↑ ↓ walk · N, P differences · 1–4 list · Del not the same · Esc done</source>
      <translation>↑ ↓ gehen · N, P Unterschiede · 1–4 Liste · Entf nicht dasselbe · Esc fertig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Other source ▾</source>
      <translation>Andere Quelle ▾</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Other source</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Andere Quelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Copy the list as text (Ctrl+C)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die Liste als Text kopieren (Strg+C)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <source>Done</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Compare with another file…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Mit anderer Datei vergleichen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Take this source away</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Diese Quelle wegnehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/rows_view.py" />
      <source>What both sources say</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Was beide Quellen sagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>No number of the two texts is about the same thing.</source>
      <translation>Keine Zahl der beiden Texte handelt vom selben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>There is nothing of this kind.</source>
      <translation>Davon gibt es nichts.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>This briefing is open read-only; save it under another name to change it.</source>
      <translation>Dieses Briefing ist schreibgeschützt geöffnet; speichern Sie es unter anderem Namen, um es zu ändern.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Copied the list.</source>
      <translation>Die Liste wurde kopiert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>This article</source>
      <translation>Dieser Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>The other source</source>
      <translation>Die andere Quelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Not about the same thing</source>
      <translation>Nicht dasselbe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Take a source away</source>
      <translation>Quelle wegnehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Took the source away. Ctrl+Z brings it back.</source>
      <translation>Die Quelle wurde weggenommen. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Only a pair can be taken apart.</source>
      <translation>Nur ein Paar lässt sich trennen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Taken apart: not about the same thing. Ctrl+Z brings it back.</source>
      <translation>Getrennt: nicht dasselbe. Strg+Z macht es rückgängig.</translation>
    </message>
  </context>
  <context>
    <name>ui/documents</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>New briefing</source>
      <translation>Neues Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Paste or type the text. Its first line is the headline.</source>
      <translation>Fügen Sie den Text ein oder tippen Sie ihn. Die erste Zeile ist die Überschrift.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Open</source>
      <extracomment>Button</extracomment>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Add a table</source>
      <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Only texts, pages and tables have an encoding to choose</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Nur Texte, Seiten und Tabellen haben eine wählbare Kodierung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>All that can be read</source>
      <translation>Alles, was sich lesen lässt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Briefings</source>
      <translation>Briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Unsaved changes</source>
      <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Without saving, what you changed since the last time is lost.</source>
      <translation>Ohne Speichern geht verloren, was Sie seit dem letzten Mal geändert haben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/naming.py" />
      <source>this briefing</source>
      <translation>dieses Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/neighbours.py" />
      <source>A second window for “{name}” could not be started; open it here instead.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Ein zweites Fenster für „{name}“ ließ sich nicht starten; öffnen Sie es stattdessen hier.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>There is no text on the clipboard; copy the article first.</source>
      <translation>In der Zwischenablage ist kein Text; kopieren Sie zuerst den Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>the attachment</source>
      <translation>den Anhang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the text</source>
      <translation>den Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>the copied text</source>
      <translation>den kopierten Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>Reading {name}…</source>
      <translation>Gelesen wird: {name}…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>“{name}” is not there; it may have been moved or renamed.</source>
      <translation>„{name}“ ist nicht da; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>This</source>
      <translation>Das</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>{named} holds no table; choose a CSV, TSV or Excel file, or use Open.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{named} enthält keine Tabelle; wählen Sie eine CSV-, TSV- oder Excel-Datei, oder nehmen Sie Öffnen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>Reading {name} stopped</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Lesen angehalten: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Briefings (*.briefing)</source>
      <translation>Briefings (*.briefing)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>There is no saved briefing to go back to, because this one was never saved; Undo takes your edits back one by one.</source>
      <translation>Es gibt kein gespeichertes Briefing, zu dem Sie zurückkönnten, denn dieses wurde nie gespeichert; Rückgängig nimmt Ihre Änderungen einzeln zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Revert to the saved briefing</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Zurück zum gespeicherten Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Saved “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>A copy is in “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Eine Kopie ist in „{name}“</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Save as</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>“{name}” was not saved because {somebody_else} has it open; save it under another name.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{name}“ wurde nicht gespeichert, weil {somebody_else} die Datei geöffnet hat; speichern Sie sie unter anderem Namen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>This briefing is open for reading only; nothing has changed</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Dieses Briefing ist nur zum Lesen offen; nichts hat sich geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>This is the saved briefing again; Undo brings your edits back</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das ist wieder das gespeicherte Briefing; Rückgängig holt Ihre Änderungen zurück</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Add {n} tables</source>
      <extracomment>{n} is a number; beside one it is: Add a table</extracomment>
      <translation>
        <numerusform>Tabelle hinzufügen</numerusform>
        <numerusform>{n} Tabellen hinzufügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{n} rows</source>
      <extracomment>{n} is a number; beside one it is: {n} row</extracomment>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Added {names} with {rows}</source>
      <translation>{names} hinzugefügt, mit {rows}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{n} claims can be checked now</source>
      <extracomment>{n} is a number; beside one it is: {n} claim can be checked now</extracomment>
      <translation>
        <numerusform>{n} Aussage lässt sich jetzt prüfen</numerusform>
        <numerusform>{n} Aussagen lassen sich jetzt prüfen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{names} is there already</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{names} ist schon da</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>The briefing changed meanwhile; check it again.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das Briefing hat sich inzwischen geändert; prüfen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Check against a table</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>An einer Tabelle prüfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Nothing new: no claim can be checked against this table</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Nichts Neues: Keine Aussage lässt sich an dieser Tabelle prüfen</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/disk</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>Changed elsewhere</source>
      <translation>Anderswo geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>“{name}” was changed by another program</source>
      <translation>„{name}“ wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>It holds something else than when you opened or saved it here. Saving over it would lose that.</source>
      <translation>Es enthält etwas anderes als beim Öffnen oder Speichern hier. Überschreiben ginge zu dessen Lasten.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>Save over it</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>The file was changed elsewhere</source>
      <translation>Die Datei wurde anderswo geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Not now</source>
      <extracomment>Button</extracomment>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Show what differs</source>
      <extracomment>Button</extracomment>
      <translation>Unterschiede zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Save it again</source>
      <extracomment>Button</extracomment>
      <translation>Erneut speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>key figure</source>
      <translation>Schlüsselzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>used</source>
      <translation>verwendet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>set aside</source>
      <translation>beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/text_dialog.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Standfirst</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Kicker, the line above the headline</source>
      <translation>Dachzeile, die Zeile über der Überschrift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>yours</source>
      <translation>Ihre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>another</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>“{name}” was changed by another program.</source>
      <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Two versions</source>
      <translation>Zwei Fassungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Keep what is here</source>
      <translation>Behalten, was hier ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Take what is in the file</source>
      <translation>Nehmen, was in der Datei ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Taking the file's version is one step; Undo brings yours back.</source>
      <translation>Die Fassung der Datei zu nehmen ist ein Schritt; Rückgängig holt Ihre zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>The file is called “{name}” now; it is saved there</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die Datei heißt jetzt „{name}“; dort wird gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>“{name}” is no longer in “{folder}”: it was removed or moved to another folder. What is open here is all there is of it here.</source>
      <translation>„{name}“ ist nicht mehr in „{folder}“: Die Datei wurde entfernt oder in einen anderen Ordner verschoben. Was hier offen ist, ist alles, was hier davon da ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>What you changed here is not in it.</source>
      <translation>Was Sie hier geändert haben, ist nicht darin.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Read-only</source>
      <translation>Schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Take it over…</source>
      <extracomment>Button</extracomment>
      <translation>Übernehmen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Try again</source>
      <extracomment>Button</extracomment>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Open a copy</source>
      <extracomment>Button</extracomment>
      <translation>Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>This is a copy; save it under a name of its own</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Dies ist eine Kopie; speichern Sie sie unter eigenem Namen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take “{name}” over from {somebody_else}?</source>
      <translation>„{name}“ von {somebody_else} übernehmen?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>It has been open there since {since}. If somebody still works on it, both windows say so when the other one saves, and ask before one version takes the place of the other. Ask first if you can.</source>
      <translation>Sie ist dort seit {since} offen. Arbeitet noch jemand daran, sagen es beide Fenster, wenn im anderen gespeichert wird, und fragen, bevor eine Fassung die andere ersetzt. Fragen Sie zuerst nach, wenn es geht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>“{name}” can be changed here now</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{name}“ lässt sich jetzt hier ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>“{name}” opens read-only because {somebody_else} has it open since {since}.</source>
      <translation>„{name}“ ist schreibgeschützt, weil {somebody_else} die Datei seit {since} geöffnet hat.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/editing</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>The figure of this cell, claims and charts follow what you write.</source>
      <translation>Die Kennzahl dieser Zelle, Aussagen und Diagramme folgen dem, was Sie schreiben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Figures, claims and charts follow what you write. A figure whose words go is said to be lost.</source>
      <translation>Kennzahlen, Aussagen und Diagramme folgen dem, was Sie schreiben. Eine Kennzahl, deren Wörter verschwinden, wird als verloren gemeldet.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Correct</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Correct cell</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Zelle korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Correct text</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Text korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Text of the cell</source>
      <translation>Text der Zelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Select the words of one cell to correct it</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Wählen Sie die Wörter einer Zelle aus, um sie zu korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Text of the paragraph</source>
      <translation>Text des Absatzes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Date (2023-05-02)</source>
      <translation>Datum (2023-05-02)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Note on the source</source>
      <translation>Notiz zur Quelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Briefing details</source>
      <translation>Details des Briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>A language tag such as en, en-GB or de</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Ein Sprachkürzel wie en, en-GB oder de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Language tag, such as en or de</source>
      <translation>Sprachkürzel, etwa en oder de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Money: a sign without a country means</source>
      <translation>Geld: Ein Zeichen ohne Land bedeutet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>What the sign of money means</source>
      <translation>Was das Geldzeichen bedeutet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Change</source>
      <extracomment>Button</extracomment>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Source: {field}</source>
      <translation>Quelle: {field}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Details changed; {n} figures follow</source>
      <extracomment>{n} is a number; beside one it is: Details changed; 1 figure follows</extracomment>
      <translation>
        <numerusform>Details geändert; eine Kennzahl folgt</numerusform>
        <numerusform>Details geändert; {n} Kennzahlen folgen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Details changed</source>
      <translation>Details geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Overrule a claim</source>
      <translation>Aussage überstimmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Let the sum answer</source>
      <extracomment>Button</extracomment>
      <translation>Die Rechnung gelten lassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Remove note</source>
      <extracomment>Button</extracomment>
      <translation>Notiz entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Undone: {step}</source>
      <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Done again: {step}</source>
      <translation>Wiederhergestellt: {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Change details</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Details ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Select the words to correct in the article first</source>
      <translation>Wählen Sie zuerst die zu korrigierenden Wörter im Artikel aus</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>There is no claim here to overrule</source>
      <translation>Hier ist keine Aussage zum Überstimmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Go to a card first</source>
      <translation>Gehen Sie zuerst zu einer Karte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Move card</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Card {to} of {count}</source>
      <translation>Karte {to} von {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Change note</source>
      <translation>Notiz ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Write note</source>
      <translation>Notiz schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Notes are yours: they are kept in the briefing and not shown to the room.</source>
      <translation>Notizen gehören Ihnen: Sie bleiben im Briefing und werden dem Saal nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>What the note is about</source>
      <translation>Wovon die Notiz handelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Keep note</source>
      <extracomment>Sentence told once, at the lower edge of the window
Button</extracomment>
      <translation>Notiz übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>The whole briefing</source>
      <translation>Das ganze Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Chart: {title}</source>
      <translation>Diagramm: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Figure {numbers}: {figure}</source>
      <translation>Kennzahl {numbers}: {figure}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Claim: “{exact}”</source>
      <translation>Aussage: „{exact}“</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Your answer stands above the sum, with its reason: on card, slide, sheet and in the list.</source>
      <translation>Ihre Antwort steht über der Rechnung, mit ihrem Grund: auf Karte, Folie, Blatt und in der Liste.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Write the reason: others will read it beside the sum.</source>
      <translation>Schreiben Sie den Grund: Andere lesen ihn neben der Rechnung.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It holds</source>
      <translation>Sie stimmt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It fails</source>
      <translation>Sie stimmt nicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It cannot be checked</source>
      <translation>Sie lässt sich nicht prüfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>The claim</source>
      <translation>Die Aussage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Overrule</source>
      <extracomment>Button</extracomment>
      <translation>Überstimmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it cannot be checked</source>
      <translation>Nach der Rechnung lässt sie sich nicht prüfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it holds</source>
      <translation>Nach der Rechnung stimmt sie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it fails</source>
      <translation>Nach der Rechnung stimmt sie nicht</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/inside</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Western (windows-1252)</source>
      <translation>Westlich (windows-1252)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Western (Mac Roman)</source>
      <translation>Westlich (Mac Roman)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Central European (windows-1250)</source>
      <translation>Mitteleuropäisch (windows-1250)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Cyrillic (windows-1251)</source>
      <translation>Kyrillisch (windows-1251)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Greek (windows-1253)</source>
      <translation>Griechisch (windows-1253)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Turkish (windows-1254)</source>
      <translation>Türkisch (windows-1254)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Hebrew (windows-1255)</source>
      <translation>Hebräisch (windows-1255)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Arabic (windows-1256)</source>
      <translation>Arabisch (windows-1256)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinesisch, vereinfacht (GB18030)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Encodings</source>
      <translation>Kodierungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Read again</source>
      <extracomment>Button</extracomment>
      <translation>Erneut lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Choose the line that looks right; the file is read again.</source>
      <translation>Wählen Sie die Zeile, die richtig aussieht; die Datei wird erneut gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>(plain letters only)</source>
      <translation>(nur einfache Buchstaben)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Enter takes words in as a paragraph where they stood, or opens what opens by itself. Undo takes them out again.</source>
      <translation>Eingabe nimmt Wörter dort als Absatz auf, wo sie standen, oder öffnet, was sich für sich öffnen lässt. Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Everything in the file is in the article.</source>
      <translation>Alles aus der Datei steht im Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>What was left out</source>
      <translation>Was weggelassen wurde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>{kind}, {times} times</source>
      <translation>{kind}, {times}-mal</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>opens by itself</source>
      <translation>öffnet sich für sich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Take it in</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>The original is not kept with this briefing, so it cannot be compared</source>
      <translation>Das Original ist nicht bei diesem Briefing, darum lässt es sich nicht vergleichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Comparing with the original…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Vergleich mit dem Original…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Take words in</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Wörter aufnehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Taken in</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>The original could not be compared: {words}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das Original ließ sich nicht vergleichen: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <source>Choose a text</source>
      <translation>Text wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <source>Texts in this file</source>
      <translation>Texte in dieser Datei</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/recovery</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Briefing did not end as it should. Your work was kept. Put aside, it is not offered again but stays on this machine; later, it is offered at the next start.</source>
      <translation>Briefing wurde nicht richtig beendet. Ihre Arbeit ist erhalten. Beiseitegelegt wird sie nicht mehr angeboten, bleibt aber auf diesem Rechner; mit Später wird sie beim nächsten Start angeboten.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Your work can be recovered</source>
      <translation>Ihre Arbeit lässt sich wiederherstellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Recover work</source>
      <translation>Arbeit wiederherstellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Put aside</source>
      <extracomment>Button</extracomment>
      <translation>Beiseitelegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Later</source>
      <extracomment>Button</extracomment>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Recover</source>
      <extracomment>Button</extracomment>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Kept {when}</source>
      <translation>Gesichert {when}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Damaged work</source>
      <translation>Beschädigte Arbeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>“{name}” was put aside</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{name}“ wurde beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Recover unsaved work</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>Differs from the file in {listed}.</source>
      <translation>Unterschiede zur Datei: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>What is here differs from the file in {listed}.</source>
      <translation>Unterschiede zwischen hier und der Datei: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>on {day} at {clock}</source>
      <translation>am {day} um {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>{first} and {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the details</source>
      <translation>die Details</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the tables</source>
      <translation>die Tabellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the charts</source>
      <translation>die Diagramme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the notes</source>
      <translation>die Notizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the order of the cards</source>
      <translation>die Reihenfolge der Karten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the claims</source>
      <translation>die Aussagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the relations</source>
      <translation>die Beziehungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the slides</source>
      <translation>die Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the sheet</source>
      <translation>das Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the quotations</source>
      <translation>die Zitate</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the other sources</source>
      <translation>die anderen Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the sign-offs</source>
      <translation>die Freigaben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the comments</source>
      <translation>die Kommentare</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>draft or embargo</source>
      <translation>Entwurf oder Sperrfrist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>It was never saved, or its file is gone. {figures}.</source>
      <translation>Nie gespeichert, oder die Datei ist weg. {figures}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>The file holds the same.</source>
      <translation>Die Datei enthält dasselbe.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>Differs from the file.</source>
      <translation>Weicht von der Datei ab.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>What is here differs from the file.</source>
      <translation>Was hier ist, weicht von der Datei ab.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>today at {clock}</source>
      <translation>heute um {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>yesterday at {clock}</source>
      <translation>gestern um {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>at an unknown time</source>
      <translation>zu unbekannter Zeit</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures changed</source>
      <extracomment>{n} is a number; beside one it is: {n} figure changed</extracomment>
      <translation>
        <numerusform>{n} Kennzahl geändert</numerusform>
        <numerusform>{n} Kennzahlen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>{n} figures added</source>
      <extracomment>{n} is a number; beside one it is: {n} figure added</extracomment>
      <translation>
        <numerusform>{n} Kennzahl dazugekommen</numerusform>
        <numerusform>{n} Kennzahlen dazugekommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>{n} figures removed</source>
      <extracomment>{n} is a number; beside one it is: {n} figure removed</extracomment>
      <translation>
        <numerusform>{n} Kennzahl entfernt</numerusform>
        <numerusform>{n} Kennzahlen entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} figures</source>
      <extracomment>{n} is a number; beside one it is: {n} figure</extracomment>
      <translation>
        <numerusform>{n} Kennzahl</numerusform>
        <numerusform>{n} Kennzahlen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ui/documents/review</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Mark as draft</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Als Entwurf kennzeichnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Take the draft mark off</source>
      <translation>Entwurf-Kennzeichen entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Embargo</source>
      <translation>Sperrfrist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Until when may nothing of this be said? Write 2023-05-03 10:00; empty for no embargo.</source>
      <translation>Bis wann darf nichts davon gesagt werden? Schreiben Sie 2023-05-03 10:00; leer für keine Sperrfrist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Set</source>
      <translation>Festlegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Set embargo</source>
      <translation>Sperrfrist festlegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Lift embargo</source>
      <translation>Sperrfrist aufheben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>There are no key figures or claims to be looked at yet</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Es gibt noch keine Schlüsselzahlen oder Aussagen zum Durchsehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>“{words}” is no day and time; write it as 2023-05-03 10:00.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{words}“ ist kein Tag mit Uhrzeit; schreiben Sie 2023-05-03 10:00.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Embargo until {when}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Sperrfrist bis {when}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>No embargo</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Keine Sperrfrist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Doubt</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Anzweifeln</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Sign off</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>R: it is right. D: it is doubtful, with the note below. Arrows go on and back. What is changed afterwards has to be looked at again.</source>
      <translation>R: Es ist richtig. D: Es ist zweifelhaft, mit der Notiz darunter. Die Pfeile gehen vor und zurück. Was danach geändert wird, muss erneut durchgesehen werden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Note, where it is doubtful</source>
      <translation>Notiz, wenn es zweifelhaft ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Back</source>
      <extracomment>Button</extracomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>On</source>
      <extracomment>Button</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Doubtful (D)</source>
      <extracomment>Button</extracomment>
      <translation>Zweifelhaft (D)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Right (R)</source>
      <extracomment>Button</extracomment>
      <translation>Richtig (R)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>{at} of {count} · {left} still to be looked at</source>
      <translation>{at} von {count} · noch {left} durchzusehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Write your name or initials first.</source>
      <translation>Schreiben Sie zuerst Ihren Namen oder Ihr Kürzel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>A note is written: press Doubtful, or empty it.</source>
      <translation>Es steht eine Notiz da: Drücken Sie Zweifelhaft, oder leeren Sie sie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Write what is doubtful first, then press Doubtful.</source>
      <translation>Schreiben Sie zuerst, was zweifelhaft ist, und drücken Sie dann Zweifelhaft.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Nobody has looked at it as it stands now.</source>
      <translation>Niemand hat es so durchgesehen, wie es jetzt ist.</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/versions</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>A new version of the article</source>
      <translation>Eine neue Version des Artikels</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Keep the old version</source>
      <translation>Alte Version behalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>Accept the new version</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Neue Version übernehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Labels, notes and key figures carry over to what is the same.</source>
      <translation>Bezeichnungen, Notizen und Schlüsselzahlen gehen auf Gleiches über.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>Differences</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Show those that are the same</source>
      <translation>Auch die gleichen zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>nothing</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>Open a new version</source>
      <translation>Neue Version öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>There is no article here that could have a new version</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Hier ist kein Artikel, der eine neue Version haben könnte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>This holds no article to compare with; choose the article itself.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das enthält keinen Artikel zum Vergleichen; wählen Sie den Artikel selbst.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>The two versions could not be compared ({outcome}).</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die zwei Versionen ließen sich nicht vergleichen ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>The briefing changed meanwhile; open the new version again.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das Briefing hat sich inzwischen geändert; öffnen Sie die neue Version erneut.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>Of the figures, {listed}.</source>
      <translation>Kennzahlen: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>All figures are the same.</source>
      <translation>Alle Kennzahlen sind gleich.</translation>
    </message>
  </context>
  <context>
    <name>ui/export</name>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Comments, your notes and the originals of the sources never leave this machine.</source>
      <translation>Kommentare, Ihre Notizen und die Originale der Quellen verlassen diesen Rechner nie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Kind of file</source>
      <translation>Art der Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Carry the text of the article</source>
      <translation>Text des Artikels mitgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Carry the presenter’s notes</source>
      <translation>Sprechernotizen mitgeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Export…</source>
      <extracomment>Button</extracomment>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>What travels: {what}.</source>
      <translation>Mitgegeben wird: {what}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>The last export is still being written: try again in a moment.</source>
      <translation>Der letzte Export wird noch geschrieben: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exporting “{name}”…</source>
      <translation>„{name}“ wird exportiert…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exporting “{name}” stopped; nothing was written.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Export von „{name}“ abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exported “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>„{name}“ exportiert</translation>
    </message>
  </context>
  <context>
    <name>ui/kit</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;w…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Neu…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Paste or type a text and read it</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Einen Text einfügen oder tippen und lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Open…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Öffnen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a briefing or an article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ein Briefing oder einen Artikel öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a &amp;folder…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>List the briefings of a folder, and search through all of them</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Briefings eines Ordners auflisten und in allen suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;New from clipboard</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Neu aus &amp;Zwischenablage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the copied text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den kopierten Text lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a new vers&amp;ion of the article…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Neue &amp;Version des Artikels öffnen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what changed, and put it in place of the old one</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Sehen, was sich geändert hat, und die alte ersetzen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mpare with another source…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Mit anderer Quelle vergleichen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Set another article beside this one, and see where their numbers differ</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Einen anderen Artikel danebenstellen und sehen, wo ihre Zahlen abweichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>T&amp;wo sources</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Z&amp;wei Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See again what was compared</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den Vergleich wieder zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>What was le&amp;ft out…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Was &amp;weggelassen wurde…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what the file holds besides, and take it in</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Sehen, was die Datei sonst enthält, und es aufnehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Encodin&amp;g…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Kodierung…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the file again, with letters meant otherwise</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Datei mit anderer Kodierung erneut lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Operation &amp;SpecTor</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Operation &amp;SpecTor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the example from law enforcement</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Das Beispiel aus der Strafverfolgung öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Measles in Europe</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Masern in Europa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the example from public health</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Das Beispiel aus dem Gesundheitswesen öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Census 2020</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Zensus 2020</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the example from official statistics</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Das Beispiel aus der amtlichen Statistik öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Save</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save the briefing</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Das Briefing speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save &amp;as…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save the briefing under another name</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Das Briefing unter anderem Namen speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save a cop&amp;y…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write a copy and go on with this one</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Eine Kopie schreiben und hier weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Re&amp;vert to the saved briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Zu&amp;rück zum gespeicherten Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take back all since the last save</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Alles seit dem letzten Speichern zurücknehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Briefing &amp;details…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Details des Briefings…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Title, headline, sources</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Titel, Überschrift, Quellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Add a &amp;table…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Tabelle hinzufügen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Add a table as a source beside the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Eine Tabelle als Quelle neben den Artikel stellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>E&amp;xport…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write slides, a page or the data to a file</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Folien, eine Seite oder die Daten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Print sheet</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Blatt dru&amp;cken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the one-page summary</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Zusammenfassung auf einer Seite sehen und drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print s&amp;lides</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Foli&amp;en drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the slides, several a page</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Folien sehen und drucken, mehrere je Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print notes as hando&amp;ut</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Notizen &amp;als Handzettel drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the slides with their notes</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Folien mit ihren Notizen sehen und drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print t&amp;he article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Artike&amp;l drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print it with marked figures</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ihn mit markierten Kennzahlen sehen und drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Close briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Briefing sc&amp;hließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go back to the start page</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Zurück zur Startseite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Quit</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Leave Briefing</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Briefing verlassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Undo</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take the last change back</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Redo</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make the change again</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Änderung wieder machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Copy</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy what is selected, or the figure that is chosen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Auswahl oder die gewählte Kennzahl kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy with &amp;source</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy with its evidence</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mit dem Beleg kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Select &amp;all</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Select the whole article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den ganzen Artikel auswählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Find in the article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find words in the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Wörter im Artikel suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find &amp;next</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the next hit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find &amp;previous</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the hit before</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Let go</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Loslassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Let go of the figure that is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die hervorgehobene Kennzahl loslassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Correct te&amp;xt…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Text korrigieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Correct a paragraph of the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Einen Absatz des Artikels korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>No&amp;te…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write a note about what is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Eine Notiz zum Hervorgehobenen schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mment…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ko&amp;mmentar…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Comment on the words or the figure</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Wörter oder die Kennzahl kommentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mments</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Kommentare</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read and answer the comments</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Kommentare lesen und beantworten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the card &amp;back</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Karte vor&amp;ziehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>One place to the front</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Einen Platz nach vorn</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the card &amp;on</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Karte zurückst&amp;ellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>One place to the end</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Einen Platz nach hinten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Pr&amp;eferences…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>E&amp;instellungen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Change how Briefing works</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ändern, wie Briefing arbeitet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Article and figures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Artikel und Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the article beside its figures</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den Artikel neben seinen Kennzahlen lesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Figures beside the article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Kenn&amp;zahlen neben dem Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show or hide the rail</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Seitenleiste zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the a&amp;rticle</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Zum A&amp;rtikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mit der Tastatur zum Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the fi&amp;gures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Z&amp;u den Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the cards</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mit der Tastatur zu den Karten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;xt pane</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the next part</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mit der Tastatur zum nächsten Bereich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Zoom &amp;in</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make everything larger</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Alles größer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Zoom &amp;out</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Verk&amp;leinern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make everything smaller</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Alles kleiner</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Usual size</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ü&amp;bliche Größe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go back to 100 %</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Zurück zu 100 %</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>As the &amp;system</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Follow the system</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Dem System folgen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Light</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Dark text on light ground</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Dark</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light text on dark ground</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;High contrast</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Strongest contrast</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Stärkster Kontrast</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Fu&amp;ll screen</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>V&amp;ollbild</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Use the whole screen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Go through the figures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Zahlen durchgehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Decide on every number found</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Über jede gefundene Zahl entscheiden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Make a figure of the selection</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Auswahl zur Kennzahl machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take the selected words as a figure</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die ausgewählten Wörter als Kennzahl nehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>C&amp;hart of this figure…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Diagramm dieser Kennzahl…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Compare it with others like it, or several chosen with Ctrl or Shift</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Sie mit ähnlichen vergleichen, oder mehrere, mit Strg oder Umschalt gewählt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Tables…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Tabellen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See the tables, correct heads and units, draw columns</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Tabellen sehen, Köpfe und Einheiten korrigieren, Spalten zeichnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Next figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Nächste Kennzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light the next figure of the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die nächste Kennzahl im Text hervorheben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Previous figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Vorige Kennzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light the figure before in the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die vorige Kennzahl im Text hervorheben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Claims and their sums</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>A&amp;ussagen und ihre Rechnung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what holds and what does not</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Sehen, was stimmt und was nicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Overrule a claim…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Aussage ü&amp;berstimmen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Decide about a claim against its sum, with the reason</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Gegen die Rechnung über eine Aussage entscheiden, mit dem Grund</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>S&amp;ign off…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Freigeben…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go through key figures and claims, as a second</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Schlüsselzahlen und Aussagen als Zweite oder Zweiter durchsehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Mar&amp;k as draft</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Als Ent&amp;wurf kennzeichnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Say on every output that it is a draft</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Auf jeder Ausgabe sagen, dass es ein Entwurf ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Em&amp;bargo…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Sperrfr&amp;ist…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Say on every output until when nothing may be said</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Auf jeder Ausgabe sagen, bis wann nichts gesagt werden darf</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Present</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show the slides on the big screen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die Folien auf der großen Leinwand zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present from this &amp;figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ab dieser &amp;Kennzahl präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Begin with the slide of what is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mit der Folie des Hervorgehobenen beginnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present in a &amp;window</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>In einem &amp;Fenster präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>For a shared window in a call</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Für ein geteiltes Fenster in einem Anruf</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Slide of the s&amp;election</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Folie aus der &amp;Auswahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Quote the chosen words on a slide</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Die gewählten Wörter auf einer Folie zitieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Rehearse</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>P&amp;roben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present and keep the time of every slide</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Präsentieren und die Zeit jeder Folie festhalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Slides</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>F&amp;olien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Order, notes and times of the slides</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Reihenfolge, Notizen und Zeiten der Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Light stage</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Helle Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Dark text on light ground on the stage</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Dunkler Text auf hellem Grund auf der Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Reduce &amp;motion</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>No fades and no growing bars</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Kein Überblenden und keine wachsenden Balken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Five-minute guide</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Fünf-Minuten-Rundgang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Learn it by doing it, with the example</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Am Beispiel lernen, indem Sie es tun</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;xt step of the guide</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Nächster Schritt des Rundgangs</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>While the guide is shown: go on</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Solange der Rundgang gezeigt wird: weiter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and search all shortcuts</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Alle Tastenkürzel sehen und durchsuchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show the &amp;log</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the folder with the log</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Den Ordner mit dem Protokoll öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;About Briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Über Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Version and licence</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Version und Lizenz</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/kit/finder.py" />
      <source>{n} found</source>
      <extracomment>{n} is a number; beside one it is: {n} found</extracomment>
      <translation>
        <numerusform>{n} gefunden</numerusform>
        <numerusform>{n} gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/finder.py" />
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
  </context>
  <context>
    <name>ui/kit/dialogs</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/question.py" />
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/question.py" />
      <source>Don’t save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Before saving</source>
      <translation>Vor dem Speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Saving changes more of “{name}” than its content</source>
      <translation>Speichern ändert mehr an „{name}“ als den Inhalt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>It belongs to {owner}; after saving it belongs to you.</source>
      <translation>Die Datei gehört {owner}; nach dem Speichern gehört sie Ihnen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>It has {n} more names in other folders; what stands under them stays as it is.</source>
      <extracomment>{n} is a number; beside one it is: It has one more name in other folders; what stands under it stays as it is.</extracomment>
      <translation>
        <numerusform>Die Datei hat noch einen Namen in einem anderen Ordner; was dort steht, bleibt, wie es ist.</numerusform>
        <numerusform>Die Datei hat noch {n} Namen in anderen Ordnern; was dort steht, bleibt, wie es ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Somebody has seen to it that it is not changed by mistake.</source>
      <translation>Jemand hat dafür gesorgt, dass sie nicht versehentlich geändert wird.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Write-protected</source>
      <translation>Schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>“{name}” is write-protected</source>
      <translation>„{name}“ ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save it anyway</source>
      <translation>Trotzdem speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
  </context>
  <context>
    <name>ui/kit/waiting</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/waiting/progress_strip.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
  </context>
  <context>
    <name>ui/library</name>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Find a word or a number in all briefings</source>
      <translation>Ein Wort oder eine Zahl in allen Briefings suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>A word or a number, in all of them</source>
      <translation>Ein Wort oder eine Zahl, in allen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Briefings of a folder</source>
      <translation>Briefings eines Ordners</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Stop looking</source>
      <extracomment>Button</extracomment>
      <translation>Suche anhalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Look again</source>
      <extracomment>Button</extracomment>
      <translation>Erneut suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/feature.py" />
      <source>Open a folder</source>
      <translation>Ordner öffnen</translation>
    </message>
  </context>
  <context>
    <name>ui/preferences</name>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>No preference has these words.</source>
      <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>Find a preference</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Einstellung suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/row.py" />
      <source>This folder is not there; the one that was used last is offered</source>
      <translation>Dieser Ordner ist nicht da; angeboten wird der zuletzt benutzte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/row.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
  </context>
  <context>
    <name>ui/present</name>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>Select the words of the article that should stand on a slide.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Wählen Sie die Wörter des Artikels aus, die auf einer Folie stehen sollen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>Add quotation</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Zitat hinzufügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>These words have a slide already.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Diese Wörter haben schon eine Folie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>→ ↓ Space Enter PgDn N, click</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>→ ↓ Leertaste Eingabe Bild↓ N, Klick</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>next slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>nächste Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>← ↑ Backspace PgUp P, right click</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>← ↑ Rücktaste Bild↑ P, Rechtsklick</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>slide before</source>
      <extracomment>What the keys do</extracomment>
      <translation>vorige Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Home, End</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>first, last slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>erste, letzte Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a number, Enter</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>eine Zahl, Eingabe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>that slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>diese Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>B or .   W or ,</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>B oder .   W oder ,</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>black, white; once more restores</source>
      <extracomment>What the keys do</extracomment>
      <translation>schwarz, weiß; noch einmal stellt wieder her</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>freeze what the room sees, and go on alone</source>
      <extracomment>What the keys do</extracomment>
      <translation>einfrieren, was der Saal sieht, und allein weitergehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>evidence: the article around the sentence; ↑ ↓ and the wheel scroll</source>
      <extracomment>What the keys do</extracomment>
      <translation>Beleg: der Artikel um den Satz; ↑ ↓ und das Rad blättern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>all slides; type to filter</source>
      <extracomment>What the keys do</extracomment>
      <translation>alle Folien; tippen zum Filtern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a question: find words and numbers</source>
      <extracomment>What the keys do</extracomment>
      <translation>eine Frage: Wörter und Zahlen suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Z, wheel, two fingers</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Z, Rad, zwei Finger</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>zoom: click a place or drag a rectangle; Z Z zooms into the middle</source>
      <extracomment>What the keys do</extracomment>
      <translation>Lupe: eine Stelle anklicken oder ein Rechteck ziehen; Z Z vergrößert die Mitte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>arrows, dragging</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Pfeile, Ziehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>move over a zoomed slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>über eine vergrößerte Folie gehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the whole slide again</source>
      <extracomment>What the keys do</extracomment>
      <translation>wieder die ganze Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>L, Ctrl+L, Ctrl+2</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>L, Strg+L, Strg+2</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pointer on both screens</source>
      <extracomment>What the keys do</extracomment>
      <translation>Zeiger auf beiden Bildschirmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>O, Ctrl+5</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>O, Strg+5</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>spotlight; the wheel or [ ] size it</source>
      <extracomment>What the keys do</extracomment>
      <translation>Spotlight; Rad oder [ ] ändern die Größe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>D, Ctrl+P, Ctrl+3</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>D, Strg+P, Strg+3</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pen</source>
      <extracomment>What the keys do</extracomment>
      <translation>Stift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>H, Ctrl+I</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>H, Strg+I</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>highlighter</source>
      <extracomment>What the keys do</extracomment>
      <translation>Textmarker</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>X, Ctrl+E, Ctrl+4</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>X, Strg+E, Strg+4</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>eraser, whole strokes</source>
      <extracomment>What the keys do</extracomment>
      <translation>Radierer, ganze Striche</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>1 to 5, 0</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>1 bis 5, 0</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>with a pen or highlighter: its colour; the eraser</source>
      <extracomment>What the keys do</extracomment>
      <translation>mit Stift oder Textmarker: seine Farbe; der Radierer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>thinner, thicker</source>
      <extracomment>What the keys do</extracomment>
      <translation>dünner, dicker</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Strg+Z, Strg+Y oder Strg+Umschalt+Z</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>undo and redo on this slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>rückgängig und wiederholen auf dieser Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Delete or Shift+X</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Entf oder Umschalt+X</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>wipe all off this slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>alles von dieser Folie wischen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>keep the slide with its drawing as a picture</source>
      <extracomment>What the keys do</extracomment>
      <translation>die Folie mit der Zeichnung als Bild behalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+C</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Strg+C</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>copy the slide with its drawing</source>
      <extracomment>What the keys do</extracomment>
      <translation>die Folie mit ihrer Zeichnung kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+A, Ctrl+1</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Strg+A, Strg+1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>lay the tool down</source>
      <extracomment>What the keys do</extracomment>
      <translation>das Werkzeug weglegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>console and stage, where there is one screen</source>
      <extracomment>What the keys do</extracomment>
      <translation>Pult und Bühne, wo es nur einen Bildschirm gibt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>swap screens</source>
      <extracomment>What the keys do</extracomment>
      <translation>Bildschirme tauschen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>T, R or Shift+T</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>T, R oder Umschalt+T</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pause the time; start it again from here</source>
      <extracomment>What the keys do</extracomment>
      <translation>die Zeit anhalten; von hier neu starten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a number, T</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>eine Zahl, T</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the talk's target in minutes; 0 for none</source>
      <extracomment>What the keys do</extracomment>
      <translation>das Ziel des Vortrags in Minuten; 0 für keines</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the clock: time spent or time left</source>
      <extracomment>What the keys do</extracomment>
      <translation>die Uhr: vergangene oder übrige Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>size of the notes</source>
      <extracomment>What the keys do</extracomment>
      <translation>Größe der Notizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>? or F1</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>? oder F1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>these keys</source>
      <extracomment>What the keys do</extracomment>
      <translation>diese Tasten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Esc</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>leave the present state, then end; in the console twice</source>
      <extracomment>What the keys do</extracomment>
      <translation>den jetzigen Zustand verlassen, dann beenden; im Pult zweimal</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>next</source>
      <translation>weiter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>evidence</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>all slides</source>
      <translation>alle Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>black</source>
      <translation>schwarz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>freeze</source>
      <translation>einfrieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>zoom</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pointer</source>
      <translation>Zeiger</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>spotlight</source>
      <translation>Spotlight</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>All slides</source>
      <translation>Alle Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Type to filter</source>
      <translation>Tippen zum Filtern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>A word or a number</source>
      <translation>Ein Wort oder eine Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Which number? Type to filter</source>
      <translation>Welche Zahl? Tippen zum Filtern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/presentation.py" />
      <source>This slide rests on no sentence: there is no evidence to show</source>
      <translation>Diese Folie beruht auf keinem Satz: Es gibt keinen Beleg zu zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Time for this slide</source>
      <translation>Zeit für diese Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Whole talk</source>
      <translation>Ganzer Vortrag</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Hide this slide</source>
      <translation>Diese Folie ausblenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Notes for the presenter</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Notizen für den Vortrag</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Slides</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Folien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change notes</source>
      <translation>Notizen ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change time of slide</source>
      <translation>Zeit der Folie ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Move slide</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Folie verschieben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>no target</source>
      <translation>kein Ziel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>This slide</source>
      <translation>Diese Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Talk</source>
      <translation>Vortrag</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Rehearsed in {time}</source>
      <translation>Geprobt in {time}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change time of talk</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Zeit des Vortrags ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Remove quotation</source>
      <extracomment>Name of a step that can be undone, as in Undo: …
Menu entry. &amp; stands before its access key</extracomment>
      <translation>Zitat entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Show slide</source>
      <translation>Folie zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Hide slide</source>
      <translation>Folie ausblenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/stage.py" />
      <source>Stage</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Bühne</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Control with left or right moves a slide, H hides it or shows it again, Control with C copies it as a picture</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Strg mit links oder rechts verschiebt eine Folie, H blendet sie aus oder wieder ein, Strg mit C kopiert sie als Bild</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Present from here</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Ab hier präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Move left</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Nach links</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Move right</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Show again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Move the slide left</source>
      <translation>Folie nach links</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Move the slide right</source>
      <translation>Folie nach rechts</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Copy the slide as a picture</source>
      <translation>Folie als Bild kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Print the notes</source>
      <translation>Notizen drucken</translation>
    </message>
  </context>
  <context>
    <name>ui/present/console</name>
    <message>
      <location filename="../src/briefing_app/ui/present/console/key_strip.py" />
      <source>{word}, key {key}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>{word}, Taste {key}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>on time</source>
      <translation>pünktlich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{time} late</source>
      <translation>{time} zu spät</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{time} early</source>
      <translation>{time} zu früh</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{now}, {word} {value}, slide {slide}</source>
      <translation>{now}, {word} {value}, Folie {slide}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Time</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Slide</source>
      <translation>Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Over</source>
      <translation>Überzogen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Left</source>
      <translation>Übrig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Elapsed</source>
      <translation>Vergangen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>of</source>
      <comment>elapsed time of target time</comment>
      <translation>von</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Target: {n} minutes</source>
      <extracomment>{n} is a number; beside one it is: Target: {n} minute</extracomment>
      <translation>
        <numerusform>Ziel: {n} Minute</numerusform>
        <numerusform>Ziel: {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Set target</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Ziel setzen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>No target</source>
      <translation>Kein Ziel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>The clock counts the time left</source>
      <translation>Die Uhr zählt die übrige Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>The clock counts the time spent</source>
      <translation>Die Uhr zählt die vergangene Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Rehearse</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Proben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>{number}, you are on {at}</source>
      <translation>{number}, Sie sind auf {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>The last slide</source>
      <translation>Die letzte Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>Console</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Pult</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>On screen</source>
      <translation>Auf der Leinwand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Evidence</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Next</source>
      <translation>Nächste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>No notes for this slide.</source>
      <translation>Keine Notizen zu dieser Folie.</translation>
    </message>
  </context>
  <context>
    <name>ui/present/drawing</name>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>yellow</source>
      <translation>gelb</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>green</source>
      <translation>grün</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>blue</source>
      <translation>blau</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>the text's colour</source>
      <translation>Textfarbe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <source>Slide copied</source>
      <translation>Folie kopiert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <source>Kept as “{name}” in {name2}</source>
      <translation>Als „{name}“ in {name2} behalten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Briefing</source>
      <translation>Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <source>{name}, slide {slide}</source>
      <translation>{name}, Folie {slide}</translation>
    </message>
  </context>
  <context>
    <name>ui/sheet</name>
    <message>
      <location filename="../src/briefing_app/ui/sheet/article_panel.py" />
      <source>The whole article</source>
      <translation>Der ganze Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/article_panel.py" />
      <source>Every figure is marked with its number; figures and checked claims are listed at the end.</source>
      <translation>Jede Kennzahl ist mit ihrer Nummer markiert; Kennzahlen und geprüfte Aussagen stehen am Ende.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/check_list.py" />
      <source>Space ticks, Alt with the arrow keys changes the order.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Die Leertaste hakt ab, Alt mit den Pfeiltasten ändert die Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>The last pages are still on their way to the printer: try again in a moment.</source>
      <translation>Die letzten Seiten sind noch auf dem Weg zum Drucker: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>There is nothing to print yet: open a briefing or an article first.</source>
      <translation>Es gibt noch nichts zu drucken: Öffnen Sie zuerst ein Briefing oder einen Artikel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Handing “{name}” to the printer…</source>
      <translation>„{name}“ wird an den Drucker übergeben…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Printing stopped; nothing was handed to the printer.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Drucken abgebrochen; nichts wurde an den Drucker übergeben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the figure up</source>
      <translation>Kennzahl nach oben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the figure down</source>
      <translation>Kennzahl nach unten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the figures for me</source>
      <translation>Kennzahlen für mich wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the chart up</source>
      <translation>Diagramm nach oben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the chart down</source>
      <translation>Diagramm nach unten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the charts for me</source>
      <translation>Diagramme für mich wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the point up</source>
      <translation>Punkt nach oben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the point down</source>
      <translation>Punkt nach unten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the points for me</source>
      <translation>Punkte für mich wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose for me</source>
      <translation>Für mich wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>The paper that is usual where you are</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Das bei Ihnen übliche Papier</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Change the paper</source>
      <translation>Papier ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Print in grey</source>
      <translation>In Grau drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Print in colour</source>
      <translation>In Farbe drucken</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/sheet/page_view.py" />
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>{n} pages</source>
      <extracomment>{n} is a number; beside one it is: {n} page</extracomment>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_view.py" />
      <source>Preview</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Words of the point</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Text des Punkts</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Select the words that shall stand on the page.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Wählen Sie die Wörter aus, die auf der Seite stehen sollen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Use only the selected words</source>
      <translation>Nur die ausgewählten Wörter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Whole sentence</source>
      <translation>Ganzer Satz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Back to the article</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Zurück zum Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Size of the preview</source>
      <translation>Größe der Vorschau</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Print</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>The pages are being set…</source>
      <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>Options: {document}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Optionen: {document}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Saved as “{name}”.</source>
      <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Sent to “{name}”.</source>
      <translation>An „{name}“ gesendet.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Sent to the printer.</source>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>The printer does not answer: check that it is switched on.</source>
      <translation>Der Drucker antwortet nicht: Prüfen Sie, ob er eingeschaltet ist.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>There is no printer here: save the PDF and print it elsewhere.</source>
      <translation>Hier gibt es keinen Drucker: Speichern Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>The printer stopped in the middle: check its paper.</source>
      <translation>Der Drucker hat mittendrin angehalten: Prüfen Sie das Papier.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
      <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose figures</source>
      <translation>Kennzahlen wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose charts</source>
      <translation>Diagramme wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose points</source>
      <translation>Punkte wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose figures</source>
      <translation>Das Programm Kennzahlen wählen lassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose charts</source>
      <translation>Das Programm Diagramme wählen lassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose points</source>
      <translation>Das Programm Punkte wählen lassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>Draft</source>
      <comment>briefing</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Figures on the sheet</source>
      <translation>Kennzahlen auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Charts on the sheet</source>
      <translation>Diagramme auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Points on the sheet</source>
      <translation>Punkte auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Language of numbers and page words</source>
      <translation>Sprache der Zahlen und Seitenwörter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Allow a second page</source>
      <translation>Eine zweite Seite erlauben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>What the other source says</source>
      <translation>Was die andere Quelle sagt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Lines for notes on empty paper</source>
      <translation>Linien für Notizen auf leerem Papier</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>QR code of the source's address</source>
      <translation>QR-Code mit der Adresse der Quelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Mark</source>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft, or until when nothing may be said</source>
      <translation>Entwurf, oder bis wann nichts gesagt werden darf</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Contact line</source>
      <translation>Kontaktzeile</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Name, telephone, address</source>
      <translation>Name, Telefon, Adresse</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose a logo…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Logo wählen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Remove the logo</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <source>What travels in the file</source>
      <translation>Was die Datei mitnimmt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Extent</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft or embargo mark</source>
      <translation>Entwurf oder Sperrfrist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose the words of a point</source>
      <translation>Text eines Punkts wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the language of the sheet</source>
      <translation>Sprache des Blatts ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show the other source</source>
      <translation>Andere Quelle zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave the other source out</source>
      <translation>Andere Quelle weglassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show lines for notes</source>
      <translation>Linien für Notizen zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave lines for notes out</source>
      <translation>Linien für Notizen weglassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show the QR code</source>
      <translation>QR-Code zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave the QR code out</source>
      <translation>QR-Code weglassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>The source has no web address.</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Die Quelle hat keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose another logo…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Anderes Logo wählen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the mark</source>
      <translation>Kennzeichen ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the contact line</source>
      <translation>Kontaktzeile ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>Slides a page</source>
      <translation>Folien je Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>With notes and lines to write on</source>
      <translation>Mit Notizen und Linien zum Schreiben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>Hidden slides are left out. The order is that of the presentation.</source>
      <translation>Ausgeblendete Folien bleiben weg. Die Reihenfolge ist die der Präsentation.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>All</source>
      <translation>Alles</translation>
    </message>
  </context>
  <context>
    <name>ui/shell</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/figure_menu.py" />
      <source>In the charts</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>In den Diagrammen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Hits</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Close find</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Find</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/ui/shell/reading_actions.py" />
      <source>the article</source>
      <translation>im Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Find in {place}</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Suchen: {place}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>no hits</source>
      <translation>keine Treffer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>{at} of {all}</source>
      <translation>{at} von {all}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Examples</source>
      <translation>Beis&amp;piele</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>Readin&amp;g of the file</source>
      <translation>Wie &amp;gelesen wurde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>F&amp;igures</source>
      <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>Open &amp;recent</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>Zuletzt geö&amp;ffnet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Clear this list</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>&amp;Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/notice.py" />
      <source>Notice</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/notice.py" />
      <source>Close this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/pane_tabs.py" />
      <source>Parts of the page</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Teile der Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/reading_actions.py" />
      <source>this list</source>
      <translation>diese Liste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/split.py" />
      <source>Line between article and figures</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Linie zwischen Artikel und Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/split.py" />
      <source>Move it with the arrow keys</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Show the claims and their sums</source>
      <translation>Die Aussagen und ihre Rechnung zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Status bar</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Statusleiste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>The language of the article</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die Sprache des Artikels</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Go back to the usual size (Ctrl+0)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Zurück zur üblichen Größe (Strg+0)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Zoom {zoom}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Zoom {zoom}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Print sheet</source>
      <translation>Blatt drucken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Present</source>
      <translation>Präsentieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Top bar</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Obere Leiste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Figures {count}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Kennzahlen {count}</translation>
    </message>
  </context>
  <context>
    <name>ui/shell/help</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>Turns an article into a briefing: its figures and charts beside it, its claims checked, for the screen of a meeting room and for one printed page.

It never uses a network: nothing leaves this machine.

Apache License 2.0. Source Sans Pro and Source Serif Pro by Adobe, SIL Open Font License.</source>
      <translation>Macht aus einem Artikel ein Briefing: seine Kennzahlen und Diagramme daneben, seine Aussagen geprüft, für die Leinwand im Sitzungszimmer und für eine gedruckte Seite.

Es nutzt nie ein Netz: Nichts verlässt diesen Rechner.

Apache-Lizenz 2.0. Source Sans Pro und Source Serif Pro von Adobe, SIL Open Font License.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>About Briefing</source>
      <translation>Über Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>Briefing {version}</source>
      <translation>Briefing {version}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/actions.py" />
      <source>The log is {path}.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Das Protokoll liegt unter {path}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/actions.py" />
      <source>No file manager could be started. The log is {path}; its name is on the clipboard now.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Kein Dateimanager ließ sich starten. Das Protokoll liegt unter {path}; sein Name ist jetzt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>What you did last may not have worked; the briefing is still open. Copy the details and send them to whoever looks after Briefing for you. Nothing is sent by itself.</source>
      <translation>Was Sie zuletzt taten, hat vielleicht nicht funktioniert; das Briefing ist noch offen. Kopieren Sie die Einzelheiten und senden Sie sie an die Person, die Briefing für Sie betreut. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Details</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Copy the details</source>
      <extracomment>Button</extracomment>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Go on</source>
      <extracomment>Button</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>They are also in {log}.</source>
      <translation>Sie stehen auch in {log}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Something went wrong in Briefing</source>
      <translation>In Briefing ist etwas schiefgegangen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>✓ Done</source>
      <translation>✓ Erledigt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Next</source>
      <comment>step of the guide</comment>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Close the guide</source>
      <translation>Rundgang schließen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Guide</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Rundgang</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>{at} of {count}</source>
      <translation>{at} von {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Done. Ctrl+F1 goes on.</source>
      <translation>Erledigt. Strg+F1 geht weiter.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Finish</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>End the guide (Ctrl+F1)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Rundgang beenden (Strg+F1)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Go to the next step (Ctrl+F1)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Zum nächsten Schritt (Strg+F1)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Keyboard shortcuts</source>
      <extracomment>Title of a window</extracomment>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Search what you want to do, or a key</source>
      <extracomment>Shown in an empty field</extracomment>
      <translation>Suchen, was Sie tun wollen, oder eine Taste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Search the shortcuts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Shortcuts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Nothing of that name.</source>
      <translation>Nichts unter diesem Namen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Five-minute guide</source>
      <translation>Fünf-Minuten-Rundgang</translation>
    </message>
  </context>
  <context>
    <name>ui/shell/home</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>It is no longer there</source>
      <translation>Nicht mehr da</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>Take it off this list</source>
      <translation>Von dieser Liste nehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>Open {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>{title} öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Drop a file here</source>
      <translation>Datei hier ablegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Text, Word, PDF, a saved web page, a mail, a book, slides; a table stands beside the article. Ctrl+V reads the text that you copied.</source>
      <translation>Text, Word, PDF, eine gespeicherte Webseite, eine E-Mail, ein Buch, Folien; eine Tabelle steht neben dem Artikel. Strg+V liest den kopierten Text.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Open…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Paste</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Choose a file (Ctrl+O)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Datei wählen (Strg+O)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Read the text that you copied (Ctrl+V)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Den kopierten Text lesen (Strg+V)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Operation SpecTor</source>
      <translation>Operation SpecTor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Law enforcement</source>
      <translation>Strafverfolgung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Measles in Europe</source>
      <translation>Masern in Europa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Public health</source>
      <translation>Gesundheitswesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Census 2020</source>
      <translation>Zensus 2020</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Official statistics</source>
      <translation>Amtliche Statistik</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Turn an article into a briefing: its figures beside it, each tied to its sentence.</source>
      <translation>Machen Sie aus einem Artikel ein Briefing: seine Kennzahlen daneben, jede mit ihrem Satz verbunden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Start</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Open before</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Clear this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>What is new in {version}</source>
      <translation>Neu in {version}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Show {n} more</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Show {n} more</extracomment>
      <translation>
        <numerusform>{n} weiteres zeigen</numerusform>
        <numerusform>{n} weitere zeigen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ui/triage</name>
    <message>
      <location filename="../src/briefing_app/ui/triage/cap_button.py" />
      <source>{words}, key {cap}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>{words}, Taste {cap}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/card.py" />
      <source>Current number: {name}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Aktuelle Zahl: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/feature.py" />
      <source>Made a figure of the selection. Ctrl+T edits it.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Die Auswahl ist jetzt eine Kennzahl. Strg+T bearbeitet sie.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>Select words in the article and press </source>
      <translation>Wörter im Artikel auswählen und mit </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source> to make a figure of them</source>
      <translation> zur Kennzahl machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>choose several</source>
      <translation>mehrere wählen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>undo</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <location filename="../src/briefing_app/viewmodels/triage/period.py" />
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>what it counts</source>
      <translation>was sie zählt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>Figures found</source>
      <extracomment>Sentence told once, at the lower edge of the window
Name that a screen reader says</extracomment>
      <translation>Gefundene Kennzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Accept the rest</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Rest annehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <source>Take every suggestion that is left (Ctrl+Enter)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Alle übrigen Vorschläge annehmen (Strg+Eingabe)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/mark_toggle.py" />
      <source>Mark: {word}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Kennzeichen: {word}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/meter.py" />
      <source>Meter: {words}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Anzeige: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/meter.py" />
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/panel.py" />
      <source>Numbers found</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Gefundene Zahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/same_finder.py" />
      <source>Same as</source>
      <translation>Gleich wie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/same_finder.py" />
      <source>Type to find the figure that says the same</source>
      <translation>Tippen, um die Kennzahl zu finden, die dasselbe sagt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/search.py" />
      <source>the numbers</source>
      <translation>in den Zahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>{n} numbers chosen: K, U, S and ⌫ go for all of them.</source>
      <translation>{n} Zahlen gewählt: K, U, S und ⌫ gelten für alle.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make it a figure with K or U first.</source>
      <translation>Machen Sie sie zuerst mit K oder U zur Kennzahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>No other figure counts or measures the same.</source>
      <translation>Keine andere Kennzahl zählt oder misst dasselbe.</translation>
    </message>
  </context>
  <context>
    <name>ui/triage/rows</name>
    <message>
      <location filename="../src/briefing_app/ui/triage/rows/rows_view.py" />
      <source>Everything found</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Alles Gefundene</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/article</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>{n} sources</source>
      <extracomment>{n} is a number; beside one it is: {n} source</extracomment>
      <translation>
        <numerusform>{n} Quelle</numerusform>
        <numerusform>{n} Quellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>By {name}, {publisher}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Von {name}, {publisher}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>By {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Von {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>… and {n} rows more.</source>
      <extracomment>{n} is a number; beside one it is: … and {n} row more.</extracomment>
      <translation>
        <numerusform>… und {n} weitere Zeile.</numerusform>
        <numerusform>… und {n} weitere Zeilen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>After reporting by {names}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nach Berichten von {names}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>{n} min read</source>
      <extracomment>{n} is a number; beside one it is: {n} min read</extracomment>
      <translation>
        <numerusform>{n} Min. Lesezeit</numerusform>
        <numerusform>{n} Min. Lesezeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures lost their words</source>
      <extracomment>{n} is a number; beside one it is: 1 figure lost its words</extracomment>
      <translation>
        <numerusform>Eine Kennzahl hat ihre Wörter verloren</numerusform>
        <numerusform>{n} Kennzahlen haben ihre Wörter verloren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>Undo brings it back.</source>
      <translation>Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>Text corrected</source>
      <translation>Text korrigiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures new</source>
      <extracomment>{n} is a number; beside one it is: {n} figure new</extracomment>
      <translation>
        <numerusform>{n} Kennzahl neu</numerusform>
        <numerusform>{n} Kennzahlen neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures lost</source>
      <extracomment>{n} is a number; beside one it is: {n} figure lost</extracomment>
      <translation>
        <numerusform>{n} Kennzahl verloren</numerusform>
        <numerusform>{n} Kennzahlen verloren</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>viewmodels/charts</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/charts/checked_words.py" />
      <source>{n} claims rest on this table now</source>
      <extracomment>{n} is a number; beside one it is: 1 claim rests on this table now</extracomment>
      <translation>
        <numerusform>Eine Aussage stützt sich jetzt auf diese Tabelle</numerusform>
        <numerusform>{n} Aussagen stützen sich jetzt auf diese Tabelle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Bars</source>
      <translation>Balken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Columns over time</source>
      <translation>Säulen über die Zeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Slope between two points</source>
      <translation>Steigung zwischen zwei Punkten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Part of a whole</source>
      <translation>Teil eines Ganzen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>One mark for each</source>
      <translation>Ein Zeichen für jedes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>how many times the second the first is</source>
      <translation>das Wievielfache des zweiten der erste ist</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>by how much the first differs from the second</source>
      <translation>um wie viel der erste vom zweiten abweicht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>the first as a share of the second</source>
      <translation>der erste als Anteil am zweiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>the first less the second</source>
      <translation>der erste weniger der zweite</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Add charts</source>
      <extracomment>{n} is a number; beside one it is: Add chart</extracomment>
      <translation>
        <numerusform>Diagramm hinzufügen</numerusform>
        <numerusform>Diagramme hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change kind</source>
      <translation>Art ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change words of chart</source>
      <translation>Texte des Diagramms ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change items of chart</source>
      <translation>Werte des Diagramms ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Move chart</source>
      <translation>Diagramm verschieben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Remove chart</source>
      <translation>Diagramm entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>half</source>
      <comment>as a ratio</comment>
      <translation>die Hälfte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly half</source>
      <translation>fast die Hälfte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than half</source>
      <translation>mehr als die Hälfte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>one and a half times</source>
      <translation>das Anderthalbfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly one and a half times</source>
      <translation>fast das Anderthalbfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than one and a half times</source>
      <translation>mehr als das Anderthalbfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>twice</source>
      <translation>das Doppelte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly twice</source>
      <translation>fast das Doppelte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than twice</source>
      <translation>mehr als das Doppelte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{n} times</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>das {n}-Fache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly {n} times</source>
      <translation>fast das {n}-Fache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than {n} times</source>
      <translation>mehr als das {n}-Fache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew {n}fold</source>
      <translation>auf das {n}-Fache gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew nearly {n}fold</source>
      <translation>auf fast das {n}-Fache gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew more than {n}fold</source>
      <translation>auf mehr als das {n}-Fache gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a tenth of</source>
      <translation>ein Zehntel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a tenth of</source>
      <translation>fast ein Zehntel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a tenth of</source>
      <translation>mehr als ein Zehntel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a fifth of</source>
      <translation>ein Fünftel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a fifth of</source>
      <translation>fast ein Fünftel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a fifth of</source>
      <translation>mehr als ein Fünftel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a quarter of</source>
      <translation>ein Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a quarter of</source>
      <translation>fast ein Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a quarter of</source>
      <translation>mehr als ein Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a third of</source>
      <translation>ein Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a third of</source>
      <translation>fast ein Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a third of</source>
      <translation>mehr als ein Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>two thirds of</source>
      <translation>zwei Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly two thirds of</source>
      <translation>fast zwei Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than two thirds of</source>
      <translation>mehr als zwei Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>three quarters of</source>
      <translation>drei Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly three quarters of</source>
      <translation>fast drei Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than three quarters of</source>
      <translation>mehr als drei Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>doubled</source>
      <translation>verdoppelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly doubled</source>
      <translation>fast verdoppelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than doubled</source>
      <translation>mehr als verdoppelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>tripled</source>
      <translation>verdreifacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly tripled</source>
      <translation>fast verdreifacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than tripled</source>
      <translation>mehr als verdreifacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>quadrupled</source>
      <translation>vervierfacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly quadrupled</source>
      <translation>fast vervierfacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than quadrupled</source>
      <translation>mehr als vervierfacht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a tenth</source>
      <translation>ein Zehntel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a fifth</source>
      <translation>ein Fünftel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a quarter</source>
      <translation>ein Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a third</source>
      <translation>ein Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>half</source>
      <translation>die Hälfte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>two thirds</source>
      <translation>zwei Drittel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>three quarters</source>
      <translation>drei Viertel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offer_rows.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Chart</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <source>the article</source>
      <comment>a source</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>der Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <source>no longer in the article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nicht mehr im Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>table “{name}”</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Tabelle „{name}“</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Add to chart</source>
      <translation>Zum Diagramm hinzufügen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Take from chart</source>
      <translation>Aus dem Diagramm nehmen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Figures compared</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahlen im Vergleich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} less</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {part} weniger</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>did not change</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>hardly changed</source>
      <translation>kaum verändert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by {part}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {part} gesunken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by {n} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {n} Prozentpunkte gesunken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>grew to {n} times the earlier figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>auf das {n}-Fache gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>highest</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>am höchsten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>about</source>
      <comment>as a ratio</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>rund 100 %</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>no more</source>
      <comment>as a change</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nicht mehr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {part} mehr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} fewer</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {part} weniger</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by {part}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {part} gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by {n} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um {n} Prozentpunkte gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by 1 point</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um 1 Prozentpunkt gesunken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>most</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>die meisten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>largest</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>am größten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>nearly</source>
      <comment>as a ratio</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>knapp 100 %</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by 1 point</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>um 1 Prozentpunkt gestiegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{n} % of</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>hatching marks an inexact figure</source>
      <translation>Schraffur steht für eine ungenaue Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>a hollow dot marks an inexact figure</source>
      <translation>ein leerer Punkt steht für eine ungenaue Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Bar chart: {title}.</source>
      <translation>Balkendiagramm: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Column chart: {title}.</source>
      <translation>Säulendiagramm: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Line chart: {title}.</source>
      <translation>Liniendiagramm: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Slope chart: {title}.</source>
      <translation>Steigungsdiagramm: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Part of a whole: {title}.</source>
      <translation>Teil eines Ganzen: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Unit chart: {title}.</source>
      <translation>Einheitendiagramm: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>{n} values from {first}: {start} to {last}: {end}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} Werte von {first}: {start} bis {last}: {end}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>The parts add up to more than the whole.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die Teile ergeben mehr als das Ganze.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Largest: {most}, {much}. Smallest: {least}, {little}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Am größten: {most}, {much}. Am kleinsten: {least}, {little}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Name the table</source>
      <translation>Tabelle benennen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Correct the column</source>
      <translation>Spalte korrigieren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Remove the table</source>
      <translation>Tabelle entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Source: {names}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Quelle: {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>{names} and {n} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>These are of different times: {names}.</source>
      <translation>Sie sind aus verschiedenen Zeiten: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>These are of different places: {names}.</source>
      <translation>Sie sind von verschiedenen Orten: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not drawn, in another unit: {names}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nicht gezeichnet, in anderer Einheit: {names}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>{n} numbers are no longer in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: One number is no longer in the briefing.</extracomment>
      <translation>
        <numerusform>Eine Zahl ist nicht mehr im Briefing.</numerusform>
        <numerusform>{n} Zahlen sind nicht mehr im Briefing.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not of one standing: {both} numbers beside each other.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nicht von gleichem Stand: {both} nebeneinander.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not the same thing throughout: {names}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Nicht durchweg dasselbe: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>not stated</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nicht angegeben</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/charts/offers</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{name} had {ratio} the figure of {other}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} erreicht {ratio} des Werts von {other}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>The first had {ratio} the figure of the second</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Die erste Zeile erreicht {ratio} des Werts der zweiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offers/times.py" />
      <source>{thing} {moved} from {first} to {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing} von {first} bis {last} {moved}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{name} had the {most} figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{most} bei {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{ratio} the figure of {first} in {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{last} {ratio} des Werts von {first}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{change} higher in {last} than in {first}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{last} {change} als {first}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{change} lower in {last} than in {first}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{last} {change} als {first}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>Latest</source>
      <comment>number</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>{thing} {moved}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing} {moved}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>Before</source>
      <comment>number</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/parts.py" />
      <source>{thing} made up {share} of the {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{whole}: davon {share} {thing}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} accounted for {share} of the {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: {share} entfallen auf {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} had the {most} {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: {most} bei {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} came first, with {top}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} liegt mit {top} vorn</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} accounted for {share} of the total</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Auf {name} entfallen {share} der Gesamtmenge</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>The group {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Gruppe {name}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/compare</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/board.py" />
      <source>and {n} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>differs</source>
      <translation>abweichend</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>apart</source>
      <translation>getrennt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>rounded</source>
      <translation>gerundet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>agrees</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>only here</source>
      <translation>nur hier</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>only there</source>
      <translation>nur dort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>Agreeing</source>
      <translation>Übereinstimmend</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>In one only</source>
      <translation>Nur in einer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>the same number in two units</source>
      <comment>how two numbers differ</comment>
      <translation>dieselbe Zahl in zwei Einheiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>one digit is another</source>
      <comment>how two numbers differ</comment>
      <translation>eine Ziffer ist eine andere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>two digits change places</source>
      <comment>how two numbers differ</comment>
      <translation>zwei Ziffern sind vertauscht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>the one sounds like the other</source>
      <comment>how two numbers differ</comment>
      <translation>das eine klingt wie das andere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>10 times as much</source>
      <comment>how two numbers differ</comment>
      <translation>das Zehnfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>100 times as much</source>
      <comment>how two numbers differ</comment>
      <translation>das Hundertfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>a thousand times as much</source>
      <comment>how two numbers differ</comment>
      <translation>das Tausendfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>a million times as much</source>
      <comment>how two numbers differ</comment>
      <translation>das Millionenfache</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{name} (here)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} (hier)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{name} (there)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} (dort)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>The text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Der Text</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>No number stands in either text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>In keinem der Texte steht eine Zahl</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} differ</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} differs</extracomment>
      <translation>
        <numerusform>{n} abweichend</numerusform>
        <numerusform>{n} abweichend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} apart</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} apart</extracomment>
      <translation>
        <numerusform>{n} getrennt</numerusform>
        <numerusform>{n} getrennt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} rounded</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} rounded</extracomment>
      <translation>
        <numerusform>{n} gerundet</numerusform>
        <numerusform>{n} gerundet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} agree</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} agrees</extracomment>
      <translation>
        <numerusform>{n} gleich</numerusform>
        <numerusform>{n} gleich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} in one only</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} in one only</extracomment>
      <translation>
        <numerusform>{n} nur in einer</numerusform>
        <numerusform>{n} nur in einer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>of the first {n} numbers of each</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>von den ersten {n} Zahlen beider</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/export</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>Nothing travels in the file: it is a page and cannot be opened here again.</source>
      <translation>Nichts reist in der Datei mit: Sie ist eine Seite und lässt sich hier nicht wieder öffnen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>What the page shows travels in the file: its figures, charts and sentences.</source>
      <translation>Was die Seite zeigt, reist in der Datei mit: ihre Kennzahlen, Diagramme und Sätze.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>The whole briefing travels in the file, the article, notes and comments with it.</source>
      <translation>Das ganze Briefing reist in der Datei mit, samt Artikel, Notizen und Kommentaren.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>decided by hand</source>
      <translation>von Hand entschieden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>Checked by {name}, {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Geprüft von {name}, {moment}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>Doubted by {name}, {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Angezweifelt von {name}, {moment}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/figures</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{first} of {second}</source>
      <translation>{first} von {second}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>{first} against {second}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{first} gegen {second}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>the most of {count} · next: {rival}</source>
      <translation>der höchste von {count} Werten · danach: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>the least of {count} · next: {rival}</source>
      <translation>der niedrigste von {count} Werten · danach: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>not the most of {count}: {rival}</source>
      <translation>nicht der höchste von {count} Werten: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>not the least of {count}: {rival}</source>
      <translation>nicht der niedrigste von {count} Werten: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>Up {moved}{on}.</source>
      <translation>{moved} mehr{on}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>Down {moved}{on}.</source>
      <translation>{moved} weniger{on}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>text: {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Text: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source> on {base}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> gegenüber {base}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{n} times{base}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n}-mal{base}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>no change{on}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>unverändert{on}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{amount} of {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{amount} von: {whole}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>The text says: {words}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Im Text steht: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source> from {number}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> gegenüber {number}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{words}: unchecked</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{words}: ungeprüft</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>No key figures yet. Open Figures and mark the numbers that matter; each becomes a card here.</source>
      <translation>Noch keine Schlüsselzahlen. Öffnen Sie Kennzahlen und markieren Sie die Zahlen, auf die es ankommt; jede wird hier eine Karte.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>No key figures yet. Click a number of the table with the right button, or press the menu key on it in Figures ▸ Tables, and make it a key figure; it becomes a card here.</source>
      <translation>Noch keine Schlüsselzahlen. Klicken Sie mit der rechten Taste auf eine Zahl der Tabelle, oder drücken Sie darauf die Menütaste in Kennzahlen ▸ Tabellen, und machen Sie sie zur Schlüsselzahl; sie wird hier eine Karte.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{n} comments</source>
      <extracomment>{n} is a number; beside one it is: 1 comment</extracomment>
      <translation>
        <numerusform>{n} Kommentar</numerusform>
        <numerusform>{n} Kommentare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all {signed}</source>
      <translation>alle {signed}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{n} not as the article says</source>
      <extracomment>{n} is a number; beside one it is: {n} not as the article says</extracomment>
      <translation>
        <numerusform>{n} nicht, wie es im Artikel steht</numerusform>
        <numerusform>{n} nicht, wie es im Artikel steht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all from the article</source>
      <translation>alle aus dem Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>from the article</source>
      <translation>aus dem Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{spans} from the article, {cells} from tables</source>
      <translation>{spans} aus dem Artikel, {cells} aus Tabellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all from tables</source>
      <translation>alle aus Tabellen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>from a table</source>
      <translation>aus einer Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{period} unless said</source>
      <translation>{period}, wenn nicht anders gesagt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different measures: {sides}</source>
      <translation>verschiedene Maße: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different periods: {sides}</source>
      <translation>verschiedene Zeiträume: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different places: {sides}</source>
      <translation>verschiedene Orte: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different things: {sides}</source>
      <translation>Verschiedenes: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different bases: {sides}</source>
      <translation>verschiedene Grundlagen: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different things counted: {sides}</source>
      <translation>Verschiedenes gezählt: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>says {said}, the text gives {given}</source>
      <translation>sagt {said}, der Text ergibt {given}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>says {said}, the numbers as set give {given}</source>
      <translation>sagt {said}, die eingesetzten Zahlen ergeben {given}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>overruled: {reason}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>von Hand entschieden: {reason}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>digits transposed</source>
      <comment>a slip</comment>
      <translation>Ziffern vertauscht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>million for billion</source>
      <comment>a slip</comment>
      <translation>Million statt Milliarde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a nought too many or too few</source>
      <comment>a slip</comment>
      <translation>eine Null zu viel oder zu wenig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>points called per cent</source>
      <comment>a slip</comment>
      <translation>Prozentpunkte als Prozent bezeichnet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>share and its complement</source>
      <comment>a slip</comment>
      <translation>Anteil und Gegenanteil verwechselt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>base swapped</source>
      <comment>a slip</comment>
      <translation>Grundlage vertauscht</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>the new amount for the increase</source>
      <comment>a slip</comment>
      <translation>der neue Betrag statt des Zuwachses</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a part left out</source>
      <comment>a slip</comment>
      <translation>ein Teil ausgelassen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>unit confused</source>
      <comment>a slip</comment>
      <translation>Einheit verwechselt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a digit lost or doubled</source>
      <comment>a slip</comment>
      <translation>eine Ziffer fehlt oder steht doppelt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>one digit wrong</source>
      <comment>a slip</comment>
      <translation>eine Ziffer falsch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>{number} elsewhere</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>an anderer Stelle {number}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/column_heads.py" />
      <source>Column {n}</source>
      <translation>Spalte {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>standfirst</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>sentence {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Satz {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>article</source>
      <comment>where a number stands</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>article {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Artikel {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>no longer in the briefing</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nicht mehr im Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>no longer in the table</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>nicht mehr in der Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Go to its sentence</source>
      <translation>Zu ihrem Satz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Correct the cell…</source>
      <translation>Zelle korrigieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Correct the text…</source>
      <translation>Text korrigieren…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Figure, not key</source>
      <translation>Kennzahl, keine Schlüsselzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Set aside</source>
      <translation>Beiseitelegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Comment…</source>
      <translation>Kommentar…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Chart of this figure…</source>
      <translation>Diagramm dieser Kennzahl…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Chart these…</source>
      <translation>Diagramm daraus…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Figures, not key</source>
      <translation>Kennzahlen, keine Schlüsselzahlen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the first quarter of {year}</source>
      <translation>im ersten Quartal {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the second quarter of {year}</source>
      <translation>im zweiten Quartal {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the third quarter of {year}</source>
      <translation>im dritten Quartal {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the fourth quarter of {year}</source>
      <translation>im vierten Quartal {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the first half of {year}</source>
      <translation>im ersten Halbjahr {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the second half of {year}</source>
      <translation>im zweiten Halbjahr {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {period}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>in {period}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>from {first} to {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>von {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>am {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {month}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>im {month}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {first}–{last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>about</source>
      <comment>before a number</comment>
      <translation>etwa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>almost</source>
      <comment>before a number</comment>
      <translation>fast</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>more than</source>
      <comment>before a number</comment>
      <translation>mehr als</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>less than</source>
      <comment>before a number</comment>
      <translation>weniger als</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>at least</source>
      <comment>before a number</comment>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>at most</source>
      <comment>before a number</comment>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>adjusted</source>
      <comment>of a number</comment>
      <translation>bereinigt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>alleged</source>
      <comment>of a number</comment>
      <translation>angeblich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>average</source>
      <comment>of a number</comment>
      <translation>Durchschnitt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>believed</source>
      <comment>of a number</comment>
      <translation>vermutlich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>confirmed</source>
      <comment>of a number</comment>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>estimated</source>
      <comment>of a number</comment>
      <translation>geschätzt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>expected</source>
      <comment>of a number</comment>
      <translation>erwartet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>feared</source>
      <comment>of a number</comment>
      <translation>befürchtet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>final</source>
      <comment>of a number</comment>
      <translation>endgültig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>forecast</source>
      <comment>of a number</comment>
      <translation>Prognose</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>median</source>
      <comment>of a number</comment>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>planned</source>
      <comment>of a number</comment>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>preliminary</source>
      <comment>of a number</comment>
      <translation>vorläufig (erste Zahlen)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>presumed</source>
      <comment>of a number</comment>
      <translation>mutmaßlich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>projected</source>
      <comment>of a number</comment>
      <translation>hochgerechnet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>provisional</source>
      <comment>of a number</comment>
      <translation>vorläufig</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>record</source>
      <comment>of a number</comment>
      <translation>Rekord</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>reported</source>
      <comment>of a number</comment>
      <translation>gemeldet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>revised</source>
      <comment>of a number</comment>
      <translation>korrigiert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>suspected</source>
      <comment>of a number</comment>
      <translation>Verdachtsfälle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>target</source>
      <comment>of a number</comment>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>unconfirmed</source>
      <comment>of a number</comment>
      <translation>unbestätigt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From a cell whose number is no longer in the table {name}.</source>
      <translation>Aus einer Zelle, deren Zahl nicht mehr in der Tabelle {name} steht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From the article: {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Aus dem Artikel: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From the table: {place}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Aus der Tabelle: {place}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” holds.</source>
      <translation>Aussage „{words}“ stimmt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” holds: {why}.</source>
      <translation>Aussage „{words}“ stimmt: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” fails.</source>
      <translation>Aussage „{words}“ stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” fails: {why}.</source>
      <translation>Aussage „{words}“ stimmt nicht: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” is unchecked.</source>
      <translation>Aussage „{words}“ ist ungeprüft.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” is unchecked: {why}.</source>
      <translation>Aussage „{words}“ ist ungeprüft: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>The article no longer says: {words}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Im Artikel steht nicht mehr: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From a table that is no longer there.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Aus einer Tabelle, die es nicht mehr gibt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Figure {n}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahl {n}.</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/library</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{n} briefings</source>
      <extracomment>{n} is a number; beside one it is: {n} briefing</extracomment>
      <translation>
        <numerusform>{n} Briefing</numerusform>
        <numerusform>{n} Briefings</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>Signed off</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{signed} of {of} signed off</source>
      <translation>{signed} von {of} freigegeben</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{n} claims fail</source>
      <extracomment>{n} is a number; beside one it is: {n} claim fails</extracomment>
      <translation>
        <numerusform>{n} Aussage stimmt nicht</numerusform>
        <numerusform>{n} Aussagen stimmen nicht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>the best {count:,} of {total:,} hits</source>
      <translation>die besten {count:,} von {total:,} Treffern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>looking into {done:,} of {of:,}</source>
      <translation>{done:,} von {of:,} durchgesehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>looking through the folder</source>
      <translation>der Ordner wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>stopped: {left:,} not looked into yet</source>
      <translation>angehalten: {left:,} noch nicht durchgesehen</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/present</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>These words are no longer in the article</source>
      <translation>Diese Worte stehen nicht mehr im Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Slide {number} of {count}: {words}</source>
      <translation>Folie {number} von {count}: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Evidence: {words}</source>
      <translation>Beleg: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>No publisher, date or address is known.</source>
      <translation>Weder Herausgeber noch Datum noch Adresse sind bekannt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>{n} more on their own slides</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: 1 more on its own slide</extracomment>
      <translation>
        <numerusform>1 weitere auf einer eigenen Folie</numerusform>
        <numerusform>{n} weitere auf eigenen Folien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Figure {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Kennzahl {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>What happened</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>The article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Der Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Compared with: {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Verglichen mit: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/stage_evidence.py" />
      <source>Evidence: these words are no longer in the article</source>
      <translation>Beleg: Diese Worte stehen nicht mehr im Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/stage_evidence.py" />
      <source>Evidence · {caption}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Beleg · {caption}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Pointer</source>
      <translation>Zeiger</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Spotlight</source>
      <translation>Spotlight</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Pen</source>
      <translation>Stift</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Highlighter</source>
      <translation>Textmarker</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoom</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>White</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage is black</source>
      <translation>Die Bühne ist schwarz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage is white</source>
      <translation>Die Bühne ist weiß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage shows the slide again</source>
      <translation>Die Bühne zeigt wieder die Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoom: click or drag</source>
      <translation>Lupe: klicken oder ziehen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen: the room keeps slide {on_stage}</source>
      <translation>Eingefroren: Der Saal behält Folie {on_stage}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>{tool} off</source>
      <translation>{tool} aus</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen on slide {at}</source>
      <translation>Eingefroren auf Folie {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoomed × {factor:.2g}</source>
      <translation>Vergrößert × {factor:.2g}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Esc again ends the talk</source>
      <translation>Noch einmal Esc beendet den Vortrag</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>When unfrozen: slide {at}</source>
      <translation>Nach dem Einfrieren: Folie {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen on slide {on_stage}, you are on {at}</source>
      <translation>Eingefroren auf Folie {on_stage}, Sie sind auf {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Slide {at} of {count}</source>
      <translation>Folie {at} von {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>After black</source>
      <translation>Nach Schwarz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>After white</source>
      <translation>Nach Weiß</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>No longer frozen</source>
      <translation>Nicht mehr eingefroren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>{tool} on</source>
      <translation>{tool} an</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Whole slide</source>
      <translation>Ganze Folie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoomed</source>
      <translation>Vergrößert</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/review</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>No comments yet. Select words in the article, choose a figure or a table's number, then press Ctrl+Alt+M. Comments stay in this window; nothing prints or exports them unless you choose so.</source>
      <translation>Noch keine Kommentare. Wählen Sie Wörter im Artikel, eine Kennzahl oder eine Zahl einer Tabelle aus und drücken Sie Strg+Alt+M. Kommentare bleiben in diesem Fenster; nichts druckt oder exportiert sie, außer Sie wollen es.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Figure {number}: {name}</source>
      <translation>Kennzahl {number}: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{by} answers: {words}.</source>
      <translation>{by} antwortet: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Comment by {by}, {when}, on {quote}.</source>
      <translation>Kommentar von {by}, {when}, zu {quote}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source> on {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> zu {words}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} open</source>
      <extracomment>{n} is a number; beside one it is: {n} open</extracomment>
      <translation>
        <numerusform>{n} offen</numerusform>
        <numerusform>{n} offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} resolved</source>
      <extracomment>{n} is a number; beside one it is: {n} resolved</extracomment>
      <translation>
        <numerusform>{n} erledigt</numerusform>
        <numerusform>{n} erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} on the sheet</source>
      <extracomment>{n} is a number; beside one it is: {n} on the sheet</extracomment>
      <translation>
        <numerusform>{n} auf dem Blatt</numerusform>
        <numerusform>{n} auf dem Blatt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Resolved.</source>
      <translation>Erledigt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Printed on the sheet.</source>
      <translation>Auf dem Blatt gedruckt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>what is gone</source>
      <translation>Verschwundenem</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>checked by {name} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>geprüft von {name} am {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>doubted by {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>angezweifelt von {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>Embargo until {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Sperrfrist bis {moment}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>all figures checked by {names} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>alle Kennzahlen geprüft von {names} am {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>{n} of {count} figures checked by {names} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} von {count} Kennzahlen geprüft von {names} am {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>{n} doubted</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} angezweifelt</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/sheet</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>As the article</source>
      <translation>Wie der Artikel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Usual</source>
      <translation>Üblich</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Figure {number}</source>
      <translation>Kennzahl {number}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/triage</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>No number was found in this article. Select words in it and press Ctrl+Shift+F to make a figure of them.</source>
      <translation>In diesem Artikel wurde keine Zahl gefunden. Wählen Sie Wörter aus und drücken Sie Strg+Umschalt+F, um eine Kennzahl daraus zu machen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>The reader could not make sense of this number. K or U makes it a figure, read again.</source>
      <translation>Diese Zahl ließ sich nicht deuten. K oder U macht sie zur Kennzahl, neu gelesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>The briefing does not use this number. K or U makes it a figure.</source>
      <translation>Das Briefing verwendet diese Zahl nicht. K oder U macht sie zur Kennzahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>It states a claim, which is checked by itself. K or U makes it a figure all the same.</source>
      <translation>Sie gehört zu einer Aussage, die für sich geprüft wird. K oder U macht sie trotzdem zur Kennzahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>Set aside by the reader: {reason}. K or U makes it a figure.</source>
      <translation>Vom Leser beiseitegelegt: {reason}. K oder U macht sie zur Kennzahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>Set aside: {reason}.</source>
      <translation>Beiseitegelegt: {reason}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>part of {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Teil von {whole}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>{amount} of {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{amount} {thing}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>This number is no figure and is set aside already.</source>
      <translation>Diese Zahl ist keine Kennzahl und schon beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>There is nothing to set aside: no number could be read here.</source>
      <translation>Hier ist nichts beiseitezulegen: Es ließ sich keine Zahl lesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only two figures of the same unit and source can be merged.</source>
      <translation>Nur zwei Kennzahlen mit gleicher Einheit und Quelle lassen sich verbinden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make key figure</source>
      <translation>Zur Schlüsselzahl machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Use figure</source>
      <translation>Kennzahl verwenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make {n} key figures</source>
      <translation>{n} zu Schlüsselzahlen machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Use {n} figures</source>
      <translation>{n} Kennzahlen verwenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Set {n} numbers aside</source>
      <translation>{n} Zahlen beiseitelegen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>No number can be read from “{value}”; select more words around it.</source>
      <translation>Aus „{value}“ lässt sich keine Zahl lesen; wählen Sie mehr Wörter darum aus.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Remove {n} figures</source>
      <translation>{n} Kennzahlen entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make a figure of the selection</source>
      <translation>Auswahl zur Kennzahl machen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Say same thing</source>
      <translation>Sagt dasselbe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Merge figures</source>
      <translation>Kennzahlen verbinden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Split range</source>
      <translation>Spanne teilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Remove figure</source>
      <translation>Kennzahl entfernen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Change marks</source>
      <translation>Kennzeichen ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Choose another figure that says the same thing.</source>
      <translation>Wählen Sie eine andere Kennzahl, die dasselbe sagt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only a figure can be merged; make it one with K or U first.</source>
      <translation>Nur eine Kennzahl lässt sich verbinden; machen Sie sie zuerst mit K oder U dazu.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>There is no figure after this one to merge it with.</source>
      <translation>Nach dieser kommt keine Kennzahl zum Verbinden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>The text says {first} and {second} apart, not as the ends of one range.</source>
      <translation>Der Text nennt {first} und {second} getrennt, nicht als Enden einer Spanne.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only a range, such as 40–60, can be split in two.</source>
      <translation>Nur eine Spanne wie 40–60 lässt sich teilen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>This number is no figure; there is nothing to remove.</source>
      <translation>Diese Zahl ist keine Kennzahl; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change label</source>
      <translation>Bezeichnung ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change hedge</source>
      <translation>Einschränkung ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change value</source>
      <translation>Wert ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change unit</source>
      <translation>Einheit ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change period</source>
      <translation>Zeitraum ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change place</source>
      <translation>Ort ändern</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>exact</source>
      <comment>hedge of a number</comment>
      <translation>genau</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A label has at most {most} characters; this has {count}.</source>
      <translation>Eine Bezeichnung hat höchstens {most} Zeichen; diese hat {count}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A place has at most {most} characters; this has {count}.</source>
      <translation>Ein Ort hat höchstens {most} Zeichen; dieser hat {count}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no number</source>
      <translation>„{words}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A figure needs a number</source>
      <translation>Eine Kennzahl braucht eine Zahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>{shown}; write {example_value}, 53 million or 40–60.</source>
      <translation>{shown}; schreiben Sie {example_value}, 53 million oder 40–60.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no hedge; choose one of the seven.</source>
      <translation>„{words}“ ist keine Einschränkung; wählen Sie eine der sieben.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A unit has at most {most} characters.</source>
      <translation>Eine Einheit hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no period; write 2021, March 2021, Q1 2021 or 2020–2021.</source>
      <translation>„{words}“ ist kein Zeitraum; schreiben Sie 2021, March 2021, Q1 2021 oder 2020–2021.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>key</source>
      <translation>Schlüsselzahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>suggested key</source>
      <translation>Vorschlag: Schlüssel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>suggested use</source>
      <translation>Vorschlag: verwenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Same as…</source>
      <translation>Gleich wie…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Merge with next</source>
      <translation>Mit nächster verbinden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Split the range</source>
      <translation>Spanne teilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/making.py" />
      <source>There is no number in these words; select words that hold one.</source>
      <translation>In diesen Wörtern steht keine Zahl; wählen Sie Wörter mit einer aus.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/making.py" />
      <source>Select words of the article that hold a number first.</source>
      <translation>Wählen Sie zuerst Wörter des Artikels mit einer Zahl aus.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>address</source>
      <comment>why a number is no figure</comment>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>age</source>
      <comment>why a number is no figure</comment>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>claim</source>
      <comment>why a number is no figure</comment>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>code</source>
      <comment>why a number is no figure</comment>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>date</source>
      <comment>why a number is no figure</comment>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>definition</source>
      <comment>why a number is no figure</comment>
      <translation>Begriffsbestimmung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>denominator</source>
      <comment>why a number is no figure</comment>
      <translation>Bezugsgröße</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>head</source>
      <comment>why a number is no figure</comment>
      <translation>Kopf einer Tabelle</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>idiom</source>
      <comment>why a number is no figure</comment>
      <translation>Redewendung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>list mark</source>
      <comment>why a number is no figure</comment>
      <translation>Zeichen einer Liste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>model</source>
      <comment>why a number is no figure</comment>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>name</source>
      <comment>why a number is no figure</comment>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>not used</source>
      <comment>why a number is no figure</comment>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>one of</source>
      <comment>why a number is no figure</comment>
      <translation>eines von</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>ordinal</source>
      <comment>why a number is no figure</comment>
      <translation>Ordnungszahl</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>page</source>
      <comment>why a number is no figure</comment>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>phone</source>
      <comment>why a number is no figure</comment>
      <translation>Telefonnummer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>pronoun</source>
      <comment>why a number is no figure</comment>
      <translation>Fürwort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>restates the amount before it</source>
      <comment>why a number is no figure</comment>
      <translation>wiederholt den Betrag davor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>score</source>
      <comment>why a number is no figure</comment>
      <translation>Spielstand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>section</source>
      <comment>why a number is no figure</comment>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>time</source>
      <comment>why a number is no figure</comment>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>year</source>
      <comment>why a number is no figure</comment>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>one {noun}</source>
      <translation>ein Wort wie „one {noun}“</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} numbers in the article</source>
      <extracomment>{n} is a number; beside one it is: {n} number in the article</extracomment>
      <translation>
        <numerusform>{n} Zahl im Artikel</numerusform>
        <numerusform>{n} Zahlen im Artikel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>reading the rest…</source>
      <translation>der Rest wird gelesen…</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} to decide</source>
      <extracomment>{n} is a number; beside one it is: {n} to decide</extracomment>
      <translation>
        <numerusform>{n} zu entscheiden</numerusform>
        <numerusform>{n} zu entscheiden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>all decided</source>
      <translation>alle entschieden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>to decide</source>
      <translation>zu entscheiden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>No numbers in the article</source>
      <translation>Keine Zahlen im Artikel</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} set aside</source>
      <extracomment>{n} is a number; beside one it is: {n} set aside</extracomment>
      <translation>
        <numerusform>{n} beiseitegelegt</numerusform>
        <numerusform>{n} beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} unread</source>
      <extracomment>{n} is a number; beside one it is: {n} unread</extracomment>
      <translation>
        <numerusform>{n} ungelesen</numerusform>
        <numerusform>{n} ungelesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>label</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>check {what}</source>
      <translation>{what} prüfen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>US dollars</source>
      <comment>currency</comment>
      <translation>US-Dollar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>euros</source>
      <comment>currency</comment>
      <translation>Euro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>pounds</source>
      <comment>currency</comment>
      <translation>Pfund Sterling</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>yen</source>
      <comment>currency</comment>
      <translation>Yen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>yuan</source>
      <comment>currency</comment>
      <translation>Yuan</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>rupees</source>
      <comment>currency</comment>
      <translation>Rupien</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Australian dollars</source>
      <comment>currency</comment>
      <translation>Australische Dollar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Canadian dollars</source>
      <comment>currency</comment>
      <translation>Kanadische Dollar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>New Zealand dollars</source>
      <comment>currency</comment>
      <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Swiss francs</source>
      <comment>currency</comment>
      <translation>Schweizer Franken</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Swedish kronor</source>
      <comment>currency</comment>
      <translation>Schwedische Kronen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Norwegian kroner</source>
      <comment>currency</comment>
      <translation>Norwegische Kronen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Danish kroner</source>
      <comment>currency</comment>
      <translation>Dänische Kronen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>rand</source>
      <comment>currency</comment>
      <translation>Rand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>reais</source>
      <comment>currency</comment>
      <translation>Real</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Mexican pesos</source>
      <comment>currency</comment>
      <translation>Mexikanische Pesos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>won</source>
      <comment>currency</comment>
      <translation>Won</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>roubles</source>
      <comment>currency</comment>
      <translation>Rubel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>hryvnias</source>
      <comment>currency</comment>
      <translation>Hrywnja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Turkish lira</source>
      <comment>currency</comment>
      <translation>Türkische Lira</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>shekels</source>
      <comment>currency</comment>
      <translation>Schekel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>naira</source>
      <comment>currency</comment>
      <translation>Naira</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Kenyan shillings</source>
      <comment>currency</comment>
      <translation>Kenia-Schilling</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>times</source>
      <comment>unit of a multiple</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>mal</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/window</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to put “{name}” beside the article</source>
      <translation>Loslassen, um „{name}“ neben den Artikel zu stellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>, and the {n} other files in windows of their own</source>
      <extracomment>{n} is a number; beside one it is: , and the other file in a window of its own</extracomment>
      <translation>
        <numerusform>, und die andere Datei in einem eigenen Fenster</numerusform>
        <numerusform>, und die {n} anderen Dateien in eigenen Fenstern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to open “{name}” in place of this briefing</source>
      <translation>Loslassen, um „{name}“ anstelle dieses Briefings zu öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to open “{name}”</source>
      <translation>Loslassen, um „{name}“ zu öffnen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Step {at} of {count}: {heading}. {words}</source>
      <translation>Schritt {at} von {count}: {heading}. {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Every number leads to its sentence</source>
      <translation>Jede Zahl führt zu ihrem Satz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Click 288 in the text, or press Alt+Down until it is lit. Its card and its bar light up too: they are one figure.</source>
      <translation>Klicken Sie im Text auf 288, oder drücken Sie Alt mit der Pfeiltaste nach unten, bis sie hervorgehoben ist. Auch Karte und Balken leuchten auf: Sie sind eine Kennzahl.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Let go of it</source>
      <translation>Lassen Sie sie los</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Esc. While nothing is lit, pointing at a number shows where it stands everywhere.</source>
      <translation>Drücken Sie Esc. Solange nichts hervorgehoben ist, genügt der Zeiger auf einer Zahl, um zu sehen, wo sie überall steht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Claims are checked</source>
      <translation>Aussagen werden geprüft</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+K to see each claim with its sum: “nearly double” is 288 ÷ 150. Esc closes the list.</source>
      <translation>Drücken Sie Strg+K, um jede Aussage mit ihrer Rechnung zu sehen: „nearly double“ ist 288 ÷ 150. Esc schließt die Liste.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Nothing is dropped</source>
      <translation>Nichts geht verloren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+T to go through all numbers: K makes a key figure, U uses one, S sets it aside. Esc brings you back.</source>
      <translation>Drücken Sie Strg+T, um alle Zahlen durchzugehen: K macht zur Schlüsselzahl, U verwendet, S legt beiseite. Esc bringt Sie zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>One page to hand out</source>
      <translation>Eine Seite zum Verteilen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+P to see it; each number on it has its evidence at the foot. Esc brings you back.</source>
      <translation>Drücken Sie Strg+P, um sie zu sehen; jede Zahl darauf hat ihren Beleg am Fuß. Esc bringt Sie zurück.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>On the big screen</source>
      <translation>Auf der großen Leinwand</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press F5. The right arrow moves on, E shows the sentence behind a number. Esc leaves the sentence, and from a slide it ends.</source>
      <translation>Drücken Sie F5. Der rechte Pfeil geht weiter, E zeigt den Satz hinter einer Zahl. Esc verlässt den Satz, und auf einer Folie beendet es.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Now one of your own</source>
      <translation>Jetzt ein eigenes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+O, drop a file on the window, or press Ctrl+Shift+V to read a text that you copied.</source>
      <translation>Drücken Sie Strg+O, ziehen Sie eine Datei ins Fenster, oder drücken Sie Strg+Umschalt+V, um einen kopierten Text zu lesen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Every claim is checked</source>
      <translation>Jede Aussage wird geprüft</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>“Nearly double” is computed, and the sum is shown.</source>
      <translation>„Fast verdoppelt“ wird gerechnet, und die Rechnung wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Ctrl+Shift+K sets a second report beside the first and finds what differs.</source>
      <translation>Strg+Umschalt+K stellt einen zweiten Bericht neben den ersten und findet, was abweicht.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Exports</source>
      <translation>Exporte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Slides for PowerPoint, a web page, a workbook, and PDFs, by Ctrl+E.</source>
      <translation>Folien für PowerPoint, eine Webseite, eine Arbeitsmappe und PDFs, mit Strg+E.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>A folder of briefings</source>
      <translation>Ein Ordner voller Briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Ctrl+Shift+O finds a number or a word in all of them.</source>
      <translation>Strg+Umschalt+O findet eine Zahl oder ein Wort in allen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/shortcuts.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} without their sentence</source>
      <extracomment>{n} is a number; beside one it is: {n} without its sentence</extracomment>
      <translation>
        <numerusform>{n} ohne ihren Satz</numerusform>
        <numerusform>{n} ohne ihren Satz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} figures, each tied to its sentence</source>
      <extracomment>{n} is a number; beside one it is: {n} figure, tied to its sentence</extracomment>
      <translation>
        <numerusform>{n} Kennzahl, mit ihrem Satz verbunden</numerusform>
        <numerusform>{n} Kennzahlen, jede mit ihrem Satz verbunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} figures, each tied to its sentence or row</source>
      <extracomment>{n} is a number; beside one it is: {n} figure, tied to its sentence or row</extracomment>
      <translation>
        <numerusform>{n} Kennzahl, mit ihrem Satz oder ihrer Zeile verbunden</numerusform>
        <numerusform>{n} Kennzahlen, jede mit ihrem Satz oder ihrer Zeile verbunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>claims looked for in the first {n} figures only</source>
      <extracomment>{n} is a number; beside one it is: claims looked for in the first {n} figure only</extracomment>
      <translation>
        <numerusform>Aussagen nur in der ersten {n} Kennzahl gesucht</numerusform>
        <numerusform>Aussagen nur in den ersten {n} Kennzahlen gesucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>✓ {n} claims hold</source>
      <extracomment>{n} is a number; beside one it is: ✓ {n} claim holds</extracomment>
      <translation>
        <numerusform>✓ {n} Aussage stimmt</numerusform>
        <numerusform>✓ {n} Aussagen stimmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>✗ {n} claims fail</source>
      <extracomment>{n} is a number; beside one it is: ✗ {n} claim fails</extracomment>
      <translation>
        <numerusform>✗ {n} Aussage stimmt nicht</numerusform>
        <numerusform>✗ {n} Aussagen stimmen nicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} cannot be checked</source>
      <extracomment>{n} is a number; beside one it is: {n} cannot be checked</extracomment>
      <translation>
        <numerusform>{n} nicht prüfbar</numerusform>
        <numerusform>{n} nicht prüfbar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>no figures yet</source>
      <translation>noch keine Kennzahlen</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} years ago</source>
      <extracomment>{n} is a number; beside one it is: {n} year ago</extracomment>
      <translation>
        <numerusform>vor {n} Jahr</numerusform>
        <numerusform>vor {n} Jahren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saved {ago}</source>
      <translation>gespeichert {ago}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} min ago</source>
      <extracomment>{n} is a number; beside one it is: {n} min ago</extracomment>
      <translation>
        <numerusform>vor {n} Min.</numerusform>
        <numerusform>vor {n} Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} h ago</source>
      <extracomment>{n} is a number; beside one it is: {n} h ago</extracomment>
      <translation>
        <numerusform>vor {n} Std.</numerusform>
        <numerusform>vor {n} Std.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} days ago</source>
      <extracomment>{n} is a number; beside one it is: {n} day ago</extracomment>
      <translation>
        <numerusform>vor {n} Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} months ago</source>
      <extracomment>{n} is a number; beside one it is: {n} month ago</extracomment>
      <translation>
        <numerusform>vor {n} Monat</numerusform>
        <numerusform>vor {n} Monaten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>example that ships with Briefing</source>
      <translation>Beispiel, das mit Briefing kommt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>read-only</source>
      <translation>schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saving…</source>
      <translation>wird gespeichert…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited {ago} · not saved</source>
      <translation>bearbeitet {ago} · nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited · not saved</source>
      <translation>bearbeitet · nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited {ago} · saved</source>
      <translation>bearbeitet {ago} · gespeichert</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/words/listed.py" />
      <source>{names}, and {n} more</source>
      <extracomment>{n} is a number; beside one it is: {names}, and one more</extracomment>
      <translation>
        <numerusform>{names}, und eines mehr</numerusform>
        <numerusform>{names}, und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/words/quoted.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
  </context>
</TS>
