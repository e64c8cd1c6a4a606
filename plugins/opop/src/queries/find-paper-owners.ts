import type { MedusaContainer } from "@medusajs/framework/types"
import { PERSONAL_KINDS } from "../lib/papers"
import { PAPER_MODULE } from "../modules/paper"
import { findPaper } from "./find-paper"

type Owner = {
  pesantren_id: string | null
  area_code: string | null
  seller_id?: string | null
}

/** Whose a paper is: the applicant's, and of the officers who got the case. */
export async function findPaperOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const paper = await findPaper(container, id)
  if (!paper) return null
  const { pesantren_id, seller_id, case_state, goods_state } = paper
  // Nobody but its owner sees what was not handed in yet.
  const isDraft = case_state === "draft" || goods_state === "draft"
  const area_code = isDraft ? null : paper.area_code
  return { pesantren_id, area_code, seller_id }
}

/** Whose a paper of a shop is: every member's, unless it is about a person. */
export async function findShopPaperOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const paper = await findPaper(container, id)
  const isOfShop =
    paper &&
    (paper.case_state === null || paper.case_state === "approved") &&
    !PERSONAL_KINDS.includes(paper.kind)
  return isOfShop
    ? { pesantren_id: paper.pesantren_id, area_code: paper.area_code }
    : null
}

/** Where a task about a lapsed paper is. */
export async function findPaperTaskOwner(
  container: MedusaContainer,
  id: string
): Promise<Owner | null> {
  const [task] = await container
    .resolve(PAPER_MODULE)
    .listPaperTasks({ id }, { take: 1 })
  return task
    ? { pesantren_id: task.pesantren_id, area_code: task.area_code }
    : null
}
