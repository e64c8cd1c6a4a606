import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type CurrentPaper,
  missingOf,
  type MissingThing,
} from "../lib/application-check"
import { APPLICATION_MODULE } from "../modules/application"
import type {
  ApplicationItemRow,
  ApplicationRow,
} from "../modules/application/service"
import { PAPER_MODULE } from "../modules/paper"
import {
  type JudgedRequirement,
  requiredPapersOfApplication,
} from "./required-papers"

export type ApplicationCheck = {
  missing: MissingThing[]
  /** Oldest first. */
  items: ApplicationItemRow[]
  requirements: JudgedRequirement[]
  papers: CurrentPaper[]
}

/** The papers that a case shows now. */
export async function currentPapers(
  container: MedusaContainer,
  applicationId: string
): Promise<CurrentPaper[]> {
  const papers = await container.resolve(PAPER_MODULE).listPapers(
    {
      owner_type: "application",
      owner_id: applicationId,
      replaced_at: null,
    },
    { select: ["id", "kind"], take: 100 }
  )
  return papers.map(({ id, kind }) => ({ id, kind }))
}

/** What keeps a case from being handed in, and what that was judged by. */
export async function checkApplication(
  container: MedusaContainer,
  application: ApplicationRow,
  answered: ReadonlySet<string> = new Set()
): Promise<ApplicationCheck> {
  const [items, requirements, papers] = await Promise.all([
    container
      .resolve(APPLICATION_MODULE)
      .listApplicationItems(
        { application_id: application.id },
        { order: { created_at: "ASC" }, take: 200 }
      ),
    requiredPapersOfApplication(container, application),
    currentPapers(container, application.id),
  ])
  const { data } = application
  const missing = missingOf({ data, requirements, papers, items, answered })
  return { missing, items, requirements, papers }
}
