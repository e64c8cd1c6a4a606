/** Tells the program that runs the seed how far a step is, and a person what was done. */
export interface Progress {
  /** One line of JSON for the starter's progress bar. */
  tick(step: string, done: number, total: number): void
  /** One line for people. */
  say(line: string): void
}

/** Writes to standard output; the starter reads the lines that begin with PASAR. */
export function createProgress(
  write: (text: string) => void = (text) => void process.stdout.write(text)
): Progress {
  return {
    tick: (step, done, total) =>
      write(`PASAR ${JSON.stringify({ step, done, total })}\n`),
    say: (line) => write(`${line}\n`),
  }
}

/** Work in groups of `size`, in order; `each` gets the group and what was done before it. */
export async function inBatches<T>(
  items: readonly T[],
  size: number,
  each: (batch: T[], before: number) => Promise<void>
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await each(items.slice(start, start + size), start)
  }
}
