import { Modules } from "@medusajs/framework/utils"

/** What is done with finished jobs: kept an hour, to look at, and no more than this. */
const KEPT = { age: 3600, count: 1000 }

/**
 * With Redis, events, workflows, locks and short memory are shared between
 * processes, so that several servers and workers serve one database.
 */
export const redisModules = (redisUrl: string) => [
  {
    key: Modules.EVENT_BUS,
    resolve: "@medusajs/medusa/event-bus-redis",
    options: {
      redisUrl,
      jobOptions: { removeOnComplete: KEPT, removeOnFail: KEPT },
    },
  },
  {
    key: Modules.WORKFLOW_ENGINE,
    resolve: "@medusajs/medusa/workflow-engine-redis",
    options: { redis: { redisUrl } },
  },
  {
    key: Modules.CACHE,
    resolve: "@medusajs/medusa/cache-redis",
    options: { redisUrl },
  },
  {
    key: Modules.LOCKING,
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]
