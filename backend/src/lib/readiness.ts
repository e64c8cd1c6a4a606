/** Looks at one part; answers why it is not ready, or null. */
export type Check = () => Promise<string | null>

export interface NotReady {
  part: string
  reason: string
}

/** A part that does not answer by then counts as not ready. */
const LIMIT_MS = 2000

async function look(part: string, check: Check): Promise<NotReady[]> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("does not answer"), LIMIT_MS)
  })
  try {
    const reason = await Promise.race([check(), silence])
    return reason === null ? [] : [{ part, reason }]
  } catch {
    // The reason may hold addresses and names; the log of the part has it.
    return [{ part, reason: "fails" }]
  } finally {
    clearTimeout(timer)
  }
}

/** Asks every part at once; empty when all are ready. Never throws. */
export async function findNotReady(
  checks: Record<string, Check>
): Promise<NotReady[]> {
  const found = await Promise.all(
    Object.entries(checks).map(([part, check]) => look(part, check))
  )
  return found.flat()
}
