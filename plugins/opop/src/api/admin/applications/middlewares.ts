import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  AdminApplicationsQuery,
  ApproveBody,
  NoBody,
  NoteBody,
  OfficeContactBody,
  ReasonBody,
  RevealBody,
  RevisionBody,
  TermsBody,
  TerritorySettingBody,
} from "../../application-validators"
import { validateBody, validateQuery } from "../../validate"

const post = (matcher: string, body: z.ZodType): MiddlewareRoute => ({
  ...{ method: ["POST"], matcher, middlewares: [validateBody(body)] },
})

const act = (action: string, body: z.ZodType) =>
  post(`/admin/applications/:id/${action}`, body)

/** Cases and the rules of deciding them, for administrators. */
export const adminApplicationMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/applications",
    middlewares: [validateQuery(AdminApplicationsQuery)],
  },
  act("notes", NoteBody),
  act("start-review", NoBody),
  act("request-revision", RevisionBody),
  act("verify", NoBody),
  act("approve", ApproveBody),
  act("reject", ReasonBody),
  act("reopen", ReasonBody),
  act("reveal", RevealBody),
  post("/admin/territory-settings", TerritorySettingBody),
  post("/admin/office-contacts", OfficeContactBody),
  post("/admin/terms", TermsBody),
]
