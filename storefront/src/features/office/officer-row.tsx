import { getLocale, getTranslations } from "next-intl/server"
import { revokeRole } from "@/actions/office/revoke-grant"
import type { ListedOfficer } from "@/data/office/people"
import { GIVEN_BY_HEADS } from "@/lib/office-rights"
import { formatPhone } from "@/lib/fields"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { ButtonForm } from "../shared/button-form"
import { Fold } from "./fold"

/** An officer with the roles that hold here; each can be taken back. */
export const OfficerRow = async ({
  officer,
  isSelf,
}: Readonly<{ officer: ListedOfficer; isSelf: boolean }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officePeople"),
    getTranslations("office"),
  ])
  const { name, email, phone, grants } = officer
  const givable: readonly string[] = GIVEN_BY_HEADS
  const revocable = isSelf
    ? []
    : grants.filter(({ role }) => givable.includes(role))
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold">
          {name}{" "}
          {isSelf ? (
            <span className="font-normal text-ink-soft">{t("you")}</span>
          ) : null}
        </p>
        <p className="text-sm text-ink-soft [overflow-wrap:anywhere]">
          {[email, phone ? formatPhone(phone) : null]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {grants.map(({ id, role, area }) => (
          <li key={id} className="flex items-center gap-2">
            <Badge tone="place">{office(`roles.${role}`)}</Badge>
            <span className="text-sm">{area}</span>
          </li>
        ))}
      </ul>
      {revocable.length > 0 ? (
        <Fold title={t("revoke.title")} isDanger>
          <p className="pb-2 text-sm text-ink-soft">{t("revoke.about")}</p>
          <ul className="flex flex-wrap gap-2">
            {revocable.map(({ id, role, area }) => (
              <li key={id}>
                <ButtonForm
                  action={revokeRole.bind(null, locale)}
                  fields={{ grant_id: id }}
                  look="danger"
                  pendingText={office("wait")}
                >
                  {t("revoke.role", { role: office(`roles.${role}`), area })}
                </ButtonForm>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </Card>
  )
}
