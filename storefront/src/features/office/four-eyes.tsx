import { getTranslations } from "next-intl/server"
import type { Case } from "@/data/office/case-schema"
import { Notice } from "@/ui/notice"

/** Why a decision waits for somebody else, where it does. */
export const FourEyes = async ({
  found,
  officerId,
}: Readonly<{ found: Case; officerId: string }>) => {
  const t = await getTranslations("officeCases.fourEyes")
  if (found.state !== "under_review") return null
  const { verified, four_eyes: isNeeded, can } = found
  if (can.includes("approve"))
    return isNeeded ? null : <p className="text-sm text-ink-soft">{t("off")}</p>
  if (!verified)
    return (
      <p className="text-sm text-ink-soft">
        {isNeeded ? t("unverified") : t("unverifiedOff")}
      </p>
    )
  const isSelf = verified.id === officerId
  if (isNeeded && isSelf) return <Notice title={t("title")}>{t("self")}</Notice>
  return can.includes("verify") || can.includes("reject") ? null : (
    <p className="text-sm text-ink-soft">{t("head")}</p>
  )
}
