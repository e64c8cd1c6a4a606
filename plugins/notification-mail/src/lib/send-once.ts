const TRIES = 3

/** A mail of this key is there already: somebody sent it in the same moment. */
const isSentAlready = (fault: unknown): boolean =>
  fault instanceof Error &&
  fault.message.includes("idempotency_key") &&
  fault.message.includes("already exists")

/**
 * Sends mails of which another process, or another event of the same occasion,
 * may send some in the same moment. The notification module leaves out those
 * that it knows; of two that look at once the later fails on the key, all of its
 * mails with it, and nothing of them was sent. So it looks again. Other errors
 * are thrown as they are.
 */
export async function sendOnce<Sent>(send: () => Promise<Sent>): Promise<Sent> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send()
    } catch (fault) {
      if (!isSentAlready(fault) || tries === TRIES) throw fault
    }
  }
}
