import { getLocale, getTranslations } from "next-intl/server"
import type { PesantrenInvitation } from "@/data/office/invitations"
import { formatDateTime } from "@/lib/date"
import { isTimed } from "@/lib/invitation-state"
import { Badge } from "@/ui/badge"
import type { BoundAction } from "../../shared/action-form"
import { ButtonForm } from "../../shared/button-form"

const TONES = {
  open: "notice",
  used: "success",
  revoked: "plain",
  expired: "plain",
} as const

/** The links to a shop that were made; an open one can be withdrawn. */
export const ShopInvitations = async ({
  invitations,
  withdraw,
  fields,
  mayWithdraw,
}: Readonly<{
  invitations: readonly PesantrenInvitation[]
  withdraw: BoundAction
  fields: Readonly<Record<string, string>>
  mayWithdraw: boolean
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officePeople.invitations"),
    getTranslations("office"),
  ])
  return (
    <ul className="divide-y divide-line text-sm">
      {invitations.map(({ id, state, email, ...one }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
          <span className="min-w-0 flex-1">
            <Badge tone={TONES[state]}>{t(state)}</Badge>{" "}
            <span className="[overflow-wrap:anywhere]">
              {email ?? t("anyone")}
            </span>
            <span className="block text-ink-soft">
              {[
                one.created_by,
                isTimed(state)
                  ? t("until", { time: formatDateTime(one.expires_at, locale) })
                  : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
          {state === "open" && mayWithdraw ? (
            <ButtonForm
              action={withdraw}
              fields={{ ...fields, invitation_id: id }}
              pendingText={office("wait")}
            >
              {t("withdraw")}
            </ButtonForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
