import { getLocale, getTranslations } from "next-intl/server"
import { markEntryRight } from "@/actions/office/act-on-entry"
import { may, type Officer } from "@/data/office/officer"
import type { Entry } from "@/data/office/entry-schema"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { PageHead } from "../page-head"
import { EntryLike } from "./entry-like"
import { EntrySame } from "./entry-same"
import { MappingBadge } from "./mapping-badge"

/** Which pesantren it is, how it stands, what to do first. */
export const EntryHead = async ({
  entry,
  officer,
}: Readonly<{ entry: Entry; officer: Officer }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
    getTranslations("office"),
  ])
  const { last_visit: visit, next_visit_on: next } = entry
  const path = (part: string) =>
    localPath(locale, `/dinas/pesantren/${entry.id}/${part}`)
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pesantren"),
          label: t("entry.back"),
        }}
        title={entry.name}
        lead={
          <>
            {entry.place}
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
              <MappingBadge state={entry.mapping} />
              <span className="text-sm">
                {visit
                  ? t("row.visited", { date: formatDate(visit.at, locale) })
                  : t("row.neverVisited")}
                {next
                  ? ` · ${t("row.next", { date: formatDate(next, locale) })}`
                  : null}
              </span>
            </span>
          </>
        }
      >
        {may(officer, "writeRegister") ? (
          <>
            <ButtonLink look="secondary" size="small" href={path("ubah")}>
              <Icon name="pencil" size={4} />
              {t("entry.edit")}
            </ButtonLink>
            <ButtonLink look="secondary" size="small" href={path("intervensi")}>
              <Icon name="hand-helping" size={4} />
              {t("entry.help")}
            </ButtonLink>
            <ButtonLink
              size="small"
              href={localPath(locale, `/dinas/kunjungan?pesantren=${entry.id}`)}
            >
              <Icon name="notebook-pen" size={4} />
              {t("entry.visit")}
            </ButtonLink>
          </>
        ) : null}
      </PageHead>
      {entry.is_verified ? null : (
        <Notice tone="warning" title={t("entry.draft")} className="mb-4">
          {t("entry.draftAbout")}
          {may(officer, "verifyRegister") ? (
            <ButtonForm
              action={markEntryRight.bind(null, locale)}
              fields={{ entry_id: entry.id, version: entry.version }}
              look="secondary"
              pendingText={office("wait")}
              className="pt-2"
            >
              {t("entry.verify")}
            </ButtonForm>
          ) : null}
        </Notice>
      )}
      <EntrySame entry={entry} mayWrite={may(officer, "writeRegister")} />
      <EntryLike entry={entry} mayWrite={may(officer, "writeRegister")} />
    </>
  )
}
