import { getLocale, getTranslations } from "next-intl/server"
import { DAYS_AHEAD } from "@/data/office/field-tasks"
import type { Overview } from "@/data/office/overview"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { FieldTaskList } from "../field-task-list"
import { Panel } from "../panel"

/** Visits and looks that are due; nothing for those who do not go there. */
export const FieldPanel = async ({
  overview: { field },
}: Readonly<{ overview: Overview }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeHome.field"),
  ])
  if (field === null) return null
  const { tasks, count } = field
  return (
    <Panel
      id="lapangan"
      title={t("title")}
      aside={
        count > tasks.length ? (
          <Link
            href={localPath(locale, "/dinas/tugas")}
            className="link inline-flex min-h-11 items-center"
          >
            {t("all", { count })}
          </Link>
        ) : null
      }
    >
      {count === 0 ? (
        <p className="text-ink-soft">{t("empty", { days: DAYS_AHEAD })}</p>
      ) : (
        <FieldTaskList tasks={tasks} />
      )}
    </Panel>
  )
}
