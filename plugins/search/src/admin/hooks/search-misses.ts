import { useQuery } from "@tanstack/react-query"
import type { MissReport } from "../../modules/search-log/service"
import { sdk } from "../lib/client"

/** What was looked for in vain in a week such as `2026-W48`. */
export const useSearchMisses = (week: string) =>
  useQuery({
    queryKey: ["search-misses", week],
    queryFn: () =>
      sdk.client.fetch<MissReport>("/admin/search/misses", {
        query: { week },
      }),
  })
