<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>attendant</name>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source> (and {count} more)</source>
      <translation> (y {count} más)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> How the frames of the stretch attend to each other, the mean of all places in the picture.</source>
      <translation> Cómo se atienden entre sí los fotogramas del tramo, la media de todos los lugares de la imagen.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> In the frame at {at}; the bars say how much is taken from each frame.</source>
      <translation> En el fotograma de {at}; las barras dicen cuánto se toma de cada fotograma.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Its task then uses another checkpoint by default.</source>
      <translation> Su tarea usará entonces otro checkpoint por defecto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source> Nothing here needs less.</source>
      <translation> Nada de aquí necesita menos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> Of the caption's words: {words}.</source>
      <translation> De las palabras del pie: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source> Of the question's words: {words}.</source>
      <translation> De las palabras de la pregunta: {words}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source> Other programs that use the hub cache lose it too.</source>
      <translation> También lo pierden otros programas que usan la caché del hub.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source> and {more:,} more</source>
      <translation> y {more:,} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> as you chose</source>
      <translation> como se eligió</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source> {unread:,} of its cells hold none and are left out of calculations.</source>
      <translation> {unread:,} de sus celdas no contienen nada así y quedan fuera de los cálculos.</translation>
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
      <location filename="../../desktop_app/ui/panes/documents.py" />
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
      <location filename="../../desktop_app/ui/scheme.py" />
      <source>&amp;Follow the system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Olvidar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Forget history…</source>
      <translation>&amp;Olvidar el historial…</translation>
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
      <location filename="../../desktop_app/ui/panes/images.py" />
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Jobs</source>
      <translation>&amp;Tareas</translation>
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
      <translation>&amp;Idioma</translation>
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
      <location filename="../../desktop_app/ui/models/tab.py" />
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
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
      <location filename="../../desktop_app/ui/models/page.py" />
      <location filename="../../desktop_app/ui/panes/image_grid.py" />
      <location filename="../../desktop_app/ui/panes/path_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Remove from the list	Del</source>
      <translation>&amp;Quitar de la lista	Supr</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>&amp;Running work</source>
      <translation>Tra&amp;bajo en curso</translation>
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
      <location filename="../../desktop_app/ui/panes/sound.py" />
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
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>&amp;Table</source>
      <translation>&amp;Tabla</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>(empty)</source>
      <translation>(vacía)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>(no words heard)</source>
      <translation>(no se oyó ninguna palabra)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>, not counted</source>
      <translation>, no se cuenta</translation>
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
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>, which is in doubt</source>
      <translation>, lo que es dudoso</translation>
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
      <location filename="../../desktop_app/ui/session.py" />
      <source>1 {thing}</source>
      <translation>1 {thing}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>30 to 50 is usual.</source>
      <translation>Lo usual es de 30 a 50.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>50 Mbit/s; yours is measured as they come</source>
      <translation>50 Mbit/s; la línea propia se mide mientras llegan</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>95 % between</source>
      <translation>95 % entre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>; and {count} more</source>
      <translation>; y {count} más</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/about.py" />
      <source>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Images, tables and sound, answered by transformers on your own machine, with what they attended to.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. It stands on:&lt;/p&gt;</source>
      <translation>&lt;h2&gt;Attendant {version}&lt;/h2&gt;&lt;p&gt;Imágenes, tablas y sonido, respondidos por transformers en su propio equipo, con aquello a lo que atendieron.&lt;/p&gt;&lt;p&gt;{privacy}&lt;/p&gt;&lt;p&gt;Con la licencia Apache 2.0. Se apoya en:&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>A checkpoint is what a model has learned; it answers your questions on this computer. Those that are here work without a network. Nothing is fetched until you press Download: then its files come from {origin}, and nothing of yours is sent.</source>
      <translation>Un checkpoint es lo que ha aprendido un modelo; responde a las preguntas en este equipo. Los que están aquí funcionan sin red. No se trae nada hasta pulsar Descargar: entonces sus archivos llegan de {origin}, y no se envía nada suyo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>A log-log plot: {axis} against tokens; the table has the same numbers.</source>
      <translation>Un gráfico log-log: {axis} frente a tokens; la tabla tiene los mismos números.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>A page for each kind of work</source>
      <translation>Una página para cada tipo de trabajo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_plot.py" />
      <source>A plot of {y_title} against {x_title}.</source>
      <translation>Un gráfico de {y_title} frente a {x_title}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>A row a run: parameters, tokens or compute, and the loss (csv, Excel and the like, or pasted). The laws of scaling are fitted with intervals, and say how large a model to train for a budget.</source>
      <translation>Una fila por entrenamiento: parámetros, tokens o cómputo, y la pérdida (csv, Excel y similares, o pegada). Se ajustan las leyes de escalado con intervalos, y dicen de qué tamaño entrenar un modelo con un presupuesto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>A rule answered this, not the model. What the model itself would attend to is shown. </source>
      <translation>Esto lo respondió una regla, no el modelo. Se muestra a qué atendería el propio modelo. </translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>A score for every label that you type (CLIP, SigLIP)</source>
      <translation>Una puntuación para cada etiqueta que se escriba (CLIP, SigLIP)</translation>
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
      <source>All heads of the layer</source>
      <translation>Todas las cabezas de la capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>All that Attendant reads ({value})</source>
      <translation>Todo lo que lee Attendant ({value})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Also here:</source>
      <translation>También aquí:</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>Another…</source>
      <translation>Otra…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As the &amp;checkpoint writes it</source>
      <translation>Como lo escribe el &amp;checkpoint</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>As the checkpoint writes it</source>
      <translation>Como lo escribe el checkpoint</translation>
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
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Ask about</source>
      <translation>Preguntar sobre</translation>
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
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>Ask all documents</source>
      <translation>Preguntar a todos los documentos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Ask in plain English</source>
      <translation>Pregunte en inglés sencillo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Ask this table a question</source>
      <translation>Haga una pregunta a esta tabla (en inglés)</translation>
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
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>At {both:,} tokens eager attention took {megabytes} MB, and SDPA {megabytes2} MB: {eager:,.0f} times less for the same result.{least}</source>
      <translation>Con {both:,} tokens la atención eager ocupó {megabytes} MB y SDPA {megabytes2} MB: {eager:,.0f} veces menos para el mismo resultado.{least}</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Average of</source>
      <translation>Media de</translation>
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
      <location filename="../../desktop_app/ui/help/page.py" />
      <source>Back to work (Escape)</source>
      <translation>Volver al trabajo (Esc)</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Channels and tracks</source>
      <translation>Canales y pistas</translation>
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
      <translation>Checkpoint y dispositivo usados por última vez</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/options.py" />
      <source>Checkpoint, device and whatever else can be chosen here</source>
      <translation>Checkpoint, dispositivo y lo demás que se puede elegir aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Choose a command of the menus, press the new key in the field, and press Set.</source>
      <translation>Elija una orden de los menús, pulse la tecla nueva en el campo y luego Asignar.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Choose an answer: its model is run once more, and what each layer and head attended to is shown here.</source>
      <translation>Elija una respuesta: su modelo se ejecuta otra vez, y aquí se muestra a qué atendió cada capa y cada cabeza.</translation>
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
      <location filename="../../desktop_app/ui/panes/table_view.py" />
      <source>Choose at most {most_copied:,} cells to copy.</source>
      <translation>Elija como mucho {most_copied:,} celdas para copiar.</translation>
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
      <location filename="../../desktop_app/ui/attention_dock.py" />
      <source>Close the panel (F9)</source>
      <translation>Cerrar el panel (F9)</translation>
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
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Comes from {origin}/{hub}. Nothing of yours is sent.</source>
      <translation>Viene de {origin}/{hub}. No se envía nada suyo.</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Compute-optimal line</source>
      <translation>Línea de cómputo óptimo</translation>
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
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Copy the answer to: {question}</source>
      <translation>Copiar la respuesta a: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Copy the plot as a picture</source>
      <translation>Copiar el gráfico como imagen</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Copy what is selected</source>
      <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count hidden rows</source>
      <translation>Contar filas ocultas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Count of</source>
      <translation>Recuento de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Count totals</source>
      <translation>Contar totales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Curves beside it</source>
      <translation>Curvas al lado</translation>
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
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Details of the chosen message</source>
      <translation>Detalles del mensaje elegido</translation>
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
      <location filename="../../desktop_app/file_kinds.py" />
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Documents</source>
      <translation>Documentos</translation>
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
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Drop sounds here, or press Record and speak</source>
      <translation>Suelte sonidos aquí, o pulse Grabar y hable</translation>
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
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_parts.py" />
      <source>Each channel by itself</source>
      <translation>Cada canal por separado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Each head is looked at …</source>
      <translation>Se mira cada cabeza …</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Eager</source>
      <translation>Eager</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Enter asks. The up and down arrows bring earlier questions back.</source>
      <translation>Intro pregunta. Las flechas arriba y abajo traen preguntas anteriores.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Every token to every other</source>
      <translation>Cada token hacia los demás</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
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
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Export key fields and answers</source>
      <translation>Exportar campos clave y respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export the answers listed</source>
      <translation>Exportar las respuestas de la lista</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Export this map</source>
      <translation>Exportar este mapa</translation>
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
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Export {count:,} answers</source>
      <translation>Exportar {count:,} respuestas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
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
      <location filename="../../desktop_app/ui/panes/films.py" />
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
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>Files, folders, or a picture from a browser. Each gets five labels, a score for every label you type, or an answer to your question. Nothing leaves this computer.</source>
      <translation>Archivos, carpetas o una imagen de un navegador. Cada una recibe cinco etiquetas, una puntuación para cada etiqueta que se escriba o una respuesta a una pregunta. Nada sale de este equipo.</translation>
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
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>Folder of a checkpoint</source>
      <translation>Carpeta de un checkpoint</translation>
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
      <location filename="../../desktop_app/ui/main_window.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/frames.py" />
      <source>Frames</source>
      <translation>Fotogramas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Full (eager, SDPA)</source>
      <translation>Completa (eager, SDPA)</translation>
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
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Give every command its usual key again</source>
      <translation>Devolver a cada orden su tecla habitual</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Global</source>
      <translation>Global</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go o&amp;n</source>
      <translation>Se&amp;guir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Grows as</source>
      <translation>Crece como</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Head {head}</source>
      <translation>Cabeza {head}</translation>
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
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Highest or last first</source>
      <translation>Primero la más alta o la última</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
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
      <translation>How many people are there? Is there a logo?</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>How much may be spent, all GPUs together: 5000, 5k, 1.2 million</source>
      <translation>Cuánto se puede gastar, todas las GPU juntas: 5000, 5k, 1,2 million</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>How the best number of parameters grows with compute.</source>
      <translation>Cómo crece con el cómputo el mejor número de parámetros.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>How widely it spreads</source>
      <translation>Cuánto se reparte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>How you had tables read otherwise is forgotten too. The files themselves stay where they are, and so do the answers in view.</source>
      <translation>También se olvidan las correcciones sobre cómo leer las tablas. Los archivos se quedan donde están, y también las respuestas a la vista.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/status_bar.py" />
      <source>Idle</source>
      <translation>En reposo</translation>
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
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>In plain English; Enter asks.</source>
      <translation>En inglés sencillo; Intro pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>In the shared hub cache</source>
      <translation>En la caché compartida del hub</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Incomplete downloads</source>
      <translation>Descargas incompletas</translation>
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
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
      <source>It could not be measured: {reason}. {advice}</source>
      <translation>No se pudo medir: {reason}. {advice}</translation>
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
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Its files are gone. {install_again}</source>
      <translation>Sus archivos ya no están. {install_again}</translation>
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Its sound cannot be played ({reason}); the pictures go on without it.</source>
      <translation>Su sonido no se puede reproducir ({reason}); las imágenes siguen sin él.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layer after layer</source>
      <translation>Capa tras capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/numbers.py" />
      <source>Layer {layer}</source>
      <translation>Capa {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Layer {value} of 0 to {maximum}</source>
      <translation>Capa {value} de 0 a {maximum}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Layers and &amp;heads</source>
      <translation>Capas y ca&amp;bezas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Layers: {value}</source>
      <translation>Capas: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Least score in per cent</source>
      <translation>Puntuación mínima en tanto por ciento</translation>
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
      <source>Left and Right walk from word to word, Enter plays from the current word, Space plays and pauses.</source>
      <translation>Izquierda y Derecha van de palabra en palabra, Intro reproduce desde la palabra actual, Espacio reproduce y pausa.</translation>
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
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Linear</source>
      <translation>Lineal</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Listen and write down what is said (Ctrl+R)</source>
      <translation>Escuchar y escribir lo que se dice (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>Listening</source>
      <translation>Escuchando</translation>
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
      <location filename="../../desktop_app/ui/models/head.py" />
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>Looking at what is here…</source>
      <translation>Mirando lo que hay aquí…</translation>
    </message>
    <message>
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
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Loss against compute, L(C)</source>
      <translation>Pérdida frente a cómputo, L(C)</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Loudness</source>
      <translation>Volumen</translation>
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
      <location filename="../../desktop_app/ui/panels/attention.py" />
      <source>Ma&amp;p</source>
      <translation>Ma&amp;pa</translation>
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
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
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
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>More checkpoints…</source>
      <translation>Más checkpoints…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>N grows as C^</source>
      <translation>N crece como C^</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Name contains</source>
      <translation>El nombre contiene</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>No joint law of parameters and tokens: {why_not}.</source>
      <translation>No hay ley conjunta de parámetros y tokens: {why_not}.</translation>
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
      <location filename="../../desktop_app/ui/widgets/toast.py" />
      <source>No, thank you</source>
      <translation>No, gracias</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>None</source>
      <translation>Ninguna</translation>
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
      <source>Nothing leaves this machine. Pictures, tables, sound and questions are read and answered here; the network is used only for a download that you ask for.</source>
      <translation>Nada sale de este equipo. Las imágenes, las tablas, el sonido y las preguntas se leen y se responden aquí; la red solo se usa para una descarga pedida expresamente.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>Nothing went wrong so far.</source>
      <translation>Nada ha salido mal hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>O&amp;pen…</source>
      <translation>A&amp;brir…</translation>
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
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>One picture</source>
      <translation>Una imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Only the past (causal)</source>
      <translation>Solo el pasado (causal)</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <location filename="../../desktop_app/ui/open_dialog.py" />
      <source>Open {spoken}</source>
      <translation>Abrir {spoken}</translation>
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
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>PDF, scans, photographs of receipts, tiff. Ask in plain English and see the answer boxed on its page. Invoice number, date, total and seller are looked for by themselves. Nothing leaves this computer.</source>
      <translation>PDF, escaneos, fotos de recibos, tiff. Pregunte en inglés sencillo y vea la respuesta enmarcada en su página. El número de factura, la fecha, el total y el vendedor se buscan solos. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_memory.py" />
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
      <location filename="../../desktop_app/ui/panes/document_strip.py" />
      <source>Page {page}</source>
      <translation>Página {page}</translation>
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
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>Past answers, newest first</source>
      <translation>Respuestas anteriores, las más nuevas primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Paused: {here} of {whole} are here and stay. Resume goes on from there.</source>
      <translation>En pausa: {here} de {whole} están aquí y se quedan. Reanudar sigue desde ahí.</translation>
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>Play and pause</source>
      <translation>Reproducir y pausar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/transcript_view.py" />
      <source>Play from here ({times}{sure})</source>
      <translation>Reproducir desde aquí ({times}{sure})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Play or pause (Space)</source>
      <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Plot</source>
      <translation>Gráfico</translation>
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Position and length</source>
      <translation>Posición y duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
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
      <location filename="../../desktop_app/ui/panels/sweep_options.py" />
      <source>Query chunks</source>
      <translation>Trozos de consultas</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>R&amp;eset layout</source>
      <translation>&amp;Restablecer disposición</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Read the one row.</source>
      <translation>Se leyó la única fila.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Reading the table…</source>
      <translation>Leyendo la tabla…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name} as you want it…</source>
      <translation>Leyendo {name} como se pidió…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Reading {name}…</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/table_head.py" />
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
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Relevance for the answer</source>
      <translation>Relevancia para la respuesta</translation>
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
      <location filename="../../desktop_app/tasks/scaling_laws/views.py" />
      <source>Residuals</source>
      <translation>Residuos</translation>
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
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>Right answers, as its authors report: {accuracy}.</source>
      <translation>Respuestas correctas, según sus autores: {accuracy}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>Right-click it, or press Shift+F10 in a cell of it, to have it read otherwise.</source>
      <translation>Clic derecho en ella, o Mayús+F10 en una de sus celdas, para que se lea de otro modo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/controls.py" />
      <source>Rollout through all layers</source>
      <translation>Rollout por todas las capas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_views.py" />
      <source>Rounds of the bootstrap</source>
      <translation>Rondas del bootstrap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Row, column</source>
      <translation>F, col</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_notes.py" />
      <source>Rows drawn grey are shown, but not counted in answers unless this is on</source>
      <translation>Las filas en gris se muestran, pero no se cuentan en las respuestas si esto no está activado</translation>
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
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>S&amp;kip</source>
      <translation>Sal&amp;tar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Samples, checkpoints that know more, and the tour</source>
      <translation>Muestras, checkpoints que saben más y el recorrido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>Save the picture first (in the browser: right click, Save image as), then drop the saved file.</source>
      <translation>Guarde primero la imagen (en el navegador: clic derecho, Guardar imagen como) y suelte después el archivo guardado.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Scalin&amp;g</source>
      <translation>&amp;Escalado</translation>
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
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>Select everything</source>
      <translation>Seleccionarlo todo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Separate labels by commas. Press Enter to ask.</source>
      <translation>Separe las etiquetas con comas. Intro pregunta.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_plot.py" />
      <source>Sequence length in tokens</source>
      <translation>Longitud de la secuencia en tokens</translation>
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
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
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
      <source>Space: where in a frame</source>
      <translation>Espacio: dónde en un fotograma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>Speak, or drop a recording</source>
      <translation>Hable, o suelte una grabación</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>Spreadsheets (xlsx, xls, ods), csv, tsv and parquet. Ask a question in plain words; the answer shows the cells it rests on.</source>
      <translation>Hojas de cálculo (xlsx, xls, ods), csv, tsv y parquet. Haga una pregunta en inglés sencillo; la respuesta muestra las celdas en que se apoya.</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Stopped before it was answered.</source>
      <translation>Se detuvo antes de responder.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>Sum of</source>
      <translation>Suma de</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>System default</source>
      <translation>El del sistema</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>Tables ({suffixes});;All files (*)</source>
      <translation>Tablas ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_desk.py" />
      <source>Tables of training runs, of any format</source>
      <translation>Tablas de entrenamientos, de cualquier formato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <source>Take away: {question}</source>
      <translation>Quitar: {question}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/head.py" />
      <source>Take in the folder of a checkpoint that you copied to this computer</source>
      <translation>Incorporar la carpeta de un checkpoint copiado a este equipo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Take its files off this computer; you are asked first</source>
      <translation>Quitar sus archivos de este equipo; antes se pregunta</translation>
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
      <location filename="../../desktop_app/file_kinds.py" />
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The Sound pane takes sound files; text cannot be transcribed.</source>
      <translation>Esta página toma archivos de sonido; el texto no se puede transcribir.</translation>
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
      <location filename="../../desktop_app/ui/welcome/recommended.py" />
      <source>The checkpoints that came with the program are small: they know drawings and simple questions, and little of the world. The published ones know a great deal more. Chosen for this computer, which has {memory} of memory:</source>
      <translation>Los checkpoints que vinieron con el programa son pequeños: conocen dibujos y preguntas sencillas, y poco del mundo. Los publicados saben muchísimo más. Elegidos para este equipo, que tiene {memory} de memoria:</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>The exponent lies between {low:.2f} and {high:.2f} (95 %). {twice}</source>
      <translation>El exponente está entre {low:.2f} y {high:.2f} (95 %). {twice}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file has been changed since it was answered.</source>
      <translation>El archivo ha cambiado desde que se respondió.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <source>The file is no longer there. The answer is kept all the same.</source>
      <translation>El archivo ya no está. La respuesta se conserva de todos modos.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>The file says this text itself.</source>
      <translation>El propio archivo trae este texto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>The folder it was copied from stays.</source>
      <translation>La carpeta de la que se copió se queda.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>The joint law lies {error:.2g} % off the runs (root of the mean square).</source>
      <translation>La ley conjunta se aparta un {error:.2g} % de los entrenamientos (media cuadrática).</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>The labels were replaced by the text.</source>
      <translation>El texto reemplazó las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>The last recording began less than a second ago; try again.</source>
      <translation>La última grabación empezó hace menos de un segundo; inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The laws are on the clipboard.</source>
      <translation>Las leyes están en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>The map is the attention from the one token that sums the picture up to every patch, the mean of its heads, taken from the very pass that gave the answer. In ViT and CLIP it is the class token of the last layer, in SigLIP the probe that pools what the last layer made of the patches.</source>
      <translation>El mapa es la atención desde el token que resume la imagen hacia cada parche, la media de sus cabezas, tomada de la misma pasada que dio la respuesta. En ViT y CLIP es el token de clase de la última capa; en SigLIP, la sonda que reúne lo que la última capa hizo de los parches.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>The moment before</source>
      <translation>El momento anterior</translation>
    </message>
    <message>
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
      <source>The next moment; the one before with Shift+F3</source>
      <translation>El momento siguiente; el anterior con Mayús+F3</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>The next page; the one before with Ctrl+PgUp</source>
      <translation>La página siguiente; la anterior con Ctrl+Re Pág</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The next step</source>
      <translation>El paso siguiente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/menus.py" />
      <source>The page of the help that suits what has the focus</source>
      <translation>La página de la ayuda que corresponde a lo que tiene el foco</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling.py" />
      <source>The plot is on the clipboard.</source>
      <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/words.py" />
      <source>The question and the table, shaded by attention</source>
      <translation>La pregunta y la tabla, sombreadas por la atención</translation>
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
      <location filename="../../desktop_app/ui/quitting.py" />
      <source>The recording would end here. What was recorded so far is kept.</source>
      <translation>La grabación terminaría aquí. Lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>The rows read are tinted.</source>
      <translation>Las filas leídas están sombreadas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/page.py" />
      <source>The samples are a few pictures, tables, recordings and films that came with the program.</source>
      <translation>Las muestras son unas cuantas imágenes, tablas, grabaciones y películas que vinieron con el programa.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>The sentence each label is put into; {} stands for the label. Left empty, it is the one that suits the checkpoint.</source>
      <translation>La frase en que se pone cada etiqueta; {} es el lugar de la etiqueta. Vacía, es la que conviene al checkpoint.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>The share of the peak that training reaches: 30 to 50 is usual</source>
      <translation>La parte del máximo que alcanza el entrenamiento: lo usual es de 30 a 50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/welcome/tour.py" />
      <source>The step before</source>
      <translation>El paso anterior</translation>
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
      <source>The table is still being read.</source>
      <translation>La tabla aún se está leyendo.</translation>
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
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>The window speaks the language you chose at the next start.</source>
      <translation>La ventana usará el idioma elegido a partir del próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>The words appear here as they are understood.</source>
      <translation>Las palabras aparecen aquí según se entienden.</translation>
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
      <location filename="../../desktop_app/ui/messages_panel.py" />
      <source>There is nothing more to say about it.</source>
      <translation>No hay nada más que decir sobre esto.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>They are being looked for…</source>
      <translation>Se están buscando…</translation>
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
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>This question has {count:,} characters, more than can be read together with a table. Ask it in one sentence of at most {longest_question} characters.</source>
      <translation>Esta pregunta tiene {count:,} caracteres, más de los que se pueden leer junto con una tabla. Hágala en una frase de {longest_question} caracteres como mucho.</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>This sound cannot be shown.</source>
      <translation>Este sonido no se puede mostrar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>This text was recognised in the picture of the page, {score:.0%} sure.</source>
      <translation>Este texto se reconoció en la imagen de la página, {score:.0%} de seguridad.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Three lengths or more tell how it grows.</source>
      <translation>Con tres longitudes o más se sabe cómo crece.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
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
      <source>Time: from frame to frame</source>
      <translation>Tiempo: de fotograma a fotograma</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>Timeline and position</source>
      <translation>Línea de tiempo y posición</translation>
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
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>Tokens</source>
      <translation>Tokens</translation>
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
      <location filename="../../desktop_app/ui/panels/cost_table.py" />
      <source>Twice the tokens take {exponent:.2g} times as much.</source>
      <translation>El doble de tokens necesita {exponent:.2g} veces más.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_questions.py" />
      <source>Type a question first, for example: {example}.</source>
      <translation>Escriba primero una pregunta, por ejemplo: {example}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>Type the labels to choose from, with commas between them.</source>
      <translation>Escriba las etiquetas entre las que elegir, con comas entre ellas.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
      <source>Under Layers and heads the model is run once more, and shows the patches and words it attended to.</source>
      <translation>En «Capas y cabezas» el modelo se ejecuta otra vez y muestra los parches y las palabras a los que atendió.</translation>
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
      <location filename="../../desktop_app/ui/models/card.py" />
      <source>Use by default</source>
      <translation>Usar por defecto</translation>
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
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>Watch again</source>
      <translation>Ver de nuevo</translation>
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
      <location filename="../../desktop_app/ui/menus.py" />
      <source>What could not be read</source>
      <translation>Lo que no se pudo leer</translation>
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
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>What happens in the film is on the clipboard.</source>
      <translation>Lo que ocurre en la película está en el portapapeles.</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What is shown</source>
      <translation>Lo que se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_side.py" />
      <source>What is the total? Who signed it?</source>
      <translation>What is the total? Who signed it?</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_pages.py" />
      <source>What is to be said of the document</source>
      <translation>Lo que hay que decir del documento</translation>
    </message>
    <message>
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
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>What keeps pictures from being answered</source>
      <translation>Lo que impide responder sobre las imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>What the budget buys</source>
      <translation>Lo que compra el presupuesto</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>What “{of}” attends to: </source>
      <translation>A qué atiende «{of}»: </translation>
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
      <location filename="../../desktop_app/ui/panels/attention_map.py" />
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
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>Which microphone is listened to</source>
      <translation>Qué micrófono se escucha</translation>
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
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>Which sheet of the workbook is shown</source>
      <translation>Qué hoja del libro se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_tables.py" />
      <source>Which table is shown</source>
      <translation>Qué tabla se muestra</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>Whole &amp;answer</source>
      <translation>&amp;Respuesta entera</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>Without sentences, names and digits: the very words</source>
      <translation>Sin frases, nombres ni cifras: las palabras tal cual</translation>
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
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <source>Write key fields and answers to a file</source>
      <translation>Escribir en un archivo los campos clave y las respuestas</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
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
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>a cat, a robot, a red square</source>
      <translation>a cat, a robot, a red square</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>a download</source>
      <translation>una descarga</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>a film</source>
      <translation>una película</translation>
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
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>a published law is told by its constants alone</source>
      <translation>una ley publicada solo se conoce por sus constantes</translation>
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
      <location filename="../../desktop_app/ui/panes/image_tools.py" />
      <source>a&amp;t least</source>
      <translation>d&amp;esde</translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>by rule, without the checkpoint</source>
      <translation>por regla, sin el checkpoint</translation>
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
      <location filename="../../desktop_app/ui/panels/heat.py" />
      <source>centre</source>
      <translation>centro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>column {column}</source>
      <translation>columna {column}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>date</source>
      <translation>fecha</translation>
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
      <source>day first</source>
      <translation>día primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
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
      <location filename="../../desktop_app/table_reading.py" />
      <source>duration</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_model.py" />
      <source>empty</source>
      <translation>vacía</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>exponent</source>
      <translation>exponente</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>failed: {problem}</source>
      <translation>error: {problem}</translation>
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
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>fits here</source>
      <translation>cabe aquí</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>floor</source>
      <translation>suelo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/dropped.py" />
      <source>folders</source>
      <translation>carpetas</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>head {head}</source>
      <translation>cabeza {head}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>heads {first} to {last}</source>
      <translation>cabezas {first} a {last}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>hearing speech</source>
      <translation>oye hablar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>hours and minutes</source>
      <translation>horas y minutos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>in money</source>
      <translation>en dinero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>in {unit}</source>
      <translation>en {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>it has no picture at {time:.1f} s</source>
      <translation>no tiene imagen en {time:.1f} s</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>just fits, close other programs first (this computer has {format_bytes})</source>
      <translation>cabe justo, cierre antes otros programas (este equipo tiene {format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>layer {layer}</source>
      <translation>capa {layer}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>length of time</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>loading the models</source>
      <translation>cargando los modelos</translation>
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
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>minutes and seconds</source>
      <translation>minutos y segundos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>month first</source>
      <translation>mes primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>more than this computer can give ({format_bytes})</source>
      <translation>más de lo que este equipo puede dar ({format_bytes})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>mp4, mov, mkv, webm, avi and moving gifs. What happens in them, and when, is shown on a timeline beside what is said. Nothing leaves this computer.</source>
      <translation>mp4, mov, mkv, webm, avi y gifs animados. Lo que ocurre en ellas, y cuándo, se muestra en una línea de tiempo junto a lo que se dice. Nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_model.py" />
      <source>no answer yet</source>
      <translation>aún sin respuesta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/shortcuts.py" />
      <source>no key</source>
      <translation>sin tecla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no rounds of the bootstrap are done</source>
      <translation>no se hacen rondas de bootstrap</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>no such moment</source>
      <translation>ningún momento así</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_budget.py" />
      <source>no training reaches more than 100 % of the peak</source>
      <translation>ningún entrenamiento pasa del 100 % del máximo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not asked</source>
      <translation>no preguntado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>not transcribed</source>
      <translation>sin transcribir</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/cost_kinds.py" />
      <source>not tried</source>
      <translation>no probado</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <source>not watched</source>
      <translation>sin ver</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>not yet known</source>
      <translation>aún no se sabe</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/film_search.py" />
      <source>nothing sure</source>
      <translation>nada seguro</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>number</source>
      <translation>número</translation>
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
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, 1,234.50</source>
      <translation>número, 1,234.50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>number, 1.234,50</source>
      <translation>número, 1.234,50</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>one layer</source>
      <translation>una capa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_list.py" />
      <source>opening</source>
      <translation>abriendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_questions.py" />
      <source>others {others:,}</source>
      <translation>otras {others:,}</translation>
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
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>paused at {format_bytes}</source>
      <translation>en pausa con {format_bytes}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>pausing</source>
      <translation>pausando</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>picture</source>
      <translation>imagen</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>pictures</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>plain text</source>
      <translation>texto sin formato</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>reading, {share:.0%}</source>
      <translation>leyendo, {share:.0%}</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>row {row}</source>
      <translation>fila {row}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_constants.py" />
      <source>scale</source>
      <translation>escala</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>silence</source>
      <translation>silencio</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>silent</source>
      <translation>sin sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sound</source>
      <translation>sonido</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>sounds</source>
      <translation>sonidos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>stereo</source>
      <translation>estéreo</translation>
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
      <location filename="../../desktop_app/ui/panels/explorer/views.py" />
      <source>strongest weight</source>
      <translation>peso más fuerte</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../../desktop_app/file_kinds.py" />
      <source>tables</source>
      <translation>tablas</translation>
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
      <location filename="../../desktop_app/file_kinds.py" />
      <source>texts</source>
      <translation>textos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/checkpoint_library.py" />
      <source>the catalogue of checkpoints</source>
      <translation>el catálogo de checkpoints</translation>
    </message>
    <message>
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
      <location filename="../../desktop_app/ui/panes/film_reel.py" />
      <source>the film is damaged here and cannot be decoded</source>
      <translation>la película está dañada aquí y no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/page.py" />
      <location filename="../../desktop_app/ui/history_writer.py" />
      <location filename="../../desktop_app/ui/palette/__init__.py" />
      <location filename="../../desktop_app/ui/panes/document_reader.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>the history</source>
      <translation>el historial</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/explorer/panel.py" />
      <source>the map</source>
      <translation>el mapa</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>the microphone</source>
      <translation>el micrófono</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/services.py" />
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/session.py" />
      <source>the open files</source>
      <translation>los archivos abiertos</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panels/pattern_view.py" />
      <source>the pattern</source>
      <translation>el patrón</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the picture cannot be written as PNG</source>
      <translation>la imagen no se puede escribir como PNG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/scaling_output.py" />
      <source>the plot cannot be written as PNG</source>
      <translation>el gráfico no se puede escribir como PNG</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the recent list</source>
      <translation>la lista de recientes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/main_window.py" />
      <source>the versions</source>
      <translation>las versiones</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>the web</source>
      <translation>la web</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is an address on the web, and nothing is fetched from there</source>
      <translation>esto es una dirección de la web, y de allí no se descarga nada</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>this is plain text, which was left out of the folder</source>
      <translation>esto es texto sin formato, que se dejó fuera de la carpeta</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>time of day</source>
      <translation>hora del día</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>too loud; move away or turn the microphone down</source>
      <translation>demasiado fuerte; aléjese o baje el micrófono</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>track {track} of {count}</source>
      <translation>pista {track} de {count}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <location filename="../../desktop_app/ui/panes/film_list.py" />
      <location filename="../../desktop_app/ui/panes/sound_list.py" />
      <source>waiting</source>
      <translation>en espera</translation>
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
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>wav, flac, ogg, mp3, m4a and opus, and the sound of videos. What is said is written down; every word can be clicked to hear it.</source>
      <translation>wav, flac, ogg, mp3, m4a y opus, y el sonido de los vídeos. Lo que se dice se escribe; con un clic en una palabra se oye.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_asking.py" />
      <source>what is known of {count:,} pictures</source>
      <translation>lo que se sabe de {count:,} imágenes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/film_timeline.py" />
      <source>what is said</source>
      <translation>lo que se dice</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/drop_router.py" />
      <source>what was pasted ({name})</source>
      <translation>lo que se pegó ({name})</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <source>year first</source>
      <translation>año primero</translation>
    </message>
    <message>
      <location filename="../../desktop_app/table_reading.py" />
      <location filename="../../desktop_app/ui/panes/table_types.py" />
      <source>yes or no</source>
      <translation>sí o no</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{answered:,} answered</source>
      <translation>{answered:,} con respuesta</translation>
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
      <location filename="../../desktop_app/ui/panes/document_fields.py" />
      <source>{capitalize}: show it on its page</source>
      <translation>{capitalize}: mostrar en su página</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{channels} channels</source>
      <translation>{channels} canales</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/history/detail.py" />
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
      <source>{checkpoint} on {device}</source>
      <translation>{checkpoint} en {device}</translation>
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
      <location filename="../../desktop_app/ui/panes/table_answers.py" />
      <source>{count:,} answered</source>
      <translation>{count:,} respondidas</translation>
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
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{count:,} films</source>
      <translation>{count:,} películas</translation>
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
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{count} bytes</source>
      <translation>{count} bytes</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{count} · {format_bytes} free on the disk · {format_bytes2} of memory</source>
      <translation>{count} · {format_bytes} libres en el disco · {format_bytes2} de memoria</translation>
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
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{format_bytes} on disk</source>
      <translation>{format_bytes} en disco</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/jobs_panel.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
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
      <location filename="../../desktop_app/ui/faults.py" />
      <source>{line}

What you have done so far is kept, and you can go on.</source>
      <translation>{line}

Lo hecho hasta ahora se conserva, y se puede continuar.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/words.py" />
      <source>{millions:,.0f} million parameters</source>
      <translation>{millions:,.0f} millones de parámetros</translation>
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
      <translation>{name} (todo)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (default)</source>
      <translation>{name} (por defecto)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/checkpoint_bar.py" />
      <source>{name} (not on this computer)</source>
      <translation>{name} (no está en este equipo)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} is here already.</source>
      <translation>{name} ya está aquí.</translation>
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
      <location filename="../../desktop_app/ui/panes/documents.py" />
      <location filename="../../desktop_app/ui/panes/films.py" />
      <location filename="../../desktop_app/ui/panes/sound.py" />
      <source>{name} was removed; the file stays where it is.</source>
      <translation>{name} se quitó; el archivo se queda donde está.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/models/page.py" />
      <source>{name} was removed; {size} are free again.</source>
      <translation>{name} se quitó; vuelven a estar libres {size}.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_items.py" />
      <source>{name}, page {page}</source>
      <translation>{name}, página {page}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/table.py" />
      <source>{name}: {n} answers are known from before.</source>
      <translation>
        <numerusform>{name}: ya se conoce una respuesta de antes.</numerusform>
        <numerusform>{name}: ya se conocen {n} respuestas de antes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
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
      <location filename="../../desktop_app/ui/panes/films.py" />
      <source>{n} films</source>
      <translation>
        <numerusform>{n} película</numerusform>
        <numerusform>{n} películas</numerusform>
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
      <location filename="../../desktop_app/ui/panes/table_head.py" />
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} fila</numerusform>
        <numerusform>{n} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/film_view.py" />
      <source>{n} stretches</source>
      <translation>
        <numerusform>{n} tramo</numerusform>
        <numerusform>{n} tramos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop_app/ui/panes/sound_reader.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} palabra</numerusform>
        <numerusform>{n} palabras</numerusform>
      </translation>
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
      <location filename="../../desktop_app/ui/widgets/answer_card.py" />
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
      <location filename="../../desktop_app/ui/panes/document_card.py" />
      <location filename="../../desktop_app/ui/panes/document_table.py" />
      <source>{score:.0%} sure</source>
      <translation>{score:.0%} de seguridad</translation>
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
      <translation>{sheet} (oculta)</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_modes.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
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
      <location filename="../../desktop_app/ui/panes/sound_microphone.py" />
      <source>{wanted} is not connected; the system's default is used.</source>
      <translation>{wanted} no está conectado; se usa el del sistema.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/widgets/lacking.py" />
      <source>{what} need a checkpoint that is not on this computer yet. {value} is a download of {size}, licence {value2}; after that everything stays and runs here.</source>
      <translation>{what} necesitan un checkpoint que aún no está en este equipo. {value} es una descarga de {size}, licencia {value2}; después todo se queda y se ejecuta aquí.</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/image_detail.py" />
      <source>{width:,} x {height:,} pixels, {format}</source>
      <translation>{width:,} x {height:,} píxeles, {format}</translation>
    </message>
    <message>
      <location filename="../../desktop_app/ui/panes/images.py" />
      <source>“{question}” was taken away.</source>
      <translation>Se quitó «{question}».</translation>
    </message>
  </context>
</TS>
