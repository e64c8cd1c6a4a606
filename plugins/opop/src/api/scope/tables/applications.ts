import { rolesFor } from "../../../lib/application-states"
import type { OfficerRole } from "../../../lib/roles"
import {
  findApplicationOwner,
  findBankAccountOwner,
  findShopOwner,
} from "../../../queries/find-application-owners"
import {
  NOTE_WRITERS,
  NUMBER_READERS,
} from "../../../queries/get-office-application"
import {
  AcceptTermsBody,
  ApplicationsQuery,
  ApproveBody,
  AssignBody,
  BankAccountBody,
  BankAccountsQuery,
  ClaimQuery,
  NoBody,
  NoteBody,
  ReasonBody,
  RevealBody,
  RevisionBody,
  SaveStepBody,
  StartApplicationBody,
  SubmitBody,
} from "../../application-validators"
import type { OfficerRoute, ScopeTable, SellerRoute } from "../types"

const of = (entity: string) => ({ owner: { entity, param: "id" } })

/** Something that is done to a case, by who may. */
const act = (
  action: string,
  roles: readonly OfficerRole[],
  body: OfficerRoute["body"] = NoBody
): OfficerRoute => ({
  ...{ method: "POST", path: `/officer/applications/:id/${action}`, roles },
  ...(body ? { body } : {}),
  ...of("application"),
})

const FINANCE = ["finance"] as const
const HEAD = ["head"] as const

const officer: OfficerRoute[] = [
  {
    method: "GET",
    path: "/officer/applications",
    roles: "any",
    query: ApplicationsQuery,
  },
  {
    method: "GET",
    path: "/officer/applications/:id",
    roles: "any",
    ...of("application"),
  },
  { method: "GET", path: "/officer/assignees", roles: HEAD },
  {
    method: "GET",
    path: "/officer/applications/:id/assignees",
    roles: HEAD,
    ...of("application"),
  },
  act("assign", rolesFor("start_review"), AssignBody),
  act("notes", NOTE_WRITERS, NoteBody),
  act("start-review", rolesFor("start_review")),
  act("request-revision", rolesFor("request_revision"), RevisionBody),
  act("verify", rolesFor("verify")),
  act("approve", rolesFor("approve"), ApproveBody),
  act("reject", rolesFor("reject"), ReasonBody),
  act("reopen", rolesFor("reopen"), ReasonBody),
  act("reveal", NUMBER_READERS, RevealBody),
  ...["suspend", "restore"].map((action): OfficerRoute => ({
    method: "POST",
    path: `/officer/shops/:id/${action}`,
    roles: HEAD,
    body: ReasonBody,
    ...of("shop"),
  })),
  {
    method: "GET",
    path: "/officer/bank-accounts",
    roles: ["finance", "head"],
    query: BankAccountsQuery,
  },
  ...["confirm", "refuse", "reveal"].map((action): OfficerRoute => ({
    method: "POST",
    path: `/officer/bank-accounts/:id/${action}`,
    roles: FINANCE,
    body: action === "refuse" ? ReasonBody : NoBody,
    ...of("bank_account"),
  })),
]

/** A person's own cases, before there is a shop. */
const own = (
  method: SellerRoute["method"],
  path: string,
  body?: SellerRoute["body"]
): SellerRoute => ({
  ...{ method, path: `/seller/applications/:id${path}`, roles: "person" },
  ...(body ? { body } : {}),
  ...of("application"),
})

const seller: SellerRoute[] = [
  {
    method: "GET",
    path: "/seller/pesantren-search",
    roles: "person",
    query: ClaimQuery,
  },
  { method: "GET", path: "/seller/applications", roles: "person" },
  {
    method: "POST",
    path: "/seller/applications",
    roles: "person",
    body: StartApplicationBody,
  },
  own("GET", ""),
  own("POST", "/steps/:step", SaveStepBody),
  own("POST", "/submit", SubmitBody),
  own("POST", "/withdraw", NoBody),
  own("POST", "/appeal", ReasonBody),
  { method: "GET", path: "/seller/terms", roles: ["owner"] },
  {
    method: "POST",
    path: "/seller/terms",
    roles: ["owner"],
    // A suspended shop may set this right, too.
    shop: "any",
    body: AcceptTermsBody,
  },
  {
    method: "GET",
    path: "/seller/bank-account",
    roles: ["owner", "treasurer"],
  },
  {
    method: "POST",
    path: "/seller/bank-account",
    roles: ["owner"],
    body: BankAccountBody,
  },
  {
    method: "POST",
    path: "/seller/bank-account/cancel",
    roles: ["owner"],
    body: NoBody,
  },
]

/** Applications and what is decided about shops and their accounts. */
export const applicationsScope: ScopeTable = {
  officer,
  seller,
  owners: {
    application: findApplicationOwner,
    shop: findShopOwner,
    bank_account: findBankAccountOwner,
  },
}
