import { readdir } from "node:fs/promises"
import path from "node:path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"

/** A module's folder; Medusa's own are re-exported and name it `discoveryPath`. */
async function moduleFolder(resolution: string): Promise<string> {
  // From its sources the backend cannot import a folder, and needs not.
  const entry = path.isAbsolute(resolution)
    ? resolution
    : ((await discoveryPathOf(resolution)) ?? resolution)
  return path.dirname(require.resolve(entry, { paths: [process.cwd()] }))
}

async function discoveryPathOf(name: string): Promise<string | null> {
  const exported: unknown = await import(name)
  const found =
    typeof exported === "object" && exported !== null
      ? (Reflect.get(exported, "discoveryPath") as unknown)
      : undefined
  return typeof found === "string" ? found : null
}

async function migrationsOf(resolution: string): Promise<string[]> {
  const folder = path.join(await moduleFolder(resolution), "migrations")
  const files = await readdir(folder).catch(() => [])
  return files
    .filter((file) => /^Migration\w+\.[jt]s$/.test(file))
    .map((file) => path.parse(file).name)
}

/**
 * Names of the migrations that the running code has and the database has not
 * seen, given what it has (`mikro_orm_migrations.name`).
 */
export async function pendingMigrations(seen: Set<string>): Promise<string[]> {
  // Links are modules too, without a folder: their tables are synced, not migrated.
  const folders = MedusaModule.getAllModuleResolutions().flatMap(
    ({ resolutionPath: at }) => (typeof at === "string" && at ? [at] : [])
  )
  const known = await Promise.all(folders.map(migrationsOf))
  return known.flat().filter((name) => !seen.has(name))
}
