import { getTranslations } from "next-intl/server"
import { CASE_FIELDS } from "@/lib/case-states"
import { PAPER_KINDS } from "@/lib/paper-kinds"

/**
 * What a path as `profile.story` or `paper:nib` is called; the path itself when
 * it is none of ours.
 */
export async function pathWords(): Promise<(path: string) => string> {
  const [field, paper] = await Promise.all([
    getTranslations("sellerApplication.field"),
    getTranslations("sellerShop.papers.kind"),
  ])
  const known = new Map<string, string>()
  for (const [part, names] of Object.entries(CASE_FIELDS))
    for (const name of names)
      known.set(
        `${part}.${name}`,
        field(`${part}.${name}` as Parameters<typeof field>[0])
      )
  for (const kind of PAPER_KINDS)
    known.set(`paper:${kind}`, paper(`${kind}.name`))
  return (path) => known.get(path) ?? path
}
