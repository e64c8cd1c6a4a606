import { getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { Notice } from "@/ui/notice"

/** The required papers that nobody has accepted: they hold a decision up. */
export const OpenPapers = async ({
  requirements,
}: Readonly<{
  requirements: readonly Readonly<{
    kind: Paper["kind"]
    is_required: boolean
    state: Paper["state"] | "missing"
  }>[]
}>) => {
  const t = await getTranslations("officeCases.papers")
  const open = requirements.filter(
    ({ is_required, state }) => is_required && state !== "accepted"
  )
  if (open.length === 0) return null
  return (
    <Notice tone="warning" title={t("openTitle")}>
      <ul className="list-disc pl-4">
        {open.map(({ kind, state }) => (
          <li key={kind}>
            {t(`kind.${kind}`)}: {t(`state.${state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
