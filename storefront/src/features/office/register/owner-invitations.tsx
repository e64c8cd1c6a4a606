import { getLocale, getTranslations } from "next-intl/server"
import {
  confirmNewOwner,
  withdrawNewOwner,
} from "@/actions/office/invite-owner"
import type { OwnerInvitation } from "@/data/office/owner-invitations"
import { formatDateTime } from "@/lib/date"
import { isTimed } from "@/lib/invitation-state"
import { Badge } from "@/ui/badge"
import { ButtonForm } from "../../shared/button-form"

/** The new owners whom the office invited: who agrees, and who may still stop it. */
export const OwnerInvitations = async ({
  entryId,
  invitations,
}: Readonly<{
  entryId: string
  invitations: readonly OwnerInvitation[]
}>) => {
  const [locale, t, states, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.owner"),
    getTranslations("officePeople.invitations"),
    getTranslations("office"),
  ])
  return (
    <ul className="divide-y divide-line text-sm">
      {invitations.map((one) => {
        const isOpen = one.state === "open"
        const awaits = isOpen && one.awaits_confirmation
        const fields = { entry_id: entryId, invitation_id: one.id }
        return (
          <li key={one.id} className="flex flex-col gap-1 py-2">
            <p>
              <Badge tone={isOpen ? "notice" : "plain"}>
                {awaits ? t("awaits") : states(one.state)}
              </Badge>{" "}
              <span className="[overflow-wrap:anywhere]">
                {t("invited", { email: one.email ?? "–" })}
              </span>
            </p>
            <p className="text-ink-soft">
              {one.removes_owners ? t("othersLeave") : t("othersStay")}
            </p>
            {one.reason ? <p className="text-ink-soft">{one.reason}</p> : null}
            <p className="text-ink-soft">
              {[
                one.created_by,
                isTimed(one.state)
                  ? states("until", {
                      time: formatDateTime(one.expires_at, locale),
                    })
                  : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {awaits && one.is_own ? <p>{t("another")}</p> : null}
            {isOpen ? (
              <div className="-ml-3 flex flex-wrap">
                {awaits && !one.is_own ? (
                  <ButtonForm
                    action={confirmNewOwner.bind(null, locale)}
                    fields={fields}
                    pendingText={office("wait")}
                  >
                    {t("confirm")}
                  </ButtonForm>
                ) : null}
                <ButtonForm
                  action={withdrawNewOwner.bind(null, locale)}
                  fields={fields}
                  pendingText={office("wait")}
                >
                  {states("withdraw")}
                </ButtonForm>
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
