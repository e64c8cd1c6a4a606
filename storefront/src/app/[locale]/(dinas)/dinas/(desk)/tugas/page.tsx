import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import {
  DAYS_AHEAD,
  FIELD_TASKS_PER_PAGE,
  listFieldTasks,
} from "@/data/office/field-tasks"
import { requireOfficer } from "@/data/office/guard"
import { BeyondEnd } from "@/features/office/beyond-end"
import { FieldTaskList } from "@/features/office/field-task-list"
import { PageHead } from "@/features/office/page-head"
import { Pager } from "@/features/shared/pager"
import { localPath } from "@/i18n/locales"
import { listPath, pageParam } from "@/lib/office-list"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeHome.field")
  return { title: t("title") }
}

const FieldTasksPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/tugas">) => {
  await requireOfficer("/dinas/tugas", "visit")
  const page = pageParam(await searchParams, FIELD_TASKS_PER_PAGE)
  const [locale, t, office, { tasks, count }] = await Promise.all([
    getLocale(),
    getTranslations("officeHome.field"),
    getTranslations("office.nav"),
    listFieldTasks(page),
  ])
  const path = (hal: number) => listPath("/dinas/tugas", { hal })
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, "/dinas"), label: office("home") }}
        title={t("title")}
        lead={t("about", { days: DAYS_AHEAD })}
      />
      {tasks.length > 0 ? (
        <Card className="max-w-text">
          <FieldTaskList tasks={tasks} />
        </Card>
      ) : page > 1 ? (
        <BeyondEnd path={path} />
      ) : (
        <EmptyState title={t("none")} text={t("empty", { days: DAYS_AHEAD })} />
      )}
      <Pager
        page={page}
        perPage={FIELD_TASKS_PER_PAGE}
        total={count}
        path={path}
      />
    </>
  )
}

export default FieldTasksPage
