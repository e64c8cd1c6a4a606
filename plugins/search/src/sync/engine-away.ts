/** What an engine's provider throws when the engine cannot be reached. */
const AWAY = "EngineAwayError"

/**
 * Whether a write failed because the engine is away (no network, no answer in
 * time, 5xx), so that trying again later helps; else it refused the write.
 */
export function isEngineAway(error: unknown): boolean {
  for (
    let at = error, depth = 0;
    at instanceof Error && depth < 5;
    depth += 1
  ) {
    if (at.name === AWAY) return true
    at = at.cause
  }
  return false
}
