import { readFile } from "node:fs/promises"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { type AreaSource, broken } from "./area"
import { parseCsv } from "./csv"

const FOLDER = join("data", "areas")

/**
 * The folder of area files of this plugin. Code runs from `src/` in tests and
 * from `.medusa/server/src/` when built; the data lies beside package.json in
 * both cases, so it is looked for upwards. Throws when it is missing
 * (a package published without its data).
 */
export function areaFolder(from = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOLDER, "provinces.csv"))) {
      return join(folder, FOLDER)
    }
    if (folder === dirname(folder)) {
      throw broken(`No ${FOLDER} above ${from}`)
    }
  }
}

/** Reads the five files of `data/areas` (or of another folder of that shape). */
export async function readAreaFiles(
  folder = areaFolder()
): Promise<AreaSource> {
  const read = async (name: string) =>
    parseCsv(await readFile(join(folder, `${name}.csv`), "utf8"))
  const [provinces, regencies, districts, corrections, aliases] =
    await Promise.all(
      ["provinces", "regencies", "districts", "corrections", "aliases"].map(
        read
      )
    )
  const text = (value: string | undefined) => value ?? ""
  return {
    areas: [
      ...(provinces ?? []),
      ...(regencies ?? []),
      ...(districts ?? []),
    ].map((row) => ({ code: text(row.code), name: text(row.name) })),
    corrections: (corrections ?? []).map((row) => ({
      code: text(row.code),
      name: text(row.name),
      replaced_by: text(row.replaced_by),
    })),
    aliases: (aliases ?? []).map((row) => ({
      code: text(row.code),
      alias: text(row.alias),
    })),
  }
}
