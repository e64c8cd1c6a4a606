import { getTranslations } from "next-intl/server"
import { Badge } from "@/ui/badge"

const KNOWN = [
  "participant",
  "regency_winner",
  "province_winner",
  "role_model",
] as const

/** What a pesantren earned in the programme; nothing when it earned nothing. */
export const OpopBadge = async ({
  badge,
}: Readonly<{ badge: string | null | undefined }>) => {
  const t = await getTranslations("pesantren.badge")
  const known = KNOWN.find((one) => one === badge)
  if (!known) return null
  return (
    <Badge
      tone={known === "participant" ? "plain" : "notice"}
      className="self-start"
    >
      {t(known)}
    </Badge>
  )
}
