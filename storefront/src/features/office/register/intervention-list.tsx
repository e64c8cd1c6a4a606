import { getLocale, getTranslations } from "next-intl/server"
import { confirmHelp } from "@/actions/office/act-on-entry"
import type { Intervention } from "@/data/office/interventions"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Badge } from "@/ui/badge"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../../shared/button-form"
import { Fact, Facts } from "../facts"

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
            {isReplaced ? null : (
              <Facts className="text-sm">
                <Fact label={t("value")}>{formatRupiah(one.value)}</Fact>
                <Fact label={t("participants")}>
                  {one.participants === null
                    ? null
                    : t("people", { count: one.participants })}
                </Fact>
                {(["before", "after", "outcome"] as const).map((name) =>
                  one[name] ? (
                    <Fact key={name} label={t(name)}>
                      {one[name]}
                    </Fact>
                  ) : null
                )}
                {one.next_check_on ? (
                  <Fact label={t("nextCheck")}>
                    {formatDate(one.next_check_on, locale)}
                  </Fact>
                ) : null}
              </Facts>
            )}
            <div className="-ml-3 flex flex-wrap items-center">
              {mayRead
                ? one.attachments.map(({ id, name, bytes }) => (
                    <a
                      key={id}
                      href={localPath(
                        locale,
                        `/dinas/lampiran/${one.id}/${id}`
                      )}
                      target="_blank"
                      rel="noreferrer"
                      className="flex min-h-11 items-center gap-1 px-3 text-sm text-indigo underline"
                    >
                      <Icon name="paperclip" size={4} />
                      {t("file", { name, size: Math.ceil(bytes / 1000) })}
                    </a>
                  ))
                : null}
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
