const PREFIX = "Pengasuh: "
/** As long as a note of an entry may be. */
const NOTE_MAX = 2000

/**
 * The note of a row with the name of its caretaker below. The name is public
 * only with consent, and the contact is another person: the note is where the
 * office still finds it.
 */
export function noteWithCaretaker(
  note: string | null,
  caretaker: string | null
): string | null {
  if (caretaker === null) return note
  const line = `${PREFIX}${caretaker}`
  if (note === null) return line
  return `${note.slice(0, NOTE_MAX - line.length - 1)}\n${line}`
}

const isCaretakerAlone = (note: string) =>
  note.startsWith(PREFIX) && !note.includes("\n")

/**
 * The note of an entry after an import. A note of the row's own replaces what
 * there was; a caretaker alone is added to it, once, and takes no word away.
 */
export function noteAfterImport(before: string | null, note: string): string {
  if (!before || !isCaretakerAlone(note)) return note
  const both = `${before}\n${note}`
  return before.includes(note) || both.length > NOTE_MAX ? before : both
}
