<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>attendant</name>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source> (and {count} more)</source>
      <translation> (und {count} weitere)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> How the frames of the stretch attend to each other, the mean of all places in the picture.</source>
      <translation> Wie die Bilder des Abschnitts aufeinander achten, gemittelt über alle Orte im Bild.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> In the frame at {at}; the bars say how much is taken from each frame.</source>
      <translation> Im Einzelbild bei {at}; die Balken sagen, wie viel aus jedem Bild genommen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Its task then uses another checkpoint by default.</source>
      <translation> Seine Aufgabe nimmt dann einen anderen Checkpoint als Vorgabe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source> Nothing here needs less.</source>
      <translation> Nichts hier braucht weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> Of the caption's words: {words}.</source>
      <translation> Von den Wörtern der Beschriftung: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> Of the question's words: {words}.</source>
      <translation> Von den Wörtern der Frage: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Other programs that use the hub cache lose it too.</source>
      <translation> Auch andere Programme, die den Hub-Cache verwenden, verlieren ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source> and {more:,} more</source>
      <translation> und {more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> as you chose</source>
      <translation> wie gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> {unread:,} of its cells hold none and are left out of calculations.</source>
      <translation> {unread:,} der Zellen enthalten nichts davon und werden bei Berechnungen ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;About Attendant</source>
      <translation>Über &amp;Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Again</source>
      <translation>Er&amp;neut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;All</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/language.py" />
      <source>&amp;As the system</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>&amp;Ask</source>
      <translation>&amp;Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Ask again</source>
      <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>&amp;Attention</source>
      <translation>&amp;Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>&amp;Back to all pictures</source>
      <translation>&amp;Zurück zu allen Bildern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>&amp;Begin with your own files</source>
      <translation>Mit &amp;eigenen Dateien beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Beside it</source>
      <translation>&amp;Daneben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Cancel all</source>
      <translation>&amp;Alles abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Channels</source>
      <translation>&amp;Kanäle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Channels, tracks</source>
      <translation>&amp;Kanäle, Spuren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>&amp;Close help</source>
      <translation>Hilfe s&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Copy	Ctrl+C</source>
      <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Copy answers</source>
      <translation>Antworten &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Copy diagnostics</source>
      <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>&amp;Copy plot</source>
      <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>&amp;Delete {count:,}</source>
      <translation>{count:,} &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>&amp;Details…</source>
      <translation>&amp;Einzelheiten…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>&amp;Documents</source>
      <translation>&amp;Dokumente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Done</source>
      <translation>&amp;Fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Download</source>
      <translation>&amp;Herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Download {count}, {format_bytes}</source>
      <translation>{count} &amp;herunterladen, {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Find anything…</source>
      <translation>Al&amp;les finden…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Follow the system</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Forget history…</source>
      <translation>&amp;Verlauf vergessen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>&amp;Get it…</source>
      <translation>&amp;Holen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Heads</source>
      <translation>&amp;Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>&amp;Images</source>
      <translation>&amp;Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Import a folder…</source>
      <translation>Ordner &amp;importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Jobs</source>
      <translation>Auf&amp;träge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;Labels</source>
      <translation>&amp;Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Language</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>&amp;Length</source>
      <translation>&amp;Länge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;Match my labels</source>
      <translation>&amp;Meine Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Microphone:</source>
      <translation>&amp;Mikrofon:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/tab.py" />
      <source>&amp;Models</source>
      <translation>&amp;Modelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Next</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;No key</source>
      <translation>&amp;Keine Taste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>&amp;Opacity</source>
      <translation>&amp;Deckkraft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>&amp;Open again</source>
      <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>&amp;Open the file</source>
      <translation>Die Datei ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Pause</source>
      <translation>An&amp;halten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Play</source>
      <translation>A&amp;bspielen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Precision</source>
      <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>&amp;Questions</source>
      <translation>&amp;Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Record</source>
      <translation>Aufneh&amp;men</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <location filename="../../desktop_app/ui/panes/path_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Remove from the list	Del</source>
      <translation>Von der &amp;Liste nehmen	Entf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Running work</source>
      <translation>Laufende A&amp;rbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Select all	Ctrl+A</source>
      <translation>&amp;Alles auswählen	Strg+A</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;Set</source>
      <translation>&amp;Setzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Sheet:</source>
      <translation>&amp;Blatt:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Show large</source>
      <translation>&amp;Groß zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>&amp;Sort</source>
      <translation>&amp;Sortieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>&amp;Sound</source>
      <translation>&amp;Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>&amp;Stay</source>
      <translation>&amp;Bleiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Stopp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>&amp;Table</source>
      <translation>&amp;Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Table:</source>
      <translation>&amp;Tabelle:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Tracks</source>
      <translation>S&amp;puren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Try the samples</source>
      <translation>&amp;Beispiele ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Up to</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;Usual keys</source>
      <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Usual ones</source>
      <translation>Ü&amp;bliche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Welcome</source>
      <translation>&amp;Willkommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;What is it?</source>
      <translation>&amp;Was ist es?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>(no words heard)</source>
      <translation>(keine Worte gehört)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>, not counted</source>
      <translation>, zählt nicht mit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>, page {page:,} of {pages:,}</source>
      <translation>, Seite {page:,} von {pages:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>, page {page}</source>
      <translation>, Seite {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>, which is in doubt</source>
      <translation>, was zweifelhaft ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, {sure:.0%} sure</source>
      <translation>, {sure:.0%} sicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>, {waiting} waiting</source>
      <translation>, {waiting} warten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>1 {thing}</source>
      <translation>1 {thing}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>30 to 50 is usual.</source>
      <translation>Üblich sind 30 bis 50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>50 Mbit/s; yours is measured as they come</source>
      <translation>50 Mbit/s; die eigene Leitung wird dabei gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>95 % between</source>
      <translation>95 % zwischen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>; and {count} more</source>
      <translation>; und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Images, tables and sound, answered by transformers on your own machine, with what they attended to.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. It stands on:&lt;/p&gt;</source>
      <translation>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Bilder, Tabellen und Ton, beantwortet von Transformern auf dem eigenen Rechner, mit dem, worauf sie geachtet haben.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache License 2.0. Es beruht auf:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>A checkpoint is what a model has learned; it answers your questions on this computer. Those that are here work without a network. Nothing is fetched until you press Download: then its files come from {origin}, and nothing of yours is sent.</source>
      <translation>Ein Checkpoint ist das, was ein Modell gelernt hat; er beantwortet die Fragen auf diesem Rechner. Was hier ist, arbeitet ohne Netz. Geladen wird erst auf Herunterladen: Dann kommen die Dateien von {origin}, und eigene Daten werden nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>A log-log plot: {axis} against tokens; the table has the same numbers.</source>
      <translation>Ein doppelt logarithmisches Diagramm: {axis} gegen Token; die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>A page for each kind of work</source>
      <translation>Eine Seite für jede Art Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_plot.py" />
      <source>A plot of {y_title} against {x_title}.</source>
      <translation>Ein Diagramm von {y_title} gegen {x_title}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>A row a run: parameters, tokens or compute, and the loss (csv, Excel and the like, or pasted). The laws of scaling are fitted with intervals, and say how large a model to train for a budget.</source>
      <translation>Eine Zeile je Lauf: Parameter, Token oder Rechenaufwand und der Loss (csv, Excel und Ähnliches, oder eingefügt). Die Skalierungsgesetze werden mit Intervallen angepasst und sagen, wie groß ein Modell für ein Budget sein soll.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>A rule answered this, not the model. What the model itself would attend to is shown. </source>
      <translation>Diese Antwort gab eine Regel, nicht das Modell. Gezeigt wird, worauf das Modell selbst achten würde. </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>A score for every label that you type (CLIP, SigLIP)</source>
      <translation>Ein Score für jedes eingegebene Label (CLIP, SigLIP)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>A&amp;gain</source>
      <translation>Er&amp;neut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>A&amp;long</source>
      <translation>En&amp;tlang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>About Attendant</source>
      <translation>Über Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>About {took} at {line}. They come from {origin}; nothing of yours is sent. Go on working meanwhile.</source>
      <translation>Etwa {took} bei {line}. Sie kommen von {origin}; eigene Daten werden nicht gesendet. Die Arbeit kann derweil weitergehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>All as a ta&amp;ble</source>
      <translation>Alle als Ta&amp;belle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>All channels together</source>
      <translation>Alle Kanäle zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>All documents with their key fields and answers</source>
      <translation>Alle Dokumente mit ihren Schlüsselfeldern und Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>All heads of the layer</source>
      <translation>Alle Köpfe der Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All that Attendant reads ({value})</source>
      <translation>Alles, was Attendant liest ({value})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Also here:</source>
      <translation>Auch hier:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>An answer to a question of yours about every picture (ViLT, BLIP)</source>
      <translation>Eine Antwort auf eine eigene Frage zu jedem Bild (ViLT, BLIP)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>And {count:,} more.</source>
      <translation>Und {count:,} weitere.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Another…</source>
      <translation>Anderer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Answers &amp;to</source>
      <translation>An&amp;tworten auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Answers, newest first</source>
      <translation>Antworten, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Any answer</source>
      <translation>Jede Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Any label</source>
      <translation>Jedes Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>Arrow keys move, Enter shows a picture large, Delete takes it off the list, Ctrl+C copies its answer.</source>
      <translation>Pfeiltasten bewegen, die Eingabetaste zeigt ein Bild groß, Entf nimmt es von der Liste, Strg+C kopiert seine Antwort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>As csv, Excel, JSON, text or subtitles</source>
      <translation>Als csv, Excel, JSON, Text oder Untertitel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>As it is understood</source>
      <translation>Wie verstanden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>As it is understood: {second_line}</source>
      <translation>Wie verstanden: {second_line}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As the &amp;checkpoint writes it</source>
      <translation>Wie der &amp;Checkpoint es schreibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As the checkpoint writes it</source>
      <translation>Wie der Checkpoint es schreibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As txt, srt, vtt or json</source>
      <translation>Als txt, srt, vtt oder json</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>As&amp;k</source>
      <translation>F&amp;ragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask &amp;all documents</source>
      <translation>&amp;Alle Dokumente fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask a &amp;question</source>
      <translation>Eine Fra&amp;ge stellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask about</source>
      <translation>Fragen zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Ask about all pictures</source>
      <translation>Zu allen Bildern fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask about the document</source>
      <translation>Zum Dokument fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Ask again about the selected pictures</source>
      <translation>Noch einmal zu den gewählten Bildern fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask all documents</source>
      <translation>Zu allen Dokumenten fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Ask in plain English</source>
      <translation>In einfachem Englisch fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask this table a question</source>
      <translation>Dieser Tabelle eine Frage stellen (auf Englisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask: {question}</source>
      <translation>Fragen: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Ask; earlier questions with the up and down arrows</source>
      <translation>Fragen; frühere Fragen mit den Pfeilen nach oben und unten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Asking</source>
      <translation>Fragen zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>At {both:,} tokens eager attention took {megabytes} MB, and SDPA {megabytes2} MB: {eager:,.0f} times less for the same result.{least}</source>
      <translation>Bei {both:,} Token brauchte Eager-Aufmerksamkeit {megabytes} MB und SDPA {megabytes2} MB: {eager:,.0f}-mal weniger für dasselbe Ergebnis.{least}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_cut_off.py" />
      <source>Attendant ended while this was being recorded. The sound is here up to that moment, and the words that were final by then; “Again” reads all of it.</source>
      <translation>Attendant endete während dieser Aufnahme. Der Ton ist bis zu diesem Augenblick da, ebenso die Wörter, die bis dahin feststanden; „Erneut“ liest alles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Attention</source>
      <translation>Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Attention in colours</source>
      <translation>Aufmerksamkeit in Farben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Attention in numbers</source>
      <translation>Aufmerksamkeit in Zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Attention in space or in time</source>
      <translation>Aufmerksamkeit im Raum oder in der Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Attention map: where the model looked for the answer in view</source>
      <translation>Aufmerksamkeitskarte: wohin das Modell für die sichtbare Antwort geschaut hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Attention memory: what attention takes as the sequence grows</source>
      <translation>Speicherbedarf: was Aufmerksamkeit mit wachsender Sequenz braucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Auto ({title})</source>
      <translation>Automatisch ({title})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Average of</source>
      <translation>Mittelwert von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Back to all pictures</source>
      <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back to work (Escape)</source>
      <translation>Zurück zur Arbeit (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Band</source>
      <translation>Band</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Begin with your own files</source>
      <translation>Mit eigenen Dateien beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Beside an answer the Attention panel shows where the model looked, layer by layer, and what attention costs in memory. F9 shows and hides it.</source>
      <translation>Neben einer Antwort zeigt die Leiste Aufmerksamkeit, wohin das Modell geschaut hat, Schicht für Schicht, und was Aufmerksamkeit an Speicher kostet. F9 zeigt und verbirgt sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Best label</source>
      <translation>Bestes Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Best score</source>
      <translation>Bester Score</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Big Bird</source>
      <translation>Big Bird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Block local</source>
      <translation>Blocklokal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Blocks drawn at random</source>
      <translation>Zufällig gezogene Blöcke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Built in</source>
      <translation>Mitgeliefert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Built in · missing</source>
      <translation>Mitgeliefert · fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>By which law</source>
      <translation>Nach welchem Gesetz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>C&amp;lear</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Cancel whatever waits or runs</source>
      <translation>Alles abbrechen, was wartet oder läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Cerebras-GPT and Pythia</source>
      <translation>Cerebras-GPT und Pythia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Cerebras-GPT and Pythia, as their losses were published</source>
      <translation>Cerebras-GPT und Pythia, mit ihren veröffentlichten Loss-Werten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Channels and tracks</source>
      <translation>Kanäle und Spuren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Chec&amp;kpoint</source>
      <translation>Chec&amp;kpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Checkpoint and device used last</source>
      <translation>Zuletzt verwendeter Checkpoint und Gerät</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Checkpoint, device and whatever else can be chosen here</source>
      <translation>Checkpoint, Gerät und was sonst hier gewählt werden kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Choose a command of the menus, press the new key in the field, and press Set.</source>
      <translation>Einen Befehl der Menüs wählen, die neue Taste im Feld drücken und auf „Setzen“ klicken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Choose a folder that holds a checkpoint for this, or look under More checkpoints.</source>
      <translation>Einen Ordner mit einem passenden Checkpoint wählen oder unter „Mehr Checkpoints“ nachsehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Choose an answer: its model is run once more, and what each layer and head attended to is shown here.</source>
      <translation>Eine Antwort wählen: Ihr Modell läuft noch einmal, und worauf jede Schicht und jeder Kopf geachtet hat, wird hier gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>Choose another moment, or copy it again.</source>
      <translation>Einen anderen Augenblick wählen oder den Film neu kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>Choose another moment.</source>
      <translation>Einen anderen Augenblick wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Choose at most {most_copied:,} cells to copy.</source>
      <translation>Höchstens {most_copied:,} Zellen zum Kopieren wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Classify</source>
      <translation>Klassifizieren:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Clear all messages</source>
      <translation>Alle Meldungen löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/names.py" />
      <source>Clear this text</source>
      <translation>Diesen Text leeren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>Close Attendant while it is at work?</source>
      <translation>Attendant schließen, während es arbeitet?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Close a list or the options</source>
      <translation>Eine Liste oder die Optionen schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Close help</source>
      <translation>Hilfe schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Close the panel (F9)</source>
      <translation>Die Leiste schließen (F9)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Close; what runs is cancelled</source>
      <translation>Schließen; was läuft, wird abgebrochen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/closing.py" />
      <source>Closing. Waiting for {spoken_list}, at most {patience:.0f} seconds.</source>
      <translation>Wird geschlossen. Es wird auf {spoken_list} gewartet, höchstens {patience:.0f} Sekunden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Comes from {origin}/{hub}. Nothing of yours is sent.</source>
      <translation>Kommt von {origin}/{hub}. Eigene Daten werden nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Commands, open files, past answers and help, found as you type</source>
      <translation>Befehle, offene Dateien, bisherige Antworten und Hilfe, gefunden beim Tippen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Compute-optimal line</source>
      <translation>Linie des besten Rechenaufwands</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Constants</source>
      <translation>Konstanten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Constants and budget</source>
      <translation>Konstanten und Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Constants of the laws, with their intervals</source>
      <translation>Konstanten der Gesetze mit ihren Intervallen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Cop&amp;y diagnostics</source>
      <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Copied the answers about {count:,} pictures.</source>
      <translation>Die Antworten zu {count:,} Bildern sind kopiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>Copy &amp;diagnostics</source>
      <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Copy diagnostics</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy the answer to: {question}</source>
      <translation>Die Antwort kopieren auf: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Copy the plot as a picture</source>
      <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy this answer</source>
      <translation>Diese Antwort kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Copy this answer as text</source>
      <translation>Diese Antwort als Text kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Copy what is selected</source>
      <translation>Das Gewählte kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count hidden rows</source>
      <translation>Ausgeblendete Zeilen mitzählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Count of</source>
      <translation>Anzahl von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count totals</source>
      <translation>Summen mitzählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Curves beside it</source>
      <translation>Kurven daneben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Default</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Delete &amp;all…</source>
      <translation>&amp;Alle löschen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Delete all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Delete this answer from the history (Del)</source>
      <translation>Diese Antwort aus dem Verlauf löschen (Entf)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Deleted one answer.</source>
      <translation>Eine Antwort gelöscht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Deleted {count:,} answers.</source>
      <translation>{count:,} Antworten gelöscht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Descending order</source>
      <translation>Absteigend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Details of the chosen message</source>
      <translation>Einzelheiten der gewählten Meldung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Devi&amp;ce</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Dilated</source>
      <translation>Gedehnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Dismiss</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Dotted: {device}, {about_}.</source>
      <translation>Gepunktet: {device}, {about_}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download a&amp;nother…</source>
      <translation>A&amp;nderen herunterladen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download another</source>
      <translation>Einen anderen herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download another checkpoint</source>
      <translation>Einen anderen Checkpoint herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Download the ticked checkpoints</source>
      <translation>Die angekreuzten Checkpoints herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Downloaded</source>
      <translation>Heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Downloading</source>
      <translation>Wird heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Downloading {name}</source>
      <translation>{name} herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Download{size}</source>
      <translation>Herunterladen{size}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Drop a table here</source>
      <translation>Eine Tabelle hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Drop a table of training runs here</source>
      <translation>Eine Tabelle mit Trainingsläufen hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Drop anything, anywhere</source>
      <translation>Alles überall ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Drop documents here</source>
      <translation>Dokumente hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Drop films here</source>
      <translation>Filme hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Drop it by itself to use its lines as labels or questions.</source>
      <translation>Einzeln ablegen, um seine Zeilen als Labels oder Fragen zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Drop pictures here</source>
      <translation>Bilder hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Drop pictures, tables, sound or other files anywhere on this window and ask about them. The answers are computed on this computer, and nothing you open leaves it.</source>
      <translation>Bilder, Tabellen, Ton oder andere Dateien irgendwo auf diesem Fenster ablegen und dazu fragen. Die Antworten werden auf diesem Rechner berechnet, und nichts Geöffnetes verlässt ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Drop sounds here, or press Record and speak</source>
      <translation>Tonaufnahmen hier ablegen, oder Aufnehmen drücken und sprechen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/tab.py" />
      <source>Drop the folder of a checkpoint</source>
      <translation>Den Ordner eines Checkpoints hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>Drop {spoken}</source>
      <translation>{spoken} hier ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Each channel by itself</source>
      <translation>Jeden Kanal für sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Each head is looked at …</source>
      <translation>Jeder Kopf wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Eager</source>
      <translation>Eager</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Enter asks. The up and down arrows bring earlier questions back.</source>
      <translation>Die Eingabetaste fragt. Die Pfeile nach oben und unten holen frühere Fragen zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Every command has its usual key again.</source>
      <translation>Jeder Befehl hat wieder seine übliche Taste.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Every file is as it should be.</source>
      <translation>Jede Datei ist, wie sie sein soll.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Every key, in one list</source>
      <translation>Alle Tasten in einer Liste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Every token to every other</source>
      <translation>Jedes Token zu jedem anderen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Export all answers</source>
      <translation>Alle Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Export answers</source>
      <translation>Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Export key fields and answers</source>
      <translation>Schlüsselfelder und Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export the answers listed</source>
      <translation>Die gelisteten Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Export the map</source>
      <translation>Die Karte exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Export the measurement</source>
      <translation>Die Messung exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Export the plot or the laws</source>
      <translation>Diagramm oder Gesetze exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Export the plot or the numbers</source>
      <translation>Diagramm oder Zahlen exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Export this map</source>
      <translation>Diese Karte exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Export transcript</source>
      <translation>Transkript exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Export what happens</source>
      <translation>Exportieren, was geschieht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export {count:,} answers</source>
      <translation>{count:,} Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>F&amp;or</source>
      <translation>&amp;Für</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Facts about the file</source>
      <translation>Angaben zur Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Fetch a checkpoint that is not listed here, by its name on the hub</source>
      <translation>Einen Checkpoint holen, der hier nicht steht, mit seinem Namen auf dem Hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Fetch its files; what has come stays when you pause</source>
      <translation>Die Dateien holen; was schon da ist, bleibt beim Anhalten erhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Fi&amp;gure</source>
      <translation>Kenn&amp;zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Fi&amp;lms</source>
      <translation>Fi&amp;lme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-1: parameters by year</source>
      <translation>Abbildung 11-1: Parameter nach Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, compute</source>
      <translation>Abbildung 11-2: Kaplan, Rechenaufwand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, parameters</source>
      <translation>Abbildung 11-2: Kaplan, Parameter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, tokens</source>
      <translation>Abbildung 11-2: Kaplan, Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-3: modalities</source>
      <translation>Abbildung 11-3: Modalitäten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Figure of the heads</source>
      <translation>Kennzahl der Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Files and whole folders can be dropped on any page, or opened with Ctrl+O or pasted. Each goes to the page that knows its kind. Pictures are labelled as they come.</source>
      <translation>Dateien und ganze Ordner lassen sich auf jeder Seite ablegen, mit Strg+O öffnen oder einfügen. Jede geht an die Seite, die ihre Art kennt. Bilder erhalten Labels, sobald sie kommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Files, folders, or a picture from a browser. Each gets five labels, a score for every label you type, or an answer to your question. Nothing leaves this computer.</source>
      <translation>Dateien, Ordner oder ein Bild aus dem Browser. Jedes erhält fünf Labels, einen Score für jedes eingegebene Label oder eine Antwort auf eine Frage. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>Find a command, a file, a past answer or help</source>
      <translation>Befehl, Datei, bisherige Antwort oder Hilfe finden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Fitted to {runs} runs, those that none of a smaller {sign} beats.</source>
      <translation>Angepasst an {runs} Läufe: die, die keiner mit kleinerem {sign} übertrifft.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Fitting the laws of {title}…</source>
      <translation>Die Gesetze von {title} werden angepasst…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Fitting…</source>
      <translation>Wird angepasst…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Five labels of those that a classifier knows (ViT)</source>
      <translation>Fünf Labels von denen, die ein Klassifikator kennt (ViT)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Folder of a checkpoint</source>
      <translation>Ordner eines Checkpoints</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>For “{label}” ({percent}) it looked most at the {where}. The {count} strongest of {rows} x {columns} patches took {together:.1%} of the attention; spread evenly it would be {count2:.1%}.</source>
      <translation>Für „{label}“ ({percent}) schaute es am meisten auf: {where}. Die {count} stärksten von {rows} x {columns} Patches erhielten {together:.1%} der Aufmerksamkeit; gleichmäßig verteilt wären es {count2:.1%}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Forget all past answers and recent files</source>
      <translation>Alle bisherigen Antworten und zuletzt geöffneten Dateien vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>Forget all past answers, what was asked, and the list of recent files?</source>
      <translation>Alle bisherigen Antworten, die Fragen und die Liste der zuletzt geöffneten Dateien vergessen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Forget past answers and recent files; the files themselves stay</source>
      <translation>Bisherige Antworten und zuletzt geöffnete Dateien vergessen; die Dateien selbst bleiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Found by the checkpoint, {score:.0%} sure.</source>
      <translation>Vom Checkpoint gefunden, {score:.0%} sicher.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>Frames</source>
      <translation>Einzelbilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>From</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Full (eager, SDPA)</source>
      <translation>Voll (eager, SDPA)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>GPU-hours</source>
      <translation>GPU-Stunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Gap between neighbours</source>
      <translation>Abstand der Nachbarn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Get a checkpoint</source>
      <translation>Einen Checkpoint holen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Get checkpoints that know more</source>
      <translation>Checkpoints holen, die mehr wissen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Give every command its usual key again</source>
      <translation>Jedem Befehl wieder seine übliche Taste geben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Global</source>
      <translation>Global</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go o&amp;n</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Grows as</source>
      <translation>Wächst wie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head {head}</source>
      <translation>Kopf {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Head; the first place is the mean of all</source>
      <translation>Kopf; der erste Platz ist der Mittelwert aller</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Heads</source>
      <translation>Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <location filename="../../desktop_app/ui/palette/entries.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Highest or last first</source>
      <translation>Höchste oder letzte zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Histor&amp;y</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/entries.py" />
      <source>History: {asked}, {file}</source>
      <translation>Verlauf: {asked}, {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Hoffmann et al. 2022, equation 2: loss in nats a token of N parameters trained on D tokens.</source>
      <translation>Hoffmann et al. 2022, Gleichung 2: Loss in nats je Token bei N Parametern, trainiert auf D Token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How far it looks</source>
      <translation>Wie weit sie schaut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>How large a model, on how many tokens, for this budget?</source>
      <translation>Wie groß ein Modell, auf wie vielen Token, für dieses Budget?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>How many people are there? Is there a logo?</source>
      <translation>How many people are there? Is there a logo?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>How many pictures are shown</source>
      <translation>Wie viele Bilder gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>How much each frame counts; a click shows where in it</source>
      <translation>Wie viel jedes Einzelbild zählt; ein Klick zeigt, wo darin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>How much may be spent, all GPUs together: 5000, 5k, 1.2 million</source>
      <translation>Wie viel ausgegeben werden darf, alle GPUs zusammen: 5000, 5k, 1,2 million</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>How the best number of parameters grows with compute.</source>
      <translation>Wie die beste Anzahl Parameter mit dem Rechenaufwand wächst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How widely it spreads</source>
      <translation>Wie breit sie streut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>How you had tables read otherwise is forgotten too. The files themselves stay where they are, and so do the answers in view.</source>
      <translation>Auch Korrekturen daran, wie Tabellen gelesen werden, sind dann vergessen. Die Dateien selbst bleiben, wo sie sind, ebenso die Antworten, die zu sehen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Idle</source>
      <translation>Ruhig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Import a folder</source>
      <translation>Einen Ordner importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Import the folder of a checkpoint you copied</source>
      <translation>Den Ordner eines kopierten Checkpoints importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Importing {name}</source>
      <translation>{name} importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>Importing {name}…</source>
      <translation>{name} wird importiert…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>In any currency; the budget in money is in it too</source>
      <translation>In beliebiger Währung; auch das Budget in Geld zählt in ihr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>In each round the laws are fitted to as many runs, drawn with replacement. More take longer and move the intervals less.</source>
      <translation>In jeder Runde werden die Gesetze an ebenso viele Läufe angepasst, mit Zurücklegen gezogen. Mehr dauern länger und verschieben die Intervalle weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>In plain English; Enter asks.</source>
      <translation>In einfachem Englisch; die Eingabetaste fragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>In the shared hub cache</source>
      <translation>Im gemeinsamen Hub-Cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Incomplete downloads</source>
      <translation>Unvollständige Downloads</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals: {count:,} of {rounds:,} rounds</source>
      <translation>Intervalle: {count:,} von {rounds:,} Runden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals…</source>
      <translation>Intervalle…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>IsoFLOP slices</source>
      <translation>IsoFLOP-Schnitte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>It came with Attendant: install Attendant again to have it whole.</source>
      <translation>Er kam mit Attendant: Attendant neu installieren, um ihn vollständig zu haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>It can be downloaded again from {origin}.</source>
      <translation>Er kann von {origin} noch einmal heruntergeladen werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>It could not be measured: {reason}. {advice}</source>
      <translation>Messen war nicht möglich: {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>It is here and can be used without a network.</source>
      <translation>Er ist hier und ohne Netz verwendbar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>It is here, and the program uses it from now on.</source>
      <translation>Er ist hier, und das Programm verwendet ihn von nun an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its files are gone. {install_again}</source>
      <translation>Seine Dateien sind fort. {install_again}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its model card, README.md in its folder, says how well it does.</source>
      <translation>Wie gut er ist, sagt seine Modellkarte, README.md in seinem Ordner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its name on {origin}, such as facebook/wav2vec2-base-100h, or the address of its page.

Attendant runs {spoken_list}. Anything else is refused
before its weights are fetched.</source>
      <translation>Der Name auf {origin}, etwa facebook/wav2vec2-base-100h, oder die Adresse der Seite.

Attendant kann {spoken_list} ausführen. Alles andere wird abgelehnt,
bevor seine Gewichte geladen werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Its sound cannot be played ({reason}); the pictures go on without it.</source>
      <translation>Der Ton lässt sich nicht abspielen ({reason}); die Bilder laufen ohne ihn weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/known.py" />
      <source>Kept from {day}; the file has not been changed since.</source>
      <translation>Aufbewahrt seit {day}; die Datei hat sich seither nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Key f&amp;ields</source>
      <translation>Schlüssel&amp;felder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Key fields</source>
      <translation>Schlüsselfelder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Label that relevance is for</source>
      <translation>Label, für das die Relevanz gilt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Label whose score is sorted by</source>
      <translation>Label, nach dessen Score sortiert wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <source>Labels and scores</source>
      <translation>Labels und Scores</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Labels appear here as the film is watched.</source>
      <translation>Labels erscheinen hier, während der Film angesehen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Last used: {checkpoint} on {device}</source>
      <translation>Zuletzt verwendet: {checkpoint} auf {device}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Law</source>
      <translation>Gesetz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layer after layer</source>
      <translation>Schicht um Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Layer {layer}</source>
      <translation>Schicht {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer {value} of 0 to {maximum}</source>
      <translation>Schicht {value} von 0 bis {maximum}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Layers and &amp;heads</source>
      <translation>S&amp;chichten und Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers: {value}</source>
      <translation>Schichten: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Least score in per cent</source>
      <translation>Mindestscore in Prozent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Leave the tour</source>
      <translation>Die Tour verlassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Left and Right walk from word to word, Enter plays from the current word, Space plays and pauses.</source>
      <translation>Links und Rechts gehen von Wort zu Wort, die Eingabetaste spielt ab dem Wort, die Leertaste spielt und hält an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: not stated here; ask where the files came from.</source>
      <translation>Lizenz: hier nicht angegeben; dort nachfragen, woher die Dateien stammen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: {licence}</source>
      <translation>Lizenz: {licence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: {terms}</source>
      <translation>Lizenz: {terms}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listen and write down what is said (Ctrl+R)</source>
      <translation>Zuhören und aufschreiben, was gesagt wird (Strg+R)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Listening</source>
      <translation>Zuhören</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Listening…</source>
      <translation>Hört zu…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Longest sequence to measure</source>
      <translation>Längste Sequenz, die gemessen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Longformer</source>
      <translation>Longformer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Loo&amp;ks</source>
      <translation>Au&amp;ssehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Look around</source>
      <translation>Sich umsehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Look for a moment</source>
      <translation>Einen Augenblick suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Look for microphones again</source>
      <translation>Noch einmal nach Mikrofonen suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Looking at what is here…</source>
      <translation>Es wird nachgesehen, was vorhanden ist…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Looking into attention</source>
      <translation>Aufmerksamkeit ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Looking through {title}</source>
      <translation>{title} durchsehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against compute, L(C)</source>
      <translation>Loss gegen Rechenaufwand, L(C)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against parameters, L(N)</source>
      <translation>Loss gegen Parameter, L(N)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against tokens, L(D)</source>
      <translation>Loss gegen Token, L(D)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Loudness</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Lowest or first first</source>
      <translation>Niedrigste oder erste zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>M&amp;easure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Ma&amp;p</source>
      <translation>&amp;Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Mat&amp;ch</source>
      <translation>Verg&amp;leichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Match</source>
      <translation>Vergleichen:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Match these labels</source>
      <translation>Diese Labels vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Mean of {maximum} heads</source>
      <translation>Mittel von {maximum} Köpfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep.py" />
      <source>Measure attention at {lengths:,} tokens</source>
      <translation>Aufmerksamkeit bei {lengths:,} Token messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Measure every mechanism</source>
      <translation>Jeden Mechanismus messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Measure the memory and time of attention</source>
      <translation>Speicher und Zeit der Aufmerksamkeit messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Measure the usual mechanisms</source>
      <translation>Die üblichen Mechanismen messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Memor&amp;y</source>
      <translation>Speic&amp;her</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Memory in MB</source>
      <translation>Speicher in MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Messa&amp;ges</source>
      <translation>Mel&amp;dungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Met&amp;hod</source>
      <translation>&amp;Verfahren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/models/tab.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>Moments</source>
      <translation>Augenblicke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>More checkpoints…</source>
      <translation>Mehr Checkpoints…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>N grows as C^</source>
      <translation>N wächst wie C^</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Name contains</source>
      <translation>Name enthält</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Neighbours on either side</source>
      <translation>Nachbarn auf jeder Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>No answer yet.</source>
      <translation>Noch keine Antwort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>No answer. {describe_failure}.</source>
      <translation>Keine Antwort. {describe_failure}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>No answer. {describe_failure}. {advice}</source>
      <translation>Keine Antwort. {describe_failure}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>No joint law of parameters and tokens: {why_not}.</source>
      <translation>Kein gemeinsames Gesetz von Parametern und Token: {why_not}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>No map of what it looked at can be taken from this checkpoint.</source>
      <translation>Aus diesem Checkpoint lässt sich keine Karte dessen gewinnen, worauf er geschaut hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>No messages</source>
      <translation>Keine Meldungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>No microphone found</source>
      <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>No microphone was found. Connect one and press Refresh.</source>
      <translation>Kein Mikrofon gefunden. Eines anschließen und „Neu suchen“ drücken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>No topic of the help has “{wanted}”.</source>
      <translation>Kein Thema der Hilfe enthält „{wanted}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>No words were heard.</source>
      <translation>Es waren keine Worte zu hören.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No, thank you</source>
      <translation>Nein, danke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>None on this computer</source>
      <translation>Keiner auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>None: no intervals</source>
      <translation>Keine: ohne Intervalle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Not as it should be: {wrong}{more}. {way_out}</source>
      <translation>Nicht so, wie es sein sollte: {wrong}{more}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Not asked of this document.</source>
      <translation>Zu diesem Dokument nicht gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Not on this computer</source>
      <translation>Nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Not transcribed.</source>
      <translation>Nicht transkribiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Notes on how the film was watched</source>
      <translation>Anmerkungen dazu, wie der Film angesehen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Notes on how the sound was read</source>
      <translation>Anmerkungen dazu, wie der Ton gelesen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Notes on how this table was read</source>
      <translation>Anmerkungen dazu, wie diese Tabelle gelesen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Nothing has been asked yet.

What you ask, and what is answered, is kept here, on this computer alone.</source>
      <translation>Noch wurde nichts gefragt.

Fragen und Antworten werden hier aufbewahrt, nur auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Nothing here has all of these words.</source>
      <translation>Nichts hier enthält alle diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Nothing is running</source>
      <translation>Nichts läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Nothing is running (F10)</source>
      <translation>Nichts läuft (F10)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Nothing is running.</source>
      <translation>Nichts läuft.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>Nothing is selected here that can be removed.</source>
      <translation>Hier ist nichts gewählt, was entfernt werden kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Nothing is ticked.</source>
      <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Nothing leaves this machine. Pictures, tables, sound and questions are read and answered here; the network is used only for a download that you ask for.</source>
      <translation>Nichts verlässt diesen Rechner. Bilder, Tabellen, Ton und Fragen werden hier gelesen und beantwortet; das Netz dient nur einem Download, der ausdrücklich verlangt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Numbers a hea&amp;d</source>
      <translation>Za&amp;hlen je Kopf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Numbers a head</source>
      <translation>Zahlen je Kopf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>O&amp;pen…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Of a table you ask a question: “What was the total in May?” The answer is computed, and the cells it rests on are marked.</source>
      <translation>Einer Tabelle wird eine Frage gestellt: „What was the total in May?“ Die Antwort wird berechnet, und die Zellen, auf denen sie beruht, sind markiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Of dense 16-bit matrix products</source>
      <translation>Dichter 16-Bit-Matrixprodukte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>On what that rests</source>
      <translation>Worauf das beruht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>On what was read</source>
      <translation>Auf dem, was gelesen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>One layer</source>
      <translation>Eine Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>One layer computes {share:.1%} of all pairs (strong colour). After {after} what a token knows can come from {reached_share:.1%} of the places (pale). Rows look, columns are looked at.</source>
      <translation>Eine Schicht berechnet {share:.1%} aller Paare (kräftige Farbe). Nach {after} kann das, was ein Token weiß, von {reached_share:.1%} der Stellen stammen (blass). Zeilen schauen, Spalten werden angeschaut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>One picture</source>
      <translation>Ein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Only the past (causal)</source>
      <translation>Nur die Vergangenheit (kausal)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Only the {channel_name}</source>
      <translation>Nur {channel_name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Opacity of the map</source>
      <translation>Deckkraft der Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open &amp;Folder…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Open &amp;Recent</source>
      <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Open a table first.</source>
      <translation>Zuerst eine Tabelle öffnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open everything in a folder</source>
      <translation>Alles in einem Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Open files</source>
      <translation>Dateien öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Open tables</source>
      <translation>Tabellen öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Open tables of training runs</source>
      <translation>Tabellen von Trainingsläufen öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Open the folder its files lie in</source>
      <translation>Den Ordner öffnen, in dem die Dateien liegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Open the folder this sound lies in</source>
      <translation>Den Ordner öffnen, in dem diese Aufnahme liegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Open the published tables</source>
      <translation>Die veröffentlichten Tabellen öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open the shipped samples of all kinds</source>
      <translation>Die mitgelieferten Beispiele aller Arten öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Open {spoken}</source>
      <translation>{spoken} öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Opening the microphone…</source>
      <translation>Das Mikrofon wird geöffnet…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>Opens the Models page, where it can be downloaded</source>
      <translation>Öffnet die Seite Modelle, wo er heruntergeladen werden kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Opens the Models page, where it is downloaded</source>
      <translation>Öffnet die Seite Modelle, wo er heruntergeladen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Optio&amp;ns</source>
      <translation>Optio&amp;nen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Order dropped</source>
      <translation>Wie abgelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>PDF, scans, photographs of receipts, tiff. Ask in plain English and see the answer boxed on its page. Invoice number, date, total and seller are looked for by themselves. Nothing leaves this computer.</source>
      <translation>PDF, Scans, Fotos von Belegen, tiff. In einfachem Englisch fragen und die Antwort auf ihrer Seite umrahmt sehen. Rechnungsnummer, Datum, Summe und Verkäufer werden von selbst gesucht. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Pa&amp;use</source>
      <translation>A&amp;nhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Packages and their licences</source>
      <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_page.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Page and ques&amp;tions</source>
      <translation>Seite und &amp;Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <source>Page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Pairs that are computed</source>
      <translation>Paare, die berechnet werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Panes take it wherever you have not chosen a checkpoint yourself</source>
      <translation>Die Seiten nehmen ihn überall, wo kein anderer Checkpoint gewählt wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Parameter of the pattern</source>
      <translation>Parameter des Musters</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Past answers, newest first</source>
      <translation>Bisherige Antworten, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>Past answers, questions and recent files are forgotten.</source>
      <translation>Bisherige Antworten, Fragen und zuletzt geöffnete Dateien sind vergessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Paste a picture, files, a table or text</source>
      <translation>Ein Bild, Dateien, eine Tabelle oder Text einfügen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Paste a table: a heading row with parameters, tokens, compute, loss, and rows.</source>
      <translation>Eine Tabelle einfügen: eine Kopfzeile mit parameters, tokens, compute, loss, und Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Patches attended to most</source>
      <translation>Am stärksten beachtete Patches</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Patter&amp;n</source>
      <translation>M&amp;uster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Patterns of sparse attention</source>
      <translation>Muster dünn besetzter Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused: {here} of {whole} are here and stay. Resume goes on from there.</source>
      <translation>Angehalten: {here} von {whole} sind da und bleiben. Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Paused; what has come stays.</source>
      <translation>Angehalten; was schon da ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Pausing…</source>
      <translation>Hält an…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak in TFLOP/s</source>
      <translation>Spitzenwert in TFLOP/s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak of dense 16-bit matrix products, as its data sheet says</source>
      <translation>Spitzenwert dichter 16-Bit-Matrixprodukte laut Datenblatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak of the GPU in TFLOP/s</source>
      <translation>Spitzenwert der GPU in TFLOP/s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Performer</source>
      <translation>Performer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_screen.py" />
      <source>Picture at the moment in view</source>
      <translation>Bild zum Augenblick, der zu sehen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/map_view.py" />
      <source>Picture with its attention map</source>
      <translation>Bild mit seiner Aufmerksamkeitskarte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Pictures, tables, sound and more each have a page. Ctrl and its number brings one to the front.</source>
      <translation>Bilder, Tabellen, Ton und mehr haben je eine Seite. Strg und ihre Nummer bringt sie nach vorn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Place among the pictures shown</source>
      <translation>Platz unter den gezeigten Bildern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play and pause</source>
      <translation>Abspielen und anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Play from here ({times}{sure})</source>
      <translation>Von hier abspielen ({times}{sure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Play or pause (Space)</source>
      <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Plot in view, as a picture (*.png)</source>
      <translation>Sichtbares Diagramm, als Bild (*.png)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Plot in view, as lines (*.svg)</source>
      <translation>Sichtbares Diagramm, als Linien (*.svg)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Position and length</source>
      <translation>Position und Länge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Press Measure to see on this computer what one attention takes as the sequence grows. Eager attention writes out every weight, 2 × heads × n² × 4 bytes. SDPA gives the same result block by block.</source>
      <translation>Messen zeigt auf diesem Rechner, was eine Aufmerksamkeit mit wachsender Sequenz braucht. Eager-Aufmerksamkeit schreibt jedes Gewicht aus, 2 × Köpfe × n² × 4 Byte. SDPA gibt dasselbe Ergebnis Block für Block.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Previous picture</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Price an hour</source>
      <translation>Stundenpreis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Price of a GPU-hour</source>
      <translation>Preis einer GPU-Stunde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Progress of the running work</source>
      <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Progress of {name}</source>
      <translation>Fortschritt: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Progress of {title}</source>
      <translation>Fortschritt: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Prompt template</source>
      <translation>Prompt-Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Pu&amp;blished</source>
      <translation>&amp;Veröffentlichte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Published &amp;tables</source>
      <translation>Veröffentlichte &amp;Tabellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Published checkpoints that suit this computer are here. The Models page lists them all.</source>
      <translation>Veröffentlichte Checkpoints, die zu diesem Rechner passen, sind vorhanden. Die Seite Modelle zeigt alle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Published laws in the plot</source>
      <translation>Veröffentlichte Gesetze im Diagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Put everything back in its place</source>
      <translation>Alles wieder an seinen Platz bringen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Query chunks</source>
      <translation>Query-Blöcke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Question about the document</source>
      <translation>Frage zum Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Question about the pictures</source>
      <translation>Frage zu den Bildern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Question about the table</source>
      <translation>Frage zur Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Question whose answers are shown</source>
      <translation>Frage, deren Antworten gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Questions about documents</source>
      <translation>Fragen zu Dokumenten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Questions about pictures</source>
      <translation>Fragen zu Bildern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Questions, key fields and text</source>
      <translation>Fragen, Schlüsselfelder und Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>R&amp;eset layout</source>
      <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Random</source>
      <translation>Zufällig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Re&amp;fresh</source>
      <translation>Neu s&amp;uchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Read all {rows_total:,} rows.</source>
      <translation>Alle {rows_total:,} Zeilen gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Read by its label “{label}”</source>
      <translation>Gelesen nach der Beschriftung „{label}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Read by its place</source>
      <translation>Gelesen nach seiner Stelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Read every file and compare it with what came</source>
      <translation>Jede Datei lesen und mit dem vergleichen, was angekommen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Read the one row.</source>
      <translation>Die eine Zeile gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Read {extent}. {marked}</source>
      <translation>{extent} gelesen. {marked}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Read “{title}” as</source>
      <translation>„{title}“ lesen als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Reading</source>
      <translation>Lesen:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Reading page {page} of</source>
      <translation>Seite {page} lesen:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Reading the page…</source>
      <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Reading the sound…</source>
      <translation>Der Ton wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Reading the table…</source>
      <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name} as you want it…</source>
      <translation>{name} wird wie gewünscht gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name}…</source>
      <translation>{name} wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Reading… {read:,} of {pages:,} pages.</source>
      <translation>Wird gelesen… {read:,} von {pages:,} Seiten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Record</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Record, and stop</source>
      <translation>Aufnehmen und beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Reformer</source>
      <translation>Reformer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Refresh microphones</source>
      <translation>Mikrofone neu suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Relevance for the answer</source>
      <translation>Relevanz für die Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Remove it, then download it again from {origin}.</source>
      <translation>Entfernen und von {origin} noch einmal herunterladen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Remove it, then import its folder again.</source>
      <translation>Entfernen und den Ordner noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>Remove {name} from this computer?</source>
      <translation>{name} von diesem Rechner entfernen?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Reported: {accuracy}</source>
      <translation>Angegeben: {accuracy}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Reported: {accuracy} ({source})</source>
      <translation>Angegeben: {accuracy} ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Residuals</source>
      <translation>Residuen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Right answers, as its authors report: {accuracy}.</source>
      <translation>Richtige Antworten, laut Urhebern: {accuracy}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Right-click it, or press Shift+F10 in a cell of it, to have it read otherwise.</source>
      <translation>Rechtsklick darauf, oder Umschalt+F10 in einer ihrer Zellen, um sie anders lesen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Rollout through all layers</source>
      <translation>Rollout durch alle Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Rounds of the bootstrap</source>
      <translation>Runden des Bootstraps</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Row, column</source>
      <translation>Z, Sp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Rows drawn grey are shown, but not counted in answers unless this is on</source>
      <translation>Grau gezeichnete Zeilen sind zu sehen, zählen in Antworten aber nur mit, wenn dies an ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Running work</source>
      <translation>Laufende Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Running work, and messages</source>
      <translation>Laufende Arbeit und Meldungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>S&amp;kip</source>
      <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Samples, checkpoints that know more, and the tour</source>
      <translation>Beispiele, Checkpoints mit mehr Wissen und die Tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Save the picture first (in the browser: right click, Save image as), then drop the saved file.</source>
      <translation>Das Bild zuerst speichern (im Browser: Rechtsklick, Bild speichern unter), dann die gespeicherte Datei ablegen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Scalin&amp;g</source>
      <translation>Sk&amp;alierung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Scaling laws of {title}</source>
      <translation>Skalierungsgesetze von {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Score of a label</source>
      <translation>Score eines Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Score of one answer</source>
      <translation>Score einer Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Score of the answer</source>
      <translation>Score der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Search questions, answers and file names</source>
      <translation>Fragen, Antworten und Dateinamen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Search the help</source>
      <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Search the history</source>
      <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>See &amp;all</source>
      <translation>&amp;Alle sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See a checkpoint that knows more</source>
      <translation>Einen Checkpoint ansehen, der mehr weiß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>See every checkpoint on the Models page</source>
      <translation>Alle Checkpoints auf der Seite Modelle sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>See what it attended to</source>
      <translation>Sehen, worauf es geachtet hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>See what it can do</source>
      <translation>Sehen, was es kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See {instead_title}</source>
      <translation>{instead_title} ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See {instead_title}…</source>
      <translation>{instead_title} ansehen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Select everything</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Separate labels by commas. Press Enter to ask.</source>
      <translation>Labels durch Kommas trennen. Die Eingabetaste fragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>Sequence length in tokens</source>
      <translation>Sequenzlänge in Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Set this key</source>
      <translation>Diese Taste setzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Settling the last words…</source>
      <translation>Die letzten Wörter werden festgelegt…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Several at once, each with its question mark. Enter asks.</source>
      <translation>Mehrere auf einmal, jede mit ihrem Fragezeichen. Die Eingabetaste fragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Share on special tokens</source>
      <translation>Anteil auf Sondertoken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sho&amp;w</source>
      <translation>&amp;Zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Show a picture large; back to all with Escape</source>
      <translation>Ein Bild groß zeigen; mit Esc zurück zu allen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Show answers of one kind alone</source>
      <translation>Nur Antworten einer Art zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Show in a window of its own</source>
      <translation>In einem eigenen Fenster zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Show layer after layer</source>
      <translation>Schicht um Schicht zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Show on its page: {answer}</source>
      <translation>Auf der Seite zeigen: {answer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Show one label only</source>
      <translation>Nur ein Label zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Show the answer on its page</source>
      <translation>Die Antwort auf ihrer Seite zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Show the letter of each control</source>
      <translation>Den Buchstaben jedes Bedienelements zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Show what the answer as a whole attended to</source>
      <translation>Zeigen, worauf die Antwort als Ganzes geachtet hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Six steps over the window</source>
      <translation>Sechs Schritte durch das Fenster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Six steps over the window, half a minute. Escape ends it.</source>
      <translation>Sechs Schritte durch das Fenster, eine halbe Minute. Esc beendet sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>Something went wrong that was not foreseen.</source>
      <translation>Etwas ist schiefgegangen, womit nicht zu rechnen war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Sort and show</source>
      <translation>Sortieren und zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Sound and films</source>
      <translation>Ton und Filme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>Sounds</source>
      <translation>Tonaufnahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Space: where in a frame</source>
      <translation>Raum: wo in einem Einzelbild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Speak, or drop a recording</source>
      <translation>Sprechen oder eine Aufnahme ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Spreadsheets (xlsx, xls, ods), csv, tsv and parquet. Ask a question in plain words; the answer shows the cells it rests on.</source>
      <translation>Tabellendateien (xlsx, xls, ods), csv, tsv und parquet. Eine Frage in einfachem Englisch stellen; die Antwort zeigt die Zellen, auf denen sie beruht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Sto&amp;p</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stop after the point at hand; it can go on</source>
      <translation>Nach dem laufenden Punkt anhalten; es kann weitergehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stop answering: {question}</source>
      <translation>Antwort beenden: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Stop fitting this table</source>
      <translation>Die Anpassung dieser Tabelle beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stop measuring</source>
      <translation>Messung beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Stop recording</source>
      <translation>Aufnahme beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Stop verifying</source>
      <translation>Prüfen beenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Stopped after {count:,} rounds: the intervals are rough.</source>
      <translation>Nach {count:,} Runden beendet: Die Intervalle sind grob.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stopped before it was answered.</source>
      <translation>Vor der Antwort beendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Stopping…</source>
      <translation>Wird beendet…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Sum of</source>
      <translation>Summe von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>System default</source>
      <translation>Vorgabe des Systems</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_tables.py" />
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Tables ({suffixes});;All files (*)</source>
      <translation>Tabellen ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Tables of training runs, of any format</source>
      <translation>Tabellen von Trainingsläufen, in jedem Format</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Take away: {question}</source>
      <translation>Wegnehmen: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Take in the folder of a checkpoint that you copied to this computer</source>
      <translation>Den Ordner eines Checkpoints aufnehmen, der auf diesen Rechner kopiert wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Take its files off this computer; you are asked first</source>
      <translation>Die Dateien von diesem Rechner nehmen; vorher wird gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Take the &amp;tour</source>
      <translation>&amp;Tour beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Take the key away</source>
      <translation>Die Taste wegnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take the to&amp;ur</source>
      <translation>To&amp;ur beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Take the tour</source>
      <translation>Die Tour beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Take this question and its answers away</source>
      <translation>Diese Frage und ihre Antworten wegnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Take this question away</source>
      <translation>Diese Frage wegnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take what is selected off the list; the files stay where they are</source>
      <translation>Das Gewählte von der Liste nehmen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Te&amp;mplate</source>
      <translation>&amp;Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Te&amp;xt</source>
      <translation>Te&amp;xt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Text and key fields are read without a checkpoint.</source>
      <translation>Text und Schlüsselfelder werden ohne Checkpoint gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Text of the page</source>
      <translation>Text der Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The Sound pane takes sound files; text cannot be transcribed.</source>
      <translation>Diese Seite nimmt Tonaufnahmen; Text lässt sich nicht transkribieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>The answer chosen</source>
      <translation>Die gewählte Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The answer is on the clipboard.</source>
      <translation>Die Antwort liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>The answer without it</source>
      <translation>Die Antwort ohne ihn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>The attention of any layer and head</source>
      <translation>Die Aufmerksamkeit jeder Schicht und jedes Kopfes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>The checkpoints that came with the program are small: they know drawings and simple questions, and little of the world. The published ones know a great deal more. Chosen for this computer, which has {memory} of memory:</source>
      <translation>Die mitgelieferten Checkpoints sind klein: Sie kennen Zeichnungen und einfache Fragen und wenig von der Welt. Die veröffentlichten wissen sehr viel mehr. Ausgesucht für diesen Rechner mit {memory} Arbeitsspeicher:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>The exponent lies between {low:.2f} and {high:.2f} (95 %). {twice}</source>
      <translation>Der Exponent liegt zwischen {low:.2f} und {high:.2f} (95 %). {twice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file has been changed since it was answered.</source>
      <translation>Die Datei wurde seit der Antwort geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file is no longer there. The answer is kept all the same.</source>
      <translation>Die Datei ist nicht mehr da. Die Antwort bleibt trotzdem erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>The file says this text itself.</source>
      <translation>Diesen Text sagt die Datei selbst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>The folder it was copied from stays.</source>
      <translation>Der Ordner, aus dem er kopiert wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>The joint law lies {error:.2g} % off the runs (root of the mean square).</source>
      <translation>Das gemeinsame Gesetz liegt {error:.2g} % neben den Läufen (quadratisches Mittel).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>The labels were replaced by the text.</source>
      <translation>Die Labels wurden durch den Text ersetzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The last recording began less than a second ago; try again.</source>
      <translation>Die letzte Aufnahme begann vor weniger als einer Sekunde; noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The laws are on the clipboard.</source>
      <translation>Die Gesetze liegen in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>The map is the attention from the one token that sums the picture up to every patch, the mean of its heads, taken from the very pass that gave the answer. In ViT and CLIP it is the class token of the last layer, in SigLIP the probe that pools what the last layer made of the patches.</source>
      <translation>Die Karte ist die Aufmerksamkeit von dem einen Token, das das Bild zusammenfasst, auf jeden Patch, gemittelt über seine Köpfe, aus genau dem Durchlauf, der die Antwort gab. Bei ViT und CLIP ist es das Klassen-Token der letzten Schicht, bei SigLIP die Sonde, die sammelt, was die letzte Schicht aus den Patches gemacht hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The moment before</source>
      <translation>Der Augenblick davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>The nearest, which it does not take for an answer:</source>
      <translation>Das Nächstliegende, das er nicht für eine Antwort hält:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The next moment</source>
      <translation>Der nächste Augenblick</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next moment; the one before with Shift+F3</source>
      <translation>Der nächste Augenblick; der vorige mit Umschalt+F3</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next page; the one before with Ctrl+PgUp</source>
      <translation>Die nächste Seite; die vorige mit Strg+Bild auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The next step</source>
      <translation>Der nächste Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>The page of the help that suits what has the focus</source>
      <translation>Die Hilfeseite zu dem, was den Fokus hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The plot is on the clipboard.</source>
      <translation>Das Diagramm liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/words.py" />
      <source>The question and the table, shaded by attention</source>
      <translation>Die Frage und die Tabelle, nach Aufmerksamkeit getönt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>The question waits here. Open or drop the document that it is about.</source>
      <translation>Die Frage wartet hier. Das Dokument öffnen oder ablegen, um das es geht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The question waits here. Open or drop the table that it is about.</source>
      <translation>Die Frage wartet hier. Die Tabelle öffnen oder ablegen, um die es geht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>The recording would end here. What was recorded so far is kept.</source>
      <translation>Die Aufnahme würde hier enden. Was bisher aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>The rows read are tinted.</source>
      <translation>Die gelesenen Zeilen sind getönt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>The samples are a few pictures, tables, recordings and films that came with the program.</source>
      <translation>Die Beispiele sind einige Bilder, Tabellen, Aufnahmen und Filme, die mit dem Programm gekommen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The sentence each label is put into; {} stands for the label. Left empty, it is the one that suits the checkpoint.</source>
      <translation>Der Satz, in den jedes Label gesetzt wird; {} steht für das Label. Leer gelassen gilt der, der zum Checkpoint passt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The share of the peak that training reaches: 30 to 50 is usual</source>
      <translation>Der Anteil des Spitzenwerts, den das Training erreicht: 30 bis 50 ist üblich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The step before</source>
      <translation>Der Schritt davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>The table</source>
      <translation>Die Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>The table below has the strongest as numbers.</source>
      <translation>Die Tabelle darunter hat die stärksten als Zahlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The table is still being read.</source>
      <translation>Die Tabelle wird noch gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The table's, or else Besiroglu's</source>
      <translation>Das der Tabelle, sonst das von Besiroglu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The template needs {} where the label goes, such as “a photo of a {}”.</source>
      <translation>Die Vorlage braucht {} an der Stelle des Labels, etwa „a photo of a {}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>The text of the topic</source>
      <translation>Der Text des Themas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>The topic before (Alt+Left)</source>
      <translation>Das vorige Thema (Alt+Links)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The transcript is on the clipboard.</source>
      <translation>Das Transkript liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The window speaks the language you chose at the next start.</source>
      <translation>Die gewählte Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>The words appear here as they are understood.</source>
      <translation>Die Wörter erscheinen hier, sobald sie verstanden sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There are no answers to export here.</source>
      <translation>Hier gibt es keine Antworten zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>There are no laws of a table here to export.</source>
      <translation>Hier gibt es keine Gesetze einer Tabelle zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>There is no text on this page.</source>
      <translation>Auf dieser Seite ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>There is nothing here that can be read.</source>
      <translation>Hier ist nichts, was gelesen werden kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to copy.</source>
      <translation>Hier ist nichts zu kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to select.</source>
      <translation>Hier ist nichts auszuwählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>There is nothing more to say about it.</source>
      <translation>Mehr ist dazu nicht zu sagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>They are being looked for…</source>
      <translation>Sie werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>This key belongs to its page and cannot be changed.</source>
      <translation>Diese Taste gehört zu ihrer Seite und lässt sich nicht ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>This map is for pictures. Each word of a transcript plays the sound it was heard in.</source>
      <translation>Diese Karte ist für Bilder. Jedes Wort eines Transkripts spielt den Ton, in dem es zu hören war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>This map is for pictures. What this answer rests on is highlighted in the table itself.</source>
      <translation>Diese Karte ist für Bilder. Worauf diese Antwort beruht, ist in der Tabelle selbst hervorgehoben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>This page and the tour stand in the Help menu from now on.</source>
      <translation>Diese Seite und die Tour stehen von nun an im Menü Hilfe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>This question has {count:,} characters, more than can be read together with a table. Ask it in one sentence of at most {longest_question} characters.</source>
      <translation>Diese Frage hat {count:,} Zeichen, mehr, als sich mit einer Tabelle zusammen lesen lassen. Sie in einem Satz von höchstens {longest_question} Zeichen stellen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row holds totals of other rows: it is not counted in answers.</source>
      <translation>Diese Zeile enthält Summen anderer Zeilen: Sie zählt in Antworten nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row is hidden or filtered in its sheet: it is not counted in answers.</source>
      <translation>Diese Zeile ist in ihrem Blatt ausgeblendet oder gefiltert: Sie zählt in Antworten nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>This sound cannot be shown.</source>
      <translation>Dieser Ton lässt sich nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This text was recognised in the picture of the page, {score:.0%} sure.</source>
      <translation>Dieser Text wurde im Bild der Seite erkannt, {score:.0%} sicher.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Three lengths or more tell how it grows.</source>
      <translation>Erst ab drei Längen lässt sich sagen, wie es wächst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Time in ms</source>
      <translation>Zeit in ms</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Time: from frame to frame</source>
      <translation>Zeit: von Bild zu Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>Timeline and position</source>
      <translation>Zeitleiste und Position</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens that see everything</source>
      <translation>Token, die alles sehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Tour</source>
      <translation>Tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Trans&amp;cribe its sound</source>
      <translation>Ton transkri&amp;bieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Transcribe a channel or a sound track by itself</source>
      <translation>Einen Kanal oder eine Tonspur für sich transkribieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Transcribe again</source>
      <translation>Noch einmal transkribieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Transcribe its sound</source>
      <translation>Ton transkribieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Transcribing {title}</source>
      <translation>{title} transkribieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Transcript</source>
      <translation>Transkript</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Try the &amp;samples</source>
      <translation>&amp;Beispiele ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Try the sam&amp;ples</source>
      <translation>Beis&amp;piele ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Try the samples</source>
      <translation>Die Beispiele ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Twice the tokens take {exponent:.2g} times as much.</source>
      <translation>Doppelt so viele Token brauchen {exponent:.2g}-mal so viel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Type a question first, for example: {example}.</source>
      <translation>Zuerst eine Frage eingeben, zum Beispiel: {example}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Type the labels to choose from, with commas between them.</source>
      <translation>Die Labels eingeben, aus denen gewählt wird, mit Kommas dazwischen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Under Layers and heads the model is run once more, and shows the patches and words it attended to.</source>
      <translation>Unter „Schichten und Köpfe“ läuft das Modell noch einmal und zeigt die Patches und Wörter, auf die es geachtet hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Unit of the budget</source>
      <translation>Einheit des Budgets</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Use by default</source>
      <translation>Als Vorgabe verwenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation in per cent</source>
      <translation>Auslastung in Prozent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation, %</source>
      <translation>Auslastung, %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Verify files</source>
      <translation>Dateien prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Verifying {name}</source>
      <translation>{name} prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Versions, device and the last lines of the log, to paste into a report</source>
      <translation>Versionen, Gerät und die letzten Zeilen des Protokolls, zum Einfügen in eine Fehlermeldung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Vie&amp;w</source>
      <translation>An&amp;sicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Watch again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Watching {title}</source>
      <translation>{title} ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/waveform.py" />
      <source>Waveform and position</source>
      <translation>Wellenform und Position</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Welcome to Attendant</source>
      <translation>Willkommen bei Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>What a model looked at appears here for pictures: choose one that has been answered.</source>
      <translation>Worauf ein Modell geschaut hat, erscheint hier für Bilder: eines wählen, das beantwortet ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>What answers</source>
      <translation>Was antwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What could not be read</source>
      <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What could not be read or answered</source>
      <translation>Was nicht gelesen oder beantwortet werden konnte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>What could not be read or answered: {words} (F11)</source>
      <translation>Was nicht gelesen oder beantwortet werden konnte: {words} (F11)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>What each head does</source>
      <translation>Was jeder Kopf tut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>What failed in {title}</source>
      <translation>Was fehlgeschlagen ist: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What happens at the moment in view</source>
      <translation>Was in diesem Augenblick geschieht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What happens in the film is on the clipboard.</source>
      <translation>Was im Film geschieht, liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What is here, downloads, and defaults</source>
      <translation>Was vorhanden ist, Downloads und Vorgaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>What is known by then stays</source>
      <translation>Was bis dahin bekannt ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>What is known of the document is on the clipboard.</source>
      <translation>Was über das Dokument bekannt ist, liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>What is needed: {what}</source>
      <translation>Was gebraucht wird: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What is said at the moment in view</source>
      <translation>Was in diesem Augenblick gesagt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What is said is written below the timeline</source>
      <translation>Was gesagt wird, steht dann unter der Zeitleiste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>What is the total? Who signed it?</source>
      <translation>What is the total? Who signed it?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>What is to be said of the document</source>
      <translation>Was zum Dokument zu sagen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is under the mouse</source>
      <translation>Was unter der Maus liegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>What is wrong with labels or template</source>
      <translation>Was mit Labels oder Vorlage nicht stimmt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>What keeps pictures from being answered</source>
      <translation>Was Bilder daran hindert, beantwortet zu werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>What the budget buys</source>
      <translation>Was das Budget ermöglicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_legend.py" />
      <source>What the lines stand for</source>
      <translation>Wofür die Linien stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>What the map shows</source>
      <translation>Was die Karte zeigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>What the microphone does</source>
      <translation>Was das Mikrofon tut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_waveform.py" />
      <source>What the microphone hears</source>
      <translation>Was das Mikrofon hört</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>What the numbers mean</source>
      <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>What the picture says</source>
      <translation>Was das Bild sagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>What the scores mean</source>
      <translation>Was die Scores bedeuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>What the scores of answers mean</source>
      <translation>Was die Scores der Antworten bedeuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>What to know about these laws</source>
      <translation>Was über diese Gesetze zu wissen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>What was answered</source>
      <translation>Was geantwortet wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What was asked and answered</source>
      <translation>Was gefragt und geantwortet wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What watches</source>
      <translation>Was ansieht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What went wrong</source>
      <translation>Was schiefging</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>What writes it down</source>
      <translation>Was aufschreibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What “{of}” attends to: </source>
      <translation>Worauf „{of}“ achtet: </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Whatever takes long is listed here and can be cancelled; what could not be read is said here with the way out. Help has this tour, and every key.</source>
      <translation>Was lange dauert, steht hier und lässt sich abbrechen; was nicht gelesen werden konnte, steht hier mit dem Ausweg. Die Hilfe hat diese Tour und alle Tasten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Whatever waits or runs</source>
      <translation>Was wartet oder läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>When did it happen?</source>
      <translation>Wann geschah es?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Where the text comes from</source>
      <translation>Woher der Text stammt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Which answers</source>
      <translation>Welche Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to</source>
      <translation>Welchem Mikrofon zugehört wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which of the opened tables is shown</source>
      <translation>Welche der geöffneten Tabellen gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Which plot is shown (Page Up and Page Down)</source>
      <translation>Welches Diagramm gezeigt wird (Bild auf und Bild ab)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which sheet of the workbook is shown</source>
      <translation>Welches Blatt der Arbeitsmappe gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_tables.py" />
      <source>Which table is shown</source>
      <translation>Welche Tabelle gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Whole &amp;answer</source>
      <translation>Ganze &amp;Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Why not the &amp;GPU?</source>
      <translation>Warum nicht die &amp;GPU?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Why not the GPU?</source>
      <translation>Warum nicht die GPU?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>With gradients, as in training</source>
      <translation>Mit Gradienten, wie beim Training</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>With the checkpoint chosen under Options</source>
      <translation>Mit dem Checkpoint, der unter Optionen gewählt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>With {format_bytes} of memory the built-in checkpoints suit this computer best. The Models page lists them all.</source>
      <translation>Mit {format_bytes} Arbeitsspeicher passen die mitgelieferten Checkpoints am besten zu diesem Rechner. Die Seite Modelle zeigt alle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Without an interval: {why}.</source>
      <translation>Ohne Intervall: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Without sentences, names and digits: the very words</source>
      <translation>Ohne Sätze, Namen und Ziffern: die bloßen Wörter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Words appear as they are spoken. Stop keeps the sound and the text. A click on a word plays it from there.</source>
      <translation>Wörter erscheinen, während sie gesprochen werden. Stopp behält Ton und Text. Ein Klick auf ein Wort spielt von dort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Words of questions, answers and file names (Ctrl+F)</source>
      <translation>Wörter aus Fragen, Antworten und Dateinamen (Strg+F)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Write every answer to a workbook with the source cells marked, or to csv or JSON</source>
      <translation>Jede Antwort in eine Arbeitsmappe mit markierten Quellzellen schreiben, oder als csv oder JSON</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Write it as SVG.</source>
      <translation>Als SVG schreiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Write key fields and answers to a file</source>
      <translation>Schlüsselfelder und Antworten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Write the answers in view to a file</source>
      <translation>Die sichtbaren Antworten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Write the answers listed here to a file</source>
      <translation>Die hier gelisteten Antworten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Written to {path}.</source>
      <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Wrote the plot to {path}.</source>
      <translation>Das Diagramm wurde nach {path} geschrieben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Wrote {n} answers to {path}.</source>
      <translation>
        <numerusform>{n} Antwort nach {path} geschrieben.</numerusform>
        <numerusform>{n} Antworten nach {path} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Zoom in and out; fit the width with Ctrl+0</source>
      <translation>Vergrößern und verkleinern; auf Breite mit Strg+0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>a cat, a robot, a red square</source>
      <translation>a cat, a robot, a red square</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>a download</source>
      <translation>ein Download</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a film</source>
      <translation>ein Film</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_screen.py" />
      <source>a picture of the film</source>
      <translation>ein Bild des Films</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>a published law is told by its constants alone</source>
      <translation>ein veröffentlichtes Gesetz ist nur durch seine Konstanten bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a sound</source>
      <translation>eine Tonaufnahme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a table</source>
      <translation>eine Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>a&amp;t least</source>
      <translation>a&amp;b</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>beginning</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>behind by {behind:.1f} s; nothing is lost</source>
      <translation>um {behind:.1f} s zurück; nichts geht verloren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom centre</source>
      <translation>unten in der Mitte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom right</source>
      <translation>unten rechts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>by rule, without the checkpoint</source>
      <translation>nach Regel, ohne Checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>cancelled after {done:,}</source>
      <translation>nach {done:,} abgebrochen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>column {column}</source>
      <translation>Spalte {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, day first</source>
      <translation>Datum, Tag zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, month first</source>
      <translation>Datum, Monat zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, year first</source>
      <translation>Datum, Jahr zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>day first</source>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done, {done:,}</source>
      <translation>fertig, {done:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done, {size}</source>
      <translation>fertig, {size}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>exponent</source>
      <translation>Exponent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>failed: {problem}</source>
      <translation>fehlgeschlagen: {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>fits here</source>
      <translation>passt hier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>floor</source>
      <translation>Untergrenze</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>head {head}</source>
      <translation>Kopf {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>heads {first} to {last}</source>
      <translation>Köpfe {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>hearing speech</source>
      <translation>hört Sprache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>hours and minutes</source>
      <translation>Stunden und Minuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>in money</source>
      <translation>in Geld</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>in {unit}</source>
      <translation>in {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>it has no picture at {time:.1f} s</source>
      <translation>bei {time:.1f} s hat er kein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>just fits, close other programs first (this computer has {format_bytes})</source>
      <translation>passt knapp, vorher andere Programme schließen (dieser Rechner hat {format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>layer {layer}</source>
      <translation>Schicht {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>length of time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>loading the models</source>
      <translation>die Modelle werden geladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>middle left</source>
      <translation>Mitte links</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>middle right</source>
      <translation>Mitte rechts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>minutes and seconds</source>
      <translation>Minuten und Sekunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>month first</source>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>more than this computer can give ({format_bytes})</source>
      <translation>mehr, als dieser Rechner geben kann ({format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>mp4, mov, mkv, webm, avi and moving gifs. What happens in them, and when, is shown on a timeline beside what is said. Nothing leaves this computer.</source>
      <translation>mp4, mov, mkv, webm, avi und bewegte gifs. Was darin geschieht und wann, zeigt eine Zeitleiste neben dem, was gesagt wird. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_model.py" />
      <source>no answer yet</source>
      <translation>noch keine Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no rounds of the bootstrap are done</source>
      <translation>es werden keine Bootstrap-Runden gerechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>no such moment</source>
      <translation>kein solcher Augenblick</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no training reaches more than 100 % of the peak</source>
      <translation>kein Training erreicht mehr als 100 % des Spitzenwerts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not asked</source>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>not transcribed</source>
      <translation>nicht transkribiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>not tried</source>
      <translation>nicht versucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>not watched</source>
      <translation>nicht angesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>not yet known</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>nothing sure</source>
      <translation>nichts Sicheres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number in metres</source>
      <translation>Zahl in Metern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number in millions</source>
      <translation>Zahl in Millionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, 1,234.50</source>
      <translation>Zahl, 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, 1.234,50</source>
      <translation>Zahl, 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>one layer</source>
      <translation>einer Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>opening</source>
      <translation>wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>others {others:,}</source>
      <translation>andere {others:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pictures.py" />
      <source>page {page} of {name}</source>
      <translation>Seite {page} von {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>page {page} of {pages:,}</source>
      <translation>Seite {page} von {pages:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>paused at {format_bytes}</source>
      <translation>angehalten bei {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>pausing</source>
      <translation>hält an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>plain text</source>
      <translation>reiner Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>reading</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>reading, {share:.0%}</source>
      <translation>wird gelesen, {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>recording, {clock}</source>
      <translation>nimmt auf, {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>recordings that were cut off</source>
      <translation>abgebrochene Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>silence</source>
      <translation>Stille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>silent</source>
      <translation>ohne Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sound</source>
      <translation>Tonaufnahme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sounds</source>
      <translation>Tonaufnahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>stereo</source>
      <translation>stereo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopped</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopping</source>
      <translation>wird beendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>strongest weight</source>
      <translation>stärkstes Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/dropped.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>the catalogue of checkpoints</source>
      <translation>das Verzeichnis der Checkpoints</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>the devices of this computer</source>
      <translation>die Geräte dieses Rechners</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the diagnostics</source>
      <translation>die Diagnose</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>the film is damaged here and cannot be decoded</source>
      <translation>der Film ist hier beschädigt und lässt sich nicht decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/history_writer.py" />
      <location filename="../../desktop_app/ui/palette/__init__.py" />
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>the history</source>
      <translation>der Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>the map</source>
      <translation>die Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>the microphone</source>
      <translation>das Mikrofon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>the open files</source>
      <translation>die offenen Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>the pattern</source>
      <translation>das Muster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the picture cannot be written as PNG</source>
      <translation>das Bild lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>the plot cannot be written as PNG</source>
      <translation>das Diagramm lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the recent list</source>
      <translation>die zuletzt geöffneten Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the versions</source>
      <translation>die Versionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the web</source>
      <translation>das Web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is an address on the web, and nothing is fetched from there</source>
      <translation>das ist eine Adresse im Web, und von dort wird nichts geladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out of the folder</source>
      <translation>das ist reiner Text, der im Ordner ausgelassen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>too loud; move away or turn the microphone down</source>
      <translation>zu laut; Abstand halten oder das Mikrofon leiser stellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top centre</source>
      <translation>oben in der Mitte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top left</source>
      <translation>oben links</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>track {track} of {count}</source>
      <translation>Spur {track} von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watched as far as {clock}</source>
      <translation>gesehen bis {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watching</source>
      <translation>wird angesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watching, {done:.0%}</source>
      <translation>wird angesehen, {done:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>wav, flac, ogg, mp3, m4a and opus, and the sound of videos. What is said is written down; every word can be clicked to hear it.</source>
      <translation>wav, flac, ogg, mp3, m4a und opus, und der Ton von Videos. Was gesagt wird, wird aufgeschrieben; ein Klick auf ein Wort lässt es hören.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <source>what is known of {count:,} pictures</source>
      <translation>was über {count:,} Bilder bekannt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>what is said</source>
      <translation>was gesagt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>what was pasted ({name})</source>
      <translation>was eingefügt wurde ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>year first</source>
      <translation>Jahr zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>yes or no</source>
      <translation>ja oder nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{answered:,} answered</source>
      <translation>{answered:,} beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>{axis} by mechanism and sequence length</source>
      <translation>{axis} nach Mechanismus und Sequenzlänge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{bytes}, changed {changed}</source>
      <translation>{bytes}, geändert {changed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{by}; the checkpoint agrees.</source>
      <translation>{by}; der Checkpoint stimmt zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{capitalize}: show it on its page</source>
      <translation>{capitalize}: auf der Seite zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{channels} channels</source>
      <translation>{channels} Kanäle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>{checkpoint} on {device}</source>
      <translation>{checkpoint} auf {device}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>{clock} to {clock2}</source>
      <translation>{clock} bis {clock2}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{clock} to {clock2}: {label}, {score}</source>
      <translation>{clock} bis {clock2}: {label}, {score}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>{count:,} answered</source>
      <translation>{count:,} beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>{count:,} documents</source>
      <translation>{count:,} Dokumente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{count:,} failed</source>
      <translation>{count:,} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>{count:,} files could not be read; see the messages.</source>
      <translation>{count:,} Dateien konnten nicht gelesen werden; siehe Meldungen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{count:,} films</source>
      <translation>{count:,} Filme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{count:,} not read</source>
      <translation>{count:,} nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>{count:,} pictures</source>
      <translation>{count:,} Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>{count:,} rounds</source>
      <translation>{count:,} Runden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{count:,} sounds</source>
      <translation>{count:,} Tonaufnahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>{count:,} {things}</source>
      <translation>{count:,} {things}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{count} bytes</source>
      <translation>{count} Byte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{count} · {format_bytes} free on the disk · {format_bytes2} of memory</source>
      <translation>{count} · {format_bytes} frei auf der Platte · {format_bytes2} Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{disk:,.0f} MB</source>
      <translation>{disk:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done:,} so far</source>
      <translation>{done:,} bisher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>noch {duration}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{failed:,} without an answer</source>
      <translation>{failed:,} ohne Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{format_bytes} a second</source>
      <translation>{format_bytes} pro Sekunde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>{format_bytes} a second, as measured last</source>
      <translation>{format_bytes} pro Sekunde, wie zuletzt gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} become free on the disk.{shared} {again}{default}</source>
      <translation>{format_bytes} werden auf der Platte frei.{shared} {again}{default}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} of memory to run: {fits}</source>
      <translation>{format_bytes} Arbeitsspeicher nötig: {fits}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} on disk</source>
      <translation>{format_bytes} auf der Platte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>{layers} layers</source>
      <translation>{layers} Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>{length:,} tokens</source>
      <translation>{length:,} Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>{line}

What you have done so far is kept, and you can go on.</source>
      <translation>{line}

Alles bisher Getane bleibt erhalten, und die Arbeit kann weitergehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{millions:,.0f} million parameters</source>
      <translation>{millions:,.0f} Millionen Parameter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>{name} (all of it)</source>
      <translation>{name} (alles darin)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (default)</source>
      <translation>{name} (Vorgabe)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (not on this computer)</source>
      <translation>{name} (nicht auf diesem Rechner)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} is here already.</source>
      <translation>{name} ist bereits vorhanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{name} is still being read: cancel that first.</source>
      <translation>{name} wird noch gelesen: zuerst abbrechen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{name} is still being watched: cancel that first.</source>
      <translation>{name} wird noch angesehen: zuerst abbrechen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was imported, for: {get}.</source>
      <translation>{name} wurde importiert, für: {get}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{name} was not downloaded. {reason}. {advice}</source>
      <translation>{name} wurde nicht heruntergeladen. {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was not imported.</source>
      <translation>{name} wurde nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{name} was not imported. {reason}. {advice}</source>
      <translation>{name} wurde nicht importiert. {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{name} was removed; the file stays where it is.</source>
      <translation>{name} wurde entfernt; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was removed; {size} are free again.</source>
      <translation>{name} wurde entfernt; {size} sind wieder frei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>{name}, page {page}</source>
      <translation>{name}, Seite {page}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>{name}: {n} answers are known from before.</source>
      <translation>
        <numerusform>{name}: Eine Antwort ist von früher bekannt.</numerusform>
        <numerusform>{name}: {n} Antworten sind von früher bekannt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>{n} cells</source>
      <translation>
        <numerusform>{n} Zelle</numerusform>
        <numerusform>{n} Zellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{n} chapters</source>
      <translation>
        <numerusform>{n} Kapitel</numerusform>
        <numerusform>{n} Kapitel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{n} checkpoints on this computer, {size}</source>
      <translation>
        <numerusform>{n} Checkpoint auf diesem Rechner, {size}</numerusform>
        <numerusform>{n} Checkpoints auf diesem Rechner, {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>{n} columns</source>
      <translation>
        <numerusform>{n} Spalte</numerusform>
        <numerusform>{n} Spalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} Dokument</numerusform>
        <numerusform>{n} Dokumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{n} films</source>
      <translation>
        <numerusform>{n} Film</numerusform>
        <numerusform>{n} Filme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>{n} messages</source>
      <translation>
        <numerusform>{n} Meldung</numerusform>
        <numerusform>{n} Meldungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{n} moments</source>
      <translation>
        <numerusform>{n} Augenblick</numerusform>
        <numerusform>{n} Augenblicke</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>{n} notes on how this table was read</source>
      <translation>
        <numerusform>{n} Anmerkung dazu, wie diese Tabelle gelesen wurde</numerusform>
        <numerusform>{n} Anmerkungen dazu, wie diese Tabelle gelesen wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>{n} pictures were removed; the files stay where they are.</source>
      <translation>
        <numerusform>Ein Bild wurde entfernt; die Datei bleibt, wo sie ist.</numerusform>
        <numerusform>{n} Bilder wurden entfernt; die Dateien bleiben, wo sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>{n} stretches</source>
      <translation>
        <numerusform>{n} Abschnitt</numerusform>
        <numerusform>{n} Abschnitte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>{others} or {last}</source>
      <translation>{others} oder {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{pages}, reading</source>
      <translation>{pages}, wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{pages}, reading {read:,}</source>
      <translation>{pages}, liest {read:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{parameters:,} parameters</source>
      <translation>{parameters:,} Parameter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{place} · default</source>
      <translation>{place} · Vorgabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>{pressed} is taken: {what} ({where}). Choose another key.</source>
      <translation>{pressed} ist vergeben: {what} ({where}). Eine andere Taste wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{rate:,} Hz</source>
      <translation>{rate:,} Hz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{rate:.0f} a second</source>
      <translation>{rate:.0f} pro Sekunde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{rate:.1f} a second</source>
      <translation>{rate:.1f} pro Sekunde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{row:,} of {count:,}</source>
      <translation>{row:,} von {count:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>{rows_seen:,} of {rows_total:,} rows</source>
      <translation>{rows_seen:,} von {rows_total:,} Zeilen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/session.py" />
      <source>{said} were open the last time.</source>
      <translation>
        <numerusform>{said} war beim letzten Mal offen.</numerusform>
        <numerusform>{said} waren beim letzten Mal offen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>{score:.0%} sure</source>
      <translation>{score:.0%} sicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_lanes.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>{sheet} (hidden)</source>
      <translation>{sheet} (ausgeblendet)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} von {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{some} pictures</source>
      <translation>
        <numerusform>{some} Bild</numerusform>
        <numerusform>{some} Bilder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{text}
This is no {value}: it is left out of calculations.</source>
      <translation>{text}
Keine Angabe der Art „{value}“: bei Berechnungen ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{text}, part of the answer</source>
      <translation>{text}, Teil der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>{time:.2f} s</source>
      <translation>{time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>{time:.2f} s {share:.0%}</source>
      <translation>{time:.2f} s {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>{title}
Read as {describe_type}{chosen}.{left_out}
{how_to_correct}</source>
      <translation>{title}
Gelesen als {describe_type}{chosen}.{left_out}
{how_to_correct}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>{title} against sequence length</source>
      <translation>{title} gegen Sequenzlänge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>{title} is still being fitted: stop that first.</source>
      <translation>{title} wird noch angepasst: zuerst abbrechen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>{title} was removed; the file stays where it is.</source>
      <translation>{title} wurde entfernt; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title} would be stopped, and begun anew the next time.</source>
      <translation>{title} würde beendet und beim nächsten Mal neu begonnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>{title}: it was stopped before a law was found.</source>
      <translation>{title}: beendet, bevor ein Gesetz gefunden war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title}: not answered yet.</source>
      <translation>{title}: noch nicht beantwortet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>{title}: predicted {amount} MB.</source>
      <translation>{title}: vorhergesagt {amount} MB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>{title}: the median of the runs; from the fastest to the slowest {spread:.3g} ms.</source>
      <translation>{title}: der Median der Läufe; vom schnellsten zum langsamsten {spread:.3g} ms.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title}: {left:,} of {total:,} are not answered yet.</source>
      <translation>{title}: {left:,} von {total:,} sind noch nicht beantwortet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{wanted} is not connected; the system's default is used.</source>
      <translation>{wanted} ist nicht angeschlossen; das Mikrofon des Systems wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{what} need a checkpoint that is not on this computer yet. {value} is a download of {size}, licence {value2}; after that everything stays and runs here.</source>
      <translation>{what} brauchen einen Checkpoint, der noch nicht auf diesem Rechner ist. {value} ist ein Download von {size}, Lizenz {value2}; danach bleibt und läuft alles hier.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{width:,} x {height:,} pixels, {format}</source>
      <translation>{width:,} x {height:,} Pixel, {format}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>“{question}” was taken away.</source>
      <translation>„{question}“ wurde weggenommen.</translation>
    </message>
  </context>
</TS>
