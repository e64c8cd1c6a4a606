import { MedusaError } from "@medusajs/framework/utils"

/** What is used of a `pg` client. */
export type SqlClient = {
  query(
    text: string,
    values?: unknown[]
  ): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>
}

/** What is used of Medusa's knex: its pool of `pg` clients. */
export type ClientPool = {
  client: {
    acquireConnection(): Promise<SqlClient>
    releaseConnection(client: SqlClient): Promise<void>
  }
}

export type DatabaseOptions = {
  /** A read that takes longer is ended. Milliseconds. */
  statementTimeoutMs: number
  /** Reads at the same time; the rest of the pool stays for the checkout. */
  maxReads: number
}

const UNDEFINED_TABLE = "42P01"
const DEADLOCK = "40P01"
/** Times that a write is tried before its trouble is told. */
const WRITE_TRIES = 5

/** Somebody else wrote first what was thought to be new: done again, it is known. */
export class OvertakenError extends Error {
  override name = "OvertakenError"
}

/**
 * Medusa's own connections, used directly: the statements here carry typed
 * arrays, which the ORM would write into the text.
 */
export class Database {
  private readsRunning = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly pool: () => ClientPool,
    private readonly options: DatabaseOptions
  ) {}

  /**
   * Runs reads under a deadline and without sequential scans or parallel
   * workers. Throws where others kept it waiting as long as it may take: nobody
   * waits for its answer any more. Throws NOT_FOUND where the table is gone (the
   * module then looks up the live version again).
   */
  async read<T>(work: (client: SqlClient) => Promise<T>): Promise<T> {
    const since = Date.now()
    await this.enterRead()
    try {
      if (Date.now() - since > this.options.statementTimeoutMs) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          "waited too long for other searches"
        )
      }
      return await this.transaction(
        `set local statement_timeout = ${this.options.statementTimeoutMs};
         set local enable_seqscan = off; set local jit = off;
         set local max_parallel_workers_per_gather = 0;
         set local work_mem = '32MB'`,
        work
      )
    } catch (error) {
      throw toMedusaError(error)
    } finally {
      this.leaveRead()
    }
  }

  /**
   * Runs writes in one transaction, again where it crossed another one. Throws
   * NOT_FOUND where the table is gone.
   */
  async write<T>(work: (client: SqlClient) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.transaction("set local synchronous_commit = on", work)
      } catch (error) {
        if (tries === WRITE_TRIES || !isCrossed(error)) {
          throw toMedusaError(error)
        }
      }
    }
  }

  private async transaction<T>(
    settings: string,
    work: (client: SqlClient) => Promise<T>
  ): Promise<T> {
    const { client: pool } = this.pool()
    const client = await pool.acquireConnection()
    try {
      await client.query(`begin; ${settings}`)
      const result = await work(client)
      await client.query("commit")
      return result
    } catch (error) {
      await client.query("rollback").catch(() => undefined)
      throw error
    } finally {
      await pool.releaseConnection(client)
    }
  }

  private async enterRead(): Promise<void> {
    if (this.readsRunning >= this.options.maxReads) {
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    } else {
      this.readsRunning += 1
    }
  }

  /** Hands the place to who waits longest, or gives it back. */
  private leaveRead(): void {
    const next = this.waiting.shift()
    if (next) {
      next()
    } else {
      this.readsRunning -= 1
    }
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? error.code : undefined

const isCrossed = (error: unknown) =>
  error instanceof OvertakenError || codeOf(error) === DEADLOCK

function toMedusaError(error: unknown): unknown {
  return error instanceof Error && codeOf(error) === UNDEFINED_TABLE
    ? new MedusaError(MedusaError.Types.NOT_FOUND, error.message)
    : error
}
