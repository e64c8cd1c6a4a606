import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import {
  openPaperTasks,
  PAPERS_PER_PAGE,
  waitingPapers,
} from "@/data/office/papers"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import { PaperTaskCard } from "@/features/office/paper-task-card"
import { QueuedPaper } from "@/features/office/queued-paper"
import { listPath, pageParam } from "@/lib/office-list"

const PATH = "/dinas/berkas"
const TASKS = 50

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officePapers")
  return { title: t("title") }
}

const PapersPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/berkas">) => {
  await requireOfficer(PATH, "checkPapers")
  const page = pageParam(await searchParams, PAPERS_PER_PAGE)
  const [t, waiting, lapsed] = await Promise.all([
    getTranslations("officePapers"),
    waitingPapers(page),
    openPaperTasks(TASKS),
  ])
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-2">
        <section aria-labelledby="menunggu">
          <h2 id="menunggu" className="pb-3 text-lg">
            {t("waiting")}
          </h2>
          {waiting.papers.length === 0 ? (
            <p className="text-ink-soft">{t("waitingEmpty")}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {waiting.papers.map((paper) => (
                <QueuedPaper key={paper.id} paper={paper} />
              ))}
            </ul>
          )}
          <Pager
            page={page}
            perPage={PAPERS_PER_PAGE}
            total={waiting.count}
            path={(hal) => listPath(PATH, { hal })}
          />
        </section>
        <section aria-labelledby="lewat">
          <h2 id="lewat" className="text-lg">
            {t("tasks")}
          </h2>
          <p className="pb-3 text-ink-soft">
            {lapsed.tasks.length === 0 ? t("tasksEmpty") : t("tasksLead")}
          </p>
          <ul className="flex flex-col gap-4">
            {lapsed.tasks.map((task) => (
              <PaperTaskCard key={task.id} task={task} />
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

export default PapersPage
