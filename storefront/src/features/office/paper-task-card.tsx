import { getLocale, getTranslations } from "next-intl/server"
import { finishPaperTask } from "@/actions/office/close-paper-task"
import type { PaperTask } from "@/data/office/papers"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Fold } from "./fold"
import { ReasonForm } from "./reason-form"

/** A paper that has lapsed: whose, when, and what was done about it. */
export const PaperTaskCard = async ({
  task,
}: Readonly<{ task: PaperTask }>) => {
  const [locale, t, kinds] = await Promise.all([
    getLocale(),
    getTranslations("officePapers"),
    getTranslations("officeCases.papers.kind"),
  ])
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div>
        <p className="font-semibold">{kinds(task.kind)}</p>
        <p className="text-sm text-ink-soft">
          {task.pesantren_id ? (
            <Link
              href={localPath(locale, `/dinas/pesantren/${task.pesantren_id}`)}
              className="link"
            >
              {task.pesantren_name}
            </Link>
          ) : null}
          {task.valid_until
            ? ` · ${t("ended", { date: formatDate(task.valid_until, locale) })}`
            : null}
        </p>
      </div>
      <Fold title={t("close")}>
        <ReasonForm
          action={finishPaperTask.bind(null, locale)}
          fields={{ task_id: task.id }}
          name="task_note"
          label={t("note")}
          submit={t("close")}
        />
      </Fold>
    </Card>
  )
}
