/** From when on, and before when, what was not told is looked for. */
export interface UntoldWindow {
  since: Date
  until: Date
}

const OLDEST_MS = 2 * 86_400_000
/** An event has long come by then. */
const YOUNGEST_MS = 5 * 60_000

/** Two days back, but for the last five minutes. */
export const untoldWindow = (now = Date.now()): UntoldWindow => ({
  since: new Date(now - OLDEST_MS),
  until: new Date(now - YOUNGEST_MS),
})
