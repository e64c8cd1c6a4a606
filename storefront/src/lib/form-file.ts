import "server-only"

/** Largest file that the backend takes, in bytes. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** A file as the backend wants it. */
export interface Upload {
  filename: string
  content_base64: string
}

/** The files that were chosen under some names, in their order. */
export const filesIn = (form: FormData, names: readonly string[]): File[] =>
  names.flatMap((name) =>
    form
      .getAll(name)
      .filter((value): value is File => value instanceof File && value.size > 0)
  )

/** The first file that was chosen under one of the names; null when none was. */
export const fileIn = (form: FormData, names: readonly string[]): File | null =>
  filesIn(form, names)[0] ?? null

/** Reads a file for the backend; null when it is too large for it. */
export async function toUpload(file: File): Promise<Upload | null> {
  if (file.size > MAX_FILE_BYTES) return null
  const bytes = Buffer.from(await file.arrayBuffer())
  const filename = file.name.slice(0, 200) || "foto.jpg"
  return { filename, content_base64: bytes.toString("base64") }
}
