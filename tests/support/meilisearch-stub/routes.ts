import { DocumentCalls, indexOf, type Indexes } from "./document-calls.ts"
import { facetSearch } from "./facets.ts"
import { IndexCalls } from "./index-calls.ts"
import type { Keys } from "./keys.ts"
import type { Route } from "./route.ts"
import {
  parseFacetSearch,
  parseMultiSearch,
  parseSearch,
} from "./search-request.ts"
import { searchAll } from "./multi-search.ts"
import { search } from "./search.ts"
import { settingOf } from "./settings.ts"
import type { TaskQueue } from "./tasks.ts"

const INDEX = "/indexes/(?<name>[^/]+)"
const DOCUMENTS = `${INDEX}/documents`
const path = (text: string) => new RegExp(`^${text}$`)

/** All calls that are imitated. */
export function routesOf(
  indexes: Indexes,
  tasks: TaskQueue,
  keys: Keys
): Route[] {
  const route = (
    call: string,
    action: string | null,
    run: Route["run"],
    more: Partial<Route> = {}
  ): Route => {
    const [method = "", text = ""] = call.split(" ")
    return { method, path: path(text), action, run, ...more }
  }
  const written = { status: 202 }
  const documents = new DocumentCalls(indexes, tasks)
  const calls = new IndexCalls(indexes, tasks)
  const none = { indexes: () => [] }
  return [
    route("GET /health", null, () => ({ status: "available" })),
    route("GET /version", "version", () => VERSION, none),
    route("GET /stats", "stats.get", () => statsOf(indexes), none),
    route(`GET ${INDEX}/stats`, "stats.get", ({ name }) =>
      indexOf(indexes, name).stats()
    ),

    route(
      "GET /indexes",
      "indexes.get",
      ({ query }) => calls.list(query),
      none
    ),
    route("POST /indexes", "indexes.create", ({ body }) => calls.create(body), {
      ...written,
      ...none,
    }),
    route(`GET ${INDEX}`, "indexes.get", ({ name }) => calls.get(name)),
    route(
      `PATCH ${INDEX}`,
      "indexes.update",
      ({ name, body }) => calls.update(name, body),
      written
    ),
    route(
      `DELETE ${INDEX}`,
      "indexes.delete",
      ({ name }) => calls.delete(name),
      written
    ),
    route(
      "POST /swap-indexes",
      "indexes.swap",
      ({ body }) => calls.swap(body),
      { ...written, ...none }
    ),
    route(
      `GET ${INDEX}/settings`,
      "settings.get",
      ({ name }) => indexOf(indexes, name).settings
    ),
    route(
      `GET ${INDEX}/settings/(?<id>[^/]+)`,
      "settings.get",
      ({ name, id }) => settingOf(indexOf(indexes, name).settings, id)
    ),
    route(
      `PATCH ${INDEX}/settings`,
      "settings.update",
      ({ name, body }) => calls.changeSettings(name, body),
      written
    ),

    ...[false, true].map((isPartial) =>
      route(
        `${isPartial ? "PUT" : "POST"} ${DOCUMENTS}`,
        "documents.add",
        ({ name, body, query }) =>
          documents.add(name, body, query.get("primaryKey"), isPartial),
        written
      )
    ),
    route(`GET ${DOCUMENTS}`, "documents.get", ({ name, query }) =>
      documents.list(name, query)
    ),
    route(`POST ${DOCUMENTS}/fetch`, "documents.get", ({ name, body }) =>
      documents.fetch(name, body)
    ),
    route(`GET ${DOCUMENTS}/(?<id>[^/]+)`, "documents.get", ({ name, id }) =>
      documents.get(name, id)
    ),
    route(
      `POST ${DOCUMENTS}/delete-batch`,
      "documents.delete",
      ({ name, body }) => documents.deleteIds(name, body),
      written
    ),
    route(
      `POST ${DOCUMENTS}/delete`,
      "documents.delete",
      ({ name, body }) => documents.deleteByFilter(name, body),
      written
    ),
    route(
      `DELETE ${DOCUMENTS}/(?<id>[^/]+)`,
      "documents.delete",
      ({ name, id }) => documents.deleteIds(name, [id]),
      written
    ),
    route(
      `DELETE ${DOCUMENTS}`,
      "documents.delete",
      ({ name }) => documents.deleteAll(name),
      written
    ),

    route(`POST ${INDEX}/search`, "search", ({ name, body }) =>
      search(indexOf(indexes, name), parseSearch(body))
    ),
    route(`POST ${INDEX}/facet-search`, "search", ({ name, body }) =>
      facetSearch(indexOf(indexes, name), parseFacetSearch(body))
    ),
    route(
      "POST /multi-search",
      "search",
      ({ body }) => searchAll(indexes, body),
      {
        indexes: ({ body }) =>
          parseMultiSearch(body).map(({ indexUid }) => indexUid),
      }
    ),

    route("GET /tasks", "tasks.get", ({ query }) => tasks.list(query), none),
    route(
      "GET /tasks/(?<name>[^/]+)",
      "tasks.get",
      ({ name }) => tasks.get(name),
      none
    ),

    route("GET /keys", "keys.get", () => keys.list(), none),
    route("POST /keys", "keys.create", ({ body }) => keys.create(body), {
      status: 201,
      ...none,
    }),
    route(
      "GET /keys/(?<name>[^/]+)",
      "keys.get",
      ({ name }) => keys.get(name),
      none
    ),
    route(
      "DELETE /keys/(?<name>[^/]+)",
      "keys.delete",
      ({ name }) => keys.delete(name),
      { status: 204, ...none }
    ),
  ]
}

const VERSION = {
  commitSha: "unknown",
  commitDate: "unknown",
  pkgVersion: "1.50.0-stand-in",
}

function statsOf(indexes: Indexes) {
  return {
    databaseSize: 0,
    usedDatabaseSize: 0,
    lastUpdate: null,
    indexes: Object.fromEntries(
      [...indexes].map(([uid, index]) => [uid, index.stats()])
    ),
  }
}
