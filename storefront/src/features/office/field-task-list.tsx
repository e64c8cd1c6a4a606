import { getLocale, getTranslations } from "next-intl/server"
import type { FieldTask } from "@/data/office/field-tasks"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"

/** What is to be done at which pesantren, by when, and who meant to. */
export const FieldTaskList = async ({
  tasks,
}: Readonly<{ tasks: readonly FieldTask[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeHome.field"),
  ])
  return (
    <ul className="divide-y divide-line">
      {tasks.map(({ kind, id, pesantren, ...task }) => (
        <li key={id} className="py-2 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-2">
            <time dateTime={task.due_on} className="text-sm font-semibold">
              {formatDate(task.due_on, locale)}
            </time>
            {task.is_overdue ? (
              <Badge tone="notice">{t("overdue")}</Badge>
            ) : null}
          </p>
          <Link
            href={localPath(
              locale,
              `/dinas/pesantren/${pesantren.id}${kind === "check" ? "#intervensi" : ""}`
            )}
            className="link inline-flex min-h-11 items-center"
          >
            {kind === "visit"
              ? t("visit", { pesantren: pesantren.name })
              : t("check", {
                  pesantren: pesantren.name,
                  title: task.title ?? "–",
                })}
          </Link>
          <p className="text-sm text-ink-soft">
            {[
              pesantren.place,
              task.officer ? t("by", { name: task.officer }) : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  )
}
