import "server-only"
import { waitingAccounts } from "./accounts"
import { listBreaks } from "./breaks"
import { listCases } from "./cases"
import { getCoverage } from "./coverage"
import { listFieldTasks } from "./field-tasks"
import { listListings } from "./listings"
import { getMoneyDesk } from "./money"
import { may, type Officer } from "./officer"
import { listOrders } from "./orders"
import { openPaperTasks, waitingPapers } from "./papers"
import { listEntries } from "./register"

const MINE = 5
const TASKS = 5
const FIELD = 5

/**
 * What an officer's home shows, each part only for those who may see it; null
 * where it is not theirs. One small page of each list: its count and who has
 * waited longest.
 */
export async function loadOverview(officer: Officer) {
  const one = { assigned: "", q: "", page: 1, limit: 1 }
  const checks = may(officer, "checkCase")
  const own = { ...one, state: "open" as const, limit: MINE }
  const [submitted, review, mine, listings, papers, tasks, accounts] =
    await Promise.all([
      listCases({ ...one, state: "submitted" }),
      listCases({ ...one, state: "under_review" }),
      listCases({ ...own, assigned: checks ? "me" : "" }),
      may(officer, "seeListings")
        ? listListings({ state: "open", q: "", page: 1, limit: 1 })
        : null,
      may(officer, "checkPapers") ? waitingPapers(1, 1) : null,
      may(officer, "checkPapers") ? openPaperTasks(TASKS) : null,
      may(officer, "seeAccounts") ? waitingAccounts(1, 1) : null,
    ])
  const [coverage, unvisited, drafts, unheld, field, overdue, money, breaks] =
    await Promise.all([
      getCoverage(""),
      listEntries({ visited: "false" }, 1, 1),
      listEntries({ verified: "false" }, 1, 1),
      checks ? listCases({ ...own, assigned: "none" }) : null,
      may(officer, "visit") ? listFieldTasks(1, FIELD) : null,
      may(officer, "seeOrders")
        ? listOrders({
            state: "open",
            q: "",
            isOverdue: true,
            page: 1,
            limit: 1,
          })
        : null,
      may(officer, "seeMoney") ? getMoneyDesk() : null,
      may(officer, "seeBreaks")
        ? listBreaks({ state: "live", kind: null, page: 1, limit: 1 })
        : null,
    ])
  return {
    ...{ submitted, review, mine, unheld, listings, papers, tasks, accounts },
    ...{ overdue, money, breaks },
    ...{ field, coverage, unvisited: unvisited.count, drafts: drafts.count },
  }
}

export type Overview = Awaited<ReturnType<typeof loadOverview>>
