import { getLocale, getTranslations } from "next-intl/server"
import { confirmHelp } from "@/actions/office/act-on-entry"
import type { Intervention } from "@/data/office/interventions"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { formatDate } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { ButtonForm } from "../../shared/button-form"
import { AttachmentLinks } from "./attachment-links"
import { InterventionFacts } from "./intervention-facts"

/** The help that a pesantren got, newest first; what was replaced stays in view. */
export const InterventionList = async ({
  entryId,
  interventions,
  mayWrite,
  mayConfirm,
  mayRead,
}: Readonly<{
  entryId: string
  interventions: readonly Intervention[]
  mayWrite: boolean
  mayConfirm: boolean
  /** Attachments. */
  mayRead: boolean
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.interventions"),
    getTranslations("office"),
  ])
  if (interventions.length === 0)
    return <p className="text-ink-soft">{t("empty")}</p>
  return (
    <ul className="divide-y divide-line">
      {interventions.map((one) => {
        const isReplaced = one.corrected_by !== null
        return (
          <li
            key={one.id}
            className={cx(
              "flex flex-col gap-2 py-3 first:pt-0 last:pb-0",
              isReplaced && "text-ink-soft"
            )}
          >
            <div>
              <p className="flex flex-wrap items-center gap-2">
                <Badge tone="place">{t(`kinds.${one.kind}`)}</Badge>
                <strong className={cx(isReplaced && "line-through")}>
                  {one.title}
                </strong>
                {one.is_draft ? (
                  <Badge tone="notice">{t("draft")}</Badge>
                ) : null}
                {isReplaced ? <Badge>{t("corrected")}</Badge> : null}
              </p>
              <p className="text-sm text-ink-soft">
                {formatDate(one.held_on, locale)}
                {" · "}
                {t("by", {
                  giver: one.giver ?? "–",
                  name: one.officer.name ?? "–",
                })}
              </p>
            </div>
            {one.group ? (
              <p className="text-sm">
                <Link
                  href={localPath(locale, `/dinas/intervensi/${one.group.id}`)}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("together", { count: one.group.others })}
                </Link>
              </p>
            ) : null}
            {isReplaced ? null : <InterventionFacts intervention={one} />}
            <div className="-ml-3 flex flex-wrap items-center">
              {mayRead ? <AttachmentLinks intervention={one} /> : null}
              {mayConfirm && one.is_draft && !isReplaced ? (
                <ButtonForm
                  action={confirmHelp.bind(null, locale)}
                  fields={{ entry_id: entryId, intervention_id: one.id }}
                  pendingText={office("wait")}
                >
                  {t("confirm")}
                </ButtonForm>
              ) : null}
              {mayWrite && !isReplaced ? (
                <ButtonLink
                  look="quiet"
                  size="small"
                  href={localPath(
                    locale,
                    `/dinas/pesantren/${entryId}/intervensi?koreksi=${one.id}`
                  )}
                >
                  {t("correct")}
                </ButtonLink>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
