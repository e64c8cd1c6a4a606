import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody } from "../../validate"
import { requireReader } from "./require-reader"
import { TransferProofBody } from "./validators"

const customer = authenticate("customer", ["session", "bearer"], {
  allowUnauthenticated: true,
})

export const transferMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/transfers/:id",
    middlewares: [customer, requireReader],
  },
  {
    method: ["POST"],
    matcher: "/store/transfers/:id/proofs",
    bodyParser: { sizeLimit: "8mb" },
    middlewares: [customer, requireReader, validateBody(TransferProofBody)],
  },
]
