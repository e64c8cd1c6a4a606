import { getLocale, getTranslations } from "next-intl/server"
import type { Overview } from "@/data/office/overview"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { registerPath } from "@/lib/register-filters"
import { Link } from "@/ui/link"
import { Panel } from "../panel"

/** What is due: papers that lapsed, pesantren nobody saw, drafts of mentors. */
export const DuePanel = async ({
  overview: { tasks, unvisited, drafts },
}: Readonly<{ overview: Overview }>) => {
  const [locale, t, kinds] = await Promise.all([
    getLocale(),
    getTranslations("officeHome"),
    getTranslations("officeCases.papers.kind"),
  ])
  const lapsed = tasks?.tasks ?? []
  const isEmpty = lapsed.length === 0 && unvisited === 0 && drafts === 0
  return (
    <Panel id="jatuh-tempo" title={t("due.title")}>
      {isEmpty ? <p className="text-ink-soft">{t("due.empty")}</p> : null}
      <ul className="flex flex-col gap-1">
        {lapsed.map((task) => (
          <li key={task.id}>
            <Link
              href={localPath(locale, "/dinas/berkas")}
              className="link inline-flex min-h-11 items-center"
            >
              {t("due.lapsed", {
                kind: kinds(task.kind),
                pesantren: task.pesantren_name ?? "–",
                date: task.valid_until
                  ? formatDate(task.valid_until, locale)
                  : "–",
              })}
            </Link>
          </li>
        ))}
        {unvisited > 0 ? (
          <li>
            <Link
              href={localPath(locale, registerPath({ dikunjungi: "belum" }))}
              className="link inline-flex min-h-11 items-center"
            >
              {t("unvisited", { count: unvisited })}
            </Link>
          </li>
        ) : null}
        {drafts > 0 ? (
          <li>
            <Link
              href={localPath(locale, registerPath({ terverifikasi: "belum" }))}
              className="link inline-flex min-h-11 items-center"
            >
              {t("drafts", { count: drafts })}
            </Link>
          </li>
        ) : null}
      </ul>
    </Panel>
  )
}
