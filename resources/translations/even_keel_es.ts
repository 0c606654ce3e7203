<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>journal_app</name>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>invalid choice: {value} (choose from {choices})</source>
   <translation>no se puede elegir {value} (se puede: {choices})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>invalid value: {value}</source>
   <translation>no se entiende: {value}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>usage: </source>
   <translation>uso: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>positional arguments</source>
   <translation>argumentos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>options</source>
   <translation>opciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>show this help message and exit</source>
   <translation>mostrar esta ayuda y terminar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>expected one argument</source>
   <translation>falta un valor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>expected at most one argument</source>
   <translation>va como mucho un valor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>expected at least one argument</source>
   <translation>va al menos un valor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>expected arguments: {n}</source>
   <translation>valores que hacen falta: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>argument {option}: {what}</source>
   <translation>argumento {option}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>unrecognized arguments: {words}</source>
   <translation>argumentos que no se conocen: {words}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>not allowed with argument {option}</source>
   <translation>no va junto con {option}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>ignored explicit argument {value}</source>
   <translation>no lleva valor: {value}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>the following arguments are required: {words}</source>
   <translation>faltan estos argumentos: {words}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/argument_words.py" />
   <source>one of the arguments {words} is required</source>
   <translation>falta uno de estos argumentos: {words}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <source>Something went wrong that should not. What was saved before is safe.</source>
   <translation>Algo salió mal y no debía pasar. Lo que ya estaba guardado está a salvo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <source>{program} COMMAND --help tells more.</source>
   <translation>{program} COMANDO --help dice más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <location filename="../../src/journal_app/ui/import_words.py" />
   <location filename="../../src/journal_app/ui/widgets/busy_line.py" />
   <source>Stopped.</source>
   <translation>Interrumpido.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <source>A private journal, on this computer alone. Opens its window.</source>
   <translation>Un diario privado, solo en esta computadora. Abre su ventana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <source>commands:</source>
   <translation>comandos:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/cli.py" />
   <source>unexpected: {what}</source>
   <translation>inesperado: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>make an empty journal</source>
   <translation>crear un diario vacío</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>make a journal with realistic, reproducible weeks</source>
   <translation>crear un diario con semanas realistas que se pueden repetir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>print part of the journal as a PDF</source>
   <translation>imprimir una parte del diario como PDF</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>print a page of the plan, or a blank week</source>
   <translation>imprimir una página del plan o una semana en blanco</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>warning signs: state, level, usual, flags</source>
   <translation>señales de aviso: estado, nivel, lo habitual, alertas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>what worked: skill, uses, before, after</source>
   <translation>qué funcionó: habilidad, usos, antes, después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>entries with some words in them, the newest first</source>
   <translation>anotaciones con ciertas palabras, primero las más nuevas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>write a whole journal to files that other programs read</source>
   <translation>escribir un diario entero en archivos que leen otras aplicaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>bring in entries from a file of another program</source>
   <translation>traer anotaciones de un archivo de otra aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>list imports, or take one back as a whole</source>
   <translation>ver lo importado, o deshacer una importación entera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>write a sealed file for the same journal on another laptop</source>
   <translation>escribir un archivo sellado para el mismo diario en otra computadora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>bring in what another copy of the journal has</source>
   <translation>traer lo que tiene otra copia del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>make a backup, and copy it to another place</source>
   <translation>hacer una copia de seguridad y copiarla a otro lugar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>put a backup in a journal's place, or begin with it</source>
   <translation>poner una copia de seguridad en lugar de un diario, o empezar con ella</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>find out whether a journal and its backups are whole</source>
   <translation>averiguar si un diario y sus copias de seguridad están enteros</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>change the passphrase, or the recovery words</source>
   <translation>cambiar la frase de acceso o las palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>set a new passphrase with the 24 recovery words</source>
   <translation>poner una frase de acceso nueva con las 24 palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>every screen of the demo journal as PNG</source>
   <translation>todas las pantallas del diario de muestra como PNG</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/__init__.py" />
   <source>the version of the program and of all it stands on</source>
   <translation>la versión de la aplicación y de todo en lo que se apoya</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/backup.py" />
   <source>copy the backup to this new file as well</source>
   <translation>copiar también la copia de seguridad a este archivo nuevo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <source>The journal is whole: {entries} entries, {rows} rows read.</source>
   <translation>El diario está entero: {entries} anotaciones, {rows} filas leídas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <location filename="../../src/journal_app/app/commands/search.py" />
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>one JSON document</source>
   <translation>un documento JSON</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>the journal file</source>
   <translation>el archivo del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>pages of the journal file</source>
   <translation>páginas del archivo del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>the structure of the journal file</source>
   <translation>la estructura del archivo del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>rows of the journal</source>
   <translation>filas del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>rows that belong together</source>
   <translation>filas que van juntas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>the search index</source>
   <translation>el índice de búsqueda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>the key file</source>
   <translation>el archivo de claves</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>the copy of the key file</source>
   <translation>la copia del archivo de claves</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <source>Backups that are whole: {n}</source>
   <translation>Copias de seguridad enteras: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/check.py" />
   <source>Damaged: {part}</source>
   <translation>Con daños: {part}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <source>Urges also fall by themselves.</source>
   <translation>Los impulsos también bajan solos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <source>No skill has been rated before and after yet.</source>
   <translation>Aún no hay ninguna habilidad valorada antes y después.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <source>{name}: used {times}, {before:.1f} before, {after:.1f} after, eased by about {eased:.1f}</source>
   <translation>{name}: {times}, {before:.1f} antes, {after:.1f} después, alivio aproximado {eased:.1f}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <source>{name}: used {times}, too early to say</source>
   <translation>{name}: {times}, aún es pronto para decirlo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/coping.py" />
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n times</source>
   <extracomment>For one: %n time</extracomment>
   <translation>
    <numerusform>%n vez</numerusform>
    <numerusform>%n veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/demo.py" />
   <source>another seed, other days</source>
   <translation>otra semilla, otros días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/demo.py" />
   <source>that many entries on every day, with long texts</source>
   <translation>ese número de anotaciones cada día, con textos largos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/demo.py" />
   <source>read the passphrase from FILE (- for standard input); else "{passphrase}"</source>
   <translation>leer la frase de acceso de FILE (- para la entrada estándar); si no, «{passphrase}»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/demo.py" />
   <source>Its passphrase is: {passphrase}</source>
   <translation>Su frase de acceso es: {passphrase}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/demo.py" />
   <source>A journal of a made-up person with %n entries is in the folder.</source>
   <extracomment>For one: A journal of a made-up person with %n entry is in the folder.</extracomment>
   <translation>
    <numerusform>En la carpeta hay un diario de una persona inventada con %n anotación.</numerusform>
    <numerusform>En la carpeta hay un diario de una persona inventada con %n anotaciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/document.py" />
   <source>print the crisis lines of this country (two letters)</source>
   <translation>imprimir los teléfonos de ayuda de este país (dos letras)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/document.py" />
   <location filename="../../src/journal_app/app/commands/report.py" />
   <source>--out names a folder; name a file.</source>
   <translation>--out dice una carpeta; di un archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/exchange.py" />
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>This journal’s state in four words: {words}</source>
   <translation>El estado de este diario en cuatro palabras: {words}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/exchange.py" />
   <source>--out is to end in {ending}.</source>
   <translation>--out tiene que terminar en {ending}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>This is not encrypted. “export --sealed” makes an encrypted file instead.</source>
   <translation>Esto no está cifrado. «export --sealed» hace en su lugar un archivo cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>--out is to end in {ending} for this format.</source>
   <translation>Para este formato, --out tiene que terminar en {ending}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>write what is in the bin as well</source>
   <translation>escribir también lo que hay en la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>one encrypted file with everything instead, which “restore” opens</source>
   <translation>en su lugar, un solo archivo cifrado con todo, que se abre con «restore»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>Say a --format, or --sealed for an encrypted file.</source>
   <translation>Di un --format, o --sealed para un archivo cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>A sealed file has all of the journal: leave --format out.</source>
   <translation>Un archivo sellado tiene el diario entero: deja fuera --format.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>--out names no file or folder.</source>
   <translation>--out no dice ningún archivo ni carpeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>{done:,} of {total:,} entries. Ctrl+C stops, and nothing is kept.</source>
   <translation>{done:,} de {total:,} anotaciones. Ctrl+C lo detiene, y no queda nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/export.py" />
   <source>Written: %n entries.</source>
   <extracomment>For one: Written: %n entry.</extracomment>
   <translation>
    <numerusform>Escrito: %n anotación.</numerusform>
    <numerusform>Escrito: %n anotaciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>These have no points yet and are left out: {words}. Say them: {option}</source>
   <translation>Estas palabras aún no tienen puntos y se quedan fuera: {words}. Di los puntos con: {option}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>line {number}: {why}</source>
   <translation>línea {number}: {why}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Mended: line {number}: {how}</source>
   <translation>Corregido: línea {number}: {how}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Not kept, for there is no place for it: {what}</source>
   <translation>No se guarda, porque aquí no tiene lugar: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>say what would happen</source>
   <translation>decir qué pasaría</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>The file itself is still where it was. It is not encrypted.</source>
   <translation>El archivo sigue donde estaba. No está cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>{number:,} rows so far. Ctrl+C stops, and nothing is kept.</source>
   <translation>{number:,} filas hasta ahora. Ctrl+C lo detiene, y no queda nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>This was a dry run: nothing was changed.</source>
   <translation>Esto fue solo una prueba: no cambió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Words without a place here: {words}</source>
   <translation>Palabras que no tienen lugar aquí: {words}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>New scale (basic): {name}</source>
   <translation>Escala nueva (básica): {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>New scale (sign): {name}</source>
   <translation>Escala nueva (señal): {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>New scale (own): {name}</source>
   <translation>Escala nueva (propia): {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Rows read: {n}</source>
   <translation>Filas leídas: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>Already there: {n}</source>
   <translation>Ya estaban: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Without an answer: {n}</source>
   <translation>Sin respuesta: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Left out: {n}</source>
   <translation>Se quedan fuera: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>To add: {n}</source>
   <translation>Por añadir: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>Added: {n}</source>
   <translation>Añadidas: {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>Entries, with triggers of their own: {n}</source>
   <translation>Anotaciones, con sus propios desencadenantes: {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <source>and %n more; --json lists every one</source>
   <extracomment>For one: and %n more; --json lists every one</extracomment>
   <translation>
    <numerusform>y %n más; --json las muestra todas</numerusform>
    <numerusform>y %n más; --json las muestra todas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/import_file.py" />
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <location filename="../../src/journal_app/ui/screens/importing/earlier.py" />
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>and %n more</source>
   <extracomment>For one: and %n more</extracomment>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/init.py" />
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>read the passphrase from FILE (- for standard input) instead of asking</source>
   <translation>leer la frase de acceso de FILE (- para la entrada estándar) en vez de preguntarla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/init.py" />
   <source>write the 24 recovery words to this new file instead of showing them once</source>
   <translation>escribir las 24 palabras de recuperación en este archivo nuevo en vez de mostrarlas una vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>“undo-import {id}” takes it back.</source>
   <translation>«undo-import {id}» lo deshace.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>read the 24 words that the file was made under from FILE</source>
   <translation>leer de FILE las 24 palabras que valían cuando se hizo el archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>the file is of another journal: take its entries in, as one import</source>
   <translation>el archivo es de otro diario: traer sus anotaciones como una importación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/merge.py" />
   <source>The 24 recovery words of the other journal: </source>
   <translation>Las 24 palabras de recuperación del otro diario: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>The passphrase is changed. The 24 recovery words stay the same.</source>
   <translation>La frase de acceso ha cambiado. Las 24 palabras de recuperación siguen igual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>make new recovery words, for when somebody has seen the old ones; the passphrase stays</source>
   <translation>hacer palabras de recuperación nuevas, por si alguien vio las anteriores; la frase de acceso no cambia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>write the new words to this new file instead of showing them once</source>
   <translation>escribir las palabras nuevas en este archivo nuevo en vez de mostrarlas una vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>remove backups and journals kept aside that the old words still open</source>
   <translation>quitar las copias de seguridad y los diarios apartados que aún se abren con las palabras anteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>--words-file and --remove-older-copies go with --new-words.</source>
   <translation>--words-file y --remove-older-copies van con --new-words.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>--new-words leaves the passphrase as it is; change it afterwards.</source>
   <translation>--new-words deja la frase de acceso como está; cámbiala después.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>Removed: %n older copies.</source>
   <extracomment>For one: Removed: %n older copy.</extracomment>
   <translation>
    <numerusform>Se quitó %n copia anterior.</numerusform>
    <numerusform>Se quitaron %n copias anteriores.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/passphrase.py" />
   <source>The old words still open %n older copies in the folder.</source>
   <extracomment>For one: The old words still open %n older copy in the folder.</extracomment>
   <translation>
    <numerusform>Las palabras anteriores aún abren %n copia anterior de la carpeta.</numerusform>
    <numerusform>Las palabras anteriores aún abren %n copias anteriores de la carpeta.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/recover.py" />
   <source>The new passphrase is set. The 24 recovery words stay the same.</source>
   <translation>Ya vale la frase de acceso nueva. Las 24 palabras de recuperación siguen igual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/recover.py" />
   <source>read the 24 words from FILE (- for standard input) instead of asking</source>
   <translation>leer las 24 palabras de FILE (- para la entrada estándar) en vez de preguntarlas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/recover.py" />
   <source>The 24 recovery words: </source>
   <translation>Las 24 palabras de recuperación: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/report.py" />
   <source>share free text; never of private entries</source>
   <translation>compartir también lo escrito; nunca lo de anotaciones privadas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/report.py" />
   <source>put the same into the PDF once more, for a clinic's system</source>
   <translation>poner lo mismo otra vez dentro del PDF, para el sistema de una clínica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/report.py" />
   <source>lock the PDF with the password in F</source>
   <translation>proteger el PDF con la contraseña que hay en F</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/restore.py" />
   <source>the backup</source>
   <translation>la copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/restore.py" />
   <source>the passphrase the backup was made under, where it is another than the journal's</source>
   <translation>la frase de acceso con que se hizo la copia de seguridad, si no es la del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/restore.py" />
   <source>open the backup with the 24 words in FILE (- for standard input) instead</source>
   <translation>abrir la copia de seguridad con las 24 palabras de FILE (- para la entrada estándar)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/restore.py" />
   <source>The journal is as it was in the backup, and opens as before. What was there is kept in the folder “aside” for 30 days.</source>
   <translation>El diario está como en la copia de seguridad y se abre igual que antes. Lo que había se guarda 30 días en la carpeta «aside».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/restore.py" />
   <source>The journal of the backup is in the folder.</source>
   <translation>El diario de la copia de seguridad está en la carpeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/screens.py" />
   <source>a folder for the pictures</source>
   <translation>una carpeta para las imágenes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/screens.py" />
   <source>both unless it is said</source>
   <translation>los dos, si no se dice otra cosa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/screens.py" />
   <source>a size is written as WxH, for example 1180x800</source>
   <translation>un tamaño se escribe como WxH, por ejemplo 1180x800</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/search.py" />
   <source>words that may go on, "phrases"; after -- also -word for what is not wanted</source>
   <translation>palabras, o su principio; «frases» entre comillas; después de --, también -palabra para lo que no se quiere</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/search.py" />
   <source>Nothing was found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/search.py" />
   <source>that many of the newest ({n})</source>
   <translation>como mucho, tantas de las más nuevas ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>{judged} of {signs} signs can be judged on {day}.</source>
   <translation>El {day} se pueden valorar {judged} de {signs} señales.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>{n} of {needed} days with a rating of it so far</source>
   <translation>valorada hasta ahora {n} de {needed} días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>Not part of the overall level, since they are not ratings from 0 to 10: {names}.</source>
   <translation>Fuera del nivel general, porque no se valoran de 0 a 10: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>{name}: still learning your usual ({how_far})</source>
   <translation>{name}: aún se aprende lo habitual ({how_far})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>cannot be judged</source>
   <translation>no se puede valorar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>day {day}; ready on day {ready_day} at the earliest</source>
   <translation>día {day}; listo como pronto el día {ready_day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>as it stood at the end of this day (YYYY-MM-DD), without what was entered later</source>
   <translation>como estaba al final de este día (YYYY-MM-DD), sin lo anotado más tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>This check misses things, and some flags come by chance: trust your own sense and your people first.</source>
   <translation>Esta revisión no lo ve todo, y algunas alertas salen por azar: fíate primero de lo que sientes y de tu gente.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>No warning signs are chosen in this journal.</source>
   <translation>En este diario no hay señales de aviso elegidas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>learning</source>
   <translation>aprendiendo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>quiet</source>
   <translation>en calma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>notice</source>
   <translation>aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>flag</source>
   <translation>alerta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/presenter.py" />
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Overall level</source>
   <translation>Nivel general</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>to {day}</source>
   <translation>hasta el {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>no entry since {day} (%n days)</source>
   <extracomment>For one: no entry since {day} (%n day)</extracomment>
   <translation>
    <numerusform>sin anotación desde el {day} (%n día)</numerusform>
    <numerusform>sin anotación desde el {day} (%n días)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>{name}: {state}; recent level {level:.1f}, usual {usual:.1f}, limit {limit:.1f}, %n entries, since {since}</source>
   <extracomment>For one: {name}: {state}; recent level {level:.1f}, usual {usual:.1f}, limit {limit:.1f}, %n entry, since {since}</extracomment>
   <translation>
    <numerusform>{name}: {state}; nivel reciente {level:.1f}, lo habitual {usual:.1f}, límite {limit:.1f}, %n anotación, desde el {since}</numerusform>
    <numerusform>{name}: {state}; nivel reciente {level:.1f}, lo habitual {usual:.1f}, límite {limit:.1f}, %n anotaciones, desde el {since}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/signs.py" />
   <source>Flag from {day} ({until}): {raised}; level {level:.1f}, usual {usual:.1f}, %n entries</source>
   <extracomment>For one: Flag from {day} ({until}): {raised}; level {level:.1f}, usual {usual:.1f}, %n entry</extracomment>
   <translation>
    <numerusform>Alerta del {day} ({until}): {raised}; nivel {level:.1f}, lo habitual {usual:.1f}, %n anotación</numerusform>
    <numerusform>Alerta del {day} ({until}): {raised}; nivel {level:.1f}, lo habitual {usual:.1f}, %n anotaciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>the import that goes</source>
   <translation>la importación que se va</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>say which imports there are</source>
   <translation>decir qué importaciones hay</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>Say an ID or --list, not both.</source>
   <translation>Di un ID o --list, no los dos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>There is no import that could be taken back.</source>
   <translation>No hay ninguna importación que se pueda deshacer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>There is no such import, or it was taken back. --list tells.</source>
   <translation>Esa importación no existe o ya se deshizo. --list las muestra.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <source>%n entries were changed since they came in, and go too:</source>
   <extracomment>For one: %n entry was changed since it came in, and goes too:</extracomment>
   <translation>
    <numerusform>%n anotación se cambió después de llegar, y se va también:</numerusform>
    <numerusform>%n anotaciones se cambiaron después de llegar, y se van también:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/commands/undo_import.py" />
   <location filename="../../src/journal_app/ui/screens/importing/earlier.py" />
   <source>Taken back: %n entries. They stay in the bin for 30 days.</source>
   <extracomment>For one: Taken back: %n entry. It stays in the bin for 30 days.</extracomment>
   <translation>
    <numerusform>Deshecho: %n anotación. Queda 30 días en la papelera.</numerusform>
    <numerusform>Deshecho: %n anotaciones. Quedan 30 días en la papelera.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/version.py" />
   <source>everything inside as well</source>
   <translation>también todo lo que hay dentro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/version.py" />
   <source>core dumps off</source>
   <translation>volcados de memoria apagados</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/version.py" />
   <source>core dumps left to the system</source>
   <translation>volcados de memoria según el sistema</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/window.py" />
   <location filename="../../src/journal_app/app/session.py" />
   <source>the journal's folder</source>
   <translation>la carpeta del diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/window.py" />
   <source>a throw-away journal to look round in</source>
   <translation>un diario de usar y tirar para mirar un poco</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/window.py" />
   <source>for this run only</source>
   <translation>solo por esta vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/window.py" />
   <source>a small window for a quick check-in or one line</source>
   <translation>una ventana pequeña para un registro rápido o una línea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/commands/window.py" />
   <source>try every part in a throw-away folder, and say what works</source>
   <translation>prueba cada parte en una carpeta de usar y tirar, y di qué funciona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <source>Choose a backup</source>
   <translation>Elegir una copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <source>Backups (*.jbk)</source>
   <translation>Copias de seguridad (*.jbk)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <source>Passphrase or 24 words of then</source>
   <translation>Frase de acceso o 24 palabras de entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <source>Go back to it</source>
   <translation>Volver a esa copia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <source>Going back to a backup puts your journal of now aside for 30 days. Where the backup was made under another passphrase or on another computer, type that passphrase or its 24 words; otherwise leave this empty.</source>
   <translation>Volver a una copia de seguridad aparta tu diario de ahora durante 30 días. Si la copia se hizo con otra frase de acceso o en otra computadora, escribe esa frase o sus 24 palabras; si no, deja esto vacío.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/backup_dialogs.py" />
   <location filename="../../src/journal_app/app/composition/save_sheet.py" />
   <location filename="../../src/journal_app/app/composition/take_out.py" />
   <location filename="../../src/journal_app/app/composition/two_copies.py" />
   <source>Where should it go?</source>
   <translation>¿Dónde se guarda?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/calendar_files.py" />
   <source>Calendar (*.ics)</source>
   <translation>Calendario (*.ics)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/calendar_files.py" />
   <source>Appointment</source>
   <translation>Cita</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/calendar_files.py" />
   <source>Bring in a calendar file</source>
   <translation>Traer un archivo de calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/calendar_files.py" />
   <source>Save a calendar file</source>
   <translation>Guardar un archivo de calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/commands.py" />
   <source>If {when}: {then}</source>
   <translation>Si {when}: {then}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Journal</source>
   <translation>Diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Trends</source>
   <translation>Tendencias</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <location filename="../../src/journal_app/exchange/export/fhir_books.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/screens/plan/view.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>My plan</source>
   <translation>Mi plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>Programme</source>
   <translation>Programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Share</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>What I track</source>
   <translation>Lo que sigo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Backups and keys</source>
   <translation>Copias de seguridad y claves</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Bring two copies together</source>
   <translation>Juntar dos copias</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Take everything with you</source>
   <translation>Llevarme todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>From another program</source>
   <translation>Desde otra aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Catch up on the last days</source>
   <translation>Completar los últimos días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/journal_pages/window_words.py" />
   <source>Bin</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/journal_pages/forms.py" />
   <source>Questionnaires</source>
   <translation>Cuestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>Questionnaire</source>
   <translation>Cuestionario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/view.py" />
   <source>It happened</source>
   <translation>Pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/compose.py" />
   <location filename="../../src/journal_app/app/screens.py" />
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Help now</source>
   <translation>Ayuda ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/form_files.py" />
   <source>Choose the clinic's file</source>
   <translation>Elegir el archivo de la clínica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/form_files.py" />
   <source>Save for my clinic</source>
   <translation>Guardar para mi clínica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/form_files.py" />
   <source>Questionnaires (*.json)</source>
   <translation>Cuestionarios (*.json)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/form_files.py" />
   <location filename="../../src/journal_app/app/composition/importing.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/importing.py" />
   <source>Choose a file of another program</source>
   <translation>Elegir un archivo de otra aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/importing.py" />
   <source>Choose a folder of another program</source>
   <translation>Elegir una carpeta de otra aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/importing.py" />
   <source>Files of other programs (*.csv *.tsv *.json *.txt *.zip *.xml)</source>
   <translation>Archivos de otras aplicaciones (*.csv *.tsv *.json *.txt *.zip *.xml)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>&amp;Quick check-in</source>
   <translation>Registro rá&amp;pido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Catch up on the last days</source>
   <translation>Completar los últimos &amp;días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>Q&amp;uestionnaires</source>
   <translation>C&amp;uestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Report for a session …</source>
   <translation>&amp;Informe para una sesión …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Other pages …</source>
   <translation>&amp;Otras páginas …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>Bring in a &amp;calendar file …</source>
   <translation>Traer un archivo de &amp;calendario …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>Bring in from another &amp;program …</source>
   <translation>Traer desde otra &amp;aplicación …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>Add a &amp;questionnaire …</source>
   <translation>Añadir un c&amp;uestionario …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>Bring two copies to&amp;gether …</source>
   <translation>&amp;Juntar dos copias …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Take everything with you …</source>
   <translation>Llevarme &amp;todo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Backups and keys …</source>
   <translation>Copias de se&amp;guridad y claves …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/menus.py" />
   <source>&amp;Settings …</source>
   <translation>Ajust&amp;es …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/pdf_files.py" />
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/save_sheet.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <source>The page is there. It is not encrypted: print it, then delete the file.</source>
   <translation>La página está lista. No está cifrada: imprímela y luego borra el archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/two_copies.py" />
   <source>Files of the other laptop (*.jex)</source>
   <translation>Archivos de la otra computadora (*.jex)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/composition/two_copies.py" />
   <source>Choose the file of the other laptop</source>
   <translation>Elegir el archivo de la otra computadora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/console.py" />
   <source>There is no terminal to ask on. Give a file, or - for standard input: see --passphrase-file, --new-passphrase-file and --words-file.</source>
   <translation>No hay terminal donde preguntar. Da un archivo, o - para la entrada estándar: mira --passphrase-file, --new-passphrase-file y --words-file.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/days.py" />
   <source>a day is written as YYYY-MM-DD</source>
   <translation>un día se escribe como YYYY-MM-DD</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/display.py" />
   <source>there is no display to open a window on. The commands work without one: see “even-keel --help”.</source>
   <translation>no hay pantalla donde abrir una ventana. Los comandos funcionan sin ella: mira «even-keel --help».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>Even Keel’s own format (JSON)</source>
   <translation>El formato propio de Even Keel (JSON)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>One file with everything, earlier wordings too. Even Keel can make the same journal of it again.</source>
   <translation>Un solo archivo con todo, también lo que decía antes cada texto. Even Keel puede volver a hacer de él el mismo diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>Tables (CSV)</source>
   <translation>Tablas (CSV)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>A folder of tables for a spreadsheet or for counting: one for each kind of entry, and one with a row for each day.</source>
   <translation>Una carpeta de tablas para una hoja de cálculo o para contar: una por cada clase de anotación y otra con una fila por día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>Pages to read (Markdown)</source>
   <translation>Páginas para leer (Markdown)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>A folder with a page for each month, to read, to print, or to keep in a note program such as Obsidian or Joplin.</source>
   <translation>Una carpeta con una página por mes, para leer, imprimir o guardar en una aplicación de notas como Obsidian o Joplin.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>For a clinic's system (FHIR)</source>
   <translation>Para el sistema de una clínica (FHIR)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/export_formats.py" />
   <source>One file in the language that clinics' systems speak: your numbers, questionnaires and plan. It adds no name of yours.</source>
   <translation>Un archivo en la lengua de los sistemas de las clínicas: tus números, tus cuestionarios y tu plan. No añade tu nombre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/guards.py" />
   <source>What you had copied was taken off the clipboard. If you cut it out of a text, Ctrl+Z in that text brings it back.</source>
   <translation>Lo que habías copiado se quitó del portapapeles. Si lo cortaste de un texto, Ctrl+Z en ese texto lo trae de vuelta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/guards.py" />
   <source>The drive with your journal is gone. What you are writing stays on this screen, and what was saved is on the drive. Put the drive back in before you save.</source>
   <translation>La unidad con tu diario ya no está. Lo que escribes sigue en esta pantalla, y lo guardado está en la unidad. Vuelve a conectarla antes de guardar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/guards.py" />
   <source>The drive is back. Save now; if that does not work, copy what you were writing, lock with Ctrl+L and open the journal again.</source>
   <translation>La unidad está de vuelta. Guarda ahora; si no funciona, copia lo que escribías, bloquea con Ctrl+L y vuelve a abrir el diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>"date" unless it is said</source>
   <translation>«date» si no se dice otra cosa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>for example %%d.%%m.%%Y</source>
   <translation>por ejemplo %%d.%%m.%%Y</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>which comes first in 01/02/2026</source>
   <translation>qué va primero en 01/02/2026</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>the column ("day") counts days from this one</source>
   <translation>la columna («day») cuenta los días desde este</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>only the rows that have this text in this column</source>
   <translation>solo las filas que tienen este texto en esta columna</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>one character, or tab</source>
   <translation>un carácter, o tab</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>A column of a table is left out where it is not named.</source>
   <translation>Una columna de una tabla se queda fuera si no se la nombra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>a delimiter is one character, or tab</source>
   <translation>un separador es un carácter, o tab</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_csv.py" />
   <source>Say which columns to read: --map {form}</source>
   <translation>Di qué columnas hay que leer: --map {form}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_formats.py" />
   <source>what the file is; it is looked at otherwise</source>
   <translation>qué es el archivo; si no se dice, se mira</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_formats.py" />
   <source>{option} is not for --format {format}.</source>
   <translation>{option} no es para --format {format}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_formats.py" />
   <source>{form}; SCALE is an id, sign:NAME, own:NAME, note or leave; LOW-HIGH is brought to 0-10; worse: higher in the file is worse</source>
   <translation>{form}; SCALE es un id, sign:NAME, own:NAME, note o leave; LOW-HIGH se lleva a 0-10; worse: en el archivo, más alto es peor</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The whole journal of the file, with %n entries.</source>
   <extracomment>For one: The whole journal of the file, with %n entry.</extracomment>
   <translation>
    <numerusform>El diario entero del archivo, con %n anotación.</numerusform>
    <numerusform>El diario entero del archivo, con %n anotaciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>Left out, since this journal has its own plan, programme and settings: %n things</source>
   <extracomment>For one: Left out, since this journal has its own plan, programme and settings: %n thing</extracomment>
   <translation>
    <numerusform>Se quedan fuera, porque este diario tiene su propio plan, su programa y sus ajustes: %n cosa</numerusform>
    <numerusform>Se quedan fuera, porque este diario tiene su propio plan, su programa y sus ajustes: %n cosas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/import_journal_file.py" />
   <source>Not known to this version: %n things</source>
   <extracomment>For one: Not known to this version: %n thing</extracomment>
   <translation>
    <numerusform>Esta versión no conoce: %n cosa</numerusform>
    <numerusform>Esta versión no conoce: %n cosas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>how the letters are stored, for example cp1252</source>
   <translation>cómo están guardadas las letras, por ejemplo cp1252</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>TARGET is skill:ID, trigger:ID, emotion:ID, tag or leave</source>
   <translation>TARGET es skill:ID, trigger:ID, emotion:ID, tag o leave</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>what a word of a scale is in points, for example "mood:Great=9"</source>
   <translation>cuántos puntos es una palabra de una escala, por ejemplo «mood:Great=9»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>Only columns of a table can be notes.</source>
   <translation>Solo las columnas de una tabla pueden ser notas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>a word is written as WORD=TARGET</source>
   <translation>una palabra se escribe como WORD=TARGET</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>a level is written as COLUMN:WORD=POINTS</source>
   <translation>un nivel se escribe como COLUMN:WORD=POINTS</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapped.py" />
   <source>there is no encoding with this name</source>
   <translation>no hay ninguna codificación con ese nombre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapping.py" />
   <source>a condition is written as COLUMN=TEXT</source>
   <translation>una condición se escribe como COLUMN=TEXT</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/import_mapping.py" />
   <source>a mapping is written as {form}</source>
   <translation>una correspondencia se escribe como {form}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/forms.py" />
   <location filename="../../src/journal_app/ui/entry_card.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/entry_table.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/conflicts.py" />
   <source>private</source>
   <translation>privado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/forms.py" />
   <source>in the bin since {day}</source>
   <translation>en la papelera desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/forms.py" />
   <source>not filled in yet</source>
   <translation>aún sin rellenar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/forms.py" />
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <source>New usual levels</source>
   <translation>Niveles habituales nuevos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Skills</source>
   <translation>Habilidades</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Kinds of trigger</source>
   <translation>Clases de desencadenante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Emotions</source>
   <translation>Emociones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>Scales</source>
   <translation>Escalas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <source>Known events</source>
   <translation>Sucesos conocidos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>since {day}</source>
   <translation>desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/lists.py" />
   <source>asked in a check-in</source>
   <translation>se pregunta en un registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>If-then cards</source>
   <translation>Tarjetas si-entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Hard situations</source>
   <translation>Situaciones difíciles</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <source>What the plan says about signs</source>
   <translation>Lo que dice el plan de las señales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <source>Numbers of my own</source>
   <translation>Mis propios números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Card outside the lock</source>
   <translation>Tarjeta fuera del bloqueo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <source>Looked through</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/plan.py" />
   <source>seen by {name}</source>
   <translation>lo ve {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/importing/file_part.py" />
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/row_words.py" />
   <location filename="../../src/journal_app/ui/screens/today/programme_lines.py" />
   <source>Homework</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>What comes after</source>
   <translation>Lo que viene después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>What I take with me</source>
   <translation>Lo que me llevo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>Hours a week</source>
   <translation>Horas por semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>Week {n}</source>
   <translation>Semana {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>Every week</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>Own time</source>
   <translation>Mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>Goal: {text}</source>
   <translation>Meta: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>Why it matters</source>
   <translation>Por qué importa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>What I do when it gets harder</source>
   <translation>Qué hago cuando se pone más difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>My next appointments</source>
   <translation>Mis próximas citas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/charts/words.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>for {day}</source>
   <translation>para el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>done on {day}</source>
   <translation>hecho el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Reached on {day}.</source>
   <translation>Logrado el {day}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <source>%n weeks</source>
   <extracomment>For one: %n week</extracomment>
   <translation>
    <numerusform>%n semana</numerusform>
    <numerusform>%n semanas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/journal_pages/programme.py" />
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>%n minutes</source>
   <extracomment>For one: 1 minute</extracomment>
   <translation>
    <numerusform>1 minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What I want to talk about</source>
   <translation>De qué quiero hablar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <source>What was shared</source>
   <translation>Lo que compartí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <source>an entry of my journal</source>
   <translation>una anotación de mi diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <source>What was said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>List of {day}</source>
   <translation>Lista del {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <source>What stayed of the session</source>
   <translation>Lo que quedó de la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/shared.py" />
   <source>What was on it</source>
   <translation>Qué llevaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/journal_pages/window_words.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <location filename="../../src/journal_app/ui/widgets/entry_words.py" />
   <source>could turn here</source>
   <translation>pudo cambiar aquí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/languages.py" />
   <source>speak this language: en or es (else that of the system)</source>
   <translation>habla este idioma: en o es (si no, el del sistema)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/languages.py" />
   <source>print in en or es, with a country if need be (en-US); else as it is spoken</source>
   <translation>imprime en en o es, con un país si hace falta (en-US); si no, en el idioma en uso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/languages.py" />
   <source>The language is en or es, with a country if need be (en-US).</source>
   <translation>El idioma es en o es, con un país si hace falta (en-US).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/lock_flow.py" />
   <source>&amp;Close anyway</source>
   <translation>&amp;Cerrar de todos modos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/lock_flow.py" />
   <source>&amp;Lock anyway</source>
   <translation>&amp;Bloquear de todos modos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>Set for everybody on this computer, in {file}: {what}. What you choose goes first.</source>
   <translation>Fijado para todas las personas de esta computadora, en {file}: {what}. Lo que tú elijas va primero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>on-call line</source>
   <translation>teléfono de guardia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>folder of questionnaires</source>
   <translation>carpeta de cuestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>{file} cannot be read and is left out.</source>
   <translation>{file} no se puede leer y no se tiene en cuenta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>{file} is left out: only the administrator of this computer may be able to write it.</source>
   <translation>{file} no se tiene en cuenta: solo quien administra esta computadora debe poder escribir en él.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>{file}: “{key}” is left out: a policy may not set this.</source>
   <translation>{file}: «{key}» no se tiene en cuenta: este archivo no puede fijarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <source>{file}: “{key}” is left out: it does not have a value it can have.</source>
   <translation>{file}: «{key}» no se tiene en cuenta: su valor no es uno de los posibles.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/policy_words.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_model.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/printing.py" />
   <source>The numbers and texts of these pages for a clinic's system (FHIR R4)</source>
   <translation>Los números y textos de estas páginas para el sistema de una clínica (FHIR R4)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>Writing twelve weeks of a made-up person …</source>
   <translation>Escribiendo doce semanas de una persona inventada …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>A copy of a backup on a stick, kept somewhere else, is worth having.</source>
   <translation>Vale la pena tener una copia de seguridad en una memoria USB, guardada en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>&amp;Backups</source>
   <translation>&amp;Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>Something went wrong that should not have. What was saved is safe; what you are writing is kept as a draft. Please close the program and open it again.</source>
   <translation>Algo salió mal y no debía pasar. Lo guardado está a salvo; lo que escribes se guarda como borrador. Cierra la aplicación y vuelve a abrirla, por favor.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>This is a made-up person's journal; it goes away when you close the window. Its passphrase is “{passphrase}”.</source>
   <translation>Este es el diario de una persona inventada; desaparece cuando cierras la ventana. Su frase de acceso es «{passphrase}».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/program.py" />
   <source>There are only {free} left on this disk. Please make some room, so that everything you write can be saved and backed up.</source>
   <translation>En este disco solo quedan {free} libres. Haz un poco de sitio, por favor, para que todo lo que escribas se pueda guardar y copiar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/recovery_words_output.py" />
   <source>These 24 words open the journal if the passphrase is lost. Write them down and keep them safe: they are shown this once.</source>
   <translation>Estas 24 palabras abren el diario si se pierde la frase de acceso. Escríbelas en papel y guárdalas bien: solo se muestran esta vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/recovery_words_output.py" />
   <source>The file for the words is there already; name a new one.</source>
   <translation>El archivo para las palabras ya existe; di otro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/recovery_words_output.py" />
   <source>The 24 recovery words are in the file you named. Put it somewhere safe.</source>
   <translation>Las 24 palabras de recuperación están en el archivo que dijiste. Ponlo en un lugar seguro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/recovery_words_output.py" />
   <source>The file for the words could not be written, so here they are.</source>
   <translation>El archivo para las palabras no se pudo escribir, así que están aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/reminders.py" />
   <source>A moment for today?</source>
   <translation>¿Un momento para hoy?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/app/sealed_copy.py" />
   <source>The backup holds %n entries, and was read back.</source>
   <extracomment>For one: The backup holds %n entry, and was read back.</extracomment>
   <translation>
    <numerusform>La copia de seguridad tiene %n anotación y se volvió a leer.</numerusform>
    <numerusform>La copia de seguridad tiene %n anotaciones y se volvió a leer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>New passphrase: </source>
   <translation>Frase de acceso nueva: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>read the new passphrase from FILE (- for standard input) instead of asking</source>
   <translation>leer la frase de acceso nueva de FILE (- para la entrada estándar) en vez de preguntarla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>Passphrase: </source>
   <translation>Frase de acceso: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>The same again: </source>
   <translation>Otra vez la misma: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>The two did not match. Nothing was changed.</source>
   <translation>Las dos no coinciden. No cambió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>That is too long for a passphrase or recovery words.</source>
   <translation>Es demasiado largo para una frase de acceso o unas palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>There is no secret in that file.</source>
   <translation>En ese archivo no hay ningún secreto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>Only one secret can come from standard input.</source>
   <translation>De la entrada estándar solo puede venir un secreto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/secrets.py" />
   <source>The file has to hold plain text (UTF-8).</source>
   <translation>El archivo tiene que ser texto sin formato (UTF-8).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>Everything works.</source>
   <translation>Todo funciona.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>Something does not work: see above.</source>
   <translation>Algo no funciona: míralo más arriba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>make an encrypted journal and write in it</source>
   <translation>crear un diario cifrado y escribir en él</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>keep it unreadable without its passphrase</source>
   <translation>que no se pueda leer sin su frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>open it again and read what was written</source>
   <translation>abrirlo de nuevo y leer lo escrito</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>make a backup and read it back</source>
   <translation>hacer una copia de seguridad y volver a leerla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>restore the backup to another folder</source>
   <translation>recuperar la copia de seguridad en otra carpeta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>draw a chart</source>
   <translation>dibujar un gráfico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>print a PDF and lock it with a password</source>
   <translation>imprimir un PDF y protegerlo con una contraseña</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>draw the window</source>
   <translation>dibujar la ventana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>failed: {part} ({what})</source>
   <translation>falló: {part} ({what})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/self_test.py" />
   <source>ok: {part}</source>
   <translation>bien: {part}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/tray.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Quick check-in</source>
   <translation>Registro rápido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/tray.py" />
   <source>Open Even Keel</source>
   <translation>Abrir Even Keel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/tray.py" />
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/app/tray.py" />
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>recent level</source>
   <translation>nivel reciente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>limit</source>
   <translation>límite</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>flag {day}</source>
   <translation>alerta {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Still learning your usual</source>
   <translation>Aún se aprende tu nivel habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Nothing unusual</source>
   <translation>Nada fuera de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>No entry since {day}</source>
   <translation>Sin anotación desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>A bit above the usual</source>
   <translation>Algo por encima de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>A bit below the usual</source>
   <translation>Algo por debajo de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Flag since {day}</source>
   <translation>Alerta desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>recent level {level} · usual {usual} · {entries} entries</source>
   <translation>nivel reciente {level} · lo habitual {usual} · {entries} anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Your daily points will appear here.</source>
   <translation>Aquí aparecerán tus puntos de cada día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Entries</source>
   <translation>Anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Lapses</source>
   <translation>Tropiezos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Medication</source>
   <translation>Medicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Known events</source>
   <comment>row of a chart</comment>
   <translation>Sucesos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{day}: {value}, entered later.</source>
   <translation>{day}: {value}, anotado más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{day}: no entry.</source>
   <translation>{day}: sin anotación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{value}, entered later.</source>
   <translation>{value}, anotado más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>no entry.</source>
   <translation>sin anotación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Recent level {level}, usual {low} to {high}, limit {limit}.</source>
   <translation>Nivel reciente {level}, lo habitual de {low} a {high}, límite {limit}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Recent level {level}, usual {low} to {high}.</source>
   <translation>Nivel reciente {level}, lo habitual de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Still learning your usual.</source>
   <translation>Aún se aprende tu nivel habitual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Notice.</source>
   <translation>Aviso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Flag open.</source>
   <translation>Alerta abierta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{title}, {first} to {last}.</source>
   <translation>{title}, del {first} al {last}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>No entries.</source>
   <translation>Sin anotaciones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{n} of {days} days with an entry; lowest {low}, highest {high}, middle {mid}.</source>
   <translation>{n} de {days} días con anotación; el más bajo {low}, el más alto {high}, la mediana {mid}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{n} entered later.</source>
   <translation>{n} anotados más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Recent level {level}, usual {usual} from {entries} entries, limit {limit}.</source>
   <translation>Nivel reciente {level}, lo habitual {usual} según {entries} anotaciones, límite {limit}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>A flag opened on {opened} and is open.</source>
   <translation>Una alerta se abrió el {opened} y sigue abierta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>A flag opened on {opened} and closed on {closed}.</source>
   <translation>Una alerta se abrió el {opened} y se cerró el {closed}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>In the period: {n} of {days} days, {low} to {high}, middle {mid}.</source>
   <translation>En el periodo: {n} de {days} días, de {low} a {high}, mediana {mid}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>In the time before: {n} of {days} days, middle {mid}.</source>
   <translation>En el tiempo anterior: {n} de {days} días, mediana {mid}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>In the period: no entries.</source>
   <translation>En el periodo: sin anotaciones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>In the time before: no entries.</source>
   <translation>En el tiempo anterior: sin anotaciones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Usual range {low} to {high}.</source>
   <translation>Franja habitual de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>sum of the answers, from {low} to {high}</source>
   <translation>suma de las respuestas, de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{value} on {day}</source>
   <translation>{value} el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{day}: nothing filled in with a sum.</source>
   <translation>{day}: nada rellenado que tenga suma.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Sum of the answers {n} times; lowest {low}, highest {high}.</source>
   <translation>Suma de las respuestas, {n} veces; la más baja {low}, la más alta {high}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>Last {value} on {day}.</source>
   <translation>La última, {value}, el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{name} · {n} times</source>
   <translation>{name} · {n} veces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{value} before</source>
   <translation>{value} antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{value} after</source>
   <translation>{value} después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{name}: from {before} to {after} on average, {n} times.</source>
   <translation>{name}: de {before} a {after} de promedio, {n} veces.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/charts/words.py" />
   <source>{title}: the line goes from {start} on {first} to {end} on {last}, {n} days.</source>
   <translation>{title}: la línea va de {start} el {first} a {end} el {last}, {n} días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A day: how many entries, how many of them entered later, and every scale.</source>
   <translation>Un día: cuántas anotaciones, cuántas de ellas anotadas más tarde, y cada escala.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A check-in.</source>
   <translation>Un registro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>An answer on a scale in a check-in.</source>
   <translation>Una respuesta en una escala de un registro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A feeling named in a check-in, 0 to 10.</source>
   <translation>Un sentimiento de un registro, de 0 a 10.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A skill in a check-in, 0 to 7 as on a diary card.</source>
   <translation>Una habilidad de un registro, de 0 a 7, como en una tarjeta diaria.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A trigger.</source>
   <translation>Un desencadenante.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A skill that was used, with urge or distress before and after.</source>
   <translation>Una habilidad que se usó, con el impulso o el malestar antes y después.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A thought record; how far it is believed from 0 to 100.</source>
   <translation>Un registro de pensamientos; cuánto se cree, de 0 a 100.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A feeling in a thought record, 0 to 100.</source>
   <translation>Un sentimiento de un registro de pensamientos, de 0 a 100.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A chain.</source>
   <translation>Un análisis en cadena.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A link of a chain.</source>
   <translation>Un eslabón de una cadena.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A practice.</source>
   <translation>Una práctica.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A note.</source>
   <translation>Una nota.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A lapse.</source>
   <translation>Un tropiezo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A weekly review.</source>
   <translation>Un repaso de la semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A tag on an entry.</source>
   <translation>Una etiqueta de una anotación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A scale: a question that is answered with a number.</source>
   <translation>Una escala: una pregunta que se responde con un número.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A word to pick: a skill, a kind of trigger or an emotion.</source>
   <translation>Una palabra para elegir: una habilidad, una clase de desencadenante o una emoción.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Own questions to begin a text with.</source>
   <translation>Preguntas propias para empezar un texto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A time that was explained.</source>
   <translation>Un tiempo que se explicó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A day since which a new usual level holds.</source>
   <translation>Un día desde el que vale un nivel habitual nuevo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A list for a session.</source>
   <translation>Una lista para una sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A point on a list for a session.</source>
   <translation>Un punto de una lista para una sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A paper that was shared.</source>
   <translation>Una página que se compartió.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>What was chosen in Settings.</source>
   <translation>Lo que se eligió en Ajustes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A questionnaire of the clinic.</source>
   <translation>Un cuestionario de la clínica.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A time that a questionnaire was filled in.</source>
   <translation>Una vez que se rellenó un cuestionario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>An answer in a questionnaire.</source>
   <translation>Una respuesta de un cuestionario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A sum of a questionnaire.</source>
   <translation>Una suma de un cuestionario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>What the plan says about a warning sign.</source>
   <translation>Lo que dice el plan de una señal de aviso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>An if-then card.</source>
   <translation>Una tarjeta si-entonces.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A situation in which it can get hard.</source>
   <translation>Una situación que puede ser difícil.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A person who helps.</source>
   <translation>Una persona que ayuda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A number of one's own.</source>
   <translation>Un número propio.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The safety plan, a column a step.</source>
   <translation>El plan de seguridad, una columna por paso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The plan for after a lapse.</source>
   <translation>El plan para después de un tropiezo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Reasons and values.</source>
   <translation>Razones y valores.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Using and not using, from both sides.</source>
   <translation>Consumir y no consumir, desde los dos lados.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The card outside the lock.</source>
   <translation>La tarjeta fuera del bloqueo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The programme.</source>
   <translation>El programa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A session.</source>
   <translation>Una sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The skill of a week.</source>
   <translation>La habilidad de una semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>What comes again every week.</source>
   <translation>Lo que vuelve cada semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Own time of a week.</source>
   <translation>Tiempo propio de una semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Homework.</source>
   <translation>Una tarea.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A goal.</source>
   <translation>Una meta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A step of a goal.</source>
   <translation>Un paso de una meta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The step-down sheet.</source>
   <translation>La hoja para después del programa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A thing that goes on after the programme.</source>
   <translation>Una cosa que sigue después del programa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Even Keel: a journal as tables</source>
   <translation>Even Keel: un diario en tablas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>These files are not encrypted. Whoever finds them can read them.</source>
   <translation>Estos archivos no están cifrados. Quien los encuentre puede leerlos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>The tables are UTF-8 with a mark at the start, their columns are separated by commas, and the first row names them. An empty cell is a question without an answer; it is never nought. Yes and no are TRUE and FALSE.</source>
   <translation>Las tablas están en UTF-8 con una marca al principio, las columnas se separan con comas y la primera fila dice sus nombres. Una celda vacía es una pregunta sin respuesta; nunca es un cero. Sí y no son TRUE y FALSE.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Days are the days that count, by the hour at which a day ends in the journal. “happened_at” and “written_at” are the time on the clock of the place in “zone”; a name that ends in _utc is the time in UTC.</source>
   <translation>Los días son los días que cuentan, según la hora a la que acaba un día en el diario. «happened_at» y «written_at» son la hora del reloj en el lugar de «zone»; un nombre que acaba en _utc es la hora en UTC.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>A name that ends in _id points at the “id” of another table. Where a scale or a word is meant, its name stands beside the id.</source>
   <translation>Un nombre que acaba en _id señala el «id» de otra tabla. Si se trata de una escala o de una palabra, su nombre está al lado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>Some signs at the beginning of a text make a spreadsheet calculate. Before = + - and @ there is an apostrophe then, so that nothing is run: at the beginning of a cell or of a line in it, and after a semicolon or a tab. Without it the text is as it was written.</source>
   <translation>Con algunos signos al principio de un texto, una hoja de cálculo se pone a calcular. Por eso, antes de = + - y @ hay un apóstrofo, y así no se ejecuta nada: al principio de una celda o de una línea, y después de un punto y coma o un tabulador. Sin él, el texto es como se escribió.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/csv_readme.py" />
   <source>In days.csv every day from the first to the last has a row. A scale has the mean of its answers of the day, the urge the highest.</source>
   <translation>En days.csv hay una fila para cada día, del primero al último. Una escala lleva el promedio de sus respuestas del día; el impulso, la más alta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_books.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>My plan for after a lapse</source>
   <translation>Mi plan para después de un tropiezo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_books.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Safety plan</source>
   <translation>Plan de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_books.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/read_offers.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>If {when}, then {then}</source>
   <translation>Si {when}, entonces {then}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_books.py" />
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>Warning signs: {names}</source>
   <translation>Señales de aviso: {names}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_entries.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>not named</source>
   <translation>sin decir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_parts.py" />
   <location filename="../../src/journal_app/exchange/export/report_observing.py" />
   <source>possible answers, not a normal range</source>
   <translation>respuestas posibles, no un margen normal</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_parts.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>without a name</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_parts.py" />
   <source>What the person chose to share, part by part</source>
   <translation>Lo que la persona eligió compartir, parte por parte</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>My warning signs</source>
   <translation>Mis señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>What I can do by myself</source>
   <translation>Qué puedo hacer por mi cuenta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>People and places that take my mind off it</source>
   <translation>Personas y lugares que me distraen</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>People I can ask for help</source>
   <translation>Personas a las que puedo pedir ayuda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Professionals and crisis lines</source>
   <translation>Profesionales y teléfonos de ayuda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>How I make it safer around me</source>
   <translation>Cómo hago más seguro mi entorno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>What I live for</source>
   <translation>Mis razones para vivir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>If it happens: the first hour</source>
   <translation>Si pasa: la primera hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>If it happens: the first day</source>
   <translation>Si pasa: el primer día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>If it happens: whom I tell</source>
   <translation>Si pasa: a quién se lo digo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/fhir_plan_words.py" />
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>If it happens: what I do not do</source>
   <translation>Si pasa: lo que no hago</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Urge at its strongest</source>
   <translation>Impulso en su punto más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Yes, as prescribed</source>
   <translation>Sí, como estaba indicada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Partly</source>
   <translation>En parte</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Not today</source>
   <translation>No, ese día no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>None prescribed</source>
   <translation>Nada indicado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>Used, or acted on an urge</source>
   <translation>Consumí o seguí un impulso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>Medication taken</source>
   <translation>Medicación tomada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Trigger: {kind}</source>
   <translation>Desencadenante: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Skill used: {skill}</source>
   <translation>Habilidad usada: {skill}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/observed_kinds.py" />
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>Overall level of the warning signs</source>
   <translation>Nivel general de las señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>Skills used, 0 to 7</source>
   <translation>Habilidades usadas, de 0 a 7</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>{name}: middle value of the week</source>
   <translation>{name}: mediana de la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>lowest</source>
   <translation>lo más bajo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>highest</source>
   <translation>lo más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Warning sign: {name}</source>
   <translation>Señal de aviso: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>how strong</source>
   <translation>con qué fuerza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>urge at its strongest</source>
   <translation>impulso en su punto más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>how it ended</source>
   <translation>cómo acabó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/ui/entry_blocks.py" />
   <location filename="../../src/journal_app/ui/names.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/ui/entry_blocks.py" />
   <location filename="../../src/journal_app/ui/names.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>use it again</source>
   <translation>usarlo otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>Why no skill was used</source>
   <translation>Por qué no usé ninguna habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>{name}: highest of the day</source>
   <translation>{name}: lo más alto del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>{name}: lowest of the day</source>
   <translation>{name}: lo más bajo del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <source>{name}: mean of the day</source>
   <translation>{name}: promedio del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_days.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days noticed</source>
   <translation>días en que la noté</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_observing.py" />
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/entry_card.py" />
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>entered later</source>
   <translation>anotado más tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>times</source>
   <translation>veces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>the time before</source>
   <translation>el tiempo anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Days with an entry</source>
   <translation>Días con anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Days on which an urge was acted on</source>
   <translation>Días en que seguí un impulso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Days on which medication was taken</source>
   <translation>Días con la medicación tomada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Hours of the programme attended</source>
   <translation>Horas del programa a las que fui</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>Homework done</source>
   <translation>Tareas hechas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>all together</source>
   <translation>todo junto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>typical urge</source>
   <translation>impulso habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>of days</source>
   <translation>de días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>entered the same day</source>
   <translation>anotado el mismo día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>not acted</source>
   <translation>no lo seguí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>partly</source>
   <translation>en parte</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>answered</source>
   <translation>con respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>planned</source>
   <translation>en el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>due</source>
   <translation>por hacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>{name}: middle value</source>
   <translation>{name}: mediana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>rated twice</source>
   <translation>con las dos valoraciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>before, whole record</source>
   <translation>antes, en total</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>after, whole record</source>
   <translation>después, en total</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>rated twice, whole record</source>
   <translation>con las dos valoraciones, en total</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days with a value</source>
   <translation>días con valor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>middle value of the time before</source>
   <translation>mediana del tiempo anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days with a value before</source>
   <translation>días con valor antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days rated</source>
   <translation>días valorados</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_sums.py" />
   <source>days noticed in the time before</source>
   <translation>días en que la noté en el tiempo anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>Lapse</source>
   <translation>Tropiezo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>{name}, afterwards</source>
   <translation>{name}, después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>A line about safety</source>
   <translation>Una línea sobre la seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Coming up, and my plan</source>
   <translation>Lo que viene, y mi plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>time of day</source>
   <translation>hora del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>tags</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/exchange/export/report_texts.py" />
   <source>People who help: {names}</source>
   <translation>Personas que ayudan: {names}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>You begin here. It shows what this day holds, and what you can write now.</source>
   <translation>Aquí empiezas. Ves lo que trae el día y lo que puedes escribir ahora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here is all that you wrote. The newest entry comes first.</source>
   <translation>Aquí está todo lo que escribes. Lo más nuevo va primero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Your own answers turn into charts here. They show what changes as time goes on.</source>
   <translation>Aquí ves lo que has dicho en gráficos. Muestran lo que cambia con el tiempo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>This is your plan for hard times. You make it on a good day, and use it on a bad.</source>
   <translation>Este es tu plan para los días malos. Lo haces en un día bueno y te sirve en uno malo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here is your programme: the week, the sessions, the homework and your goals.</source>
   <translation>Aquí está tu programa: la semana, las sesiones, las tareas y tus metas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you make pages for someone else: a report, a plan, a card for the wallet.</source>
   <translation>Aquí haces hojas para otra persona: un informe, un plan, una tarjeta para la cartera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you choose how Even Keel looks and what it does.</source>
   <translation>Aquí eliges cómo se ve Even Keel y lo que hace.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you choose what a check-in asks, and which words you can pick from.</source>
   <translation>Aquí eliges qué pregunta un registro y qué palabras ofrece.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you write something down. You may leave out any question.</source>
   <translation>Aquí escribes algo. Puedes dejar en blanco lo que quieras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you fill in the last days, all in one table.</source>
   <translation>Aquí llenas los últimos días, todos en una tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>What you delete lies here for 30 days.</source>
   <translation>Lo que borras se queda aquí 30 días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here are the questionnaires you want to fill in from time to time.</source>
   <translation>Aquí están los cuestionarios que llenas de vez en cuando.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you fill in a questionnaire. Take your time.</source>
   <translation>Aquí llenas un cuestionario. Ve sin prisa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you say which questions ask about danger.</source>
   <translation>Aquí dices qué preguntas tratan del peligro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you see one questionnaire, each time that you filled it in.</source>
   <translation>Aquí ves un cuestionario, cada vez que lo llenaste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you make sure that your words are safe, and that only you can read them.</source>
   <translation>Aquí cuidas que lo que escribes esté a salvo y que nadie más lo lea.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Do you write on two laptops? Here you bring what you wrote on both together.</source>
   <translation>¿Escribes en dos computadoras? Aquí juntas lo que hay en las dos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>All that you wrote is yours. Here you can put it into files, and take it along.</source>
   <translation>Todo lo que escribes es tuyo. Aquí lo pones en archivos y te lo llevas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here you bring in what you wrote in another program.</source>
   <translation>Aquí traes lo que escribes en otra aplicación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>This is the guide. It tells you how to do things, one page for each.</source>
   <translation>Esta es la guía. Te dice cómo se hace cada cosa, con una página para cada una.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>This is for when it happened. It goes in small steps. To be safe comes first.</source>
   <translation>Esto es para cuando ya ha pasado. Va paso a paso. Lo primero es estar a salvo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>This is for a hard moment. It helps you get through the next few minutes.</source>
   <translation>Esto es para un momento malo. Te ayuda a pasar estos minutos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Here are the numbers you can call now.</source>
   <translation>Aquí están los números a los que puedes llamar ya.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Press a tile to write something down. A quick check-in takes a minute.</source>
   <translation>Pulsa un cuadro para escribir algo. Un registro corto te lleva un minuto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>See what comes next, and what your warning signs say.</source>
   <translation>Mira lo que viene y lo que dicen tus señales de aviso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Go on with what you began before.</source>
   <translation>Sigue con lo que dejaste a medias.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Read an entry, change it, or make it private.</source>
   <translation>Lee lo que hay, cambia algo o hazlo privado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Find words, or go to a month.</source>
   <translation>Busca palabras o ve a un mes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Move an entry to the bin. You can put it back for 30 days.</source>
   <translation>Mueve algo a la papelera. Lo puedes sacar de allí durante 30 días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Pick a part from the row at the top.</source>
   <translation>Elige una parte en la fila de arriba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Press T on a chart to read its numbers in a table.</source>
   <translation>Pulsa T en un gráfico para leer sus números en una tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>See how many entries a number rests on. With few of them it may be chance.</source>
   <translation>Mira en cuántos días se apoya un número. Si son pocos, puede ser azar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Open a part, and write what helps you.</source>
   <translation>Abre una parte y escribe lo que te ayuda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Make a card: if this happens, then I do that.</source>
   <translation>Haz una tarjeta: si pasa esto, hago aquello.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Put a card outside the lock. You can read it there without your passphrase.</source>
   <translation>Pon una tarjeta fuera del bloqueo. Allí la lees sin tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Look at how your plan was before.</source>
   <translation>Mira cómo era tu plan antes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Plan a session, and say if you were there.</source>
   <translation>Pon una sesión y di si fuiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Tick homework that is done.</source>
   <translation>Marca las tareas hechas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Bring in a calendar file with your dates.</source>
   <translation>Trae un archivo de calendario con tus fechas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose what goes on a page. Nothing leaves until you save, copy or print it.</source>
   <translation>Elige lo que va en una hoja. Nada sale de aquí hasta que guardas, copias o imprimes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Keep a list of what you want to talk about.</source>
   <translation>Haz una lista de lo que quieres hablar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>See what you have shared, and when.</source>
   <translation>Mira qué has compartido y cuándo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Each choice counts at once. You do not have to save.</source>
   <translation>Lo que eliges vale al momento. No hace falta guardar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose your country, so that Help now shows numbers that work there.</source>
   <translation>Elige tu país: así Ayuda ahora te da números que valen allí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose after how long it locks.</source>
   <translation>Elige cuánto tarda en bloquearse.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Add a word or a sign of your own. Change its name, or move it up or down.</source>
   <translation>Pon una palabra o una señal tuya. Cambia su nombre o muévela.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Take something off the list. All that you wrote stays.</source>
   <translation>Quita algo de la lista. Lo que escribiste se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>On a row of points, type the number, or use the arrow keys.</source>
   <translation>En una fila de puntos, escribe el número o usa las flechas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>What you type is kept as you go. If you leave, it waits for you.</source>
   <translation>Lo que escribes se guarda solo. Si sales, te espera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Tick “Private” to keep it out of every report.</source>
   <translation>Marca «Privada» para que no salga en los informes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Go from cell to cell with the arrow keys, and type.</source>
   <translation>Ve de celda en celda con las flechas y escribe.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Leave a cell empty if you do not know. Empty does not mean zero.</source>
   <translation>Si no sabes algo, deja la celda vacía. Vacía no es cero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>What you fill in later is shown as late. That is fine.</source>
   <translation>Lo que llenas más tarde se ve como tal. No pasa nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Put an entry back. It is as it was.</source>
   <translation>Saca algo de la papelera. Queda como estaba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Delete one for good. Then it is gone from here, and stays gone.</source>
   <translation>Borra algo para siempre. Entonces ya no vuelve.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Fill one in.</source>
   <translation>Llena uno.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Add one from a file that your programme gave you.</source>
   <translation>Añade uno de un archivo que te dio tu programa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>See what you said before.</source>
   <translation>Mira lo que dijiste antes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Type a number to pick an answer.</source>
   <translation>Escribe un número para elegir.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Stop when you like. Your answers stay, and you can go on later.</source>
   <translation>Para cuando quieras. Lo que has puesto se queda y sigues más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Tick each one that asks about it. If your answer says danger, help is shown.</source>
   <translation>Marca las que hablan de eso. Si lo que dices suena a peligro, se ve la ayuda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>If none of them does, say so and go on.</source>
   <translation>Si ninguna lo hace, dilo y sigue.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Look at the sums on a chart. Press T on it to read them in a table.</source>
   <translation>Mira las sumas en un gráfico. Pulsa T para leerlas en una tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Read what you said on a day, or fill it in again.</source>
   <translation>Lee lo que dijiste un día o llénalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Take a copy with you, or go back to an old one.</source>
   <translation>Llévate una copia o vuelve a una de antes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Check that all of it is whole.</source>
   <translation>Mira si todo está entero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Change your passphrase, or make new recovery words.</source>
   <translation>Cambia tu frase de acceso o haz nuevas palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Write a sealed file here. Bring it in on the other laptop.</source>
   <translation>Haz aquí un archivo sellado. Tráelo en la otra computadora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Look at what a file would bring, before you bring it in.</source>
   <translation>Mira qué trae un archivo antes de tomarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>If you wrote the same thing in two ways, both are kept.</source>
   <translation>Si escribes lo mismo de dos modos, quedan los dos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose a kind of file and a place.</source>
   <translation>Elige un tipo de archivo y un sitio.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Take care: most of these files have no lock. Who finds them can read them.</source>
   <translation>Ten cuidado: casi ninguno de estos archivos va cerrado. Quien los halle los puede leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>A sealed file has a lock. It opens with your passphrase.</source>
   <translation>Un archivo sellado sí va cerrado. Se abre con tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose its file. If it is not clear, say what each part means.</source>
   <translation>Elige su archivo. Si algo no está claro, di qué es cada parte.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Look at what will come in. Then bring it in, or leave it.</source>
   <translation>Mira lo que va a entrar. Luego tráelo o déjalo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Take it back if it is not what you want.</source>
   <translation>Deshazlo si no es lo que quieres.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose a page from the list, or look for a word.</source>
   <translation>Elige una página de la lista o busca una palabra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Press a link to read more. You can go back to the page before.</source>
   <translation>Toca un enlace para leer más. Puedes volver a la página anterior.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>There are pages for your therapist and for someone close to you, too.</source>
   <translation>También hay páginas para quien te atiende y para alguien cercano.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Read one step, then go on. You can stop after each one.</source>
   <translation>Lee un paso y sigue. Puedes parar en cada uno.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Call a number, or someone you trust.</source>
   <translation>Llama a un número o a una persona de confianza.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Write it down at the end, if you want to.</source>
   <translation>Escríbelo al final, si quieres.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Say how strong it is, or skip that.</source>
   <translation>Di qué tan fuerte es, o sáltalo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Pick one thing and try it. You can stop and pick another.</source>
   <translation>Elige una cosa y prueba. Puedes parar y elegir otra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Call one of the numbers.</source>
   <translation>Llama a uno de los números.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Is someone in danger? Then call the number for an emergency first.</source>
   <translation>¿Hay peligro para alguien? Llama antes al número de emergencias.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Choose another country if you are not at home.</source>
   <translation>Elige otro país si no estás en casa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/about_words.py" />
   <source>Open your safety plan.</source>
   <translation>Abre tu plan de seguridad.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>What was saved before is safe, and what you typed is still here.</source>
   <translation>Lo que ya estaba guardado está a salvo, y lo que escribiste sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>Make some room. Until then, no backup can be made.</source>
   <translation>Haz un poco de sitio. Hasta entonces no se pueden hacer copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>This file is not a whole backup of Even Keel.</source>
   <translation>Este archivo no es una copia de seguridad entera de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Your journal was not changed.</source>
   <translation>Tu diario no cambió.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>Choose another backup.</source>
   <translation>Elige otra copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>This backup was made under other recovery words.</source>
   <translation>Esta copia de seguridad se hizo con otras palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>It was not changed, and neither was your journal.</source>
   <translation>No cambió, y tu diario tampoco.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>Open it with the words or the passphrase you had then.</source>
   <translation>Ábrela con las palabras o la frase de acceso que tenías entonces.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>There is no such backup.</source>
   <translation>Esa copia de seguridad no existe.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>Choose another one.</source>
   <translation>Elige otra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>There is a file of that name already.</source>
   <translation>Ya hay un archivo con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>It was not touched.</source>
   <translation>No se tocó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>Choose another name.</source>
   <translation>Elige otro nombre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>damaged</source>
   <translation>con daños</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>opens with your earlier recovery words only</source>
   <translation>solo se abre con tus palabras de recuperación anteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>made by a newer version of this program</source>
   <translation>hecha con una versión más nueva de esta aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/backup_words.py" />
   <source>The disk is nearly full: {free} MB are free, and {needed} MB are needed.</source>
   <translation>El disco está casi lleno: hay {free} MB libres y hacen falta {needed} MB.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/before_sharing_words.py" />
   <source>This computer cannot print these signs. The page names them in brackets:</source>
   <translation>Esta computadora no puede imprimir estos signos. La página dice su nombre entre corchetes:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/before_sharing_words.py" />
   <source>Names and my plan</source>
   <translation>Los nombres y mi plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/before_sharing_words.py" />
   <source>Printed as they are, because nothing is left to shorten: {names}.</source>
   <translation>Se imprimen como están, porque no queda nada que acortar: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/before_sharing_words.py" />
   <source>Also everyday words, so they are made short only where they begin with a capital letter: {words}.</source>
   <translation>También son palabras de todos los días, así que solo se acortan cuando empiezan con mayúscula: {words}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/before_sharing_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/busy_watch.py" />
   <source>Still reading your journal …</source>
   <translation>Todavía se está leyendo tu diario …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <location filename="../../src/journal_app/ui/form_words.py" />
   <location filename="../../src/journal_app/ui/import_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Nothing in your journal was changed.</source>
   <translation>En tu diario no cambió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>whole days</source>
   <translation>días enteros</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>cancelled</source>
   <translation>anuladas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>outside the time of your programme</source>
   <translation>fuera del tiempo de tu programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>longer than a day</source>
   <translation>más largas que un día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>repeated in a way that is not known here</source>
   <translation>se repiten de una forma que aquí no se conoce</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>repeated for more than ten years</source>
   <translation>se repiten durante más de diez años</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>reminders without a length</source>
   <translation>recordatorios sin duración</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>cannot be read</source>
   <translation>no se pueden leer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>Without a time zone, read as your own time</source>
   <translation>Sin zona horaria, leídas como tu propia hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>In a time zone that is not known here, read as your own time</source>
   <translation>En una zona horaria que aquí no se conoce, leídas como tu propia hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>In a zone given only as hours from UTC, so summer time may be an hour off</source>
   <translation>En una zona dada solo en horas desde UTC, así que el horario de verano puede variar en una hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>With letters that were guessed, so look at the names</source>
   <translation>Con letras adivinadas, así que mira bien los nombres</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>This calendar is too large: more than one megabyte.</source>
   <translation>Este calendario es demasiado grande: más de un megabyte.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>Ask your calendar for a shorter time, and try again.</source>
   <translation>Pide a tu calendario menos tiempo y vuelve a probar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>This file is not a calendar that can be read.</source>
   <translation>Este archivo no es un calendario que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>It should be an .ics file. Check which file you chose.</source>
   <translation>Tiene que ser un archivo .ics. Mira qué archivo elegiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/calendar_words.py" />
   <source>This calendar holds more than {n} appointments.</source>
   <translation>Este calendario tiene más de {n} citas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/chart_words.py" />
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/chart_words.py" />
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/chart_words.py" />
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday}, {day} de {month} de {year}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Argentina</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Austria</source>
   <translation>Austria</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Colombia</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Czechia</source>
   <translation>Chequia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Germany</source>
   <translation>Alemania</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Hong Kong SAR China</source>
   <translation>RAE de Hong Kong (China)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Hungary</source>
   <translation>Hungría</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>India</source>
   <translation>India</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Iceland</source>
   <translation>Islandia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Japan</source>
   <translation>Japón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>South Korea</source>
   <translation>Corea del Sur</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Luxembourg</source>
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Latvia</source>
   <translation>Letonia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Mexico</source>
   <translation>México</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Malaysia</source>
   <translation>Malasia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>New Zealand</source>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Peru</source>
   <translation>Perú</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Philippines</source>
   <translation>Filipinas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Slovakia</source>
   <translation>Eslovaquia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Taiwan</source>
   <translation>Taiwán</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/country_names.py" />
   <source>South Africa</source>
   <translation>Sudáfrica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/date_words.py" />
   <source>{weekday} {day} {month}</source>
   <comment>a day in full, without its year</comment>
   <translation>{weekday}, {day} de {month}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/date_words.py" />
   <source>{month} {year}</source>
   <comment>a month in full</comment>
   <translation>{month} de {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/day_words.py" />
   <source>{answers} over the day, from %n entries</source>
   <extracomment>For one: {answers} over the day, from %n entry</extracomment>
   <translation>
    <numerusform>{answers} en el día, según %n anotación</numerusform>
    <numerusform>{answers} en el día, según %n anotaciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <location filename="../../src/journal_app/ui/quick_entry/presenter.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>Cu&amp;t</source>
   <translation>Cor&amp;tar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Paste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>Select &amp;all</source>
   <translation>&amp;Seleccionar todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Find in the journal</source>
   <translation>&amp;Buscar en el diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Undo: typing</source>
   <translation>&amp;Deshacer: escribir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Redo: typing</source>
   <translation>&amp;Rehacer: escribir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Undo: {what}</source>
   <translation>&amp;Deshacer: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/edit_menu.py" />
   <source>&amp;Redo: {what}</source>
   <translation>&amp;Rehacer: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>No longer private: a report may show it.</source>
   <translation>Ya no es privada: un informe puede mostrarla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>Moved to the bin. It stays there for 30 days.</source>
   <translation>Está en la papelera. Queda allí 30 días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>Private: it stays out of every report.</source>
   <translation>Privada: se queda fuera de todos los informes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>deleting an entry</source>
   <translation>borrar una anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>It is back in the journal.</source>
   <translation>Está de vuelta en el diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>taking an entry out of the bin</source>
   <translation>sacar una anotación de la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>marking an entry</source>
   <translation>marcar una anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>The earlier version is back. What it said until now is kept beside it.</source>
   <translation>La versión anterior está de vuelta. Lo que decía hasta ahora se guarda al lado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>putting an earlier version back</source>
   <translation>recuperar una versión anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>Marked to bring to a session.</source>
   <translation>Marcada para llevarla a una sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>No longer marked.</source>
   <translation>Ya no está marcada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>It is back.</source>
   <translation>Está de vuelta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <source>It is in the bin again.</source>
   <translation>Está otra vez en la papelera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_acts.py" />
   <location filename="../../src/journal_app/ui/quick_entry/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_presenter.py" />
   <location filename="../../src/journal_app/ui/undo_offer.py" />
   <source>Undone.</source>
   <translation>Deshecho.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_blocks.py" />
   <source>{n} of {most}</source>
   <translation>{n} de {most}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_card.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/conflicts.py" />
   <source>bring to session</source>
   <translation>llevar a la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_details.py" />
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/widgets/tags_field.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>Chain</source>
   <translation>Análisis en cadena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>What made me vulnerable</source>
   <translation>Qué hizo el día más difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What set it going</source>
   <translation>Qué lo puso en marcha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>Link by link</source>
   <translation>Eslabón a eslabón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What I did in the end</source>
   <translation>Qué hice al final</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>What came of it</source>
   <translation>Qué vino después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>Where the chain could turn</source>
   <translation>Dónde pudo cambiar la cadena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What I can put right</source>
   <translation>Qué puedo reparar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>Ch&amp;ain</source>
   <translation>Aná&amp;lisis en cadena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/chain.py" />
   <source>how it came about</source>
   <translation>cómo se llegó a eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>If it is like that now, press Help now or F1.</source>
   <translation>Si ahora es así, pulsa Ayuda ahora o F1.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Check-in on the whole day</source>
   <translation>Registro de todo el día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Check-in</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/question_box.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>none of these</source>
   <translation>nada de esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>three presses</source>
   <translation>tres toques</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>&amp;Check-in</source>
   <translation>&amp;Registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>about a minute</source>
   <translation>cosa de un minuto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Safe right now</source>
   <translation>A salvo ahora mismo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Hungry, angry, lonely, tired</source>
   <translation>Hambre, enfado, soledad, cansancio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Feelings</source>
   <translation>Sentimientos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Skills used (0-7)</source>
   <translation>Habilidades usadas (0-7)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>Why no skill</source>
   <translation>Por qué no usé ninguna</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>You wrote that you were not safe.</source>
   <translation>Escribiste que no estabas a salvo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/check_in.py" />
   <source>You wrote that you were not sure you were safe.</source>
   <translation>Escribiste que no sabías si estabas a salvo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>Coping</source>
   <translation>Lo que probé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>What I did</source>
   <translation>Qué hice</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>Use it again</source>
   <translation>Usarlo otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>In a few words</source>
   <translation>En pocas palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>C&amp;oping</source>
   <translation>Lo que pro&amp;bé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/coping.py" />
   <source>what I did about it</source>
   <translation>qué hice ante eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>How much</source>
   <translation>Cuánto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Where and who</source>
   <translation>Dónde y con quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>What led here</source>
   <translation>Qué llevó hasta ahí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>What it taught me</source>
   <translation>Qué me enseñó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>What is next</source>
   <translation>Qué sigue</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>Who knows</source>
   <translation>Quién lo sabe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>Save, and look at what &amp;led here</source>
   <translation>Guardar y ver &amp;qué llevó a eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>&amp;Lapse</source>
   <translation>Tropie&amp;zo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/lapse.py" />
   <source>quietly, to learn from</source>
   <translation>con calma, para aprender</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/note.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/note.py" />
   <source>&amp;Note</source>
   <translation>&amp;Nota</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/note.py" />
   <source>free words</source>
   <translation>palabras libres</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>What I practised</source>
   <translation>Qué practiqué</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <source>What I tried</source>
   <translation>Qué probé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>Practice: {kind}</source>
   <translation>Práctica: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>Pract&amp;ice</source>
   <translation>Prác&amp;tica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/practice.py" />
   <source>a skill in real life</source>
   <translation>una habilidad en la vida real</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/review.py" />
   <source>Weekly review</source>
   <translation>Repaso de la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/review.py" />
   <source>What the week looked like</source>
   <translation>Cómo fue la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/review.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What helped</source>
   <translation>Qué ayudó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/review.py" />
   <source>For the session</source>
   <translation>Para la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/review.py" />
   <source>One thing for next week</source>
   <translation>Una cosa para la próxima semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>Thought record</source>
   <translation>Registro de pensamientos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>not rated</source>
   <translation>sin valorar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>What was happening</source>
   <translation>Qué estaba pasando</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>What went through my mind</source>
   <translation>Qué me pasó por la cabeza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>What speaks for it</source>
   <translation>Qué está a favor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>What does not fit with it</source>
   <translation>Qué no encaja con ello</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>A thought that fits all of that</source>
   <translation>Un pensamiento que encaja con todo eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>Believed it</source>
   <translation>Cuánto lo creía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>Believe this</source>
   <translation>Cuánto creo este</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>Tho&amp;ught record</source>
   <translation>Registro de pensa&amp;mientos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/thought.py" />
   <source>look at it twice</source>
   <translation>mirarlo dos veces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Trigger</source>
   <translation>Desencadenante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>How strong</source>
   <translation>Con qué fuerza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>How it went</source>
   <translation>Cómo acabó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Plan used</source>
   <translation>Plan que usé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>urge {n}</source>
   <translation>impulso {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>Save, and write what I &amp;did</source>
   <translation>Guardar y escribir &amp;qué hice</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>&amp;Trigger</source>
   <translation>Desen&amp;cadenante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/entry_kinds/trigger.py" />
   <source>what set it off</source>
   <translation>qué lo puso en marcha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>Nothing was left there, and your journal is as it was.</source>
   <translation>Allí no quedó nada, y tu diario está como estaba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>Choose another place.</source>
   <translation>Elige otro lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>There is no room left at that place.</source>
   <translation>En ese lugar no queda sitio.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>Make some room, or choose another place.</source>
   <translation>Haz un poco de sitio o elige otro lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>That folder may only be read, not written.</source>
   <translation>Esa carpeta se puede leer, pero no se puede escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>That folder is not there, or cannot be reached.</source>
   <translation>Esa carpeta no está, o no se puede llegar a ella.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <source>The disk of that folder reported an error.</source>
   <translation>El disco de esa carpeta dio un error.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/export_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>This computer is short of memory.</source>
   <translation>A esta computadora le falta memoria.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Ask your clinic for the questionnaire as a FHIR R4 file in JSON.</source>
   <translation>Pide a tu clínica el cuestionario como archivo FHIR R4 en JSON.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>What you answered is still here.</source>
   <translation>Lo que respondiste sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Answer, or save it as not finished.</source>
   <translation>Responde, o guárdalo sin terminar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>This file cannot be read: it is not JSON.</source>
   <translation>Este archivo no se puede leer: no es JSON.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>This file is larger than 2 MB.</source>
   <translation>Este archivo ocupa más de 2 MB.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Questions stand inside each other too many times.</source>
   <translation>Hay demasiadas preguntas unas dentro de otras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>There are more questions or answers than this program takes.</source>
   <translation>Hay más preguntas o respuestas de las que admite esta aplicación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>One of the texts is too long.</source>
   <translation>Uno de los textos es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>This file is not a FHIR questionnaire.</source>
   <translation>Este archivo no es un cuestionario FHIR.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Something in the file is not written as FHIR R4 says.</source>
   <translation>Algo del archivo no está escrito como dice FHIR R4.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>The file asks for something that this program does not know.</source>
   <translation>El archivo pide algo que esta aplicación no conoce.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>There is no question in this file.</source>
   <translation>En este archivo no hay ninguna pregunta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>An item has no name (linkId) that fits.</source>
   <translation>Un elemento no tiene un nombre (linkId) que sirva.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Two items have the same name (linkId).</source>
   <translation>Dos elementos tienen el mismo nombre (linkId).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>A question has no text.</source>
   <translation>Una pregunta no tiene texto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>A question is of a kind that this program does not know.</source>
   <translation>Una pregunta es de una clase que esta aplicación no conoce.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>A question has no answers to choose from.</source>
   <translation>Una pregunta no tiene respuestas para elegir.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>The answers to a question are not in this file.</source>
   <translation>Las respuestas de una pregunta no están en este archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>It is not clear when a question is to be asked.</source>
   <translation>No está claro cuándo hay que hacer una pregunta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>Questions wait for each other, so none of them would be asked.</source>
   <translation>Unas preguntas esperan a otras, así que no se haría ninguna.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>An answer does not fit its question.</source>
   <translation>Una respuesta no encaja con su pregunta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>These answers belong to another questionnaire.</source>
   <translation>Estas respuestas son de otro cuestionario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>This questionnaire is in your journal already.</source>
   <translation>Este cuestionario ya está en tu diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Nothing was changed.</source>
   <translation>No cambió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>This questionnaire is not in the journal any more.</source>
   <translation>Este cuestionario ya no está en el diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>It is item {n} of the file.</source>
   <translation>Es el elemento {n} del archivo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/form_words.py" />
   <source>%n questions that your clinic asks for have no answer yet.</source>
   <extracomment>For one: One question that your clinic asks for has no answer yet.</extracomment>
   <translation>
    <numerusform>Una pregunta que tu clínica quiere saber aún no tiene respuesta.</numerusform>
    <numerusform>%n preguntas que tu clínica quiere saber aún no tienen respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/hours.py" />
   <source>24 hours, every day</source>
   <translation>24 horas, todos los días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/hours.py" />
   <source>every day</source>
   <translation>todos los días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/hours.py" />
   <source>{start} to {end}, {days}</source>
   <translation>de {start} a {end}, {days}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/hours.py" />
   <source>{first} to {last}</source>
   <comment>days of the week</comment>
   <translation>de {first} a {last}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Check which file you chose.</source>
   <translation>Mira qué archivo elegiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Split it into smaller files, each with the first line, and bring them in one by one.</source>
   <translation>Divídelo en archivos más pequeños, cada uno con la primera línea, y tráelos uno a uno.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The letters of this file can be read in more than one way.</source>
   <translation>Las letras de este archivo se pueden leer de más de una forma.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The dates of this file are numbers of days, as a spreadsheet counts them.</source>
   <translation>Las fechas de este archivo son números de días, como los cuenta una hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Compare it with the first line of the file.</source>
   <translation>Compáralo con la primera línea del archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Give one of them another name in the file.</source>
   <translation>Da otro nombre a una de ellas en el archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>This exported journal cannot be read from line {line} on.</source>
   <translation>Este diario exportado no se puede leer desde la línea {line}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Something in this exported journal does not fit together.</source>
   <translation>Algo en este diario exportado no encaja.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Export it once more where it came from.</source>
   <translation>Vuelve a exportarlo en el lugar de donde vino.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>there is no date</source>
   <translation>no hay fecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the date cannot be read</source>
   <translation>la fecha no se puede leer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the date has not come yet</source>
   <translation>la fecha aún no ha llegado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the date is outside 1900 to 2199</source>
   <translation>la fecha está fuera de 1900 a 2199</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the time cannot be read</source>
   <translation>la hora no se puede leer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>an answer is not a number</source>
   <translation>una respuesta no es un número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>a number is outside its scale</source>
   <translation>un número se sale de su escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>a text is too long</source>
   <translation>un texto es demasiado largo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>there are more cells than columns</source>
   <translation>hay más celdas que columnas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>its quotation marks do not match</source>
   <translation>las comillas no cuadran</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>it is not written as it should be</source>
   <translation>no está escrito como debería</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>quotation marks inside a text were kept as part of it</source>
   <translation>las comillas dentro de un texto se dejaron como parte de él</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>an empty character was left out of a text</source>
   <translation>un carácter vacío se quitó de un texto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>its time could not be read; it stands for the whole day</source>
   <translation>su hora no se pudo leer; vale para todo el día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>There is no such file.</source>
   <translation>Ese archivo no existe.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>That is a folder, not a file.</source>
   <translation>Eso es una carpeta, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file cannot be read.</source>
   <translation>El archivo no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>This computer does not let you read the file.</source>
   <translation>Esta computadora no te deja leer el archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>That is a pipe or a device, not a file.</source>
   <translation>Eso es una tubería o un dispositivo, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The letters of the file do not match the encoding you named.</source>
   <translation>Las letras del archivo no son de la codificación que dijiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file does not begin with the names of its columns.</source>
   <translation>El archivo no empieza con los nombres de sus columnas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file is not what it was taken for.</source>
   <translation>El archivo no es lo que parecía.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The zip file is damaged, or locked with a password.</source>
   <translation>El archivo zip tiene daños, o está cerrado con una contraseña.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>That is a sealed file of Even Keel. A file of another laptop comes in by “Bring two copies together”, a backup by going back to it.</source>
   <translation>Es un archivo sellado de Even Keel. Un archivo de otra computadora se trae con «Juntar dos copias»; a una copia de seguridad se vuelve desde «Copias de seguridad y claves».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The zip file would unpack to far more than a diary.</source>
   <translation>El archivo zip, al abrirlo, ocuparía mucho más que un diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the journal has no such scale</source>
   <translation>el diario no tiene esa escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>another column goes to the same scale</source>
   <translation>otra columna va a la misma escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>this scale cannot take that range</source>
   <translation>esta escala no puede tomar esos límites</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>this scale cannot be turned round</source>
   <translation>esta escala no se puede invertir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>there is such a scale, but it is answered in another way</source>
   <translation>esa escala existe, pero se responde de otra forma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the scale needs a name of 1 to 500 characters</source>
   <translation>la escala necesita un nombre de 1 a 500 caracteres</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>This file was written by a newer version of Even Keel.</source>
   <translation>Este archivo se escribió con una versión más nueva de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Renew the program here first, then import it again.</source>
   <translation>Actualiza primero la aplicación aquí y vuelve a importarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The dates of this file can be read with the day or the month first.</source>
   <translation>Las fechas de este archivo se pueden leer con el día o con el mes primero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Say which: --date-order day has the day first, --date-order month the month. For a table, --date-format %d/%m/%Y and --date-format %m/%d/%Y say the same.</source>
   <translation>Di cuál: --date-order day pone primero el día; --date-order month, el mes. Para una tabla, --date-format %d/%m/%Y y --date-format %m/%d/%Y dicen lo mismo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The date format does not say which day is meant.</source>
   <translation>El formato de fecha no dice qué día es.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>It needs a day, a month and a year, as in %d.%m.%Y.</source>
   <translation>Necesita un día, un mes y un año, como en %d.%m.%Y.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file is too large: at most {rows} rows and {megabytes} megabytes are read.</source>
   <translation>El archivo es demasiado grande: se leen como mucho {rows} filas y {megabytes} megabytes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>--encoding {name} reads “{line}”</source>
   <translation>--encoding {name} lee «{line}»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Choose the one that reads right: {ways}.</source>
   <translation>Elige la que se lea bien: {ways}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>If the first is {day}, add --day-zero 1899-12-30 and the name of the column with --date-column. Else name the day that is number 0 with --day-zero.</source>
   <translation>Si el primero es {day}, añade --day-zero 1899-12-30 y el nombre de la columna con --date-column. Si no, di con --day-zero qué día es el número 0.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file has no column with the name you gave for {what}.</source>
   <translation>El archivo no tiene ninguna columna con el nombre que diste para {what}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>The file has more than one column with the name you gave for {what}.</source>
   <translation>El archivo tiene más de una columna con el nombre que diste para {what}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>Mapping {n} does not work: {problem}.</source>
   <translation>La correspondencia {n} no funciona: {problem}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the date</source>
   <translation>la fecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the time</source>
   <translation>la hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>mapping {n}</source>
   <translation>la correspondencia {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>text {n}</source>
   <translation>el texto {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>words {n}</source>
   <translation>las palabras {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>condition {n}</source>
   <translation>la condición {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n pictures</source>
   <extracomment>For one: %n picture</extracomment>
   <translation>
    <numerusform>%n imagen</numerusform>
    <numerusform>%n imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n recordings</source>
   <extracomment>For one: %n recording</extracomment>
   <translation>
    <numerusform>%n grabación</numerusform>
    <numerusform>%n grabaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n videos</source>
   <extracomment>For one: %n video</extracomment>
   <translation>
    <numerusform>%n vídeo</numerusform>
    <numerusform>%n vídeos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n attached files</source>
   <extracomment>For one: %n attached file</extracomment>
   <translation>
    <numerusform>%n archivo adjunto</numerusform>
    <numerusform>%n archivos adjuntos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n places</source>
   <extracomment>For one: %n place</extracomment>
   <translation>
    <numerusform>%n lugar</numerusform>
    <numerusform>%n lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>the weather, %n times</source>
   <extracomment>For one: the weather, %n time</extracomment>
   <translation>
    <numerusform>el tiempo que hacía, %n vez</numerusform>
    <numerusform>el tiempo que hacía, %n veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n stars</source>
   <extracomment>For one: %n star</extracomment>
   <translation>
    <numerusform>%n estrella</numerusform>
    <numerusform>%n estrellas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n pieces of music</source>
   <extracomment>For one: %n piece of music</extracomment>
   <translation>
    <numerusform>%n pieza de música</numerusform>
    <numerusform>%n piezas de música</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>steps or movement, %n times</source>
   <extracomment>For one: steps or movement, %n time</extracomment>
   <translation>
    <numerusform>pasos o movimiento, %n vez</numerusform>
    <numerusform>pasos o movimiento, %n veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n records of another kind</source>
   <extracomment>For one: %n record of another kind</extracomment>
   <translation>
    <numerusform>%n dato de otra clase</numerusform>
    <numerusform>%n datos de otra clase</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/import_words.py" />
   <source>%n fields of another kind</source>
   <extracomment>For one: %n field of another kind</extracomment>
   <translation>
    <numerusform>%n campo de otra clase</numerusform>
    <numerusform>%n campos de otra clase</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Western European</source>
   <translation>Europa occidental</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Central European</source>
   <translation>Europa central</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Cyrillic</source>
   <translation>Cirílico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Greek</source>
   <translation>Griego</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Turkish</source>
   <translation>Turco</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Hebrew</source>
   <translation>Hebreo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Arabic</source>
   <translation>Árabe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Baltic</source>
   <translation>Báltico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Vietnamese</source>
   <translation>Vietnamita</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Thai</source>
   <translation>Tailandés</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Japanese</source>
   <translation>Japonés</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Chinese, simplified</source>
   <translation>Chino simplificado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Chinese, traditional</source>
   <translation>Chino tradicional</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Korean</source>
   <translation>Coreano</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Western European, old Mac</source>
   <translation>Europa occidental, Mac antiguo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/letter_words.py" />
   <source>Western European, DOS</source>
   <translation>Europa occidental, DOS</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/long_lines.py" />
   <source>Only the first {n} characters fit here.</source>
   <translation>Aquí solo caben los primeros {n} caracteres.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/long_lines.py" />
   <source>That is too long: a line holds {n} characters. What stood here stays.</source>
   <translation>Es demasiado largo: una línea admite {n} caracteres. Lo que había aquí se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The file was written by an older version of Even Keel.</source>
   <translation>El archivo se escribió con una versión más antigua de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Renew the program on the other computer first, then write a new file there.</source>
   <translation>Actualiza primero la aplicación en la otra computadora y escribe allí un archivo nuevo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The file was written by a newer version of Even Keel.</source>
   <translation>El archivo se escribió con una versión más nueva de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Renew the program on this computer first, then bring the file in.</source>
   <translation>Actualiza primero la aplicación en esta computadora y luego trae el archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>This file is of another journal.</source>
   <translation>Este archivo es de otro diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Only two copies of one journal come together. The entries of another journal can be taken in as an import, which can be undone: with the 24 words of that journal.</source>
   <translation>Solo se pueden juntar dos copias del mismo diario. Las anotaciones de otro diario se pueden traer como importación, que se puede deshacer: con las 24 palabras de ese diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>This file is of this journal.</source>
   <translation>Este archivo es de este diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Bring it in as the file of another copy, not as an import.</source>
   <translation>Tráelo como archivo de otra copia, no como importación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>This file was made under other recovery words.</source>
   <translation>Este archivo se hizo con otras palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Type the 24 words that were in force on the other computer when it was written.</source>
   <translation>Escribe las 24 palabras que valían en la otra computadora cuando se hizo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>This is not a whole exchange file.</source>
   <translation>Este archivo de intercambio no está entero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>Write a new one on the other computer, and copy it again.</source>
   <translation>Escribe uno nuevo en la otra computadora y cópialo otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The other copy has nothing that is missing here.</source>
   <translation>La otra copia no tiene nada que falte aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The file has no entries.</source>
   <translation>El archivo no tiene anotaciones.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>The other copy lacks %n things of this one: write a file for it, too.</source>
   <extracomment>For one: The other copy lacks %n thing of this one: write a file for it, too.</extracomment>
   <translation>
    <numerusform>A la otra copia le falta %n cosa de esta: escribe un archivo también para ella.</numerusform>
    <numerusform>A la otra copia le faltan %n cosas de esta: escribe un archivo también para ella.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n new entries</source>
   <extracomment>For one: %n new entry</extracomment>
   <translation>
    <numerusform>%n anotación nueva</numerusform>
    <numerusform>%n anotaciones nuevas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n entries are here already</source>
   <extracomment>For one: %n entry is here already</extracomment>
   <translation>
    <numerusform>%n anotación ya está aquí</numerusform>
    <numerusform>%n anotaciones ya están aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n things of its plan, programme and settings stay outside</source>
   <extracomment>For one: %n thing of its plan, programme and settings stays outside</extracomment>
   <translation>
    <numerusform>%n cosa de su plan, su programa y sus ajustes se queda fuera</numerusform>
    <numerusform>%n cosas de su plan, su programa y sus ajustes se quedan fuera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n entries were changed there</source>
   <extracomment>For one: %n entry was changed there</extracomment>
   <translation>
    <numerusform>%n anotación se cambió allí</numerusform>
    <numerusform>%n anotaciones se cambiaron allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n entries were deleted there</source>
   <extracomment>For one: %n entry was deleted there</extracomment>
   <translation>
    <numerusform>%n anotación se borró allí</numerusform>
    <numerusform>%n anotaciones se borraron allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n entries were changed on both: both wordings are kept</source>
   <extracomment>For one: %n entry was changed on both: both wordings are kept</extracomment>
   <translation>
    <numerusform>%n anotación se cambió en las dos: se guardan ambos textos</numerusform>
    <numerusform>%n anotaciones se cambiaron en las dos: se guardan ambos textos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n new things in plan, programme, lists or settings</source>
   <extracomment>For one: %n new thing in plan, programme, lists or settings</extracomment>
   <translation>
    <numerusform>%n cosa nueva en el plan, el programa, las listas o los ajustes</numerusform>
    <numerusform>%n cosas nuevas en el plan, el programa, las listas o los ajustes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n things in plan, programme, lists or settings were changed there</source>
   <extracomment>For one: %n thing in plan, programme, lists or settings was changed there</extracomment>
   <translation>
    <numerusform>%n cosa del plan, el programa, las listas o los ajustes se cambió allí</numerusform>
    <numerusform>%n cosas del plan, el programa, las listas o los ajustes se cambiaron allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n things in plan, programme or lists were deleted there</source>
   <extracomment>For one: %n thing in plan, programme or lists was deleted there</extracomment>
   <translation>
    <numerusform>%n cosa del plan, el programa o las listas se borró allí</numerusform>
    <numerusform>%n cosas del plan, el programa o las listas se borraron allí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/merge_words.py" />
   <source>%n things in plan, programme, lists or settings were changed on both</source>
   <extracomment>For one: %n thing in plan, programme, lists or settings was changed on both</extracomment>
   <translation>
    <numerusform>%n cosa del plan, el programa, las listas o los ajustes se cambió en las dos</numerusform>
    <numerusform>%n cosas del plan, el programa, las listas o los ajustes se cambiaron en las dos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/names.py" />
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Put it on my phone</source>
   <translation>Llevarlo en el teléfono</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>For a session</source>
   <translation>Para una sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Other pages</source>
   <translation>Otras páginas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Shared so far</source>
   <translation>Compartido hasta ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>Goals</source>
   <translation>Metas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Schedule</source>
   <translation>Horario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Afterwards</source>
   <translation>Para después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Warning signs</source>
   <translation>Señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Over time</source>
   <translation>En el tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>What works</source>
   <translation>Qué funciona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Triggers</source>
   <translation>Desencadenantes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Patterns</source>
   <translation>Patrones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>The first five minutes</source>
   <translation>Los primeros cinco minutos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>If it happens</source>
   <translation>Si pasa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Reasons and values</source>
   <translation>Razones y valores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Both sides</source>
   <translation>Los dos lados</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Earlier versions</source>
   <translation>Versiones anteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Less motion: nothing moves that need not</source>
   <translation>Menos movimiento: solo se mueve lo necesario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>My country</source>
   <translation>Mi país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Name of my programme's on-call line</source>
   <translation>Nombre del teléfono de guardia de mi programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>How early the warning signs speak up</source>
   <translation>Con cuánta antelación hablan las señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>My day ends at</source>
   <translation>Mi día acaba a las</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Lock when nobody has touched it for</source>
   <translation>Bloquear cuando nadie lo toca durante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Key that locks and hides the window (start Even Keel again to come back)</source>
   <translation>Tecla que bloquea y oculta la ventana (para volver, abre Even Keel otra vez)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Show an icon beside the &amp;clock</source>
   <translation>Mostrar un icono junto al re&amp;loj</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Closing the window leaves Even &amp;Keel running there</source>
   <translation>Al cerrar la ventana, Even &amp;Keel sigue ahí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/part_words.py" />
   <source>Ask me once a day whether there is a &amp;moment</source>
   <translation>Preguntarme una vez al día si hay un &amp;momento</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/place.py" />
   <source>Your journal's folder is on a drive that can be pulled out. Lock the journal before you pull it out, and keep a backup on another drive: sticks get lost and wear out.</source>
   <translation>La carpeta de tu diario está en una unidad que se puede sacar. Bloquea el diario antes de sacarla y guarda una copia de seguridad en otra: las memorias USB se pierden y se gastan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/place.py" />
   <source>Your journal's folder is one that {service} copies to other computers. Nobody can read the copies without your passphrase. But a copy that is made while you write can be broken, and older copies stay with {service}. A folder outside of {service} is safer for the journal. Finished backups may stay in this one.</source>
   <translation>{service} copia la carpeta de tu diario a otras computadoras. Nadie puede leer esas copias sin tu frase de acceso. Pero una copia hecha mientras escribes puede quedar rota, y las copias viejas se quedan en {service}. Para el diario es más segura una carpeta fuera de {service}. Las copias de seguridad terminadas pueden quedarse en esta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Early</source>
   <translation>Al principio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Getting harder</source>
   <translation>Cuando se pone más difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Crisis</source>
   <translation>En crisis</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Easier than I thought</source>
   <translation>Más fácil de lo que pensaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>About as I thought</source>
   <translation>Más o menos como pensaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Harder than I thought</source>
   <translation>Más difícil de lo que pensaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Doctor, therapist, clinic</source>
   <translation>Personal médico, terapeuta, clínica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Crisis line</source>
   <translation>Teléfono de ayuda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <location filename="../../src/journal_app/ui/row_words.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>My reasons</source>
   <translation>Mis razones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What matters to me</source>
   <translation>Lo que me importa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What using gives me</source>
   <translation>Lo que me da consumir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What using costs me</source>
   <translation>Lo que me cuesta consumir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What not using costs me</source>
   <translation>Lo que me cuesta no consumir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What not using gives me</source>
   <translation>Lo que me da no consumir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>urge ridden out</source>
   <translation>impulso que dejé pasar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>urges ridden out</source>
   <translation>impulsos que dejé pasar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>time a skill was used</source>
   <translation>vez que usé una habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>times a skill was used</source>
   <translation>veces que usé una habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>group or session attended</source>
   <translation>grupo o sesión a la que fui</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>groups and sessions attended</source>
   <translation>grupos y sesiones a los que fui</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>boundary set</source>
   <translation>límite puesto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>boundaries set</source>
   <translation>límites puestos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>day with a purpose</source>
   <translation>día con sentido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>days with a purpose</source>
   <translation>días con sentido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/plan_words.py" />
   <source>Warning signs: {stage}</source>
   <translation>Señales de aviso: {stage}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>No sessions this week.</source>
   <translation>Esta semana no hay sesiones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>for today</source>
   <translation>para hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>Study</source>
   <translation>Estudios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>Rest</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>{n} hours</source>
   <comment>with a decimal</comment>
   <translation>{n} horas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>This week: {planned} planned, there for {attended}.</source>
   <translation>Esta semana: {planned} en el plan, fui a {attended}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>Since it began: {told} planned, there for {attended}.</source>
   <translation>Desde el principio: {told} en el plan, fui a {attended}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>until {day}</source>
   <translation>hasta el {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>%n sessions have no answer yet.</source>
   <extracomment>For one: 1 session has no answer yet.</extracomment>
   <translation>
    <numerusform>1 sesión aún no tiene respuesta.</numerusform>
    <numerusform>%n sesiones aún no tienen respuesta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>%n hours</source>
   <extracomment>For one: 1 hour</extracomment>
   <translation>
    <numerusform>1 hora</numerusform>
    <numerusform>%n horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/programme_words.py" />
   <source>every %n weeks</source>
   <extracomment>For one: every week</extracomment>
   <translation>
    <numerusform>cada semana</numerusform>
    <numerusform>cada %n semanas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>No date is set</source>
   <translation>Sin fecha puesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Due now</source>
   <translation>Toca ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Filled in</source>
   <translation>Rellenado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Questionnaire without a title</source>
   <translation>Cuestionario sin título</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>No sum: the file has a rule for it that this program does not follow. Your answers stand.</source>
   <translation>Sin suma: el archivo tiene para ella una regla que esta aplicación no sigue. Tus respuestas quedan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>{sum}, the sum of the answers · {counted}</source>
   <translation>{sum}, la suma de las respuestas · {counted}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>When to ask “{text}”: you will always be asked.</source>
   <translation>Cuándo preguntar «{text}»: se te preguntará siempre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>How “{text}” is worked out: there will be no sum.</source>
   <translation>Cómo se calcula «{text}»: no habrá suma.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>A rule on the answer to “{text}”: any answer is taken.</source>
   <translation>Una regla sobre la respuesta a «{text}»: se acepta cualquier respuesta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>“{text}” can be answered more than once: here it is one answer.</source>
   <translation>«{text}» se puede responder más de una vez: aquí es una sola respuesta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>“{text}”: answer this on paper.</source>
   <translation>«{text}»: responde esto en papel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Weekly</source>
   <translation>Cada semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Every two weeks</source>
   <translation>Cada dos semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Once</source>
   <translation>Una vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>{n} of {all} answered</source>
   <translation>{n} de {all} con respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>{counted}, so there is no sum</source>
   <translation>{counted}, así que no hay suma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>{text} (Answer this on paper.)</source>
   <translation>{text} (Responde esto en papel.)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>Due on {day}</source>
   <translation>Toca el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <source>{counted}; not every answer has a number, so there is no sum</source>
   <translation>{counted}; no todas las respuestas tienen un número, así que no hay suma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/questionnaire_words.py" />
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/question_box.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <location filename="../../src/journal_app/ui/words.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/presenter.py" />
   <source>Saved.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>Am I safe right now?</source>
   <translation>¿Estoy a salvo ahora mismo?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>One line about it</source>
   <translation>Una línea sobre ello</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>You can leave this out</source>
   <translation>Puedes dejar esto vacío</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/view.py" />
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <location filename="../../src/journal_app/ui/widgets/front_page.py" />
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Help now</source>
   <translation>&amp;Ayuda ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/window.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <source>&amp;Open the journal</source>
   <translation>Abrir el &amp;diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/quick_entry/view.py" />
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/form.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Intro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>That did not work.</source>
   <translation>Eso no funcionó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Try again; if it happens again, close the program and open it again.</source>
   <translation>Prueba otra vez; si vuelve a pasar, cierra la aplicación y ábrela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Your passphrase is right. Nothing was changed, and nothing was thrown away.</source>
   <translation>Tu frase de acceso es correcta. No cambió nada y no se perdió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Leave the folder as it is, and put a copy of it somewhere safe before anything else.</source>
   <translation>Deja la carpeta como está y, antes que nada, pon una copia de ella en un lugar seguro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Write what happens first, after “If”.</source>
   <translation>Escribe primero lo que pasa, después de «Si».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Write what you will do, after “then”.</source>
   <translation>Escribe lo que harás, después de «entonces».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A few words on the situation are needed.</source>
   <translation>Hacen falta unas palabras sobre la situación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A number, or another way to reach them, is needed.</source>
   <translation>Hace falta un número u otra forma de hablar con esa persona.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Something is missing here.</source>
   <translation>Aquí falta algo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>This journal was written by a newer version of Even Keel.</source>
   <translation>Este diario se escribió con una versión más nueva de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>It was left exactly as it is.</source>
   <translation>Se dejó exactamente como está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Compare them with your sheet, one by one.</source>
   <translation>Compáralas con tu hoja, una por una.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>These words do not open this journal, or the journal file is damaged.</source>
   <translation>Estas palabras no abren este diario, o el archivo del diario tiene daños.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Compare them with your sheet. If they are right, make a copy of the folder first.</source>
   <translation>Compáralas con tu hoja. Si son correctas, haz primero una copia de la carpeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>What was saved before is safe. What you just typed is still here.</source>
   <translation>Lo que ya estaba guardado está a salvo. Lo que acabas de escribir sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Check the disk or stick and the folder's permissions, then try again.</source>
   <translation>Mira el disco o la memoria USB y los permisos de la carpeta, y prueba otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>It is still here.</source>
   <translation>Sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Shorten it, or put the rest into a note.</source>
   <translation>Acórtalo, o pon el resto en una nota.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Choose fewer entries, or a shorter time.</source>
   <translation>Elige menos anotaciones o menos tiempo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Choose a shorter time.</source>
   <translation>Elige menos tiempo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The key file belongs to another journal, or the journal file does.</source>
   <translation>El archivo de claves es de otro diario, o lo es el archivo del diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Your passphrase opens the key file. Nothing was changed or thrown away.</source>
   <translation>Tu frase de acceso abre el archivo de claves. No cambió nada ni se perdió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Put the right file back, or open with the recovery words. If neither was swapped, the start of the journal file is damaged.</source>
   <translation>Pon el archivo que corresponde, o abre con las palabras de recuperación. Si no se cambió ninguno, el principio del archivo del diario tiene daños.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal file is not in its folder.</source>
   <translation>El archivo del diario no está en su carpeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal file is empty.</source>
   <translation>El archivo del diario está vacío.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal file is damaged: part of it is missing.</source>
   <translation>El archivo del diario tiene daños: le falta una parte.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal file is damaged and cannot be read.</source>
   <translation>El archivo del diario tiene daños y no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The file in the journal's place is not an Even Keel journal.</source>
   <translation>El archivo que está en el lugar del diario no es un diario de Even Keel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal file and the key file do not belong together.</source>
   <translation>El archivo del diario y el archivo de claves no van juntos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Something that is not a file has the name “journal.db-journal” beside the journal.</source>
   <translation>Al lado del diario hay algo que se llama «journal.db-journal» y no es un archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A change of the journal file was cut short and cannot be finished.</source>
   <translation>Un cambio en el archivo del diario se interrumpió y no se puede terminar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A name is needed.</source>
   <translation>Hace falta un nombre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>These words do not fit together: one of them is wrong or out of order.</source>
   <translation>Estas palabras no encajan entre sí: una está mal o fuera de su lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>These words belong to another journal.</source>
   <translation>Estas palabras son de otro diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Look for the sheet of this journal.</source>
   <translation>Busca la hoja de este diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal's folder may only be read, not written.</source>
   <translation>La carpeta del diario se puede leer, pero no se puede escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal's folder is gone, or cannot be reached.</source>
   <translation>La carpeta del diario no está, o no se puede llegar a ella.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The disk reported an error.</source>
   <translation>El disco dio un error.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There is no journal in this folder.</source>
   <translation>En esta carpeta no hay ningún diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Check the folder.</source>
   <translation>Mira si es la carpeta correcta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There is a journal in this folder already.</source>
   <translation>En esta carpeta ya hay un diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Open it, or choose another folder.</source>
   <translation>Ábrelo, o elige otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>This journal is open in another window.</source>
   <translation>Este diario está abierto en otra ventana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Nothing is wrong with it.</source>
   <translation>No le pasa nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Go to that window, or close it and try again.</source>
   <translation>Ve a esa ventana, o ciérrala y prueba otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The key file is damaged, and so is its copy.</source>
   <translation>El archivo de claves tiene daños, y su copia también.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal itself was not touched.</source>
   <translation>El diario mismo no se tocó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Open it with your 24 recovery words.</source>
   <translation>Ábrelo con tus 24 palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>That is not the passphrase of this journal.</source>
   <translation>Esa no es la frase de acceso de este diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Nothing is lost.</source>
   <translation>No se perdió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Check Caps Lock and the keyboard's language, or use your recovery words.</source>
   <translation>Mira si están puestas las mayúsculas y en qué idioma está el teclado, o usa tus palabras de recuperación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A few words in a row are easy to remember and hard to guess.</source>
   <translation>Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The disk is full, so this could not be saved.</source>
   <translation>El disco está lleno, así que esto no se pudo guardar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Make some room, then save again.</source>
   <translation>Haz un poco de sitio y guarda otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The journal could not be opened safely.</source>
   <translation>El diario no se pudo abrir de forma segura.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Close the program and open it again; if it happens again, install it again.</source>
   <translation>Cierra la aplicación y ábrela otra vez; si vuelve a pasar, instálala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The safety copy did not pass its check, so nothing else was done.</source>
   <translation>La copia de seguridad no pasó su revisión, así que no se hizo nada más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Check that the disk has room, then try again.</source>
   <translation>Mira si el disco tiene sitio y prueba otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>One answer cannot be read.</source>
   <translation>Una respuesta no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>It is still there as you typed it.</source>
   <translation>Sigue ahí, tal como la escribiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Look at it once more.</source>
   <translation>Mírala otra vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>It does not say what you did yet.</source>
   <translation>Aún no dice qué hiciste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Pick what you did, or write it in a line.</source>
   <translation>Elige qué hiciste, o escríbelo en una línea.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There is nothing to save yet.</source>
   <translation>Aún no hay nada que guardar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>One answer or one word is enough.</source>
   <translation>Basta una respuesta o una palabra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>This entry is not in the journal any more.</source>
   <translation>Esta anotación ya no está en el diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A saved draft could not be read.</source>
   <translation>No se pudo leer un borrador guardado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Your entries are not affected.</source>
   <translation>Tus anotaciones están bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There is room for five feelings.</source>
   <translation>Hay sitio para cinco sentimientos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Choose the strongest five.</source>
   <translation>Elige los cinco más fuertes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A chain holds thirty links.</source>
   <translation>En una cadena caben treinta eslabones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>What you wrote is still here.</source>
   <translation>Lo que escribiste sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Put some of them together.</source>
   <translation>Junta algunos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A list holds at most twelve points.</source>
   <translation>En una lista caben como mucho doce puntos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Take one out before you add another.</source>
   <translation>Quita uno antes de añadir otro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A template holds twelve questions.</source>
   <translation>En una plantilla caben doce preguntas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Leave some of them out.</source>
   <translation>Deja fuera algunas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>An entry holds forty tags.</source>
   <translation>En una anotación caben cuarenta etiquetas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Take some of them off.</source>
   <translation>Quita algunas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A goal holds thirty steps.</source>
   <translation>En una meta caben treinta pasos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Take one off first.</source>
   <translation>Quita uno primero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>This sheet holds twenty lines.</source>
   <translation>En esta hoja caben veinte líneas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Put two of them together.</source>
   <translation>Junta dos de ellas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>No day of the week is picked.</source>
   <translation>No elegiste ningún día de la semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Pick at least one.</source>
   <translation>Elige al menos uno.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>One question was answered twice.</source>
   <translation>Una pregunta se respondió dos veces.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The last day is before the first.</source>
   <translation>El último día va antes que el primero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>That time has not come yet.</source>
   <translation>Esa hora aún no ha llegado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Check the date.</source>
   <translation>Mira la fecha.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>That date is outside the calendar of this journal (1900 to 2199).</source>
   <translation>Esa fecha está fuera del calendario de este diario (de 1900 a 2199).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>One of the help lines could not be read.</source>
   <translation>No se pudo leer uno de los teléfonos de ayuda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>The file with the password is empty.</source>
   <translation>El archivo con la contraseña está vacío.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Type a password.</source>
   <translation>Escribe una contraseña.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Those days are still to come.</source>
   <translation>Esos días aún no han llegado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Nothing was printed.</source>
   <translation>No se imprimió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Choose days up to today.</source>
   <translation>Elige días hasta hoy.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Open it with the newer version (its format is {found}; this one knows {known}).</source>
   <translation>Ábrelo con la versión más nueva (su formato es {found}; esta conoce {known}).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A number here must be between {low} and {high}.</source>
   <translation>Aquí el número tiene que estar entre {low} y {high}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>One of the texts is longer than {limit} characters.</source>
   <translation>Uno de los textos tiene más de {limit} caracteres.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There is too much to print in full: {signs} characters, and {most} is the most.</source>
   <translation>Hay demasiado para imprimirlo entero: {signs} caracteres; como mucho pueden ser {most}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A report covers at most {most} days; these are {days}.</source>
   <translation>Un informe abarca como mucho {most} días; estos son {days}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>Not on the word list: word number {places}.</source>
   <translation>No está en la lista: palabra número {places}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>There should be 24 words; here are %n.</source>
   <extracomment>For one: There should be 24 words; here is %n.</extracomment>
   <translation>
    <numerusform>Tienen que ser 24 palabras; aquí hay %n.</numerusform>
    <numerusform>Tienen que ser 24 palabras; aquí hay %n.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/refusal_words.py" />
   <source>A passphrase needs at least %n characters.</source>
   <extracomment>For one: A passphrase needs at least %n character.</extracomment>
   <translation>
    <numerusform>Una frase de acceso necesita al menos %n carácter.</numerusform>
    <numerusform>Una frase de acceso necesita al menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A setting</source>
   <translation>Un ajuste</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A question</source>
   <translation>Una pregunta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A word of your lists</source>
   <translation>Una palabra de tus listas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A template</source>
   <translation>Una plantilla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>An import</source>
   <translation>Una importación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>What an import remembers</source>
   <translation>Lo que recuerda una importación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A known event</source>
   <translation>Un suceso conocido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A new usual</source>
   <translation>Un nivel habitual nuevo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>The programme</source>
   <translation>El programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>What comes again every week</source>
   <translation>Lo que vuelve cada semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A session</source>
   <translation>Una sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A goal</source>
   <translation>Una meta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>The skill of a week</source>
   <translation>La habilidad de una semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>The step-down sheet</source>
   <translation>La hoja para después del programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A questionnaire</source>
   <translation>Un cuestionario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A filled-in questionnaire</source>
   <translation>Un cuestionario rellenado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A part of your plan</source>
   <translation>Una parte de tu plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>An earlier plan</source>
   <translation>Un plan anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>What to talk about</source>
   <translation>De qué hablar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>A line of what was shared</source>
   <translation>Una línea de lo que compartiste</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>nothing there</source>
   <translation>ahí no hay nada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>put away</source>
   <translation>apartado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/row_words.py" />
   <source>place {n}</source>
   <translation>lugar {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Do not wait. Call the emergency number now.</source>
   <translation>No esperes. Llama ya al número de emergencias.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Stay with them until help is there.</source>
   <translation>Quédate a su lado hasta que llegue la ayuda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>If it is you: call now, open the door, and do not stay alone.</source>
   <translation>Si te pasa a ti: llama ya, abre la puerta y busca compañía.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Thank you for saying so. This program has told no one and cannot call anyone. Please tell a person now: call or text one of the numbers here, or go to somebody you trust and stay with them.</source>
   <translation>Gracias por decirlo. Esta aplicación no se lo ha dicho a nadie y no puede llamar a nadie. Díselo ahora a una persona, por favor: llama o escribe a uno de los números de aquí, o ve con alguien de confianza y quédate a su lado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>SAMHSA, Overdose Prevention and Response Toolkit, 2025</source>
   <translation>SAMHSA, Overdose Prevention and Response Toolkit, 2025</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Give naloxone if there is any. It does no harm if it was something else.</source>
   <translation>Da naloxona si hay. No hace daño si era otra cosa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Not breathing, or only gasping? Tip the head back, pinch the nose, and give one breath into the mouth every five seconds. If you know how to press the chest, or the phone tells you how, do that too.</source>
   <translation>¿No respira, o solo da bocanadas? Échale la cabeza hacia atrás, tápale la nariz y dale una respiración boca a boca cada cinco segundos. Si sabes comprimir el pecho, o te dicen cómo por teléfono, hazlo también.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Still not breathing well after 2 to 3 minutes? Give naloxone a second time.</source>
   <translation>¿Sigue sin respirar bien a los 2 o 3 minutos? Da naloxona por segunda vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Breathing by themselves? Lay them on their side, the upper knee bent, mouth free.</source>
   <translation>¿Respira por sí misma la persona? Ponla de lado, con la rodilla de arriba doblada y la boca libre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Stay, even when they wake up. Naloxone wears off after 30 to 90 minutes, and the breathing can stop again.</source>
   <translation>Quédate, aunque despierte. El efecto de la naloxona pasa a los 30 o 90 minutos, y la respiración puede volver a pararse.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Somebody will not wake up, or will not stay awake.</source>
   <translation>Alguien no se despierta, o vuelve a dormirse enseguida.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Breathing is slow or uneven, rattles, or stops. Lips or fingertips turn blue or grey.</source>
   <translation>Respira despacio o sin ritmo, con ronquidos, o deja de respirar. Los labios o la punta de los dedos se ponen azules o grises.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Chest pain, a fit, feeling burning hot, or not knowing where you are.</source>
   <translation>Dolor en el pecho, convulsiones, mucho calor en el cuerpo, o no saber dónde se está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>After stopping: hard shaking, a fit, seeing or hearing what is not there. Not knowing where you are.</source>
   <translation>Después de dejarlo: temblores fuertes, convulsiones, ver u oír lo que no está. No saber dónde se está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Thoughts of hurting or killing yourself.</source>
   <translation>Pensamientos de hacerte daño o de quitarte la vida.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Nearly all of Europe, and India. On a mobile phone in many other countries.</source>
   <translation>Casi toda Europa, y la India. Con un teléfono móvil, en muchos otros países.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>The United States, Canada, Mexico, Argentina, Uruguay, the Philippines.</source>
   <translation>Estados Unidos, Canadá, México, Argentina, Uruguay, Filipinas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>The United Kingdom, Ireland, Malaysia, Hong Kong. In Singapore the police.</source>
   <translation>Reino Unido, Irlanda, Malasia, Hong Kong. En Singapur, la policía.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>If you drink a lot every day, it can be dangerous to stop all at once. Talk to a doctor or a nurse before you stop.</source>
   <translation>Si bebes mucho todos los días, dejarlo de golpe puede ser peligroso. Habla antes con personal médico o de enfermería.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>NICE guideline CG100, 1.1.1</source>
   <translation>Guía CG100 de NICE, 1.1.1</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Benzodiazepines are pills to calm down or to sleep. If you take them, do not stop all at once. It can bring on fits, and a fit can kill. First talk to the doctor who gave them to you.</source>
   <translation>Las benzodiazepinas son pastillas para calmarse o dormir. Si las tomas, no las dejes de golpe. Puede causar convulsiones, y una convulsión puede matar. Habla antes con quien te las recetó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>FDA, Drug Safety Communication, 23 September 2020</source>
   <translation>FDA, Drug Safety Communication, 23 de septiembre de 2020</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>After a break, even a short one, the body can take less of an opioid. What you used to take can kill you now. It is worse when you are alone.</source>
   <translation>Después de una pausa, aunque sea corta, el cuerpo aguanta menos un opioide. La cantidad que tomabas antes ahora puede matarte. Sin nadie al lado es peor.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>If somebody drank too much and you cannot wake them, they are not sleeping it off. Call for help, lay them on their side, keep them warm, and stay.</source>
   <translation>Si alguien bebió demasiado y no se despierta, eso no es solo dormir la borrachera. Pide ayuda, pon su cuerpo de lado, abriga a la persona y quédate.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>NHS, Alcohol poisoning</source>
   <translation>NHS, Alcohol poisoning</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>In a fit: clear away hard things. Put something soft under the head. Do not hold them. Put nothing in the mouth. When it stops, lay them on their side.</source>
   <translation>En una convulsión: aparta las cosas duras. Pon algo blando bajo la cabeza. No sujetes a la persona. No le pongas nada en la boca. Cuando pare, ponla de lado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>When they are very hot: a cool place, off with thick clothes, cool wet cloths, and fan them.</source>
   <translation>Si tiene mucho calor: un lugar fresco, fuera la ropa gruesa, paños frescos y mojados, y dale aire.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Say what was stopped, and when.</source>
   <translation>Di qué se dejó, y cuándo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Call or text one of the numbers above. Say: “I am not safe right now.”</source>
   <translation>Llama o escribe a uno de los números de arriba. Di: «Ahora mismo no estoy a salvo».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Move away from what you could hurt yourself with.</source>
   <translation>Aléjate de aquello con lo que podrías hacerte daño.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>Go to a person, or have one come to you. Stay with them.</source>
   <translation>Ve con una persona, o pide que alguien venga. Quédate a su lado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/safety_words.py" />
   <source>If somebody may have taken too much of an opioid: call the emergency number. Then:</source>
   <translation>Si alguien puede haber tomado demasiado de un opioide: llama al número de emergencias. Luego:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/presenter.py" />
   <source>Making a backup, then emptying the bin …</source>
   <translation>Haciendo una copia de seguridad y vaciando después la papelera …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/presenter.py" />
   <source>In the bin; it goes on {day}.</source>
   <translation>En la papelera; se va el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/presenter.py" />
   <source>Gone for good.</source>
   <translation>Borrado para siempre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/presenter.py" />
   <source>The bin is empty now.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/importing/earlier.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Stopped. Everything is as it was.</source>
   <translation>Detenido. Todo está como estaba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>&amp;Back to the journal</source>
   <translation>&amp;Volver al diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>E&amp;mpty the bin …</source>
   <translation>Vaciar la pa&amp;pelera …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Entries in the bin</source>
   <translation>Anotaciones en la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Put b&amp;ack</source>
   <translation>&amp;Recuperar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>&amp;Delete for good …</source>
   <translation>&amp;Borrar para siempre …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Put it back into the journal (Enter)</source>
   <translation>Devolverla al diario (Intro)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Delete it for good (Del)</source>
   <translation>Borrarla para siempre (Supr)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Back to the &amp;list</source>
   <translation>Volver a la &amp;lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Delete for good</source>
   <translation>Borrar para siempre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Delete this entry for good?</source>
   <translation>¿Borrar esta anotación para siempre?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>It goes with its earlier versions. Backups from before keep it until newer ones take their place.</source>
   <translation>Se va con sus versiones anteriores. Las copias de seguridad de antes la conservan hasta que otras más nuevas ocupan su lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Empty the whole bin?</source>
   <translation>¿Vaciar toda la papelera?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Every entry in it goes for good. A backup is made first; backups keep what was there until newer ones take their place.</source>
   <translation>Todas sus anotaciones se van para siempre. Antes se hace una copia de seguridad; las copias conservan lo que había hasta que otras más nuevas ocupan su lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>&amp;Keep</source>
   <comment>not deleted</comment>
   <translation>C&amp;onservar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>&amp;Delete for good</source>
   <translation>&amp;Borrar para siempre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Choose an entry</source>
   <translation>Elige una anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>Goes on {day}</source>
   <translation>Se va el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>The bin is empty.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/bin/view.py" />
   <source>What you delete stays here for 30 days, and you can put it back.</source>
   <translation>Lo que borras se queda aquí 30 días, y puedes recuperarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>Written already; it stays as it is.</source>
   <translation>Ya está escrito; se queda como está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>{question}, {day}</source>
   <translation>{question}, {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>y for yes, p for partly, n for not that day, none for none prescribed</source>
   <translation>s para sí, e para en parte, n para ese día no, nada si no hay nada indicado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>y for yes, n for no</source>
   <translation>s para sí, n para no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>hours, such as 7, 7.5 or 7:30</source>
   <translation>horas, como 7, 7,5 o 7:30</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>a whole number, 0 or more</source>
   <translation>un número entero, 0 o más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>Entered later. </source>
   <translation>Anotado más tarde. </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>You can change it here.</source>
   <translation>Puedes cambiarlo aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source> (0 {low}, 10 {high})</source>
   <translation> (0 {low}, 10 {high})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>a whole number from 0 to 10</source>
   <translation>un número entero de 0 a 10</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>none</source>
   <translation>nada indicado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>both</source>
   <translation>sí y no</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/catch_up/cell_words.py" />
   <source>Written that day, from %n check-ins; it stays as it is.</source>
   <extracomment>For one: Written that day, from %n check-in; it stays as it is.</extracomment>
   <translation>
    <numerusform>Escrito ese día, en %n registro; se queda como está.</numerusform>
    <numerusform>Escrito ese día, en %n registros; se queda como está.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/presenter.py" />
   <source>catching up</source>
   <translation>completar los últimos días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/presenter.py" />
   <source>{cell}: this cannot be read yet. It asks for {asked}.</source>
   <translation>{cell}: esto aún no se puede leer. Se pide {asked}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/catch_up/presenter.py" />
   <source>Saved: %n days.</source>
   <extracomment>For one: Saved: %n day.</extracomment>
   <translation>
    <numerusform>Guardado: %n día.</numerusform>
    <numerusform>Guardado: %n días.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_model.py" />
   <source>It asks for {asked}.</source>
   <translation>Se pide {asked}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_model.py" />
   <source>This cannot be read. It asks for {asked}.</source>
   <translation>Esto no se puede leer. Se pide {asked}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_model.py" />
   <source>{cell}, cannot be read</source>
   <translation>{cell}, no se puede leer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_model.py" />
   <source>{cell}, entered later</source>
   <translation>{cell}, anotado más tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/sheet_table.py" />
   <source>The last days</source>
   <translation>Los últimos días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>&amp;Save 1 answer</source>
   <translation>&amp;Guardar 1 respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>Fill in what you know. Grey is written already and stays. Earlier days are marked as entered later.</source>
   <translation>Rellena lo que sabes. Lo gris ya está escrito y se queda. Los días pasados se marcan como anotados más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>This is what you had typed before. It was not saved yet.</source>
   <translation>Esto es lo que habías escrito antes. Aún no estaba guardado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>Earl&amp;ier week</source>
   <translation>Semana a&amp;nterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>&amp;Later week</source>
   <translation>Semana &amp;posterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/steps/step.py" />
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/view.py" />
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Throw this draft away</source>
   <translation>Tirar este borrador</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/form.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Leave; what you wrote is kept</source>
   <translation>Salir; lo que escribiste se guarda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>{first} to {last}</source>
   <translation>del {first} al {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/catch_up/view.py" />
   <source>&amp;Save %n answers</source>
   <extracomment>For one: &amp;Save %n answer</extracomment>
   <translation>
    <numerusform>&amp;Guardar %n respuesta</numerusform>
    <numerusform>&amp;Guardar %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>Even Keel, covered</source>
   <translation>Even Keel, cubierto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>To come back, open Even Keel again and type your passphrase.</source>
   <translation>Para volver, abre Even Keel otra vez y escribe tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>Passphrase</source>
   <translation>Frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>Go on &amp;writing</source>
   <translation>Seguir es&amp;cribiendo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>This window is covered.</source>
   <translation>Esta ventana está cubierta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>What you were writing is not lost, but it could not be kept yet.</source>
   <translation>Lo que escribías no se perdió, pero aún no se pudo guardar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/cover/view.py" />
   <source>It is tried again every few seconds. Your passphrase takes you back to it.</source>
   <translation>Se intenta otra vez cada pocos segundos. Tu frase de acceso te lleva de vuelta a ello.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What I look back at</source>
   <translation>Lo que quiero mirar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>something not written down yet</source>
   <translation>algo que aún no está escrito</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>an earlier entry</source>
   <translation>una anotación anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What made me vulnerable: sleep, food, pain, worry</source>
   <translation>Qué hizo el día más difícil: sueño, comida, dolor, preocupación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>What came of it, soon and later</source>
   <translation>Qué vino después, pronto y más tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain.py" />
   <source>Where the chain could turn, and what I would do there</source>
   <translation>Dónde pudo cambiar la cadena, y qué haría yo ahí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>Take this link out</source>
   <translation>Quitar este eslabón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>Add a link</source>
   <translation>Añadir un eslabón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>Link {number}</source>
   <translation>Eslabón {number}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>Link by link: thought, feeling, body, action</source>
   <translation>Eslabón a eslabón: pensamiento, sentimiento, cuerpo, acción</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>{link}: what kind</source>
   <translation>{link}: de qué clase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>{link}: the chain could turn here</source>
   <translation>{link}: la cadena pudo cambiar aquí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/chain_links.py" />
   <source>{link}: take it out</source>
   <translation>{link}: quitarlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>What is this about?</source>
   <translation>¿De qué se trata?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Did I use, or act on an urge? (asked apart from the urge)</source>
   <translation>¿Consumí o seguí un impulso? (se pregunta aparte del impulso)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Did I take my medication?</source>
   <translation>¿Tomé mi medicación?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Am I …</source>
   <translation>Siento …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>What I feel (up to five)</source>
   <translation>Qué siento (hasta cinco)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/note.py" />
   <source>What is on my mind</source>
   <translation>Qué tengo en la cabeza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>How much to answer</source>
   <translation>Cuánto responder</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>a little</source>
   <translation>un poco</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>very strong</source>
   <translation>muy fuerte</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>How it is otherwise</source>
   <translation>Cómo va lo demás</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>What I track myself</source>
   <translation>Lo que sigo por mi cuenta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Body, needs, feelings</source>
   <translation>Cuerpo, necesidades, sentimientos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Skills and free words</source>
   <translation>Habilidades y palabras libres</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Quick</source>
   <translation>Rápido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Standard</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Full</source>
   <translation>Completo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Right now</source>
   <translation>Ahora mismo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>The whole day</source>
   <translation>Todo el día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>None of these</source>
   <translation>Nada de esto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/check_in.py" />
   <source>Not asked today: %n questions</source>
   <extracomment>For one: Not asked today: %n question</extracomment>
   <translation>
    <numerusform>Hoy no se pregunta: %n pregunta</numerusform>
    <numerusform>Hoy no se preguntan: %n preguntas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>calm</source>
   <translation>calma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>as strong as it gets</source>
   <translation>lo más fuerte posible</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>Urge or distress before</source>
   <translation>Impulso o malestar antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>Urge or distress after</source>
   <translation>Impulso o malestar después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>How long</source>
   <translation>Cuánto tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <source>Would I use it again?</source>
   <translation>¿Lo usaría otra vez?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>For which trigger</source>
   <translation>Para qué desencadenante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>none in particular</source>
   <translation>ninguno en particular</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/coping.py" />
   <source>an earlier trigger</source>
   <translation>un desencadenante anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>You came back to write it down, and nothing you have done is lost. Fill in what you can; the rest can wait for another day.</source>
   <translation>Volviste para escribirlo, y nada de lo que has hecho se pierde. Rellena lo que puedas; el resto puede esperar a otro día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>How much, in my own words</source>
   <translation>Cuánto, con mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>Where I was and who was there</source>
   <translation>Dónde estaba y con quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/lapse.py" />
   <source>Who knows, or whom I will tell</source>
   <translation>Quién lo sabe, o a quién se lo diré</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <source>What did I practise?</source>
   <translation>¿Qué practiqué?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <source>Told my sister I will not come to the party</source>
   <translation>Le dije a mi hermana que no iré a la fiesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/practice.py" />
   <source>Which skill, if one has a name</source>
   <translation>Qué habilidad, si tiene nombre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>1. What did the week look like?</source>
   <translation>1. ¿Cómo fue la semana?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>2. What helped, even a little?</source>
   <translation>2. ¿Qué ayudó, aunque fuera un poco?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>3. What do I want to bring to the session?</source>
   <translation>3. ¿Qué quiero llevar a la sesión?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>4. One thing for next week</source>
   <translation>4. Una cosa para la próxima semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>One good thing, one hard thing</source>
   <translation>Una cosa buena, una cosa difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>A question, a moment, something I put off saying</source>
   <translation>Una pregunta, un momento, algo que no llegué a decir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>Small enough to do on a bad day</source>
   <translation>Algo tan pequeño que salga en un mal día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/review.py" />
   <source>{span} Three minutes are enough; leave out what does not come.</source>
   <translation>{span} Bastan tres minutos; deja fuera lo que no salga.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/scale_questions.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/skills_today.py" />
   <source>did not think of it</source>
   <translation>no lo pensé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/skills_today.py" />
   <source>came by itself, and helped</source>
   <translation>me salió solo y ayudó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/skills_today.py" />
   <source>Skills I used today</source>
   <translation>Habilidades que usé hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/skills_today.py" />
   <source>If I used none: what was in the way</source>
   <translation>Si no usé ninguna: qué lo impidió</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>hardly</source>
   <translation>apenas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>as strong as can be</source>
   <translation>lo más fuerte que puede ser</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>How much I believed it then</source>
   <translation>Cuánto lo creía entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>How much I believe the new thought</source>
   <translation>Cuánto creo el pensamiento nuevo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>What I felt then (up to five)</source>
   <translation>Qué sentí entonces (hasta cinco)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>And how strong is it now?</source>
   <translation>¿Y qué fuerza tiene ahora?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/presenter.py" />
   <source>not at all</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>completely</source>
   <translation>del todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/thought.py" />
   <source>What speaks for it: facts only</source>
   <translation>Qué está a favor: solo hechos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>What kind of trigger was it?</source>
   <translation>¿Qué clase de desencadenante fue?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>Where, and who was there</source>
   <translation>Dónde, y con quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>How strong was the trigger?</source>
   <translation>¿Qué fuerza tenía el desencadenante?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>barely there</source>
   <translation>apenas se notaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>overwhelming</source>
   <translation>abrumador</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>The urge at its strongest</source>
   <translation>El impulso en su punto más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>no urge</source>
   <translation>ningún impulso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>How did it go?</source>
   <translation>¿Cómo acabó?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>The plan I used, if any</source>
   <translation>El plan que usé, si usé alguno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>One of my if-then cards</source>
   <translation>Una de mis tarjetas si-entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/trigger.py" />
   <source>or one of my if-then cards …</source>
   <translation>o una de mis tarjetas si-entonces …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Nothing is written down about these days. What do you remember of them?</source>
   <translation>No hay nada escrito de estos días. ¿Qué recuerdas de ellos?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>The seven days from {first} to {last}.</source>
   <translation>Los siete días del {first} al {last}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Marked for the session already:</source>
   <translation>Ya está marcado para la sesión:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Days with an entry: {n} of 7.</source>
   <translation>Días con anotación: {n} de 7.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Strongest urge: {urge}, {day}.</source>
   <translation>El impulso más fuerte: {urge}, {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Triggers: {kinds}.</source>
   <translation>Desencadenantes: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Sessions: {attended} of {planned} hours.</source>
   <translation>Sesiones: {attended} de {planned} horas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>Practised in real life: {n}.</source>
   <translation>Practicado en la vida real: {n}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>{scale}: {value} on average, %n days.</source>
   <extracomment>For one: {scale}: {value} on one day.</extracomment>
   <translation>
    <numerusform>{scale}: {value} en un día.</numerusform>
    <numerusform>{scale}: {value} de promedio, %n días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>{skill}: {before} → {after}, %n times.</source>
   <extracomment>For one: {skill}: {before} → {after}, once.</extracomment>
   <translation>
    <numerusform>{skill}: {before} → {after}, una vez.</numerusform>
    <numerusform>{skill}: {before} → {after}, %n veces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/entry_form/panels/week_facts.py" />
   <source>{name} (%n times)</source>
   <extracomment>For one: {name}</extracomment>
   <translation>
    <numerusform>{name}</numerusform>
    <numerusform>{name} (%n veces)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/presenter.py" />
   <source>Changed.</source>
   <translation>Cambiado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/presenter.py" />
   <source>changing an entry</source>
   <translation>cambiar una anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/stuck.py" />
   <source>Cop&amp;y my words</source>
   <translation>&amp;Copiar mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/stuck.py" />
   <source>Save my words to a &amp;file…</source>
   <translation>Guardar mis palabras en un a&amp;rchivo…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/stuck.py" />
   <source>Nothing is lost: your words stay here until they are saved. You can press Save again, or keep them somewhere else meanwhile. A file or a copy is not encrypted; anyone who can open it can read it.</source>
   <translation>No se pierde nada: tus palabras se quedan aquí hasta que se guarden. Puedes pulsar Guardar otra vez, o ponerlas mientras tanto en otro lugar. Un archivo o una copia no están cifrados; quien pueda abrirlos puede leerlos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/stuck.py" />
   <source>Save my words to a file</source>
   <translation>Guardar mis palabras en un archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/stuck.py" />
   <source>Your words stand in {name} as well, and still here. Press Save again when the computer has room; then delete the file, since it is not encrypted.</source>
   <translation>Tus palabras están también en {name}, y siguen aquí. Pulsa Guardar otra vez cuando la computadora tenga sitio; luego borra el archivo, porque no está cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>This is what you had written before. It was not saved yet.</source>
   <translation>Esto es lo que habías escrito antes. Aún no estaba guardado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>&amp;Bring to my next session</source>
   <translation>Llevar a mi &amp;próxima sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>Pri&amp;vate: never in a report</source>
   <translation>Pri&amp;vada: nunca en un informe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>How far this check-in is</source>
   <translation>Cuánto llevas de este registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>&amp;Save changes</source>
   <translation>&amp;Guardar los cambios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/entry_form/view.py" />
   <source>{n} of {all} scales</source>
   <translation>{n} de {all} escalas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/presenter.py" />
   <source>No country is chosen yet. Choose one, or press Later.</source>
   <translation>Todavía no hay ningún país elegido. Elige uno o pulsa «Más tarde».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/presenter.py" />
   <source>Nothing is picked yet. Pick one or two, or press Later.</source>
   <translation>Todavía no has marcado nada. Marca una o dos, o pulsa «Más tarde».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/presenter.py" />
   <source>The two passphrases differ.</source>
   <translation>Las dos frases de acceso no son iguales.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>Help now shows these numbers first:</source>
   <translation>«Ayuda ahora» muestra primero estos números:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>Until you choose, Help now shows these numbers, with where each works:</source>
   <translation>Hasta que elijas, «Ayuda ahora» muestra estos números y dónde sirve cada uno:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>Where are you?</source>
   <translation>¿Dónde estás?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>So that “Help now” shows numbers you can call. It is kept on this computer only, and you can change it at any time.</source>
   <translation>Así «Ayuda ahora» muestra números a los que puedes llamar. Solo se guarda en esta computadora, y puedes cambiarlo cuando quieras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>&amp;Next</source>
   <translation>Sig&amp;uiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>You are probably in {country}: this computer’s clock or language says so. Until you choose, Help now shows these numbers, and says that it is a guess:</source>
   <translation>Seguramente estás en {country}: lo dice el reloj o el idioma de esta computadora. Hasta que elijas, «Ayuda ahora» muestra estos números y avisa de que es una suposición:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Choose your country</source>
   <translation>Elige tu país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/country.py" />
   <source>Yes, I am in {country}</source>
   <translation>Sí, estoy en {country}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <source>It opens your journal. Nobody can look it up or reset it for you, so choose one you will remember. You may paste it from a password manager.</source>
   <translation>Abre tu diario. Nadie puede buscarla ni cambiarla por ti, así que elige una que vayas a recordar. Puedes pegarla desde un gestor de contraseñas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <source>Your journal is made, and the passphrase you typed opens it. It is not shown again. If you want another one, type it here twice; if not, just go on.</source>
   <translation>Tu diario ya está creado y se abre con la frase de acceso que escribiste. No se vuelve a mostrar. Si quieres otra, escríbela aquí dos veces; si no, sigue adelante.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <source>Choose a passphrase</source>
   <translation>Elige una frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <source>The same again</source>
   <translation>Otra vez la misma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>&amp;Show what I type</source>
   <translation>&amp;Mostrar lo que escribo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/passphrase.py" />
   <source>&amp;Make my journal</source>
   <translation>&amp;Crear mi diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/step.py" />
   <source>&amp;Later</source>
   <translation>Más &amp;tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/track.py" />
   <source>Pick about three of your warning signs</source>
   <translation>Elige unas tres de tus señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/track.py" />
   <source>Things you or others could notice when it gets harder. They are examples: you can reword them and add your own later. Fewer is better.</source>
   <translation>Cosas que tú u otras personas pueden notar cuando se pone más difícil. Son ejemplos: después puedes cambiar las palabras y añadir las tuyas. Menos es mejor.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/track.py" />
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>&amp;Open my journal</source>
   <translation>Abrir mi &amp;diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/track.py" />
   <source>Example warning signs</source>
   <translation>Ejemplos de señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <source>A journal of your own</source>
   <translation>Un diario solo tuyo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <source>Even Keel keeps what you write down, shows you your own warning signs, and prints a short page for your therapist when you want one.</source>
   <translation>Even Keel guarda lo que escribes, te muestra tus propias señales de aviso e imprime una página corta para tu terapeuta cuando tú quieras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <source>Nobody is watching. Everything stays on this computer, encrypted with your passphrase. The program has no internet part at all.</source>
   <translation>Nadie te vigila. Todo se queda en esta computadora, cifrado con tu frase de acceso. La aplicación no tiene nada que use internet.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <source>It is a planning aid used alongside a programme. It does not diagnose, treat, predict, monitor or call anyone. For help from a person there is a button at the top of every screen.</source>
   <translation>Es una ayuda para planear, junto a un programa. No diagnostica, trata, predice, vigila ni llama a nadie. Para hablar con una persona hay un botón arriba, en todas las pantallas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <source>I have a backup from another computer</source>
   <translation>Tengo una copia de seguridad de otra computadora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/welcome.py" />
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>&amp;Begin</source>
   <translation>Em&amp;pezar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>If you forget the passphrase, these words open the journal; nothing else does. Write them on paper now and keep the paper where nobody else looks. Later you can see them again in Settings, with your passphrase.</source>
   <translation>Si olvidas la frase de acceso, estas palabras abren el diario; nada más lo abre. Escríbelas ahora en papel y guarda el papel donde nadie más mire. Después puedes verlas otra vez en Ajustes, con tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>The words are out of sight now. Type these four from your paper, to be sure.</source>
   <translation>Ahora las palabras no se ven. Escribe estas cuatro mirando tu papel; así sabrás que están bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>Your 24 recovery words</source>
   <translation>Tus 24 palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Save them as a page to print…</source>
   <translation>Guardarlas como página para imprimir…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>Show the &amp;words again</source>
   <translation>Ver otra vez las &amp;palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>I &amp;wrote them down: type four back</source>
   <translation>Ya las &amp;escribí: repetir cuatro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words.py" />
   <source>&amp;Check them</source>
   <translation>&amp;Comprobarlas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words_back.py" />
   <source>Not word {n} yet. Look at your paper again.</source>
   <translation>Todavía no es la palabra {n}. Mira otra vez tu papel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words_back.py" />
   <source>Type word {n}.</source>
   <translation>Escribe la palabra {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words_back.py" />
   <source>Word number {n}</source>
   <translation>Palabra número {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words_back.py" />
   <source>Word {n}</source>
   <translation>Palabra {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/steps/words_back.py" />
   <source>✓ That is word {n}.</source>
   <translation>✓ Esa es la palabra {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/first_run/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>Step {n} of {all}</source>
   <translation>Paso {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/page_list.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>Close the guide</source>
   <translation>Cerrar la guía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>Back to where you were (Esc)</source>
   <translation>Volver a donde estabas (Esc)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>Search the guide</source>
   <translation>Buscar en la guía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>All pages</source>
   <translation>Todas las páginas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>Back to the page before (Alt+Left)</source>
   <translation>Volver a la página anterior (Alt+Izquierda)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>On to the page after (Alt+Right)</source>
   <translation>Seguir a la página siguiente (Alt+Derecha)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>Back to the page before</source>
   <translation>Volver a la página anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/view.py" />
   <source>On to the page after</source>
   <translation>Seguir a la página siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>Nothing found. Try another word for it.</source>
   <translation>No se encontró nada. Prueba con otra palabra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>For you</source>
   <translation>Para ti</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>For your therapist</source>
   <translation>Para quien te atiende</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>For somebody close to you</source>
   <translation>Para alguien cercano</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>For whoever sets it up</source>
   <translation>Para quien lo prepara</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/guide/words.py" />
   <source>Found on %n pages</source>
   <extracomment>For one: Found on one page</extracomment>
   <translation>
    <numerusform>Está en una página</numerusform>
    <numerusform>Está en %n páginas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/own_cards.py" />
   <source>My first steps</source>
   <translation>Mis primeros pasos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>In another country</source>
   <translation>En otro país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Open my &amp;safety plan</source>
   <translation>Abrir mi &amp;plan de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Emergency numbers, and where each works</source>
   <translation>Números de emergencias, y dónde vale cada uno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Numbers differ by country. Choose yours, and they stand here at once.</source>
   <translation>Los números cambian según el país. Elige el tuyo y aparecen aquí enseguida.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>En español.</source>
   <translation>En español.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Text: </source>
   <translation>Mensaje: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Chat: </source>
   <translation>Chat: </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Hours last told {day} by {source}.</source>
   <translation>Horario según {source}, del {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>1.  Move away from what you could use or hurt yourself with. Another room is enough.</source>
   <translation>1.  Aléjate de lo que podrías consumir o de aquello con lo que podrías hacerte daño. Basta con otra habitación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>2.  Go where another person is, or call one. Say: “It is hard right now, stay with me.”</source>
   <translation>2.  Ve donde haya otra persona, o llama a alguien. Di: «Ahora es difícil, quédate a mi lado».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>3.  Breathe out longer than you breathe in, ten times. An urge rises, peaks and falls.</source>
   <translation>3.  Echa el aire más despacio de lo que lo tomas, diez veces. Un impulso sube, llega arriba y baja.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/view.py" />
   <source>Close Help now</source>
   <translation>Cerrar Ayuda ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>My programme, on call</source>
   <translation>Mi programa, teléfono de guardia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>You are probably in {country}: this computer’s clock or language says so. If not, choose your country.</source>
   <translation>Seguramente estás en {country}: lo dice el reloj o el idioma de esta computadora. Si no es así, elige tu país.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Source: {source}, checked {day}</source>
   <translation>Fuente: {source}, revisado el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Hours not known.</source>
   <translation>Horario no conocido.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <source>You can reach a person now</source>
   <translation>Puedes hablar ahora con una persona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>If someone's life is in danger, call the emergency number first. You need no reason and no right words to call.</source>
   <translation>Si la vida de alguien está en peligro, llama primero al número de emergencias. Para llamar no necesitas un motivo ni las palabras perfectas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>For the next ten minutes</source>
   <translation>Para los próximos diez minutos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Good to know</source>
   <translation>Es bueno saberlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>My safety plan</source>
   <translation>Mi plan de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Every line in {country}</source>
   <translation>Todos los teléfonos de ayuda en {country}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>The number you entered yourself.</source>
   <translation>El número que escribiste tú.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>text {text}</source>
   <translation>mensaje: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Open now.</source>
   <translation>Abierto ahora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_now/view.py" />
   <source>Closed now.</source>
   <translation>Cerrado ahora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/breathing.py" />
   <source>Breathe in</source>
   <translation>Toma aire</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/breathing.py" />
   <source>Breathe out</source>
   <translation>Echa el aire</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/breathing.py" />
   <source>Well breathed</source>
   <translation>Bien respirado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/breathing.py" />
   <source>Breath {n} of {all}. Stop whenever you like.</source>
   <translation>Respiración {n} de {all}. Para cuando quieras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/call.py" />
   <source>Whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/call.py" />
   <source>How to begin</source>
   <translation>Cómo empezar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/call.py" />
   <source>Nobody answers? Leave a message and try the next. Ask for what you need.</source>
   <translation>¿Nadie contesta? Deja un mensaje y prueba con la siguiente persona. Pide lo que necesitas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/call.py" />
   <source>There is nobody in your plan yet. Who comes to mind first? A friend, someone from the group, your sponsor, a brother or sister. The numbers on this page take calls from anyone.</source>
   <translation>En tu plan aún no hay nadie. ¿Quién te viene primero a la cabeza? Una amistad, alguien del grupo, quien te apadrina, un hermano o una hermana. Los números de esta página atienden a cualquiera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/clock_words.py" />
   <source>{minutes}:{seconds:02} left</source>
   <translation>quedan {minutes}:{seconds:02}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>&amp;Next reason</source>
   <translation>Otra &amp;razón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>What is worth it to you?</source>
   <translation>¿Por qué te vale la pena?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>a person, a morning, something you want back</source>
   <translation>una persona, una mañana, algo que quieres recuperar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>A&amp;dd this reason</source>
   <translation>Añadir esta ra&amp;zón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>There is no reason in your plan yet. Write one down now.</source>
   <translation>En tu plan aún no hay ninguna razón. Escribe una ahora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/reasons.py" />
   <source>Reason {n} of {all}</source>
   <translation>Razón {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>Time left for this step</source>
   <translation>Tiempo que queda para este paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>Skip this &amp;step</source>
   <translation>Saltar este &amp;paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>&amp;Next step</source>
   <translation>Si&amp;guiente paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>Step &amp;back</source>
   <translation>Paso anterio&amp;r</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>&amp;Done</source>
   <translation>&amp;Hecho</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>and one more</source>
   <translation>y una más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>found one</source>
   <translation>encontré una</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/steps.py" />
   <source>found {n} of {all}</source>
   <translation>encontradas {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/wait.py" />
   <source>Time that has passed</source>
   <translation>Tiempo que ha pasado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/wait.py" />
   <source>Another &amp;idea</source>
   <translation>Ot&amp;ra idea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/wait.py" />
   <source>Meanwhile</source>
   <translation>Mientras tanto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/wait.py" />
   <source>You can look at other pages; the time goes on here.</source>
   <translation>Puedes mirar otras páginas; el tiempo sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/wait.py" />
   <source>The time is over. You waited it out.</source>
   <translation>Se acabó el tiempo. Lo esperaste hasta el final.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/exercises/worksheet.py" />
   <source>Any question may stay open. What you write is kept as you go.</source>
   <translation>Cualquier pregunta puede quedar sin responder. Lo que escribes se va guardando.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <source>You are probably in {country}. If not, choose your country.</source>
   <translation>Seguramente estás en {country}. Si no es así, elige tu país.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <source>&amp;All numbers, if I am not safe</source>
   <translation>Todos los &amp;números, si no estoy a salvo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <source>Numbers differ by country. Choose yours once.</source>
   <translation>Los números cambian según el país. Elige el tuyo una vez.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/numbers.py" />
   <source>Choose my country</source>
   <translation>Elegir mi país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <source>How strong is it now?</source>
   <translation>¿Qué fuerza tiene ahora?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>hardly there</source>
   <translation>casi no se nota</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <source>In a few words, if you like</source>
   <translation>En pocas palabras, si quieres</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/after_page.py" />
   <source>Do &amp;not keep this</source>
   <translation>No gua&amp;rdar esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>How strong is it, the urge or the distress?</source>
   <translation>¿Qué fuerza tiene, el impulso o el malestar?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>&amp;Skip to the tools</source>
   <translation>Pasar a las &amp;herramientas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/ask_page.py" />
   <source>You are here: that is the first step. Two short questions, then tools.</source>
   <translation>Estás aquí: ese es el primer paso. Dos preguntas cortas, y luego las herramientas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>&amp;Another tool</source>
   <translation>&amp;Otra herramienta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>&amp;Back to where I was</source>
   <translation>&amp;Volver a donde estaba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>It has not become easier yet. That happens. Try another tool, go to where someone is, or call one of the numbers here.</source>
   <translation>Aún no es más fácil. A veces pasa. Prueba otra herramienta, ve donde haya alguien o llama a uno de los números de aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>You did something about it. An urge can come back; so can you.</source>
   <translation>Hiciste algo. Un impulso puede volver; tú también puedes volver aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>Saved: {tool}, {before} → {after}.</source>
   <translation>Guardado: {tool}, {before} → {after}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/done_page.py" />
   <source>Saved: {tool}.</source>
   <translation>Guardado: {tool}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tool_words.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tool_words.py" />
   <source>used %n times</source>
   <extracomment>For one: used once</extracomment>
   <translation>
    <numerusform>usado una vez</numerusform>
    <numerusform>usado %n veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tool_words.py" />
   <source>%n times: {before} → {after}</source>
   <extracomment>For one: %n time: {before} → {after}</extracomment>
   <translation>
    <numerusform>%n vez: {before} → {after}</numerusform>
    <numerusform>%n veces: {before} → {after}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tool_words.py" />
   <source>used %n times, on average from {before} to {after}</source>
   <extracomment>For one: used %n time, from {before} to {after}</extracomment>
   <translation>
    <numerusform>usado %n vez, de {before} a {after}</numerusform>
    <numerusform>usado %n veces, de {before} a {after} de promedio</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>What helped you most so far</source>
   <translation>Lo que más te ayudó hasta ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>What brought it on, if you like</source>
   <translation>Qué lo trajo, si quieres decirlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>Begun, and not finished</source>
   <translation>Empezado y sin terminar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>Or one of these</source>
   <translation>O una de estas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>In writing, when there is a little more room</source>
   <translation>Por escrito, cuando hay un poco más de calma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>Try one of these</source>
   <translation>Prueba una de estas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>What helped you most when it was this</source>
   <translation>Lo que más te ayudó cuando fue esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>The numbers are averages of what you rated before and after. An urge also falls by itself.</source>
   <translation>Los números son promedios de lo que valoraste antes y después. Un impulso también baja solo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/tools_page.py" />
   <source>My if-then cards</source>
   <translation>Mis tarjetas si-entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/using_page.py" />
   <source>Skip, &amp;another tool</source>
   <translation>Saltar, &amp;otra herramienta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/using_page.py" />
   <source>&amp;Done, go on</source>
   <translation>&amp;Listo, seguir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/pages/using_page.py" />
   <source>S&amp;top here</source>
   <translation>&amp;Terminar aquí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/help_path/presenter.py" />
   <source>a skill that was used</source>
   <translation>una habilidad que se usó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>How many points of 10 is each word? 10 is the most of it.</source>
   <translation>¿Cuántos puntos de 10 es cada palabra? 10 es lo más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>{low} to {high} in the file</source>
   <translation>de {low} a {high} en el archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>{name} goes to</source>
   <translation>{name} va a</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>Goes to</source>
   <translation>Va a</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>The other way round: in the file, more means the opposite</source>
   <translation>Al revés: en el archivo, más quiere decir lo contrario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>{name} goes from</source>
   <translation>{name}, en el archivo va</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>Goes from</source>
   <translation>En el archivo va</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/column_card.py" />
   <source>No points: leave it out</source>
   <translation>Sin puntos: dejarla fuera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/earlier.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Making a backup, then taking it back …</source>
   <translation>Haciendo una copia de seguridad y retirándolo después …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>What stands in each column of the table.</source>
   <translation>Lo que hay en cada columna de la tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>Where the answers of the file go in your journal.</source>
   <translation>A dónde van en tu diario las respuestas del archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>Activities and feelings of the file, and what they are in your journal.</source>
   <translation>Actividades y sentimientos del archivo, y qué son en tu diario.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>%n more columns are not asked about.</source>
   <extracomment>For one: %n more column is not asked about.</extracomment>
   <translation>
    <numerusform>No se pregunta por %n columna más.</numerusform>
    <numerusform>No se pregunta por %n columnas más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/mapping_part.py" />
   <source>%n more words become tags.</source>
   <extracomment>For one: %n more word becomes a tag.</extracomment>
   <translation>
    <numerusform>%n palabra más se vuelve una etiqueta.</numerusform>
    <numerusform>%n palabras más se vuelven etiquetas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>Skill: {name}</source>
   <translation>Habilidad: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>Trigger: {name}</source>
   <translation>Desencadenante: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>Feeling: {name}</source>
   <translation>Sentimiento: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Leave it out</source>
   <translation>Dejarlo fuera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>A tag</source>
   <translation>Una etiqueta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>A new scale of my own</source>
   <translation>Una escala nueva mía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>0 to 10, as it stands</source>
   <translation>de 0 a 10, tal como está</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/mapping_rows.py" />
   <source>{name}, %n times</source>
   <extracomment>For one: {name}, %n time</extracomment>
   <translation>
    <numerusform>{name}, %n vez</numerusform>
    <numerusform>{name}, %n veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/outcome_part.py" />
   <source>What would come in</source>
   <translation>Lo que vendría</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/outcome_part.py" />
   <source>Row by row</source>
   <translation>Fila por fila</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/outcome_part.py" />
   <source>The first entries, as they would stand</source>
   <translation>Las primeras anotaciones, como quedarían</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/outcome_part.py" />
   <source>What came in</source>
   <translation>Lo que vino</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <source>Looking at the file …</source>
   <translation>Mirando el archivo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <source>Working out what it would bring …</source>
   <translation>Calculando lo que traería …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <source>Backing up, then bringing it in …</source>
   <translation>Haciendo una copia de seguridad, y luego trayéndolo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>bringing in a file</source>
   <translation>traer un archivo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <source>%n rows so far.</source>
   <extracomment>For one: %n row so far.</extracomment>
   <translation>
    <numerusform>%n fila hasta ahora.</numerusform>
    <numerusform>%n filas hasta ahora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Brought in: %n entries.</source>
   <extracomment>For one: Brought in: %n entry.</extracomment>
   <translation>
    <numerusform>Traído: %n anotación.</numerusform>
    <numerusform>Traído: %n anotaciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>&amp;Choose a file…</source>
   <translation>Elegir un ar&amp;chivo…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>Choose a &amp;folder…</source>
   <translation>Elegir una car&amp;peta…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>Nothing was brought in yet.</source>
   <translation>Aún no se trajo nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Take it back…</source>
   <translation>Deshacerlo…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>What you wrote in another program can come along. You see first how it would look here, and the whole of it can be taken back.</source>
   <translation>Lo que escribiste en otra aplicación puede venir contigo. Primero ves cómo quedaría aquí, y después se puede deshacer todo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>Daylio, Bearable, Day One, Journey, jrnl, RedNotebook, Loop Habit Tracker, Apple Health’s State of Mind, and any table with a column of days: have the other program export a file, and choose it here.</source>
   <translation>Daylio, Bearable, Day One, Journey, jrnl, RedNotebook, Loop Habit Tracker, «Estado de ánimo» de Apple Salud y cualquier tabla con una columna de días: pide a la otra aplicación que exporte un archivo y elígelo aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>You can also drop the file on this page.</source>
   <translation>También puedes soltar el archivo en esta página.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>Brought in before</source>
   <translation>Traído antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/start_part.py" />
   <source>Take it back: {what}, {when}</source>
   <translation>Deshacer: {what}, {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>Another &amp;file</source>
   <translation>&amp;Otro archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>&amp;Undo all of it</source>
   <translation>Des&amp;hacer todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>&amp;Show my journal</source>
   <translation>&amp;Ver mi diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>Its entries go to the bin and can come back from there for 30 days.</source>
   <translation>Sus anotaciones van a la papelera, y durante 30 días pueden volver de allí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>Scales that came with it stay under “What I track”, where you can hide them.</source>
   <translation>Las escalas que llegaron con ella siguen en «Lo que sigo», donde puedes ocultarlas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>Take it back</source>
   <translation>Deshacerlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>Take back all of “{title}”?</source>
   <translation>¿Deshacer todo «{title}»?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>&amp;Bring in %n entries</source>
   <extracomment>For one: &amp;Bring in %n entry</extracomment>
   <translation>
    <numerusform>T&amp;raer %n anotación</numerusform>
    <numerusform>T&amp;raer %n anotaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/view.py" />
   <source>%n of them were changed since, and go too:</source>
   <extracomment>For one: %n of them was changed since, and goes too:</extracomment>
   <translation>
    <numerusform>%n se cambió después, y se va también:</numerusform>
    <numerusform>%n se cambiaron después, y se van también:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Line {number}: {why}</source>
   <translation>Línea {number}: {why}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Mood</source>
   <translation>Ánimo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>How it felt</source>
   <translation>Cómo se sintió</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>How pleasant it was</source>
   <translation>Lo agradable que fue</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The day</source>
   <translation>El día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The time of day</source>
   <translation>La hora del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>An answer</source>
   <translation>Una respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Several words</source>
   <translation>Varias palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>from {low} to {high}, {times}</source>
   <translation>de {low} a {high}, {times}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Your journal is new: it becomes the whole journal of the file.</source>
   <translation>Tu diario es nuevo: se convierte en el diario entero del archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>A table (CSV or TSV)</source>
   <translation>Una tabla (CSV o TSV)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>eMoods, as a table</source>
   <translation>eMoods, como tabla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Daylio (CSV)</source>
   <translation>Daylio (CSV)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Bearable (CSV)</source>
   <translation>Bearable (CSV)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>jrnl (JSON)</source>
   <translation>jrnl (JSON)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>jrnl (text)</source>
   <translation>jrnl (texto)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Day One (JSON or zip)</source>
   <translation>Day One (JSON o zip)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Journey (zip)</source>
   <translation>Journey (zip)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>RedNotebook (months)</source>
   <translation>RedNotebook (meses)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Loop Habit Tracker</source>
   <translation>Loop Habit Tracker</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Apple Health: State of Mind</source>
   <translation>Apple Salud: Estado de ánimo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Even Keel (JSON)</source>
   <translation>Even Keel (JSON)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Calendar file</source>
   <translation>Archivo de calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>yes or no, {times}</source>
   <translation>sí o no, {times}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>always {n}, {times}</source>
   <translation>siempre {n}, {times}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>words, {times}</source>
   <translation>palabras, {times}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The letters of this file can be read in more than one way. Which reads right?</source>
   <translation>Las letras de este archivo se pueden leer de más de una forma. ¿Cuál se lee bien?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Dates such as 1/2/2026 can be read in two ways, and no row says which.</source>
   <translation>Fechas como 1/2/2026 se pueden leer de dos formas, y ninguna fila dice cuál.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The dates are numbers of days, as a spreadsheet counts them. Is that right?</source>
   <translation>Las fechas son números de días, como los cuenta una hoja de cálculo. ¿Es así?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Left out: {word} ({times})</source>
   <translation>Se queda fuera: {word} ({times})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>Yes, the first is {day}</source>
   <translation>Sí, el primero es el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>New scales of your own: {names}.</source>
   <translation>Escalas nuevas tuyas: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>There is no place here for {things}.</source>
   <translation>Aquí no hay lugar para {things}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The day comes first</source>
   <translation>El día va primero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>The month comes first</source>
   <translation>El mes va primero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/letters_row.py" />
   <source>“{line}”</source>
   <translation>«{line}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>%n entries</source>
   <extracomment>For one: 1 entry</extracomment>
   <translation>
    <numerusform>1 anotación</numerusform>
    <numerusform>%n anotaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n rows</source>
   <extracomment>For one: %n row</extracomment>
   <translation>
    <numerusform>%n fila</numerusform>
    <numerusform>%n filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n things stay outside: your journal has a plan, a programme and settings of its own.</source>
   <extracomment>For one: %n thing stays outside: your journal has a plan, a programme and settings of its own.</extracomment>
   <translation>
    <numerusform>%n cosa se queda fuera: tu diario tiene su propio plan, su programa y sus ajustes.</numerusform>
    <numerusform>%n cosas se quedan fuera: tu diario tiene su propio plan, su programa y sus ajustes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n cannot be read</source>
   <extracomment>For one: %n cannot be read</extracomment>
   <translation>
    <numerusform>%n no se puede leer</numerusform>
    <numerusform>%n no se pueden leer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n entries came in.</source>
   <extracomment>For one: %n entry came in.</extracomment>
   <translation>
    <numerusform>Vino %n anotación.</numerusform>
    <numerusform>Vinieron %n anotaciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n entries come in.</source>
   <extracomment>For one: %n entry comes in.</extracomment>
   <translation>
    <numerusform>Viene %n anotación.</numerusform>
    <numerusform>Vienen %n anotaciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n rows are here already.</source>
   <extracomment>For one: %n row is here already.</extracomment>
   <translation>
    <numerusform>%n fila ya está aquí.</numerusform>
    <numerusform>%n filas ya están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n rows say nothing.</source>
   <extracomment>For one: %n row says nothing.</extracomment>
   <translation>
    <numerusform>%n fila no dice nada.</numerusform>
    <numerusform>%n filas no dicen nada.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n rows cannot be read.</source>
   <extracomment>For one: %n row cannot be read.</extracomment>
   <translation>
    <numerusform>%n fila no se puede leer.</numerusform>
    <numerusform>%n filas no se pueden leer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n rows were mended.</source>
   <extracomment>For one: %n row was mended.</extracomment>
   <translation>
    <numerusform>%n fila se corrigió.</numerusform>
    <numerusform>%n filas se corrigieron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n words are left out.</source>
   <extracomment>For one: %n word is left out.</extracomment>
   <translation>
    <numerusform>%n palabra se queda fuera.</numerusform>
    <numerusform>%n palabras se quedan fuera.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/importing/words.py" />
   <source>%n entries are here already.</source>
   <extracomment>For one: %n entry is here already.</extracomment>
   <translation>
    <numerusform>%n anotación ya está aquí.</numerusform>
    <numerusform>%n anotaciones ya están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/journal/day_notes.py" />
   <source>{scale} {value} from %n entries</source>
   <extracomment>For one: {scale} {value} from %n entry</extracomment>
   <translation>
    <numerusform>{scale} {value} (%n registro)</numerusform>
    <numerusform>{scale} {value} (%n registros)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>&amp;Back to the list</source>
   <translation>&amp;Volver a la lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Use the arrow keys or press one in the list.</source>
   <translation>Usa las flechas o pulsa una en la lista.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Bring to &amp;session</source>
   <translation>&amp;Llevar a la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Pri&amp;vate</source>
   <translation>&amp;Privada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Edi&amp;t</source>
   <translation>Ca&amp;mbiar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>&amp;Delete</source>
   <translation>&amp;Borrar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Changed on both laptops: look at both …</source>
   <translation>Cambiada en las dos computadoras: mirar ambas …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Put this version back</source>
   <translation>Recuperar esta versión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Talk about it in the next session (B)</source>
   <translation>Hablar de ello en la próxima sesión (B)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Never in a report (P)</source>
   <translation>Nunca en un informe (P)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Change it; what it said is kept (E or Enter)</source>
   <translation>Cambiarla; lo que decía se guarda (E o Intro)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Move it to the bin for 30 days (Del)</source>
   <translation>Pasarla a la papelera 30 días (Supr)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Earlier &amp;versions ({n})</source>
   <translation>Versiones a&amp;nteriores ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Put back the version until {time}</source>
   <translation>Recuperar la versión de hasta {time}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/entry_page.py" />
   <source>Until {time}</source>
   <translation>Hasta {time}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/conflicts.py" />
   <source>Marks</source>
   <translation>Marcas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <source>Show &amp;all tags</source>
   <translation>Mostrar &amp;todas las etiquetas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <source>Sho&amp;w everything again</source>
   <translation>Mostrar todo otra ve&amp;z</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Bring to session</source>
   <translation>Llevar a la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Entered later</source>
   <translation>Anotado más tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Private</source>
   <translation>Privadas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Not private</source>
   <translation>No privadas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Last 4 weeks</source>
   <translation>Últimas 4 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_panel.py" />
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Other days</source>
   <translation>Otros días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Nothing found. Part of a word is enough, and capitals do not matter.</source>
   <translation>No se encontró nada. Basta con parte de una palabra, y las mayúsculas no importan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>nothing found</source>
   <translation>nada encontrado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Your entries will stand here, newest first. Everything you write stays on this computer, encrypted.</source>
   <translation>Aquí estarán tus anotaciones, primero las más nuevas. Todo lo que escribes se queda en esta computadora, cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Nothing here fits the filter.</source>
   <translation>Aquí no hay nada que encaje con el filtro.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Nothing found. The words may be in the bin.</source>
   <translation>No se encontró nada. Puede que las palabras estén en la papelera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>more than {n} found</source>
   <translation>más de {n} encontradas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>from {day} on</source>
   <translation>desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>up to {day}</source>
   <translation>hasta el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>Tag: {tag}</source>
   <translation>Etiqueta: {tag}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/journal/finding/filter_words.py" />
   <source>%n found</source>
   <extracomment>For one: 1 found</extracomment>
   <translation>
    <numerusform>1 encontrada</numerusform>
    <numerusform>%n encontradas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>Search everything you wrote</source>
   <translation>Buscar en todo lo que escribiste</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <location filename="../../src/journal_app/ui/widgets/search_field.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>&amp;Filter</source>
   <translation>&amp;Filtrar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>C&amp;alendar</source>
   <translation>&amp;Calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>B&amp;in</source>
   <translation>Papele&amp;ra</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>{keys} · the start of a word is enough · “words together” · -without</source>
   <translation>{keys} · basta el principio de una palabra · «palabras juntas» · -sin</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>Go to a day ({keys})</source>
   <translation>Ir a un día ({keys})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>B&amp;in ({n})</source>
   <translation>Papele&amp;ra ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>Take off: {filter}</source>
   <translation>Quitar: {filter}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/finding/find_bar.py" />
   <source>&amp;Filter ({n})</source>
   <translation>&amp;Filtrar ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/opened.py" />
   <source>What it was about</source>
   <translation>De qué se trataba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/opened.py" />
   <source>What I did about it</source>
   <translation>Qué hice ante eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/opened.py" />
   <source>What it looks back at</source>
   <translation>Lo que mira</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/opened.py" />
   <source>How it came about, link by link</source>
   <translation>Cómo se llegó a eso, eslabón a eslabón</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/opened.py" />
   <source>entered on {day}</source>
   <translation>anotado el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/presenter.py" />
   <source>That entry is in the bin, or it is gone.</source>
   <translation>Esa anotación está en la papelera, o ya no está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/presenter.py" />
   <source>Open the &amp;bin</source>
   <translation>A&amp;brir la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Entries, newest first</source>
   <translation>Anotaciones, primero las más nuevas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Show only</source>
   <translation>Mostrar solo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Go to a day</source>
   <translation>Ir a un día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Write the first entry</source>
   <translation>Escribir la primera anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Go to a month</source>
   <translation>Ir a un mes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Move to the bin</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Bring to a session, or not</source>
   <translation>Llevar a una sesión, o no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <source>Private, or not</source>
   <translation>Privado, o no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/journal/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/piece_card.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>It happened, and you are here. Before anything else: is any of this so?</source>
   <translation>Pasó, y estás aquí. Antes de nada: ¿te pasa algo de esto?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Each of them is a reason to get help now. You need not be sure.</source>
   <translation>Cada una de estas cosas es una razón para pedir ayuda ahora. No hace falta saberlo con certeza.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>You wrote this on a calmer day. You knew yourself well then, too.</source>
   <translation>Lo escribiste en un día con más calma. Entonces también te conocías bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>One sentence is enough: “It happened. Can you stay with me for a while?”</source>
   <translation>Basta una frase: «Pasó. ¿Puedes quedarte un rato a mi lado?»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>If somebody prescribes medicine for you, tell them too. They need to know, and they have heard it before. A medicine for addiction goes on as it was agreed with them.</source>
   <translation>Si alguien te receta una medicina, díselo también. Necesita saberlo, y ya lo ha oído otras veces. Una medicina para la adicción sigue como la acordaste con esa persona.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Looking at what led here helps more than blame. Tomorrow is early enough. When you are ready, it takes a few lines, and it stays yours.</source>
   <translation>Mirar qué llevó hasta aquí ayuda más que la culpa. Mañana hay tiempo. Cuando puedas, son unas pocas líneas, y son solo tuyas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>&amp;Yes, or I am not sure</source>
   <translation>Sí, o &amp;no lo sé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Straight to &amp;writing it down</source>
   <translation>&amp;Pasar ya a escribirlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Nothing is written in advance yet. This holds for nearly everybody:</source>
   <translation>Aún no hay nada escrito de antemano. Esto vale para casi todo el mundo:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Show e&amp;very number</source>
   <translation>&amp;Ver todos los números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Nothing here goes back to zero. Nothing you wrote is touched.</source>
   <translation>Aquí nada vuelve a cero. Nada de lo que escribiste se toca.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Put it down, and go to another place.</source>
   <translation>Déjalo, y ve a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Be with a person, or on the phone with one.</source>
   <translation>Busca compañía, o habla con alguien por teléfono.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Water, something to eat, warmth.</source>
   <translation>Agua, algo de comer, calor.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Do not drive. Decide nothing big today.</source>
   <translation>No conduzcas. Hoy no decidas nada grande.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Ask a doctor or a nurse before you stop or take anything else.</source>
   <translation>Pregunta a personal médico o de enfermería antes de dejar o tomar otra cosa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>&amp;None of this</source>
   <translation>Nada de es&amp;to</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Go &amp;on</source>
   <translation>Se&amp;guir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Enough &amp;for now</source>
   <translation>Basta por a&amp;hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>First your body</source>
   <translation>Primero tu cuerpo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>What you wrote for this</source>
   <translation>Lo que escribiste para esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>Tell one person</source>
   <translation>Díselo a una persona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>The rest can wait</source>
   <translation>El resto puede esperar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>The first hour</source>
   <translation>La primera hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>The first day</source>
   <translation>El primer día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What I do not do</source>
   <translation>Lo que no hago</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>&amp;Write down what happened</source>
   <translation>Escribir lo &amp;que pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>&amp;My plan</source>
   <translation>&amp;Mi plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>The next hour</source>
   <translation>La próxima hora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>I also wrote</source>
   <translation>También escribí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/lapse/view.py" />
   <source>What you have done stays</source>
   <translation>Lo que has hecho se queda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/unlock/presenter.py" />
   <source>The two new passphrases differ.</source>
   <translation>Las dos frases de acceso nuevas no son iguales.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/presenter.py" />
   <source>Making your journal of the backup …</source>
   <translation>Creando tu diario a partir de la copia …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>&amp;Choose the backup…</source>
   <translation>Elegir la &amp;copia de seguridad…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>Its passphrase, or its 24 words</source>
   <translation>Su frase de acceso, o sus 24 palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>New passphrase for this computer</source>
   <translation>Frase de acceso nueva para esta computadora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>New passphrase, again</source>
   <translation>Frase de acceso nueva, otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>Open a backup on this computer</source>
   <translation>Abrir una copia de seguridad en esta computadora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/move_in/view.py" />
   <source>A backup is a file that ends in .jbk, for example on a stick. The file stays as it is; your journal is made from it and checked.</source>
   <translation>Una copia de seguridad es un archivo que acaba en .jbk, por ejemplo en una memoria USB. El archivo se queda como está; de él se hace tu diario, y se revisa.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>On the worst evening even a passphrase can be too much. One card with a contact and three steps can stand beside the numbers on the locked screen.</source>
   <translation>En la peor noche, hasta una frase de acceso puede ser demasiado. Una tarjeta con un contacto y tres pasos puede estar junto a los números en la pantalla bloqueada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>This means: the card is kept on this computer without encryption. Whoever opens Even Keel here can read it, also while the journal is locked. Put nothing on it that nobody may see. Take the tick away and the copy outside the lock is removed; the card itself stays in your journal.</source>
   <translation>Esto quiere decir: la tarjeta se guarda sin cifrar en esta computadora. Quien abra Even Keel aquí puede leerla, también con el diario bloqueado. No pongas en ella nada que nadie deba ver. Si quitas la marca, la copia fuera del bloqueo se borra; la tarjeta se queda en tu diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>&amp;Show this card without the passphrase</source>
   <translation>&amp;Mostrar esta tarjeta sin la frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>Whom I call</source>
   <translation>A quién llamo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>a name, or only a letter</source>
   <translation>un nombre, o solo una letra</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>Their number</source>
   <translation>Su número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>for example: coat on, out of the house</source>
   <translation>por ejemplo: ponerme el abrigo y salir de casa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>Then, the second step</source>
   <translation>Después, el segundo paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/page.py" />
   <source>Then, the third step</source>
   <translation>Después, el tercer paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/presenter.py" />
   <source>There is nothing on the card yet.</source>
   <translation>Aún no hay nada en la tarjeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/presenter.py" />
   <source>The card is shown without the passphrase now.</source>
   <translation>La tarjeta ya se muestra sin la frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/card/presenter.py" />
   <source>The card is inside the lock only.</source>
   <translation>La tarjeta está solo dentro del bloqueo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Show examples</source>
   <translation>Mostrar ejemplos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Hide examples: {field}</source>
   <translation>Ocultar ejemplos: {field}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Show examples: {field}</source>
   <translation>Mostrar ejemplos: {field}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Kind of example</source>
   <translation>Clase de ejemplo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Hide examples</source>
   <translation>Ocultar ejemplos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/examples.py" />
   <source>Take: {line}</source>
   <translation>Tomar: {line}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>One card: If …</source>
   <translation>Una tarjeta: Si …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>a moment that you can recognise</source>
   <translation>un momento que puedas reconocer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>… then</source>
   <translation>… entonces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>one thing that you will do</source>
   <translation>una cosa que harás</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>One person whom I can call</source>
   <translation>Una persona a la que puedo llamar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>One reason why it is worth it</source>
   <translation>Una razón por la que vale la pena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/kind.py" />
   <source>One sign that it is getting harder</source>
   <translation>Una señal de que se pone más difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/presenter.py" />
   <source>Fill in what comes to mind, leave out what does not. Everything can be changed later.</source>
   <translation>Rellena lo que te venga a la cabeza y deja fuera lo demás. Todo se puede cambiar después.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/presenter.py" />
   <source>Your plan has begun.</source>
   <translation>Tu plan ha empezado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/first/presenter.py" />
   <source>beginning the plan</source>
   <translation>empezar el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/presenter.py" />
   <source>looking through the plan</source>
   <translation>revisar el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/review_form.py" />
   <source>Not yet. A plan gets better when somebody reads it with you.</source>
   <translation>Aún no. Un plan mejora cuando alguien lo lee contigo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/review_form.py" />
   <source>On which day</source>
   <translation>Qué día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/review_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>With whom</source>
   <translation>Con quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/review_form.py" />
   <source>&amp;We looked through it</source>
   <translation>Ya lo &amp;revisamos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/review_form.py" />
   <source>Looked through with my therapist</source>
   <translation>Revisado con mi terapeuta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>Counted from your first entry on. Nothing sets it back: not a gap, not a hard week, not a return to use.</source>
   <translation>Se cuenta desde tu primera anotación. Nada lo pone a cero: ni un hueco, ni una semana difícil, ni volver a consumir.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>Five minutes are enough to begin: one sign, one card, one person, one reason. Everything else can wait, and grow.</source>
   <translation>Para empezar bastan cinco minutos: una señal, una tarjeta, una persona, una razón. Lo demás puede esperar y crecer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>Earlier &amp;versions</source>
   <translation>Versiones a&amp;nteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>It happe&amp;ned</source>
   <translation>&amp;Pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>What do I want more of? In small steps</source>
   <translation>¿De qué quiero más? En pasos pequeños</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>After the programme</source>
   <translation>Después del programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>What goes on when it ends</source>
   <translation>Lo que sigue cuando termina</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>Numbers that call at a tap, steps and cards on pages the size of a phone</source>
   <translation>Números que llaman con un toque, pasos y tarjetas en páginas del tamaño de un teléfono</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/view.py" />
   <source>What I have done so far</source>
   <translation>Lo que he hecho hasta ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>three steps</source>
   <translation>tres pasos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>How do I notice?</source>
   <translation>¿En qué lo noto?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>What do I do then?</source>
   <translation>¿Qué hago entonces?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>What is coming up?</source>
   <translation>¿Qué viene?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Who picks up?</source>
   <translation>¿Quién contesta?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>My own, beside those of my country</source>
   <translation>Los míos, junto a los de mi país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Seven steps for when I could hurt myself</source>
   <translation>Siete pasos para cuando podría hacerme daño</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>The first hour and the first day, written in advance</source>
   <translation>La primera hora y el primer día, escritos de antemano</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>What is it good for?</source>
   <translation>¿Para qué sirve?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>What using and not using give and cost</source>
   <translation>Lo que dan y lo que cuestan consumir y no consumir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>A contact and three steps without the passphrase; off</source>
   <translation>Un contacto y tres pasos sin la frase de acceso; apagada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Shown on the locked screen: {who}</source>
   <translation>Se muestra en la pantalla bloqueada: {who}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Looked through together on {day}.</source>
   <translation>Revisado en compañía el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Looked through with {who} on {day}.</source>
   <translation>Revisado con {who} el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>Next, {day}: {what}</source>
   <translation>Lo próximo, el {day}: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/plan/overview/words.py" />
   <source>%n of 7 steps have something in them</source>
   <extracomment>For one: %n of 7 steps has something in it</extracomment>
   <translation>
    <numerusform>%n de 7 pasos tiene algo escrito</numerusform>
    <numerusform>%n de 7 pasos tienen algo escrito</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>“If this happens, then I do that.” Decided on a calm day, it is easier to do on a hard one. Two or three good cards are better than twenty.</source>
   <translation>«Si pasa esto, entonces hago aquello.» Decidido en un día tranquilo, es más fácil de hacer en uno difícil. Dos o tres buenas tarjetas son mejores que veinte.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>&amp;Add a card</source>
   <translation>Añadir una &amp;tarjeta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>If … then …</source>
   <translation>Si … entonces …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>If …</source>
   <translation>Si …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>a moment or a sign that you can recognise</source>
   <translation>un momento o una señal que puedas reconocer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>With whom, or whom I tell</source>
   <translation>Con quién, o a quién se lo digo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>may stay empty</source>
   <translation>puede quedar vacío</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>Which of my skills is it?</source>
   <translation>¿Cuál de mis habilidades es?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/cards.py" />
   <source>None of them</source>
   <translation>Ninguna de ellas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>&amp;Keep</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>It stands in place of the listed number: {name}.</source>
   <translation>Está en lugar del número de la lista: {name}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>{hours}. Source: {source}, checked {day}</source>
   <translation>{hours}. Fuente: {source}, revisado el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>These stand in Help now. Those for an emergency come first. A listed number that has changed can be corrected; yours then stands in its place.</source>
   <translation>Estos están en Ayuda ahora. Los de emergencias van primero. Si un número de la lista cambió, puedes corregirlo; entonces el tuyo ocupa su lugar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>&amp;Add a number</source>
   <translation>Añadir un &amp;número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A number</source>
   <translation>Un número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>My numbers</source>
   <translation>Mis números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>Listed for my country</source>
   <translation>Lista de mi país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>Number, or another way</source>
   <translation>Número, u otra forma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>When somebody is there</source>
   <translation>Cuándo hay alguien</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>for example: weekdays, 9 to 5</source>
   <translation>por ejemplo: entre semana, de 9 a 5</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>Who is it?</source>
   <translation>¿Quién es?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>What I want to remember about it</source>
   <translation>Lo que quiero recordar de ello</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/numbers.py" />
   <source>Written by you on {day}.</source>
   <translation>Lo escribiste el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>what it is called</source>
   <translation>cómo se llama</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>its number</source>
   <translation>su número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>its hours</source>
   <translation>su horario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>Shown also on the locked screen, without the passphrase.</source>
   <translation>Se muestra también en la pantalla bloqueada, sin la frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>Number of my programme, on call</source>
   <translation>Número de mi programa, de guardia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/on_call.py" />
   <source>Hours of my programme, on call</source>
   <translation>Horario de mi programa, de guardia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>in my safety plan</source>
   <translation>en mi plan de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>I tell them if it happens</source>
   <translation>se lo digo si pasa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>may be named in a report</source>
   <translation>puede salir su nombre en un informe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>Who picks up? One name is enough to begin. It helps to ask each of them beforehand what you may call for. This program calls and writes to nobody.</source>
   <translation>¿Quién contesta? Para empezar basta un nombre. Ayuda preguntar antes a cada persona para qué puedes llamar. Esta aplicación no llama ni escribe a nadie.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>&amp;Add a person</source>
   <translation>Añadir una &amp;persona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>A person</source>
   <translation>Una persona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>How I reach them</source>
   <translation>Cómo hablo con esta persona</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>a number, or another way</source>
   <translation>un número, u otra forma</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>What for</source>
   <translation>Para qué</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>I can ask them in a crisis</source>
   <translation>Puedo pedirle ayuda en una crisis</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>They stand in my safety plan.</source>
   <translation>Está en mi plan de seguridad.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>They stand in my plan for that.</source>
   <translation>Está en mi plan para eso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>May be named in a report</source>
   <translation>Puede salir su nombre en un informe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/people.py" />
   <source>If not, only the first letters stand there.</source>
   <translation>Si no, solo salen las primeras letras.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/piece_card.py" />
   <source>For now</source>
   <translation>Por ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/piece_card.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/piece_card.py" />
   <source>For now: {title}</source>
   <translation>Por ahora: {title}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/presenter.py" />
   <source>change to the plan</source>
   <translation>cambiar el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/plan/versions/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/dates/own_time_presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/goals/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/programme/homework/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/presenter.py" />
   <source>Removed.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/presenter.py" />
   <source>removing from the plan</source>
   <translation>quitar algo del plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>No card yet</source>
   <translation>Aún sin tarjeta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/presenter.py" />
   <source>very much</source>
   <translation>muchísimo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>What do you, or people near you, notice before it gets hard? Five to ten signs that can be seen from outside work best. A sign that stands here is asked in your check-ins and drawn in Trends.</source>
   <translation>¿Qué notas tú, o la gente cercana, antes de que se ponga difícil? Lo mejor es tener de cinco a diez señales que se vean desde fuera. Una señal que está aquí se pregunta en tus registros y se dibuja en Tendencias.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>&amp;Add a sign</source>
   <translation>Añadir una seña&amp;l</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>A warning sign</source>
   <translation>Una señal de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>The sign, so that somebody could see it</source>
   <translation>La señal, de forma que alguien pudiera verla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>for example: leaving messages unanswered</source>
   <translation>por ejemplo: dejar mensajes sin contestar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>When does it show?</source>
   <translation>¿Cuándo aparece?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>How often is it asked?</source>
   <translation>¿Cada cuánto se pregunta?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>Who else can see it?</source>
   <translation>¿Quién más puede verla?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>a person who may tell you</source>
   <translation>una persona que puede decírtelo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>What do I do then? The card that it opens</source>
   <translation>¿Qué hago entonces? La tarjeta que abre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>It opens no card yet.</source>
   <translation>Aún no abre ninguna tarjeta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>In every check-in</source>
   <translation>En cada registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>Once a week</source>
   <translation>Una vez a la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/signs.py" />
   <source>Who else can see it: {who}</source>
   <translation>Quién más puede verla: {who}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Where is it hardest? Write down the situations that come up again, and the ones that you can see coming: a wedding, a payday, a visit. It is easier to walk into what was thought through once. When its day is over, Today asks how it went.</source>
   <translation>¿Dónde es más difícil? Escribe las situaciones que vuelven, y las que ves venir: una boda, un día de cobro, una visita. Es más fácil entrar en algo que ya se pensó una vez. Cuando pasa su día, Hoy pregunta cómo fue.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>&amp;Add a situation</source>
   <translation>Añadir una si&amp;tuación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>A situation that is hard</source>
   <translation>Una situación que es difícil</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Ahead</source>
   <translation>Por delante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Comes up again and again</source>
   <translation>Vuelve una y otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Over</source>
   <translation>Ya pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>The situation</source>
   <translation>La situación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>in a few words</source>
   <translation>en pocas palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>It has a day</source>
   <translation>Tiene un día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Which day</source>
   <translation>Qué día es</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>What could happen?</source>
   <translation>¿Qué podría pasar?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>What will I do?</source>
   <translation>¿Qué haré?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>whom I take along, how I leave, what I say</source>
   <translation>a quién llevo, cómo me voy, qué digo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>What helped?</source>
   <translation>¿Qué ayudó?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Could happen: {text}</source>
   <translation>Podría pasar: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>I will: {text}</source>
   <translation>Haré: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/pieces/situations.py" />
   <source>Afterwards: {text}</source>
   <translation>Después: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>For the moments when you do not want to go on, or could hurt yourself. Written on a calm day, best together with somebody you trust. In a crisis you go down the steps until one of them holds. One thing a line. If it is like that now, press F1.</source>
   <translation>Para los momentos en que no quieres seguir, o podrías hacerte daño. Se escribe en un día tranquilo, mejor con alguien de confianza. En una crisis vas bajando los pasos hasta que uno te sostiene. Una cosa por línea. Si ahora es así, pulsa F1.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>This is not permission, and it is not giving up. If it happens, the first hour is no time for thinking. It helps when somebody who knows you has written down what to do. That somebody is you, today. One thing a line.</source>
   <translation>Esto no es un permiso, ni es rendirse. Si pasa, la primera hora no es para pensar. Ayuda que alguien que te conoce haya escrito qué hacer. Ese alguien eres tú, hoy. Una cosa por línea.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>What is it good for? Small and true is better than large. They can be read in Help now.</source>
   <translation>¿Para qué sirve? Pequeño y verdadero es mejor que grande. Se pueden leer en Ayuda ahora.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>Both ways have two sides, and the good side of using is part of the truth. Written down, it is harder to remember only one of them. One thing a line.</source>
   <translation>Cada camino tiene dos lados, y el lado bueno de consumir es parte de la verdad. Por escrito es más difícil acordarse solo de uno. Una cosa por línea.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>thoughts, feelings or things I do, by which I know it</source>
   <translation>pensamientos, sentimientos o cosas que hago, en que lo noto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>without anybody's help, for ten minutes</source>
   <translation>sin ayuda de nadie, durante diez minutos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>I need not tell them why I am there</source>
   <translation>no hace falta decirles por qué estoy allí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>beside those of my list, whom I would tell how it is</source>
   <translation>además de las de mi lista: a quién le diría cómo va</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>beside the numbers of my country</source>
   <translation>además de los números de mi país</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>what is put away, and who keeps it</source>
   <translation>qué se aparta, y quién lo guarda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>people, animals, plans, beliefs</source>
   <translation>personas, animales, planes, creencias</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>From my warning signs: {list}</source>
   <translation>De mis señales de aviso: {list}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>From my people: {list}</source>
   <translation>De mis personas: {list}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>From my numbers: {list}</source>
   <translation>De mis números: {list}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>what stops it, and where I go</source>
   <translation>qué lo para, y a dónde voy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>where I sleep, what I do with the day</source>
   <translation>dónde duermo, qué hago con el día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>Whom I tell</source>
   <translation>A quién se lo digo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>beside those of my list</source>
   <translation>además de las de mi lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>one a line</source>
   <translation>una por línea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/sheets/words.py" />
   <source>Using means here: {word}</source>
   <translation>Consumir quiere decir aquí: {word}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>Before the first change of a day, the plan as it stood is kept here. Putting one back keeps what stands there now, so nothing is lost. Numbers are not part of it.</source>
   <translation>Antes del primer cambio de un día, el plan se guarda aquí tal como estaba. Si recuperas uno, el de ahora también se guarda, así que no se pierde nada. Los números no forman parte de él.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>Put &amp;this one back</source>
   <translation>&amp;Recuperar este</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>Remove this version</source>
   <translation>Quitar esta versión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>No earlier version yet</source>
   <translation>Aún no hay versiones anteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>Looked through on {day}</source>
   <translation>Revisado el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>Cards: {cards} · People: {people} · Situations: {situations}</source>
   <translation>Tarjetas: {cards} · Personas: {people} · Situaciones: {situations}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/page.py" />
   <source>As it stood until {day}</source>
   <translation>Como estaba hasta el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/presenter.py" />
   <source>Put back.</source>
   <translation>Recuperado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/presenter.py" />
   <source>putting an earlier plan back</source>
   <translation>recuperar un plan anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/versions/presenter.py" />
   <source>removing an earlier plan</source>
   <translation>quitar un plan anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/view.py" />
   <source>Back to my plan</source>
   <translation>Volver a mi plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/plan/view.py" />
   <source>Back to the whole plan</source>
   <translation>Volver a todo el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>On which days of my own time</source>
   <translation>Qué días de mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>My own time starts at</source>
   <translation>Mi tiempo empieza a las</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>How long my own time is</source>
   <translation>Cuánto dura mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>In my own words (may stay empty)</source>
   <translation>Con mis palabras (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>What my own time is called</source>
   <translation>Cómo se llama mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>My own time</source>
   <translation>Mi propio tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>Change my own time</source>
   <translation>Cambiar mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>Add my &amp;own time</source>
   <translation>Añadir &amp;mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/block_form.py" />
   <source>Keep my &amp;own time</source>
   <translation>Guardar &amp;mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>A calendar file is not encrypted: whoever finds it can read it, and so can the program it is given to. Unless you ask for names, every session in it is called “Appointment”.</source>
   <translation>Un archivo de calendario no está cifrado: puede leerlo quien lo encuentre, y también la aplicación a la que se lo des. Si no pides los nombres, cada sesión se llama en él «Cita».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>&amp;Bring in a calendar file…</source>
   <translation>&amp;Traer un archivo de calendario…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>&amp;Save a calendar file…</source>
   <translation>Guardar un archivo de &amp;calendario…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>with the names of my sessions</source>
   <translation>con los nombres de mis sesiones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>Kind of these sessions</source>
   <translation>Clase de estas sesiones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>Bring &amp;in what is ticked</source>
   <translation>Traer lo ma&amp;rcado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>Left out, {why}: {n}.</source>
   <translation>Se quedan fuera, {why}: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>{what}: {n}.</source>
   <translation>{what}: {n}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>%n appointments are new.</source>
   <extracomment>For one: 1 appointment is new.</extracomment>
   <translation>
    <numerusform>1 cita es nueva.</numerusform>
    <numerusform>%n citas son nuevas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>%n are here already.</source>
   <extracomment>For one: %n is here already.</extracomment>
   <translation>
    <numerusform>%n ya está aquí.</numerusform>
    <numerusform>%n ya están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_panel.py" />
   <source>{title}  ·  %n times, first {when}</source>
   <extracomment>For one: {title}  ·  {when}</extracomment>
   <translation>
    <numerusform>{title}  ·  {when}</numerusform>
    <numerusform>{title}  ·  %n veces, la primera {when}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_presenter.py" />
   <source>bringing in a calendar file</source>
   <translation>traer un archivo de calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_presenter.py" />
   <source>Nothing is ticked.</source>
   <translation>No hay nada marcado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_presenter.py" />
   <source>Brought in: {n}.</source>
   <translation>Traídas: {n}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/dates/calendar_presenter.py" />
   <source>Saved: %n appointments. This file is not encrypted.</source>
   <extracomment>For one: Saved: %n appointment. This file is not encrypted.</extracomment>
   <translation>
    <numerusform>Guardado: %n cita. Este archivo no está cifrado.</numerusform>
    <numerusform>Guardado: %n citas. Este archivo no está cifrado.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/letters_row.py" />
   <source>Letters look wrong? Read them as</source>
   <translation>¿Se ven mal las letras? Leerlas como</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/own_time_presenter.py" />
   <source>removing own time</source>
   <translation>quitar mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/presenter.py" />
   <source>Saved: 1 session.</source>
   <translation>Guardado: 1 sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/presenter.py" />
   <source>Ended. What was stays as it was.</source>
   <translation>Terminado. Lo que ya pasó se queda como está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/presenter.py" />
   <source>ending a schedule</source>
   <translation>terminar un horario</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/dates/presenter.py" />
   <source>Saved: %n sessions.</source>
   <extracomment>For one: Saved: %n session.</extracomment>
   <translation>
    <numerusform>Guardado: %n sesión.</numerusform>
    <numerusform>Guardado: %n sesiones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>When does your programme run?</source>
   <translation>¿Cuándo es tu programa?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>8 to 12 weeks and 9 to 15 hours a week are usual; any are fine.</source>
   <translation>Lo habitual son de 8 a 12 semanas y de 9 a 15 horas por semana; cualquier otra cosa está bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>What I call it (may stay empty)</source>
   <translation>Cómo lo llamo (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>Name of the programme</source>
   <translation>Nombre del programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source> weeks</source>
   <translation> semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>Weeks</source>
   <translation>Semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>Planned hours a week</source>
   <translation>Horas por semana en el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source> hours a week</source>
   <translation> horas por semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>How this works</source>
   <translation>Cómo funciona esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/view.py" />
   <source>My programme</source>
   <translation>Mi programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/programme_form.py" />
   <source>&amp;Begin my programme</source>
   <translation>Empezar mi &amp;programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>On which days</source>
   <translation>Qué días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>It starts at</source>
   <translation>Empieza a las</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>Kind of session</source>
   <translation>Clase de sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>How often</source>
   <translation>Cada cuánto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>What it is called (may stay empty)</source>
   <translation>Cómo se llama (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>What it is called</source>
   <translation>Cómo se llama</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>From which day on</source>
   <translation>Desde qué día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>until</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>It ends before the programme does</source>
   <translation>Termina antes que el programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>Until which day</source>
   <translation>Hasta qué día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>every week</source>
   <translation>cada semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>every 2 weeks</source>
   <translation>cada 2 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>every 3 weeks</source>
   <translation>cada 3 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>every 4 weeks</source>
   <translation>cada 4 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>What comes every week</source>
   <translation>Lo que hay cada semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>A&amp;dd to every week</source>
   <translation>Añadir a cada sema&amp;na</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <source>&amp;Keep the change</source>
   <translation>Guardar el cam&amp;bio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/schedule_form.py" />
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>from</source>
   <translation>desde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <source>Work, study, family, rest</source>
   <translation>Trabajo, estudios, familia, descanso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <source>Calendar files</source>
   <translation>Archivos de calendario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/dates/view.py" />
   <source>End</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/fields.py" />
   <source> hours</source>
   <translation> horas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>A small next step</source>
   <translation>Un próximo paso pequeño</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Add step</source>
   <translation>Añadir paso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Link something you wrote …</source>
   <translation>Unir algo que escribiste …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/row.py" />
   <location filename="../../src/journal_app/ui/screens/today/due_forms.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Other words</source>
   <translation>Otras palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Next step for: {goal}</source>
   <translation>Próximo paso para: {goal}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Add the step for: {goal}</source>
   <translation>Añadir el paso para: {goal}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <location filename="../../src/journal_app/ui/screens/today/programme_lines.py" />
   <source>Done: {text}</source>
   <translation>Hecho: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Remove the step: {text}</source>
   <translation>Quitar el paso: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Practised for it</source>
   <translation>Practicado para ello</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Link a practice to: {goal}</source>
   <translation>Unir una práctica a: {goal}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Not reached yet</source>
   <translation>Aún sin lograr</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Reached</source>
   <translation>Lograda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/card.py" />
   <source>Open: {what}</source>
   <translation>Abrir: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>Something you want, small enough to picture</source>
   <translation>Algo que quieres, tan pequeño que puedas imaginarlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>Goal</source>
   <translation>Meta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>What makes it worth it to you</source>
   <translation>Por qué te vale la pena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>Another goal</source>
   <translation>Otra meta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>In other words</source>
   <translation>Con otras palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/form.py" />
   <source>A&amp;dd the goal</source>
   <translation>Añadir la &amp;meta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/presenter.py" />
   <source>removing a goal</source>
   <translation>quitar una meta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/goals/view.py" />
   <source>What do you want more of in your life? A goal is easier to keep in sight with a reason and one small next step. Nothing here is measured.</source>
   <translation>¿De qué quieres más en tu vida? Una meta se tiene más presente con una razón y un próximo paso pequeño. Aquí no se mide nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>What was agreed, in your own words</source>
   <translation>Lo que se acordó, con tus palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>New homework</source>
   <translation>Tarea nueva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>With a day</source>
   <translation>Con un día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>For which session</source>
   <translation>Para qué sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>A&amp;dd</source>
   <translation>Añadi&amp;r</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>for no session</source>
   <translation>para ninguna sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/form.py" />
   <source>for {day}, {what}</source>
   <translation>para el {day}, {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/presenter.py" />
   <source>removing homework</source>
   <translation>quitar una tarea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <source>To do</source>
   <translation>Por hacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <source>Nothing to do. What you agree on in a session can be written down here.</source>
   <translation>Nada por hacer. Aquí puedes escribir lo que acuerdas en una sesión.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/homework/view.py" />
   <source>Remove: {text}</source>
   <translation>Quitar: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>Start of the session</source>
   <translation>Comienzo de la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>Planned hours</source>
   <translation>Horas en el plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <source>What it is about (may stay empty)</source>
   <translation>De qué trata (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <source>What the session is about</source>
   <translation>De qué trata la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <source>A&amp;dd the session</source>
   <translation>Añadir &amp;la sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/form.py" />
   <source>One more session</source>
   <translation>Una sesión más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/row.py" />
   <source>Open: {when} {what}</source>
   <translation>Abrir: {when} {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/row.py" />
   <source>{there} of {planned}</source>
   <translation>{there} de {planned}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/row.py" />
   <source>How it went, {when}</source>
   <translation>Cómo fue, {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>&amp;Back</source>
   <translation>&amp;Volver</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>What it is about</source>
   <translation>De qué trata</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>Hours I was there</source>
   <translation>Horas que estuve</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>I was there for</source>
   <translation>Estuve</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>What I take away</source>
   <translation>Con qué me quedo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>One sentence is enough</source>
   <translation>Basta una frase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>What I want to tal&amp;k about</source>
   <translation>De qué quiero &amp;hablar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>Add home&amp;work from it</source>
   <translation>Añadir una &amp;tarea de ella</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet.py" />
   <source>It does &amp;not take place</source>
   <translation>&amp;No tiene lugar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet_presenter.py" />
   <location filename="../../src/journal_app/ui/screens/share/ledger/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/share/talk/presenter.py" />
   <source>Taken out.</source>
   <translation>Quitada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/sheet_presenter.py" />
   <source>taking a session out</source>
   <translation>quitar una sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/view.py" />
   <location filename="../../src/journal_app/ui/screens/today/coming.py" />
   <source>Coming up</source>
   <translation>Lo que viene</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/view.py" />
   <source>The last four weeks</source>
   <translation>Las últimas cuatro semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/sessions/view.py" />
   <source>No sessions yet. What comes every week is entered once under Schedule.</source>
   <translation>Aún no hay sesiones. Lo que vuelve cada semana se escribe una sola vez en Horario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>When the programme ends, some things stay. Write down what goes on, and keep it where you will find it. Your therapist can go through it with you.</source>
   <translation>Cuando termina el programa, algunas cosas siguen. Escribe qué sigue, y guárdalo donde lo encuentres. Tu terapeuta puede mirarlo contigo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>What goes on (a group, a call, a walk)</source>
   <translation>Lo que sigue (un grupo, una llamada, un paseo)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>One more &amp;line</source>
   <translation>Una &amp;línea más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>The first signs, what I do first, and whom I tell</source>
   <translation>Las primeras señales, qué hago primero y a quién se lo digo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>Day, time, with whom</source>
   <translation>Día, hora, con quién</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>What goes on, line {n}</source>
   <translation>Lo que sigue, línea {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>With whom, line {n}</source>
   <translation>Con quién, línea {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/step_down/view.py" />
   <source>On which days, line {n}</source>
   <translation>Qué días, línea {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/view.py" />
   <source>&amp;Questionnaires</source>
   <translation>C&amp;uestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/view.py" />
   <source>{name}: week {n} of {all}</source>
   <translation>{name}: semana {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/view.py" />
   <source>Part of the programme</source>
   <translation>Parte del programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/day_list.py" />
   <source>Nothing is planned in this week.</source>
   <translation>En esta semana no hay nada previsto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/day_list.py" />
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>{day}, today</source>
   <translation>{day}, hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/grid.py" />
   <source>The week; arrow keys go from one to the next</source>
   <translation>La semana; las flechas van de una cosa a la siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>Skill of the week</source>
   <translation>Habilidad de la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>&amp;Write down a practice</source>
   <translation>Escribir una &amp;práctica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>Nothing written about it in this week yet.</source>
   <translation>Aún no hay nada escrito sobre ella en esta semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>Written about once in this week.</source>
   <translation>Escribiste sobre ella una vez en esta semana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>not picked</source>
   <translation>sin elegir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>a skill that is hidden now</source>
   <translation>una habilidad que ahora está oculta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/programme/week/skill_bar.py" />
   <source>Written about %n times in this week.</source>
   <extracomment>For one: Written about %n time in this week.</extracomment>
   <translation>
    <numerusform>Escribiste sobre ella %n vez en esta semana.</numerusform>
    <numerusform>Escribiste sobre ella %n veces en esta semana.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>The programme is coming to its end. What goes on afterwards, with whom, and what if it gets harder? It is easier to think of it now.</source>
   <translation>El programa llega a su fin. ¿Qué sigue después, con quién, y qué pasa si se pone más difícil? Ahora es más fácil pensarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>Week before</source>
   <translation>Semana anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>Week after</source>
   <translation>Semana siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>This &amp;week</source>
   <translation>Es&amp;ta semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>Plan &amp;for afterwards</source>
   <translation>P&amp;lan para después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>As a &amp;list</source>
   <translation>C&amp;omo lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>As a &amp;week</source>
   <translation>C&amp;omo semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/view.py" />
   <source>Week {n}: {days}</source>
   <translation>Semana {n}: {days}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/programme/week/words.py" />
   <source>{day}, {begins} to {ends}: {what}</source>
   <translation>{day}, de {begins} a {ends}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/amount_field.py" />
   <source>{question}: unit</source>
   <translation>{question}: unidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/choice_field.py" />
   <source>Take the answer back</source>
   <translation>Quitar la respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/own_words_row.py" />
   <source>In my own words</source>
   <translation>Con mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/presenter.py" />
   <source>Question {n}: this does not fit yet. It is still there as you typed it.</source>
   <translation>Pregunta {n}: esto aún no encaja. Sigue ahí, tal como lo escribiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/presenter.py" />
   <source>answers to a questionnaire</source>
   <translation>respuestas de un cuestionario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/question_box.py" />
   <source>Your clinic asks for an answer here.</source>
   <translation>Tu clínica pide aquí una respuesta.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/question_box.py" />
   <source>Question {n} of {all}</source>
   <translation>Pregunta {n} de {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/questionnaire/question_box.py" />
   <source>%n characters at most</source>
   <extracomment>For one: %n character at most</extracomment>
   <translation>
    <numerusform>%n carácter como mucho</numerusform>
    <numerusform>%n caracteres como mucho</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/sums_model.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <source>Time of day</source>
   <translation>Hora del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_fields.py" />
   <source>Unit, if it has one</source>
   <translation>Unidad, si la tiene</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>In numbers, for example 24, 11 and 2026. The month and year alone will do.</source>
   <translation>En números, por ejemplo 24, 11 y 2026. Bastan el mes y el año.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>For example 21:30</source>
   <translation>Por ejemplo 21:30</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>For example 24, 11, 2026 and 21:30. Leave out what you do not know.</source>
   <translation>Por ejemplo 24, 11, 2026 y 21:30. Deja fuera lo que no sepas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A whole number from {low} to {high}</source>
   <translation>Un número entero de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A number from {low} to {high}</source>
   <translation>Un número de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A whole number, {low} or more</source>
   <translation>Un número entero, {low} o más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A number, {low} or more</source>
   <translation>Un número, {low} o más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A whole number, {high} or less</source>
   <translation>Un número entero, {high} o menos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A number, {high} or less</source>
   <translation>Un número, {high} o menos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A whole number</source>
   <translation>Un número entero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>There is no such day in that month.</source>
   <translation>Ese mes no tiene ese día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>Which month? A number from 1 to 12, or its name.</source>
   <translation>¿Qué mes? Un número del 1 al 12, o su nombre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>Which year? In four digits, as 2026.</source>
   <translation>¿Qué año? Con cuatro cifras, como 2026.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>This is not a time of day yet. For example 21:30.</source>
   <translation>Esto aún no es una hora del día. Por ejemplo 21:30.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>A time needs its day: day, month and year.</source>
   <translation>Una hora necesita su día: día, mes y año.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>The clocks were put forward then: there was no such time.</source>
   <translation>Entonces se adelantaron los relojes: esa hora no existió.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>Please pick the unit.</source>
   <translation>Elige la unidad, por favor.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>The earliest that fits here: {when}.</source>
   <translation>Lo más pronto que encaja aquí: {when}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>The latest that fits here: {when}.</source>
   <translation>Lo más tarde que encaja aquí: {when}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/typed_words.py" />
   <source>This does not fit. Asked for: {what}.</source>
   <translation>Esto no encaja. Se pide: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>This is what you had answered before. It was not saved yet.</source>
   <translation>Esto es lo que habías respondido antes. Aún no estaba guardado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Leave for now</source>
   <translation>Dejarlo por ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Pre&amp;vious</source>
   <translation>An&amp;terior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Save as not &amp;finished</source>
   <translation>Guardar sin ter&amp;minar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>The part before</source>
   <translation>La parte anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>The next part</source>
   <translation>La parte siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>How the questions are shown</source>
   <translation>Cómo se muestran las preguntas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>{n} of {all} · {done} answered</source>
   <translation>{n} de {all} · {done} con respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>{done} of {all} answered</source>
   <translation>{done} de {all} con respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>One at a time</source>
   <translation>De una en una</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>All on one page</source>
   <translation>Todas en una página</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <source>Bring to my session</source>
   <translation>Llevar a mi sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Seems to be about it</source>
   <translation>Parece que trata de eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Which of these questions are about not being safe?</source>
   <translation>¿Cuáles de estas preguntas tratan de no estar a salvo?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>About suicide, about hurting yourself, or about being in danger. When you answer one of them with more than zero, Help now opens at once. The program tells no one.</source>
   <translation>Sobre el suicidio, sobre hacerte daño o sobre estar en peligro. Cuando respondes a una de ellas con más de cero, Ayuda ahora se abre enseguida. La aplicación no se lo dice a nadie.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Tick them. Some may be ticked already, because of their words or a mark in the file. Please look at each one. You can change this later under “Results and settings”.</source>
   <translation>Márcalas. Puede que algunas ya estén marcadas, por sus palabras o por una marca del archivo. Mira cada una, por favor. Puedes cambiarlo después en «Resultados y ajustes».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>This program does not follow all of this file</source>
   <translation>Esta aplicación no sigue todo lo que dice este archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>&amp;Do not add it</source>
   <translation>&amp;No añadirlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Not &amp;now</source>
   <translation>Aho&amp;ra no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>&amp;Add it</source>
   <translation>Añadir&amp;lo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>None of them is &amp;about it</source>
   <translation>Nin&amp;guna trata de eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Th&amp;at one, and go on</source>
   <translation>Esa, y &amp;continuar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_marks/view.py" />
   <source>Those {n}, &amp;and go on</source>
   <translation>Esas {n}, y &amp;continuar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/presenter.py" />
   <source>Saved. The file is not encrypted.</source>
   <translation>Guardado. El archivo no está cifrado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/presenter.py" />
   <source>removing answers</source>
   <translation>quitar respuestas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>Opens Help now when it is answered above zero</source>
   <translation>Abre Ayuda ahora cuando la respuesta pasa de cero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>When my clinic asks for it</source>
   <translation>Cuándo lo pide mi clínica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>The first day it is due</source>
   <translation>El primer día que toca</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>Help when I answer above zero</source>
   <translation>Ayuda cuando respondo más de cero</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/settings_panel.py" />
   <source>Mark a question about thoughts of suicide or of hurting yourself. When you answer it with more than zero, Help now opens at once. The program tells no one.</source>
   <translation>Marca una pregunta sobre pensamientos de suicidio o de hacerte daño. Cuando la respondes con más de cero, Ayuda ahora se abre enseguida. La aplicación no se lo dice a nadie.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/sums_model.py" />
   <source>Sum of the answers</source>
   <translation>Suma de las respuestas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <source>Show the answers</source>
   <translation>Mostrar las respuestas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <source>Save as a file …</source>
   <translation>Guardar como archivo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <source>Hide the answers</source>
   <translation>Ocultar las respuestas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <source>not finished</source>
   <translation>sin terminar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/time_card.py" />
   <source>for my session</source>
   <translation>para mi sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Show the chart</source>
   <translation>Mostrar el gráfico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Show the &amp;numbers</source>
   <translation>Mostrar los &amp;números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>&amp;Fill in</source>
   <translation>&amp;Rellenar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>All questionnaires</source>
   <translation>Todos los cuestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Chart of the sums</source>
   <translation>Gráfico de las sumas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>The numbers of the chart</source>
   <translation>Los números del gráfico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Not filled in yet. Each time will stand here with its answers.</source>
   <translation>Aún no se ha rellenado. Cada vez estará aquí con sus respuestas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>A file that you save is no longer encrypted by your journal: whoever has it can read it.</source>
   <translation>Un archivo que guardas ya no está cifrado por tu diario: quien lo tenga puede leerlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Chart or table</source>
   <translation>Gráfico o tabla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Point at a day, or use the arrow keys. T shows the numbers as a table.</source>
   <translation>Señala un día, o usa las flechas. T muestra los números como tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Which sum is drawn</source>
   <translation>Qué suma se dibuja</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaire_results/view.py" />
   <source>Each time</source>
   <translation>Cada vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>Not filled in yet</source>
   <translation>Aún sin rellenar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>Saved. Under “Results and settings” you can say when it is due.</source>
   <translation>Guardado. En «Resultados y ajustes» puedes decir cuándo toca.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>What you ticked opens Help now when it is above zero.</source>
   <translation>Lo que marcaste abre Ayuda ahora cuando pasa de cero.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>Removed, with what was filled in. It stays 30 days.</source>
   <translation>Quitado, con lo que estaba rellenado. Se queda 30 días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/presenter.py" />
   <source>removing a questionnaire</source>
   <translation>quitar un cuestionario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Fill in</source>
   <translation>Rellenar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Your clinic may give you a questionnaire as a file. You fill it in here; the answers stay in your encrypted journal until you hand them over yourself.</source>
   <translation>Tu clínica puede darte un cuestionario como archivo. Lo rellenas aquí; las respuestas se quedan en tu diario cifrado hasta que tú las entregues.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>No questionnaire yet. Your clinic can give you one as a file. None comes with this program.</source>
   <translation>Aún no hay cuestionarios. Tu clínica puede darte uno como archivo. Esta aplicación no trae ninguno.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>&amp;Add from a file …</source>
   <translation>Añadir desde un archi&amp;vo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Removed in the last 30 days</source>
   <translation>Quitados en los últimos 30 días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Results and settings</source>
   <translation>Resultados y ajustes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/questionnaires/view.py" />
   <source>Bring back: {title}</source>
   <translation>Recuperar: {title}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Passphrase in force</source>
   <translation>Frase de acceso actual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>New passphrase</source>
   <translation>Frase de acceso nueva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Sho&amp;w what I type</source>
   <translation>&amp;Mostrar lo que escribo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Suggest six words</source>
   <translation>Proponer seis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Change the passphrase</source>
   <translation>Cambiar la frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Show my recovery words</source>
   <translation>Mostrar mis palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Make new recovery words…</source>
   <translation>Hacer palabras de recuperación nuevas…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>I have them</source>
   <translation>Ya las tengo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>These are your new words; the earlier ones open your journal no longer. Write them down now. Then the program starts afresh.</source>
   <translation>Estas son tus palabras nuevas; las anteriores ya no abren tu diario. Escríbelas ahora en papel. Luego la aplicación vuelve a empezar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Whoever has these words has your journal. Keep them on paper only.</source>
   <translation>Quien tenga estas palabras tiene tu diario. Guárdalas solo en papel.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>Passphrase and recovery words</source>
   <translation>Frase de acceso y palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/keys_part.py" />
   <source>The 24 words open the journal when the passphrase is forgotten. If somebody else has seen them, make new ones.</source>
   <translation>Las 24 palabras abren el diario cuando se olvida la frase de acceso. Si alguien más las ha visto, haz otras nuevas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>The copy is there, and was read back.</source>
   <translation>La copia está hecha, y se volvió a leer.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <source>The passphrase is changed. Your recovery words stay the same.</source>
   <translation>La frase de acceso ha cambiado. Tus palabras de recuperación siguen igual.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/safe_keeping/presenter.py" />
   <source>Backed up and read back: %n entries.</source>
   <extracomment>For one: Backed up and read back: %n entry.</extracomment>
   <translation>
    <numerusform>Copiado y vuelto a leer: %n anotación.</numerusform>
    <numerusform>Copiado y vuelto a leer: %n anotaciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Copy to another place…</source>
   <translation>Copiar a otro lugar…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Go back to it…</source>
   <translation>Volver a ella…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Remove for good…</source>
   <translation>Quitar para siempre…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Copy the backup of {when}</source>
   <translation>Copiar la copia de seguridad de {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Go back to the backup of {when}</source>
   <translation>Volver a la copia de seguridad de {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Remove the journal of {when}</source>
   <translation>Quitar el diario de {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/rows.py" />
   <source>Take back the journal of {when}</source>
   <translation>Recuperar el diario de {when}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Open my journal again</source>
   <translation>Abrir otra vez mi diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>&amp;Back up now</source>
   <translation>&amp;Hacer una copia ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Go back to a backup &amp;file…</source>
   <translation>&amp;Volver a un archivo de copia…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Put aside</source>
   <translation>Apartado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>&amp;Check everything</source>
   <translation>&amp;Revisar todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Take everything with you …</source>
   <translation>Llevarme todo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Bring in from another program …</source>
   <translation>Traer desde otra aplicación …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Bring two copies together …</source>
   <translation>Juntar dos copias …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Back to Settings</source>
   <translation>Volver a Ajustes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>These backups are on this computer. A copy on a stick, kept somewhere else, also helps when the computer itself is gone. It stays encrypted.</source>
   <translation>Estas copias de seguridad están en esta computadora. Una copia en una memoria USB, guardada en otro lugar, ayuda también si se pierde la computadora. Sigue cifrada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Last copied to another place on {when}. A newer copy would be good.</source>
   <translation>La última copia en otro lugar es de {when}. Estaría bien hacer otra más nueva.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Last copied to another place on {when}.</source>
   <translation>La última copia en otro lugar es de {when}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Go back to this backup?</source>
   <translation>¿Volver a esta copia de seguridad?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Your journal becomes what it was then. What it is now is put aside for 30 days and can be taken back. The program then starts afresh and asks for your passphrase.</source>
   <translation>Tu diario vuelve a ser el de entonces. El de ahora se aparta 30 días y se puede recuperar. Luego la aplicación vuelve a empezar y te pide la frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Make new recovery words?</source>
   <translation>¿Hacer palabras de recuperación nuevas?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>The words you have on paper then open your journal no longer. The new ones are shown at once; have paper and a pen at hand.</source>
   <translation>Después, las palabras que tienes en papel ya no abren tu diario. Las nuevas se muestran enseguida; ten a mano papel y lápiz.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Take this journal back?</source>
   <translation>¿Recuperar este diario?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>It changes places with the one of now. The program then starts afresh.</source>
   <translation>Cambia de lugar con el de ahora. Luego la aplicación vuelve a empezar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Remove it for good?</source>
   <translation>¿Quitarlo para siempre?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Nothing brings it back then.</source>
   <translation>Después nada puede recuperarlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Yes, do it</source>
   <translation>Sí, hacerlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>One is made by itself on every day you write, and read back before it counts. The last 7 days, 5 weeks and 12 months are kept.</source>
   <translation>Cada día que escribes se hace una sola, y se vuelve a leer antes de que cuente. Se conservan los últimos 7 días, 5 semanas y 12 meses.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Is everything whole?</source>
   <translation>¿Está todo entero?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Other programs, other laptops</source>
   <translation>Otras aplicaciones, otras computadoras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>Everything you wrote, as tables, as pages to read, or for a clinic's system. Such files are not encrypted.</source>
   <translation>Todo lo que escribiste, en tablas, en páginas para leer o para el sistema de una clínica. Esos archivos no están cifrados.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/view.py" />
   <source>None yet. The first one is made by itself today.</source>
   <translation>Aún no hay ninguna. La primera se hace sola hoy.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>What was left of a damaged journal. It stays until you remove it.</source>
   <translation>Lo que quedó de un diario con daños. Se queda hasta que lo quites.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>The newest backup that is whole: {when}, {what}. Opening it keeps what is left of the damaged journal aside; nothing is thrown away.</source>
   <translation>La copia de seguridad entera más nueva: {when}, {what}. Si la abres, lo que queda del diario con daños se guarda aparte; no se tira nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>made by itself</source>
   <translation>hecha sola</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before an update</source>
   <translation>antes de actualizar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before an import</source>
   <translation>antes de importar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before another copy was brought in</source>
   <translation>antes de traer otra copia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before going back</source>
   <translation>antes de volver atrás</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before new recovery words</source>
   <translation>antes de las palabras de recuperación nuevas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>before deleting many</source>
   <translation>antes de borrar muchas anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>made by you</source>
   <translation>hecha por ti</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Your journal as it was until then. It goes on {day}.</source>
   <translation>Tu diario como estaba hasta entonces. Se va el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Making a backup and reading it back …</source>
   <translation>Haciendo una copia de seguridad y leyéndola otra vez …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Copying the backup and reading the copy back …</source>
   <translation>Copiando la copia de seguridad y leyendo la copia otra vez …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Bringing the backup in; your journal of now is put aside …</source>
   <translation>Trayendo la copia de seguridad; tu diario de ahora se aparta …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Reading everything …</source>
   <translation>Leyendo todo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Working on your keys …</source>
   <translation>Trabajando en tus claves …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Removing it …</source>
   <translation>Quitándolo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Writing the page …</source>
   <translation>Escribiendo la página …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Backups that were opened and read to the end: {n}.</source>
   <translation>Copias de seguridad que se abrieron y se leyeron hasta el final: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Your journal is whole: {entries} entries, {rows} rows, all of them read.</source>
   <translation>Tu diario está entero: {entries} anotaciones, {rows} filas, todas leídas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Damaged: {what}.</source>
   <translation>Con daños: {what}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/safe_keeping/words.py" />
   <source>Backups that are damaged: {n}.</source>
   <translation>Copias de seguridad con daños: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>On this system other programs can take pictures of the screen, and Even Keel cannot keep them from it.</source>
   <translation>En este sistema, otras aplicaciones pueden tomar imágenes de la pantalla, y Even Keel no puede impedirlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>Other programs cannot take pictures of this window.</source>
   <translation>Otras aplicaciones no pueden tomar imágenes de esta ventana.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>never because of that</source>
   <translation>nunca por eso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>Locking</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>It also locks when the computer sleeps, when the screen is locked, and when somebody else signs in. Ctrl+L locks at any time. What you were writing is kept and is there when you come back.</source>
   <translation>También se bloquea cuando la computadora se suspende, cuando se bloquea la pantalla y cuando otra persona inicia sesión. Ctrl+L bloquea en cualquier momento. Lo que escribías se guarda y está ahí cuando vuelves.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>F12</source>
   <translation>F12</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>Ctrl+Shift+H</source>
   <translation>Ctrl+Mayús+H</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/locking_section.py" />
   <source>No key</source>
   <translation>Ninguna tecla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/quick_section.py" />
   <source>This system has no place for such an icon, so none is shown.</source>
   <translation>Este sistema no tiene lugar para un icono así, por eso no se muestra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/quick_section.py" />
   <source>Quick entry</source>
   <translation>Anotar rápido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/quick_section.py" />
   <source>A small window for a quick check-in or one line. While the journal is locked it asks for your passphrase first.</source>
   <translation>Una ventana pequeña para un registro rápido o una línea. Si el diario está bloqueado, primero pide tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/quick_section.py" />
   <source>To open it with a key of its own, go to the keyboard settings of your system and give a key to this command: even-keel --quick</source>
   <translation>Para abrirla con una tecla propia, ve a los ajustes de teclado de tu sistema y da una tecla a este comando: even-keel --quick</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/reminder_section.py" />
   <source>Ask me at</source>
   <translation>Preguntarme a las</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/reminder_section.py" />
   <source>Only while Even Keel runs, not on a day on which you wrote something, and never with a word of what you write: it says “A moment for today?” and nothing else.</source>
   <translation>Solo mientras Even Keel está abierto, nunca un día en que ya escribiste algo, y sin una palabra de lo que escribes: dice «¿Un momento para hoy?» y nada más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/reminder_section.py" />
   <source>A reminder</source>
   <translation>Un recordatorio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Hours of my programme's on-call line</source>
   <translation>Horario del teléfono de guardia de mi programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Name, as you would say it</source>
   <translation>Nombre, como tú lo dirías</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Number of my programme's on-call line</source>
   <translation>Número del teléfono de guardia de mi programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Questions, signs and &amp;words…</source>
   <translation>Preguntas, señales y &amp;palabras…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Backups, passphrase, recovery wor&amp;ds…</source>
   <translation>Copias de seguridad, &amp;frase de acceso y palabras…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>&amp;Bring in from another program…</source>
   <translation>&amp;Traer desde otra aplicación…</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>How it looks</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>My programme's on-call line stands after those for an emergency. It is kept outside the encrypted journal, so that it can be shown while the journal is locked.</source>
   <translation>El teléfono de guardia de mi programa va después de los de emergencias. Se guarda fuera del diario cifrado, para que se pueda mostrar con el diario bloqueado.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>What a check-in asks, your own warning signs, and the skills, triggers, emotions, templates and tags you pick from.</source>
   <translation>Lo que pregunta un registro, tus propias señales de aviso, y las habilidades, los desencadenantes, las emociones, las plantillas y las etiquetas entre las que eliges.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Days and paper</source>
   <translation>Días y papel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>My day ends at (late evenings count for the day)</source>
   <translation>Mi día acaba a las (la noche tarde cuenta para el día)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Your journal is backed up by itself. Here you can go back to a backup, take a copy along, check that everything is whole, and change your passphrase.</source>
   <translation>De tu diario se hacen copias de seguridad solas. Aquí puedes volver a una copia, llevarte una, comprobar que todo está entero y cambiar tu frase de acceso.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>What you wrote in another program can be brought in from its file.</source>
   <translation>Lo que escribiste en otra aplicación se puede traer desde su archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>not chosen</source>
   <translation>sin elegir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Even Keel {version}. This journal is kept in {folder}</source>
   <translation>Even Keel {version}. Este diario se guarda en {folder}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Earlier, with more chance flags</source>
   <translation>Antes, con más alertas por azar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Later, with fewer flags</source>
   <translation>Después, con menos alertas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/settings/view.py" />
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>US Letter</source>
   <translation>Carta (EE. UU.)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/presenter.py" />
   <source>taking a line out</source>
   <translation>quitar una línea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Share the same again</source>
   <translation>Compartir lo mismo otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Take out of the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>The days {first} to {last}</source>
   <translation>Los días del {first} al {last}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Nothing was shared yet. Whenever you save or print a report or a page, a line here says when, for whom, and what was on it.</source>
   <translation>Aún no se ha compartido nada. Cada vez que guardas o imprimes un informe o una página, aquí una línea dice cuándo, para quién y qué llevaba.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Only for your own eyes. The long number tells whether a file somebody has is the one you gave them.</source>
   <translation>Solo para tus ojos. El número largo dice si un archivo que alguien tiene es el que le diste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Share the same again: {what}</source>
   <translation>Compartir lo mismo otra vez: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>Take out of the list: {what}</source>
   <translation>Quitar de la lista: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>SHA-256 of the file: {digest}</source>
   <translation>SHA-256 del archivo: {digest}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>On it: {blocks}</source>
   <translation>Lleva: {blocks}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/share/ledger/view.py" />
   <source>and %n older ones</source>
   <extracomment>For one: and %n older one</extracomment>
   <translation>
    <numerusform>y %n más antiguo</numerusform>
    <numerusform>y %n más antiguos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/papers/view.py" />
   <source>Which page</source>
   <translation>Qué página</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/beside_pages.py" />
   <source>See the p&amp;ages</source>
   <translation>Ver las pá&amp;ginas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/beside_pages.py" />
   <source>B&amp;ack to the choices</source>
   <translation>&amp;Volver a elegir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>Password for the file (may stay empty)</source>
   <translation>Contraseña (puede quedar vacía)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>Sho&amp;w it</source>
   <translation>&amp;Mostrarla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>Before it leaves</source>
   <translation>Antes de que salga</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>&amp;Save as PDF …</source>
   <translation>Guardar como PD&amp;F …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>Save and &amp;open, to print …</source>
   <translation>Guardar y a&amp;brir, para imprimir …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/file_panel.py" />
   <source>The file is no longer encrypted by your journal: whoever has it can read it, unless you give it a password. Tell the password another way.</source>
   <translation>El archivo ya no está cifrado por tu diario: quien lo tenga puede leerlo, salvo que le pongas una contraseña. Di la contraseña por otro camino.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>Language of the page</source>
   <translation>Idioma de la página</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>My initials</source>
   <translation>Mis iniciales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>My initials (may stay empty)</source>
   <translation>Mis iniciales (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>For whom it is</source>
   <translation>Para quién es</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/page_fields.py" />
   <source>For whom it is (may stay empty)</source>
   <translation>Para quién es (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pages.py" />
   <source>The pages as they will be</source>
   <translation>Las páginas tal como saldrán</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pages.py" />
   <source>Page {n}</source>
   <translation>Página {n}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pdf_export.py" />
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Writing the file …</source>
   <translation>Escribiendo el archivo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pdf_export.py" />
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>Stopped. Nothing of it is left.</source>
   <translation>Detenido. No queda nada de ello.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pdf_export.py" />
   <source>Saved. It is now a file like any other: keep it safe.</source>
   <translation>Guardado. Ahora es un archivo como cualquier otro: cuídalo bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pdf_export.py" />
   <source>Saved and opened. Once it is printed, delete the file.</source>
   <translation>Guardado y abierto. Cuando esté impreso, borra el archivo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/pdf_export.py" />
   <source>Saved. No program was found to open it: print it from there.</source>
   <translation>Guardado. No se encontró ninguna aplicación para abrirlo: imprímelo desde allí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/preview/presenter.py" />
   <source>Putting the pages together …</source>
   <translation>Preparando las páginas …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Page 1</source>
   <translation>Página 1</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>More pages</source>
   <translation>Más páginas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>My entries</source>
   <translation>Mis anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>My questions</source>
   <translation>Mis preguntas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Names of others</source>
   <translation>Nombres de otras personas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>The line, in my words</source>
   <translation>La línea, con mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Anna Smith, Dr Osei</source>
   <translation>Ana Gómez, Dra. Ruiz</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Names that are made short</source>
   <translation>Nombres que se acortan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Choose one by one</source>
   <translation>Elegir una por una</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>numbers only</source>
   <translation>solo números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Share: words and numbers, printed in full. Numbers only: counted, no word. Keep: as if it had never been written. Private ones are always kept.</source>
   <translation>Compartir: palabras y números, impresos enteros. Solo números: se cuenta, sin palabras. Guardar para mí: como si nunca se hubiera escrito. Las privadas siempre son solo para ti.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>No answer to a question without a tick is on the report.</source>
   <translation>En el informe no está ninguna respuesta a una pregunta sin marcar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>Wherever one of these names stands in a text, its first letter is printed. Separate them with commas.</source>
   <translation>Donde uno de estos nombres está en un texto, se imprime su primera letra. Sepáralos con comas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>{said}, {n} chosen alone</source>
   <translation>{said}, {n} elegidas aparte</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>none on the list</source>
   <translation>nadie en la lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>From my plan: {names}</source>
   <translation>De mi plan: {names}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>{kind} ({n})</source>
   <translation>{kind} ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>{n} of {all} on it</source>
   <translation>{n} de {all} en él</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>{n} left out</source>
   <translation>{n} fuera</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>words of %n kinds</source>
   <extracomment>For one: words of %n kind</extracomment>
   <translation>
    <numerusform>palabras de %n clase</numerusform>
    <numerusform>palabras de %n clases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/share/report/consent_panel.py" />
   <source>%n are made short</source>
   <extracomment>For one: %n is made short</extracomment>
   <translation>
    <numerusform>%n se acorta</numerusform>
    <numerusform>%n se acortan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/entry_table.py" />
   <source>like its kind</source>
   <translation>como su clase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/entry_table.py" />
   <source>Entries one by one</source>
   <translation>Anotaciones una por una</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/entry_table.py" />
   <source>Entry</source>
   <translation>Anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/entry_table.py" />
   <source>Shared</source>
   <translation>Compartido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Which days</source>
   <translation>Qué días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Save the report as a PDF</source>
   <translation>Guardar el informe en PDF</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Last 2 weeks</source>
   <translation>Últimas 2 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>What is on it</source>
   <translation>Qué lleva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Numbers, not your words, unless you say so. Private entries are never on it.</source>
   <translation>Números, no tus palabras, salvo que tú digas otra cosa. Las anotaciones privadas no están nunca.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Whole programme</source>
   <translation>Todo el programa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/report/view.py" />
   <source>Since the last session</source>
   <translation>Desde la última sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>In my words: what about it?</source>
   <translation>Con mis palabras: ¿qué quiero decir de esto?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Afterwards: what we said</source>
   <translation>Después: qué dijimos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Point {n}: further up</source>
   <translation>Punto {n}: más arriba</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Point {n}: further down</source>
   <translation>Punto {n}: más abajo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Point {n}: take out</source>
   <translation>Punto {n}: quitar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Point {n}: my words</source>
   <translation>Punto {n}: mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/point_card.py" />
   <source>Point {n}: what we said</source>
   <translation>Punto {n}: qué dijimos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/presenter.py" />
   <source>taking out a point</source>
   <translation>quitar un punto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/proposal_row.py" />
   <source>Put on the list</source>
   <translation>Poner en la lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/proposal_row.py" />
   <source>Put on the list: {what}</source>
   <translation>Poner en la lista: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>{kind}, {day}, marked to bring</source>
   <translation>{kind}, {day}, marcado para llevar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>Another time</source>
   <translation>Otra vez será</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>&amp;New list</source>
   <translation>Lista &amp;nueva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>Nothing is on the list yet. Choose from what is below, or write a point of your own.</source>
   <translation>Aún no hay nada en la lista. Elige de lo que está abajo, o escribe un punto tuyo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>The first three stand at the top of the report; the others stay here.</source>
   <translation>Los tres primeros van arriba en el informe; los demás se quedan aquí.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>A point of my &amp;own</source>
   <translation>Un p&amp;unto mío</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>Sho&amp;w the report</source>
   <translation>Ver el info&amp;rme</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>What stays of it</source>
   <translation>Lo que queda de ella</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>One or two sentences are enough</source>
   <translation>Bastan una o dos frases</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>Could be worth talking about</source>
   <translation>Quizá vale la pena hablarlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>Days that stand out by what you wrote down. It says nothing about you; you decide what goes on the list. Private entries are left out.</source>
   <translation>Días que destacan por lo que escribiste. No dice nada sobre ti; tú decides qué va en la lista. Las anotaciones privadas se quedan fuera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/talk/view.py" />
   <source>An entry that is gone</source>
   <translation>Una anotación que ya no está</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/share/view.py" />
   <source>Part of sharing</source>
   <translation>Parte de compartir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>Beginning …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>Making a backup, copying it and reading the copy back …</source>
   <translation>Haciendo una copia de seguridad, copiándola y leyendo la copia otra vez …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>Written: {done} of {total} entries</source>
   <translation>Escritas: {done} de {total} anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>This computer has no program to show folders with.</source>
   <translation>Esta computadora no tiene ninguna aplicación para mostrar carpetas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/presenter.py" />
   <source>Everything is written. The files are not encrypted.</source>
   <translation>Todo está escrito. Los archivos no están cifrados.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>Also what is in the bin</source>
   <translation>También lo que hay en la papelera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>Choose a place and &amp;write …</source>
   <translation>Elegir un lugar y es&amp;cribir …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>&amp;Make a sealed file instead …</source>
   <translation>&amp;Hacer mejor un archivo sellado …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>&amp;Open the folder</source>
   <translation>A&amp;brir la carpeta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>Entries that you moved to the bin and that are not gone for good yet.</source>
   <translation>Anotaciones que pasaste a la papelera y aún no se han borrado para siempre.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>Everything in your journal is yours. Here you can write all of it to files that other programs read; your journal stays as it is.</source>
   <translation>Todo lo que hay en tu diario es tuyo. Aquí puedes escribirlo todo en archivos que leen otras aplicaciones; tu diario se queda como está.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>For what?</source>
   <translation>¿Para qué?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>These files are not encrypted: whoever finds them can read them, private entries too. To keep a copy somewhere else, make a sealed file; only you can open it.</source>
   <translation>Estos archivos no están cifrados: quien los encuentre puede leerlos, también las anotaciones privadas. Para guardar una copia en otro lugar, haz un archivo sellado; solo tú puedes abrirlo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>It is written. It is not encrypted, and it is here:</source>
   <translation>Está escrito. No está cifrado, y está aquí:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/take_out/view.py" />
   <source>The sealed file was read back, and it is here. Your passphrase of now or your 24 words open it in Even Keel:</source>
   <translation>El archivo sellado se volvió a leer, y está aquí. En Even Keel se abre con tu frase de acceso de ahora o con tus 24 palabras:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/begin_here.py" />
   <source>Begin with one check-in</source>
   <translation>Empieza con un registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/begin_here.py" />
   <source>How you feel, how strong the urge is, and whether you are safe. Three presses; nothing has to be exact.</source>
   <translation>Cómo te sientes, lo fuerte que es el impulso y si estás a salvo. Son tres toques; no hace falta que nada sea exacto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/begin_here.py" />
   <source>Or write something else down</source>
   <translation>O anota otra cosa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/coming.py" />
   <source>Nothing is planned for it yet.</source>
   <translation>Aún no hay nada previsto para ello.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/coming.py" />
   <source>{day}: {what}</source>
   <translation>{day}: {what}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/coming.py" />
   <source>You will: {text}</source>
   <translation>Harás: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/due_forms.py" />
   <source>Questionnaire due: {title}</source>
   <translation>Toca un cuestionario: {title}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/due_forms.py" />
   <source>{title}: please say which questions are about not being safe</source>
   <translation>{title}: di, por favor, qué preguntas tratan de no estar a salvo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/due_forms.py" />
   <source>Open: {title}</source>
   <translation>Abrir: {title}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later.py" />
   <source>Do not remind me</source>
   <translation>No recordármelo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later.py" />
   <source>Left for later, whenever you like:</source>
   <translation>Queda para más tarde, cuando quieras:</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later.py" />
   <source>Write down my recovery words</source>
   <translation>Anotar mis palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later.py" />
   <source>Choose my country, for the numbers</source>
   <translation>Elegir mi país, para los números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later.py" />
   <source>Pick a warning sign to track</source>
   <translation>Elegir una señal de aviso que seguir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later_presenter.py" />
   <source>You are not reminded of it again.</source>
   <translation>Ya no se te recordará.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/left_for_later_presenter.py" />
   <source>leaving a reminder out</source>
   <translation>quitar un recordatorio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>What helped? (may stay empty)</source>
   <translation>¿Qué ayudó? (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>Do not ask</source>
   <translation>No preguntar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>How did it go: {what}?</source>
   <translation>¿Cómo fue: {what}?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back.py" />
   <source>You had planned: {text}</source>
   <translation>Tu plan era: {text}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back_presenter.py" />
   <source>It is not asked again.</source>
   <translation>No se vuelve a preguntar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back_presenter.py" />
   <source>leaving a question out</source>
   <translation>dejar una pregunta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/look_back_presenter.py" />
   <source>Saved. It stands with your situations in My plan.</source>
   <translation>Guardado. Está con tus situaciones en Mi plan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/presenter.py" />
   <source>{kind}, begun and not saved yet ({when})</source>
   <translation>{kind}, empezado y aún sin guardar ({when})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/presenter.py" />
   <source>{kind}, changed and not saved yet ({when})</source>
   <translation>{kind}, cambiado y aún sin guardar ({when})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/presenter.py" />
   <source>Done.</source>
   <translation>Hecho.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/presenter.py" />
   <source>homework done</source>
   <translation>tarea hecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/programme_lines.py" />
   <source>Sessions today</source>
   <translation>Sesiones de hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>Open Trend&amp;s</source>
   <translation>&amp;Ver Tendencias</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>Catch up on the last da&amp;ys</source>
   <translation>Completar los últim&amp;os días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>Look &amp;back at the week, three minutes</source>
   <translation>Mirar hacia atrás: la semana en tres min&amp;utos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>Write something down</source>
   <translation>Escribir algo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>So far today</source>
   <translation>Hoy, hasta ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/today/view.py" />
   <source>Nothing yet today. One press above is enough; a gap is fine too.</source>
   <translation>Hoy aún nada. Basta con pulsar una vez arriba; un hueco también está bien.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/arrows.py" />
   <source>Move {name} up</source>
   <translation>Subir {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/arrows.py" />
   <source>Move {name} down</source>
   <translation>Bajar {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <source>How it is answered</source>
   <translation>Cómo se responde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <source>0-10</source>
   <translation>0-10</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <source>yes or no</source>
   <translation>sí o no</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/new_scale.py" />
   <source>a count</source>
   <translation>un recuento</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/presenter.py" />
   <source>Off the list. Everything you have written stays.</source>
   <translation>Fuera de la lista. Todo lo que escribiste se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/presenter.py" />
   <source>taking off the list</source>
   <translation>quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>ask me</source>
   <translation>preguntarme</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>Words at 0</source>
   <translation>Palabras en el 0</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>Words at 10</source>
   <translation>Palabras en el 10</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>Which end is better?</source>
   <translation>¿Qué extremo es mejor?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>Delete this question</source>
   <translation>Borrar esta pregunta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>Ask me: {name}</source>
   <translation>Preguntarme: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>Change {name}</source>
   <translation>Cambiar {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>more is better</source>
   <translation>más es mejor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>less is better</source>
   <translation>menos es mejor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>neither</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>in every check-in</source>
   <translation>en cada registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/scale_row.py" />
   <source>once a week</source>
   <translation>una vez a la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/tag_row.py" />
   <source>Take off</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/tag_row.py" />
   <source>on 1 entry</source>
   <translation>en 1 anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/tag_row.py" />
   <source>Tag: {name}</source>
   <translation>Etiqueta: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/tag_row.py" />
   <source>Take the tag {name} off every entry</source>
   <translation>Quitar la etiqueta {name} de todas las anotaciones</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/tracking/tag_row.py" />
   <source>on %n entries</source>
   <extracomment>For one: on %n entry</extracomment>
   <translation>
    <numerusform>en %n anotación</numerusform>
    <numerusform>en %n anotaciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>offer it</source>
   <translation>ofrecerla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>Prompts, one in each line</source>
   <translation>Preguntas guía, una por línea</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <source>Delete this template</source>
   <translation>Borrar esta plantilla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/template_row.py" />
   <location filename="../../src/journal_app/ui/screens/tracking/word_row.py" />
   <source>Offer {name}</source>
   <translation>Ofrecer {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Or take one of these and make it yours</source>
   <translation>O toma una de estas y hazla tuya</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Which list</source>
   <translation>Qué lista</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>What a check-in asks, in this order. Untick what you do not want to be asked; nothing that you have answered is lost.</source>
   <translation>Lo que pregunta un registro, en este orden. Quita la marca a lo que no quieres que se te pregunte; nada de lo que respondiste se pierde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Three to ten things that you or others can notice. Taking a sign off the list keeps everything you have answered.</source>
   <translation>De tres a diez cosas que tú u otras personas pueden notar. Si quitas una señal de la lista, se queda todo lo que respondiste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>What you can pick when you write down what you did.</source>
   <translation>Lo que puedes elegir cuando escribes qué hiciste.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>What you can pick when you write down a trigger.</source>
   <translation>Lo que puedes elegir cuando escribes un desencadenante.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>What you can pick when you say what you feel.</source>
   <translation>Lo que puedes elegir cuando dices qué sientes.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Prompts to begin a note or the free words of a full check-in with.</source>
   <translation>Preguntas guía para empezar una nota o las palabras libres de un registro completo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Tags come from your entries. A new name goes on all of them; two tags with the same name become one.</source>
   <translation>Las etiquetas vienen de tus anotaciones. Un nombre nuevo vale en todas; dos etiquetas con el mismo nombre se vuelven una.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Something else I want to track</source>
   <translation>Otra cosa que quiero seguir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>A warning sign in my own words</source>
   <translation>Una señal de aviso con mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>Name of a new template</source>
   <translation>Nombre de una plantilla nueva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/view.py" />
   <source>A word of my own</source>
   <translation>Una palabra mía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/word_row.py" />
   <source>Offer this word</source>
   <translation>Ofrecer esta palabra</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/word_row.py" />
   <source>theme</source>
   <translation>tema</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/word_row.py" />
   <source>Word: {name}</source>
   <translation>Palabra: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/tracking/word_row.py" />
   <source>Theme of {name}</source>
   <translation>Tema de {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>{days}: {names}</source>
   <translation>{days}: {names}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>{text} (a known event)</source>
   <translation>{text} (un suceso conocido)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>Not rated since {day}.</source>
   <translation>Sin valorar desde el {day}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/board/make_state.py" />
   <source>{level}, usual {usual} (%n entries)</source>
   <extracomment>For one: {level}, usual {usual} (%n entry)</extracomment>
   <translation>
    <numerusform>{level}, lo habitual {usual} (%n anotación)</numerusform>
    <numerusform>{level}, lo habitual {usual} (%n anotaciones)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>&amp;Open my plan</source>
   <translation>Abrir mi &amp;plan</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>This is a &amp;known event</source>
   <translation>Es un suceso con&amp;ocido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>This is my new norma&amp;l</source>
   <translation>Es mi nueva norma&amp;lidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Choose a few warning signs of your own, things that you or others can notice. Once a sign is rated on ten days, and from day 15 on, it is held here against your own usual level.</source>
   <translation>Elige unas pocas señales de aviso tuyas, cosas que tú u otras personas pueden notar. Cuando una señal se ha valorado diez días, y desde el día 15, se compara aquí con tu propio nivel habitual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Choose my warning signs</source>
   <translation>Elegir mis señales de aviso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>The last 12 weeks. Dots are days, hollow where entered later; a gap is a gap. The line is the recent level, the band your usual. One very unusual day counts less for a flag than it shows in the line. Press a sign to see it over time.</source>
   <translation>Las últimas 12 semanas. Los puntos son días, huecos si se anotaron más tarde; un hueco es un hueco. La línea es el nivel reciente; la franja, lo habitual. Un día muy distinto cuenta menos para una alerta de lo que se ve en la línea. Pulsa una señal para verla a lo largo del tiempo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Flags before</source>
   <translation>Alertas de antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Days you have explained</source>
   <translation>Días que has explicado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/board/view.py" />
   <source>Your own plan for this</source>
   <translation>Tu propio plan para esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>What it was, in a few words</source>
   <translation>Qué fue, en pocas palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>What it was</source>
   <translation>Qué fue</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>What kind of thing it was</source>
   <translation>Qué clase de cosa fue</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_form.py" />
   <source>These days stay on the chart but leave your usual level: a move, a bereavement, an illness, a new medicine.</source>
   <translation>Estos días se quedan en el gráfico, pero no cuentan para tu nivel habitual: una mudanza, un duelo, una enfermedad, una medicina nueva.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_lines.py" />
   <source>Take back</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/event_lines.py" />
   <source>Take back: {event}</source>
   <translation>Deshacer: {event}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/open_day.py" />
   <source>There is no entry on this day.</source>
   <translation>En este día no hay ninguna anotación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source> (later)</source>
   <translation> (más tarde)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source>Recent level</source>
   <translation>Nivel reciente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source>Usual</source>
   <translation>Habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source>Limit</source>
   <translation>Límite</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/numbers.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/presenter.py" />
   <source>Copied as a picture. It leaves the clipboard after half a minute.</source>
   <translation>Copiado como imagen. Se va del portapapeles a los treinta segundos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/series_list.py" />
   <source>What to look at</source>
   <translation>Qué mirar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/series_list.py" />
   <source>Another line beside it</source>
   <translation>Otra línea al lado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/series_list.py" />
   <source>Nothing beside it</source>
   <translation>Nada al lado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/series_list.py" />
   <source>{level}, usual {usual}</source>
   <translation>{level}, lo habitual {usual}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/series_list.py" />
   <source>Beside it: {name}</source>
   <translation>Al lado: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>How much time to show</source>
   <translation>Cuánto tiempo mostrar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>First day shown</source>
   <translation>Primer día que se muestra</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>Last day shown</source>
   <translation>Último día que se muestra</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>2 weeks</source>
   <translation>2 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <location filename="../../src/journal_app/ui/screens/trends/period.py" />
   <source>4 weeks</source>
   <translation>4 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <location filename="../../src/journal_app/ui/screens/trends/period.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <source>Own dates</source>
   <translation>Otras fechas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/time_choice.py" />
   <location filename="../../src/journal_app/ui/screens/trends/period.py" />
   <source>12 weeks</source>
   <translation>12 semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>The chart</source>
   <translation>El gráfico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>&amp;Copy as picture</source>
   <translation>&amp;Copiar como imagen</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Your own lines will be drawn here, against your own usual level. It takes ten entries over two weeks until your usual is known; the points appear from the first day on.</source>
   <translation>Aquí se dibujarán tus propias líneas, comparadas con tu nivel habitual. Hacen falta diez anotaciones en dos semanas para conocer lo habitual; los puntos aparecen desde el primer día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Copy the chart</source>
   <translation>Copiar el gráfico</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/over_time/view.py" />
   <source>Point at a day, or use the arrow keys; Enter opens it. Plus and minus zoom, Ctrl with an arrow moves the time, T shows the numbers as a table.</source>
   <translation>Señala un día, o usa las flechas; Intro lo abre. Más y menos acercan y alejan, Ctrl con una flecha mueve el tiempo, T muestra los números como tabla.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/period.py" />
   <source>A year</source>
   <translation>Un año</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/remarks.py" />
   <source>Saved. These days leave your usual level.</source>
   <translation>Guardado. Estos días ya no cuentan para tu nivel habitual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/remarks.py" />
   <source>Taken back.</source>
   <translation>Deshecho.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/remarks.py" />
   <source>a remark on your signs</source>
   <translation>una observación sobre tus señales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/remarks.py" />
   <source>Your usual starts anew from {day}.</source>
   <translation>Lo habitual empieza de nuevo desde el {day}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>More than half of them lasted longer than any that has ended.</source>
   <translation>Más de la mitad duraron más que cualquiera de los que ya terminaron.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>The last {all} days: {without} without one</source>
   <translation>Los últimos {all} días: {without} sin ninguno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>, {n} with one</source>
   <translation>, {n} con alguno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>The last weeks</source>
   <translation>Las últimas semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Since {day}: on {n} of the {known} days with an entry.</source>
   <translation>Desde el {day}: en {n} de los {known} días con anotación.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Times between</source>
   <translation>Tiempos entre uno y otro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>The one that goes on counts as lasting at least so long.</source>
   <translation>El que sigue cuenta como si durara al menos lo que lleva.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Enter or a double click opens one in the journal.</source>
   <translation>Intro o un doble clic abre uno en el diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Nothing is written down here. If a lapse happens, it will stand here as a date and what you learnt; what you have done before it stays.</source>
   <translation>Aquí no hay nada escrito. Si pasa un tropiezo, estará aquí con su fecha y lo que aprendiste; lo que hiciste antes se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>, {n} without any entry, so not known</source>
   <translation>, {n} sin ninguna anotación, así que no se sabe</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Too early to say how long the times between last. It takes {all} of them; so far there are {n}.</source>
   <translation>Aún es pronto para decir cuánto duran los tiempos entre uno y otro. Hacen falta {all}; hasta ahora hay {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Half of them lasted {days} or longer.</source>
   <translation>La mitad duraron {days} o más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Each one</source>
   <translation>Cada uno</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Each one with its date</source>
   <translation>Cada uno con su fecha</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Each one ({word})</source>
   <translation>Cada uno ({word})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>Days after the one before</source>
   <translation>Días desde el anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>What it taught, or what it was</source>
   <translation>Qué enseñó, o qué fue</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>On %n other days nothing was written, so they are not known.</source>
   <extracomment>For one: On %n other day nothing was written, so it is not known.</extracomment>
   <translation>
    <numerusform>En %n día más no se escribió nada, así que no se sabe.</numerusform>
    <numerusform>En %n días más no se escribió nada, así que no se sabe.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/lapses.py" />
   <source>%n that ended, and one that goes on ({since} days so far).</source>
   <extracomment>For one: %n that ended, and one that goes on ({since} days so far).</extracomment>
   <translation>
    <numerusform>%n que terminó, y uno que sigue ({since} días hasta ahora).</numerusform>
    <numerusform>%n que terminaron, y uno que sigue ({since} días hasta ahora).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>All scales are asked together, so that chance rarely has a word on this page.</source>
   <translation>Se pregunta por todas las escalas juntas, para que el azar hable pocas veces en esta página.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Nothing stands out. That is the usual answer: most ups and downs come back.</source>
   <translation>No destaca nada. Es la respuesta habitual: casi todas las subidas y bajadas se pasan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Average of each weekday</source>
   <translation>Promedio de cada día de la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Average of each time of day</source>
   <translation>Promedio de cada parte del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>What stands out</source>
   <translation>Qué destaca</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>{scale}: highest on {high}, lowest on {low}, more than chance would give.</source>
   <translation>{scale}: lo más alto, {high}; lo más bajo, {low}; más de lo que daría el azar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Which way it goes</source>
   <translation>Hacia dónde va</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>“Not clear” is the usual answer: days resemble each other, and most ups and downs come back. It takes three weeks and 14 days with an answer to be asked at all. In brackets: between what and what the slope lies with 95 % certainty.</source>
   <translation>«No está claro» es la respuesta habitual: los días se parecen, y casi todas las subidas y bajadas se pasan. Hacen falta tres semanas y 14 días con respuesta para que se pregunte. Entre paréntesis: entre qué y qué está la pendiente con un 95 % de certeza.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Weekdays</source>
   <translation>Días de la semana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>How much to trust it</source>
   <translation>Cuánto fiarse de esto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>A day without an entry says nothing, neither good nor bad. What is written days later is remembered differently.</source>
   <translation>Un día sin anotación no dice nada, ni bueno ni malo. Lo que se escribe días después se recuerda de otra manera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>No check-in in this time. Once there are some, this page says which way each scale goes and whether a weekday or a time of day stands out.</source>
   <translation>Ningún registro en este tiempo. Cuando haya algunos, esta página dirá hacia dónde va cada escala y si destaca un día de la semana o una parte del día.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Check in</source>
   <translation>Hacer un registro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Times of day</source>
   <translation>Partes del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Only check-ins about a moment, not those on a whole day. Morning from 4, afternoon from 12, evening from 17, night from 22.</source>
   <translation>Solo registros de un momento, no los de todo un día. Mañana desde las 4, tarde desde las 12, tarde-noche desde las 17, noche desde las 22.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>{n} of 10</source>
   <translation>{n} de 10</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>{scale}, day by day, with its direction</source>
   <translation>{scale}, día a día, con su dirección</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Which way each scale goes</source>
   <translation>Hacia dónde va cada escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Averages. Grey until there are {n} weeks and chance is a poor explanation: with no pattern at all the best and the worst weekday still look different.</source>
   <translation>Promedios. En gris hasta que haya {n} semanas y el azar no baste para explicarlo: aunque no haya ningún patrón, el mejor y el peor día de la semana parecen distintos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>Direction</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>By how much</source>
   <translation>Cuánto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n scales by weekday: show the numbers</source>
   <extracomment>For one: %n scale by weekday: show the numbers</extracomment>
   <translation>
    <numerusform>%n escala por día de la semana: mostrar los números</numerusform>
    <numerusform>%n escalas por día de la semana: mostrar los números</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n scales by time of day: show the numbers</source>
   <extracomment>For one: %n scale by time of day: show the numbers</extracomment>
   <translation>
    <numerusform>%n escala por parte del día: mostrar los números</numerusform>
    <numerusform>%n escalas por parte del día: mostrar los números</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n of {all} days have an entry.</source>
   <extracomment>For one: %n of {all} days has an entry.</extracomment>
   <translation>
    <numerusform>%n de {all} días tiene anotación.</numerusform>
    <numerusform>%n de {all} días tienen anotación.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n of {all} entries were written down on the day they are about.</source>
   <extracomment>For one: %n of {all} entries was written down on the day it is about.</extracomment>
   <translation>
    <numerusform>%n de {all} anotaciones se escribió el mismo día del que trata.</numerusform>
    <numerusform>%n de {all} anotaciones se escribieron el mismo día del que tratan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n scales, {clear} with a clear direction: show the numbers</source>
   <extracomment>For one: %n scale, {clear} with a clear direction: show the numbers</extracomment>
   <translation>
    <numerusform>%n escala, {clear} con dirección clara: mostrar los números</numerusform>
    <numerusform>%n escalas, {clear} con dirección clara: mostrar los números</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>%n were entered later, half of them within {delay}.</source>
   <extracomment>For one: %n was entered later, within {delay}.</extracomment>
   <translation>
    <numerusform>%n se anotó más tarde, en {delay} o menos.</numerusform>
    <numerusform>%n se anotaron más tarde, la mitad en {delay} o menos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/patterns.py" />
   <source>{scale}: {direction}, by about {amount} from first to last (%n days).</source>
   <extracomment>For one: {scale}: {direction}, by about {amount} from first to last (%n day).</extracomment>
   <translation>
    <numerusform>{scale}: {direction}, más o menos {amount} del primero al último (%n día).</numerusform>
    <numerusform>{scale}: {direction}, más o menos {amount} del primero al último (%n días).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/presenter.py" />
   <source>Reading and counting; this takes a few seconds.</source>
   <translation>Leyendo y contando; tarda unos segundos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Not said</source>
   <translation>Sin decir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Answered with a skill</source>
   <translation>Con una habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a stronger urge goes with it on the same day</source>
   <translation>{kind}: va con un impulso más fuerte el mismo día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a stronger urge goes with it on the day after</source>
   <translation>{kind}: va con un impulso más fuerte al día siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a stronger urge goes with it two days after</source>
   <translation>{kind}: va con un impulso más fuerte dos días después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a weaker urge goes with it on the same day</source>
   <translation>{kind}: va con un impulso más débil el mismo día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a weaker urge goes with it on the day after</source>
   <translation>{kind}: va con un impulso más débil al día siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{kind}: a weaker urge goes with it two days after</source>
   <translation>{kind}: va con un impulso más débil dos días después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Most often: {kinds}, {n} of {all} times.</source>
   <translation>Lo más frecuente: {kinds}, {n} de {all} veces.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>More than half of them: {part} ({n} of {all}).</source>
   <translation>Más de la mitad: {part} ({n} de {all}).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>You rode out {n} of the {told} that say how it went.</source>
   <translation>Dejaste pasar {n} de los {told} que dicen cómo acabó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>How often, how strong</source>
   <translation>Cuántas veces, con qué fuerza</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Averages, with the number of ratings they rest on in brackets.</source>
   <translation>Promedios; entre paréntesis, en cuántas valoraciones se basan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Counts only. Whether a weekday stands out beyond chance is not asked of them.</source>
   <translation>Solo recuentos. No se mira si un día de la semana destaca más allá del azar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>What they led to</source>
   <translation>A qué llevaron</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Show the numbers</source>
   <translation>Mostrar los números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Nothing goes together more than chance would give. That is the usual answer.</source>
   <translation>Nada va junto más de lo que daría el azar. Es la respuesta habitual.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Too early to ask whether a trigger goes with a stronger urge: it takes 45 days with an urge rating, 6 of them with the trigger and 6 without.</source>
   <translation>Aún es pronto para preguntar si un desencadenante va con un impulso más fuerte: hacen falta 45 días con el impulso valorado, 6 de ellos con el desencadenante y 6 sin él.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>What the urge goes with</source>
   <translation>Con qué va el impulso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>The urge is the one asked for in check-ins. All kinds are asked together, on the same day and the two after it, and only what chance would rarely give is told. “Goes with” never means “because of”.</source>
   <translation>El impulso es el que se pregunta en los registros. Se pregunta por todas las clases juntas, el mismo día y los dos siguientes, y solo se dice lo que el azar daría pocas veces. «Va con» nunca quiere decir «a causa de».</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>{value} ({n})</source>
   <translation>{value} ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>No trigger was written down in this time. Each one will be counted here: which, how strong, when, and how it went.</source>
   <translation>En este tiempo no se escribió ningún desencadenante. Aquí se contará cada uno: cuál, con qué fuerza, cuándo y cómo acabó.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Write down a trigger</source>
   <translation>Escribir un desencadenante</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Triggers written down: {all}. No kind stands out.</source>
   <translation>Desencadenantes escritos: {all}. No destaca ninguna clase.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Days with an urge of 6 or more</source>
   <translation>Días con un impulso de 6 o más</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source> (6 or more on {a} of {b} days, else on {c} of {d}).</source>
   <translation> (6 o más en {a} de {b} días; si no, en {c} de {d}).</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>How often each kind came</source>
   <translation>Cuántas veces vino cada clase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>How often, by weekday and time of day</source>
   <translation>Cuántas veces, por día de la semana y parte del día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>How each kind went</source>
   <translation>Cómo acabó cada clase</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Urge of 6 or more on</source>
   <translation>Impulso de 6 o más en</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Days with it</source>
   <translation>Días con él</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Days without it</source>
   <translation>Días sin él</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Urge at its peak</source>
   <translation>Impulso en su punto más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>Highest peak</source>
   <translation>El punto más alto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/triggers.py" />
   <source>%n kinds: show the numbers</source>
   <extracomment>For one: %n kind: show the numbers</extracomment>
   <translation>
    <numerusform>%n clase: mostrar los números</numerusform>
    <numerusform>%n clases: mostrar los números</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/view.py" />
   <source>How far back to look</source>
   <translation>Hasta cuándo mirar atrás</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Once you have written down what you did about an urge, with a rating before and after, what eased most will stand here.</source>
   <translation>Cuando hayas escrito qué hiciste ante un impulso, con una valoración antes y otra después, aquí estará lo que más alivió.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>too early to say</source>
   <translation>aún es pronto para decirlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>in own words</source>
   <translation>con mis palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>What did not help</source>
   <translation>Qué no ayudó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Too early to say, under 3 uses</source>
   <translation>Aún es pronto para decirlo, menos de 3 usos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>How strong it was, from 0 to 10, before you did it and after.</source>
   <translation>Qué fuerza tenía, de 0 a 10, antes de hacerlo y después.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Eased by: the average of before less after, drawn towards your average over all skills while there are few uses, so that one good day does not look like a rule. Urges also fall by themselves; these numbers cannot tell the two apart.</source>
   <translation>Alivio: el promedio de antes menos después, acercado a tu promedio de todas las habilidades mientras haya pocos usos, para que un solo día bueno no parezca una regla. Los impulsos también bajan solos; estos números no pueden distinguir una cosa de la otra.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>What was tried, and how it went</source>
   <translation>Qué probé, y cómo fue</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Write down what I did</source>
   <translation>Escribir qué hice</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Over everything</source>
   <translation>En conjunto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Before and after, for each skill</source>
   <translation>Antes y después, de cada habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Uses</source>
   <translation>Usos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Before → after</source>
   <translation>Antes → después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Eased by about</source>
   <translation>Alivio aproximado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Too early to say</source>
   <translation>Aún es pronto para decirlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Without both ratings, and so not counted: {n}.</source>
   <translation>Sin las dos valoraciones, y por eso sin contar: {n}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>When it is: {kind}</source>
   <translation>Cuando es: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Fewer than 3 uses with: {kinds}. For these, look at all together.</source>
   <translation>Menos de 3 usos con: {kinds}. Para estos, mira todo junto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>Everything you did about an urge or distress: %n uses with both ratings.</source>
   <extracomment>For one: Everything you did about an urge or distress: %n use with both ratings.</extracomment>
   <translation>
    <numerusform>Todo lo que hiciste ante un impulso o un malestar: %n uso con las dos valoraciones.</numerusform>
    <numerusform>Todo lo que hiciste ante un impulso o un malestar: %n usos con las dos valoraciones.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>%n coping entries in this time, none of them rated before and after. With both ratings, what eased most will stand here.</source>
   <extracomment>For one: %n coping entry in this time, not rated before and after. With both ratings, what eased most will stand here.</extracomment>
   <translation>
    <numerusform>%n anotación de «Lo que probé» en este tiempo, sin valorar antes y después. Con las dos valoraciones, aquí estará lo que más alivió.</numerusform>
    <numerusform>%n anotaciones de «Lo que probé» en este tiempo, ninguna valorada antes y después. Con las dos valoraciones, aquí estará lo que más alivió.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>{name}: from {before} to {after} on average, %n times.</source>
   <extracomment>For one: {name}: from {before} to {after}, %n time.</extracomment>
   <translation>
    <numerusform>{name}: de {before} a {after}, %n vez.</numerusform>
    <numerusform>{name}: de {before} a {after} de promedio, %n veces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/sections/what_works.py" />
   <source>%n uses: show the numbers</source>
   <extracomment>For one: %n use: show the numbers</extracomment>
   <translation>
    <numerusform>%n uso: mostrar los números</numerusform>
    <numerusform>%n usos: mostrar los números</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/view.py" />
   <source>Part of Trends</source>
   <translation>Parte de Tendencias</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>{scale}, {year}: days with an answer {n}, with any entry {all}.</source>
   <translation>{scale}, {year}: días con respuesta {n}, con alguna anotación {all}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>On half of the days it is between {low} and {high}.</source>
   <translation>La mitad de los días está entre {low} y {high}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>y</source>
   <translation>s</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>no entry</source>
   <translation>sin anotación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>At least half of the days are at {n}.</source>
   <translation>Al menos la mitad de los días está en {n}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/screens/trends/year/make_state.py" />
   <source>Yes on %n of {all} days.</source>
   <extracomment>For one: Yes on %n of {all} days.</extracomment>
   <translation>
    <numerusform>Sí en %n de {all} días.</numerusform>
    <numerusform>Sí en %n de {all} días.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/view.py" />
   <source>Which scale</source>
   <translation>Qué escala</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/view.py" />
   <source>The year before</source>
   <translation>El año anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/view.py" />
   <source>The year after</source>
   <translation>El año siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/trends/year/view.py" />
   <source>The fuller the colour, the higher the number. A dashed frame: entered later. A dot: an entry without this scale. Empty: nothing is known of the day.</source>
   <translation>Cuanto más lleno el color, más alto el número. Un marco de trazos: anotado más tarde. Un punto: una anotación sin esta escala. Vacío: del día no se sabe nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/conflict_card.py" />
   <source>Shown now</source>
   <translation>Se muestra ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/conflict_card.py" />
   <source>Keep what is shown now</source>
   <translation>Dejar lo que se muestra ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/conflict_card.py" />
   <source>Take the other wording</source>
   <translation>Tomar el otro texto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/conflict_card.py" />
   <source>The other wording</source>
   <translation>El otro texto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/conflict_card.py" />
   <source>Keep both as two entries</source>
   <translation>Guardar ambos como dos anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Settled. The other wording stays among the earlier versions.</source>
   <translation>Resuelto. El otro texto se queda entre las versiones anteriores.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>The file is written. Only a copy of this journal can open it: {place}</source>
   <translation>El archivo está escrito. Solo puede abrirlo una copia de este diario: {place}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Settled: these are two entries now.</source>
   <translation>Resuelto: ahora son dos anotaciones.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Settled.</source>
   <translation>Resuelto.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>The file for the other laptop is written.</source>
   <translation>El archivo para la otra computadora está escrito.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>The two copies are together.</source>
   <translation>Las dos copias están juntas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/presenter.py" />
   <source>Taken back. It stays in the bin for 30 days.</source>
   <translation>Deshecho. Queda 30 días en la papelera.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>The 24 words that were in force when the file was written</source>
   <translation>Las 24 palabras que valían cuando se hizo el archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>The 24 recovery words of the other journal</source>
   <translation>Las 24 palabras de recuperación del otro diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>&amp;Write a file for the other laptop …</source>
   <translation>Escribir un archivo para la &amp;otra computadora …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>&amp;Bring in a file of the other laptop …</source>
   <translation>&amp;Traer un archivo de la otra computadora …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Bring it &amp;in</source>
   <translation>T&amp;raerlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>&amp;Undo: go back to before</source>
   <translation>Des&amp;hacer: volver a lo de antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>This file would bring</source>
   <translation>Este archivo traería</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Looking into the file …</source>
   <translation>Mirando el archivo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Making a backup, then bringing it in …</source>
   <translation>Haciendo una copia de seguridad, y luego trayéndolo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Going back to before …</source>
   <translation>Volviendo a lo de antes …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Look at it &amp;as an import</source>
   <translation>Verlo &amp;como una importación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Look &amp;again</source>
   <translation>&amp;Mirar otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>&amp;Leave it</source>
   <translation>De&amp;jarlo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>The same journal on two laptops: each writes a sealed file, and the other brings it in. What either of them holds is kept; what both changed is shown side by side until you choose.</source>
   <translation>El mismo diario en dos computadoras: cada una escribe un archivo sellado, y la otra lo trae. Se conserva lo que tiene cada una; lo que cambió en las dos se muestra lado a lado hasta que elijas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>What this journal holds, in four words</source>
   <translation>Lo que tiene este diario, en cuatro palabras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>When both laptops show the same four words, they hold the same.</source>
   <translation>Cuando las dos computadoras muestran las mismas cuatro palabras, tienen lo mismo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>Changed on both laptops</source>
   <translation>Cambiado en las dos computadoras</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>In a synced folder</source>
   <translation>En una carpeta sincronizada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/two_copies/view.py" />
   <source>The files may lie in a folder that a program keeps in step between your laptops: they are encrypted. The journal itself may not: two laptops writing into one file would lose what one of them wrote.</source>
   <translation>Los archivos pueden estar en una carpeta que una aplicación mantiene igual en tus computadoras: están cifrados. El diario mismo no puede: si dos computadoras escriben en un solo archivo, se pierde lo que escribió una de ellas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/presenter.py" />
   <source>Looking for a backup that is whole …</source>
   <translation>Buscando una copia que esté completa …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/presenter.py" />
   <source>There is no backup here that is whole. Nothing was changed.</source>
   <translation>Aquí no hay ninguna copia de seguridad entera. No cambió nada.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/presenter.py" />
   <source>Opening …</source>
   <translation>Abriendo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/presenter.py" />
   <source>Bringing the backup in …</source>
   <translation>Trayendo la copia …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>My 24 recovery words</source>
   <translation>Mis 24 palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>with spaces between</source>
   <translation>con espacios entre ellas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>Look for a backup that is &amp;whole</source>
   <translation>Buscar una copia que esté &amp;entera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>Open this &amp;backup</source>
   <translation>Abrir esta &amp;copia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>&amp;Open</source>
   <translation>A&amp;brir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>Use my passphrase instead</source>
   <translation>Usar mi frase de acceso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/screens/unlock/view.py" />
   <source>Use my recovery words instead</source>
   <translation>Usar mis palabras de recuperación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Your plan is still empty, so this page has room to write by hand. What you write under My plan will stand here.</source>
   <translation>Tu plan aún está vacío, así que esta página tiene sitio para escribir a mano. Aquí estará lo que escribas en Mi plan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Your plan is still empty, so only numbers to call stand here. What you write under My plan will stand here.</source>
   <translation>Tu plan aún está vacío, así que aquí solo hay números a los que llamar. Aquí estará lo que escribas en Mi plan.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>with a password</source>
   <translation>con contraseña</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Numbers only</source>
   <translation>Solo números</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Keep</source>
   <comment>not shared</comment>
   <translation>Guardar para mí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Urges acted on</source>
   <translation>Impulsos que seguí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Programme hours, homework</source>
   <translation>Horas del programa, tareas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Medication days</source>
   <translation>Días de medicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Charts</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Warning signs by day</source>
   <translation>Señales de aviso por día</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What set it off</source>
   <translation>Qué lo desencadenó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What happened, with dates</source>
   <translation>Qué pasó, con fechas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Questionnaire sums</source>
   <translation>Sumas de cuestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Weekly diary cards</source>
   <translation>Tarjetas semanales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Charts of my other questions</source>
   <translation>Gráficos de mis otras preguntas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Every trigger and skill</source>
   <translation>Cada desencadenante y cada habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Questionnaire answers</source>
   <translation>Respuestas de cuestionarios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>The same for a clinic's system, attached to the file</source>
   <translation>Lo mismo para el sistema de una clínica, dentro del archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Page for somebody close</source>
   <translation>Página para alguien cercano</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Card for the wallet</source>
   <translation>Tarjeta para la cartera</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Plan for my phone</source>
   <translation>Plan para mi teléfono</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Blank week</source>
   <translation>Semana en blanco</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Packet for afterwards</source>
   <translation>Paquete para después</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What to notice and what to do, for a partner, a parent or a sponsor. It is made from your plan; nothing of your journal is on it.</source>
   <translation>En qué fijarse y qué hacer, para una pareja, un familiar o quien te apadrina. Sale de tu plan; no lleva nada de tu diario.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Cut out and fold: first steps, signs, whom to call, what it is for.</source>
   <translation>Recortar y doblar: primeros pasos, señales, a quién llamar, para qué.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Your seven steps, with people and lines, on one page.</source>
   <translation>Tus siete pasos, con personas y teléfonos, en una página.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Save the file and carry it to your phone by cable or memory card; a tap on a number then calls it. Or hold the phone's camera over a square: the phone offers to keep that name and number. Even Keel sends nothing and uses no network.</source>
   <translation>Guarda el archivo y pásalo al teléfono por cable o con una tarjeta de memoria; después, un toque en un número llama. O pon la cámara del teléfono sobre un cuadrado: el teléfono te ofrece guardar ese nombre y ese número. Even Keel no envía nada ni usa ninguna red.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>Your own questions for one week, to fill in by hand. The catch-up sheet takes it in again in two minutes.</source>
   <translation>Tus propias preguntas de una semana, para rellenar a mano. En «Completar los últimos días» se pasan en dos minutos.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>What comes next, your whole plan, and the programme in numbers, to take along when it ends.</source>
   <translation>Lo que viene ahora, tu plan entero y el programa en números, para llevártelo cuando termina.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>saved as a file</source>
   <translation>guardado como archivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>printed</source>
   <translation>impreso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>{paper}, for {name}</source>
   <translation>{paper}, para {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>words of: {kind}</source>
   <translation>palabras de: {kind}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>{block} (numbers only)</source>
   <translation>{block} (solo números)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/share_words.py" />
   <source>%n single entries with their words</source>
   <extracomment>For one: %n single entry with its words</extracomment>
   <translation>
    <numerusform>%n anotación suelta con sus palabras</numerusform>
    <numerusform>%n anotaciones sueltas con sus palabras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>This check misses things: trust your own sense and your people first.</source>
   <translation>Esta revisión no lo ve todo: fíate primero de lo que sientes y de tu gente.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source> in the overall level</source>
   <translation> en el nivel general</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Nothing unusual compared with your last weeks</source>
   <translation>Nada fuera de lo habitual, comparado con tus últimas semanas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>higher</source>
   <translation>más alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>lower</source>
   <translation>más bajo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>No sign stands out by itself; it is several together.</source>
   <translation>Ninguna señal destaca por sí sola; son varias juntas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>{name} (higher)</source>
   <translation>{name} (más alto)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>{name} (lower)</source>
   <translation>{name} (más bajo)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>still learning</source>
   <translation>aún se aprende</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>nothing unusual</source>
   <translation>nada fuera de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>not rated since {day}</source>
   <translation>sin valorar desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Still learning your usual: rated on {n} of {all} days so far.</source>
   <translation>Aún se aprende tu nivel habitual: valorado hasta ahora en {n} de {all} días.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Nothing unusual up to {day}, compared with the weeks before</source>
   <translation>Nada fuera de lo habitual hasta el {day}, comparado con las semanas anteriores</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Furthest from your usual: {names}.</source>
   <translation>Lo más alejado de lo habitual: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>With {signs} signs this happens by chance about once in {often} to someone stable.</source>
   <translation>Con {signs} señales, esto pasa por azar más o menos una vez cada {often} a alguien que está estable.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>The overall level is the average of the signs rated 0 to 10. Hours and counts have a chart of their own only: {names}.</source>
   <translation>El nivel general es el promedio de las señales valoradas de 0 a 10. Las horas y los recuentos solo tienen su propio gráfico: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>What helped before: {skills}.</source>
   <translation>Qué ayudó antes: {skills}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source> since {day}</source>
   <translation> desde el {day}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Still learning your usual: this is day {n}, and it can be ready on day {all}.</source>
   <translation>Aún se aprende tu nivel habitual: hoy es el día {n}, y puede estar listo el día {all}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>With one sign this happens by chance about once in {often} to someone stable.</source>
   <translation>Con una señal, esto pasa por azar más o menos una vez cada {often} a alguien que está estable.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>, in {n} of your {all} signs</source>
   <translation>, en {n} de tus {all} señales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>A bit above your usual lately: {names}.</source>
   <translation>Últimamente algo por encima de lo habitual: {names}.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>A bit below your usual lately: {names}.</source>
   <translation>Últimamente algo por debajo de lo habitual: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>%n months</source>
   <extracomment>For one: %n month</extracomment>
   <translation>
    <numerusform>%n mes</numerusform>
    <numerusform>%n meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>%n years</source>
   <extracomment>For one: %n year</extracomment>
   <translation>
    <numerusform>%n año</numerusform>
    <numerusform>%n años</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>%n are still being learnt.</source>
   <extracomment>For one: One is still being learnt.</extracomment>
   <translation>
    <numerusform>Una aún se está aprendiendo.</numerusform>
    <numerusform>%n aún se están aprendiendo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>%n were not rated for a week or longer.</source>
   <extracomment>For one: One was not rated for a week or longer.</extracomment>
   <translation>
    <numerusform>Una no se valoró en una semana o más.</numerusform>
    <numerusform>%n no se valoraron en una semana o más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Not rated since {day}, %n days ago: nothing can be said of the time since then.</source>
   <extracomment>For one: Not rated since {day}, %n day ago: nothing can be said of the time since then.</extracomment>
   <translation>
    <numerusform>Sin valorar desde el {day}, hace %n día: no se puede decir nada del tiempo desde entonces.</numerusform>
    <numerusform>Sin valorar desde el {day}, hace %n días: no se puede decir nada del tiempo desde entonces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>Your recent level is {moved} than your usual: {name} {level}, usual {usual} (%n entries), since {day}.</source>
   <extracomment>For one: Your recent level is {moved} than your usual: {name} {level}, usual {usual} (%n entry), since {day}.</extracomment>
   <translation>
    <numerusform>Tu nivel reciente es {moved} que lo habitual: {name} {level}, lo habitual {usual} (%n anotación), desde el {day}.</numerusform>
    <numerusform>Tu nivel reciente es {moved} que lo habitual: {name} {level}, lo habitual {usual} (%n anotaciones), desde el {day}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/signs_words.py" />
   <source>{skill} (%n times)</source>
   <extracomment>For one: {skill} (%n time)</extracomment>
   <translation>
    <numerusform>{skill} (%n vez)</numerusform>
    <numerusform>{skill} (%n veces)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Ten characters or more; a few words in a row are good.</source>
   <translation>Diez caracteres o más; van bien unas cuantas palabras seguidas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Very easy to guess.</source>
   <translation>Muy fácil de adivinar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Easy to guess.</source>
   <translation>Fácil de adivinar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Could be guessed with some effort.</source>
   <translation>Se podría adivinar con algo de esfuerzo.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Hard to guess.</source>
   <translation>Difícil de adivinar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Very hard to guess.</source>
   <translation>Muy difícil de adivinar.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/strength_words.py" />
   <source>Longer is safer: fifteen characters or more.</source>
   <translation>Más larga es más segura: quince caracteres o más.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>something to learn from</source>
   <translation>algo de lo que aprender</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>acted on an urge</source>
   <translation>seguí un impulso</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>no skill used</source>
   <translation>no usé ninguna habilidad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>medication not taken</source>
   <translation>medicación no tomada</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>What helped: {skill}</source>
   <translation>Qué ayudó: {skill}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>What did not help: {skill}</source>
   <translation>Qué no ayudó: {skill}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} high ({n})</source>
   <translation>{name}: nivel alto ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} low ({n})</source>
   <translation>{name}: nivel bajo ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name}: a short night ({n} hours)</source>
   <translation>{name}: una noche corta ({n} horas)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} at its highest of these days ({n})</source>
   <translation>{name}: lo más alto de estos días ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} at its lowest of these days ({n})</source>
   <translation>{name}: lo más bajo de estos días ({n})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name}: the shortest night of these days ({n} hours)</source>
   <translation>{name}: la noche más corta de estos días ({n} horas)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} higher than usual</source>
   <translation>{name}: más de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} lower than usual</source>
   <translation>{name}: menos de lo habitual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} high</source>
   <translation>{name}: nivel alto</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>{name} low</source>
   <translation>{name}: nivel bajo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>a skill</source>
   <translation>una habilidad</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/talk_words.py" />
   <source>%n warning signs</source>
   <extracomment>For one: %n warning sign</extracomment>
   <translation>
    <numerusform>%n señal de aviso</numerusform>
    <numerusform>%n señales de aviso</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>Morning</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>Afternoon</source>
   <translation>Tarde</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>Evening</source>
   <translation>Tarde-noche</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>Night</source>
   <translation>Noche</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>rising</source>
   <translation>sube</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>falling</source>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>not clear</source>
   <translation>no está claro</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>{slope} a week ({low} to {high})</source>
   <translation>{slope} por semana (de {low} a {high})</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>{n} points</source>
   <comment>with a decimal</comment>
   <translation>{n} puntos</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>{n} days</source>
   <comment>with a decimal</comment>
   <translation>{n} días</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>{n} days in 10</source>
   <translation>{n} días de cada 10</translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>%n points</source>
   <extracomment>For one: 1 point</extracomment>
   <translation>
    <numerusform>1 punto</numerusform>
    <numerusform>%n puntos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../src/journal_app/ui/trend_words.py" />
   <source>%n days</source>
   <extracomment>For one: a day</extracomment>
   <translation>
    <numerusform>un día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/about_page.py" />
   <source>About this screen</source>
   <translation>Sobre esta pantalla</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/about_page.py" />
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <location filename="../../src/journal_app/ui/widgets/keys_page.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/busy_line.py" />
   <source>How far it is</source>
   <translation>Cuánto lleva</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/busy_line.py" />
   <source>S&amp;top</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/busy_line.py" />
   <source>Do it &amp;again</source>
   <translation>&amp;Hacerlo otra vez</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/busy_line.py" />
   <source>Stopping …</source>
   <translation>Deteniendo …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <source>All commands</source>
   <translation>Todas las acciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>¿Qué quieres hacer?</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <source>Nothing is called that.</source>
   <translation>Nada se llama así.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/command_palette.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/drop_panel.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/drop_panel.py" />
   <source>Close: {name}</source>
   <translation>Cerrar: {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/front_page.py" />
   <source>Even Keel</source>
   <translation>Even Keel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/keys_page.py" />
   <source>Tab and Shift+Tab go from one thing to the next, Enter presses it, Esc goes back. A letter that is underlined is pressed with Alt.</source>
   <translation>Tab y Mayús+Tab van de una cosa a otra, Intro la pulsa, Esc vuelve atrás. Una letra subrayada se pulsa con Alt.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/language_choice.py" />
   <source>Language of the program</source>
   <translation>Idioma de la aplicación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>&amp;Today</source>
   <translation>&amp;Hoy</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>no entries</source>
   <translation>sin anotaciones</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>Month before</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>Page Up</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>Month after</source>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/month_calendar.py" />
   <source>Page Down</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/navigation.py" />
   <source>Navigation</source>
   <translation>Navegación</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/notice_bar.py" />
   <source>Close this notice</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/notice_bar.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>clear</source>
   <translation>borrar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>not answered</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>Clear {name}</source>
   <translation>Borrar {name}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>{name} {point}</source>
   <translation>{name} {point}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>{name}: {answer}</source>
   <translation>{name}: {answer}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/point_row.py" />
   <source>0 {low}, {highest} {high}. Type a number or use the arrow keys.</source>
   <translation>0 {low}, {highest} {high}. Escribe un número o usa las flechas.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/prompted_text.py" />
   <source>Begin with</source>
   <translation>Empezar con</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/prompted_text.py" />
   <source>Begin with: {word}</source>
   <translation>Empezar con: {word}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/search_field.py" />
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/search_field.py" />
   <source>Clear the search (Esc)</source>
   <translation>Borrar la búsqueda (Esc)</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/strength_meter.py" />
   <source>How hard it is to guess</source>
   <translation>Lo difícil que es de adivinar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/tags_field.py" />
   <source>Words of your own, with commas between</source>
   <translation>Palabras tuyas, con comas entre ellas</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/tags_field.py" />
   <source>The tag {word}</source>
   <translation>La etiqueta {word}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/when_field.py" />
   <source>Day and time it happened</source>
   <translation>Día y hora en que pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/when_field.py" />
   <source>It will be marked as entered later.</source>
   <translation>Se marcará como anotado más tarde.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/when_field.py" />
   <source>When it happened</source>
   <translation>Cuándo pasó</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/when_field.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/when_field.py" />
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/word_columns.py" />
   <source>Word {n}: {word}</source>
   <translation>Palabra {n}: {word}</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/words_edit.py" />
   <source>That is too long: a text holds {n} characters. What stood here stays.</source>
   <translation>Es demasiado largo: un texto admite {n} caracteres. Lo que había aquí se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/widgets/words_edit.py" />
   <source>That is too long for one paragraph, which holds {n} characters. Put some line breaks into it first. What stood here stays.</source>
   <translation>Es demasiado largo para un solo párrafo, que admite {n} caracteres. Ponle antes algunos saltos de línea. Lo que había aquí se queda.</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Journal</source>
   <translation>&amp;Diario</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Lock</source>
   <translation>&amp;Bloquear</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>Lock and &amp;hide</source>
   <translation>Bloquear y ocu&amp;ltar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>W&amp;rite</source>
   <translation>E&amp;scribir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>Hel&amp;p</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>All &amp;commands …</source>
   <translation>Todas las a&amp;cciones …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>&amp;Keys …</source>
   <translation>&amp;Teclas …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>About this &amp;screen …</source>
   <translation>Sobre esta &amp;pantalla …</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/window.py" />
   <source>Even &amp;Keel</source>
   <translation>Even &amp;Keel</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Not sure</source>
   <translation>No lo sé</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Hungry</source>
   <translation>Hambre</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Angry</source>
   <translation>Enfado</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Lonely</source>
   <translation>Soledad</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Tired</source>
   <translation>Cansancio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Rode it out</source>
   <translation>Lo dejé pasar</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Acted on it</source>
   <translation>Lo seguí</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Home</source>
   <translation>En casa</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Work or school</source>
   <translation>En el trabajo o los estudios</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>With family</source>
   <translation>Con la familia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>In group</source>
   <translation>En el grupo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Somewhere else</source>
   <translation>En otro sitio</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Mindfulness</source>
   <translation>Atención plena</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>A boundary</source>
   <translation>Un límite</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>A skill when it counted</source>
   <translation>Una habilidad cuando hizo falta</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>A plan for my time</source>
   <translation>Un plan para mi tiempo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Thought</source>
   <translation>Pensamiento</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Feeling</source>
   <translation>Sentimiento</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Body</source>
   <translation>Cuerpo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Individual session</source>
   <translation>Sesión individual</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Family session</source>
   <translation>Sesión de familia</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Medical appointment</source>
   <translation>Cita médica</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Peer meeting</source>
   <translation>Reunión entre iguales</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>attended</source>
   <translation>fui</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>not there</source>
   <translation>no fui</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>excused</source>
   <translation>falta con motivo</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Known event</source>
   <translation>Suceso conocido</translation>
  </message>
  <message>
   <location filename="../../src/journal_app/ui/words.py" />
   <source>Medication change</source>
   <translation>Cambio de medicación</translation>
  </message>
 </context>
</TS>
