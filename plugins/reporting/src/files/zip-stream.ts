import { Zip, ZipDeflate } from "fflate"

/** Little time for most of the gain: sheets repeat themselves. */
const LEVEL = 1

/** An archive that is handed on while it is made; holds no file of it whole. */
export class ZipStream {
  #made: Uint8Array[] = []
  readonly #zip = new Zip((fault, piece) => {
    if (fault) throw fault
    this.#made.push(piece)
  })

  /** Begins a file, which must end before the next begins. */
  begin(name: string): (text: string, isLast?: boolean) => void {
    const file = new ZipDeflate(name, { level: LEVEL })
    this.#zip.add(file)
    return (text, isLast = false) => file.push(Buffer.from(text), isLast)
  }

  /** Adds a small file. */
  add(name: string, text: string): void {
    this.begin(name)(text, true)
  }

  end(): void {
    this.#zip.end()
  }

  /** What was made since it was last asked for. */
  take(): Buffer {
    const made = Buffer.concat(this.#made)
    this.#made = []
    return made
  }
}
