import type { ModuleImplementations } from "@medusajs/framework/types"

type Papers = ModuleImplementations["paper"]

/** What replacing a paper takes from its row. */
export type ReplacedPaper = {
  id: string
  file_id: string | null
  number: string | null
}

/**
 * Marks papers as replaced. What nobody but its owner ever saw is forgotten:
 * number and file go. Answers the rows as they were and the files to remove.
 */
export async function replacePapers(
  papers: Papers,
  rows: readonly ReplacedPaper[],
  { isForgotten }: { isForgotten: boolean }
): Promise<{ before: ReplacedPaper[]; files: string[] }> {
  const before = rows.map(({ id, file_id, number }) => ({
    id,
    file_id,
    number,
  }))
  if (before.length > 0)
    await papers.updatePapers(
      before.map(({ id }) => ({
        id,
        replaced_at: new Date(),
        ...(isForgotten ? { file_id: null, number: null } : {}),
      }))
    )
  const files = before.flatMap(({ file_id }) => file_id ?? [])
  return { before, files: isForgotten ? files : [] }
}

/** Undoes it. */
export async function restorePapers(
  papers: Papers,
  before: readonly ReplacedPaper[]
): Promise<void> {
  if (before.length > 0)
    await papers.updatePapers(
      before.map((row) => ({ ...row, replaced_at: null }))
    )
}
