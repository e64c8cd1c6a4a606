import { getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { Notice } from "@/ui/notice"
import { PageHead } from "./page-head"
import { Panel } from "./panel"
import { PaperDecision } from "./paper-decision"
import { PaperFacts } from "./paper-facts"
import { PaperState } from "./paper-state"
import { PaperViewer } from "./paper-viewer"

/** A paper beside what is said of it, and the decision. */
export const PaperPage = async ({
  paper,
  back,
  owner,
  mayRead,
  mayDecide,
}: Readonly<{
  paper: Paper
  /** Where it belongs; `path` is without the language. */
  back: Readonly<{ path: string; href: string; label: string }>
  /** The name of the case or product that it is shown for. */
  owner: string | null
  mayRead: boolean
  mayDecide: boolean
}>) => {
  const t = await getTranslations("officeCases.papers")
  return (
    <>
      <PageHead
        back={back}
        title={t(`kind.${paper.kind}`)}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            {owner}
            <PaperState state={paper.state} />
          </span>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        {mayRead ? (
          <PaperViewer paper={paper} />
        ) : (
          <Notice>{t("noRight")}</Notice>
        )}
        <Panel id="periksa" title={t("decide")}>
          <div className="flex flex-col gap-5">
            <PaperFacts paper={paper} />
            {mayDecide ? (
              <PaperDecision paper={paper} back={back.path} />
            ) : null}
          </div>
        </Panel>
      </div>
    </>
  )
}
