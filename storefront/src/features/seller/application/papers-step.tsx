import { getLocale, getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { listPapers } from "@/data/seller/papers"
import { localPath } from "@/i18n/locales"
import {
  applicationPath,
  pathAfter,
  type ApplicationStep,
} from "@/lib/application-steps"
import { ButtonLink } from "@/ui/button"
import { PaperCard } from "../papers/paper-card"
import { SaveBar } from "../save-bar"
import { askedItems } from "./open-paths"

/** The papers of a case, one card each; they are saved as they are sent. */
export const PapersStep = async ({
  application,
  step,
}: Readonly<{ application: Application; step: ApplicationStep }>) => {
  const { id } = application
  const owner = { type: "application", id } as const
  const [locale, t, papers] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.step"),
    listPapers(owner),
  ])
  const asked = new Map(
    askedItems(application).map(({ path, reason, is_changed }) => [
      path,
      is_changed ? null : reason,
    ])
  )
  const back = applicationPath(id, step.slug)
  // One form at a time: a page of open forms is a wall.
  const first = application.requirements.find(
    ({ is_required, state }) => is_required && state === "missing"
  )
  return (
    <div className="flex max-w-text flex-col gap-6">
      <ul className="flex flex-col gap-3">
        {application.requirements.map((requirement) => {
          const { kind, alternatives, paper_id } = requirement
          const own = papers.find(
            (paper) => paper.kind === kind || alternatives.includes(paper.kind)
          )
          return (
            <PaperCard
              key={kind}
              heading="h2"
              requirement={requirement}
              paper={papers.find((one) => one.id === paper_id) ?? own ?? null}
              owner={owner}
              back={back}
              canWrite
              isQuiet={kind !== first?.kind}
              request={asked.get(`paper:${kind}`) ?? null}
            />
          )
        })}
      </ul>
      <SaveBar>
        <ButtonLink
          look="secondary"
          href={localPath(locale, applicationPath(id))}
        >
          {t("back")}
        </ButtonLink>
        <ButtonLink href={localPath(locale, pathAfter(id, step))}>
          {t("goOn")}
        </ButtonLink>
      </SaveBar>
    </div>
  )
}
