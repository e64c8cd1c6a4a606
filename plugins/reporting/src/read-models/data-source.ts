import { DataSource } from "typeorm"
import { ENTITIES } from "./entities"
import { MIGRATIONS } from "./migrations"
import { KEEPER, READER, SCHEMA } from "./roles"

/** A database that does not answer is given up on, in milliseconds. */
const CONNECT_MS = 3000

const common = {
  type: "postgres" as const,
  schema: SCHEMA,
  synchronize: false,
  // TypeORM would try to install extensions, which no role here may.
  installExtensions: false,
  connectTimeoutMS: CONNECT_MS,
}

/** What the session is set to before its first statement. */
const startWith = (settings: Record<string, string>) => ({
  options: Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" "),
})

/**
 * Reads the read models and cannot do anything else: the sessions are
 * read-only, and of a role that has no rights outside the schema. `url` of its
 * own (a replica) brings a login of its own, which then needs `READER`'s rights.
 * One statement takes at most `statementMs`, milliseconds.
 */
export const readerSource = (
  url: string,
  {
    isOwnLogin,
    connections,
    statementMs,
  }: { isOwnLogin: boolean; connections: number; statementMs: number }
): DataSource =>
  new DataSource({
    ...{ ...common, url, entities: ENTITIES },
    applicationName: "pasar-reports",
    extra: {
      max: connections,
      ...startWith({
        ...(isOwnLogin ? {} : { role: READER }),
        default_transaction_read_only: "on",
        statement_timeout: String(statementMs),
        // A table over all buyers is counted in memory.
        work_mem: "32MB",
      }),
    },
  })

/** Refreshes the read models by two sessions, as their owner. */
export const keeperSource = (url: string): DataSource =>
  new DataSource({
    ...{ ...common, url, entities: ENTITIES },
    applicationName: "pasar-reports-keeper",
    extra: { max: 2, ...startWith({ role: KEEPER }) },
  })

/** Makes and changes the read models; needs the rights of the shop's own login. */
export const builderSource = (url: string): DataSource =>
  new DataSource({
    ...{ ...common, url, migrations: MIGRATIONS },
    migrationsTableName: "read_model_migrations",
    migrationsTransactionMode: "each",
    applicationName: "pasar-reports-builder",
    extra: { max: 1 },
  })
