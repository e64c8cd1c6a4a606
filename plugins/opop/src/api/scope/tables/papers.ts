import { MEMBER_ROLES } from "../../../lib/roles"
import {
  findPaperOwner,
  findPaperTaskOwner,
  findShopPaperOwner,
} from "../../../queries/find-paper-owners"
import {
  AcceptPaperBody,
  ClosePaperTaskBody,
  GoodsPaperBody,
  PAPER_BODY_LIMIT,
  PaperBody,
  PaperQueueQuery,
  PaperTaskQuery,
  RefusePaperBody,
} from "../../paper-validators"
import type { OfficerRoute, ScopeTable, SellerRoute } from "../types"

const of = (entity: string) => ({ owner: { entity, param: "id" } })

/** Who checks papers; who reads their files, is logged (DOMAIN.md 1). */
const CHECKERS = ["verifier", "head"] as const
const READERS = ["verifier", "head", "finance"] as const
const LOOKERS = ["mentor", "verifier", "head", "finance", "auditor"] as const

const officer: OfficerRoute[] = [
  {
    method: "GET",
    path: "/officer/papers",
    roles: CHECKERS,
    query: PaperQueueQuery,
  },
  {
    method: "GET",
    path: "/officer/papers/:id/file",
    roles: READERS,
    ...of("paper"),
  },
  {
    method: "POST",
    path: "/officer/papers/:id/accept",
    roles: CHECKERS,
    body: AcceptPaperBody,
    ...of("paper"),
  },
  {
    method: "POST",
    path: "/officer/papers/:id/refuse",
    roles: CHECKERS,
    body: RefusePaperBody,
    ...of("paper"),
  },
  {
    method: "GET",
    path: "/officer/applications/:id/papers",
    roles: LOOKERS,
    ...of("application"),
  },
  {
    method: "GET",
    path: "/officer/listings/:id/papers",
    roles: LOOKERS,
    ...of("listing"),
  },
  {
    method: "GET",
    path: "/officer/paper-tasks",
    roles: CHECKERS,
    query: PaperTaskQuery,
  },
  {
    method: "POST",
    path: "/officer/paper-tasks/:id/close",
    roles: CHECKERS,
    body: ClosePaperTaskBody,
    ...of("paper_task"),
  },
]

/** Before there is a shop: the person who applies. */
const applicant: SellerRoute[] = [
  {
    method: "GET",
    path: "/seller/applications/:id/papers",
    roles: "person",
    ...of("application"),
  },
  {
    method: "POST",
    path: "/seller/applications/:id/papers",
    roles: "person",
    body: PaperBody,
    bodyLimit: PAPER_BODY_LIMIT,
    ...of("application"),
  },
  {
    method: "DELETE",
    path: "/seller/papers/:id",
    roles: "person",
    ...of("paper"),
  },
  {
    method: "GET",
    path: "/seller/papers/:id/file",
    roles: "person",
    ...of("paper"),
  },
]

const shop: SellerRoute[] = [
  { method: "GET", path: "/seller/shop-papers", roles: MEMBER_ROLES },
  {
    method: "POST",
    path: "/seller/shop-papers",
    roles: ["owner"],
    body: PaperBody,
    bodyLimit: PAPER_BODY_LIMIT,
  },
  {
    method: "DELETE",
    path: "/seller/shop-papers/:id",
    roles: ["owner", "product"],
    ...of("shop_paper"),
  },
  {
    method: "GET",
    path: "/seller/shop-papers/:id/file",
    roles: ["owner", "product"],
    ...of("shop_paper"),
  },
  {
    method: "GET",
    path: "/seller/listings/:id/papers",
    roles: ["owner", "product"],
    ...of("listing"),
  },
  {
    method: "POST",
    path: "/seller/listings/:id/papers",
    roles: ["owner", "product"],
    body: GoodsPaperBody,
    bodyLimit: PAPER_BODY_LIMIT,
    ...of("listing"),
  },
]

/** Papers of cases, shops and goods: who shows them, who checks them. */
export const papersScope: ScopeTable = {
  officer,
  seller: [...applicant, ...shop],
  owners: {
    paper: findPaperOwner,
    shop_paper: findShopPaperOwner,
    paper_task: findPaperTaskOwner,
  },
}
