import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import { MedusaError } from "@medusajs/framework/utils"

/** Key of the advisory lock; any number that nothing else in the database uses. */
const LOCK = 4_032_019
/** The process before may still be finishing its last requests. */
const PATIENCE_MS = 15_000
const PAUSE_MS = 500

/** Ends the process and says why, in its log. */
function endBecause(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${why}\n`)
  process.exit(1)
}

/**
 * Holds the right to be the one backend of a database. Without Redis, locks and
 * events live in the process: two processes would sell the same stock twice.
 */
class OnlyProcess {
  /** Whether the right is held now; not while the database restarts. */
  isAlone = false

  constructor(private readonly databaseUrl: string) {}

  /**
   * Resolves when the right is held, and holds it until the process ends.
   * Throws when another process keeps it.
   */
  async hold(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    const client = new Client({
      connectionString: this.databaseUrl,
      keepAlive: true,
    })
    await client.connect()
    for (;;) {
      const { rows } = await client.query<{ held: boolean }>(
        "select pg_try_advisory_lock($1) as held",
        [LOCK]
      )
      if (rows[0]?.held) break
      if (Date.now() > deadline) {
        await client.end()
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          "Another backend already works on this database. Stop it first, or set REDIS_URL for both: without Redis two processes would sell the same stock."
        )
      }
      await sleep(PAUSE_MS)
    }
    this.isAlone = true
    // A database that restarts drops the lock with the connection.
    client.once("error", () => {
      this.isAlone = false
      void this.holdAgain()
    })
  }

  private async holdAgain(): Promise<void> {
    for (;;) {
      await sleep(PAUSE_MS)
      try {
        return await this.hold()
      } catch (error) {
        if (!isUnreachable(error)) endBecause(error)
      }
    }
  }
}

/** A fault of the connection, in Node's or Postgres's words. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && "code" in error

let only: { process: OnlyProcess; held: Promise<void> } | undefined

/**
 * Begins to hold the right to be the one backend of the database; ends this
 * process when another one keeps it.
 * @param databaseUrl where the right is kept
 */
export function takeTurn(databaseUrl: string): void {
  const process = new OnlyProcess(databaseUrl)
  only = { process, held: process.hold() }
  only.held.catch(endBecause)
}

/** Resolves when this process is alone, at once when it need not be (seeds, migrations, Redis). */
export const waitForTurn = async (): Promise<void> => only?.held

/** Whether this process may write without asking another one. */
export const isAlone = (): boolean => only?.process.isAlone ?? true
