<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>.</name>
    <message>
      <location filename="../src/briefing_app/__main__.py" />
      <source>{unknown} is not an option; see briefing-app --help.</source>
      <translation>{unknown} no es una opción; consulte briefing-app --help.</translation>
    </message>
  </context>
  <context>
    <name>cli</name>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>show the slides of FILE on the big screen</source>
      <translation>mostrar las diapositivas de FILE en la pantalla grande</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>print the figures that the reader found in FILE</source>
      <translation>escribir las cifras encontradas en FILE</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>check the claims in FILE against its numbers, and against tables beside it</source>
      <translation>comprobar las afirmaciones de FILE con sus números y con tablas al lado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>compare the numbers of two articles</source>
      <translation>comparar los números de dos artículos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write the one-page summary of FILE as a PDF</source>
      <translation>escribir en PDF el resumen de FILE, de una página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write FILE as slides, a page, a picture or data</source>
      <translation>escribir FILE como diapositivas, página, imagen o datos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write what FILE says as a briefing</source>
      <translation>escribir como briefing lo que dice FILE</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>write a picture of a view of FILE</source>
      <translation>escribir la imagen de una vista de FILE</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/__init__.py" />
      <source>“{command}” is not built yet; this version of Briefing cannot do it.</source>
      <translation>«{command}» aún no existe; esta versión de Briefing no puede hacerlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>FAILS</source>
      <comment>verdict of a claim</comment>
      <translation>NO SE CUMPLE</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>holds</source>
      <comment>verdict of a claim</comment>
      <translation>se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>unchecked</source>
      <comment>verdict of a claim</comment>
      <translation>sin comprobar</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/viewmodels/charts/checked_words.py" />
      <source>{n} fail</source>
      <extracomment>{n} is a number; beside one it is: {n} fails</extracomment>
      <translation>
        <numerusform>{n} no se cumple</numerusform>
        <numerusform>{n} no se cumplen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/viewmodels/charts/checked_words.py" />
      <source>{n} hold</source>
      <extracomment>{n} is a number; beside one it is: {n} holds</extracomment>
      <translation>
        <numerusform>{n} se cumple</numerusform>
        <numerusform>{n} se cumplen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <source>{n} unchecked</source>
      <extracomment>{n} is a number; beside one it is: {n} unchecked</extracomment>
      <translation>
        <numerusform>{n} sin comprobar</numerusform>
        <numerusform>{n} sin comprobar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/check.py" />
      <source>{n} claims</source>
      <extracomment>{n} is a number; beside one it is: {n} claim</extracomment>
      <translation>
        <numerusform>{n} afirmación</numerusform>
        <numerusform>{n} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>Check the claims of an article against its numbers.</source>
      <translation>Comprueba las afirmaciones de un artículo con sus números.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>the article, or - for standard input</source>
      <translation>el artículo, o - para la entrada estándar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>tables or articles whose numbers may be used</source>
      <translation>tablas o artículos cuyos números se pueden usar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>print JSON</source>
      <translation>escribir JSON</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/check.py" />
      <source>There are no claims in this text that can be told from its figures.</source>
      <translation>En este texto no hay afirmaciones que puedan comprobarse con sus cifras.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Numbers agree, are rounded, or differ; numbers of other periods or places, and provisional ones beside final ones, are apart and count as no difference. Exit status: 0 nothing differs, 1 something differs, 2 wrong use, 3 cannot read.</source>
      <translation>Los números coinciden, están redondeados o difieren; los de otros periodos o lugares, y los provisionales junto a los definitivos, van aparte y no cuentan como diferencia. Código de salida: 0 nada difiere, 1 algo difiere, 2 uso incorrecto, 3 no se puede leer.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>differs</source>
      <comment>how two numbers stand</comment>
      <translation>difiere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>rounded</source>
      <comment>how two numbers stand</comment>
      <translation>redondeado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>agrees</source>
      <comment>how two numbers stand</comment>
      <translation>coincide</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>apart</source>
      <comment>how two numbers stand</comment>
      <translation>aparte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Compare the numbers of two articles.</source>
      <translation>Compara los números de dos artículos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>an article or a briefing</source>
      <translation>un artículo o un briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>another report of the same, or an earlier version</source>
      <translation>otra noticia sobre lo mismo, o una versión anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>Only the first {n} numbers of each text were compared.</source>
      <translation>Solo se han comparado las primeras {n} cifras de cada texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>The two texts say nothing about the same things that can be compared.</source>
      <translation>Los dos textos no dicen nada comparable sobre lo mismo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>only A</source>
      <translation>solo A</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>only B</source>
      <translation>solo B</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/compare.py" />
      <source>{label}: “{one}” and “{other}”.</source>
      <translation>{label}: «{one}» y «{other}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>Write what FILE says as a briefing.</source>
      <translation>Escribe como briefing lo que dice FILE.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>an article or table, or - for standard input</source>
      <translation>un artículo o una tabla, o - para la entrada estándar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>the file to write</source>
      <translation>el archivo que se escribe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>The output has to end with .briefing; give it such a name.</source>
      <translation>La salida debe terminar en .briefing; póngale un nombre así.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/convert.py" />
      <source>There is nothing in this file to make a briefing of.</source>
      <translation>En este archivo no hay nada con lo que hacer un briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>Write FILE in another form. Notes and comments stay at home unless asked for.</source>
      <translation>Escribe FILE en otra forma. Las notas y los comentarios no salen de aquí si no se piden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>A picture (.svg, .png) is of one chart; --chart says which. A PDF is what would be printed; `briefing-app sheet` sets more of its page.</source>
      <translation>Una imagen (.svg, .png) es de un gráfico; --chart dice cuál. Un PDF es lo que se imprimiría; `briefing-app sheet` ajusta más su página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a briefing, or an article of any kind</source>
      <translation>un briefing, o un artículo de cualquier tipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>what a PDF shows</source>
      <translation>lo que muestra un PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>of a PDF; else the locale’s</source>
      <translation>de un PDF; si no, el habitual aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>which chart, from 1</source>
      <translation>qué gráfico, desde 1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>leave the text of the article at home</source>
      <translation>no incluir el texto del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>carry the presenter's notes</source>
      <translation>incluir las notas del orador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>“{name}” names no kind that can be written; choose one of {known}.</source>
      <translation>«{name}» no indica un tipo que se pueda escribir; elija uno de {known}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>This briefing has no chart; export it as a page or as data.</source>
      <translation>Este briefing no tiene gráficos; expórtelo como página o como datos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/export.py" />
      <source>There is no chart {number}; the last one is {last}.</source>
      <translation>No hay gráfico {number}; el último es {last}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>Print the figures that the reader finds in FILE.</source>
      <translation>Escribe las cifras que se encuentran en FILE.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>print one object of JSON</source>
      <translation>escribir un objeto JSON</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>say which rule decided</source>
      <translation>decir qué regla decidió</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>read an object with id and text in each line, and answer each</source>
      <translation>leer en cada línea un objeto con id y text, y responder a cada una</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>--jsonl goes with no other option; leave the others out.</source>
      <translation>--jsonl no admite otras opciones; quite las demás.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures.py" />
      <source>cannot read {name}: {why}</source>
      <translation>no se puede leer {name}: {why}</translation>
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
      <translation>Cifras clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>Other figures</source>
      <translation>Otras cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>Not read</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_article.py" />
      <source>There are no figures in this text.</source>
      <translation>En este texto no hay cifras.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>pass {step}</source>
      <translation>paso {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>Not read: no rule knows what it is.</source>
      <translation>Sin leer: ninguna regla sabe qué es.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>Set aside</source>
      <comment>heading of a list</comment>
      <translation>Apartados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>no</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/figures_why.py" />
      <source>not sure</source>
      <translation>no es seguro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>missing: {names}</source>
      <translation>falta: {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>there is no option {names}</source>
      <translation>no existe la opción {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>after {name} a value has to follow</source>
      <translation>después de {name} debe ir un valor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{name} cannot be {value}; choose one of {names}</source>
      <translation>{name} no puede ser {value}; elija uno de {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{name} has to be a number, not {value}</source>
      <translation>{name} debe ser un número, no {value}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{value} may mean one of {names}</source>
      <translation>{value} puede significar uno de {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>“{wanted}” names several parts.</source>
      <translation>«{wanted}» nombra varias partes.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>There is no part “{wanted}”.</source>
      <translation>No hay ninguna parte «{wanted}».</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/options.py" />
      <source>and {n} more, to be named by number</source>
      <extracomment>{n} is a number; beside one it is: and one more, to be named by number</extracomment>
      <translation>
        <numerusform>y una más, que se nombra por su número</numerusform>
        <numerusform>y {n} más, que se nombran por su número</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>{message}; see “{prog} --help”.</source>
      <translation>{message}; consulte «{prog} --help».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>an attachment, chapter, entry, sheet or block of rows (rows-1-500) in FILE, by name or number</source>
      <translation>un adjunto, capítulo, entrada, hoja o bloque de filas (rows-1-500) de FILE, por nombre o número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>read letters so (utf-8, cp1252, mac_roman, gb18030, shift_jis …), do not guess</source>
      <translation>leer así las letras (utf-8, cp1252, mac_roman, gb18030, shift_jis …), sin adivinar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>This file has no parts to choose from; leave --part out.</source>
      <translation>Este archivo no tiene partes que elegir; quite --part.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>There are:</source>
      <translation>Hay:</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/options.py" />
      <source>say this</source>
      <translation>decir esto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” is write-protected and was left as it is; give another name, or allow writing (chmod u+w) first.</source>
      <translation>«{name}» está protegido contra escritura y quedó como estaba; indique otro nombre o permita antes escribir (chmod u+w).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” belonged to {owner}; it belongs to you now.</source>
      <translation>«{name}» pertenecía a {owner}; ahora le pertenece a usted.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” has {n} more names in other folders; what stands under them is as it was.</source>
      <extracomment>{n} is a number; beside one it is: “{name}” has one more name in other folders; what stands under it is as it was.</extracomment>
      <translation>
        <numerusform>«{name}» tiene otro nombre en otras carpetas; lo que hay bajo él sigue como estaba.</numerusform>
        <numerusform>«{name}» tiene otros {n} nombres en otras carpetas; lo que hay bajo ellos sigue como estaba.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/output.py" />
      <source>“{name}” was left as it is because {words} has it open; close it there, or give another name.</source>
      <translation>«{name}» quedó como estaba porque lo tiene abierto {words}; ciérrelo allí o indique otro nombre.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>Show the slides of FILE on the big screen.</source>
      <translation>Muestra las diapositivas de FILE en la pantalla grande.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>the screen for the stage</source>
      <translation>la pantalla para el escenario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>in a window, for video calls</source>
      <translation>en una ventana, para videollamadas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>begin here</source>
      <translation>empezar aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>dark on light</source>
      <translation>oscuro sobre claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/present.py" />
      <source>there is no screen “{screen}”; there are: {known}.</source>
      <translation>no hay ninguna pantalla «{screen}»; hay: {known}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{text}” is no size; write it as 1440x900</source>
      <translation>«{text}» no es un tamaño; escríbalo como 1440x900</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{text}” is no zoom; give per cent from 100 to 300</source>
      <translation>«{text}» no es un zoom; indique un porcentaje de 100 a 300</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>Write a picture of a view of FILE.</source>
      <translation>Escribe la imagen de una vista de FILE.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>the id of a figure; of the start page, how many files were open before</source>
      <translation>el identificador de una cifra; en la página de inicio, cuántos archivos se abrieron antes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>the language of the interface</source>
      <translation>el idioma de la interfaz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>a source to compare with</source>
      <translation>una fuente con la que comparar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <location filename="../src/briefing_app/cli/shot_window.py" />
      <source>the view “{view}” is not built yet.</source>
      <translation>la vista «{view}» aún no existe.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{name}” names no kind of picture; end it with .png.</source>
      <translation>«{name}» no indica un tipo de imagen; termínelo en .png.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/screenshot.py" />
      <source>“{path}” is not there.</source>
      <translation>«{path}» no está.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>Some characters have no font on this machine and are printed as boxes; install a font for their script (fonts-noto-cjk, for instance) and make the sheet again.</source>
      <translation>Algunos caracteres no tienen fuente en este equipo y se imprimen como cuadros; instale una fuente para su escritura (por ejemplo fonts-noto-cjk) y vuelva a hacer la hoja.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>Make the summary sheet of a briefing as a PDF.</source>
      <translation>Hace en PDF la hoja resumen de un briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the PDF to write</source>
      <translation>el PDF que se escribe</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the locale's if not given</source>
      <translation>el habitual aquí si no se indica</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>print without colours</source>
      <translation>imprimir sin colores</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>allow a second page</source>
      <translation>permitir una segunda página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a draft or embargo mark across the page</source>
      <translation>una marca de borrador o embargo que cruza la página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>a contact line at the foot</source>
      <translation>una línea de contacto al pie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>an SVG, PNG or JPEG beside the headline</source>
      <translation>un SVG, PNG o JPEG junto al titular</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>what travels in the PDF: what the page shows (figures), nothing, or all</source>
      <translation>lo que viaja en el PDF: lo que muestra la página (figures), nada (nothing) o todo (all)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sheet.py" />
      <source>the language of the number formats</source>
      <translation>el idioma del formato de los números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/shot_file.py" />
      <source>there are no two articles to compare.</source>
      <translation>no hay dos artículos que comparar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/shot_window.py" />
      <source>“{file}” is not a folder.</source>
      <translation>«{file}» no es una carpeta.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sources.py" />
      <source>{name} holds a table, not an article; choose an article.</source>
      <translation>{name} contiene una tabla, no un artículo; elija un artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/sources.py" />
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>standard input</source>
      <translation>la entrada estándar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/words.py" />
      <source>Briefing turns an article into a briefing: its figures and charts beside it, its claims checked.

  briefing-app [FILE…]         open the window with FILE
  briefing-app FOLDER          list the briefings of a folder, and search through them
  briefing-app COMMAND …       do one thing without the window; see COMMAND --help
</source>
      <translation>Briefing convierte un artículo en un briefing: cifras y gráficos al lado, afirmaciones comprobadas.

  briefing-app [FILE…]         abrir la ventana con FILE
  briefing-app FOLDER          mostrar los briefings de una carpeta y buscar en ellos
  briefing-app COMMAND …       hacer una cosa sin la ventana; consulte COMMAND --help
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
      <translation>FILE es un .briefing o un artículo; «-» es la entrada estándar, para las órdenes que leen uno.
De un archivo con varios textos, --part nombra uno (adjunto, capítulo, hoja, rows-1-9, stretch-2);
--encoding dice cómo leer las letras de un texto.
Nunca se envía nada por la red.

  --version                    decir qué versión es esta
  --help                       decir esto

Código de salida: 0 hecho, 1 una afirmación falla o dos fuentes difieren, 2 uso incorrecto,
3 no se puede leer, 4 no se puede escribir.
</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/cli/words.py" />
      <source>Commands:</source>
      <translation>Órdenes:</translation>
    </message>
  </context>
  <context>
    <name>core/sums</name>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{one} is not {sign} {other}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} no es {sign} {other}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{number} stands against it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} lo contradice.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{one}; also {others}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one}; también {others}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{number} went the same way.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} fue en la misma dirección.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>{now} after {before} stands against it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{now} tras {before} lo contradice.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>The hedges leave it open which is more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Los matices dejan abierto cuál es mayor.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>It is so against every other.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Así es frente a todos los demás.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>All others went the other way.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Todos los demás fueron en la otra dirección.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/order.py" />
      <source>No other did so.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Ningún otro lo hizo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/sums/wording.py" />
      <source>{number} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} puntos</translation>
    </message>
  </context>
  <context>
    <name>core/told</name>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain which numbers these words compare.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No es seguro qué números comparan estas palabras.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The number it is compared with is not in the text.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El número con el que se compara no está en el texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain that these numbers are meant.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No es seguro que se trate de estos números.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The text does not list the others; add a table to check it.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El texto no enumera los demás; añada una tabla para comprobarlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>The two are only set side by side; the words do not say which is more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Las dos solo están una junto a otra; el texto no dice cuál es mayor.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>What it names is not in the file any more.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Lo que nombra ya no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>A number it rests on is not in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Un número en el que se apoya no está en el briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/doubts.py" />
      <source>It is not certain which numbers these words compare. It may be {first}, or {second}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No es seguro qué números comparan estas palabras. Puede ser {first} o {second}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>{day} {month} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>week {n} of {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>semana {n} de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>January</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>enero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>February</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>febrero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>March</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>marzo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>April</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>abril</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>May</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>mayo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>June</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>junio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>July</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>julio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>August</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>agosto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>September</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>septiembre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>October</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>octubre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>November</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>noviembre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>December</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>diciembre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>{month} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{month} de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>Q{n} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>T{n} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/periods.py" />
      <source>H{n} {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>S{n} {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>Its words are no longer in the article.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Sus palabras ya no están en el artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>A number it rests on is no longer in the article.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Un número en el que se apoya ya no está en el artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The number it is compared with is not in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El número con el que se compara no está en el briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>A number of the sum is missing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Falta un número en el cálculo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>It cannot be computed: the base is zero.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No se puede calcular: la base es cero.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The numbers show a rise.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Los números muestran un aumento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The numbers show a fall.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Los números muestran un descenso.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>No rate is known from {unit} to {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No se conoce ninguna conversión de {unit} a {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum bears out “{words}”.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El cálculo confirma «{words}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum does not bear out “{words}”. It would be right with {right}: {slip}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El cálculo no confirma «{words}». Sería correcto con {right}: {slip}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum comes near; “{words}” or its parts may be rounded.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El cálculo se acerca; «{words}» o sus partes pueden estar redondeados.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/reasons.py" />
      <source>The sum does not bear out “{words}”.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El cálculo no confirma «{words}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One says {one}, the other {other}: {slip}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Una fuente dice {one}, la otra {other}: {slip}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>In different currencies: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>En monedas distintas: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Different periods: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Periodos distintos: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Different places: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Lugares distintos: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One is {mark}, the other is not.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Un número es {mark}, el otro no.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>Both say {number}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Ambas dicen {number}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>{one} and {other} are the same, one said less exactly.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} y {other} son lo mismo, uno dicho con menos precisión.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>{one} and {other} agree.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{one} y {other} coinciden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>One says {one}, the other {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Una fuente dice {one}, la otra {other}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/core/told/sides.py" />
      <source>The same number in two currencies: {one} and {other}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El mismo número en dos monedas: {one} y {other}.</translation>
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
      <translation>Cifras y gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <source>No longer in the text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Ya no está en el texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>The numbers</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Los números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Outcome</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>About</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>De qué se trata</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Why</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>figure {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>cifra {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Go to the figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Ir a las cifras</translation>
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
      <translation>Dos fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/ui/article/view.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <location filename="../src/briefing_app/ui/shell/pane_tabs.py" />
      <source>Article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Name that a screen reader says</extracomment>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Sources</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <source>All other figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Todas las demás cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/html_file.py" />
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Checked</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Comprobado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table.py" />
      <source>Item</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Elemento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/markdown_file.py" />
      <source>Number</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/pptx_charts.py" />
      <source>all other</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>todos los demás</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/pptx_file.py" />
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>(no longer in the text)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>(ya no está en el texto)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>No.</source>
      <comment>of a row</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>N.º</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Key figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cifra clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>What</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Hedge</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Matiz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Value</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Low</source>
      <comment>end of a range</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>High</source>
      <comment>end of a range</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Unit</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>Marks</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>When</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Where</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Sentence</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Frase</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Place in the text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Lugar en el texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Source</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>Verdicts</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Veredictos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/rows.py" />
      <source>yes</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>holds</source>
      <translation>se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>fails</source>
      <translation>no se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>unchecked</source>
      <translation>sin comprobar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>holds (overruled)</source>
      <translation>se cumple (decidido a mano)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>fails (overruled)</source>
      <translation>no se cumple (decidido a mano)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/wording.py" />
      <source>unchecked (overruled)</source>
      <translation>sin comprobar (decidido a mano)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Chart {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Gráfico {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Figures</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>As the source says it</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Como lo dice la fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Claim</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Afirmación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/exporters/xlsx_file.py" />
      <source>Sum</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cálculo</translation>
    </message>
  </context>
  <context>
    <name>fileformat</name>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sources</source>
      <comment>what of a file is counted</comment>
      <translation>fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures</source>
      <comment>what of a file is counted</comment>
      <translation>cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>relations</source>
      <comment>what of a file is counted</comment>
      <translation>relaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>claims</source>
      <comment>what of a file is counted</comment>
      <translation>afirmaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>charts</source>
      <comment>what of a file is counted</comment>
      <translation>gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>notes</source>
      <comment>what of a file is counted</comment>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>comments</source>
      <comment>what of a file is counted</comment>
      <translation>comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sign-offs</source>
      <comment>what of a file is counted</comment>
      <translation>vistos buenos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>slides</source>
      <comment>what of a file is counted</comment>
      <translation>diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>counterparts</source>
      <comment>what of a file is counted</comment>
      <translation>fuentes de comparación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures of a counterpart</source>
      <comment>what of a file is counted</comment>
      <translation>cifras de una fuente de comparación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>columns of a table</source>
      <comment>what of a file is counted</comment>
      <translation>columnas de una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>rows of a table</source>
      <comment>what of a file is counted</comment>
      <translation>filas de una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>tie between figures</source>
      <comment>what of a file is counted</comment>
      <translation>relación entre cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The article behind the figure “{name}” is not in the file.</source>
      <translation>El artículo de la cifra «{name}» no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The claim “{name}” named a number that is not in the file.</source>
      <translation>La afirmación «{name}» nombraba un número que no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>pair of two sources</source>
      <comment>what of a file is counted</comment>
      <translation>pareja de dos fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” named numbers that are not in the file.</source>
      <translation>El gráfico «{name}» nombraba números que no están en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>two {what} have the same identifier, “{id}”</source>
      <translation>dos veces el mismo identificador, «{id}» ({what})</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} notes belonged to something that is not in the file.</source>
      <extracomment>{n} is a number; beside one it is: {n} note belonged to something that is not in the file.</extracomment>
      <translation>
        <numerusform>{n} nota pertenecía a algo que no está en el archivo.</numerusform>
        <numerusform>{n} notas pertenecían a algo que no está en el archivo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The article of the claim “{name}” is not in the file.</source>
      <translation>El artículo de la afirmación «{name}» no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” named a tie that is not in the file.</source>
      <translation>El gráfico «{name}» nombraba una relación que no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The chart “{name}” had lost its numbers and was left out.</source>
      <translation>El gráfico «{name}» había perdido sus números y se omitió.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} of the {what} named something that is not in the file.</source>
      <translation>{what}: {n} nombraban algo que no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>{n} × {what} named a number that is not in the file.</source>
      <translation>{n} × {what}: nombraba un número que no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>figures on the sheet</source>
      <comment>what of a file is counted</comment>
      <translation>cifras de la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>charts on the sheet</source>
      <comment>what of a file is counted</comment>
      <translation>gráficos de la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>cards</source>
      <comment>what of a file is counted</comment>
      <translation>tarjetas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>sign-off</source>
      <comment>what of a file is counted</comment>
      <translation>visto bueno</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/checks.py" />
      <source>The cell behind the figure “{name}” is not in the file.</source>
      <translation>La celda de la cifra «{name}» no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>something else</source>
      <comment>kind of value in a file</comment>
      <translation>otra cosa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>nothing (null)</source>
      <comment>kind of value in a file</comment>
      <translation>nada (null)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>text</source>
      <comment>kind of value in a file</comment>
      <translation>un texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>true or false</source>
      <comment>kind of value in a file</comment>
      <translation>verdadero o falso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>an object</source>
      <comment>kind of value in a file</comment>
      <translation>un objeto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a list</source>
      <comment>kind of value in a file</comment>
      <translation>una lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>{value} is not a number that can be kept</source>
      <translation>{value} no es un número que se pueda guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>the number {text} is too long to be kept</source>
      <translation>el número {text} es demasiado largo para guardarlo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a huge number</source>
      <translation>un número enorme</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a number</source>
      <comment>kind of value in a file</comment>
      <translation>un número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where text is expected</source>
      <translation>donde se espera un texto hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>an identifier is empty</source>
      <translation>un identificador está vacío</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a text of more than {most} characters is too long there</source>
      <translation>un texto de más de {most} caracteres es demasiado largo ahí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where true or false is expected</source>
      <translation>donde se espera verdadero o falso hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a whole number from 0 is expected</source>
      <translation>donde se espera un entero desde 0 hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a number in quotes is expected</source>
      <translation>donde se espera un número entre comillas hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>a number of more than {most} characters is too long</source>
      <translation>un número de más de {most} caracteres es demasiado largo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>“{text}” is not a number</source>
      <translation>«{text}» no es un número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>the number {text} is too large or too small</source>
      <translation>el número {text} es demasiado grande o pequeño</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>{what} is not one of {words}</source>
      <translation>{what} no es ninguno de {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where a list is expected</source>
      <translation>donde se espera una lista hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>there is {kind} where an object is expected</source>
      <translation>donde se espera un objeto hay {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/codecs.py" />
      <source>“{missing}” is missing</source>
      <translation>falta «{missing}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>open it on a machine with the newest Briefing, or ask for a smaller one</source>
      <translation>ábralo en un equipo con el Briefing más reciente o pida uno más pequeño</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is larger than {most} MB</source>
      <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is not a briefing</source>
      <translation>no es un briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>choose a file that ends with .briefing</source>
      <translation>elija un archivo que termine en .briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds more than {most} entries</source>
      <translation>contiene más de {most} entradas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it unpacks to more than {most} MB</source>
      <translation>descomprimido ocupa más de {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it unpacks to more than {most} times its size</source>
      <translation>descomprimido ocupa más de {most} veces su tamaño</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entry “{entry}” is a link</source>
      <translation>su entrada «{entry}» es un enlace</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is encrypted</source>
      <translation>está cifrado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>ask for it without a password</source>
      <translation>pídalo sin contraseña</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is packed in a way that briefings are not</source>
      <translation>está comprimido de un modo que los briefings no usan</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>its text is larger than {most} MB</source>
      <translation>su texto ocupa más de {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entries overlap, as those of a zip bomb do</source>
      <translation>sus entradas se solapan, como en una bomba zip</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” is not a file; choose a briefing.</source>
      <translation>«{name}» no es un archivo; elija un briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” is not there; check the name, and whether its drive is connected.</source>
      <translation>«{name}» no está; compruebe el nombre y si su unidad está conectada.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” may not be read by you; ask its owner for access, or copy it first.</source>
      <translation>no tiene permiso para leer «{name}»; pida acceso a su propietario o cópielo antes.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>the name is not valid</source>
      <translation>el nombre no es válido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>“{name}” cannot be read ({reason}); check its drive, or open another copy.</source>
      <translation>«{name}» no se puede leer ({reason}); compruebe su unidad o abra otra copia.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is damaged or was cut off on the way</source>
      <translation>está dañado o se cortó por el camino</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it is damaged, or packed in a way that briefings are not</source>
      <translation>está dañado o comprimido de un modo que los briefings no usan</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds “{entry}” twice</source>
      <translation>contiene «{entry}» dos veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>there is no {document} in the folder</source>
      <translation>en la carpeta no hay {document}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>choose a briefing, or its folder</source>
      <translation>elija un briefing o su carpeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>its entry “{entry}” is not a file</source>
      <translation>su entrada «{entry}» no es un archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/container.py" />
      <source>it holds too much for a briefing</source>
      <translation>contiene demasiado para un briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>it holds more than {most} sources and pictures</source>
      <translation>contiene más de {most} fuentes e imágenes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>with its originals it is larger than {most} MB</source>
      <translation>con sus originales ocupa más de {most} MB</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>“{name}” cannot be saved: {what}; undo the last step and save again.</source>
      <translation>«{name}» no se puede guardar: {what}; deshaga el último paso y guarde de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/entries.py" />
      <source>“{name}” cannot be saved: it holds text that no file can keep; undo the last step and save again.</source>
      <translation>«{name}» no se puede guardar: contiene texto que ningún archivo puede guardar; deshaga el último paso y guarde de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>open another copy, or ask whoever sent it to send it again</source>
      <translation>abra otra copia o pida que se lo envíen de nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>“{name}” cannot be opened: {what} (at {place}); {advice}.</source>
      <translation>«{name}» no se puede abrir: {what} (en {place}); {advice}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/errors.py" />
      <source>“{name}” cannot be opened: {what}; {advice}.</source>
      <translation>«{name}» no se puede abrir: {what}; {advice}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/extras.py" />
      <source>it holds more than {most} keys that are not known here</source>
      <translation>contiene más de {most} claves que aquí no se conocen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/extras.py" />
      <source>its JSON is nested more than {most} deep</source>
      <translation>su JSON tiene más de {most} niveles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because you may not write in its folder; save it somewhere else to change it.</source>
      <translation>«{name}» se abre en solo lectura porque no puede escribir en su carpeta; guárdelo en otro lugar para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because its folder takes no new files; save it somewhere else to change it.</source>
      <translation>«{name}» se abre en solo lectura porque su carpeta no admite archivos nuevos; guárdelo en otro lugar para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because somebody else is opening it at this moment.</source>
      <translation>«{name}» se abre en solo lectura porque otra persona lo está abriendo en este momento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>{user} on {host}</source>
      <translation>{user} en {host}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>somebody</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/lock.py" />
      <source>“{name}” opens read-only because {somebody_else} has it open.</source>
      <translation>«{name}» se abre en solo lectura porque lo tiene abierto {somebody_else}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/names.py" />
      <source>it holds an entry with an unsafe name, “{entry}”</source>
      <translation>contiene una entrada con un nombre inseguro, «{entry}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/names.py" />
      <source>it holds an entry with a name of more than {most} characters</source>
      <translation>contiene una entrada cuyo nombre pasa de {most} caracteres</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/places.py" />
      <source>These words had moved in the text and were found again: {words}.</source>
      <translation>Estas palabras habían cambiado de sitio y se volvieron a encontrar: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/places.py" />
      <source>These words could not be found in the text any more: {words}.</source>
      <translation>Estas palabras ya no se encontraron en el texto: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>open it with a newer version of Briefing</source>
      <translation>ábralo con una versión más reciente de Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>A newer version of Briefing (format {label}) made it; it opens read-only so that nothing in it is lost.</source>
      <translation>Lo creó una versión más reciente de Briefing (formato {label}); se abre en solo lectura para que no se pierda nada de lo que contiene.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds {word} where a number is expected</source>
      <translation>donde se espera un número hay {word}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is not a briefing but {kind}</source>
      <translation>no es un briefing, sino {kind}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>there is no {document} in it</source>
      <translation>no contiene {document}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>line {line}, column {column}</source>
      <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>“{key}” stands twice in one object</source>
      <translation>«{key}» está dos veces en un objeto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>the number {text} is too large</source>
      <translation>el número {text} es demasiado grande</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it is nested or swollen beyond anything that Briefing writes</source>
      <translation>es más profundo o mayor que cuanto escribe Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>a newer version of Briefing (format {label}) made it, and this one cannot make it out</source>
      <translation>lo hizo una versión más reciente de Briefing (formato {label}) y esta no lo entiende</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{document} is not UTF-8 text</source>
      <translation>{document} no es texto UTF-8</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{document} is not valid JSON ({place})</source>
      <translation>{document} no es JSON válido ({place})</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>its JSON is nested too deep</source>
      <translation>su JSON está anidado demasiado hondo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds a number of thousands of digits</source>
      <translation>contiene un número de miles de dígitos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>{file} is missing</source>
      <translation>falta {file}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>The original of {name} is not in the file.</source>
      <translation>El original de {name} no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>it holds half of a character (a lone surrogate)</source>
      <translation>contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/reader.py" />
      <source>The original of {name} was changed after it was read (its SHA-256 is another): do not rely on it.</source>
      <translation>El original de {name} se cambió después de leerlo (su SHA-256 es otro): no se fíe de él.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>Recovered work in “{folder}” cannot be read: {what}; put it aside.</source>
      <translation>El trabajo recuperado en «{folder}» no se puede leer: {what}; apártelo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>it does not say what it belongs to</source>
      <translation>no dice a qué pertenece</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>The recovered work cannot be put aside ({reason}); save it under a name instead.</source>
      <translation>El trabajo recuperado no se puede apartar ({reason}); guárdelo con un nombre.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>Your work cannot be kept for recovery ({reason}); save it soon.</source>
      <translation>Su trabajo no se puede conservar para recuperarlo ({reason}); guárdelo pronto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/recovery.py" />
      <source>“{name}” could not be recovered.</source>
      <translation>«{name}» no se pudo recuperar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk is full; make room, or save it somewhere else</source>
      <translation>el disco está lleno; haga sitio o guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>your share of the disk is used up; make room, or save it somewhere else</source>
      <translation>su cuota de disco está agotada; haga sitio o guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk takes no file of this size; save it somewhere else</source>
      <translation>el disco no admite un archivo de este tamaño; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk can only be read; save it somewhere else</source>
      <translation>el disco es de solo lectura; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>you may not write in its folder; save it somewhere else</source>
      <translation>no puede escribir en su carpeta; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its folder is gone; connect the drive again, or save it somewhere else</source>
      <translation>su carpeta ha desaparecido; vuelva a conectar la unidad o guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its drive is gone; connect it again, or save it somewhere else</source>
      <translation>su unidad ha desaparecido; vuelva a conectarla o guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>the disk reports an error; save it on another disk</source>
      <translation>el disco indica un error; guárdelo en otro disco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>there is a folder of that name; save it under another name</source>
      <translation>ya hay una carpeta con ese nombre; guárdelo con otro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>that is a device or a pipe, not a file; save it under another name</source>
      <translation>eso es un dispositivo o una tubería, no un archivo; guárdelo con otro nombre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its folder lies on two disks; save it somewhere else</source>
      <translation>su carpeta está en dos discos; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its name is too long; save it under a shorter one</source>
      <translation>su nombre es demasiado largo; guárdelo con uno más corto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>its name leads round in a circle of links; save it somewhere else</source>
      <translation>su nombre da vueltas en un círculo de enlaces; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>“{name}” was not saved: {why}. The file is as it was.</source>
      <translation>«{name}» no se guardó: {why}. El archivo está como estaba.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>“{name}” was saved, but its disk reports an error; save it on another disk as well.</source>
      <translation>«{name}» se guardó, pero su disco indica un error; guárdelo también en otro disco.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/store.py" />
      <source>{reason}; save it somewhere else</source>
      <translation>{reason}; guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>the first line of its CSV is not {head}</source>
      <translation>la primera línea de su CSV no es {head}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>record {number} of its CSV has not the {n} fields of the first</source>
      <translation>el registro {number} de su CSV no tiene los {n} campos del primero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>its CSV is not UTF-8 text</source>
      <translation>su CSV no es texto UTF-8</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>its CSV cannot be made out</source>
      <translation>su CSV no se entiende</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/tables.py" />
      <source>row “{row}” of table “{table}” has too many cells</source>
      <translation>la fila «{row}» de la tabla «{table}» tiene demasiadas celdas</translation>
    </message>
  </context>
  <context>
    <name>fileformat/disk</name>
    <message>
      <location filename="../src/briefing_app/fileformat/disk/belongings.py" />
      <source>user {number}</source>
      <translation>usuario {number}</translation>
    </message>
  </context>
  <context>
    <name>fileformat/migrations</name>
    <message>
      <location filename="../src/briefing_app/fileformat/migrations/__init__.py" />
      <source>it does not say which version of the format it has</source>
      <translation>no dice qué versión del formato tiene</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/fileformat/migrations/__init__.py" />
      <source>version {version} of the format was never released</source>
      <translation>la versión {version} del formato nunca se publicó</translation>
    </message>
  </context>
  <context>
    <name>importers</name>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This file is too large (more than {most} MB). Save the part that you need as a file of its own.</source>
      <translation>Este archivo es demasiado grande (más de {most} MB). Guarde como archivo aparte la parte que necesita.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This file is empty. Check that it is the right one.</source>
      <translation>Este archivo está vacío. Compruebe que es el correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>There are no words in this text. Check that it is the right text.</source>
      <translation>En este texto no hay palabras. Compruebe que es el texto correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>There is no such file. Check the name, or whether it was moved.</source>
      <translation>No existe ese archivo. Compruebe el nombre o si se movió.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This is a folder. Choose one of the files inside.</source>
      <translation>Esto es una carpeta. Elija uno de los archivos que contiene.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>You may not read this file. Ask its owner, or copy it first.</source>
      <translation>No tiene permiso para leer este archivo. Pregunte a su propietario o cópielo antes.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>The file cannot be read ({reason}). Copy it first, then try.</source>
      <translation>El archivo no se puede leer ({reason}). Cópielo antes y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/api.py" />
      <source>This is not an ordinary file. Choose a text, page or document.</source>
      <translation>Esto no es un archivo normal. Elija un texto, una página o un documento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>This {kind} is damaged or built in a way that cannot be read. Get it again, or save it as text.</source>
      <translation>Este archivo ({kind}) está dañado o hecho de un modo que no se puede leer. Consígalo de nuevo o guárdelo como texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>{what}: the fault is Briefing's, not the file's. The log has the details.</source>
      <translation>{what}: el fallo es de Briefing, no del archivo. El registro tiene los detalles.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/blame.py" />
      <source>Briefing could not read this {kind}</source>
      <translation>Briefing no pudo leer este archivo ({kind})</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/build.py" />
      <source>There are no words in this file. Check that it is the right one.</source>
      <translation>En este archivo no hay palabras. Compruebe que es el correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/build.py" />
      <source>The text is longer than {n} million characters. Open a part of it.</source>
      <translation>El texto tiene más de {n} millones de caracteres. Abra una parte.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>This file holds no text that can be read: it looks like program data. Open a text, Markdown, HTML, Word, PDF, CSV or Excel file instead.</source>
      <translation>Este archivo no contiene texto legible: parecen datos de un programa. Abra un archivo de texto, Markdown, HTML, Word, PDF, CSV o Excel.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>{n} places in the text could not be decoded; a � stands there.</source>
      <extracomment>{n} is a number; beside one it is: One place in the text could not be decoded; a � stands there.</extracomment>
      <translation>
        <numerusform>Un lugar del texto no se pudo descifrar; ahí hay un �.</numerusform>
        <numerusform>{n} lugares del texto no se pudieron descifrar; ahí hay un �.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>The file does not name its encoding; it was read as {shown}. “Encoding” in the File menu reads it in another.</source>
      <translation>El archivo no indica su codificación; se leyó como {shown}. «Codificación», en el menú Archivo, lo lee con otra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>There is no encoding named “{encoding}”. Choose one such as utf-8 or windows-1252.</source>
      <translation>No hay ninguna codificación «{encoding}». Elija una como utf-8 o windows-1252.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>The text is not written in {encoding}. Choose another encoding, or let it be found.</source>
      <translation>El texto no está escrito en {encoding}. Elija otra codificación o deje que se encuentre.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>{encoding} is not an encoding of text. Choose another.</source>
      <translation>{encoding} no es una codificación de texto. Elija otra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/encoding.py" />
      <source>This text file is damaged: most of it cannot be decoded. Get the file again.</source>
      <translation>Este archivo de texto está dañado: casi todo es indescifrable. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is a binary Excel workbook (.xlsb). Save it as .xlsx and open that.</source>
      <translation>Esto es un libro binario de Excel (.xlsb). Guárdelo como .xlsx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is an OpenDocument file of another kind. Save it as .docx or .xlsx and open that.</source>
      <translation>Esto es un archivo OpenDocument de otro tipo. Guárdelo como .docx o .xlsx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is a briefing, not an article. Open it with Open, or by a double click.</source>
      <translation>Esto es un briefing, no un artículo. Ábralo con Abrir o con doble clic.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a PDF</source>
      <comment>after: named like</comment>
      <translation>un PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a Word document</source>
      <comment>after: named like</comment>
      <translation>un documento de Word</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an Excel workbook</source>
      <comment>after: named like</comment>
      <translation>un libro de Excel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a PowerPoint file</source>
      <comment>after: named like</comment>
      <translation>un archivo de PowerPoint</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an OpenDocument text</source>
      <comment>after: named like</comment>
      <translation>un texto OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an OpenDocument spreadsheet</source>
      <comment>after: named like</comment>
      <translation>una hoja de cálculo OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>OpenDocument slides</source>
      <comment>after: named like</comment>
      <translation>diapositivas OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an electronic book</source>
      <comment>after: named like</comment>
      <translation>un libro electrónico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>a rich text</source>
      <comment>after: named like</comment>
      <translation>un texto RTF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>an Outlook mail</source>
      <comment>after: named like</comment>
      <translation>un correo de Outlook</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>The file is named like {named} but is not one, or it is damaged. Get the file again.</source>
      <translation>Por su nombre el archivo es {named}, pero no por su contenido, o está dañado. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/kinds.py" />
      <source>This is an XML file of an unknown kind. Save the text as .html, .docx or .txt.</source>
      <translation>Esto es un archivo XML de tipo desconocido. Guarde el texto como .html, .docx o .txt.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <location filename="../src/briefing_app/importers/unpack.py" />
      <source>This file unpacks to far more than it should, so it was not opened. Get it again.</source>
      <translation>Este archivo se descomprime en mucho más de lo debido, así que no se abrió. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <source>This {what} is damaged and cannot be read. Get it again.</source>
      <translation>Este archivo ({what}) está dañado y no se puede leer. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/package.py" />
      <source>This {what} holds code that may harm, so it was not opened. Get it again.</source>
      <translation>Este archivo ({what}) contiene código que puede hacer daño, así que no se abrió. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>text</source>
      <comment>kind of file</comment>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>Markdown file</source>
      <comment>kind of file</comment>
      <translation>archivo Markdown</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/web/xml_text.py" />
      <source>page</source>
      <comment>kind of file</comment>
      <translation>página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/web/webarchive.py" />
      <source>web archive</source>
      <comment>kind of file</comment>
      <translation>archivo web</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>mail</source>
      <comment>kind of file</comment>
      <translation>correo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>rich text</source>
      <comment>kind of file</comment>
      <translation>texto RTF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument text</source>
      <comment>kind of file</comment>
      <translation>texto OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument spreadsheet</source>
      <comment>kind of file</comment>
      <translation>hoja de cálculo OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>OpenDocument slides</source>
      <comment>kind of file</comment>
      <translation>diapositivas OpenDocument</translation>
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
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/refusals.py" />
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Excel workbook</source>
      <comment>kind of file</comment>
      <translation>libro de Excel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>This attachment is empty.</source>
      <translation>Este adjunto está vacío.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This document is protected by a password. Open it in the program it was made with, save a copy without the password, and open that.</source>
      <translation>Este documento está protegido con contraseña. Ábralo en el programa con que se hizo, guarde una copia sin contraseña y abra esa.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a packed archive. Unpack it and open one of the files inside.</source>
      <translation>Esto es un archivo comprimido. Descomprímalo y abra uno de los archivos que contiene.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a TeX document. Make a PDF of it and open that.</source>
      <translation>Esto es el código fuente de un documento TeX. Haga con él un PDF y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is data (JSON), not a text. Export it as CSV, or copy its words and paste them here.</source>
      <translation>Esto son datos (JSON), no un texto. Expórtelos como CSV, o copie las palabras y péguelas aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a database. Export the table as CSV and open that.</source>
      <translation>Esto es una base de datos. Exporte la tabla como CSV y ábrala.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a PostScript file. Make a PDF of it and open that.</source>
      <translation>Esto es un archivo PostScript. Haga con él un PDF y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a mail attachment of Outlook (winmail.dat). Open the mail in Outlook and save it as .msg.</source>
      <translation>Esto es un adjunto de Outlook (winmail.dat). Abra el correo en Outlook y guárdelo como .msg.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a calendar entry, not a text. Copy its words and paste them here.</source>
      <translation>Esto es una cita de calendario, no un texto. Copie las palabras y péguelas aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an address card, not a text. Open a text instead.</source>
      <translation>Esto es una tarjeta de contacto, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a picture: it has no words that can be read. Run it through text recognition (OCR) first.</source>
      <translation>Esto es una imagen: no tiene palabras legibles. Pásela antes por un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a sound, film or picture file: it has no words that can be read. Open a text instead.</source>
      <translation>Esto es un archivo de sonido, vídeo o imagen: no tiene palabras legibles. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a program, not a text. Open a text instead.</source>
      <translation>Esto es un programa, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a link to a page, not the page. Open it in a browser, save the page as HTML, and open that.</source>
      <translation>Esto es un enlace a una página, no la página. Ábrala en un navegador, guárdela como HTML y abra eso.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>These are subtitles: their times would be read as figures. Copy the words into a text and open that.</source>
      <translation>Esto son subtítulos: sus tiempos se leerían como cifras. Copie las palabras en un texto y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a drawing (SVG): its words have no order. Copy them and paste them here.</source>
      <translation>Esto es un dibujo (SVG): sus palabras no tienen orden. Cópielas y péguelas aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word document of an old XML kind. Save it as .docx and open that.</source>
      <translation>Esto es un documento de Word de un tipo XML antiguo. Guárdelo como .docx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word document of a flat XML kind. Save it as .docx and open that.</source>
      <translation>Esto es un documento de Word de un tipo XML plano. Guárdelo como .docx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an Excel workbook of an old XML kind. Save it as .xlsx and open that.</source>
      <translation>Esto es un libro de Excel de un tipo XML antiguo. Guárdelo como .xlsx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a translation file. Open the text that it belongs to.</source>
      <translation>Esto es un archivo de traducción. Abra el texto al que pertenece.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a list of feeds. Open one of them instead.</source>
      <translation>Esto es una lista de canales web. Abra uno de ellos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a map, not a text. Open a text instead.</source>
      <translation>Esto es un mapa, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a track on a map, not a text. Open a text instead.</source>
      <translation>Esto es un recorrido en un mapa, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a troff document. Make a PDF of it and open that.</source>
      <translation>Esto es el código fuente de un documento troff. Haga con él un PDF y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a wiki page. Open the page in a browser, save it as HTML, and open that.</source>
      <translation>Esto es el código fuente de una página wiki. Abra la página en un navegador, guárdela como HTML y ábrala.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of an AsciiDoc document. Make HTML or PDF of it and open that.</source>
      <translation>Esto es el código fuente de un documento AsciiDoc. Haga con él un HTML o un PDF y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of an Org document. Export it as HTML or PDF and open that.</source>
      <translation>Esto es el código fuente de un documento Org. Expórtelo como HTML o PDF y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a list of references, not a text. Open a text instead.</source>
      <translation>Esto es una lista de referencias, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is the source of a program, not a text. Open a text instead.</source>
      <translation>Esto es el código fuente de un programa, no un texto. Abra un texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Pages document. In Pages, export it as Word (.docx) or PDF and open that.</source>
      <translation>Esto es un documento de Pages. Expórtelo en Pages como Word (.docx) o PDF y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Numbers table. In Numbers, export it as Excel (.xlsx) or CSV and open that.</source>
      <translation>Esto es una tabla de Numbers. Expórtela en Numbers como Excel (.xlsx) o CSV y ábrala.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Keynote file. In Keynote, export it as PowerPoint (.pptx) or PDF and open that.</source>
      <translation>Esto es un archivo de Keynote. Expórtelo en Keynote como PowerPoint (.pptx) o PDF y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a Word, Excel or PowerPoint file of the old kind. Save it as .docx or .xlsx and open that.</source>
      <translation>Esto es un archivo de Word, Excel o PowerPoint del tipo antiguo. Guárdelo como .docx o .xlsx y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is a table of an old kind. Save it as .xlsx or .csv and open that.</source>
      <translation>Esto es una tabla de un tipo antiguo. Guárdela como .xlsx o .csv y abra esa.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This is an electronic book for the Kindle. Make an EPUB of it and open that.</source>
      <translation>Esto es un libro electrónico para Kindle. Haga con él un EPUB y ábralo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This mail is signed or encrypted as a whole (.p7m). Open it in the mail program, copy its words and paste them here.</source>
      <translation>Este correo está firmado o cifrado entero (.p7m). Ábralo en el programa de correo, copie las palabras y péguelas aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>This {what} is of the old kind. Save it as .{target} and open that.</source>
      <translation>Esto es un archivo del tipo antiguo ({what}). Guárdelo como .{target} y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/unpack.py" />
      <source>This packed file is damaged and cannot be read. Get it again.</source>
      <translation>Este archivo comprimido está dañado y no se puede leer. Consígalo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>importers/books</name>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book is protected (DRM), so its words cannot be read. Open a copy without the protection.</source>
      <translation>Este libro está protegido (DRM) y sus palabras no se pueden leer. Abra una copia sin la protección.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>electronic book</source>
      <comment>kind of file</comment>
      <translation>libro electrónico</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book has {n} chapters. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This book has one chapter.</extracomment>
      <translation>
        <numerusform>Este libro tiene un capítulo.</numerusform>
        <numerusform>Este libro tiene {n} capítulos. Elija cuál abrir.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>This book has no such chapter. Open the book again.</source>
      <translation>Este libro no tiene ese capítulo. Abra el libro de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>There are no words in this book. Check that it is the right one.</source>
      <translation>En este libro no hay palabras. Compruebe que es el correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <source>The whole book</source>
      <translation>El libro entero</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/epub.py" />
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{n} words</source>
      <extracomment>{n} is a number; beside one it is: {n} word</extracomment>
      <translation>
        <numerusform>{n} palabra</numerusform>
        <numerusform>{n} palabras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>A feed often holds the beginning of a text only. Compare it with the page.</source>
      <translation>Un canal web suele tener solo el comienzo de un texto. Compárelo con la página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <source>feed</source>
      <comment>kind of file</comment>
      <translation>canal web</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has no entries. Get it again.</source>
      <translation>Este canal web no tiene entradas. Consígalo de nuevo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has {n} entries. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This feed has one entry.</extracomment>
      <translation>
        <numerusform>Este canal web tiene una entrada.</numerusform>
        <numerusform>Este canal web tiene {n} entradas. Elija cuál abrir.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This feed has no such entry. Open the feed again.</source>
      <translation>Este canal web no tiene esa entrada. Ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>This entry holds its title alone. Open its page in a browser, save that and open it.</source>
      <translation>Esta entrada solo tiene su título. Abra su página en un navegador, guárdela y ábrala.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/books/feed.py" />
      <source>Entry {n}</source>
      <translation>Entrada {n}</translation>
    </message>
  </context>
  <context>
    <name>importers/census</name>
    <message>
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>Not in the article: {amount} of the file ({named}). “What was left out” lists them.</source>
      <translation>Fuera del artículo: {amount} del archivo ({named}). «Lo que quedó fuera» los muestra.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{n} cells with numbers are not in the tables. Compare them with the file.</source>
      <extracomment>{n} is a number; beside one it is: 1 cell with a number is not in the tables. Compare them with the file.</extracomment>
      <translation>
        <numerusform>1 celda con un número no está en las tablas. Compárelas con el archivo.</numerusform>
        <numerusform>{n} celdas con números no están en las tablas. Compárelas con el archivo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offer_rows.py" />
      <source>{n} numbers</source>
      <extracomment>{n} is a number; beside one it is: {n} number</extracomment>
      <translation>
        <numerusform>{n} número</numerusform>
        <numerusform>{n} números</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/notice.py" />
      <source>{words} and {numbers}</source>
      <translation>{words} y {numbers}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>text</source>
      <comment>where words of a file stand</comment>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>around the article</source>
      <comment>where words of a file stand</comment>
      <translation>alrededor del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>page heads and feet</source>
      <comment>where words of a file stand</comment>
      <translation>encabezados y pies de página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>remarks</source>
      <comment>where words of a file stand</comment>
      <translation>observaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>deleted words</source>
      <comment>where words of a file stand</comment>
      <translation>palabras borradas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>cells</source>
      <comment>where words of a file stand</comment>
      <translation>celdas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/census/places.py" />
      <source>charts and diagrams</source>
      <comment>where words of a file stand</comment>
      <translation>gráficos y diagramas</translation>
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
      <translation>documento de Word</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/docx/document.py" />
      <source>The document is damaged, and some of its text may be missing. Compare it with the original.</source>
      <translation>El documento está dañado y puede faltar parte de su texto. Compárelo con el original.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/docx/parts.py" />
      <source>A document inside this one could not be read and was left out.</source>
      <translation>Un documento incluido en este no se pudo leer y se omitió.</translation>
    </message>
  </context>
  <context>
    <name>importers/mail</name>
    <message>
      <location filename="../src/briefing_app/importers/mail/eml.py" />
      <source>This mail is damaged and cannot be read. Save it again from the mail program.</source>
      <translation>Este correo está dañado y no se puede leer. Guárdelo de nuevo desde el programa de correo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/inside.py" />
      <source>This mail is encrypted. Open it in the mail program, copy its words and paste them here.</source>
      <translation>Este correo está cifrado. Ábralo en el programa de correo, copie las palabras y péguelas aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>This mail has no such attachment. Open the mail again.</source>
      <translation>Este correo no tiene ese adjunto. Abra el correo de nuevo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>{n} attachments were not opened: {names}. “What was left out” lists and opens them.</source>
      <extracomment>{n} is a number; beside one it is: An attachment was not opened: {names}. “What was left out” lists and opens it.</extracomment>
      <translation>
        <numerusform>No se abrió un adjunto: {names}. «Lo que quedó fuera» lo muestra y lo abre.</numerusform>
        <numerusform>No se abrieron {n} adjuntos: {names}. «Lo que quedó fuera» los muestra y los abre.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>There are no words in this mail. Check that it is the right one.</source>
      <translation>En este correo no hay palabras. Compruebe que es el correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/letter.py" />
      <source>Attachment {n}</source>
      <translation>Adjunto {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>This mailbox has {n} mails. Choose which one to open.</source>
      <extracomment>{n} is a number; beside one it is: This mailbox has one mail.</extracomment>
      <translation>
        <numerusform>Este buzón tiene un correo.</numerusform>
        <numerusform>Este buzón tiene {n} correos. Elija cuál abrir.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>This mailbox has no such mail. Open the mailbox again.</source>
      <translation>Este buzón no tiene ese correo. Abra el buzón de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/mailbox.py" />
      <source>Mail {n}</source>
      <translation>Correo {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/mail/msg.py" />
      <source>This mail is damaged and cannot be read. Save it again from Outlook.</source>
      <translation>Este correo está dañado y no se puede leer. Guárdelo de nuevo desde Outlook.</translation>
    </message>
  </context>
  <context>
    <name>importers/office</name>
    <message>
      <location filename="../src/briefing_app/importers/office/odf.py" />
      <source>OpenDocument file</source>
      <comment>kind of file</comment>
      <translation>archivo OpenDocument</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/odf.py" />
      <source>This {what} holds nothing that can be read. Get it again.</source>
      <translation>Este archivo ({what}) no contiene nada legible. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/ods.py" />
      <source>There are no cells in this spreadsheet. Check that it is the right file.</source>
      <translation>En esta hoja de cálculo no hay celdas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/ods.py" />
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Hidden sheets were left out: {names}.</source>
      <translation>Se omitieron hojas ocultas: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <location filename="../src/briefing_app/importers/readers.py" />
      <location filename="../src/briefing_app/importers/refusals.py" />
      <source>PowerPoint file</source>
      <comment>kind of file</comment>
      <translation>archivo de PowerPoint</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <source>There are no words on these slides. Check that it is the right file.</source>
      <translation>En estas diapositivas no hay palabras. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/pptx.py" />
      <source>Hidden slides were left out: {names}.</source>
      <translation>Se omitieron diapositivas ocultas: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/rtf.py" />
      <source>The file ends in the middle: its end is missing. Get it again.</source>
      <translation>El archivo acaba a medias: le falta el final. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/office/rtf.py" />
      <source>There are no words in this RTF file. Check that it is the right one.</source>
      <translation>En este archivo RTF no hay palabras. Compruebe que es el correcto.</translation>
    </message>
  </context>
  <context>
    <name>importers/pdf</name>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is damaged and cannot be read. Get it again.</source>
      <translation>Este PDF está dañado y no se puede leer. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is protected by a password. Open it in a PDF viewer, print it into a new PDF without the password, and open that.</source>
      <translation>Este PDF está protegido con contraseña. Ábralo en un visor de PDF, imprímalo en un PDF nuevo sin contraseña y abra ese.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF is a picture of text: it has no words that can be read. Run it through text recognition (OCR) first.</source>
      <translation>Este PDF es una imagen de texto: no tiene palabras legibles. Páselo antes por un reconocimiento de texto (OCR).</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Pages {pages} could not be read: damaged.</source>
      <extracomment>{n} is a number; beside one it is: Page {pages} could not be read: damaged.</extracomment>
      <translation>
        <numerusform>No se pudo leer la página {pages}: dañada.</numerusform>
        <numerusform>No se pudieron leer las páginas {pages}: dañadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Pages {pages} could not be read: pictures of text without words.</source>
      <extracomment>{n} is a number; beside one it is: Page {pages} could not be read: a picture of text without words.</extracomment>
      <translation>
        <numerusform>No se pudo leer la página {pages}: imagen de texto sin palabras.</numerusform>
        <numerusform>No se pudieron leer las páginas {pages}: imágenes de texto sin palabras.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>{pages} and more</source>
      <translation>{pages} y más</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF has no pages. Get it again.</source>
      <translation>Este PDF no tiene páginas. Consígalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Only the first {read} of {all} pages were read.</source>
      <translation>Solo se leyeron las primeras {read} de {all} páginas.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>The numbers of the lines were left out.</source>
      <translation>Se omitieron los números de línea.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>Many letters of this PDF have no meaning in the file, so words may be wrong. Compare them with the page.</source>
      <translation>Muchas letras de este PDF no tienen significado en el archivo, así que puede haber palabras mal. Compárelas con la página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/pdf/document.py" />
      <source>This PDF holds no words. Get it again.</source>
      <translation>Este PDF no contiene palabras. Consígalo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>importers/sheets</name>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Rows {first} to {last}</source>
      <translation>Filas {first} a {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only {which} were read: more than {most} cells are filled. “What was left out” opens the other rows, a block at a time.</source>
      <translation>Solo se leyeron {which}: hay más de {most} celdas llenas. «Lo que quedó fuera» abre las demás filas, bloque a bloque.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only rows {first} to {last} of “{sheet}” were read.</source>
      <translation>Solo se leyeron las filas {first} a {last} de «{sheet}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>{rows} of “{sheet}”</source>
      <translation>{rows} de «{sheet}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>the first {read} of {all} rows</source>
      <translation>las primeras {read} de {all} filas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>the first {read} rows</source>
      <translation>las primeras {read} filas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>Only rows {first} to {last} were read.</source>
      <translation>Solo se leyeron las filas {first} a {last}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/blocks.py" />
      <source>This table has no such rows. Open the table again.</source>
      <translation>Esta tabla no tiene esas filas. Abra la tabla de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>Only the first {n} columns were read.</source>
      <translation>Solo se leyeron las primeras {n} columnas.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>This table is empty. Check that it is the right file.</source>
      <translation>Esta tabla está vacía. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/delimited.py" />
      <source>This table is damaged at line {line_num}. Save it again as CSV.</source>
      <translation>Esta tabla está dañada en la línea {line_num}. Guárdela de nuevo como CSV.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/rows.py" />
      <source>Only the first {columns} columns of “{name}” were read.</source>
      <translation>Solo se leyeron las primeras {columns} columnas de «{name}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/tables.py" />
      <source>“{either}” under “{name}” may be a whole number or have three decimals; the column was read like {point}. Compare it with the file.</source>
      <translation>«{either}» en «{name}» puede ser un entero o tener tres decimales; la columna se leyó como {point}. Compárela con el archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>There are no cells in this workbook. Check that it is the right file.</source>
      <translation>En este libro no hay celdas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/sheets/xlsx.py" />
      <source>Some formulas have no result in the file. Open and save it in a spreadsheet program to fill them.</source>
      <translation>Algunas fórmulas no tienen resultado en el archivo. Ábralo y guárdelo en un programa de hojas de cálculo para completarlas.</translation>
    </message>
  </context>
  <context>
    <name>importers/text</name>
    <message>
      <location filename="../src/briefing_app/importers/text/markdown.py" />
      <source>The Markdown is very long, so its marks were left as they are.</source>
      <translation>El Markdown es muy largo, así que sus marcas quedaron como están.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/markdown.py" />
      <source>The Markdown is nested too deep to be read as such; it was read as text.</source>
      <translation>El Markdown está anidado demasiado hondo para leerlo como tal; se leyó como texto.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>Figures were looked for in the first {most} numbers of this text only. “What was left out” opens the other {n} parts with theirs.</source>
      <extracomment>{n} is a number; beside one it is: Figures were looked for in the first {most} numbers of this text only. “What was left out” opens the other part with its own.</extracomment>
      <translation>
        <numerusform>Solo se buscaron cifras en los primeros {most} números de este texto. «Lo que quedó fuera» abre la otra parte con las suyas.</numerusform>
        <numerusform>Solo se buscaron cifras en los primeros {most} números de este texto. «Lo que quedó fuera» abre las otras {n} partes con las suyas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>This text has no such part. Open the text again.</source>
      <translation>Este texto no tiene esa parte. Abra el texto de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/text/stretches.py" />
      <source>Part {n}, from “{words}”</source>
      <translation>Parte {n}, desde «{words}»</translation>
    </message>
  </context>
  <context>
    <name>importers/web</name>
    <message>
      <location filename="../src/briefing_app/importers/web/mhtml.py" />
      <source>There is no page in this MHTML file, or it is damaged. Save the page as HTML instead.</source>
      <translation>En este archivo MHTML no hay ninguna página, o está dañado. Guarde la página como HTML.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>This page holds no article text: a program puts it there when a browser shows the page. Open it in a browser, select the text, copy it and paste it here.</source>
      <translation>Esta página no contiene el texto del artículo: lo pone un programa cuando un navegador la muestra. Ábrala en un navegador, seleccione el texto, cópielo y péguelo aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>The page shows its article by a program; it was read from what the page tells search engines. Compare it with the page.</source>
      <translation>La página muestra su artículo mediante un programa; se leyó de lo que dice a los buscadores. Compárelo con la página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>The page is built in an unusual way (nested very deep, or damaged), so its menus could not be told from its article. Set aside what does not belong.</source>
      <translation>La página está hecha de modo poco común (muy anidada o dañada), así que sus menús no se distinguieron del artículo. Aparte lo que no corresponda.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>This page is empty. Save it again from the browser.</source>
      <translation>Esta página está vacía. Guárdela de nuevo desde el navegador.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/page.py" />
      <source>Only {share} % of the words on the page are in the article that was found. Compare it with the page.</source>
      <translation>Solo el {share} % de las palabras de la página está en el artículo encontrado. Compárelo con la página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/importers/web/webarchive.py" />
      <source>There is no page in this web archive, or it is damaged. Save the page as HTML, or print it into a PDF.</source>
      <translation>En este archivo web no hay ninguna página, o está dañado. Guarde la página como HTML o imprímala en un PDF.</translation>
    </message>
  </context>
  <context>
    <name>reading/grammar</name>
    <message>
      <location filename="../src/briefing_app/reading/grammar/language.py" />
      <source>This text does not look English. Points and commas in its numbers are read as in English (1.204 is a little more than one), units and periods may be missed: go through the numbers (Ctrl+T) before you use them.</source>
      <translation>Este texto no parece inglés. Los puntos y comas de sus números se leen como en inglés (1.204 es poco más de uno), y pueden faltar unidades y periodos: repase los números (Ctrl+T) antes de usarlos.</translation>
    </message>
  </context>
  <context>
    <name>render</name>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>PowerPoint slides</source>
      <extracomment>Kind of file</extracomment>
      <translation>Diapositivas de PowerPoint</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures, charts, evidence in the speaker notes</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>cifras, gráficos, pruebas en las notas del orador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Web page</source>
      <extracomment>Kind of file</extracomment>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>the article, its figures and charts, linked</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>el artículo, sus cifras y gráficos, enlazados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Sheet as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Hoja en PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>what its page shows, with its sentences</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>lo que muestra su página, con sus frases</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Slides as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Diapositivas en PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>what the slides show, one on each page</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>lo que muestran las diapositivas, una por página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Article as PDF</source>
      <extracomment>Kind of file</extracomment>
      <translation>Artículo en PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>the whole article, its figures marked</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>el artículo entero, con sus cifras marcadas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>Excel workbook</source>
      <extracomment>Kind of file</extracomment>
      <translation>Libro de Excel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures with evidence, charts with their data</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>cifras con pruebas, gráficos con sus datos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>CSV table</source>
      <extracomment>Kind of file</extracomment>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>figures with evidence</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>cifras con pruebas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>JSON data</source>
      <extracomment>Kind of file</extracomment>
      <translation>Datos JSON</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/export.py" />
      <source>everything but private notes</source>
      <extracomment>What travels in a file, after: What travels:</extracomment>
      <translation>todo menos las notas privadas</translation>
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
      <translation>cifras con pruebas, gráficos como tablas</translation>
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
        <numerusform>y una más, en la tabla</numerusform>
        <numerusform>y {n} más, en la tabla</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/layout.py" />
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>There is nothing to draw.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No hay nada que dibujar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/line.py" />
      <source>The scale does not begin at zero.</source>
      <translation>La escala no empieza en cero.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/charts/part.py" />
      <source>all other</source>
      <comment>part of a whole</comment>
      <translation>todo lo demás</translation>
    </message>
  </context>
  <context>
    <name>render/sheet</name>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is too large for a logo: choose one below 2 MB.</source>
      <translation>«{name}» es demasiado grande para un logotipo: elija uno de menos de 2 MB.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” cannot be the logo: choose an SVG, PNG or JPEG picture.</source>
      <translation>«{name}» no puede ser el logotipo: elija una imagen SVG, PNG o JPEG.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” cannot be read: check the logo's name.</source>
      <translation>«{name}» no se puede leer: compruebe el nombre del logotipo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is no SVG picture: choose another logo.</source>
      <translation>«{name}» no es una imagen SVG: elija otro logotipo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is too involved for a logo: choose a simpler picture.</source>
      <translation>«{name}» es demasiado complejo para un logotipo: elija una imagen más sencilla.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/logo.py" />
      <source>“{name}” is damaged, or no {kind}: choose another logo.</source>
      <translation>«{name}» está dañado o no es {kind}: elija otro logotipo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>Some characters have no font on this machine and are printed as boxes; install a font for their script (fonts-noto-cjk, for instance).</source>
      <translation>Algunos caracteres no tienen fuente en este equipo y se imprimen como cuadros; instale una fuente para su escritura (por ejemplo, fonts-noto-cjk).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>The article is too long to be printed whole: print its sheet instead.</source>
      <translation>El artículo es demasiado largo para imprimirlo entero: imprima su hoja.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/printed.py" />
      <source>Only the first {n} slides are printed.</source>
      <translation>Solo se imprimen las primeras {n} diapositivas.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/slides_data.py" />
      <location filename="../src/briefing_app/render/slides/words.py" />
      <source>Untitled briefing</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Briefing sin título</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/typeset.py" />
      <source>The page could not be set: {first}.</source>
      <translation>No se pudo componer la página: {first}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/render/sheet/typeset.py" />
      <source>The logo cannot be printed: it is damaged, or of another kind than its name says.</source>
      <translation>El logotipo no se puede imprimir: está dañado o es de otro tipo que el que dice su nombre.</translation>
    </message>
  </context>
  <context>
    <name>render/slides</name>
    <message>
      <location filename="../src/briefing_app/render/slides/words.py" />
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Contact: {who}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Contacto: {who}</translation>
    </message>
  </context>
  <context>
    <name>session</name>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>it was refused</source>
      <translation>fue rechazada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>“{name}” did not take the page: {why}.</source>
      <translation>«{name}» no aceptó la página: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>CUPS is not installed: save the PDF and print it elsewhere.</source>
      <translation>CUPS no está instalado: guarde el PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>The printer “{name}” does not answer: check that it is switched on.</source>
      <translation>La impresora «{name}» no responde: compruebe que está encendida.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/cups.py" />
      <source>Nothing was printed: {why}.</source>
      <translation>No se imprimió nada: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/importing.py" />
      <source>The file could not be opened ({outcome}).</source>
      <translation>El archivo no se pudo abrir ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>“{name}” cannot be listed ({why}); is its drive connected?</source>
      <translation>«{name}» no se puede enumerar ({why}); ¿está conectada su unidad?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>The index could not be written ({outcome}); look again in a moment.</source>
      <translation>El índice no se pudo escribir ({outcome}); vuelva a mirar en un momento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Look</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Colours</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Of the window; the stage has its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>De la ventana; el escenario tiene los suyos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>theme dark mode night appearance</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>tema modo oscuro noche apariencia contraste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Size of everything</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Tamaño de todo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Text, buttons and charts together</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Texto, botones y gráficos a la vez</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>zoom text font larger scale</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>zoom tamaño de letra texto más grande escala</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Type of the article</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Letra del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How the text that you read is set</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Cómo se compone el texto que usted lee</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>font face typeface</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>fuente tipografía tipo de letra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Type of everything else</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Letra de todo lo demás</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Cards, lists, menus</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Tarjetas, listas, menús</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>font face typeface interface</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>fuente tipografía tipo de letra interfaz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Numbers</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How they are grouped, wherever they are shown</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Cómo se agrupan, dondequiera que se muestren</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>number format thousands decimal comma point separator</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>formato de números miles separador decimal coma punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dates</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>How a day is written, wherever one is shown</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Cómo se escribe un día, dondequiera que se muestre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>date format day month year</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>formato de fecha día mes año</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Language</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Of menus and sentences, from the next start on</source>
      <extracomment>What a preference is for</extracomment>
      <translation>De menús y frases, desde el próximo inicio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Sprache idioma translation</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>idioma lengua language traducción</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Reduce motion</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Menos movimiento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No glide to a sentence, no fades, no growing bars</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Sin desplazamiento suave, sin fundidos, sin barras que crecen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>animation transition effects</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>animación movimiento transición efectos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Presenting</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Presentación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Screen of the stage</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Pantalla del escenario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Where the room looks</source>
      <extracomment>What a preference is for</extracomment>
      <translation>La que mira la sala</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>monitor projector display</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>monitor proyector pantalla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Light stage</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Escenario claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dark text on light ground, for bright rooms</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Texto oscuro sobre fondo claro, para salas luminosas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>theme slides colours</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>tema diapositivas colores</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Time for a talk</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Tiempo para una charla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>For a briefing that has no time of its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Para un briefing sin tiempo propio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>target clock pace timer length</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>objetivo reloj tiempo duración ritmo temporizador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Printing and exports</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Impresión y exportación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Paper</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>For a sheet that has none of its own</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Para una hoja que no tiene el suyo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>page size print format</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>tamaño de página imprimir impresión formato</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Folder for exports</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Carpeta para exportaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Empty: the folder that was used last</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Vacío: la última carpeta usada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>directory path save</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>directorio ruta guardar ubicación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Review</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <location filename="../src/briefing_app/ui/comments/writing.py" />
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Your name or initials</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Su nombre o iniciales</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Stands under sign-offs and comments</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Figura bajo vistos buenos y comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>author user signature</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>autor usuario firma</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Privacy</source>
      <extracomment>Heading of a group of preferences</extracomment>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Remember recent files</source>
      <extracomment>Name of a preference</extracomment>
      <translation>Recordar archivos recientes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Off: the list is cleared and stays empty</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Desactivado: la lista se vacía y queda vacía</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>history</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>historial últimos archivos abiertos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Leave no traces</source>
      <extracomment>Name of a preference</extracomment>
      <translation>No dejar rastro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No list of files, no log, and no recovered work once a window is closed</source>
      <extracomment>What a preference is for</extracomment>
      <translation>Sin lista de archivos, sin registro y sin trabajo recuperado al cerrar una ventana</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>private history log</source>
      <extracomment>By which one finds a preference; as many words as people may type in your language</extracomment>
      <translation>privado privacidad historial registro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Serif</source>
      <translation>Con serifa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Sans serif</source>
      <translation>Sin serifa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>Briefing’s own</source>
      <translation>La de Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As the language of the text</source>
      <translation>Como en el idioma del texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>2 May 2023</source>
      <translation>2 de mayo de 2023</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>The other screen</source>
      <translation>La otra pantalla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>No time</source>
      <translation>Sin tiempo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>5 minutes</source>
      <translation>5 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>10 minutes</source>
      <translation>10 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>15 minutes</source>
      <translation>15 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>20 minutes</source>
      <translation>20 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>30 minutes</source>
      <translation>30 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>45 minutes</source>
      <translation>45 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>60 minutes</source>
      <translation>60 minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>As is usual here</source>
      <translation>El habitual aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/preferences.py" />
      <source>US Letter</source>
      <translation>Carta</translation>
    </message>
  </context>
  <context>
    <name>session/documents</name>
    <message>
      <location filename="../src/briefing_app/session/documents/recovery_watch.py" />
      <source>Your last edits are not safe from a crash: {words}</source>
      <translation>Sus últimos cambios no están a salvo de un fallo: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/documents/saving.py" />
      <source>“{name}” was not saved ({outcome}); save it elsewhere.</source>
      <translation>«{name}» no se guardó ({outcome}); guárdelo en otro lugar.</translation>
    </message>
  </context>
  <context>
    <name>session/intake</name>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>The briefing inside this PDF is damaged, so its pages were read as an article; ask for the briefing itself.</source>
      <translation>El briefing de este PDF está dañado, así que sus páginas se leyeron como artículo; pida el propio briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>Briefing could not find the figures of this text</source>
      <translation>Briefing no pudo encontrar las cifras de este texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/child.py" />
      <source>Briefing could not read this file</source>
      <translation>Briefing no pudo leer este archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/converter.py" />
      <source>LibreOffice could not read this file. It may be damaged, or protected by a password: open it in the program it was made with, and save it as .{target}.</source>
      <translation>LibreOffice no pudo leer este archivo. Puede estar dañado o protegido con contraseña: ábralo en el programa con que se hizo y guárdelo como .{target}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/first_briefing.py" />
      <source>This text holds more numbers than a briefing can keep. Save the part that you need as a file of its own.</source>
      <translation>Este texto contiene más números de los que cabe guardar en un briefing. Guarde como archivo aparte la parte que necesita.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/first_briefing.py" />
      <source>The figures of this text could not be read; open a part of it instead.</source>
      <translation>Las cifras de este texto no se pudieron leer; abra una parte.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>The import was cancelled.</source>
      <translation>La lectura se canceló.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file made its reader crash. The file may be damaged: get it again, or save it as text.</source>
      <translation>Al leer este archivo falló su lector. Puede estar dañado: consígalo de nuevo o guárdelo como texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file took longer than {seconds} seconds, so it was stopped. It may be damaged: get it again, or save the part that you need.</source>
      <translation>La lectura de este archivo tardó más de {seconds} segundos y se detuvo. Puede estar dañado: consígalo de nuevo o guarde la parte que necesita.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Reading this file took too much memory, so it was stopped. It may be damaged: get it again, or save the part that you need.</source>
      <translation>La lectura de este archivo ocupó demasiada memoria y se detuvo. Puede estar dañado: consígalo de nuevo o guarde la parte que necesita.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Briefing could not start the program that reads files: the fault is Briefing's, not the file's. The log has the details.</source>
      <translation>Briefing no pudo iniciar el programa que lee archivos: el fallo es de Briefing, no del archivo. El registro tiene los detalles.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>The import could not be started ({strerror}). Close some programs and try again.</source>
      <translation>La lectura no se pudo iniciar ({strerror}). Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>Briefing could not understand its reader</source>
      <translation>Briefing no pudo entender a su lector</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/intake/reader.py" />
      <source>“{name}” was read by way of LibreOffice.</source>
      <translation>«{name}» se leyó por medio de LibreOffice.</translation>
    </message>
  </context>
  <context>
    <name>session/library</name>
    <message>
      <location filename="../src/briefing_app/session/library/folder.py" />
      <source>The folder “{name}” cannot be looked into ({why}).</source>
      <translation>No se puede mirar en la carpeta «{name}» ({why}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/library/folder.py" />
      <location filename="../src/briefing_app/session/looking_through.py" />
      <source>unknown reason</source>
      <translation>motivo desconocido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/session/library/refresh.py" />
      <source>“{name}” cannot be looked into ({kind}); open it to see why.</source>
      <translation>No se puede mirar en «{name}» ({kind}); ábralo para ver por qué.</translation>
    </message>
  </context>
  <context>
    <name>start</name>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing needs a display, and there is none here: start it in a desktop session. Without one, briefing-app figures, check, compare, sheet, export and screenshot work; see briefing-app --help.</source>
      <translation>Briefing necesita una pantalla y aquí no hay ninguna: inícielo en una sesión de escritorio. Sin ella funcionan briefing-app figures, check, compare, sheet, export y screenshot; consulte briefing-app --help.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Or start it with python3 run.py from its folder, which fetches them.</source>
      <translation>O inícielo con python3 run.py desde su carpeta, que las consigue.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing cannot start because {name} is missing. Install {own} and what else Qt needs: sudo apt-get install {packages}.</source>
      <translation>Briefing no puede iniciarse porque falta {name}. Instale {own} y lo demás que Qt necesita: sudo apt-get install {packages}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/before_qt.py" />
      <source>Briefing cannot start because {name} is missing. Install the libraries that Qt needs: sudo apt-get install {packages}.</source>
      <translation>Briefing no puede iniciarse porque falta {name}. Instale las bibliotecas que Qt necesita: sudo apt-get install {packages}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/launch.py" />
      <source>New here? F1 leads to a guide of five minutes</source>
      <translation>¿Es nuevo aquí? F1 lleva a una guía de cinco minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/start/launch.py" />
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>The example cannot be opened: {error}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se puede abrir el ejemplo: {error}</translation>
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
        <numerusform>un número marcado</numerusform>
        <numerusform>{n} números marcados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/listed.py" />
      <source>The text with {marked}. Select words and press Control, Shift and F to make a figure of them.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>El texto con {marked}. Seleccione palabras y pulse Control, Mayús y F para hacer de ellas una cifra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/source_text.py" />
      <source>The text with {marked}. The sentence of the current row of the list is lit.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>El texto con {marked}. La frase de la fila actual de la lista está resaltada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/article/view.py" />
      <source>{n} marked figures</source>
      <extracomment>{n} is a number; beside one it is: 1 marked figure</extracomment>
      <translation>
        <numerusform>una cifra marcada</numerusform>
        <numerusform>{n} cifras marcadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/article/view.py" />
      <source>The text with {marked}. Tab goes from figure to figure, Enter selects one, Escape lets go, Control and Tab leave the article.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>El texto con {marked}. Tab va de cifra en cifra, Intro elige una, Escape suelta, Control y Tab salen del artículo.</translation>
    </message>
  </context>
  <context>
    <name>ui/cards</name>
    <message>
      <location filename="../src/briefing_app/ui/cards/board.py" />
      <source>Shift with the arrows, or Control and Space, choose several cards to be charted together; the menu key shows what can be done.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Mayús con las flechas, o Control y Espacio, eligen varias tarjetas para un mismo gráfico; la tecla de menú muestra lo que se puede hacer.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/cards/card.py" />
      <source>Selected.</source>
      <translation>Seleccionada.</translation>
    </message>
  </context>
  <context>
    <name>ui/charts</name>
    <message>
      <location filename="../src/briefing_app/ui/charts/card.py" />
      <source>{title}, table</source>
      <translation>{title}, tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>What to do with this chart</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Qué hacer con este gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Table (T), copy, save</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Tabla (T), copiar, guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Copy as picture</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Copiar como imagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Save picture…</source>
      <translation>Guardar imagen…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Show chart</source>
      <translation>Mostrar el gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/menu.py" />
      <source>Show table</source>
      <translation>Mostrar la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Charts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>pyqtgraph could not be loaded ({reason}); charts are drawn without it.</source>
      <translation>No se pudo cargar pyqtgraph ({reason}); los gráficos se dibujan sin él.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Drawing (*.svg)</source>
      <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Copied the chart as text.</source>
      <translation>Se copió el gráfico como texto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Saved “{name}”.</source>
      <translation>Se guardó «{name}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/panel.py" />
      <source>Copied the chart as a picture.</source>
      <translation>Se copió el gráfico como imagen.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/saving.py" />
      <source>“{name}” was not saved: a picture is a .png or an .svg file.</source>
      <translation>No se guardó «{name}»: una imagen es un archivo .png o .svg.</translation>
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
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/cell_menu.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Copy with source</source>
      <translation>Copiar con fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>Choose a figure in the article or on a card first.</source>
      <translation>Elija primero una cifra en el artículo o en una tarjeta.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>The chosen figures count unlike things; choose two or more of one unit.</source>
      <translation>Las cifras elegidas cuentan cosas distintas; elija dos o más de una misma unidad.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>{n} of the chosen count something else and are left out</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: {n} of the chosen counts something else and is left out</extracomment>
      <translation>
        <numerusform>{n} de las elegidas cuenta otra cosa y queda fuera</numerusform>
        <numerusform>{n} de las elegidas cuentan otra cosa y quedan fuera</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/editing.py" />
      <source>{label}: done.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{label}: hecho.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Space shows a number or leaves it out, E gives it colour, Alt with the arrows moves it up and down.</source>
      <translation>Espacio muestra un número o lo omite, E le da color, Alt con las flechas lo sube y lo baja.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Choose at least two to compare.</source>
      <extracomment>{n} is a number; beside one it is: Choose at least one.</extracomment>
      <translation>
        <numerusform>Elija al menos uno.</numerusform>
        <numerusform>Elija al menos dos para comparar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Numbers that the chart can show</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Números que el gráfico puede mostrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Colour</source>
      <extracomment>Button</extracomment>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Down</source>
      <extracomment>Button</extracomment>
      <translation>Bajar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Up</source>
      <extracomment>Button</extracomment>
      <translation>Subir</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>{n} shown; the last of them is the whole.</source>
      <extracomment>{n} is a number; beside one it is: {n} shown; the last of them is the whole.</extracomment>
      <translation>
        <numerusform>{n} mostrado; el último es el total.</numerusform>
        <numerusform>{n} mostrados; el último de ellos es el total.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>{n} shown.</source>
      <extracomment>{n} is a number; beside one it is: {n} shown.</extracomment>
      <translation>
        <numerusform>{n} mostrado.</numerusform>
        <numerusform>{n} mostrados.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>A part needs its whole: choose two.</source>
      <translation>Una parte necesita su total: elija dos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>New chart</source>
      <translation>Gráfico nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Items of the chart</source>
      <translation>Elementos del gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Title: the point in a sentence</source>
      <translation>Título: lo esencial en una frase</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Add chart</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Añadir gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>Keep items</source>
      <extracomment>Button</extracomment>
      <translation>Conservar elementos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/items_dialog.py" />
      <source>in colour</source>
      <translation>en color</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;Kind</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>&amp;Tipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;Remove chart</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>&amp;Quitar el gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/menu.py" />
      <source>&amp;New chart from a table…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>&amp;Nuevo gráfico de una tabla…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Add chart: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Añadir gráfico: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Dismiss: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Descartar: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offer_row.py" />
      <source>Offered: {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Propuesto: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>Offered charts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Gráficos propuestos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>New chart from a table…</source>
      <translation>Nuevo gráfico de una tabla…</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>{n} more</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: {n} more</extracomment>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/offers_board.py" />
      <source>Added the chart “{title}”.</source>
      <translation>Se añadió el gráfico «{title}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>No table of this briefing has a column with two numbers to compare.</source>
      <translation>Ninguna tabla de este briefing tiene una columna con dos números que comparar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Space chooses the columns to draw; each gives a chart.</source>
      <translation>Espacio elige las columnas; cada una da un gráfico.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>New chart from a table</source>
      <translation>Nuevo gráfico de una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>New chart from “{name}”</source>
      <translation>Nuevo gráfico de «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/charts/editing/table_dialog.py" />
      <source>Add {n} charts</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Add chart</extracomment>
      <translation>
        <numerusform>Añadir gráfico</numerusform>
        <numerusform>Añadir {n} gráficos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>There is no table yet. File ▸ Add a table puts one beside the article.</source>
      <translation>Todavía no hay ninguna tabla. Archivo ▸ Añadir una tabla pone una junto al artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>F2 corrects a cell; head and unit of its column are below. Choose several cells with Ctrl or Shift to draw them.</source>
      <translation>F2 corrige una celda; la cabecera y la unidad de su columna están debajo. Elija varias celdas con Ctrl o Mayús para dibujarlas.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Name of the table</source>
      <translation>Nombre de la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Head of the column</source>
      <translation>Cabecera de la columna</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Unit, such as euros, % or people</source>
      <translation>Unidad, como euros, % o personas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <location filename="../src/briefing_app/viewmodels/charts/tables.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Remove table</source>
      <extracomment>Button</extracomment>
      <translation>Quitar la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Check the article against it</source>
      <extracomment>Button</extracomment>
      <translation>Comprobar el artículo con ella</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Chart this column</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Gráfico de esta columna</translation>
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
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Rows of the table</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Filas de la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Chart these cells</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Gráfico de estas celdas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <source>Correct…</source>
      <translation>Corregir…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/tables_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Go to its row</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Ir a su fila</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>The title states the point. What stands in { } is computed, and follows the figures.</source>
      <translation>El título dice lo esencial. Lo que va entre { } se calcula y sigue a las cifras.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count} of {most} words</source>
      <translation>{count} de {most} palabras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Words of the chart</source>
      <translation>Textos del gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Title</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Subtitle</source>
      <translation>Subtítulo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Subtitle: what, and in which unit</source>
      <translation>Subtítulo: qué, y en qué unidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Source line</source>
      <translation>Línea de fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>the publishers of what it shows</source>
      <extracomment>Shown in an empty field</extracomment>
      <translation>los editores de lo que muestra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Keep words</source>
      <extracomment>Button</extracomment>
      <translation>Conservar textos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>A chart needs a title.</source>
      <translation>Un gráfico necesita un título.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>Insert</source>
      <translation>Insertar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}: too long by {excess}.</source>
      <translation>{count}: sobran {excess}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}. What stands in {{ }} cannot be computed here; take it out.</source>
      <translation>{count}. Lo que va entre {{ }} no se puede calcular aquí; quítelo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/charts/editing/words_dialog.py" />
      <source>{count}. It reads: {reads}</source>
      <translation>{count}. Se lee: {reads}</translation>
    </message>
  </context>
  <context>
    <name>ui/comments</name>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Comments</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Close the comments</source>
      <translation>Cerrar los comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Go to its words</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Ir a sus palabras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Print on the sheet</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Imprimir en la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Resolve comment</source>
      <translation>Resolver comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Open comment again</source>
      <translation>Reabrir comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Print comment</source>
      <translation>Imprimir comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Keep comment off the sheet</source>
      <translation>No imprimir el comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Delete comment</source>
      <translation>Borrar comentario</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Hide {n} resolved</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Hide {n} resolved</extracomment>
      <translation>
        <numerusform>Ocultar {n} resuelto</numerusform>
        <numerusform>Ocultar {n} resueltos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Show {n} resolved</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Show {n} resolved</extracomment>
      <translation>
        <numerusform>Mostrar {n} resuelto</numerusform>
        <numerusform>Mostrar {n} resueltos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Answer comment</source>
      <translation>Responder al comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Edit comment</source>
      <translation>Editar comentario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Edit…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Editar…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/board.py" />
      <source>Delete</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Resolve</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Resolver</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>Open again</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Reabrir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/card.py" />
      <source>on the sheet</source>
      <translation>en la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Select words in the article, or choose a figure or a table's number, to comment on</source>
      <translation>Seleccione palabras del artículo, o elija una cifra o un número de una tabla, para comentarlos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>Finish the comment that you are writing first</source>
      <translation>Termine primero el comentario que está escribiendo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/feature.py" />
      <source>This briefing can only be read</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Este briefing es de solo lectura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/comments/writing.py" />
      <source>Ctrl+Enter keeps it, Esc gives it up</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Ctrl+Intro lo conserva, Esc lo descarta</translation>
    </message>
  </context>
  <context>
    <name>ui/compare</name>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>This holds no article to compare with; choose an article or a briefing.</source>
      <translation>Esto no contiene ningún artículo con que comparar; elija un artículo o un briefing.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Compare with {name}</source>
      <translation>Comparar con {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Articles and briefings ({endings})</source>
      <translation>Artículos y briefings ({endings})</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>There is no article here to compare with another</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aquí no hay ningún artículo que comparar con otro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>This briefing is open read-only; save it under another name to keep a comparison.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Este briefing está abierto en solo lectura; guárdelo con otro nombre para conservar una comparación.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/feature.py" />
      <source>The two texts could not be compared ({outcome}).</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se pudieron comparar los dos textos ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/filter_bar.py" />
      <source>Which rows are listed</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Qué filas se muestran</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/filter_bar.py" />
      <source>{name} · key {number}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{name} · tecla {number}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/foot.py" />
      <source>↑ ↓ walk · N next difference · P the one before · 1–4 what is listed · Del not the same thing · Ctrl+C copy · Esc done</source>
      <translation>↑ ↓ recorrer · N siguiente diferencia · P la anterior · 1–4 qué se muestra · Supr no es lo mismo · Ctrl+C copiar · Esc listo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/foot.py" />
      <source>↑ ↓ walk · N, P differences · 1–4 list · Del not the same · Esc done</source>
      <translation>↑ ↓ recorrer · N, P diferencias · 1–4 lista · Supr no es lo mismo · Esc listo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Other source ▾</source>
      <translation>Otra fuente ▾</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Other source</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Otra fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Copy the list as text (Ctrl+C)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Copiar la lista como texto (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <source>Done</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Compare with another file…</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Comparar con otro archivo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/head.py" />
      <source>Take this source away</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Quitar esta fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/rows_view.py" />
      <source>What both sources say</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Lo que dicen ambas fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>No number of the two texts is about the same thing.</source>
      <translation>Ningún número de los dos textos trata de lo mismo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>There is nothing of this kind.</source>
      <translation>No hay nada de este tipo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>This briefing is open read-only; save it under another name to change it.</source>
      <translation>Este briefing está abierto en solo lectura; guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Copied the list.</source>
      <translation>Se copió la lista.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>This article</source>
      <translation>Este artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>The other source</source>
      <translation>La otra fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Not about the same thing</source>
      <translation>No tratan de lo mismo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Take a source away</source>
      <translation>Quitar una fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Took the source away. Ctrl+Z brings it back.</source>
      <translation>Se quitó la fuente. Ctrl+Z la recupera.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Only a pair can be taken apart.</source>
      <translation>Solo se puede separar una pareja.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/compare/view.py" />
      <source>Taken apart: not about the same thing. Ctrl+Z brings it back.</source>
      <translation>Separados: no tratan de lo mismo. Ctrl+Z lo deshace.</translation>
    </message>
  </context>
  <context>
    <name>ui/documents</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>New briefing</source>
      <translation>Briefing nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Paste or type the text. Its first line is the headline.</source>
      <translation>Pegue o escriba el texto. Su primera línea es el titular.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Read it</source>
      <translation>Leerlo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Open</source>
      <extracomment>Button</extracomment>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Add a table</source>
      <translation>Añadir una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Text of the article</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/feature.py" />
      <source>Only texts, pages and tables have an encoding to choose</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Solo los textos, páginas y tablas tienen una codificación que elegir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>All that can be read</source>
      <translation>Todo lo que se puede leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/file_filters.py" />
      <source>Briefings</source>
      <translation>Briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Unsaved changes</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/leaving.py" />
      <source>Without saving, what you changed since the last time is lost.</source>
      <translation>Sin guardar se pierde lo que cambió desde la última vez.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/naming.py" />
      <source>this briefing</source>
      <translation>este briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/neighbours.py" />
      <source>A second window for “{name}” could not be started; open it here instead.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se pudo abrir una segunda ventana para «{name}»; ábralo aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>There is no text on the clipboard; copy the article first.</source>
      <translation>No hay texto en el portapapeles; copie primero el artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>the attachment</source>
      <translation>el adjunto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the text</source>
      <translation>el texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>the copied text</source>
      <translation>el texto copiado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>Reading {name}…</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>“{name}” is not there; it may have been moved or renamed.</source>
      <translation>«{name}» no está; puede que se haya movido o renombrado.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>This</source>
      <translation>Esto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>{named} holds no table; choose a CSV, TSV or Excel file, or use Open.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{named} no contiene ninguna tabla; elija un archivo CSV, TSV o Excel, o use Abrir.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/opening_flow.py" />
      <source>Reading {name} stopped</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Lectura detenida: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Briefings (*.briefing)</source>
      <translation>Briefings (*.briefing)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>There is no saved briefing to go back to, because this one was never saved; Undo takes your edits back one by one.</source>
      <translation>No hay un briefing guardado al que volver, porque este nunca se guardó; Deshacer retira sus cambios uno a uno.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Revert to the saved briefing</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Volver al briefing guardado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Saved “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Se guardó «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>A copy is in “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Hay una copia en «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>“{name}” was not saved because {somebody_else} has it open; save it under another name.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se guardó «{name}» porque {somebody_else} lo tiene abierto; guárdelo con otro nombre.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>This briefing is open for reading only; nothing has changed</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Este briefing está abierto solo para leer; nada ha cambiado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/saving_flow.py" />
      <source>This is the saved briefing again; Undo brings your edits back</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Este es de nuevo el briefing guardado; Deshacer recupera sus cambios</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Add {n} tables</source>
      <extracomment>{n} is a number; beside one it is: Add a table</extracomment>
      <translation>
        <numerusform>Añadir una tabla</numerusform>
        <numerusform>Añadir {n} tablas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{n} rows</source>
      <extracomment>{n} is a number; beside one it is: {n} row</extracomment>
      <translation>
        <numerusform>{n} fila</numerusform>
        <numerusform>{n} filas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Added {names} with {rows}</source>
      <translation>Se añadió {names}, con {rows}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{n} claims can be checked now</source>
      <extracomment>{n} is a number; beside one it is: {n} claim can be checked now</extracomment>
      <translation>
        <numerusform>{n} afirmación se puede comprobar ahora</numerusform>
        <numerusform>{n} afirmaciones se pueden comprobar ahora</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>{names} is there already</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>{names} ya está</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>The briefing changed meanwhile; check it again.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>El briefing cambió entretanto; compruébelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Check against a table</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Comprobar con una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/tables_flow.py" />
      <source>Nothing new: no claim can be checked against this table</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Nada nuevo: ninguna afirmación se puede comprobar con esta tabla</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/disk</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>Changed elsewhere</source>
      <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>“{name}” was changed by another program</source>
      <translation>Otro programa cambió «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>It holds something else than when you opened or saved it here. Saving over it would lose that.</source>
      <translation>Contiene algo distinto de cuando lo abrió o guardó aquí. Guardar encima lo perdería.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/before_saving.py" />
      <source>Save over it</source>
      <translation>Guardar encima</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>The file was changed elsewhere</source>
      <translation>El archivo se cambió en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Not now</source>
      <extracomment>Button</extracomment>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Show what differs</source>
      <extracomment>Button</extracomment>
      <translation>Mostrar las diferencias</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/changed_strip.py" />
      <source>Save it again</source>
      <extracomment>Button</extracomment>
      <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>key figure</source>
      <translation>cifra clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>used</source>
      <translation>usada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/text_dialog.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Standfirst</source>
      <translation>Entradilla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Kicker, the line above the headline</source>
      <translation>Antetítulo, la línea sobre el titular</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>yours</source>
      <translation>la suya</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/differing_rows.py" />
      <source>another</source>
      <translation>otra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>“{name}” was changed by another program.</source>
      <translation>Otro programa cambió «{name}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Two versions</source>
      <translation>Dos versiones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Keep what is here</source>
      <translation>Conservar lo de aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Take what is in the file</source>
      <translation>Tomar lo del archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Taking the file's version is one step; Undo brings yours back.</source>
      <translation>Tomar la versión del archivo es un paso; Deshacer recupera la suya.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>The file is called “{name}” now; it is saved there</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>El archivo se llama ahora «{name}»; se guarda ahí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>“{name}” is no longer in “{folder}”: it was removed or moved to another folder. What is open here is all there is of it here.</source>
      <translation>«{name}» ya no está en «{folder}»: se quitó o se movió a otra carpeta. Lo que está abierto aquí es todo lo que queda de él aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>In the file</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/disk_flow.py" />
      <source>What you changed here is not in it.</source>
      <translation>Lo que usted cambió aquí no está en él.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Take it over…</source>
      <extracomment>Button</extracomment>
      <translation>Tomar el control…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Try again</source>
      <extracomment>Button</extracomment>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/read_only_strip.py" />
      <source>Open a copy</source>
      <extracomment>Button</extracomment>
      <translation>Abrir una copia</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>This is a copy; save it under a name of its own</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Esto es una copia; guárdela con un nombre propio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take over</source>
      <translation>Tomar el control</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take “{name}” over from {somebody_else}?</source>
      <translation>¿Tomar el control de «{name}», abierto por {somebody_else}?</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>It has been open there since {since}. If somebody still works on it, both windows say so when the other one saves, and ask before one version takes the place of the other. Ask first if you can.</source>
      <translation>Está abierto allí desde {since}. Si alguien sigue trabajando en él, las dos ventanas lo dicen cuando se guarda en la otra, y preguntan antes de que una versión sustituya a la otra. Si puede, pregunte primero.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>“{name}” can be changed here now</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Ahora «{name}» se puede cambiar aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>“{name}” opens read-only because {somebody_else} has it open since {since}.</source>
      <translation>«{name}» se abre en solo lectura porque lo tiene abierto {somebody_else} (desde: {since}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/disk/reading_only.py" />
      <source>Take it over</source>
      <translation>Tomar el control</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/editing</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>The figure of this cell, claims and charts follow what you write.</source>
      <translation>La cifra de esta celda, las afirmaciones y los gráficos siguen lo que usted escribe.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Figures, claims and charts follow what you write. A figure whose words go is said to be lost.</source>
      <translation>Cifras, afirmaciones y gráficos siguen lo que usted escribe. Una cifra cuyas palabras desaparecen se da por perdida.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Correct cell</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Corregir celda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Correct text</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Corregir texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Text of the cell</source>
      <translation>Texto de la celda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Select the words of one cell to correct it</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Seleccione las palabras de una celda para corregirla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/correcting.py" />
      <source>Text of the paragraph</source>
      <translation>Texto del párrafo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Publisher</source>
      <translation>Editor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Date (2023-05-02)</source>
      <translation>Fecha (2023-05-02)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Web address</source>
      <translation>Dirección web</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Note on the source</source>
      <translation>Nota sobre la fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Briefing details</source>
      <translation>Detalles del briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>A language tag such as en, en-GB or de</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>Un código de idioma como en, en-GB o es</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Language tag, such as en or de</source>
      <translation>Código de idioma, como en o es</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Money: a sign without a country means</source>
      <translation>Dinero: un signo sin país significa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>What the sign of money means</source>
      <translation>Qué significa el signo de dinero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Change</source>
      <extracomment>Button</extracomment>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/details_dialog.py" />
      <source>Source: {field}</source>
      <translation>Fuente: {field}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Details changed; {n} figures follow</source>
      <extracomment>{n} is a number; beside one it is: Details changed; 1 figure follows</extracomment>
      <translation>
        <numerusform>Detalles cambiados; una cifra los sigue</numerusform>
        <numerusform>Detalles cambiados; {n} cifras los siguen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Details changed</source>
      <translation>Detalles cambiados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Overrule a claim</source>
      <translation>Imponer un veredicto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Let the sum answer</source>
      <extracomment>Button</extracomment>
      <translation>Que responda el cálculo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Remove note</source>
      <extracomment>Button</extracomment>
      <translation>Quitar la nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Undone: {step}</source>
      <translation>Deshecho: {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Done again: {step}</source>
      <translation>Rehecho: {step}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Change details</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Cambiar detalles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Select the words to correct in the article first</source>
      <translation>Seleccione primero en el artículo las palabras que quiere corregir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>There is no claim here to overrule</source>
      <translation>Aquí no hay ninguna afirmación sobre la que decidir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Go to a card first</source>
      <translation>Vaya primero a una tarjeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Move card</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Mover tarjeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Card {to} of {count}</source>
      <translation>Tarjeta {to} de {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Change note</source>
      <translation>Cambiar nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/edit_actions.py" />
      <source>Write note</source>
      <translation>Escribir nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Notes are yours: they are kept in the briefing and not shown to the room.</source>
      <translation>Las notas son suyas: se guardan en el briefing y no se muestran a la sala.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>What the note is about</source>
      <translation>De qué trata la nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_dialog.py" />
      <source>Keep note</source>
      <extracomment>Sentence told once, at the lower edge of the window
Button</extracomment>
      <translation>Conservar nota</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>The whole briefing</source>
      <translation>Todo el briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Chart: {title}</source>
      <translation>Gráfico: {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Figure {numbers}: {figure}</source>
      <translation>Cifra {numbers}: {figure}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/note_topics.py" />
      <source>Claim: “{exact}”</source>
      <translation>Afirmación: «{exact}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Your answer stands above the sum, with its reason: on card, slide, sheet and in the list.</source>
      <translation>Su respuesta prevalece sobre el cálculo, con su motivo: en tarjeta, diapositiva, hoja y en la lista.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Write the reason: others will read it beside the sum.</source>
      <translation>Escriba el motivo: otros lo leerán junto al cálculo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It holds</source>
      <translation>Se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It fails</source>
      <translation>No se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>It cannot be checked</source>
      <translation>No se puede comprobar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>The claim</source>
      <translation>La afirmación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Your answer</source>
      <translation>Su respuesta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_dialog.py" />
      <source>Overrule</source>
      <extracomment>Button</extracomment>
      <translation>Imponer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it cannot be checked</source>
      <translation>Según el cálculo no se puede comprobar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it holds</source>
      <translation>Según el cálculo se cumple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/editing/ruling_topics.py" />
      <source>By the sum it fails</source>
      <translation>Según el cálculo no se cumple</translation>
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
      <translation>Occidental (windows-1252)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Western (Mac Roman)</source>
      <translation>Occidental (Mac Roman)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Central European (windows-1250)</source>
      <translation>Centroeuropeo (windows-1250)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Cyrillic (windows-1251)</source>
      <translation>Cirílico (windows-1251)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Greek (windows-1253)</source>
      <translation>Griego (windows-1253)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Turkish (windows-1254)</source>
      <translation>Turco (windows-1254)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Hebrew (windows-1255)</source>
      <translation>Hebreo (windows-1255)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Arabic (windows-1256)</source>
      <translation>Árabe (windows-1256)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chino simplificado (GB18030)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Encodings</source>
      <translation>Codificaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Read again</source>
      <extracomment>Button</extracomment>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>Choose the line that looks right; the file is read again.</source>
      <translation>Elija la línea que se ve bien; el archivo se lee de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/encoding_dialog.py" />
      <source>(plain letters only)</source>
      <translation>(solo letras simples)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Enter takes words in as a paragraph where they stood, or opens what opens by itself. Undo takes them out again.</source>
      <translation>Intro incorpora palabras como párrafo donde estaban, o abre lo que se abre por sí solo. Deshacer las quita de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Everything in the file is in the article.</source>
      <translation>Todo lo del archivo está en el artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>What was left out</source>
      <translation>Lo que quedó fuera</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>{kind}, {times} times</source>
      <translation>{kind}, {times} veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>opens by itself</source>
      <translation>se abre por sí solo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_dialog.py" />
      <source>Take it in</source>
      <extracomment>Button
Sentence told once, at the lower edge of the window</extracomment>
      <translation>Incorporarlo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>The original is not kept with this briefing, so it cannot be compared</source>
      <translation>El original no está guardado con este briefing, así que no se puede comparar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Comparing with the original…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Comparando con el original…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Take words in</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Incorporar palabras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>Taken in</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Incorporado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/left_out_flow.py" />
      <source>The original could not be compared: {words}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se pudo comparar el original: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <source>Choose a text</source>
      <translation>Elija un texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/inside/part_dialog.py" />
      <source>Texts in this file</source>
      <translation>Textos de este archivo</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/recovery</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Briefing did not end as it should. Your work was kept. Put aside, it is not offered again but stays on this machine; later, it is offered at the next start.</source>
      <translation>Briefing no terminó como debía. Su trabajo se conservó. Si lo aparta, no se vuelve a ofrecer pero queda en este equipo; con Más tarde se ofrece en el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Your work can be recovered</source>
      <translation>Su trabajo se puede recuperar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Recover work</source>
      <translation>Recuperar trabajo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Put aside</source>
      <extracomment>Button</extracomment>
      <translation>Apartar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Later</source>
      <extracomment>Button</extracomment>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/dialog.py" />
      <source>Recover</source>
      <extracomment>Button</extracomment>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Kept {when}</source>
      <translation>Conservado {when}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Damaged work</source>
      <translation>Trabajo dañado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>“{name}” was put aside</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Se apartó «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/flow.py" />
      <source>Recover unsaved work</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Recuperar trabajo sin guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>Differs from the file in {listed}.</source>
      <translation>Diferencias con el archivo: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>What is here differs from the file in {listed}.</source>
      <translation>Diferencias entre lo de aquí y el archivo: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>on {day} at {clock}</source>
      <translation>el {day} a las {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>{first} and {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the details</source>
      <translation>los detalles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the tables</source>
      <translation>las tablas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the charts</source>
      <translation>los gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the notes</source>
      <translation>las notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the order of the cards</source>
      <translation>el orden de las tarjetas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the claims</source>
      <translation>las afirmaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the relations</source>
      <translation>las relaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the slides</source>
      <translation>las diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the sheet</source>
      <translation>la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the quotations</source>
      <translation>las citas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the other sources</source>
      <translation>las otras fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the sign-offs</source>
      <translation>los vistos buenos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>the comments</source>
      <translation>los comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>draft or embargo</source>
      <translation>borrador o embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>It was never saved, or its file is gone. {figures}.</source>
      <translation>Nunca se guardó, o su archivo ya no está. {figures}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>The file holds the same.</source>
      <translation>El archivo contiene lo mismo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>Differs from the file.</source>
      <translation>Difiere del archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>What is here differs from the file.</source>
      <translation>Lo de aquí difiere del archivo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>today at {clock}</source>
      <translation>hoy a las {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>yesterday at {clock}</source>
      <translation>ayer a las {clock}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>at an unknown time</source>
      <translation>en un momento desconocido</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures changed</source>
      <extracomment>{n} is a number; beside one it is: {n} figure changed</extracomment>
      <translation>
        <numerusform>{n} cifra cambiada</numerusform>
        <numerusform>{n} cifras cambiadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>{n} figures added</source>
      <extracomment>{n} is a number; beside one it is: {n} figure added</extracomment>
      <translation>
        <numerusform>{n} cifra añadida</numerusform>
        <numerusform>{n} cifras añadidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/documents/recovery/recovered.py" />
      <source>{n} figures removed</source>
      <extracomment>{n} is a number; beside one it is: {n} figure removed</extracomment>
      <translation>
        <numerusform>{n} cifra quitada</numerusform>
        <numerusform>{n} cifras quitadas</numerusform>
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
        <numerusform>{n} cifra</numerusform>
        <numerusform>{n} cifras</numerusform>
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
      <translation>Marcar como borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Take the draft mark off</source>
      <translation>Quitar la marca de borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Embargo</source>
      <translation>Embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Until when may nothing of this be said? Write 2023-05-03 10:00; empty for no embargo.</source>
      <translation>¿Hasta cuándo no se puede decir nada de esto? Escriba 2023-05-03 10:00; vacío, sin embargo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Set</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Set embargo</source>
      <translation>Fijar embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Lift embargo</source>
      <translation>Levantar embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>There are no key figures or claims to be looked at yet</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Todavía no hay cifras clave ni afirmaciones que revisar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>“{words}” is no day and time; write it as 2023-05-03 10:00.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>«{words}» no es un día con hora; escríbalo así: 2023-05-03 10:00.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Embargo until {when}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Embargo hasta {when}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>No embargo</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Sin embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <source>Doubt</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Poner en duda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/review_actions.py" />
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Sign off</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Dar el visto bueno</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>R: it is right. D: it is doubtful, with the note below. Arrows go on and back. What is changed afterwards has to be looked at again.</source>
      <translation>R: es correcto. D: es dudoso, con la nota de abajo. Las flechas avanzan y retroceden. Lo que se cambie después hay que revisarlo de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Note, where it is doubtful</source>
      <translation>Nota, si es dudoso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Back</source>
      <extracomment>Button</extracomment>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>On</source>
      <extracomment>Button</extracomment>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Doubtful (D)</source>
      <extracomment>Button</extracomment>
      <translation>Dudoso (D)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Right (R)</source>
      <extracomment>Button</extracomment>
      <translation>Correcto (R)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>{at} of {count} · {left} still to be looked at</source>
      <translation>{at} de {count} · quedan {left} por revisar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Write your name or initials first.</source>
      <translation>Escriba primero su nombre o iniciales.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>A note is written: press Doubtful, or empty it.</source>
      <translation>Hay una nota escrita: pulse Dudoso o vacíela.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Write what is doubtful first, then press Doubtful.</source>
      <translation>Escriba primero qué es dudoso y pulse después Dudoso.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/review/sign_off_dialog.py" />
      <source>Nobody has looked at it as it stands now.</source>
      <translation>Nadie lo ha revisado tal como está ahora.</translation>
    </message>
  </context>
  <context>
    <name>ui/documents/versions</name>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>A new version of the article</source>
      <translation>Una versión nueva del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Keep the old version</source>
      <translation>Conservar la versión anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>Accept the new version</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Aceptar la versión nueva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Labels, notes and key figures carry over to what is the same.</source>
      <translation>Etiquetas, notas y cifras clave pasan a lo que es igual.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>Differences</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Diferencias</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <source>Show those that are the same</source>
      <translation>Mostrar también las iguales</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/dialog.py" />
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>nothing</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>Open a new version</source>
      <translation>Abrir una versión nueva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>There is no article here that could have a new version</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aquí no hay ningún artículo que pueda tener una versión nueva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>This holds no article to compare with; choose the article itself.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Esto no contiene ningún artículo con que comparar; elija el artículo mismo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>The two versions could not be compared ({outcome}).</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se pudieron comparar las dos versiones ({outcome}).</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/flow.py" />
      <source>The briefing changed meanwhile; open the new version again.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>El briefing cambió entretanto; abra de nuevo la versión nueva.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>gone</source>
      <translation>desaparecida</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>the same</source>
      <translation>igual</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>Of the figures, {listed}.</source>
      <translation>Cifras: {listed}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/documents/versions/rows.py" />
      <source>All figures are the same.</source>
      <translation>Todas las cifras son iguales.</translation>
    </message>
  </context>
  <context>
    <name>ui/export</name>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Comments, your notes and the originals of the sources never leave this machine.</source>
      <translation>Los comentarios, sus notas y los originales de las fuentes nunca salen de este equipo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Kind of file</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Carry the text of the article</source>
      <translation>Incluir el texto del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Carry the presenter’s notes</source>
      <translation>Incluir las notas del orador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>Export…</source>
      <extracomment>Button</extracomment>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/dialog.py" />
      <source>What travels: {what}.</source>
      <translation>Se incluye: {what}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>The last export is still being written: try again in a moment.</source>
      <translation>La última exportación aún se está escribiendo: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exporting “{name}”…</source>
      <translation>Exportando «{name}»…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exporting “{name}” stopped; nothing was written.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Exportación de «{name}» detenida; no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/export/feature.py" />
      <source>Exported “{name}”</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Se exportó «{name}»</translation>
    </message>
  </context>
  <context>
    <name>ui/kit</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;w…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Nuevo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Paste or type a text and read it</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Pegar o escribir un texto y leerlo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Open…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a briefing or an article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Abrir un briefing o un artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a &amp;folder…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Abrir una car&amp;peta…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>List the briefings of a folder, and search through all of them</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Listar los briefings de una carpeta y buscar en todos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;New from clipboard</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>N&amp;uevo desde el portapapeles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the copied text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Leer el texto copiado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open a new vers&amp;ion of the article…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Abrir una versi&amp;ón nueva del artículo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what changed, and put it in place of the old one</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver qué cambió y ponerla en lugar de la anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mpare with another source…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Comparar con otra &amp;fuente…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Set another article beside this one, and see where their numbers differ</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Poner otro artículo junto a este y ver dónde difieren sus números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>T&amp;wo sources</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Dos fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See again what was compared</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver de nuevo lo comparado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>What was le&amp;ft out…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Lo que quedó &amp;fuera…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what the file holds besides, and take it in</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver qué más contiene el archivo e incorporarlo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Encodin&amp;g…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Codificación…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the file again, with letters meant otherwise</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Leer de nuevo el archivo con otra codificación</translation>
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
      <translation>Abrir el ejemplo de las fuerzas del orden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Measles in Europe</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Sara&amp;mpión en Europa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the example from public health</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Abrir el ejemplo de salud pública</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Census 2020</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Censo 2020</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the example from official statistics</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Abrir el ejemplo de estadística oficial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Save</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save the briefing</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Guardar el briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save &amp;as…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save the briefing under another name</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Guardar el briefing con otro nombre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Save a cop&amp;y…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Guardar una cop&amp;ia…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write a copy and go on with this one</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Escribir una copia y seguir con este</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Re&amp;vert to the saved briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Volver al briefing guardado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take back all since the last save</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Deshacer todo desde la última vez que se guardó</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Briefing &amp;details…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Deta&amp;lles del briefing…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Title, headline, sources</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Título, titular, fuentes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Add a &amp;table…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>A&amp;ñadir una tabla…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Add a table as a source beside the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Añadir una tabla como fuente junto al artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>E&amp;xport…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write slides, a page or the data to a file</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Escribir diapositivas, una página o los datos en un archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Print sheet</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Imprimir la &amp;hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the one-page summary</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver e imprimir el resumen de una página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print s&amp;lides</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Imprimir las &amp;diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the slides, several a page</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver e imprimir las diapositivas, varias por página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print notes as hando&amp;ut</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Imprimir las notas en ho&amp;jas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print the slides with their notes</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver e imprimir las diapositivas con sus notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Print t&amp;he article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Imprimir el ar&amp;tículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and print it with marked figures</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Verlo e imprimirlo con las cifras marcadas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Close briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Cerrar el briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go back to the start page</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Volver a la página de inicio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Quit</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Leave Briefing</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Salir de Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Undo</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take the last change back</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Retirar el último cambio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Redo</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make the change again</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Hacer de nuevo el cambio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Copy</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy what is selected, or the figure that is chosen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Copiar lo seleccionado o la cifra elegida</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy with &amp;source</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Copiar con &amp;fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Copy with its evidence</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Copiar con su prueba</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Select &amp;all</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Select the whole article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Seleccionar todo el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Find in the article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find words in the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find &amp;next</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the next hit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ir al siguiente resultado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Find &amp;previous</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the hit before</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ir al resultado anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Let go</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>So&amp;ltar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Let go of the figure that is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Soltar la cifra resaltada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Correct te&amp;xt…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Corregir te&amp;xto…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Correct a paragraph of the article</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Corregir un párrafo del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>No&amp;te…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>N&amp;ota…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Write a note about what is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Escribir una nota sobre lo resaltado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mment…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Co&amp;mentario…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Comment on the words or the figure</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Comentar las palabras o la cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Co&amp;mments</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Co&amp;mentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read and answer the comments</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Leer y responder los comentarios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the card &amp;back</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ad&amp;elantar la tarjeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>One place to the front</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Un lugar hacia delante</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the card &amp;on</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Atrasar la tarjeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>One place to the end</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Un lugar hacia atrás</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Pr&amp;eferences…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Change how Briefing works</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Cambiar cómo funciona Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Article and figures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Artículo y cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Read the article beside its figures</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Leer el artículo junto a sus cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Figures beside the article</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Cifras junto al artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show or hide the rail</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mostrar u ocultar la columna lateral</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the a&amp;rticle</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ir al a&amp;rtículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Llevar el teclado al texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go to the fi&amp;gures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Ir a las ci&amp;fras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the cards</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Llevar el teclado a las tarjetas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;xt pane</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Move the keyboard to the next part</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Llevar el teclado a la parte siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Zoom &amp;in</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Am&amp;pliar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make everything larger</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Hacerlo todo más grande</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Zoom &amp;out</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>R&amp;educir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Make everything smaller</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Hacerlo todo más pequeño</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Usual size</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go back to 100 %</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Volver al 100 %</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>As the &amp;system</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Follow the system</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Seguir al sistema</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Light</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Dark text on light ground</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Dark</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light text on dark ground</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;High contrast</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Alto contraste</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Strongest contrast</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>El contraste más fuerte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Fu&amp;ll screen</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Use the whole screen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Usar toda la pantalla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Go through the figures</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Recorrer las cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Decide on every number found</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Decidir sobre cada número encontrado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Make a figure of the selection</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Hacer una cifra de la selección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Take the selected words as a figure</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Tomar las palabras seleccionadas como cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>C&amp;hart of this figure…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Gráfico de esta cifra…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Compare it with others like it, or several chosen with Ctrl or Shift</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Compararla con otras parecidas, o varias elegidas con Ctrl o Mayús</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Tables…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Tablas…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See the tables, correct heads and units, draw columns</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver las tablas, corregir cabeceras y unidades, dibujar columnas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Next figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Cifra &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light the next figure of the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Resaltar la siguiente cifra del texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Previous figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Cifra &amp;anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Light the figure before in the text</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Resaltar la cifra anterior del texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Claims and their sums</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Afirmaciones y sus &amp;cálculos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See what holds and what does not</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver qué se cumple y qué no</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Overrule a claim…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Imponer un veredicto…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Decide about a claim against its sum, with the reason</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Decidir sobre una afirmación en contra del cálculo, con el motivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>S&amp;ign off…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Dar el &amp;visto bueno…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Go through key figures and claims, as a second</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Revisar cifras clave y afirmaciones, como segunda persona</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Mar&amp;k as draft</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Marcar como &amp;borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Say on every output that it is a draft</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Decir en cada salida que es un borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Em&amp;bargo…</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>E&amp;mbargo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Say on every output until when nothing may be said</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Decir en cada salida hasta cuándo no se puede decir nada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Present</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Presentar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show the slides on the big screen</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mostrar las diapositivas en la pantalla grande</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present from this &amp;figure</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Presentar &amp;desde esta cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Begin with the slide of what is lit</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Empezar por la diapositiva de lo resaltado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present in a &amp;window</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Presentar en una &amp;ventana</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>For a shared window in a call</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Para una ventana compartida en una llamada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Slide of the s&amp;election</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Diapositiva de la &amp;selección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Quote the chosen words on a slide</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Citar las palabras elegidas en una diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Rehearse</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Ensayar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Present and keep the time of every slide</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Presentar y anotar el tiempo de cada diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Slides</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>D&amp;iapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Order, notes and times of the slides</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Orden, notas y tiempos de las diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Light stage</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Escenario &amp;claro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Dark text on light ground on the stage</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Texto oscuro sobre fondo claro en el escenario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Reduce &amp;motion</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>No fades and no growing bars</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Sin fundidos ni barras que crecen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Five-minute guide</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Guía de cinco minutos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Learn it by doing it, with the example</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Aprenda haciéndolo, con el ejemplo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Ne&amp;xt step of the guide</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Siguiente paso de la guía</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>While the guide is shown: go on</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Mientras se muestra la guía: continuar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>See and search all shortcuts</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Ver y buscar todos los atajos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Show the &amp;log</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Open the folder with the log</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Abrir la carpeta con el registro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>&amp;About Briefing</source>
      <extracomment>Menu entry. &amp; stands before its access key, which no other entry of the menu has</extracomment>
      <translation>A&amp;cerca de Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/actions.py" />
      <source>Version and licence</source>
      <extracomment>What a menu entry does, in the status bar and in the list of shortcuts</extracomment>
      <translation>Versión y licencia</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/kit/finder.py" />
      <source>{n} found</source>
      <extracomment>{n} is a number; beside one it is: {n} found</extracomment>
      <translation>
        <numerusform>{n} encontrado</numerusform>
        <numerusform>{n} encontrados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/finder.py" />
      <source>Nothing found.</source>
      <translation>No se encontró nada.</translation>
    </message>
  </context>
  <context>
    <name>ui/kit/dialogs</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/question.py" />
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/question.py" />
      <source>Don’t save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Before saving</source>
      <translation>Antes de guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Saving changes more of “{name}” than its content</source>
      <translation>Guardar cambia algo más que el contenido de «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>It belongs to {owner}; after saving it belongs to you.</source>
      <translation>Pertenece a {owner}; después de guardar le pertenece a usted.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>It has {n} more names in other folders; what stands under them stays as it is.</source>
      <extracomment>{n} is a number; beside one it is: It has one more name in other folders; what stands under it stays as it is.</extracomment>
      <translation>
        <numerusform>Tiene otro nombre en otra carpeta; lo que hay allí queda como está.</numerusform>
        <numerusform>Tiene otros {n} nombres en otras carpetas; lo que hay allí queda como está.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Somebody has seen to it that it is not changed by mistake.</source>
      <translation>Alguien se ha asegurado de que no se cambie por error.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Write-protected</source>
      <translation>Protegido contra escritura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>“{name}” is write-protected</source>
      <translation>«{name}» está protegido contra escritura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save it anyway</source>
      <translation>Guardarlo de todos modos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/kit/dialogs/standing.py" />
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
  </context>
  <context>
    <name>ui/kit/waiting</name>
    <message>
      <location filename="../src/briefing_app/ui/kit/waiting/progress_strip.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
  </context>
  <context>
    <name>ui/library</name>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Find a word or a number in all briefings</source>
      <translation>Buscar una palabra o un número en todos los briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>A word or a number, in all of them</source>
      <translation>Una palabra o un número, en todos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Briefings of a folder</source>
      <translation>Briefings de una carpeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Stop looking</source>
      <extracomment>Button</extracomment>
      <translation>Detener la búsqueda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/dialog.py" />
      <source>Look again</source>
      <extracomment>Button</extracomment>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/library/feature.py" />
      <source>Open a folder</source>
      <translation>Abrir una carpeta</translation>
    </message>
  </context>
  <context>
    <name>ui/preferences</name>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>No preference has these words.</source>
      <translation>Ninguna preferencia tiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/dialog.py" />
      <source>Find a preference</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Buscar una preferencia</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/row.py" />
      <source>This folder is not there; the one that was used last is offered</source>
      <translation>Esta carpeta no está; se ofrece la última usada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/preferences/row.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
  </context>
  <context>
    <name>ui/present</name>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>Select the words of the article that should stand on a slide.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Seleccione las palabras del artículo que deben ir en una diapositiva.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>Add quotation</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Añadir cita</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/feature.py" />
      <source>These words have a slide already.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Estas palabras ya tienen una diapositiva.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>→ ↓ Space Enter PgDn N, click</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>→ ↓ Espacio Intro AvPág N, clic</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>next slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>diapositiva siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>← ↑ Backspace PgUp P, right click</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>← ↑ Retroceso RePág P, clic derecho</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>slide before</source>
      <extracomment>What the keys do</extracomment>
      <translation>diapositiva anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Home, End</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Inicio, Fin</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>first, last slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>primera, última diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a number, Enter</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>un número, Intro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>that slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>esa diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>B or .   W or ,</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>B o .   W o ,</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>black, white; once more restores</source>
      <extracomment>What the keys do</extracomment>
      <translation>negro, blanco; otra vez lo restaura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>freeze what the room sees, and go on alone</source>
      <extracomment>What the keys do</extracomment>
      <translation>congelar lo que ve la sala y seguir a solas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>evidence: the article around the sentence; ↑ ↓ and the wheel scroll</source>
      <extracomment>What the keys do</extracomment>
      <translation>prueba: el artículo en torno a la frase; ↑ ↓ y la rueda desplazan</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>all slides; type to filter</source>
      <extracomment>What the keys do</extracomment>
      <translation>todas las diapositivas; escriba para filtrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a question: find words and numbers</source>
      <extracomment>What the keys do</extracomment>
      <translation>una pregunta: buscar palabras y números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Z, wheel, two fingers</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Z, rueda, dos dedos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>zoom: click a place or drag a rectangle; Z Z zooms into the middle</source>
      <extracomment>What the keys do</extracomment>
      <translation>ampliar: haga clic en un lugar o arrastre un rectángulo; Z Z amplía el centro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>arrows, dragging</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>flechas, arrastrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>move over a zoomed slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>moverse por una diapositiva ampliada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the whole slide again</source>
      <extracomment>What the keys do</extracomment>
      <translation>de nuevo la diapositiva entera</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>L, Ctrl+L, Ctrl+2</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>L, Ctrl+L, Ctrl+2</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pointer on both screens</source>
      <extracomment>What the keys do</extracomment>
      <translation>puntero en ambas pantallas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>O, Ctrl+5</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>O, Ctrl+5</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>spotlight; the wheel or [ ] size it</source>
      <extracomment>What the keys do</extracomment>
      <translation>foco; la rueda o [ ] cambian su tamaño</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>D, Ctrl+P, Ctrl+3</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>D, Ctrl+P, Ctrl+3</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pen</source>
      <extracomment>What the keys do</extracomment>
      <translation>lápiz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>H, Ctrl+I</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>H, Ctrl+I</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>highlighter</source>
      <extracomment>What the keys do</extracomment>
      <translation>rotulador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>X, Ctrl+E, Ctrl+4</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>X, Ctrl+E, Ctrl+4</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>eraser, whole strokes</source>
      <extracomment>What the keys do</extracomment>
      <translation>borrador, trazos enteros</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>1 to 5, 0</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>1 a 5, 0</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>with a pen or highlighter: its colour; the eraser</source>
      <extracomment>What the keys do</extracomment>
      <translation>con lápiz o rotulador: su color; el borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>thinner, thicker</source>
      <extracomment>What the keys do</extracomment>
      <translation>más fino, más grueso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Ctrl+Z, Ctrl+Y o Ctrl+Mayús+Z</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>undo and redo on this slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>deshacer y rehacer en esta diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Delete or Shift+X</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Supr o Mayús+X</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>wipe all off this slide</source>
      <extracomment>What the keys do</extracomment>
      <translation>borrar todo de esta diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>keep the slide with its drawing as a picture</source>
      <extracomment>What the keys do</extracomment>
      <translation>guardar la diapositiva con su dibujo como imagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+C</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Ctrl+C</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>copy the slide with its drawing</source>
      <extracomment>What the keys do</extracomment>
      <translation>copiar la diapositiva con su dibujo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>Ctrl+A, Ctrl+1</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>Ctrl+A, Ctrl+1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>lay the tool down</source>
      <extracomment>What the keys do</extracomment>
      <translation>soltar la herramienta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>console and stage, where there is one screen</source>
      <extracomment>What the keys do</extracomment>
      <translation>consola y escenario, donde hay una sola pantalla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>swap screens</source>
      <extracomment>What the keys do</extracomment>
      <translation>intercambiar pantallas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>T, R or Shift+T</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>T, R o Mayús+T</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pause the time; start it again from here</source>
      <extracomment>What the keys do</extracomment>
      <translation>pausar el tiempo; reiniciarlo desde aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>a number, T</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>un número, T</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the talk's target in minutes; 0 for none</source>
      <extracomment>What the keys do</extracomment>
      <translation>el objetivo de la charla en minutos; 0 para ninguno</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>the clock: time spent or time left</source>
      <extracomment>What the keys do</extracomment>
      <translation>el reloj: tiempo transcurrido o restante</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>size of the notes</source>
      <extracomment>What the keys do</extracomment>
      <translation>tamaño de las notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>? or F1</source>
      <extracomment>Keys while presenting, as they stand on a keyboard, or what mouse and fingers do</extracomment>
      <translation>? o F1</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>these keys</source>
      <extracomment>What the keys do</extracomment>
      <translation>estas teclas</translation>
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
      <translation>salir del estado actual y terminar; en la consola, dos veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>next</source>
      <translation>siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>evidence</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>all slides</source>
      <translation>todas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>question</source>
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>black</source>
      <translation>negro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>freeze</source>
      <translation>congelar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>zoom</source>
      <translation>ampliar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>pointer</source>
      <translation>puntero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>spotlight</source>
      <translation>foco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>eraser</source>
      <translation>borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>keys</source>
      <translation>teclas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/keys.py" />
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>All slides</source>
      <translation>Todas las diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Type to filter</source>
      <translation>Escriba para filtrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>A word or a number</source>
      <translation>Una palabra o un número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <source>Which number? Type to filter</source>
      <translation>¿Qué número? Escriba para filtrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/presentation.py" />
      <source>This slide rests on no sentence: there is no evidence to show</source>
      <translation>Esta diapositiva no se apoya en ninguna frase: no hay prueba que mostrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Time for this slide</source>
      <translation>Tiempo para esta diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Whole talk</source>
      <translation>Toda la charla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Hide this slide</source>
      <translation>Ocultar esta diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Notes for the presenter</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Notas para el orador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Slides</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Diapositivas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change notes</source>
      <translation>Cambiar notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change time of slide</source>
      <translation>Cambiar el tiempo de la diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Move slide</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Mover diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>no target</source>
      <translation>sin objetivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>This slide</source>
      <translation>Esta diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Talk</source>
      <translation>Charla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Rehearsed in {time}</source>
      <translation>Ensayada en {time}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Change time of talk</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Cambiar el tiempo de la charla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Remove quotation</source>
      <extracomment>Name of a step that can be undone, as in Undo: …
Menu entry. &amp; stands before its access key</extracomment>
      <translation>Quitar cita</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Show slide</source>
      <translation>Mostrar diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/slide_strip.py" />
      <source>Hide slide</source>
      <translation>Ocultar diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/stage.py" />
      <source>Stage</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Escenario</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Control with left or right moves a slide, H hides it or shows it again, Control with C copies it as a picture</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Control con izquierda o derecha mueve una diapositiva, H la oculta o la muestra, Control con C la copia como imagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Present from here</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Presentar desde aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Move left</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Mover a la izquierda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Move right</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>Mover a la derecha</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Show again</source>
      <translation>Mostrar de nuevo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_list.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Move the slide left</source>
      <translation>Mover la diapositiva a la izquierda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Move the slide right</source>
      <translation>Mover la diapositiva a la derecha</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Copy the slide as a picture</source>
      <translation>Copiar la diapositiva como imagen</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/strip_tools.py" />
      <source>Print the notes</source>
      <translation>Imprimir las notas</translation>
    </message>
  </context>
  <context>
    <name>ui/present/console</name>
    <message>
      <location filename="../src/briefing_app/ui/present/console/key_strip.py" />
      <source>{word}, key {key}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>{word}, tecla {key}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>on time</source>
      <translation>a tiempo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{time} late</source>
      <translation>{time} de retraso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{time} early</source>
      <translation>{time} de adelanto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>{now}, {word} {value}, slide {slide}</source>
      <translation>{now}, {word} {value}, diapositiva {slide}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Time</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Slide</source>
      <translation>Diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Over</source>
      <translation>Excedido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Left</source>
      <translation>Quedan</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>Elapsed</source>
      <translation>Transcurrido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/time_line.py" />
      <source>of</source>
      <comment>elapsed time of target time</comment>
      <translation>de</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Target: {n} minutes</source>
      <extracomment>{n} is a number; beside one it is: Target: {n} minute</extracomment>
      <translation>
        <numerusform>Objetivo: {n} minuto</numerusform>
        <numerusform>Objetivo: {n} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Set target</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Fijar objetivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>No target</source>
      <translation>Sin objetivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>The clock counts the time left</source>
      <translation>El reloj cuenta el tiempo que queda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>The clock counts the time spent</source>
      <translation>El reloj cuenta el tiempo transcurrido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>Rehearse</source>
      <extracomment>Name of a step that can be undone, as in Undo: …</extracomment>
      <translation>Ensayar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/timing.py" />
      <source>{number}, you are on {at}</source>
      <translation>{number}, usted está en la {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>The last slide</source>
      <translation>La última diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>Console</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Consola</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>On screen</source>
      <translation>En pantalla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <location filename="../src/briefing_app/ui/present/lists.py" />
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Evidence</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/console/window.py" />
      <source>No notes for this slide.</source>
      <translation>No hay notas para esta diapositiva.</translation>
    </message>
  </context>
  <context>
    <name>ui/present/drawing</name>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>yellow</source>
      <translation>amarillo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/hand.py" />
      <source>the text's colour</source>
      <translation>color del texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <source>Slide copied</source>
      <translation>Diapositiva copiada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/present/drawing/keeping.py" />
      <source>Kept as “{name}” in {name2}</source>
      <translation>Guardada como «{name}» en {name2}</translation>
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
      <translation>{name}, diapositiva {slide}</translation>
    </message>
  </context>
  <context>
    <name>ui/sheet</name>
    <message>
      <location filename="../src/briefing_app/ui/sheet/article_panel.py" />
      <source>The whole article</source>
      <translation>Todo el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/article_panel.py" />
      <source>Every figure is marked with its number; figures and checked claims are listed at the end.</source>
      <translation>Cada cifra lleva su número; las cifras y las afirmaciones comprobadas figuran al final.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/check_list.py" />
      <source>Space ticks, Alt with the arrow keys changes the order.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Espacio marca, Alt con las flechas cambia el orden.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>The last pages are still on their way to the printer: try again in a moment.</source>
      <translation>Las últimas páginas aún van camino de la impresora: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>There is nothing to print yet: open a briefing or an article first.</source>
      <translation>Aún no hay nada que imprimir: abra primero un briefing o un artículo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose a logo</source>
      <translation>Elegir un logotipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Handing “{name}” to the printer…</source>
      <translation>Enviando «{name}» a la impresora…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>Printing stopped; nothing was handed to the printer.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Impresión detenida; no se ha enviado nada a la impresora.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/feature.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the figure up</source>
      <translation>Subir la cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the figure down</source>
      <translation>Bajar la cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the figures for me</source>
      <translation>Elegir las cifras por mí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the chart up</source>
      <translation>Subir el gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the chart down</source>
      <translation>Bajar el gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the charts for me</source>
      <translation>Elegir los gráficos por mí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the point up</source>
      <translation>Subir el punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Move the point down</source>
      <translation>Bajar el punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose the points for me</source>
      <translation>Elegir los puntos por mí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/order_buttons.py" />
      <source>Choose for me</source>
      <translation>Elegir por mí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>The paper that is usual where you are</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>El papel habitual donde usted está</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Change the paper</source>
      <translation>Cambiar el papel</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Print in grey</source>
      <translation>Imprimir en gris</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_options.py" />
      <source>Print in colour</source>
      <translation>Imprimir en color</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/sheet/page_view.py" />
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>{n} pages</source>
      <extracomment>{n} is a number; beside one it is: {n} page</extracomment>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/page_view.py" />
      <source>Preview</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Words of the point</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Texto del punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Select the words that shall stand on the page.</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Seleccione las palabras que deben figurar en la página.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Use only the selected words</source>
      <translation>Usar solo lo seleccionado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/point_editor.py" />
      <source>Whole sentence</source>
      <translation>Frase entera</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Whole page</source>
      <translation>Página entera</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Back to the article</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Volver al artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Size of the preview</source>
      <translation>Tamaño de la vista previa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_bar.py" />
      <source>Print</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>The pages are being set…</source>
      <translation>Se están componiendo las páginas…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/print_view.py" />
      <source>Options: {document}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Opciones: {document}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Saved as “{name}”.</source>
      <translation>Se guardó como «{name}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Sent to “{name}”.</source>
      <translation>Enviado a «{name}».</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>The printer does not answer: check that it is switched on.</source>
      <translation>La impresora no responde: compruebe que está encendida.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>There is no printer here: save the PDF and print it elsewhere.</source>
      <translation>Aquí no hay impresora: guarde el PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/printing.py" />
      <source>The printer stopped in the middle: check its paper.</source>
      <translation>La impresora se detuvo a medias: compruebe el papel.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
      <translation>Imágenes (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose figures</source>
      <translation>Elegir cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose charts</source>
      <translation>Elegir gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose points</source>
      <translation>Elegir puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose figures</source>
      <translation>Que el programa elija las cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose charts</source>
      <translation>Que el programa elija los gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Let the program choose points</source>
      <translation>Que el programa elija los puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>Draft</source>
      <comment>briefing</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Figures on the sheet</source>
      <translation>Cifras en la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Charts on the sheet</source>
      <translation>Gráficos en la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Points on the sheet</source>
      <translation>Puntos en la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Language of numbers and page words</source>
      <translation>Idioma de números y textos de página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Allow a second page</source>
      <translation>Permitir una segunda página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>What the other source says</source>
      <translation>Lo que dice la otra fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Lines for notes on empty paper</source>
      <translation>Líneas para notas en el papel vacío</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>QR code of the source's address</source>
      <translation>Código QR con la dirección de la fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft, or until when nothing may be said</source>
      <translation>Borrador, o hasta cuándo no se puede decir nada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Contact line</source>
      <translation>Línea de contacto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Name, telephone, address</source>
      <translation>Nombre, teléfono, dirección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose a logo…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Elegir un logotipo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Remove the logo</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <source>What travels in the file</source>
      <translation>Qué lleva el archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Draft or embargo mark</source>
      <translation>Marca de borrador o embargo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose the words of a point</source>
      <translation>Elegir el texto de un punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the language of the sheet</source>
      <translation>Cambiar el idioma de la hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show the other source</source>
      <translation>Mostrar la otra fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave the other source out</source>
      <translation>Omitir la otra fuente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show lines for notes</source>
      <translation>Mostrar líneas para notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave lines for notes out</source>
      <translation>Quitar las líneas para notas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Show the QR code</source>
      <translation>Mostrar el código QR</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Leave the QR code out</source>
      <translation>Omitir el código QR</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>The source has no web address.</source>
      <extracomment>Shown while the pointer rests on a button</extracomment>
      <translation>La fuente no tiene dirección web.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Choose another logo…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Elegir otro logotipo…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the mark</source>
      <translation>Cambiar la marca</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/sheet_panel.py" />
      <source>Change the contact line</source>
      <translation>Cambiar la línea de contacto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>Slides a page</source>
      <translation>Diapositivas por página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>With notes and lines to write on</source>
      <translation>Con notas y líneas para escribir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/slides_panel.py" />
      <source>Hidden slides are left out. The order is that of the presentation.</source>
      <translation>Las diapositivas ocultas se omiten. El orden es el de la presentación.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/sheet/travel.py" />
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
  </context>
  <context>
    <name>ui/shell</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/figure_menu.py" />
      <source>In the charts</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>En los gráficos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Hits</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Previous hit</source>
      <translation>Resultado anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Next hit</source>
      <translation>Resultado siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Close find</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Find</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/ui/shell/reading_actions.py" />
      <source>the article</source>
      <translation>el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>Find in {place}</source>
      <extracomment>Shown in an empty field
Name that a screen reader says</extracomment>
      <translation>Buscar en {place}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <source>no hits</source>
      <translation>sin resultados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/find_bar.py" />
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>{at} of {all}</source>
      <translation>{at} de {all}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Examples</source>
      <translation>&amp;Ejemplos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>Readin&amp;g of the file</source>
      <translation>&amp;Qué se leyó del archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Colours</source>
      <translation>C&amp;olores</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>F&amp;igures</source>
      <translation>&amp;Cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>Open &amp;recent</source>
      <extracomment>Menu. &amp; stands before its access key</extracomment>
      <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/menus.py" />
      <source>&amp;Clear this list</source>
      <extracomment>Menu entry. &amp; stands before its access key</extracomment>
      <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/notice.py" />
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/notice.py" />
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/pane_tabs.py" />
      <source>Parts of the page</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Partes de la página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/reading_actions.py" />
      <source>this list</source>
      <translation>esta lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/split.py" />
      <source>Line between article and figures</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Línea entre el artículo y las cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/split.py" />
      <source>Move it with the arrow keys</source>
      <extracomment>Said by a screen reader after the name</extracomment>
      <translation>Muévala con las flechas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Show the claims and their sums</source>
      <translation>Mostrar las afirmaciones y sus cálculos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Status bar</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Barra de estado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>The language of the article</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>El idioma del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/status_bar.py" />
      <source>Go back to the usual size (Ctrl+0)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Volver al tamaño habitual (Ctrl+0)</translation>
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
      <translation>Imprimir hoja</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Present</source>
      <translation>Presentar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Top bar</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Barra superior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Figures {count}</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Cifras {count}</translation>
    </message>
  </context>
  <context>
    <name>ui/shell/help</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>Turns an article into a briefing: its figures and charts beside it, its claims checked, for the screen of a meeting room and for one printed page.

It never uses a network: nothing leaves this machine.

Apache License 2.0. Source Sans Pro and Source Serif Pro by Adobe, SIL Open Font License.</source>
      <translation>Convierte un artículo en un briefing: sus cifras y gráficos al lado, sus afirmaciones comprobadas, para la pantalla de una sala de reuniones y para una página impresa.

Nunca usa la red: nada sale de este equipo.

Licencia Apache 2.0. Source Sans Pro y Source Serif Pro de Adobe, SIL Open Font License.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/about_dialog.py" />
      <source>About Briefing</source>
      <translation>Acerca de Briefing</translation>
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
      <translation>El registro está en {path}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/actions.py" />
      <source>No file manager could be started. The log is {path}; its name is on the clipboard now.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>No se pudo iniciar ningún gestor de archivos. El registro está en {path}; su nombre está ahora en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>What you did last may not have worked; the briefing is still open. Copy the details and send them to whoever looks after Briefing for you. Nothing is sent by itself.</source>
      <translation>Puede que lo último que hizo no haya funcionado; el briefing sigue abierto. Copie los detalles y envíelos a quien se ocupe de Briefing. Nada se envía por sí solo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Details</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Copy the details</source>
      <extracomment>Button</extracomment>
      <translation>Copiar los detalles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Go on</source>
      <extracomment>Button</extracomment>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>They are also in {log}.</source>
      <translation>También están en {log}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/crash_dialog.py" />
      <source>Something went wrong in Briefing</source>
      <translation>Algo salió mal en Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>✓ Done</source>
      <translation>✓ Hecho</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Next</source>
      <comment>step of the guide</comment>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Close the guide</source>
      <translation>Cerrar la guía</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Guide</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Guía</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>{at} of {count}</source>
      <translation>{at} de {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Done. Ctrl+F1 goes on.</source>
      <translation>Hecho. Ctrl+F1 continúa.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Finish</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Terminar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>End the guide (Ctrl+F1)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Terminar la guía (Ctrl+F1)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/guide_strip.py" />
      <source>Go to the next step (Ctrl+F1)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Ir al siguiente paso (Ctrl+F1)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>In words</source>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Keyboard shortcuts</source>
      <extracomment>Title of a window</extracomment>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Search what you want to do, or a key</source>
      <extracomment>Shown in an empty field</extracomment>
      <translation>Busque lo que quiere hacer, o una tecla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Search the shortcuts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Buscar en los atajos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Shortcuts</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Atajos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <source>Nothing of that name.</source>
      <translation>Nada con ese nombre.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/help/shortcut_list.py" />
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Five-minute guide</source>
      <translation>Guía de cinco minutos</translation>
    </message>
  </context>
  <context>
    <name>ui/shell/home</name>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>It is no longer there</source>
      <translation>Ya no está</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>Take it off this list</source>
      <translation>Quitarlo de esta lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/card.py" />
      <source>Open {title}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Abrir {title}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Drop a file here</source>
      <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Text, Word, PDF, a saved web page, a mail, a book, slides; a table stands beside the article. Ctrl+V reads the text that you copied.</source>
      <translation>Texto, Word, PDF, una página web guardada, un correo, un libro, diapositivas; una tabla va junto al artículo. Ctrl+V lee el texto que copió.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <location filename="../src/briefing_app/ui/shell/top_bar.py" />
      <source>Open…</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Abrir…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Paste</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Pegar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Choose a file (Ctrl+O)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Elegir un archivo (Ctrl+O)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/drop_zone.py" />
      <source>Read the text that you copied (Ctrl+V)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Leer el texto que copió (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Operation SpecTor</source>
      <translation>Operation SpecTor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Law enforcement</source>
      <translation>Fuerzas del orden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Measles in Europe</source>
      <translation>Sarampión en Europa</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Public health</source>
      <translation>Salud pública</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Census 2020</source>
      <translation>Censo 2020</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/examples.py" />
      <source>Official statistics</source>
      <translation>Estadística oficial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Turn an article into a briefing: its figures beside it, each tied to its sentence.</source>
      <translation>Convierta un artículo en un briefing: sus cifras al lado, cada una unida a su frase.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Start</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Open before</source>
      <translation>Abiertos antes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Clear this list</source>
      <translation>Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Show all</source>
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>What is new in {version}</source>
      <translation>Novedades de {version}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/ui/shell/home/page.py" />
      <source>Show {n} more</source>
      <extracomment>Sentence told once, at the lower edge of the window
{n} is a number; beside one it is: Show {n} more</extracomment>
      <translation>
        <numerusform>Mostrar {n} más</numerusform>
        <numerusform>Mostrar {n} más</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ui/triage</name>
    <message>
      <location filename="../src/briefing_app/ui/triage/cap_button.py" />
      <source>{words}, key {cap}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>{words}, tecla {cap}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/card.py" />
      <source>Current number: {name}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Número actual: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/feature.py" />
      <source>Made a figure of the selection. Ctrl+T edits it.</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>La selección es ahora una cifra. Ctrl+T la edita.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>Select words in the article and press </source>
      <translation>Seleccione palabras en el artículo y con </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source> to make a figure of them</source>
      <translation> hágalas cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>choose several</source>
      <translation>elegir varios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>undo</source>
      <translation>deshacer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/foot.py" />
      <source>done</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <location filename="../src/briefing_app/viewmodels/triage/period.py" />
      <source>not said</source>
      <translation>no se dice</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/form.py" />
      <source>what it counts</source>
      <translation>qué cuenta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>Figures found</source>
      <extracomment>Sentence told once, at the lower edge of the window
Name that a screen reader says</extracomment>
      <translation>Cifras encontradas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Accept the rest</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aceptar el resto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/head.py" />
      <source>Take every suggestion that is left (Ctrl+Enter)</source>
      <extracomment>Sentence told once, at the lower edge of the window</extracomment>
      <translation>Aceptar todas las sugerencias que quedan (Ctrl+Intro)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/mark_toggle.py" />
      <source>Mark: {word}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Marca: {word}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/meter.py" />
      <source>Meter: {words}</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Indicador: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/meter.py" />
      <source>nothing found</source>
      <translation>no se encontró nada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/panel.py" />
      <source>Numbers found</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Números encontrados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/same_finder.py" />
      <source>Same as</source>
      <translation>Igual que</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/same_finder.py" />
      <source>Type to find the figure that says the same</source>
      <translation>Escriba para buscar la cifra que dice lo mismo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/search.py" />
      <source>the numbers</source>
      <translation>los números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>{n} numbers chosen: K, U, S and ⌫ go for all of them.</source>
      <translation>{n} números elegidos: K, U, S y ⌫ valen para todos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make it a figure with K or U first.</source>
      <translation>Conviértalo primero en cifra con K o U.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/ui/triage/view.py" />
      <source>No other figure counts or measures the same.</source>
      <translation>Ninguna otra cifra cuenta ni mide lo mismo.</translation>
    </message>
  </context>
  <context>
    <name>ui/triage/rows</name>
    <message>
      <location filename="../src/briefing_app/ui/triage/rows/rows_view.py" />
      <source>Everything found</source>
      <extracomment>Name that a screen reader says</extracomment>
      <translation>Todo lo encontrado</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/article</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>{n} sources</source>
      <extracomment>{n} is a number; beside one it is: {n} source</extracomment>
      <translation>
        <numerusform>{n} fuente</numerusform>
        <numerusform>{n} fuentes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>By {name}, {publisher}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Por {name}, {publisher}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>By {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Por {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>… and {n} rows more.</source>
      <extracomment>{n} is a number; beside one it is: … and {n} row more.</extracomment>
      <translation>
        <numerusform>… y {n} fila más.</numerusform>
        <numerusform>… y {n} filas más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>After reporting by {names}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Según {names}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/article.py" />
      <source>{n} min read</source>
      <extracomment>{n} is a number; beside one it is: {n} min read</extracomment>
      <translation>
        <numerusform>{n} min de lectura</numerusform>
        <numerusform>{n} min de lectura</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures lost their words</source>
      <extracomment>{n} is a number; beside one it is: 1 figure lost its words</extracomment>
      <translation>
        <numerusform>Una cifra perdió sus palabras</numerusform>
        <numerusform>{n} cifras perdieron sus palabras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>Undo brings it back.</source>
      <translation>Deshacer lo recupera.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>Text corrected</source>
      <translation>Texto corregido</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures new</source>
      <extracomment>{n} is a number; beside one it is: {n} figure new</extracomment>
      <translation>
        <numerusform>{n} cifra nueva</numerusform>
        <numerusform>{n} cifras nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/article/followed_words.py" />
      <source>{n} figures lost</source>
      <extracomment>{n} is a number; beside one it is: {n} figure lost</extracomment>
      <translation>
        <numerusform>{n} cifra perdida</numerusform>
        <numerusform>{n} cifras perdidas</numerusform>
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
        <numerusform>Una afirmación se apoya ahora en esta tabla</numerusform>
        <numerusform>{n} afirmaciones se apoyan ahora en esta tabla</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Bars</source>
      <translation>Barras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Columns over time</source>
      <translation>Columnas en el tiempo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Slope between two points</source>
      <translation>Pendiente entre dos puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>Part of a whole</source>
      <translation>Parte de un total</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>One mark for each</source>
      <translation>Una marca por cada uno</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>how many times the second the first is</source>
      <translation>cuántas veces el segundo es el primero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>by how much the first differs from the second</source>
      <translation>en cuánto difiere el primero del segundo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>the first as a share of the second</source>
      <translation>el primero como parte del segundo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/choices.py" />
      <source>the first less the second</source>
      <translation>el primero menos el segundo</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Add charts</source>
      <extracomment>{n} is a number; beside one it is: Add chart</extracomment>
      <translation>
        <numerusform>Añadir gráfico</numerusform>
        <numerusform>Añadir gráficos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change kind</source>
      <translation>Cambiar tipo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change words of chart</source>
      <translation>Cambiar textos del gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Change items of chart</source>
      <translation>Cambiar elementos del gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Move chart</source>
      <translation>Mover gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/edits.py" />
      <source>Remove chart</source>
      <translation>Quitar gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>half</source>
      <comment>as a ratio</comment>
      <translation>la mitad de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly half</source>
      <translation>casi la mitad de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than half</source>
      <translation>más de la mitad de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>one and a half times</source>
      <translation>una vez y media</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly one and a half times</source>
      <translation>casi una vez y media</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than one and a half times</source>
      <translation>más de una vez y media</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>twice</source>
      <translation>el doble de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly twice</source>
      <translation>casi el doble de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than twice</source>
      <translation>más del doble de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{n} times</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly {n} times</source>
      <translation>casi {n} veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than {n} times</source>
      <translation>más de {n} veces</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew {n}fold</source>
      <translation>{n} veces la cifra inicial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew nearly {n}fold</source>
      <translation>casi {n} veces la cifra inicial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>grew more than {n}fold</source>
      <translation>más de {n} veces la cifra inicial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a tenth of</source>
      <translation>una décima parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a tenth of</source>
      <translation>casi una décima parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a tenth of</source>
      <translation>más de una décima parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a fifth of</source>
      <translation>una quinta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a fifth of</source>
      <translation>casi una quinta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a fifth of</source>
      <translation>más de una quinta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a quarter of</source>
      <translation>una cuarta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a quarter of</source>
      <translation>casi una cuarta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a quarter of</source>
      <translation>más de una cuarta parte de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a third of</source>
      <translation>un tercio de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly a third of</source>
      <translation>casi un tercio de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than a third of</source>
      <translation>más de un tercio de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>two thirds of</source>
      <translation>dos tercios de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly two thirds of</source>
      <translation>casi dos tercios de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than two thirds of</source>
      <translation>más de dos tercios de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>three quarters of</source>
      <translation>tres cuartas partes de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly three quarters of</source>
      <translation>casi tres cuartas partes de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than three quarters of</source>
      <translation>más de tres cuartas partes de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>doubled</source>
      <translation>el doble</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly doubled</source>
      <translation>casi el doble</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than doubled</source>
      <translation>más del doble</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>tripled</source>
      <translation>el triple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly tripled</source>
      <translation>casi el triple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than tripled</source>
      <translation>más del triple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>quadrupled</source>
      <translation>el cuádruple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>nearly quadrupled</source>
      <translation>casi el cuádruple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>more than quadrupled</source>
      <translation>más del cuádruple</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a tenth</source>
      <translation>una décima parte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a fifth</source>
      <translation>una quinta parte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a quarter</source>
      <translation>una cuarta parte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>a third</source>
      <translation>un tercio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>half</source>
      <translation>la mitad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>two thirds</source>
      <translation>dos tercios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/landmarks.py" />
      <source>three quarters</source>
      <translation>tres cuartas partes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offer_rows.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Chart</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <source>the article</source>
      <comment>a source</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <source>no longer in the article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>ya no está en el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/operand.py" />
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>table “{name}”</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>tabla «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Add to chart</source>
      <translation>Añadir al gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Take from chart</source>
      <translation>Quitar del gráfico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/own.py" />
      <source>Figures compared</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cifras comparadas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} less</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{part} menos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>did not change</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>hardly changed</source>
      <translation>casi sin cambios</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by {part}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>descenso de {part}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by {n} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>descenso de {n} puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>grew to {n} times the earlier figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} veces la cifra inicial</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>highest</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>el valor más alto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>about</source>
      <comment>as a ratio</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>aproximadamente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>no more</source>
      <comment>as a change</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>lo mismo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{part} más</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{part} fewer</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{part} menos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by {part}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>aumento de {part}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by {n} points</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>aumento de {n} puntos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>fell by 1 point</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>descenso de 1 punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>most</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>la cifra más alta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>largest</source>
      <comment>in a title</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>la mayor superficie</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>nearly</source>
      <comment>as a ratio</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>casi</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>rose by 1 point</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>aumento de 1 punto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/phrase.py" />
      <source>{n} % of</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>el {n} % de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>hatching marks an inexact figure</source>
      <translation>el rayado indica una cifra inexacta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>a hollow dot marks an inexact figure</source>
      <translation>un punto hueco indica una cifra inexacta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Bar chart: {title}.</source>
      <translation>Gráfico de barras: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Column chart: {title}.</source>
      <translation>Gráfico de columnas: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Line chart: {title}.</source>
      <translation>Gráfico de líneas: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Slope chart: {title}.</source>
      <translation>Gráfico de pendiente: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Part of a whole: {title}.</source>
      <translation>Parte de un total: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Unit chart: {title}.</source>
      <translation>Gráfico de unidades: {title}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>{n} values from {first}: {start} to {last}: {end}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} valores de {first}: {start} a {last}: {end}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>The parts add up to more than the whole.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Las partes suman más que el total.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/props.py" />
      <source>Largest: {most}, {much}. Smallest: {least}, {little}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El mayor: {most}, {much}. El menor: {least}, {little}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Name the table</source>
      <translation>Nombrar la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Correct the column</source>
      <translation>Corregir la columna</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/table_edits.py" />
      <source>Remove the table</source>
      <translation>Quitar la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Source: {names}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Fuente: {names}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>{names} and {n} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{names} y {n} más</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>These are of different times: {names}.</source>
      <translation>Son de épocas distintas: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>These are of different places: {names}.</source>
      <translation>Son de lugares distintos: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not drawn, in another unit: {names}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Sin dibujar, en otra unidad: {names}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>{n} numbers are no longer in the briefing.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: One number is no longer in the briefing.</extracomment>
      <translation>
        <numerusform>Una cifra ya no está en el briefing.</numerusform>
        <numerusform>{n} cifras ya no están en el briefing.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not of one standing: {both} numbers beside each other.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>De distinta firmeza: cifras de tipo {both} juntas.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>Not the same thing throughout: {names}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No es siempre lo mismo: {names}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/words.py" />
      <source>not stated</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>sin indicar</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/charts/offers</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{name} had {ratio} the figure of {other}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} alcanza {ratio} la cifra de {other}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>The first had {ratio} the figure of the second</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>La primera fila alcanza {ratio} la cifra de la segunda</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <location filename="../src/briefing_app/viewmodels/charts/offers/times.py" />
      <source>{thing} {moved} from {first} to {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: {moved} de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{name} had the {most} figure</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{most}, {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{ratio} the figure of {first} in {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{ratio} la cifra de {first} en {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{change} higher in {last} than in {first}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{change} en {last} que en {first}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/columns.py" />
      <source>{change} lower in {last} than in {first}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{change} en {last} que en {first}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>Latest</source>
      <comment>number</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Último dato</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>{thing} {moved}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: {moved}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/moves.py" />
      <source>Before</source>
      <comment>number</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/parts.py" />
      <source>{thing} made up {share} of the {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: el {share} de {whole}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} accounted for {share} of the {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: el {share} corresponde a {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} had the {most} {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{thing}: {most}, {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} came first, with {top}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} va en cabeza, con {top}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>{name} accounted for {share} of the total</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El {share} del total corresponde a {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/charts/offers/ranked.py" />
      <source>The group {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>el grupo {name}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/compare</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/board.py" />
      <source>and {n} more</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>y {n} más</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>differs</source>
      <translation>difiere</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>apart</source>
      <translation>aparte</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>rounded</source>
      <translation>redondeado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>agrees</source>
      <translation>coincide</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>only here</source>
      <translation>solo aquí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>only there</source>
      <translation>solo allí</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>Agreeing</source>
      <translation>Coinciden</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>In one only</source>
      <translation>Solo en una</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>the same number in two units</source>
      <comment>how two numbers differ</comment>
      <translation>el mismo número en dos unidades</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>one digit is another</source>
      <comment>how two numbers differ</comment>
      <translation>un dígito es otro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>two digits change places</source>
      <comment>how two numbers differ</comment>
      <translation>dos dígitos cambiados de lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>the one sounds like the other</source>
      <comment>how two numbers differ</comment>
      <translation>suenan casi igual</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>10 times as much</source>
      <comment>how two numbers differ</comment>
      <translation>diez veces la cantidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>100 times as much</source>
      <comment>how two numbers differ</comment>
      <translation>cien veces la cantidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>a thousand times as much</source>
      <comment>how two numbers differ</comment>
      <translation>mil veces la cantidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>a million times as much</source>
      <comment>how two numbers differ</comment>
      <translation>un millón de veces la cantidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{name} (here)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} (aquí)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{name} (there)</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{name} (allí)</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>The text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El texto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>No number stands in either text</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>No hay números en ninguno de los textos</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} differ</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} differs</extracomment>
      <translation>
        <numerusform>{n} difiere</numerusform>
        <numerusform>{n} difieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} apart</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} apart</extracomment>
      <translation>
        <numerusform>{n} aparte</numerusform>
        <numerusform>{n} aparte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} rounded</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} rounded</extracomment>
      <translation>
        <numerusform>{n} redondeado</numerusform>
        <numerusform>{n} redondeados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} agree</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} agrees</extracomment>
      <translation>
        <numerusform>{n} coincide</numerusform>
        <numerusform>{n} coinciden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>{n} in one only</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: {n} in one only</extracomment>
      <translation>
        <numerusform>{n} solo en una</numerusform>
        <numerusform>{n} solo en una</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/compare/compared.py" />
      <source>of the first {n} numbers of each</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>de las primeras {n} cifras de cada una</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/export</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>Nothing travels in the file: it is a page and cannot be opened here again.</source>
      <translation>Nada viaja en el archivo: es una página y no se puede volver a abrir aquí.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>What the page shows travels in the file: its figures, charts and sentences.</source>
      <translation>En el archivo viaja lo que muestra la página: sus cifras, gráficos y frases.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/carried.py" />
      <source>The whole briefing travels in the file, the article, notes and comments with it.</source>
      <translation>Todo el briefing viaja en el archivo, con el artículo, las notas y los comentarios.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>decided by hand</source>
      <translation>decidido a mano</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>Checked by {name}, {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Comprobado por {name}, {moment}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/export/outgoing.py" />
      <source>Doubted by {name}, {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Puesto en duda por {name}, {moment}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/figures</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{first} of {second}</source>
      <translation>{first} de {second}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>{first} against {second}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{first} frente a {second}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>the most of {count} · next: {rival}</source>
      <translation>el mayor de {count} · siguiente: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>the least of {count} · next: {rival}</source>
      <translation>el menor de {count} · siguiente: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>not the most of {count}: {rival}</source>
      <translation>no es el mayor de {count}: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>not the least of {count}: {rival}</source>
      <translation>no es el menor de {count}: {rival}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>Up {moved}{on}.</source>
      <translation>Un {moved} más{on}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>Down {moved}{on}.</source>
      <translation>Un {moved} menos{on}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>text: {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>texto: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source> on {base}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> respecto a {base}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{n} times{base}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} veces{base}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>no change{on}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>sin cambios{on}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{amount} of {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{amount} de: {whole}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>The text says: {words}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El texto dice: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source> from {number}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> desde {number}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/card_detail.py" />
      <source>{words}: unchecked</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{words}: sin comprobar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>No key figures yet. Open Figures and mark the numbers that matter; each becomes a card here.</source>
      <translation>Aún no hay cifras clave. Abra Cifras y marque los números que importan; cada uno será aquí una tarjeta.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>No key figures yet. Click a number of the table with the right button, or press the menu key on it in Figures ▸ Tables, and make it a key figure; it becomes a card here.</source>
      <translation>Aún no hay cifras clave. Haga clic con el botón derecho en un número de la tabla, o pulse sobre él la tecla de menú en Cifras ▸ Tablas, y hágalo cifra clave; será aquí una tarjeta.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{n} comments</source>
      <extracomment>{n} is a number; beside one it is: 1 comment</extracomment>
      <translation>
        <numerusform>{n} comentario</numerusform>
        <numerusform>{n} comentarios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all {signed}</source>
      <translation>todas {signed}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{n} not as the article says</source>
      <extracomment>{n} is a number; beside one it is: {n} not as the article says</extracomment>
      <translation>
        <numerusform>{n} no como dice el artículo</numerusform>
        <numerusform>{n} no como dice el artículo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all from the article</source>
      <translation>todas del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>from the article</source>
      <translation>del artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{spans} from the article, {cells} from tables</source>
      <translation>{spans} del artículo, {cells} de tablas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>all from tables</source>
      <translation>todas de tablas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>from a table</source>
      <translation>de una tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/cards.py" />
      <source>{period} unless said</source>
      <translation>{period}, salvo que se indique</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different measures: {sides}</source>
      <translation>medidas distintas: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different periods: {sides}</source>
      <translation>periodos distintos: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different places: {sides}</source>
      <translation>lugares distintos: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different things: {sides}</source>
      <translation>cosas distintas: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different bases: {sides}</source>
      <translation>bases distintas: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/caveats.py" />
      <source>different things counted: {sides}</source>
      <translation>se cuentan cosas distintas: {sides}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>says {said}, the text gives {given}</source>
      <translation>dice {said}, el texto da {given}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>says {said}, the numbers as set give {given}</source>
      <translation>dice {said}, los números fijados dan {given}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>overruled: {reason}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>decidido a mano: {reason}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>digits transposed</source>
      <comment>a slip</comment>
      <translation>dígitos transpuestos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>million for billion</source>
      <comment>a slip</comment>
      <translation>millón en lugar de mil millones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a nought too many or too few</source>
      <comment>a slip</comment>
      <translation>un cero de más o de menos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>points called per cent</source>
      <comment>a slip</comment>
      <translation>puntos llamados por ciento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>share and its complement</source>
      <comment>a slip</comment>
      <translation>una parte por su complemento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>base swapped</source>
      <comment>a slip</comment>
      <translation>base intercambiada</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>the new amount for the increase</source>
      <comment>a slip</comment>
      <translation>la nueva cantidad en lugar del aumento</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a part left out</source>
      <comment>a slip</comment>
      <translation>una parte omitida</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>unit confused</source>
      <comment>a slip</comment>
      <translation>unidad confundida</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>a digit lost or doubled</source>
      <comment>a slip</comment>
      <translation>un dígito perdido o repetido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>one digit wrong</source>
      <comment>a slip</comment>
      <translation>un dígito equivocado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/claim_words.py" />
      <source>{number} elsewhere</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{number} en otro lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/column_heads.py" />
      <source>Column {n}</source>
      <translation>Columna {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>standfirst</source>
      <translation>entradilla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>sentence {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>frase {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>article</source>
      <comment>where a number stands</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/evidence.py" />
      <source>article {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>artículo {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>no longer in the briefing</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>ya no está en el briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/loss.py" />
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>no longer in the table</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>ya no está en la tabla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Go to its sentence</source>
      <translation>Ir a su frase</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Correct the cell…</source>
      <translation>Corregir la celda…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Correct the text…</source>
      <translation>Corregir el texto…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Figure, not key</source>
      <translation>Cifra, no clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Comment…</source>
      <translation>Comentario…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Chart of this figure…</source>
      <translation>Gráfico de esta cifra…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Chart these…</source>
      <translation>Gráfico de estas…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/menu.py" />
      <source>Figures, not key</source>
      <translation>Cifras, no clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the first quarter of {year}</source>
      <translation>en el primer trimestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the second quarter of {year}</source>
      <translation>en el segundo trimestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the third quarter of {year}</source>
      <translation>en el tercer trimestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the fourth quarter of {year}</source>
      <translation>en el cuarto trimestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the first half of {year}</source>
      <translation>en el primer semestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in the second half of {year}</source>
      <translation>en el segundo semestre de {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {period}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>en {period}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {year}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>en {year}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>from {first} to {last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>el {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {month}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>en {month}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/period_text.py" />
      <source>in {first}–{last}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>en {first}–{last}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>about</source>
      <comment>before a number</comment>
      <translation>unos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>almost</source>
      <comment>before a number</comment>
      <translation>casi</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>more than</source>
      <comment>before a number</comment>
      <translation>más de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>less than</source>
      <comment>before a number</comment>
      <translation>menos de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>at least</source>
      <comment>before a number</comment>
      <translation>al menos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>at most</source>
      <comment>before a number</comment>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>adjusted</source>
      <comment>of a number</comment>
      <translation>ajustado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>alleged</source>
      <comment>of a number</comment>
      <translation>supuesto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>average</source>
      <comment>of a number</comment>
      <translation>promedio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>believed</source>
      <comment>of a number</comment>
      <translation>según se cree</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>confirmed</source>
      <comment>of a number</comment>
      <translation>confirmado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>estimated</source>
      <comment>of a number</comment>
      <translation>estimado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>expected</source>
      <comment>of a number</comment>
      <translation>previsto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>feared</source>
      <comment>of a number</comment>
      <translation>temido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>final</source>
      <comment>of a number</comment>
      <translation>definitivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>forecast</source>
      <comment>of a number</comment>
      <translation>pronóstico</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>median</source>
      <comment>of a number</comment>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>planned</source>
      <comment>of a number</comment>
      <translation>planeado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>preliminary</source>
      <comment>of a number</comment>
      <translation>preliminar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>presumed</source>
      <comment>of a number</comment>
      <translation>presunto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>projected</source>
      <comment>of a number</comment>
      <translation>proyectado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>provisional</source>
      <comment>of a number</comment>
      <translation>provisional</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>record</source>
      <comment>of a number</comment>
      <translation>récord</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>reported</source>
      <comment>of a number</comment>
      <translation>notificado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>revised</source>
      <comment>of a number</comment>
      <translation>revisado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>suspected</source>
      <comment>of a number</comment>
      <translation>sospechoso</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>target</source>
      <comment>of a number</comment>
      <translation>objetivo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/reservations.py" />
      <source>unconfirmed</source>
      <comment>of a number</comment>
      <translation>sin confirmar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From a cell whose number is no longer in the table {name}.</source>
      <translation>De una celda cuya cifra ya no está en la tabla {name}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From the article: {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Del artículo: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From the table: {place}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>De la tabla: {place}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” holds.</source>
      <translation>La afirmación «{words}» se cumple.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” holds: {why}.</source>
      <translation>La afirmación «{words}» se cumple: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” fails.</source>
      <translation>La afirmación «{words}» no se cumple.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” fails: {why}.</source>
      <translation>La afirmación «{words}» no se cumple: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” is unchecked.</source>
      <translation>La afirmación «{words}» está sin comprobar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Claim “{words}” is unchecked: {why}.</source>
      <translation>La afirmación «{words}» está sin comprobar: {why}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>The article no longer says: {words}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El artículo ya no dice: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>From a table that is no longer there.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>De una tabla que ya no existe.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/figures/text.py" />
      <source>Figure {n}.</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cifra {n}.</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/library</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{n} briefings</source>
      <extracomment>{n} is a number; beside one it is: {n} briefing</extracomment>
      <translation>
        <numerusform>{n} briefing</numerusform>
        <numerusform>{n} briefings</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>Signed off</source>
      <translation>Con visto bueno</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{signed} of {of} signed off</source>
      <translation>{signed} de {of} con visto bueno</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>{n} claims fail</source>
      <extracomment>{n} is a number; beside one it is: {n} claim fails</extracomment>
      <translation>
        <numerusform>{n} afirmación no se cumple</numerusform>
        <numerusform>{n} afirmaciones no se cumplen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>the best {count:,} of {total:,} hits</source>
      <translation>los mejores {count:,} de {total:,} resultados</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>looking into {done:,} of {of:,}</source>
      <translation>revisando {done:,} de {of:,}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>looking through the folder</source>
      <translation>revisando la carpeta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/library/lines.py" />
      <source>stopped: {left:,} not looked into yet</source>
      <translation>detenido: {left:,} sin revisar</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/present</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>These words are no longer in the article</source>
      <translation>Estas palabras ya no están en el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Slide {number} of {count}: {words}</source>
      <translation>Diapositiva {number} de {count}: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slide_text.py" />
      <source>Evidence: {words}</source>
      <translation>Prueba: {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>No publisher, date or address is known.</source>
      <translation>No se conocen editor, fecha ni dirección.</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>{n} more on their own slides</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article
{n} is a number; beside one it is: 1 more on its own slide</extracomment>
      <translation>
        <numerusform>1 más en su propia diapositiva</numerusform>
        <numerusform>{n} más en sus propias diapositivas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Figure {n}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Cifra {n}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>What happened</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>The article</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>El artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/slides.py" />
      <source>Compared with: {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Comparado con: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/stage_evidence.py" />
      <source>Evidence: these words are no longer in the article</source>
      <translation>Prueba: estas palabras ya no están en el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/stage_evidence.py" />
      <source>Evidence · {caption}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Prueba · {caption}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Hand</source>
      <translation>Mano</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Pointer</source>
      <translation>Puntero</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Spotlight</source>
      <translation>Foco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Pen</source>
      <translation>Lápiz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Highlighter</source>
      <translation>Rotulador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Eraser</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoom</source>
      <translation>Ampliación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Black</source>
      <translation>Negro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>White</source>
      <translation>Blanco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage is black</source>
      <translation>El escenario está en negro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage is white</source>
      <translation>El escenario está en blanco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>The stage shows the slide again</source>
      <translation>El escenario muestra de nuevo la diapositiva</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoom: click or drag</source>
      <translation>Ampliar: clic o arrastrar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen: the room keeps slide {on_stage}</source>
      <translation>Congelado: la sala sigue en la diapositiva {on_stage}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>{tool} off</source>
      <translation>{tool}: desactivado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen on slide {at}</source>
      <translation>Congelado en la diapositiva {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoomed × {factor:.2g}</source>
      <translation>Ampliado × {factor:.2g}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Esc again ends the talk</source>
      <translation>Otra vez Esc termina la charla</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>When unfrozen: slide {at}</source>
      <translation>Al descongelar: diapositiva {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Frozen on slide {on_stage}, you are on {at}</source>
      <translation>Congelado en la diapositiva {on_stage}, usted está en la {at}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Slide {at} of {count}</source>
      <translation>Diapositiva {at} de {count}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>After black</source>
      <translation>Después del negro</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>After white</source>
      <translation>Después del blanco</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>No longer frozen</source>
      <translation>Ya no está congelado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>{tool} on</source>
      <translation>{tool}: activado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Whole slide</source>
      <translation>Diapositiva entera</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/present/states.py" />
      <source>Zoomed</source>
      <translation>Ampliado</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/review</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>No comments yet. Select words in the article, choose a figure or a table's number, then press Ctrl+Alt+M. Comments stay in this window; nothing prints or exports them unless you choose so.</source>
      <translation>Aún no hay comentarios. Seleccione palabras del artículo, o elija una cifra o un número de una tabla, y pulse Ctrl+Alt+M. Los comentarios quedan en esta ventana; nada los imprime ni exporta salvo que usted lo elija.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Figure {number}: {name}</source>
      <translation>Cifra {number}: {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{by} answers: {words}.</source>
      <translation>{by} responde: {words}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Comment by {by}, {when}, on {quote}.</source>
      <translation>Comentario de {by}, {when}, sobre {quote}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source> on {words}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation> sobre {words}</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} open</source>
      <extracomment>{n} is a number; beside one it is: {n} open</extracomment>
      <translation>
        <numerusform>{n} abierto</numerusform>
        <numerusform>{n} abiertos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} resolved</source>
      <extracomment>{n} is a number; beside one it is: {n} resolved</extracomment>
      <translation>
        <numerusform>{n} resuelto</numerusform>
        <numerusform>{n} resueltos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>{n} on the sheet</source>
      <extracomment>{n} is a number; beside one it is: {n} on the sheet</extracomment>
      <translation>
        <numerusform>{n} en la hoja</numerusform>
        <numerusform>{n} en la hoja</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Resolved.</source>
      <translation>Resuelto.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>Printed on the sheet.</source>
      <translation>Impreso en la hoja.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/comments.py" />
      <source>what is gone</source>
      <translation>lo desaparecido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>checked by {name} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>comprobado por {name} el {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>doubted by {name}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>puesto en duda por {name}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>Embargo until {moment}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>Embargo hasta {moment}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>all figures checked by {names} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>todas las cifras comprobadas por {names} el {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>{n} of {count} figures checked by {names} on {day}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} de {count} cifras comprobadas por {names} el {day}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/review/words.py" />
      <source>{n} doubted</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{n} en duda</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/sheet</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>As the article</source>
      <translation>Como el artículo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Deutsch</source>
      <translation>Alemán</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/sheet/options.py" />
      <source>Figure {number}</source>
      <translation>Cifra {number}</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/triage</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>No number was found in this article. Select words in it and press Ctrl+Shift+F to make a figure of them.</source>
      <translation>No se encontró ningún número en este artículo. Seleccione palabras y pulse Ctrl+Mayús+F para hacer de ellas una cifra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>The reader could not make sense of this number. K or U makes it a figure, read again.</source>
      <translation>No se pudo interpretar este número. K o U lo convierte en cifra, leído de nuevo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>The briefing does not use this number. K or U makes it a figure.</source>
      <translation>El briefing no usa este número. K o U lo convierte en cifra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>It states a claim, which is checked by itself. K or U makes it a figure all the same.</source>
      <translation>Enuncia una afirmación, que se comprueba aparte. K o U lo convierte en cifra de todos modos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>Set aside by the reader: {reason}. K or U makes it a figure.</source>
      <translation>Apartado por el lector: {reason}. K o U lo convierte en cifra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>Set aside: {reason}.</source>
      <translation>Apartada: {reason}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>part of {whole}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>parte de {whole}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/card.py" />
      <source>{amount} of {thing}</source>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>{amount} de {thing}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>This number is no figure and is set aside already.</source>
      <translation>Este número no es una cifra y ya está apartado.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>There is nothing to set aside: no number could be read here.</source>
      <translation>No hay nada que apartar: aquí no se pudo leer ningún número.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only two figures of the same unit and source can be merged.</source>
      <translation>Solo se pueden unir dos cifras de la misma unidad y fuente.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make key figure</source>
      <translation>Hacer cifra clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Use figure</source>
      <translation>Usar cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make {n} key figures</source>
      <translation>Hacer {n} cifras clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Use {n} figures</source>
      <translation>Usar {n} cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Set {n} numbers aside</source>
      <translation>Apartar {n} números</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>No number can be read from “{value}”; select more words around it.</source>
      <translation>No se puede leer ningún número en «{value}»; seleccione más palabras alrededor.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Remove {n} figures</source>
      <translation>Quitar {n} cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Make a figure of the selection</source>
      <translation>Hacer una cifra de la selección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Say same thing</source>
      <translation>Dice lo mismo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Merge figures</source>
      <translation>Unir cifras</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Split range</source>
      <translation>Dividir intervalo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Remove figure</source>
      <translation>Quitar cifra</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Change marks</source>
      <translation>Cambiar marcas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Choose another figure that says the same thing.</source>
      <translation>Elija otra cifra que diga lo mismo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only a figure can be merged; make it one with K or U first.</source>
      <translation>Solo se puede unir una cifra; conviértalo primero con K o U.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>There is no figure after this one to merge it with.</source>
      <translation>No hay ninguna cifra después de esta con la que unirla.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>The text says {first} and {second} apart, not as the ends of one range.</source>
      <translation>El texto dice {first} y {second} por separado, no como extremos de un intervalo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>Only a range, such as 40–60, can be split in two.</source>
      <translation>Solo un intervalo, como 40–60, se puede dividir en dos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/edits.py" />
      <source>This number is no figure; there is nothing to remove.</source>
      <translation>Este número no es una cifra; no hay nada que quitar.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change label</source>
      <translation>Cambiar etiqueta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change hedge</source>
      <translation>Cambiar matiz</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change value</source>
      <translation>Cambiar valor</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change unit</source>
      <translation>Cambiar unidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change period</source>
      <translation>Cambiar periodo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>Change place</source>
      <translation>Cambiar lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>exact</source>
      <comment>hedge of a number</comment>
      <translation>exacto</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A label has at most {most} characters; this has {count}.</source>
      <translation>Una etiqueta tiene como máximo {most} caracteres; esta tiene {count}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A place has at most {most} characters; this has {count}.</source>
      <translation>Un lugar tiene como máximo {most} caracteres; este tiene {count}.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no number</source>
      <translation>«{words}» no es un número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A figure needs a number</source>
      <translation>Una cifra necesita un número</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>{shown}; write {example_value}, 53 million or 40–60.</source>
      <translation>{shown}; escriba {example_value}, 53 million o 40–60.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no hedge; choose one of the seven.</source>
      <translation>«{words}» no es un matiz; elija uno de los siete.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>A unit has at most {most} characters.</source>
      <translation>Una unidad tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/fields.py" />
      <source>“{words}” is no period; write 2021, March 2021, Q1 2021 or 2020–2021.</source>
      <translation>«{words}» no es un periodo; escriba 2021, March 2021, Q1 2021 o 2020–2021.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>key</source>
      <translation>clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>suggested key</source>
      <translation>sugerida: clave</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <source>suggested use</source>
      <translation>sugerida: usar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/item.py" />
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>unread</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Same as…</source>
      <translation>Igual que…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Merge with next</source>
      <translation>Unir con la siguiente</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/keys.py" />
      <source>Split the range</source>
      <translation>Dividir el intervalo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/making.py" />
      <source>There is no number in these words; select words that hold one.</source>
      <translation>No hay ningún número en estas palabras; seleccione palabras que contengan uno.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/making.py" />
      <source>Select words of the article that hold a number first.</source>
      <translation>Seleccione primero palabras del artículo que contengan un número.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>address</source>
      <comment>why a number is no figure</comment>
      <translation>dirección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>age</source>
      <comment>why a number is no figure</comment>
      <translation>edad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>claim</source>
      <comment>why a number is no figure</comment>
      <translation>afirmación</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>code</source>
      <comment>why a number is no figure</comment>
      <translation>código</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>date</source>
      <comment>why a number is no figure</comment>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>definition</source>
      <comment>why a number is no figure</comment>
      <translation>definición</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>denominator</source>
      <comment>why a number is no figure</comment>
      <translation>denominador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>head</source>
      <comment>why a number is no figure</comment>
      <translation>encabezado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>idiom</source>
      <comment>why a number is no figure</comment>
      <translation>expresión</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>list mark</source>
      <comment>why a number is no figure</comment>
      <translation>marca de lista</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>model</source>
      <comment>why a number is no figure</comment>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>name</source>
      <comment>why a number is no figure</comment>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>not used</source>
      <comment>why a number is no figure</comment>
      <translation>no usado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>one of</source>
      <comment>why a number is no figure</comment>
      <translation>uno de</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>ordinal</source>
      <comment>why a number is no figure</comment>
      <translation>ordinal</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>page</source>
      <comment>why a number is no figure</comment>
      <translation>página</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>phone</source>
      <comment>why a number is no figure</comment>
      <translation>teléfono</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>pronoun</source>
      <comment>why a number is no figure</comment>
      <translation>pronombre</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>restates the amount before it</source>
      <comment>why a number is no figure</comment>
      <translation>repite la cantidad anterior</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>score</source>
      <comment>why a number is no figure</comment>
      <translation>marcador</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>section</source>
      <comment>why a number is no figure</comment>
      <translation>sección</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>time</source>
      <comment>why a number is no figure</comment>
      <translation>hora</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>year</source>
      <comment>why a number is no figure</comment>
      <translation>año</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/reasons.py" />
      <source>one {noun}</source>
      <translation>palabra como «one {noun}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} numbers in the article</source>
      <extracomment>{n} is a number; beside one it is: {n} number in the article</extracomment>
      <translation>
        <numerusform>{n} número en el artículo</numerusform>
        <numerusform>{n} números en el artículo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>reading the rest…</source>
      <translation>leyendo el resto…</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} to decide</source>
      <extracomment>{n} is a number; beside one it is: {n} to decide</extracomment>
      <translation>
        <numerusform>{n} por decidir</numerusform>
        <numerusform>{n} por decidir</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>all decided</source>
      <translation>todo decidido</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>decided</source>
      <translation>decididas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>to decide</source>
      <translation>por decidir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>No numbers in the article</source>
      <translation>No hay números en el artículo</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} set aside</source>
      <extracomment>{n} is a number; beside one it is: {n} set aside</extracomment>
      <translation>
        <numerusform>{n} apartado</numerusform>
        <numerusform>{n} apartados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/triage/summary.py" />
      <source>{n} unread</source>
      <extracomment>{n} is a number; beside one it is: {n} unread</extracomment>
      <translation>
        <numerusform>{n} sin leer</numerusform>
        <numerusform>{n} sin leer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>period</source>
      <translation>periodo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>unit</source>
      <translation>unidad</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source>check {what}</source>
      <translation>comprobar {what}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/triage.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>US dollars</source>
      <comment>currency</comment>
      <translation>dólares de EE. UU.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>euros</source>
      <comment>currency</comment>
      <translation>euros</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>pounds</source>
      <comment>currency</comment>
      <translation>libras esterlinas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>yen</source>
      <comment>currency</comment>
      <translation>yenes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>yuan</source>
      <comment>currency</comment>
      <translation>yuanes</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>rupees</source>
      <comment>currency</comment>
      <translation>rupias</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Australian dollars</source>
      <comment>currency</comment>
      <translation>dólares australianos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Canadian dollars</source>
      <comment>currency</comment>
      <translation>dólares canadienses</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>New Zealand dollars</source>
      <comment>currency</comment>
      <translation>dólares neozelandeses</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Swiss francs</source>
      <comment>currency</comment>
      <translation>francos suizos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Swedish kronor</source>
      <comment>currency</comment>
      <translation>coronas suecas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Norwegian kroner</source>
      <comment>currency</comment>
      <translation>coronas noruegas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Danish kroner</source>
      <comment>currency</comment>
      <translation>coronas danesas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>rand</source>
      <comment>currency</comment>
      <translation>rands</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>reais</source>
      <comment>currency</comment>
      <translation>reales brasileños</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Mexican pesos</source>
      <comment>currency</comment>
      <translation>pesos mexicanos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>won</source>
      <comment>currency</comment>
      <translation>wones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>roubles</source>
      <comment>currency</comment>
      <translation>rublos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>hryvnias</source>
      <comment>currency</comment>
      <translation>grivnas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Turkish lira</source>
      <comment>currency</comment>
      <translation>liras turcas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>shekels</source>
      <comment>currency</comment>
      <translation>séqueles</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>naira</source>
      <comment>currency</comment>
      <translation>nairas</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>Kenyan shillings</source>
      <comment>currency</comment>
      <translation>chelines kenianos</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/triage/units.py" />
      <source>times</source>
      <comment>unit of a multiple</comment>
      <extracomment>Written on charts, slides and the sheet, in the language of the article</extracomment>
      <translation>veces</translation>
    </message>
  </context>
  <context>
    <name>viewmodels/window</name>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to put “{name}” beside the article</source>
      <translation>Suelte para poner «{name}» junto al artículo</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>, and the {n} other files in windows of their own</source>
      <extracomment>{n} is a number; beside one it is: , and the other file in a window of its own</extracomment>
      <translation>
        <numerusform>, y el otro archivo en su propia ventana</numerusform>
        <numerusform>, y los otros {n} archivos en sus propias ventanas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to open “{name}” in place of this briefing</source>
      <translation>Suelte para abrir «{name}» en lugar de este briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/drop.py" />
      <source>Let go to open “{name}”</source>
      <translation>Suelte para abrir «{name}»</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Step {at} of {count}: {heading}. {words}</source>
      <translation>Paso {at} de {count}: {heading}. {words}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Every number leads to its sentence</source>
      <translation>Cada número lleva a su frase</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Click 288 in the text, or press Alt+Down until it is lit. Its card and its bar light up too: they are one figure.</source>
      <translation>Haga clic en 288 en el texto, o pulse Alt+Abajo hasta que se resalte. Su tarjeta y su barra también se resaltan: son una misma cifra.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Let go of it</source>
      <translation>Suéltela</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Esc. While nothing is lit, pointing at a number shows where it stands everywhere.</source>
      <translation>Pulse Esc. Mientras nada esté resaltado, basta apuntar a un número para ver todos los lugares donde figura.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Claims are checked</source>
      <translation>Las afirmaciones se comprueban</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+K to see each claim with its sum: “nearly double” is 288 ÷ 150. Esc closes the list.</source>
      <translation>Pulse Ctrl+K para ver cada afirmación con su cálculo: «nearly double» es 288 ÷ 150. Esc cierra la lista.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Nothing is dropped</source>
      <translation>Nada se pierde</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+T to go through all numbers: K makes a key figure, U uses one, S sets it aside. Esc brings you back.</source>
      <translation>Pulse Ctrl+T para recorrer todos los números: K lo hace cifra clave, U lo usa, S lo aparta. Esc le lleva de vuelta.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>One page to hand out</source>
      <translation>Una página para repartir</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+P to see it; each number on it has its evidence at the foot. Esc brings you back.</source>
      <translation>Pulse Ctrl+P para verla; cada número tiene su prueba al pie. Esc le lleva de vuelta.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>On the big screen</source>
      <translation>En la pantalla grande</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press F5. The right arrow moves on, E shows the sentence behind a number. Esc leaves the sentence, and from a slide it ends.</source>
      <translation>Pulse F5. La flecha derecha avanza, E muestra la frase detrás de un número. Esc sale de la frase y, en una diapositiva, termina.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Now one of your own</source>
      <translation>Ahora uno propio</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/guide.py" />
      <source>Press Ctrl+O, drop a file on the window, or press Ctrl+Shift+V to read a text that you copied.</source>
      <translation>Pulse Ctrl+O, suelte un archivo en la ventana, o pulse Ctrl+Mayús+V para leer un texto que copió.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Every claim is checked</source>
      <translation>Cada afirmación se comprueba</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>“Nearly double” is computed, and the sum is shown.</source>
      <translation>«Casi el doble» se calcula, y se muestra el cálculo.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Ctrl+Shift+K sets a second report beside the first and finds what differs.</source>
      <translation>Ctrl+Mayús+K pone un segundo informe junto al primero y encuentra lo que difiere.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Exports</source>
      <translation>Exportaciones</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Slides for PowerPoint, a web page, a workbook, and PDFs, by Ctrl+E.</source>
      <translation>Diapositivas para PowerPoint, una página web, un libro de cálculo y PDF, con Ctrl+E.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>A folder of briefings</source>
      <translation>Una carpeta de briefings</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/news.py" />
      <source>Ctrl+Shift+O finds a number or a word in all of them.</source>
      <translation>Ctrl+Mayús+O encuentra un número o una palabra en todos.</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/shortcuts.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>German</source>
      <translation>Alemán</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Spanish</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>French</source>
      <translation>Francés</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Portuguese</source>
      <translation>Portugués</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>Dutch</source>
      <translation>Neerlandés</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} without their sentence</source>
      <extracomment>{n} is a number; beside one it is: {n} without its sentence</extracomment>
      <translation>
        <numerusform>{n} sin su frase</numerusform>
        <numerusform>{n} sin su frase</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} figures, each tied to its sentence</source>
      <extracomment>{n} is a number; beside one it is: {n} figure, tied to its sentence</extracomment>
      <translation>
        <numerusform>{n} cifra, unida a su frase</numerusform>
        <numerusform>{n} cifras, cada una unida a su frase</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} figures, each tied to its sentence or row</source>
      <extracomment>{n} is a number; beside one it is: {n} figure, tied to its sentence or row</extracomment>
      <translation>
        <numerusform>{n} cifra, unida a su frase o fila</numerusform>
        <numerusform>{n} cifras, cada una unida a su frase o fila</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>claims looked for in the first {n} figures only</source>
      <extracomment>{n} is a number; beside one it is: claims looked for in the first {n} figure only</extracomment>
      <translation>
        <numerusform>afirmaciones buscadas solo en la primera cifra</numerusform>
        <numerusform>afirmaciones buscadas solo en las primeras {n} cifras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>✓ {n} claims hold</source>
      <extracomment>{n} is a number; beside one it is: ✓ {n} claim holds</extracomment>
      <translation>
        <numerusform>✓ {n} afirmación se cumple</numerusform>
        <numerusform>✓ {n} afirmaciones se cumplen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>✗ {n} claims fail</source>
      <extracomment>{n} is a number; beside one it is: ✗ {n} claim fails</extracomment>
      <translation>
        <numerusform>✗ {n} afirmación no se cumple</numerusform>
        <numerusform>✗ {n} afirmaciones no se cumplen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>{n} cannot be checked</source>
      <extracomment>{n} is a number; beside one it is: {n} cannot be checked</extracomment>
      <translation>
        <numerusform>{n} no se puede comprobar</numerusform>
        <numerusform>{n} no se pueden comprobar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/status.py" />
      <source>no figures yet</source>
      <translation>aún no hay cifras</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} years ago</source>
      <extracomment>{n} is a number; beside one it is: {n} year ago</extracomment>
      <translation>
        <numerusform>hace {n} año</numerusform>
        <numerusform>hace {n} años</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saved {ago}</source>
      <translation>guardado {ago}</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saved</source>
      <translation>guardado</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} min ago</source>
      <extracomment>{n} is a number; beside one it is: {n} min ago</extracomment>
      <translation>
        <numerusform>hace {n} min</numerusform>
        <numerusform>hace {n} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} h ago</source>
      <extracomment>{n} is a number; beside one it is: {n} h ago</extracomment>
      <translation>
        <numerusform>hace {n} h</numerusform>
        <numerusform>hace {n} h</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} days ago</source>
      <extracomment>{n} is a number; beside one it is: {n} day ago</extracomment>
      <translation>
        <numerusform>hace {n} día</numerusform>
        <numerusform>hace {n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>{n} months ago</source>
      <extracomment>{n} is a number; beside one it is: {n} month ago</extracomment>
      <translation>
        <numerusform>hace {n} mes</numerusform>
        <numerusform>hace {n} meses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>example that ships with Briefing</source>
      <translation>ejemplo incluido en Briefing</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>example</source>
      <translation>ejemplo</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>read-only</source>
      <translation>solo lectura</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>saving…</source>
      <translation>guardando…</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited {ago} · not saved</source>
      <translation>editado {ago} · sin guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited · not saved</source>
      <translation>editado · sin guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>not saved</source>
      <translation>sin guardar</translation>
    </message>
    <message>
      <location filename="../src/briefing_app/viewmodels/window/title.py" />
      <source>edited {ago} · saved</source>
      <translation>editado {ago} · guardado</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <location filename="../src/briefing_app/words/listed.py" />
      <source>{names}, and {n} more</source>
      <extracomment>{n} is a number; beside one it is: {names}, and one more</extracomment>
      <translation>
        <numerusform>{names}, y otro más</numerusform>
        <numerusform>{names}, y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../src/briefing_app/words/quoted.py" />
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
  </context>
</TS>
