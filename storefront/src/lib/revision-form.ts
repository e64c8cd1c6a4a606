/** One thing that has to be put right, and why. */
export interface RevisionItem {
  path: string
  reason: string
}

/** Shortest reason that says something. */
const REASON_MIN = 5

const TICK = "tick:"

/** Names, and so ids, of the controls for a path, as `profile.story` or `paper:nib`. */
export const tickName = (path: string): string => TICK + path
export const reasonName = (path: string): string => `reason:${path}`

/**
 * What was ticked in a form that asks for revisions, with the reasons; `faults`
 * names the reasons that are missing. Reasons without a tick are let go.
 */
export function readRevisions(typed: Readonly<Record<string, string>>): {
  items: RevisionItem[]
  faults: string[]
} {
  const paths = Object.keys(typed)
    .filter((name) => name.startsWith(TICK))
    .map((name) => name.slice(TICK.length))
  const items = paths.map((path) => ({
    path,
    reason: (typed[reasonName(path)] ?? "").trim(),
  }))
  return {
    items,
    faults: items
      .filter(({ reason }) => reason.length < REASON_MIN)
      .map(({ path }) => reasonName(path)),
  }
}
