import { REASON_MIN } from "./reason"

/** What is asked to be put right, by path, with the reason as typed. */
export type Picked = Readonly<Record<string, string>>

/** Picks a path, or leaves it out again. */
export function toggle(picked: Picked, path: string): Picked {
  if (path in picked) {
    const { [path]: _gone, ...rest } = picked
    return rest
  }
  return { ...picked, [path]: "" }
}

/**
 * The body that asks for a revision, or null while nothing is picked or a
 * reason is missing.
 */
export function toRevision(picked: Picked, note: string): object | null {
  const items = Object.entries(picked).map(([path, reason]) => ({
    ...{ path, reason: reason.trim() },
  }))
  const isReady =
    items.length > 0 && items.every(({ reason }) => reason.length >= REASON_MIN)
  return isReady ? { items, note: note.trim() || null } : null
}
