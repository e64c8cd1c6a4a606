import { getLocale, getTranslations } from "next-intl/server"
import type { ListedInvitation } from "@/data/office/people"
import { formatDateTime } from "@/lib/date"
import { OFFICER_ROLES } from "@/lib/office-rights"
import { isTimed } from "@/lib/invitation-state"
import { Badge } from "@/ui/badge"
import type { BoundAction } from "../shared/action-form"
import { ButtonForm } from "../shared/button-form"

const TONES = {
  open: "notice",
  used: "success",
  revoked: "plain",
  expired: "plain",
} as const

/** Invitations, the newest first; those that still open can be withdrawn. */
export const InvitationList = async ({
  invitations,
  withdraw,
}: Readonly<{
  invitations: readonly ListedInvitation[]
  withdraw: BoundAction
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officePeople"),
    getTranslations("office"),
  ])
  const roleName = (raw: string | null) => {
    const role = OFFICER_ROLES.find((one) => one === raw)
    return role ? office(`roles.${role}`) : t("invitations.owner")
  }
  return (
    <ul className="flex flex-col divide-y divide-line">
      {invitations.map(({ id, role, area, email, state, ...dates }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={TONES[state]}>{t(`invitations.${state}`)}</Badge>
              {[roleName(role), area].filter(Boolean).join(" · ")}
            </p>
            <p className="text-sm text-ink-soft [overflow-wrap:anywhere]">
              {email ?? t("invitations.anyone")}
              {isTimed(state)
                ? ` · ${t("invitations.until", {
                    time: formatDateTime(dates.expires_at, locale),
                  })}`
                : null}
            </p>
          </div>
          {state === "open" ? (
            <ButtonForm
              action={withdraw}
              fields={{ invitation_id: id }}
              pendingText={office("wait")}
            >
              {t("invitations.withdraw")}
            </ButtonForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
