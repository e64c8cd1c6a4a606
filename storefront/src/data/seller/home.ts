import "server-only"
import { z } from "zod"
import { SHOP_STATES } from "@/lib/seller-rights"
import { TASK_KINDS, type TaskKind } from "@/lib/seller-tasks"
import { api } from "../client"
import { asShop } from "./call"

const Task = z.object({
  kind: z.enum(TASK_KINDS),
  urgency: z.enum(["now", "soon", "info"]),
  count: z.number(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      detail: z.string().nullable(),
      due_on: z.string().nullable(),
    })
  ),
})

/** Something to do in a shop; of many things of a kind the first are named. */
export type Task = Omit<z.output<typeof Task>, "kind"> & { kind: TaskKind }

const Home = z.object({
  shop: z.object({ name: z.string(), state: z.enum(SHOP_STATES) }),
  counts: z.record(z.string(), z.number()),
  tasks: z.array(Task),
})

/** What to do now, the most urgent first. Throws ApiError. */
export const getHome = async (): Promise<z.output<typeof Home>> =>
  api.get(Home, "/seller/home", await asShop())
