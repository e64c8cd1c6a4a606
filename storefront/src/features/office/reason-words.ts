import { caseWords } from "./case-words"

/** A line of a reason that names its place first, as `paper:nib: …`. */
const PLACED = /^([a-z_]+[.:][a-z_]+): (.*)$/

/** A reason out of the log, with words where it names paths of an application. */
export async function reasonWords() {
  const { path } = await caseWords({ district: null })
  return (reason: string): string =>
    reason
      .split("\n")
      .map((line) => {
        const [, place, text] = PLACED.exec(line) ?? []
        return place && text ? `${path(place)}: ${text}` : line
      })
      .join("\n")
}
